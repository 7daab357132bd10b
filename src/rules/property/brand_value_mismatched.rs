use super::counterfeit_phrase::{capitalised, is_served};
use crate::Decimal;
use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;
use crate::rules::consistency::piece_mass_excessive::pieces;
use crate::rules::consistency::value_mismatched::MAJOR;
use crate::sums::Money;
use crate::words::{self, Signs, Tokens};

rule! {
    /// Goods of a brand that is often copied are declared far under what such goods cost.
    ///
    /// It counts for a few brands and their dearest goods, such as watches and handbags, and where the description names
    /// these goods themselves: a strap, a box or a sticker passes. The bounds are this project's own, and far under the
    /// price of used goods. They hold for currencies whose unit is worth about as much as a euro; values in others aren't
    /// compared. It is a sign and no more: the goods may be used, or the value may be wrong.
    ///
    /// Source: EU Intellectual Property Office and OECD on the brands most often seized; bounds of this project.
    name: "brand-value-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Product,
    source: "bounds of this project",
    message: "\"{word}\" of {brand}: {value} for the line is far under what such goods cost.",
    why: "Such a price is a sign of a copy or of a value that is too low, so customs may stop the parcel and look.",
    help: "Check the value and the currency; the value is that of the whole line. Keep the invoice at hand if the goods are genuine; if they are of another make, take {brand} out.",
    check: Item(check),
    reads: [item::BRAND, item::HS_CODE, item::QUANTITY_UNIT, item::QUANTITY_VALUE, item::VALUE_CURRENCY],
    needs: [item::DESCRIPTION, item::VALUE_AMOUNT],
    at: [item::VALUE_AMOUNT],
}

/// Brands, sorted, with the kinds of their goods that are dear and the least that a piece of them costs.
#[rustfmt::skip]
const BRANDS: [(&str, &str, i64); 20] = [
    ("balenciaga", "bs", 40), ("bulgari", "wj", 60), ("burberry", "bc", 30), ("bvlgari", "wj", 60), ("cartier", "wj", 80),
    ("chanel", "b", 120), ("fendi", "bs", 40), ("givenchy", "bs", 35), ("gucci", "bs", 40), ("hermes", "b", 150),
    ("hublot", "w", 300), ("longines", "w", 60), ("louboutin", "s", 60), ("moncler", "c", 60), ("omega", "w", 150),
    ("prada", "bs", 40), ("rimowa", "u", 60), ("rolex", "w", 300), ("versace", "b", 25), ("vuitton", "bs", 80),
];

/// Kinds of goods: the letter, the chapters of the Harmonized System that they stand in, and nouns for them.
const GOODS: [(char, &str, &[&str]); 6] = [
    (
        'b',
        "42",
        &[
            "bag",
            "bags",
            "bolsa",
            "bolso",
            "borsa",
            "handbag",
            "handbags",
            "handtas",
            "handtasche",
            "purse",
            "sac",
            "tas",
            "tasche",
            "torebka",
        ],
    ),
    (
        'c',
        "61 62 43",
        &[
            "abrigo", "coat", "doudoune", "giacca", "jacke", "jacket", "jas", "kurtka", "manteau", "mantel", "parka",
            "chaqueta", "jaqueta", "piumino", "plaszcz", "veste",
        ],
    ),
    ('j', "71", &["anello", "anillo", "armband", "bague", "bracciale", "bracelet", "necklace", "pulsera", "ring"]),
    (
        's',
        "64",
        &[
            "boots",
            "buty",
            "chaussures",
            "heels",
            "pumps",
            "sapatos",
            "scarpe",
            "schoenen",
            "schuhe",
            "shoes",
            "sneakers",
            "zapatos",
        ],
    ),
    ('u', "42", &["koffer", "maleta", "suitcase", "trolley", "valigia", "valise", "walizka"]),
    (
        'w',
        "91",
        &[
            "armbanduhr",
            "horloge",
            "montre",
            "orologio",
            "relogio",
            "reloj",
            "uhr",
            "watch",
            "watches",
            "wristwatch",
            "zegarek",
        ],
    ),
];

/// Words by which goods are an accessory, a part, used or something that only bears the name.
const OTHERS: &str = "antique avariada avariado averiada averiado band bastler battery book box broken buckle care case catalog \
    catalogue charm child clasp cleaner cover czesci damaged defect defecte defekt doccasion doll dust dustbag \
    empty gebraucht insert keychain kit liner link miniature occasie occasion onderdelen organizer owned panne \
    paper part parts pecas piezas pocket poster preloved repair riparare second seconde secondhand segunda shaper \
    sticker strap toy tweedehands usada usado usata usate usati usato used uszkodzona uszkodzony uzywana uzywany \
    vintage";

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let code = of.get(item::HS_CODE);
    if code.bytes().first_chunk().is_some_and(is_of_other_goods) {
        return;
    }
    let field = of.get(item::DESCRIPTION);
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    let of_maker = || {
        let name = of.get(item::BRAND).text().filter(|name| words::may_have(name, Signs::BRAND))?;
        named(&case.tokens(name))
    };
    let Some((brand, kinds, least)) = named(&tokens).or_else(of_maker) else { return };
    let head = tokens.head();
    let is_noun = |place: usize| {
        let kind = GOODS.iter().find(|(_, _, nouns)| nouns.contains(&tokens.get(place)))?;
        kinds.contains(kind.0).then_some((place, kind.1))
    };
    let Some((place, chapters)) = is_noun(head).or_else(|| is_noun(0)) else { return };
    if tokens.iter().any(|token| OTHERS.split(' ').any(|other| other == token)) {
        return;
    }
    if code.text().and_then(|code| code.get(..2)).is_some_and(|chapter| !chapters.contains(chapter)) {
        return;
    }
    let Some(value) = Money::line(of).filter(|value| !value.amount.is_zero() && !value.amount.is_negative()) else {
        return;
    };
    let pieces = pieces(of).unwrap_or(Decimal::whole(1));
    if MAJOR.iter().any(|currency| value.is_in(currency))
        && Decimal::whole(least).times(pieces).is_some_and(|least| value.amount < least)
    {
        found
            .at(of.get(item::VALUE_AMOUNT).place())
            .with("word", || tokens.written(text, place, 1).to_owned())
            .with("brand", || capitalised(brand))
            .with("value", || value.shown());
    }
}

/// Whether none of the goods stand in a chapter, as most goods don't.
fn is_of_other_goods(chapter: &[u8; 2]) -> bool {
    let is_number = chapter.iter().all(u8::is_ascii_digit);
    is_number && !matches!(chapter, b"42" | b"43" | b"61" | b"62" | b"64" | b"71" | b"91")
}

/// The brand that a text names as that of the goods, with the row of it.
fn named(tokens: &Tokens) -> Option<(&'static str, &'static str, i64)> {
    tokens
        .places(Signs::BRAND)
        .filter(|place| !is_served(tokens, *place))
        .find_map(|place| BRANDS.iter().copied().find(|(brand, ..)| *brand == tokens.get(place)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chapters_of_the_goods_are_listed() {
        let all = GOODS.iter().flat_map(|(_, chapters, _)| chapters.split(' '));
        let is_other = |chapter: &str| chapter.as_bytes().first_chunk().is_some_and(is_of_other_goods);
        assert!(!all.clone().any(is_other));
        let count = (0..100).filter(|chapter| !is_other(&format!("{chapter:02}"))).count();
        assert_eq!(count, all.collect::<std::collections::BTreeSet<_>>().len());
    }
}
