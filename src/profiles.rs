//! What destinations demand and grant, as of a day. There is one file per destination.
//!
//! Law changes, so every value is a list of entries with a first day, a source and a certainty. It is looked up as of a
//! day, and an entry holds until the next one. Before the first entry the answer is *not known*, which isn't *none*.
//!
//! The certainty of an entry is that of the text that was seen, not that of the text it speaks of: a law that a newspaper
//! tells of is `Press`. Where a source names no first day, the entry begins with the earliest day on which it is known to
//! have held, and the file says so.
//!
//! An entry also says which of a parcel's days decides ([`Counts`]), and whether it is in force ([`Status`]). Only what is
//! in force enters a judgement; the rest is shown by `declarant explain`.
//!
//! Reliefs and charges are lists too, because what is granted often turns on the way the parcel goes, on the parties or on
//! the goods. Each part names its [`Mode`] and its [`Condition`]s. The first part that fits a parcel holds
//! ([`fitting`]); where the declaration doesn't say enough to choose, the answer is *open*. What no condition can say is a
//! remark.
//!
//! A limit says what it counts ([`Basis`], [`Tax`]) and what it is counted for ([`Per`], [`Times`]).
//!
//! The EU is one profile for its member states and for the territories of its customs area with their own country code.
//! So is the Eurasian Economic Union.
//!
//! ```
//! use declarant::{Day, profiles};
//! let on = Day::of(2026, 11, 24);
//! let norway = profiles::of("NO", on).ok_or("no profile")?;
//! assert_eq!(norway.code, "NO");
//! let voec = norway.facts_on(on).into_iter().find(|fact| fact.what == "VOEC").ok_or("no VOEC")?;
//! assert_eq!((voec.value.as_str(), voec.from), ("2999.99 NOK an article", Day::of(2020, 4, 1)));
//! assert_eq!(voec.source, "Norwegian Tax Administration on VOEC");
//! assert_eq!(voec.certainty, profiles::Certainty::Authority);
//! # Ok::<(), &'static str>(())
//! ```

use crate::Decimal;
use crate::codes::country;
use crate::day::Day;
use crate::index::{Index, hash};
use crate::json_string::serialize_as_word;
use crate::territories::{Address, EAEU, Location};
use std::sync::OnceLock;

mod words;

pub use words::{Fact, Summary, summaries};

/// Declares the modules of the destinations and lists them.
macro_rules! profiles {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// Every profile, in alphabetical order of its code.
        pub static ALL: &[&Profile] = &[$(&$name::PROFILE),*];
    };
}

profiles! {
    ae, ar, au, ba, br, ca, ch, cl, cn, co, eaeu, eu, gb, ge, hk, id, il, in_, is, jp, kr, ma, mx, my, ng, no, nz, pe, ph,
    pk, qa, rs, sa, sg, th, tr, tw, ua, us, vn, xi, za,
}

/// A price with VAT by the highest standard rate, in parts of the price without it. That rate is Hungary's, 27 %, so no
/// price contains more tax than that.
pub(crate) const HIGHEST_VAT: Decimal = Decimal::of(127, 2);

serialize_as_word!(Certainty, Counts, Status);

/// The certainty of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// From carriers, handbooks or research. Not reliable alone.
    Reported,
    /// From newspapers, law firms or trade publications.
    Press,
    /// From a page of the authority.
    Authority,
    /// From the law.
    Law,
}

impl Certainty {
    /// The word that lists of facts have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Certainty::Reported => "reported",
            Certainty::Press => "press",
            Certainty::Authority => "authority",
            Certainty::Law => "law",
        }
    }

    /// Whether it is certain enough for an error.
    pub(crate) fn is_certain(self) -> bool {
        self >= Certainty::Authority
    }
}

/// Which day of a parcel decides whether an entry holds for it.
///
/// A declaration names the day of the sale, and the caller the day of the declaration at destination. The days of posting
/// and of arrival are not in a declaration, so the day of the declaration stands for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// The day on which the goods are declared; also where the source doesn't say.
    Declaration,
    /// The day of the sale.
    Sale,
    /// The day on which the parcel is posted or its data are sent.
    Posting,
    /// The day on which the goods arrive.
    Arrival,
}

impl Counts {
    /// The word that lists of facts have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Counts::Declaration => "declaration",
            Counts::Sale => "sale",
            Counts::Posting => "posting",
            Counts::Arrival => "arrival",
        }
    }
}

/// Whether an entry is in force from its first day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is, or will be by a law that was made.
    InForce,
    /// A government or authority has said that it will come; it isn't law yet.
    Announced,
    /// It was made for that day, but whether it began was not seen.
    Scheduled,
    /// It was made and then suspended.
    Suspended,
    /// Sources tell of it, and none of them could be verified.
    Unverified,
}

impl Status {
    /// The words that lists of facts have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Status::InForce => "in force",
            Status::Announced => "announced",
            Status::Scheduled => "scheduled",
            Status::Suspended => "suspended",
            Status::Unverified => "unverified",
        }
    }
}

/// A value that holds from a day on.
#[derive(Clone, Copy, Debug)]
pub struct Entry<T> {
    /// The first day.
    pub from: Day,
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub source: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
    /// Which day of a parcel is compared with the first day.
    pub counts: Counts,
    /// Whether it is in force.
    pub status: Status,
}

/// An entry in force that the day of the declaration decides.
const fn entry<T: Copy>(from: Day, value: T, source: &'static str, certainty: Certainty) -> Entry<T> {
    Entry { from, value, source, certainty, counts: Counts::Declaration, status: Status::InForce }
}

/// What was read in a law.
pub(crate) const fn law<T: Copy>(from: Day, value: T, source: &'static str) -> Entry<T> {
    entry(from, value, source, Certainty::Law)
}

/// What a page of an authority says.
pub(crate) const fn authority<T: Copy>(from: Day, value: T, source: &'static str) -> Entry<T> {
    entry(from, value, source, Certainty::Authority)
}

/// What the press tells.
const fn press<T: Copy>(from: Day, value: T, source: &'static str) -> Entry<T> {
    entry(from, value, source, Certainty::Press)
}

/// What carriers, handbooks or notes tell.
pub(crate) const fn reported<T: Copy>(from: Day, value: T, source: &'static str) -> Entry<T> {
    entry(from, value, source, Certainty::Reported)
}

/// The same, decided by another day of the parcel.
const fn by<T: Copy>(counts: Counts, entry: Entry<T>) -> Entry<T> {
    Entry { counts, ..entry }
}

/// The same, not in force or not certainly so.
const fn but<T: Copy>(status: Status, entry: Entry<T>) -> Entry<T> {
    Entry { status, ..entry }
}

/// A value that changes over time: entries in ascending order of their first day.
pub type Dated<T> = &'static [Entry<T>];

/// The days of a parcel that decide which entry holds for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The day on which the goods are declared at destination.
    pub declared: Day,
    /// The day of the sale, where it is known.
    pub sold: Option<Day>,
}

/// A single day, which stands for all of them.
impl From<Day> for Days {
    fn from(day: Day) -> Self {
        Days { declared: day, sold: Some(day) }
    }
}

impl Days {
    /// Whether an entry has begun. `None` where the day that decides isn't known and could be on either side.
    fn reach<T>(self, entry: &Entry<T>) -> Option<bool> {
        match (entry.counts, self.sold) {
            // Nothing is sold after it was declared.
            (Counts::Sale, Some(sold)) => Some(entry.from <= sold.min(self.declared)),
            (Counts::Sale, None) if entry.from <= self.declared => None,
            _ => Some(entry.from <= self.declared),
        }
    }
}

/// The entry that holds for a parcel of those days, or on a day.
///
/// `None` before the first, and where the day of the sale decides and isn't known ([`wants_sale`]).
///
/// ```
/// use declarant::{Day, profiles};
/// let eu = profiles::find("EU").unwrap();
/// let grant = |day| profiles::as_of(eu.duty_relief, day).map(|entry| entry.value[0].grant);
/// assert_ne!(grant(Day::of(2026, 6, 30)), Some(profiles::Grant::Nothing));
/// assert_eq!(grant(Day::of(2026, 7, 1)), Some(profiles::Grant::Nothing));
/// assert_eq!(grant(Day::of(1990, 1, 1)), None);
/// ```
pub fn as_of<T>(entries: &[Entry<T>], days: impl Into<Days>) -> Option<&Entry<T>> {
    let days = days.into();
    latest(entries, days).filter(|entry| days.reach(entry).is_some())
}

/// The last entry in force that has begun, or may have.
fn latest<T>(entries: &[Entry<T>], days: Days) -> Option<&Entry<T>> {
    entries.iter().rev().find(|entry| entry.status == Status::InForce && days.reach(entry) != Some(false))
}

/// Whether the answer turns on the day of the sale, which isn't known.
///
/// ```
/// use declarant::{Day, profiles};
/// let chile = profiles::find("CL").unwrap();
/// let declared = Day::of(2025, 11, 3);
/// assert!(profiles::wants_sale(chile.duty_relief, profiles::Days { declared, sold: None }));
/// assert!(!profiles::wants_sale(chile.duty_relief, profiles::Days { declared, sold: Some(Day::of(2025, 10, 24)) }));
/// ```
pub fn wants_sale<T>(entries: &[Entry<T>], days: Days) -> bool {
    latest(entries, days).is_some_and(|entry| days.reach(entry).is_none())
}

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The goods alone, without freight and insurance.
    Goods,
    /// The goods free on board in the country of export.
    Fob,
    /// The goods with freight and insurance.
    Cif,
    /// The tax itself that would be due.
    Due,
}

/// Whether a limit counts the VAT, GST or sales tax that a price may contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tax {
    /// The source doesn't say.
    Unsaid,
    /// It is left out.
    Without,
    /// It is counted.
    With,
}

/// A span of time in which what one person receives is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// A day.
    Day,
    /// Seven days.
    Week,
    /// Three months.
    Quarter,
    /// Six months.
    HalfYear,
    /// A year.
    Year,
}

/// What a limit or a charge is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A consignment.
    Consignment,
    /// A declaration, which may cover several parcels.
    Declaration,
    /// A single article.
    Article,
    /// An item to the tariff: goods of one code of six digits, however many and on how many lines. Sources differ on whether
    /// those of several origins are one.
    Line,
    /// All that one person receives in a span of time.
    Person(Every),
    /// A kilogram.
    Kilogram,
}

/// How often one person has a relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// At most this many times …
    pub most: u8,
    /// … in this span of time.
    pub every: Every,
}

/// An inclusive limit up to which something is granted or charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How much.
    pub amount: Decimal,
    /// In which currency.
    pub currency: &'static str,
    /// What it counts.
    pub basis: Basis,
    /// Whether it counts tax in the price.
    pub tax: Tax,
    /// What it is counted for.
    pub per: Per,
}

impl Limit {
    /// That much of a consignment's goods.
    const fn of(amount: i64, currency: &'static str) -> Self {
        let amount = Decimal::whole(amount);
        Self { amount, currency, basis: Basis::Goods, tax: Tax::Unsaid, per: Per::Consignment }
    }

    const fn per(self, per: Per) -> Self {
        Self { per, ..self }
    }

    const fn without_tax(self) -> Self {
        Self { tax: Tax::Without, ..self }
    }
}

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
    /// What a declaration doesn't say, as it stands after "if".
    Also(&'static str),
}

/// Without alcohol and tobacco.
const NO_EXCISE: Condition = Condition::Without("alcohol and tobacco", &[(2203, 2208), (2401, 2404)]);
/// Without tobacco.
const NO_TOBACCO: Condition = Condition::Without("tobacco", &[(2401, 2404)]);
/// Food and drink for people, by headings of the Harmonized System that hold hardly anything else: meat, fish, dairy, eggs
/// and honey; vegetables, fruit, nuts, coffee, tea, spices, cereals and flour; oil seeds and seaweed; edible fats and oils;
/// what is prepared of food, and drinks.
pub(crate) const FOOD: &[(u16, u16)] =
    &[(200, 499), (700, 1199), (1201, 1208), (1212, 1212), (1501, 1504), (1507, 1514), (1516, 1517), (1600, 2299)];
/// Without alcohol, tobacco, perfume and toilet water.
const NO_PERFUME_NOR_EXCISE: Condition =
    Condition::Without("alcohol, tobacco and perfume", &[(2203, 2208), (2401, 2404), (3303, 3303)]);
/// By air, couriers among them, or by post.
const AIR_OR_POST: Condition = Condition::By(&["air", "express", "post"]);
/// From a firm to a private person.
const B2C: Condition = Condition::Between(&["b2c"]);
/// To a private person.
const PERSONAL: Condition = Condition::Between(&["b2c", "c2c"]);
/// Between private persons.
const C2C: Condition = Condition::Between(&["c2c"]);

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
    fn first(parts: &'p [T], holds: &dyn Fn(&T) -> Option<bool>) -> Self {
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

/// The charge that holds for a parcel: the first that fits and whose limit the value doesn't exceed.
///
/// The caller compares the value with a limit, and says `None` where it can't.
pub fn charge<'p>(
    parts: &'p [Charge],
    there: &Situation<'_>,
    is_within: &dyn Fn(&Limit) -> Option<bool>,
) -> Fitting<'p, Charge> {
    Fitting::first(parts, &|part| part.holds(there, is_within))
}

/// What a relief grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// Nothing: it is due from the first cent.
    Nothing,
    /// Up to a limit nothing is due.
    UpTo(Limit),
    /// Nothing is due at any value, as a rule.
    Whole,
    /// Sources contradict each other, or none tells.
    Unsettled,
}

/// A relief from duty or tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relief {
    /// What it grants.
    pub grant: Grant,
    /// The way the parcel must go.
    pub mode: Mode,
    /// What must all be so.
    pub when: &'static [Condition],
    /// How often one person has it; empty where that isn't limited.
    pub times: &'static [Times],
    /// Whether of a higher value only what is above the limit is charged.
    pub is_franchise: bool,
    /// How several things in one consignment count.
    pub several: Several,
    /// Up to this value the goods may be within the limit, since customs may count less than what is declared.
    pub perhaps: Option<Limit>,
}

/// How several things in one consignment count towards the limit of a relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Several {
    /// Together.
    Together,
    /// Together, but those that stay within the limit are free if others are above it. One thing is never split.
    Parted,
    /// Each person's apart, if the parcel and its papers say so.
    Apart,
}

/// Nothing is granted.
const NOTHING: Relief = Relief::of(Grant::Nothing);
/// Nothing is due at any value.
const WHOLE: Relief = Relief::of(Grant::Whole);
/// It isn't known or not settled what is granted.
const UNSETTLED: Relief = Relief::of(Grant::Unsettled);

/// A relief up to that value of a consignment's goods.
const fn up_to(amount: i64, currency: &'static str) -> Relief {
    Relief::of(Grant::UpTo(Limit::of(amount, currency)))
}

impl Relief {
    pub(crate) const fn of(grant: Grant) -> Self {
        Self {
            grant,
            mode: Mode::Any,
            when: &[],
            times: &[],
            is_franchise: false,
            several: Several::Together,
            perhaps: None,
        }
    }

    const fn limited(self, basis: Basis, per: Per) -> Self {
        match self.grant {
            Grant::UpTo(limit) => Self { grant: Grant::UpTo(Limit { basis, per, ..limit }), ..self },
            _ => self,
        }
    }

    /// The same, counting the goods free on board.
    const fn fob(self) -> Self {
        self.limited(Basis::Fob, Per::Consignment)
    }

    /// The same, counting freight and insurance.
    const fn cif(self) -> Self {
        self.limited(Basis::Cif, Per::Consignment)
    }

    /// The same, counting the tax that would be due.
    const fn due(self) -> Self {
        self.limited(Basis::Due, Per::Consignment)
    }

    /// The same, counting for something else than a consignment.
    const fn per(self, per: Per) -> Self {
        match self.limit() {
            Some(limit) => self.limited(limit.basis, per),
            None => self,
        }
    }

    /// The same, for parcels that go that way.
    const fn by(self, mode: Mode) -> Self {
        Self { mode, ..self }
    }

    /// The same, where all of that is so.
    const fn when(self, when: &'static [Condition]) -> Self {
        Self { when, ..self }
    }

    /// The same, where of a higher value only what is above the limit is charged.
    const fn franchise(self) -> Self {
        Self { is_franchise: true, ..self }
    }

    /// The same, where several things count in that way.
    const fn several(self, several: Several) -> Self {
        Self { several, ..self }
    }

    /// The same, where goods of up to that value may be within the limit.
    const fn perhaps(self, amount: i64, currency: &'static str) -> Self {
        Self { perhaps: Some(Limit::of(amount, currency)), ..self }
    }

    /// The same, so many times a person.
    const fn times(self, times: &'static [Times]) -> Self {
        Self { times, ..self }
    }

    /// The inclusive limit of the relief, where there is one.
    pub const fn limit(self) -> Option<Limit> {
        match self.grant {
            Grant::UpTo(limit) => Some(limit),
            _ => None,
        }
    }
}

impl Scoped for Relief {
    fn mode(&self) -> Mode {
        self.mode
    }

    fn when(&self) -> &'static [Condition] {
        self.when
    }
}

/// How much a charge is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// By the tariff's rate for the goods.
    Tariff,
    /// So many per cent of the value.
    Percent(Decimal),
    /// So many per cent of the value, less an amount.
    PercentLess(Decimal, Decimal, &'static str),
    /// So many per cent of what is above the relief.
    PercentOfExcess(Decimal),
    /// So many per cent of the value, but at least an amount for each kilogram.
    PercentOrPerKilogram(Decimal, Decimal, &'static str),
    /// An amount for each of what it is counted for.
    Fixed(Decimal, &'static str),
    /// So many per cent of the value, or an amount for each of what it is counted for: the carrier chooses.
    Either(Decimal, Decimal, &'static str),
    /// What no number says.
    Told(&'static str),
}

/// A duty, tax or fee. Of several, the first that fits holds; those with a limit come in ascending order of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge {
    /// How much.
    pub amount: Amount,
    /// For what an amount is due each time.
    pub per: Per,
    /// Of what a percentage is: the goods, or the goods with freight and insurance. Tax always counts these.
    pub basis: Basis,
    /// Up to which value; `None` for any.
    pub up_to: Option<Limit>,
    /// The way the parcel must go.
    pub mode: Mode,
    /// What must all be so.
    pub when: &'static [Condition],
}

/// The rate of the tariff.
const TARIFF: Charge = Charge::of(Amount::Tariff);

/// So many per cent, given as whole and tenth.
const fn percent(whole: i64, tenth: i64) -> Charge {
    Charge::of(Amount::Percent(tenths(whole, tenth)))
}

const fn tenths(whole: i64, tenth: i64) -> Decimal {
    if tenth == 0 { Decimal::whole(whole) } else { Decimal::of(whole * 10 + tenth, 1) }
}

/// What no number says.
const fn told(words: &'static str) -> Charge {
    Charge::of(Amount::Told(words))
}

/// An amount for each item, parcel or kilogram.
const fn fixed(amount: Decimal, currency: &'static str, per: Per) -> Charge {
    Charge { per, ..Charge::of(Amount::Fixed(amount, currency)) }
}

impl Charge {
    const fn of(amount: Amount) -> Self {
        Self { amount, per: Per::Consignment, basis: Basis::Goods, up_to: None, mode: Mode::Any, when: &[] }
    }

    /// The same, counting freight and insurance.
    const fn cif(self) -> Self {
        Self { basis: Basis::Cif, ..self }
    }

    /// Whether it fits a parcel and the value is within its limit, which the caller compares.
    pub(crate) fn holds(&self, there: &Situation<'_>, is_within: &dyn Fn(&Limit) -> Option<bool>) -> Option<bool> {
        and(self.fits(there), self.up_to.as_ref().map_or(Some(true), is_within))
    }

    /// The same, up to that value of the consignment's goods.
    const fn up_to(self, amount: i64, currency: &'static str) -> Self {
        Self { up_to: Some(Limit::of(amount, currency)), ..self }
    }

    /// The same, for parcels that go that way.
    const fn by(self, mode: Mode) -> Self {
        Self { mode, ..self }
    }

    /// The same, where all of that is so.
    const fn when(self, when: &'static [Condition]) -> Self {
        Self { when, ..self }
    }
}

impl Scoped for Charge {
    fn mode(&self) -> Mode {
        self.mode
    }

    fn when(&self) -> &'static [Condition] {
        self.when
    }
}

/// How strictly a recipient's number is demanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Demand {
    /// Carriers ask for it, or it speeds clearance up.
    Wanted,
    /// Parcels without it are held, as a rule.
    Expected,
    /// Parcels without it don't clear.
    Required,
}

/// The number that a destination demands of the recipient.
#[derive(Clone, Copy, Debug)]
pub struct RecipientNumber {
    /// What it is called.
    pub name: &'static str,
    /// The schemes that serve, by their names in [`crate::ids`]; those of persons first.
    pub schemes: &'static [&'static str],
    /// How strictly it is demanded.
    pub demand: Demand,
    /// The modes of transport for which it is demanded; empty for all.
    pub modes: &'static [&'static str],
    /// The relationships of seller and buyer for which it is demanded; empty for all.
    pub relationships: &'static [&'static str],
    /// The states of the union in which it is demanded; empty for all.
    pub countries: &'static [&'static str],
}

impl RecipientNumber {
    /// No number yet, for all ways, parties and states.
    const ANY: Self =
        Self { name: "", schemes: &[], demand: Demand::Wanted, modes: &[], relationships: &[], countries: &[] };

    /// Whether it is demanded for a mode of transport. An unknown mode counts as another one.
    pub(crate) fn is_for(&self, mode: Option<&str>) -> bool {
        self.modes.is_empty() || mode.is_some_and(|mode| self.modes.contains(&mode))
    }

    /// Whether it is demanded in a relationship of seller and buyer. An unknown one counts as another one.
    pub(crate) fn is_among(&self, relationship: Option<&str>) -> bool {
        self.relationships.is_empty() || relationship.is_some_and(|word| self.relationships.contains(&word))
    }

    /// Whether it is demanded in a state.
    pub(crate) fn is_in(&self, country: &str) -> bool {
        self.countries.is_empty() || self.countries.contains(&country)
    }

    /// The number demanded of a parcel: the first in its state that is for its mode of transport and its relationship.
    ///
    /// Modes and relationships are the declaration's words, such as `post` and `b2c`.
    ///
    /// Where the mode isn't known, the first for the relationship is taken, whatever its modes.
    pub fn of<'n>(
        numbers: &'n [Self],
        country: &str,
        mode: Option<&str>,
        relationship: Option<&str>,
    ) -> Option<&'n Self> {
        let mut among = numbers.iter().filter(|number| number.is_in(country) && number.is_among(relationship));
        let first = among.clone().next().filter(|_| mode.is_none());
        among.find(|number| number.is_for(mode)).or(first)
    }
}

/// The number of tariff digits that a destination demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits {
    /// In parcels by post; 0 where it isn't known.
    pub post: u8,
    /// In parcels by any other carrier; 0 where it isn't known.
    pub other: u8,
}

/// Commercial goods by post have six digits everywhere.
const POSTAL_DIGITS: Dated<Digits> = &[press(
    Day::of(2025, 9, 1),
    Digits { post: 6, other: 0 },
    "Universal Postal Union on commercial goods, told by the press",
)];
/// The source of an entry without a number of the recipient.
const NO_NUMBER: &str = "customs and posts ask for none of private persons";

/// A scheme for parcels of low value, in which tax is paid with the price.
#[derive(Clone, Copy, Debug)]
pub struct LowValueScheme {
    /// The scheme of its number in [`crate::ids`].
    pub number: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Up to which value it serves.
    pub limit: Dated<Limit>,
}

/// Whether items need the products' own identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProductIdentifiers {
    /// They may be given.
    Voluntary,
    /// They must be given for what traders sell to consumers.
    Mandatory,
    /// No source tells.
    Unsettled,
}

/// What a destination demands and grants.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    /// ISO 3166-1 alpha-2, or the code of a union such as `EU`.
    pub code: &'static str,
    /// Its name in English, as it stands in a sentence.
    pub name: &'static str,
    /// Up to which value no duty is due.
    pub duty_relief: Dated<&'static [Relief]>,
    /// Up to which value no VAT, GST or sales tax is due.
    pub tax_relief: Dated<&'static [Relief]>,
    /// Up to which value gifts between private persons are free of duty and tax.
    pub gift: Dated<&'static [Relief]>,
    /// What duty is due where no relief holds, and what takes its place.
    pub duty: Dated<&'static [Charge]>,
    /// What VAT, GST or sales tax is due where no relief holds.
    pub tax: Dated<&'static [Charge]>,
    /// Other charges, a list for each.
    pub fees: &'static [Dated<&'static [Charge]>],
    /// The schemes for parcels of low value.
    pub schemes: &'static [LowValueScheme],
    /// The numbers demanded of the recipient, the narrowest first; empty where none is.
    pub recipient: Dated<&'static [RecipientNumber]>,
    /// The digits of the tariff.
    pub digits: Dated<Digits>,
    /// The products' own identifiers.
    pub product_identifiers: Dated<ProductIdentifiers>,
    /// Whether products need a responsible person in the territory.
    pub responsible_person: Dated<bool>,
    /// Further remarks, a list for each topic, so that a remark ends where the next one on its topic begins; an empty
    /// remark ends its topic.
    pub remarks: &'static [Dated<&'static str>],
}

impl Profile {
    const fn new(code: &'static str, name: &'static str) -> Self {
        Self {
            code,
            name,
            duty_relief: &[],
            tax_relief: &[],
            gift: &[],
            duty: &[],
            tax: &[],
            fees: &[],
            schemes: &[],
            recipient: &[],
            digits: &[],
            product_identifiers: &[],
            responsible_person: &[],
            remarks: &[],
        }
    }

    /// The scheme with that kind of number.
    pub(crate) fn scheme(&self, number: &str) -> Option<&'static LowValueScheme> {
        self.schemes.iter().find(|scheme| scheme.number == number)
    }

    /// The last day of change of what is judged, up to a day.
    fn last_change(&self, on: Day) -> Option<Day> {
        fn last<T>(entries: &[Entry<T>], on: Day) -> Option<Day> {
            as_of(entries, on).map(|entry| entry.from)
        }
        let lists = [
            last(self.duty_relief, on),
            last(self.tax_relief, on),
            last(self.gift, on),
            last(self.duty, on),
            last(self.tax, on),
            last(self.recipient, on),
            last(self.digits, on),
            last(self.product_identifiers, on),
            last(self.responsible_person, on),
        ];
        let fees = self.fees.iter().map(|fee| last(fee, on));
        let schemes = self.schemes.iter().map(|scheme| last(scheme.limit, on));
        lists.into_iter().chain(fees).chain(schemes).flatten().max()
    }

    /// The edition of the profile on a day, such as `EU 2026-07-01`: its code and the last day of change.
    pub fn edition(&self, on: Day) -> String {
        match self.last_change(on) {
            Some(day) => format!("{} {day}", self.code),
            None => format!("{} before its first day", self.code),
        }
    }
}

/// Remarks, which nothing but `declarant explain` shows: a build without messages leaves them out.
const fn in_words(remarks: &'static [Dated<&'static str>]) -> &'static [Dated<&'static str>] {
    if crate::MESSAGES { remarks } else { &[] }
}

/// The profile of that code, which is a country's or a union's.
///
/// Unlike [`of`] it doesn't know which countries are in a union.
///
/// ```
/// use declarant::{Day, profiles};
/// let eu = profiles::find("EU").unwrap();
/// assert_eq!((eu.name, eu.edition(Day::of(2026, 7, 1)).as_str()), ("the European Union", "EU 2026-07-01"));
/// assert!(profiles::find("DE").is_none());
/// assert!(profiles::ALL.is_sorted_by_key(|profile| profile.code));
/// ```
pub fn find(code: &str) -> Option<&'static Profile> {
    static INDEX: OnceLock<Index> = OnceLock::new();
    let index = INDEX.get_or_init(|| Index::of(ALL.iter().map(|profile| profile.code.as_bytes())));
    let profile = |row: usize| ALL.get(row).copied();
    index.find(hash(code.as_bytes()), |row| profile(row).is_some_and(|profile| profile.code == code)).and_then(profile)
}

/// The profile of a country on a day: its own, or that of its union.
///
/// ```
/// use declarant::{Day, profiles};
/// let on = Day::of(2026, 11, 24);
/// assert_eq!(profiles::of("DE", on).unwrap().code, "EU");
/// assert_eq!(profiles::of("BR", on).unwrap().code, "BR");
/// assert_eq!(profiles::of("UK", on).unwrap().code, "GB");
/// assert_eq!(profiles::of("KZ", on).unwrap().code, "EAEU");
/// assert!(profiles::of("AQ", on).is_none());
/// ```
pub fn of(country: &str, on: Day) -> Option<&'static Profile> {
    let code = country::by_iso(<[u8; 2]>::try_from(country.as_bytes()).ok()?);
    of_state(Location::of(code, Address::default(), Some(on)).profile()?, on)
}

/// The profile of a state, or of the union that it belongs to on that day.
pub(crate) fn of_state(state: [u8; 2], on: Day) -> Option<&'static Profile> {
    match &state {
        _ if EAEU.contains(&state) => find("EAEU"),
        _ if country::is_in_eu(state, on) => find("EU"),
        letters => find(std::str::from_utf8(letters).ok()?),
    }
}
