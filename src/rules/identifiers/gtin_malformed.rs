use crate::case::Case;
use crate::codes::script;
use crate::dictionary::{Class, Kind, Slot};
use crate::ids::{self, Reason};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::rules::structure::value_converted;

rule! {
    /// A GTIN has letters, or another number of digits than 8, 12, 13 or 14.
    ///
    /// The number under the bar code of a product is a GTIN: EAN, UPC, ISBN. Where only zeros at the start seem to be lost,
    /// as spreadsheets do, the number with them is proposed.
    ///
    /// Numbers that begin as shops' own numbers, refunds or coupons do name no product, which is an advice, as are
    /// prefixes that GS1 has given to no country.
    ///
    /// Source: GS1 General Specifications, section 3, on the lengths of a GTIN; section 1.4 on the prefixes.
    name: "gtin-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "GS1 General Specifications",
    message: "The {label} isn't valid: 8, 12, 13 or 14 digits are expected.",
    why: "Customs finds the product by it; a number of another form names none.",
    help: "Copy the digits under the bar code; if the product has no GTIN, leave it out and say that none exists.",
    also "script": {
        message: "The {label} is written in characters of another script, or with ones that aren't seen.",
        why: "Customs finds the product by it; with such characters in it, it is found nowhere.",
        help: "Type it anew in the digits 0 to 9.",
    },
    also "zero": {
        message: "The {label} isn't valid: 8, 12, 13 or 14 digits are expected. Zeros at its start may be lost.",
        why: "Spreadsheets drop zeros at the start. Customs finds the product by this number; one of another form names none.",
        help: "Compare {filled} with the digits under the bar code.",
    },
    also "internal": {
        message: "The {label} begins with digits that GS1 gives to no product: they stand for {purpose}.",
        why: "Customs and marketplaces find a product by its GTIN; nobody outside the shop knows this number.",
        help: "Give the number that the maker printed on the product, or leave it out and say that none exists.",
    },
    also "unassigned": {
        message: "The {label} begins with digits that GS1 has given to no country so far.",
        why: "Customs and marketplaces find a product by its GTIN; one that no maker can have been given names nothing.",
        help: "Compare it with the digits under the bar code, or leave it out and say that none exists.",
    },
    check: Field(looks_at, check),
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Gtin
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let Some(scheme) = ids::scheme("gs1-gtin") else { return };
    if let Some(plain) = of_spreadsheet(text) {
        found.at(field.place()).fix(Change::Replace(field.place(), plain.to_owned()));
        return;
    }
    match scheme.check(text, None) {
        Ok(()) => {
            let Ok(digits) = scheme.compact(text) else { return };
            if let Some(purpose) = purpose_of(&digits) {
                let draft = found.at(field.place()).saying("internal").severity(Severity::Advice);
                draft.with("purpose", purpose);
            } else if is_unassigned(&digits) {
                found.at(field.place()).saying("unassigned").severity(Severity::Advice);
            }
            return;
        }
        Err(Reason::Checksum) => return,
        Err(_) if value_converted::is_said(case, text) => return,
        Err(_) => {}
    }
    let draft = found.at(field.place()).unfinished_if(|| is_unfinished(text));
    if let Some(plain) = script::in_ascii(text).filter(|plain| scheme.check(plain, None).is_ok()) {
        draft.saying("script").fix(Change::Replace(field.place(), plain));
        return;
    }
    if (9..12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // Twelve digits first: zeros at the start are the American numbers' way.
        let filled = [12, 13].map(|length| format!("{text:0>length$}"));
        if let Some(filled) = filled.into_iter().find(|filled| scheme.check(filled, None).is_ok()) {
            let change = Change::Replace(field.place(), filled.clone());
            draft.saying("zero").with("filled", filled).suggest(change);
        }
    }
}

/// The GTIN that a program took for a number, `4006381333931.0`, or that a spreadsheet was to keep as text,
/// `="4006381333931"`.
pub(super) fn of_spreadsheet(text: &str) -> Option<&str> {
    let kept = || text.strip_prefix("=\"")?.strip_suffix('"');
    let plain = text.strip_suffix(".0").or_else(kept)?;
    let is_it = ids::scheme("gs1-gtin").is_some_and(|scheme| scheme.check(plain, None).is_ok());
    is_it.then_some(plain)
}

/// Whether more digits may follow, as while somebody still types: most GTINs have thirteen, those of cases fourteen, which
/// begin with zero or one more often than not.
pub(super) fn is_unfinished(text: &str) -> bool {
    let mut digits = text.bytes().filter(|byte| !matches!(byte, b' ' | b'-'));
    let whole = if text.starts_with(['0', '1']) { 14 } else { 13 };
    text.len() < whole && digits.all(|byte| byte.is_ascii_digit())
}

/// Whether the prefix is in one of the wide gaps between those that GS1 has given to its members, or all are zeros.
fn is_unassigned(digits: &str) -> bool {
    let padded = format!("{digits:0>14}");
    let prefix = padded.get(1..4).and_then(|prefix| prefix.parse::<u16>().ok());
    let is_zero = digits.bytes().all(|digit| digit == b'0');
    digits.len() > 8
        && (is_zero
            || matches!(
                prefix,
                Some(
                    140..=199
                    | 441..=449
                    | 510..=519
                    | 550..=559
                    | 580..=589
                    | 650..=679
                    | 710..=719
                    | 920..=929
                    | 970..=976,
                )
            ))
}

/// What numbers with the prefix are for, where they aren't a product's.
fn purpose_of(digits: &str) -> Option<&'static str> {
    if digits.len() == 8 {
        return digits.starts_with(['0', '2']).then_some("numbers that a shop gives itself");
    }
    let padded = format!("{digits:0>14}");
    match padded.get(1..4)?.parse().ok()? {
        20..=29 | 40..=49 | 200..=299 => Some("numbers that a shop gives itself"),
        980 => Some("receipts for refunds"),
        981..=984 | 990..=999 => Some("coupons"),
        _ => None,
    }
}
