//! Kinds of mail: the Universal Postal Union's code lists 115 and 116.
//!
//! A mail class says what the item is (the first letter of its S10 number follows it), a mail category how it is
//! carried. One letter each; from the postal data exchanges, not from a published list, so a letter that is not here is
//! *unknown*, never wrong.

use super::{Entry, List, Status, entry};
use crate::day::Day;

pub(super) const CLASSES: List = List {
    name: "mail-class",
    title: "Postal item categories (mail classes)",
    keeper: "Universal Postal Union, code list 116",
    edition: "as used in postal data, 2026",
    complete: false,
    find: explain_class,
};

pub(super) const CATEGORIES: List = List {
    name: "mail-category",
    title: "How mail is carried (mail categories)",
    keeper: "Universal Postal Union, code list 115",
    edition: "as used in postal data, 2026",
    complete: false,
    find: explain_category,
};

const CLASS: [(&str, &str); 4] = [
    ("C", "parcel"),
    ("E", "express mail (EMS)"),
    ("T", "empty receptacles"),
    ("U", "letter mail, also small packets"),
];

const CATEGORY: [(&str, &str); 4] = [
    ("A", "air, or priority"),
    ("B", "surface lifted by air"),
    ("C", "surface, or non-priority"),
    ("D", "priority by surface"),
];

fn row(rows: &'static [(&str, &str)], code: &str) -> Option<(&'static str, &'static str)> {
    rows.iter().find(|row| row.0.eq_ignore_ascii_case(code)).copied()
}

/// What a mail class is, in English: `C` is a parcel.
///
/// ```
/// use declarant::codes::mail;
/// assert!(mail::class("C").unwrap().contains("parcel"), "{:?}", mail::class("C"));
/// assert!(mail::category("A").unwrap().contains("air"), "{:?}", mail::category("A"));
/// assert_eq!(mail::class("Z"), None);
/// ```
pub fn class(code: &str) -> Option<&'static str> {
    row(&CLASS, code).map(|row| row.1)
}

/// What a mail category is, in English: `A` is air.
pub fn category(code: &str) -> Option<&'static str> {
    row(&CATEGORY, code).map(|row| row.1)
}

fn explain_class(code: &str, on: Option<Day>) -> Option<Entry> {
    row(&CLASS, code).map(|(code, label)| entry(CLASSES.name, code, label, Status::Current, on))
}

fn explain_category(code: &str, on: Option<Day>) -> Option<Entry> {
    row(&CATEGORY, code).map(|(code, label)| entry(CATEGORIES.name, code, label, Status::Current, on))
}
