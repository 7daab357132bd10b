use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// The UN number is for batteries in a thing, but the goods are a battery by itself.
    ///
    /// UN 3481 and 3091 are for lithium batteries built into a thing or packed beside one. A power bank drives nothing of its
    /// own: it is a battery, UN 3480.
    ///
    /// Source: ICAO Technical Instructions and IATA guidance on lithium batteries, which class power banks as UN 3480.
    name: "dangerous-goods-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "ICAO Technical Instructions, special provision 188 and packing instructions 965 to 970",
    message: "UN {un} is for batteries in or with equipment, but \"{phrase}\" is a battery by itself.",
    why: "It would be packed and loaded by the wrong rules, and turned back where that is seen.",
    help: "Give UN {right}, if the battery is not built into anything.",
    check: Item(check),
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let un = goods.get(item::DANGEROUS_GOODS_UN);
    let (number, right) = match un.text() {
        Some("3481") => ("3481", "3480"),
        Some("3091") => ("3091", "3090"),
        _ => return,
    };
    if let Some(phrase) = super::dangerous_goods_missing::battery(case, goods) {
        found
            .at(un.place())
            .with("un", number)
            .with("right", right)
            .with("phrase", phrase)
            .suggest(Change::Replace(un.place(), right.to_owned()));
    }
}
