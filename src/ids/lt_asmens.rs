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
        ee_ik::day_of_birth(n, on)?;
    }
    ensure(ee_ik::check_digit(n.part(0, 10)) == n.digit(10), Checksum)
}
