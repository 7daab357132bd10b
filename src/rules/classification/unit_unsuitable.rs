use super::hs_code_malformed::digits;
use crate::case::Case;
use crate::codes::hs::{self, Fit};
use crate::codes::unit::{self, Quantity, Unit};
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The quantity is given in a unit that can't measure such goods.
    ///
    /// Shoes come in pairs or pieces, not in litres. Weight and number always fit; length, area, volume and energy are
    /// judged by the unit that the EU's tariff wants for the code. Where the tariff wants none, nothing is said.
    ///
    /// Source: EU Combined Nomenclature, supplementary units; UN/ECE Recommendation 20 on what a unit measures.
    name: "unit-unsuitable",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "EU Combined Nomenclature",
    message: "The quantity is in {unit} ({name}), which doesn't measure goods of the HS code {code}.",
    why: "Either the unit or the code is wrong, and customs will ask which.",
    help: "Count the goods in {usual}, or correct the HS code.",
    also "any": {
        message: "The quantity is in {unit} ({name}), which doesn't measure goods.",
        why: "Customs can't use a quantity in a unit that doesn't measure goods.",
        help: "Count the goods in pieces, or weigh them.",
    },
    check: Item(check),
    reads: [],
    needs: [item::HS_CODE, item::QUANTITY_UNIT],
    at: [item::QUANTITY_UNIT],
}

fn check(_: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let unit_field = goods.get(item::QUANTITY_UNIT);
    let is_judged = |unit: &Unit| !matches!(unit.measures(), Quantity::Count | Quantity::Mass) && !unit.is_retired();
    // Nearly all goods are counted.
    if unit::is_piece(unit_field.bytes()) {
        return;
    }
    let Some(unit) = unit_field.text().and_then(unit::find).filter(is_judged) else { return };
    let Some(subheading) = goods.get(item::HS_CODE).text().and_then(digits).and_then(|code| hs::find(code.as_str()))
    else {
        return;
    };
    if subheading.unit_fits(unit) == Fit::No {
        let draft = found
            .at(unit_field.place())
            .with("unit", || unit.code().to_string())
            .with("name", || unit.name())
            .with("code", || subheading.code().to_string());
        match subheading.supplementary_unit() {
            Some(usual) => drop(draft.with("usual", usual.label)),
            None => drop(draft.saying("any")),
        }
    }
}
