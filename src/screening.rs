//! The caller's own lists of parties: those that it doesn't deal with, and who has had parcels before.
//!
//! Each list is given by name and looked up by hash. The index is built while the list is.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::Decimal;
use crate::case::{self, Case};
use crate::codes::country::{self, letters};
use crate::day::Day;
use crate::dictionary::{Role, party};
use crate::model::Object;
use crate::options::{Misuse, currency_of, unknown_country};
use crate::order;
use crate::profiles::{Every, Limit, Per, Times};
use crate::rates::{self, Weighed, Worth};
use crate::sums::Money;
use crate::words::names::{self, Keys, Names};

/// A party that the caller doesn't deal with.
///
/// ```
/// use declarant::{DeniedParty, Options};
/// let party: DeniedParty =
///     serde_json::from_str(r#"{"name": "Grå Trading AS", "aliases": ["Gra Import"], "country": "NO", "list": "house"}"#)?;
/// assert!(serde_json::from_str::<DeniedParty>(r#"{"name": "?"}"#).is_err());
/// let options = Options { denied_parties: [party].into_iter().collect(), ..Options::default() };
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "WrittenParty")]
pub struct DeniedParty {
    /// Its name.
    pub name: String,
    /// Other names that it goes by.
    pub aliases: Vec<String>,
    /// The country that it is in, ISO 3166-1 alpha-2, where UK stands for GB: a party that says it is in another isn't meant.
    pub country: Option<String>,
    /// What the list is called that it is on.
    pub list: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with the name of a denied party")]
struct WrittenParty {
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    country: Option<String>,
    list: Option<String>,
}

impl TryFrom<WrittenParty> for DeniedParty {
    type Error = Misuse;

    fn try_from(written: WrittenParty) -> Result<Self, Misuse> {
        let WrittenParty { name, aliases, country, list } = written;
        Self::new(name, aliases, country, list)
    }
}

impl DeniedParty {
    /// Makes a party of its fields.
    ///
    /// ```
    /// use declarant::DeniedParty;
    /// let party = DeniedParty::new("Grå Trading AS".to_owned(), vec![], Some("UK".to_owned()), None)?;
    /// assert_eq!(party.country.as_deref(), Some("GB"));
    /// assert!(DeniedParty::new("?".to_owned(), vec![], None, None).is_err());
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    ///
    /// # Errors
    /// If no name has a letter, or the country isn't known.
    pub fn new(
        name: String,
        aliases: Vec<String>,
        country: Option<String>,
        list: Option<String>,
    ) -> Result<Self, Misuse> {
        let mut party = Self { name, aliases, country, list };
        if party.keys().all(|keys| keys.sure.is_empty()) {
            return Err(Misuse("the name of a denied party has no letter".into()));
        }
        if let Some(country) = &mut party.country {
            let known = letters(country.trim().as_bytes()).and_then(country::of_letters);
            let known = known.filter(|known| known.is_of_place());
            *country = known.ok_or_else(|| unknown_country(country))?.code().to_owned();
        }
        Ok(party)
    }

    fn keys(&self) -> impl Iterator<Item = Keys> {
        [&self.name].into_iter().chain(&self.aliases).map(|name| names::keys(name))
    }

    /// All of it in one line, for the digest.
    fn line(&self) -> String {
        let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
        [self.name.clone(), or_empty(&self.country), or_empty(&self.list), self.aliases.join("\n")].join("\t")
    }
}

/// The parties that the caller doesn't deal with, by name.
///
/// ```
/// use declarant::screening::DeniedParties;
/// use declarant::{DeniedParty, Options, Validator};
/// let denied: DeniedParty = serde_json::from_str(r#"{"name": "Grå Trading AS", "list": "house"}"#).unwrap();
/// let options = Options { denied_parties: DeniedParties::from(vec![denied]), ..Options::default() };
/// let report = Validator::new(options)?.check(r#"{"seller": {"name": "GRA TRADING A/S"}}"#);
/// assert!(report.findings.iter().any(|finding| finding.rule == "party-forbidden"));
/// # Ok::<(), declarant::Misuse>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "Vec<DeniedParty>")]
pub struct DeniedParties {
    entries: Vec<DeniedParty>,
    names: Names,
    /// By names without a legal form that may be those of persons.
    doubtful: Names,
    digest: OnceLock<String>,
}

impl FromIterator<DeniedParty> for DeniedParties {
    fn from_iter<I: IntoIterator<Item = DeniedParty>>(parties: I) -> Self {
        let mut list = Self::default();
        parties.into_iter().for_each(|party| list.push(party));
        list
    }
}

impl From<Vec<DeniedParty>> for DeniedParties {
    fn from(parties: Vec<DeniedParty>) -> Self {
        parties.into_iter().collect()
    }
}

impl DeniedParties {
    /// Adds a party to the list.
    pub fn push(&mut self, party: DeniedParty) {
        let number = self.entries.len() as u32;
        for keys in party.keys() {
            keys.sure.into_iter().for_each(|key| self.names.add(key, number));
            keys.doubtful.into_iter().for_each(|key| self.doubtful.add(key, number));
        }
        self.entries.push(party);
        self.digest = OnceLock::new();
    }

    /// Whether the list has no parties.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The first entry with the name of a party, and its number from 1. One in another country isn't meant.
    ///
    /// Who receives the parcel may be a person, so a name that doesn't show a firm isn't that of a firm without its form.
    ///
    /// A name may have a firm and who is reached there; then each of them is looked up.
    pub(crate) fn find(&self, role: Role, of: Object<'_>) -> Option<(usize, &DeniedParty)> {
        let name = of.get(party::NAME).text()?;
        let parts = || names::parts(name).into_iter().filter_map(|part| self.named(part, role, of));
        self.named(name, role, of).or_else(|| parts().min_by_key(|(number, _)| *number))
    }

    fn named(&self, name: &str, role: Role, of: Object<'_>) -> Option<(usize, &DeniedParty)> {
        let keys = names::keys(name);
        let may_be_person = matches!(role, Role::Buyer | Role::Consignee | Role::Importer) && !keys.is_firm;
        let country = case::country(of.get(party::ADDRESS_COUNTRY));
        let is_meant = |entry: &DeniedParty| {
            let of_entry = entry.country.as_deref().and_then(|code| letters(code.as_bytes()));
            of_entry.zip(country).is_none_or(|(one, other)| one == other)
        };
        let mut first: Option<usize> = None;
        let mut look = |names: &Names, keys: &[String]| {
            for number in keys.iter().flat_map(|key| names.get(key)) {
                let number = *number as usize;
                if first.is_none_or(|first| number < first) && self.entries.get(number).is_some_and(is_meant) {
                    first = Some(number);
                }
            }
        };
        look(&self.names, &keys.sure);
        if !may_be_person {
            look(&self.names, &keys.doubtful);
            look(&self.doubtful, &keys.sure);
            look(&self.doubtful, &keys.doubtful);
        }
        first.and_then(|number| Some((number + 1, self.entries.get(number)?)))
    }

    /// The hash of the entries, each in one line. It is made once, since the list may be long.
    pub(crate) fn digest(&self, of: fn(Vec<String>) -> String) -> &str {
        self.digest.get_or_init(|| of(self.entries.iter().map(DeniedParty::line).collect()))
    }
}

/// A parcel that a recipient had before.
///
/// ```
/// use declarant::{EarlierParcel, Options};
/// let parcel: EarlierParcel = serde_json::from_str(
///     r#"{"recipient": "Ana Ruiz", "postcode": "28013", "day": "2026-11-20", "value": "120.00", "currency": "EUR"}"#,
/// )?;
/// let options = Options { history: [parcel].into_iter().collect(), ..Options::default() };
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "WrittenParcel")]
pub struct EarlierParcel {
    /// Who received it. Without a name, whoever receives the parcel that is checked.
    pub recipient: Option<String>,
    /// The postcode of the recipient: one who gives another, or none, isn't meant.
    pub postcode: Option<String>,
    /// Who sold the goods.
    pub seller: Option<String>,
    /// The day it was declared.
    pub day: Day,
    /// What the goods were worth.
    pub value: Decimal,
    /// In which currency, ISO 4217.
    pub currency: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with the day, the value and the currency of an earlier parcel")]
struct WrittenParcel {
    recipient: Option<String>,
    postcode: Option<String>,
    seller: Option<String>,
    day: Day,
    value: String,
    currency: String,
}

impl TryFrom<WrittenParcel> for EarlierParcel {
    type Error = Misuse;

    fn try_from(written: WrittenParcel) -> Result<Self, Misuse> {
        let WrittenParcel { recipient, postcode, seller, day, value, currency } = written;
        Self::new([recipient, postcode, seller], day, &value, &currency)
    }
}

impl EarlierParcel {
    /// Makes a parcel of its fields: its recipient, the recipient's postcode and its seller, and what it was worth, as a
    /// decimal and a currency.
    ///
    /// ```
    /// use declarant::{Day, EarlierParcel};
    /// let (recipient, on) = (Some("Ana Ruiz".to_owned()), Day::of(2026, 11, 20));
    /// let parcel = EarlierParcel::new([recipient, None, None], on, "120.00", "EUR")?;
    /// assert_eq!(parcel.value.to_string(), "120.00");
    /// assert!(EarlierParcel::new([None, None, None], on, "120,00", "EUR").is_err());
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    ///
    /// # Errors
    /// If the name has no letter, the value is no decimal of zero or above, or the currency isn't known.
    pub fn new(who: [Option<String>; 3], day: Day, value: &str, code: &str) -> Result<Self, Misuse> {
        let [recipient, postcode, seller] = who;
        let value = Decimal::parse(value).filter(|value| !value.is_negative());
        let wrong = || Misuse("the value of an earlier parcel must be a decimal as text, as in \"12.50\"".into());
        let value = value.ok_or_else(wrong)?;
        let currency = currency_of(code, "an earlier parcel")?;
        if recipient.as_deref().is_some_and(|name| names::whole(name).is_empty()) {
            return Err(Misuse("the recipient of an earlier parcel has no letter".into()));
        }
        Ok(Self { recipient, postcode, seller, day, value, currency })
    }

    /// All of it in one line, for the digest.
    fn line(&self) -> String {
        let Self { day, currency, .. } = self;
        let who = [&self.recipient, &self.postcode, &self.seller].map(|text| text.as_deref().unwrap_or_default());
        format!("{}\t{day}\t{}\t{currency}", who.join("\t"), self.value.normalised())
    }
}

/// The parcels that recipients had before.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "Vec<EarlierParcel>")]
pub struct History {
    entries: Vec<EarlierParcel>,
    names: Names,
    digest: OnceLock<String>,
}

impl FromIterator<EarlierParcel> for History {
    fn from_iter<I: IntoIterator<Item = EarlierParcel>>(parcels: I) -> Self {
        let mut list = Self::default();
        parcels.into_iter().for_each(|parcel| list.push(parcel));
        list
    }
}

impl From<Vec<EarlierParcel>> for History {
    fn from(parcels: Vec<EarlierParcel>) -> Self {
        parcels.into_iter().collect()
    }
}

/// What stands between a name and a postcode in a key.
const POSTCODE: char = '\n';

/// The letters and digits of a postcode in capitals.
fn bare(postcode: &str) -> String {
    postcode.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect()
}

impl History {
    /// Adds a parcel to the history.
    pub fn push(&mut self, parcel: EarlierParcel) {
        for mut key in parcel.recipient.as_deref().map_or_else(|| vec![String::new()], names::whole) {
            if let Some(postcode) = &parcel.postcode {
                key.push(POSTCODE);
                key += &bare(postcode);
            }
            self.names.add(key, self.entries.len() as u32);
        }
        self.entries.push(parcel);
        self.digest = OnceLock::new();
    }

    /// Whether the history has no parcels.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The parcels that the recipient of a declaration had up to its day, or in the span of time that ends on it.
    #[inline(never)]
    pub(crate) fn of<'c>(&'c self, case: &Case<'c>, span: Option<Every>) -> Vec<&'c EarlierParcel> {
        let recipient = case.declaration.stand_in(Role::Consignee).filter(|_| !self.is_empty());
        let (Some(recipient), Some(on)) = (recipient, case.on()) else { return Vec::new() };
        let names = recipient.get(party::NAME).text().map(names::whole).unwrap_or_default();
        let postcode = recipient.get(party::ADDRESS_POSTCODE).text().map(bare).unwrap_or_default();
        let with_postcode = |name: &str| format!("{name}{POSTCODE}{postcode}");
        let mut keys = vec![String::new(), with_postcode("")];
        keys.extend(names.into_iter().flat_map(|name| [with_postcode(&name), name]));
        let mut numbers: Vec<u32> = keys.iter().flat_map(|key| self.names.get(key)).copied().collect();
        // One whose name has two keys is found twice.
        order::sort_by(&mut numbers, Ord::cmp);
        numbers.dedup();
        let is_meant =
            |parcel: &&EarlierParcel| parcel.day <= on && span.is_none_or(|span| is_in_span(parcel.day, on, span));
        numbers.into_iter().filter_map(|number| self.entries.get(number as usize)).filter(is_meant).collect()
    }

    /// The hash of the entries, each in one line. It is made once, since the list may be long.
    pub(crate) fn digest(&self, of: fn(Vec<String>) -> String) -> &str {
        self.digest.get_or_init(|| of(self.entries.iter().map(EarlierParcel::line).collect()))
    }
}

/// Whether a day lies in the span of time that ends on another day. Quarters, half-years and years are those of the
/// calendar, so that none is counted which a span from the first parcel on would leave out.
fn is_in_span(day: Day, on: Day, every: Every) -> bool {
    let part = |months: u8| day.year() == on.year() && (day.month() - 1) / months == (on.month() - 1) / months;
    match every {
        Every::Day => day == on,
        Every::Week => on.number() - day.number() < 7,
        Every::Quarter => part(3),
        Every::HalfYear => part(6),
        Every::Year => part(12),
    }
}

/// How earlier parcels use up what one person has in a span of time.
pub(crate) enum Used<'c> {
    /// As often as that, by so many parcels.
    Times(Times, usize),
    /// Up to a limit, with which all of them together are compared.
    Sum(Every, Weighed<'c>),
    /// A rate is missing to add them up.
    Unknown,
}

/// How the recipient's earlier parcels use up a relief or limit; nothing where there are none that count.
#[inline(never)]
pub(crate) fn used<'c>(case: &'c Case<'c>, times: &[Times], limit: &Limit) -> Option<Used<'c>> {
    for times in times {
        let count = case.options.history.of(case, Some(times.every)).len();
        if count >= usize::from(times.most) {
            return Some(Used::Times(*times, count));
        }
    }
    let Per::Person(every) = limit.per else { return None };
    let parcels = case.options.history.of(case, Some(every));
    if parcels.is_empty() {
        return None;
    }
    Some(together(case, &parcels, limit).map_or(Used::Unknown, |weighed| Used::Sum(every, weighed)))
}

/// A limit compared with the declaration and earlier parcels together. `None` if a rate is missing.
#[inline(never)]
pub(crate) fn together<'c>(case: &'c Case<'c>, parcels: &[&EarlierParcel], limit: &Limit) -> Option<Weighed<'c>> {
    let mut whole = Worth::total(case, limit.currency).ok()?;
    for parcel in parcels {
        let (value, by_rate) = value(case, parcel, limit.currency)?;
        whole = whole.plus(case, value, by_rate, limit.currency)?;
    }
    whole.against(case, limit.amount, limit.currency)
}

/// The value of a parcel in a currency, and whether it was converted. `None` if a rate is missing.
#[inline(never)]
pub(crate) fn value(case: &Case<'_>, parcel: &EarlierParcel, currency: &str) -> Option<(Decimal, bool)> {
    let money = Money { amount: parcel.value, currency: &parcel.currency };
    if money.is_in(currency) {
        Some((parcel.value, false))
    } else {
        Some((rates::converted(case, money, currency)?, true))
    }
}
