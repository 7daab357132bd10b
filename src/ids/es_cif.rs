//! Spanish tax number of a firm (CIF).
//!
//! Given by the tax agency. A letter of the legal form, seven digits, and a check digit by Luhn's formula or the
//! letter that stands for it, J and A to I for 0 to 9.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "es-cif",
    title: "Spanish tax number of a firm (CIF)",
    country: "ES",
    source: "Orden EHA/451/2008 on the composition of the NIF of legal persons",
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["adddddddn"])?;
    ensure(b"ABCDEFGHJNPQRSUVW".contains(&n.at(0)), Format)?;
    let digit = (10 - luhn_sum(Text::joined(&[n.part(1, 8), b"0"]).bytes(), 10) % 10) % 10;
    let letter = b"JABCDEFGHI".get(digit as usize).copied();
    ensure(Some(n.at(8)) == letter || (n.at(8).is_ascii_digit() && n.digit(8) == digit), Checksum)
}
