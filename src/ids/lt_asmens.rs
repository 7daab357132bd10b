//! Lithuanian personal code (asmens kodas).
//!
//! Given to residents. As the Estonian one; the first digit 9 is for those whose day of birth is unknown.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "lt-asmens",
    title: "Lithuanian personal code (asmens kodas)",
    country: "LT",
    source: "Gyventojų registro įstatymas",
    personal: true,
    strips: " ",
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    if n.at(0) != b'9' {
        let century = match n.at(0) {
            b'1' | b'2' => 1800,
            b'3' | b'4' => 1900,
            b'5' | b'6' => 2000,
            b'7' | b'8' => 2100,
            _ => return Err(Component),
        };
        birth(century + n.number(1, 3), n.number(3, 5), n.number(5, 7), on)?;
    }
    ensure(ee_ik::check_digit(n.part(0, 10)) == n.digit(10), Checksum)
}
