use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A field holds `null`.
    ///
    /// It is read as left out. Where the field is owed, `field-missing` says so.
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

fn check(_: &Case<'_>, note: &Note, found: &mut Findings) {
    if note.kind == NoteKind::Null {
        found.at(note.place).span(note.span).fix(Change::Remove(note.place));
    }
}
