//! United Kingdom Unique Taxpayer Reference (UTR).
//!
//! Given to persons and firms. Ten digits, the first a check digit: weights 6 7 8 9 10 5 4 3 2 on the others, the
//! remainder by 11 picks from 21987654321. A K in front or behind is left off.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gb-utr",
    title: "United Kingdom Unique Taxpayer Reference (UTR)",
    country: "GB",
    source: "HM Revenue and Customs",
    personal: true,
    strips: " ",
    settle: |n| {
        n.drop_leading(b'K');
        if n.len() > 10 && n.at(n.len() - 1) == b'K' {
            n.keep(0, n.len() - 1);
        }
    },
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[10])?;
    let check = match weigh(n.part(1, 10), &[6, 7, 8, 9, 10, 5, 4, 3, 2], 11) {
        rest @ 0..=1 => 2 - rest,
        rest => 11 - rest,
    };
    ensure(n.digit(0) == check, Checksum)
}
