//! Parcels that recipients had before.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::Decimal;
use crate::case::Case;
use crate::day::Day;
use crate::dictionary::{Role, party};
use crate::options::{Misuse, currency_of};
use crate::order;
use crate::profiles::Every;
use crate::words::names::{self, Names};

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
