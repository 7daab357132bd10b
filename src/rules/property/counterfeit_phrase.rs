use crate::case::Case;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Arg, Findings};
use crate::words::brand::{self, Claim};
use crate::words::{Signs, Tokens, several};

rule! {
    /// A goods description has words in which counterfeits are offered.
    ///
    /// "AAA quality", "1:1 copy" and "super clone" speak for themselves; "inspired by", "style" or "1:1" count where they
    /// speak of a brand that is often copied. "AAA grade" is said of pearls and stones as well, and passed over there, as
    /// are a replica of a club's shirt, which is what makers call those for fans, and the copy of a book. Phrases are read
    /// in English, Arabic, Chinese, Dutch, French, German, Italian, Japanese, Polish, Portuguese and Spanish. Nothing is
    /// called a counterfeit: a person has to look.
    ///
    /// Source: Universal Postal Convention, article 19, which bars counterfeit and pirated articles from the mail;
    /// Regulation (EU) No 608/2013. The phrases are this project's own choice from what rights holders name.
    name: "counterfeit-phrase",
    severity: Warning,
    since: "0.1.0",
    authority: Product,
    source: "Universal Postal Convention art. 19; Regulation (EU) No 608/2013",
    message: "The {label} says \"{word}\", as offers of copies do.",
    why: "Customs stops what looks like a copy of a brand, and destroys it if it is one.",
    help: "If the goods are genuine or unbranded, describe them without such words; copies of a brand must not be sent.",
    also "brand": {
        message: "The {label} names {held} beside \"{word}\", as offers of copies do.",
        why: "Customs stops what looks like a copy of a brand, and destroys it if it is one.",
        help: "If the goods are genuine, leave \"{word}\" out; if they are of another make, leave the brand out.",
    },
    check: Field(is_description, check),
    needs: [COPY_ABROAD, COUNTERFEIT, RUN],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    let (mut beside, mut ratio) = (None, None);
    for place in tokens.places(Signs::COUNTERFEIT) {
        if is_lone_number(&tokens, place) {
            continue;
        }
        let Some((entry, words)) = tokens.phrase(&brand::PHRASES, place) else { continue };
        match entry.1 {
            Claim::Grade if tokens.has_one_of(&brand::GRADED) => {}
            Claim::Sure if tokens.is_one_of(place + words, &brand::MATERIALS) => {}
            Claim::Sure
                if matches!(entry.0, "1st copy" | "first copy" | "master copy") && tokens.has_beginning(MEDIA) => {}
            Claim::Sure | Claim::Grade => {
                found.at(field.place()).word(field, tokens.written(text, place, words));
                return;
            }
            // "Nike Air Force 1, 1 pair" has the same numbers.
            Claim::Ratio if !tokens.written(text, place, words).contains([':', '：']) => {}
            Claim::Brand | Claim::Ratio => {
                let named = brand_beside(&tokens, entry.0, place, words);
                // "1:1" says less than another word does.
                let kept = if entry.1 == Claim::Ratio { &mut ratio } else { &mut beside };
                *kept = kept.or(named.map(|named| (named, place, words)));
            }
        }
    }
    for place in tokens.places(Signs::COPY_ABROAD) {
        if is_lone_number(&tokens, place) {
            continue;
        }
        let Some((value, words)) = tokens.line_value(&brand::ABROAD, place) else { continue };
        let near = brand_near(&tokens, place, words);
        if value == b's' || value == b'n' && near.is_none() {
            found.at(field.place()).word(field, tokens.written(text, place, words));
            return;
        }
        beside = beside.or_else(|| near.map(|named| (named, place, words)));
    }
    let has_brand =
        || tokens.places(Signs::BRAND).any(|place| brand::begins(&tokens, place)) || brand::is_in_runs(text);
    for place in tokens.places(Signs::RUN) {
        if brand::offers_copy(tokens.get(place), has_brand) {
            found.at(field.place()).word(field, tokens.written(text, place, 1));
            return;
        }
    }
    let Some((named, place, words)) = beside.or(ratio) else { return };
    let phrase = tokens.get(place);
    let is_copy = matches!(phrase, "copia" | "copie" | "copy" | "kopia" | "kopie");
    let is_for_fans =
        || phrase.starts_with("repli") && is_sportswear(tokens.get(named)) && tokens.has_beginning(EQUIPMENT);
    if is_copy && tokens.has_beginning(MEDIA) || is_for_fans() {
        return;
    }
    let is_compatible = phrase == "style" && tokens.has_beginning(COMPATIBLE);
    found
        .at(field.place())
        .severity(if is_compatible { Severity::Advice } else { Severity::Warning })
        .saying("brand")
        .with("brand", || capitalised(name(&tokens, named)))
        .with("held", || held(case, name(&tokens, named)))
        .word(field, tokens.written(text, place, words));
}

/// Whether a token is a 1 that begins no phrase. Many texts have one.
#[inline(never)]
fn is_lone_number(tokens: &Tokens, place: usize) -> bool {
    tokens.get(place) == "1" && !matches!(tokens.get(place + 1), "1" | "zu")
}

/// Beginnings of words for books, records and the like, of which a copy is one of an edition.
const MEDIA: &str = "biogra boek book buch cassette dvd hardcover ksiazk libr livr magazin novel tape vhs vinyl";

/// The same for a club's equipment, which makers of sportswear sell to fans as replicas.
const EQUIPMENT: &str = "ball balon camis football fussball helm jersey kit koszul magli maillot pallon shirt trikot \
                         voetbal قميص";

/// The same for goods of any make that go with those of a brand, in whose style they are.
const COMPATIBLE: &str = "band bead block bracelet brick charm crystal strap";

/// The same for what has a scale or a ratio, and for brands of toys, devices and foods that do.
const SCALED: &str = "dyson echelle escala funko lego life massstab nintendo omega playstation pokemon ratio samsung scala \
                      scale schaal skala xiaomi";

fn is_sportswear(brand: &str) -> bool {
    matches!(brand, "adidas" | "asics" | "nike" | "puma" | "reebok")
}

/// The brand of which a phrase says that the goods are not, by what stands around it.
///
/// "Gucci style" speaks of the brand, "Nike shoes, vintage style" of the style; "fake fur" and "imitation leather" are
/// materials, and a case "for Samsung" may well be unbranded.
fn brand_beside(tokens: &Tokens, phrase: &str, place: usize, words: usize) -> Option<usize> {
    let is_brand = |at: &usize| brand::begins(tokens, *at);
    let behind = place + words;
    match phrase {
        "style" => place.checked_sub(1).filter(is_brand),
        "inspired by" | "same as" => [behind, behind + 1].into_iter().find(is_brand),
        _ if tokens.is_one_of(behind, &brand::MATERIALS) => None,
        "copy" if place > 0 && tokens.is_one_of(place - 1, &brand::EDITIONS) => None,
        "1 1" if tokens.has_beginning(SCALED) => None,
        _ => (0..tokens.count()).find(|at| is_brand(at) && !is_served(tokens, *at)),
    }
}

/// The brand that stands near a phrase of another language, in the same clause: "réplique montre Rolex".
fn brand_near(tokens: &Tokens, place: usize, words: usize) -> Option<usize> {
    let is_brand = |at: &usize| brand::is_brand(tokens, *at) && !is_served(tokens, *at);
    let is_apart = |from: usize, to: usize| (from + 1..=to).any(|at| tokens.is_parted(at));
    let behind = (place + words..place + words + 3).find(|at| is_brand(at) && !is_apart(place + words - 1, *at));
    behind.or_else(|| (place.saturating_sub(4)..place).find(|at| is_brand(at) && !is_apart(*at, place)))
}

/// Whether goods are for a brand rather than of it: a case "for Samsung", "pour Samsung", "compatible with the Dyson".
pub(super) fn is_served(tokens: &Tokens, place: usize) -> bool {
    const FOR: [&str; 12] = ["dla", "fit", "fits", "for", "fuer", "fur", "para", "per", "pour", "to", "voor", "with"];
    const BETWEEN: [&str; 16] =
        ["a", "avec", "com", "con", "das", "den", "der", "die", "el", "il", "la", "le", "met", "mit", "the", "z"];
    let before = (0..place).rev().find(|at| !BETWEEN.contains(&tokens.get(*at)));
    before.is_some_and(|at| FOR.contains(&tokens.get(at)) || is_compatible(tokens.get(at)))
}

/// Whether a word says that goods of another make go with those of a brand.
pub(super) fn is_compatible(token: &str) -> bool {
    token.starts_with("compat") || token.starts_with("kompat")
}

/// Whether a brand is part of the name of a colour, in which somebody else's paint or fabric comes: "nike blue".
pub(super) fn is_hue(tokens: &Tokens, place: usize, words: usize) -> bool {
    const HUES: &str = "beige bialy black blanc blau bleu blu blue brown czarny gelb gold gray green grey grigio grun jaune \
                        nero noir orange pink purple red rojo rosso rot rouge schwarz silver verde vert violet weiss \
                        white yellow azul amarelo amarillo negro preto rood blauw zwart groen";
    const STUFFS: &str = "cloth fabric farb garn ink lack paint peint pintura stof tela tess thread tiss tkanin varnish verf \
                          vernic wallpaper wool yarn";
    let is_stuff = |token: &str| ["farbe", "stof", "stoff", "verf"].iter().any(|end| token.ends_with(end));
    HUES.split(' ').any(|hue| hue == tokens.get(place + words))
        && (tokens.has_beginning(STUFFS) || tokens.iter().any(is_stuff))
        && !several::has_worn(tokens)
}

/// A brand with the holder of its rights, where the caller's list names one: `Nike (Nike, Inc.)`.
pub(super) fn held(case: &Case<'_>, brand: &str) -> Arg {
    let known = case.options.brands.iter().find(|known| known.name.eq_ignore_ascii_case(brand));
    Arg::Own(match known.and_then(|known| known.holder.as_deref()) {
        Some(holder) => format!("{} ({holder})", capitalised(brand)),
        None => capitalised(brand),
    })
}

/// The brand that begins at a token: its words in the list, or the token where it is in another script.
fn name(tokens: &Tokens, place: usize) -> &str {
    tokens.line(&brand::BRANDS, place).map_or(tokens.get(place), |(brand, _)| brand)
}

/// A brand as its owner writes it, as far as capitals go.
pub(super) fn capitalised(brand: &str) -> String {
    let mut before = ' ';
    brand
        .chars()
        .map(|letter| if std::mem::replace(&mut before, letter) == ' ' { letter.to_ascii_uppercase() } else { letter })
        .collect()
}
