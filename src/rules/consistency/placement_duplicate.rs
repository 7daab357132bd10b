use crate::case::Case;
use crate::demands::{self, PLACEMENTS, items_of};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// Something is given for the whole shipment and again for an item.
    ///
    /// A party, the destination, the country of export or the nature of the transaction is given for the shipment where
    /// it is the same for all items, otherwise with every item, never in both places.
    ///
    /// Source: customs' error families "placement at header or item" (12071, 12073 of the UK's Customs Declaration
    /// Service).
    name: "placement-duplicate",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UK CDS errors 12071, 12073",
    message: "{what} is given for this item, though it is already given for the whole shipment.",
    why: "Customs can't know which of the two applies, and may refuse the declaration.",
    help: "Give it once: for the shipment if all items share it, otherwise with every item.",
    check: Declaration(check),
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(shipment) = case.declaration.message().and_then(demands::shipment_of) else { return };
    for row in demands::rows(PLACEMENTS).iter().filter(|row| shipment.child(row.element).is_some()) {
        for again in items_of(shipment).filter_map(|item| item.child(row.element)) {
            found.at(again.place()).with("what", row.words);
        }
    }
}
