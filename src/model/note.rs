//! What a parser observes.

use std::cmp::Ordering;

use super::leaf::Span;
use super::store::NodeId;
use crate::at::{HERE, Place};

/// An observation of the parser, which a rule turns into a finding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Note {
    /// What it is.
    pub(crate) kind: NoteKind,
    /// The place in the declaration.
    pub(crate) place: Place,
    /// The span in the source.
    pub(crate) span: Span,
}

/// What a parser can observe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoteKind {
    /// Nothing to read.
    Empty,
    /// Bytes that couldn't be decoded: the reason.
    Encoding(EncodingFault),
    /// The input is over the size limit.
    TooLarge,
    /// More notes than the limit.
    TooManyNotes,
    /// More items than the limit.
    TooManyItems,
    /// More parties, tax numbers and documents than the limit.
    TooManyRecords,
    /// More elements of the message, or attributes, than the limit.
    TooManyNodes,
    /// Text that is neither JSON nor XML.
    Unreadable,
    /// XML or a `wco` tree, in a build without messages.
    LeftOut,
    /// Something else than the format that it was said to be in.
    NotAsSaid(&'static str),
    /// A syntax error: the fault.
    Syntax(Fault),
    /// A field that the dictionary does not have.
    FieldUnknown,
    /// A duplicate key in an object.
    FieldDuplicate,
    /// A value of the wrong type: what was expected, and what was found.
    Type(&'static str, &'static str),
    /// A number where a decimal string is expected.
    Unquoted,
    /// `null`.
    Null,
    /// A replacement character, U+FFFD, or half of a surrogate pair: a character was lost on the way.
    Lost,
    /// A control character that JSON requires to be escaped, or that XML doesn't allow.
    Control,
    /// An element that the message doesn't have in that class.
    ElementUnknown,
    /// An element in the wrong order.
    ElementMisplaced,
    /// An element above its maximum count: the maximum.
    ElementExcess(u16),
    /// An element below its minimum count: the minimum.
    ElementMissing(u8),
    /// An element without content.
    ElementEmpty,
    /// A value that the type of its element refuses: the number of the expected format.
    ValueMalformed(u8),
    /// A value of the message's header in the wrong format.
    HeaderMalformed,
    /// A header without a declaration.
    DeclarationMissing,
    /// A document type definition, which is skipped.
    Doctype,
    /// A reference to an entity that isn't predefined, or to a character that XML doesn't allow.
    EntityUnknown,
    /// An attribute that the element's type doesn't have.
    AttributeUnknown,
    /// A missing mandatory attribute: its name.
    AttributeMissing(&'static str),
    /// An attribute in the wrong format: the expected format.
    AttributeMalformed(&'static str),
    /// Text where only elements are allowed.
    TextStray,
    /// A namespace that isn't the message's.
    NamespaceUnknown,
    /// Another message of the WCO or the UPU: which; empty if it isn't known.
    MessageUnknown(&'static str),
    /// An element around the message, which isn't read.
    Envelope,
}

/// Why bytes couldn't be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EncodingFault {
    /// The XML declaration names an unsupported encoding. The note's span is that of the name.
    Unknown,
    /// They are in an unsupported encoding: which.
    In(&'static str),
    /// The XML declaration names this encoding, but they aren't valid in it.
    NotIn(&'static str),
    /// They aren't valid UTF-8, and nothing names another encoding.
    Undeclared,
    /// They aren't text: what they look like.
    Binary(&'static str),
}

/// A syntax error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// JSON: what is missing.
    Json(&'static str),
    /// XML: what is missing.
    Xml(&'static str),
    /// The input ends too early: what is missing.
    End(&'static str),
    /// Nesting over the limit.
    Depth,
    /// JSON: a comma with no value after it.
    Comma,
    /// JSON: a comment.
    Comment,
    /// JSON: a string in quotation marks other than `"`.
    WrongQuotes,
    /// JSON: an unescaped quotation mark in a string, which ends it.
    BareQuote,
    /// JSON: a key without quotation marks.
    BareKey,
    /// JSON: a word that is neither true, false nor null.
    UnknownWord,
    /// JSON: a malformed number.
    Number,
    /// JSON: an invalid escape.
    Escape,
    /// JSON: a list at the top.
    List,
    /// JSON: an unmatched closing bracket.
    Bracket,
    /// A second declaration after the first.
    Second,
    /// Text after the declaration.
    TextBehind,
    /// XML: text, or a reference, before the root element or after it.
    Outside,
    /// XML: an ampersand that doesn't begin a reference.
    Ampersand,
    /// XML: a declaration `<?xml …?>` that isn't at the start.
    XmlDeclarationLate,
    /// XML: a malformed declaration `<?xml …?>`.
    XmlDeclaration,
    /// XML: a processing instruction without a valid name.
    Instruction,
    /// XML: two hyphens in a comment.
    Hyphens,
    /// XML: `]]>` in text.
    SectionEnd,
    /// XML: an invalid name.
    Name,
    /// XML: an end tag that doesn't match the open element, and the node of that, if it has one.
    EndTag(NodeId),
    /// XML: a duplicate attribute.
    AttributeTwice,
    /// XML: more attributes, or more namespaces in scope, than the limit.
    TooManyAttributes,
    /// XML: `<` in the value of an attribute.
    AngleInAttribute,
    /// XML: a prefix bound to no namespace, or a reserved prefix or namespace in a declaration.
    Prefix,
    /// XML: a misplaced or malformed document type definition.
    Doctype,
}

/// The notes of a parser, in the order in which they were made.
#[derive(Debug, Default)]
pub(crate) struct Notes(pub(super) Vec<Note>);

/// The limit on notes: some twenty for each of 9,999 items.
pub(crate) const MOST_NOTES: usize = 200_000;

impl Notes {
    /// Adds a note. The first one over the limit says that there are more, and the rest are dropped.
    pub(crate) fn push(&mut self, note: Note) {
        match self.0.len().cmp(&MOST_NOTES) {
            Ordering::Less => self.0.push(note),
            Ordering::Equal => self.0.push(Note { kind: NoteKind::TooManyNotes, place: HERE, span: note.span }),
            Ordering::Greater => {}
        }
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Keeps the first notes.
    pub(crate) fn truncate(&mut self, count: usize) {
        self.0.truncate(count);
    }

    /// Keeps only the notes that satisfy a predicate.
    pub(super) fn retain(&mut self, keeps: impl FnMut(&Note) -> bool) {
        self.0.retain(keeps);
    }
}

impl std::ops::Deref for Notes {
    type Target = [Note];

    fn deref(&self) -> &[Note] {
        &self.0
    }
}
