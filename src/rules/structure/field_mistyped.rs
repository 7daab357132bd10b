use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A field holds a value of the wrong type.
    ///
    /// Text where an object is expected, a list where text is, and so on. The value is ignored; everything else is
    /// checked. Numbers without quotation marks are read where a decimal is expected: see `number-unquoted`. One of digits
    /// alone where text is expected, such as an HS code, is put into quotation marks by a safe fix.
    ///
    /// Source: the declaration's own JSON Schema.
    name: "field-mistyped",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "declaration.schema.json",
    message: "The {label} should be {expected}, but this is {actual}.",
    why: "A value of another type can't be read as what the field means.",
    help: "Write {expected}. Text stands in quotation marks, a list in square brackets, an object's fields in braces.",
    check: Note(check),
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    if let NoteKind::Type(expected, actual) = note.kind {
        let draft = found.at(note.place).span(note.span).with("expected", expected).with("actual", actual);
        let number = || case.declaration.text_of(note.span);
        if (expected, actual) == ("text", "a number") && number().bytes().all(|byte| byte.is_ascii_digit()) {
            draft.fix(Change::Replace(note.place, number().to_owned()));
        }
    }
}
