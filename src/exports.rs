//! From which value on a country of export wants goods declared to it, as of a day.
//!
//! A parcel needs papers at both ends. Below a value most countries take the post's or the carrier's own data for the export
//! declaration; above it somebody must file one, and customs gives it a reference. Each country is one row of a table, with
//! dated entries as in the profiles of destinations, and the certainty is that of the text that was seen. Where a source
//! names no first day, the entry begins with 2024, the year before it was read.
//!
//! Each row has its amount and its source. What the sources say beside:
//!
//! - EU: articles 140(1)(d) and 141(4) are for the post and 141(4a) for express, as the manual of the Agencia Tributaria
//!   tells them. Others may declare goods of that value by word of mouth (article 137).
//! - US: the value is that of one Schedule B code from one shipper to one consignee; 30.36 exempts Canada, 30.37(h) gifts.
//! - HK: the regulation is on postal packets.
//! - IN: electronic bills are wanted at any value, which the post and couriers make.
//! - No page that was seen confirms what the handbooks say.

use crate::Decimal;
use crate::day::Day;
use crate::profiles::{Certainty, Entry, as_of, authority, law, reported};
use crate::territories::Area;

/// Which values are compared with the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counted {
    /// That of the consignment.
    Consignment,
    /// That of the goods of one code of the national list.
    Code,
}

/// Which parcels a limit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parcels {
    /// All of them.
    All,
    /// Those in trade: neither gifts nor what private persons send each other.
    Trade,
    /// Gifts alone.
    Gifts,
}

/// A limit above which an export declaration is wanted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    pub(crate) amount: Decimal,
    pub(crate) currency: &'static str,
    /// Fewer euros, dollars of the United States, pounds sterling or Swiss francs than this are within the limit by any
    /// rate since 2000, so that a small value needs none.
    pub(crate) small: Decimal,
    /// Whether the limit itself is free too.
    pub(crate) is_inclusive: bool,
    pub(crate) counted: Counted,
    pub(crate) parcels: Parcels,
    /// Whether it is for the post alone.
    pub(crate) by_post: bool,
    /// The destinations it isn't for, with a blank between them.
    pub(crate) except: &'static str,
}

impl Wanted {
    /// The highest value that is within it: itself, or a hundredth less.
    pub(crate) fn most(&self) -> Decimal {
        let less = Decimal::of(i64::from(!self.is_inclusive), 2);
        self.amount.minus(less).unwrap_or(self.amount)
    }

    /// The values that are beyond it, such as "more than 1000 EUR".
    pub(crate) fn in_words(&self) -> String {
        let Self { amount, currency, .. } = self;
        if self.is_inclusive {
            format!("more than {amount} {currency}")
        } else {
            format!("{amount} {currency} or more")
        }
    }
}

const fn above(amount: i64, currency: &'static str, small: i64) -> Wanted {
    Wanted {
        amount: Decimal::whole(amount),
        currency,
        small: Decimal::whole(small),
        is_inclusive: true,
        counted: Counted::Consignment,
        parcels: Parcels::All,
        by_post: false,
        except: "",
    }
}

/// A country or union of export.
#[derive(Debug)]
pub(crate) struct Origin {
    pub(crate) area: Area,
    /// Its name in a sentence.
    pub(crate) name: &'static str,
    pub(crate) wanted: &'static [Entry<Wanted>],
}

impl Origin {
    /// The edition of its law on a day, such as `EU 2024-01-01`: its code and the day from which that has been in force;
    /// none where that isn't known.
    pub(crate) fn edition(&self, on: Day) -> Option<String> {
        let entry = as_of(self.wanted, on)?;
        let code = match &self.area {
            Area::State(code) => std::str::from_utf8(code).ok()?,
            _ => "EU",
        };
        Some(format!("{code} {}", entry.from))
    }
}

const SEEN: Day = Day::of(2024, 1, 1);

const fn state(code: &[u8; 2], name: &'static str, wanted: &'static [Entry<Wanted>]) -> Origin {
    Origin { area: Area::State(*code), name, wanted }
}

const fn handbook(wanted: Wanted) -> Entry<Wanted> {
    reported(SEEN, wanted, "handbooks of carriers")
}

/// Every country of export that is known.
#[rustfmt::skip]
static ORIGINS: &[Origin] = &[
    Origin { area: Area::Eu, name: "the EU", wanted: &[
        authority(SEEN, above(1000, "EUR", 400), "Delegated Regulation (EU) 2015/2446 art. 140 to 142"),
    ] },
    state(b"US", "the United States", &[law(
        SEEN,
        Wanted { counted: Counted::Code, parcels: Parcels::Trade, except: "CA", ..above(2500, "USD", 1000) },
        "15 CFR 30.37(a)"
    )]),
    state(b"CA", "Canada", &[authority(
        SEEN,
        Wanted { is_inclusive: false, parcels: Parcels::Trade, except: "US PR VI", ..above(2000, "CAD", 500) },
        "Canada Border Services Agency on export reporting"
    )]),
    state(b"JP", "Japan", &[authority(
        SEEN, Wanted { by_post: true, ..above(200_000, "JPY", 600) }, "Japan Customs, answer 6201"
    )]),
    state(b"NO", "Norway", &[authority(SEEN, above(5000, "NOK", 200), "Norwegian Customs on exports")]),
    state(b"NZ", "New Zealand", &[authority(
        SEEN, Wanted { parcels: Parcels::Trade, ..above(1000, "NZD", 200) }, "New Zealand Customs on exports"
    )]),
    state(b"TW", "Taiwan", &[authority(
        Day::of(2024, 7, 18), Wanted { by_post: true, ..above(5000, "USD", 2000) }, "Taiwan Customs on postal exports"
    )]),
    state(b"AU", "Australia", &[reported(
        SEEN, Wanted { is_inclusive: false, ..above(2000, "AUD", 500) }, "a former page of Australian customs"
    )]),
    state(b"HK", "Hong Kong", &[reported(
        SEEN,
        Wanted { is_inclusive: false, parcels: Parcels::Trade, by_post: true, ..above(4000, "HKD", 200) },
        "Cap. 60E reg. 3, in a copy of 1997"
    )]),
    state(b"IN", "India", &[reported(
        SEEN, Wanted { parcels: Parcels::Gifts, ..above(25_000, "INR", 150) }, "an old manual of Indian customs"
    )]),
    state(b"GB", "Great Britain", &[handbook(Wanted { by_post: true, ..above(900, "GBP", 500) })]),
    state(b"CH", "Switzerland", &[handbook(above(1000, "CHF", 300))]),
    state(b"SG", "Singapore", &[handbook(above(1000, "SGD", 300))]),
    state(b"CN", "China", &[handbook(Wanted { parcels: Parcels::Trade, ..above(5000, "CNY", 300) })]),
];

/// For which goods a country of export, or `EU`, wants a declaration on a day, in words. `None` where it isn't known.
///
/// ```
/// use declarant::{Day, exports};
/// let wanted = exports::wanted("NO", Day::of(2026, 11, 26)).unwrap();
/// assert_eq!(wanted.value, "for goods worth more than 5000 NOK a consignment");
/// assert!(exports::wanted("AQ", Day::of(2026, 11, 26)).is_none());
/// ```
pub fn wanted(from: &str, on: Day) -> Option<InWords> {
    let entry = as_of(origin(Area::of(from, on)?)?.wanted, on)?;
    let wanted = entry.value;
    let parcels = match wanted.parcels {
        Parcels::All => "goods",
        Parcels::Trade => "goods in trade",
        Parcels::Gifts => "gifts",
    };
    let counted = match wanted.counted {
        Counted::Consignment => "a consignment",
        Counted::Code => "of one national commodity code",
    };
    let mut value = format!("for {parcels} worth {} {counted}", wanted.in_words());
    if wanted.by_post {
        value.push_str(", by post");
    }
    if !wanted.except.is_empty() {
        value.push_str(", unless they go to ");
        value.push_str(&wanted.except.split(' ').collect::<Vec<_>>().join(", "));
    }
    Some(InWords { value, source: entry.source, certainty: entry.certainty })
}

/// For which goods a declaration is wanted, as a text, and how sure that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InWords {
    /// For which goods.
    pub value: String,
    /// Where it comes from.
    pub source: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

/// The country or union of export whose customs area this is.
pub(crate) fn origin(area: Area) -> Option<&'static Origin> {
    ORIGINS.iter().find(|origin| origin.area == area)
}
