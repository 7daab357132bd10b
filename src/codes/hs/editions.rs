//! The editions of the Harmonized System, and what became of the codes that they ended.

use std::fmt;
use std::sync::OnceLock;

use super::super::tables::hs as table;
use super::{Code, Heading, Subheading, at, lower_bound, siblings, subheading};
use crate::day::Day;
use crate::lists::Text;

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

pub(super) const EDITIONS: [(Edition, u16); 8] = [
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

/// What an edition says of a code on a day.
#[derive(Clone, Debug)]
pub enum Status {
    /// The edition in force has it; the edition that is known to have it.
    Current(Edition),
    /// An older edition had it; what became of its goods, likeliest first.
    Outdated {
        /// The last edition that had it.
        last: Edition,
        /// The codes that took over.
        successors: Successors,
    },
    /// An edition after that day has it; [`former`] is the code that its goods have until then.
    Future {
        /// The first such edition.
        from: Edition,
    },
    /// Chapter 77, kept free for goods to come.
    Reserved,
    /// Chapters 98 and 99, left to countries for their own use.
    National,
    /// The edition in force on that day is not fully known here: neither right nor wrong. So is a code of older editions that
    /// came back, on a day before.
    Unsettled,
    /// Fewer than six digits.
    Incomplete,
    /// No edition has or had it; [`near`](super::near()) suggests others.
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
/// let then = hs::status("851713", Day::of(2021, 12, 31));
/// assert!(matches!(then, hs::Status::Future { from } if from.year() == 2022));
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
    let known = subheading(code);
    if edition >= Edition::Hs2028 {
        return match (change(code), known) {
            (Some(change), _) if !change.keeps() => {
                Status::Outdated { last: Edition::Hs2022, successors: change.successors() }
            }
            (Some(_), Some(_)) => Status::Current(Edition::Hs2022),
            // Its change may be among those that aren't known.
            (None, Some(_)) => Status::Unsettled,
            _ if replaced_by(code).is_some() => Status::Current(Edition::Hs2028),
            _ => match outdated(code) {
                Some(Outdated { last, successors, .. }) => Status::Outdated { last, successors },
                None => Status::Unsettled,
            },
        };
    }
    let (last, runs, place) = match (known, outdated(code)) {
        (Some(found), _) => (Edition::Hs2022, &SINCE, usize::from(found.place)),
        (None, Some(Outdated { last, place, .. })) if last >= edition => (last, &OUTDATED_SINCE, place),
        (None, Some(Outdated { last, successors, .. })) => return Status::Outdated { last, successors },
        (None, None) if replaced_by(code).is_some() => return Status::Future { from: Edition::Hs2028 },
        (None, None) => return Status::Unknown,
    };
    if last == edition {
        return Status::Current(edition);
    }
    match since(runs, place) {
        Some(from) if from > edition => Status::Future { from },
        Some(_) => Status::Current(edition),
        None => Status::Unsettled,
    }
}

/// The editions that the codes of HS 2022 began with, and those that older ones ended with.
pub(in crate::codes) static SINCE: Text = Text::new(table::SINCE);
pub(in crate::codes) static OUTDATED_SINCE: Text = Text::new(table::OUTDATED_SINCE);

/// The edition that a code began with, by the runs of its table; none where it came back after a break.
fn since(runs: &Text, place: usize) -> Option<Edition> {
    let mut behind = 0;
    let run = runs.get().bytes().map(|run| run.wrapping_sub(b'#')).find(|run| {
        behind += 1 + usize::from(run >> 3);
        place < behind
    });
    // No code of the tables began with HS 2028: its number stands for a break.
    EDITIONS.get(usize::from(run? & 7)).map(|row| row.0).filter(|edition| *edition < Edition::Hs2028)
}

/// The code of an edition whose goods a code of a later one took over: where there are several, the first of the same heading.
///
/// ```
/// use declarant::codes::hs::{self, Code, Edition};
/// let smartphone = Code::read("851713").unwrap();
/// assert_eq!(hs::former(smartphone, Edition::Hs2017), Code::read("851712"));
/// assert_eq!(hs::former(Code::read("610910").unwrap(), Edition::Hs2017), None);
/// ```
pub fn former(code: Code, edition: Edition) -> Option<Code> {
    if edition >= Edition::Hs2022 {
        return replaced_by(code);
    }
    let mut first = None;
    for (known, _) in outdated_codes() {
        let Some(Outdated { last, mut successors, place }) = outdated(*known) else { continue };
        let is_it = last >= edition
            && successors.any(|new| new == code)
            && since(&OUTDATED_SINCE, place).is_some_and(|since| since <= edition);
        if is_it && known.heading() == code.heading() {
            return Some(*known);
        }
        if is_it {
            first = first.or(Some(*known));
        }
    }
    first
}

/// The codes that a heading has in HS 2022, and those that it had in older editions.
pub(super) fn codes_of_heading(heading: Heading) -> impl Iterator<Item = Code> {
    let number = heading.number();
    let ended = outdated_codes().iter().map(|(code, _)| *code).filter(move |code| code.heading() == number);
    Code::of(u32::from(number) * 100).into_iter().flat_map(siblings).chain(ended)
}

/// A code that older editions had.
struct Outdated {
    /// The last of them.
    last: Edition,
    successors: Successors,
    /// Its place among the outdated codes.
    place: usize,
}

fn outdated(code: Code) -> Option<Outdated> {
    let all = outdated_codes();
    let place = all.binary_search_by_key(&code, |(known, _)| *known).ok()?;
    let mut rows = all.get(place)?.1;
    let head = rows.byte()?;
    let edition = EDITIONS.get(usize::from(head >> 5))?.0;
    let steps = Steps { rows, left: head & 15, from: i32::from(lower_bound(code).0) };
    Some(Outdated { last: edition, successors: Successors { steps, places: true, more: head & 16 != 0 }, place })
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
pub(super) struct Varints(pub(super) &'static [u8]);

impl Varints {
    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn next(&mut self) -> Option<u32> {
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
