use crate::case::Case;
use crate::codes::{NOT_KNOWN_THEN, currency};
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A currency is given that isn't in the list.
    ///
    /// Currencies are three capital letters of ISO 4217. The list also has codes that nobody pays with, for metals, funds
    /// and tests; a value in one of those is a warning.
    ///
    /// Source: ISO 4217, list of 2026-01-01.
    name: "currency-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "ISO 4217",
    message: "The {label} isn't a currency code.",
    why: "Customs can't turn the value into its own currency, so it can't work out tax and duty.",
    help: "Choose the currency from the list, or write its three letters, such as EUR.",
    also "money": {
        message: "The {label} is {code}, which isn't money that people pay with: {name}.",
        why: "Customs can't turn the value into its own currency, so it can't work out tax and duty.",
        help: "Give the currency that the buyer pays in.",
    },
    check: Field(looks_at, check),
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Currency
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    match case.currency(text.as_bytes()) {
        Some(currency) if !currency.is_money() => {
            found
                .at(field.place())
                .saying("money")
                .severity(Severity::Warning)
                .with("code", currency.code())
                .with("name", || currency.name());
        }
        Some(currency) if case.is_before(currency.first()) => found.not_checked(NOT_KNOWN_THEN),
        Some(_) => {}
        None if currency::alias(text).is_some() => {}
        // It may become a code or a name.
        None => drop(found.at(field.place()).unfinished_if(|| text.len() != 3)),
    }
}
