//! What must be so for a relief or charge to hold, and which part of a list holds for a parcel.

use super::*;
use crate::json_string::serialize_as_word;

serialize_as_word!(Mode);

/// The way a parcel goes, as far as a relief or charge turns on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Any way; also where the source doesn't say.
    Any,
    /// By post.
    Post,
    /// By a courier.
    Courier,
}

impl Mode {
    /// The word that requirements have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Mode::Any => "any",
            Mode::Post => "post",
            Mode::Courier => "courier",
        }
    }

    /// Whether a mode of transport, as a declaration names it, is this way. `None` if it can't be told: what goes by air
    /// may be brought by a courier.
    pub(crate) fn admits(self, mode: Option<&str>) -> Option<bool> {
        match (self, mode?) {
            (Mode::Any, _) => Some(true),
            (way, "post") => Some(way == Mode::Post),
            (way, "express") => Some(way == Mode::Courier),
            (Mode::Post, _) => Some(false),
            (Mode::Courier, _) => None,
        }
    }
}

/// What must be so for a relief or charge to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The seller or platform is registered for the tax there, or for the scheme of low values, and charges it.
    Registered,
    /// It isn't.
    Unregistered,
    /// It is sold by a platform that customs there has certified.
    Certified,
    /// It isn't.
    Uncertified,
    /// Seller and buyer stand to each other in one of these ways: `b2c`, `b2b`, `c2c`, `c2b`.
    Between(&'static [&'static str]),
    /// The parcel is sent from one of these countries; `EU` stands for all its member states.
    SentFrom(&'static [&'static str]),
    /// All goods are of one of these origins; `EU` likewise.
    Origin(&'static [&'static str]),
    /// All goods are of these chapters of the Harmonized System, given as first and last.
    Chapters(&'static [(u8, u8)]),
    /// Some goods are of these chapters.
    SomeOf(&'static [(u8, u8)]),
    /// No goods are of these headings of the Harmonized System, given as first and last, with a word for them.
    Without(&'static str, &'static [(u16, u16)]),
    /// The parcel goes to one of these countries of the union.
    To(&'static [&'static str]),
    /// The parcel weighs at most this many grams.
    Grams(u32),
    /// The parcel goes by one of these modes of transport, in the declaration's words.
    By(&'static [&'static str]),
    /// Duty is due.
    Dutiable,
    /// What a declaration doesn't say, as it stands after "if".
    Also(&'static str),
}

/// Without alcohol and tobacco.
pub(super) const NO_EXCISE: Condition = Condition::Without("alcohol and tobacco", &[(2203, 2208), (2401, 2404)]);

/// Without tobacco.
pub(super) const NO_TOBACCO: Condition = Condition::Without("tobacco", &[(2401, 2404)]);

/// Food and drink for people, by headings of the Harmonized System that hold hardly anything else: meat, fish, dairy, eggs
/// and honey; vegetables, fruit, nuts, coffee, tea, spices, cereals and flour; oil seeds and seaweed; edible fats and oils;
/// what is prepared of food, and drinks.
pub(crate) const FOOD: &[(u16, u16)] =
    &[(200, 499), (700, 1199), (1201, 1208), (1212, 1212), (1501, 1504), (1507, 1514), (1516, 1517), (1600, 2299)];

/// Without alcohol, tobacco, perfume and toilet water.
pub(super) const NO_PERFUME_NOR_EXCISE: Condition =
    Condition::Without("alcohol, tobacco and perfume", &[(2203, 2208), (2401, 2404), (3303, 3303)]);

/// By air, couriers among them, or by post.
pub(super) const AIR_OR_POST: Condition = Condition::By(&["air", "express", "post"]);

/// From a firm to a private person.
pub(super) const B2C: Condition = Condition::Between(&["b2c"]);

/// To a private person.
pub(super) const PERSONAL: Condition = Condition::Between(&["b2c", "c2c"]);

/// Between private persons.
pub(super) const C2C: Condition = Condition::Between(&["c2c"]);

/// The goods of one item, as far as conditions turn on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goods<'s> {
    /// The country of origin, ISO 3166-1 alpha-2.
    pub origin: Option<&'s str>,
    /// The heading of the Harmonized System, its first four digits.
    pub heading: Option<u16>,
}

/// What is known of a parcel, as far as conditions turn on it. Nothing that is left out is guessed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Situation<'s> {
    /// The mode of transport, in the declaration's word.
    pub mode: Option<&'s str>,
    /// The relationship of seller and buyer, likewise.
    pub relationship: Option<&'s str>,
    /// The country that it goes to.
    pub to: Option<&'s str>,
    /// The country that it is sent from.
    pub sent_from: Option<&'s str>,
    /// The day, by which membership of the EU is judged.
    pub on: Option<Day>,
    /// Its items.
    pub goods: &'s [Goods<'s>],
    /// Its mass in grams.
    pub grams: Option<u32>,
    /// Whether the seller or platform gives a number of the destination's tax scheme.
    pub is_registered: Option<bool>,
    /// Whether the platform is certified by the destination.
    pub is_certified: Option<bool>,
    /// Whether duty is due.
    pub is_dutiable: Option<bool>,
}

impl Condition {
    /// Whether a parcel meets the condition. `None` if what is known doesn't tell.
    pub fn is_met(self, there: &Situation<'_>) -> Option<bool> {
        let is_one_of = |codes: &[&str], code: &str| {
            let is_member = || there.on.is_some_and(|on| country::is_eu(code, on));
            codes.iter().any(|&listed| listed == code || listed == "EU" && is_member())
        };
        let is_within = |ranges: &[(u8, u8)], heading: u16| {
            ranges.iter().any(|&(first, last)| (u16::from(first)..=u16::from(last)).contains(&(heading / 100)))
        };
        let each = |test: &dyn Fn(&Goods<'_>) -> Option<bool>| there.goods.iter().map(test).reduce(and)?;
        match self {
            Condition::Registered => there.is_registered,
            Condition::Unregistered => there.is_registered.map(|is| !is),
            Condition::Certified => there.is_certified,
            Condition::Uncertified => there.is_certified.map(|is| !is),
            Condition::Between(words) => there.relationship.map(|word| words.contains(&word)),
            Condition::SentFrom(codes) => there.sent_from.map(|code| is_one_of(codes, code)),
            Condition::Origin(codes) => each(&|of| of.origin.map(|code| is_one_of(codes, code))),
            Condition::Chapters(ranges) => each(&|of| of.heading.map(|heading| is_within(ranges, heading))),
            Condition::SomeOf(ranges) => {
                each(&|of| of.heading.map(|heading| !is_within(ranges, heading))).map(|none| !none)
            }
            Condition::Without(_, ranges) => each(&|of| {
                of.heading.map(|heading| !ranges.iter().any(|&(first, last)| (first..=last).contains(&heading)))
            }),
            Condition::To(codes) => there.to.map(|code| codes.contains(&code)),
            Condition::Grams(most) => there.grams.map(|grams| grams <= most),
            Condition::By(modes) => there.mode.map(|mode| modes.contains(&mode)),
            Condition::Dutiable => there.is_dutiable,
            Condition::Also(_) => None,
        }
    }
}

/// A part of a profile that holds for some parcels only.
pub trait Scoped {
    /// The way the parcel must go.
    fn mode(&self) -> Mode;
    /// What must all be so.
    fn when(&self) -> &'static [Condition];

    /// Whether it holds for a parcel. `None` if what is known doesn't tell.
    fn fits(&self, there: &Situation<'_>) -> Option<bool> {
        let mode = if self.mode() == Mode::Any { Some(true) } else { self.mode().admits(there.mode) };
        let all = self.when().iter().map(|condition| condition.is_met(there));
        all.fold(mode, and)
    }
}

/// Whether both hold, as far as it is known.
pub(crate) fn and(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    if one == Some(false) || other == Some(false) { Some(false) } else { one.and(other) }
}

/// Which part of a list holds for a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fitting<'p, T> {
    /// That one.
    One(&'p T),
    /// It turns on what isn't known: this is the first that may hold.
    Open(&'p T),
    /// None.
    Nothing,
}

impl<'p, T> Fitting<'p, T> {
    pub(super) fn first(parts: &'p [T], holds: &dyn Fn(&T) -> Option<bool>) -> Self {
        let mut judged = parts.iter().map(|part| (part, holds(part)));
        match judged.find(|(_, holds)| *holds != Some(false)) {
            Some((part, Some(_))) => Fitting::One(part),
            Some((part, None)) => Fitting::Open(part),
            None => Fitting::Nothing,
        }
    }
}

/// The part of a list that holds for a parcel: the first that fits.
///
/// ```
/// use declarant::Day;
/// use declarant::profiles::{self, Fitting, Situation};
/// let on = Day::of(2026, 11, 24);
/// let reliefs = profiles::as_of(profiles::find("EU").unwrap().gift, on).unwrap().value;
/// let gift = Situation { relationship: Some("c2c"), on: Some(on), ..Situation::default() };
/// assert!(matches!(profiles::fitting(reliefs, &gift), Fitting::One(_) | Fitting::Open(_)));
/// let limit = reliefs[0].limit().unwrap();
/// assert_eq!((limit.amount.to_string().as_str(), limit.currency), ("45", "EUR"));
/// ```
pub fn fitting<'p, T: Scoped>(parts: &'p [T], there: &Situation<'_>) -> Fitting<'p, T> {
    Fitting::first(parts, &|part| part.fits(there))
}
