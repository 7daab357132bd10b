use super::day_malformed::{meant_day, written_otherwise};
use super::decimal_malformed::{Manner, number_of};
use crate::at::Place;
use crate::case::Case;
use crate::codes::country;
use crate::day::Day;
use crate::dictionary::{Base, Format, Kind, Letters, format_of};
use crate::model::{NO_RECORD, Node, Note, NoteKind};
use crate::rule;
use crate::rule::{Arg, Change, Findings};
use crate::rules::classification::commodity_code_malformed;
use crate::rules::codes::{country_malformed, country_unknown};

rule! {
    /// A value doesn't have the form that its element requires.
    ///
    /// Lengths are counted in characters. Spaces around a code don't count, those in a text do. A
    /// number has a decimal point, no comma and no exponent; zeros before and behind do not count among its digits. A
    /// date is written as 20260131, with 102 as its format code, or with its time and zone and 304; a day in another writing
    /// is mended as `day-malformed` does it. A country that has a
    /// field of its own is left to `country-malformed` and `country-unknown`, which can name the one that is meant, and an
    /// item's code of a known type to `commodity-code-malformed`.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15, and its data types; the XML schema of H7.
    name: "value-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} (\"{element}\") should be {expected}.",
    why: "Customs' system refuses a value of another form.",
    help: "Write {expected}.",
    also "length": {
        message: "The number of characters in the {label} (\"{element}\") is {length}; it should have {expected}.",
        why: "Customs' system refuses a value of another length.",
        help: "Write {expected}.",
    },
    also "lines": {
        message: "The {label} (\"{element}\") has a line break in it.",
        why: "The message's schema wants the value on one line.",
        help: "Write it on one line: {expected}.",
    },
    also "values": {
        message: "The {label} (\"{element}\") isn't one of the values that are allowed here.",
        why: "Customs' system knows only these: {expected}.",
        help: "Write {expected}.",
    },
    also "digits": {
        message: "The {label} (\"{element}\") has too many digits: {whole} before the decimal point and {decimals} after it.",
        why: "Customs' system takes {expected}.",
        help: "Write {expected}.",
    },
    also "comma": {
        message: "The {label} (\"{element}\") is written with a comma; it should be {expected}.",
        why: "A comma separates thousands in some countries and decimals in others, so the number could be misread by a factor of a thousand.",
        help: "Write {expected}.",
    },
    also "header": {
        message: "The country in the message's header isn't two letters.",
        why: "The header names the country whose customs the message is for.",
        help: "Write the country's two letters, such as DE for Germany.",
    },
    check: Note(check),
    needs: [MessageNote],
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    let number = match note.kind {
        NoteKind::HeaderMalformed => {
            found.at(note.place).span(note.span).saying("header");
            return;
        }
        NoteKind::ValueMalformed(number) => number,
        _ => return,
    };
    let format = format_of(number);
    let node = match note.place {
        Place::Node(id) => case.declaration.store.node_at(id),
        _ => None,
    };
    let text = node.and_then(|node| case.declaration.text(&node.value)).unwrap_or("");
    let is_left = |node| is_left_to_countries(case, node, text) || commodity_code_malformed::says(case, node, text);
    if node.is_some_and(is_left) {
        return;
    }
    let field = node.filter(|node| node.record != NO_RECORD).map(|node| Place::Field(node.record, node.slot));
    let draft = found
        .at(note.place)
        .span(note.span)
        .with("element", || case.declaration.element_name(note))
        .with("expected", || Arg::Own(format.in_words()));
    match flaw(format, text) {
        Flaw::Values => draft.saying("values"),
        Flaw::Lines => draft.saying("lines"),
        Flaw::Length(length) => draft.saying("length").with("length", length),
        Flaw::Digits(whole, decimals) => draft.saying("digits").with("whole", whole).with("decimals", decimals),
        Flaw::Form if is_number(format.base) => {
            let draft = if text.contains(',') { draft.saying("comma") } else { draft };
            match number_of(text.trim(), format.base == Base::Amount) {
                Some((Manner::Person, number)) => draft.suggest(Change::Replace(field.unwrap_or(note.place), number)),
                Some((_, number)) => draft.fix(Change::Replace(field.unwrap_or(note.place), number)),
                None => draft,
            }
        }
        Flaw::Form if format.base == Base::DateTime => {
            let replaced = |day: Day| Change::Replace(note.place, day.to_string().replace('-', ""));
            match (written_otherwise(text), meant_day(text)) {
                (Some(day), _) => draft.fix(replaced(day)),
                (None, Some(day)) => draft.suggest(replaced(day)),
                (None, None) => draft,
            }
        }
        Flaw::Form => draft,
    };
}

/// Whether it is a country that isn't in the list, which the rules on countries find if they run.
fn is_left_to_countries(case: &Case<'_>, node: &Node, text: &str) -> bool {
    let rules = [&country_malformed::RULE, &country_unknown::RULE];
    node.record != NO_RECORD
        && case.declaration.store.kind(node.record, node.slot) == Kind::Country
        && country::find(text.trim()).is_none()
        && rules.iter().all(|rule| case.options.selects("codes", rule.name))
}

/// What is wrong with a value, as far as it can be told in numbers.
enum Flaw {
    Values,
    Lines,
    Length(usize),
    Digits(usize, usize),
    Form,
}

/// Whether values are numbers.
const fn is_number(base: Base) -> bool {
    matches!(base, Base::Amount | Base::Measure | Base::Numeric | Base::Quantity)
}

fn flaw(format: &Format, text: &str) -> Flaw {
    if !format.values.is_empty() {
        return Flaw::Values;
    }
    match format.base {
        Base::Class | Base::DateTime => Flaw::Form,
        base if is_number(base) => {
            let digits = text.trim().trim_start_matches(['+', '-']);
            let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
            let is_number = !digits.is_empty() && [whole, decimals].concat().bytes().all(|byte| byte.is_ascii_digit());
            if is_number { Flaw::Digits(whole.len(), decimals.len()) } else { Flaw::Form }
        }
        _ => {
            let text = if format.base == Base::Code { text.trim() } else { text };
            let length = text.chars().count();
            let fits = length >= usize::from(format.min) && (format.max == 0 || length <= usize::from(format.max));
            let is_of_letters = match format.letters {
                Letters::Any | Letters::NotBlank => true,
                Letters::Alphabetic => text.bytes().all(|byte| byte.is_ascii_alphabetic()),
                Letters::Digits => text.bytes().all(|byte| byte.is_ascii_digit()),
                Letters::Alphanumeric => text.bytes().all(|byte| byte.is_ascii_alphanumeric()),
            };
            match (fits, is_of_letters) {
                (false, true) => Flaw::Length(length),
                (true, true) if text.contains(['\n', '\r']) => Flaw::Lines,
                _ => Flaw::Form,
            }
        }
    }
}
