use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;
use crate::sums::{kilograms, rounding};

rule! {
    /// The net mass of an item is above its gross mass.
    ///
    /// Compared as they stand where both are in the same unit, else in kilograms, exactly. A mass of a message that names
    /// no unit is one in kilograms.
    ///
    /// Source: the definitions of net and gross mass in the WCO Data Model, elements 126 and 128; customs' error family
    /// "net mass must be below gross" (11006 of the UK's Customs Declaration Service).
    name: "net-mass-excessive",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 126, 128; UK CDS error 11006",
    message: "The net mass, {net}, is above the gross mass, {gross}.",
    why: "Goods can't weigh more without their packing than with it.",
    help: "Check whether the two are swapped, or weigh again.",
    also "kilograms": {
        message: "The net mass, {net} kg, is above the gross mass, {gross} kg.",
        why: "Goods can't weigh more without their packing than with it.",
        help: "Check whether the units are right and the two aren't swapped, or weigh again.",
    },
    check: Item(check),
    reads: [item::GROSS_MASS_UNIT, item::NET_MASS_UNIT],
    needs: [item::NET_MASS_VALUE, item::GROSS_MASS_VALUE],
}

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let is_alike = of.get(item::NET_MASS_UNIT).bytes() == of.get(item::GROSS_MASS_UNIT).bytes();
    // Nearly always both are in one unit, and the net mass is the smaller.
    if let (Some(net), Some(gross)) = (of.get(item::NET_MASS_VALUE).decimal(), of.get(item::GROSS_MASS_VALUE).decimal())
        && (!is_alike || gross.is_below(net))
    {
        judge(case, of, found);
    }
}

#[inline(never)]
fn judge(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let (net, gross) = (of.get(item::NET_MASS_VALUE), of.get(item::GROSS_MASS_VALUE));
    let assumed: &[u8] = if case.dataset.is_message() { b"KGM" } else { b"" };
    let unit = |slot| match of.get(slot).bytes() {
        b"" => assumed,
        unit => unit,
    };
    let is_alike = unit(item::NET_MASS_UNIT) == unit(item::GROSS_MASS_UNIT);
    let masses = if is_alike {
        net.decimal().zip(gross.decimal())
    } else {
        let kilograms = |value, unit| kilograms(of, value, unit);
        kilograms(item::NET_MASS_VALUE, item::NET_MASS_UNIT)
            .zip(kilograms(item::GROSS_MASS_VALUE, item::GROSS_MASS_UNIT))
    };
    let Some((net_mass, gross_mass)) = masses.filter(|(net, gross)| net > gross) else { return };
    // Masses in two units, one turned into the other, differ by as much as they were rounded.
    let rounded = rounding(of, item::NET_MASS_VALUE, item::NET_MASS_UNIT)
        .zip(rounding(of, item::GROSS_MASS_VALUE, item::GROSS_MASS_UNIT))
        .and_then(|(net, gross)| net.plus(gross));
    if !is_alike && net_mass.minus(gross_mass).is_some_and(|by| rounded.is_some_and(|rounded| by <= rounded)) {
        return;
    }
    let draft = found.at(net.place()).with("net", net_mass).with("gross", gross_mass);
    if !is_alike {
        draft.saying("kilograms");
    }
}
