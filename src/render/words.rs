//! Turns templates into sentences.

use std::borrow::Cow;
use std::fmt::Write;

use crate::at::Place;
use crate::case::{Case, Question};
use crate::dictionary::{self, Class, ElementId, Kind, Role, Slot, WHOLE, item};
use crate::messages::Language;
use crate::model::{NO_RECORD, Object};
use crate::privacy::{Show, visible};
use crate::report::{Actor, Param};
use crate::rule::{Arg, Raw};

/// Fills a template in the language of the report: `{name}` is an argument, `{label}` the name of the place.
///
/// In the shopper's voice "the {label}" of one of her own fields becomes "your {label}".
pub(super) fn fill(template: &'static str, case: &Case<'_>, raw: &Raw) -> String {
    let language = case.language();
    let text = language.fill(language.say(template), &mut |name, out| {
        match raw.args.iter().find(|(known, _)| *known == name) {
            Some((_, arg)) => write_arg(arg, language, case, raw.place, out),
            None if name == "label" => match own_label(case, raw) {
                // "your" replaces the article.
                Some(label) if out.ends_with("The ") || out.ends_with("the ") => {
                    let your = if out.ends_with("The ") { "Your " } else { "your " };
                    out.truncate(out.len() - "the ".len());
                    out.push_str(your);
                    out.push_str(label);
                }
                Some(label) if language != Language::ENGLISH => out.push_str(language.say(label)),
                _ => out.push_str(&label_at(case, raw.place)),
            },
            None => {
                let _ = write!(out, "{{{name}}}");
            }
        }
    });
    capitalise(language, text)
}

/// Fills the template of a sentence that isn't a rule's with arguments that are texts. An amount of the declaration is
/// masked where it has the shape of a number that isn't repeated.
pub(super) fn filled(case: &Case<'_>, template: &'static str, args: &[(&'static str, Cow<'static, str>)]) -> String {
    let language = case.language();
    let text = language.fill(language.say(template), &mut |name, out| {
        let Some((_, text)) = args.iter().find(|(known, _)| *known == name) else { return };
        let language = within(out, language);
        match name {
            "value" => out.push_str(&language.amounts(&quoted(case, Show::Amount, text, None))),
            _ => out.push_str(&language.phrase(text)),
        }
    });
    capitalise(language, text)
}

/// Capitalises the first letter of a sentence, even if an argument comes first, in languages that do so.
pub(super) fn capitalise(language: Language, mut text: String) -> String {
    // ASCII alone: the standard library's tables for all scripts would be larger than the sentences.
    if let Some(first) = text.get_mut(..1).filter(|_| language.has_capitals()) {
        first.make_ascii_uppercase();
    }
    text
}

/// The language of an argument behind a text. Between quotation marks stands what was written, or what is to be written:
/// a word such as `seller` is the same in every language.
fn within(before: &str, language: Language) -> Language {
    if before.ends_with('"') { Language::ENGLISH } else { language }
}

/// The most decimals of a number in a message: the message DEC has six for a mass.
const MOST_DECIMALS: u8 = 6;

/// A text as it may be shown where a place has such a value. A large sum isn't where one of its amounts is a number that
/// isn't repeated: it would tell it.
fn quoted(case: &Case<'_>, show: Show, text: &str, value: Option<&str>) -> String {
    let is_large = show == Show::Amount && text.bytes().filter(u8::is_ascii_digit).nth(8).is_some();
    let is_amount = |of: Object<'_>| of.get(item::VALUE_AMOUNT).text().is_none_or(|amount| show.admits(amount));
    if is_large && !case.answer(Question::AreAmountsShown, || case.declaration.items().all(is_amount)) {
        return Show::Nothing.quoted(text, Some(text));
    }
    show.quoted(text, value)
}

/// Writes an argument. A rule's own words are shown as they are. Text that may quote the declaration is masked as its
/// place requires.
fn write_arg(arg: &Arg, language: Language, case: &Case<'_>, place: Place, out: &mut String) {
    let number = |number: &dyn std::fmt::Display| Show::Amount.quoted(&number.to_string(), None);
    let language = within(out, language);
    match arg {
        Arg::Number(count) => out.push_str(&number(count)),
        // What was worked out, such as pounds in kilograms, can have more decimals than anybody reads.
        Arg::Decimal(amount) => out.push_str(&number(&amount.rounded(MOST_DECIMALS))),
        Arg::Day(day) => {
            let _ = write!(out, "{day}");
        }
        Arg::Word(word) => out.push_str(&language.phrase(word)),
        // It may be the caller's, such as the name of a list.
        Arg::Own(text) => out.push_str(&language.phrase(&visible(text))),
        Arg::Text(text) => {
            let show = Show::at(case.declaration, place);
            let quoted = quoted(case, show, text, case.declaration.text_at(place));
            out.push_str(&language.amounts(&quoted));
        }
    }
}

/// An argument as a report has it beside its sentences: in English, for programs.
pub(super) fn param(arg: &Arg, case: &Case<'_>, place: Place) -> Param {
    match arg {
        Arg::Number(number) if Show::Amount.admits(&number.to_string()) => Param::Number(*number),
        other => {
            let mut text = String::new();
            write_arg(other, Language::ENGLISH, case, place, &mut text);
            Param::Text(text)
        }
    }
}

/// The name of a field of the shopper's own, such as "postcode", if the finding speaks to the shopper. One that
/// is for the seller doesn't, even where it is in her part.
fn own_label(case: &Case<'_>, raw: &Raw) -> Option<&'static str> {
    let speaks_to_her = case.is_for_shopper() && raw.actor != Some(Actor::Seller);
    let (class, slot) = field_at(case, raw.place).filter(|_| speaks_to_her)?;
    let is_hers = matches!(class, Class::Party(Role::Buyer) | Class::TaxId(Role::Buyer)) && slot != WHOLE;
    is_hers.then(|| class.field(slot).label)
}

fn label_at(case: &Case<'_>, place: Place) -> String {
    let language = case.language();
    if let Some((class, slot)) = field_at(case, place) {
        return label(language, class, slot);
    }
    match place {
        _ if place.is_nowhere_here() => String::new(),
        Place::Nowhere => language.say("message").to_owned(),
        Place::Node(node) | Place::NodeKey(node, _) | Place::Inside(node) => case
            .declaration
            .store
            .node_at(node)
            .map_or_else(|| language.say("element").to_owned(), |node| label_of_element(language, node.element)),
        Place::Field(..) | Place::Key(..) => language.say("declaration").to_owned(),
        Place::Element(_, element) | Place::Child(_, element) => label_of_element(language, element),
    }
}

/// The name of an element of the message in a sentence.
fn label_of_element(language: Language, element: ElementId) -> String {
    if language == Language::ENGLISH {
        return dictionary::label(element);
    }
    match dictionary::label_parts(element) {
        (what, None) => language.phrase(&what).into_owned(),
        (what, Some(whose)) => of(language, &what, &whose),
    }
}

/// What a field or an element is, and whose.
fn of(language: Language, what: &str, whose: &str) -> String {
    match language {
        Language::ENGLISH => format!("{what} of the {whose}"),
        _ => language.fill(language.say("{what} ({whose})"), &mut |name, out| {
            out.push_str(&language.phrase(if name == "what" { what } else { whose }));
        }),
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
    store.class_of(record).map(|class| (class, slot))
}

/// What the field or the element at a JSON Pointer is called, with `*` for the index in a list.
pub(crate) fn name_of(language: Language, pointer: &str) -> Option<String> {
    match dictionary::slot_at(pointer) {
        Some((class, slot)) => Some(label(language, class, slot)),
        None => Some(label_of_element(language, dictionary::element_at(pointer)?)),
    }
}

/// The name of a field in a sentence, such as "postcode of the buyer".
fn label(language: Language, class: Class, slot: Slot) -> String {
    let of = |what, role: Role| of(language, what, role.label());
    if slot == WHOLE {
        return match class {
            Class::TaxId(role) => of("tax number", role),
            Class::Declaration => language.say("declaration").to_owned(),
            Class::Party(role) => language.say(role.label()).to_owned(),
            Class::Item => language.say("item").to_owned(),
            Class::Document => language.say("document").to_owned(),
        };
    }
    let field = class.field(slot);
    match class {
        Class::Party(role) | Class::TaxId(role) if !matches!(field.kind, Kind::Party(_)) => of(field.label, role),
        _ => language.say(field.label).to_owned(),
    }
}
