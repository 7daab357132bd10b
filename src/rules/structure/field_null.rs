use crate::at::Place;
use crate::case::Case;
use crate::dictionary::{ROOT, element_of};
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A field holds `null`.
    ///
    /// It is read as left out. Where the field is owed, `field-missing` says so. The `FunctionCode` of a `wco` tree may be
    /// null: the message that the JSON was made of has none, and the one that is made of it gets none.
    ///
    /// Source: the declaration's own JSON Schema, which knows no `null`.
    name: "field-null",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "declaration.schema.json",
    message: "The {label} is null.",
    why: "A field without a value is left out; null says nothing more.",
    help: "Give a value, or leave the field out.",
    check: Note(check),
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    if note.kind == NoteKind::Null && !is_function(case, note.place) {
        found.at(note.place).span(note.span).fix(Change::Remove(note.place));
    }
}

/// Whether it is the function of the message, of which null says that there is none.
fn is_function(case: &Case<'_>, place: Place) -> bool {
    let Place::Node(id) = place else { return false };
    let element = case.declaration.store.node_at(id).map(|node| element_of(node.element));
    element.is_some_and(|element| element.parent == ROOT && element.name == "FunctionCode")
}
