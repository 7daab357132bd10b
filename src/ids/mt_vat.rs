//! Maltese value added tax number.
//!
//! Given by the Commissioner for Revenue. Eight digits, the first not 0; with weights 3 4 6 7 8 9 10 1 the sum is a
//! multiple of 37.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "mt-vat",
    title: "Maltese value added tax number",
    country: "MT",
    source: "Value Added Tax Act, Cap. 406; Commissioner for Revenue",
    prefixes: &["MT"],
    layout: &["MT########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8])?;
    ensure(n.at(0) != b'0', Format)?;
    ensure(weigh(n.bytes(), &[3, 4, 6, 7, 8, 9, 10, 1], 37) == 0, Checksum)
}
