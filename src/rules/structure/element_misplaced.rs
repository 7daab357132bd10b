use crate::at::Place;
use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An element stands before or after its place.
    ///
    /// The elements of a class have one order, and none may stand outside it: the message is read from top to bottom.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "element-misplaced",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} (\"{element}\") is in the wrong place: the elements of a class have a fixed order.",
    why: "Customs' system reads the elements in their order and refuses the message at the first one that is out of order.",
    help: "Move \"{element}\" to its place: behind \"{previous}\" and before \"{next}\".",
    also "first": {
        message: "The {label} (\"{element}\") is in the wrong place: the elements of a class have a fixed order.",
        why: "Customs' system reads the elements in their order and refuses the message at the first one that is out of order.",
        help: "Move \"{element}\" to its place: before \"{next}\".",
    },
    also "alone": {
        message: "The {label} (\"{element}\") is in the wrong place: the elements of a class have a fixed order.",
        why: "Customs' system reads the elements in their order and refuses the message at the first one that is out of order.",
        help: "Move \"{element}\" to its place: see the order of its class in the schema.",
    },
    also "header": {
        message: "The element \"{element}\" of the header is in the wrong place: its elements have a fixed order.",
        why: "Customs' system refuses a message with a header that its schema doesn't know.",
        help: "Write version, type, country, agency and customization in this order, then the declaration.",
    },
    check: Note(check),
    needs: [MessageNote],
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    if note.kind != NoteKind::ElementMisplaced {
        return;
    }
    let draft = found.at(note.place).span(note.span).with("element", || case.declaration.element_name(note));
    if note.place == Place::Nowhere {
        draft.saying("header");
        return;
    }
    match crate::input::neighbours(case.declaration, case.dataset, note.place) {
        [Some(previous), Some(next)] => draft.with("previous", previous).with("next", next),
        [None, Some(next)] => draft.saying("first").with("next", next),
        // What stood before it is beyond the siblings that were looked at.
        [_, None] => draft.saying("alone"),
    };
}
