//! How earlier parcels count towards what one person has.

use crate::Decimal;
use crate::case::Case;
use crate::profiles::{Every, Limit, Per, Times};
use crate::rates::{self, Weighed, Worth};
use crate::sums::Money;

use super::EarlierParcel;

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
