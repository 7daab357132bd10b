use crate::case::Case;
use crate::codes::hs;
use crate::dictionary::{declaration, item};
use crate::model::Object;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::words::is_run;
use crate::words::restricted::{self, Hazard};

rule! {
    /// The description or the HS code names dangerous goods, but no UN number is given.
    ///
    /// Lithium batteries by themselves, power banks among them, are dangerous goods in every mode of transport; so are
    /// e-bikes and scooters that run on one. Whether there is one inside another thing, such as a phone, isn't guessed.
    /// Perfume, nail polish, sprays and solvents are flammable, lighters hold gas; of such liquids only advice is given,
    /// for what is in the bottle decides. An HS code counts where the description names nothing of the kind. What goes by
    /// post is the matter of `dangerous-goods-forbidden`.
    ///
    /// Source: UN Recommendations on the Transport of Dangerous Goods, UN 1057, 1266, 1950, 3090, 3091, 3171, 3480 and 3481,
    /// with special provision 188; ICAO Technical Instructions, which class power banks as batteries.
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
    also "code": {
        message: "The HS code {code} is for lithium batteries by themselves, but no UN number is given.",
        why: "Batteries can burn; carriers take them only declared, marked and packed as dangerous goods.",
        help: "Give the UN number (3480 for lithium-ion batteries, 3090 for lithium metal ones) and ask the carrier. If the goods only contain a battery, correct the HS code.",
    },
    also "flammable": {
        message: "\"{phrase}\" names goods that are mostly flammable, but no UN number is given.",
        why: "Flammable goods travel by air only declared, marked and packed as dangerous goods.",
        help: "Look in section 14 of the maker's safety data sheet: if a UN number stands there, such as 1266 for perfume, give it and ask the carrier.",
    },
    also "flammable code": {
        message: "Goods of the HS code {code} are mostly flammable, but no UN number is given.",
        why: "Flammable goods travel by air only declared, marked and packed as dangerous goods.",
        help: "Look in section 14 of the maker's safety data sheet: if a UN number stands there, such as 1266 for perfume, give it and ask the carrier.",
    },
    also "lighter": {
        message: "\"{phrase}\" names a lighter, but no UN number is given.",
        why: "The gas or fuel in a lighter can burn; carriers take lighters only declared and packed as dangerous goods.",
        help: "Give UN 1057 and ask the carrier; if the lighter is empty and has never been filled, say so in the description.",
    },
    also "lighter code": {
        message: "The HS code {code} is for lighters with gas, but no UN number is given.",
        why: "The gas or fuel in a lighter can burn; carriers take lighters only declared and packed as dangerous goods.",
        help: "Give UN 1057 and ask the carrier; if the lighter is empty and has never been filled, say so in the description.",
    },
    also "may": {
        message: "Some goods of the HS code {code} are flammable; no UN number is given.",
        why: "Flammable goods travel by air only declared, marked and packed as dangerous goods.",
        help: "Look in section 14 of the maker's safety data sheet: if a UN number stands there, give it and ask the carrier.",
    },
    check: Item(check),
}

/// What makes the goods dangerous, and by which words.
pub(super) fn hazard(case: &Case<'_>, goods: Object<'_>) -> Option<(Hazard, String)> {
    let text = goods.get(item::DESCRIPTION).text()?;
    let tokens = case.tokens(text);
    let in_run = |token: &str| {
        let run = token.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        restricted::HAZARDS_IN_RUNS.iter().find(|(phrase, _)| run.ends_with(phrase))
    };
    if let Some((phrase, hazard)) = tokens.iter().filter(|token| is_run(token)).find_map(in_run) {
        return Some((*hazard, (*phrase).to_owned()));
    }
    let (entry, place, words) = tokens.find(&restricted::HAZARDS)?;
    // A case for a power bank, a charger for batteries, a scooter's spare wheel, a perfume bottle are none.
    let (head, end) = (tokens.head(), tokens.clause_end(place).max(tokens.head()));
    let is_other = (place + words..=end)
        .any(|at| !tokens.get(at).bytes().any(|byte| byte.is_ascii_digit()) && !is_more(tokens.get(at)));
    let is_softened = tokens.has_one_of(&restricted::SOFTENERS) && entry.1 != Hazard::Lighter
        || tokens.has_one_of(&restricted::IMITATIONS)
        || tokens.iter().any(|token| {
            matches!(token, "empty" | "refillable" | "solid" | "nimh" | "mh" | "nicd" | "nickel" | "alkaline")
        })
        || head < place && (head + 1..place).any(|at| tokens.is_link(at));
    // An electric lighter has no gas; "lighter" may be an adjective or a socket of a car.
    let is_electric = entry.1 == Hazard::Lighter
        && tokens.iter().any(|token| matches!(token, "electric" | "usb" | "plasma" | "arc" | "car" | "than"));
    if is_other || is_softened || is_electric {
        return None;
    }
    Some((entry.1, tokens.written(text, place, words).to_owned()))
}

/// The battery by itself that a description names.
pub(super) fn battery(case: &Case<'_>, goods: Object<'_>) -> Option<String> {
    hazard(case, goods).filter(|(hazard, _)| *hazard == Hazard::Battery).map(|(_, phrase)| phrase)
}

/// What the HS code says of the danger, its six digits, and whether all goods of the code are so.
pub(super) fn hazard_by_code(goods: Object<'_>) -> Option<(Hazard, &'static str, bool)> {
    let digits = goods.get(item::HS_CODE).text().and_then(hs::normalise)?;
    let rows = restricted::HAZARDS_BY_CODE.iter();
    rows.copied().find(|(code, _, _)| digits.as_str().starts_with(code)).map(|(code, hazard, all)| (hazard, code, all))
}

/// Whether a token only says more of such goods.
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
            | "spray"
            | "sprays"
            | "natural"
            | "intense"
            | "gift"
            | "set"
            | "women"
            | "men"
            | "ml"
            | "gel"
            | "red"
    )
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let un = goods.get(item::DANGEROUS_GOODS_UN);
    let is_post = case.declaration.get(declaration::SHIPMENT_MODE).text() == Some("post");
    if !un.is_missing() || is_post {
        return;
    }
    if let Some((hazard, phrase)) = hazard(case, goods) {
        let draft = found.at(un.place()).with("phrase", phrase);
        match hazard {
            Hazard::Battery => drop(draft.suggest(Change::Add(un.place(), "3480".to_owned()))),
            Hazard::Vehicle => drop(draft.saying("equipment")),
            Hazard::Flammable => drop(draft.saying("flammable").severity(Severity::Advice)),
            Hazard::Lighter => drop(draft.saying("lighter")),
        }
    } else if let Some((hazard, code, all)) = hazard_by_code(goods) {
        let draft = found.at(un.place()).with("code", code);
        match hazard {
            Hazard::Battery => drop(draft.saying("code")),
            Hazard::Lighter => drop(draft.saying("lighter code")),
            _ if all => drop(draft.saying("flammable code").severity(Severity::Advice)),
            _ => drop(draft.saying("may").severity(Severity::Advice)),
        }
    }
}
