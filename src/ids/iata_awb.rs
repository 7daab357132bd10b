//! Air waybill number.
//!
//! Given by the airline or its agent: three digits of the airline, seven of the serial number and a check digit that
//! is the serial number's remainder by 7.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "iata-awb",
    title: "Air waybill number",
    source: "IATA Resolution 600a and Cargo Services Conference Recommended Practice 1600",
    layout: &["###-########"],
    unverified: Some("whether the airline's prefix is allotted"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[11])?;
    ensure(digits_mod(n.part(3, 10), 7) == n.digit(10), Checksum)
}
