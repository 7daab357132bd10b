use std::collections::BTreeSet;

use crate::case::Case;
use crate::dictionary::element_of;
use crate::model::{Element, NO_NODE};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The same thing stands twice in a message: a document, a permit, a seal, an additional procedure.
    ///
    /// Compared are neighbours of one class by what tells them apart, such as the kind and the number of a document. An
    /// additional procedure given twice is refused; of the rest one may have been meant to be another.
    ///
    /// Source: customs' error family "value must be unique" (12024 of the UK's Customs Declaration Service).
    name: "entry-duplicate",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UK CDS error 12024",
    message: "The {label} is the same as one before it.",
    why: "Customs wants each of them once, and may refuse the second.",
    help: "Remove it, or correct the code or number in which the two should differ.",
    check: Declaration(check),
}

/// What tells the entries of a class apart.
fn key(class: &str) -> &'static [&'static str] {
    match class {
        "AdditionalDocument" => {
            &["CategoryCode", "TypeCode", "ID", "Name", "LPCOExemptionCode", "WriteOff/QuantityQuantity"]
        }
        "AdditionalInformation" => &["StatementCode", "StatementTypeCode", "StatementDescription"],
        "AdditionalReference" | "SupportingDocument" => &["TypeCode", "ID"],
        "AEOMutualRecognitionParty" | "DomesticDutyTaxParty" => &["RoleCode", "ID"],
        "AuthorisationHolder" => &["CategoryCode", "ID"],
        "Classification" => &["IdentificationTypeCode", "ID"],
        "GovernmentProcedure" => &["CurrentCode", "PreviousCode"],
        "Origin" => &["TypeCode", "CountryCode"],
        "PreviousDocument" => &["CategoryCode", "TypeCode", "ID", "LineNumeric"],
        "Seal" | "TransportEquipment" => &["ID"],
        "TransportContractDocument" => &["Type", "ID"],
        _ => &[],
    }
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    // Where there is a second of a class, all of them are compared.
    for (_, second) in declaration.nodes().filter(|(_, node)| node.occurrence == 2 && node.parent != NO_NODE) {
        let class = element_of(second.element);
        let fields = key(class.name);
        let Some(around) = declaration.element(second.parent).filter(|_| !fields.is_empty()) else { continue };
        let mut met = BTreeSet::new();
        // A statement on a place of the message is about that place.
        for entry in around.all(class.name).filter(|entry| entry.child("Pointer").is_none()) {
            let values: Vec<_> = fields.iter().map(|path| entry.text_at(path)).collect();
            if values.iter().any(Option::is_some) && !met.insert(values) {
                say(entry, found);
            }
        }
    }
}

fn say(entry: Element<'_>, found: &mut Findings) {
    match entry.child("CurrentCode") {
        Some(code) => found.at(code.place()).severity(Severity::Error),
        None => found.at(entry.place()),
    };
}
