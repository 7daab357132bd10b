use crate::case::Case;
use crate::codes::country;
use crate::dictionary::{Part, Role, party, tax_id};
use crate::ids;
use crate::model::Object;
use crate::options::Dataset;
use crate::profiles::{Certainty, Demand, RecipientNumber, as_of};
use crate::purpose::papers::is_of_papers;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The destination asks for a number of the recipient, and none is given.
    ///
    /// Brazil's CPF, Korea's clearance code, China's resident number and the like. The destination's profile says which
    /// number is asked for, from which day, of whom, in which mode of transport, and how strictly. It is an error only
    /// where a law or an authority says that the parcel doesn't clear without the number, a warning where the press says
    /// that parcels are held, and advice where only carriers say so. A number of the consignee, the buyer or the importer
    /// will do. Another number never weighs more than none, and one of the destination's own country less, because
    /// customs can find a resident by it.
    ///
    /// Source: the profile of the destination as of the day of the declaration.
    name: "recipient-number-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "profile of the destination",
    message: "{country} asks for a number of the recipient: {number}.",
    why: "Without it a parcel is held until the recipient gives it.",
    help: "Ask the recipient for the number and fill it in.",
    also "required": {
        message: "{country} asks for a number of the recipient: {number}.",
        why: "Without it the parcel doesn't clear customs there.",
        help: "Ask the recipient for the number and fill it in.",
    },
    also "wanted": {
        message: "{country} may ask for a number of the recipient: {number}.",
        why: "Carriers often ask the recipient for it later, which delays the parcel.",
        help: "Fill it in, if you know it.",
    },
    also "other": {
        message: "A number of the recipient is given, but not the one that {country} asks for: {number}.",
        why: "Customs there looks recipients up by that number and may not find them by another.",
        help: "Ask the recipient for the number and fill it in.",
    },
    also "you": {
        message: "{country} asks for a number from you: {number}.",
        why: "Without it the parcel is held until you give it.",
        help: "Fill it in.",
    },
    also "required you": {
        message: "{country} asks for a number from you: {number}.",
        why: "Without it the parcel doesn't clear customs there.",
        help: "Fill it in.",
    },
    also "wanted you": {
        message: "{country} may ask for a number from you: {number}.",
        why: "Carriers often ask you for it later, which delays the parcel.",
        help: "Fill it in.",
    },
    also "other you": {
        message: "You gave a number, but not the one that {country} asks for: {number}.",
        why: "Customs there looks recipients up by that number and may not find them by another.",
        help: "Fill in that number and choose its kind.",
    },
    check: Declaration(check),
    reads: [
        declaration::PART, declaration::SHIPMENT_MODE, declaration::TRANSACTION_NATURE,
        declaration::TRANSACTION_RELATIONSHIP, party::ID, party::PERSONAL_ID_SCHEME, party::PERSONAL_ID_VALUE,
        tax_id::SCHEME, tax_id::VALUE, item::DESCRIPTION, item::HS_CODE, Route,
    ],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let (Some(to), Some(recipient)) = (case.to(), declaration.stand_in(Role::Consignee)) else { return };
    if case.part() == Part::Seller || !case.is_import() || is_of_papers(case) {
        return;
    }
    if case.dataset == Dataset::WcoDec {
        return found.not_checked("a WCO message may be lodged in the country of export");
    }
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let known = case.profile().and_then(|profile| Some((profile, as_of(profile.recipient, on)?)));
    let Some((profile, entry)) = known else {
        return found.not_checked("it is not known what the destination asks of recipients on that day");
    };
    let (mode, relationship) = (case.mode(), case.relationship());
    let Some(number) = RecipientNumber::of(entry.value, to, mode, relationship) else { return };
    let (mut has_own, mut has_other) = (false, false);
    for party in [Role::Consignee, Role::Buyer, Role::Importer].into_iter().filter_map(|role| declaration.party(role)) {
        match given(party, number.schemes, to) {
            Given::Fitting => return,
            Given::Other { is_own } => {
                has_other = true;
                has_own |= is_own;
            }
            Given::Nothing => {}
        }
    }
    let is_told = number.demand >= Demand::Expected && number.is_for(mode) && entry.certainty >= Certainty::Press;
    let (severity, variant) = match number.demand {
        _ if has_other && is_told && !has_own => (Severity::Warning, "other"),
        _ if has_other => (Severity::Advice, "other"),
        Demand::Required if is_told && entry.certainty.is_certain() => (Severity::Error, "required"),
        _ if is_told => (Severity::Warning, ""),
        _ => (Severity::Advice, "wanted"),
    };
    let is_firm = matches!(relationship, Some("b2b" | "c2b"));
    // A union has no number of its own: the state asks.
    let state = country::find(to).map_or(profile.name, country::Country::name);
    let slot = if is_firm { party::TAX_IDS } else { party::PERSONAL_ID };
    found
        .at(recipient.get(slot).place())
        .severity(severity)
        .saying(variant)
        .source(entry.source)
        .with("country", if number.countries.is_empty() { profile.name } else { state })
        .with("number", number.name);
}

enum Given {
    Nothing,
    /// Another known number, and whether one is of the destination's own country.
    Other {
        is_own: bool,
    },
    Fitting,
}

/// Whether a party gives one of the numbers, or one that can't be told from them.
fn given(party: Object<'_>, schemes: &[&str], to: &str) -> Given {
    // The message has one place for a party's number, whatever its kind.
    if !party.get(party::ID).is_missing() {
        return Given::Fitting;
    }
    let personal =
        party.get(party::PERSONAL_ID_SCHEME).text().filter(|_| !party.get(party::PERSONAL_ID_VALUE).is_missing());
    let has_bare = personal.is_none() && !party.get(party::PERSONAL_ID_VALUE).is_missing();
    if has_bare {
        return Given::Fitting;
    }
    let of_taxes = party.get(party::TAX_IDS).objects().filter(|number| !number.get(tax_id::VALUE).is_missing());
    let all = personal.into_iter().chain(of_taxes.map(|number| number.get(tax_id::SCHEME).text().unwrap_or("")));
    let (mut has_other, mut is_own) = (false, false);
    for name in all {
        // A scheme that isn't known here may be what is asked for.
        let Some(scheme) = ids::scheme(name) else { return Given::Fitting };
        // A foreigner's passport stands for the number of a resident.
        if schemes.contains(&name) || name == "passport" {
            return Given::Fitting;
        }
        has_other = true;
        is_own |= scheme.country == to;
    }
    if has_other { Given::Other { is_own } } else { Given::Nothing }
}
