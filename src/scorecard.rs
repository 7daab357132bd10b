//! What many declarations show together: counts, the quality of their data, and signs that no single one can give.
//!
//! A [`Scorecard`] is filled by [`Validator::score`](crate::Validator::score), one declaration after the other, or with
//! [entries](Entry) that were made elsewhere. Its memory
//! is bounded: it keeps a number for each distinct recipient, postal item number, seller and field, up to [`MOST_KEYS`] of
//! each kind, and says in `beyond` how many declarations it could not tell apart any more. Recipients and numbers are kept as
//! hashes, so that nothing personal is in it.
//!
//! Something is *usable* where it is given and no error or warning is about it.

mod merge;

use std::collections::hash_map::{self, DefaultHasher};
use std::collections::{BTreeMap, HashMap};
use std::hash::{Hash, Hasher};

use serde::Serialize;

use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{Class, Role, declaration, item, party};
use crate::model::Field;
use crate::privacy::{Show, reference};
use crate::profiles::{Dated, Relief, as_of};
use crate::report::{Finding, Judged, Severity, Verdict};

/// The maximum number of distinct recipients, postal item numbers, sellers and fields that are told apart.
pub const MOST_KEYS: usize = 1_000_000;

/// The maximum number of sellers, destinations and fields that have a line of their own.
const MOST_LINES: usize = 1_000;

/// From this many parcels to one recipient on one day on, it is a sign. The number is this project's own.
const MANY_PARCELS: usize = 5;

/// How many records a sign names.
const MOST_NAMED: usize = 20;

/// The maximum number of signs of each kind that are listed.
const MOST_SIGNS: usize = 1_000;

/// What many declarations show together.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Scorecard {
    /// How many declarations.
    pub declarations: usize,
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
    /// How good the data is.
    pub quality: Quality,
    /// The same by seller; `-` where none is named, or a name can't be shown.
    pub quality_by_seller: BTreeMap<String, Quality>,
    /// The same by destination.
    pub quality_by_destination: BTreeMap<String, Quality>,
    /// What no single declaration shows.
    #[serde(skip)]
    seen: Seen,
    /// What could not be told apart, because there was too much of it.
    pub beyond: Beyond,
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

    /// All of them.
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

    /// The shares, with their names: how many are usable, of how many.
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

/// How much could not be told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Beyond {
    /// Declarations whose recipient or postal item number was one too many to be remembered.
    pub keys: usize,
    /// Declarations whose seller or destination was one too many for a line of its own, and findings whose field was.
    pub lines: usize,
    /// Declarations with more findings than a report lists, so that what is usable in them is an upper bound.
    pub findings: usize,
    /// Signs that aren't listed.
    pub signs: usize,
}

/// What only several declarations show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sign {
    /// Which one: `postal-id-repeated`, `order-split` or `recipient-frequent`.
    pub sign: &'static str,
    /// What it says.
    pub message: String,
    /// How many declarations take part.
    pub count: usize,
    /// The numbers of the first of them, counted from 1 in the order in which they came.
    pub records: Vec<usize>,
    /// Their references, where they have one that can be shown.
    pub references: Vec<String>,
}

/// The first declarations with one key.
#[derive(Clone, Debug, Default)]
struct Group {
    count: usize,
    first: Vec<(usize, Option<String>)>,
}

impl Group {
    fn add(&mut self, number: usize, reference: Option<&str>) {
        self.count += 1;
        if self.first.len() < MOST_NAMED {
            self.first.push((number, reference.map(str::to_owned)));
        }
    }

    fn sign(&self, sign: &'static str, message: String) -> Sign {
        Sign {
            sign,
            message,
            count: self.count,
            records: self.first.iter().map(|(number, _)| *number).collect(),
            references: self.first.iter().filter_map(|(_, reference)| reference.clone()).collect(),
        }
    }
}

/// Parcels of one sender to one recipient on one day, each within a limit.
#[derive(Clone, Debug)]
struct Order {
    group: Group,
    sum: Decimal,
    limit: Decimal,
    currency: &'static str,
}

#[derive(Clone, Debug, Default)]
struct Seen {
    items: HashMap<u64, Group>,
    recipients: HashMap<u64, Group>,
    orders: HashMap<u64, Order>,
}

/// A hash of what is told apart, so that nothing personal is kept.
fn hash(key: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
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
    reference: Option<String>,
    /// Hashes of the postal item number, and of the recipient and the day.
    item: Option<u64>,
    recipient: Option<u64>,
    parcel: Option<Parcel>,
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

/// A parcel within a limit, with a hash of sender, recipient and day.
#[derive(Clone, Copy, Debug)]
struct Parcel {
    key: u64,
    amount: Decimal,
    limit: Decimal,
    currency: &'static str,
}

impl Entry {
    pub(crate) fn of(case: &Case<'_>, judged: &Judged) -> Self {
        let root = case.declaration;
        let found = |finding: &Finding| Found {
            rule: finding.rule,
            severity: finding.severity,
            actor: finding.actor.word(),
            authority: finding.authority.word(),
            field: starred(finding.path.as_deref().unwrap_or("-")),
            is_fixable: finding.fix.as_ref().is_some_and(|fix| fix.safe),
        };
        let day =
            [declaration::TRANSACTION_DATE, declaration::ISSUED].into_iter().find_map(|slot| root.get(slot).day());
        let recipient = recipient(case).zip(day).map(|(recipient, day)| hash((recipient, day.to_string())));
        Self {
            verdict: judged.verdict,
            to: case.to().unwrap_or("-").to_owned(),
            seller: seller(case).and_then(|name| {
                let text = name.text().filter(|text| Show::at(root, name.place()).admits(text))?;
                Some(text.to_owned())
            }),
            quality: quality(case, judged),
            findings: judged.findings.iter().map(found).collect(),
            not_listed: Severity::ALL.map(|severity| judged.not_listed.of(severity)),
            reference: root.get(declaration::REFERENCE).text().map(reference),
            item: root.get(declaration::SHIPMENT_ITEM_ID).text().map(|id| {
                let plain: String = id.chars().filter(|letter| !letter.is_whitespace()).collect();
                hash(plain.to_ascii_uppercase())
            }),
            recipient,
            parcel: recipient.and_then(|key| parcel(case, key)),
        }
    }
}

/// The parcel, if its value is within the limit of its destination.
fn parcel(case: &Case<'_>, recipient: u64) -> Option<Parcel> {
    let (value, (limit, currency)) = case.value().zip(limit(case))?;
    if value.currency != currency || value.amount > limit {
        return None;
    }
    let seller = seller(case).and_then(|name| name.text())?;
    let key = hash((recipient, seller.trim().to_lowercase()));
    Some(Parcel { key, amount: value.amount, limit, currency })
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
        self.remember(number, &entry);
    }

    /// Remembers what may show only together with others.
    fn remember(&mut self, number: usize, entry: &Entry) {
        let shown = entry.reference.as_deref();
        let mut is_beyond = false;
        for (groups, key) in [(&mut self.seen.items, entry.item), (&mut self.seen.recipients, entry.recipient)] {
            let Some(key) = key else { continue };
            match group(groups, key) {
                Some(group) => group.add(number, shown),
                None => is_beyond = true,
            }
        }
        if let Some(Parcel { key, amount, limit, currency }) = entry.parcel {
            let is_full = self.seen.orders.len() >= MOST_KEYS;
            match self.seen.orders.entry(key) {
                hash_map::Entry::Vacant(_) if is_full => is_beyond = true,
                there => {
                    let new = || Order { group: Group::default(), sum: Decimal::whole(0), limit, currency };
                    let order = there.or_insert_with(new);
                    order.sum = order.sum.plus(amount).unwrap_or(order.sum);
                    order.group.add(number, shown);
                }
            }
        }
        self.beyond.keys += usize::from(is_beyond);
    }

    /// The signs that only several declarations together show, those of most declarations first.
    pub fn signs(&mut self) -> Vec<Sign> {
        let mut signs = Vec::new();
        for group in self.seen.items.values().filter(|group| group.count > 1) {
            let message = format!("The same postal item number is given {} times.", group.count);
            signs.push(group.sign("postal-id-repeated", message));
        }
        let is_split = |order: &&Order| order.group.count > 1 && order.sum > order.limit;
        for order in self.seen.orders.values().filter(is_split) {
            let message = format!(
                "{} parcels of one seller to one recipient on one day are each within {} {currency}, and together {} {currency}.",
                order.group.count,
                order.limit,
                order.sum.normalised(),
                currency = order.currency,
            );
            signs.push(order.group.sign("order-split", message));
        }
        for group in self.seen.recipients.values().filter(|group| group.count >= MANY_PARCELS) {
            let message = format!("{} parcels go to one recipient on one day.", group.count);
            signs.push(group.sign("recipient-frequent", message));
        }
        signs.sort_by(|one, other| {
            one.sign.cmp(other.sign).then(other.count.cmp(&one.count)).then_with(|| one.records.cmp(&other.records))
        });
        let mut listed: BTreeMap<&str, usize> = BTreeMap::new();
        let before = signs.len();
        signs.retain(|sign| {
            let count = listed.entry(sign.sign).or_default();
            *count += 1;
            *count <= MOST_SIGNS
        });
        self.beyond.signs = before - signs.len();
        signs
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
        if list.len() >= MOST_LINES {
            return None;
        }
        list.insert(key.to_owned(), T::default());
    }
    list.get_mut(key)
}

fn group(groups: &mut HashMap<u64, Group>, key: u64) -> Option<&mut Group> {
    if groups.len() >= MOST_KEYS && !groups.contains_key(&key) {
        return None;
    }
    Some(groups.entry(key).or_default())
}

/// A path with `*` for every index.
fn starred(path: &str) -> String {
    let segment = |segment: &str| {
        let is_index = !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit());
        if is_index { "*".to_owned() } else { segment.to_owned() }
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// A hash of who receives the parcel: name and postcode, without case and blanks.
fn recipient(case: &Case<'_>) -> Option<u64> {
    let of = case.declaration.stand_in(Role::Consignee)?;
    let text = |slot| of.get(slot).text().unwrap_or_default();
    let name: String = text(party::NAME).to_lowercase().split_whitespace().collect();
    let postcode: String = text(party::ADDRESS_POSTCODE).to_uppercase().split_whitespace().collect();
    let is_told =
        !name.is_empty() && [party::ADDRESS_POSTCODE, party::ADDRESS_LINE].iter().any(|slot| !text(*slot).is_empty());
    let line: String = text(party::ADDRESS_LINE).to_lowercase().split_whitespace().collect();
    is_told.then(|| hash((name, line, postcode, case.to())))
}

/// The highest value up to which the destination grants a relief on that day.
fn limit(case: &Case<'_>) -> Option<(Decimal, &'static str)> {
    let (profile, on) = (case.profile()?, case.on()?);
    let of = |list: Dated<&'static [Relief]>| {
        as_of(list, on).into_iter().flat_map(|entry| entry.value.iter().filter_map(|relief| relief.limit()))
    };
    let limits = of(profile.duty_relief).chain(of(profile.tax_relief)).map(|limit| (limit.amount, limit.currency));
    limits.max_by_key(|(amount, _)| *amount)
}

/// What is usable in a declaration.
fn quality(case: &Case<'_>, judged: &Judged) -> Quality {
    let items = case.declaration.items().count();
    let mut spoilt = [const { Vec::new() }; 4];
    let (mut is_complete, mut parties) = (true, true);
    for finding in judged.findings.iter().filter(|finding| finding.severity != Severity::Advice) {
        let is_read = finding.rule != "declaration-unreadable";
        is_complete &= is_read && finding.rule != "field-missing";
        parties &= is_read;
        let Some(path) = finding.path.as_deref() else { continue };
        let Some(rest) = path.strip_prefix("/items/") else {
            let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
            let root = Class::Declaration;
            parties &= !Role::AT_ROOT.iter().any(|role| root.field(role.slot()).name == first);
            continue;
        };
        let Some((index, field)) = rest.split_once('/') else { continue };
        let Ok(index) = index.parse::<u32>() else { continue };
        let list = match field.split('/').next().unwrap_or_default() {
            "hsCode" => 0,
            "description" => 1,
            "netMass" | "grossMass" => 2,
            "value" => 3,
            _ => continue,
        };
        if let Some(list) = spoilt.get_mut(list) {
            list.push(index);
        }
    }
    let [hs, descriptions, weights, values] = spoilt.map(|mut list: Vec<u32>| {
        list.sort_unstable();
        list.dedup();
        list.len()
    });
    let has = |slots: &[u8]| {
        case.declaration.items().filter(|of| slots.iter().any(|slot| !of.get(*slot).is_missing())).count()
    };
    let usable = |given: usize, spoilt: usize| given.saturating_sub(spoilt).min(items);
    Quality {
        declarations: 1,
        complete: usize::from(is_complete && judged.not_listed.sum() == 0),
        parties: usize::from(parties),
        items,
        // What is missing has a finding, so it isn't counted twice.
        hs_codes: usable(items, hs).min(has(&[item::HS_CODE])),
        descriptions: usable(items, descriptions).min(has(&[item::DESCRIPTION])),
        weights: usable(items, weights).min(has(&[item::NET_MASS_VALUE, item::GROSS_MASS_VALUE])),
        values: usable(items, values).min(has(&[item::VALUE_AMOUNT])),
    }
}
