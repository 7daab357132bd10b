//! Hungarian value added tax number (közösségi adószám).
//!
//! Given by the tax and customs administration: the first eight digits of the tax number. With weights 9 7 3 1 9 7 3 1
//! the sum is a multiple of 10. The tax number itself has three digits more, of the kind of taxation and the county.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "hu-anum",
    title: "Hungarian value added tax number (közösségi adószám)",
    country: "HU",
    source: "2017. évi CL. törvény, az adózás rendjéről",
    prefixes: &["HU"],
    layout: &["HU########", "########-#-##"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[8, 11])?;
    ensure(weigh(n.part(0, 8), &[9, 7, 3, 1, 9, 7, 3, 1], 10) == 0, Checksum)
}
