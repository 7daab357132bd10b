//! Vietnamese tax number (MST).
//!
//! Given to firms and, until their identity number takes its place, to persons. Ten digits, or thirteen with a branch;
//! weights 31 29 23 19 17 13 7 5 3, 10 less the remainder by 11; ten is not given. Of persons the identity number of
//! twelve digits is the tax number since July 2025.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "vn-mst",
    title: "Vietnamese tax number (MST)",
    shape: "10, 12 or 13 digits",
    country: "VN",
    source: "Ministry of Finance of Vietnam, Circular 105/2020/TT-BTC",
    strips: " -.",
    layout: &["##########", "##########-###"],
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    if n.len() == 12 {
        return (vn_cccd::SCHEME.check)(n, on);
    }
    n.digits(&[10, 13])?;
    ensure(n.number(2, 9) > 0 && (n.len() == 10 || n.number(10, 13) > 0), Component)?;
    ensure(10 - weigh(n.part(0, 9), &[31, 29, 23, 19, 17, 13, 7, 5, 3], 11) == n.digit(9), Checksum)
}
