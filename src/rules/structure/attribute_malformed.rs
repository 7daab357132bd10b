use crate::at::Place;
use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An attribute has not the form that it should have.
    ///
    /// A currency is three capital letters, a unit has one to five characters, the format of a date is 102 or 304.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "attribute-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The attribute that stands here, of the {label}, should be {expected}.",
    why: "Customs' system refuses an attribute of another form.",
    help: "Write {expected}.",
    also "field": {
        message: "The {label} should be {expected}.",
        why: "Customs' system refuses an attribute of another form.",
        help: "Write {expected}.",
    },
    check: Note(check),
}

fn check(_: &Case<'_>, note: &Note, found: &mut Findings) {
    if let NoteKind::AttributeMalformed(expected) = note.kind {
        let draft = found.at(note.place).span(note.span).with("expected", expected);
        if matches!(note.place, Place::Field(..)) {
            draft.saying("field");
        }
    }
}
