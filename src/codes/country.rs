//! Countries and territories: ISO 3166-1, and the codes outside it that customs data carry.
//!
//! ISO 3166-1 as of February 2026, 249 codes; the codes are facts, the names are ours. Beside them stand the codes that
//! customs and posts use although the standard has them not: `XI` (Northern Ireland), `XK` (Kosovo), `XC`, `XL`, `XS`
//! (the European Union's and the United Kingdom's own), `EU` as an origin, the rest of the user-assigned series, the
//! reserved ones, and those withdrawn, with their last day.

use super::tables::country as table;
use super::{Aliases, Entry, List, Status, entry, first_day, fold, mark};
use crate::day::Day;
use crate::index::{Index, hash};
use std::sync::OnceLock;

/// The code of ISO 3166-1 for a country that the EU calls otherwise: `GB` for `UK`, `GR` for `EL`. Public for the command
/// line.
#[doc(hidden)]
pub fn by_iso(code: [u8; 2]) -> [u8; 2] {
    match &code {
        b"UK" => *b"GB",
        b"EL" => *b"GR",
        _ => code,
    }
}

pub(super) const LIST: List = List {
    name: "country",
    title: "Countries and territories",
    keeper: "ISO 3166 Maintenance Agency",
    edition: "ISO 3166-1 as of 2026-02",
    complete: true,
    find: explain,
};

/// A code of a country or territory, current or not.
///
/// ```
/// use declarant::codes::country;
/// let norway = country::find("NO").unwrap();
/// assert_eq!((norway.code(), norway.alpha3(), norway.name()), ("NO", Some("NOR"), "Norway"));
/// assert!(country::find("AN").unwrap().successors().any(|code| code == "CW"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Country(u16);

/// The first days of the states and territories that came since 2006.
static FIRST: [(&str, Day); 6] = [
    ("BQ", Day::of(2010, 10, 10)),
    ("CW", Day::of(2010, 10, 10)),
    ("ME", Day::of(2006, 6, 3)),
    ("RS", Day::of(2006, 6, 5)),
    ("SS", Day::of(2011, 7, 9)),
    ("SX", Day::of(2010, 10, 10)),
];

/// The country of a two-letter code in capitals, whatever its status.
///
/// ```
/// use declarant::codes::{country, Status};
/// assert_eq!(country::find("DE").unwrap().name(), "Germany");
/// assert_eq!(country::find("XI").unwrap().status(), Status::UserAssigned);
/// assert_eq!(country::find("XZ").unwrap().status(), Status::Private);
/// assert!(country::find("ZX").is_none());
/// ```
pub fn find(code: &str) -> Option<Country> {
    table::TABLE.position(code).map(Country)
}

/// The country of two capital letters, likewise.
pub(crate) fn of_letters(code: [u8; 2]) -> Option<Country> {
    std::str::from_utf8(&code).ok().and_then(find)
}

/// The two letters of a code in either case, as ISO 3166-1 has it.
pub(crate) fn letters(code: &[u8]) -> Option<[u8; 2]> {
    let [one, other] = *code else { return None };
    if !one.is_ascii_alphabetic() || !other.is_ascii_alphabetic() {
        return None;
    }
    Some(by_iso([one.to_ascii_uppercase(), other.to_ascii_uppercase()]))
}

/// Whether numbers of firms and consignments may begin with these letters: a country's code, or the EL of Greek VAT numbers.
pub(crate) fn is_prefix(letters: &str) -> bool {
    letters == "EL" || find(letters).is_some()
}

/// Every code, current or not, in alphabetical order.
pub fn all() -> impl Iterator<Item = Country> {
    (0..table::TABLE.len() as u16).map(Country)
}

/// The name of a country as it stands in a sentence; its code where the list doesn't have it.
pub(crate) fn shown(country: [u8; 2]) -> String {
    // A code that is left to users has no name.
    let known = of_letters(country).filter(|known| !known.name().is_empty());
    known.map_or_else(|| country.map(char::from).iter().collect(), Country::in_sentence)
}

impl Country {
    /// The two-letter code.
    pub fn code(self) -> &'static str {
        table::TABLE.key(self.0)
    }

    /// The three-letter code, for those that ISO 3166-1 has.
    pub fn alpha3(self) -> Option<&'static str> {
        let start = usize::from(self.0) * 3;
        table::ALPHA3.get(start..start + 3).filter(|code| !code.starts_with(' '))
    }

    /// The first day of a state or territory that came since 2006, in the law that made it.
    ///
    /// ```
    /// use declarant::{Day, codes::country};
    /// assert_eq!(country::find("SS").unwrap().first(), Some(Day::of(2011, 7, 9)));
    /// assert_eq!(country::find("DE").unwrap().first(), None);
    /// ```
    pub fn first(self) -> Option<Day> {
        first_day(&FIRST, self.code())
    }

    /// The English name; empty where the code is [left to users](Status::Private) and none of them is known.
    pub fn name(self) -> &'static str {
        table::TABLE.label(self.0)
    }

    /// The English name as it stands in a sentence, with its article: `the United States`.
    ///
    /// ```
    /// use declarant::codes::country;
    /// assert_eq!(country::find("US").unwrap().in_sentence(), "the United States");
    /// assert_eq!(country::find("CG").unwrap().in_sentence(), "the Republic of the Congo");
    /// assert_eq!(country::find("DE").unwrap().in_sentence(), "Germany");
    /// ```
    pub fn in_sentence(self) -> String {
        const WITH_ARTICLE: [&str; 14] = [
            "Bahamas",
            "British ",
            "Cayman",
            "Central ",
            "Comoros",
            "Dominican ",
            "European ",
            "Gambia",
            "Isle ",
            "Maldives",
            "Netherlands",
            "Philippines",
            "Soviet ",
            "United ",
        ];
        let name = self.name();
        // "Congo, Republic of the" is how a list has it.
        if let Some((land, state)) = name.split_once(", ").filter(|(_, state)| state.contains("Republic")) {
            return format!("the {state} {land}");
        }
        // The first of two names is that of one island: "South Georgia and the South Sandwich Islands".
        let is_islands =
            name.ends_with("Islands") && !["South Georgia", "Heard"].iter().any(|one| name.starts_with(one));
        let has_article = WITH_ARTICLE.iter().any(|start| name.starts_with(start)) || is_islands;
        if has_article { format!("the {name}") } else { name.to_owned() }
    }

    /// How the code stands in ISO 3166-1.
    pub fn status(self) -> Status {
        match mark(table::KINDS, self.0) {
            b'c' => Status::Current,
            b'w' => Status::Withdrawn { last: self.extra().and_then(|(last, ..)| last) },
            b'r' => Status::Reserved,
            _ if self.name().is_empty() => Status::Private,
            _ => Status::UserAssigned,
        }
    }

    /// Whether it is the code of a place, current or not: XK for Kosovo, but not XX.
    pub(crate) fn is_of_place(self) -> bool {
        self.status() != Status::Private
    }

    /// The codes of today for what a withdrawn, reserved or user-assigned code covers; none for a current one.
    pub fn successors(self) -> impl Iterator<Item = &'static str> {
        self.extra().map_or("", |(_, now, _)| now).split_ascii_whitespace()
    }

    /// A remark on the code's use, or an empty text.
    pub fn note(self) -> &'static str {
        self.extra().map_or("", |(_, _, note)| note)
    }

    fn extra(self) -> Option<(Option<Day>, &'static str, &'static str)> {
        let place = table::EXTRAS.binary_search_by_key(&self.0, |row| row.0).ok()?;
        table::EXTRAS.get(place).map(|row| (row.1, row.2, row.3))
    }
}

/// Names and codes that stand for a code, folded.
pub(super) static ALIASES: Aliases = Aliases::new(table::ALIASES);

/// The code that a name or another code stands for: `UK`, `EL`, three-letter codes, the numbers of ISO 3166-1, English and
/// common local names.
///
/// Case, accents, spaces and punctuation do not matter. A current code in any case stands for itself; names of places
/// that only customs have codes for give these (`Kosovo`), names of states that are no more give nothing.
///
/// ```
/// use declarant::codes::country;
/// assert_eq!(country::alias("uk"), Some("GB"));
/// assert_eq!(country::alias("Österreich"), Some("AT"));
/// assert_eq!(country::alias("U.S.A."), Some("US"));
/// assert_eq!(country::alias("276"), Some("DE"));
/// assert_eq!(country::alias("+276"), None);
/// assert_eq!(country::alias("Atlantis"), None);
/// assert_eq!(country::alias("N/A"), None);
/// ```
pub fn alias(name: &str) -> Option<&'static str> {
    let folded = fold::fold(name)?;
    let written = name.trim();
    let name = folded.as_bytes();
    match name {
        // "N/A" and "n.a." say that there is none.
        b"na" if written.len() > 2 => return None,
        b"uk" => return Some("GB"),
        b"el" => return Some("GR"),
        // Kosovo, as carriers, banks and sports write it.
        b"kv" | b"1a" | b"ks" | b"xkx" | b"kos" => return Some("XK"),
        [first, second] => {
            let country = of_letters([first.to_ascii_uppercase(), second.to_ascii_uppercase()])?;
            return (country.status() == Status::Current).then(|| country.code());
        }
        // With a sign it is another number, such as the calling code of a country.
        [b'0'..=b'9', _, _] => {
            let mut numbers = table::NUMBERS.as_bytes().chunks_exact(3);
            return Some(table::TABLE.key(numbers.position(|number| number == written.as_bytes())? as u16));
        }
        [_, _, _] => {
            static INDEX: OnceLock<Index> = OnceLock::new();
            let codes = || table::ALPHA3.as_bytes().chunks_exact(3);
            let index = INDEX.get_or_init(|| Index::of(codes()));
            let code = name.to_ascii_uppercase();
            if let Some(row) = index.find(hash(&code), |row| codes().nth(row) == Some(&code)) {
                return Some(table::TABLE.key(row as u16));
            }
        }
        _ => {}
    }
    if let Some(code) = ALIASES.code(name) {
        return Some(code);
    }
    static NAMES: OnceLock<Index> = OnceLock::new();
    let index = NAMES.get_or_init(|| {
        let mut index = Index::default();
        for country in all() {
            if let Some(name) = fold::fold(country.name()) {
                index.insert(hash(name.as_bytes()), usize::from(country.0));
            }
        }
        index
    });
    let row = index.find(hash(name), |row| fold::is(Country(row as u16).name(), name))?;
    let country = Country(row as u16);
    match country.status() {
        Status::Withdrawn { .. } => None,
        Status::Reserved => country.successors().next().or(Some(country.code())),
        _ => Some(country.code()),
    }
}

/// The member states of the European Union: code, first day and last day.
///
/// From before 1993 it is the Community they joined. The United Kingdom counts to the end of its transition, 2020-12-31,
/// because until then its parcels were inside the customs union.
static MEMBERS: [(&[u8; 2], Day, Option<Day>); 28] = {
    const SIX: Day = Day::of(1958, 1, 1);
    const TEN: Day = Day::of(2004, 5, 1);
    const THREE: Day = Day::of(1995, 1, 1);
    [
        (b"AT", THREE, None),
        (b"BE", SIX, None),
        (b"BG", Day::of(2007, 1, 1), None),
        (b"CY", TEN, None),
        (b"CZ", TEN, None),
        (b"DE", SIX, None),
        (b"DK", Day::of(1973, 1, 1), None),
        (b"EE", TEN, None),
        (b"ES", Day::of(1986, 1, 1), None),
        (b"FI", THREE, None),
        (b"FR", SIX, None),
        (b"GB", Day::of(1973, 1, 1), Some(Day::of(2020, 12, 31))),
        (b"GR", Day::of(1981, 1, 1), None),
        (b"HR", Day::of(2013, 7, 1), None),
        (b"HU", TEN, None),
        (b"IE", Day::of(1973, 1, 1), None),
        (b"IT", SIX, None),
        (b"LT", TEN, None),
        (b"LU", SIX, None),
        (b"LV", TEN, None),
        (b"MT", TEN, None),
        (b"NL", SIX, None),
        (b"PL", TEN, None),
        (b"PT", Day::of(1986, 1, 1), None),
        (b"RO", Day::of(2007, 1, 1), None),
        (b"SE", THREE, None),
        (b"SI", TEN, None),
        (b"SK", TEN, None),
    ]
};

/// Whether a country is a member state of the European Union on a day.
///
/// Northern Ireland (`XI`) and the territories with codes of their own are not: which of the Union's rules hold there is
/// for the destination's profile to say.
///
/// ```
/// use declarant::{codes::country, Day};
/// assert!(country::is_eu("HR", Day::of(2026, 11, 24)));
/// assert!(!country::is_eu("GB", Day::of(2021, 1, 1)));
/// ```
pub fn is_eu(code: &str, on: Day) -> bool {
    <[u8; 2]>::try_from(code.as_bytes()).is_ok_and(|code| is_in_eu(code, on))
}

/// The same of two capital letters.
pub(crate) fn is_in_eu(code: [u8; 2], on: Day) -> bool {
    let Ok(place) = MEMBERS.binary_search_by_key(&code, |member| *member.0) else { return false };
    MEMBERS.get(place).is_some_and(|(_, first, last)| *first <= on && last.is_none_or(|last| on <= last))
}

/// The codes of the member states of the European Union on a day.
///
/// ```
/// use declarant::{Day, codes::country};
/// assert_eq!(country::eu(Day::of(2026, 11, 24)).count(), 27);
/// assert!(country::eu(Day::of(2020, 6, 1)).any(|code| code == "GB"));
/// ```
pub fn eu(on: Day) -> impl Iterator<Item = &'static str> {
    let members = MEMBERS.iter().map(|member| member.0).filter(move |code| is_in_eu(**code, on));
    members.filter_map(|code| std::str::from_utf8(code).ok())
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let upper = code.to_ascii_uppercase();
    let found = find(&upper).filter(|found| found.status() != Status::Reserved || found.code() != "UK");
    let country = found.or_else(|| find(alias(code)?))?;
    let name = match country.name() {
        "" => "left to users by ISO 3166-1",
        name => name,
    };
    let mut entry = entry(LIST.name, country.code(), name, country.status(), on).since(country.first(), on);
    if let Some(alpha3) = country.alpha3() {
        entry = entry.note(format!("Three-letter code {alpha3}."));
    }
    let successors: Vec<&str> = country.successors().collect();
    if !successors.is_empty() {
        entry = entry.note(format!("Today: {}.", successors.join(", ")));
    }
    if on.is_some_and(|day| is_eu(country.code(), day)) {
        entry = entry.note("Member state of the European Union.");
    }
    Some(entry.note(country.note()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_the_table_have_the_same_length() {
        let rows = table::TABLE.len();
        assert_eq!(table::ALPHA3.len(), rows * 3);
        assert_eq!(table::KINDS.len(), rows);
        assert_eq!(table::NAMES.split('\n').count(), rows);
    }
}
