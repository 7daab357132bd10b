//! Values of law that change over time, and the day that decides.

use crate::day::Day;
use crate::json_string::serialize_as_word;

serialize_as_word!(Certainty, Counts, Status);

/// The certainty of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// From carriers, handbooks or research. Not reliable alone.
    Reported,
    /// From newspapers, law firms or trade publications.
    Press,
    /// From a page of the authority.
    Authority,
    /// From the law.
    Law,
}

impl Certainty {
    /// The word that lists of facts have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Certainty::Reported => "reported",
            Certainty::Press => "press",
            Certainty::Authority => "authority",
            Certainty::Law => "law",
        }
    }

    /// Whether it is certain enough for an error.
    pub(crate) fn is_certain(self) -> bool {
        self >= Certainty::Authority
    }
}

/// Which day of a parcel decides whether an entry holds for it.
///
/// A declaration names the day of the sale, and the caller the day of the declaration at destination. The days of posting
/// and of arrival are not in a declaration, so the day of the declaration stands for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// The day on which the goods are declared; also where the source doesn't say.
    Declaration,
    /// The day of the sale.
    Sale,
    /// The day on which the parcel is posted or its data are sent.
    Posting,
    /// The day on which the goods arrive.
    Arrival,
}

impl Counts {
    /// The word that lists of facts have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Counts::Declaration => "declaration",
            Counts::Sale => "sale",
            Counts::Posting => "posting",
            Counts::Arrival => "arrival",
        }
    }
}

/// Whether an entry is in force from its first day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is, or will be by a law that was made.
    InForce,
    /// A government or authority has said that it will come; it isn't law yet.
    Announced,
    /// It was made for that day, but whether it began was not seen.
    Scheduled,
    /// It was made and then suspended.
    Suspended,
    /// Sources tell of it, and none of them could be verified.
    Unverified,
}

impl Status {
    /// The words that lists of facts have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Status::InForce => "in force",
            Status::Announced => "announced",
            Status::Scheduled => "scheduled",
            Status::Suspended => "suspended",
            Status::Unverified => "unverified",
        }
    }
}

/// A value that holds from a day on.
#[derive(Clone, Copy, Debug)]
pub struct Entry<T> {
    /// The first day.
    pub from: Day,
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub source: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
    /// Which day of a parcel is compared with the first day.
    pub counts: Counts,
    /// Whether it is in force.
    pub status: Status,
}

/// An entry in force that the day of the declaration decides.
const fn entry<T: Copy>(from: Day, value: T, source: &'static str, certainty: Certainty) -> Entry<T> {
    Entry { from, value, source, certainty, counts: Counts::Declaration, status: Status::InForce }
}

/// What was read in a law.
pub(crate) const fn law<T: Copy>(from: Day, value: T, source: &'static str) -> Entry<T> {
    entry(from, value, source, Certainty::Law)
}

/// What a page of an authority says.
pub(crate) const fn authority<T: Copy>(from: Day, value: T, source: &'static str) -> Entry<T> {
    entry(from, value, source, Certainty::Authority)
}

/// What the press tells.
pub(super) const fn press<T: Copy>(from: Day, value: T, source: &'static str) -> Entry<T> {
    entry(from, value, source, Certainty::Press)
}

/// What carriers, handbooks or notes tell.
pub(crate) const fn reported<T: Copy>(from: Day, value: T, source: &'static str) -> Entry<T> {
    entry(from, value, source, Certainty::Reported)
}

/// The same, decided by another day of the parcel.
pub(super) const fn by<T: Copy>(counts: Counts, entry: Entry<T>) -> Entry<T> {
    Entry { counts, ..entry }
}

/// The same, not in force or not certainly so.
pub(super) const fn but<T: Copy>(status: Status, entry: Entry<T>) -> Entry<T> {
    Entry { status, ..entry }
}

/// A value that changes over time: entries in ascending order of their first day.
pub type Dated<T> = &'static [Entry<T>];

/// The days of a parcel that decide which entry holds for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The day on which the goods are declared at destination.
    pub declared: Day,
    /// The day of the sale, where it is known.
    pub sold: Option<Day>,
}

/// A single day, which stands for all of them.
impl From<Day> for Days {
    fn from(day: Day) -> Self {
        Days { declared: day, sold: Some(day) }
    }
}

impl Days {
    /// Whether an entry has begun. `None` where the day that decides isn't known and could be on either side.
    fn reach<T>(self, entry: &Entry<T>) -> Option<bool> {
        match (entry.counts, self.sold) {
            // Nothing is sold after it was declared.
            (Counts::Sale, Some(sold)) => Some(entry.from <= sold.min(self.declared)),
            (Counts::Sale, None) if entry.from <= self.declared => None,
            _ => Some(entry.from <= self.declared),
        }
    }
}

/// The entry that holds for a parcel of those days, or on a day.
///
/// `None` before the first, and where the day of the sale decides and isn't known ([`wants_sale`]).
///
/// ```
/// use declarant::{Day, profiles};
/// let eu = profiles::find("EU").unwrap();
/// let grant = |day| profiles::as_of(eu.duty_relief, day).map(|entry| entry.value[0].grant);
/// assert_ne!(grant(Day::of(2026, 6, 30)), Some(profiles::Grant::Nothing));
/// assert_eq!(grant(Day::of(2026, 7, 1)), Some(profiles::Grant::Nothing));
/// assert_eq!(grant(Day::of(1990, 1, 1)), None);
/// ```
pub fn as_of<T>(entries: &[Entry<T>], days: impl Into<Days>) -> Option<&Entry<T>> {
    let days = days.into();
    latest(entries, days).filter(|entry| days.reach(entry).is_some())
}

/// The last entry in force that has begun, or may have.
fn latest<T>(entries: &[Entry<T>], days: Days) -> Option<&Entry<T>> {
    entries.iter().rev().find(|entry| entry.status == Status::InForce && days.reach(entry) != Some(false))
}

/// Whether the answer turns on the day of the sale, which isn't known.
///
/// ```
/// use declarant::{Day, profiles};
/// let chile = profiles::find("CL").unwrap();
/// let declared = Day::of(2025, 11, 3);
/// assert!(profiles::wants_sale(chile.duty_relief, profiles::Days { declared, sold: None }));
/// assert!(!profiles::wants_sale(chile.duty_relief, profiles::Days { declared, sold: Some(Day::of(2025, 10, 24)) }));
/// ```
pub fn wants_sale<T>(entries: &[Entry<T>], days: Days) -> bool {
    latest(entries, days).is_some_and(|entry| days.reach(entry).is_none())
}
