//! The WCO message in XML: reads its elements into the nodes of the store, whatever their prefixes.
//!
//! quick-xml parses the syntax, and everything here borrows from the source. Nearly every element is the one that followed
//! the same element in an earlier place, written with the same prefix, so its name is compared with that first. Any other
//! is looked up by its hash. Only the five predefined entities and character references are expanded, and nothing is
//! fetched.

mod attributes;
mod namespace;
mod other;
mod text;

use quick_xml::Reader;
use quick_xml::errors::{Error, IllFormedError, SyntaxError};
use quick_xml::events::{BytesStart, Event};

use crate::at::{HERE, Place};
use crate::dictionary::namespace::MESSAGE;
use crate::dictionary::{
    Base, ElementId, HEADER_ELEMENTS, RESPONSIBLE_COUNTRY, ROOT, child, declaration, element_of, is_blank, item_element,
};
use crate::model::{Fault, NO_NODE, NodeId, Note, NoteKind, Position, RecordId, Span, State, Store};
use crate::steps;

use super::grammar::{control_character, is_declaration, is_name};
use super::{DEEPEST, MOST_ITEMS, doctype};
pub(super) use attributes::MOST_ATTRIBUTES;
use namespace::{Spaces, Uri};
use other::other_message;
use text::Text;

/// The kind of an open element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A class of the message.
    Class,
    /// A value of the message.
    Value,
    /// A date, whose value stands in a child element: whether that child was read.
    Moment(bool),
    /// The value of a date.
    Stamp,
    /// The header around the message: which of its elements may come next, and whether a declaration was read.
    Header(u8, bool),
    /// A value of the header.
    HeaderValue(u8),
    /// An element around the message, such as SOAP's, whose content isn't read.
    Envelope,
}

#[derive(Clone, Copy, Debug)]
struct Frame {
    kind: Kind,
    node: NodeId,
    element: ElementId,
    /// Where its next child stands: at its start, or after another.
    next: Position,
    /// The number of bindings before it.
    bindings: usize,
    /// The number of items read in it.
    items: usize,
}

/// Reads a message into the store.
pub(super) fn read(source: &str, store: &mut Store) {
    store.is_message = true;
    if let Some(at) = control_character(source.as_bytes()) {
        store.note(NoteKind::Control, HERE, Span::new(at as u32, at as u32 + 1));
    }
    let mut reader = MessageReader {
        source,
        store,
        frames: Vec::with_capacity(12),
        spaces: Spaces::new(source),
        attributes: Vec::with_capacity(8),
        skipped: 0,
        before: 0,
        text: Text::None,
        buffer: String::new(),
        has_root: false,
        envelope: None,
        has_definition: false,
        stopped: false,
        returns: memchr::memchr(b'\r', source.as_bytes()).is_some(),
    };
    reader.run();
    let broken = reader.stopped;
    let open = std::mem::take(&mut reader.frames);
    let end = source.len() as u32;
    for frame in open {
        if let Some(node) = store.node_mut(frame.node) {
            node.span.end = end;
        }
    }
    store.broken |= broken;
    if let Some(root) = store.records.first_mut() {
        root.span = Span::new(0, end);
    }
}

struct MessageReader<'s, 'r> {
    source: &'s str,
    store: &'r mut Store,
    frames: Vec<Frame>,
    spaces: Spaces<'s>,
    /// The attributes of the current start tag: name and value.
    attributes: Vec<(Span, Span)>,
    /// The number of open elements that are being skipped.
    skipped: usize,
    /// The number of bindings before the current start tag.
    before: usize,
    /// The text of the open value.
    text: Text,
    /// The text of the open value, if it is joined.
    buffer: String,
    has_root: bool,
    /// The name of the first element, while no message was met in it.
    envelope: Option<Span>,
    has_definition: bool,
    stopped: bool,
    /// Whether the source has any carriage return.
    returns: bool,
}

impl MessageReader<'_, '_> {
    fn run(&mut self) {
        let mut xml = Reader::from_str(self.source);
        let config = xml.config_mut();
        config.expand_empty_elements = true;
        config.check_comments = true;
        let mut at = 0;
        while !self.stopped {
            steps::add(1);
            // Blanks between elements mean nothing, so they aren't made events. In a value they count, and outside the
            // first element the position of what follows them does.
            let is_trimmed = match self.frames.last().map(|frame| frame.kind) {
                Some(Kind::Class | Kind::Moment(_) | Kind::Header(..) | Kind::Envelope) => true,
                _ => self.skipped > 0,
            };
            xml.config_mut().trim_text_start = is_trimmed;
            let event = xml.read_event();
            let end = xml.buffer_position() as u32;
            if is_trimmed && !matches!(event, Ok(Event::Start(_) | Event::End(_))) {
                let blanks = self.slice(Span::new(at, end)).bytes().take_while(|byte| is_blank(char::from(*byte)));
                at += blanks.count() as u32;
            }
            match event {
                Ok(Event::Start(tag)) => self.open(&tag, end),
                Ok(Event::End(_)) => self.close(end),
                Ok(Event::Text(text)) => self.piece(self.span(&text), true),
                Ok(Event::CData(text)) => self.piece(self.span(&text), false),
                Ok(Event::GeneralRef(name)) => self.reference(self.span(&name), Span::new(at, end)),
                Ok(Event::DocType(_)) => self.definition(at, end),
                Ok(Event::Decl(_) | Event::PI(_)) => self.instruction(at, end),
                // An empty element is reported as a start and an end.
                Ok(Event::Comment(comment)) => {
                    // quick-xml accepts "<!-->" and "<!--->" as comments.
                    if comment.len() + 7 > (end - at) as usize {
                        self.breaks(Fault::Xml("the end of the comment, -->"), at);
                    }
                }
                Ok(Event::Empty(_)) => {}
                Ok(Event::Eof) => break,
                Err(error) => {
                    let open = self.frames.last().filter(|_| self.skipped == 0).map_or(NO_NODE, |frame| frame.node);
                    let fault = fault(&error, open);
                    if fault == Fault::EndTag(open) {
                        self.forget_siblings();
                    }
                    self.breaks(fault, xml.error_position() as u32);
                }
            }
            at = end;
        }
        if self.stopped {
            return;
        }
        if !self.frames.is_empty() || self.skipped > 0 {
            self.breaks(Fault::End("an end tag"), self.source.len() as u32);
        } else if !self.has_root {
            self.breaks(Fault::End("the message's first element"), at);
        }
    }

    /// Takes back what was noted of the siblings of the open element: its end tag is missing, so they stand in it.
    fn forget_siblings(&mut self) {
        let [.., above, open] = self.frames.as_slice() else { return };
        let (place, class) = (Place::Inside(open.node), above.element);
        let is_sibling = |note: &Note| {
            let name = self.slice(note.span);
            let name = name.split_once(':').map_or(name, |(_, local)| local);
            note.kind == NoteKind::ElementUnknown && note.place == place && child(class, name).is_some()
        };
        let kept = self.store.notes.iter().rposition(|note| !is_sibling(note)).map_or(0, |last| last + 1);
        self.store.notes.truncate(kept);
    }

    /// A document type definition. There may be one, before the first element.
    fn definition(&mut self, start: u32, end: u32) {
        let whole = Span::new(start, end);
        if self.has_root || self.has_definition || !doctype::is_definition(self.slice(whole)) {
            return self.breaks(Fault::Doctype, start);
        }
        self.has_definition = true;
        self.store.note(NoteKind::Doctype, Place::Nowhere, Span::new(start, (start + 9).min(end)));
    }

    /// A processing instruction, `<?name …?>`. It is skipped, but the XML declaration is checked.
    fn instruction(&mut self, start: u32, end: u32) {
        let inside = self.slice(Span::new(start + 2, end.saturating_sub(2)));
        let name = inside.split(is_blank).next().unwrap_or("");
        let fault = if name == "xml" && start > 0 {
            Fault::XmlDeclarationLate
        } else if name == "xml" && !is_declaration(inside) {
            Fault::XmlDeclaration
        } else if name != "xml" && (name.eq_ignore_ascii_case("xml") || !is_name(name)) {
            Fault::Instruction
        } else {
            return;
        };
        self.store.note(NoteKind::Syntax(fault), HERE, Span::new(start, start + 5));
    }

    /// The span of a piece of the source.
    fn span(&self, piece: &str) -> Span {
        let start = (piece.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize) as u32;
        Span::new(start, start + piece.len() as u32)
    }

    fn slice(&self, span: Span) -> &str {
        span.of(self.source)
    }

    fn breaks(&mut self, fault: Fault, at: u32) {
        let at = at.min(self.source.len() as u32);
        self.store.note(NoteKind::Syntax(fault), HERE, Span::new(at, at + 1));
        self.stopped = true;
    }

    fn open(&mut self, tag: &BytesStart<'_>, end: u32) {
        let name = self.span(tag.name().into_inner());
        let start = name.start - 1;
        if self.skipped > 0 {
            self.skipped += 1;
            if self.skipped > DEEPEST {
                self.breaks(Fault::Depth, start);
            } else if !is_name(self.slice(name)) {
                self.breaks(Fault::Name, name.start);
            } else if name.end + 1 < end {
                self.attributes.clear();
                self.list_attributes(tag, name.end);
            }
            return;
        }
        let expected = self.expected(tag.name().into_inner());
        if expected.is_none() && !is_name(self.slice(name)) {
            return self.breaks(Fault::Name, name.start);
        }
        self.before = self.spaces.count();
        self.attributes.clear();
        if name.end + 1 < end && !self.read_attributes(tag, name.end) {
            return;
        }
        // The tag may declare a namespace, and then it is another name.
        match expected.filter(|_| self.spaces.prefix().is_some()) {
            Some(element) => self.element(element, name, start, end),
            None => self.named(name, start, end),
        }
    }

    /// The element of that name, if it is the one that was read at this position before.
    #[inline]
    fn expected(&self, name: &str) -> Option<ElementId> {
        let frame = self.frames.last().filter(|frame| frame.kind == Kind::Class)?;
        let element = self.store.follower(frame.next)?;
        let prefix = self.spaces.prefix()?.of(self.source);
        (name.strip_prefix(prefix)? == element_of(element).name).then_some(element)
    }

    fn frame(&self, kind: Kind, node: NodeId, element: ElementId) -> Frame {
        Frame { kind, node, element, next: Position::FirstOf(element), bindings: self.before, items: 0 }
    }

    /// Opens an element by its name.
    fn named(&mut self, name: Span, start: u32, end: u32) {
        let (uri, local) = self.spaces.resolve(name, true);
        let Some(&above) = self.frames.last() else {
            if self.has_root {
                return self.breaks(Fault::Second, start);
            }
            self.has_root = true;
            match self.first(uri, local, name) {
                Some(kind) => self.begin(kind, start, end),
                None => self.stopped = true,
            }
            return;
        };
        match above.kind {
            Kind::Envelope => match (uri, self.slice(local)) {
                (Uri::Header, "MetaData") | (Uri::Message, "Declaration") if self.envelope.is_none() => {
                    self.pass_over(NoteKind::ElementExcess(1), NO_NODE, name);
                }
                (Uri::Header, "MetaData") => self.begin(Kind::Header(0, false), start, end),
                (Uri::Message, "Declaration") => self.begin(Kind::Class, start, end),
                _ if self.frames.len() > DEEPEST => self.breaks(Fault::Depth, start),
                _ => self.frames.push(self.frame(Kind::Envelope, NO_NODE, ROOT)),
            },
            Kind::Class if uri == Uri::Message => match child(above.element, self.slice(local)) {
                Some(element) => self.element(element, name, start, end),
                None => self.pass_over(NoteKind::ElementUnknown, above.node, name),
            },
            Kind::Moment(false) if uri == Uri::Types && self.slice(local) == "DateTimeString" => {
                if let Some(above) = self.frames.last_mut() {
                    above.kind = Kind::Moment(true);
                }
                self.text = Text::None;
                self.enter(self.frame(Kind::Stamp, above.node, above.element));
            }
            Kind::Header(next, met) => self.in_header((uri, local), name, next, met, Span::new(start, end)),
            Kind::Class => self.pass_over(NoteKind::NamespaceUnknown, above.node, name),
            Kind::Moment(_) => {
                if let Some(above) = self.frames.last_mut() {
                    above.kind = Kind::Moment(true);
                }
                self.pass_over(NoteKind::ElementUnknown, above.node, name);
            }
            _ => self.pass_over(NoteKind::ElementUnknown, above.node, name),
        }
    }

    /// Opens the header, the message or an envelope.
    fn begin(&mut self, kind: Kind, start: u32, end: u32) {
        if matches!(kind, Kind::Envelope) {
            return self.frames.push(self.frame(kind, NO_NODE, ROOT));
        }
        if let Some(name) = self.envelope.take() {
            self.store.note(NoteKind::Envelope, Place::Nowhere, name);
        }
        match kind {
            Kind::Header(..) => {
                self.store.has_header = true;
                self.enter(self.frame(kind, NO_NODE, ROOT));
            }
            _ => self.class(NO_NODE, ROOT, start, end),
        }
    }

    /// Opens an element of the message in the open class.
    fn element(&mut self, element: ElementId, name: Span, start: u32, end: u32) {
        let Some(above) = self.frames.last_mut() else { return };
        self.store.follow(above.next, element);
        above.next = Position::After(element);
        let (node, items) = (above.node, above.items);
        if !self.store.has_room_for_node(Place::Node(node), name) {
            return self.skip();
        }
        let found = element_of(element);
        if !found.is_class() {
            self.text = Text::None;
            let node = self.store.node(element, node, Span::new(start, end));
            let kind = if found.format().base == Base::DateTime { Kind::Moment(false) } else { Kind::Value };
            return self.enter(self.frame(kind, node, element));
        }
        if element == item_element() {
            above.items = (items + 1).min(MOST_ITEMS + 1);
            if items >= MOST_ITEMS {
                if items == MOST_ITEMS {
                    self.store.note(NoteKind::TooManyItems, Place::Field(RecordId::ROOT, declaration::ITEMS), name);
                }
                return self.skip();
            }
        }
        self.class(node, element, start, end);
    }

    /// What the first element is: the header, the message or an envelope around them. Anything else is noted.
    fn first(&mut self, uri: Uri, local: Span, name: Span) -> Option<Kind> {
        let place = Place::Nowhere;
        match (uri, self.slice(local)) {
            (Uri::Header, "MetaData") => return Some(Kind::Header(0, false)),
            (Uri::Message, "Declaration") => return Some(Kind::Class),
            (Uri::None, "Declaration" | "MetaData") => {
                let is_header = self.slice(local) == "MetaData";
                self.spaces.set_bare();
                self.store.note(NoteKind::NamespaceUnknown, HERE, name);
                return Some(if is_header { Kind::Header(0, false) } else { Kind::Class });
            }
            _ => {}
        }
        let kind = match (uri, other_message(uri.other(), self.slice(local))) {
            (_, Some(other)) => NoteKind::MessageUnknown(other),
            (Uri::Other(..) | Uri::Unbound, None) if self.slice(local) == "Declaration" => NoteKind::NamespaceUnknown,
            _ if self.source.contains(MESSAGE) => {
                self.envelope = Some(name);
                return Some(Kind::Envelope);
            }
            _ => NoteKind::MessageUnknown(""),
        };
        let span = match (kind, uri) {
            (NoteKind::NamespaceUnknown, Uri::Other(span, _)) => span,
            _ => name,
        };
        self.store.note(kind, place, span);
        None
    }

    fn in_header(&mut self, (uri, local): (Uri, Span), name: Span, next: u8, met: bool, tag: Span) {
        let word = self.slice(local);
        let is_header = uri == Uri::Header || (self.spaces.is_bare() && uri == Uri::Message);
        let position = HEADER_ELEMENTS.iter().position(|known| *known == word).filter(|_| is_header);
        let now = |at: usize, met| Kind::Header(at as u8, met);
        if let Some(at) = position {
            let kind = if met || at + 1 < usize::from(next) {
                Some(NoteKind::ElementMisplaced)
            } else if at + 1 == usize::from(next) {
                Some(NoteKind::ElementExcess(1))
            } else {
                None
            };
            if let Some(kind) = kind {
                self.store.note(kind, Place::Nowhere, name);
            }
            if let Some(above) = self.frames.last_mut() {
                above.kind = now((at + 1).max(usize::from(next)), met);
            }
            self.text = Text::None;
            return self.enter(self.frame(Kind::HeaderValue(at as u8), NO_NODE, ROOT));
        }
        if word == "Declaration" && uri == Uri::Message && !met {
            if let Some(above) = self.frames.last_mut() {
                above.kind = now(usize::from(next), true);
            }
            return self.class(NO_NODE, ROOT, tag.start, tag.end);
        }
        if uri == Uri::Message && word == "Declaration" {
            return self.pass_over(NoteKind::ElementExcess(1), NO_NODE, name);
        }
        if !met && !is_header {
            if let Some(other) = other_message(uri.other(), word) {
                self.store.note(NoteKind::MessageUnknown(other), Place::Nowhere, name);
                self.stopped = true;
                return;
            }
            if word == "Declaration" {
                let span = if let Uri::Other(span, _) = uri { span } else { name };
                self.store.note(NoteKind::NamespaceUnknown, Place::Nowhere, span);
                self.stopped = true;
                return;
            }
        }
        self.pass_over(NoteKind::ElementUnknown, NO_NODE, name);
    }

    /// Opens a class of the message.
    fn class(&mut self, parent: NodeId, element: ElementId, start: u32, end: u32) {
        let span = Span::new(start, end);
        let node = if element == ROOT {
            self.store.tree(RecordId::ROOT, ROOT, span)
        } else {
            self.store.node(element, parent, span)
        };
        self.enter(self.frame(Kind::Class, node, element));
    }

    fn enter(&mut self, frame: Frame) {
        for index in 0..self.attributes.len() {
            let Some(&(name, value)) = self.attributes.get(index) else { break };
            self.attribute(&frame, name, value);
        }
        self.frames.push(frame);
    }

    /// The place of things inside the open element that have no place of their own.
    fn inside(&self) -> Place {
        match self.frames.last() {
            Some(frame) if frame.node != NO_NODE => Place::Inside(frame.node),
            _ => Place::Nowhere,
        }
    }

    /// Notes an element that isn't read, and skips it.
    fn pass_over(&mut self, kind: NoteKind, above: NodeId, name: Span) {
        let place = if above == NO_NODE { Place::Nowhere } else { Place::Inside(above) };
        self.store.note(kind, place, name);
        self.skip();
    }

    fn skip(&mut self) {
        self.skipped = 1;
        // No name inside is resolved, so its bindings aren't needed.
        self.spaces.unbind(self.before);
    }

    fn close(&mut self, end: u32) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        let Some(frame) = self.frames.pop() else { return };
        self.spaces.unbind(frame.bindings);
        // The header has no node.
        if let Some(node) = self.store.node_mut(frame.node) {
            node.span.end = end;
        }
        match frame.kind {
            Kind::Value | Kind::Stamp => {
                let leaf = self.value(end);
                if let Some(node) = self.store.node_mut(frame.node) {
                    node.value = leaf;
                }
            }
            Kind::Moment(met) => {
                if !met {
                    self.store.note(NoteKind::ElementEmpty, Place::Node(frame.node), self.tag(frame.node));
                }
            }
            Kind::Class => {}
            Kind::HeaderValue(at) => {
                let leaf = self.value(end);
                let text = if leaf.state == State::Made { self.buffer.as_str() } else { self.slice(leaf.span) };
                if !header_admits(usize::from(at), text) {
                    self.store.note(NoteKind::HeaderMalformed, Place::Nowhere, leaf.span);
                }
                if self.store.header.iter().all(|(known, _)| *known != at) {
                    self.store.header.push((at, leaf));
                }
            }
            Kind::Header(_, met) => {
                if !met {
                    self.store.note(NoteKind::DeclarationMissing, HERE, Span::new(end.saturating_sub(1), end));
                }
            }
            Kind::Envelope => {
                if self.frames.is_empty()
                    && let Some(name) = self.envelope
                {
                    self.store.note(NoteKind::MessageUnknown(""), Place::Nowhere, name);
                    self.stopped = true;
                }
            }
        }
    }

    fn tag(&self, node: NodeId) -> Span {
        self.store.node_at(node).map_or(Span::default(), |node| tag(self.source, node.span))
    }
}

/// The place of a node; none for the header, which has no node.
fn place_of(node: NodeId) -> Place {
    if node == NO_NODE { Place::Nowhere } else { Place::Node(node) }
}

/// Whether a value of the header has its format. Only the responsible country has one.
pub(super) fn header_admits(at: usize, text: &str) -> bool {
    let text = text.trim_matches(is_blank);
    HEADER_ELEMENTS.get(at) != Some(&RESPONSIBLE_COUNTRY)
        || text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The span of an element's opening bracket and name.
pub(crate) fn tag(source: &str, element: Span) -> Span {
    let rest = element.of(source);
    let length = rest.find(|letter: char| is_blank(letter) || matches!(letter, '>' | '/')).unwrap_or(rest.len());
    Span::new(element.start, element.start + length as u32)
}

/// The fault for an error of quick-xml, and the element that is open there.
fn fault(error: &Error, open: NodeId) -> Fault {
    match error {
        Error::Syntax(SyntaxError::InvalidBangMarkup) => Fault::Xml("a comment or a CDATA section"),
        Error::Syntax(SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl) => {
            Fault::End("the end of the instruction, ?>")
        }
        Error::Syntax(SyntaxError::UnclosedComment) => Fault::End("the end of the comment, -->"),
        Error::Syntax(SyntaxError::UnclosedDoctype) => Fault::End("the end of the document type definition"),
        Error::Syntax(SyntaxError::UnclosedCData) => Fault::End("the end of the CDATA section, ]]>"),
        Error::Syntax(SyntaxError::UnclosedTag) => Fault::End("the end of the tag, >"),
        Error::Syntax(
            SyntaxError::UnclosedSingleQuotedAttributeValue | SyntaxError::UnclosedDoubleQuotedAttributeValue,
        ) => Fault::End("a closing quotation mark"),
        Error::IllFormed(IllFormedError::MismatchedEndTag { .. } | IllFormedError::UnmatchedEndTag(_)) => {
            Fault::EndTag(open)
        }
        Error::IllFormed(IllFormedError::DoubleHyphenInComment) => Fault::Hyphens,
        Error::IllFormed(IllFormedError::UnclosedReference) => Fault::Ampersand,
        _ => Fault::Xml("well-formed XML"),
    }
}
