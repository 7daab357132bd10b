//! Bulgarian value added tax number.
//!
//! Given by the National Revenue Agency. Nine digits for a firm: weights 1 to 8, and 3 to 10 where the remainder by 11
//! is 10. Ten digits for a person: the personal number (EGN), the foreigner's number (LNCh), or one with weights 4 3 2
//! 7 6 5 4 3 2 modulo 11.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "bg-vat",
    title: "Bulgarian value added tax number",
    country: "BG",
    source: "Закон за данък върху добавената стойност, article 94; Закон за регистър БУЛСТАТ",
    strips: " -.",
    prefixes: &["BG"],
    layout: &["BG#########", "BG##########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9, 10])?;
    if n.len() == 9 {
        let check = match weigh(n.part(0, 8), &[1, 2, 3, 4, 5, 6, 7, 8], 11) {
            10 => weigh(n.part(0, 8), &[3, 4, 5, 6, 7, 8, 9, 10], 11) % 10,
            check => check,
        };
        return ensure(n.digit(8) == check, Checksum);
    }
    let other = 11 - weigh(n.part(0, 9), &[4, 3, 2, 7, 6, 5, 4, 3, 2], 11);
    let holds =
        (bg_egn::SCHEME.check)(n, None).is_ok() || (bg_pnf::SCHEME.check)(n, None).is_ok() || n.digit(9) == other % 11;
    ensure(holds, Checksum)
}
