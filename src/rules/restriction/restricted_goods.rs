use crate::case::Case;
use crate::codes::country;
use crate::dictionary::{declaration, document, item};
use crate::model::Object;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::words::restricted::{self, Ground};
use crate::words::{Signs, Tokens, vague};

rule! {
    /// The description names goods for which another authority than customs must be asked.
    ///
    /// Plants and seeds, food of animal origin, endangered species, medicines, narcotics, weapons, fireworks, tobacco,
    /// alcohol, money. The finding says who and on what ground, as far as that is known for the destination; where it isn't,
    /// the report says that it wasn't checked. Where the item names its permit or certificate, it is advice only. A material
    /// that is a colour, a pattern or an imitation is passed over. Words are looked at, not codes: English, and the commonest
    /// in Arabic, Chinese, Dutch, French, German, Italian, Japanese, Polish, Portuguese and Spanish. The lists are short:
    /// silence is no permission.
    ///
    /// Source: CITES; International Plant Protection Convention and Regulation (EU) 2016/2031; Regulation (EU) 2019/2122;
    /// Universal Postal Convention, article 19; Single Convention on Narcotic Drugs, 1961; the ground is named at each.
    name: "restricted-goods",
    severity: Warning,
    since: "0.1.0",
    authority: Product,
    source: "CITES; Regulation (EU) 2016/2031; Regulation (EU) 2019/2122; Universal Postal Convention art. 19",
    message: "\"{word}\" may be of an endangered species, which travels only with papers.",
    why: "Nearly all countries ask for permits for such species and what is made of them, and seize goods without them.",
    help: "Ask the CITES authorities of the country of export and of the destination for a permit; if the material is an imitation, say so in the description.",
    also "papers": {
        message: "\"{word}\" may need a permit or certificate, and papers are named.",
        why: "Customs asks for the papers when the parcel arrives, and holds it until it has them.",
        help: "Put the original into the parcel's document pouch and keep a copy.",
    },
    also "coral": {
        message: "\"{word}\" may be of real coral, of which many kinds are protected.",
        why: "Protected corals travel only with papers of the CITES authority, and are seized without them.",
        help: "If coral is only the colour or an imitation, say so in the description; otherwise ask the CITES authority of the country of export.",
    },
    also "ivory": {
        message: "\"{word}\" may be real ivory, in which trade is barred nearly everywhere.",
        why: "Ivory of elephants and other species is seized at the border, and sending it is an offence in most countries.",
        help: "If ivory is only the colour or an imitation, say so; else don't send it before the CITES authorities of both countries have agreed.",
    },
    also "drone": {
        message: "\"{word}\" may need a permit at the destination.",
        why: "Some countries ban drones or let them in only with a permit of their aviation or radio authority.",
        help: "Ask the destination's aviation authority before sending.",
    },
    also "herb": {
        message: "\"{word}\" may be a protected plant, or a medicine at the destination.",
        why: "Roots of American ginseng travel only with CITES papers, and some countries treat ginseng as a medicine.",
        help: "Say which ginseng it is and in what form, such as \"Korean red ginseng tea\"; for whole or sliced roots ask the CITES authority.",
    },
    also "plant": {
        message: "\"{word}\" may be plants, seeds or soil, which need a phytosanitary certificate.",
        why: "Pests travel with plants; since 14 December 2019 the EU lets in none by parcel without the certificate.",
        help: "Ask the plant health authority of the country of export for the certificate, before sending.",
    },
    also "animal": {
        message: "\"{word}\" may be food of animal origin, which private parcels to the EU must not contain.",
        why: "Animal diseases travel with meat and milk; the parcel is destroyed at the border.",
        help: "Don't send it by parcel, unless it is one of the few exceptions or goes through a border control post with a certificate.",
    },
    also "medicine": {
        message: "\"{word}\" may be a medicine at the destination.",
        why: "Medicines need a permit or a prescription in most countries, and what is a food supplement in one is a medicine in another.",
        help: "Ask the destination's medicines authority whether and how much a private person may receive.",
    },
    also "narcotic": {
        message: "\"{word}\" may be a controlled drug, which no post takes.",
        why: "Sending narcotic or psychotropic substances by mail is banned worldwide and an offence in most countries.",
        help: "Don't send it, unless the destination's authority for narcotics has issued a permit.",
    },
    also "weapon": {
        message: "\"{word}\" may be a weapon at the destination.",
        why: "Most countries require a licence for such things or ban them, and most posts don't take them.",
        help: "Ask the destination's police authority and the carrier before sending.",
    },
    also "explosive": {
        message: "\"{word}\" may be explosive, which no post and few carriers take.",
        why: "Explosives are dangerous goods of class 1; they are banned from the mail worldwide.",
        help: "Don't send it by post; ask a carrier for dangerous goods.",
    },
    also "tobacco": {
        message: "\"{word}\" may contain tobacco or nicotine.",
        why: "They are under excise duty, are excluded from the schemes for low values, and some countries ban sending them to consumers.",
        help: "Ask the destination's customs whether they may be sent to a private person, and what is due.",
    },
    also "alcohol": {
        message: "\"{word}\" may be an alcoholic drink.",
        why: "It is under excise duty, and excluded from the EU's Import One-Stop Shop and other schemes for low values.",
        help: "Ask the destination's customs whether it may be sent to a private person, and what is due.",
    },
    also "money": {
        message: "\"{word}\" may be money or precious metal, which the post only takes insured, if at all.",
        why: "The Universal Postal Convention bans it from ordinary mail, and many countries ban it altogether.",
        help: "Ask the post, or send it with a carrier of valuables.",
    },
    check: Item(check),
    reads: [declaration::SHIPMENT_MODE, document::ID, document::TYPE, Route],
    needs: [item::DESCRIPTION],
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let field = goods.get(item::DESCRIPTION);
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    let Some((ground, word)) = ground(text, &tokens) else {
        if let Some(why) = vague::unread(text) {
            found.not_checked(why);
        }
        return;
    };
    let is_post = case.declaration.get(declaration::SHIPMENT_MODE).text() == Some("post");
    let from = case.export();
    let from = from.as_ref().and_then(|code| std::str::from_utf8(code).ok());
    let is_eu = match (case.to(), case.on()) {
        (Some(to), Some(on)) => country::is_eu(to, on) && !from.is_some_and(|from| country::is_eu(from, on)),
        _ => false,
    };
    let (variant, severity) = match ground {
        Ground::Coral => ("coral", Severity::Advice),
        Ground::Ivory => ("ivory", Severity::Advice),
        Ground::Drone => ("drone", Severity::Advice),
        Ground::Herb => ("herb", Severity::Advice),
        Ground::Species => ("", Severity::Warning),
        Ground::Narcotic => ("narcotic", Severity::Warning),
        Ground::Explosive => ("explosive", Severity::Warning),
        Ground::Weapon => ("weapon", Severity::Warning),
        Ground::Plant if is_eu && tokens.has_one_of(&restricted::FOOD_SEEDS) => ("plant", Severity::Advice),
        Ground::Plant if is_eu => ("plant", Severity::Warning),
        Ground::Animal if is_eu => ("animal", Severity::Warning),
        Ground::Plant => return found.not_checked("what the destination asks of plants and seeds is not known here"),
        Ground::Animal => {
            return found.not_checked("what the destination asks of food of animal origin is not known here");
        }
        // What is sold as a food supplement in the United States.
        Ground::Medicine if case.to() == Some("US") && word.eq_ignore_ascii_case("melatonin") => return,
        Ground::Medicine => ("medicine", Severity::Advice),
        Ground::Tobacco => ("tobacco", Severity::Advice),
        Ground::Alcohol => ("alcohol", Severity::Advice),
        Ground::Money if is_post => ("money", Severity::Warning),
        Ground::Money => return,
    };
    let has_papers = !matches!(ground, Ground::Explosive | Ground::Money | Ground::Alcohol | Ground::Tobacco)
        && goods.get(item::DOCUMENTS).objects().any(is_permit);
    let (variant, severity) = if has_papers { ("papers", Severity::Advice) } else { (variant, severity) };
    found.at(field.place()).severity(severity).saying(variant).word(field, word);
}

/// Why another authority must be asked, and the words of the text that say so.
fn ground<'t>(text: &'t str, tokens: &Tokens) -> Option<(Ground, &'t str)> {
    let anywhere = tokens
        .find(&restricted::ANYWHERE)
        .or_else(|| tokens.find(&restricted::FOREIGN_ANYWHERE))
        .map(|(entry, place, words)| (entry.1, place, words));
    let Some((ground, place, words)) = anywhere.or_else(|| at_head(tokens)).or_else(|| foreign(tokens)) else {
        return in_run(text, tokens);
    };
    let is_harmless = tokens.has_one_of(&restricted::IMITATIONS)
        || match ground {
            Ground::Species | Ground::Coral => is_imitation(tokens, place, words),
            Ground::Ivory => is_imitation(tokens, place, words) || tokens.has_one_of(&restricted::GARMENTS),
            Ground::Herb => tokens.has_one_of(&restricted::COSMETICS) || tokens.has_one_of(&restricted::SOFTENERS),
            Ground::Animal | Ground::Plant => [&restricted::NO_ANIMAL, &restricted::SOFTENERS, &restricted::COSMETICS]
                .into_iter()
                .any(|list| tokens.has_one_of(list)),
            _ => tokens.has_one_of(&restricted::SOFTENERS),
        };
    (!is_harmless).then(|| (ground, tokens.written(text, place, words)))
}

/// What the goods are in a language other than English: where the text begins, or at the end of its first clause.
fn foreign(tokens: &Tokens) -> Option<(Ground, usize, usize)> {
    let is_count = |token: &str| token.bytes().all(|byte| byte.is_ascii_digit());
    let first = (0..tokens.count()).find(|&at| !is_count(tokens.get(at)))?;
    if let Some((entry, words)) = tokens.phrase(&restricted::FOREIGN_FIRST, first) {
        return Some((entry.1, first, words));
    }
    let head = tokens.clause_end(first);
    [head.saturating_sub(1), head].into_iter().find_map(|place| {
        let (entry, words) = tokens.phrase(&restricted::FOREIGN_LAST, place)?;
        (place + words == head + 1).then_some((entry.1, place, words))
    })
}

/// What the goods are in Chinese and Japanese, by the end of a run of words.
fn in_run<'t>(text: &'t str, tokens: &Tokens) -> Option<(Ground, &'t str)> {
    if !tokens.has(Signs::RUN) {
        return None;
    }
    const IMITATIONS: [&str; 12] =
        ["仿", "假", "玩具", "图案", "柄", "色", "人造", "风格", "造型", "手机壳", "书", "植物肉"];
    let is_imitated = IMITATIONS.iter().any(|sign| text.contains(sign));
    let (phrase, ground) = tokens.run_end(&restricted::IN_RUNS).filter(|_| !is_imitated)?;
    let start = text.find(phrase);
    Some((*ground, start.and_then(|at| text.get(at..at + phrase.len())).unwrap_or(text)))
}

/// What the goods are by the last word of the first clause, with the word before it where that belongs to it.
fn at_head(tokens: &Tokens) -> Option<(Ground, usize, usize)> {
    let head = tokens.head();
    [head.saturating_sub(1), head].into_iter().find_map(|place| {
        let (entry, words) = tokens.phrase(&restricted::HEADS, place)?;
        (place + words == head + 1).then_some((entry.1, place, words))
    })
}

/// Whether a material's word means a colour, a surface or an imitation: `ivory white`, `tortoiseshell frame, acetate`.
fn is_imitation(tokens: &Tokens, place: usize, words: usize) -> bool {
    let is_surface = !tokens.is_parted(place + words) && tokens.is_one_of(place + words, &restricted::SURFACES);
    // What only goes with the goods says nothing of them: a box of rosewood with an acrylic lid.
    let is_substituted = (0..tokens.count()).any(|at| {
        tokens.is_one_of(at, &restricted::SUBSTITUTES)
            && at.checked_sub(1).is_none_or(|before| !matches!(tokens.get(before), "with" | "and"))
    });
    is_surface || is_substituted
}

/// Whether a document with a number may be a permit or certificate: it is none of trade or of carriage.
fn is_permit(paper: Object<'_>) -> bool {
    const OF_TRADE: [&str; 12] = ["271", "325", "380", "703", "704", "705", "714", "720", "730", "740", "741", "935"];
    let kind = paper.get(document::TYPE).text().unwrap_or("");
    !paper.get(document::ID).is_missing() && !OF_TRADE.contains(&kind.trim_start_matches('N'))
}
