use crate::Decimal;
use crate::case::Case;
use crate::codes::unit;
use crate::dictionary::{Slot, declaration, item};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::sums::{Excess, excess, may_grow};

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
    if let Some(severity) = of_net_masses(case) {
        say(case, case.sums().net, severity, found);
    }
}

/// How bad it is that the net masses are too heavy; nothing where they aren't.
pub(super) fn of_net_masses(case: &Case<'_>) -> Option<Severity> {
    severity(case, case.sums().net, (item::NET_MASS_VALUE, item::NET_MASS_UNIT))
}

/// How bad it is that the masses in two fields of the items add up to more than the parcel weighs; nothing where they don't,
/// or where rounding explains it.
pub(super) fn severity(case: &Case<'_>, sum: Option<(Decimal, bool)>, (value, unit): (Slot, Slot)) -> Option<Severity> {
    // Of a parcel that weighs less than nothing `number-negative` speaks.
    let parcel = case.sums().parcel.filter(|parcel| !parcel.is_negative())?;
    let (items, _) = sum.filter(|(items, _)| *items > parcel)?;
    match excess(case.declaration, items.minus(parcel)?, value, unit) {
        Excess::Converted => None,
        Excess::Rounded => Some(Severity::Warning),
        Excess::Real => Some(Severity::Error),
    }
}

/// Says so at the mass of the parcel.
pub(super) fn say(case: &Case<'_>, sum: Option<(Decimal, bool)>, severity: Severity, found: &mut Findings) {
    let Some(((items, _), parcel)) = sum.zip(case.sums().parcel) else { return };
    let root = case.declaration.root();
    let field = root.get(declaration::SHIPMENT_GROSS_MASS_VALUE);
    let draft = found.at(field.place()).severity(severity).with("items", items).with("parcel", parcel);
    let one = || unit::of_mass(root.get(declaration::SHIPMENT_GROSS_MASS_UNIT).text()?)?.kilograms();
    let may_grow = || Some(may_grow(field.decimal()?, items.minus(parcel), one()?));
    draft.unfinished_if(|| may_grow() == Some(true));
}
