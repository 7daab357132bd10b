use crate::case::Case;
use crate::codes::country;
use crate::dictionary::{Part, Role, party, tax_id};
use crate::ids;
use crate::model::{Field, Object};
use crate::options::Dataset;
use crate::profiles::{Certainty, Demand, RecipientNumber, as_of};
use crate::purpose::papers::is_of_papers;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::rules::identifiers::identifier_malformed::scheme_meant;
use crate::words::placeholder::gives_number;

rule! {
    /// The destination asks for a number of the recipient, and none is given.
    ///
    /// Brazil's CPF, Korea's clearance code, China's resident number and the like. The destination's profile says which
    /// number is asked for, from which day, of whom, in which mode of transport, and how strictly. It is an error only
    /// where a law or an authority says that the parcel doesn't clear without the number, a warning where the press says
    /// that parcels are held, and advice where only carriers say so. A number of the consignee, the buyer or the importer
    /// will do. Another number never weighs more than none, and one of the destination's own country less, because
    /// customs can find a resident by it. Of an identification, or a number of a kind that isn't known here, nobody can
    /// tell; only an identification that has the check digits of the number counts as it, and "n/a" counts as none.
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
    also "unclear": {
        message: "Nothing tells whether the number that is given for the recipient is the one that {country} asks for: {number}.",
        why: "Customs there looks recipients up by that number and may not find them by another.",
        help: "Give that number with its kind, as the personal number or a tax number.",
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
    also "unclear you": {
        message: "Nothing tells whether the number that you gave is the one that {country} asks for: {number}.",
        why: "Customs there looks recipients up by that number and may not find them by another.",
        help: "Fill in that number and choose its kind.",
    },
    check: Declaration(check),
    reads: [
        declaration::PART, declaration::SHIPMENT_MODE, declaration::TRANSACTION_NATURE,
        declaration::TRANSACTION_RELATIONSHIP, party::ADDRESS_COUNTRY, party::ID, party::PERSONAL_ID_SCHEME,
        party::PERSONAL_ID_VALUE, tax_id::SCHEME, tax_id::VALUE, item::DESCRIPTION, item::HS_CODE, Route,
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
    let mut given = Given::Nothing;
    for party in [Role::Consignee, Role::Buyer, Role::Importer].into_iter().filter_map(|role| declaration.party(role)) {
        given = given.max(best(case, party, number.schemes, to));
    }
    if given == Given::Fitting {
        return;
    }
    let is_told = number.demand >= Demand::Expected && number.is_for(mode) && entry.certainty >= Certainty::Press;
    let (severity, variant) = match number.demand {
        _ if given == Given::Unclear => (Severity::Advice, "unclear"),
        _ if given == Given::Other && is_told => (Severity::Warning, "other"),
        _ if given >= Given::Other => (Severity::Advice, "other"),
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

/// What a party's numbers are to the destination, the least first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Given {
    Nothing,
    /// Another known number.
    Other,
    /// Another one of the destination's own country.
    Own,
    /// One that nothing tells from what is asked for.
    Unclear,
    Fitting,
}

/// What the best of a party's numbers is.
fn best(case: &Case<'_>, party: Object<'_>, schemes: &[&str], to: &str) -> Given {
    let judge = |of: Object<'_>, kind: Field<'_>, value: Field<'_>| {
        if value.is_missing() {
            return Given::Nothing;
        }
        // What has no kind is asked for it elsewhere.
        let Some(kind) = kind.text() else { return Given::Fitting };
        match scheme_meant(case, of, kind) {
            // A foreigner's passport stands for the number of a resident.
            Some(scheme) if schemes.contains(&scheme.name) || scheme.name == "passport" => Given::Fitting,
            Some(scheme) if scheme.country == to => Given::Own,
            Some(_) => Given::Other,
            None if value.text().is_some_and(gives_number) => Given::Unclear,
            None => Given::Nothing,
        }
    };
    let personal = judge(party, party.get(party::PERSONAL_ID_SCHEME), party.get(party::PERSONAL_ID_VALUE));
    let numbers = party.get(party::TAX_IDS).objects();
    let taxes = numbers.map(|number| judge(number, number.get(tax_id::SCHEME), number.get(tax_id::VALUE)));
    let identification = party.get(party::ID).text().filter(|id| gives_number(id)).map_or(Given::Nothing, |id| {
        // Nearly any text could be a passport's number.
        let fits =
            |name: &&str| *name != "passport" && ids::scheme(name).is_some_and(|one| one.check(id, None).is_ok());
        if schemes.iter().any(fits) { Given::Fitting } else { Given::Unclear }
    });
    taxes.fold(personal.max(identification), Given::max)
}
