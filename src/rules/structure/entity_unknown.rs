use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A reference doesn't stand for a character.
    ///
    /// XML defines five entities (amp, lt, gt, quot, apos) and references to characters by their numbers. Others would
    /// have to be defined in a document type definition, which is never read: it can make a small file expand without
    /// end, or fetch other files.
    ///
    /// Source: XML 1.0, sections 4.1 and 4.6.
    name: "entity-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "This reference isn't one of the five that XML defines: &amp;, &lt;, &gt;, &quot; and &apos;.",
    why: "The value can't be read for certain.",
    help: "Write the character itself, or its number such as &#233;.",
    also "number": {
        message: "A character is given by a number that XML doesn't allow.",
        why: "The value can't be read for certain.",
        help: "Remove it, or write the character that is meant.",
    },
    also "definition": {
        message: "The message has a document type definition; it was ignored.",
        why: "Customs' systems refuse messages with one, because it can be used for attacks.",
        help: "Remove it: a WCO message needs none.",
    },
    check: Note(check),
    needs: [MessageNote],
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    match note.kind {
        NoteKind::EntityUnknown => {
            let is_number = case.declaration.text_of(note.span).starts_with("&#");
            found.at(note.place).span(note.span).saying(if is_number { "number" } else { "" });
        }
        NoteKind::Doctype => {
            found.at(note.place).span(note.span).saying("definition").severity(crate::report::Severity::Warning);
        }
        _ => {}
    }
}
