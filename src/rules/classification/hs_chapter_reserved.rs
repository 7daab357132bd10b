use super::hs_code_malformed::{digits, looks_at};
use crate::case::Case;
use crate::codes::hs::Code;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An HS code is of chapter 77, which is empty.
    ///
    /// The chapter between lead and zinc is kept free for metals to come; no edition has a code in it.
    ///
    /// Source: WCO Harmonized System, section XV, chapter 77, reserved for possible future use.
    name: "hs-chapter-reserved",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO HS 2022, chapter 77",
    message: "The HS code {code} is in chapter 77, which has no goods.",
    why: "Customs refuses a code that isn't in the tariff.",
    help: "Look the goods up in the tariff again. Metals are in chapters 72 to 76 and 78 to 81.",
    check: Field(looks_at, check),
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(code) = field.text().and_then(digits).and_then(|digits| Code::read(digits.as_str())) else { return };
    if code.chapter() == 77 {
        found.at(field.place()).with("code", || code.to_string());
    }
}
