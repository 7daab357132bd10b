use crate::case::Case;
use crate::dictionary::{declaration, item};
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The values are not all in one currency.
    ///
    /// The values of the items and the total make up one invoice, which has one currency. What the shopper paid and what
    /// the carriage costs may be in another. Customs refuses a message with two. In H7 there is no invoice: every item
    /// has an intrinsic value with a currency of its own, so there nothing is compared.
    ///
    /// Source: WCO Data Model, element 109, the invoice amount, which has one currency; postal form CN 23, box 6; EU data
    /// element 14 05, given once; customs' error family "one invoice currency" (12057 of the UK's Customs Declaration
    /// Service).
    name: "currency-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 109; UPU CN 23; UK CDS error 12057",
    message: "The {label} is {this}, but the first item's value is in {first}.",
    why: "A declaration has one invoice currency; values in two can't be added up or compared with a limit.",
    help: "Give all values in the currency of the invoice.",
    check: Declaration(check),
    reads: [declaration::SHIPMENT_TOTAL_CURRENCY, item::VALUE_CURRENCY],
    needs: [declaration::ITEMS],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    if case.dataset == Dataset::EuH7 {
        return;
    }
    let total = case.declaration.get(declaration::SHIPMENT_TOTAL_CURRENCY);
    let items = || case.declaration.items().map(|item| item.get(item::VALUE_CURRENCY));
    // What isn't written as a code has rules of its own.
    let is_code = |text: &&str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let Some(first) = items().find_map(|field| field.text()).filter(is_code) else { return };
    let is_other = |text: &&str| is_code(text) && !text.eq_ignore_ascii_case(first);
    // One is enough: whoever mends it sees the others.
    let other = items().chain([total]).find_map(|field| Some((field, field.text().filter(is_other)?)));
    if let Some((field, text)) = other {
        let shown = |code: &str| code.to_ascii_uppercase();
        let draft = found.at(field.place()).with("this", || shown(text)).with("first", || shown(first));
        if case.dataset == Dataset::WcoDec {
            draft.severity(Severity::Error);
        }
    }
}
