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
use crate::territories::{Address, EAEU, Location};
use std::sync::OnceLock;

mod conditions;
mod dated;
mod reliefs;
mod words;

use conditions::{AIR_OR_POST, B2C, C2C, NO_EXCISE, NO_PERFUME_NOR_EXCISE, NO_TOBACCO, PERSONAL};
pub use conditions::{Condition, Fitting, Goods, Mode, Scoped, Situation, fitting};
pub(crate) use conditions::{FOOD, and};
pub use dated::{Certainty, Counts, Dated, Days, Entry, Status, as_of, wants_sale};
pub(crate) use dated::{authority, law, reported};
use dated::{but, by, press};
pub use reliefs::{Amount, Basis, Charge, Every, Grant, Limit, Per, Relief, Several, Tax, Times, charge};
use reliefs::{NOTHING, TARIFF, UNSETTLED, WHOLE, fixed, percent, told, up_to};
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

/// A mass in whole kilograms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kilograms(pub u8);

/// The number of tariff digits that a destination demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits {
    /// In parcels by post; 0 where it isn't known.
    pub post: u8,
    /// In parcels by any other carrier; 0 where it isn't known.
    pub other: u8,
    /// The countries of origin whose goods they are demanded of; empty for those of all.
    pub origins: &'static [&'static str],
}

impl Digits {
    /// Of goods of any origin.
    const fn of(post: u8, other: u8) -> Self {
        Self { post, other, origins: &[] }
    }

    /// Those of a parcel that travels by such a mode, or of any where that isn't known.
    pub(crate) fn by(self, mode: Option<&str>) -> u8 {
        match mode {
            Some("post") => self.post,
            Some(_) => self.other,
            None => self.post.min(self.other),
        }
    }
}

/// Commercial goods by post have six digits everywhere.
const POSTAL_DIGITS: Dated<Digits> =
    &[press(Day::of(2025, 9, 1), Digits::of(6, 0), "Universal Postal Union on commercial goods, told by the press")];
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
    /// The duties on top of that of the tariff, which chapters 98 and 99 have.
    pub surcharges: &'static [Dated<&'static [Charge]>],
    /// The schemes for parcels of low value.
    pub schemes: &'static [LowValueScheme],
    /// The numbers demanded of the recipient, the narrowest first; empty where none is.
    pub recipient: Dated<&'static [RecipientNumber]>,
    /// The heaviest parcel that is cleared for a private person by post, where that is less than the post takes.
    pub postal_mass: Dated<Kilograms>,
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
            surcharges: &[],
            schemes: &[],
            recipient: &[],
            postal_mass: &[],
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
            last(self.postal_mass, on),
            last(self.digits, on),
            last(self.product_identifiers, on),
            last(self.responsible_person, on),
        ];
        let fees = self.fees.iter().chain(self.surcharges).map(|fee| last(fee, on));
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
