//! The digest of a report. It covers the declaration, the options and the editions, so that two machines can compare. The
//! language is left out: it changes what a report says it in, and not what it says.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt::Write;
use std::sync::LazyLock;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{Class, HEADER_ELEMENTS, Kind, Slot, WHOLE, element_of};
use crate::input::canonical;
use crate::json_string::{quote_into, quoted};
use crate::model::{Declaration, Fault, Leaf, NO_NODE, Node, NodeId, Note, NoteKind, Object, State};
use crate::options::{ActorFilter, Brand, Rate};
use crate::order;

/// `sha256:` and the hash of the canonical form (RFC 8785) of the parsed declaration, the options and the editions.
///
/// With a salt it is `hmac-sha256:` and the HMAC (RFC 2104) with the salt as key. It also covers what couldn't be
/// stored, so that two declarations with different verdicts never share a digest.
pub(crate) fn of(case: &Case<'_>, editions: &[(&'static str, Cow<'static, str>)]) -> String {
    let mut text = String::with_capacity(case.declaration.source.len() + 256);
    text.push_str("{\"declaration\":");
    Canon { declaration: case.declaration, out: &mut text }.fields(case.declaration.root(), WHOLE);
    text.push_str(",\"editions\":");
    let pairs: Vec<(String, String)> = editions
        .iter()
        .filter(|(name, _)| *name != "lang")
        .map(|(name, edition)| ((*name).to_owned(), quoted(edition)))
        .collect();
    write_object(pairs, &mut text);
    text.push_str(",\"options\":");
    write_object(options(case), &mut text);
    if let Some(unread) = unread(case.declaration) {
        text.push_str(",\"unread\":");
        quote_into(&unread, &mut text);
    }
    text.push('}');
    match &case.options.salt {
        None => named("sha256:", &Sha256::digest(text.as_bytes())),
        Some(salt) => named("hmac-sha256:", &hmac(salt, &text)),
    }
}

/// The hash of a salt, which identifies it in a report.
pub(crate) fn of_salt(salt: &str) -> String {
    named("sha256:", &Sha256::digest(salt.as_bytes()))
}

fn hmac(key: &str, text: &str) -> Vec<u8> {
    // HMAC accepts a key of any length; the error is for other algorithms.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else { return Vec::new() };
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn named(name: &str, digest: &[u8]) -> String {
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let letters = digits.map(|digit| char::from(if digit < 10 { b'0' + digit } else { b'a' - 10 + digit }));
    name.chars().chain(letters).collect()
}

/// The hash of the whole input, if the store lacks some of it: unknown or duplicate fields, values of the wrong type,
/// or anything over a limit or after a syntax error.
fn unread(declaration: Declaration<'_>) -> Option<String> {
    // `null`, a number without quotes and a text with a lost character are in the store as they are.
    let is_stored = |note: &Note| matches!(note.kind, NoteKind::Null | NoteKind::Unquoted | NoteKind::Lost);
    if declaration.notes().iter().all(is_stored) {
        return None;
    }
    let is_whole = |note: &Note| note.kind != NoteKind::FieldDuplicate && note.kind != NoteKind::Syntax(Fault::Escape);
    let canonical = if declaration.notes().iter().all(is_whole) { canonical(declaration) } else { None };
    Some(named("", &Sha256::digest(canonical.as_deref().unwrap_or(declaration.source).as_bytes())))
}

/// The hash of a list of the caller's that may be long, which stands for it among the options. A report says which entry of
/// it is meant, and how often one is there, so neither is left out.
fn of_list(lines: Vec<String>) -> String {
    let lines: Vec<String> = lines.iter().map(|line| quoted(line)).collect();
    named("sha256:", &Sha256::digest(lines.join(",").as_bytes()))
}

/// The options that influence a report.
fn options(case: &Case<'_>) -> Vec<(String, String)> {
    let options = case.options;
    // The order of these changes no report.
    let list = |names: &[String]| {
        let mut names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
        order::sort_by(&mut names, String::cmp);
        names.dedup();
        format!("[{}]", names.join(","))
    };
    let mut pairs = vec![("dataset".to_owned(), quoted(case.dataset.word()))];
    // Everybody's findings are those of a report that names no actor.
    let actor = options.actor.filter(|actor| *actor != ActorFilter::All);
    let texts = [
        ("actor", actor.map(|actor| actor.word().to_owned())),
        ("on", options.on.map(|day| day.to_string())),
        ("to", options.to.clone()),
    ];
    // A message is checked against its schema, JSON against that of the message it converts to.
    if case.declaration.is_message() {
        pairs.push(("form".to_owned(), quoted("message")));
    }
    pairs.extend(texts.into_iter().filter_map(|(name, value)| Some((name.to_owned(), quoted(&value?)))));
    let rates: Vec<String> = options.rates.iter().map(Rate::line).collect();
    let brands: Vec<String> = options.brands.iter().map(Brand::line).collect();
    let (denied, history) = (&options.denied_parties, &options.history);
    if !denied.is_empty() {
        pairs.push(("deniedParties".to_owned(), quoted(denied.digest(of_list))));
    }
    if !history.is_empty() {
        pairs.push(("history".to_owned(), quoted(history.digest(of_list))));
    }
    for (name, names) in [
        ("rates", &rates),
        ("brands", &brands),
        ("ignore", &options.ignore),
        ("languages", &options.languages),
        ("select", &options.select),
    ] {
        if !names.is_empty() {
            pairs.push((name.to_owned(), list(names)));
        }
    }
    pairs
}

/// Writes an object with sorted names. RFC 8785 sorts by UTF-16 units.
fn write_object(mut pairs: Vec<(String, String)>, out: &mut String) {
    order::sort_by(&mut pairs, |(one, _), (other, _)| by_units(one, other));
    out.push('{');
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        let _ = write!(out, "{}:{value}", quoted(name));
    }
    out.push('}');
}

/// The members of the objects of a class, in the order of RFC 8785. Their names are known, so they are sorted and quoted
/// once instead of for each object.
struct Members {
    /// Those of the class itself.
    whole: Vec<Member>,
    /// Those of the object in each slot.
    inside: Vec<Vec<Member>>,
}

struct Member {
    slot: Slot,
    /// Its name in quotes, and the colon.
    key: String,
}

impl Members {
    fn new(class: Class) -> Self {
        let fields = class.fields();
        let within = |object: Slot| {
            let inside = fields.iter().enumerate().filter(|(_, field)| field.within == object);
            let mut slots: Vec<(&str, Slot)> = inside.map(|(slot, field)| (field.name, slot as Slot)).collect();
            order::sort_by(&mut slots, |(one, _), (other, _)| by_units(one, other));
            slots.into_iter().map(|(name, slot)| Member { slot, key: format!("{}:", quoted(name)) }).collect()
        };
        Self { whole: within(WHOLE), inside: (0..fields.len()).map(|slot| within(slot as Slot)).collect() }
    }

    /// The members of a record of this class, or of one of its fields that is an object.
    fn of(class: Class, within: Slot) -> &'static [Member] {
        static MEMBERS: LazyLock<[Members; Class::COUNT]> = LazyLock::new(|| Class::EACH.map(Members::new));
        let Some(members) = MEMBERS.get(class.row()) else { return &[] };
        if within == WHOLE {
            &members.whole
        } else {
            members.inside.get(usize::from(within)).map_or(&[], Vec::as_slice)
        }
    }
}

/// Writes the declaration, directly into the output: it is as long as its source, so a copy would be costly.
struct Canon<'d, 'o> {
    declaration: Declaration<'d>,
    out: &'o mut String,
}

impl Canon<'_, '_> {
    /// Writes the object of a record, or of a field that is an object.
    fn fields(&mut self, of: Object<'_>, within: Slot) {
        let class = of.class();
        self.out.push('{');
        let mut index = 0;
        for &Member { slot, ref key } in Members::of(class, within) {
            let store = self.declaration.store;
            let leaf = store.leaf(of.record(), slot);
            let is_given = match leaf.state {
                State::Absent => false,
                // It is written where it stands.
                _ if store.is_of_tree(leaf) => false,
                State::Object => !matches!(class.field(slot).kind, Kind::Party(_)) || of.get(slot).object().is_some(),
                _ => true,
            };
            if is_given {
                self.comma(index);
                index += 1;
                self.out.push_str(key);
                self.field(of, slot);
            }
        }
        self.out.push('}');
    }

    fn field(&mut self, of: Object<'_>, slot: Slot) {
        let leaf = self.declaration.store.leaf(of.record(), slot);
        match (leaf.state, of.class().field(slot).kind) {
            (State::Object, Kind::Party(_)) => {
                if let Some(party) = of.get(slot).object() {
                    self.fields(party, WHOLE);
                }
            }
            (State::Object, Kind::Tree) => {
                let has_header = of.class() == Class::Declaration && self.declaration.store.has_header;
                self.tree(of.node().unwrap_or(NO_NODE), has_header);
            }
            (State::Object, _) => self.fields(of, slot),
            (State::List, _) => {
                self.out.push('[');
                for (index, entry) in of.get(slot).objects().enumerate() {
                    self.comma(index);
                    self.fields(entry, WHOLE);
                }
                self.out.push(']');
            }
            (_, kind) => self.scalar(leaf, kind),
        }
    }

    /// Writes the elements of a class, grouped by name. The header around the message is among those of the
    /// declaration.
    fn tree(&mut self, class: NodeId, has_header: bool) {
        let store = self.declaration.store;
        let elements = store.children(class).map(|(id, node)| (element_of(node.element).name, Some(id)));
        let mut given: Vec<(&str, Option<NodeId>)> = elements.chain(has_header.then_some(("MetaData", None))).collect();
        order::sort_by(&mut given, |(one, _), (other, _)| one.cmp(other));
        self.out.push('{');
        for (index, group) in given.chunk_by(|(one, _), (other, _)| one == other).enumerate() {
            let [(name, _), others @ ..] = group else { continue };
            self.name(index, name);
            if !others.is_empty() {
                self.out.push('[');
            }
            for (index, &(_, id)) in group.iter().enumerate() {
                self.comma(index);
                match id {
                    Some(id) => self.node(id),
                    None => self.header(),
                }
            }
            if !others.is_empty() {
                self.out.push(']');
            }
        }
        self.out.push('}');
    }

    fn header(&mut self) {
        let value =
            |(at, leaf): &'_ (u8, Leaf)| (HEADER_ELEMENTS.get(usize::from(*at)).copied().unwrap_or_default(), *leaf);
        let mut given: Vec<(&str, Leaf)> = self.declaration.store.header.iter().map(value).collect();
        order::sort_by(&mut given, |(one, _), (other, _)| one.cmp(other));
        self.out.push('{');
        for (index, (name, leaf)) in given.iter().enumerate() {
            self.name(index, name);
            self.scalar(leaf, Kind::Text);
        }
        self.out.push('}');
    }

    /// Writes an element: its object, or its value. A value with attributes becomes an object.
    fn node(&mut self, id: NodeId) {
        let store = self.declaration.store;
        let Some(node) = store.node_at(id) else { return };
        let name = |attribute| self.declaration.attribute_name(attribute);
        let attributes = store.attributes_of(id).map(|attribute| (name(attribute), Some(&attribute.value)));
        let mut given: Vec<(&str, Option<&Leaf>)> = attributes.collect();
        if given.is_empty() {
            return self.content(id, node);
        }
        given.push(("value", None));
        order::sort_by(&mut given, |(one, _), (other, _)| by_units(one, other));
        self.out.push('{');
        for (index, &(name, value)) in given.iter().enumerate() {
            self.name(index, name);
            match value {
                Some(leaf) => self.scalar(leaf, Kind::Text),
                None => self.content(id, node),
            }
        }
        self.out.push('}');
    }

    fn content(&mut self, id: NodeId, node: &Node) {
        if element_of(node.element).is_class() { self.tree(id, false) } else { self.scalar(&node.value, Kind::Text) }
    }

    /// Writes a value. Decimals are normalised, so that `4.20` and `4.2`, with or without quotes, are equal.
    ///
    /// A decimal with blanks around it, and a whole number that isn't all digits, are written as they are, since there
    /// is a finding about each.
    fn scalar(&mut self, leaf: &Leaf, kind: Kind) {
        let text = match leaf.state {
            State::True => return self.out.push_str("true"),
            State::False => return self.out.push_str("false"),
            State::Mistyped | State::Null | State::Absent => return self.out.push_str("null"),
            _ => self.declaration.text(leaf).unwrap_or(""),
        };
        let number = match leaf.state {
            State::Number if kind != Kind::Integer && !is_normal(text) => Decimal::parse_json(text),
            State::Text | State::Made if kind == Kind::Decimal && !is_normal(text) => Decimal::parse(text),
            _ => None,
        };
        match number {
            Some(number) => quote_into(&number.normalised().to_string(), self.out),
            None => quote_into(text, self.out),
        }
    }

    fn comma(&mut self, index: usize) {
        if index > 0 {
            self.out.push(',');
        }
    }

    fn name(&mut self, index: usize, name: &str) {
        self.comma(index);
        quote_into(name, self.out);
        self.out.push(':');
    }
}

/// Whether a number is already in normal form, as most are.
fn is_normal(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "1"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(fraction) && (whole == "0" || !whole.starts_with('0')) && !fraction.ends_with('0')
}

/// The order of names in RFC 8785.
fn by_units(one: &str, other: &str) -> Ordering {
    one.encode_utf16().cmp(other.encode_utf16())
}
