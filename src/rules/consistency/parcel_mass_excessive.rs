use crate::Decimal;
use crate::case::Case;
use crate::dictionary::declaration;
use crate::options::Dataset;
use crate::profiles::as_of;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The parcel is heavier than its mode of transport allows, or lighter than any.
    ///
    /// Posts take parcels of up to 31.5 kg, that of the United States of up to 70 pounds, couriers pieces of up to
    /// about 70 kg and pallets of a few hundred. What is far above is usually a mass in grams that was written as
    /// kilograms. Between the couriers' two bounds it is advice. The bounds for couriers, 70 and 300 kg for each
    /// package, are this project's own, and wide, as is that of three grams, which an envelope alone weighs: below it a mass
    /// in kilograms was written as grams. Some destinations clear postal parcels of private persons only up to
    /// a mass of their own; above it, it is advice.
    ///
    /// Source: UPU Parcel Post Regulations, limits of weight (31.5 kg); USPS International Mail Manual (70 pounds);
    /// what the large couriers say of the heaviest piece that they take; the profiles' sources for each destination.
    name: "parcel-mass-excessive",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "UPU Parcel Post Regulations; bounds of this project for couriers",
    message: "The parcel weighs {mass} kg, but the post takes parcels of up to 31.5 kg.",
    why: "The post returns what is too heavy, and customs doubts the other figures.",
    help: "Check the mass and its unit (GRM is grams). If both are right, choose another mode of transport.",
    also "courier": {
        message: "The parcel weighs {mass} kg, more than a courier takes as one piece.",
        why: "The carrier weighs the parcel again, and customs doubts a declaration with another mass.",
        help: "Check the mass and its unit (GRM is grams). If there are several packages, say how many.",
    },
    also "destination": {
        message: "The parcel weighs {mass} kg, but the destination clears personal parcels by post only up to {most} kg.",
        why: "A heavier parcel needs a full declaration, or goes back.",
        help: "Share the goods among several parcels, or ask the recipient whether a customs broker may declare them.",
    },
    also "light": {
        message: "The parcel would weigh {mass} g, less than an envelope alone.",
        why: "Customs and the carrier weigh the parcel, and doubt a declaration with another mass.",
        help: "Check the mass and its unit (KGM is kilograms).",
    },
    check: Declaration(check),
    reads: [declaration::SHIPMENT_PACKAGES, Route, Sums],
    needs: [declaration::SHIPMENT_GROSS_MASS_VALUE, declaration::SHIPMENT_GROSS_MASS_UNIT, declaration::SHIPMENT_MODE],
}

/// The heaviest postal parcel, in kilograms.
const POST: Decimal = Decimal::of(315, 1);
/// The same where it is weighed in pounds: 70 of them.
const POST_IN_POUNDS: Decimal = Decimal::of(3176, 2);
/// Less than an envelope weighs, in kilograms.
const ENVELOPE: Decimal = Decimal::of(3, 3);
/// The heaviest piece and the heaviest pallet of couriers, in kilograms.
const PIECE: Decimal = Decimal::whole(70);
const PALLET: Decimal = Decimal::whole(300);

fn check(case: &Case<'_>, found: &mut Findings) {
    // A message may declare the freight of a whole lorry.
    if !matches!(case.dataset, Dataset::Ecommerce | Dataset::Upu) {
        return;
    }
    let Some(mass) = case.sums().parcel else { return };
    let declaration = case.declaration;
    let place = declaration.get(declaration::SHIPMENT_GROSS_MASS_VALUE).place();
    if mass.is_below(ENVELOPE) {
        // Zero is left to `measure-zero`, and more digits may follow.
        if case.mode().is_some() && !mass.is_zero() && !mass.is_negative() {
            let grams = mass.times(Decimal::whole(1000)).unwrap_or(mass);
            found.at(place).unfinished().saying("light").with("mass", grams);
        }
        return;
    }
    let packages = declaration.get(declaration::SHIPMENT_PACKAGES).decimal();
    let packages = packages.filter(|packages| *packages > Decimal::whole(1)).unwrap_or(Decimal::whole(1));
    let is_above = |bound: Decimal| bound.times(packages).is_some_and(|most| mass > most);
    let is_in_pounds = declaration.get(declaration::SHIPMENT_GROSS_MASS_UNIT).text() == Some("LBR");
    let post = if is_in_pounds || case.export_code() == Some("US") { POST_IN_POUNDS } else { POST };
    match case.mode() {
        Some("post") if is_above(post) => drop(found.at(place).with("mass", mass)),
        Some("post") => {
            let cleared = case.profile().zip(case.on()).and_then(|(profile, on)| as_of(profile.postal_mass, on));
            let Some(entry) = cleared else { return };
            let most = i64::from(entry.value.0);
            if is_above(Decimal::whole(most)) {
                let draft = found.at(place).saying("destination").severity(Severity::Advice).source(entry.source);
                draft.with("mass", mass).with("most", most);
            }
        }
        Some("express") if is_above(PIECE) => {
            let draft = found.at(place).saying("courier").with("mass", mass);
            if !is_above(PALLET) {
                draft.severity(Severity::Advice);
            }
        }
        _ => {}
    }
}
