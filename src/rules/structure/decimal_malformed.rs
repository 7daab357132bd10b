use super::value_converted::is_rounded;
use crate::Decimal;
use crate::case::Case;
use crate::codes::{currency, script, unit};
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::rules::codes::amount_decimals_excessive;

rule! {
    /// An amount or a measure is not written as a plain decimal number.
    ///
    /// Digits, and a point before the decimals, nothing else: no comma, no signs between thousands, no sign of the
    /// currency, no exponent, no digits of another script. Where only one number can be meant, it is proposed. `1,234`
    /// and `€1.234` can be two numbers, and `1.23457E+12` of a spreadsheet has lost digits, so nothing is proposed for them.
    /// A number with another unit of mass beside it is proposed in the one that is declared, and one with another currency
    /// not at all.
    ///
    /// Source: the base types Amount, Measure and Quantity of the WCO message DEC, decimals of XML Schema.
    name: "decimal-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} isn't a plain number.",
    why: "Customs reads digits with a point before the decimals; anything else is refused or misread.",
    help: "Write it like 1234.50: digits and one point.",
    also "script": {
        message: "The {label} is written in characters of another script, or with ones that aren't seen.",
        why: "Customs reads the digits 0 to 9 with a point before the decimals; anything else is refused or misread.",
        help: "Type it anew in the digits 0 to 9.",
    },
    also "comma": {
        message: "The {label} is written with a comma.",
        why: "A comma separates thousands in some countries and decimals in others, so the number could be misread by a factor of a thousand.",
        help: "Write it like 1234.50: a point before the decimals and nothing between the thousands.",
    },
    check: Field(looks_at, check),
    says: [
        declaration::TRANSACTION_PAID_CURRENCY, declaration::SHIPMENT_FREIGHT_CURRENCY,
        declaration::SHIPMENT_INSURANCE_CURRENCY, declaration::SHIPMENT_TOTAL_CURRENCY,
        declaration::SHIPMENT_GROSS_MASS_UNIT, item::VALUE_CURRENCY, item::QUANTITY_UNIT, item::NET_MASS_UNIT,
        item::GROSS_MASS_UNIT,
    ],
    unless: Plain,
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Decimal
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    if field.decimal().is_some() || is_plain(text) {
        return;
    }
    let draft = found.at(field.place()).saying(if text.contains(',') { "comma" } else { "" });
    // Decimals may follow a point or a comma.
    let draft = draft.unfinished_if(|| text.ends_with(['.', ',']));
    if draft.is_only_counted() {
        return;
    }
    let is_amount = amount_decimals_excessive::looks_at(field.of().class(), field.slot());
    let Some((manner, number)) = number_of(text, is_amount) else { return };
    let change = |number| Change::Replace(field.place(), number);
    match manner {
        Manner::Script => {
            draft.saying("script").fix(change(number));
        }
        Manner::Program => {
            draft.fix(change(number));
        }
        Manner::Person => {
            if let Some(number) = in_declared(field, text, number) {
                draft.suggest(change(number));
            }
        }
    }
}

/// The number in the unit or the currency that is declared, where the text names another: 0.6 of `600 g` for kilograms.
/// Nothing where it can't be told.
fn in_declared(field: Field<'_>, text: &str, number: String) -> Option<String> {
    let named = text.trim_matches(|c: char| !c.is_alphabetic() && !"€£₹₩".contains(c));
    // The unit or the currency stands behind the number in its object.
    let beside = field.of().get(field.slot() + 1);
    let Some(declared) = beside.text().filter(|_| !named.is_empty()) else { return Some(number) };
    if field.of().class().field(beside.slot()).kind == Kind::Currency {
        let (named, declared) = (currency::alias(named), currency::alias(declared));
        return (named.is_none() || named == declared).then_some(number);
    }
    let mass = |text| unit::alias(text).or_else(|| unit::find(text))?.kilograms();
    let Some(named) = mass(named) else { return Some(number) };
    let declared = mass(declared)?;
    if named == declared {
        return Some(number);
    }
    let mass = Decimal::parse(&number)?.times(named)?;
    let exact = mass.over(declared).filter(|number| number.times(declared) == Some(mass))?;
    Some(exact.normalised().to_string())
}

/// How a number is written otherwise.
pub(super) enum Manner {
    /// In digits of another script, or with characters that nobody sees.
    Script,
    /// As programs do.
    Program,
    /// As people do, who can only have meant this one.
    Person,
}

/// The number that stands in a text which isn't a plain one, where it is certain enough to be proposed.
pub(super) fn number_of(text: &str, is_amount: bool) -> Option<(Manner, String)> {
    if let Some(plain) = script::in_ascii(text).filter(|plain| Decimal::parse(plain).is_some()) {
        return Some((Manner::Script, plain));
    }
    // The digits that a spreadsheet didn't show can't be told from it.
    if is_rounded(text.as_bytes()) {
        return None;
    }
    let otherwise = written_otherwise(text).map(|number| (Manner::Program, number));
    otherwise.or_else(|| Some((Manner::Person, meant(text, is_amount)?)))
}

/// Digits with a point and nothing wrong but their number, which `decimal-excessive` counts.
fn is_plain(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, decimals].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The same number written plainly, where its form is usual among programs and has one meaning: `+5`, `.5`, `5.`, `5e1`.
fn written_otherwise(text: &str) -> Option<String> {
    let bare = text.strip_prefix('+').filter(|rest| !rest.starts_with('-')).unwrap_or(text);
    let padded = match (bare.strip_prefix('.'), bare.strip_suffix('.')) {
        (Some(decimals), _) => format!("0.{decimals}"),
        (_, Some(whole)) => whole.to_owned(),
        _ => bare.to_owned(),
    };
    Decimal::parse(&padded).map(|_| padded).or_else(|| Some(Decimal::parse_json(bare)?.to_string()))
}

/// The number that a person can only have meant. Grams are often three decimals of a kilogram, and an amount hardly ever has
/// three.
fn meant(text: &str, is_amount: bool) -> Option<String> {
    if is_amount && is_multiple(text) {
        return None;
    }
    let currency = |c: char| c.is_alphabetic() || c.is_whitespace() || "€$£¥₹₩".contains(c);
    let number = text.trim_matches(currency);
    let (commas, points) = (number.matches(',').count(), number.matches('.').count());
    let mark = match (number.rfind(','), number.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => (commas == 1).then_some(comma)?,
        (Some(_), Some(point)) => (points == 1).then_some(point)?,
        (Some(comma), None) if commas == 1 => (!is_ambiguous(number, comma)).then_some(comma)?,
        (None, Some(point)) if points == 1 => (!is_amount || !is_ambiguous(number, point)).then_some(point)?,
        _ => number.len(),
    };
    let (whole, decimals) = number.split_at_checked(mark)?;
    let mut plain = joined(whole)?;
    if let Some(decimals) = decimals.get(1..) {
        plain.push('.');
        plain.push_str(decimals);
    }
    Decimal::parse(&plain).map(|_| plain)
}

/// Words for thousands and more, in small letters. How many an amount of them is, a person says.
const MULTIPLES: [&str; 14] =
    ["bn", "cr", "crore", "k", "lakh", "m", "mil", "mille", "million", "mio", "mln", "mn", "tsd", "tys"];

/// Whether an amount is counted in thousands or more: `42k`, `1.2 Mio`, `3万円`.
fn is_multiple(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.any(|word| {
        MULTIPLES.iter().any(|known| word.eq_ignore_ascii_case(known)) || word.starts_with(['万', '千', '億', '亿'])
    })
}

/// Whether what stands behind a lone comma or point may be decimals or thousands: three digits are either, unless those
/// before it begin with a zero or are too many.
fn is_ambiguous(number: &str, mark: usize) -> bool {
    let whole = number.get(..mark).unwrap_or("");
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    number.len() - mark == 4 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}

/// Digits without the signs between their thousands; nothing where these don't stand before every third digit.
fn joined(whole: &str) -> Option<String> {
    let mut groups = whole.split(|c: char| matches!(c, ',' | '.' | '\'' | '’') || c.is_whitespace());
    let first = groups.next()?;
    let mut plain = first.to_owned();
    for group in groups {
        if group.len() != 3 || !(1..=3).contains(&first.len()) {
            return None;
        }
        plain.push_str(group);
    }
    Some(plain)
}
