use crate::case::Case;
use crate::dictionary::{declaration, item};
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// Lithium batteries by themselves, or vehicles that run on one, are sent by post.
    ///
    /// International airmail takes lithium batteries only built into the thing that they drive, few and small ones. A power
    /// bank is a battery by itself, whatever UN number is given. Batteries packed beside a thing are not taken either. Some
    /// posts send them by land or sea, so this is a warning.
    ///
    /// Source: Universal Postal Convention and its Regulations on lithium batteries in mail, in force since 2013-01-01; ICAO
    /// Technical Instructions, part 1, chapter 2.3.
    name: "dangerous-goods-forbidden",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "Universal Postal Convention, lithium batteries in mail; ICAO Technical Instructions part 1 chapter 2.3",
    message: "\"{phrase}\" goes by no international airmail.",
    why: "Batteries by themselves can burn in the hold; the post sends the parcel back or destroys it.",
    help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea.",
    also "number": {
        message: "UN {un} goes by no international airmail: it is for batteries that are not built into a thing.",
        why: "Batteries by themselves can burn in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea.",
    },
    check: Item(check),
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    if case.declaration.get(declaration::SHIPMENT_MODE).text() != Some("post") {
        return;
    }
    if let Some((_, phrase)) = super::dangerous_goods_missing::battery(case, goods) {
        found.at(goods.get(item::DESCRIPTION).place()).with("phrase", phrase);
        return;
    }
    let un = goods.get(item::DANGEROUS_GOODS_UN);
    let loose = match un.text() {
        Some("3480") => "3480",
        Some("3090") => "3090",
        _ => return,
    };
    found.at(un.place()).saying("number").with("un", loose);
}
