use crate::at::Place;
use crate::case::Case;
use crate::dictionary::{ElementId, element_of};
use crate::model::{NodeId, Note, NoteKind};
use crate::rule;
use crate::rule::Findings;
use crate::rules::structure::element_unknown;

rule! {
    /// An element that the schema requires is missing.
    ///
    /// The message itself demands little: its function code, and the number of each item and of each part that repeats.
    /// H7 demands much more. An element whose name is misspelled isn't missing, which `element-unknown` says.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "element-missing",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} (\"{element}\") is missing.",
    why: "Customs' system refuses a message without it.",
    help: "Add \"{element}\" here.",
    also "several": {
        message: "The {label} (\"{element}\") is required here at least {min} times.",
        why: "Customs' system refuses a message with fewer.",
        help: "Add what is missing.",
    },
    also "declaration": {
        message: "The header holds no declaration.",
        why: "A header alone declares nothing.",
        help: "Put the element \"Declaration\" after the elements of the header.",
    },
    check: Note(check),
    needs: [MessageNote],
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    match note.kind {
        NoteKind::DeclarationMissing => {
            found.at(note.place).span(note.span).saying("declaration");
        }
        // A field is named by what it is called in JSON.
        NoteKind::ElementMissing(_) if matches!(note.place, Place::Field(..)) => {}
        NoteKind::ElementMissing(_) if matches!(note.place, Place::Child(of, what) if is_misspelled(case, of, what)) => {
        }
        NoteKind::ElementMissing(min) => {
            let draft = found.at(note.place).span(note.span).with("element", || case.declaration.element_name(note));
            if min > 1 {
                draft.saying("several").with("min", usize::from(min));
            }
        }
        _ => {}
    }
}

/// Whether an unknown element of the class is meant for it, which is said of that element.
fn is_misspelled(case: &Case<'_>, class: NodeId, element: ElementId) -> bool {
    // The first unknown elements are enough: a program misspells the same one each time.
    const MOST: usize = 200;
    let name = element_of(element).name;
    let is_it = |note: &Note| {
        note.kind == NoteKind::ElementUnknown
            && note.place == Place::Inside(class)
            && case.declaration.name_in(note.span).and_then(|given| element_unknown::meant(case, note.place, &given))
                == Some(name)
    };
    case.options.selects("structure", element_unknown::RULE.name)
        && case.declaration.notes().iter().take(MOST).any(is_it)
}
