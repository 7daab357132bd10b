//! Places: UN/LOCODE.
//!
//! Over a hundred thousand places do not belong in a checkout page, so only the shape and the country are judged: two
//! letters of ISO 3166-1 and three of letters or the digits 2 to 9.

use super::{Entry, List, Status, country, entry};
use crate::day::Day;

pub(super) const LIST: List = List {
    name: "locode",
    title: "Places",
    keeper: "UN/ECE, Recommendation 16",
    edition: "shape and country only",
    complete: false,
    find: explain,
};

/// Whether a text has the form of a place code; a blank after the country is allowed.
///
/// ```
/// use declarant::codes::locode;
/// assert!(locode::well_formed("DEHAM"));
/// assert!(locode::well_formed("US NYC"));
/// assert!(!locode::well_formed("Hamburg"));
/// assert_eq!(locode::country("DEHAM").map(|country| country.code()), Some("DE"));
/// ```
pub fn well_formed(code: &str) -> bool {
    parts(code).is_some()
}

/// The country that a well-formed place code starts with.
pub fn country(code: &str) -> Option<country::Country> {
    country::find(parts(code)?.0)
}

fn parts(code: &str) -> Option<(&str, &str)> {
    let (country, rest) = code.split_at_checked(2)?;
    let place = rest.strip_prefix(' ').unwrap_or(rest);
    let letters = country.bytes().all(|b| b.is_ascii_uppercase());
    let signs = place.len() == 3 && place.bytes().all(|b| b.is_ascii_uppercase() || (b'2'..=b'9').contains(&b));
    (letters && signs).then_some((country, place))
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    // "China" is no place in Switzerland.
    if country::alias(code).is_some() {
        return None;
    }
    let upper = code.to_ascii_uppercase();
    let (prefix, place) = parts(&upper)?;
    let country = country::find(prefix)?;
    let label = format!("a place in {}", country.name());
    Some(
        entry(LIST.name, &format!("{prefix}{place}"), &label, Status::Unsettled, on)
            .note("Form and country fit; the place itself is not looked up."),
    )
}
