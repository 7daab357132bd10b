use super::party_name_placeholder::is_placeholder;
use crate::case::Case;
use crate::dictionary::{Class, Slot, party};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::words::boxes::STREETS;
use crate::words::placeholder::Kind;

rule! {
    /// A street or city isn't a real one: a sign, a form's own label, test data.
    ///
    /// An e-mail address is none either, nor is the postcode again. `undefined` and `null` of a program are found before and
    /// behind other words. Of all else only the whole text counts, as there is a Test Valley and a street called Upper
    /// Street. A city is judged by fewer words than a street: towns are called None, Street, Bar and Same, and with a postcode
    /// beside it City is the centre of Canberra. A street without a number beside a name that is a street with one has changed
    /// places with it.
    ///
    /// Source: European Commission, guidance on acceptable goods descriptions, as carriers apply it to names and addresses;
    /// postal form CN 23, address of sender and addressee. The words are this project's own list.
    name: "address-placeholder",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "EU guidance on goods descriptions, applied to addresses; UPU CN 23",
    message: "The {label} isn't a real place.",
    why: "The parcel can't be delivered, and customs takes such an address to be made up.",
    help: "Write the street with its house number.",
    also "city": {
        message: "The {label} isn't a real place.",
        why: "The parcel can't be delivered, and customs takes such an address to be made up.",
        help: "Write the city or town.",
    },
    also "name": {
        message: "The {label} and the name look as if they had changed places.",
        why: "Customs and carriers screen names. A parcel without a real one is held until somebody says whose it is.",
        help: "Write the person or the firm as the name, and the street with its house number as the street.",
    },
    check: Field(looks_at, check),
    beside: [party::ADDRESS_POSTCODE, party::NAME],
}

fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class, Class::Party(_)) && matches!(slot, party::ADDRESS_LINE | party::ADDRESS_CITY)
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let is_city = field.slot() == party::ADDRESS_CITY;
    // Nearly every street has its number in front or behind.
    if !is_city && !has_number(text) && is_named_by_street(case, field) {
        // A shop may be called after a street.
        found.at(field.place()).saying("name").severity(Severity::Advice);
        return;
    }
    let kind = if is_city { Kind::Address } else { Kind::Street };
    let is_centre = |text: &str| {
        is_city && text.eq_ignore_ascii_case("city") && !field.of().get(party::ADDRESS_POSTCODE).is_missing()
    };
    let is_postcode = |text: &str| {
        is_city
            && text.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
            && field.of().get(party::ADDRESS_POSTCODE).text() == Some(text)
    };
    if is_postcode(text) || !is_centre(text) && is_placeholder(case, text, kind) {
        // More may follow: Teststadt, Teststraße 4.
        let draft = found.at(field.place()).unfinished();
        if is_city {
            draft.saying("city");
        }
    }
}

fn has_number(text: &str) -> bool {
    text.bytes().rev().any(|byte| byte.is_ascii_digit())
}

/// Whether the name of the party is a street with a number.
#[inline(never)]
fn is_named_by_street(case: &Case<'_>, field: Field<'_>) -> bool {
    /// Ends of words for a street, and what it is called in Chinese and Korean.
    const ENDS: [&str; 9] = ["str", "strasse", "gasse", "gatan", "gata", "gade", "straat", "laan", "vej"];
    const IN_RUNS: [char; 4] = ['路', '街', '号', '로'];
    let Some(name) = field.of().get(party::NAME).text().filter(|name| has_number(name)) else { return false };
    let tokens = case.tokens(name);
    let is_one = |place| tokens.is_one_of(place, &STREETS) || ENDS.iter().any(|end| tokens.get(place).ends_with(end));
    name.contains(IN_RUNS) || (0..tokens.count()).any(is_one)
}
