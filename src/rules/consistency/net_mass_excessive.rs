use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The net mass of an item is above its gross mass.
    ///
    /// Compared where both are given in the same unit.
    ///
    /// Source: the definitions of net and gross mass in the WCO Data Model, elements 126 and 128.
    name: "net-mass-excessive",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 126, 128",
    message: "The net mass, {net}, is above the gross mass, {gross}.",
    why: "Goods can't weigh more without their packing than with it.",
    help: "Look whether the two are swapped, else weigh again.",
    check: Item(check),
}

fn check(_: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let unit = |slot| of.get(slot).text();
    if unit(item::NET_MASS_UNIT) != unit(item::GROSS_MASS_UNIT) {
        return;
    }
    let (net, gross) = (of.get(item::NET_MASS_VALUE), of.get(item::GROSS_MASS_VALUE));
    let (Some(net_mass), Some(gross_mass)) = (net.decimal(), gross.decimal()) else { return };
    if net_mass > gross_mass {
        found.at(net.place()).with("net", net_mass).with("gross", gross_mass);
    }
}
