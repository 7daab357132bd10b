//! Number of the Russian domestic passport.
//!
//! Given to citizens; customs asks for it on parcels to private buyers. Four digits of the series and six of the
//! number, no check digit. People write № between them, which is the byte 1 in `strips`.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ru-passport",
    title: "Number of the Russian domestic passport",
    shape: "10 digits: 4 of the series and 6 of the number",
    country: "RU",
    source: "Government of the Russian Federation, Resolution 2267 of 2023",
    personal: true,
    strips: " -\u{1}",
    layout: &["#### ######"],
    unverified: Some("whether the passport was issued and is valid; it has no check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])
}
