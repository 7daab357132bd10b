use crate::at::Place;
use crate::case::Case;
use crate::dictionary::element_of;
use crate::model::{Note, NoteKind};
use crate::nearest;
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
    also "near": {
        message: "The {label} has no attribute \"{attribute}\".",
        why: "Customs' system refuses an attribute that the schema doesn't know.",
        help: "Name it \"{known}\" if that is what is meant, otherwise remove it.",
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
        match meant(case, note, &name) {
            // That its name has a prefix may be what is wrong.
            Some(known) if known != name => draft.saying("near").with("known", known).with("attribute", name),
            _ => draft.saying("named").with("attribute", name),
        };
    }
}

/// The attribute of the element whose name is spelled nearly so, or begins so.
pub(in crate::rules) fn meant(case: &Case<'_>, note: &Note, name: &str) -> Option<&'static str> {
    let Place::Node(id) = note.place else { return None };
    let element = element_of(case.declaration.store.node_at(id)?.element);
    let names: Vec<_> = element.format().base.attributes().iter().map(|(name, _)| *name).collect();
    nearest::name(name, &names).or_else(|| nearest::begun(name, &names))
}
