use super::postal_id_malformed::{is_postal, looks_at};
use crate::case::Case;
use crate::ids::{self, Reason};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The check digit of a postal item's number doesn't fit the eight digits before it.
    ///
    /// It is worked out from them, so that a mistyped or misread digit shows. Judged for what goes by post, and where no
    /// mode of transport is given.
    ///
    /// Source: UPU standard S10, identification of postal items, on the check digit.
    name: "postal-id-checksum",
    severity: Error,
    since: "0.1.0",
    authority: Carrier,
    source: "UPU S10",
    message: "The {label} is mistyped: its ninth digit doesn't fit the eight before it.",
    why: "The post sends the customs data ahead under this number; if it doesn't match the label, the parcel is held.",
    help: "Compare it digit by digit with the number under the bar code, or scan it.",
    check: Field(looks_at, check),
    beside: [declaration::SHIPMENT_MODE],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text().filter(|_| is_postal(case) != Some(false)) else { return };
    let Some(scheme) = ids::scheme("upu-s10") else { return };
    if scheme.check(text, None) == Err(Reason::Checksum) {
        found.at(field.place());
    }
}
