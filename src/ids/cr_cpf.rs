//! Costa Rican identity number (cédula de persona física).
//!
//! Given to citizens. A 0, a digit of the province, four of the volume and four of the entry, whose leading zeros
//! people leave out between dashes; no check digit.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "cr-cpf",
    title: "Costa Rican identity number (cédula de persona física)",
    country: "CR",
    source: "Tribunal Supremo de Elecciones, Ley 3504; Ministerio de Hacienda",
    personal: true,
    strips: " ",
    layout: &["##-####-####"],
    unverified: Some("whether the number was issued; it has no check digit"),
    settle,
    check,
    ..PLAIN
};

/// Fills the three parts up with zeros, or puts the first 0 in front.
fn settle(n: &mut Text) {
    let mut parts = n.bytes().split(|byte| *byte == b'-');
    if let (Some(first), Some(second), Some(third), None) = (parts.next(), parts.next(), parts.next(), parts.next()) {
        let filled = |part: &[u8], length: usize| {
            let mut part = Text::joined(&[part]);
            part.pad(length);
            part
        };
        *n = Text::joined(&[filled(first, 2).bytes(), filled(second, 4).bytes(), filled(third, 4).bytes()]);
    } else {
        *n = n.only(|byte| byte != b'-');
    }
    if n.len() == 9 {
        n.pad(10);
    }
}

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    ensure(n.at(0) == b'0', Component)
}
