//! Places: which customs area, VAT area and excise area an address lies in, and whose law it goes by.
//!
//! Most places belong to the areas of their state, and a member state of a union to those of the union. A table holds the
//! others.

pub(crate) mod postcodes;
mod table;

use crate::codes::country::{self, is_in_eu};
use crate::day::Day;
pub use table::find;
pub(crate) use table::{may_contain, names};

/// What is said of a place whose law has no profile. Public for the command line.
#[doc(hidden)]
pub const UNKNOWN_LAW: &str =
    "the law of {place} is not known here: its limits, its taxes and what it asks of recipients";

/// A place whose areas aren't simply those of its country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Territory {
    /// Its English name, as it stands in a sentence.
    pub name: &'static str,
    /// The state whose areas the flags below speak of: CH for Büsingen. `XI` stands for the EU in Northern Ireland.
    pub state: [u8; 2],
    /// Whether it belongs to the customs area of that state, or of its union.
    pub in_customs_union: bool,
    /// Whether the VAT of that state, or of its union, applies.
    pub in_vat_area: bool,
    /// Whether what comes in from outside the union bears the VAT of that state. It does in a VAT area, and in Åland behind
    /// a border of its own.
    pub has_import_vat: bool,
    /// Whether the excise duty of that state, or of its union, applies.
    pub in_excise_area: bool,
    /// Whether the profile of that state, or of its union, tells what it demands and grants.
    pub has_profile: bool,
}

/// What an address says of where it lies, besides its country.
#[derive(Clone, Copy, Debug, Default)]
pub struct Address<'a> {
    /// The postcode.
    pub postcode: Option<&'a str>,
    /// The state, province or department, by code or by name.
    pub subdivision: Option<&'a str>,
    /// The town.
    pub city: Option<&'a str>,
}

/// An area within which goods move without a declaration of their kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// The European Union.
    Eu,
    /// The Eurasian Economic Union.
    Eaeu,
    /// A state.
    State([u8; 2]),
    /// A territory by itself.
    Own(&'static str),
}

impl Area {
    /// The customs area of a country or a territory by its code, or of the EU by its own.
    ///
    /// ```
    /// use declarant::Day;
    /// use declarant::territories::Area;
    /// let on = Day::of(2026, 11, 26);
    /// assert_eq!(Area::of("MC", on), Some(Area::Eu));
    /// assert_eq!(Area::of("EU", on), Some(Area::Eu));
    /// assert_eq!(Area::of("Monaco", on), None);
    /// ```
    pub fn of(code: &str, on: Day) -> Option<Self> {
        if code == "EU" {
            return Some(Area::Eu);
        }
        let code = <[u8; 2]>::try_from(code.as_bytes()).ok()?;
        Some(Location::of(code, Address::default(), Some(on)).customs())
    }
}

/// A place: its country, and the territory where it lies in one of the table's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    /// The territory, where the place lies in one.
    pub territory: Option<&'static Territory>,
    /// The state whose areas it belongs to, wholly or in part.
    pub state: [u8; 2],
    union: Area,
}

/// What lies between two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Border {
    /// One of them isn't known.
    Unknown,
    /// Nothing: one customs area and one VAT area. No declaration is owed.
    Inside,
    /// A border for taxes: one customs area, but two VAT areas. No duty is owed, and the goods are declared for tax.
    Tax,
    /// A customs border.
    Customs,
    /// The way between Great Britain and Northern Ireland: one state, with rules of its own for each kind of parcel.
    IrishSea,
}

impl Location {
    /// Where an address lies, as of a day. Without a day no state is taken for a member of a union.
    ///
    /// ```
    /// use declarant::Day;
    /// use declarant::territories::{Address, Area, Location};
    /// let postcode = Address { postcode: Some("35001"), ..Address::default() };
    /// let canary = Location::of(*b"ES", postcode, Some(Day::of(2026, 11, 26)));
    /// assert_eq!(canary.territory.map(|territory| territory.name), Some("the Canary Islands"));
    /// assert_eq!((canary.customs(), canary.vat()), (Area::Eu, Area::Own("the Canary Islands")));
    /// assert_eq!(canary.profile(), Some(*b"ES"));
    /// ```
    pub fn of(country: [u8; 2], address: Address<'_>, on: Option<Day>) -> Self {
        let territory = find(country, address);
        let state = territory.map_or(country, |territory| territory.state);
        Self { territory, state, union: union_of(state, on) }
    }

    /// The name of the territory, or of the state, as it stands in a sentence.
    pub(crate) fn in_sentence(&self) -> String {
        self.territory.map_or_else(|| country::shown(self.state), |territory| territory.name.to_owned())
    }

    /// The code of the territory itself, where it has one of its own.
    pub(crate) fn own_code(&self) -> Option<&'static str> {
        table::code_of(self.territory?)
    }

    /// The customs area.
    pub fn customs(&self) -> Area {
        self.area(|territory| territory.in_customs_union)
    }

    /// The VAT area.
    pub fn vat(&self) -> Area {
        self.area(|territory| territory.in_vat_area)
    }

    /// The area whose VAT what comes in from outside bears.
    pub(crate) fn import_vat(&self) -> Area {
        self.area(|territory| territory.has_import_vat)
    }

    /// The territory, if its taxes on what comes in are its own, so that those of its state say nothing of it.
    pub(crate) fn taxed_elsewhere(&self) -> Option<&'static Territory> {
        self.territory.filter(|territory| !territory.has_import_vat)
    }

    /// The excise area.
    pub fn excise(&self) -> Area {
        self.area(|territory| territory.in_excise_area)
    }

    fn area(&self, is_in: fn(&Territory) -> bool) -> Area {
        match self.territory {
            Some(territory) if !is_in(territory) => Area::Own(territory.name),
            _ => self.union,
        }
    }

    /// The state whose profile holds here, if any state's does.
    pub fn profile(&self) -> Option<[u8; 2]> {
        self.territory.is_none_or(|territory| territory.has_profile).then_some(self.state)
    }

    /// What lies between this place and another.
    ///
    /// ```
    /// use declarant::territories::{Address, Border, Location};
    /// use declarant::Day;
    /// let on = Some(Day::of(2026, 11, 26));
    /// let place = |country: &[u8; 2], postcode| Location::of(*country, Address { postcode, ..Address::default() }, on);
    /// let hamburg = place(b"DE", Some("20095"));
    /// assert_eq!(hamburg.border(&place(b"FR", Some("75001"))), Border::Inside);
    /// assert_eq!(hamburg.border(&place(b"ES", Some("35001"))), Border::Tax);
    /// assert_eq!(hamburg.border(&place(b"DE", Some("27498"))), Border::Customs);
    /// assert_eq!(place(b"CH", None).border(&place(b"DE", Some("78266"))), Border::Inside);
    /// ```
    pub fn border(&self, other: &Self) -> Border {
        if self.customs() != other.customs() {
            let is_irish = |one: &Self, other: &Self| one.state == *b"XI" && other.state == *b"GB";
            if is_irish(self, other) || is_irish(other, self) { Border::IrishSea } else { Border::Customs }
        } else if self.vat() != other.vat() {
            Border::Tax
        } else {
            Border::Inside
        }
    }
}

/// The members of the Eurasian Economic Union.
pub(crate) const EAEU: [[u8; 2]; 5] = [*b"RU", *b"BY", *b"KZ", *b"AM", *b"KG"];

/// The union that a state belongs to on a day; a state in none stands for itself.
fn union_of(state: [u8; 2], on: Option<Day>) -> Area {
    /// The days between the United Kingdom's leaving the Union and its leaving the customs union.
    const TRANSITION: std::ops::RangeInclusive<Day> = Day::of(2020, 2, 1)..=Day::of(2020, 12, 31);
    /// The day on which Kyrgyzstan acceded, the last of the five members.
    const FIVE: Day = Day::of(2015, 8, 12);
    let Some(on) = on else { return Area::State(state) };
    match &state {
        _ if EAEU.contains(&state) && on >= FIVE => Area::Eaeu,
        b"GB" if TRANSITION.contains(&on) => Area::Eu,
        b"XI" => Area::Eu,
        _ if is_in_eu(state, on) => Area::Eu,
        _ => Area::State(state),
    }
}

/// Whether two codes are of one country, so that an address may name either.
pub(crate) fn share_home(one: [u8; 2], other: [u8; 2]) -> bool {
    one == other || home_of(one) == home_of(other)
}

/// The country that a code belongs to, or shares its post or customs with. Any other country is its own.
fn home_of(country: [u8; 2]) -> [u8; 2] {
    match &country {
        b"TF" => *b"FR",
        b"GI" | b"UK" | b"XI" => *b"GB",
        b"FM" | b"MH" | b"PW" => *b"US",
        b"AW" | b"BQ" | b"CW" | b"SX" => *b"NL",
        b"CC" | b"CX" | b"HM" | b"NF" => *b"AU",
        b"CK" | b"NU" | b"TK" => *b"NZ",
        b"HK" | b"MO" | b"TW" => *b"CN",
        _ => find(country, Address::default()).map_or(country, |territory| territory.state),
    }
}
