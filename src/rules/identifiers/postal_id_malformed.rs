use crate::case::Case;
use crate::codes::{Status, country, script};
use crate::dictionary::{Class, Slot, declaration};
use crate::ids::{self, Reason};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// The number of a postal item isn't written as the posts' standard says.
    ///
    /// Two letters of the service, eight digits and a check digit, two letters of the country: RR123456785NO. Only what goes
    /// by post is judged; carriers have numbers of their own, and what posts hand over to carriers may bear one, so this is a
    /// warning. The country is looked up in ISO 3166-1; the code of a former
    /// country is advice from the day on which it was withdrawn.
    ///
    /// Source: UPU standard S10, identification of postal items.
    name: "postal-id-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "UPU S10",
    message: "The {label} isn't valid: two letters, nine digits and two letters are expected.",
    why: "The post sends the customs data ahead under this number; if it doesn't match the label, the parcel is held.",
    help: "Copy the number under the bar code, such as RR123456785NO.",
    also "spaced": {
        message: "The {label} should be written without blanks, in capital letters and the digits 0 to 9.",
        why: "The post's systems compare it letter by letter with the bar code.",
        help: "Write it in one piece.",
    },
    also "country": {
        message: "The {label} ends in {country}, which is no country's code.",
        why: "The last two letters name the country whose post accepted the parcel; no post has numbers with these.",
        help: "Copy the number under the bar code again, such as RR123456785NO.",
    },
    also "former": {
        message: "The {label} ends in {country}, a country's code that is no longer in use.",
        why: "The last two letters name the country whose post accepted the parcel; no post has numbers with these.",
        help: "Copy the number under the bar code again, such as RR123456785NO.",
    },
    check: Field(looks_at, check),
    beside: [declaration::SHIPMENT_MODE],
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    class == Class::Declaration && slot == declaration::SHIPMENT_ITEM_ID
}

/// Whether the parcel goes by post, as far as it is said.
pub(super) fn is_postal(case: &Case<'_>) -> Option<bool> {
    case.mode().map(|mode| mode == "post")
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let (Some(text), Some(true)) = (field.text(), is_postal(case)) else { return };
    let Some(scheme) = ids::scheme("upu-s10") else { return };
    match scheme.check(text, None) {
        Err(Reason::Checksum) => {}
        Err(_) => {
            let draft = found.at(field.place());
            let plain = script::in_ascii(text).filter(|plain| scheme.check(plain, None).is_ok());
            if let Some(plain) = plain.and_then(|plain| scheme.compact(&plain).ok()) {
                draft.saying("spaced").fix(Change::Replace(field.place(), plain));
                return;
            }
            draft.unfinished_if(|| text.chars().filter(|letter| letter.is_alphanumeric()).count() < 13);
        }
        Ok(()) => {
            let Ok(plain) = scheme.compact(text) else { return };
            let country = plain.get(11..).unwrap_or("");
            let variant = match country::find(country).map(country::Country::status) {
                // Of the codes that ISO leaves to users, posts use Kosovo's only, and a union has no post.
                _ if country == "XK" => "",
                None | Some(Status::UserAssigned | Status::Private) => "country",
                Some(Status::Reserved) if matches!(country, "EU" | "EZ") => "country",
                Some(Status::Withdrawn { last }) if last < case.on() => "former",
                _ => "",
            };
            if !variant.is_empty() {
                let draft = found.at(field.place()).saying(variant).with("country", || country.to_owned());
                if variant == "former" {
                    draft.severity(Severity::Advice);
                }
            }
            if plain != text {
                found
                    .at(field.place())
                    .saying("spaced")
                    .severity(Severity::Advice)
                    .fix(Change::Replace(field.place(), plain));
            }
        }
    }
}
