use crate::case::Case;
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
}

/// What can stand at either place: its element, and what it is called.
const EITHER: [(&str, &str); 9] = [
    ("Buyer", "The buyer"),
    ("Seller", "The seller"),
    ("Consignee", "The consignee"),
    ("Consignor", "The consignor"),
    ("AEOMutualRecognitionParty", "The further actor of the supply chain"),
    ("Destination", "The destination"),
    ("ExportCountry", "The country of export"),
    ("TransactionNatureCode", "The nature of the transaction"),
    ("UCR", "The consignment's own reference"),
];

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(shipment) = case.declaration.goods_shipment() else { return };
    for (name, what) in EITHER {
        if shipment.child(name).is_none() {
            continue;
        }
        for item in shipment.all("GovernmentAgencyGoodsItem") {
            if let Some(again) = item.child(name) {
                found.at(again.place()).with("what", what);
            }
        }
    }
}
