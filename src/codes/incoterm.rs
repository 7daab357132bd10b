//! Delivery terms: the International Chamber of Commerce's Incoterms.
//!
//! The eleven of Incoterms 2020, and those of older editions with the last day before the edition that dropped them. Old
//! terms may still be agreed on by naming their edition, so they are outdated, never unknown.

use super::{Entry, List, Status, entry, script};
use crate::day::Day;
use crate::index::{Index, hash};
use std::sync::OnceLock;

pub(super) const LIST: List = List {
    name: "incoterm",
    title: "Delivery terms",
    keeper: "International Chamber of Commerce",
    edition: "Incoterms 2020",
    complete: true,
    find: explain,
};

/// A delivery term.
#[derive(Debug, PartialEq, Eq)]
pub struct Incoterm {
    /// The three letters.
    pub code: &'static str,
    /// The words the letters stand for.
    pub label: &'static str,
    /// The first day of the edition that brought it, of those since 2011.
    pub first: Option<Day>,
    /// The last day before the edition that dropped it; none for a term of 2020.
    pub last: Option<Day>,
    /// The terms of 2020 that come closest.
    pub successors: &'static [&'static str],
    /// Whether it is meant for ships only.
    pub ships_only: bool,
}

const fn term(code: &'static str, label: &'static str, ships_only: bool) -> Incoterm {
    Incoterm { code, label, first: None, last: None, successors: &[], ships_only }
}

const fn since(first: Day, term: Incoterm) -> Incoterm {
    Incoterm { first: Some(first), ..term }
}

const fn former(
    code: &'static str,
    label: &'static str,
    last: Day,
    successors: &'static [&'static str],
    ships_only: bool,
) -> Incoterm {
    Incoterm { code, label, first: None, last: Some(last), successors, ships_only }
}

const BEFORE_1990: Day = Day::of(1990, 6, 30);
const BEFORE_2011: Day = Day::of(2010, 12, 31);
const BEFORE_2020: Day = Day::of(2019, 12, 31);
const IN_2011: Day = Day::of(2011, 1, 1);
const IN_2020: Day = Day::of(2020, 1, 1);

static TERMS: [Incoterm; 20] = [
    term("EXW", "ex works", false),
    term("FCA", "free carrier", false),
    term("CPT", "carriage paid to", false),
    term("CIP", "carriage and insurance paid to", false),
    since(IN_2011, term("DAP", "delivered at place", false)),
    since(IN_2020, term("DPU", "delivered at place unloaded", false)),
    term("DDP", "delivered duty paid", false),
    term("FAS", "free alongside ship", true),
    term("FOB", "free on board", true),
    term("CFR", "cost and freight", true),
    term("CIF", "cost, insurance and freight", true),
    since(IN_2011, former("DAT", "delivered at terminal", BEFORE_2020, &["DPU"], false)),
    former("DAF", "delivered at frontier", BEFORE_2011, &["DAP"], false),
    former("DES", "delivered ex ship", BEFORE_2011, &["DAP"], true),
    former("DEQ", "delivered ex quay", BEFORE_2011, &["DPU"], true),
    former("DDU", "delivered duty unpaid", BEFORE_2011, &["DAP"], false),
    former("FOR", "free on rail", BEFORE_1990, &["FCA"], false),
    former("FOT", "free on truck", BEFORE_1990, &["FCA"], false),
    former("FOA", "free on board at airport", BEFORE_1990, &["FCA"], false),
    former("DCP", "freight or carriage paid to", BEFORE_1990, &["CPT"], false),
];

/// The delivery term of three capitals, of any edition.
///
/// ```
/// use declarant::codes::incoterm;
/// assert!(incoterm::find("DDP").unwrap().last.is_none());
/// assert_eq!(incoterm::find("DDU").unwrap().successors, ["DAP"]);
/// assert_eq!((incoterm::alias("ddp"), incoterm::alias("C&F")), (Some("DDP"), Some("CFR")));
/// ```
pub fn find(code: &str) -> Option<&'static Incoterm> {
    static INDEX: OnceLock<Index> = OnceLock::new();
    let term = |row: usize| TERMS.get(row);
    let index = INDEX.get_or_init(|| Index::of(TERMS.iter().map(|term| term.code.as_bytes())));
    index.find(hash(code.as_bytes()), |row| term(row).is_some_and(|term| term.code == code)).and_then(term)
}

/// Every term, those of 2020 first.
pub fn all() -> &'static [Incoterm] {
    &TERMS
}

impl Incoterm {
    /// How the term stands among the editions.
    pub fn status(&self) -> Status {
        self.last.map_or(Status::Current, |last| Status::Withdrawn { last: Some(last) })
    }
}

/// Names of `CFR` from before 1990. `CAF` isn't one of them: in French and Spanish it is `CIF`.
static OLD_NAMES: [&str; 3] = ["C&F", "CNF", "C+F"];

/// The term that another way of writing stands for: another case, `C&F`, `CNF`.
pub fn alias(text: &str) -> Option<&'static str> {
    let ascii = script::in_ascii(text);
    let text = ascii.as_deref().unwrap_or(text);
    let old = OLD_NAMES.iter().any(|old| old.eq_ignore_ascii_case(text));
    if old { Some("CFR") } else { find(&text.to_ascii_uppercase()).map(|term| term.code) }
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let term = find(alias(code)?)?;
    let mut entry = entry(LIST.name, term.code, term.label, term.status(), on).since(term.first, on);
    if let Some(last) = term.last {
        entry =
            entry.note(format!("Dropped by the edition after {last}; closest today: {}.", term.successors.join(", ")));
    }
    if term.ships_only {
        entry = entry.note("For sea and inland water only.");
    }
    Some(entry)
}
