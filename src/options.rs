//! What the caller says beside the declaration.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Decimal;
use crate::codes::country::{self, Country};
use crate::codes::currency;
use crate::day::Day;
use crate::dictionary::MessageType;
use crate::nearest;
use crate::order;
use crate::privacy;
use crate::report::Actor;
use crate::rules;
use crate::screening::{DeniedParties, History};
use crate::words::{self, names};

/// What the caller says: the destination, the day, whose findings are wanted, which rules.
///
/// ```
/// use declarant::options::ActorFilter;
/// use declarant::{Dataset, Options, Validator};
/// let options = Options { to: Some("DE".into()), on: "2026-11-23".parse().ok(), ..Options::default() };
/// // The same options as JSON has them, and two more.
/// let json = r#"{"to": "DE", "on": "2026-11-23", "actor": "seller", "dataset": "eu-h7"}"#;
/// let read: Options = serde_json::from_str(json)?;
/// assert_eq!((&read.to, read.on), (&options.to, options.on));
/// assert_eq!((read.actor, read.dataset), (Some(ActorFilter::Seller), Some(Dataset::EuH7)));
/// assert!(serde_json::from_str::<Options>(r#"{"too": "DE"}"#).is_err());
/// // Names are looked up when a validator is made.
/// assert!(Validator::new(Options { to: Some("Germany".into()), ..options }).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Options {
    /// The destination where the declaration doesn't say: ISO 3166-1 alpha-2.
    pub to: Option<String>,
    /// The day the goods are declared at destination; rules that go by a day are not checked without it.
    pub on: Option<Day>,
    /// Whose findings are wanted; all without it. The verdict is of these alone.
    pub actor: Option<ActorFilter>,
    /// The dataset; without it, what the input looks like.
    pub dataset: Option<Dataset>,
    /// The language of messages, as a BCP 47 tag such as `de` or `de-AT`, or as POSIX has it, such as `de_AT.UTF-8`. Only
    /// the language counts, in letters of either case, so `zh-Hant` is answered in simplified characters. English
    /// without it or where the language isn't there ([`crate::messages::LANGUAGES`]).
    pub lang: Option<String>,
    /// The languages that descriptions may be in, as such tags; any without it.
    pub languages: Vec<String>,
    /// Whether the report carries a digest.
    pub digest: bool,
    /// The key of the digest: with it the digest is an HMAC, and a short number in the declaration can't be guessed
    /// from it by somebody who doesn't have the key.
    pub salt: Option<String>,
    /// Exchange rates; a limit in a currency that none leads to is not checked.
    pub rates: Vec<Rate>,
    /// Names of makers that the platform watches; without them two rules have nothing to say.
    pub brands: Vec<Brand>,
    /// The parties that the caller doesn't deal with; without them no party is looked up.
    pub denied_parties: DeniedParties,
    /// The parcels that recipients had before; without them a parcel is judged by itself.
    pub history: History,
    /// The rules and families wanted; all without it.
    pub select: Vec<String>,
    /// The rules and families not wanted.
    pub ignore: Vec<String>,
}

impl Options {
    /// Whether a rule of that family runs.
    pub(crate) fn selects(&self, family: &str, rule: &str) -> bool {
        debug_assert!(rules::find(rule).is_some_and(|(of, _)| of == family), "no rule {rule} in {family}");
        let names = |list: &[String]| list.iter().any(|name| name == family || name == rule);
        (self.select.is_empty() || names(&self.select)) && !names(&self.ignore)
    }
}

/// The name of a maker that the platform watches.
///
/// ```
/// use declarant::{Brand, Options};
/// let brand: Brand = serde_json::from_str(r#"{"name": "Fjordulf", "classes": ["61", "62"], "authorised": ["Nord AS"]}"#).unwrap();
/// assert_eq!(brand.name, "Fjordulf");
/// assert!(serde_json::from_str::<Brand>(r#"{"name": " "}"#).is_err());
/// let options = Options { brands: vec![brand], ..Options::default() };
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "WrittenBrand")]
pub struct Brand {
    /// The name, as it is written on goods.
    pub name: String,
    /// Who holds the rights.
    pub holder: Option<String>,
    /// The first digits of the HS codes of the goods that it is protected for; all goods where there are none.
    pub classes: Vec<String>,
    /// Names or ids of the sellers who may sell such goods; where this isn't given, nobody is asked.
    pub authorised: Option<Vec<String>>,
    /// The name as words are compared.
    words: Vec<String>,
    /// The keys of the sellers' names.
    sellers: Vec<String>,
}

/// A brand as JSON has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with the name of a brand")]
struct WrittenBrand {
    name: String,
    holder: Option<String>,
    #[serde(default)]
    classes: Vec<String>,
    authorised: Option<Vec<String>>,
}

impl TryFrom<WrittenBrand> for Brand {
    type Error = Misuse;

    fn try_from(written: WrittenBrand) -> Result<Self, Misuse> {
        let WrittenBrand { name, holder, classes, authorised } = written;
        Brand::new(name, holder, classes, authorised)
    }
}

impl Brand {
    /// Makes a brand of its fields.
    ///
    /// ```
    /// use declarant::Brand;
    /// let brand = Brand::new("Fjordulf".to_owned(), None, vec!["61".to_owned()], None)?;
    /// assert_eq!(brand.classes, ["61"]);
    /// assert!(Brand::new("?".to_owned(), None, vec![], None).is_err());
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    ///
    /// # Errors
    /// If the name has no letter or digit, or a class isn't made of digits.
    pub fn new(
        name: String,
        holder: Option<String>,
        classes: Vec<String>,
        authorised: Option<Vec<String>>,
    ) -> Result<Self, Misuse> {
        let words = words::folded(&name);
        if words.is_empty() {
            return Err(Misuse("the name of a brand has no letter".into()));
        }
        if let Some(class) = classes.iter().find(|class| class.is_empty() || !class.bytes().all(|b| b.is_ascii_digit()))
        {
            return Err(Misuse(format!(
                "\"{class}\" of a brand isn't the beginning of an HS code, such as 64 or 4202"
            )));
        }
        let mut sellers: Vec<String> =
            authorised.iter().flatten().flat_map(|seller| names::keys(seller).all()).collect();
        order::sort_by(&mut sellers, String::cmp);
        Ok(Self { name, holder, classes, authorised, words, sellers })
    }

    /// The name as words are compared.
    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether one of the keys of a name is that of a seller who may sell it.
    pub(crate) fn is_sold_by(&self, keys: &[String]) -> bool {
        keys.iter().any(|key| self.sellers.binary_search(key).is_ok())
    }

    /// All of it in one line, for the digest.
    pub(crate) fn line(&self) -> String {
        let sellers = self.authorised.as_ref().map(|sellers| sellers.join("\n"));
        [Some(&self.name), self.holder.as_ref(), Some(&self.classes.join(",")), sellers.as_ref()]
            .map(|field| field.map_or("", String::as_str))
            .join("\t")
    }
}

/// An exchange rate: how many units of another currency one unit is worth.
///
/// A value within 5 % of a limit by a rate is a warning, for gifts advice, since customs may go by another rate.
///
/// ```
/// use declarant::{Options, Rate};
/// let rate: Rate = serde_json::from_str(r#"{"from": "USD", "to": "EUR", "rate": "0.92", "day": "2026-11-20"}"#).unwrap();
/// assert_eq!(rate.rate.to_string(), "0.92");
/// assert!(serde_json::from_str::<Rate>(r#"{"from": "USD", "to": "EUR", "rate": "0"}"#).is_err());
/// let options = Options { rates: vec![rate], ..Options::default() };
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "WrittenRate")]
pub struct Rate {
    /// The currency that is converted, ISO 4217.
    pub from: String,
    /// The currency that it is converted to.
    pub to: String,
    /// How many of that one unit is worth.
    pub rate: Decimal,
    /// The day from which the rate holds; without it, any day.
    pub day: Option<Day>,
    /// Whose rate it is, such as `customs` or `ecb`. Of one day, that of customs is taken.
    pub kind: Option<String>,
}

/// A rate as JSON has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with the currencies of a rate and the rate")]
struct WrittenRate {
    from: String,
    to: String,
    rate: String,
    day: Option<Day>,
    kind: Option<String>,
}

impl TryFrom<WrittenRate> for Rate {
    type Error = Misuse;

    fn try_from(written: WrittenRate) -> Result<Self, Misuse> {
        Rate::new(&written.from, &written.to, &written.rate, written.day, written.kind)
    }
}

impl Rate {
    /// Makes a rate of its fields, the currencies in letters of either case.
    ///
    /// ```
    /// use declarant::Rate;
    /// let rate = Rate::new("usd", "EUR", "0.92", "2026-11-20".parse().ok(), Some("ecb".to_owned()))?;
    /// assert_eq!((rate.from.as_str(), rate.rate.to_string().as_str()), ("USD", "0.92"));
    /// let misuse = Rate::new("USD", "EUR", "0,92", None, None).unwrap_err();
    /// assert!(misuse.to_string().starts_with("\"0,92\" is not a rate"));
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    ///
    /// # Errors
    /// If a currency isn't known or converted to itself, or the rate isn't a decimal above zero.
    pub fn new(from: &str, to: &str, rate: &str, day: Option<Day>, kind: Option<String>) -> Result<Self, Misuse> {
        let [from, to] = [currency_of(from, "a rate")?, currency_of(to, "a rate")?];
        if from == to {
            return Err(Misuse(format!("a rate can't convert {from} to itself")));
        }
        let number = Decimal::parse(rate).filter(|rate| !rate.is_zero() && !rate.is_negative());
        let wrong = || Misuse(format!("\"{rate}\" is not a rate: give a decimal above zero as text, as in \"1.0843\""));
        Ok(Self { from, to, rate: number.ok_or_else(wrong)?, day, kind })
    }

    /// The rate as text, for the digest.
    pub(crate) fn line(&self) -> String {
        let day = self.day.map_or_else(String::new, |day| day.to_string());
        let Self { from, to, rate, .. } = self;
        format!("{from} {to} {} {day} {}", rate.normalised(), self.kind.as_deref().unwrap_or(""))
    }
}

/// The code of a country that the caller names, in letters of either case.
///
/// # Errors
/// If there is none of that code.
pub(crate) fn named_country(code: &str) -> Result<String, Misuse> {
    let known = country::letters(code.as_bytes()).and_then(country::of_letters);
    if !known.is_some_and(Country::is_of_place) {
        return Err(unknown_country(code));
    }
    Ok(code.to_ascii_uppercase())
}

/// The mistake of a code that is no country's.
pub(crate) fn unknown_country(code: &str) -> Misuse {
    Misuse(match country::alias(code) {
        Some(meant) => format!("unknown country \"{code}\", did you mean \"{meant}\"?"),
        None => format!("unknown country \"{code}\": expected the two letters of a country, as in DE"),
    })
}

/// The code of a currency that an entry of a list names in letters of either case.
pub(crate) fn currency_of(code: &str, of: &str) -> Result<String, Misuse> {
    let capitals = code.to_ascii_uppercase();
    if currency::find(&capitals).is_none() {
        return Err(Misuse(format!("\"{code}\" in {of} is not a currency: give a code of ISO 4217, as in EUR")));
    }
    Ok(capitals)
}

/// Whose findings are wanted; the verdict is of these alone.
///
/// ```
/// use declarant::options::ActorFilter;
/// assert_eq!("seller".parse(), Ok(ActorFilter::Seller));
/// assert_eq!(
///     "buyer".parse::<ActorFilter>().unwrap_err().to_string(),
///     "unknown actor \"buyer\": there are shopper, seller, all"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ActorFilter {
    /// The shopper's.
    Shopper,
    /// The seller's.
    Seller,
    /// Everybody's.
    All,
}

impl ActorFilter {
    /// All of them.
    pub const ALL: [ActorFilter; 3] = [ActorFilter::Shopper, ActorFilter::Seller, ActorFilter::All];

    /// Its name, as options have it.
    pub const fn word(self) -> &'static str {
        match self {
            ActorFilter::Shopper => "shopper",
            ActorFilter::Seller => "seller",
            ActorFilter::All => "all",
        }
    }

    /// Whether findings for that actor are wanted.
    pub fn admits(self, actor: Actor) -> bool {
        match self {
            ActorFilter::All => true,
            ActorFilter::Shopper => actor == Actor::Shopper,
            ActorFilter::Seller => actor == Actor::Seller,
        }
    }
}

impl FromStr for ActorFilter {
    type Err = Misuse;

    fn from_str(name: &str) -> Result<Self, Misuse> {
        let known = ActorFilter::ALL.into_iter().find(|actor| actor.word() == name);
        known.ok_or_else(|| unknown("actor", name, &ActorFilter::ALL.map(ActorFilter::word)))
    }
}

/// A dataset: which elements are owed, how often and in what form.
///
/// ```
/// use declarant::Dataset;
/// assert_eq!("eu-h7".parse(), Ok(Dataset::EuH7));
/// assert_eq!(Dataset::ALL.map(Dataset::word), ["ecommerce", "eu-h7", "upu", "wco-dec"]);
/// assert_eq!(
///     "h7".parse::<Dataset>().unwrap_err().to_string(),
///     "unknown dataset \"h7\", did you mean \"eu-h7\"?"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dataset {
    /// Our view of an e-commerce parcel.
    Ecommerce,
    /// EU H7, the low-value import declaration.
    EuH7,
    /// The content of the postal forms CN 22 and CN 23.
    Upu,
    /// The WCO message DEC.
    WcoDec,
}

impl Dataset {
    /// All datasets, by name.
    pub const ALL: [Dataset; 4] = [Dataset::Ecommerce, Dataset::EuH7, Dataset::Upu, Dataset::WcoDec];

    /// Its name, as options and reports have it.
    pub const fn word(self) -> &'static str {
        match self {
            Dataset::Ecommerce => "ecommerce",
            Dataset::EuH7 => "eu-h7",
            Dataset::Upu => "upu",
            Dataset::WcoDec => "wco-dec",
        }
    }

    /// The message that it is of. JSON is then judged as the message that would be made of it.
    pub const fn message(self) -> Option<MessageType> {
        match self {
            Dataset::Ecommerce | Dataset::Upu => None,
            Dataset::EuH7 => Some(MessageType::EuH7),
            Dataset::WcoDec => Some(MessageType::WcoDec),
        }
    }

    /// Whether it is that of a message.
    pub(crate) const fn is_message(self) -> bool {
        self.message().is_some()
    }
}

impl MessageType {
    /// Both messages, by name.
    pub const ALL: [MessageType; 2] = [MessageType::EuH7, MessageType::WcoDec];

    /// The dataset of the message.
    pub const fn dataset(self) -> Dataset {
        match self {
            MessageType::EuH7 => Dataset::EuH7,
            MessageType::WcoDec => Dataset::WcoDec,
        }
    }

    /// Its name, which is that of its dataset.
    pub const fn word(self) -> &'static str {
        self.dataset().word()
    }
}

impl FromStr for MessageType {
    type Err = Misuse;

    fn from_str(name: &str) -> Result<Self, Misuse> {
        let known = MessageType::ALL.into_iter().find(|message| message.word() == name);
        known.ok_or_else(|| unknown("message", name, &MessageType::ALL.map(MessageType::word)))
    }
}

impl FromStr for Dataset {
    type Err = Misuse;

    fn from_str(name: &str) -> Result<Self, Misuse> {
        let known = Dataset::ALL.into_iter().find(|dataset| dataset.word() == name);
        known.ok_or_else(|| unknown("dataset", name, &Dataset::ALL.map(Dataset::word)))
    }
}

/// That a name is none of those that there are.
fn unknown(what: &str, name: &str, known: &[&str]) -> Misuse {
    Misuse(format!("unknown {what} {}", nearest::choice(name, known)))
}

/// A mistake in calling the library, never in a declaration: one line that says which.
///
/// What it shows is masked as messages are, so that it may be logged.
///
/// ```
/// use declarant::Misuse;
/// let misuse = Misuse("unknown option \"jan@example.com\"".to_owned());
/// assert_eq!(misuse.to_string(), "unknown option \"•••••••••••••••\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misuse(pub String);

impl fmt::Display for Misuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&privacy::masked(&self.0))
    }
}

impl std::error::Error for Misuse {}
