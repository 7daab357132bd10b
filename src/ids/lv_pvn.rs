//! Latvian value added tax number (PVN).
//!
//! Given by the state revenue service. Eleven digits. A firm's starts with 4 to 9: weights 9 1 4 8 3 10 2 5 7 6 1,
//! remainder 3 by 11. A person's is the personal code: 32 to 39 in front, or the day of birth and the century. No
//! check digit is published for those that begin with 32, so that persons' isn't judged.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "lv-pvn",
    title: "Latvian value added tax number (PVN)",
    country: "LV",
    source: "Pievienotās vērtības nodokļa likums; Valsts ieņēmumu dienests",
    prefixes: &["LV"],
    layout: &["LV###########"],
    unverified: Some("the check digit of persons, which codes given since 2017 need not have"),
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    if n.at(0) > b'3' {
        return ensure(weigh(n.bytes(), &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1], 11) == 3, Checksum);
    }
    // Codes without a day of birth begin with 32 to 39.
    if n.number(0, 2) < 32 {
        birth(1800 + n.number(6, 7) * 100 + n.number(4, 6), n.number(2, 4), n.number(0, 2), on)?;
    }
    Ok(())
}
