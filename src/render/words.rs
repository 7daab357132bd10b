//! Templates into sentences.

use std::fmt::Write;

use crate::at::Place;
use crate::case::Case;
use crate::dictionary::{self, Class, Kind, Slot, WHOLE};
use crate::model::NO_RECORD;
use crate::report::Param;
use crate::rule::{Arg, Raw};

/// Fills a template: `{name}` is an argument, `{label}` what the place is called.
pub(super) fn fill(template: &str, case: &Case<'_>, raw: &Raw) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else { break };
        match raw.args.iter().find(|(known, _)| *known == name) {
            Some((_, arg)) => write_arg(arg, &mut out),
            None if name == "label" => out.push_str(&label_at(case, raw.place)),
            None => {
                let _ = write!(out, "{{{name}}}");
            }
        }
        rest = after;
    }
    out.push_str(rest);
    capitalise(out)
}

/// A sentence begins with a capital, also where an argument does.
fn capitalise(text: String) -> String {
    match text.chars().next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(text.chars().skip(1)).collect(),
        _ => text,
    }
}

fn write_arg(arg: &Arg, out: &mut String) {
    let _ = match arg {
        Arg::Number(number) => write!(out, "{number}"),
        Arg::Decimal(number) => write!(out, "{number}"),
        Arg::Day(day) => write!(out, "{day}"),
        Arg::Word(word) => out.write_str(word),
        Arg::Text(text) => out.write_str(text),
    };
}

pub(super) fn param(arg: &Arg) -> Param {
    match arg {
        Arg::Number(number) => Param::Number(*number),
        other => {
            let mut text = String::new();
            write_arg(other, &mut text);
            Param::Text(text)
        }
    }
}

fn label_at(case: &Case<'_>, place: Place) -> String {
    let store = case.declaration.store;
    match place {
        Place::Nowhere => "message".to_owned(),
        Place::Field(record, slot) | Place::Key(record, slot, _) => {
            let class = store.records.get(record as usize).map_or(Class::Declaration, |record| record.class);
            label(class, slot)
        }
        Place::Node(node) | Place::NodeKey(node, _) | Place::Inside(node) => match store.node_at(node) {
            Some(node) if node.record != NO_RECORD => {
                let class = store.records.get(node.record as usize).map_or(Class::Declaration, |record| record.class);
                label(class, node.slot)
            }
            Some(node) => dictionary::label(node.element),
            None => "element".to_owned(),
        },
        Place::Element(_, element) => dictionary::label(element),
        Place::Child(node, element) => match store.field_of_element(node, element) {
            Some((record, slot)) => label_at(case, Place::Field(record, slot)),
            None => dictionary::label(element),
        },
    }
}

/// What a field is called in a sentence, such as "postcode of the buyer".
fn label(class: Class, slot: Slot) -> String {
    if slot == WHOLE {
        return match class {
            Class::Declaration => "declaration".to_owned(),
            Class::Party(role) => role.label().to_owned(),
            Class::TaxId(role) => format!("tax number of the {}", role.label()),
            Class::Item => "item".to_owned(),
            Class::Document => "document".to_owned(),
        };
    }
    let field = class.field(slot);
    match class {
        Class::Party(role) | Class::TaxId(role) if !matches!(field.kind, Kind::Party(_)) => {
            format!("{} of the {}", field.label, role.label())
        }
        _ => field.label.to_owned(),
    }
}
