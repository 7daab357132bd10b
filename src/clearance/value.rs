//! How the value of a parcel compares with a limit.

use super::words::{self, Sentence};
use super::{Said, Sight, shown};
use crate::Decimal;
use crate::codes::currency;
use crate::dictionary::{declaration, item};
use crate::profiles::{Amount, Basis, Limit, Per, Scoped, Tax, as_of};
use crate::rates;
use crate::sums::Money;

/// The highest standard rate of VAT, with the price itself: 127 %. A price contains no more tax than that.
const HIGHEST: Decimal = Decimal::of(127, 2);

/// Whether something is so, and the sentence that says why. `None` if what is known doesn't tell.
pub(crate) type Answer = (Option<bool>, Said);

impl<'a> Sight<'a> {
    /// Whether the value is within a limit.
    pub(crate) fn compare(&self, limit: &Limit) -> Answer {
        let name = shown(limit.amount, limit.currency);
        let say = |answer, sentence: &'static Sentence| (answer, Said::of(sentence).with("limit", name.clone()));
        match (limit.basis, limit.per) {
            (Basis::Due, _) => return self.compare_due(limit, &say),
            (_, Per::Article) => return self.compare_pieces(limit, &say),
            _ => {}
        }
        if self.case.sums().is_mixed {
            return say(None, &words::MIXED);
        }
        let goods = self.case.value().filter(|goods| currency::find(goods.currency).is_some());
        let Some(goods) = goods else { return say(None, &words::NO_VALUE) };
        let say = |answer, sentence| {
            let (answer, said) = say(answer, sentence);
            (answer, said.with("value", goods.shown()))
        };
        let whole = if limit.basis == Basis::Cif { self.with_freight(goods) } else { Some(goods) };
        let Some(amount) = self.converted(whole.unwrap_or(goods), limit.currency) else {
            return say(None, &words::NO_RATE);
        };
        if amount.is_near(limit.amount) {
            return say(None, &words::NEAR);
        }
        let is_within = amount.value <= limit.amount;
        if !is_within && self.may_hold_tax(limit) && Some(amount.value) <= limit.amount.times(HIGHEST) {
            return say(None, &words::TAX_UNSAID);
        }
        match (is_within, whole) {
            (true, None) => say(None, &words::NO_FREIGHT),
            (true, Some(_)) => say(Some(true), &words::WITHIN),
            (false, _) => say(Some(false), &words::ABOVE),
        }
    }

    /// Whether prices may contain tax that the limit leaves out. A gift has no price, and a message gives values without.
    fn may_hold_tax(&self, limit: &Limit) -> bool {
        let tax = self.case.declaration.get(declaration::TRANSACTION_TAX_INCLUDED).flag();
        let is_private = self.is_gift || self.relationship == Some("c2c");
        limit.tax != Tax::With && tax != Some(false) && !is_private && !self.case.declaration.is_message()
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

    /// Whether each piece is within a limit.
    fn compare_pieces(&self, limit: &Limit, say: &dyn Fn(Option<bool>, &'static Sentence) -> Answer) -> Answer {
        let mut is_known = self.case.declaration.items().next().is_some();
        for of in self.case.declaration.items() {
            let line = Money::line(of).and_then(|line| self.converted(line, limit.currency));
            let Some(line) = line else { return say(None, &words::NO_PIECE_VALUE) };
            let is_counted = matches!(of.get(item::QUANTITY_UNIT).text(), Some("C62" | "H87" | "EA"));
            let pieces = of.get(item::QUANTITY_VALUE).decimal().filter(|pieces| is_counted && !pieces.is_zero());
            let most = pieces.and_then(|pieces| limit.amount.times(pieces));
            match most {
                Some(most) if line.is_near(most) => return say(None, &words::NEAR),
                Some(most) if line.value <= most => {}
                Some(most) if self.may_hold_tax(limit) && Some(line.value) <= most.times(HIGHEST) => {
                    return say(None, &words::PIECE_TAX_UNSAID);
                }
                Some(_) => return say(Some(false), &words::PIECE_ABOVE),
                // A line within the limit has only pieces within it.
                None if line.value <= limit.amount && !line.is_near(limit.amount) => {}
                None => is_known = false,
            }
        }
        if is_known { say(Some(true), &words::PIECE_WITHIN) } else { say(None, &words::NO_QUANTITY) }
    }

    /// Whether the tax that would be due is within a limit: it is if it is so at the highest rate that may apply, and
    /// isn't if it isn't at the lowest.
    fn compare_due(&self, limit: &Limit, say: &dyn Fn(Option<bool>, &'static Sentence) -> Answer) -> Answer {
        let rates = self.profile.and_then(|profile| as_of(profile.tax, self.days)).map_or(&[][..], |entry| entry.value);
        let rates = rates.iter().filter(|charge| charge.fits(&self.there) != Some(false));
        let mut rates = rates.filter_map(|charge| match charge.amount {
            Amount::Percent(rate) => rate.times(Decimal::of(1, 2)),
            _ => None,
        });
        let whole = self.case.value().and_then(|goods| self.with_freight(goods));
        let value = whole.and_then(|whole| self.converted(whole, limit.currency)).filter(|value| !value.is_converted);
        let (Some(first), Some(value)) = (rates.next(), value) else { return say(None, &words::DUE_UNKNOWN) };
        let (low, high) = rates.fold((first, first), |(low, high), rate| (low.min(rate), high.max(rate)));
        let is_within = |rate| value.value.times(rate).is_some_and(|due| due <= limit.amount);
        match (is_within(low), is_within(high)) {
            (_, true) => say(Some(true), &words::DUE_WITHIN),
            (false, _) if !self.may_hold_tax(limit) => say(Some(false), &words::DUE_ABOVE),
            _ => say(None, &words::DUE_UNKNOWN),
        }
    }

    /// An amount in another currency, by the caller's rates.
    pub(crate) fn converted(&self, money: Money<'_>, currency: &str) -> Option<Converted> {
        if money.is_in(currency) {
            return Some(Converted { value: money.amount, is_converted: false });
        }
        Some(Converted { value: rates::converted(self.case, money, currency)?, is_converted: true })
    }
}

/// An amount in the currency of a limit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Converted {
    /// How much.
    pub(crate) value: Decimal,
    /// Whether it was converted, so that it is only about right.
    pub(crate) is_converted: bool,
}

impl Converted {
    /// Whether it is so near to a limit that another day's rate may put it on the other side.
    fn is_near(self, limit: Decimal) -> bool {
        let distance = self.value.minus(limit).map(Decimal::magnitude);
        self.is_converted && distance <= limit.times(Decimal::of(5, 2))
    }
}
