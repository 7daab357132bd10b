use crate::case::Case;
use crate::dictionary::element_of;
use crate::model::{Element, NO_NODE, Object};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An element occurs more often than customs allows, though the schema doesn't limit it.
    ///
    /// Of documents, statements, packagings and most else there are 99 at most, of containers 9,999. An item has one
    /// procedure and one commodity code.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, annex B, cardinalities; UK Customs Declaration Service, volume 3 of
    /// the tariff; customs' error family "too many occurrences" (10003).
    name: "entry-excessive",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 2015/2446 annex B; UK CDS error 10003",
    message: "The {label} is number {number} of its kind; customs allows at most {most}.",
    why: "Customs refuses a declaration with more.",
    help: "Leave out what isn't needed, or split the declaration.",
    also "single": {
        message: "The {label} is a second one of its kind.",
        why: "An item has one procedure and one commodity code; customs can't know which of two applies.",
        help: "Keep the right one, or declare two items.",
    },
    check: Declaration(check),
}

/// How many of a class there may be in the class around it, and whether all authorities agree.
fn most(class: &str, around: &str) -> Option<(u32, Severity)> {
    let most = match (class, around) {
        ("TransportEquipment", _) | ("PreviousDocument", "GoodsShipment") => 9_999,
        ("GovernmentProcedure", _) => 100,
        ("Seal" | "ObligationGuarantee" | "Itinerary", _) => return Some((99, Severity::Warning)),
        (
            "AdditionalDocument"
            | "AdditionalInformation"
            | "AdditionalReference"
            | "AEOMutualRecognitionParty"
            | "AuthorisationHolder"
            | "ChargeDeduction"
            | "DomesticDutyTaxParty"
            | "DutyTaxFee"
            | "Packaging"
            | "PreviousDocument"
            | "SupportingDocument",
            _,
        ) => 99,
        _ => return None,
    };
    Some((most, Severity::Error))
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    for (id, node) in declaration.nodes().filter(|(_, node)| node.occurrence > 99 && node.parent != NO_NODE) {
        let Some(element) = declaration.element(id) else { continue };
        let around = declaration.store.node_at(node.parent).map_or("", |node| element_of(node.element).name);
        if let Some((most, severity)) = most(element.name(), around)
            && node.occurrence == most + 1
        {
            let draft = found.at(element.place()).severity(severity);
            draft.with("number", i64::from(node.occurrence)).with("most", i64::from(most));
        }
    }
    declaration.items().for_each(|item| single(item, found));
}

/// Of what an item has one only, by the code that says which.
fn single(item: Object<'_>, found: &mut Findings) {
    let Some(item) = item.element() else { return };
    let is_pair = |procedure: &Element<'_>| {
        procedure.has("PreviousCode") && procedure.text_at("CurrentCode").is_some_and(|code| code.len() == 2)
    };
    let pairs = item.all("GovernmentProcedure").filter(is_pair);
    for second in pairs.skip(1) {
        found.at(second.place()).saying("single");
    }
    let Some(commodity) = item.child("Commodity") else { return };
    for kind in ["TSP", "TRC", "HS"] {
        let of_kind = |class: &Element<'_>| class.text_at("IdentificationTypeCode") == Some(kind);
        for second in commodity.all("Classification").filter(of_kind).skip(1) {
            found.at(second.place()).saying("single");
        }
    }
}
