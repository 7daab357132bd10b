//! The attributes of a start tag: their syntax, the namespaces that they bind, and those that the store keeps.

use quick_xml::events::BytesStart;

use super::namespace::{Uri, XML};
use super::{Frame, Kind, MessageReader, place_of};
use crate::at::Place;
use crate::dictionary::is_blank;
use crate::input::grammar::{is_name, normalise, references};
use crate::model::{Attribute, Fault, Leaf, NO_LINK, NoteKind, Span, State};
use crate::steps;

const SCHEMA: &str = "http://www.w3.org/2001/XMLSchema";

/// The maximum number of attributes on one element.
pub(in crate::input) const MOST_ATTRIBUTES: usize = 64;

impl MessageReader<'_, '_> {
    /// Reads an attribute of an element of the message.
    pub(super) fn attribute(&mut self, frame: &Frame, name: Span, value: Span) {
        let word = self.slice(name);
        if word.contains(':') {
            let (uri, local) = self.spaces.resolve(name, false);
            match self.slice(local) {
                "schemaLocation" | "noNamespaceSchemaLocation" if uri == Uri::Instance => return,
                "type" if uri == Uri::Instance => return self.type_named(frame, value),
                _ => {}
            }
        }
        let refused = match frame.kind {
            Kind::Value | Kind::Stamp => false,
            Kind::Class | Kind::Moment(_) | Kind::Header(..) | Kind::HeaderValue(_) | Kind::Envelope => true,
        };
        if refused {
            return self.store.note(NoteKind::AttributeUnknown, place_of(frame.node), name);
        }
        let raw = value.of(self.source);
        let leaf = if raw.bytes().any(|byte| matches!(byte, b'&' | b'\n' | b'\r' | b'\t')) {
            let made = self.store.make(|out| normalise(raw, out));
            Leaf::new(State::Made, value).linked(made)
        } else {
            Leaf::new(State::Text, value)
        };
        if self.store.has_room_for_node(Place::Node(frame.node), name) {
            self.store.attributes.push(Attribute { node: frame.node, name, made: NO_LINK, value: leaf });
        }
    }

    /// Checks the name of a type in `xsi:type`. It must be a type of the schema. Types of XML Schema itself are only
    /// allowed in the header.
    fn type_named(&mut self, frame: &Frame, value: Span) {
        let raw = self.slice(value);
        let start = value.start + (raw.len() - raw.trim_start_matches(is_blank).len()) as u32;
        let name = Span::new(start, start + raw.trim_matches(is_blank).len() as u32);
        let (uri, _) = self.spaces.resolve(name, true);
        self.spaces.forget();
        let is_of_schema = match uri {
            Uri::None | Uri::Unbound => false,
            Uri::Other(space, _) => matches!(frame.kind, Kind::HeaderValue(_)) || self.slice(space) != SCHEMA,
            _ => true,
        };
        if !is_of_schema {
            let kind = NoteKind::AttributeMalformed("the name of a type in the message's schema");
            self.store.note(kind, place_of(frame.node), value);
        }
    }

    /// Lists the attributes of a tag and checks their syntax. Returns `false` on a syntax error.
    pub(super) fn list_attributes(&mut self, tag: &BytesStart<'_>, end_of_name: u32) -> bool {
        let mut previous = end_of_name;
        for attribute in tag.attributes().with_checks(false) {
            let Ok(attribute) = attribute else {
                self.breaks(Fault::Xml("an attribute's value in quotation marks"), previous);
                return false;
            };
            let name = self.span(attribute.key.into_inner());
            let std::borrow::Cow::Borrowed(value) = attribute.value else { continue };
            let value = self.span(value);
            let word = self.slice(name);
            let fault = if !is_name(word) {
                Some(Fault::Name)
            } else if name.start <= previous {
                Some(Fault::Xml("a blank between the attributes"))
            } else if self.attributes.iter().any(|&(other, _)| self.slice(other) == word) {
                Some(Fault::AttributeTwice)
            } else if self.attributes.len() >= MOST_ATTRIBUTES {
                Some(Fault::TooManyAttributes)
            } else {
                None
            };
            steps::add(1);
            if let Some(fault) = fault {
                self.breaks(fault, name.start);
                return false;
            }
            previous = value.end + 1;
            let raw = value.of(self.source);
            if raw.contains('<') {
                self.breaks(Fault::AngleInAttribute, value.start);
                return false;
            }
            if raw.as_bytes().contains(&b'&') {
                match references(raw) {
                    None => {
                        self.breaks(Fault::Ampersand, value.start);
                        return false;
                    }
                    Some(false) => self.store.note(NoteKind::EntityUnknown, self.inside(), value),
                    Some(true) => {}
                }
            }
            self.attributes.push((name, value));
        }
        true
    }

    /// Reads the attributes of a tag. Namespaces are bound, the others kept. Returns `false` on a syntax error.
    pub(super) fn read_attributes(&mut self, tag: &BytesStart<'_>, end_of_name: u32) -> bool {
        if !self.list_attributes(tag, end_of_name) {
            return false;
        }
        // Namespaces go first, since a prefix may be used before the attribute that declares it.
        let mut kept = 0;
        for index in 0..self.attributes.len() {
            let Some(&(name, value)) = self.attributes.get(index) else { break };
            let word = self.slice(name);
            let prefix = if word == "xmlns" {
                Span::new(name.end, name.end)
            } else if word.starts_with("xmlns:") {
                Span::new(name.start + 6, name.end)
            } else {
                if let Some(place) = self.attributes.get_mut(kept) {
                    *place = (name, value);
                }
                kept += 1;
                continue;
            };
            let mut written = String::new();
            let letters = match self.slice(value) {
                raw if raw.contains('&') => {
                    normalise(raw, &mut written);
                    written.as_str()
                }
                raw => raw,
            };
            let is_prefix = prefix.start < prefix.end;
            let of_xml = self.slice(prefix) == "xml";
            if is_prefix && letters.is_empty() || self.slice(prefix) == "xmlns" || of_xml != (letters == XML) {
                self.breaks(Fault::Prefix, value.start);
                return false;
            }
            if self.spaces.is_full() {
                self.breaks(Fault::TooManyAttributes, name.start);
                return false;
            }
            self.spaces.bind(prefix, Uri::of(letters, value));
        }
        self.attributes.truncate(kept);
        true
    }
}
