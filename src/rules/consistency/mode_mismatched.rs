use crate::case::Case;
use crate::dictionary::declaration;
use crate::ids;
use crate::rule;
use crate::rule::Findings;
use crate::words::plain::plain;

rule! {
    /// A postal item number is given for a shipment that doesn't go by post.
    ///
    /// A number of two letters, nine digits with a sound check digit and a country is the post's. It fits the mode of
    /// transport `post` only; the plane or the lorry that the post uses doesn't matter here.
    ///
    /// Source: UPU standard S10 on the identification of postal items.
    name: "mode-mismatched",
    severity: Advice,
    since: "0.1.0",
    authority: Carrier,
    source: "UPU S10",
    message: "The number is that of a postal item, but the parcel goes by {mode}.",
    why: "Post and couriers clear goods by different rules; with the wrong mode the wrong ones are applied.",
    help: "Choose post if the post carries the parcel, also by air; otherwise leave the postal item number out.",
    check: Declaration(check),
    reads: [],
    needs: [declaration::SHIPMENT_MODE, declaration::SHIPMENT_ITEM_ID],
    unless: Verdict,
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let field = case.declaration.get(declaration::SHIPMENT_MODE);
    let mode = match field.text() {
        Some(mode @ ("air" | "sea" | "rail" | "road" | "express")) => plain(mode),
        _ => return,
    };
    let Some(number) = case.declaration.get(declaration::SHIPMENT_ITEM_ID).text() else { return };
    if ids::scheme("upu-s10").is_some_and(|scheme| scheme.check(number, case.on()).is_ok()) {
        found.at(field.place()).with("mode", mode);
    }
}
