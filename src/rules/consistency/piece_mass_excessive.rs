use crate::Decimal;
use crate::case::Case;
use crate::codes::hs;
use crate::dictionary::item;
use crate::model::{Field, Object};
use crate::rule;
use crate::rule::Findings;
use crate::sums::kilograms;

rule! {
    /// A piece is heavier than any goods of its kind, or lighter.
    ///
    /// The net mass of the line, or else its gross mass, is shared among its pieces or pairs, and compared with bounds for the
    /// goods of its HS code. A T-shirt of 300 kg is a mass in grams that was written as kilograms, and a bicycle of 14 g one
    /// in kilograms that was written as grams. The bounds are this project's own, and far from what the heaviest and the
    /// lightest goods of the kind weigh; of most goods there is none.
    ///
    /// Source: bounds of this project.
    name: "piece-mass-excessive",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "bounds of this project",
    message: "A piece would weigh {piece} kg, more than any goods of this kind.",
    why: "Customs and the carrier weigh the parcel, and doubt a declaration with another mass.",
    help: "Check the mass, its unit (GRM is grams) and the quantity: the net mass is that of the whole line.",
    also "light": {
        message: "A piece would weigh {piece} g, less than any goods of this kind.",
        why: "Customs and the carrier weigh the parcel, and doubt a declaration with another mass.",
        help: "Check the mass, its unit (KGM is kilograms) and the quantity: the mass is that of the whole line.",
    },
    check: Item(check),
    reads: [
        item::GROSS_MASS_UNIT, item::GROSS_MASS_VALUE, item::NET_MASS_UNIT, item::NET_MASS_VALUE, item::QUANTITY_UNIT,
    ],
    needs: [item::HS_CODE, item::QUANTITY_VALUE],
    at: [item::NET_MASS_VALUE, item::GROSS_MASS_VALUE],
}

/// What goods of a kind can be, by the start of the HS code; a bound that isn't known is `None`.
pub(super) struct Bounds {
    start: &'static str,
    /// The most kilograms of a piece.
    piece: Option<u32>,
    /// The least that a kilogram is worth, in hundredths of a major currency.
    pub(super) least: Option<u32>,
    /// The most that a piece is worth, in units of a major currency.
    pub(super) most: Option<u32>,
}

const fn bounds(start: &'static str, piece: u32, least: Option<u32>, most: Option<u32>) -> Bounds {
    Bounds { start, piece: Some(piece), least, most }
}

/// The first row whose start fits counts. Worn clothing, rags, works of art and goods in bulk have no bounds.
static BOUNDS: [Bounds; 27] = [
    Bounds { start: "6309", piece: None, least: None, most: None },
    Bounds { start: "6310", piece: None, least: None, most: None },
    bounds("3303", 300, Some(20), Some(1_000_000)),
    bounds("3304", 300, Some(10), Some(1_000_000)),
    bounds("42", 100, Some(10), Some(1_000_000)),
    bounds("49", 100, None, None),
    bounds("61", 25, Some(20), Some(500_000)),
    bounds("62", 40, Some(20), Some(1_000_000)),
    bounds("63", 500, Some(2), Some(1_000_000)),
    bounds("64", 15, Some(20), Some(500_000)),
    bounds("65", 15, Some(20), Some(500_000)),
    bounds("6911", 100, None, None),
    bounds("6912", 100, None, None),
    bounds("7113", 20, None, None),
    bounds("7117", 20, None, Some(1_000_000)),
    bounds("847130", 20, Some(20), Some(1_000_000)),
    bounds("851713", 5, Some(20), Some(1_000_000)),
    bounds("851762", 500, None, None),
    bounds("851830", 20, None, None),
    bounds("8523", 50, None, None),
    bounds("8712", 100, Some(20), None),
    bounds("9003", 5, Some(20), Some(1_000_000)),
    bounds("9004", 5, Some(20), Some(1_000_000)),
    bounds("9101", 10, None, None),
    bounds("9102", 10, Some(20), None),
    bounds("9503", 500, Some(30), Some(1_000_000)),
    bounds("9608", 5, None, None),
];

/// No bound of a piece is lower than so many kilograms, or so many units of a major currency. Nearly every line is below
/// both, and its goods needn't be looked up.
pub(super) const LIGHT: u32 = 5;
pub(super) const CHEAP: u32 = 500_000;

/// A line of fewer pieces with this mass is never too light: nearly every one.
const HEAVY: Decimal = Decimal::of(2, 1);
const MANY: Decimal = Decimal::whole(20);

/// The bounds for the goods of an item.
pub(super) fn of_goods(of: Object<'_>) -> Option<&'static Bounds> {
    let mut code = [0; 6];
    let digits = of.get(item::HS_CODE).text()?.bytes().filter(u8::is_ascii_digit);
    code.iter_mut().zip(digits).for_each(|(place, digit)| *place = digit);
    BOUNDS.iter().find(|bounds| code.starts_with(bounds.start.as_bytes()))
}

/// The pieces or pairs of an item, where its quantity is in them. [`unit::is_piece`](crate::codes::unit::is_piece) has no
/// pairs and no dozens, but the bounds hold for each pair as well.
pub(in crate::rules) fn pieces(of: Object<'_>) -> Option<Decimal> {
    let quantity = of.get(item::QUANTITY_VALUE).decimal()?;
    let pieces = match of.get(item::QUANTITY_UNIT).bytes() {
        b"C62" | b"H87" | b"EA" | b"PR" | b"NPR" => quantity.normalised(),
        b"DZN" => quantity.times(Decimal::whole(12))?,
        _ => return None,
    };
    Some(pieces).filter(|pieces| !pieces.is_below(Decimal::whole(1)))
}

/// The least that a piece weighs, in grams, by the heading: goods of which none are parts or as small as a doll's.
#[rustfmt::skip]
const LIGHTEST: [(u16, u8); 17] = [
    (6101, 10), (6102, 10), (6103, 10), (6104, 10), (6105, 10), (6106, 10), (6109, 10), (6110, 10), (6201, 10), (6202, 10),
    (6203, 10), (6403, 10), (6404, 10), (6911, 3), (6912, 3), (8471, 20), (8712, 200),
];

/// The least that a piece of the goods of an item weighs, in kilograms.
fn least(of: Object<'_>) -> Option<Decimal> {
    let code = of.get(item::HS_CODE).text()?;
    let heading = hs::heading_of(code.as_bytes())?;
    let (_, grams) = *LIGHTEST.iter().find(|(known, _)| *known == heading)?;
    // Of its heading, only portable computers are never so light.
    let is_one = |digits: &hs::Digits| heading != 8471 || digits.as_str().starts_with("847130");
    hs::normalise(code).filter(is_one).map(|_| Decimal::of(i64::from(grams), 3))
}

fn check(_: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let (mass, slot) = match kilograms(of, item::NET_MASS_VALUE, item::NET_MASS_UNIT) {
        Some(mass) => (mass, item::NET_MASS_VALUE),
        None => match kilograms(of, item::GROSS_MASS_VALUE, item::GROSS_MASS_UNIT) {
            Some(mass) => (mass, item::GROSS_MASS_VALUE),
            None => return,
        },
    };
    let field = of.get(slot);
    if mass.is_above(LIGHT) && is_too_heavy(of, mass, field, found) {
        return;
    }
    let is_many = || of.get(item::QUANTITY_VALUE).decimal().is_some_and(|quantity| !quantity.is_below(MANY));
    if mass.is_below(HEAVY) || is_many() {
        judge_light(of, mass, field, found);
    }
}

/// Whether it is found that a piece is too heavy.
#[inline(never)]
fn is_too_heavy(of: Object<'_>, mass: Decimal, field: Field<'_>, found: &mut Findings) -> bool {
    let bound = of_goods(of).and_then(|bounds| bounds.piece).zip(pieces(of));
    let Some((most, pieces)) = bound else { return false };
    let is_above = Decimal::whole(i64::from(most)).times(pieces).is_some_and(|most| mass > most);
    if is_above {
        found.at(field.place()).with("piece", || mass.shared_among(pieces));
    }
    is_above
}

#[inline(never)]
fn judge_light(of: Object<'_>, mass: Decimal, field: Field<'_>, found: &mut Findings) {
    // Nothing at all is the matter of other rules.
    if mass.is_zero() || mass.is_negative() {
        return;
    }
    let (Some(least), Some(pieces)) = (least(of), pieces(of)) else { return };
    if least.times(pieces).is_some_and(|least| mass < least) {
        let grams = mass.times(Decimal::whole(1000)).and_then(|grams| grams.over(pieces));
        found.at(field.place()).saying("light").with("piece", || grams.unwrap_or(mass).rounded(2));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bound_is_below_the_lowest() {
        assert!(BOUNDS.iter().filter_map(|bounds| bounds.piece).all(|most| most >= LIGHT));
        assert!(BOUNDS.iter().filter_map(|bounds| bounds.most).all(|most| most >= CHEAP));
    }
}
