//! Indonesian taxpayer number (NPWP).
//!
//! Given by the tax office. Fifteen digits, of which the first nine pass Luhn's formula; sixteen since 2022: the same
//! with a 0 in front, the identity number of a person,
//! or a number of the tax office's new row, whose rule isn't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "id-npwp",
    title: "Indonesian taxpayer number (NPWP)",
    shape: "15 or 16 digits",
    country: "ID",
    source: "Peraturan Menteri Keuangan 112/PMK.03/2022",
    personal: true,
    strips: " -.",
    layout: &["##.###.###.#-###.###"],
    unverified: Some("numbers of sixteen digits that do not begin with 0, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[15, 16])?;
    if n.len() == 15 {
        return ensure(luhn(n.part(0, 9)), Checksum);
    }
    if n.at(0) == b'0' {
        return ensure(luhn(n.part(0, 10)), Checksum);
    }
    Ok(())
}
