use crate::case::Case;
use crate::dictionary::Kind;
use crate::model::{Field, has_code, may_be_converted};
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A code or a number was turned into a rounded number or a date, as spreadsheets do.
    ///
    /// A spreadsheet takes a long number for a quantity and shows it as `1.23457E+12`, and it takes a code such as 6-11 for
    /// a day and shows it as `06-Nov`. A table that is saved then holds what was shown. What stood there before can't be
    /// told from it, so nothing is proposed. An apostrophe in front, by which a spreadsheet knows a text, is taken away.
    /// Only values that are nothing else are found, in fields that hold codes. An HS code or a GTIN that is lost is an
    /// error, a telephone number a warning.
    ///
    /// Source: ECMA-376 (Office Open XML), part 1, section 18.8.30, on the format General and the formats of days.
    name: "value-converted",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "ECMA-376",
    message: "The {label} is a rounded number with an exponent, as spreadsheets write long numbers.",
    why: "Digits at its end are usually lost with that, so nobody finds anything by it.",
    help: "Copy it again from where it came from, into a column that the spreadsheet keeps as text.",
    also "day": {
        message: "The {label} is a day or a month, as spreadsheets make them of codes such as 6-11.",
        why: "The code that stood there is lost, so nobody finds anything by it.",
        help: "Copy it again from where it came from, into a column that the spreadsheet keeps as text.",
    },
    also "mark": {
        message: "The {label} has an apostrophe in front, by which spreadsheets mark a text.",
        why: "It is no part of the number, so that systems which compare it letter by letter will not recognise it.",
        help: "Remove the apostrophe.",
    },
    check: Field(has_code, check),
    unless: Plain,
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if may_be_converted(field.bytes()) {
        judge(field, found);
    }
}

#[inline(never)]
fn judge(field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text().filter(|text| text.len() < 32) else { return };
    if is_lost(text) {
        // As bad as the rule on such values would find it, which leaves it to this one.
        let severity = match field.kind() {
            Kind::HsCode | Kind::Gtin => Severity::Error,
            Kind::Phone => Severity::Warning,
            _ => Severity::Advice,
        };
        found.at(field.place()).saying(if is_day(text) { "day" } else { "" }).severity(severity);
    } else if let Some(number) = text.strip_prefix('\'')
        && number.starts_with(|c: char| c.is_ascii_digit() || c == '+')
        && field.kind() != Kind::HsCode
    {
        found.at(field.place()).saying("mark").fix(Change::Replace(field.place(), number.to_owned()));
    }
}

/// Whether it is said here that a code is lost, so that nobody else has to say what is wrong with it.
pub(in crate::rules) fn is_said(case: &Case<'_>, text: &str) -> bool {
    text.len() < 32 && is_lost(text) && case.options.selects("structure", RULE.name)
}

/// Whether what stood there before can't be told.
fn is_lost(text: &str) -> bool {
    is_rounded(text.as_bytes()) || is_day(text)
}

/// Whether a text is a digit, decimals, and an exponent of two digits: `1.23457E+12`, with a telephone number's plus sign.
pub(super) fn is_rounded(text: &[u8]) -> bool {
    let Some((number, [b'E' | b'e', b'+', tens, ones])) = text.split_last_chunk() else { return false };
    let is_number = |digits: &[u8]| !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    is_number(&[*tens, *ones])
        && match number.strip_prefix(b"+").unwrap_or(number) {
            [first] => first.is_ascii_digit(),
            [first, b'.' | b',', decimals @ ..] => first.is_ascii_digit() && is_number(decimals),
            _ => false,
        }
}

/// The months as spreadsheets shorten them in English, German, French, Spanish, Italian, Portuguese and Dutch. Portuguese
/// `set` and `out` are left out, since a code may well have these words.
const MONTHS: &str = "jan feb mar apr may jun jul aug sep oct nov dec mär mrz mai okt dez janv févr mars avr juin juil août \
                      sept déc ene abr ago dic gen mag giu lug ott fev mrt mei";

fn is_gap(byte: u8) -> bool {
    matches!(byte, b'-' | b'.' | b' ')
}

/// Whether a text is a day and a month, or a month and a year, and nothing else: `06-Nov`, `6. Nov`, `Nov-06`. Spreadsheets
/// write no month in capitals, as codes do.
fn is_day(text: &str) -> bool {
    let Some(at) = text.bytes().position(is_gap) else { return false };
    let (Some(one), Some(other)) = (text.get(..at), text.get(at + 1..)) else { return false };
    let other = other.trim_start_matches(' ');
    let is_number = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |part: &str| {
        let Some((first, rest)) = part.trim_end_matches('.').split_at_checked(1) else { return false };
        let may_be_one = (2..=4).contains(&rest.len()) && !rest.bytes().any(|byte| byte.is_ascii_uppercase());
        let is_here = |month: &str| month.strip_suffix(rest).is_some_and(|start| start.eq_ignore_ascii_case(first));
        may_be_one && MONTHS.split(' ').any(is_here)
    };
    is_number(one) && is_month(other) || is_number(other) && is_month(one)
}
