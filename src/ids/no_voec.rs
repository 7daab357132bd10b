//! Number of a foreign seller in Norway's simplified value added tax scheme (VOEC).
//!
//! Given by the Norwegian tax office to foreign sellers and marketplaces. Seven digits; it must be sent with the
//! electronic data of every parcel. No check digit is published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "no-voec",
    title: "Number of a foreign seller in Norway's simplified value added tax scheme (VOEC)",
    shape: "7 digits",
    country: "NO",
    source: "Skatteetaten, VAT on E-Commerce; Merverdiavgiftsloven, chapter 14 II",
    prefixes: &["VOEC", "NO"],
    unverified: Some("whether the number was issued; it has no public check digit"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[7])
}
