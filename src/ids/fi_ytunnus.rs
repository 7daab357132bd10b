//! Finnish business identity code (Y-tunnus).
//!
//! Given by the patent and registration office and the tax administration. Seven digits, a dash and a check digit;
//! with weights 7 9 10 5 8 4 2 1 the sum is a multiple of 11.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "fi-ytunnus",
    title: "Finnish business identity code (Y-tunnus)",
    shape: "7 digits, a hyphen and a digit",
    country: "FI",
    source: "Yritys- ja yhteisötietolaki 244/2001",
    prefixes: &["FI"],
    layout: &["#######-#"],
    check: |n, on| (fi_alv::SCHEME.check)(n, on),
    ..PLAIN
};
