use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An element has no content.
    ///
    /// Where the schema requires a value, spaces alone don't count as one. An element that isn't needed is left out, not
    /// left empty.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "element-empty",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} (\"{element}\") is empty.",
    why: "Customs' system refuses an element without a value.",
    help: "Fill it in, or remove the element if the message may do without it.",
    check: Note(check),
    needs: [MessageNote],
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    if note.kind == NoteKind::ElementEmpty {
        found.at(note.place).span(note.span).with("element", || case.declaration.element_name(note));
    }
}
