//! Number of a sea-going ship (IMO).
//!
//! Given to a hull for life. Seven digits; weights 7 down to 2, the sum's last digit is the seventh.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "imo",
    title: "Number of a sea-going ship (IMO)",
    source: "International Maritime Organization, Resolution A.1117(30)",
    strips: " ",
    prefixes: &["IMO"],
    layout: &["IMO #######"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[7])?;
    ensure(weigh(n.part(0, 6), &[7, 6, 5, 4, 3, 2], 10) == n.digit(6), Checksum)
}
