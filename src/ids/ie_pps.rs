//! Irish personal public service number (PPS).
//!
//! Given to residents. Seven digits, a check letter as in the Irish value added tax number, and perhaps A, B or H,
//! which count, or W, T or X, which do not.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ie-pps",
    title: "Irish personal public service number (PPS)",
    shape: "7 digits and 1 or 2 letters",
    country: "IE",
    source: "Social Welfare Consolidation Act 2005; Department of Social Protection",
    personal: true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["ddddddda", "dddddddaa"])?;
    ensure(n.at(7) <= b'W' && (n.len() == 8 || b"ABHWTX".contains(&n.at(8))), Format)?;
    let last = if n.len() == 9 && b"ABH".contains(&n.at(8)) { n.at(8) } else { b'W' };
    ensure(n.at(7) == ie_vat::letter(n.part(0, 7), last), Checksum)
}
