//! Goods: the Harmonized System.
//!
//! The nomenclature of the World Customs Organization, to its six digits. HS 2022 is complete (5,612 subheadings, equal
//! to the tables of the United Nations and to the European Union's list). Codes that older editions ended with (HS 1992
//! to HS 2017) are known with what became of them, from the United Nations' correlation tables. Of HS 2028, in force
//! from 2028-01-01, only part of the changes could be read: a listed change is told, but on and after that day no code
//! is ever called wrong.
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
use super::{Entry, Labels, List, Status as ListStatus, entry, unit};
use crate::day::Day;
use crate::language;
use std::fmt;
use std::sync::OnceLock;

pub(super) const LIST: List = List {
    name: "hs",
    title: "Goods: the Harmonized System",
    keeper: "World Customs Organization",
    edition: "HS 2022, with the codes ended since HS 1992 and known changes of HS 2028",
    complete: true,
    find: explain,
};

pub(super) const UNITS: List = List {
    name: "supplementary-unit",
    title: "Supplementary units of goods",
    keeper: "European Commission, combined nomenclature",
    edition: "January 2025, by subheading",
    complete: false,
    find: explain_unit,
};

/// An edition of the Harmonized System.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// From 1988, in its form of 1992.
    Hs1992,
    /// From 1996.
    Hs1996,
    /// From 2002.
    Hs2002,
    /// From 2007.
    Hs2007,
    /// From 2012.
    Hs2012,
    /// From 2017.
    Hs2017,
    /// From 2022.
    Hs2022,
    /// From 2028; known in part.
    Hs2028,
}

const EDITIONS: [(Edition, u16); 8] = [
    (Edition::Hs1992, 1992),
    (Edition::Hs1996, 1996),
    (Edition::Hs2002, 2002),
    (Edition::Hs2007, 2007),
    (Edition::Hs2012, 2012),
    (Edition::Hs2017, 2017),
    (Edition::Hs2022, 2022),
    (Edition::Hs2028, 2028),
];

/// The day from which the Harmonized System has been in force.
pub(crate) const FIRST_DAY: Day = Day::of(1988, 1, 1);

impl Edition {
    /// The edition in force on a day; the first one before 1996.
    pub fn on(day: Day) -> Self {
        let in_force = EDITIONS.iter().rev().find(|(_, year)| *year <= day.year());
        in_force.map_or(Self::Hs1992, |(edition, _)| *edition)
    }

    /// The year that the edition is named after.
    pub fn year(self) -> u16 {
        EDITIONS.iter().find(|(edition, _)| *edition == self).map_or(0, |(_, year)| *year)
    }

    /// The first day on which the edition is in force.
    pub fn first_day(self) -> Day {
        Day::new(self.year(), 1, 1).unwrap_or(Day::of(1992, 1, 1))
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HS {}", self.year())
    }
}

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

    /// The six digits as text.
    pub fn digits(self) -> Digits {
        let mut digits = Digits { bytes: [b'0'; LONGEST], len: 6 };
        let mut rest = self.0;
        for byte in digits.bytes.iter_mut().take(6).rev() {
            *byte = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        digits
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}", self.0)
    }
}

/// The heading that a code begins with, as a number of four digits, whatever signs stand between its digits.
pub(crate) fn heading_of(code: &str) -> Option<u16> {
    let mut digits = code.bytes().filter(u8::is_ascii_digit).map(|digit| u16::from(digit - b'0'));
    (0..4).try_fold(0, |heading, _| Some(heading * 10 + digits.next()?))
}

/// The longest commodity code that any country uses, and some more.
const LONGEST: usize = 14;

/// The digits of a commodity code, on the stack.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digits {
    bytes: [u8; LONGEST],
    len: u8,
}

impl Digits {
    /// The digits as text.
    pub fn as_str(&self) -> &str {
        self.bytes.get(..usize::from(self.len)).and_then(|digits| std::str::from_utf8(digits).ok()).unwrap_or_default()
    }

    /// How many digits there are.
    pub fn count(&self) -> usize {
        usize::from(self.len)
    }
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The bare digits of a commodity code written with dots, blanks or hyphens; nothing where anything else stands in it.
///
/// No tariff has a lone zero behind its only dot: programs that take a code for a quantity write it so. Signs by which
/// spreadsheets know a text are left out. Two codes beside each other are none.
///
/// ```
/// use declarant::codes::hs;
/// assert_eq!(hs::normalise("6109.10.00").unwrap().as_str(), "61091000");
/// assert_eq!(hs::normalise("610910.0").unwrap().as_str(), "610910");
/// assert_eq!(hs::normalise("'610910").unwrap().as_str(), "610910");
/// assert!(hs::normalise("6109.1O").is_none());
/// assert!(hs::normalise("610910/610990").is_none());
/// assert!(hs::normalise("6109.10 6109.90").is_none());
/// assert!(hs::normalise("6109 10 6110 20").is_none());
/// ```
pub fn normalise(text: &str) -> Option<Digits> {
    let mut digits = Digits { bytes: [0; LONGEST], len: 0 };
    // Nearly every code is of digits alone.
    if text.bytes().all(|byte| byte.is_ascii_digit())
        && let Some(place) = digits.bytes.get_mut(..text.len())
    {
        place.copy_from_slice(text.as_bytes());
        digits.len = text.len() as _;
        return (digits.len > 0).then_some(digits);
    }
    let whole = text.strip_suffix(".0").or_else(|| text.strip_suffix(",0"));
    if let Some(whole) = whole.filter(|whole| !whole.contains('.')) {
        return normalise(whole);
    }
    // How many digits stand together, with points between them as well, and how often that many do as a code has.
    let (mut run, mut codes) = (0_u8, 0_u8);
    let (mut pointed, mut pointed_codes) = (0_u8, 0_u8);
    for c in text.chars() {
        match c {
            '0'..='9' => {
                let next = digits.count();
                *digits.bytes.get_mut(next)? = c as u8;
                digits.len += 1;
                run += 1;
                codes += u8::from(run == 6);
                pointed += 1;
                pointed_codes += u8::from(pointed == 6);
                continue;
            }
            '.' => {
                run = 0;
                continue;
            }
            '-' | '/' | '\'' | '"' | '=' | '\u{2010}'..='\u{2013}' | '\u{200b}' | '\u{feff}' => {}
            c if c.is_whitespace() => {}
            _ => return None,
        }
        (run, pointed) = (0, 0);
    }
    if codes > 1 || pointed_codes > 1 || begins_again(text) {
        return None;
    }
    (digits.len > 0).then_some(digits)
}

/// What stands behind the words or signs that only say that it is a code: `HS 6109.10`, `#610910`.
pub(crate) fn untitled(text: &str) -> &str {
    const TITLES: [&str; 5] = ["HTSUS", "HSN", "HTS", "HS", "CN"];
    let behind = |title: &&str| {
        let (start, code) = text.split_at_checked(title.len())?;
        start.eq_ignore_ascii_case(title).then_some(code)
    };
    let code = TITLES.iter().find_map(behind).unwrap_or(text);
    code.trim_start_matches([' ', ':', '#', '.', '-'])
}

/// Whether a heading follows a whole code or a heading: "6109 10 6110 20" and "6109/6110" are two codes each.
pub(crate) fn begins_again(text: &str) -> bool {
    let mut runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let is_heading = |run: &str| run.len() == 4 && heading_of(run).is_some_and(|heading| row(heading).count > 0);
    let (Some(first), Some(second)) = (runs.next(), runs.next()) else { return false };
    match second.len() {
        _ if !is_heading(first) => false,
        2 => runs.next().is_some_and(is_heading) && runs.next().is_some_and(|run| run.len() == 2),
        _ => text.contains('/') && is_heading(second) && runs.next().is_none(),
    }
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

    /// The European Union's supplementary unit, where all lines below share one.
    pub fn supplementary_unit(self) -> Option<&'static SupplementaryUnit> {
        /// The place behind each run of subheadings that share a unit, and the unit.
        static RUNS: OnceLock<Vec<(u32, Option<&SupplementaryUnit>)>> = OnceLock::new();
        let runs = RUNS.get_or_init(|| {
            let unit = |symbol: &&str| SUPPLEMENTARY.iter().find(|unit| unit.symbol == *symbol);
            let units: Vec<_> = table::UNITS.iter().map(unit).collect();
            let (mut rows, mut end) = (Varints(&table::UNIT_RUNS), 0);
            let run = std::iter::from_fn(|| {
                let number = rows.byte()?;
                end += rows.next()?;
                Some((end, units.get(usize::from(number)).copied().flatten()))
            });
            run.collect()
        });
        let place = u32::from(self.place);
        runs.get(runs.partition_point(|(end, _)| *end <= place)).and_then(|(_, unit)| *unit)
    }

    /// Whether a unit can measure the goods of this subheading.
    ///
    /// Mass and number always can. Length, area, volume and energy are judged by the supplementary unit; a fabric's
    /// square metres may as well be counted in metres. Where no supplementary unit is known the answer is unknown.
    ///
    /// ```
    /// use declarant::codes::{hs::{self, Fit}, unit};
    /// let shoes = hs::find("640399").unwrap();
    /// assert_eq!(shoes.unit_fits(unit::find("PR").unwrap()), Fit::Yes);
    /// assert_eq!(shoes.unit_fits(unit::find("LTR").unwrap()), Fit::No);
    /// ```
    pub fn unit_fits(self, unit: unit::Unit) -> Fit {
        use unit::Quantity::{Area, Count, Length, Mass, Other, Time, Volume};
        let given = unit.measures();
        if matches!(given, Mass | Count) {
            return Fit::Yes;
        }
        let Some(known) = self.supplementary_unit() else {
            return if given == Time { Fit::No } else { Fit::Unknown };
        };
        match (given, known.measures) {
            (Other, _) | (_, Other) => Fit::Unknown,
            (given, known) if given == known => Fit::Yes,
            (Length | Area, Length | Area) => Fit::Yes,
            (Length | Area | Volume, Mass) | (Volume, Area) | (Length | Area, Volume) => Fit::Unknown,
            _ => Fit::No,
        }
    }
}

/// Whether a unit can measure the goods of a subheading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It can.
    Yes,
    /// It cannot: a liquid measure for shoes.
    No,
    /// Not known.
    Unknown,
}

/// A supplementary unit of the European Union's nomenclature.
#[derive(Debug, PartialEq, Eq)]
pub struct SupplementaryUnit {
    /// The Union's symbol, as `p/st`.
    pub symbol: &'static str,
    /// What it is, in English.
    pub label: &'static str,
    /// The same in Recommendation 20, or an empty text.
    pub unit: &'static str,
    /// What it measures.
    pub measures: unit::Quantity,
}

const fn supplementary(
    symbol: &'static str,
    label: &'static str,
    unit: &'static str,
    measures: unit::Quantity,
) -> SupplementaryUnit {
    SupplementaryUnit { symbol, label, unit, measures }
}

static SUPPLEMENTARY: [SupplementaryUnit; 26] = {
    use unit::Quantity::{Area, Count, Energy, Length, Mass, Other, Volume};
    [
        supplementary("p/st", "pieces", "H87", Count),
        supplementary("m2", "square metres", "MTK", Area),
        supplementary("m3", "cubic metres", "MTQ", Volume),
        supplementary("g", "grams", "GRM", Mass),
        supplementary("pa", "pairs", "PR", Count),
        supplementary("l", "litres", "LTR", Volume),
        supplementary("kg 90 % sdt", "kilograms of substance 90 % dry", "KSD", Mass),
        supplementary("kg N", "kilograms of nitrogen", "KNI", Mass),
        supplementary("l alc. 100 %", "litres of pure alcohol", "LPA", Volume),
        supplementary("m", "metres", "MTR", Length),
        supplementary("1 000 p/st", "thousands of pieces", "MIL", Count),
        supplementary("kg P2O5", "kilograms of phosphorus pentoxide", "KPP", Mass),
        supplementary("c/k", "carats", "CTM", Mass),
        supplementary("kg/net eda", "kilograms drained net weight", "KDW", Mass),
        supplementary("kg K2O", "kilograms of potassium oxide", "KPO", Mass),
        supplementary("gi F/S", "grams of fissile isotopes", "", Mass),
        supplementary("TJ", "terajoules", "D30", Energy),
        supplementary("kg met.am.", "kilograms of methylamines", "KMA", Mass),
        supplementary("kg U", "kilograms of uranium", "KUR", Mass),
        supplementary("kg NaOH", "kilograms of sodium hydroxide", "KSH", Mass),
        supplementary("kg KOH", "kilograms of potassium hydroxide", "KPH", Mass),
        supplementary("kg H2O2", "kilograms of hydrogen peroxide", "KHY", Mass),
        supplementary("ce/el", "number of cells", "NCL", Other),
        supplementary("100 p/st", "hundreds of pieces", "CEN", Count),
        supplementary("1 000 m³", "thousands of cubic metres", "R9", Volume),
        supplementary("1 000 kWh", "thousands of kilowatt hours", "MWH", Energy),
    ]
};

/// What an edition says of a code on a day.
#[derive(Clone, Debug)]
pub enum Status {
    /// The edition in force has it, or may have it for all that is known; the edition that is known to have it.
    Current(Edition),
    /// An older edition had it; what became of its goods, likeliest first.
    Outdated {
        /// The last edition that had it.
        last: Edition,
        /// The codes that took over.
        successors: Successors,
    },
    /// An edition to come will have it.
    Future {
        /// That edition.
        from: Edition,
        /// A code of today whose goods it takes over.
        instead: Code,
    },
    /// Chapter 77, kept free for goods to come.
    Reserved,
    /// Chapters 98 and 99, left to countries for their own use.
    National,
    /// The edition in force on that day is not fully known here: neither right nor wrong.
    Unsettled,
    /// Fewer than six digits.
    Incomplete,
    /// No edition has or had it; [`near`] suggests others.
    Unknown,
}

/// How a code stands on a day, judged by its first six digits.
///
/// ```
/// use declarant::{codes::hs, Day};
/// let today = Day::of(2026, 11, 24);
/// let hs::Status::Outdated { last, mut successors } = hs::status("851712", today) else { panic!() };
/// assert_eq!(last.year(), 2017);
/// assert_eq!(successors.next().unwrap().to_string(), "851713");
/// ```
pub fn status(code: &str, on: Day) -> Status {
    let Some(code) = Code::read(code) else { return Status::Incomplete };
    if on < FIRST_DAY {
        return Status::Unsettled;
    }
    match code.chapter() {
        77 => return Status::Reserved,
        98 | 99 => return Status::National,
        _ => {}
    }
    let edition = Edition::on(on);
    let known = subheading(code).is_some();
    if edition >= Edition::Hs2028 {
        return match (change(code), known) {
            (Some(change), _) if !change.keeps() => {
                Status::Outdated { last: Edition::Hs2022, successors: change.successors() }
            }
            (_, true) => Status::Current(Edition::Hs2022),
            _ if replaced_by(code).is_some() => Status::Current(Edition::Hs2028),
            _ => match outdated(code) {
                Some((last, successors)) => Status::Outdated { last, successors },
                None => Status::Unsettled,
            },
        };
    }
    if known {
        return Status::Current(Edition::Hs2022);
    }
    match outdated(code) {
        Some((last, _)) if last >= edition => return Status::Current(last),
        Some((last, successors)) => return Status::Outdated { last, successors },
        None => {}
    }
    match replaced_by(code) {
        Some(instead) => Status::Future { from: Edition::Hs2028, instead },
        None => Status::Unknown,
    }
}

/// The last edition that had a code, and its successors.
fn outdated(code: Code) -> Option<(Edition, Successors)> {
    let all = outdated_codes();
    let found = all.binary_search_by_key(&code, |(known, _)| *known).ok().and_then(|place| all.get(place));
    let mut rows = found?.1;
    let head = rows.byte()?;
    let edition = EDITIONS.get(usize::from(head >> 5))?.0;
    let steps = Steps { rows, left: head & 15, from: i32::from(lower_bound(code).0) };
    Some((edition, Successors { steps, places: true, more: head & 16 != 0 }))
}

/// Every code that an older edition ended with, in order, and where its row goes on behind the code.
fn outdated_codes() -> &'static [(Code, Varints)] {
    static CODES: OnceLock<Vec<(Code, Varints)>> = OnceLock::new();
    CODES.get_or_init(|| {
        let mut codes = Vec::new();
        for (chapter, start) in table::OUTDATED_STARTS.iter().enumerate() {
            let end = table::OUTDATED_STARTS.get(chapter + 1).map_or(table::OUTDATED.len(), |end| usize::from(*end));
            let mut rows = Varints(table::OUTDATED.get(usize::from(*start)..end).unwrap_or_default());
            let mut known = chapter as u32 * 10_000;
            while let Some(step) = rows.next() {
                known += step;
                codes.push((Code(known), rows));
                let successors = rows.byte().unwrap_or_default() & 15;
                for _ in 0..successors {
                    rows.next();
                }
            }
        }
        codes
    })
}

/// What HS 2028 makes of a code of HS 2022.
#[derive(Clone, Debug)]
pub struct Change {
    code: Code,
    steps: Steps,
}

impl Change {
    /// Whether the code itself goes on, with fewer or other goods.
    pub fn keeps(&self) -> bool {
        self.clone().successors().any(|code| code == self.code)
    }

    /// The codes of HS 2028 for the goods.
    pub fn successors(self) -> Successors {
        Successors { steps: self.steps, places: false, more: false }
    }
}

/// The change that HS 2028 brings for a code on 2028-01-01, where one is known.
///
/// None says nothing, as the list of changes here is not complete.
pub fn change(code: Code) -> Option<Change> {
    let changes = changes();
    let place = changes.binary_search_by_key(&code, |change| change.code).ok()?;
    changes.get(place).cloned()
}

/// Every change, in the order of the codes.
fn changes() -> &'static [Change] {
    static CHANGES: OnceLock<Vec<Change>> = OnceLock::new();
    CHANGES.get_or_init(|| {
        let (mut rows, mut code) = (Varints(&table::CHANGES), 0);
        let change = std::iter::from_fn(|| {
            code += rows.next()?;
            let count = rows.byte()?;
            let steps = Steps { rows, left: count, from: code as i32 };
            for _ in 0..count {
                rows.next()?;
            }
            Some(Change { code: Code(code), steps })
        });
        change.collect()
    })
}

/// The code of HS 2022 whose goods a code new in HS 2028 takes over: the first one, where there are several.
fn replaced_by(code: Code) -> Option<Code> {
    /// The new codes, each with the old one.
    static NEW: OnceLock<Vec<(Code, Code)>> = OnceLock::new();
    let new = NEW.get_or_init(|| {
        let pairs = |change: &Change| {
            let old = change.code;
            change.clone().successors().map(move |new| (new, old)).filter(|(new, old)| new != old)
        };
        let mut all: Vec<_> = changes().iter().flat_map(pairs).collect();
        crate::order::sort_by(&mut all, Ord::cmp);
        all
    });
    new.get(new.partition_point(|(known, _)| *known < code)).filter(|(known, _)| *known == code).map(|(_, old)| *old)
}

/// The codes that took over from another, likeliest first.
#[derive(Clone, Debug)]
pub struct Successors {
    steps: Steps,
    places: bool,
    more: bool,
}

impl Successors {
    /// Whether goods also went to codes that are not listed, as less likely ones.
    ///
    /// Only where this is false and one code is left does every good of the old code belong there.
    pub fn has_more(&self) -> bool {
        self.more
    }

    /// How many codes are still to come.
    pub fn left(&self) -> usize {
        usize::from(self.steps.left)
    }
}

impl Iterator for Successors {
    type Item = Code;

    fn next(&mut self) -> Option<Code> {
        let value = self.steps.next()?;
        if self.places {
            at(u16::try_from(value).ok()?).map(Subheading::code)
        } else {
            u32::try_from(value).ok().map(Code)
        }
    }
}

#[derive(Clone, Debug)]
struct Steps {
    rows: Varints,
    left: u8,
    from: i32,
}

impl Iterator for Steps {
    type Item = i32;

    fn next(&mut self) -> Option<i32> {
        self.left = self.left.checked_sub(1)?;
        let step = self.rows.next()?;
        self.from += (step >> 1) as i32 ^ -((step & 1) as i32);
        Some(self.from)
    }
}

/// A stream of numbers of seven bits a byte, low bits first, with single bytes between.
#[derive(Clone, Copy, Debug)]
struct Varints(&'static [u8]);

impl Varints {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn next(&mut self) -> Option<u32> {
        let mut value = 0;
        for shift in [0, 7, 14, 21] {
            let byte = self.byte()?;
            value |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }
}

/// Codes of HS 2022 that a mistyped code may have been meant for, at most eight.
///
/// First those of the same heading that are one digit or one swap of neighbours away, then the heading's others, then
/// those of other headings one digit or swap away.
///
/// ```
/// use declarant::codes::hs;
/// let near: Vec<String> = hs::near(hs::Code::read("610919").unwrap()).map(|code| code.to_string()).collect();
/// assert_eq!(near[..2], ["610910", "610990"]);
/// ```
pub fn near(code: Code) -> impl Iterator<Item = Code> {
    let mut near = Near { code, found: [code; 8], count: 0 };
    near.edit(&[1, 10]);
    siblings(code).take(4).for_each(|sibling| near.take(sibling.0));
    near.edit(&[100, 1_000, 10_000, 100_000]);
    near.found.into_iter().take(near.count)
}

struct Near {
    code: Code,
    found: [Code; 8],
    count: usize,
}

impl Near {
    /// Other digits at the given places, and a swap with the next place up.
    fn edit(&mut self, places: &[u32]) {
        let code = self.code.0;
        for place in places {
            let (digit, next) = (code / place % 10, code / (place * 10) % 10);
            let without = code - digit * place;
            (0..10).for_each(|other| self.take(without + other * place));
            if *place < 100_000 {
                self.take(without - next * place * 10 + next * place + digit * place * 10);
            }
        }
    }

    fn take(&mut self, candidate: u32) {
        let candidate = Code(candidate);
        let seen = self.found.iter().take(self.count).any(|found| *found == candidate);
        if candidate == self.code || seen || subheading(candidate).is_none() {
            return;
        }
        if let Some(slot) = self.found.get_mut(self.count) {
            *slot = candidate;
            self.count += 1;
        }
    }
}

/// The subheadings of the heading that a code belongs to, in order.
pub fn siblings(code: Code) -> impl Iterator<Item = Code> {
    let Row { place, count, .. } = row(code.heading());
    subheadings(place, count).iter().map(move |sub| Code(code.0 / 100 * 100 + u32::from(*sub)))
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
            return Some(hierarchy(entry(LIST.name, digits, label, ListStatus::Current, on)));
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
        Status::Future { from, instead } => make(ListStatus::Future { from: from.first_day() })
            .note(format!("New in {from}; until then see {instead}.")),
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

fn explain_unit(symbol: &str, on: Option<Day>) -> Option<Entry> {
    let unit = SUPPLEMENTARY.iter().find(|unit| unit.symbol == symbol)?;
    let entry = entry(UNITS.name, unit.symbol, unit.label, ListStatus::Current, on);
    Some(if unit.unit.is_empty() { entry } else { entry.note(format!("In UN/ECE Recommendation 20: {}.", unit.unit)) })
}
