use crate::case::Case;
use crate::codes::script;
use crate::day::Day;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A day is not written as YYYY-MM-DD, or the calendar doesn't have it.
    ///
    /// Where only one day can be meant, it is proposed: `20261123`, `2026/11/23` and `23.11.2026` have one meaning,
    /// `05/06/2026` has two.
    ///
    /// Source: ISO 8601-1, calendar dates in extended format.
    name: "day-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "ISO 8601-1",
    message: "The {label} isn't written as year-month-day.",
    why: "Countries write days and months in different orders; only YYYY-MM-DD is read the same everywhere.",
    help: "Write it like 2026-11-23.",
    also "calendar": {
        message: "The {label} is a date that doesn't exist.",
        why: "Customs' system refuses a date that doesn't exist.",
        help: "Check the month and the day: June, for example, has 30 days.",
    },
    also "script": {
        message: "The {label} is written in characters of another script, or with ones that aren't seen.",
        why: "Customs reads the digits 0 to 9; anything else is refused or misread.",
        help: "Type it anew in the digits 0 to 9.",
    },
    check: Field(looks_at, check),
    unless: Plain,
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Day
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    if field.day().is_some() {
        return;
    }
    let numbers = numbers(text);
    let is_shaped = matches!(numbers, Some(([(4, _), (2, _), (2, _)], '-')));
    let draft = found.at(field.place()).saying(if is_shaped { "calendar" } else { "" });
    let draft = draft.unfinished_if(|| is_unfinished(text));
    if draft.is_only_counted() {
        return;
    }
    if let Some(day) = script::in_ascii(text).and_then(|plain| plain.parse::<Day>().ok()) {
        draft.saying("script").fix(Change::Replace(field.place(), day.to_string()));
    } else if let Some(day) = written_otherwise(text) {
        draft.fix(Change::Replace(field.place(), day.to_string()));
    } else if let Some(day) = numbers.and_then(meant).or_else(|| beginning(text)) {
        draft.suggest(Change::Replace(field.place(), day.to_string()));
    }
}

/// Whether it may become a date, as while somebody still types. Eight digits are one.
fn is_unfinished(text: &str) -> bool {
    let mut signs = text.bytes().filter(|byte| !byte.is_ascii_digit()).peekable();
    text.len() < "2026-11-23".len()
        && (text.len() != 8 || signs.peek().is_some())
        && signs.all(|sign| matches!(sign, b'-' | b'.' | b'/'))
}

/// Three numbers with one sign between them: how many digits each has and what it is.
fn numbers(text: &str) -> Option<([(usize, u16); 3], char)> {
    let sign = text.chars().find(|c| !c.is_ascii_digit())?;
    let mut parts = text.split(sign).map(|part| {
        let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
        Some((part.len(), part.parse().ok().filter(|_| is_number)?))
    });
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some((numbers, sign))
}

/// The day, where year, month and day stand in this order.
fn written_otherwise(text: &str) -> Option<Day> {
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = |range: std::ops::Range<usize>| text.get(range)?.parse().ok();
        return Day::new(number(0..4)?, number(4..6)? as u8, number(6..8)? as u8);
    }
    match numbers(text)?.0 {
        [(4, year), (1..=2, month), (1..=2, day)] => Day::new(year, month as u8, day as u8),
        _ => None,
    }
}

/// The day that can only be meant where the year stands last.
fn meant((numbers, sign): ([(usize, u16); 3], char)) -> Option<Day> {
    let [(1..=2, first), (1..=2, second), (4, year)] = numbers else { return None };
    let day_first = Day::new(year, second as u8, first as u8);
    let month_first = Day::new(year, first as u8, second as u8);
    match (day_first, month_first) {
        (Some(day), None) => Some(day),
        (None, Some(day)) if sign == '/' => Some(day),
        // Where points part the numbers, the day stands first in every country that writes so.
        (Some(day), Some(other)) if sign == '.' || day == other => Some(day),
        _ => None,
    }
}

/// The day at the beginning of a date with a time.
fn beginning(text: &str) -> Option<Day> {
    let (day, rest) = text.split_at_checked(10)?;
    rest.starts_with(['T', 't', ' ']).then(|| day.parse().ok())?
}
