//! Value added tax number of the United Kingdom.
//!
//! Given by HM Revenue and Customs. Nine digits, or twelve with a branch; weights 8 down to 2, then the last two
//! digits: the sum is a multiple of 97, or 42 or 55 more for newer numbers. GD with 000 to 499 is a government
//! department, HA with 500 to 999 a health authority. XI stands in front for trade of Northern Ireland.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gb-vat",
    title: "Value added tax number of the United Kingdom",
    shape: "GB and 9 or 12 digits",
    country: "GB",
    source: "Value Added Tax Act 1994; HM Revenue and Customs, VAT registration manual",
    strips: " -.",
    prefixes: &["GB", "XI"],
    layout: &["### #### ##", "### #### ## ###"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    if n.starts("GD") || n.starts("HA") {
        n.shape(&["GDddd", "HAddd", "GD8888ddddd", "HA8888ddddd"])?;
        let office = n.number(if n.len() == 5 { 2 } else { 6 }, if n.len() == 5 { 5 } else { 9 });
        ensure((office < 500) == n.starts("GD"), Component)?;
        return ensure(n.len() == 5 || office % 97 == n.number(9, 11), Checksum);
    }
    n.digits(&[9, 12])?;
    let rest = weigh(n.part(0, 9), &[8, 7, 6, 5, 4, 3, 2, 10, 1], 97);
    ensure(rest == 0 || (n.at(0) != b'0' && matches!(rest, 42 | 55)), Checksum)
}
