use super::additional_procedure_mismatched::procedures;
use crate::at::Place;
use crate::case::{Case, Question};
use crate::dictionary::{Part, Slot, item};
use crate::model::{Field, Object};
use crate::options::Dataset;
use crate::profiles::{Entry, ProductIdentifiers, Profile, as_of};
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
    let are_asked_for = of.is_object() && case.answer(Question::AreIdentifiersAskedFor, || are_asked_for(case, found));
    if !are_asked_for {
        return;
    }
    let has_papers = |name| of.element().is_some_and(|item| item.child(name).is_some());
    if case.declaration.is_message() && (has_papers("SupportingDocument") || has_papers("AdditionalReference")) {
        return found.not_checked("which papers of a message are product identifiers was not published yet");
    }
    // Most items have all of them.
    if lacks(of, item::SKU) || lacks(of, item::MPN) || lacks_gtin(of) {
        judge(case, of, found);
    }
}

/// Whether a number isn't there, or says that there is none: `N/A`, `#REF!`, `null`.
#[inline]
fn lacks(of: Object<'_>, slot: Slot) -> bool {
    // Most have a digit, which none of these has.
    !of.get(slot).bytes().iter().rev().any(u8::is_ascii_digit) && is_none(of.get(slot))
}

#[inline(never)]
fn is_none(number: Field<'_>) -> bool {
    let says_none = |text: &str| placeholder::is_nothing(text) || placeholder::is_of_a_program(text);
    number.is_missing() || number.text().is_some_and(|text| text.len() < 16 && says_none(text))
}

fn lacks_gtin(of: Object<'_>) -> bool {
    of.get(item::GTIN_EXISTS).flag() != Some(false) && of.get(item::GTIN).is_missing()
}

/// Says what an item lacks.
#[inline(never)]
fn judge(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let Some((profile, entry)) = asking(case) else { return };
    // By these an item of H7 is sold to a consumer.
    let is_sold = |&(code, _): &(&str, Place)| matches!(code, "F48" | "F49" | "F53");
    let is_known =
        case.relationship().is_some() || case.dataset == Dataset::EuH7 && procedures(case, of).iter().any(is_sold);
    let is_mandatory = entry.value == ProductIdentifiers::Mandatory;
    // Without a relationship it isn't certain that the rule holds, and as long as it is voluntary two fields are enough.
    let severity = if is_mandatory && is_known { Severity::Warning } else { Severity::Advice };
    let mut say = |slot, variant| {
        found
            .at(of.get(slot).place())
            .severity(severity)
            .source(entry.source)
            .saying(variant)
            .with("country", profile.name)
            .with("since", entry.from);
    };
    for slot in [item::SKU, item::MPN].into_iter().filter(|slot| lacks(of, *slot)) {
        say(slot, if is_mandatory { "" } else { "voluntary" });
    }
    if is_mandatory && lacks_gtin(of) {
        say(item::GTIN, "gtin");
    }
}

/// Whether the destination asks for identifiers of what is sold in this parcel.
fn are_asked_for(case: &Case<'_>, found: &mut Findings) -> bool {
    let is_sale = matches!(case.nature(), None | Some("sale"));
    let is_to_consumer = matches!(case.relationship(), None | Some("b2c"));
    if case.part() == Part::Shopper || !is_sale || !is_to_consumer || case.destination().is_none() {
        return false;
    }
    let why = if case.dataset == Dataset::WcoDec {
        "a WCO message may be lodged in the country of export"
    } else if case.on().is_none() {
        "no day was given"
    } else {
        match asking(case) {
            Some((_, entry)) if entry.value == ProductIdentifiers::Unsettled => {
                "it is not known whether the destination asks for product identifiers"
            }
            asked => return asked.is_some(),
        }
    };
    found.not_checked(why);
    false
}

/// What the destination asks for of goods that come in, as far as it is known.
fn asking(case: &Case<'_>) -> Option<(&'static Profile, &'static Entry<ProductIdentifiers>)> {
    let profile = case.profile().filter(|_| case.is_from_outside())?;
    Some((profile, as_of(profile.product_identifiers, case.on()?)?))
}
