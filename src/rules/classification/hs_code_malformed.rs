use crate::case::Case;
use crate::codes::hs::{self, Digits};
use crate::codes::script;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::rules::structure::value_converted;

rule! {
    /// An HS code isn't written in digits, or has fewer than six, or more than any tariff has.
    ///
    /// Six digits are the same in every country; what follows is the country's own. Dots and spaces, which tariffs
    /// print for reading, and letters that only say what it is, as in HS 6109.10, are taken out by a safe fix. Where a
    /// zero at the start seems to be lost, as spreadsheets do, the code with it is proposed, and dots stay until
    /// somebody agrees. A letter behind the digits, as in New Zealand's statistical keys, is left alone.
    ///
    /// Source: WCO Harmonized System, whose subheadings have six digits; WCO Data Model, element 145.
    name: "hs-code-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO HS 2022",
    message: "The {label} should have digits only, at least six.",
    why: "Duty and rules go by this code; customs refuses anything else.",
    help: "Give the six digits of the tariff, such as 610910 for cotton T-shirts.",
    also "short": {
        message: "The {label} has at least six digits; this one has {digits}.",
        why: "Fewer digits name a chapter or heading, within which duty and rules differ.",
        help: "Look the goods up in the tariff down to six digits, such as 610910 for cotton T-shirts.",
    },
    also "long": {
        message: "The {label} has {digits} digits, more than any tariff has.",
        why: "Duty and rules go by this code; customs refuses anything else.",
        help: "Give the six digits of the tariff, such as 610910 for cotton T-shirts.",
    },
    also "zero": {
        message: "The {label} has at least six digits; this one has five. A zero at its start may be lost.",
        why: "Spreadsheets drop zeros at the start, which makes it another code or none.",
        help: "Check whether {filled} describes the goods; if not, look them up in the tariff down to six digits.",
    },
    also "odd": {
        message: "The {label} has seven digits, where tariffs have six, eight or ten. A zero at its start may be lost.",
        why: "Spreadsheets drop zeros at the start, which makes it the code of other goods.",
        help: "Check whether {filled} describes the goods.",
    },
    also "groups": {
        message: "The {label} begins with three digits before a sign, where headings have four. A zero at its start may be lost.",
        why: "Spreadsheets drop zeros at the start, which makes it the code of other goods.",
        help: "Check whether {filled} describes the goods.",
    },
    also "several": {
        message: "The {label} holds several codes, but an item has one.",
        why: "Duty and rules go by this code; customs refuses anything else.",
        help: "Keep the code of these goods, and give others an item of their own.",
    },
    also "signs": {
        message: "The {label} should be written in digits only: {plain}.",
        why: "Dots and spaces help people to read, but many systems refuse them.",
        help: "Write {plain}.",
    },
    check: Field(looks_at, check),
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::HsCode
}

/// The digits of a code, without a country's letter behind them.
pub(super) fn digits(text: &str) -> Option<Digits> {
    if let Some(digits) = hs::normalise(text) {
        return Some(digits);
    }
    let cut = text.strip_suffix(|letter: char| letter.is_ascii_alphabetic())?;
    hs::normalise(cut).filter(|digits| digits.count() >= 8)
}

/// Whether a code that should have so many digits is wrong in a way that is found here, and in no other.
pub(super) fn says_all(text: &str, count: usize) -> bool {
    match hs::normalise(text) {
        Some(plain) => plain.count() < 6 || plain.count() == count,
        None => digits(text).is_none(),
    }
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let Some(digits) = digits(text) else {
        // What a spreadsheet made of a code, another rule says.
        if value_converted::is_said(case, text) {
            return;
        }
        let plain = script::in_ascii(text).as_deref().and_then(hs::normalise);
        if let Some(plain) = plain.filter(|code| code.count() >= 6) {
            return write_plain(case, field, plain, found);
        }
        let is_several = has_several(text);
        if let Some(plain) = titled(text).filter(|_| !is_several) {
            return write_plain(case, field, plain, found);
        }
        let draft = found.at(field.place());
        if is_several {
            draft.saying("several");
            return;
        }
        // No tariff has more than fourteen.
        let count = text.bytes().filter(u8::is_ascii_digit).count();
        if count > 14 && !text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            draft.saying("long").with("digits", count);
            return;
        }
        // "HS 6109.10" and "6109.10 (US)".
        let is_beside = |c: char| c.is_ascii_alphabetic() || matches!(c, ' ' | ':' | '.' | '-' | '(' | ')');
        if let Some(code) = hs::normalise(text.trim_matches(is_beside)).filter(|code| hs::find(code.as_str()).is_some())
        {
            draft.suggest(Change::Replace(field.place(), code.to_string()));
        }
        return;
    };
    let filled = || Some(format!("0{digits}")).filter(|filled| hs::find(filled).is_some());
    let has_signs = text.len() != digits.count() && hs::normalise(text).is_some();
    if digits.count() < 6 {
        let draft = found.at(field.place()).saying("short").with("digits", digits.count()).unfinished();
        if let Some(filled) = filled().filter(|_| digits.count() == 5) {
            let change = Change::Replace(field.place(), filled.clone());
            draft.saying("zero").with("filled", filled).suggest(change);
        }
        return;
    }
    // What is left of a code that lost its zero may be that of other goods, so signs that tell of it aren't taken out.
    let is_grouped = has_signs && has_short_heading(text);
    if let Some(filled) = filled().filter(|_| is_grouped || digits.count() == 7) {
        // Where it is the code of nothing, `hs-code-unknown` says so.
        if hs::find(digits.as_str()).is_some() {
            let change = Change::Replace(field.place(), filled.clone());
            let draft = found.at(field.place()).saying(if is_grouped { "groups" } else { "odd" });
            let draft = draft.severity(if has_signs { Severity::Warning } else { Severity::Advice });
            draft.unfinished().with("filled", filled).suggest(change);
        }
    } else if has_signs {
        write_plain(case, field, digits, found);
    }
}

/// Whether it is divided as a code that lost the zero of its heading: `901.21.00`.
pub(super) fn has_short_heading(text: &str) -> bool {
    let is_sign = |c: char| !c.is_ascii_digit();
    let mut groups = text.trim_matches(is_sign).split(is_sign).map(str::len);
    groups.next() == Some(3) && groups.next() == Some(2)
}

/// Whether it is made of codes with signs between them, such as "6109.10, 6109.90".
fn has_several(text: &str) -> bool {
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '&' | '+' | '|' | '-' | '\u{2013}');
    let codes = text.split(between).filter_map(hs::normalise).filter(|code| code.count() >= 6);
    codes.count() > 1 || hs::begins_again(text)
}

/// The code behind what it is called, or with commas for its points: `HS 6912.00`, `#691200`, `6912,00`.
fn titled(text: &str) -> Option<Digits> {
    let digits = hs::normalise(&hs::untitled(text).replace(',', "."))?;
    Some(digits).filter(|digits| matches!(digits.count(), 6 | 8 | 10) && hs::find(digits.as_str()).is_some())
}

/// Says that only the digits should be written. What reads messages takes nothing else.
fn write_plain(case: &Case<'_>, field: Field<'_>, digits: Digits, found: &mut Findings) {
    let plain = |digits: Digits| (digits.to_string(), Change::Replace(field.place(), digits.to_string()));
    let severity = if case.declaration.is_message() { Severity::Error } else { Severity::Warning };
    let draft = found.at(field.place()).saying("signs").severity(severity);
    // Behind a whole code and a slash stands another one, which adds something to it: 6912002300/80.
    let text = field.text().unwrap_or_default();
    let whole = text.split_once('/').and_then(|(whole, _)| hs::normalise(whole)).filter(|whole| whole.count() >= 8);
    if let Some(whole) = whole {
        let (plain, change) = plain(whole);
        draft.with("plain", plain).suggest(change);
    } else {
        let (plain, change) = plain(digits);
        draft.with("plain", plain).fix(change);
    }
}
