//! The JSON shape: puts the tokens of a syntax into the fields of the dictionary.
//!
//! The lookup of a key first tries the field that followed the last one where that was read before, and at first the one
//! that follows in the dictionary: programs write their keys in one order, which costs one comparison per key. Nearly every
//! value is a string without escapes in a field that takes one, so such a value is stored at once, typed and compared with
//! the bounds of its field, or looked up among the codes that no rule had anything against, while its bytes are at hand. A
//! short code that stood there the last time is known without a search for its end. Everything else is read as a token
//! first and settled at the end of the declaration.
//!
//! A record is read by one loop. Most objects hold fields of the record around them, such as an address, and the loop only
//! notes which of them it is in. A party and an entry of a list are records of their own, and a call each.

use std::borrow::Cow;

use crate::at::{HERE, Place};
use crate::dictionary::{self, Class, Kind, ROOT, Slot, WHOLE};
use crate::json_string;
use crate::memo::{self, Memo};
use crate::model::{
    Fault, Last, Leaf, MOST_RECORDS, NO_RECORD, NoteKind, Record, RecordId, Settled, ShortCode, Span, State, Store,
    is_within_seen,
};
use crate::steps;

use super::MOST_ITEMS;
use super::rows::{self, Row, Rows, Takes};

/// A token: a value, or the opening of an object or a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Object,
    List,
    Text {
        span: Span,
        escaped: bool,
    },
    Number(Span),
    True,
    False,
    Null,
    /// No token could be read.
    End,
}

impl Token {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Token::Object => "an object",
            Token::List => "a list",
            Token::Text { .. } => "text",
            Token::Number(_) => "a number",
            Token::True | Token::False => "true or false",
            Token::Null => "null",
            Token::End => "nothing",
        }
    }
}

/// A key of an object whose fields are known.
#[derive(Clone, Copy, Debug)]
pub(super) enum Key {
    /// That of a field.
    Field(&'static Row),
    /// Any other, or one that hasn't been looked up: its span without the quotes, and whether it has escapes.
    Name(Span, bool),
    /// None: the object is closed.
    End,
}

/// A pull parser for one syntax.
pub(super) trait Tokens {
    /// Reads the next value, or the opening of an object or a list.
    fn value(&mut self) -> Token;
    /// Reads the next key of the open object, and whether it has escapes. Closes the object after the last key.
    fn key(&mut self, first: bool) -> Option<(Span, bool)>;
    /// Reads the next key of the open object. It looks for the fields of `rows` where that is cheap: for the one that is
    /// likely behind that place, then for the others.
    fn field(&mut self, first: bool, rows: &'static Rows, place: u8, last: &mut Last) -> Key;
    /// Reads the next key if it is that of a field and isn't written as text.
    fn name(&mut self) -> Option<&'static str> {
        None
    }
    /// The span of the key of a field that was just read, with its quotes.
    fn key_before(&self) -> Span;
    /// Reads the next value if it is a string without escapes. Otherwise reads nothing.
    fn plain_text(&mut self) -> Option<(Span, &[u8])>;
    /// Reads the next value if it is that code. Otherwise, or where that isn't cheap, reads nothing.
    #[inline]
    fn code(&mut self, _: &ShortCode) -> Option<Span> {
        None
    }
    /// Opens the next value if it is an object, and returns its start. Otherwise reads nothing.
    fn object(&mut self) -> Option<u32>;
    /// Reads the next value if it is `true` or `false`. Otherwise reads nothing, nor does it where something odd follows.
    fn flag(&mut self) -> Option<(State, Span)>;
    /// Whether the open list has another element. Closes the list after the last one.
    fn element(&mut self, first: bool) -> bool;
    /// Skips the rest of the object or list that was just opened.
    fn skip(&mut self, opened: Token);
    /// The text of a span.
    fn slice(&self, span: Span) -> &str;
    /// The start of the next token.
    fn position(&mut self) -> u32;
    /// The end of the last token.
    fn behind(&self) -> u32;
    /// Ends the input: anything that follows is a fault.
    fn finish(&mut self);
    /// The syntax error that ended parsing, and its position.
    fn broken(&self) -> Option<(Fault, u32)>;
    /// The errors in strings that didn't end parsing: the first of each kind, and its position.
    fn slips(&self) -> [Option<(NoteKind, u32)>; 2];
    /// Whether a text that was read may have a U+FFFD.
    fn may_have_lost(&self) -> bool;
    /// Whether the input is empty.
    fn is_empty(&mut self) -> bool;
    /// Whether spans refer to a text with lines and columns.
    const HAS_TEXT: bool;
    /// The number of bytes that quote a key on each side.
    const QUOTE: u32;
}

/// Reads a declaration into the store.
pub(super) fn read<T: Tokens>(tokens: T, store: &mut Store, memo: &Memo) {
    let last = store.last.take().unwrap_or_else(rows::last);
    let mut reader = Reader { tokens, store, memo, last, replaced: Vec::new(), has_twice: false };
    reader.read();
    reader.store.last = Some(reader.last);
}

pub(super) struct Reader<'r, T> {
    pub(super) tokens: T,
    pub(super) store: &'r mut Store,
    /// The codes that no rule has anything against.
    memo: &'r Memo,
    /// What was read behind each place the last time.
    last: Box<Last>,
    /// The spans of values that were replaced by a later value of the same key.
    pub(super) replaced: Vec<Span>,
    /// Whether a field was read twice.
    has_twice: bool,
}

/// The record whose fields are read.
struct Open {
    record: RecordId,
    class: Class,
    rows: &'static Rows,
    /// Its first leaf.
    base: u32,
    /// The object that is read to its end: the record, or a field of it.
    outer: Slot,
    /// Where that begins.
    start: u32,
    /// The object whose keys are read: that one, or a field in it.
    within: Slot,
}

impl<T: Tokens> Reader<'_, T> {
    /// Reads the declaration.
    fn read(&mut self) {
        self.store.has_text = T::HAS_TEXT;
        if self.tokens.is_empty() {
            self.store.note(NoteKind::Empty, HERE, Span::default());
            self.store.broken = true;
            return;
        }
        let start = self.tokens.position();
        let opened = self.tokens.value();
        let mut is_empty_list = false;
        match opened {
            Token::Object => self.object(RecordId::ROOT, WHOLE, start),
            Token::List if !self.tokens.element(true) => is_empty_list = true,
            other => self.tokens.skip(other),
        }
        self.tokens.finish();
        self.store.may_have_lost = self.tokens.may_have_lost();
        let end = self.tokens.behind();
        if let Some(root) = self.store.records.first_mut() {
            root.span = Span::new(start, end);
        }
        if T::HAS_TEXT && !self.replaced.is_empty() {
            let replaced = std::mem::take(&mut self.replaced);
            self.store.forget(replaced);
        }
        if self.has_twice {
            self.store.unsettle();
        }
        for (kind, at) in self.tokens.slips().into_iter().flatten() {
            self.store.note(kind, HERE, Span::new(at, at + 1));
        }
        let broken = self.tokens.broken();
        let kind = match (opened, broken) {
            (Token::Object, None) => return,
            (Token::Object, Some((fault, at))) => (NoteKind::Syntax(fault), at),
            (Token::List, None) if is_empty_list => (NoteKind::Empty, start),
            (Token::List, None) => (NoteKind::Syntax(Fault::List), start),
            (Token::List, Some((fault, at))) => (NoteKind::Syntax(fault), at),
            (_, Some((fault @ (Fault::Comment | Fault::Comma), at))) => (NoteKind::Syntax(fault), at),
            (_, Some(_)) => (NoteKind::Unreadable, start),
            (other, None) => (NoteKind::Type("an object", other.word()), start),
        };
        self.store.note(kind.0, HERE, Span::new(kind.1, kind.1 + 1));
        self.store.broken = true;
    }

    /// Reads the rest of an object that was opened at `start`: a record, or a field that is an object.
    fn object(&mut self, record: RecordId, outer: Slot, start: u32) {
        let Some(&Record { class, first: base, .. }) = self.store.records.get(record.index()) else { return };
        let mut open = Open { record, base, rows: rows::of(class), class, outer, within: outer, start };
        let (kind, rows) = (memo::kind(None, class), open.rows);
        // The place of the key or the brace that was read last.
        let mut place = rows.rows.get(usize::from(outer)).map_or(rows.place, |row| row.place + 1);
        let mut first = true;
        // The fields that were settled as they were read and aren't given yet, and all that are plain.
        let (mut settled, mut plain) = (0, 0);
        loop {
            let row = match self.tokens.field(first, rows, place, &mut self.last) {
                Key::Field(row) => row,
                Key::Name(key, escaped) => {
                    first = false;
                    match self.named(&open, rows.behind(place), key, escaped) {
                        Some(row) => row,
                        None => continue,
                    }
                }
                Key::End => match self.leave(&mut open) {
                    Some(row) => {
                        (place, first) = (row.place, false);
                        continue;
                    }
                    None => break,
                },
            };
            (place, first) = (row.place, false);
            if let Some(leaf) = self.store.leaves.get_mut(base as usize + usize::from(row.slot))
                && leaf.state == State::Absent
            {
                if row.takes == Takes::Code
                    && let Some(code) = self.last.codes.get(usize::from(place))
                    && code.kind == kind
                    && let Some(span) = self.tokens.code(code)
                {
                    (leaf.state, leaf.span, leaf.is_trimmed) = (State::Text, span, true);
                    plain |= row.bit;
                    self.settle(record, &mut settled, row);
                    continue;
                }
                if matches!(row.takes, Takes::Text | Takes::Code)
                    && let Some((span, text)) = self.tokens.plain_text()
                {
                    // The rest of an absent leaf is that of a new one.
                    (leaf.state, leaf.span) = (State::Text, span);
                    // Any other may be blank, or have blanks around it, and is settled at the end.
                    if !is_within_seen(text) {
                        self.store.give_settled(record, std::mem::take(&mut settled));
                        self.store.give_unsettled(record, row.slot);
                        continue;
                    }
                    match leaf.settle(&row.plain, text, true) {
                        Settled::Plain => plain |= row.bit,
                        Settled::OddNumber => self.store.has_odd_numbers = true,
                        Settled::Code => {
                            let last = self.last.codes.get_mut(usize::from(place));
                            if self.memo.knows(kind, row.slot, text, last) {
                                plain |= row.bit;
                            }
                        }
                        Settled::Other => {}
                    }
                    self.settle(record, &mut settled, row);
                    continue;
                }
                if row.takes == Takes::Object
                    && let Some(start) = self.tokens.object()
                {
                    (leaf.state, leaf.span) = (State::Object, Span::new(start, start + 1));
                    self.settle(record, &mut settled, row);
                    (open.within, place, first) = (row.slot, row.place + 1, true);
                    continue;
                }
                if row.takes == Takes::Flag
                    && let Some((state, span)) = self.tokens.flag()
                {
                    (leaf.state, leaf.span) = (state, span);
                    self.settle(record, &mut settled, row);
                    continue;
                }
                if row.takes == Takes::Party
                    && self.store.records.len() < MOST_RECORDS
                    && let Some(start) = self.tokens.object()
                {
                    self.store.give_settled(record, std::mem::take(&mut settled));
                    self.party(record, row.slot, start);
                    continue;
                }
            }
            self.store.give_settled(record, std::mem::take(&mut settled));
            self.field(&open, row);
        }
        self.store.give_settled(record, settled);
        if let Some(record) = self.store.records.get_mut(record.index()) {
            record.plain |= plain;
        }
    }

    /// Adds a field to those that were settled. They are given where they end to be in the order of their slots.
    #[inline]
    fn settle(&mut self, record: RecordId, settled: &mut u64, row: &Row) {
        if *settled >= row.bit {
            self.store.give_settled(record, std::mem::take(settled));
        }
        *settled |= row.bit;
    }

    /// The field that a key names. A key that names none is noted, and its value skipped.
    #[cold]
    fn named(&mut self, open: &Open, guess: Slot, key: Span, escaped: bool) -> Option<&'static Row> {
        let slot = self.slot(open.class, open.within, guess, key, escaped);
        if slot.is_none() {
            let whole = Span::new(key.start - T::QUOTE, key.end + T::QUOTE);
            self.store.note(NoteKind::FieldUnknown, Place::Key(open.record, open.within, whole), whole);
            self.pass_over();
        }
        open.rows.rows.get(usize::from(slot?))
    }

    /// Leaves an object in the record, and returns its field. `None` if it is the one that is read.
    #[inline]
    fn leave(&mut self, open: &mut Open) -> Option<&'static Row> {
        let row = open.rows.rows.get(usize::from(open.within)).filter(|_| open.within != open.outer)?;
        let end = self.tokens.behind();
        if let Some(leaf) = self.store.leaves.get_mut(open.base as usize + usize::from(row.slot)) {
            leaf.span.end = end;
        }
        open.within = row.within;
        Some(row)
    }

    /// Skips a value that isn't stored.
    pub(super) fn pass_over(&mut self) {
        let value = self.tokens.value();
        self.tokens.skip(value);
    }

    fn class(&self, record: RecordId) -> Class {
        self.store.records.get(record.index()).map_or(Class::Declaration, |record| record.class)
    }

    /// The name that a key is.
    #[inline]
    pub(super) fn name(&self, key: Span, escaped: bool) -> Cow<'_, str> {
        let raw = self.tokens.slice(key);
        if escaped { Cow::Owned(json_string::unescape(raw)) } else { Cow::Borrowed(raw) }
    }

    /// Looks up the slot of a key, beginning with the guess.
    fn slot(&self, class: Class, within: Slot, guess: Slot, key: Span, escaped: bool) -> Option<Slot> {
        let fields = class.fields();
        let name = self.name(key, escaped);
        // The fields of an object form a ring: one round from the guess visits all of them.
        let mut slot = guess;
        loop {
            steps::add(1);
            let field = fields.get(usize::from(slot)).filter(|field| field.within == within)?;
            if field.name == name {
                return Some(slot);
            }
            slot = field.next;
            if slot == guess {
                return None;
            }
        }
    }

    /// Reads the value of a field, whatever it is.
    #[inline(never)]
    fn field(&mut self, open: &Open, row: &Row) {
        let (record, slot) = (open.record, row.slot);
        let before = *self.store.leaf(record, slot);
        let is_again = before.state != State::Absent;
        // Only a note says where the key stands.
        let is_noted = is_again || self.store.records.len() >= MOST_RECORDS;
        let key = if is_noted { self.tokens.key_before() } else { Span::default() };
        if is_again {
            self.has_twice = true;
            let object =
                if open.within == open.outer { open.start } else { self.store.leaf(record, open.within).span.start };
            // A value before the start of this object belongs to an earlier object that this one replaces.
            if before.span.start >= object {
                self.replaced.push(before.span);
                self.store.note(NoteKind::FieldDuplicate, Place::Field(record, slot), key);
            }
        }
        let kind = self.store.kind(record, slot);
        let start = self.tokens.position();
        let token = self.tokens.value();
        let mistyped = |expected| NoteKind::Type(expected, token.word());
        let note = match (kind, token) {
            (_, Token::End) => return,
            (_, Token::Null) => {
                self.store.set(record, slot, Leaf::new(State::Null, Span::new(start, self.tokens.behind())));
                Some(NoteKind::Null)
            }
            (Kind::Object, Token::Object) => {
                self.store.set(record, slot, Leaf::new(State::Object, Span::new(start, start + 1)));
                self.object(record, slot, start);
                let span = Span::new(start, self.tokens.behind());
                self.store.set(record, slot, Leaf::new(State::Object, span));
                return;
            }
            (Kind::Party(_), Token::Object) if !self.store.has_room_for_record(Place::Field(record, slot), key) => {
                return self.tokens.skip(token);
            }
            (Kind::Party(_), Token::Object) => return self.party(record, slot, start),
            (Kind::List, Token::List) => return self.list(record, slot, start),
            (Kind::Tree, Token::Object) if !crate::MESSAGES => {
                self.store.is_beyond = true;
                Some(NoteKind::LeftOut)
            }
            (Kind::Tree, Token::Object) => {
                self.store.set(record, slot, Leaf::new(State::Object, Span::new(start, start + 1)));
                let element = match self.class(record) {
                    Class::Item => dictionary::item_element(),
                    _ => ROOT,
                };
                let root = self.store.tree(record, element, Span::new(start, start + 1));
                self.tree(root, start);
                let span = Span::new(start, self.tokens.behind());
                if let Some(node) = self.store.node_mut(root) {
                    node.span = span;
                }
                self.store.set(record, slot, Leaf::new(State::Object, span));
                return;
            }
            (Kind::Flag, Token::True) => return self.plain(record, slot, State::True, start),
            (Kind::Flag, Token::False) => return self.plain(record, slot, State::False, start),
            (Kind::Flag, _) => Some(mistyped("true or false")),
            (Kind::Object | Kind::Party(_) | Kind::Tree, _) => Some(mistyped("an object")),
            (Kind::List, _) => Some(mistyped("a list")),
            (_, Token::Text { span, escaped }) => return self.text(record, slot, span, escaped),
            (Kind::Integer, Token::Number(span)) => {
                return self.store.set(record, slot, Leaf::new(State::Number, span));
            }
            (Kind::Decimal, Token::Number(span)) => {
                self.store.set(record, slot, Leaf::new(State::Number, span));
                return self.store.note(NoteKind::Unquoted, Place::Field(record, slot), span);
            }
            (Kind::Integer, _) => Some(mistyped("a whole number")),
            (Kind::Decimal, _) => Some(mistyped("a decimal number in quotation marks")),
            _ => Some(mistyped("text")),
        };
        self.tokens.skip(token);
        let span = Span::new(start, self.tokens.behind());
        if let Some(note) = note {
            if note != NoteKind::Null {
                self.store.set(record, slot, Leaf::new(State::Mistyped, span));
            }
            self.store.note(note, Place::Field(record, slot), span);
        }
    }

    /// Reads the rest of a party that was opened at `start`.
    fn party(&mut self, record: RecordId, slot: Slot, start: u32) {
        let Kind::Party(role) = self.store.kind(record, slot) else { return };
        let party = self.store.record(Class::Party(role), record, slot, Span::default());
        self.store.set_settled(record, slot, Leaf::new(State::Object, Span::new(start, start + 1)).leading_to(party));
        self.object(party, WHOLE, start);
        let span = Span::new(start, self.tokens.behind());
        self.close(party, span);
        self.store.end(record, slot, span.end);
    }

    fn plain(&mut self, record: RecordId, slot: Slot, state: State, start: u32) {
        let span = Span::new(start, self.tokens.behind());
        self.store.set(record, slot, Leaf::new(state, span));
    }

    #[inline]
    fn text(&mut self, record: RecordId, slot: Slot, span: Span, escaped: bool) {
        let leaf = self.string(span, escaped);
        self.store.set(record, slot, leaf);
    }

    /// A string as a leaf.
    #[inline]
    pub(super) fn string(&mut self, span: Span, escaped: bool) -> Leaf {
        if !escaped {
            return Leaf::new(State::Text, span);
        }
        let raw = self.tokens.slice(span);
        let made = self.store.make(|out| json_string::unescape_into(raw, out));
        Leaf::new(State::Made, span).linked(made)
    }

    fn close(&mut self, record: RecordId, span: Span) {
        if let Some(record) = self.store.records.get_mut(record.index()) {
            record.span = span;
        }
    }

    /// Reads the rest of a list that was just opened.
    fn list(&mut self, record: RecordId, slot: Slot, start: u32) {
        let class = self.class(record).of_list();
        let (mut head, mut last, mut index, mut first) = (NO_RECORD, NO_RECORD, 0u32, true);
        while self.tokens.element(first) {
            first = false;
            let from = self.tokens.position();
            let token = self.tokens.value();
            if token == Token::End {
                break;
            }
            if index as usize >= MOST_ITEMS {
                if index as usize == MOST_ITEMS {
                    self.store.note(NoteKind::TooManyItems, Place::Field(record, slot), Span::new(from, from + 1));
                    index += 1;
                }
                self.tokens.skip(token);
                continue;
            }
            if !self.store.has_room_for_record(Place::Field(record, slot), Span::new(from, from + 1)) {
                self.tokens.skip(token);
                continue;
            }
            let entry = self.store.record(class, record, slot, Span::new(from, from + 1));
            if let Some(entry) = self.store.records.get_mut(entry.index()) {
                entry.index = index;
            }
            match self.store.records.get_mut(last.index()) {
                Some(last) => last.next = entry,
                None => {
                    head = entry;
                    let leaf = Leaf::new(State::List, Span::new(start, from)).leading_to(head);
                    self.store.set_settled(record, slot, leaf);
                }
            }
            (last, index) = (entry, index + 1);
            if token == Token::Object {
                self.object(entry, WHOLE, from);
            } else {
                self.tokens.skip(token);
            }
            let span = Span::new(from, self.tokens.behind());
            self.close(entry, span);
            if token != Token::Object {
                if let Some(entry) = self.store.records.get_mut(entry.index()) {
                    entry.is_object = false;
                }
                self.store.note(NoteKind::Type("an object", token.word()), Place::Field(entry, WHOLE), span);
            }
        }
        let span = Span::new(start, self.tokens.behind());
        match head {
            NO_RECORD => self.store.set(record, slot, Leaf::new(State::List, span)),
            _ => self.store.end(record, slot, span.end),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Store;
    use crate::{Input, Options, Validator};

    /// A validator knows codes and the order of keys from before, and says the same as one that doesn't.
    #[test]
    fn what_stood_there_before_changes_nothing() {
        let options = Options { on: "2026-11-23".parse().ok(), ..Options::default() };
        let mut used = Validator::new(options.clone()).expect("options");
        let written = [
            "\"KGM\"",
            "\"KG\"",
            "\"KGMM\"",
            "\"K\\u0047M\"",
            "\"KGM \"",
            "\"\"",
            "\"\0\0\0\0\0\0\0\"",
            "KGM",
            "7",
            "null",
        ];
        for unit in written.into_iter().chain(written.into_iter().rev()) {
            for text in [
                format!(r#"{{"items":[{{"netMass":{{"value":"1","unit":{unit}}},"origin":"PT","brand":"Nike"}}]}}"#),
                format!(r#"{{"items":[{{"origin":"PT","netMass":{{"unit": {unit} ,"value":"1"}},"sku":{unit}}}]}}"#),
            ] {
                used.check(r#"{"items":[{"netMass":{"value":"1","unit":"KGM"},"origin":"PT"}]}"#);
                let new = Validator::new(options.clone()).expect("options").check(&text);
                assert_eq!(serde_json::to_string(&used.check(&text)).ok(), serde_json::to_string(&new).ok(), "{text}");
            }
        }
    }

    #[test]
    fn values_are_in_the_order_of_the_source() {
        let text = r#"{"purpose": "gift", "items": [{"origin": "PT", "netMass": {"unit": "KGM", "value": " 1"}, "sku": null,
            "description": "mug"}, {"sku": "1", "origin": 5}], "part": "seller", "buyer": {"address": {"city": "x", "line": "y"},
            "name": "z"}, "issued": "2026-11-20", "transaction": {"taxIncluded": false, "nature": "sale"}}"#;
        Input::from(text).read(&mut Store::new(), |declaration, _| {
            let store = declaration.store;
            let starts: Vec<u32> = store.given().map(|(record, slot)| store.leaf(record, slot).span.start).collect();
            assert_eq!(starts.len(), 20);
            assert!(starts.is_sorted(), "{starts:?}");
        });
    }
}
