//! Parties that the caller doesn't deal with.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::case;
use crate::codes::country::{self, letters};
use crate::dictionary::{Role, party};
use crate::model::Object;
use crate::options::{Misuse, unknown_country};
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
