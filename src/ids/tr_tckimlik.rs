//! Turkish identity number (T.C. kimlik no.).
//!
//! Given to every citizen, and with 99 in front to residents. Eleven digits, the first not 0. Tenth: seven times the
//! sum of the odd places less the sum of the even ones, modulo 10; eleventh: the sum of the first ten modulo 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "tr-tckimlik",
    title: "Turkish identity number (T.C. kimlik no., TCKN)",
    shape: "11 digits",
    misfit: "the last two don't fit the other nine",
    country: "TR",
    source: "Law 5490 on population services; Nüfus ve Vatandaşlık İşleri",
    personal: true,
    strips: "",
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(n.at(0) != b'0', Format)?;
    let tenth = weigh(n.part(0, 9), &[7, -1, 7, -1, 7, -1, 7, -1, 7], 10);
    let eleventh = weigh(n.part(0, 10), &[1; 10], 10);
    ensure(n.digit(9) == tenth && n.digit(10) == eleventh, Checksum)
}
