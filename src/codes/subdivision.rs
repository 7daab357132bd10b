//! States, provinces and prefectures: ISO 3166-2 for the countries whose addresses name them.
//!
//! Each with its code, its name and other ways of writing it. The code is the part behind the country's letters: MA for US-MA.
//! The names are in the alphabet that addresses are written in for abroad; capitals, accents, blanks and dots don't count.
//!
//! Source: ISO 3166-2, of which the codes are facts; United States Postal Service, Publication 28, for the codes of the armed
//! forces and the islands and for abbreviations; Canada Post, Australia Post and the posts of the other countries for the names
//! that people write.

use super::{Entry, List, Status, entry, fold};
use crate::day::Day;
use crate::index::{Index, hash, step};
use crate::lists::Text;
use std::sync::OnceLock;

pub(super) const LIST: List = List {
    name: "subdivision",
    title: "States and provinces",
    keeper: "ISO 3166 Maintenance Agency",
    edition: "ISO 3166-2, for the countries whose addresses name them",
    complete: false,
    find: explain,
};

/// A state, province or prefecture of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subdivision {
    /// Its code without the country: `MA`.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    names: &'static str,
}

/// The countries, sorted: a line such as `[AU]`, then a line for each of its parts, with its code, its name, and behind
/// semicolons other names.
pub(super) static COUNTRIES: Text = Text::new(include_str!("subdivisions.txt"));

/// A country whose addresses name a state or province.
pub(crate) struct Named {
    pub(crate) code: &'static str,
    /// Its name in a sentence.
    pub(crate) name: &'static str,
    /// A state or province, as an example.
    pub(crate) example: &'static str,
}

const fn named(code: &'static str, name: &'static str, example: &'static str) -> Named {
    Named { code, name, example }
}

/// The countries where mail is sorted by the state or province, so that every address names it. Other countries have parts
/// in the list that an address may name.
static NAMED: [Named; 7] = [
    named("AU", "Australia", "NSW"),
    named("BR", "Brazil", "SP"),
    named("CA", "Canada", "ON"),
    named("CN", "China", "Guangdong"),
    named("IN", "India", "Kerala"),
    named("MX", "Mexico", "Jalisco"),
    named("US", "the United States", "NY"),
];

/// The country of those letters, if its addresses name a state or province.
pub(crate) fn named_in(country: &[u8]) -> Option<&'static Named> {
    NAMED.iter().find(|named| named.code.as_bytes() == country)
}

/// Each country with the lines of its parts.
fn countries() -> impl Iterator<Item = (&'static str, &'static str)> {
    COUNTRIES.get().split('[').filter_map(|block| block.split_once("]\n"))
}

/// The parts of a country, in the order of the list; nothing where the country has none here.
///
/// ```
/// use declarant::codes::subdivision;
/// assert_eq!(subdivision::of("AU").map(|state| state.code).next(), Some("ACT"));
/// assert_eq!(subdivision::of("MC").count(), 0);
/// ```
pub fn of(country: &str) -> impl Iterator<Item = Subdivision> + use<> {
    let lines = countries().find(|(code, _)| *code == country).map_or("", |(_, lines)| lines);
    lines.lines().filter_map(|line| {
        let (code, names) = line.split_once(' ')?;
        Some(Subdivision { code, name: names.split(';').next().unwrap_or(names), names })
    })
}

/// The part of a country that a code or a name stands for.
///
/// ```
/// use declarant::codes::subdivision;
/// let code = |country, text| subdivision::find(country, text).map(|state| state.code);
/// assert_eq!(code("US", "Massachusetts"), Some("MA"));
/// assert_eq!(code("US", "us-ma"), Some("MA"));
/// assert_eq!(code("US", "Calif."), Some("CA"));
/// assert_eq!(code("CA", "B.C."), Some("BC"));
/// assert_eq!(code("US", "State of Washington"), Some("WA"));
/// assert_eq!(code("BR", "Rio de Janeiro - RJ"), Some("RJ"));
/// assert_eq!(code("BR", "Sao Paulo"), Some("SP"));
/// assert_eq!(code("JP", "広島県"), Some("34"));
/// assert_eq!(code("US", "Ontario"), None);
/// ```
pub fn find(country: &str, text: &str) -> Option<Subdivision> {
    let text = text.trim();
    let is_prefix = |start: &str| start.strip_suffix('-').is_some_and(|letters| letters.eq_ignore_ascii_case(country));
    let bare = match text.split_at_checked(3) {
        Some((start, rest)) if is_prefix(start) => rest,
        _ => text,
    };
    if let Some(found) = of_code(country, bare) {
        return Some(found);
    }
    // B.C., but not N/A.
    if bare.contains('.') {
        let letters: String = bare.chars().filter(|c| !matches!(c, '.' | ' ')).collect();
        if let Some(found) = of_code(country, &letters) {
            return Some(found);
        }
    }
    // Rio de Janeiro - RJ; the name is looked up once, however many dashes a text has.
    if let Some((name, code)) = text.split_once(" - ").filter(|(_, code)| !code.contains(" - ")) {
        return find(country, name).filter(|part| part.code == code);
    }
    let folded = fold::fold(text)?;
    let folded = folded.as_bytes();
    let named = |folded: &[u8]| of_name(country, folded);
    let in_full = || STATE_OF.iter().find_map(|start| folded.strip_prefix(start.as_bytes())).and_then(named);
    named(folded).or_else(in_full)
}

/// The parts of all countries, by their codes and by their names.
struct Parts {
    all: Vec<(&'static str, Subdivision)>,
    codes: Index,
    names: Index,
}

/// The parts, which are indexed at the first call.
fn parts() -> &'static Parts {
    static PARTS: OnceLock<Parts> = OnceLock::new();
    PARTS.get_or_init(|| {
        let mut parts = Parts { all: Vec::new(), codes: Index::default(), names: Index::default() };
        for (country, part) in countries().flat_map(|(country, _)| of(country).map(move |part| (country, part))) {
            let row = parts.all.len();
            parts.codes.insert(hash_in(country, part.code.as_bytes()), row);
            for name in part.names.split(';').filter_map(fold::fold) {
                parts.names.insert(hash_in(country, name.as_bytes()), row);
            }
            parts.all.push((country, part));
        }
        parts
    })
}

/// The hash of a code or folded name of a country; capitals count as small letters.
fn hash_in(country: &str, text: &[u8]) -> u32 {
    text.iter().fold(hash(country.as_bytes()), |hash, byte| step(hash, byte.to_ascii_lowercase()))
}

/// The part of a country with that code, in either case.
fn of_code(country: &str, code: &str) -> Option<Subdivision> {
    let parts = parts();
    let is_it = |(of, part): &(&str, Subdivision)| *of == country && part.code.eq_ignore_ascii_case(code);
    let row = parts.codes.find(hash_in(country, code.as_bytes()), |row| parts.all.get(row).is_some_and(is_it))?;
    parts.all.get(row).map(|(_, part)| *part)
}

/// The part of a country with that folded name.
fn of_name(country: &str, folded: &[u8]) -> Option<Subdivision> {
    let parts = parts();
    let is_it =
        |(of, part): &(&str, Subdivision)| *of == country && part.names.split(';').any(|name| fold::is(name, folded));
    let row = parts.names.find(hash_in(country, folded), |row| parts.all.get(row).is_some_and(is_it))?;
    parts.all.get(row).map(|(_, part)| *part)
}

/// What stands in front of a state's name, folded.
const STATE_OF: [&str; 7] =
    ["stateof", "commonwealthof", "provinceof", "estadode", "estadodo", "estadoda", "provinciade"];

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let (country, part) = code.split_once('-')?;
    let country = country.to_ascii_uppercase();
    let found = of_code(&country, part)?;
    Some(entry(LIST.name, &format!("{country}-{}", found.code), found.name, Status::Current, on))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_states_of_each_country_that_names_them_are_known() {
        for Named { code, example, .. } in &NAMED {
            assert!(of(code).next().is_some(), "{code} has no states");
            assert!(find(code, example).is_some(), "{example} is no state of {code}");
        }
    }

    #[test]
    fn every_code_and_every_name_is_found_and_names_one_only() {
        assert!(countries().is_sorted());
        for (country, lines) in countries() {
            assert_eq!(of(country).count(), lines.lines().count());
            for part in of(country) {
                assert_eq!(find(country, part.code), Some(part));
                for name in part.names.split(';') {
                    assert_eq!(find(country, name), Some(part), "{country} {name}");
                }
            }
        }
    }
}
