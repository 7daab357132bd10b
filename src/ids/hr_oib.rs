//! Croatian identification number of persons and firms (OIB).
//!
//! Given by the tax administration. Eleven digits, the last by ISO 7064 MOD 11,10. It tells nothing about its holder.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "hr-oib",
    title: "Croatian identification number of persons and firms (OIB)",
    country: "HR",
    source: "Zakon o osobnom identifikacijskom broju, NN 60/08; ISO 7064 MOD 11,10",
    prefixes: &["HR"],
    layout: &["HR###########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(mod_11_10(n.bytes()), Checksum)
}
