use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The declaration cannot be read, or not to its end.
    ///
    /// An empty file, bytes in an unknown encoding, text that is neither JSON nor XML, broken syntax, or more than is
    /// read: 64 MiB, 9,999 items, 128 levels, 200,000 faults. What could be read before the break is judged all the same, but nothing is
    /// said about what is missing.
    ///
    /// Source: RFC 8259 for JSON; the bounds are ours.
    name: "declaration-unreadable",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "RFC 8259",
    message: "The declaration breaks off here: {expected} is missing.",
    why: "What follows can't be read, so it can't be checked.",
    help: "Look at this place for a comma, a bracket or a quotation mark too few or too many.",
    also "empty": {
        message: "There is no declaration: the input is empty.",
        why: "Nothing was given, so nothing could be checked.",
        help: "Give a declaration as JSON, or as a WCO message in XML.",
    },
    also "encoding": {
        message: "The bytes of the declaration are not those of the encoding it says to be in, or of UTF-8 where it says none.",
        why: "Its characters can't be told with certainty, so nothing was checked.",
        help: "Save it as UTF-8. UTF-16, Latin-1 and Windows-1252 are read too where they are declared.",
    },
    also "named": {
        message: "The declaration says that it is in the encoding \"{encoding}\", which is not read.",
        why: "Its characters can't be told with certainty, so nothing was checked.",
        help: "Save it as UTF-8. UTF-16, Latin-1 and Windows-1252 are read too where they are declared.",
    },
    also "format": {
        message: "This is neither JSON nor XML.",
        why: "Only a declaration in one of the two can be checked.",
        help: "Give a declaration as JSON, or as a WCO message in XML.",
    },
    also "bytes": {
        message: "The declaration is larger than {limit} bytes.",
        why: "No real declaration is that large; it was not read.",
        help: "Split it, or look at what made it so large.",
    },
    also "items": {
        message: "There are more than {limit} items; those beyond were not read.",
        why: "A declaration holds at most {limit} items.",
        help: "Split the declaration.",
    },
    also "faults": {
        message: "There are more than {limit} faults in the way it is written; those beyond are not counted.",
        why: "What is wrong that often comes from the program that wrote the declaration.",
        help: "Mend what is listed in that program first, then check again.",
    },
    also "control": {
        message: "A control character stands here as it is.",
        why: "JSON wants it written as an escape; other systems will refuse the text.",
        help: "Write \\n for a line break and \\t for a tab, or remove the character.",
    },
    check: Note(check),
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    let encoding = case.declaration.text_of(note.span);
    let is_named = encoding.len() > 1 && encoding.is_ascii();
    let variant = match note.kind {
        NoteKind::Empty => "empty",
        NoteKind::Encoding if is_named => "named",
        NoteKind::Encoding => "encoding",
        NoteKind::Unreadable => "format",
        NoteKind::TooLarge => "bytes",
        NoteKind::TooMany => "items",
        NoteKind::TooManyNotes => "faults",
        NoteKind::Control => "control",
        NoteKind::Syntax(_) => "",
        _ => return,
    };
    let draft = found.at(note.place).span(note.span).saying(variant);
    match note.kind {
        NoteKind::Syntax(expected) => draft.with("expected", expected),
        NoteKind::Encoding if is_named => draft.with("encoding", encoding.chars().take(40).collect::<String>()),
        NoteKind::TooLarge => draft.with("limit", crate::input::MOST_BYTES),
        NoteKind::TooManyNotes => draft.with("limit", crate::model::MOST_NOTES),
        NoteKind::TooMany => draft.with("limit", crate::input::MOST_ITEMS),
        _ => draft,
    };
}
