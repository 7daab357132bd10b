//! `wco` trees in JSON: elements of the message with their attributes, and the header around it.
//!
//! The names of the keys are those of the message's elements. A class is an object, an element its value, or an object of
//! its value and its attributes; what occurs several times stands in a list.

use std::borrow::Cow;

use crate::at::Place;
use crate::dictionary::{ElementId, HEADER_ELEMENTS, ROOT, child, element_of};
use crate::model::{Attribute, Fault, Leaf, Met, NO_LINK, NodeId, NoteKind, Span, State};
use crate::steps;

use super::shape::{Reader, Token, Tokens};
use super::xml::{MOST_ATTRIBUTES, header_admits};

impl<T: Tokens> Reader<'_, T> {
    /// Reads the rest of a class of a `wco` tree that was opened at `start`.
    pub(super) fn tree(&mut self, class: NodeId, start: u32) {
        let object = start;
        let element = self.store.node_at(class).map_or(ROOT, |node| node.element);
        let mut first = true;
        while let Some((key, escaped)) = self.tokens.key(first) {
            first = false;
            let name = self.name(key, escaped);
            let known = child(element, &name);
            let whole = Span::new(key.start - T::QUOTE, key.end + T::QUOTE);
            let Some(known) = known else {
                if name == "MetaData" && self.store.node_at(class).is_some_and(|node| node.element == ROOT) {
                    self.header(class, whole);
                    continue;
                }
                self.store.note(NoteKind::ElementUnknown, Place::NodeKey(class, whole), whole);
                self.pass_over();
                continue;
            };
            if let Some(&mut Met { first, value, .. }) = self.store.met(known, class)
                && value.start >= object
            {
                self.replaced.push(value);
                self.store.note(NoteKind::FieldDuplicate, Place::Node(first), whole);
            }
            let start = self.tokens.position();
            let token = self.tokens.value();
            if token == Token::List {
                let mut first = true;
                while self.tokens.element(first) {
                    first = false;
                    let start = self.tokens.position();
                    let token = self.tokens.value();
                    self.element(class, known, token, start, true);
                }
            } else {
                self.element(class, known, token, start, false);
            }
            let value = Span::new(start, self.tokens.behind());
            if let Some(met) = self.store.met(known, class) {
                met.value = value;
            }
        }
    }

    /// Reads the header around a message: names and texts, which aren't elements of the dictionary.
    fn header(&mut self, class: NodeId, key: Span) {
        let place = Place::NodeKey(class, key);
        let start = self.tokens.position();
        let token = self.tokens.value();
        if token != Token::Object {
            self.tokens.skip(token);
            let span = Span::new(start, self.tokens.behind());
            return self.store.note(NoteKind::Type("an object", token.word()), place, span);
        }
        self.store.has_header = true;
        let mut first = true;
        while let Some((key, escaped)) = self.tokens.key(first) {
            first = false;
            let whole = Span::new(key.start - T::QUOTE, key.end + T::QUOTE);
            let name = self.name(key, escaped);
            let Some(at) = HEADER_ELEMENTS.iter().position(|known| **known == *name) else {
                self.store.note(NoteKind::ElementUnknown, place, whole);
                self.pass_over();
                continue;
            };
            let start = self.tokens.position();
            let token = self.tokens.value();
            let Token::Text { span, escaped } = token else {
                self.tokens.skip(token);
                let span = Span::new(start, self.tokens.behind());
                self.store.note(NoteKind::Type("text", token.word()), place, span);
                continue;
            };
            let leaf = self.string(span, escaped);
            let text = if leaf.state == State::Made { self.store.made(leaf.link) } else { self.tokens.slice(span) };
            if !header_admits(at, text) {
                self.store.note(NoteKind::HeaderMalformed, place, span);
            }
            if self.store.header.iter().any(|(known, _)| usize::from(*known) == at) {
                self.store.note(NoteKind::FieldDuplicate, place, whole);
            } else {
                self.store.header.push((at as u8, leaf));
            }
        }
    }

    /// Reads one element of a `wco` tree after its first token.
    fn element(&mut self, class: NodeId, element: ElementId, token: Token, start: u32, in_list: bool) {
        if token == Token::End {
            return;
        }
        if !self.store.has_room_for_node(Place::Node(class), Span::new(start, start + 1)) {
            return self.tokens.skip(token);
        }
        let node = self.store.node(element, class, Span::new(start, start + 1));
        if let Some(node) = self.store.node_mut(node) {
            node.in_list = in_list;
        }
        let place = Place::Node(node);
        let is_class = element_of(element).is_class();
        let value = match token {
            Token::Object if is_class => {
                self.tree(node, start);
                Leaf::default()
            }
            Token::Object => self.attributes(node),
            _ if is_class => self.unfit(token, start, place, "an object"),
            _ => match self.scalar(token, start) {
                Some(leaf) => leaf,
                None => self.unfit(token, start, place, "text"),
            },
        };
        let end = self.tokens.behind();
        if let Some(node) = self.store.node_mut(node) {
            node.span = Span::new(start, end);
            node.value = value;
        }
    }

    /// Reads the rest of an object that holds a value and its attributes: `{"value": "1.0", "unitCode": "KGM"}`.
    fn attributes(&mut self, node: NodeId) -> Leaf {
        let mut found = Leaf::default();
        let mut first = true;
        let from = self.store.attributes.len();
        while let Some((key, escaped)) = self.tokens.key(first) {
            first = false;
            let whole = Span::new(key.start - T::QUOTE, key.end + T::QUOTE);
            let name = self.name(key, escaped);
            let is_value = name == "value";
            let same = self.store.attributes.get(from..).unwrap_or(&[]).iter().position(|attribute| {
                steps::add(1);
                let known = match attribute.made {
                    NO_LINK => self.tokens.slice(attribute.name),
                    made => self.store.made(made),
                };
                known == name
            });
            let unescaped = match name {
                Cow::Owned(name) => Some(name),
                Cow::Borrowed(_) => None,
            };
            if same.is_some() || is_value && found.state != State::Absent {
                self.store.note(NoteKind::FieldDuplicate, Place::Node(node), whole);
            }
            let is_full = same.is_none() && self.store.attributes.len() - from >= MOST_ATTRIBUTES;
            if !is_value && (is_full || !self.store.has_room_for_node(Place::Node(node), whole)) {
                if is_full {
                    self.store.note(NoteKind::Syntax(Fault::TooManyAttributes), Place::Node(node), whole);
                }
                self.pass_over();
                continue;
            }
            let made = unescaped.map_or(NO_LINK, |name| self.store.make(|out| out.push_str(&name)));
            let start = self.tokens.position();
            let token = self.tokens.value();
            if token == Token::End {
                break;
            }
            let leaf = match self.scalar(token, start) {
                Some(leaf) => leaf,
                None => self.unfit(token, start, Place::Node(node), "text"),
            };
            if is_value {
                found = leaf;
            } else if let Some(place) = same.and_then(|at| self.store.attributes.get_mut(from + at)) {
                // Of duplicate keys the last one counts.
                place.value = leaf;
            } else {
                self.store.attributes.push(Attribute { node, name: key, made, value: leaf });
            }
        }
        found
    }

    /// The value of a token that isn't an object, a list or `null`.
    fn scalar(&mut self, token: Token, start: u32) -> Option<Leaf> {
        Some(match token {
            Token::Text { span, escaped } => self.string(span, escaped),
            Token::Number(span) => Leaf::new(State::Number, span),
            Token::True => Leaf::new(State::True, Span::new(start, self.tokens.behind())),
            Token::False => Leaf::new(State::False, Span::new(start, self.tokens.behind())),
            _ => return None,
        })
    }

    /// Skips a value that can't stand in a place, and notes what was expected.
    fn unfit(&mut self, token: Token, start: u32, place: Place, expected: &'static str) -> Leaf {
        self.tokens.skip(token);
        let span = Span::new(start, self.tokens.behind());
        let (state, kind) = match token {
            Token::Null => (State::Null, NoteKind::Null),
            _ => (State::Mistyped, NoteKind::Type(expected, token.word())),
        };
        self.store.note(kind, place, span);
        Leaf::new(state, span)
    }
}
