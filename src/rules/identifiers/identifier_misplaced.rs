use super::identifier_malformed::{is_unfinished, judge, looks_at as is_number, scheme_of, serving};
use crate::case::Case;
use crate::dictionary::{Class, Slot, party};
use crate::ids;
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A number stands where another kind of number belongs.
    ///
    /// An IOSS number given as a VAT number, an EORI number as a personal number: what is declared fails, and by its letters
    /// and check digits it is one of another kind. A one-stop-shop number of an intermediary, which begins with IN, never
    /// goes on a declaration. The number itself is never shown.
    ///
    /// Where the destination takes numbers of the other kind too, only the kind is to be changed and it is a warning; so it
    /// is where a British VAT number is given as one of the Union.
    ///
    /// Source: Directive 2006/112/EC, article 369x, and Implementing Regulation (EU) 2020/194 on the numbers of the
    /// one-stop shops; the issuers of the other schemes.
    name: "identifier-misplaced",
    severity: Error,
    since: "0.1.0",
    authority: Tax,
    source: "the schemes' issuers",
    message: "The {label} is of another kind than declared. Declared: {declared}. By its form: {likely}.",
    why: "Customs looks a number up in the register of its kind; in the wrong one it isn't found.",
    help: "Choose the kind of number that it is, or give the number that was asked for.",
    also "intermediary": {
        message: "The {label} begins with IN: it is the number of an IOSS intermediary, not of the seller's registration.",
        why: "Customs takes only the number that begins with IM; without it VAT is asked again at the border.",
        help: "Ask the intermediary for the IOSS number that begins with IM.",
    },
    also "identification": {
        message: "The {label} is an IOSS number, which belongs among the tax numbers.",
        why: "Where it stands now customs doesn't look for it, and VAT is asked again at the border.",
        help: "Move it to the tax numbers, with eu-ioss as its kind.",
    },
    check: Field(looks_at, check),
    beside: [
        declaration::SHIPMENT_MODE, party::ADDRESS_COUNTRY, party::PERSONAL_ID_SCHEME, tax_id::SCHEME, Route,
    ],
}

fn looks_at(class: Class, slot: Slot) -> bool {
    is_number(class, slot) || (matches!(class, Class::Party(_)) && slot == party::ID)
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let starts = |with: &str| {
        let start = field.text().and_then(|text| text.get(..2));
        start.is_some_and(|start| start.eq_ignore_ascii_case(with))
    };
    let is_of = |scheme: &str| {
        ids::scheme(scheme).zip(field.text()).is_some_and(|(scheme, text)| scheme.check(text, None).is_ok())
    };
    if !is_number(field.of().class(), field.slot()) {
        // A message has one place for a party's number, whatever its kind.
        if !case.declaration.store.is_message() && starts("IM") && is_of("eu-ioss") {
            found.at(field.place()).saying("identification");
        }
        return;
    }
    let declared = scheme_of(field);
    if matches!(declared.text(), Some("eu-ioss" | "eu-vat")) && starts("IN") && is_of("eu-oss") {
        found.at(field.place()).saying("intermediary");
        return;
    }
    let Some(judged) = judge(case, field) else { return };
    if let Some(rather) = judged.rather {
        // The number itself is right where the destination takes that kind as well.
        let is_taken = rather.name == "gb-vat" || serving(case).is_some_and(|kinds| kinds.contains(&rather.name));
        found
            .at(field.place())
            .unfinished_if(|| is_unfinished(judged.scheme, field))
            .severity(if is_taken { Severity::Warning } else { Severity::Error })
            .with("declared", judged.scheme.title)
            .with("likely", rather.title)
            .source(rather.source_in_words())
            .suggest(Change::Replace(declared.place(), rather.name.to_owned()));
    }
}
