use super::piece_mass_excessive::{CHEAP, of_goods, pieces};
use crate::Decimal;
use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;
use crate::sums::{Money, kilograms};

rule! {
    /// The value of a line doesn't fit its mass or its pieces.
    ///
    /// Goods that are worth next to nothing for each kilogram, or more for each piece than any goods of their kind.
    /// Usually the mass is in grams, an amount is in cents, or the currency is wrong. The bounds are this project's own,
    /// and wide. They hold for currencies whose unit is worth about as much as a euro, and the least for some whose unit is
    /// worth less; values in others aren't compared, nor are those of papers. Without a net mass the gross mass counts.
    ///
    /// Source: bounds of this project.
    name: "value-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "bounds of this project",
    message: "{mass} kg of these goods are declared at {value}, which is next to nothing for a kilogram.",
    why: "Customs compares value and mass with what such goods cost, and holds a parcel that is far off.",
    help: "Check the mass, its unit (GRM is grams) and the value, which is that of the whole line.",
    also "piece": {
        message: "{value} for a quantity of {pieces} is more than any goods of this kind cost.",
        why: "Customs compares the value with what such goods cost, and holds a parcel that is far off.",
        help: "Check the currency and the decimal point of the value, which is that of the whole line.",
    },
    check: Item(check),
    reads: [
        declaration::TRANSACTION_NATURE, item::GROSS_MASS_UNIT, item::GROSS_MASS_VALUE, item::NET_MASS_UNIT,
        item::NET_MASS_VALUE, item::QUANTITY_UNIT, item::QUANTITY_VALUE, item::VALUE_CURRENCY,
    ],
    needs: [item::HS_CODE, item::VALUE_AMOUNT],
    at: [item::VALUE_AMOUNT],
}

/// Currencies whose unit is worth between about half a euro and two.
pub(in crate::rules) const MAJOR: [&str; 8] = ["AUD", "CAD", "CHF", "EUR", "GBP", "NZD", "SGD", "USD"];

/// Currencies whose unit is worth less: what is next to nothing in euros is even less in them.
const MINOR: [&str; 16] =
    ["BRL", "CNY", "CZK", "DKK", "HKD", "HUF", "INR", "JPY", "KRW", "MXN", "NOK", "PLN", "SEK", "THB", "TRY", "TWD"];

/// Of a line that weighs no more kilograms the value may be next to nothing.
const HEAVY: u32 = 5;

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    if case.nature() == Some("documents") {
        return;
    }
    let net = kilograms(of, item::NET_MASS_VALUE, item::NET_MASS_UNIT);
    let mass = net
        .or_else(|| kilograms(of, item::GROSS_MASS_VALUE, item::GROSS_MASS_UNIT))
        .filter(|mass| mass.is_above(HEAVY));
    let is_dear = of.get(item::VALUE_AMOUNT).decimal().is_some_and(|amount| amount.is_above(CHEAP));
    // Nearly every line is light and cheap enough for goods of any kind.
    if mass.is_none() && !is_dear {
        return;
    }
    let (Some(bounds), Some(value)) = (of_goods(of), Money::line(of)) else { return };
    let is_major = MAJOR.iter().any(|currency| value.is_in(currency));
    // An item without any value is the matter of another rule.
    if !is_major && !MINOR.iter().any(|currency| value.is_in(currency))
        || value.amount.is_zero()
        || value.amount.is_negative()
    {
        return;
    }
    let place = of.get(item::VALUE_AMOUNT).place();
    if let (Some(mass), Some(least)) = (mass, bounds.least)
        && Decimal::of(i64::from(least), 2).times(mass).is_some_and(|least| value.amount < least)
    {
        found.at(place).with("mass", mass).with("value", || value.shown());
    } else if let (Some(pieces), Some(most)) = (pieces(of), bounds.most)
        && is_major
        && Decimal::whole(i64::from(most)).times(pieces).is_some_and(|most| value.amount > most)
    {
        found.at(place).saying("piece").with("pieces", pieces).with("value", || value.shown());
    }
}
