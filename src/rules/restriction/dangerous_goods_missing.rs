use super::restricted_goods::{Kinds, covers};
use crate::case::Case;
use crate::codes::hs;
use crate::dictionary::item;
use crate::model::Object;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::words::restricted::{self, Hazard};
use crate::words::{self, Signs, Tokens, several};

mod table;

use table::{CODES, HEADINGS};

rule! {
    /// The description or the HS code names dangerous goods, but no UN number is given.
    ///
    /// Lithium batteries by themselves, power banks among them, are dangerous goods in every mode of transport; so are
    /// e-bikes and scooters with their battery, and chemicals such as strong acids. Whether there is a battery inside
    /// another thing, such as a phone, isn't guessed. Matches and lighters are dangerous goods as well. Where the thing
    /// itself decides, only advice is given: perfume, nail polish and solvents are usually flammable, spray cans mostly
    /// hold gas, lead-acid batteries may be sealed or dry, electronic cigarettes have a small battery. Batteries that a
    /// cordless tool is counted with ("with 2 batteries") are packed beside it. Of lithium metal are the cells with CR
    /// in their name and those that the words call so.
    ///
    /// An HS code counts where the description names nothing of the kind. Beside the HS code of other goods words are passed
    /// over, since they mean something else there, as in a lighter jacket; only a lithium battery that is named first counts
    /// beside any code. What goes by post is the matter of `dangerous-goods-forbidden`.
    ///
    /// Source: UN Recommendations on the Transport of Dangerous Goods, UN 1057, 1266, 1331, 1944, 1950, 2794, 2800, 3090, 3091,
    /// 3171, 3480, 3481 and 3556, with special provisions 188 and 238; ICAO Technical Instructions, which class power banks as
    /// batteries. HS 2022: 3605.00 matches, 8507.10 and 8507.20 lead-acid batteries, 8543.40 electronic cigarettes, 8711.60
    /// cycles with an electric motor; 2804.70 to 2847.00 and 2905.11 phosphorus, mercury, acids, alkalis, hypochlorite,
    /// hydrogen peroxide and methanol.
    name: "dangerous-goods-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "UN Model Regulations, UN 3480, 3090 and 3171; ICAO Technical Instructions",
    message: "\"{word}\" names a lithium battery, but no UN number is given.",
    why: "Batteries can burn; carriers take them only declared, marked and packed as dangerous goods.",
    help: "Give the UN number (3480 for lithium-ion batteries, 3090 for lithium metal ones) and ask the carrier.",
    also "equipment": {
        message: "\"{word}\" runs on a lithium battery, but no UN number is given.",
        why: "Batteries can burn; carriers take them only declared, marked and packed as dangerous goods.",
        help: "Give the UN number (3171 or 3556 for vehicles that run on a battery) and ask the carrier.",
    },
    also "code": {
        message: "The HS code {code} is for lithium batteries by themselves, but no UN number is given.",
        why: "Batteries can burn; carriers take them only declared, marked and packed as dangerous goods.",
        help: "Give the UN number (3480 for lithium-ion batteries, 3090 for lithium metal ones) and ask the carrier. If the goods only contain a battery, correct the HS code.",
    },
    also "equipment code": {
        message: "The HS code {code} is for vehicles with an electric motor, but no UN number is given.",
        why: "Their batteries can burn; carriers take them only declared, marked and packed as dangerous goods.",
        help: "Give the UN number (3171 or 3556 for vehicles that run on a battery) and ask the carrier. If no battery is in the parcel, say so in the description.",
    },
    also "device": {
        message: "\"{word}\" mostly has a lithium battery built in; no UN number is given.",
        why: "It can burn; some carriers take such devices only declared, and many refuse them.",
        help: "Ask the carrier whether it takes them and wants UN 3481; a small battery that is built in often needs no UN number.",
    },
    also "device code": {
        message: "The HS code {code} is for electronic cigarettes, which mostly have a lithium battery built in; no UN number is given.",
        why: "It can burn; some carriers take such devices only declared, and many refuse them.",
        help: "Ask the carrier whether it takes them and wants UN 3481; a small battery that is built in often needs no UN number.",
    },
    also "spare": {
        message: "\"{word}\" is packed beside the thing that it drives; no UN number is given.",
        why: "A lithium battery that isn't built in travels by air only declared and packed as dangerous goods.",
        help: "If it is a lithium battery, give the UN number (3481 for lithium-ion, 3091 for lithium metal) and ask the carrier; otherwise say its kind, such as NiMH.",
    },
    also "aerosol": {
        message: "\"{word}\" mostly holds gas under pressure; no UN number is given.",
        why: "Spray cans and gas cartridges can burst or burn; carriers take them only declared and packed as dangerous goods.",
        help: "Look in section 14 of the maker's safety data sheet: if a UN number stands there, such as 1950 for spray cans, give it and ask the carrier. If it works with a pump and without gas, say so in the description.",
    },
    also "lead": {
        message: "\"{word}\" is mostly a lead-acid battery; no UN number is given.",
        why: "The acid can leak and burns skin and metal; carriers take batteries that can spill only as dangerous goods.",
        help: "Give UN 2794 if acid can flow out, UN 2800 if it is sealed (AGM or gel), and ask the carrier; if it is dry or of another kind, say so in the description.",
    },
    also "lead code": {
        message: "The HS code {code} is for lead-acid batteries; no UN number is given.",
        why: "The acid can leak and burns skin and metal; carriers take batteries that can spill only as dangerous goods.",
        help: "Give UN 2794 if acid can flow out, UN 2800 if it is sealed (AGM or gel), and ask the carrier; if it is dry, say so in the description.",
    },
    also "matches": {
        message: "\"{word}\" names matches, but no UN number is given.",
        why: "Matches can take fire in the hold; carriers take safety matches only declared and packed as dangerous goods, and others hardly ever.",
        help: "Give UN 1944 for safety matches and ask the carrier; matches that strike anywhere (UN 1331) must not go by air.",
    },
    also "matches code": {
        message: "The HS code {code} is for matches, but no UN number is given.",
        why: "Matches can take fire in the hold; carriers take safety matches only declared and packed as dangerous goods, and others hardly ever.",
        help: "Give UN 1944 for safety matches and ask the carrier; matches that strike anywhere (UN 1331) must not go by air.",
    },
    also "flammable": {
        message: "\"{word}\" names goods that are usually flammable, but no UN number is given.",
        why: "Flammable goods travel by air only declared, marked and packed as dangerous goods.",
        help: "Look in section 14 of the maker's safety data sheet: if it names a UN number, such as 1266 for perfume, give it and ask the carrier.",
    },
    also "flammable code": {
        message: "Goods of the HS code {code} are usually flammable, but no UN number is given.",
        why: "Flammable goods travel by air only declared, marked and packed as dangerous goods.",
        help: "Look in section 14 of the maker's safety data sheet: if it names a UN number, such as 1266 for perfume, give it and ask the carrier.",
    },
    also "lighter": {
        message: "\"{word}\" names a lighter, but no UN number is given.",
        why: "The gas or fuel in a lighter can burn; carriers take lighters only declared and packed as dangerous goods.",
        help: "Give UN 1057 and ask the carrier; if the lighter is empty and has never been filled, say so in the description.",
    },
    also "lighter code": {
        message: "The HS code {code} is for lighters with gas, but no UN number is given.",
        why: "The gas or fuel in a lighter can burn; carriers take lighters only declared and packed as dangerous goods.",
        help: "Give UN 1057 and ask the carrier; if the lighter is empty and has never been filled, say so in the description.",
    },
    also "chemical": {
        message: "\"{word}\" names a dangerous chemical, but no UN number is given.",
        why: "Such chemicals burn, poison or eat away what they touch; carriers take them only declared and packed as dangerous goods.",
        help: "Look in section 14 of the maker's safety data sheet: if it names a UN number, give it and ask the carrier.",
    },
    also "chemical code": {
        message: "The HS code {code} is for dangerous chemicals, but no UN number is given.",
        why: "Such chemicals burn, poison or eat away what they touch; carriers take them only declared and packed as dangerous goods.",
        help: "Look in section 14 of the maker's safety data sheet: if it names a UN number, give it and ask the carrier.",
    },
    also "may": {
        message: "Some goods of the HS code {code} are flammable; no UN number is given.",
        why: "Flammable goods travel by air only declared, marked and packed as dangerous goods.",
        help: "Look in section 14 of the maker's safety data sheet: if it names a UN number, give it and ask the carrier.",
    },
    check: Item(check),
    reads: [declaration::SHIPMENT_MODE, item::DANGEROUS_GOODS_UN, item::DESCRIPTION, item::HS_CODE],
}

/// What makes the goods dangerous, and the words of the description that say so.
pub(super) fn hazard<'a>(case: &Case<'_>, goods: Object<'a>) -> Option<(Hazard, &'a str)> {
    if !case.signs(goods).has(Signs::HAZARD.or(Signs::HAZARD_FIRST).or(Signs::HAZARD_END).or(Signs::LINK)) {
        return None;
    }
    let text = goods.get(item::DESCRIPTION).text()?;
    let tokens = case.tokens(text);
    if let Some((phrase, letter)) = tokens.run_end(&restricted::HAZARD_ENDS) {
        let (hazard, word) = (Hazard::of(letter)?, words::quoted(text, phrase));
        let is_other = restricted::is_in_run_for(&tokens) || is_within_kana(text, word);
        return (!is_other && is_of_code(hazard, goods)).then_some((hazard, word));
    }
    let is_first = |(_, place, _): &(u8, usize, usize)| is_first(&tokens, *place);
    let first = || tokens.find_line(&restricted::HAZARDS_FIRST).filter(is_first);
    let named = tokens.find_line(&restricted::HAZARDS).or_else(first).and_then(|(letter, place, words)| {
        let hazard = Hazard::of(letter)?;
        let is_safe = is_said_safe(hazard, &tokens) || is_something_else(hazard, text, &tokens, place, words);
        let is_meant = if hazard == Hazard::Battery {
            is_by_itself(&tokens, place, words, goods)
        } else {
            is_of_code(hazard, goods)
        };
        (!is_safe && is_meant).then_some((hazard, place, words))
    });
    let (hazard, place, words) = named.or_else(|| {
        let (place, words) = packed_beside(&tokens)?;
        is_of_code(Hazard::Spare, goods).then_some((Hazard::Spare, place, words))
    })?;
    Some((hazard, tokens.written(text, place, words)))
}

/// The batteries that a description counts behind a cordless thing: a "cordless drill with 2 batteries". More than one
/// can't all be built in. What runs on round cells isn't cordless.
fn packed_beside(tokens: &Tokens) -> Option<(usize, usize)> {
    const BATTERIES: [&str; 5] = ["accu", "akku", "akumulator", "bateri", "batter"];
    const COUNTS: &str = "2 3 4 5 6 two three zwei deux dos dois duas due twee dwoma";
    // Beginnings of words, and words: the "wire" that the Romance languages say is missing.
    const CORDLESS: &str = "accu akku akumul batteria cordless dron inalam kabell lithium litio quadrocopter snoerlo";
    const WIRES: &str = "fil fili filo fio li";
    if !tokens.has(Signs::LINK) {
        return None;
    }
    let is_battery = |place: usize| BATTERIES.iter().any(|start| tokens.get(place).starts_with(start));
    // Between the count and the batteries their kind may stand.
    let is_count = |at: usize| COUNTS.split(' ').any(|count| count == tokens.get(at));
    let (count, place) = (2..tokens.count()).filter(|place| is_battery(*place)).find_map(|place| {
        let mut before = (place.saturating_sub(4).max(2)..place).rev();
        before.find(|at| is_count(*at) && tokens.is_link(at - 1)).map(|count| (count, place))
    })?;
    let is_round = |token: &str| matches!(token, "aa" | "aaa" | "alkaline" | "button" | "nimh" | "nicd");
    let is_of_cordless = |token: &str| {
        CORDLESS.split(' ').any(|start| token.starts_with(start)) || WIRES.split(' ').any(|wire| wire == token)
    };
    let is_strong = |token: &str| {
        token.strip_suffix('v').and_then(|volts| volts.parse::<u16>().ok()).is_some_and(|volts| volts >= 7)
    };
    let is_cordless = (0..tokens.count()).filter(|at| *at != place).any(|at| {
        let token = tokens.get(at);
        is_of_cordless(token) || is_strong(token)
    });
    (is_cordless && !tokens.iter().any(is_round)).then_some((count, place + 1 - count))
}

/// Whether a word in katakana is the end of a longer one: a typewriter ends as a lighter does.
fn is_within_kana(text: &str, word: &str) -> bool {
    const OF_LIGHTERS: [&str; 3] = ["オイル", "ガス", "ターボ"];
    let before = text.find(word).and_then(|at| text.get(..at)).unwrap_or_default();
    matches!(word, "ライター" | "マッチ")
        && before.ends_with(|c| matches!(c, 'ァ'..='ー'))
        && !OF_LIGHTERS.iter().any(|kind| before.ends_with(kind))
}

/// Whether a clause begins with a phrase, but for what is packed, numbers, makers and words that say more of it.
fn is_first(tokens: &Tokens, place: usize) -> bool {
    let start = (1..=place).rev().find(|at| tokens.is_parted(*at)).unwrap_or(0);
    let start = if start == 0 { restricted::contents(tokens).min(place) } else { start };
    (start..place).all(|at| is_more(tokens, at))
}

/// Whether the phrase is part of another thing: a case for a power bank, a charger for batteries, a scooter's spare wheel,
/// a perfume bottle, soap that smells of perfume.
fn is_something_else(hazard: Hazard, text: &str, tokens: &Tokens, place: usize, words: usize) -> bool {
    let is_imitated = restricted::is_imitated(tokens, place, words, false);
    // A spare battery goes with something else by nature.
    if hazard == Hazard::Spare {
        return is_imitated || tokens.get(place + words) == "case";
    }
    let (head, joint) = (tokens.head(), tokens.joint_end(text, place));
    // Only what holds both names other goods: a "lighter and cigarette case", but not "perfume and body lotion".
    const HOLDERS: &str = "backpack bag bags box boxes case cases holder organiser organizer pouch rack stand tray";
    let is_held = HOLDERS.split(' ').any(|holder| holder == tokens.get(joint));
    let end = if is_held { joint } else { tokens.clause_end(place) }.max(head);
    let is_made = !is_held && restricted::is_made(text, tokens, place + words);
    // What names such goods again says more of them: a hair spray aerosol, a perfume that is an eau de parfum.
    let again = (place + words..tokens.count()).find_map(|at| {
        let (_, more) = tokens.line_value(&restricted::HAZARDS, at)?;
        Some(at..at + more)
    });
    let is_again = |at: usize| again.as_ref().is_some_and(|again| again.contains(&at));
    let is_other = !is_made && (place + words..=end).any(|at| !is_more(tokens, at) && !is_again(at));
    let is_softened = restricted::has_beside(tokens, &restricted::SOFTENERS, place, words)
        && !tokens.get(place).starts_with("lighter")
        && !matches!(hazard, Hazard::Lighter | Hazard::Lead | Hazard::Matches)
        && (hazard != Hazard::Flammable || again.is_none());
    // An electric lighter has no gas; "lighter" may be an adjective or a socket of a car.
    let is_electric = hazard == Hazard::Lighter
        && tokens.iter().any(|token| matches!(token, "electric" | "usb" | "plasma" | "arc" | "car" | "than"));
    // A bottle or a sample of perfume is perfume.
    let is_beside =
        head < place && restricted::contents(tokens) != place && (head + 1..place).any(|at| tokens.is_link(at));
    // "A tie that matches" says how things look.
    // Boxing matches are fights, and "two shades lighter" and "30% lighter" compare.
    let before = place.checked_sub(1).map_or("", |before| tokens.get(before));
    let is_percent = || text.get(..tokens.span(place).0).is_some_and(|text| text.trim_end().ends_with('%'));
    let is_verb = words == 1
        && match tokens.get(place) {
            "matches" => matches!(before, "that" | "which" | "it" | "boxing" | "football" | "tennis" | "wrestling"),
            // Food cut as thin as matches.
            "allumettes" => tokens.has_beginning("bacon fromag jambon lard porc"),
            "lighter" => matches!(before, "much" | "shade" | "shades" | "tone" | "tones") || is_percent(),
            _ => false,
        };
    let is_scent = hazard == Hazard::Flammable && several::is_other(tokens, place, words)
        || matches!(hazard, Hazard::Aerosol | Hazard::Flammable) && restricted::is_free(tokens, place, words);
    let is_lent = restricted::is_for_lent(text, tokens, place, words)
        // A charger for a car that runs on a battery.
        || hazard == Hazard::Battery
            && matches!(tokens.get(place), "cargador" | "carregador" | "portable")
            && tokens.iter().any(|token| matches!(token, "carro" | "coche" | "ev" | "tesla"));
    is_imitated || is_other || is_softened || is_electric || is_beside || is_verb || is_scent || is_lent
}

/// Whether the description says that such goods hold nothing dangerous.
fn is_said_safe(hazard: Hazard, tokens: &Tokens) -> bool {
    let is_empty = tokens.iter().any(|token| {
        matches!(
            token,
            "empty"
                | "leer"
                | "leeg"
                | "vide"
                | "vacio"
                | "vazio"
                | "vuoto"
                | "pusty"
                | "solid"
                | "unfilled"
                | "nimh"
                | "mh"
                | "nicd"
                | "nickel"
                | "alkaline"
        ) || token == "refillable" && hazard != Hazard::Lighter
            || matches!(token, "barra" | "stick") && hazard == Hazard::Flammable
    });
    let is_free = (1..tokens.count()).any(|at| {
        let (word, next) = (tokens.get(at - 1), tokens.get(at));
        word.starts_with("alco") && next == "free"
            || matches!((word, next), ("water", "based") | ("base", "acqua" | "agua" | "deau"))
            || matches!(next, "gas" | "fuel" | "fluid" | "alcohol" | "alkohol" | "alcool" | "benzin")
                && matches!(word, "without" | "no" | "ohne" | "sans" | "sin" | "senza" | "sem" | "zonder" | "bez")
    });
    is_empty || is_free || hazard == Hazard::Vehicle && is_without_battery(tokens)
}

/// Whether the HS code, if any, may be that of such goods. Beside the code of other goods, words mean something else: a
/// lighter jacket.
fn is_of_code(hazard: Hazard, goods: Object<'_>) -> bool {
    CODES.get(hazard as usize).is_none_or(|sets| is_of_codes(sets, goods))
}

fn is_of_codes(sets: &[&str], goods: Object<'_>) -> bool {
    let digits = goods.get(item::HS_CODE).text().and_then(hs::normalise);
    let digits = digits.as_ref().map_or("", |digits| digits.as_str());
    let is_of_nothing = digits.len() < 2 || matches!(digits.get(..2), Some("00" | "77" | "98" | "99"));
    is_of_nothing || sets.iter().any(|codes| covers(codes, digits))
}

/// Whether a lithium battery is the goods, and not what they run on. Named first, it is, whatever the code says. Behind other
/// goods, a kind of battery says what they run on where their code says so, or a sign parts the two.
fn is_by_itself(tokens: &Tokens, place: usize, words: usize, goods: Object<'_>) -> bool {
    const KINDS: &str = "18650 21700 cr123a cr2016 cr2025 cr2032 ioes ion ioni ionen li lifepo4 lipo lithium litio litowa \
                         litowo litowy rechargeable";
    let is_kind = |at: usize| KINDS.split(' ').any(|kind| kind == tokens.get(at));
    if (0..place).all(|at| is_more(tokens, at)) {
        return true;
    }
    if !(place..place + words).any(is_kind) {
        return is_of_code(Hazard::Battery, goods);
    }
    let own = CODES.get(Hazard::Battery as usize).and_then(|sets| sets.first()).copied();
    !(1..=place).any(|at| tokens.is_parted(at)) && is_of_codes(own.as_slice(), goods)
}

/// Whether a vehicle travels without its battery.
fn is_without_battery(tokens: &Tokens) -> bool {
    (1..tokens.count()).any(|place| {
        matches!(
            tokens.get(place - 1),
            "without" | "no" | "excluding" | "ohne" | "sans" | "sin" | "senza" | "sem" | "zonder" | "bez"
        ) && matches!(
            tokens.get(place),
            "battery" | "batteries" | "akku" | "batterie" | "bateria" | "batteria" | "batterij" | "accu" | "baterii"
        )
    })
}

/// The lithium battery by itself that a description names.
pub(super) fn battery<'a>(case: &Case<'_>, goods: Object<'a>) -> Option<&'a str> {
    hazard(case, goods).filter(|(hazard, _)| *hazard == Hazard::Battery).map(|(_, word)| word)
}

/// Whether words that name a lithium battery say that it is of lithium metal, which isn't charged again.
pub(super) fn is_metal(case: &Case<'_>, goods: Object<'_>, word: &str) -> bool {
    let text = goods.get(item::DESCRIPTION).text().unwrap_or("");
    case.tokens(word).has_beginning("button coin cr1 cr2 knopf metal pil")
        && !case.tokens(text).has_beginning("ion recarg recharg ricaric wiederaufl oplaad")
}

static OF_HEADINGS: Kinds = Kinds::of(&HEADINGS);

/// What the HS code says of the danger, its six digits, and whether all goods of the code are so.
pub(super) fn hazard_by_code(case: &Case<'_>, goods: Object<'_>) -> Option<(Hazard, String, bool)> {
    let code = goods.get(item::HS_CODE);
    let mut kinds = OF_HEADINGS.of_code(code);
    if kinds == 0 {
        return None;
    }
    let digits = hs::normalise(code.text()?)?;
    let digits = digits.as_str().get(..6)?;
    while kinds != 0 {
        let kind = kinds.trailing_zeros() as u8;
        kinds &= kinds - 1;
        let Some([all, some, _]) = CODES.get(usize::from(kind)) else { continue };
        let is_of_all = covers(all, digits);
        if is_of_all || covers(some, digits) {
            let hazard = Hazard::at(kind)?;
            let described = case.tokens(goods.get(item::DESCRIPTION).text().unwrap_or(""));
            return (!is_said_safe(hazard, &described)).then(|| (hazard, digits.to_owned(), is_of_all));
        }
    }
    None
}

/// Words that only say more of such goods: how large and strong they are, of which colour and of which maker.
const MORE: &str = "absolu amour anker armani baseus batteries battery bic black blau blue bosch boss bright button c can \
    cans cell cells chanel charging chrome clipper coin color colour dewalt dior eau elegant essie extra farbe fast \
    femme gas gaz gel gift glossy gold homme hugo intense intensiv ion kit klar lack lacoste lithium magnetic magsafe mah makita \
    matt matte max men mini ml natural new noir opi pack packs packung parfum pd plus portable power pro \
    quick red refill replacement rot rouge sample samples schwarz set silver slim sport spray sprays stark strong super \
    tempete ugreen ultra usb v versace w weiss wh white wireless women xiaomi zippo";

/// Beginnings of words behind such goods that say what can be done with them, in languages that have them there.
const ABLE: &str = "antivent descart desech dobrav faltb foldab folding getta jednoraz jetab klappb metal nachfull navul opvouw oplaad \
    pieghev plegab pliab pliant recarg recarreg rechargea ricaric sklad tempet usa wiederaufl zarow معدن";

fn is_more(tokens: &Tokens, place: usize) -> bool {
    let token = tokens.get(place);
    if ABLE.split(' ').any(|able| token.starts_with(able)) {
        return true;
    }
    // It is a part of a vehicle, and what perfume stands in.
    if token == "display" {
        return false;
    }
    let is_gift = || token == "box" && place > 0 && tokens.get(place - 1) == "gift";
    restricted::is_idle(tokens, place) || MORE.split(' ').any(|more| more == token) || is_gift()
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    if case.mode() == Some("post") {
        return;
    }
    let by_words = hazard(case, goods);
    let by_code = if by_words.is_none() { hazard_by_code(case, goods) } else { None };
    let un = goods.get(item::DANGEROUS_GOODS_UN);
    // Few goods are dangerous, so the number is looked for behind that.
    if by_words.is_none() && by_code.is_none() || !un.is_missing() {
        return;
    }
    let advice = Severity::Advice;
    if let Some((hazard, word)) = by_words {
        let (variant, severity) = match hazard {
            Hazard::Battery => ("", RULE.severity),
            Hazard::Spare => ("spare", advice),
            Hazard::Vehicle => ("equipment", RULE.severity),
            Hazard::Vaporiser => ("device", advice),
            Hazard::Lead => ("lead", advice),
            Hazard::Flammable => ("flammable", advice),
            Hazard::Aerosol => ("aerosol", advice),
            Hazard::Lighter => ("lighter", RULE.severity),
            Hazard::Matches => ("matches", RULE.severity),
            Hazard::Chemical => ("chemical", RULE.severity),
        };
        let place = un.place();
        let draft = found.at(place).saying(variant).severity(severity).word(goods.get(item::DESCRIPTION), word);
        if hazard == Hazard::Battery {
            let number = if is_metal(case, goods, word) { "3090" } else { "3480" };
            draft.suggest(Change::Add(place, number.to_owned()));
        }
    } else if let Some((hazard, code, all)) = by_code {
        let (variant, severity) = match hazard {
            Hazard::Battery | Hazard::Spare => ("code", RULE.severity),
            Hazard::Vehicle => ("equipment code", RULE.severity),
            Hazard::Vaporiser => ("device code", advice),
            Hazard::Lead => ("lead code", advice),
            Hazard::Flammable | Hazard::Aerosol if all => ("flammable code", advice),
            Hazard::Flammable | Hazard::Aerosol => ("may", advice),
            Hazard::Lighter => ("lighter code", RULE.severity),
            Hazard::Matches => ("matches code", RULE.severity),
            Hazard::Chemical => ("chemical code", RULE.severity),
        };
        // The numbers that are for all goods of a code.
        let number = match code.as_str() {
            "280540" => Some("2809"),
            "281511" => Some("1823"),
            "290511" => Some("1230"),
            _ => None,
        };
        let place = un.place();
        let draft = found.at(place).saying(variant).severity(severity).with("code", code);
        if let Some(number) = number {
            draft.suggest(Change::Add(place, number.to_owned()));
        }
    }
}
