//! The digest of a report: what was declared, asked and known, so that two machines can compare.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{Class, HEADER_ELEMENTS, Kind, Slot, WHOLE, element_of};
use crate::json_string::quoted;
use crate::model::{Declaration, Leaf, NO_NODE, NodeId, Object, State};
use crate::order;

/// `sha256:` and the digest of the canonical form (RFC 8785) of the declaration as read, the options and the editions.
pub(crate) fn of(case: &Case<'_>, editions: &BTreeMap<&'static str, String>) -> String {
    let mut text = String::with_capacity(case.declaration.source.len() + 256);
    text.push_str("{\"declaration\":");
    object(case.declaration.root(), &mut text);
    text.push_str(",\"editions\":");
    let pairs: Vec<(String, String)> =
        editions.iter().map(|(name, edition)| ((*name).to_owned(), quoted(edition))).collect();
    write_object(pairs, &mut text);
    text.push_str(",\"options\":");
    write_object(options(case), &mut text);
    text.push('}');
    let mut out = String::from("sha256:");
    for byte in Sha256::digest(text.as_bytes()) {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

/// The options that decide what a report says.
fn options(case: &Case<'_>) -> Vec<(String, String)> {
    let options = case.options;
    let list = |names: &[String]| {
        let mut names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
        order::sort_by(&mut names, String::cmp);
        names.dedup();
        format!("[{}]", names.join(","))
    };
    let mut pairs = vec![("dataset".to_owned(), quoted(case.dataset.word()))];
    let texts = [
        ("actor", options.actor.map(|actor| format!("{actor:?}").to_lowercase())),
        ("lang", options.lang.clone()),
        ("on", options.on.map(|day| day.to_string())),
        ("to", options.to.clone()),
    ];
    pairs.extend(texts.into_iter().filter_map(|(name, value)| Some((name.to_owned(), quoted(&value?)))));
    for (name, names) in [("ignore", &options.ignore), ("select", &options.select)] {
        if !names.is_empty() {
            pairs.push((name.to_owned(), list(names)));
        }
    }
    pairs
}

/// Writes an object with its names in order, as RFC 8785 wants them: by UTF-16 units.
fn write_object(mut pairs: Vec<(String, String)>, out: &mut String) {
    order::sort_by(&mut pairs, |(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
    out.push('{');
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        let _ = write!(out, "{}:{value}", quoted(name));
    }
    out.push('}');
}

fn object(of: Object<'_>, out: &mut String) {
    out.push_str(&fields(of, WHOLE));
}

/// The object of a record, or of a field that is one.
fn fields(of: Object<'_>, within: Slot) -> String {
    let class = of.class();
    let store = of.declaration.store;
    let mut pairs = Vec::new();
    for (slot, field) in class.fields().iter().enumerate().filter(|(_, field)| field.within == within) {
        let slot = slot as Slot;
        let leaf = store.leaf(of.record, slot);
        let value = match (leaf.state, field.kind) {
            (State::Absent, _) => continue,
            (State::Object, Kind::Party(_)) => match of.get(slot).object() {
                Some(party) => fields(party, WHOLE),
                None => continue,
            },
            (State::Object, Kind::Tree) => tree(of.declaration, of.node().unwrap_or(NO_NODE), class),
            (State::Object, _) => fields(of, slot),
            (State::List, _) => {
                let entries: Vec<String> = of.get(slot).objects().map(|entry| fields(entry, WHOLE)).collect();
                format!("[{}]", entries.join(","))
            }
            (_, kind) => scalar(of.declaration, leaf, matches!(kind, Kind::Decimal | Kind::Integer)),
        };
        pairs.push((field.name.to_owned(), value));
    }
    debug_assert!(matches!(
        class,
        Class::Declaration | Class::Party(_) | Class::TaxId(_) | Class::Item | Class::Document
    ));
    let mut out = String::new();
    write_object(pairs, &mut out);
    out
}

fn tree(declaration: Declaration<'_>, root: NodeId, of: Class) -> String {
    let mut pairs = elements(declaration, root);
    if of == Class::Declaration && declaration.store.has_header {
        let value = |&(at, ref leaf): &(u8, Leaf)| {
            let name = HEADER_ELEMENTS.get(usize::from(at)).copied().unwrap_or_default();
            (name.to_owned(), scalar(declaration, leaf, false))
        };
        let mut header = String::new();
        write_object(declaration.store.header.iter().map(value).collect(), &mut header);
        pairs.push(("MetaData".to_owned(), header));
    }
    let mut out = String::new();
    write_object(pairs, &mut out);
    out
}

/// The elements of a class, each name once.
fn elements(declaration: Declaration<'_>, class: NodeId) -> Vec<(String, String)> {
    let mut groups: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for (id, node) in declaration.store.children(class) {
        let element = element_of(node.element);
        let value =
            if element.is_class() { class_of(declaration, id) } else { scalar(declaration, &node.value, false) };
        let attributes: Vec<(String, String)> = declaration
            .store
            .attributes_of(id)
            .map(|attribute| {
                let name = declaration.source.get(attribute.name.start as usize..attribute.name.end as usize);
                (name.unwrap_or("").to_owned(), scalar(declaration, &attribute.value, false))
            })
            .collect();
        let value = if attributes.is_empty() {
            value
        } else {
            let mut out = String::new();
            write_object(attributes.into_iter().chain([("value".to_owned(), value)]).collect(), &mut out);
            out
        };
        groups.entry(element.name).or_default().push(value);
    }
    let pair = |(name, values): (&str, Vec<String>)| {
        let value = if values.len() == 1 { values.concat() } else { format!("[{}]", values.join(",")) };
        (name.to_owned(), value)
    };
    groups.into_iter().map(pair).collect()
}

fn class_of(declaration: Declaration<'_>, class: NodeId) -> String {
    let mut out = String::new();
    write_object(elements(declaration, class), &mut out);
    out
}

/// A value; decimals are normalised, so that `4.20` and `4.2`, with or without quotes, are the same.
fn scalar(declaration: Declaration<'_>, leaf: &Leaf, is_number: bool) -> String {
    match leaf.state {
        State::True => "true".to_owned(),
        State::False => "false".to_owned(),
        State::Mistyped | State::Null | State::Absent => "null".to_owned(),
        state => {
            let text = declaration.text(leaf).unwrap_or("");
            let number = match state {
                State::Number => Decimal::parse_json(text),
                _ if is_number => Decimal::parse(text.trim()),
                _ => None,
            };
            quoted(&number.map_or_else(|| text.to_owned(), |number| number.normalised().to_string()))
        }
    }
}
