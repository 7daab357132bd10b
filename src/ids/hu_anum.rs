//! Hungarian value added tax number (közösségi adószám).
//!
//! Given by the tax and customs administration: the first eight digits of the tax number. With weights 9 7 3 1 9 7 3 1
//! the sum is a multiple of 10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "hu-anum",
    title: "Hungarian value added tax number (közösségi adószám)",
    country: "HU",
    source: "2017. évi CL. törvény, az adózás rendjéről",
    prefixes: &["HU"],
    layout: &["HU########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8])?;
    ensure(weigh(n.bytes(), &[9, 7, 3, 1, 9, 7, 3, 1], 10) == 0, Checksum)
}
