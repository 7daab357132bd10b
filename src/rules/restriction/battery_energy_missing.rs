use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A battery's capacity is given in milliampere-hours, not its energy in watt-hours.
    ///
    /// Watt-hours decide what may travel and how: 20 for a cell, 100 for a battery. They are the milliampere-hours times
    /// the volts, divided by a thousand, and are printed on the battery.
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
    check: Item(check),
    reads: [],
    needs: [item::DESCRIPTION],
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let field = goods.get(item::DESCRIPTION);
    let Some(text) = field.text() else { return };
    // Nearly every description has neither.
    if !text.as_bytes().windows(3).any(|bytes| bytes.eq_ignore_ascii_case(b"mah")) {
        return;
    }
    let tokens = case.tokens(text);
    let has = |unit: &str| {
        tokens.iter().any(|token| token.strip_suffix(unit).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit())))
    };
    if has("mah")
        && !has("wh")
        && let Some(phrase) = super::dangerous_goods_missing::battery(case, goods)
    {
        found.at(field.place()).word(field, phrase);
    }
}
