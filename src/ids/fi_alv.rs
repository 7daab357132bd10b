//! Finnish value added tax number (ALV).
//!
//! Given by the patent and registration office and the tax administration; the business identity code without its
//! dash. Eight digits; with weights 7 9 10 5 8 4 2 1 the sum is a multiple of 11.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "fi-alv",
    title: "Finnish value added tax number (ALV)",
    country: "FI",
    source: "Yritys- ja yhteisötietolaki 244/2001",
    prefixes: &["FI"],
    layout: &["FI########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8])?;
    ensure(weigh(n.bytes(), &[7, 9, 10, 5, 8, 4, 2, 1], 11) == 0, Checksum)
}
