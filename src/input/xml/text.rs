//! The text of a value, of which comments, sections and references make pieces, and text where none belongs.

use super::{Frame, Kind, MessageReader, place_of};
use crate::at::Place;
use crate::dictionary::is_blank;
use crate::input::grammar::{is_forbidden, is_name, referred};
use crate::model::{Fault, Leaf, NO_NODE, NoteKind, Span, State};

/// The text of the open value, as far as it was read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Text {
    /// None was read yet.
    None,
    /// It is a single piece of the source.
    Piece(Span),
    /// It was put together in the buffer, of what stands in this span.
    Joined(Span),
}

impl MessageReader<'_, '_> {
    /// The leaf of the value that just ended.
    pub(super) fn value(&mut self, end: u32) -> Leaf {
        match self.text {
            Text::None => {
                let before = self.source.get(..end as usize).and_then(|text| text.rfind('<')).unwrap_or(0) as u32;
                Leaf::new(State::Text, Span::new(before, before))
            }
            Text::Piece(span) => Leaf::new(State::Text, span),
            Text::Joined(span) => {
                let buffer = &self.buffer;
                let made = self.store.make(|out| out.push_str(buffer));
                Leaf::new(State::Made, span).linked(made)
            }
        }
    }

    /// Appends a piece of text, or the content of a CDATA section, to the open value.
    pub(super) fn piece(&mut self, span: Span, is_plain: bool) {
        let raw = span.of(self.source);
        // Searching for one byte is much faster than for a string.
        if is_plain
            && raw.as_bytes().contains(&b']')
            && let Some(at) = raw.find("]]>")
        {
            return self.breaks(Fault::SectionEnd, span.start + at as u32);
        }
        if self.skipped > 0 {
            return;
        }
        let Some(frame) = self.frames.last().copied() else {
            // What is made of control characters alone is noted as such.
            if !is_plain || !raw.chars().all(|letter| is_blank(letter) || is_forbidden(letter)) {
                let at = raw.find(|letter| !is_blank(letter)).unwrap_or(0) as u32;
                self.breaks(Fault::Outside, span.start + at);
            }
            return;
        };
        if matches!(frame.kind, Kind::Value | Kind::Stamp | Kind::HeaderValue(_)) {
            return match self.text {
                _ if self.returns && raw.contains('\r') => {
                    self.join(&raw.replace("\r\n", "\n").replace('\r', "\n"), span);
                }
                Text::None => self.text = Text::Piece(span),
                _ => self.join(raw, span),
            };
        }
        self.stray(frame, span);
    }

    /// Appends to the open value what a span of the source stands for.
    fn join(&mut self, text: &str, span: Span) {
        let start = match self.text {
            Text::Joined(before) => before.start,
            Text::Piece(first) => {
                self.buffer.clear();
                self.buffer.push_str(first.of(self.source));
                first.start
            }
            Text::None => {
                self.buffer.clear();
                span.start
            }
        };
        self.buffer.push_str(text);
        self.text = Text::Joined(Span::new(start, span.end));
    }

    /// Notes text where only elements are allowed. Blanks don't count.
    fn stray(&mut self, frame: Frame, span: Span) {
        let raw = span.of(self.source);
        if is_all_blank(raw) || matches!(frame.kind, Kind::Envelope) {
            return;
        }
        let first = raw.find(|letter| !is_blank(letter)).unwrap_or(0);
        let last = raw.trim_end_matches(is_blank).len();
        let span = Span::new(span.start + first as u32, span.start + last as u32);
        if let Kind::Moment(_) = frame.kind
            && let Some(above) = self.frames.last_mut()
        {
            above.kind = Kind::Moment(true);
        }
        let place = match frame.kind {
            Kind::Moment(_) => Place::Node(frame.node),
            _ if frame.node == NO_NODE => Place::Nowhere,
            _ => Place::Inside(frame.node),
        };
        self.store.note(NoteKind::TextStray, place, span);
    }

    /// Resolves a reference to a character or an entity.
    pub(super) fn reference(&mut self, name: Span, whole: Span) {
        let word = name.of(self.source);
        let letter = referred(word);
        if letter.is_none() && !word.starts_with('#') && !is_name(word) {
            return self.breaks(Fault::Ampersand, whole.start);
        }
        if self.skipped > 0 {
            if letter.is_none() {
                self.store.note(NoteKind::EntityUnknown, self.inside(), whole);
            }
            return;
        }
        let Some(frame) = self.frames.last().copied() else {
            return self.breaks(Fault::Outside, whole.start);
        };
        if letter.is_none() {
            self.store.note(NoteKind::EntityUnknown, place_of(frame.node), whole);
        }
        if matches!(frame.kind, Kind::Value | Kind::Stamp | Kind::HeaderValue(_)) {
            self.join(letter.unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut [0; 4]), whole);
        } else if letter.is_some_and(|letter| !is_blank(letter)) {
            self.stray(frame, whole);
        }
    }
}

/// Whether a text is only white space.
fn is_all_blank(text: &str) -> bool {
    text.bytes().all(|byte| is_blank(char::from(byte)))
}
