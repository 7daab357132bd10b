//! What kind of deal lies behind a parcel: the nature of the transaction.
//!
//! The word in a declaration's `transaction.nature`, the box of the customs declaration form CN 23, and the number of
//! the Universal Postal Union's code list 136 for the electronic form. The words are the form's; the numbers 31 and 32
//! were seen in a post's interface, 11, 21, 91 and 999 are not confirmed by a published source, so a number that is not
//! here is *unknown*, never wrong. Customs unions number the nature of a transaction differently (EU: two digits of its
//! own); those numbers are not these.

use super::{Entry, List, Status, entry};
use crate::day::Day;

pub(super) const LIST: List = List {
    name: "nature",
    title: "Nature of the transaction",
    keeper: "Universal Postal Union, code list 136 and form CN 23",
    edition: "form CN 23; numbers in part unconfirmed",
    complete: false,
    find: explain,
};

/// What kind of deal a parcel comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nature {
    /// Goods that were sold.
    Sale,
    /// Goods that go back to the seller.
    Return,
    /// A present, unpaid.
    Gift,
    /// A commercial sample.
    Sample,
    /// Papers without a price.
    Documents,
    /// Anything else; the form wants an explanation.
    Other,
}

struct Row {
    nature: Nature,
    code: &'static str,
    word: &'static str,
    label: &'static str,
    is_confirmed: bool,
}

const fn row(nature: Nature, code: &'static str, word: &'static str, label: &'static str) -> Row {
    Row { nature, code, word, label, is_confirmed: false }
}

const fn confirmed(row: Row) -> Row {
    Row { is_confirmed: true, ..row }
}

static NATURES: [Row; 6] = [
    row(Nature::Sale, "11", "sale", "sale of goods"),
    row(Nature::Return, "21", "return", "returned goods"),
    confirmed(row(Nature::Gift, "31", "gift", "gift")),
    confirmed(row(Nature::Sample, "32", "sample", "commercial sample")),
    row(Nature::Documents, "91", "documents", "documents"),
    row(Nature::Other, "999", "other", "something else, to be explained"),
];

/// The nature of a word or number.
///
/// ```
/// use declarant::codes::nature::{self, Nature};
/// assert_eq!(nature::find("gift"), Some(Nature::Gift));
/// assert_eq!(nature::find("31"), Some(Nature::Gift));
/// assert_eq!((Nature::Gift.code(), Nature::Gift.word()), ("31", "gift"));
/// assert_eq!(nature::find("barter"), None);
/// ```
pub fn find(text: &str) -> Option<Nature> {
    if text == "99" {
        return Some(Nature::Other);
    }
    NATURES.iter().find(|row| row.code == text || row.word.eq_ignore_ascii_case(text)).map(|row| row.nature)
}

impl Nature {
    fn row(self) -> &'static Row {
        NATURES.iter().find(|row| row.nature == self).unwrap_or(&NATURES[5])
    }

    /// The number of code list 136.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// The word that declarations in JSON use.
    pub fn word(self) -> &'static str {
        self.row().word
    }

    /// What the postal form CN 23 calls it.
    pub fn label(self) -> &'static str {
        self.row().label
    }

    /// Whether the number was seen in use, and is not only remembered.
    pub fn is_confirmed(self) -> bool {
        self.row().is_confirmed
    }
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let nature = find(code)?;
    let note = if nature.is_confirmed() { "" } else { "The number is not confirmed by a published source." };
    Some(entry(LIST.name, nature.code(), nature.label(), Status::Current, on).note(note))
}
