use super::additional_procedure_mismatched::procedures;
use crate::at::Place;
use crate::case::{Case, Part};
use crate::dictionary::item;
use crate::model::{Field, Object};
use crate::options::Dataset;
use crate::profiles::{ProductIdentifiers, as_of};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::words::placeholder;

rule! {
    /// An item sold to a consumer in the EU lacks a product identifier.
    ///
    /// Three are asked for: the merchant's own id and the manufacturer's, always, and the standard one (GTIN) where there
    /// is one; where there is none, the field `gtinExists` says so instead. Voluntary from 1 July 2026, mandatory from 1
    /// November 2026. The guidance is known only from what carriers report, so it is a warning and not an error.
    ///
    /// Source: guidance of the European Commission on customs formalities for low-value consignments, section 3.5, as
    /// reported by carriers.
    name: "product-identifier-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "guidance of the Commission as told by carriers",
    message: "The {label} is missing.",
    why: "Since {since}, {country} asks for it for everything that traders sell to consumers.",
    help: "Fill in the {label}.",
    also "gtin": {
        message: "No GTIN is given, and it isn't said that the product has none.",
        why: "Since {since}, {country} asks for it for everything that traders sell to consumers.",
        help: "Fill in the GTIN, the digits under the bar code, or say that the product has none. Don't invent one.",
    },
    also "voluntary": {
        message: "The {label} is not given.",
        why: "{country} has accepted it since {since}, and will ask for it for everything that traders sell to consumers.",
        help: "Fill in the {label}, if you have it.",
    },
    check: Item(check),
    reads: [
        declaration::PART, declaration::TRANSACTION_NATURE, declaration::TRANSACTION_RELATIONSHIP, item::GTIN,
        item::GTIN_EXISTS, item::MPN, item::SKU, Route, Message,
    ],
}

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let root = case.declaration;
    let is_sale = matches!(case.nature(), None | Some("sale"));
    let relationship = case.relationship();
    let is_to_consumer = matches!(relationship, None | Some("b2c"));
    if case.part() == Part::Shopper || !is_sale || !is_to_consumer || case.destination().is_none() || !of.is_object() {
        return;
    }
    if case.dataset == Dataset::WcoDec {
        return found.not_checked("a WCO message may be lodged in the country of export");
    }
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let Some(profile) = case.profile().filter(|_| case.is_from_outside()) else { return };
    let Some(entry) = as_of(profile.product_identifiers, on) else { return };
    if entry.value == ProductIdentifiers::Unsettled {
        return found.not_checked("it is not known whether the destination asks for product identifiers");
    }
    let has_papers = |name| of.element().is_some_and(|item| item.child(name).is_some());
    if root.is_message() && (has_papers("SupportingDocument") || has_papers("AdditionalReference")) {
        return found.not_checked("which papers of a message are product identifiers was not published yet");
    }
    // By these an item of H7 is sold to a consumer.
    let is_sold = |&(code, _): &(&str, Place)| matches!(code, "F48" | "F49" | "F53");
    let is_known = relationship.is_some() || case.dataset == Dataset::EuH7 && procedures(case, of).iter().any(is_sold);
    let is_mandatory = entry.value == ProductIdentifiers::Mandatory;
    // Without a relationship it isn't certain that the rule holds, and as long as it is voluntary two fields are enough.
    let severity = if is_mandatory && is_known { Severity::Warning } else { Severity::Advice };
    let mut say = |field: Field<'_>, variant| {
        found
            .at(field.place())
            .severity(severity)
            .source(entry.source)
            .saying(variant)
            .with("country", profile.name)
            .with("since", entry.from);
    };
    for slot in [item::SKU, item::MPN] {
        let field = of.get(slot);
        if field.is_missing() || says_none(field) {
            say(field, if is_mandatory { "" } else { "voluntary" });
        }
    }
    let gtin = of.get(item::GTIN);
    if is_mandatory && of.get(item::GTIN_EXISTS).flag() != Some(false) && gtin.is_missing() {
        say(gtin, "gtin");
    }
}

/// Whether a number says that there is none: `N/A`, `#REF!`, `null`. Most have a digit, which none of these has.
fn says_none(number: Field<'_>) -> bool {
    let text = number.bytes();
    let may = text.len() < 16 && !text.iter().rev().any(u8::is_ascii_digit);
    may && number.text().is_some_and(|text| placeholder::is_nothing(text) || placeholder::is_of_a_program(text))
}
