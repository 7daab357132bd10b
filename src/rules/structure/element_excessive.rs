use crate::at::Place;
use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An element occurs more often than is allowed.
    ///
    /// Said once for each class, at the first that is one too many.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "element-excessive",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} (\"{element}\") occurs a second time here; it is allowed once.",
    why: "Customs' system refuses the message, or reads only one of them.",
    help: "Keep the one that is meant.",
    also "several": {
        message: "The {label} (\"{element}\") occurs more than {max} times here.",
        why: "Customs' system refuses a message with more.",
        help: "Keep at most {max}.",
    },
    also "header": {
        message: "The element \"{element}\" occurs a second time here; it is allowed once.",
        why: "Customs' system refuses a message with a header that its schema doesn't know.",
        help: "Keep the one that is meant.",
    },
    check: Note(check),
    needs: [MessageNote],
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    let NoteKind::ElementExcess(max) = note.kind else { return };
    let draft = found.at(note.place).span(note.span).with("element", || case.declaration.element_name(note));
    if note.place == Place::Nowhere {
        draft.saying("header");
    } else if max > 1 {
        draft.saying("several").with("max", usize::from(max));
    }
}
