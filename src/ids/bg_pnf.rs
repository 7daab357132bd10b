//! Bulgarian number of a foreigner (LNCh).
//!
//! Given to foreigners who live in Bulgaria. Ten digits, the last with weights 21 19 17 13 11 9 7 3 1 modulo 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "bg-pnf",
    title: "Bulgarian number of a foreigner (LNCh)",
    country: "BG",
    source: "Закон за чужденците в Република България; Ministry of the Interior",
    personal: true,
    strips: " -.",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(weigh(n.part(0, 9), &[21, 19, 17, 13, 11, 9, 7, 3, 1], 10) == n.digit(9), Checksum)
}
