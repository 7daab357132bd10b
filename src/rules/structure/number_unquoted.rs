use crate::at::Place;
use crate::case::Case;
use crate::model::{Field, Note, NoteKind};
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// An amount or a mass is a JSON number, not a decimal in quotation marks.
    ///
    /// It is read exactly as it is written here. Other programs read JSON numbers as binary floating point, in which
    /// most decimals have no exact value.
    ///
    /// Source: the declaration's own JSON Schema; RFC 8259 section 6 on the range and precision of numbers.
    name: "number-unquoted",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "RFC 8259",
    message: "The {label} is a number without quotation marks.",
    why: "Programs that read it as a floating-point number may round it; between quotation marks it stays exact.",
    help: "Put the number into quotation marks.",
    check: Note(check),
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    let (NoteKind::Unquoted, Place::Field(record, slot)) = (note.kind, note.place) else { return };
    let field = Field::new(case.declaration, record, slot);
    let draft = found.at(note.place).span(note.span);
    let Some(number) = field.decimal() else { return };
    let plain = field.raw().filter(|raw| crate::Decimal::parse(raw).is_some());
    draft.fix_around(Change::Replace(note.place, plain.map_or_else(|| number.to_string(), str::to_owned)));
}
