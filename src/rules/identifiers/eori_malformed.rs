use crate::case::Case;
use crate::codes::country;
use crate::dictionary::{Class, Role, Slot, party};
use crate::ids::{self, Reason};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// The identification of a party looks like an EORI number, but can't be one.
    ///
    /// EORI numbers are two letters of the state and up to fifteen characters that the state forms by its own rule; for
    /// Great Britain and Northern Ireland twelve or fifteen digits. Any other identification is left alone, as the field may
    /// hold one; only in a full customs message a declarant's and an importer's can be nothing else. Theirs are looked at for
    /// a country that doesn't exist, too, and small letters, spaces and signs are taken out.
    ///
    /// Source: Regulation (EU) No 952/2013, article 9; HM Revenue and Customs on EORI numbers.
    name: "eori-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) No 952/2013 art. 9",
    message: "The {label} looks like an EORI number, but doesn't have the form of one.",
    why: "Customs looks traders up by their EORI number and stops at one that it can't find.",
    help: "Copy it from the letter of registration: two letters and up to fifteen digits or letters, GB with twelve digits.",
    also "other": {
        message: "The {label} isn't an EORI number, which customs asks of a declarant and an importer.",
        why: "Customs looks traders up by their EORI number and stops at one that it can't find.",
        help: "Give the number of the registration: two letters of the country and up to fifteen digits or letters.",
    },
    also "writing": {
        message: "The {label} is an EORI number that isn't written in capital letters alone, without spaces or signs.",
        why: "Customs looks traders up by their EORI number and stops at one that it can't find.",
        help: "Write it in capital letters and digits, with nothing between them.",
    },
    also "country": {
        message: "The {label} begins with {country}, which is no country's code.",
        why: "An EORI number begins with the country that gave it; customs can't look up one that begins otherwise.",
        help: "Copy it from the letter of registration, such as DE and 15 digits, or GB and 12.",
    },
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class, Class::Party(_)) && slot == party::ID
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let is_registered = matches!(field.of().class(), Class::Party(Role::Declarant | Role::Importer));
    if is_flawed(case, text) {
        found.at(field.place());
    } else if is_registered && case.is_full_message() && !is_shaped_like_one(text) {
        let draft = found.at(field.place());
        let plain = text.replace([' ', '-', '.'], "").to_ascii_uppercase();
        if is_shaped_like_one(&plain) && !is_flawed(case, &plain) && unknown_country(&plain).is_none() {
            draft.saying("writing").fix(Change::Replace(field.place(), plain));
        } else {
            draft.saying("other");
        }
    } else if let Some(country) = unknown_country(text).filter(|_| is_registered) {
        found.at(field.place()).saying("country").with("country", || country.to_owned());
    }
}

/// Whether a text has the form that all states' EORI numbers share.
pub(super) fn is_shaped_like_one(text: &str) -> bool {
    let has_country = ids::is_shaped(text.get(..2).unwrap_or(""), &["aa"]);
    has_country
        && (3..=17).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

/// The two letters in front, where nothing but eight digits or more follow and no country has them.
fn unknown_country(text: &str) -> Option<&str> {
    let (letters, digits) = text.split_at_checked(2)?;
    let is_number = digits.len() >= 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && ids::is_shaped(letters, &["aa"]) && !country::is_prefix(letters)).then_some(letters)
}

/// Whether an identification looks like an EORI number, but can't be one.
pub(super) fn is_flawed(case: &Case<'_>, text: &str) -> bool {
    let Some((state, national)) = text.split_at_checked(2) else { return false };
    // Only a country and nothing but digits behind it is taken for an attempt at an EORI number.
    let mut digits = national.bytes().filter(|byte| !matches!(byte, b' ' | b'-' | b'.'));
    if national.len() < 8 || !digits.all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let is_british = state == "GB" || state == "XI";
    // Other countries have numbers of their own.
    let is_member = || case.on().is_some_and(|on| country::is_eu(if state == "EL" { "GR" } else { state }, on));
    if !is_british && !is_member() {
        return false;
    }
    let Some(scheme) = ids::scheme(if is_british { "gb-eori" } else { "eu-eori" }) else { return false };
    match scheme.check(text, None) {
        Ok(()) | Err(Reason::Component) => false,
        // A VAT number may stand there as well.
        Err(_) if is_british && ids::scheme("gb-vat").is_some_and(|vat| vat.check(text, None).is_ok()) => false,
        Err(Reason::Length | Reason::Checksum) => true,
        Err(Reason::Format) => is_british,
    }
}
