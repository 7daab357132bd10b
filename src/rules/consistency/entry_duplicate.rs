use std::collections::BTreeSet;

use crate::case::Case;
use crate::demands::{Demand, key_of, kinds};
use crate::model::{Element, NO_NODE};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The same thing stands twice in a message: a document, a permit, a seal, an additional procedure.
    ///
    /// Compared are neighbours of one class by what tells them apart, such as the kind and the number of a document. An
    /// additional procedure given twice is refused, which is an error; of the rest one may have been meant to be another.
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
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    // Where there is a second of a class, all of them are compared.
    for (id, second) in declaration.nodes().filter(|(_, node)| node.occurrence == 2 && node.parent != NO_NODE) {
        let Some(row) = key_of(second.element) else { continue };
        let (Some(second), Some(around)) = (declaration.element(id), declaration.element(second.parent)) else {
            continue;
        };
        let mut met = BTreeSet::new();
        for entry in around.all(second.name()).filter(|&entry| row.arises(entry)) {
            let values: Vec<_> = row.element.split(' ').map(|path| entry.text_at(path)).collect();
            if values.iter().any(Option::is_some) && !met.insert(values) {
                say(row, entry, found);
            }
        }
    }
}

/// What is refused stands at the first of the values that are compared.
fn say(row: &'static Demand, entry: Element<'_>, found: &mut Findings) {
    let is_refused = row.severity(kinds::ANY) == Some(Severity::Error);
    match row.element.split(' ').next().filter(|_| is_refused).and_then(|first| entry.child(first)) {
        Some(code) => found.at(code.place()).severity(Severity::Error),
        None => found.at(entry.place()),
    };
}
