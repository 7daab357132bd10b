use super::hs_code_malformed::{digits, looks_at};
use crate::case::Case;
use crate::codes::hs::{self, Code, Status};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// An HS code is of an edition that isn't in force yet.
    ///
    /// The edition of 2028 begins on 1 January 2028. Until then the goods go under the code of the edition in force, which
    /// is proposed.
    ///
    /// Source: WCO Harmonized System 2028, accepted amendments, as far as they are known here.
    name: "hs-code-future",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO HS 2028",
    message: "The HS code {code} isn't in force before {from}.",
    why: "Until then customs doesn't know it; duty and rules go by the edition in force.",
    help: "Give the current code, {now}.",
    check: Field(looks_at, check),
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(written) = field.text().and_then(digits) else { return };
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let Status::Future { from, instead } = hs::status(written.as_str(), on) else { return };
    let Some(code) = Code::read(written.as_str()) else { return };
    let draft = found
        .at(field.place())
        .with("code", || code.to_string())
        .with("from", from.first_day())
        .with("now", || instead.to_string());
    if written.count() == 6 {
        draft.suggest(Change::Replace(field.place(), instead.to_string()));
    }
}
