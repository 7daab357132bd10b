//! The comparison of a value with a limit, which may be in another currency.
//!
//! Declarant knows no rate but those that the caller gives. Without one, a limit in another currency is not checked.
//! With one, a value within 5 % of the limit is neither above nor below it for certain: customs converts by its own
//! rate.

use crate::Decimal;
use crate::case::Case;
use crate::day::Day;
use crate::model::Object;
use crate::options::Rate;
use crate::profiles::HIGHEST_VAT;
use crate::sums::{self, Money};

/// The rate from one currency to another that holds on the day of the case: the newest, and that of customs first.
fn find<'a>(case: &Case<'a>, from: &str, to: &str) -> Option<&'a Rate> {
    let on = case.on();
    let is_of = |rate: &&Rate| {
        let holds = rate.day.zip(on).is_none_or(|(day, on)| day <= on && !is_over_a_year(day, on));
        holds && rate.from.eq_ignore_ascii_case(from) && rate.to.eq_ignore_ascii_case(to)
    };
    case.options.rates.iter().filter(is_of).max_by_key(|rate| rank(rate))
}

/// Whether more than a year has gone from one day to the next one.
fn is_over_a_year(from: Day, to: Day) -> bool {
    (from.year() + 1, from.month(), from.day()) < (to.year(), to.month(), to.day())
}

/// What makes a rate better than another.
fn rank(rate: &Rate) -> (Option<Day>, bool) {
    (rate.day, rate.kind.as_deref() == Some("customs"))
}

/// An amount in another currency, by a rate of the pair in either direction. `None` where there is none.
pub(crate) fn converted(case: &Case<'_>, money: Money<'_>, currency: &str) -> Option<Decimal> {
    match (find(case, money.currency, currency), find(case, currency, money.currency)) {
        (Some(rate), other) if other.is_none_or(|other| rank(rate) >= rank(other)) => money.amount.times(rate.rate),
        (_, other) => money.amount.over(other?.rate),
    }
}

/// Where a value stands to a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// At or below it.
    Within,
    /// Within 5 % of it by a rate, so that customs' own rate decides.
    Near,
    /// Above it.
    Beyond,
}

/// The value of goods, and whether it was added up by rates.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Worth<'a> {
    money: Money<'a>,
    is_converted: bool,
}

impl<'a> From<Money<'a>> for Worth<'a> {
    fn from(money: Money<'a>) -> Self {
        Self { money, is_converted: false }
    }
}

/// Why the values of goods can't be added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoSum {
    /// One is missing or unreadable, which is the fault of the declaration.
    Unknown,
    /// They are in several currencies, and a rate is missing.
    NoRate,
}

/// The words for [`NoSum::NoRate`].
pub(crate) const NO_SUM: &str = "the values are in several currencies, and there is no rate to add them up";

impl<'a> Worth<'a> {
    /// The value of all items. Values in several currencies are added up in the currency of the limit.
    pub(crate) fn total(case: &Case<'a>, currency: &'static str) -> Result<Self, NoSum> {
        if !case.sums().is_mixed {
            return case.value().map(Self::from).ok_or(NoSum::Unknown);
        }
        Self::converted(case, &mut case.declaration.items(), currency)
    }

    /// The value of some items, likewise.
    pub(crate) fn of(case: &Case<'a>, items: &[Object<'a>], currency: &'static str) -> Result<Self, NoSum> {
        match Money::sum(items.iter().copied()) {
            Some(sum) => Ok(sum.into()),
            None => Self::converted(case, &mut items.iter().copied(), currency),
        }
    }

    fn converted(
        case: &Case<'a>,
        items: &mut dyn Iterator<Item = Object<'a>>,
        currency: &'static str,
    ) -> Result<Self, NoSum> {
        let mut sum = Decimal::ZERO;
        for of in items {
            let line = Money::line(of).ok_or(NoSum::Unknown)?;
            let is_own = line.is_in(currency);
            let amount = if is_own { Some(line.amount) } else { converted(case, line, currency) };
            sum = sum.plus(amount.ok_or(NoSum::NoRate)?).ok_or(NoSum::Unknown)?;
        }
        Ok(Self { money: Money { amount: sum, currency }, is_converted: true })
    }

    /// The same with more of another currency, to which it is converted. `None` where a rate is missing.
    pub(crate) fn plus(self, case: &Case<'a>, more: Decimal, by_rate: bool, currency: &'static str) -> Option<Self> {
        let is_own = self.money.is_in(currency);
        let own = if is_own { self.money.amount } else { converted(case, self.money, currency)? };
        let is_converted = self.is_converted || by_rate || !is_own;
        Some(Self { money: Money { amount: own.plus(more)?, currency }, is_converted })
    }

    /// How much it is in a currency. `None` where a rate is missing.
    pub(crate) fn amount_in(self, case: &Case<'a>, currency: &str) -> Option<Decimal> {
        if self.money.is_in(currency) { Some(self.money.amount) } else { converted(case, self.money, currency) }
    }

    /// Compares it with a limit. `None` where a rate is missing.
    pub(crate) fn against(self, case: &Case<'a>, limit: Decimal, currency: &'static str) -> Option<Weighed<'a>> {
        let by_rate = if self.money.is_in(currency) { None } else { Some(converted(case, self.money, currency)?) };
        let value = by_rate.unwrap_or(self.money.amount);
        let is_exact = by_rate.is_none() && !self.is_converted;
        let side = if is_exact {
            if value > limit { Side::Beyond } else { Side::Within }
        } else if value > limit.times(Decimal::of(105, 2))? {
            Side::Beyond
        } else if value < limit.times(Decimal::of(95, 2))? {
            Side::Within
        } else {
            Side::Near
        };
        Some(Weighed { side, worth: self, limit, currency, value: by_rate })
    }

    /// Whether it is beyond a limit even with the highest rate of tax taken off. `None` where a rate is missing.
    pub(crate) fn is_beyond_with_tax(self, case: &Case<'a>, limit: Decimal, currency: &'static str) -> Option<bool> {
        let with_tax = limit.times(HIGHEST_VAT)?;
        Some(self.against(case, with_tax, currency)?.side == Side::Beyond)
    }
}

/// A value compared with a limit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weighed<'a> {
    pub(crate) side: Side,
    worth: Worth<'a>,
    limit: Decimal,
    currency: &'static str,
    /// The value in the currency of the limit, where it was converted.
    value: Option<Decimal>,
}

impl Weighed<'_> {
    /// The value in words.
    pub(crate) fn value(&self) -> String {
        let own = self.worth.money.shown();
        match self.value {
            Some(value) => format!("{own} (about {})", sums::shown(value.rounded(2), self.currency)),
            None if self.worth.is_converted => {
                let rounded = Money { amount: self.worth.money.amount.rounded(2), ..self.worth.money };
                format!("about {}", rounded.shown())
            }
            None => own,
        }
    }

    /// The limit in words.
    pub(crate) fn limit(&self) -> String {
        sums::shown(self.limit, self.currency)
    }
}
