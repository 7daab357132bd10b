use crate::case::Case;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::energy::{self, Figures};

rule! {
    /// A battery's watt-hours don't follow from its milliampere-hours and volts.
    ///
    /// The energy is the capacity times the voltage. The volts of a power bank may be those of its socket, so an energy
    /// that fits the cells inside, at 3 to 4 V, is passed over. Without a voltage, only an energy counts that no battery
    /// of that capacity has: below 1 V or above 100 V.
    ///
    /// Source: UN Model Regulations, special provision 188; the bounds are this project's own, and wide.
    name: "battery-energy-mismatched",
    severity: Advice,
    since: "0.1.0",
    authority: Carrier,
    source: "UN Model Regulations, special provision 188",
    message: "The energy of {given} Wh doesn't follow from the capacity and the voltage, which make {energy} Wh.",
    why: "Carriers' limits are in watt-hours, and a figure that can't be right has to be asked about.",
    help: "Compare the three figures with those that are printed on the battery.",
    also "capacity": {
        message: "The energy of {given} Wh doesn't fit the capacity that is given.",
        why: "Carriers' limits are in watt-hours, and a figure that can't be right has to be asked about.",
        help: "Compare both figures with those that are printed on the battery: the watt-hours are the milliampere-hours times the volts, divided by a thousand.",
    },
    check: Field(is_description, check),
    needs: [FIGURE],
    unless: Verdict,
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(figures) = field.text().and_then(Figures::read) else { return };
    let (Some(capacity), Some(given)) = (figures.capacity, figures.energy) else { return };
    // The energy at so many volts.
    let at = |volts: u64| capacity.saturating_mul(volts) / 1000;
    let is_of_cells = (at(3)..=at(4)).contains(&given);
    match figures.product() {
        Some(energy) if !is_of_cells && energy.abs_diff(given) > energy / 5 => {
            found.at(field.place()).with("given", energy::shown(given)).with("energy", energy::shown(energy));
        }
        None if !(at(1)..=at(100)).contains(&given) => {
            found.at(field.place()).saying("capacity").with("given", energy::shown(given));
        }
        _ => {}
    }
}
