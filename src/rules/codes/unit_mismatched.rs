use super::unit_malformed::meant;
use super::unit_unknown::is_of_mass;
use crate::case::Case;
use crate::codes::unit::{self, Quantity};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A mass is given in a unit that doesn't measure mass.
    ///
    /// Net and gross mass are weights: kilograms, grams, pounds. Litres, metres and pieces aren't.
    ///
    /// Source: WCO Data Model, elements 126, 128 and 131, which are masses; UN/ECE Recommendation 20, level and category of
    /// the units.
    name: "unit-mismatched",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 126, 128, 131",
    message: "The {label} is {code}, which isn't a unit of weight.",
    why: "Customs and carriers need the weight; a number in another unit can't be turned into one.",
    help: "Weigh the goods, and give the weight in kilograms, with the unit KGM.",
    check: Field(is_of_mass, check),
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let Some(unit) = meant(text, true).or_else(|| unit::find(text)) else {
        if let Some(package) = unit::package(text) {
            found.at(field.place()).with("code", || package.name());
        }
        return;
    };
    let severity = match unit.measures() {
        Quantity::Mass => return,
        Quantity::Other => Severity::Warning,
        _ => Severity::Error,
    };
    let draft = found.at(field.place()).severity(severity);
    if unit.code() == *text {
        draft.with("code", || unit.code().to_string());
    } else {
        draft.with("code", || unit.name());
    }
}
