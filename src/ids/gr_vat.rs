//! Greek value added tax number (AFM).
//!
//! Given by the tax authority to persons and firms. Nine digits, old ones of eight get a 0; the first eight are read
//! as binary places, doubled sum modulo 11 and 10. EL stands in front in tax matters, GR is met.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gr-vat",
    title: "Greek value added tax number (AFM)",
    country: "GR",
    source: "Law 5104/2024, Code of tax procedure; AADE",
    strips: " -./:",
    prefixes: &["EL", "GR"],
    layout: &["EL#########"],
    settle: |n| {
        if n.len() == 8 {
            n.pad(9)
        }
    },
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(weigh(n.part(0, 8), &[256, 128, 64, 32, 16, 8, 4, 2], 11) % 10 == n.digit(8), Checksum)
}
