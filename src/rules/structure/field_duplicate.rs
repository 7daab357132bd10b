use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A key stands twice in the same object.
    ///
    /// The last value is the one that is read and judged, as browsers do; another program may take the first.
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
    check: Note(check),
}

fn check(_: &Case<'_>, note: &Note, found: &mut Findings) {
    if note.kind == NoteKind::FieldDuplicate {
        found.at(note.place).span(note.span);
    }
}
