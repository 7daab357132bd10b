use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{declaration, item};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::sums::{Excess, excess};

rule! {
    /// The net masses of the items add up to more than the parcel weighs.
    ///
    /// Added and compared in kilograms, exactly, whatever units they were given in. Items without a mass are left out of
    /// the sum: those that have one are already too heavy. Where rounding the mass of the parcel explains the excess, it
    /// is a warning; where masses in pounds or ounces were turned into kilograms and rounded, or a few grams are within
    /// the rounding, nothing is said.
    ///
    /// Source: the definitions of net mass and total gross mass in the WCO Data Model, elements 128 and 131.
    name: "mass-excessive",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 128, 131",
    message: "The items weigh {items} kg together, but the whole parcel weighs {parcel} kg.",
    why: "What is in a parcel can't weigh more than the parcel.",
    help: "Check that each item's mass is that of the whole line, and weigh the parcel again.",
    check: Declaration(check),
    reads: [Sums],
    needs: [declaration::SHIPMENT_GROSS_MASS_VALUE, declaration::SHIPMENT_GROSS_MASS_UNIT],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(parcel) = case.sums().parcel else { return };
    let Some((items, _)) = case.sums().net else { return };
    // Of a parcel that weighs less than nothing `number-negative` speaks.
    if items > parcel && parcel >= Decimal::ZERO {
        let place = case.declaration.get(declaration::SHIPMENT_GROSS_MASS_VALUE).place();
        let Some(by) = items.minus(parcel) else { return };
        let why = excess(case.declaration, by, item::NET_MASS_VALUE, item::NET_MASS_UNIT);
        if why == Excess::Converted {
            return;
        }
        let draft = found.at(place).with("items", items).with("parcel", parcel);
        if why == Excess::Rounded {
            draft.severity(Severity::Warning);
        }
    }
}
