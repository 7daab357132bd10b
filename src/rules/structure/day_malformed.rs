use crate::case::Case;
use crate::codes::{fold, script};
use crate::day::Day;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A day is not written as YYYY-MM-DD, or the calendar doesn't have it.
    ///
    /// Where only one day can be meant, it is proposed: `20261123`, `2026/11/23`, `23.11.2026`, `23-Nov-2026` and
    /// `2026年11月23日` have one meaning, `05/06/2026` has two. So is the day that a spreadsheet has as the number `46349`.
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
    } else if let Some(day) = meant_day(text).or_else(|| beginning(text)) {
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

/// The day that is meant, where only one can be.
pub(super) fn meant_day(text: &str) -> Option<Day> {
    numbers(text).and_then(meant).or_else(|| named(text)).or_else(|| counted(text))
}

/// The day, where year, month and day stand in this order.
pub(super) fn written_otherwise(text: &str) -> Option<Day> {
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = |range: std::ops::Range<usize>| text.get(range)?.parse().ok();
        return Day::new(number(0..4)?, number(4..6)? as u8, number(6..8)? as u8);
    }
    // With the words for year, month and day of Chinese, Japanese and Korean.
    let marked =
        text.strip_suffix(['日', '일']).map(|text| text.replace(['年', '月', '년', '월'], "-").replace(' ', ""));
    match numbers(marked.as_deref().unwrap_or(text))?.0 {
        [(4, year), (1..=2, month), (1..=2, day)] => Day::new(year, month as u8, day as u8),
        _ => None,
    }
}

/// What the names of months begin with, without accents, in English, German, French, Spanish, Italian, Portuguese and
/// Dutch. July and June are told apart by a fourth letter where French writes them.
const MONTHS: [&str; 12] = [
    "jan ene gen",
    "feb fev",
    "mar mrt maa",
    "apr avr abr",
    "may mai mag mei",
    "jun giu juin",
    "jul lug juil",
    "aug aou ago",
    "sep set",
    "oct okt ott out",
    "nov",
    "dec dez dic",
];

/// The day whose month has a name: `23-Nov-2026`, `23. November 2026`, `November 23, 2026`.
fn named(text: &str) -> Option<Day> {
    let mut parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let (one, other, year) = (parts.next()?, parts.next()?, parts.next()?);
    let (name, day) = if one.bytes().all(|byte| byte.is_ascii_digit()) { (other, one) } else { (one, other) };
    let name = fold::fold(name)?;
    let is_it = |start: &str| name.as_bytes().starts_with(start.as_bytes());
    let month = MONTHS.iter().position(|starts| starts.split(' ').any(is_it))? as u8 + 1;
    let year = Some(year).filter(|year| year.len() == 4 && parts.next().is_none())?;
    Day::new(year.parse().ok()?, month, day.parse().ok()?)
}

/// The day of a number by which spreadsheets count days, of the years in which parcels are declared.
fn counted(text: &str) -> Option<Day> {
    let days = text.parse().ok().filter(|days| text.len() == 5 && (40_000..60_000).contains(days))?;
    Some(Day::of(1899, 12, 30).plus(days))
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
