use super::hs_code_malformed::{digits, has_short_heading, looks_at};
use crate::case::Case;
use crate::codes::NOT_KNOWN_THEN;
use crate::codes::hs::{self, Code, Status};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// An HS code is in no edition of the Harmonized System.
    ///
    /// The first six digits are looked up in the edition in force on the day, in earlier ones and in the one to come. Codes
    /// that differ by one digit, and the others of the same heading, are named: the mistake is usually a slip.
    ///
    /// Source: WCO Harmonized System, editions 1992 to 2022, and the known changes of 2028.
    name: "hs-code-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO HS 2022",
    message: "There is no HS code {code}.",
    why: "Duty and rules go by this code; customs refuses one that isn't in the tariff.",
    help: "Look the goods up in the tariff again.",
    also "near": {
        message: "There is no HS code {code}.",
        why: "Duty and rules go by this code; customs refuses one that isn't in the tariff.",
        help: "Codes close to it are {near}; check whether one of them describes the goods.",
    },
    also "zero": {
        message: "There is no HS code {code}; the zero at its start seems to be lost.",
        why: "Spreadsheets drop zeros at the start, which makes it another code or none.",
        help: "Check whether {near} describes the goods.",
    },
    check: Field(looks_at, check),
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some((text, written)) = field.text().and_then(|text| Some((text, digits(text)?))) else { return };
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let code = match hs::status(written.as_str(), on) {
        Status::Unknown => Code::read(written.as_str()),
        Status::Unsettled => return found.not_checked(NOT_KNOWN_THEN),
        _ => None,
    };
    let Some(code) = code else { return };
    let draft = found.at(field.place()).with("code", || code.to_string());
    if draft.is_only_counted() {
        return;
    }
    // Tariffs have even numbers of digits; an odd one may have lost its first.
    let filled = format!("0{written}");
    if (written.count() % 2 == 1 || has_short_heading(text)) && hs::find(&filled).is_some() {
        let change = Change::Replace(field.place(), filled.clone());
        draft.saying("zero").with("near", filled).suggest(change);
        return;
    }
    let near: Vec<String> = hs::near(code).take(3).map(|code| code.to_string()).collect();
    if !near.is_empty() {
        draft.saying("near").with("near", || near.join(", "));
    }
}
