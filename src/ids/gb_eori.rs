//! Economic Operators Registration and Identification number of the United Kingdom (EORI).
//!
//! Given by HM Revenue and Customs. GB, or XI for trade through Northern Ireland, then 12 digits: the nine of a VAT
//! number or of HMRC's own row, and 000 or a branch; 15 digits in older entries. The nine digits need not pass the VAT
//! check, since firms without VAT registration have numbers too.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "gb-eori",
    title: "Economic Operators Registration and Identification number of the United Kingdom (EORI)",
    shape: "GB or XI and 12 or 15 digits",
    country: "GB",
    source: "HM Revenue and Customs, EORI guidance; retained Regulation (EU) No 952/2013, Article 9",
    strips: " -.",
    unverified: Some("whether HM Revenue and Customs registered it"),
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["GBdddddddddddd", "GBddddddddddddddd", "XIdddddddddddd", "XIddddddddddddddd"])
}
