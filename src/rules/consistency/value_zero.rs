use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::purpose::papers::is_of_goods;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An item is declared without value.
    ///
    /// Customs wants the value of what is in the parcel also where nothing was paid: of a gift, a sample, a replacement
    /// or a return it is what the thing would cost. Only papers may be worth nothing.
    ///
    /// Source: WTO Customs Valuation Agreement, articles 1 to 7; the customs order of the Philippines of 2016 shuts goods
    /// declared as of no value out of its relief.
    name: "value-zero",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WTO Valuation Agreement",
    message: "The item is sold, but its value is zero.",
    why: "Customs does not accept that something sold is worth nothing, and sets a value of its own.",
    help: "Declare what was paid for it; for something that came free with another, its share of the price.",
    also "free": {
        message: "The value of the item is zero.",
        why: "What costs the recipient nothing has a value for customs too; without one, customs sets its own.",
        help: "Declare what it would cost to buy.",
    },
    check: Item(check),
    reads: [declaration::TRANSACTION_NATURE, item::DESCRIPTION, item::HS_CODE],
    needs: [item::VALUE_AMOUNT],
}

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let value = of.get(item::VALUE_AMOUNT);
    if !value.decimal().is_some_and(|value| value.is_zero()) {
        return;
    }
    // More decimals may follow.
    match case.nature() {
        Some("documents") if !is_of_goods(case, of) => {}
        None | Some("sale") => {
            found.at(value.place()).unfinished();
        }
        Some(_) => {
            found.at(value.place()).unfinished().saying("free").severity(Severity::Advice);
        }
    }
}
