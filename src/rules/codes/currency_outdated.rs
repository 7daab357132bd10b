use crate::case::Case;
use crate::codes::Status;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A value is given in a currency that had gone by the day of the sale.
    ///
    /// The Croatian kuna went in January 2023, the Bulgarian lev in January 2026. The day of the sale decides, else the
    /// day of the declaration; the weeks in which old and new money could both be paid with count for the old.
    ///
    /// Source: ISO 4217, list three of withdrawn codes; Council Regulations (EU) on the introduction of the euro.
    name: "currency-outdated",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "ISO 4217 list three",
    message: "The {label} is {code}, which was in use until {last}.",
    why: "Customs has no exchange rate for it any more, so it can't convert the value.",
    help: "Convert the value into {now}.",
    also "without": {
        message: "The {label} is {code}, which was in use until {last}.",
        why: "Customs has no exchange rate for it any more, so it can't convert the value.",
        help: "Give the value in the currency that the buyer paid in.",
    },
    check: Field(super::currency_unknown::looks_at, check),
    says: [declaration::TRANSACTION_DATE],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(currency) = case.currency(field.bytes()) else { return };
    let Status::Withdrawn { last: Some(last) } = currency.status() else { return };
    found.depend();
    let Some(on) = case.sold().or(case.on()) else {
        return found.not_checked("no day was given");
    };
    if on <= last {
        return;
    }
    let draft = found.at(field.place()).with("code", currency.code()).with("last", last);
    match currency.successor() {
        Some(now) => drop(draft.with("now", now)),
        None => drop(draft.saying("without")),
    }
}
