//! Serbian tax number (PIB).
//!
//! Given to persons and firms. Nine digits, the last by ISO 7064 MOD 11,10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "rs-pib",
    title: "Serbian tax number (PIB)",
    country: "RS",
    source: "Zakon o poreskom postupku i poreskoj administraciji; ISO 7064 MOD 11,10",
    personal: true,
    strips: " -.",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(mod_11_10(n.bytes()), Checksum)
}
