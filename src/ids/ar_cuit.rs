//! Argentine tax number (CUIT, CUIL).
//!
//! Given by the tax agency to persons (20, 23 to 27) and firms (30, 33, 34); 50, 51 and 55 to foreigners. Eleven
//! digits; weights 5 4 3 2 7 6 5 4 3 2, 11 less the remainder by 11, 11 written as 0 and 10 as 9.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ar-cuit",
    title: "Argentine tax number (CUIT, CUIL)",
    shape: "11 digits",
    misfit: "the last doesn't fit the other ten",
    country: "AR",
    source: "ARCA, Resolución General 10/1997",
    personal: true,
    layout: &["##-########-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(matches!(n.number(0, 2), 20 | 23..=27 | 30 | 33 | 34 | 50 | 51 | 55), Component)?;
    let check = match 11 - weigh(n.part(0, 10), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11) {
        11 => 0,
        10 => 9,
        check => check,
    };
    ensure(n.digit(10) == check, Checksum)
}
