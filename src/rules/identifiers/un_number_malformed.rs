use super::identifier_malformed::is_unfinished;
use crate::case::Case;
use crate::dictionary::{Class, Slot, item};
use crate::ids::{self, Reason};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// The UN number of dangerous goods isn't four digits, or is beyond the list.
    ///
    /// Four digits without the letters UN, which the package bears: 3481 for lithium-ion batteries in equipment. The list
    /// begins at 0004; numbers beyond it are a warning, as it grows. With the letters in front the number is still the
    /// right one: a safe fix takes them away, and only a message is refused for them. Numbers with NA are known in the
    /// United States and Canada only. ID 8000, which air transport has for consumer commodities, is passed over.
    ///
    /// Source: UN Recommendations on the Transport of Dangerous Goods, Dangerous Goods List; WCO Data Model, element 506;
    /// 49 CFR 172.101 on NA numbers; IATA Dangerous Goods Regulations on ID 8000.
    name: "un-number-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Carrier,
    source: "UN Dangerous Goods List",
    message: "The {label} isn't valid: four digits are expected.",
    why: "Whoever carries the parcel packs and stows it by this number; without it the goods are not taken.",
    help: "Give the four digits from the safety data sheet, such as 3481.",
    also "prefix": {
        message: "The {label} should be written as four digits only: {digits}.",
        why: "Customs' message holds four digits and nothing else.",
        help: "Write {digits}.",
    },
    also "america": {
        message: "The {label} is an NA number, which only the United States and Canada know.",
        why: "Whoever carries the parcel packs and stows it by the UN number; without it the goods are not taken.",
        help: "Give the UN number of the goods from the safety data sheet.",
    },
    also "list": {
        message: "The {label} is beyond the numbers of the list.",
        why: "Whoever carries the parcel packs and stows it by this number; without it the goods are not taken.",
        help: "Compare it with the safety data sheet.",
    },
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class == Class::Item && slot == item::DANGEROUS_GOODS_UN
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text().filter(|text| !is_of_air(text)) else { return };
    let Some(scheme) = ids::scheme("un-number") else { return };
    match scheme.check(text, None) {
        Ok(()) => {
            let Ok(plain) = scheme.compact(text) else { return };
            let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
            if digits != text {
                let change = Change::Replace(field.place(), digits.clone());
                let draft = found.at(field.place()).saying("prefix").with("digits", digits).fix(change);
                if !case.declaration.is_message() {
                    draft.severity(Severity::Advice);
                }
            }
        }
        Err(Reason::Component) => drop(found.at(field.place()).saying("list").severity(Severity::Warning)),
        Err(_) if is_american(text) => drop(found.at(field.place()).saying("america")),
        Err(_) => {
            let is_begun = || "UN ".starts_with(text) || is_unfinished(scheme, field);
            found.at(field.place()).unfinished_if(is_begun);
        }
    }
}

/// Whether it is a number of North America: NA and four digits.
fn is_american(text: &str) -> bool {
    behind("NA", text).is_some_and(|digits| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether it is the only number that air transport has of its own.
fn is_of_air(text: &str) -> bool {
    behind("ID", text) == Some("8000")
}

/// The digits of a UN number, with or without the letters in front.
pub(in crate::rules) fn digits_of(text: &str) -> &str {
    behind("UN", text).unwrap_or(text)
}

/// What stands behind the letters that a number begins with.
fn behind<'t>(letters: &str, text: &'t str) -> Option<&'t str> {
    let (front, number) = text.trim().split_at_checked(letters.len())?;
    front.eq_ignore_ascii_case(letters).then(|| number.trim_start_matches([' ', '-']))
}
