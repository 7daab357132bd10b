use super::mass_excessive::{of_net_masses, say, severity};
use crate::case::Case;
use crate::dictionary::item;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The gross masses of the items add up to more than the parcel weighs.
    ///
    /// Added and compared in kilograms, exactly. Where `mass-excessive` says already of the net masses that they are too
    /// heavy, this rule is silent. Where rounding the mass of the parcel explains the excess, it is a warning; where masses in
    /// pounds or ounces were turned into kilograms and rounded, or a few grams are within the rounding, nothing is said.
    ///
    /// Source: the definitions of gross mass and total gross mass in the WCO Data Model, elements 126 and 131.
    name: "gross-mass-excessive",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 126, 131",
    message: "The items with their packing weigh {items} kg together, but the whole parcel weighs {parcel} kg.",
    why: "What is in a parcel can't weigh more than the parcel.",
    help: "Check that each item's mass is that of the whole line, and weigh the parcel again.",
    check: Declaration(check),
    reads: [Sums],
    needs: [declaration::SHIPMENT_GROSS_MASS_VALUE, declaration::SHIPMENT_GROSS_MASS_UNIT],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let gross = case.sums().gross;
    if of_net_masses(case).is_none()
        && let Some(severity) = severity(case, gross, (item::GROSS_MASS_VALUE, item::GROSS_MASS_UNIT))
    {
        say(case, gross, severity, found);
    }
}
