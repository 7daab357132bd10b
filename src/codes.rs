//! The code lists that a parcel's declaration draws on.
//!
//! There is one file per list, which says what the list is, who maintains it, which edition is here and its source.
//! Rules use the functions of a list ([`country::find`], [`hs::status`]), which don't allocate. [`lookup`] explains a
//! code of any list in one common shape.
//!
//! The larger lists are tables generated from the extracts under `schemas/codes/`. Each is a sorted text that stays as it is;
//! the first lookup builds a hash index of its rows.
//!
//! ```
//! use declarant::codes::{self, Status};
//! let entry = codes::lookup("currency", "HRK", "2026-11-24".parse().ok()).unwrap();
//! assert_eq!(entry.label, "Croatian kuna");
//! assert!(matches!(entry.status, Status::Withdrawn { .. }));
//! ```

pub mod additional_procedure;
pub(crate) mod calling;
pub mod country;
pub mod currency;
pub mod document;
pub(crate) mod fold;
pub mod hs;
pub mod incoterm;
pub mod locode;
pub mod mail;
pub mod mode;
pub mod nature;
pub mod package;
pub mod procedure;
pub(crate) mod script;
pub mod subdivision;
mod tables;
pub mod unit;

use std::sync::OnceLock;

use crate::day::Day;
use crate::index::{Index, hash, hash_of_code};
use crate::lists::Text;

/// The status of a code in its list.
///
/// ```
/// use declarant::Day;
/// use declarant::codes::{Status, currency};
/// let kuna = currency::find("HRK").unwrap();
/// assert!(matches!(kuna.status(), Status::Withdrawn { last: Some(_) }));
/// assert_eq!(kuna.status().on(Day::of(2022, 12, 31)), Status::Current);
/// assert!(!kuna.status().is_usable());
/// assert_eq!(kuna.successor(), Some("EUR"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is in the list in force.
    Current,
    /// It was in the list, until the given day if that is known.
    Withdrawn {
        /// The last day of use.
        last: Option<Day>,
    },
    /// It will be in the list from that day on.
    Future {
        /// The first day of use.
        from: Day,
    },
    /// The maintainer of the list reserves it for a use outside the list.
    Reserved,
    /// The maintainer of the list leaves it to users, some of whom are known to use it.
    UserAssigned,
    /// The maintainer of the list leaves it to users: its meaning depends on the partner.
    Private,
    /// The list in force on that day isn't fully known here, so the code is neither right nor wrong.
    Unsettled,
}

impl Status {
    /// The status as of a day: a withdrawn code is current until its last day, a future one from its first.
    pub fn on(self, day: Day) -> Self {
        match self {
            Self::Withdrawn { last: Some(last) } if day <= last => Self::Current,
            Self::Future { from } if day >= from => Self::Current,
            other => other,
        }
    }

    /// Whether the list in force has the code or may have it.
    pub fn is_usable(self) -> bool {
        matches!(self, Self::Current | Self::UserAssigned | Self::Unsettled)
    }
}

/// An entry of a code list, in a shape that is the same for every list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name of the list, as [`lists`] gives it.
    pub list: &'static str,
    /// The code as the list writes it.
    pub code: String,
    /// What it stands for, in English.
    pub label: String,
    /// Its status, on the given day if there was one.
    pub status: Status,
    /// Further notes, one sentence each.
    pub notes: Vec<String>,
}

/// A code list.
pub struct List {
    /// The name that it is looked up by.
    pub name: &'static str,
    /// What the list is.
    pub title: &'static str,
    /// Who maintains it.
    pub keeper: &'static str,
    /// Which edition is here.
    pub edition: &'static str,
    /// Whether every code of the edition is here. A code that is missing from a partial list may still be right.
    pub complete: bool,
    find: fn(&str, Option<Day>) -> Option<Entry>,
}

/// A list whose codes only messages have. A build without messages finds none of them.
const fn of_messages(list: List) -> List {
    if crate::MESSAGES { list } else { List { find: |_, _| None, ..list } }
}

static LISTS: &[List] = &[
    hs::LIST,
    country::LIST,
    subdivision::LIST,
    currency::LIST,
    unit::LIST,
    of_messages(package::LIST),
    mode::LIST,
    incoterm::LIST,
    of_messages(locode::LIST),
    nature::LIST,
    of_messages(procedure::LIST),
    of_messages(additional_procedure::LIST),
    of_messages(document::LIST),
    of_messages(mail::CLASSES),
    of_messages(mail::CATEGORIES),
    hs::UNITS,
];

/// Every list there is, in the order in which [`search`] looks.
///
/// ```
/// let list = declarant::codes::lists().iter().find(|list| list.name == "country").unwrap();
/// assert_eq!((list.title, list.complete), ("Countries and territories", true));
/// ```
pub fn lists() -> &'static [List] {
    LISTS
}

/// Why a code isn't judged on a day before its list had it.
pub(crate) const NOT_KNOWN_THEN: &str = "the edition of that day is not fully known";

/// The editions of the lists of countries, currencies, delivery terms, modes, packages and units.
pub(crate) const EDITIONS: [&str; 6] = [
    country::LIST.edition,
    currency::LIST.edition,
    incoterm::LIST.edition,
    mode::LIST.edition,
    package::LIST.edition,
    unit::LIST.edition,
];

/// The texts of the lists: names, and what people write instead of a code.
pub(crate) fn texts() -> impl Iterator<Item = &'static Text> {
    let names =
        [&tables::country::TABLE.labels, &tables::currency::TABLE.labels, &tables::package::TABLE.labels, &unit::NAMES];
    let aliases = [&country::ALIASES, &currency::ALIASES, &package::ALIASES, &unit::ALIASES];
    let names = names.into_iter().map(|labels| &labels.text);
    names.chain(aliases.into_iter().map(|aliases| &aliases.lines)).chain([
        &subdivision::COUNTRIES,
        &hs::SINCE,
        &hs::OUTDATED_SINCE,
    ])
}

/// Looks up a code of a list, on a day if one is given.
///
/// The code may be in another case, or an alias such as `UK` or `kg`. Returns `None` if the list is unknown or has no
/// such code.
///
/// ```
/// use declarant::codes;
/// let entry = codes::lookup("unit", "kg", None).unwrap();
/// assert_eq!((entry.code.as_str(), entry.label.as_str()), ("KGM", "kilogram"));
/// assert!(codes::lookup("unit", "wheelbarrow", None).is_none());
/// assert_eq!(codes::search("NO", None).next().map(|entry| entry.label).as_deref(), Some("Norway"));
/// ```
pub fn lookup(list: &str, code: &str, on: Option<Day>) -> Option<Entry> {
    let list = LISTS.iter().find(|known| known.name == list)?;
    (list.find)(code.trim(), on)
}

/// Looks up a code in every list, in the order of [`lists`].
pub fn search(code: &str, on: Option<Day>) -> impl Iterator<Item = Entry> {
    LISTS.iter().filter_map(move |list| (list.find)(code.trim(), on))
}

/// A generated table: sorted codes of two or three letters, and one line per label in the same order.
pub(crate) struct Table {
    width: usize,
    keys: &'static str,
    labels: Labels,
    index: OnceLock<Index>,
}

impl Table {
    pub(crate) const fn new(width: usize, keys: &'static str, labels: &'static str) -> Self {
        Self { width, keys, labels: Labels::new(labels), index: OnceLock::new() }
    }

    /// The row of a code.
    pub(crate) fn position(&self, code: &str) -> Option<u16> {
        self.position_of(code.as_bytes())
    }

    /// The row of a code by its bytes.
    pub(crate) fn position_of(&self, code: &[u8]) -> Option<u16> {
        let index = self.index.get_or_init(|| {
            let mut index = Index::default();
            for (row, key) in self.keys.as_bytes().chunks_exact(self.width).enumerate() {
                index.insert(hash_of_code(key), row);
            }
            index
        });
        let code = Some(code).filter(|code| code.len() == self.width)?;
        index.find(hash_of_code(code), |_| true).map(|row| row as u16)
    }

    pub(crate) fn len(&self) -> usize {
        self.keys.len() / self.width
    }

    pub(crate) fn key(&self, place: u16) -> &'static str {
        let start = usize::from(place) * self.width;
        self.keys.get(start..start + self.width).unwrap_or_default()
    }

    pub(crate) fn label(&self, place: u16) -> &'static str {
        self.labels.line(usize::from(place))
    }
}

/// Lines of a text, found by their number.
pub(crate) struct Labels {
    text: Text,
    /// Where each line starts.
    starts: OnceLock<Vec<u32>>,
}

impl Labels {
    pub(crate) const fn new(text: &'static str) -> Self {
        Self { text: Text::new(text), starts: OnceLock::new() }
    }

    /// The lines of a text that is at hand.
    pub(crate) fn of(text: &'static str) -> Self {
        Self { text: Text::of(text), starts: OnceLock::new() }
    }

    /// A line; empty after the last.
    pub(crate) fn line(&self, number: usize) -> &'static str {
        let starts = self.starts.get_or_init(|| {
            let behind = self.text.get().bytes().zip(1..).filter(|(byte, _)| *byte == b'\n').map(|(_, behind)| behind);
            std::iter::once(0).chain(behind).collect()
        });
        let Some(start) = starts.get(number).map(|start| *start as usize) else { return "" };
        let end = starts.get(number + 1).map_or(self.text.get().len(), |next| *next as usize - 1);
        self.text.get().get(start..end).unwrap_or_default()
    }
}

/// Names that stand for codes: lines of `name=CODE` with folded names.
pub(crate) struct Aliases {
    lines: Text,
    /// Where the line of a name starts.
    index: OnceLock<Index>,
}

impl Aliases {
    pub(crate) const fn new(lines: &'static str) -> Self {
        Self { lines: Text::new(lines), index: OnceLock::new() }
    }

    /// The code of a folded name.
    pub(crate) fn code(&self, name: &[u8]) -> Option<&'static str> {
        let index = self.index.get_or_init(|| {
            let (mut index, mut start) = (Index::default(), 0);
            for line in self.lines.get().split('\n') {
                index.insert(hash(line.split('=').next().unwrap_or_default().as_bytes()), start);
                start += line.len() + 1;
            }
            index
        });
        let pair = |start: usize| self.lines.get().get(start..).unwrap_or_default().split_once('=');
        let is_it = |start: usize| pair(start).is_some_and(|(known, _)| known.as_bytes() == name);
        let (_, behind) = pair(index.find(hash(name), is_it)?)?;
        behind.split('\n').next()
    }

    /// Every name with its code.
    #[cfg(test)]
    pub(crate) fn all(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.lines.get().split('\n').filter_map(|row| row.split_once('='))
    }
}

/// The first day of a code among those that came into a list lately, which are sorted.
fn first_day(known: &[(&str, Day)], code: &str) -> Option<Day> {
    let place = known.binary_search_by_key(&code, |row| row.0).ok()?;
    known.get(place).map(|row| row.1)
}

/// The byte of a row in a text with one ASCII character per row.
fn mark(marks: &str, place: u16) -> u8 {
    marks.as_bytes().get(usize::from(place)).copied().unwrap_or_default()
}

/// An entry whose status is that of the day, if one is given.
fn entry(list: &'static str, code: &str, label: &str, status: Status, on: Option<Day>) -> Entry {
    let status = on.map_or(status, |day| status.on(day));
    Entry { list, code: code.into(), label: label.into(), status, notes: Vec::new() }
}

impl Entry {
    /// The entry of a code that its list has had from a day on, where that is known.
    fn since(mut self, first: Option<Day>, on: Option<Day>) -> Self {
        if let (Some(from), Some(on)) = (first, on)
            && on < from
        {
            self.status = Status::Future { from };
        }
        self
    }

    fn note(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.notes.push(text);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_alias_names_a_code_and_none_of_another_meaning() {
        for (name, code) in unit::ALIASES.all() {
            let meant = unit::find(code).unwrap_or_else(|| panic!("{name}: {code} is no unit"));
            assert!(!meant.is_retired(), "{name}: {code} is retired");
            assert_eq!(unit::alias(name), Some(meant), "{name}");
        }
        for (name, code) in package::ALIASES.all() {
            assert!(package::find(code).is_some(), "{name}: {code} is no kind of package");
            assert_eq!(package::alias(name), Some(code), "{name}");
            assert!(unit::ALIASES.all().all(|(unit, _)| unit != name), "{name} is a unit as well");
        }
        for (name, code) in currency::ALIASES.all() {
            assert!(currency::find(code).is_some(), "{name}: {code} is no currency");
            // A code in small letters is that code: an alias spelled so would never be asked, or be wrong.
            assert_eq!(currency::alias(name), Some(code), "{name}");
        }
        for term in incoterm::all() {
            assert_eq!(incoterm::alias(&term.code.to_lowercase()), Some(term.code));
        }
        for country in country::all().filter(|country| country.status() == Status::Current) {
            assert_eq!(country::alias(&country.code().to_lowercase()), Some(country.code()));
        }
    }
}
