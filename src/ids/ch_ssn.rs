//! Swiss social security number (AHV, AVS).
//!
//! Given to residents. Thirteen digits that start with 756, the last by the rule of EAN-13.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ch-ssn",
    title: "Swiss social security number (AHV, AVS)",
    country: "CH",
    source: "Bundesgesetz über die AHV, SR 831.10, article 50c",
    personal: true,
    strips: " .",
    layout: &["###.####.####.##"],
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    ensure(n.starts("756"), Component)?;
    ensure(gs1(n.bytes()), Checksum)
}
