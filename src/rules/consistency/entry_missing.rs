use crate::case::Case;
use crate::demands::{self, At, Demand, MISSING, Subject, items_of};
use crate::model::Element;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The message lacks an element that is optional in its schema, but that this kind of declaration needs.
    ///
    /// What is needed depends on the type of the declaration: import or export, standard, simplified or supplementary,
    /// and by the procedure. What every column of the law's tables and the United Kingdom's instructions require is an
    /// error; what depends on the column is a warning. Some elements are given for the whole shipment or with every item.
    /// Amendments, notifications and goods of low value need little and are judged by that only.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, annex B, columns B1 to B4, C1, H1 to H5 and I1; UK Customs Declaration
    /// Service, volume 3 of the tariff; customs' error family "required element absent" (10001).
    name: "entry-missing",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 2015/2446 annex B; UK CDS error 10001",
    message: "The {label} is missing from this {kind} declaration.",
    why: "The schema makes it optional, but the law requires it, and customs refuses the declaration without it.",
    help: "Add \"{element}\".",
    also "expected": {
        message: "The {label} is missing from this {kind} declaration.",
        why: "Most declarations of this kind and procedure need it, and are refused without it.",
        help: "Check whether the procedure requires it, and add \"{element}\".",
    },
    also "shipment": {
        message: "The {label} is given neither for the shipment nor with the items of this {kind} declaration.",
        why: "The schema makes it optional, but declarations of this kind need it, and are refused without it.",
        help: "Add \"{element}\" for the shipment if all items share it, otherwise with every item.",
    },
    also "partial": {
        message: "The {label} is missing here, though other items have it.",
        why: "It is given for the whole shipment or with every item; customs doesn't guess it for one item.",
        help: "Add \"{element}\" here, or give it once for the shipment.",
    },
    also "additional": {
        message: "No additional procedure is given in this {kind} declaration.",
        why: "The United Kingdom requires one with every item, and 000 where none applies; the EU requires one where one applies.",
        help: "Add a further \"GovernmentProcedure\" with its code in \"CurrentCode\", such as 000 for none.",
    },
    check: Declaration(check),
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    // The schema of H7 says itself what it owes; the elements of JSON are owed by the dataset's fields.
    if !case.is_full_message() || case.declaration.is_broken() {
        return;
    }
    let Some(message) = case.declaration.message() else { return };
    let subject = match Subject::of(message) {
        Ok(Some(subject)) => subject,
        Ok(None) => return,
        Err((class, element, kind)) => {
            found.at(class.place_of(element)).with("kind", kind).with("element", element);
            return;
        }
    };
    for row in demands::rows(MISSING) {
        let class = match row.at {
            At::Declaration | At::DeclarationOrItems => Some(message),
            _ => subject.shipment,
        };
        let (Some(class), severity) = (class, row.severity(subject.kinds)) else { continue };
        match (row.at, severity) {
            (At::DeclarationOrItems | At::ShipmentOrItems, _) => either(row, class, severity, &subject, found),
            (At::Item, Some(severity)) => {
                items_of(class).for_each(|item| demand(row, item, severity, subject.name, found));
            }
            (_, Some(severity)) => demand(row, class, severity, subject.name, found),
            (_, None) => {}
        }
    }
}

/// What is owed in one place.
fn demand(row: &'static Demand, class: Element<'_>, severity: Severity, kind: &'static str, found: &mut Findings) {
    if !row.arises(class) || row.is_met(class) {
        return;
    }
    let place = if row.is_of_value() { class.place_of_next(row.element) } else { class.place_of(row.element) };
    let draft = found.at(place).severity(severity).with("kind", kind);
    match (row.words, severity) {
        ("", Severity::Error) => draft.with("element", row.element),
        ("", _) => draft.saying("expected").with("element", row.element),
        (variant, _) => draft.saying(variant),
    };
}

/// What is given once for all items or with every item.
fn either(
    row: &'static Demand,
    class: Element<'_>,
    severity: Option<Severity>,
    subject: &Subject<'_>,
    found: &mut Findings,
) {
    let Some(shipment) = subject.shipment else { return };
    if row.is_met(shipment) || row.is_met(subject.message) {
        return;
    }
    let mut say = |class: Element<'_>, variant, severity| {
        let draft = found.at(class.place_of(row.element)).severity(severity).saying(variant);
        draft.with("kind", subject.name).with("element", row.element);
    };
    let items = items_of(shipment);
    if !items.clone().any(|item| row.is_met(item)) {
        severity.into_iter().for_each(|severity| say(class, "shipment", severity));
    } else if severity.is_some() || row.is_alike(subject.kinds) {
        // It isn't owed, perhaps, but where one item has it all have.
        items.filter(|&item| !row.is_met(item)).for_each(|item| say(item, "partial", Severity::Warning));
    }
}
