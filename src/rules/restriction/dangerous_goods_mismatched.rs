use super::dangerous_goods_missing::is_metal;
use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::rules::identifiers::un_number_malformed::digits_of;
use crate::words::restricted::Hazard;

rule! {
    /// The UN number is for other goods than the description names.
    ///
    /// UN 3481 and 3091 are for lithium batteries built into a thing or packed beside one. A power bank drives nothing
    /// of its own: it is a battery, UN 3480. UN 3090 is for cells of lithium metal, such as a CR2032. Beyond that, a
    /// number counts where it is one of batteries, vehicles, flammable liquids, gases, lighters, matches or lead-acid
    /// batteries, and the description names goods of another of these kinds. Numbers that may fit both are passed over,
    /// and so are all others, and words beside the HS code of other goods.
    ///
    /// Source: ICAO Technical Instructions and IATA guidance on lithium batteries, which class power banks as UN 3480; the
    /// dangerous goods list of the UN Model Regulations.
    name: "dangerous-goods-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "ICAO Technical Instructions, special provision 188 and packing instructions 965 to 970",
    message: "UN {un} is for batteries in or with equipment, but \"{word}\" is a battery by itself.",
    why: "With the wrong number it is packed and loaded by the wrong rules, and sent back when that is noticed.",
    help: "Give UN {right}, if the battery is not built into anything.",
    also "kind": {
        message: "UN {un} is for {goods}, but the description says \"{word}\".",
        why: "With the wrong number it is packed and loaded by the wrong rules, and sent back when that is noticed.",
        help: "Look in section 14 of the maker's safety data sheet, and correct the UN number or the description.",
    },
    check: Item(check),
    reads: [item::HS_CODE],
    needs: [item::DANGEROUS_GOODS_UN, item::DESCRIPTION],
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let un = goods.get(item::DANGEROUS_GOODS_UN);
    let Some(given) = un.text().map(digits_of) else { return };
    let Some((hazard, word)) = super::dangerous_goods_missing::hazard(case, goods) else { return };
    let right = match given {
        "3481" => Some(("3481", "3480")),
        "3091" => Some(("3091", "3090")),
        _ => None,
    };
    if let Some((number, right)) = right.filter(|_| hazard == Hazard::Battery) {
        found
            .at(un.place())
            .with("un", number)
            .with("right", right)
            .with("word", || word.to_owned())
            .suggest(Change::Replace(un.place(), right.to_owned()));
    } else if let Some((number, kind, _)) = NUMBERS.iter().find(|(number, ..)| *number == given)
        && (!serves(number, hazard) || hazard == Hazard::Battery && is_other_cell(case, goods, word, number))
    {
        found.at(un.place()).saying("kind").with("un", *number).with("goods", *kind).with("word", || word.to_owned());
    }
}

/// Whether a number is for cells that charge and the words name others, or the other way round.
fn is_other_cell(case: &Case<'_>, goods: Object<'_>, word: &str, number: &str) -> bool {
    match number {
        "3480" => is_metal(case, goods, word),
        "3090" => case.tokens(word).has_beginning("18650 21700 ion ioni lifepo4 lipo polymer power"),
        _ => false,
    }
}

/// Whether a number may be right for goods of that kind.
fn serves(number: &str, hazard: Hazard) -> bool {
    let is_battery = matches!(number, "3480" | "3481" | "3090" | "3091");
    match hazard {
        // A battery that charges may hold lead, and what it drives may be in the parcel.
        Hazard::Battery => is_battery || matches!(number, "2794" | "2800" | "3171" | "3556"),
        // What the battery goes with isn't known, and chemicals have many numbers.
        Hazard::Spare | Hazard::Chemical => true,
        Hazard::Vehicle | Hazard::Vaporiser => is_battery || matches!(number, "3171" | "3556"),
        Hazard::Lead => matches!(number, "2794" | "2800" | "3480"),
        // A scent comes as a liquid and as a spray; a liquid for a lighter may be a gas.
        Hazard::Flammable | Hazard::Aerosol => {
            NUMBERS
                .iter()
                .any(|(known, _, kind)| *known == number && matches!(kind, Hazard::Flammable | Hazard::Aerosol))
                || number == "1057"
        }
        Hazard::Lighter => matches!(number, "1057" | "1011" | "1965" | "1268"),
        Hazard::Matches => matches!(number, "1331" | "1944" | "1945"),
    }
}

/// UN numbers of goods that parcels hold, what they are for, and the kind. Sorted.
pub(super) static NUMBERS: [(&str, &str, Hazard); 26] = [
    ("1011", "butane gas", Hazard::Aerosol),
    ("1057", "lighters and their refills", Hazard::Lighter),
    ("1090", "acetone", Hazard::Flammable),
    ("1170", "ethanol", Hazard::Flammable),
    ("1197", "liquid extracts", Hazard::Flammable),
    ("1219", "isopropyl alcohol", Hazard::Flammable),
    ("1263", "paint and nail polish", Hazard::Flammable),
    ("1266", "perfume", Hazard::Flammable),
    ("1268", "petroleum liquids", Hazard::Flammable),
    ("1299", "turpentine", Hazard::Flammable),
    ("1331", "matches that strike anywhere", Hazard::Matches),
    ("1944", "safety matches", Hazard::Matches),
    ("1945", "wax matches", Hazard::Matches),
    ("1950", "spray cans", Hazard::Aerosol),
    ("1965", "liquefied hydrocarbon gas", Hazard::Aerosol),
    ("1987", "alcohols", Hazard::Flammable),
    ("1993", "flammable liquids", Hazard::Flammable),
    ("2037", "gas cartridges", Hazard::Aerosol),
    ("2794", "lead-acid batteries that can spill", Hazard::Lead),
    ("2800", "sealed lead-acid batteries", Hazard::Lead),
    ("3090", "lithium-metal batteries", Hazard::Battery),
    ("3091", "lithium metal batteries in or with equipment", Hazard::Battery),
    ("3171", "vehicles that run on a battery", Hazard::Vehicle),
    ("3480", "lithium-ion batteries", Hazard::Battery),
    ("3481", "lithium-ion batteries in or with equipment", Hazard::Battery),
    ("3556", "vehicles that run on a lithium-ion battery", Hazard::Vehicle),
];
