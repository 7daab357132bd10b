//! Swedish organisation number.
//!
//! Given to firms. Ten digits by Luhn's formula.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "se-orgnr",
    title: "Swedish organisation number",
    shape: "10 digits",
    country: "SE",
    source: "Lag om identitetsbeteckning för juridiska personer, 1974:174",
    strips: " -.",
    layout: &["######-####"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(luhn(n.bytes()), Checksum)
}
