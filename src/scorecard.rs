//! What many declarations show together: counts, the quality of their data, and signs that no single one can give.
//!
//! A [`Scorecard`] is filled by [`Validator::score`](crate::Validator::score), one declaration after the other, or with
//! [entries](Entry) that were made elsewhere. Its memory is bounded: it remembers up to [`MOST_KEYS`] declarations,
//! sellers and fields, and says in `beyond` how many it could not tell apart any more. Recipients and numbers are kept as
//! hashes, so that nothing personal is in it.
//!
//! Something is *usable* where it is given and no error or warning is about it.

mod merge;
mod signs;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};

use crate::case::Case;
use crate::dictionary::{Class, Role, item, party};
use crate::messages::Language;
use crate::model::{Field, Object};
use crate::order;
use crate::privacy::Show;
use crate::render::{name_of, not_checked};
use crate::report::{Finding, Judged, Severity, Verdict};
use crate::rule::Findings;
use crate::rules;
use crate::rules::structure::{declaration_unreadable, field_missing};
use signs::Parcel;
pub use signs::Sign;

/// The maximum number of declarations that are remembered, and of sellers and fields that are told apart.
pub const MOST_KEYS: usize = 1_000_000;

/// The maximum number of sellers, destinations and fields that have a line of their own in what is written.
const MOST_LINES: usize = 1_000;

/// What many declarations show together: counts, quality and signs.
///
/// ```
/// use declarant::scorecard::Scorecard;
/// use declarant::{Options, Validator, Verdict, export};
/// let (mut scorecard, mut validator) = (Scorecard::default(), Validator::new(Options::default())?);
/// for hs_code in ["6912.00", "691200"] {
///     let json = format!(r#"{{"items": [{{"description": "Ceramic mug", "hsCode": "{hs_code}"}}]}}"#);
///     validator.tally(&json, &mut scorecard);
/// }
/// scorecard.end_file("mugs.ndjson");
/// assert_eq!((scorecard.declarations, scorecard.of(Verdict::Fail)), (2, 2));
/// assert_eq!((scorecard.quality.hs_codes, scorecard.quality.items), (1, 2));
/// assert_eq!(scorecard.rules["hs-code-malformed"].fixable, 1);
/// assert_eq!(scorecard.file_of(2), Some(("mugs.ndjson", 2)));
/// assert!(export::card::text(&mut scorecard).starts_with("2 declarations: 2 fail, 0 review, 0 pass\n"));
/// assert!(scorecard.signs().is_empty());
/// # Ok::<(), declarant::Misuse>(())
/// ```
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Scorecard {
    /// How many declarations.
    pub declarations: usize,
    /// The files that they came from, in order, as far as they were named (`end_file`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Source>,
    /// How many of each verdict.
    pub verdicts: BTreeMap<&'static str, usize>,
    /// The findings of each rule.
    pub rules: BTreeMap<&'static str, Count>,
    /// The findings that each actor can fix.
    pub actors: BTreeMap<&'static str, Count>,
    /// The findings that each authority would refuse for.
    pub authorities: BTreeMap<&'static str, Count>,
    /// The findings of each destination; `-` where it isn't known.
    pub destinations: BTreeMap<String, Count>,
    /// The findings at each field, with `*` for the number of an item.
    pub fields: BTreeMap<String, Count>,
    /// In how many declarations something was not checked, by what a report's `notChecked` names: a rule, or an option that
    /// could not be followed or a part that is owed by somebody else ([`BESIDE_RULES`](crate::report::BESIDE_RULES)).
    pub not_checked: BTreeMap<&'static str, usize>,
    /// How good the data is.
    pub quality: Quality,
    /// The same by seller; `-` where none is named, or a name can't be shown.
    pub quality_by_seller: BTreeMap<String, Quality>,
    /// The same by destination.
    pub quality_by_destination: BTreeMap<String, Quality>,
    /// What no single declaration shows.
    #[serde(skip)]
    parcels: Vec<Parcel>,
    /// What could not be told apart, because there was too much of it.
    pub beyond: Beyond,
}

/// What the rules and the fields of a scorecard are called in a language, each by its name or path, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Names<'s> {
    /// What each rule finds, in a sentence.
    #[serde(serialize_with = "as_map")]
    pub summaries: Vec<(&'s str, String)>,
    /// What each field is called, to follow "the". A path that no field or element has is left out.
    #[serde(serialize_with = "as_map")]
    pub labels: Vec<(&'s str, String)>,
}

/// Pairs as an object of JSON.
fn as_map<S: Serializer>(pairs: &[(&str, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(key, value)| (key, value)))
}

/// A file whose declarations were counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Its name.
    pub file: String,
    /// How many declarations came from it.
    pub declarations: usize,
}

/// How many findings of each severity, and how many of them a safe fix mends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Pieces of advice.
    pub advice: usize,
    /// How many of all these have a safe fix, as far as they are listed in reports.
    pub fixable: usize,
}

impl Count {
    fn add_found(&mut self, found: &Found) {
        self.add(found.severity, 1);
        self.fixable += usize::from(found.is_fixable);
    }

    fn add(&mut self, severity: Severity, count: usize) {
        match severity {
            Severity::Error => self.error += count,
            Severity::Warning => self.warning += count,
            Severity::Advice => self.advice += count,
        }
    }

    /// How many findings there are in all.
    pub const fn sum(&self) -> usize {
        self.error + self.warning + self.advice
    }
}

/// How good the data of declarations is: how many, and in how many what is usable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quality {
    /// Declarations.
    pub declarations: usize,
    /// Declarations that lack nothing that is owed or expected.
    pub complete: usize,
    /// Declarations with usable data of all parties.
    pub parties: usize,
    /// Items.
    pub items: usize,
    /// Items with a usable HS code.
    pub hs_codes: usize,
    /// Items with a usable description.
    pub descriptions: usize,
    /// Items with usable weights.
    pub weights: usize,
    /// Items with a usable value.
    pub values: usize,
}

impl Quality {
    fn add(&mut self, other: &Self) {
        self.declarations += other.declarations;
        self.complete += other.complete;
        self.parties += other.parties;
        self.items += other.items;
        self.hs_codes += other.hs_codes;
        self.descriptions += other.descriptions;
        self.weights += other.weights;
        self.values += other.values;
    }

    /// The shares by name: how many are usable, of how many.
    pub const fn shares(&self) -> [(&'static str, usize, usize); 6] {
        [
            ("complete", self.complete, self.declarations),
            ("party data", self.parties, self.declarations),
            ("HS codes", self.hs_codes, self.items),
            ("descriptions", self.descriptions, self.items),
            ("weights", self.weights, self.items),
            ("values", self.values, self.items),
        ]
    }
}

/// How much a scorecard could not tell apart, because there was too much of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Beyond {
    /// Declarations that were too many to be compared with others.
    pub keys: usize,
    /// Declarations that couldn't be compared with a limit in another currency, because there was no rate.
    pub rates: usize,
    /// Declarations whose seller or destination was one too many for a line of its own, and findings whose field was.
    pub lines: usize,
    /// Declarations with more findings than a report lists, so that what is usable in them is an upper bound.
    pub findings: usize,
    /// Signs that aren't listed.
    pub signs: usize,
}

/// What one declaration adds to a scorecard.
///
/// Several threads can make entries. Added in the order of the declarations, they give the scorecard that one thread gives.
#[derive(Clone, Debug)]
pub struct Entry {
    verdict: Verdict,
    to: String,
    seller: Option<String>,
    quality: Quality,
    findings: Vec<Found>,
    /// The findings of each severity that no report lists.
    not_listed: [usize; 3],
    /// What was not checked, as a report names it.
    not_checked: Vec<&'static str>,
    parcel: Parcel,
}

/// A finding as it is counted. The field has `*` for the number of an item.
#[derive(Clone, Debug)]
struct Found {
    rule: &'static str,
    severity: Severity,
    actor: &'static str,
    authority: &'static str,
    field: String,
    is_fixable: bool,
}

impl Entry {
    pub(crate) fn of(case: &Case<'_>, all: &Findings, judged: &Judged) -> Self {
        let root = case.declaration;
        let found = |finding: &Finding| Found {
            rule: finding.rule,
            severity: finding.severity,
            actor: finding.actor.word(),
            authority: finding.authority.word(),
            field: starred(finding.path.as_deref().map_or("-", own_name)),
            is_fixable: finding.fix.as_ref().is_some_and(|fix| fix.safe),
        };
        Self {
            verdict: judged.verdict,
            to: case.to().unwrap_or("-").to_owned(),
            seller: seller(case).and_then(|name| {
                let text = name.text().filter(|text| Show::at(root, name.place()).admits(text))?;
                Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
            }),
            quality: quality(case, judged),
            findings: judged.findings.iter().map(found).collect(),
            not_listed: Severity::ALL.map(|severity| judged.not_listed.of(severity)),
            not_checked: not_checked(case, all).into_iter().map(|entry| entry.rule).collect(),
            parcel: Parcel::of(case),
        }
    }
}

impl Scorecard {
    /// Adds a declaration, which is the one after those that were added before.
    pub fn add(&mut self, entry: Entry) {
        self.add_as(self.declarations + 1, entry);
    }

    /// Adds the declaration of that number, as signs name it.
    pub(crate) fn add_as(&mut self, number: usize, entry: Entry) {
        self.declarations += 1;
        *self.verdicts.entry(entry.verdict.word()).or_default() += 1;
        self.quality.add(&entry.quality);
        self.beyond.findings += usize::from(entry.not_listed.iter().sum::<usize>() > 0);
        let seller = entry.seller.as_deref().unwrap_or("-");
        for (list, key) in
            [(&mut self.quality_by_seller, seller), (&mut self.quality_by_destination, entry.to.as_str())]
        {
            match line(list, key) {
                Some(line) => line.add(&entry.quality),
                None => self.beyond.lines += 1,
            }
        }
        let mut destination = Count::default();
        for found in &entry.findings {
            self.rules.entry(found.rule).or_default().add_found(found);
            self.actors.entry(found.actor).or_default().add_found(found);
            self.authorities.entry(found.authority).or_default().add_found(found);
            destination.add_found(found);
            match line(&mut self.fields, &found.field) {
                Some(line) => line.add_found(found),
                None => self.beyond.lines += 1,
            }
        }
        for (severity, count) in Severity::ALL.into_iter().zip(entry.not_listed) {
            destination.add(severity, count);
        }
        if let Some(line) = line(&mut self.destinations, &entry.to) {
            line.sum_up(&destination);
        }
        for (at, what) in entry.not_checked.iter().enumerate() {
            // It may have several reasons.
            if !entry.not_checked.iter().take(at).any(|known| known == what) {
                *self.not_checked.entry(what).or_default() += 1;
            }
        }
        self.remember(Parcel { number, ..entry.parcel });
    }

    /// Says which file the declarations came from that were added since the last file ended.
    pub fn end_file(&mut self, file: &str) {
        let before: usize = self.files.iter().map(|source| source.declarations).sum();
        self.files.push(Source { file: file.to_owned(), declarations: self.declarations - before });
    }

    /// The file that a declaration came from and its number there, if that was said.
    pub fn file_of(&self, number: usize) -> Option<(&str, usize)> {
        let mut before = 0;
        self.files.iter().find_map(|source| {
            let number = number - before;
            before += source.declarations;
            (number <= source.declarations).then_some((source.file.as_str(), number))
        })
    }

    /// Remembers what may show something only together with others.
    fn remember(&mut self, parcel: Parcel) {
        self.beyond.rates += usize::from(parcel.lacks_rate);
        if !parcel.tells() {
            return;
        }
        if self.parcels.len() < MOST_KEYS {
            self.parcels.push(parcel);
        } else {
            self.beyond.keys += 1;
        }
    }

    /// The signs that only several declarations together show, those of most declarations first.
    pub fn signs(&mut self) -> Vec<Sign> {
        self.signs_in(None)
    }

    /// The signs in the language of a BCP 47 tag, or in English if it isn't there.
    pub fn signs_in(&mut self, lang: Option<&str>) -> Vec<Sign> {
        order::sort_by(&mut self.parcels, |one, other| one.number.cmp(&other.number));
        let (mut signs, left_out) = signs::signs(&self.parcels);
        self.beyond.signs = left_out;
        let language = Language::of(lang);
        for Sign { message, observations, help, .. } in &mut signs {
            for sentence in std::iter::once(message).chain(observations) {
                *sentence = language.phrase(sentence).into_owned();
            }
            *help = language.say(help);
        }
        signs
    }

    /// What its rules and fields are called in the language of a BCP 47 tag, or in English if it isn't there.
    pub fn names_in(&self, lang: Option<&str>) -> Names<'_> {
        let language = Language::of(lang);
        let rules = self.rules.keys().filter_map(|name| rules::find(name));
        let fields = self.fields.keys().filter_map(|path| Some((path.as_str(), name_of(language, path)?)));
        Names {
            summaries: rules.map(|(_, rule)| (rule.name, language.say(rule.summary()).to_owned())).collect(),
            labels: fields.collect(),
        }
    }

    /// Leaves the thousand sellers, destinations and fields with the most in each list, and counts the rest in `beyond`.
    ///
    /// Which these are is known at the end, so that it doesn't matter which worker judged what. What is written of a
    /// scorecard is written after this.
    pub fn cut(&mut self) {
        let Self { fields, destinations, quality_by_seller, quality_by_destination, beyond, .. } = self;
        beyond.lines += cut(fields, Count::sum);
        // Their declarations are counted below.
        cut(destinations, Count::sum);
        for list in [quality_by_seller, quality_by_destination] {
            beyond.lines += cut(list, |quality| quality.declarations);
        }
    }

    /// The number of declarations of a verdict.
    pub fn of(&self, verdict: Verdict) -> usize {
        self.verdicts.get(verdict.word()).copied().unwrap_or(0)
    }
}

/// The name of who sells, or else sends.
fn seller<'c>(case: &Case<'c>) -> Option<Field<'c>> {
    let of = case.declaration.party(Role::Seller).or_else(|| case.declaration.stand_in(Role::Consignor))?;
    Some(of.get(party::NAME))
}

/// The line of a key. `None` if it would be one too many.
fn line<'l, T: Default>(list: &'l mut BTreeMap<String, T>, key: &str) -> Option<&'l mut T> {
    if !list.contains_key(key) {
        if list.len() >= MOST_KEYS {
            return None;
        }
        list.insert(key.to_owned(), T::default());
    }
    list.get_mut(key)
}

/// Leaves the lines with the most, of equal ones the first by name, and returns how much the others have.
fn cut<T>(list: &mut BTreeMap<String, T>, size: fn(&T) -> usize) -> usize {
    let rest = beyond(list.iter().map(|(name, line)| (size(line), name.clone())).collect());
    rest.iter().for_each(|(_, name)| drop(list.remove(name)));
    rest.iter().map(|(size, _)| size).sum()
}

/// The lines beyond those with the most.
fn beyond(mut lines: Vec<(usize, String)>) -> Vec<(usize, String)> {
    order::sort_by(&mut lines, |one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    lines.split_off(lines.len().min(MOST_LINES))
}

/// A path without the dot that the reader of tables puts behind the key of an unknown column.
fn own_name(path: &str) -> &str {
    path.strip_suffix('.').unwrap_or(path)
}

/// A path with `*` for every index.
fn starred(path: &str) -> String {
    let segment = |segment: &str| {
        let is_index = !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit());
        if is_index { "*".to_owned() } else { segment.to_owned() }
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// What is usable in a declaration.
fn quality(case: &Case<'_>, judged: &Judged) -> Quality {
    // By kind of data, the items in which something is wrong with it.
    let mut spoilt = [const { BTreeSet::new() }; 4];
    let (mut is_complete, mut parties) = (true, true);
    for finding in judged.findings.iter().filter(|finding| finding.severity != Severity::Advice) {
        // What is no declaration at all, or can't be read, has no data that could be used.
        let is_read = finding.rule != declaration_unreadable::RULE.name && finding.path.as_deref() != Some("");
        is_complete &= is_read && finding.rule != field_missing::RULE.name;
        parties &= is_read;
        let Some(path) = finding.path.as_deref() else { continue };
        let Some(rest) = path.strip_prefix("/items/") else {
            let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
            let root = Class::Declaration;
            parties &= !Role::AT_ROOT.iter().any(|role| root.field(role.slot()).name == first);
            continue;
        };
        let Some((index, field)) = rest.split_once('/') else { continue };
        let Ok(index) = index.parse::<u64>() else { continue };
        let list = match field.split('/').next().unwrap_or_default() {
            "hsCode" => 0,
            "description" => 1,
            "netMass" | "grossMass" => 2,
            "value" => 3,
            _ => continue,
        };
        if let Some(list) = spoilt.get_mut(list) {
            list.insert(index);
        }
    }
    let usable = |spoilt: &BTreeSet<u64>, slots: &[u8]| {
        let has = |of: Object<'_>| slots.iter().any(|slot| !of.get(*slot).is_missing());
        (0..).zip(case.declaration.items()).filter(|(index, of)| !spoilt.contains(index) && has(*of)).count()
    };
    let [hs, descriptions, weights, values] = &spoilt;
    Quality {
        declarations: 1,
        complete: usize::from(is_complete && judged.not_listed.sum() == 0),
        parties: usize::from(parties),
        items: case.declaration.items().count(),
        hs_codes: usable(hs, &[item::HS_CODE]),
        descriptions: usable(descriptions, &[item::DESCRIPTION]),
        weights: usable(weights, &[item::NET_MASS_VALUE, item::GROSS_MASS_VALUE]),
        values: usable(values, &[item::VALUE_AMOUNT]),
    }
}
