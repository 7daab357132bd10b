use crate::case::Case;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::energy::{self, Figures};

rule! {
    /// A battery's capacity is given in milliampere-hours, not its energy in watt-hours.
    ///
    /// Watt-hours decide what may travel and how: 20 for a cell, 100 for a battery. They are the milliampere-hours times
    /// the volts, divided by a thousand, and are printed on the battery. Where the description gives both, the finding
    /// says what follows.
    ///
    /// Source: UN Model Regulations, special provision 188; ICAO Technical Instructions, packing instructions 965 to 967.
    name: "battery-energy-missing",
    severity: Advice,
    since: "0.1.0",
    authority: Carrier,
    source: "UN Model Regulations, special provision 188",
    message: "\"{word}\": the capacity is given in mAh, but not the energy in Wh.",
    why: "Carriers' limits are in watt-hours; without them they have to ask, or refuse.",
    help: "Add the watt-hours that are printed on the battery, such as 37 Wh.",
    also "product": {
        message: "\"{word}\": the capacity is given in mAh, but not the energy in Wh.",
        why: "Carriers' limits are in watt-hours; without them they have to ask, or refuse.",
        help: "Add the watt-hours that are printed on the battery; by the capacity and the voltage they are about {energy} Wh.",
    },
    check: Field(is_description, check),
    beside: [item::HS_CODE],
    needs: [FIGURE],
    unless: Verdict,
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(figures) = field.text().and_then(Figures::read) else { return };
    if figures.capacity.is_none() || figures.energy.is_some() {
        return;
    }
    if let Some(phrase) = super::dangerous_goods_missing::battery(case, field.of()) {
        let draft = found.at(field.place()).word(field, phrase);
        if let Some(energy) = figures.product() {
            draft.saying("product").with("energy", energy::shown(energy));
        }
    }
}
