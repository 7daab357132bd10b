use crate::case::Case;
use crate::dictionary::{is_description, item};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::words::energy::{self, Figures};

rule! {
    /// A battery has more than 100 watt-hours.
    ///
    /// International mail takes a lithium battery that is built in only up to 100 watt-hours. Other carriers take a larger
    /// one as dangerous goods of class 9, declared with its UN number; where that is given, nothing is said. The energy is
    /// the one in the description, or the capacity times the voltage. Batteries by themselves, and vehicles, are the
    /// matter of `dangerous-goods-forbidden` and `dangerous-goods-missing`.
    ///
    /// Source: Universal Postal Convention, Regulations on lithium batteries in mail, in force since 2013-01-01; UN Model
    /// Regulations, special provision 188.
    name: "battery-energy-excessive",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "Universal Postal Convention, lithium batteries in mail; UN Model Regulations, special provision 188",
    message: "A battery of {energy} Wh is above the 100 Wh that international mail takes, even if it is built in.",
    why: "Large batteries are dangerous goods; the post sends the parcel back or destroys it.",
    help: "Send it with a carrier that takes dangerous goods, or without the battery. If the figure is that of several batteries, give that of one.",
    also "carrier": {
        message: "A battery of {energy} Wh is above 100 Wh, but no UN number is given.",
        why: "Carriers take such batteries only declared, marked and packed as dangerous goods.",
        help: "Give the UN number (3481 for a lithium-ion battery that is built in or packed beside the thing) and ask the carrier.",
    },
    check: Field(is_description, check),
    beside: [declaration::SHIPMENT_MODE, item::DANGEROUS_GOODS_UN, item::HS_CODE],
    needs: [FIGURE],
}

/// 100 Wh in thousandths.
const MOST: u64 = 100_000;

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let goods = field.of();
    let Some(text) = field.text() else { return };
    let Some(figures) = Figures::read(text) else { return };
    let Some(energy) = figures.energy.or_else(|| figures.product()).filter(|energy| *energy > MOST) else { return };
    let is_post = case.mode() == Some("post");
    let is_declared = !is_post && !goods.get(item::DANGEROUS_GOODS_UN).is_missing();
    if is_declared || super::dangerous_goods_missing::hazard(case, goods).is_some() || is_other(case, text) {
        return;
    }
    let draft = found.at(field.place()).with("energy", energy::shown(energy));
    if !is_post {
        draft.saying("carrier").severity(Severity::Advice);
    }
}

/// Whether the figure is of something else: a battery of another kind, or a case, a charger or a meter for one.
fn is_other(case: &Case<'_>, text: &str) -> bool {
    case.tokens(text).iter().any(|token| {
        matches!(
            token,
            "nimh" | "nicd" | "alkaline" | "agm" | "lead" | "without" | "ohne" | "sans" | "charger" | "case" | "meter"
        )
    })
}
