//! Latvian value added tax number (PVN).
//!
//! Given by the state revenue service. Eleven digits. A firm's starts with 4 to 9: weights 9 1 4 8 3 10 2 5 7 6 1,
//! remainder 3 by 11. A person's is the personal code: 32 in front, or the day of birth and the century; weights 10 5
//! 8 4 2 1 6 3 7 9, one added.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "lv-pvn",
    title: "Latvian value added tax number (PVN)",
    country: "LV",
    source: "Pievienotās vērtības nodokļa likums; Valsts ieņēmumu dienests",
    prefixes: &["LV"],
    layout: &["LV###########"],
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    if n.at(0) > b'3' {
        return ensure(weigh(n.bytes(), &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1], 11) == 3, Checksum);
    }
    if !n.starts("32") {
        birth(1800 + n.number(6, 7) * 100 + n.number(4, 6), n.number(2, 4), n.number(0, 2), on)?;
    }
    let sum = weigh(n.part(0, 10), &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9], 11);
    ensure((sum + 1) % 11 % 10 == n.digit(10), Checksum)
}
