//! Number of a dangerous good (UN number).
//!
//! Given by the UN's committee of experts to a substance or article, written on the package: UN and four digits, from
//! 0004 on. IATA's ID 8000, consumer commodity, goes by air in the same field. Lithium batteries are 3090, 3091, 3480
//! and 3481.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "un-number",
    title: "Number of a dangerous good (UN number)",
    source: "UN Recommendations on the Transport of Dangerous Goods, Dangerous Goods List",
    unverified: Some("whether the list in force has this number"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    let mut number = n.clone();
    number.drop_prefix(&["UN", "ID"]);
    number.digits(&[4])?;
    ensure(matches!(number.number(0, 4), 4..=3999 | 8000), Component)
}
