use crate::case::Case;
use crate::codes::Status;
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A country is given by a code that was withdrawn.
    ///
    /// A code goes when its country does: CS was Serbia and Montenegro until 2006, AN the Netherlands Antilles until 2010.
    /// Where one country took over, its code is proposed.
    ///
    /// Source: ISO 3166-3, formerly used country names, with the day each code was withdrawn.
    name: "country-outdated",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "ISO 3166-3",
    message: "The {label}, {code} ({country}), is no longer in use.",
    why: "Customs' lists contain current countries only.",
    help: "Write the current code: {now}.",
    also "without": {
        message: "The {label}, {code}, is no longer in use.",
        why: "Customs' lists contain current countries only.",
        help: "Choose the country to which the place belongs today.",
    },
    check: Field(super::country_unknown::looks_at, check),
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(country) = field.text().and_then(super::country_unknown::written) else { return };
    let Status::Withdrawn { .. } = country.status() else { return };
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    if country.status().on(on) == Status::Current {
        return;
    }
    let now: Vec<&str> = country.successors().collect();
    let draft = found.at(field.place()).with("code", country.code()).with("country", || country.name());
    match now.as_slice() {
        [] => drop(draft.saying("without")),
        [one] => drop(draft.with("now", *one).suggest(Change::Replace(field.place(), (*one).to_owned()))),
        several => drop(draft.with("now", || several.join(", "))),
    }
}
