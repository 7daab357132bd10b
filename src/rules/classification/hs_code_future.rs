use super::hs_code_malformed::{digits, looks_at};
use crate::case::Case;
use crate::codes::hs::{self, Code, Edition, Status};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// An HS code is of an edition that isn't in force yet.
    ///
    /// The edition of 2028 begins on 1 January 2028. Until then the goods go under the code of the edition in force, which
    /// is proposed. On a day before 2022 a code that a later edition brought is a warning, since the day may be wrong as well.
    ///
    /// Source: WCO Harmonized System, editions 1992 to 2022, and 2028, accepted amendments, as far as they are known here.
    name: "hs-code-future",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO HS 2028",
    message: "The HS code {code} isn't in force before {from}.",
    why: "Until then customs doesn't know it; duty and rules go by the edition in force.",
    help: "Give the current code, {now}.",
    also "past": {
        message: "The HS code {code} isn't in force before {from}.",
        why: "Until then customs doesn't know it; duty and rules go by the edition in force.",
        help: "Check the day of the declaration, {on}. If it is right, the code in force then is {now}.",
    },
    also "past new": {
        message: "The HS code {code} isn't in force before {from}.",
        why: "Until then customs doesn't know it; duty and rules go by the edition in force.",
        help: "Check the day of the declaration, {on}. If it is right, look the goods up in the tariff of that day.",
    },
    check: Field(looks_at, check),
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(written) = field.text().and_then(digits) else { return };
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let Status::Future { from } = hs::status(written.as_str(), on) else { return };
    let Some(code) = Code::read(written.as_str()) else { return };
    let draft = found.at(field.place()).with("code", || code.to_string()).with("from", from.first_day());
    let edition = Edition::on(on);
    let is_past = edition < Edition::Hs2022;
    let draft = if is_past {
        draft.saying("past").severity(Severity::Warning).source("WCO HS correlation tables").with("on", on)
    } else {
        draft
    };
    if draft.is_only_counted() {
        return;
    }
    match hs::former(code, edition) {
        Some(now) => {
            let draft = draft.with("now", || now.to_string());
            if !is_past && written.count() == 6 {
                draft.suggest(Change::Replace(field.place(), now.to_string()));
            }
        }
        None => drop(draft.saying("past new")),
    }
}
