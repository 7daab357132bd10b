//! Customs procedures: the European Union's procedure codes, which the United Kingdom shares.
//!
//! Four digits: the procedure asked for, then the one before it, `00` if there was none. A parcel bought abroad is
//! `4000`. The two-digit codes are those of the Union Customs Code's data annex; a pair is not judged beyond its parts,
//! and codes of a country's own (the United Kingdom's `0020`) are not here.

use super::{Entry, List, Status, entry};
use crate::day::Day;

pub(super) const LIST: List = List {
    name: "procedure",
    title: "Customs procedures",
    keeper: "European Commission, Annex B of Regulation 2015/2446",
    edition: "data elements 11 09 001 and 11 09 002",
    complete: false,
    find: explain,
};

/// The two-digit procedures, sorted.
static PROCEDURES: [(&str, &str); 31] = [
    ("00", "no previous procedure"),
    ("01", "release for free circulation with re-dispatch between parts of the customs territory"),
    ("07", "release for free circulation into a warehouse other than a customs warehouse"),
    ("10", "permanent export"),
    ("11", "export of products made from equivalent goods before the import goods enter"),
    ("21", "temporary export for outward processing"),
    ("22", "temporary export for processing outside the outward processing procedure"),
    ("23", "temporary export for return unaltered"),
    ("31", "re-export"),
    ("40", "release for free circulation and home use"),
    ("42", "release for free circulation with VAT-exempt supply to another member state"),
    ("43", "release for free circulation under transitional measures of new member states"),
    ("44", "release for free circulation with end-use relief"),
    ("45", "release for free circulation with partial home use, into a tax warehouse"),
    ("46", "import of products made by outward processing from equivalent goods before export"),
    ("48", "entry of replacement goods before the faulty ones are exported"),
    ("49", "entry of Union goods from or into a territory that VAT law leaves out"),
    ("51", "inward processing"),
    ("53", "temporary admission"),
    ("54", "inward processing in another member state"),
    ("61", "re-import with release for free circulation and home use"),
    ("63", "re-import with release for free circulation and VAT-exempt supply to another member state"),
    ("68", "re-import with partial home use, into a tax warehouse"),
    ("71", "customs warehousing"),
    ("76", "customs warehousing of goods with export refunds"),
    ("77", "manufacture under customs supervision before export with refunds"),
    ("78", "entry into a free zone"),
    ("91", "processing under customs control"),
    ("92", "processing under customs control in another member state"),
    ("95", "tax warehousing"),
    ("96", "tax warehousing with duty suspended"),
];

/// A requested procedure and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Procedure {
    /// The two digits asked for.
    pub requested: &'static str,
    /// The two digits before.
    pub previous: &'static str,
}

fn part(code: &str) -> Option<(&'static str, &'static str)> {
    let place = PROCEDURES.binary_search_by_key(&code, |row| row.0).ok()?;
    PROCEDURES.get(place).copied()
}

/// Whether two digits are a procedure, asked for or previous.
pub(crate) fn is_known(code: &str) -> bool {
    part(code).is_some()
}

/// The procedure of four digits, if both pairs are known; two digits stand for no previous procedure.
///
/// ```
/// use declarant::codes::procedure;
/// let procedure = procedure::find("4000").unwrap();
/// assert_eq!((procedure.requested, procedure.previous), ("40", "00"));
/// assert!(procedure.releases());
/// assert!(procedure::find("4099").is_none());
/// ```
pub fn find(code: &str) -> Option<Procedure> {
    let (requested, previous) = code.split_at_checked(2)?;
    let requested = part(requested).filter(|row| row.0 != "00")?.0;
    let previous = if previous.is_empty() { "00" } else { part(previous)?.0 };
    Some(Procedure { requested, previous })
}

impl Procedure {
    /// What is asked for, in English.
    pub fn label(self) -> &'static str {
        part(self.requested).map_or("", |row| row.1)
    }

    /// Whether goods are released into free circulation by it.
    pub fn releases(self) -> bool {
        matches!(self.requested, "01" | "07" | "40" | "42" | "43" | "44" | "45" | "46" | "48" | "61" | "63" | "68")
    }
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let procedure = find(code)?;
    let code = format!("{}{}", procedure.requested, procedure.previous);
    let before = match part(procedure.previous) {
        Some(("00", _)) | None => String::new(),
        Some((_, label)) => format!("Before: {label}."),
    };
    Some(entry(LIST.name, &code, procedure.label(), Status::Current, on).note(before))
}
