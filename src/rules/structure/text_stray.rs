use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// Text stands where only elements may stand.
    ///
    /// Most often it is left over from editing, or a value whose element is missing. It is not read.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "text-stray",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "There is text here, in the {label}, where only elements are allowed.",
    why: "Text outside an element isn't declared, and customs' system refuses the message.",
    help: "Put it into its element, or remove it.",
    check: Note(check),
    needs: [MessageNote],
}

fn check(_: &Case<'_>, note: &Note, found: &mut Findings) {
    if note.kind == NoteKind::TextStray {
        found.at(note.place).span(note.span);
    }
}
