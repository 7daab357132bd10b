use super::party_name_placeholder::is_placeholder;
use crate::case::Case;
use crate::dictionary::{Class, Slot, party};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::placeholder::Kind;

rule! {
    /// A street or city isn't a real one: a sign, a form's own label, test data.
    ///
    /// An e-mail address is none either, nor is the postcode again. `undefined` and `null` of a program are found before and
    /// behind other words. Of all else only the whole text counts, as there is a Test Valley and a street called Upper
    /// Street. A city is judged by fewer words than a street: towns are called None, Street, Bar and Same, and with a postcode
    /// beside it City is the centre of Canberra.
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
    check: Field(looks_at, check),
    beside: [party::ADDRESS_POSTCODE],
}

fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class, Class::Party(_)) && matches!(slot, party::ADDRESS_LINE | party::ADDRESS_CITY)
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let is_city = field.slot() == party::ADDRESS_CITY;
    let kind = if is_city { Kind::Address } else { Kind::Street };
    let is_centre = |text: &str| {
        is_city && text.eq_ignore_ascii_case("city") && !field.of().get(party::ADDRESS_POSTCODE).is_missing()
    };
    let is_postcode = |text: &str| {
        is_city
            && text.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
            && field.of().get(party::ADDRESS_POSTCODE).text() == Some(text)
    };
    let is_none = |text: &str| is_postcode(text) || !is_centre(text) && is_placeholder(case, text, kind);
    if field.text().is_some_and(is_none) {
        // More may follow: Teststadt, Teststraße 4.
        let draft = found.at(field.place()).unfinished();
        if is_city {
            draft.saying("city");
        }
    }
}
