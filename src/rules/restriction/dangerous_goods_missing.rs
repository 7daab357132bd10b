use crate::case::Case;
use crate::dictionary::{declaration, item};
use crate::model::Object;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::words::Tokens;
use crate::words::restricted::{self, Battery};

rule! {
    /// The description names a lithium battery, but no UN number is given.
    ///
    /// Lithium batteries by themselves, power banks among them, are dangerous goods in every mode of transport; so are
    /// e-bikes and scooters that run on one. Whether there is one inside another thing, such as a phone, isn't guessed.
    /// What goes by post is the matter of `dangerous-goods-forbidden`.
    ///
    /// Source: UN Recommendations on the Transport of Dangerous Goods, UN 3480, 3481, 3090, 3091 and 3171, with special
    /// provision 188; ICAO Technical Instructions, which class power banks as batteries.
    name: "dangerous-goods-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "UN Model Regulations, UN 3480, 3090 and 3171; ICAO Technical Instructions",
    message: "\"{phrase}\" names a lithium battery, but no UN number is given.",
    why: "Batteries can burn; carriers take them only declared, marked and packed as dangerous goods.",
    help: "Give the UN number (3480 for lithium-ion batteries, 3090 for lithium metal ones) and ask the carrier.",
    also "equipment": {
        message: "\"{phrase}\" runs on a lithium battery, but no UN number is given.",
        why: "Batteries can burn; carriers take them only declared, marked and packed as dangerous goods.",
        help: "Give the UN number (3171 or 3556 for vehicles that run on a battery) and ask the carrier.",
    },
    check: Item(check),
}

/// The battery that a description names, and by which words.
pub(super) fn battery(case: &Case<'_>, goods: Object<'_>) -> Option<(Battery, String)> {
    let text = goods.get(item::DESCRIPTION).text()?;
    let tokens = case.tokens(text);
    let (entry, place, words) = tokens.find(&restricted::BATTERIES)?;
    // A case for a power bank, a charger for batteries, a scooter's spare wheel are none.
    let head = tokens.head();
    let is_other = (place + words..=head)
        .any(|at| !tokens.get(at).bytes().any(|byte| byte.is_ascii_digit()) && !is_more(tokens.get(at)));
    let is_softened = tokens.has_one_of(&restricted::SOFTENERS) || head < place && has_other_head(&tokens, head, place);
    if is_other || is_softened {
        return None;
    }
    Some((entry.1, tokens.written(text, place, words).to_owned()))
}

/// Whether a token only says more of a battery.
fn is_more(token: &str) -> bool {
    matches!(
        token,
        "mah"
            | "wh"
            | "v"
            | "pack"
            | "packs"
            | "cell"
            | "cells"
            | "battery"
            | "batteries"
            | "usb"
            | "c"
            | "pd"
            | "w"
            | "fast"
            | "charging"
            | "black"
            | "white"
    )
}

/// Whether the goods are something else, which only goes with the battery: `charger for power bank`.
fn has_other_head(tokens: &Tokens, head: usize, place: usize) -> bool {
    (head + 1..place).any(|at| matches!(tokens.get(at), "for" | "with" | "without" | "of"))
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let un = goods.get(item::DANGEROUS_GOODS_UN);
    let is_post = case.declaration.get(declaration::SHIPMENT_MODE).text() == Some("post");
    if !un.is_missing() || is_post {
        return;
    }
    let Some((battery, phrase)) = battery(case, goods) else { return };
    let draft = found.at(un.place()).with("phrase", phrase);
    match battery {
        Battery::Loose => {
            draft.suggest(Change::Add(un.place(), "3480".to_owned()));
        }
        Battery::Equipment => {
            draft.saying("equipment");
        }
    }
}
