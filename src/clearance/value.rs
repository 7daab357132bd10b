//! How the value of a parcel compares with a limit.

use super::words::{self, Sentence};
use super::{Said, Sight};
use crate::Decimal;
use crate::codes::{currency, unit};
use crate::dictionary::{declaration, item};
use crate::profiles::{Amount, Basis, Limit, Per, Scoped, Tax, Times, as_of};
use crate::rates::{NoSum, Side, Weighed, Worth};
use crate::screening::{self, Used};
use crate::sums::{self, Money};

/// Whether something is so, and the sentence that says why. `None` if what is known doesn't tell.
pub(crate) type Answer = (Option<bool>, Said);

/// Whether a value is within a limit, and what the sentence that says so is made of. Most comparisons are asked for their
/// answer alone.
#[derive(Clone, Copy)]
pub(crate) struct Comparison<'a> {
    /// `None` if what is known doesn't tell.
    pub(crate) answer: Option<bool>,
    sentence: &'static Sentence,
    limit: (Decimal, &'static str),
    /// The value beside the limit, where it is in a currency of its own and has no rate.
    value: Option<Money<'a>>,
    weighed: Option<Weighed<'a>>,
}

impl Comparison<'_> {
    /// The answer with its sentence.
    pub(super) fn said(self) -> Answer {
        let said = Said::of(self.sentence);
        let said = match self.weighed {
            Some(weighed) => said.with("limit", weighed.limit()).with("value", weighed.value()),
            None => {
                let (amount, currency) = self.limit;
                let said = said.with("limit", sums::shown(amount.normalised(), currency));
                match self.value {
                    Some(value) => said.with("value", value.shown()),
                    None => said,
                }
            }
        };
        (self.answer, said)
    }
}

impl<'a> Sight<'a> {
    /// Whether the value is within a limit.
    pub(crate) fn compare(&self, limit: &Limit) -> Comparison<'a> {
        let of = |(answer, sentence)| Comparison {
            answer,
            sentence,
            limit: (limit.amount, limit.currency),
            value: None,
            weighed: None,
        };
        match (limit.basis, limit.per) {
            (Basis::Due, _) => return of(self.compare_due(limit)),
            (_, Per::Article) => return of(self.compare_pieces(limit)),
            _ => {}
        }
        let goods = self.case.value().filter(|goods| currency::find(goods.currency).is_some());
        let worth = match Worth::total(self.case, limit.currency) {
            Ok(worth) if goods.is_some() || self.case.sums().is_mixed => worth,
            Err(NoSum::NoRate) => return of((None, &words::MIXED)),
            _ => return of((None, &words::NO_VALUE)),
        };
        let whole = match limit.basis {
            Basis::Cif => goods.and_then(|goods| self.with_freight(goods)).map(Worth::from),
            _ => Some(worth),
        };
        let worth = whole.unwrap_or(worth);
        let Some(weighed) = worth.against(self.case, limit.amount, limit.currency) else {
            return Comparison { value: goods, ..of((None, &words::NO_RATE)) };
        };
        let may_be_within = || worth.is_beyond_with_tax(self.case, limit.amount, limit.currency) == Some(false);
        let answer = match (weighed.side, whole) {
            (Side::Near, _) => (None, &words::NEAR),
            (Side::Beyond, _) if self.may_hold_tax(limit) && may_be_within() => (None, &words::TAX_UNSAID),
            (Side::Beyond, _) => (Some(false), &words::ABOVE),
            (Side::Within, None) => (None, &words::NO_FREIGHT),
            (Side::Within, Some(_)) => (Some(true), &words::WITHIN),
        };
        Comparison { weighed: Some(weighed), ..of(answer) }
    }

    /// The same with what the recipient had before, where one person has it so many times, or up to the limit in a span of
    /// time. The option `history` doesn't say which parcels were gifts or had a relief, so that what is beyond is open.
    pub(crate) fn compare_with_earlier(&self, limit: &Limit, times: &[Times]) -> Answer {
        let comparison = self.compare(limit);
        if comparison.answer != Some(true) {
            return comparison.said();
        }
        let (every, said) = match screening::used(self.case, times, limit) {
            Some(Used::Times(Times { most, every }, count)) => {
                let said = Said::of(&words::TIMES_USED).with("most", most.to_string());
                (every, said.with("count", count.to_string()))
            }
            Some(Used::Sum(every, weighed)) if weighed.side != Side::Within => {
                let said = Said::of(&words::SUM_ABOVE);
                (every, said.with("limit", weighed.limit()).with("value", weighed.value()))
            }
            Some(Used::Unknown) => return (None, Said::of(&words::SUM_UNKNOWN)),
            _ => return comparison.said(),
        };
        (None, said.with("span", every.word()))
    }

    /// Whether prices may contain tax that the limit leaves out. A gift has no price.
    fn may_hold_tax(&self, limit: &Limit) -> bool {
        let is_private = self.is_gift || self.parcel.relationship == Some("c2c");
        limit.tax != Tax::With && !is_private && self.case.may_hold_tax()
    }

    /// The goods with freight and insurance, where the freight is given in the same currency. Insurance that isn't given
    /// is taken for none.
    pub(crate) fn with_freight(&self, goods: Money<'a>) -> Option<Money<'a>> {
        let root = self.case.declaration.root();
        let freight = Money::of(root, declaration::SHIPMENT_FREIGHT_AMOUNT, declaration::SHIPMENT_FREIGHT_CURRENCY)?;
        let insurance = declaration::SHIPMENT_INSURANCE_AMOUNT;
        let sum = goods.plus(freight)?;
        if root.get(insurance).is_missing() {
            return Some(sum);
        }
        sum.plus(Money::of(root, insurance, declaration::SHIPMENT_INSURANCE_CURRENCY)?)
    }

    /// Whether each piece is within a limit. Freight and insurance, where it counts them, are shared by value.
    fn compare_pieces(&self, limit: &Limit) -> (Option<bool>, &'static Sentence) {
        let mut is_known = self.case.declaration.items().next().is_some();
        let is_cif = limit.basis == Basis::Cif;
        let goods = self.case.value().filter(|_| is_cif);
        let times = goods.and_then(|goods| self.with_freight(goods)?.amount.over(goods.amount));
        for of in self.case.declaration.items() {
            let whole = |line: Money<'a>| Some(Money { amount: line.amount.times(times?)?, ..line });
            let worth = Money::line(of).map(|line| Worth::from(whole(line).unwrap_or(line)));
            let Some(worth) = worth else { return (None, &words::NO_PIECE_VALUE) };
            let is_counted = unit::is_piece(of.get(item::QUANTITY_UNIT).bytes());
            let pieces = of.get(item::QUANTITY_VALUE).decimal().filter(|pieces| is_counted && !pieces.is_zero());
            let most = pieces.and_then(|pieces| limit.amount.times(pieces));
            // A line within the limit has only pieces within it.
            let all = most.unwrap_or(limit.amount);
            match worth.against(self.case, all, limit.currency).map(|weighed| weighed.side) {
                None => return (None, &words::NO_PIECE_VALUE),
                Some(Side::Within) => {}
                _ if most.is_none() => is_known = false,
                Some(Side::Near) => return (None, &words::NEAR),
                Some(Side::Beyond) => {
                    let is_beyond = worth.is_beyond_with_tax(self.case, all, limit.currency);
                    if self.may_hold_tax(limit) && is_beyond == Some(false) {
                        return (None, &words::PIECE_TAX_UNSAID);
                    }
                    return (Some(false), &words::PIECE_ABOVE);
                }
            }
        }
        match is_known {
            true if is_cif && times.is_none() => (None, &words::NO_FREIGHT),
            true => (Some(true), &words::PIECE_WITHIN),
            false => (None, &words::NO_QUANTITY),
        }
    }

    /// Whether the tax that would be due is within a limit: yes if it is at the highest rate that may apply, no if it is
    /// beyond at the lowest.
    fn compare_due(&self, limit: &Limit) -> (Option<bool>, &'static Sentence) {
        let unknown = (None, &words::DUE_UNKNOWN);
        let Some(goods) = self.case.value() else { return unknown };
        let Some((low, high)) = self.rates_of_tax() else { return unknown };
        let due = |money: Money<'a>, rate| Some(Worth::from(Money { amount: money.amount.times(rate)?, ..money }));
        let side = |due: Option<Worth<'a>>| Some(due?.against(self.case, limit.amount, limit.currency)?.side);
        let whole = self.with_freight(goods);
        if side(whole.and_then(|whole| due(whole, high))) == Some(Side::Within) {
            return (Some(true), &words::DUE_WITHIN);
        }
        // What is above without freight is so with it.
        let least = due(whole.unwrap_or(goods), low);
        let is_beyond = if self.may_hold_tax(limit) {
            least.and_then(|due| due.is_beyond_with_tax(self.case, limit.amount, limit.currency)) == Some(true)
        } else {
            side(least) == Some(Side::Beyond)
        };
        if is_beyond { (Some(false), &words::DUE_ABOVE) } else { unknown }
    }

    /// The lowest and the highest rate of tax that may hold, in parts of the value. `None` where one isn't a percentage.
    fn rates_of_tax(&self) -> Option<(Decimal, Decimal)> {
        let mut bounds: Option<(Decimal, Decimal)> = None;
        for charge in as_of(self.profile?.tax, self.parcel.days)?.value {
            let fits = charge.fits(&self.there);
            if fits == Some(false) {
                continue;
            }
            let Amount::Percent(rate) = charge.amount else { return None };
            let rate = rate.times(Decimal::of(1, 2))?;
            let (low, high) = bounds.unwrap_or((rate, rate));
            bounds = Some((low.min(rate), high.max(rate)));
            if fits == Some(true) {
                break;
            }
        }
        bounds
    }
}
