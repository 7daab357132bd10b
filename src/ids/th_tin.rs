//! Thai tax number (TIN).
//!
//! Of a firm the number of the business registry, of a person the personal number.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "th-tin",
    title: "Thai tax number (TIN)",
    shape: "13 digits",
    country: "TH",
    source: "Revenue Code of Thailand",
    personal: true,
    layout: &["#-####-#####-##-#"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[13])?;
    let scheme = if n.at(0) == b'0' { &th_moa::SCHEME } else { &th_pin::SCHEME };
    (scheme.check)(n, None)
}
