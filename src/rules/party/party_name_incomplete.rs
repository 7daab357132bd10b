use super::party_name_placeholder::{is_placeholder, looks_at};
use crate::case::Case;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::placeholder::Kind;

rule! {
    /// The name of a party has initials only, or no letter.
    ///
    /// One letter, or letters that each stand alone, as in "J. K.". A name in another script than Latin is left alone, as
    /// one sign can be a name; so is a firm's name of two letters joined, such as H&M.
    ///
    /// Source: postal form CN 23 and EU H7, name of consignor and consignee; carriers' advice to give names in full.
    name: "party-name-incomplete",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UPU CN 23; EU H7",
    message: "The {label} isn't given in full.",
    why: "Customs and carriers check who receives the parcel; initials or a number don't say it.",
    help: "Write first name and family name in full, or the firm's name as it is registered.",
    also "you": {
        message: "The {label} isn't given in full.",
        why: "Customs and carriers check who receives a parcel; initials or a number don't say it.",
        help: "Write your first name and family name in full.",
    },
    check: Field(looks_at, check),
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text().filter(|text| text.len() <= 24) else { return };
    // Two letters together are part of a word.
    if text.as_bytes().array_windows().any(|[one, other]| one.is_ascii_alphabetic() && other.is_ascii_alphabetic()) {
        return;
    }
    let tokens = case.tokens(text);
    let is_initial = |token: &str| token.len() == 1 || token.bytes().all(|byte| byte.is_ascii_digit());
    if tokens.iter().all(|token| is_initial(token) && token.is_ascii())
        && !text.contains(['&', '+'])
        && !is_placeholder(case, text, Kind::Name)
    {
        found.at(field.place()).unfinished();
    }
}
