use crate::case::Case;
use crate::dictionary::{declaration, item};
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The values are not all in one currency.
    ///
    /// The values of the items and the total make up one invoice, which has one currency: that of most of them, or of the
    /// total where as many are in another. What the shopper paid and what the carriage costs may be in another. Customs
    /// refuses a message with two: in the dataset `wco-dec` it is an error, else a warning. In H7 there is no invoice: every
    /// item has an intrinsic value with a currency of its own, so there nothing is compared.
    ///
    /// Source: WCO Data Model, element 109, the invoice amount, which has one currency; postal form CN 23, box 6; EU data
    /// element 14 05, given once; customs' error family "one invoice currency" (12057 of the UK's Customs Declaration
    /// Service).
    name: "currency-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 109; UPU CN 23; UK CDS error 12057",
    message: "The {label} is {this}, but other values are in {other}.",
    why: "A declaration has one invoice currency; values in two can't be added up or compared with a limit.",
    help: "Give all values in the currency of the invoice.",
    check: Declaration(check),
    reads: [declaration::SHIPMENT_TOTAL_CURRENCY, Sums],
    needs: [declaration::ITEMS],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    if case.dataset == Dataset::EuH7 {
        return;
    }
    let total = case.declaration.get(declaration::SHIPMENT_TOTAL_CURRENCY);
    // Nearly always the values of the items add up, so that they are in one currency.
    if case.value().is_some_and(|items| total.text().is_none_or(|code| items.is_in(code))) {
        return;
    }
    // What isn't written as a code has rules of its own.
    let is_code = |text: &&str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let items = || case.declaration.items().map(|item| item.get(item::VALUE_CURRENCY));
    let all = || items().chain([total]).filter_map(|field| Some((field, field.text().filter(is_code)?)));
    let Some((_, first)) = all().next() else { return };
    // One is enough: whoever mends it sees the others.
    let other_than = |one: &str| all().find(|(_, text)| !text.eq_ignore_ascii_case(one));
    if other_than(first).is_none() {
        return;
    }
    let invoice = most(|| all().map(|(_, text)| text), total.text().filter(is_code).unwrap_or(first), first);
    if let Some((field, text)) = other_than(invoice) {
        let shown = |code: &str| code.to_ascii_uppercase();
        let draft = found.at(field.place()).with("this", || shown(text)).with("other", || shown(invoice));
        if case.dataset == Dataset::WcoDec {
            draft.severity(Severity::Error);
        }
    }
}

/// The currency that most values are in, if more than half are. Otherwise that of more values among the total's and the
/// first one's, and the total's of as many.
fn most<'a, I: Iterator<Item = &'a str>>(all: impl Fn() -> I, total: &'a str, first: &'a str) -> &'a str {
    // Each value speaks for its own currency and against another, so one of more than half is left.
    let (mut left, mut votes) = (first, 0_usize);
    for text in all() {
        if text.eq_ignore_ascii_case(left) {
            votes += 1;
        } else if votes > 0 {
            votes -= 1;
        } else {
            (left, votes) = (text, 1);
        }
    }
    let count = |one: &str| all().filter(|text| text.eq_ignore_ascii_case(one)).count();
    let better = |one, other| if count(other) > count(one) { other } else { one };
    better(better(total, first), left)
}
