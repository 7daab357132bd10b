use crate::case::Case;
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
    /// warning.
    ///
    /// Source: UPU standard S10, identification of postal items.
    name: "postal-id-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "UPU S10",
    message: "The {label} isn't one: two letters, nine digits and two letters are expected.",
    why: "The post sends the customs data ahead under this number; if it doesn't match the label, the parcel is held.",
    help: "Copy the number under the bar code, such as RR123456785NO.",
    also "spaced": {
        message: "The {label} should be written without blanks, in capital letters.",
        why: "The post's systems compare it letter by letter with the bar code.",
        help: "Write it in one piece.",
    },
    check: Field(looks_at, check),
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    class == Class::Declaration && slot == declaration::SHIPMENT_ITEM_ID
}

/// Whether the parcel goes by post, as far as it is said.
pub(super) fn is_postal(case: &Case<'_>) -> Option<bool> {
    case.declaration.get(declaration::SHIPMENT_MODE).text().map(|mode| mode == "post")
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let (Some(text), Some(true)) = (field.text(), is_postal(case)) else { return };
    let Some(scheme) = ids::scheme("upu-s10") else { return };
    match scheme.check(text, None) {
        Err(Reason::Checksum) => {}
        Err(_) => {
            let draft = found.at(field.place());
            if text.chars().filter(|letter| letter.is_alphanumeric()).count() < 13 {
                draft.unfinished();
            }
        }
        Ok(()) => {
            if let Ok(plain) = scheme.compact(text)
                && plain != text
            {
                found
                    .at(field.place())
                    .saying("spaced")
                    .severity(Severity::Advice)
                    .fix(Change::Replace(field.place(), plain));
            }
        }
    }
}
