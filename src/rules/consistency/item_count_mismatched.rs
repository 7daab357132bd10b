use crate::case::Case;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The number of items that a message names isn't the number it holds.
    ///
    /// The declaration says in `GoodsItemQuantity` how many goods items it has. An amendment may send changed items
    /// only, so a message of another function than 9 (original) isn't judged.
    ///
    /// Source: customs' error family "number of items" (11003 of the UK's Customs Declaration Service).
    name: "item-count-mismatched",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 228; UK CDS error 11003",
    message: "The declaration gives {said} as its number of goods items, but it has {counted}.",
    why: "Customs refuses a declaration from which items seem to be missing.",
    help: "Correct the number, or add the items that are missing.",
    check: Declaration(check),
    reads: [],
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(message) = case.declaration.message() else { return };
    let Some(quantity) = message.child("GoodsItemQuantity") else { return };
    if message.text_at("FunctionCode").is_some_and(|code| code != "9") || case.declaration.is_broken() {
        return;
    }
    let Some(said) = quantity.text().and_then(|text| text.parse::<usize>().ok()) else { return };
    let counted = case.declaration.items().count();
    if said != counted {
        found.at(quantity.place()).with("said", said).with("counted", counted);
    }
}
