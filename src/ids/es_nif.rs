//! Spanish tax number (NIF).
//!
//! Given to persons and firms. Nine characters: the DNI of a citizen, the NIE of a foreigner, K, L or M with seven
//! digits and the DNI's letter for other persons, or the number of a firm.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "es-nif",
    title: "Spanish tax number (NIF)",
    shape: "9 digits and letters",
    country: "ES",
    source: "Real Decreto 1065/2007, articles 18 to 28; Orden EHA/451/2008",
    prefixes: &["ES"],
    layout: &["ES#########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["ndddddddn"])?;
    match n.at(0) {
        b'K' | b'L' | b'M' => ensure(n.at(8) == es_dni::letter(n.number(1, 8)), Checksum),
        b'0'..=b'9' => (es_dni::SCHEME.check)(n, None),
        b'X' | b'Y' | b'Z' => (es_nie::SCHEME.check)(n, None),
        _ => (es_cif::SCHEME.check)(n, None),
    }
}
