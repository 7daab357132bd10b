//! Additional procedures: the European Union's three-character codes for reliefs and special treatment.
//!
//! Those met in parcels: low value, gifts, the VAT schemes for distance sales, returns, and the reliefs of a private
//! household. The list is not complete, and a member state may add codes of its own; a code that is not here is
//! *unknown*, never wrong. Since 2026-07-01 the relief for negligible value (`C07`) is no longer there for goods bought
//! in distance sales to the Union; sources: reports on Council Regulation 2026/382 and its implementing acts, not the
//! acts themselves, so the date is good for a warning.

use super::{Entry, List, Status, entry};
use crate::day::Day;

pub(super) const LIST: List = List {
    name: "additional-procedure",
    title: "Additional procedures",
    keeper: "European Commission, Annex B of Regulation 2015/2446",
    edition: "data element 11 10 001, codes met in parcels, 2026-07",
    complete: false,
    find: explain,
};

/// An additional procedure.
#[derive(Debug, PartialEq, Eq)]
pub struct AdditionalProcedure {
    /// The three characters.
    pub code: &'static str,
    /// What it claims, in English.
    pub label: &'static str,
    /// The first day it can be used in the Union, where known.
    pub first: Option<Day>,
    /// The last day it can be used in the Union for distance sales, where it ended.
    pub last: Option<Day>,
    /// A remark, or an empty text.
    pub note: &'static str,
}

const fn row(code: &'static str, label: &'static str) -> AdditionalProcedure {
    AdditionalProcedure { code, label, first: None, last: None, note: "" }
}

const fn dated(
    code: &'static str,
    label: &'static str,
    first: Option<Day>,
    last: Option<Day>,
    note: &'static str,
) -> AdditionalProcedure {
    AdditionalProcedure { code, label, first, last, note }
}

static ROWS: [AdditionalProcedure; 35] = [
    row("000", "no additional procedure"),
    dated(
        "3LV",
        "low-value consignment, code of the United Kingdom",
        None,
        None,
        "National code, seen in the United Kingdom's sample declarations.",
    ),
    row("C01", "belongings of people who move house into the Union"),
    row("C02", "trousseau and household effects for a marriage"),
    row("C03", "presents for a marriage"),
    row("C04", "inherited personal property"),
    row("C06", "school outfits and study materials"),
    dated(
        "C07",
        "consignment of negligible value",
        None,
        Some(Day::of(2026, 6, 30)),
        "Ended for distance sales to the Union; the United Kingdom goes on using it.",
    ),
    row("C08", "consignment from one private person to another"),
    row("C11", "educational, scientific and cultural materials"),
    row("C14", "goods for non-commercial scientific research"),
    row("C20", "goods for charities"),
    row("C21", "articles for the blind"),
    row("C26", "honorary decorations and awards"),
    row("C27", "presents within international relations"),
    row("C29", "samples of negligible value for promoting trade"),
    row("C30", "printed matter and advertising articles"),
    row("C31", "goods for trade fairs"),
    row("C32", "goods for examination, analysis or testing"),
    row("C33", "consignments to organisations protecting intellectual property"),
    row("C34", "tourist information literature"),
    row("C35", "miscellaneous documents and articles"),
    row("C42", "goods brought in by people who moved house before"),
    row("F01", "returned goods, free of duty"),
    row("F02", "returned goods that had left with an agricultural refund"),
    row("F03", "returned goods after repair abroad"),
    row("F15", "goods from territories outside the Union's tax area"),
    row("F16", "goods in trade with a partner of a customs union"),
    row("F44", "duty of inward-processed goods by their original state"),
    row("F45", "final import without VAT"),
    row("F46", "duty by the original classification of the goods"),
    row("F47", "one classification for all goods of the consignment"),
    dated(
        "F48",
        "distance sale with the Import One-Stop Shop",
        Some(Day::of(2021, 7, 1)),
        None,
        "Needs the seller's IOSS number.",
    ),
    dated(
        "F49",
        "distance sale with VAT collected by post or carrier",
        Some(Day::of(2021, 7, 1)),
        None,
        "The special arrangements for declaring and paying import VAT.",
    ),
    dated(
        "F53",
        "distance sale up to 150 euros with ordinary VAT",
        Some(Day::of(2026, 7, 1)),
        None,
        "From secondary sources.",
    ),
];

/// The additional procedure of three capitals, if it is one that parcels meet.
///
/// ```
/// use declarant::codes::additional_procedure;
/// assert_eq!(additional_procedure::find("C08").unwrap().label, "consignment from one private person to another");
/// assert!(additional_procedure::find("C07").unwrap().last.is_some());
/// ```
pub fn find(code: &str) -> Option<&'static AdditionalProcedure> {
    ROWS.binary_search_by_key(&code, |row| row.code).ok().and_then(|place| ROWS.get(place))
}

/// Every additional procedure that is known here, in the order of the codes.
pub fn all() -> &'static [AdditionalProcedure] {
    &ROWS
}

impl AdditionalProcedure {
    /// How the code stands in the Union, without a day.
    pub fn status(&self) -> Status {
        match (self.first, self.last) {
            (_, Some(last)) => Status::Withdrawn { last: Some(last) },
            (Some(from), None) => Status::Future { from },
            _ => Status::Current,
        }
    }
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let row = find(&code.to_ascii_uppercase())?;
    let status = match (on, row.last) {
        (None, None) => Status::Current,
        _ => row.status(),
    };
    let mut entry = entry(LIST.name, row.code, row.label, status, on);
    if let Some(first) = row.first {
        entry = entry.note(format!("In the Union from {first}."));
    }
    if let Some(last) = row.last {
        entry = entry.note(format!("In the Union until {last}."));
    }
    Some(entry.note(row.note))
}
