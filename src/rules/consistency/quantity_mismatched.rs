use crate::Decimal;
use crate::case::Case;
use crate::codes::unit;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;
use crate::sums::kilograms;

rule! {
    /// A quantity in pieces isn't a whole number, or one in kilograms isn't the mass.
    ///
    /// Half a piece isn't sent, nor half a pair or a set; one dozen and a half is eighteen pieces. Usually the number is in
    /// another unit: metres of cloth, litres, kilograms. A quantity in a unit of mass is compared with the net mass, or else
    /// with the gross mass: it may be a tenth of it or ten times as much, since goods are also counted by what is in them.
    ///
    /// Source: UN/ECE Recommendation 20, units C62 (one), H87 (piece), EA (each), NAR (number of articles), NPR and PR (pairs),
    /// SET (set), DZN (dozen), CEN (hundred), GRO (gross) and MIL (thousand).
    name: "quantity-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UN/ECE Recommendation 20",
    message: "The quantity is {quantity} pieces, which isn't a whole number.",
    why: "Pieces are counted, so customs asks what a part of one is.",
    help: "Write how many pieces there are, or choose the unit in which the goods are measured, such as metres or kilograms.",
    also "counted": {
        message: "The quantity is {quantity} with the unit {unit}, which isn't a whole number of pieces, pairs or sets.",
        why: "Pieces are counted, so customs asks what a part of one is.",
        help: "Write how many pieces there are, or choose the unit in which the goods are measured, such as metres or kilograms.",
    },
    also "mass": {
        message: "The quantity is {quantity} kg, but the mass is {mass} kg.",
        why: "Customs weighs the goods, and asks which of the two is right.",
        help: "Correct the one that is wrong, or its unit. If pieces or packages are meant, say how many pieces there are, with the unit H87; CTN is a ton, not a carton.",
    },
    check: Item(check),
    reads: [
        item::GROSS_MASS_UNIT, item::GROSS_MASS_VALUE, item::NET_MASS_UNIT, item::NET_MASS_VALUE, item::QUANTITY_UNIT,
    ],
    needs: [item::QUANTITY_VALUE],
}

fn check(_: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let field = of.get(item::QUANTITY_VALUE);
    let unit = of.get(item::QUANTITY_UNIT);
    if unit::is_piece(unit.bytes()) {
        if let Some(quantity) = field.decimal().filter(|quantity| quantity.is_finer_than(0)) {
            found.at(field.place()).with("quantity", quantity);
        }
    } else if let Some((quantity, each)) = field.decimal().zip(unit.text().and_then(counted)) {
        if quantity.times(each).is_some_and(|pieces| pieces.is_finer_than(0)) {
            let draft = found.at(field.place()).saying("counted").with("quantity", quantity);
            draft.with("unit", || unit.text().unwrap_or_default().to_owned());
        }
    } else if let Some((quantity, mass)) = field.decimal().and_then(|quantity| masses(of, quantity, unit.text()?)) {
        found.at(field.place()).saying("mass").with("quantity", quantity).with("mass", mass);
    }
}

/// How many are in one of a unit that counts what can't be divided: pieces, pairs or sets.
fn counted(code: &str) -> Option<Decimal> {
    match code {
        "NAR" | "NPR" | "PR" | "SET" => Some(Decimal::whole(1)),
        code => unit::pieces(code),
    }
}

/// A quantity in a unit of mass and the mass of the line, both in kilograms, if one is more than ten times the other.
fn masses(of: Object<'_>, quantity: Decimal, unit: &str) -> Option<(Decimal, Decimal)> {
    let each = match unit {
        "CTN" => Decimal::whole(1000),
        unit => unit::find(unit)?.kilograms()?,
    };
    let mass = kilograms(of, item::NET_MASS_VALUE, item::NET_MASS_UNIT)
        .or_else(|| kilograms(of, item::GROSS_MASS_VALUE, item::GROSS_MASS_UNIT))?;
    let (quantity, ten) = (quantity.times(each)?, Decimal::whole(10));
    let is_said_elsewhere = [quantity, mass].iter().any(|mass| mass.is_zero() || mass.is_negative());
    let is_far = quantity > mass.times(ten)? || mass > quantity.times(ten)?;
    (is_far && !is_said_elsewhere).then_some((quantity, mass))
}
