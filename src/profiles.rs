//! What destinations demand and grant, as of a day. There is one file per destination.
//!
//! Law changes, so every value is a list of entries with a first day, a source and a certainty. It is looked up as of a
//! day, and an entry holds until the next one. Before the first entry the answer is *not known*, which isn't *none*.
//!
//! The certainty of an entry is that of the text that was seen, not that of the text it speaks of: a law that a newspaper
//! tells of is `Press`. Where a source names no first day, the entry begins with the earliest day on which it is known to
//! have held, and the file says so.
//!
//! The EU is one profile for its member states and for the territories of its customs area with their own country code.

use crate::Decimal;
use crate::codes::country;
use crate::day::Day;
use crate::index::{Index, hash};
use std::sync::OnceLock;

/// Declares the modules of the destinations and lists them.
macro_rules! profiles {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// Every profile, in alphabetical order of its code.
        pub static ALL: &[&Profile] = &[$(&$name::PROFILE),*];
    };
}

profiles! {
    ae, ar, au, br, ca, ch, cl, cn, co, eu, gb, hk, id, il, in_, jp, kr, mx, my, ng, no, nz, ph, ru, sa, sg, th, tr, tw,
    ua, us, vn, za,
}

/// The certainty of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
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
    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Certainty::Reported => "reported",
            Certainty::Press => "press",
            Certainty::Authority => "authority",
            Certainty::Law => "law",
        }
    }

    /// Whether it is certain enough for an error.
    pub fn is_certain(self) -> bool {
        self >= Certainty::Authority
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
}

const fn entry<T: Copy>(from: Day, value: T, source: &'static str, certainty: Certainty) -> Entry<T> {
    Entry { from, value, source, certainty }
}

/// A value that changes over time: entries in ascending order of their first day.
pub type Dated<T> = &'static [Entry<T>];

/// The entry that holds on a day. `None` before the first.
///
/// ```
/// use declarant::{Day, profiles};
/// let eu = profiles::find("EU").unwrap();
/// let relief = |day| profiles::as_of(eu.duty_relief, day).map(|entry| entry.value);
/// assert_ne!(relief(Day::of(2026, 6, 30)), Some(profiles::Relief::None));
/// assert_eq!(relief(Day::of(2026, 7, 1)), Some(profiles::Relief::None));
/// assert_eq!(relief(Day::of(1990, 1, 1)), None);
/// ```
pub fn as_of<T>(entries: &[Entry<T>], on: Day) -> Option<&Entry<T>> {
    entries.iter().rev().find(|entry| entry.from <= on)
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
    Tax,
}

/// What a limit is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A consignment.
    Consignment,
    /// A single article.
    Article,
    /// All that one person receives in a day.
    PersonAndDay,
}

/// An inclusive limit up to which something is granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How much.
    pub amount: Decimal,
    /// In which currency.
    pub currency: &'static str,
    /// What it counts.
    pub basis: Basis,
    /// What it is counted for.
    pub per: Per,
}

const fn limit(amount: i64, currency: &'static str, basis: Basis, per: Per) -> Limit {
    Limit { amount: Decimal::whole(amount), currency, basis, per }
}

/// A relief from duty or tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relief {
    /// There is no relief: it is due from the first cent.
    None,
    /// Up to a limit nothing is due.
    UpTo(Limit),
    /// Nothing is due at any value, as a rule.
    Whole,
    /// It depends on the seller, on the way the parcel goes or on what is due. A remark says how.
    Depends,
    /// Sources contradict each other, or there is none for that time.
    Unknown,
}

impl Relief {
    /// The limit, where there is one.
    pub fn limit(self) -> Option<Limit> {
        match self {
            Relief::UpTo(limit) => Some(limit),
            _ => None,
        }
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
}

impl RecipientNumber {
    /// Whether it is demanded for a mode of transport. An unknown mode counts as another one.
    pub fn is_for(&self, mode: Option<&str>) -> bool {
        self.modes.is_empty() || mode.is_some_and(|mode| self.modes.contains(&mode))
    }

    /// Whether it is demanded in a relationship of seller and buyer. An unknown one counts as another one.
    pub fn is_among(&self, relationship: Option<&str>) -> bool {
        self.relationships.is_empty() || relationship.is_some_and(|word| self.relationships.contains(&word))
    }

    /// The number demanded of a parcel: the first that is for its mode of transport and its relationship.
    ///
    /// Where the mode isn't known, the first for the relationship is taken, whatever its modes.
    pub fn of<'n>(numbers: &'n [Self], mode: Option<&str>, relationship: Option<&str>) -> Option<&'n Self> {
        let mut among = numbers.iter().filter(|number| number.is_among(relationship));
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
}

/// A charge that takes the place of the duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlatDuty {
    /// How much for each item, an item being goods of one tariff class on one line.
    pub amount: Decimal,
    /// In which currency.
    pub currency: &'static str,
    /// Up to which value of the consignment.
    pub up_to: Decimal,
    /// For what it is, as it stands after "for".
    pub scope: &'static str,
}

/// What a destination demands and grants.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    /// ISO 3166-1 alpha-2, or `EU`.
    pub code: &'static str,
    /// Its name in English, as it stands in a sentence.
    pub name: &'static str,
    /// Up to which value no duty is due.
    pub duty_relief: Dated<Relief>,
    /// Up to which value no VAT, GST or sales tax is due.
    pub tax_relief: Dated<Relief>,
    /// Up to which value gifts between private persons are free of duty and tax.
    pub gift: Dated<Relief>,
    /// The flat charge in place of the duty.
    pub flat_duty: Dated<Option<FlatDuty>>,
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
    /// Further remarks, a list for each topic, so that a remark ends where the next one on its topic begins.
    pub remarks: &'static [Dated<&'static str>],
}

/// A visitor of a profile's values. Its arguments are the topic, first day, value in words, source and certainty.
type See<'v> = dyn FnMut(&'static str, Day, &dyn Fn() -> String, &'static str, Certainty) + 'v;

impl Profile {
    const fn new(code: &'static str, name: &'static str) -> Self {
        Self {
            code,
            name,
            duty_relief: &[],
            tax_relief: &[],
            gift: &[],
            flat_duty: &[],
            schemes: &[],
            recipient: &[],
            digits: &[],
            product_identifiers: &[],
            responsible_person: &[],
            remarks: &[],
        }
    }

    /// Visits the entries of the profile, list by list, in the order of their days: those that hold on a day, or all.
    fn visit(&self, on: Option<Day>, see: &mut See<'_>) {
        fn list<T: Said>(what: &'static str, entries: &[Entry<T>], on: Option<Day>, see: &mut See<'_>) {
            let shown = match on {
                Some(day) => as_of(entries, day).map(std::slice::from_ref).unwrap_or_default(),
                None => entries,
            };
            for entry in shown {
                see(what, entry.from, &|| entry.value.said(), entry.source, entry.certainty);
            }
        }
        list("free of duty", self.duty_relief, on, see);
        list("free of tax", self.tax_relief, on, see);
        list("gifts free", self.gift, on, see);
        list("flat duty", self.flat_duty, on, see);
        for scheme in self.schemes {
            list(scheme.name, scheme.limit, on, see);
        }
        list("recipient's number", self.recipient, on, see);
        list("digits of the tariff", self.digits, on, see);
        list("product identifiers", self.product_identifiers, on, see);
        list("responsible person", self.responsible_person, on, see);
        for topic in self.remarks {
            list("remark", topic, on, see);
        }
    }

    fn collected(&self, on: Option<Day>) -> Vec<Fact> {
        let mut facts = Vec::new();
        self.visit(on, &mut |what, from, value, source, certainty| {
            facts.push(Fact { what, from, value: value(), source, certainty });
        });
        facts
    }

    /// Every entry of the profile, past and future ones included.
    pub fn facts(&self) -> Vec<Fact> {
        self.collected(None)
    }

    /// The entries of the profile that hold on a day.
    ///
    /// ```
    /// use declarant::{Day, profiles};
    /// let facts = profiles::find("EU").unwrap().facts_on(Day::of(2026, 7, 1));
    /// let duty = facts.iter().find(|fact| fact.what == "flat duty").unwrap();
    /// assert!(duty.value.starts_with("3 EUR an item, up to 150 EUR, for "));
    /// ```
    pub fn facts_on(&self, on: Day) -> Vec<Fact> {
        self.collected(Some(on))
    }

    /// The edition of the profile on a day, such as `EU 2026-07-01`: its code and the last day of change.
    pub fn edition(&self, on: Day) -> String {
        let mut last = None;
        self.visit(Some(on), &mut |_, from, _, _, _| last = last.max(Some(from)));
        match last {
            Some(day) => format!("{} {day}", self.code),
            None => format!("{} before its first day", self.code),
        }
    }
}

/// A profile in words, for lists.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// ISO 3166-1 alpha-2, or `EU`.
    pub code: &'static str,
    /// Its name in English, as it stands in a sentence.
    pub name: &'static str,
    /// Its entries.
    pub facts: Vec<Fact>,
}

/// Every profile in words, as of a day, or with all changes if no day is given.
pub fn summaries(on: Option<Day>) -> impl Iterator<Item = Summary> {
    ALL.iter().map(move |profile| {
        let facts = on.map_or_else(|| profile.facts(), |on| profile.facts_on(on));
        Summary { code: profile.code, name: profile.name, facts }
    })
}

/// One entry of a profile in words.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Fact {
    /// The topic.
    pub what: &'static str,
    /// The first day.
    #[serde(serialize_with = "shown")]
    pub from: Day,
    /// The value from that day on, in words.
    pub value: String,
    /// Where it comes from.
    pub source: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

fn shown<S: serde::Serializer>(day: &Day, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}

/// Values that can be written in a few words.
trait Said {
    fn said(&self) -> String;
}

impl Said for Limit {
    fn said(&self) -> String {
        let basis = match self.basis {
            Basis::Goods => "",
            Basis::Fob => ", free on board",
            Basis::Cif => ", with freight and insurance",
            Basis::Tax => " of tax",
        };
        let per = match self.per {
            Per::Consignment => "",
            Per::Article => " an article",
            Per::PersonAndDay => " a person and day",
        };
        format!("{} {}{per}{basis}", self.amount, self.currency)
    }
}

impl Said for Relief {
    fn said(&self) -> String {
        match self {
            Relief::None => "nothing".to_owned(),
            Relief::UpTo(limit) => format!("up to {}", limit.said()),
            Relief::Whole => "everything, as a rule".to_owned(),
            Relief::Depends => "it depends; see the remarks".to_owned(),
            Relief::Unknown => "not settled".to_owned(),
        }
    }
}

impl<T: Said> Said for Option<T> {
    fn said(&self) -> String {
        self.as_ref().map_or_else(|| "none".to_owned(), Said::said)
    }
}

impl Said for FlatDuty {
    fn said(&self) -> String {
        let Self { amount, currency, up_to, scope } = self;
        format!("{amount} {currency} an item, up to {up_to} {currency}, for {scope}")
    }
}

impl Said for RecipientNumber {
    fn said(&self) -> String {
        let demand = match self.demand {
            Demand::Wanted => "wanted",
            Demand::Expected => "expected",
            Demand::Required => "required",
        };
        let modes = if self.modes.is_empty() { String::new() } else { format!(" by {}", self.modes.join(" or ")) };
        let parties = self.relationships.iter().map(|word| match *word {
            "b2c" => "from a firm to a private person",
            "b2b" => "from firm to firm",
            "c2b" => "from a private person to a firm",
            _ => "between private persons",
        });
        let parties: Vec<&str> = parties.collect();
        let parties = if parties.is_empty() { String::new() } else { format!(" when sent {}", parties.join(" or ")) };
        format!("{}: {demand}{modes}{parties}", self.name)
    }
}

impl Said for &[RecipientNumber] {
    fn said(&self) -> String {
        if self.is_empty() {
            return "none".to_owned();
        }
        self.iter().map(Said::said).collect::<Vec<_>>().join("; ")
    }
}

impl Said for Digits {
    fn said(&self) -> String {
        let said = |digits: u8| if digits == 0 { "not known".to_owned() } else { digits.to_string() };
        format!("by post {}, otherwise {}", said(self.post), said(self.other))
    }
}

impl Said for ProductIdentifiers {
    fn said(&self) -> String {
        match self {
            ProductIdentifiers::Voluntary => "voluntary",
            ProductIdentifiers::Mandatory => "mandatory for what traders sell to consumers",
        }
        .to_owned()
    }
}

impl Said for bool {
    fn said(&self) -> String {
        if *self { "must be named" } else { "need not be named" }.to_owned()
    }
}

impl Said for &str {
    fn said(&self) -> String {
        (*self).to_owned()
    }
}

/// The profile of that code.
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
/// assert!(profiles::of("AQ", on).is_none());
/// ```
pub fn of(country: &str, on: Day) -> Option<&'static Profile> {
    // Territories of the Union's customs area with their own code.
    let state = match country {
        "MC" | "GP" | "MQ" | "GF" | "RE" | "YT" | "MF" => "FR",
        "AX" => "FI",
        "IC" => "ES",
        "PR" => "US",
        "IM" | "JE" | "GG" => "GB",
        "LI" => "CH",
        other => other,
    };
    if country::is_eu(state, on) { find("EU") } else { find(state) }
}
