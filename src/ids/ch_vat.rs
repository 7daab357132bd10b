//! Swiss value added tax number (MWST, TVA, IVA).
//!
//! The enterprise number with MWST, TVA, IVA or TPV behind, or VAT where it is written in English; a foreign seller of small
//! parcels must have one.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ch-vat",
    title: "Swiss value added tax number (MWST, TVA, IVA)",
    shape: "CHE, 9 digits and MWST, TVA or IVA",
    country: "CH",
    source: "Mehrwertsteuerverordnung, SR 641.201",
    strips: " -.",
    layout: &["###-###.###.### ###", "###-###.###.### ####"],
    telling: |_| true,
    settle,
    check,
    ..PLAIN
};

/// Puts the letters in front where only the digits and the tax's letters are given.
fn settle(n: &mut Text) {
    if n.at(0).is_ascii_digit() {
        *n = Text::joined(&[b"CHE", n.bytes()]);
    }
}

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.shape(&["CHEdddddddddaaa", "CHEdddddddddaaaa"])?;
    let mut uid = n.clone();
    uid.keep(0, 12);
    (ch_uid::SCHEME.check)(&uid, on)?;
    ensure(n.part_in(12, n.len(), &["MWST", "TVA", "IVA", "TPV", "VAT"]), Format)
}
