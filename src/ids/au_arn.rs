//! Australian reference number of a foreign seller (ARN).
//!
//! Given by the tax office to sellers abroad that registered in the simplified way; it stands in the vendor number's
//! field. Twelve digits, no public check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "au-arn",
    title: "Australian reference number of a foreign seller (ARN)",
    shape: "12 digits",
    country: "AU",
    source: "Australian Taxation Office, GST on low value imported goods, simplified registration",
    strips: " -",
    layout: &["#### #### ####"],
    unverified: Some("whether the number was issued; it has no public check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[12])
}
