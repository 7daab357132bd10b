use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An attribute that its element does not have.
    ///
    /// Only values have attributes: an amount its currency, a mass or a quantity its unit, a date its format, a code and an
    /// identifier the list they are from.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "attribute-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} has no attribute of this name.",
    why: "Customs' system refuses an attribute that the schema doesn't know.",
    help: "Remove the attribute, or check its spelling.",
    also "named": {
        message: "The {label} has no attribute \"{attribute}\".",
        why: "Customs' system refuses an attribute that the schema doesn't know.",
        help: "Remove the attribute, or check its spelling.",
    },
    check: Note(check),
    needs: [MessageNote],
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    if note.kind != NoteKind::AttributeUnknown {
        return;
    }
    let draft = found.at(note.place).span(note.span);
    if let Some(name) = case.declaration.name_in(note.span) {
        draft.saying("named").with("attribute", name);
    }
}
