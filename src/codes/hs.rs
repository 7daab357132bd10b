//! Goods: the Harmonized System.
//!
//! The nomenclature of the World Customs Organization, to its six digits. HS 2022 is complete (5,612 subheadings, equal
//! to the tables of the United Nations and to the European Union's list). Codes that older editions ended with (HS 1992
//! to HS 2017) are known with what became of them, from the United Nations' correlation tables, and of all codes the edition
//! that they began with. Of HS 2028, in force from 2028-01-01, only part of the changes could be read: a listed change is
//! told, but on and after that day no code is ever called wrong.
//!
//! What stands behind the sixth digit is national and not judged. Labels are in plain words of our own; they are no
//! substitute for the legal texts. The standard unit of quantity is the European Union's supplementary unit of January
//! 2025 where all national lines of a subheading share one.
//!
//! ```
//! use declarant::Day;
//! use declarant::codes::hs::{self, Code, Edition};
//! assert_eq!(Edition::on(Day::of(2026, 11, 24)).year(), 2022);
//! let shirt = hs::find("6109100010").unwrap();
//! assert_eq!(shirt.heading().map(|heading| heading.label()), Some("T-shirts and vests, knitted"));
//! assert_eq!(shirt.supplementary_unit().map(|unit| (unit.symbol, unit.unit)), Some(("p/st", "H87")));
//! // What HS 2028 makes of a code, as far as it is known.
//! let change = hs::change(Code::read("030282").unwrap()).unwrap();
//! assert!(!change.keeps() && change.successors().map(|code| code.number()).eq([30286, 30287]));
//! ```
//!
//! Measured on the tables as embedded (raw, gzip, brotli): codes by heading 8.5, 3.9, 3.5 kB against 5.7, 2.9, 2.9 for
//! one delta-coded stream that has to be decoded first, 12.1, 6.7 for a finite-state set, 33.7, 11.9 as text. Found in
//! place, without decoding or memory of its own, so headings it is.

use super::tables::hs as table;
pub(crate) use super::tables::hs::LABELS;
use super::{Entry, Labels, List, Status as ListStatus, entry};
use crate::day::Day;
use crate::language;
use std::fmt;
use std::sync::OnceLock;

mod digits;
mod editions;
mod near;
mod units;

pub use digits::{Digits, normalise};
pub(crate) use digits::{begins_again, untitled};
pub(crate) use editions::FIRST_DAY;
pub use editions::{Change, Edition, Status, Successors, change, former, status};
use editions::{EDITIONS, codes_of_heading};
pub(super) use editions::{OUTDATED_SINCE, SINCE};
pub use near::{near, siblings};
pub(super) use units::UNITS;
pub use units::{Fit, SupplementaryUnit};

pub(super) const LIST: List = List {
    name: "hs",
    title: "Goods: the Harmonized System",
    keeper: "World Customs Organization",
    edition: "HS 2022, with the codes ended since HS 1992 and known changes of HS 2028",
    complete: true,
    find: explain,
};

/// Six digits of the Harmonized System, whether or not any edition has them.
///
/// ```
/// use declarant::codes::hs::{self, Code};
/// let shirt = Code::read("6109100010").unwrap();
/// assert_eq!((shirt.chapter(), shirt.heading(), shirt.number()), (61, 6109, 610910));
/// assert_eq!(shirt.digits().as_str(), "610910");
/// assert!(hs::siblings(shirt).all(|code| code.heading() == 6109));
/// assert_eq!(Code::read("6109"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(u32);

impl Code {
    /// The first six digits of a text that starts with six.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.as_bytes().get(..6)?;
        let number =
            digits.iter().try_fold(0, |number, b| b.is_ascii_digit().then(|| number * 10 + u32::from(b - b'0')));
        number.map(Self)
    }

    /// The code of a number of at most six digits.
    pub fn of(number: u32) -> Option<Self> {
        (number < 1_000_000).then_some(Self(number))
    }

    /// The chapter, 0 to 99.
    pub fn chapter(self) -> u8 {
        (self.0 / 10_000) as u8
    }

    /// The four digits of the heading as a number.
    pub fn heading(self) -> u16 {
        (self.0 / 100) as u16
    }

    /// The six digits as a number.
    pub fn number(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}", self.0)
    }
}

/// The heading that a code begins with, as a number of four digits, whatever signs stand between its digits.
pub(crate) fn heading_of(code: &[u8]) -> Option<u16> {
    let mut digits = code.iter().filter(|byte| byte.is_ascii_digit()).map(|digit| u16::from(digit - b'0'));
    (0..4).try_fold(0, |heading, _| Some(heading * 10 + digits.next()?))
}

/// A subheading of HS 2022.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subheading {
    code: Code,
    place: u16,
}

/// The subheading of HS 2022 that a code's first six digits are.
///
/// ```
/// use declarant::codes::hs;
/// assert_eq!(hs::find("610910").unwrap().code().heading(), 6109);
/// assert!(hs::find("610999").is_none());
/// ```
pub fn find(code: &str) -> Option<Subheading> {
    subheading(Code::read(code)?)
}

fn subheading(code: Code) -> Option<Subheading> {
    let place = lower_bound(code);
    place.1.then_some(Subheading { code, place: place.0 })
}

/// The place of the first subheading that is not before a code, and whether it is the code.
fn lower_bound(code: Code) -> (u16, bool) {
    let Row { place, count, .. } = row(code.heading());
    let (subs, sub) = (subheadings(place, count), (code.number() % 100) as u8);
    let before = subs.partition_point(|known| *known < sub);
    (place + before as u16, subs.get(before) == Some(&sub))
}

/// What is known of a heading's number.
#[derive(Clone, Copy, Default)]
struct Row {
    /// The place of the first subheading that is not before the heading.
    place: u16,
    /// The number of its subheadings; 0 where there is no such heading.
    count: u8,
    /// Its place among the headings of its chapter.
    ordinal: u8,
}

/// A row for each number of four digits, in order. The table is as long as the numbers allow, so that nothing is searched.
fn rows() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let mut rows = Vec::with_capacity(10_000);
        for chapter in 0..100 {
            let (headings, mut place) = chapter_headings(chapter);
            let mut headings = headings.zip(0..).peekable();
            for number in 0..100 {
                let found = headings.next_if(|((known, _), _)| *known == number);
                let ((_, count), ordinal) = found.unwrap_or_default();
                rows.push(Row { place, count, ordinal });
                place += u16::from(count);
            }
        }
        rows
    })
}

fn row(heading: u16) -> Row {
    rows().get(usize::from(heading)).copied().unwrap_or_default()
}

/// The headings of a chapter with the number of their subheadings, and the place of the first of these.
fn chapter_headings(chapter: u8) -> (impl Iterator<Item = (u8, u8)>, u16) {
    let chapter = usize::from(chapter);
    let start = |starts: &[u16; 99], chapter: usize| starts.get(chapter).or(starts.last()).copied().unwrap_or_default();
    let range =
        usize::from(start(&table::HEADING_STARTS, chapter))..usize::from(start(&table::HEADING_STARTS, chapter + 1));
    let headings = table::HEADINGS.get(range.clone()).unwrap_or_default();
    let counts = table::COUNTS.get(range).unwrap_or_default();
    (headings.iter().copied().zip(counts.iter().copied()), start(&table::STARTS, chapter))
}

fn subheadings(place: u16, count: u8) -> &'static [u8] {
    let start = usize::from(place);
    table::SUBHEADINGS.get(start..start + usize::from(count)).unwrap_or_default()
}

/// The subheading at a place of the list.
fn at(place: u16) -> Option<Subheading> {
    let heading = rows().partition_point(|row| row.place <= place).checked_sub(1)?;
    let row = rows().get(heading)?;
    let sub = subheadings(row.place, row.count).get(usize::from(place - row.place))?;
    Some(Subheading { code: Code(heading as u32 * 100 + u32::from(*sub)), place })
}

/// Every subheading of HS 2022, in order.
pub fn all() -> impl Iterator<Item = Subheading> {
    (1..=97).flat_map(|chapter| {
        let (headings, mut place) = chapter_headings(chapter);
        headings.flat_map(move |(heading, count)| {
            let first = place;
            place += u16::from(count);
            let of_heading = u32::from(chapter) * 10_000 + u32::from(heading) * 100;
            subheadings(first, count)
                .iter()
                .zip(first..)
                .map(move |(sub, place)| Subheading { code: Code(of_heading + u32::from(*sub)), place })
        })
    })
}

impl Subheading {
    /// The six digits of the subheading.
    pub fn code(self) -> Code {
        self.code
    }

    /// The heading it belongs to.
    pub fn heading(self) -> Option<Heading> {
        heading(self.code.heading())
    }
}

/// A heading of HS 2022: four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Heading {
    number: u16,
    place: u16,
}

/// The heading of HS 2022 with that number.
///
/// ```
/// use declarant::codes::hs;
/// assert_eq!(hs::heading(6109).unwrap().to_string(), "6109");
/// assert!(hs::heading(7701).is_none());
/// ```
pub fn heading(number: u16) -> Option<Heading> {
    let row = row(number);
    (row.count > 0).then(|| Heading { number, place: u16::from(row.ordinal) })
}

/// The headings of a chapter, in order.
pub fn headings(chapter: u8) -> impl Iterator<Item = Heading> {
    let (headings, _) = chapter_headings(chapter);
    headings
        .zip(0..)
        .map(move |((number, _), place)| Heading { number: u16::from(chapter) * 100 + u16::from(number), place })
}

impl Heading {
    /// The four digits as a number.
    pub fn number(self) -> u16 {
        self.number
    }

    /// The chapter, 1 to 97.
    pub fn chapter(self) -> u8 {
        (self.number / 100) as u8
    }

    /// What it covers, in plain words of our own; empty where none have been written.
    pub fn label(self) -> &'static str {
        label(self.chapter(), usize::from(self.place) + 1)
    }
}

impl fmt::Display for Heading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.number)
    }
}

/// What a chapter covers, in plain words of our own; empty for a chapter that HS 2022 has not.
pub fn chapter(number: u8) -> &'static str {
    label(number, 0)
}

/// A line of a chapter's labels; empty for as long as a build without words wasn't given them.
fn label(chapter: u8, number: usize) -> &'static str {
    static CHAPTERS: OnceLock<Vec<Labels>> = OnceLock::new();
    let Some(given) = language::chapters() else { return "" };
    let labels = CHAPTERS.get_or_init(|| given.iter().map(|text| Labels::of(text)).collect());
    labels.get(usize::from(chapter)).map_or("", |labels| labels.line(number))
}

/// The sections: last chapter of each, and what it covers in plain words.
static SECTIONS: [(u8, &str); 21] = [
    (5, "live animals and animal products"),
    (14, "plants and plant products"),
    (15, "fats and oils"),
    (24, "prepared food, drinks, tobacco"),
    (27, "minerals and fuels"),
    (38, "chemicals"),
    (40, "plastics and rubber"),
    (43, "hides, leather goods, bags, furs"),
    (46, "wood, cork, basketware"),
    (49, "paper, books, printed matter"),
    (63, "textiles and clothing"),
    (67, "shoes, hats, umbrellas, feathers"),
    (70, "stone, ceramics, glass"),
    (71, "jewellery, pearls, precious metals"),
    (83, "base metals and things made of them"),
    (85, "machines and electrical equipment"),
    (89, "vehicles, aircraft, ships"),
    (92, "instruments, watches, medical and musical"),
    (93, "arms and ammunition"),
    (96, "furniture, toys, other manufactured goods"),
    (97, "works of art, antiques"),
];

/// The section, 1 to 21, that a chapter belongs to, and what it covers.
///
/// ```
/// use declarant::codes::hs;
/// assert_eq!(hs::section(61), Some((11, "textiles and clothing")));
/// assert_eq!(hs::section(98), None);
/// ```
pub fn section(chapter: u8) -> Option<(u8, &'static str)> {
    let place = SECTIONS.iter().position(|(last, _)| (1..=*last).contains(&chapter))?;
    SECTIONS.get(place).map(|(_, label)| (place as u8 + 1, *label))
}

fn list(codes: impl Iterator<Item = Code>) -> String {
    codes.map(|code| code.to_string()).collect::<Vec<_>>().join(", ")
}

/// What a heading of HS 2022 is on a day: in force with any of its codes.
fn status_of_heading(heading: Heading, on: Day) -> ListStatus {
    let mut first = None;
    for code in codes_of_heading(heading) {
        match status(code.digits().as_str(), on) {
            Status::Current(_) => return ListStatus::Current,
            Status::Future { from } => first = Some(first.map_or(from, |first| from.min(first))),
            _ => {}
        }
    }
    first.map_or(ListStatus::Unsettled, |from| ListStatus::Future { from: from.first_day() })
}

fn explain(text: &str, on: Option<Day>) -> Option<Entry> {
    let digits = normalise(text)?;
    let digits = digits.as_str();
    let chapter_number: u8 = digits.get(..2)?.parse().ok()?;
    let of_chapter = chapter(chapter_number);
    let hierarchy = |entry: Entry| match section(chapter_number) {
        Some((number, label)) if !of_chapter.is_empty() => entry
            .note(format!("Section {number}: {label}."))
            .note(format!("Chapter {chapter_number:02}: {of_chapter}.")),
        _ => entry,
    };
    match digits.len() {
        2 if !of_chapter.is_empty() => {
            return Some(hierarchy(entry(LIST.name, digits, of_chapter, ListStatus::Current, on)));
        }
        4 => {
            let heading = heading(digits.parse().ok()?)?;
            let label = if heading.label().is_empty() { of_chapter } else { heading.label() };
            let status = on.map_or(ListStatus::Current, |on| status_of_heading(heading, on));
            return Some(hierarchy(entry(LIST.name, digits, label, status, on)));
        }
        _ => {}
    }
    let code = Code::read(digits)?;
    let label = heading(code.heading()).map(Heading::label).filter(|label| !label.is_empty()).unwrap_or(of_chapter);
    let day = on.unwrap_or(Edition::Hs2022.first_day());
    let make = |status: ListStatus| hierarchy(entry(LIST.name, digits, label, status, None));
    let mut entry = match status(digits, day) {
        Status::Incomplete | Status::Unknown => return None,
        Status::Current(_) => make(ListStatus::Current),
        Status::Unsettled => make(ListStatus::Unsettled),
        Status::Reserved => entry(LIST.name, digits, "kept free for goods to come", ListStatus::Reserved, None),
        Status::National => entry(LIST.name, digits, "left to each country", ListStatus::UserAssigned, None),
        Status::Outdated { last, successors } => {
            let next = EDITIONS.iter().find(|(edition, _)| *edition > last).map_or(Edition::Hs2028, |row| row.0);
            let entry = make(ListStatus::Withdrawn { last: Some(next.first_day().plus(-1)) });
            let more = if successors.has_more() { ", …" } else { "" };
            match list(successors) {
                codes if codes.is_empty() => entry,
                codes => entry.note(format!("{last} was the last edition with it; now {codes}{more}.")),
            }
        }
        Status::Future { from } => {
            let entry = make(ListStatus::Future { from: from.first_day() });
            match former(code, Edition::on(day)) {
                Some(former) => entry.note(format!("New in {from}; until then see {former}.")),
                None => entry.note(format!("New in {from}.")),
            }
        }
    };
    if let Some(change) = change(code).filter(|_| Edition::on(day) < Edition::Hs2028) {
        entry = entry.note(format!("Changes on 2028-01-01: {}.", list(change.successors())));
    }
    if let Some(unit) = subheading(code).and_then(Subheading::supplementary_unit) {
        entry = entry.note(format!("Supplementary unit in the European Union: {} ({}).", unit.label, unit.symbol));
    }
    if digits.len() > 6 {
        entry = entry.note("The digits after the sixth are national and not looked up.");
    }
    Some(entry)
}
