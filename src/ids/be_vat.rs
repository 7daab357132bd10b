//! Belgian enterprise and value added tax number.
//!
//! Given by the Crossroads Bank for Enterprises. Ten digits, the first 0 or 1; old numbers of nine digits have a 0 put
//! in front. The last two are 97 less the remainder of the others by 97.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "be-vat",
    title: "Belgian enterprise and value added tax number",
    shape: "10 digits",
    country: "BE",
    source: "Royal Decree of 24 June 2003 on the enterprise number; Crossroads Bank for Enterprises",
    strips: " -./",
    prefixes: &["BE"],
    layout: &["BE##########"],
    settle,
    check,
    ..PLAIN
};

fn settle(n: &mut Text) {
    if n.starts("(0)") {
        n.drop_first(3);
        n.insert(0, 1);
    }
    if n.len() == 9 {
        n.pad(10);
    }
}

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(n.number(0, 10) > 0, Format)?;
    ensure(n.at(0) <= b'1', Component)?;
    ensure((n.number(0, 8) + n.number(8, 10)).is_multiple_of(97), Checksum)
}
