use crate::at::Place;
use crate::case::Case;
use crate::dictionary::{children, element_of};
use crate::model::{Note, NoteKind};
use crate::nearest;
use crate::options::Dataset;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An element that the message does not have at that place.
    ///
    /// Its name is misspelled, it belongs in another class, or it is of another edition of the message. The EU's H7
    /// has elements that the message itself lacks, and lacks many that the message has. The content of an
    /// unknown element isn't read.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "element-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The message has no element of this name here, in the {label}.",
    why: "Customs' system refuses a message with an element that its schema doesn't know.",
    help: "Check its spelling and its place, or remove it.",
    also "named": {
        message: "The message has no element \"{element}\" here, in the {label}.",
        why: "Customs' system refuses a message with an element that its schema doesn't know.",
        help: "Check its spelling and its place, or remove it.",
    },
    also "near": {
        message: "The message has no element \"{element}\" here, in the {label}.",
        why: "Customs' system refuses a message with an element that its schema doesn't know.",
        help: "Name it \"{known}\" if that is what is meant, otherwise remove it.",
    },
    also "h7": {
        message: "An H7 declaration has no element \"{element}\" in this class.",
        why: "H7 is a smaller set than the message itself; customs' system refuses what isn't in it.",
        help: "Remove the element, or declare with another dataset than H7.",
    },
    also "only h7": {
        message: "Only an H7 declaration has an element \"{element}\" in this class.",
        why: "This message isn't taken for one, since its \"ProcedureCategory\" isn't H7.",
        help: "Write H7 in \"ProcedureCategory\" if it is one, otherwise remove the element.",
    },
    also "header": {
        message: "The header of the message has no element \"{element}\".",
        why: "Customs' system refuses a message with a header that its schema doesn't know.",
        help: "Check its spelling, or remove it.",
    },
    check: Note(check),
    needs: [MessageNote],
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    if note.kind != NoteKind::ElementUnknown || matches!(note.place, Place::NodeKey(..)) {
        return;
    }
    let name = case.declaration.name_in(note.span);
    let draft = found.at(note.place).span(note.span);
    match (name, note.place) {
        (Some(name), Place::Node(_)) => {
            draft.saying(if case.dataset == Dataset::EuH7 { "h7" } else { "only h7" }).with("element", name)
        }
        (Some(name), Place::Nowhere) => draft.saying("header").with("element", name),
        (Some(name), place) => match meant(case, place, &name) {
            Some(known) => draft.saying("near").with("known", known).with("element", name),
            None => draft.saying("named").with("element", name),
        },
        (None, _) => draft,
    };
}

/// The element of the class whose name is spelled nearly so, or begins so.
pub(super) fn meant(case: &Case<'_>, place: Place, name: &str) -> Option<&'static str> {
    let Place::Inside(node) = place else { return None };
    let class = case.declaration.store.node_at(node)?.element;
    let names: Vec<_> = children(class).map(|child| element_of(child).name).collect();
    nearest::name(name, &names).or_else(|| nearest::begun(name, &names))
}
