//! Guatemalan tax number (NIT).
//!
//! Given by the tax administration. Up to eleven digits without leading zeros and a check character: weights 2, 3, 4 …
//! from the right, filled up to a multiple of 11, K for ten. Of persons the identity number (CUI) of thirteen digits
//! serves too.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gt-nit",
    title: "Guatemalan tax number (NIT)",
    country: "GT",
    source: "Superintendencia de Administración Tributaria; Código Tributario",
    personal: true,
    settle: |n| n.drop_leading(b'0'),
    unverified: Some("numbers of thirteen digits, which are a person's identity number"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    if n.len() == 13 {
        return n.digits(&[13]);
    }
    ensure((2..=12).contains(&n.len()), Length)?;
    let (body, last) = (n.part(0, n.len() - 1), n.at(n.len() - 1));
    ensure(text::is_digits(body) && (last == b'K' || last.is_ascii_digit()), Format)?;
    let sum = rising(body, 2);
    ensure((-sum).rem_euclid(11) == if last == b'K' { 10 } else { value(last) }, Checksum)
}
