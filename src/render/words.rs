//! Turns templates into sentences.

use std::borrow::Cow;
use std::fmt::Write;

use crate::at::Place;
use crate::case::Case;
use crate::dictionary::{self, Class, Kind, Role, Slot, WHOLE};
use crate::model::NO_RECORD;
use crate::privacy::Show;
use crate::report::Param;
use crate::rule::{Arg, Raw};

/// Fills a template: `{name}` is an argument, `{label}` the name of the place.
///
/// In the shopper's voice "the {label}" of one of her own fields becomes "your {label}".
pub(super) fn fill(template: &str, case: &Case<'_>, raw: &Raw) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else { break };
        match raw.args.iter().find(|(known, _)| *known == name) {
            Some((_, arg)) => write_arg(arg, case, raw.place, &mut out),
            None if name == "label" => match own_label(case, raw.place) {
                // "your" replaces the article.
                Some(label) if out.ends_with("The ") || out.ends_with("the ") => {
                    let your = if out.ends_with("The ") { "Your " } else { "your " };
                    out.truncate(out.len() - "the ".len());
                    out.push_str(your);
                    out.push_str(label);
                }
                _ => out.push_str(&label_at(case, raw.place)),
            },
            None => {
                let _ = write!(out, "{{{name}}}");
            }
        }
        rest = after;
    }
    out.push_str(rest);
    capitalise(out)
}

/// Fills the template of a sentence that isn't a rule's with arguments that are texts. An amount of the declaration is
/// masked where it has the shape of a number that isn't repeated.
pub(super) fn filled(template: &str, args: &[(&'static str, Cow<'static, str>)]) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else { break };
        if let Some((_, text)) = args.iter().find(|(known, _)| *known == name) {
            match name {
                "value" => out.push_str(&Show::Amount.quoted(text, None)),
                _ => out.push_str(text),
            }
        }
        rest = after;
    }
    out.push_str(rest);
    capitalise(out)
}

/// Capitalises the first letter of a sentence, even if an argument comes first.
pub(super) fn capitalise(mut text: String) -> String {
    // ASCII alone: the standard library's tables for all scripts would be larger than the sentences.
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// The most decimals of a number in a message: the message DEC has six for a mass.
const MOST_DECIMALS: u8 = 6;

/// Writes an argument. A rule's own words are shown as they are. Text that may quote the declaration is masked as its
/// place requires.
fn write_arg(arg: &Arg, case: &Case<'_>, place: Place, out: &mut String) {
    let number = |number: &dyn std::fmt::Display| Show::Amount.quoted(&number.to_string(), None);
    match arg {
        Arg::Number(count) => out.push_str(&number(count)),
        // What was worked out, such as pounds in kilograms, can have more decimals than anybody reads.
        Arg::Decimal(amount) => out.push_str(&number(&amount.rounded(MOST_DECIMALS))),
        Arg::Day(day) => {
            let _ = write!(out, "{day}");
        }
        Arg::Word(word) => out.push_str(word),
        Arg::Own(text) => out.push_str(text),
        Arg::Text(text) => {
            let value = case.declaration.text_at(place);
            out.push_str(&Show::at(case.declaration, place).quoted(text, value));
        }
    }
}

pub(super) fn param(arg: &Arg, case: &Case<'_>, place: Place) -> Param {
    match arg {
        Arg::Number(number) if Show::Amount.admits(&number.to_string()) => Param::Number(*number),
        other => {
            let mut text = String::new();
            write_arg(other, case, place, &mut text);
            Param::Text(text)
        }
    }
}

/// The name of a field of the shopper's own, such as "postcode", if the report is for the shopper.
fn own_label(case: &Case<'_>, place: Place) -> Option<&'static str> {
    let (class, slot) = field_at(case, place).filter(|_| case.is_for_shopper())?;
    let is_hers = matches!(class, Class::Party(Role::Buyer) | Class::TaxId(Role::Buyer)) && slot != WHOLE;
    is_hers.then(|| class.field(slot).label)
}

fn label_at(case: &Case<'_>, place: Place) -> String {
    if let Some((class, slot)) = field_at(case, place) {
        return label(class, slot);
    }
    match place {
        _ if place.is_nowhere_here() => String::new(),
        Place::Nowhere => "message".to_owned(),
        Place::Node(node) | Place::NodeKey(node, _) | Place::Inside(node) => {
            case.declaration.store.node_at(node).map_or("element".to_owned(), |node| dictionary::label(node.element))
        }
        Place::Field(..) | Place::Key(..) => "declaration".to_owned(),
        Place::Element(_, element) | Place::Child(_, element) => dictionary::label(element),
    }
}

/// The field of the JSON shape at a place.
fn field_at(case: &Case<'_>, place: Place) -> Option<(Class, Slot)> {
    let store = case.declaration.store;
    let (record, slot) = match place {
        _ if place.is_nowhere_here() => return None,
        Place::Field(record, slot) | Place::Key(record, slot, _) => (record, slot),
        Place::Node(node) | Place::NodeKey(node, _) | Place::Inside(node) => {
            store.node_at(node).filter(|node| node.record != NO_RECORD).map(|node| (node.record, node.slot))?
        }
        Place::Child(node, element) => store.field_of_element(node, element)?,
        Place::Nowhere | Place::Element(..) => return None,
    };
    store.records.get(record as usize).map(|found| (found.class, slot))
}

/// Whether there are messages in a language.
pub(super) fn is_spoken(lang: &str) -> bool {
    lang.split('-').next().is_some_and(|primary| primary.eq_ignore_ascii_case(crate::LANGUAGE))
}

/// The name of a field in a sentence, such as "postcode of the buyer".
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
