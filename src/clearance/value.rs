//! How the value of a parcel compares with a limit.

use super::words::{self, Sentence};
use super::{Said, Sight, shown};
use crate::Decimal;
use crate::codes::currency;
use crate::dictionary::{declaration, item};
use crate::profiles::{Amount, Basis, Every, Limit, Per, Scoped, Tax, Times, as_of};
use crate::rates::{Side, Worth};
use crate::screening::{self, EarlierParcel};
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
        let goods = self.case.value().filter(|goods| currency::find(goods.currency).is_some());
        let worth = match Worth::total(self.case, limit.currency) {
            Ok(worth) if goods.is_some() || self.case.sums().is_mixed => worth,
            Err(Some(_)) => return say(None, &words::MIXED),
            _ => return say(None, &words::NO_VALUE),
        };
        let whole = match limit.basis {
            Basis::Cif => goods.and_then(|goods| self.with_freight(goods)).map(Worth::from),
            _ => Some(worth),
        };
        let Some(weighed) = whole.unwrap_or(worth).against(self.case, limit.amount, limit.currency) else {
            let (answer, said) = say(None, &words::NO_RATE);
            return (answer, said.with("value", goods.map_or(String::new(), Money::shown)));
        };
        let say = |answer, sentence| {
            (answer, Said::of(sentence).with("limit", weighed.limit()).with("value", weighed.value()))
        };
        let is_within_with_tax = || {
            let most = limit.amount.times(HIGHEST)?;
            let weighed = whole.unwrap_or(worth).against(self.case, most, limit.currency)?;
            (weighed.side != Side::Beyond).then_some(())
        };
        match (weighed.side, whole) {
            (Side::Near, _) => say(None, &words::NEAR),
            (Side::Beyond, _) if self.may_hold_tax(limit) && is_within_with_tax().is_some() => {
                say(None, &words::TAX_UNSAID)
            }
            (Side::Beyond, _) => say(Some(false), &words::ABOVE),
            (Side::Within, None) => say(None, &words::NO_FREIGHT),
            (Side::Within, Some(_)) => say(Some(true), &words::WITHIN),
        }
    }

    /// The same with what the recipient had before, where the limit is for all that one person gets in a span of time. The
    /// option `history` has it, and doesn't say what was a gift.
    pub(crate) fn compare_with_earlier(&self, limit: &Limit, counts_gifts: bool) -> Answer {
        let answer = self.compare(limit);
        let (Per::Person(every), Some(true)) = (limit.per, answer.0) else { return answer };
        let earlier = self.earlier(every);
        if earlier.is_empty() {
            return answer;
        }
        let mut values = earlier.iter().map(|parcel| screening::value(self.case, parcel, limit.currency));
        let sum = values.try_fold((Decimal::ZERO, false), |(sum, is_converted), value| {
            let (value, by_rate) = value?;
            Some((sum.plus(value)?, is_converted || by_rate))
        });
        let weighed = sum.and_then(|(sum, is_converted)| {
            let whole =
                Worth::total(self.case, limit.currency).ok()?.plus(self.case, sum, is_converted, limit.currency)?;
            whole.against(self.case, limit.amount, limit.currency)
        });
        let Some(weighed) = weighed else { return (None, Said::of(&words::SUM_UNKNOWN)) };
        let say = |sentence| Said::of(sentence).with("limit", weighed.limit()).with("value", weighed.value());
        match weighed.side {
            Side::Within => answer,
            Side::Near => (None, say(&words::NEAR)),
            Side::Beyond => {
                let (answer, said) =
                    if counts_gifts { (None, &words::SUM_OPEN) } else { (Some(false), &words::SUM_ABOVE) };
                (answer, say(said).with("span", every.word().to_owned()))
            }
        }
    }

    /// That earlier parcels may use up a relief which one person has so many times; nothing where they can't. Those above
    /// its limit didn't have it, nor did others that nobody asked it for.
    pub(crate) fn used_up(&self, times: &[Times]) -> Option<Answer> {
        let used = |times: &Times| {
            let count = self.earlier(times.every).len();
            (count >= usize::from(times.most)).then(|| {
                let said = Said::of(&words::TIMES_USED).with("most", times.most.to_string());
                (None, said.with("span", times.every.word().to_owned()).with("count", count.to_string()))
            })
        };
        times.iter().find_map(used)
    }

    /// The parcels that the recipient had in a span of time.
    fn earlier(&self, every: Every) -> Vec<&EarlierParcel> {
        let mut earlier = self.case.options.history.of(self.case);
        earlier.retain(|parcel| self.case.on().is_some_and(|on| screening::is_in_span(parcel.day, on, every)));
        earlier
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
            let against = |most| {
                let side = Worth::from(Money::line(of)?).against(self.case, most, limit.currency)?.side;
                Some(side)
            };
            let is_counted = matches!(of.get(item::QUANTITY_UNIT).text(), Some("C62" | "H87" | "EA"));
            let pieces = of.get(item::QUANTITY_VALUE).decimal().filter(|pieces| is_counted && !pieces.is_zero());
            let most = pieces.and_then(|pieces| limit.amount.times(pieces));
            // A line within the limit has only pieces within it.
            match against(most.unwrap_or(limit.amount)) {
                None => return say(None, &words::NO_PIECE_VALUE),
                Some(Side::Within) => {}
                _ if most.is_none() => is_known = false,
                Some(Side::Near) => return say(None, &words::NEAR),
                Some(Side::Beyond) => {
                    let most = most.and_then(|most| most.times(HIGHEST));
                    let may_be_within = most.and_then(against).is_some_and(|side| side != Side::Beyond);
                    if self.may_hold_tax(limit) && may_be_within {
                        return say(None, &words::PIECE_TAX_UNSAID);
                    }
                    return say(Some(false), &words::PIECE_ABOVE);
                }
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
        let value = whole.filter(|whole| whole.is_in(limit.currency));
        let (Some(first), Some(value)) = (rates.next(), value) else { return say(None, &words::DUE_UNKNOWN) };
        let (low, high) = rates.fold((first, first), |(low, high), rate| (low.min(rate), high.max(rate)));
        let is_within = |rate| value.amount.times(rate).is_some_and(|due| due <= limit.amount);
        match (is_within(low), is_within(high)) {
            (_, true) => say(Some(true), &words::DUE_WITHIN),
            (false, _) if !self.may_hold_tax(limit) => say(Some(false), &words::DUE_ABOVE),
            _ => say(None, &words::DUE_UNKNOWN),
        }
    }
}
