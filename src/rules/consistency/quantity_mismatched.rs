use crate::case::Case;
use crate::codes::unit;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A quantity in pieces isn't a whole number.
    ///
    /// Half a piece isn't sent. Usually the number is in another unit: metres of cloth, litres, kilograms.
    ///
    /// Source: UN/ECE Recommendation 20, units C62 (one), H87 (piece) and EA (each).
    name: "quantity-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UN/ECE Recommendation 20",
    message: "The quantity is {quantity} pieces, which isn't a whole number.",
    why: "Pieces are counted, so customs asks what a part of one is.",
    help: "Write how many pieces there are, or choose the unit in which the goods are measured, such as metres or kilograms.",
    check: Item(check),
    reads: [item::QUANTITY_UNIT],
    needs: [item::QUANTITY_VALUE],
}

fn check(_: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let field = of.get(item::QUANTITY_VALUE);
    let is_counted = || of.get(item::QUANTITY_UNIT).text().is_some_and(unit::is_piece);
    if let Some(quantity) = field.decimal().filter(|quantity| quantity.is_finer_than(0) && is_counted()) {
        found.at(field.place()).with("quantity", quantity);
    }
}
