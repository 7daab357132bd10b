//! Finnish personal identity code (HETU).
//!
//! Given to residents. Day, month, year of birth, a sign of the century, three digits from 002 to 899, and the
//! remainder of the nine digits by 31 among 0123456789ABCDEFHJKLMNPRSTUVWXY.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "fi-hetu",
    title: "Finnish personal identity code (HETU)",
    country: "FI",
    source: "Laki väestötietojärjestelmästä 661/2009; Digi- ja väestötietovirasto",
    personal: true,
    strips: " ./",
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    let sign = n.at(6);
    let century = match sign {
        b'+' => 1800,
        b'-' | b'U'..=b'Y' => 1900,
        b'A'..=b'F' => 2000,
        _ => return Err(if n.len() < 7 { Length } else { Format }),
    };
    ensure(n.len() == 11, Length)?;
    ensure(text::is_digits(n.part(0, 6)) && text::is_digits(n.part(7, 10)), Format)?;
    birth(century + n.number(4, 6), n.number(2, 4), n.number(0, 2), on)?;
    ensure((2..900).contains(&n.number(7, 10)), Component)?;
    let letter = b"0123456789ABCDEFHJKLMNPRSTUVWXY".get(((n.number(0, 6) * 1000 + n.number(7, 10)) % 31) as usize);
    ensure(letter == Some(&n.at(10)), Checksum)
}
