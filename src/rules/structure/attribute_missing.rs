use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An attribute that its element must have is missing.
    ///
    /// A date must say how it is written: formatCode 102 for a day, 304 for a day with its time.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "attribute-missing",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} lacks the attribute \"{attribute}\".",
    why: "Without it customs' system can't tell how the value is written.",
    help: "Add formatCode=\"102\" for a day such as 20260131, or formatCode=\"304\" for a day with its time.",
    check: Note(check),
    needs: [MessageNote],
}

fn check(_: &Case<'_>, note: &Note, found: &mut Findings) {
    if let NoteKind::AttributeMissing(name) = note.kind {
        found.at(note.place).span(note.span).with("attribute", name);
    }
}
