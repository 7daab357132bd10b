//! Ukrainian taxpayer number of a person (RNOKPP).
//!
//! Given to residents. Ten digits; weights -1 5 7 9 4 6 10 5 7, modulo 11 and 10. Who refuses the number for religious
//! reasons uses that of his passport: nine digits, or two letters and six digits. The letters are Cyrillic, and often
//! typed as the Latin ones of the same look.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ua-rntrc",
    title: "Ukrainian taxpayer number of a person (RNOKPP)",
    shape: "10 digits, or the number of a passport",
    country: "UA",
    source: "Tax Code of Ukraine, article 70",
    personal: true,
    strips: " ",
    unverified: Some("passport numbers of those who have no taxpayer number"),
    settle: Text::take_cyrillic,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    let (series, number) = n.bytes().split_at(n.len().min(2));
    let is_of_book = number.len() == 6 && text::is_digits(number) && series.iter().all(text::is_letter);
    if is_of_book || n.shape(&["ddddddddd"]).is_ok() {
        return Ok(());
    }
    n.digits(&[10])?;
    ensure(weigh(n.part(0, 9), &[-1, 5, 7, 9, 4, 6, 10, 5, 7], 11) % 10 == n.digit(9), Checksum)
}
