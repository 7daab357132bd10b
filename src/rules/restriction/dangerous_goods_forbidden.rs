use super::dangerous_goods_mismatched::NUMBERS;
use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::rules::identifiers::un_number_malformed::digits_of;
use crate::words::restricted::Hazard;

rule! {
    /// Dangerous goods that international airmail doesn't take are sent by post.
    ///
    /// International airmail takes lithium batteries only built into the thing that they drive, few and small ones. A
    /// power bank is a battery by itself, whatever UN number is given. Batteries packed beside a thing are not taken
    /// either. Perfume, nail polish, sprays, lighters and matches can burn and are not taken, nor are lead-acid
    /// batteries that can spill and chemicals such as strong acids. The description and the HS code both count, as
    /// `dangerous-goods-missing` says: beside the HS code of other goods words are passed over, unless a lithium
    /// battery is named first. Where only some goods of a code are flammable, it is advice. Some posts send such goods
    /// by land or sea under agreements of their own, so words and HS codes make no error. A UN number that is given for
    /// such goods does: it says that they are dangerous goods, which the Convention bars from all mail.
    ///
    /// Source: Universal Postal Convention, article 19, on dangerous goods, and its Regulations on lithium batteries in mail,
    /// in force since 2013-01-01; ICAO Technical Instructions, part 1, chapter 2.3; UN 1057, 1263, 1266, 1944, 1950, 2794.
    name: "dangerous-goods-forbidden",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "Universal Postal Convention, lithium batteries in mail; ICAO Technical Instructions part 1 chapter 2.3",
    message: "\"{word}\": loose batteries are not allowed in international airmail.",
    why: "Batteries by themselves can burn in the hold; the post sends the parcel back or destroys it.",
    help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea.",
    also "vehicle": {
        message: "\"{word}\": vehicles with a lithium battery are not allowed in international airmail.",
        why: "Their batteries can burn in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea.",
    },
    also "code": {
        message: "The HS code {code} is for lithium batteries by themselves, which are not allowed in international airmail.",
        why: "Batteries by themselves can burn in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea. If the goods only contain a battery, correct the HS code.",
    },
    also "flammable": {
        message: "\"{word}\": such goods are usually flammable, and flammable goods are not allowed in international airmail.",
        why: "They can catch fire in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea. If the goods aren't flammable, say so in the description.",
    },
    also "flammable code": {
        message: "Goods of the HS code {code} are usually flammable, and flammable goods are not allowed in international airmail.",
        why: "They can catch fire in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea. If the goods aren't flammable, say so in the description.",
    },
    also "lighter": {
        message: "\"{word}\": lighters with gas or fuel are not allowed in international airmail.",
        why: "They can catch fire in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea.",
    },
    also "lighter code": {
        message: "The HS code {code} is for lighters with gas, which are not allowed in international airmail.",
        why: "They can catch fire in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea.",
    },
    also "may": {
        message: "Some goods of the HS code {code} are flammable, and flammable goods are not allowed in international airmail.",
        why: "They can catch fire in the hold; the post sends the parcel back or destroys it.",
        help: "Look in section 14 of the maker's safety data sheet: if it names a UN number, send the parcel with a carrier that takes dangerous goods.",
    },
    also "vehicle code": {
        message: "The HS code {code} is for vehicles with an electric motor, whose batteries are not allowed in international airmail.",
        why: "Their batteries can burn in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea. If no battery is in the parcel, say so in the description.",
    },
    also "aerosol": {
        message: "\"{word}\": goods with gas under pressure are not allowed in international airmail.",
        why: "They can burst or burn in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea. If it works with a pump and without gas, say so in the description.",
    },
    also "lead": {
        message: "\"{word}\": lead-acid batteries are not allowed in international airmail, unless they are dry.",
        why: "The acid can leak and burns skin and metal; the post sends the parcel back or destroys it.",
        help: "Ask the post whether it takes a sealed battery, or send it with a carrier that takes dangerous goods; if it is dry or of another kind, say so in the description.",
    },
    also "lead code": {
        message: "The HS code {code} is for lead-acid batteries, which are not allowed in international airmail unless they are dry.",
        why: "The acid can leak and burns skin and metal; the post sends the parcel back or destroys it.",
        help: "Ask the post whether it takes a sealed battery, or send it with a carrier that takes dangerous goods; if it is dry, say so in the description.",
    },
    also "matches": {
        message: "\"{word}\": matches are not allowed in international airmail.",
        why: "They can catch fire in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea.",
    },
    also "matches code": {
        message: "The HS code {code} is for matches, which are not allowed in international airmail.",
        why: "They can catch fire in the hold; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea.",
    },
    also "chemical": {
        message: "\"{word}\": such chemicals are not allowed in international airmail.",
        why: "They burn, poison or eat away what they touch; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea.",
    },
    also "chemical code": {
        message: "The HS code {code} is for dangerous chemicals, which are not allowed in international airmail.",
        why: "They burn, poison or eat away what they touch; the post sends the parcel back or destroys it.",
        help: "Send it with a carrier that takes dangerous goods, or ask the post whether it goes by land or sea.",
    },
    also "spare": {
        message: "\"{word}\": lithium batteries packed beside the thing that they drive are not allowed in international airmail.",
        why: "Batteries that aren't built in can burn in the hold; the post sends the parcel back or destroys it.",
        help: "Build the battery in, or send it with a carrier that takes dangerous goods; if it isn't a lithium battery, say its kind, such as NiMH.",
    },
    also "number": {
        message: "UN {un} is for {goods}, which international mail doesn't take.",
        why: "The Universal Postal Convention bars dangerous goods from the mail, unless both posts have agreed to carry them by land or sea.",
        help: "Send it with a carrier that takes dangerous goods. If a battery is built into the thing that it drives, give UN 3481 or 3091 instead.",
    },
    also "other number": {
        message: "UN {un} is for {goods}, which international mail doesn't take.",
        why: "The Universal Postal Convention bars dangerous goods from the mail, unless both posts have agreed to carry them by land or sea.",
        help: "Send it with a carrier that takes dangerous goods. If the goods aren't dangerous, take the UN number out.",
    },
    check: Item(check),
    reads: [declaration::SHIPMENT_MODE, item::DANGEROUS_GOODS_UN, item::DESCRIPTION, item::HS_CODE],
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    if case.mode() != Some("post") {
        return;
    }
    let un = goods.get(item::DANGEROUS_GOODS_UN);
    if let Some((number, kind, hazard)) = un.text().map(digits_of).and_then(barred) {
        let variant = if hazard == Hazard::Battery { "number" } else { "other number" };
        found.at(un.place()).severity(Severity::Error).saying(variant).with("un", number).with("goods", kind);
        return;
    }
    if let Some((hazard, word)) = super::dangerous_goods_missing::hazard(case, goods) {
        let variant = match hazard {
            Hazard::Battery => "",
            Hazard::Spare => "spare",
            Hazard::Vehicle => "vehicle",
            Hazard::Flammable => "flammable",
            Hazard::Aerosol => "aerosol",
            Hazard::Lead => "lead",
            Hazard::Matches => "matches",
            Hazard::Chemical => "chemical",
            Hazard::Lighter => "lighter",
            // Mail takes small batteries that are built in.
            Hazard::Vaporiser => return,
        };
        let description = goods.get(item::DESCRIPTION);
        let draft = found.at(description.place()).saying(variant).word(description, word);
        if matches!(hazard, Hazard::Lead | Hazard::Spare) {
            draft.severity(Severity::Advice);
        }
        return;
    }
    if let Some((hazard, code, all)) = super::dangerous_goods_missing::hazard_by_code(case, goods) {
        if hazard == Hazard::Vaporiser {
            return;
        }
        let draft = found.at(goods.get(item::HS_CODE).place()).with("code", code);
        match hazard {
            Hazard::Battery | Hazard::Spare => drop(draft.saying("code")),
            Hazard::Vehicle => drop(draft.saying("vehicle code")),
            Hazard::Lighter => drop(draft.saying("lighter code")),
            Hazard::Matches => drop(draft.saying("matches code")),
            Hazard::Chemical => drop(draft.saying("chemical code")),
            Hazard::Lead => drop(draft.saying("lead code").severity(Severity::Advice)),
            _ if all => drop(draft.saying("flammable code")),
            _ => drop(draft.saying("may").severity(Severity::Advice)),
        }
    }
}

/// A UN number of goods that no mail takes. Mail takes small batteries that are built in, and sealed lead-acid batteries.
fn barred(number: &str) -> Option<(&'static str, &'static str, Hazard)> {
    let known = NUMBERS.iter().find(|(known, ..)| *known == number)?;
    (!matches!(known.0, "2800" | "3091" | "3481")).then_some(*known)
}
