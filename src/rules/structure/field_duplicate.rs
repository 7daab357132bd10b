use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A key stands twice in the same object.
    ///
    /// The last value is the one that is read and judged, as browsers do; another program may take the first. Where a buyer's
    /// part and a seller's part are compared, a field that both give with different values is found too, as a warning.
    ///
    /// Source: RFC 8259 section 4, names within an object should be unique.
    name: "field-duplicate",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "RFC 8259",
    message: "The {label} is given twice.",
    why: "Programs differ in which of the two they take, so it is not certain what is declared.",
    help: "Keep the right one and remove the other.",
    also "parts": {
        message: "The {label} differs between the buyer's part and the seller's part.",
        why: "Buyer and seller declare one parcel. Where they contradict each other, customs holds it until somebody says which is right.",
        help: "Find out which is right, and give the same in both parts.",
    },
    check: Note(check),
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    if note.kind == NoteKind::FieldDuplicate {
        let draft = found.at(note.place).span(note.span);
        if case.is_merged {
            draft.saying("parts").severity(Severity::Warning);
        }
    }
}
