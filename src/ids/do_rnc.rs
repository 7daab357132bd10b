//! Dominican taxpayer number (RNC).
//!
//! Given by the tax administration. Nine digits; weights 7 9 8 6 5 4 3 2, ten less the remainder by 11, modulo 9, and
//! 1. A few numbers of old firms break the rule and are in force.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "do-rnc",
    title: "Dominican taxpayer number (RNC)",
    country: "DO",
    source: "Ley 53 of 1970, Registro Nacional de Contribuyentes; DGII",
    layout: &["#-##-#####-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    // In force although their check digit is wrong, as the tax administration confirms.
    const KEPT: [u64; 23] = [
        10233317, 101581601, 101582245, 101595422, 101595785, 131188691, 401007374, 501341601, 501378067, 501620371,
        501651319, 501651823, 501651845, 501651926, 501656006, 501658167, 501670785, 501676936, 501680158, 504654542,
        504680029, 504681442, 505038691,
    ];
    n.digits(&[8, 9])?;
    if KEPT.contains(&n.number(0, n.len())) {
        return Ok(());
    }
    ensure(n.len() == 9, Length)?;
    let rest = weigh(n.part(0, 8), &[7, 9, 8, 6, 5, 4, 3, 2], 11);
    ensure((10 - rest).rem_euclid(9) + 1 == n.digit(8), Checksum)
}
