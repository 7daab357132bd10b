use crate::case::Case;
use crate::dictionary::element_of;
use crate::model::{EncodingFault, Fault, NO_NODE, Note, NoteKind};
use crate::options::ActorFilter;
use crate::report::{Actor, Severity};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The declaration cannot be read, or not to its end.
    ///
    /// An empty file, bytes in an unknown encoding, text that is neither JSON nor XML or not the one that was said,
    /// broken syntax, or more than is read: 64 MiB; 9,999 items; 100,000 parties, tax numbers and documents; 1,000,000
    /// elements of the message; 128 levels; 200,000 faults. What could be read before the break is judged all the same,
    /// but nothing is said about what is missing.
    ///
    /// Source: RFC 8259 for JSON, XML 1.0 (fifth edition) for XML; the bounds are ours.
    name: "declaration-unreadable",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "RFC 8259, XML 1.0",
    message: "The JSON breaks off here: {expected} is missing.",
    why: "What follows can't be read, so it can't be checked.",
    help: "Check this place for a missing or extra comma, bracket or quotation mark.",
    also "xml": {
        message: "The XML breaks off here: {expected} is missing.",
        why: "What follows can't be read, so it can't be checked.",
        help: "Check this place for a missing or extra tag, angle bracket or quotation mark.",
    },
    also "end": {
        message: "The text ends too early: {expected} is missing.",
        why: "Only a part of the declaration arrived, so the rest can't be checked.",
        help: "Send the whole declaration again; it was probably cut off when it was saved, copied or sent.",
    },
    also "depth": {
        message: "Objects or elements are nested more than {limit} levels deep here.",
        why: "No real declaration is that deep; what follows wasn't read.",
        help: "Look for an object or a list that holds itself, or for closing brackets that are missing.",
    },
    also "comma": {
        message: "There is a comma too many here.",
        why: "In JSON a comma only separates two entries; what follows can't be read.",
        help: "Remove the comma.",
    },
    also "comment": {
        message: "There is a comment here, and JSON doesn't allow comments.",
        why: "What follows can't be read, so it can't be checked.",
        help: "Remove the comment.",
    },
    also "quotes": {
        message: "The quotation marks here aren't those of JSON.",
        why: "In JSON keys and texts are in straight double quotation marks; what follows can't be read.",
        help: "Write \"items\", not 'items' or “items”.",
    },
    also "quote": {
        message: "A quotation mark within a text ends the text here.",
        why: "What follows can't be read, so it can't be checked.",
        help: "Write \\\" for a quotation mark that belongs to the text, as in \"Shelf, 5\\\" deep\".",
    },
    also "key": {
        message: "There is a key without quotation marks here.",
        why: "In JSON every key is in double quotation marks; what follows can't be read.",
        help: "Write \"items\": instead of items:.",
    },
    also "word": {
        message: "There is a word without quotation marks here.",
        why: "JSON has three words of its own: true, false and null. What follows can't be read.",
        help: "Put the text in double quotation marks, or write true, false or null in small letters.",
    },
    also "number": {
        message: "This isn't a number as JSON writes it.",
        why: "What follows can't be read, so it can't be checked.",
        help: "Write it as in \"0.82\", in quotation marks: a leading zero only before the point, no plus sign, no unit.",
    },
    also "escape": {
        message: "A backslash begins no known escape here.",
        why: "No JSON reader takes the text, so the declaration will be refused.",
        help: "Write \\\\ for a backslash, \\n for a line break, \\u00e9 (four digits) for a character by its number.",
    },
    also "list": {
        message: "This is a list of declarations, and one declaration was expected.",
        why: "Each declaration is checked by itself, so nothing was checked.",
        help: "Check the entries one at a time, or the whole list as a batch.",
    },
    also "bracket": {
        message: "There is a closing bracket too many here.",
        why: "The declaration has already ended, so what follows wasn't read.",
        help: "Remove the bracket, or look for an opening one that is missing before it.",
    },
    also "second": {
        message: "A second declaration begins here.",
        why: "Only the first one was checked.",
        help: "Check them one at a time, or all of them as a batch: as a list, or one on each line.",
    },
    also "second message": {
        message: "A second element begins here, after the end of the message.",
        why: "An XML text holds one message; what follows wasn't read.",
        help: "Check the messages one at a time.",
    },
    also "rest": {
        message: "There is more text after the end of the declaration.",
        why: "No JSON reader takes the text, so the declaration will be refused.",
        help: "Remove what follows the last closing brace.",
    },
    also "outside": {
        message: "There is text outside the message.",
        why: "Only comments are allowed before the first element and after the last; what follows wasn't read.",
        help: "Remove the text.",
    },
    also "ampersand": {
        message: "There is an ampersand (&) by itself here.",
        why: "In XML it begins a reference such as &amp;, so what follows can't be read for certain.",
        help: "Write &amp; for the sign itself.",
    },
    also "late": {
        message: "There is an XML declaration (<?xml …?>) here; it is only allowed at the very top.",
        why: "XML readers refuse the message.",
        help: "Remove what is before it, blank lines too. Where it begins a second message, check the two one at a time.",
    },
    also "xml declaration": {
        message: "The XML declaration is malformed.",
        why: "XML readers refuse the message.",
        help: "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>.",
    },
    also "instruction": {
        message: "The name of a processing instruction (<?…?>) isn't allowed.",
        why: "XML readers refuse the message.",
        help: "Remove the instruction: a WCO message needs none.",
    },
    also "hyphens": {
        message: "There are two hyphens within a comment here.",
        why: "In XML they may only end a comment, so what follows can't be read.",
        help: "Remove one of the hyphens, or the comment.",
    },
    also "section": {
        message: "There is ]]> within a text here.",
        why: "In XML they may only end a CDATA section, so what follows can't be read.",
        help: "Write ]]&gt; instead.",
    },
    also "name": {
        message: "This isn't the name of an element or an attribute.",
        why: "A name begins with a letter and has no spaces; what follows can't be read.",
        help: "Correct the name. Where the sign < is part of a text, write &lt; instead.",
    },
    also "end tag": {
        message: "This end tag isn't that of the element that was opened last.",
        why: "What follows can't be read, so it can't be checked.",
        help: "Close the elements in the reverse of the order in which they were opened, each by its own name.",
    },
    also "end tag of another": {
        message: "This end tag isn't that of \"{element}\", the element that was opened last.",
        why: "What follows can't be read, so it can't be checked.",
        help: "Close \"{element}\" before it, or correct the name in one of its tags.",
    },
    also "twice": {
        message: "The element has this attribute twice.",
        why: "XML readers refuse the message; what follows wasn't read.",
        help: "Keep the right one and remove the other.",
    },
    also "attributes": {
        message: "There are more attributes or namespaces here than are read.",
        why: "No real message has that many; what follows wasn't read.",
        help: "Remove the attributes that the message doesn't need.",
    },
    also "angle": {
        message: "There is a < in the value of an attribute.",
        why: "In XML it begins a tag, so what follows can't be read.",
        help: "Write &lt; for the sign itself. Where the value should have ended before, close its quotation mark.",
    },
    also "prefix": {
        message: "This prefix can't stand for this namespace.",
        why: "A prefix stands for a namespace that isn't empty, and xml and xmlns for their own; what follows wasn't read.",
        help: "Write the namespace that the prefix stands for, or remove the declaration.",
    },
    also "doctype": {
        message: "A document type definition (<!DOCTYPE …>) isn't allowed here, or not in this form.",
        why: "XML readers refuse the message; what follows wasn't read.",
        help: "Remove it: a WCO message needs none.",
    },
    also "empty": {
        message: "There is no declaration: the input is empty, or an empty list, or only the header of a table.",
        why: "Nothing was given, so nothing could be checked.",
        help: "Give a declaration as JSON, as a WCO message in XML, or as the rows of a table.",
    },
    also "encoding": {
        message: "The bytes of the declaration aren't UTF-8, and nothing says what else they are.",
        why: "Its characters can't be read reliably, so nothing was checked.",
        help: "Save it as UTF-8. UTF-16 is read too, and of XML also Latin-1 and Windows-1252 where its first line declares them.",
    },
    also "declared": {
        message: "The declaration says that it is in {encoding}, but its bytes aren't {encoding}.",
        why: "Its characters can't be read reliably, so nothing was checked.",
        help: "Name the file's real encoding in the first line, which is usually UTF-8, or save the file as {encoding}.",
    },
    also "named": {
        message: "The declaration says that it is in the encoding \"{encoding}\", which isn't read.",
        why: "Its characters can't be read reliably, so nothing was checked.",
        help: "Save it as UTF-8, and say so in its first line. UTF-16, Latin-1 and Windows-1252 are read too.",
    },
    also "unnamed": {
        message: "The declaration says that it is in an encoding that isn't read.",
        why: "Its characters can't be read reliably, so nothing was checked.",
        help: "Save it as UTF-8, and say so in its first line. UTF-16, Latin-1 and Windows-1252 are read too.",
    },
    also "unread": {
        message: "The bytes of the declaration are in {encoding}, which isn't read.",
        why: "Its characters can't be read reliably, so nothing was checked.",
        help: "Save it as UTF-8.",
    },
    also "binary": {
        message: "This looks like {kind}, and not like a declaration.",
        why: "Only declarations in JSON, in XML or in a table in CSV can be checked.",
        help: "Give JSON or a WCO message in XML. Save a table as CSV first: in a spreadsheet program, by Save as.",
    },
    also "format": {
        message: "This is neither JSON nor XML.",
        why: "Only declarations in JSON, in XML or in a table in CSV can be checked.",
        help: "Give a declaration as JSON, or as a WCO message in XML.",
    },
    also "said": {
        message: "This isn't {format}, which it was said to be.",
        why: "What follows can't be read, so it can't be checked.",
        help: "Give it in that format, or leave the format out, so that the content tells it.",
    },
    also "csv": {
        message: "This is neither JSON nor XML; it looks like a table in CSV.",
        why: "A table is read as a batch, and only where its first row names the columns.",
        help: "Put a row above the others that names the columns as the fields are, such as description, hsCode and value.amount, and check the table as a batch. Or give each declaration as JSON or as a WCO message in XML.",
    },
    also "left out": {
        message: "This is a WCO message or a part of one, and this build of Declarant doesn't read those.",
        why: "What the message says wasn't read, so it can't be checked.",
        help: "Check it with a build that has the feature \"messages\".",
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
        why: "A fault that is repeated so often comes from the program that wrote the declaration.",
        help: "Correct that program first, then check again.",
    },
    also "records": {
        message: "There are more than {limit} items, parties, tax numbers and documents; those beyond were not read.",
        why: "No real declaration has that many; what was not read can't be checked.",
        help: "Split the declaration, or look at what made it so large.",
    },
    also "nodes": {
        message: "There are more than {limit} elements of the message, or attributes; those beyond were not read.",
        why: "No real declaration has that many; what was not read can't be checked.",
        help: "Split the declaration, or look at what made it so large.",
    },
    also "control": {
        message: "There is an unescaped control character here.",
        why: "JSON wants it written as an escape; other systems will refuse the text.",
        help: "Write \\n for a line break and \\t for a tab, or remove the character.",
    },
    also "control xml": {
        message: "There is a control character here that XML doesn't allow.",
        why: "XML readers refuse the message.",
        help: "Remove the character.",
    },
    also "lost": {
        message: "A character of the {label} was lost: half of one, or the sign �, is in its place.",
        why: "Customs and the post see the damaged text.",
        help: "Write the text again. Texts are damaged like this when they are cut to a length or saved in another encoding.",
    },
    check: Note(check),
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    let is_message = case.declaration.is_message();
    let source = case.declaration.source;
    let variant = match note.kind {
        NoteKind::Empty => "empty",
        NoteKind::Encoding(EncodingFault::Undeclared) => "encoding",
        NoteKind::Encoding(EncodingFault::NotIn(_)) => "declared",
        NoteKind::Encoding(EncodingFault::In(_)) => "unread",
        NoteKind::Encoding(EncodingFault::Unknown) if is_encoding(case.declaration.text_of(note.span)) => "named",
        NoteKind::Encoding(EncodingFault::Unknown) => "unnamed",
        NoteKind::Encoding(EncodingFault::Binary(_)) => "binary",
        NoteKind::Unreadable if is_table(source) => "csv",
        NoteKind::Syntax(Fault::Comment) if source.starts_with('#') && is_table(source) => "csv",
        NoteKind::Unreadable => "format",
        NoteKind::LeftOut => "left out",
        NoteKind::NotAsSaid(_) => "said",
        NoteKind::TooLarge => "bytes",
        NoteKind::TooManyItems => "items",
        NoteKind::TooManyNotes => "faults",
        NoteKind::TooManyRecords => "records",
        NoteKind::TooManyNodes => "nodes",
        NoteKind::Control if is_message => "control xml",
        NoteKind::Control => "control",
        NoteKind::Lost => "lost",
        NoteKind::Syntax(Fault::Second) if is_message => "second message",
        NoteKind::Syntax(Fault::EndTag(open)) if open != NO_NODE => "end tag of another",
        NoteKind::Syntax(fault) => of_fault(fault),
        _ => return,
    };
    let draft = found.at(note.place).span(note.span).saying(variant);
    // A report for one actor alone would pass what wasn't read; whoever sent it can send it whole.
    let draft = match case.options.actor {
        Some(ActorFilter::Shopper) if note.kind != NoteKind::Lost => draft.actor(Actor::Shopper),
        _ => draft,
    };
    match note.kind {
        NoteKind::Syntax(Fault::Json(expected) | Fault::Xml(expected) | Fault::End(expected)) => {
            draft.with("expected", expected)
        }
        NoteKind::Syntax(Fault::EndTag(open)) => match case.declaration.store.node_at(open) {
            Some(node) => draft.with("element", element_of(node.element).name),
            None => draft,
        },
        NoteKind::NotAsSaid(format) => draft.with("format", format),
        NoteKind::Syntax(Fault::Depth) => draft.with("limit", crate::input::DEEPEST),
        NoteKind::Encoding(EncodingFault::NotIn(encoding) | EncodingFault::In(encoding)) => {
            draft.with("encoding", encoding)
        }
        NoteKind::Encoding(EncodingFault::Binary(kind)) => draft.with("kind", kind),
        NoteKind::Encoding(EncodingFault::Unknown) if variant == "named" => {
            draft.with("encoding", case.declaration.text_of(note.span).to_owned())
        }
        NoteKind::TooLarge => draft.with("limit", crate::input::MOST_BYTES),
        NoteKind::TooManyNotes => draft.with("limit", crate::model::MOST_NOTES),
        NoteKind::TooManyItems => draft.with("limit", crate::input::MOST_ITEMS),
        NoteKind::TooManyRecords => draft.with("limit", crate::model::MOST_RECORDS),
        NoteKind::TooManyNodes => draft.with("limit", crate::model::MOST_NODES),
        NoteKind::Lost => draft.severity(Severity::Warning),
        _ => draft,
    };
}

/// Whether a text has the form of an encoding's name, so that it may be repeated.
fn is_encoding(name: &str) -> bool {
    let is_sign = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    name.len() <= 20 && name.starts_with(|letter: char| letter.is_ascii_alphabetic()) && name.chars().all(is_sign)
}

/// Whether a text looks like a table in CSV: its first line has several columns, and of two columns the next line has as
/// many. A title or a comment may stand above it.
fn is_table(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let [first, second, third] = [(); 3].map(|()| lines.next().unwrap_or(""));
    is_head(first, second, 2) || is_head(second, third, usize::MAX)
}

/// Whether a line names columns, of which the next line has as many where there are fewer than so many separators.
fn is_head(head: &str, next: &str, enough: usize) -> bool {
    // Separators in quotation marks belong to a cell.
    let count = |line: &str, separator: char| -> usize {
        line.split('"').step_by(2).map(|outside| outside.matches(separator).count()).sum()
    };
    let is_header = |separator: char| head.split(separator).all(|cell| !cell.trim().is_empty() && cell.len() < 40);
    !head.contains(['{', '}', '[', ']', '<'])
        && [',', ';', '\t', '|'].into_iter().any(|separator| match count(head, separator) {
            0 => false,
            many if many < enough => is_header(separator) && count(next, separator) == many,
            _ => true,
        })
}

/// The words for a fault of the syntax.
const fn of_fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Json(_) => "",
        Fault::Xml(_) => "xml",
        Fault::End(_) => "end",
        Fault::Depth => "depth",
        Fault::Comma => "comma",
        Fault::Comment => "comment",
        Fault::WrongQuotes => "quotes",
        Fault::BareQuote => "quote",
        Fault::BareKey => "key",
        Fault::UnknownWord => "word",
        Fault::Number => "number",
        Fault::Escape => "escape",
        Fault::List => "list",
        Fault::Bracket => "bracket",
        Fault::Second => "second",
        Fault::TextBehind => "rest",
        Fault::Outside => "outside",
        Fault::Ampersand => "ampersand",
        Fault::XmlDeclarationLate => "late",
        Fault::XmlDeclaration => "xml declaration",
        Fault::Instruction => "instruction",
        Fault::Hyphens => "hyphens",
        Fault::SectionEnd => "section",
        Fault::Name => "name",
        Fault::EndTag(_) => "end tag",
        Fault::AttributeTwice => "twice",
        Fault::TooManyAttributes => "attributes",
        Fault::AngleInAttribute => "angle",
        Fault::Prefix => "prefix",
        Fault::Doctype => "doctype",
    }
}
