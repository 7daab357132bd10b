//! What a declaration is read from: JSON, or the WCO message in XML, alone or one of many.
//!
//! An [`Input`] is one declaration. An input of many is split by [`source`] declaration by declaration, whatever its format,
//! with [`batch`] for JSON and [`csv`] for tables. Reading never fails: what is wrong is a finding of the report.
// `text` decodes bytes. `json`, `object` and `xml` parse one syntax each, and `grammar` has what `xml` shares with
// `doctype`. `shape` maps JSON to the fields of the dictionary. `message` maps the elements of a message to the same
// fields, and `content` checks them against the message's schema. Every value keeps its span. What is wrong with the input
// becomes a note, and rules turn notes into findings.

pub mod batch;
mod canonical;
pub(crate) mod content;
#[cfg(feature = "csv")]
pub mod csv;
mod doctype;
pub(crate) mod grammar;
pub(crate) mod json;
pub(crate) mod message;
pub(crate) mod object;
mod rows;
mod shape;
#[cfg(feature = "csv")]
pub mod source;
pub(crate) mod text;
mod tree;
#[cfg(feature = "csv")]
mod utf16;
pub(crate) mod xml;

use std::borrow::Cow;

use crate::at::{HERE, Place};
use crate::memo::Memo;
use crate::model::{Declaration, Fault, Leaf, NO_NODE, NoteKind, Span, State, Store, Whole};

pub(crate) use content::{children_in, is_in_schema, is_owed, message_type, neighbours, owed_in};
pub(crate) use text::Encoding;

/// The text of bytes in UTF-16, which a byte order mark or the first character shows; `None` of any others. What is no
/// character becomes U+FFFD.
///
/// ```
/// use declarant::input::from_utf16;
/// let bytes: Vec<u8> = "\u{feff}Grå".encode_utf16().flat_map(u16::to_be_bytes).collect();
/// assert_eq!(from_utf16(&bytes).as_deref(), Some("Grå"));
/// assert_eq!(from_utf16("Grå".as_bytes()), None);
/// ```
pub fn from_utf16(bytes: &[u8]) -> Option<String> {
    let units = text::units(bytes, text::is_utf16(bytes)?).skip_while(|unit| *unit == 0xFEFF);
    Some(char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// The maximum size of one declaration in bytes; a longer one is a finding.
///
/// A declaration of 9,999 items needs about a tenth of it.
pub const MOST_BYTES: usize = 64 << 20;
/// The maximum number of items that are read of one declaration; more are a finding.
///
/// The number is this project's own: messages have at most 999.
pub const MOST_ITEMS: usize = 9_999;
/// The maximum nesting of objects, lists and elements, read or skipped. A `u128` has a bit for each level.
pub(crate) const DEEPEST: usize = u128::BITS as usize;

/// The syntax of a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Syntax {
    /// JSON.
    Json,
    /// XML.
    Xml,
}

impl Syntax {
    /// Its name.
    const fn name(self) -> &'static str {
        match self {
            Syntax::Json => "JSON",
            Syntax::Xml => "XML",
        }
    }

    /// Guesses the syntax of a text from its first character.
    pub(crate) fn of(text: &str) -> Self {
        if text.trim_start().starts_with('<') { Syntax::Xml } else { Syntax::Json }
    }
}

/// A declaration to be parsed, as text or bytes.
///
/// Bytes may be UTF-8 or UTF-16, and Latin-1 or Windows-1252 where an XML declaration says so. Text and bytes have the same
/// report.
///
/// ```
/// use declarant::{Input, Options, Validator};
/// let mut validator = Validator::new(Options::default())?;
/// let utf16: Vec<u8> = "\u{feff}[]".encode_utf16().flat_map(u16::to_le_bytes).collect();
/// assert_eq!(validator.check(&utf16).findings[0].rule, validator.check("[]").findings[0].rule);
/// let report = validator.check(Input::from("[").starting_at(7, 1));
/// assert_eq!(report.findings[0].at.map(|at| at.line), Some(7));
/// # Ok::<(), declarant::Misuse>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    form: Form<'a>,
    start: (u32, u32),
    /// What it was said to be.
    said: Option<Syntax>,
}

#[derive(Clone, Copy, Debug)]
enum Form<'a> {
    Bytes(&'a [u8]),
    Text(&'a str),
    Object(&'a str, &'a [u32]),
}

impl<'a> From<&'a [u8]> for Input<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self { form: Form::Bytes(bytes), start: (1, 1), said: None }
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Input<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl<'a> From<&'a Vec<u8>> for Input<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        bytes.as_slice().into()
    }
}

impl<'a> From<&'a str> for Input<'a> {
    fn from(text: &'a str) -> Self {
        Self { form: Form::Text(text), start: (1, 1), said: None }
    }
}

impl<'a> From<&'a String> for Input<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl<'a> Input<'a> {
    /// A JavaScript object in flat form, which only `pkg/flatten.js` writes: one text of all keys and strings, and a number
    /// for each token.
    #[doc(hidden)]
    pub fn object(text: &'a str, tokens: &'a [u32]) -> Self {
        Self { form: Form::Object(text, tokens), start: (1, 1), said: None }
    }

    /// Sets the line and column at which this input begins in its file, both from 1.
    pub fn starting_at(self, line: u32, column: u32) -> Self {
        Self { start: (line, column), ..self }
    }

    /// Says what the input is: JSON, or a message in XML. If it is something else, that is a finding, and nothing is read.
    /// Other formats only say how a file is split.
    ///
    /// ```
    /// use declarant::input::{Input, source::Format};
    /// use declarant::{Options, Validator};
    /// let mut validator = Validator::new(Options::default())?;
    /// let report = validator.check(Input::from("{}").in_format(Format::Xml));
    /// assert_eq!(report.findings[0].rule, "declaration-unreadable");
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    #[cfg(feature = "csv")]
    pub fn in_format(self, format: source::Format) -> Self {
        let said = match format {
            source::Format::Auto | source::Format::Csv => None,
            source::Format::Json | source::Format::Ndjson => Some(Syntax::Json),
            source::Format::Xml => Some(Syntax::Xml),
        };
        Self { said, ..self }
    }

    /// Other bytes in its place, as those of a fixed one.
    pub(crate) fn with_bytes<'b>(&self, bytes: &'b [u8]) -> Input<'b> {
        Input { form: Form::Bytes(bytes), start: self.start, said: self.said }
    }

    /// Parses the input into the store and calls `then` with the declaration and the encoding of the bytes.
    pub(crate) fn read<R>(self, store: &mut Store, then: impl FnOnce(Declaration<'_>, Encoding) -> R) -> R {
        self.read_by(store, &mut Memo::default(), |declaration, encoding, _| then(declaration, encoding))
    }

    /// The same by a memo, of whose codes the reader says so.
    pub(crate) fn read_by<R>(
        self,
        store: &mut Store,
        memo: &mut Memo,
        then: impl FnOnce(Declaration<'_>, Encoding, &mut Memo) -> R,
    ) -> R {
        store.open();
        let (source, encoding) = self.fill(store, memo);
        let tokens = if let Form::Object(_, tokens) = self.form { tokens } else { &[] };
        let whole = Whole { tokens, start: self.start, ..Whole::new(&source, store) };
        let made = then(Declaration(&whole), encoding, memo);
        store.shrink();
        made
    }

    /// Parses the input into the store, and returns its text and the encoding of the bytes.
    fn fill(self, store: &mut Store, memo: &Memo) -> (Cow<'a, str>, Encoding) {
        const UTF8: Encoding = Encoding::Utf8 { marked: false };
        match self.form {
            Form::Object(text, tokens) => {
                if text.len() > MOST_BYTES || object::is_cut_off(tokens) {
                    store.too_large();
                } else {
                    shape::read(object::Flat::new(text, tokens), store, memo);
                    message::bridge(text, store);
                }
                finish(text, store);
                (text.into(), UTF8)
            }
            // Nothing of it is looked at, so that text and bytes have the same report.
            Form::Text(text) if text.len() > MOST_BYTES => too_large(store),
            Form::Bytes(bytes) if bytes.len() > MOST_BYTES => too_large(store),
            // A PDF that was read as text is one still.
            Form::Text(text) if text::binary(text.as_bytes()).is_some() => {
                Input::from(text.as_bytes()).fill(store, memo)
            }
            // A text may still begin with the byte order mark of its file.
            Form::Text(text) => {
                let text = text.strip_prefix('\u{feff}').unwrap_or(text);
                parse(text, self.said, store, memo);
                (text.into(), UTF8)
            }
            Form::Bytes(bytes) => match text::decode(bytes) {
                Ok((text, encoding)) => {
                    parse(&text, self.said, store, memo);
                    (text, encoding)
                }
                Err(text::Undecoded { shown, why, at }) => {
                    store.note(NoteKind::Encoding(why), HERE, at);
                    store.broken = true;
                    (shown, UTF8)
                }
            },
        }
    }
}

fn too_large<'a>(store: &mut Store) -> (Cow<'a, str>, Encoding) {
    store.too_large();
    (Cow::default(), Encoding::Utf8 { marked: false })
}

/// Parses a text into the store, as JSON or as XML. What was said to be the other isn't read.
fn parse(text: &str, said: Option<Syntax>, store: &mut Store, memo: &Memo) {
    let syntax = Syntax::of(text);
    let start = text.trim_start();
    if text.len() > MOST_BYTES {
        store.too_large();
    } else if let Some(said) = said.filter(|said| *said != syntax && !start.is_empty()) {
        let at = text.len() - start.len();
        let end = at + start.chars().next().map_or(0, char::len_utf8);
        store.note(NoteKind::NotAsSaid(said.name()), HERE, Span::new(at as u32, end as u32));
        store.broken = true;
    } else {
        match syntax {
            Syntax::Json => {
                shape::read(json::Json::new(text), store, memo);
                message::bridge(text, store);
            }
            Syntax::Xml if !crate::MESSAGES => {
                store.note(NoteKind::LeftOut, HERE, Span::new(0, 1));
                (store.broken, store.is_beyond) = (true, true);
            }
            Syntax::Xml => {
                xml::read(text, store);
                message::bridge(text, store);
                store.may_have_lost = may_have_lost(text.as_bytes());
            }
        }
    }
    finish(text, store);
}

/// The canonical form of a whole JSON declaration, as it was given. `None` for a message and for broken syntax.
pub(crate) fn canonical(declaration: Declaration<'_>) -> Option<String> {
    let Whole { source, tokens, store, .. } = *declaration;
    match (store.is_message(), store.has_text) {
        (true, _) => None,
        (false, true) => canonical::of(json::Json::new(source), source.len()),
        (false, false) => canonical::of(object::Flat::new(source, tokens), source.len()),
    }
}

/// The checks that follow parsing, the same for every syntax.
fn finish(source: &str, store: &mut Store) {
    store.settle(source);
    if crate::MESSAGES {
        content::check(source, store, store.asked);
    }
    let has_lost = store.may_have_lost && source.contains(char::REPLACEMENT_CHARACTER);
    if has_lost || store.has_made(char::REPLACEMENT_CHARACTER) {
        lost(source, store);
    }
}

/// Whether a text may have a U+FFFD: searching for its first byte alone is several times as fast, and hardly any text has
/// it.
fn may_have_lost(text: &[u8]) -> bool {
    memchr::memchr(0xEF, text).is_some()
}

/// Notes each value with a U+FFFD, which stands for a lost character. In JSON, a lone surrogate counts as one too.
fn lost(source: &str, store: &mut Store) {
    let whole = Whole::new(source, store);
    let declaration = Declaration(&whole);
    // A reference or an escape that stands for no character already has a note of its own.
    let is_said = declaration
        .notes()
        .iter()
        .any(|note| matches!(note.kind, NoteKind::EntityUnknown | NoteKind::Syntax(Fault::Escape)));
    let is_lost = |leaf: &Leaf| {
        !(is_said && leaf.state == State::Made)
            && declaration.text(leaf).is_some_and(|text| text.contains(char::REPLACEMENT_CHARACTER))
    };
    let fields = declaration.given().filter_map(|field| {
        let leaf = declaration.store.leaf(field.record(), field.slot());
        is_lost(leaf).then_some((Place::Field(field.record(), field.slot()), leaf.span, leaf.node))
    });
    let mut found: Vec<(Place, Span)> = Vec::new();
    for (place, span, node) in fields {
        if node == NO_NODE {
            found.push((place, span));
        }
    }
    let nodes = declaration.nodes().filter(|(_, node)| is_lost(&node.value));
    found.extend(nodes.map(|(id, node)| (Place::Node(id), node.value.span)));
    for (place, span) in found {
        store.note(NoteKind::Lost, place, span);
    }
}
