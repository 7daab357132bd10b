//! Polish tax number (NIP).
//!
//! Given by the tax office. Ten digits; weights 6 5 7 2 3 4 5 6 7, the remainder by 11 is the last and never 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "pl-nip",
    title: "Polish tax number (NIP)",
    shape: "10 digits",
    country: "PL",
    source: "Ustawa o zasadach ewidencji i identyfikacji podatników, article 5",
    prefixes: &["PL"],
    layout: &["###-###-##-##"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(weigh(n.bytes(), &[6, 5, 7, 2, 3, 4, 5, 6, 7, -1], 11) == 0, Checksum)
}
