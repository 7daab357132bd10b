//! What only several declarations show: a postal number that is there twice, an order that goes in several parcels, many
//! parcels to one recipient.
//!
//! Of each declaration its keys are remembered, and the signs are worked out at the end. So it doesn't matter which worker
//! judged what. Nothing is called fraud: a sign says what was observed, and what would clear it.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use crate::Decimal;
use crate::case::Case;
use crate::day::Day;
use crate::dictionary::{Role, declaration, item, party};
use crate::limits;
use crate::model::Object;
use crate::order;
use crate::privacy::reference;
use crate::rates::Worth;
use crate::report::Verdict;
use crate::rules::party::party_name_placeholder::is_placeholder;
use crate::sums;
use crate::words::fold::lower;
use crate::words::names;
use crate::words::placeholder::{self, Kind};

/// From this many parcels to one recipient on one day on, it is a sign. The number is this project's own.
const MANY_PARCELS: usize = 5;

/// How many records a sign names.
const MOST_NAMED: usize = 20;

/// The maximum number of signs of each kind that are listed.
const MOST_SIGNS: usize = 1_000;

/// What only several declarations show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sign {
    /// Which one: `postal-id-repeated`, `order-split` or `recipient-frequent`.
    pub sign: &'static str,
    /// What it asks for: a person must look.
    pub verdict: Verdict,
    /// What it says.
    pub message: String,
    /// What else was observed.
    pub observations: Vec<String>,
    /// What would clear it.
    pub help: &'static str,
    /// How many declarations take part.
    pub count: usize,
    /// The numbers of the first of them, counted from 1 in the order in which they came.
    pub records: Vec<usize>,
    /// Their references, where they have one that can be shown.
    pub references: Vec<String>,
}

/// What of a declaration may show something only together with others. Keys are hashes, so that nothing personal is kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Parcel {
    pub(super) number: usize,
    pub(super) reference: Option<String>,
    /// The postal item number.
    pub(super) item: Option<u64>,
    /// The recipient and the day on which it is declared.
    pub(super) recipient: Option<u64>,
    /// The recipient, the day of the sale, and the seller.
    pub(super) order: Option<u64>,
    /// What is the same of a parcel that an export has twice: its numbers, its order and its value.
    pub(super) same: Option<u64>,
    /// The limits that it is within.
    pub(super) within: Vec<Within>,
    /// The first six digits of the HS code, where all items have the same.
    pub(super) goods: Option<u32>,
    /// What its descriptions are.
    pub(super) described: u64,
    /// Whether its value couldn't be compared with a limit in another currency.
    pub(super) lacks_rate: bool,
}

/// A limit that a parcel is within, and its value in the currency of the limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Within {
    pub(super) value: Decimal,
    pub(super) limit: Decimal,
    pub(super) currency: &'static str,
}

fn hash(key: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

impl Parcel {
    pub(super) fn of(case: &Case<'_>) -> Self {
        let root = case.declaration;
        let day = |slots: [u8; 2]| -> Option<Day> {
            slots.into_iter().find_map(|slot| root.get(slot).day()).or_else(|| case.on())
        };
        let bare =
            |text: &str| -> String { text.chars().filter(|letter| letter.is_alphanumeric()).map(lower).collect() };
        let item = root.get(declaration::SHIPMENT_ITEM_ID).text().filter(|id| !stands_for_nothing(case, id)).map(bare);
        let who = recipient(case);
        if item.is_none() && who.is_none() {
            return Self::default();
        }
        let own = root.get(declaration::REFERENCE).text().filter(|text| !stands_for_nothing(case, text));
        let on = |slots| who.zip(day(slots)).map(|(who, day)| hash((who, day.to_string())));
        let seller = super::seller(case).and_then(|name| name_key(case, name.text()?));
        let order = on([declaration::TRANSACTION_DATE, declaration::ISSUED]).zip(seller).map(hash);
        let value = case.value();
        let same = (item.is_some() || own.is_some()).then(|| {
            hash((&item, own, order, who, value.map(|value| (value.amount.normalised().to_string(), value.currency))))
        });
        let (within, lacks_rate) = if order.is_some() { within(case) } else { Default::default() };
        Self {
            number: 0,
            reference: root.get(declaration::REFERENCE).text().map(reference),
            item: item.map(hash),
            recipient: on([declaration::ISSUED, declaration::TRANSACTION_DATE]),
            order,
            same,
            within,
            goods: goods(case),
            described: hash(case.declaration.items().map(|of| of.get(item::DESCRIPTION).text()).collect::<Vec<_>>()),
            lacks_rate,
        }
    }

    /// Whether it may show anything.
    pub(super) fn tells(&self) -> bool {
        self.item.is_some() || self.recipient.is_some()
    }
}

/// Whether a text is a placeholder, or a number that only fills a field.
fn stands_for_nothing(case: &Case<'_>, text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    placeholder::is_nothing(text) || placeholder::is_made_up(&digits) || is_placeholder(case, text, Kind::Any)
}

/// A name as it is compared, with its legal forms left out.
fn name_key(case: &Case<'_>, name: &str) -> Option<String> {
    if is_placeholder(case, name, Kind::Name) || placeholder::is_nothing(name) {
        return None;
    }
    names::keys(name).all().last()
}

/// A hash of who receives the parcel: name, street and postcode as they are compared, and the country.
fn recipient(case: &Case<'_>) -> Option<u64> {
    let of = case.declaration.stand_in(Role::Consignee)?;
    let name = name_key(case, of.get(party::NAME).text()?)?;
    let words = |of: Object<'_>, slot| {
        let text = of.get(slot).text().filter(|text| !placeholder::is_nothing(text)).unwrap_or_default();
        case.tokens(text).iter().collect::<String>()
    };
    let (line, postcode) = (words(of, party::ADDRESS_LINE), words(of, party::ADDRESS_POSTCODE));
    (!line.is_empty() || !postcode.is_empty()).then(|| hash((name, line, postcode, case.to())))
}

/// The limits that the goods are within, and whether a rate is missing to compare them with one.
fn within(case: &Case<'_>) -> (Vec<Within>, bool) {
    let (mut found, mut lacks_rate) = (Vec::new(), false);
    for limit in limits::of_a_consignment(case) {
        let Ok(worth) = Worth::total(case, limit.currency) else { continue };
        match worth.amount_in(case, limit.currency) {
            Some(value) if value <= limit.amount => {
                let within = Within { value, limit: limit.amount, currency: limit.currency };
                if !found.contains(&within) {
                    found.push(within);
                }
            }
            Some(_) => {}
            None => lacks_rate = true,
        }
    }
    // It is kept with each of up to a million parcels.
    found.shrink_to_fit();
    (found, lacks_rate)
}

/// The first six digits of the HS code of all items, if it is one.
fn goods(case: &Case<'_>) -> Option<u32> {
    let mut codes = case.declaration.items().map(|of| of.get(item::HS_CODE).text()?.get(..6)?.parse().ok());
    let first = codes.next()??;
    codes.all(|code| code == Some(first)).then_some(first)
}

/// The signs that parcels show together, those of most declarations first, and how many aren't listed.
pub(super) fn signs(parcels: &[Parcel]) -> (Vec<Sign>, usize) {
    let mut signs = Vec::new();
    for group in groups(parcels, |parcel| parcel.item) {
        let message = format!("The same postal item number is given {} times.", group.len());
        signs.push(sign("postal-id-repeated", message, Vec::new(), &group));
    }
    for group in groups(parcels, |parcel| parcel.order) {
        signs.extend(split(&once(group)));
    }
    for group in groups(parcels, |parcel| parcel.recipient) {
        let group = once(group);
        if group.len() >= MANY_PARCELS {
            let message = format!("{} parcels go to one recipient on one day.", group.len());
            signs.push(sign("recipient-frequent", message, same_goods(&group).into_iter().collect(), &group));
        }
    }
    order::sort_by(&mut signs, |one, other| {
        one.sign.cmp(other.sign).then(other.count.cmp(&one.count)).then_with(|| one.records.cmp(&other.records))
    });
    let (before, mut last, mut count) = (signs.len(), "", 0);
    signs.retain(|sign| {
        count = if sign.sign == last { count + 1 } else { 1 };
        last = sign.sign;
        count <= MOST_SIGNS
    });
    let left_out = before - signs.len();
    (signs, left_out)
}

/// The parcels of which several have a key in common, in their order.
fn groups(parcels: &[Parcel], key: fn(&Parcel) -> Option<u64>) -> Vec<Vec<&Parcel>> {
    let mut keyed: Vec<(u64, &Parcel)> = parcels.iter().filter_map(|parcel| Some((key(parcel)?, parcel))).collect();
    order::sort_by(&mut keyed, |(one, _), (other, _)| one.cmp(other));
    let groups = keyed.chunk_by(|(one, _), (other, _)| one == other).filter(|group| group.len() > 1);
    groups.map(|group| group.iter().map(|(_, parcel)| *parcel).collect()).collect()
}

/// The parcels without those that an export has once more.
fn once(mut group: Vec<&Parcel>) -> Vec<&Parcel> {
    let mut known = BTreeSet::new();
    group.retain(|parcel| parcel.same.is_none_or(|same| known.insert(same)));
    group
}

/// The sign that an order was split: the lowest limit that each of several parcels is within, and that they are beyond
/// together.
fn split(group: &[&Parcel]) -> Option<Sign> {
    let mut limits: Vec<Within> = group.iter().flat_map(|parcel| &parcel.within).copied().collect();
    order::sort_by(&mut limits, |one, other| one.limit.cmp(&other.limit).then(one.currency.cmp(other.currency)));
    limits.dedup_by(|one, other| one.limit == other.limit && one.currency == other.currency);
    limits.into_iter().find_map(|Within { limit, currency, .. }| {
        let value = |parcel: &Parcel| {
            let is_it = |within: &&Within| within.limit == limit && within.currency == currency;
            parcel.within.iter().find(is_it).map(|within| within.value)
        };
        let parcels: Vec<&Parcel> = group.iter().copied().filter(|parcel| value(parcel).is_some()).collect();
        let mut values: Vec<Decimal> = parcels.iter().filter_map(|parcel| value(parcel)).collect();
        let sum = values.iter().try_fold(Decimal::ZERO, |sum, value| sum.plus(*value))?;
        if parcels.len() < 2 || sum <= limit {
            return None;
        }
        let count = parcels.len();
        let message = format!(
            "{count} parcels of one seller to one recipient on one day are each within {limit} {currency}, and together {}.",
            sums::shown(sum.normalised(), currency),
        );
        order::sort_by(&mut values, Decimal::cmp);
        let mut observations = Vec::new();
        if let (Some(least), Some(most)) = (values.first(), values.last()) {
            let (cheapest, dearest) = (sums::in_full(least.normalised(), currency), sums::shown(most.normalised(), currency));
            observations.push(if least == most {
                format!("Each is worth {dearest}.")
            } else {
                format!("The cheapest is worth {cheapest}, the dearest {dearest}.")
            });
            // Just below: within a tenth of the limit.
            if limit.times(Decimal::of(9, 1)).is_some_and(|near| *least >= near) {
                observations.push("Each is just within the limit.".to_owned());
            }
        }
        observations.extend(same_goods(&parcels));
        Some(sign("order-split", message, observations, &parcels))
    })
}

/// Whether all parcels hold the same goods, in words.
fn same_goods(group: &[&Parcel]) -> Option<String> {
    let code = group.first()?.goods?;
    if !group.iter().all(|parcel| parcel.goods == Some(code)) {
        return None;
    }
    let ways = group.iter().map(|parcel| parcel.described).collect::<BTreeSet<u64>>().len();
    Some(match ways {
        1 => format!("All hold goods of one HS code, {code:06}, described in the same words."),
        _ => format!("All hold goods of one HS code, {code:06}, described in {ways} ways, as sizes and colours are."),
    })
}

fn sign(sign: &'static str, message: String, observations: Vec<String>, group: &[&Parcel]) -> Sign {
    let help = match sign {
        "postal-id-repeated" => {
            "Take out what an export has twice. Otherwise look at the labels: each parcel has a number of its own."
        }
        "order-split" => {
            "It is cleared where each parcel was ordered and paid by itself. What was ordered together is declared as one \
             consignment."
        }
        _ => {
            "It is cleared where the recipient is a shop, a forwarder or a pick-up point, or where the orders are of several \
             people. Goods for sale are declared so."
        }
    };
    let named = group.iter().take(MOST_NAMED);
    Sign {
        sign,
        verdict: Verdict::Review,
        message,
        observations,
        help,
        count: group.len(),
        records: named.clone().map(|parcel| parcel.number).collect(),
        references: named.filter_map(|parcel| parcel.reference.clone()).collect(),
    }
}
