//! What may be due, with its parts: an estimate, and only where the facts allow one.
//!
//! A part without an amount says why it has none. Percentages count on what is declared: those of duty on the goods, in
//! some destinations with freight and insurance, those of tax on the goods with freight, insurance and duty. A rate that
//! turns on what isn't known gives no amount, and neither does one that a relief may take away of which it isn't known
//! whether it holds.

use super::schemes;
use super::value::Answer;
use super::words::{self, Sentence};
use super::{Said, Sight, Way};
use crate::Decimal;
use crate::case::{Case, country_code};
use crate::codes::{currency, hs};
use crate::dictionary::item;
use crate::model::Object;
use crate::order;
use crate::profiles::{Amount, Basis, Charge, Dated, Fitting, Limit, Per, Profile, and, as_of, charge, fitting};
use crate::rates::{self, Worth};
use crate::report::{Due, May};
use crate::sums::{self, Money};

/// A part of an estimate.
#[derive(Debug)]
pub(crate) struct Part {
    /// What it is.
    pub(crate) kind: Due,
    /// How much, and in which currency; `None` where it can't be told.
    pub(crate) amount: Option<(Decimal, String)>,
    /// How it was worked out.
    pub(crate) said: Said,
}

impl Part {
    fn unknown(kind: Due, sentence: &'static Sentence) -> Self {
        Self { kind, amount: None, said: Said::of(sentence) }
    }

    fn nothing(kind: Due, currency: &str, sentence: &'static Sentence) -> Self {
        let amount = (!currency.is_empty()).then(|| (Decimal::ZERO, currency.to_owned()));
        Self { kind, amount, said: Said::of(sentence) }
    }
}

/// The base of a percentage.
#[derive(Clone, Copy)]
struct Base<'c> {
    value: Option<Decimal>,
    /// The currency of the goods, or that of the duty where it is another; empty where it isn't known.
    currency: &'c str,
    /// The duty in the value, in that currency.
    duty: Decimal,
    /// Whether the goods and the duty are known, and no tax is in the prices. Of what is above a relief, freight is no part.
    is_bare: bool,
    sentence: &'static Sentence,
}

/// The decimals that amounts in a currency have.
fn decimals_of(code: &str) -> u8 {
    currency::find(code).and_then(currency::Currency::minor_units).unwrap_or(2)
}

impl Base<'_> {
    /// So many per cent of a value, rounded as its currency is.
    fn share(self, value: Decimal, rate: Decimal) -> Option<(Decimal, String)> {
        let decimals = decimals_of(self.currency);
        let share = value.times(rate)?.times(Decimal::of(1, 2))?.rounded(decimals);
        // Nobody pays a part of a cent.
        let share = if share.is_finer_than(decimals) { Decimal::ZERO } else { share };
        Some((share, self.currency.to_owned()))
    }
}

impl Sight<'_> {
    /// The parts of an estimate; none where the destination's profile isn't known.
    pub(super) fn estimate(mut self, ways: &[Way]) -> Vec<Part> {
        let Some(profile) = self.profile else { return Vec::new() };
        let goods = self.case.value().filter(|goods| goods.amount >= Decimal::ZERO);
        let goods = goods.filter(|goods| currency::find(goods.currency).is_some());
        let first = self.case.declaration.items().next().and_then(|of| of.get(item::VALUE_CURRENCY).text());
        let currency = first.filter(|code| currency::find(code).is_some()).unwrap_or_default().to_ascii_uppercase();
        let value = goods.map(|goods| goods.amount);
        let (duty, sentence) = (Decimal::ZERO, &words::GOODS);
        let base = Base { value, currency: &currency, duty, is_bare: value.is_some(), sentence };
        let is_free = |way: &Way| is_gift(way) && way.may == May::Serve;
        let is_gift_free = ways.iter().any(is_free);
        let bill = Bill { sight: &self, profile, ways, goods, base, is_gift_free };
        let duty = bill.duty();
        let tax = bill.tax(&duty);
        let mut parts = vec![duty];
        // A gift that is free bears none of the other charges; a levy on small consignments is charged all the same.
        let (surcharges, fees) = if is_gift_free { (&[][..], &[][..]) } else { (profile.surcharges, profile.fees) };
        self.further(Due::Duty, surcharges, base, &mut parts);
        self.there.is_dutiable = is_due(&parts);
        parts.push(tax);
        self.further(Due::Fee, fees, base, &mut parts);
        if self.kinds.known & schemes::EXCISE != 0 {
            parts.push(Part::unknown(Due::Fee, &words::EXCISE_DUE));
        }
        parts
    }

    /// Whether nothing is due, given what the profile says of the value. The goods may close a relief, and then it isn't
    /// known what is due.
    fn unless_closed(&self, free: &Answer) -> Answer {
        let is_limited = free.0 == Some(true) && free.1.sentence != &words::WHOLE;
        let closing = self.closing(None).next().filter(|_| is_limited);
        closing.map_or_else(|| free.clone(), |(_, said)| (None, said))
    }

    /// How many items the goods are to the tariff: those with the same six digits are one, and one without a code is its own.
    /// The second number is how many they are if goods of one code and several origins are counted apart.
    fn tariff_lines(&self) -> (usize, usize) {
        let code = |of: Object<'_>| hs::Code::read(hs::normalise(of.get(item::HS_CODE).text()?)?.as_str());
        let line = |of: Object<'_>| (code(of), country_code(of.get(item::ORIGIN)));
        let mut lines: Vec<(Option<hs::Code>, Option<&str>)> = self.case.declaration.items().map(line).collect();
        order::sort_by(&mut lines, Ord::cmp);
        lines.dedup_by(|one, other| {
            // A line without an origin may be of that of the next.
            let is_same = one.0.is_some() && one.0 == other.0 && other.1.is_none_or(|origin| one.1 == Some(origin));
            if is_same {
                other.1 = one.1;
            }
            is_same
        });
        let apart = lines.len();
        lines.dedup_by(|one, other| one.0.is_some() && one.0 == other.0);
        (lines.len(), apart)
    }

    /// The parts of further charges; those that aren't due are left out.
    fn further(&self, kind: Due, lists: &[Dated<&'static [Charge]>], base: Base<'_>, parts: &mut Vec<Part>) {
        for list in lists {
            let Some(entry) = as_of(list, self.parcel.days) else { continue };
            if charge(entry.value, &self.there, &|limit| self.compare(limit).answer) == Fitting::Nothing {
                continue;
            }
            let part = self.part(kind, list, base);
            if part.amount.as_ref().is_none_or(|(amount, _)| !amount.is_zero()) {
                parts.push(part);
            }
        }
    }

    /// The part of one list of charges.
    fn part(&self, kind: Due, charges: Dated<&'static [Charge]>, base: Base<'_>) -> Part {
        let Some(entry) = as_of(charges, self.parcel.days) else { return Part::unknown(kind, &words::RATE_NOT_KNOWN) };
        if self.kinds.known & schemes::QUOTA != 0 && kind == Due::Duty {
            return Part::unknown(kind, &words::QUOTA_DUE);
        }
        let found = match charge(entry.value, &self.there, &|limit| self.compare(limit).answer) {
            Fitting::One(found) => found,
            Fitting::Open(found) if self.is_alike(entry.value, found) => found,
            Fitting::Open(found) => {
                // What the value lacks, such as a rate of exchange, is told before what else isn't known.
                let compared = found.up_to.as_ref().map(|limit| self.compare(limit).said());
                let said = match compared.filter(|(answer, _)| answer.is_none()) {
                    Some((_, said)) => said,
                    None => Said::of(&words::RATE_TURNS).with("on", self.turns_on(found)),
                };
                return Part { kind, amount: None, said };
            }
            Fitting::Nothing => return Part::unknown(kind, &words::RATE_NOT_KNOWN),
        };
        let base = if found.basis == Basis::Cif { self.base_with_freight(base) } else { base };
        match found.amount {
            Amount::Tariff => Part::unknown(kind, &words::TARIFF),
            Amount::Told(told) => Part {
                kind,
                amount: None,
                said: Said::of(&words::TOLD).with("words", told.trim_end_matches(',').to_owned()),
            },
            Amount::Fixed(amount, currency) => self.fixed(kind, amount, currency, found.per),
            Amount::Percent(rate) => percent(kind, base, rate),
            Amount::PercentOrPerKilogram(rate, each, of) if self.outweighs(base, rate, each, of) == Some(true) => {
                percent(kind, base, rate)
            }
            Amount::PercentOfExcess(rate) => {
                self.of_excess(kind, base, rate).unwrap_or_else(|| Part::unknown(kind, &words::BASE_UNKNOWN))
            }
            _ => Part::unknown(kind, &words::BASE_UNKNOWN),
        }
    }

    /// The goods with freight and insurance.
    fn base_with_freight<'c>(&self, of_goods: Base<'c>) -> Base<'c> {
        let goods = self.case.value().filter(|goods| of_goods.value.is_some() && goods.is_in(of_goods.currency));
        let whole = goods.and_then(|goods| self.with_freight(goods));
        Base { value: whole.map(|whole| whole.amount), sentence: &words::GOODS_FREIGHT, ..of_goods }
    }

    /// Whether all charges that may hold are like the first of them, so that it doesn't matter which does.
    fn is_alike(&self, charges: &[Charge], first: &Charge) -> bool {
        let holds = |part: &Charge| part.holds(&self.there, &|limit| self.compare(limit).answer);
        for part in charges {
            let answer = holds(part);
            let is_like = part.amount == first.amount && part.per == first.per && part.basis == first.basis;
            if answer != Some(false) && !is_like {
                return false;
            }
            if answer == Some(true) {
                return true;
            }
        }
        false
    }

    /// An amount for each of what it is counted for.
    fn fixed(&self, kind: Due, amount: Decimal, currency: &'static str, per: Per) -> Part {
        let (count, apart) = match per {
            Per::Line => self.tariff_lines(),
            Per::Consignment => (1, 1),
            _ => return Part::unknown(kind, &words::BASE_UNKNOWN),
        };
        let sentence = match (per, count) {
            _ if apart > count => &words::FLAT_OPEN,
            (Per::Line, 1) => &words::FLAT_ONE,
            (Per::Line, _) => &words::FLAT,
            _ => &words::ONCE,
        };
        let said = Said::of(sentence)
            .with("amount", sums::shown(amount.normalised(), currency))
            .with("count", count.to_string());
        if apart > count {
            return Part { kind, amount: None, said: said.with("most", apart.to_string()) };
        }
        let count = Decimal::whole(i64::try_from(count).unwrap_or(0));
        Part { kind, amount: amount.times(count).map(|sum| (sum, currency.to_owned())), said }
    }

    /// So many per cent of what is above the relief.
    fn of_excess(&self, kind: Due, base: Base<'_>, rate: Decimal) -> Option<Part> {
        let (limit, excess) = self.excess(kind, base)?;
        let sentence = if base.duty.is_zero() { &words::EXCESS } else { &words::EXCESS_DUTY };
        let said = Said::of(sentence)
            .with("rate", rate.normalised().to_string())
            .with("limit", sums::shown(limit.amount.normalised(), limit.currency));
        Some(Part { kind, amount: Some(base.share(excess, rate)?), said })
    }

    /// The relief that is taken off, and what the goods are worth beyond it. Tax counts the duty as well.
    fn excess(&self, kind: Due, base: Base<'_>) -> Option<(Limit, Decimal)> {
        let profile = self.profile?;
        let reliefs = if kind == Due::Tax { profile.tax_relief } else { profile.duty_relief };
        let Fitting::One(relief) = fitting(as_of(reliefs, self.parcel.days)?.value, &self.there) else { return None };
        let is_taken_off = |limit: &Limit| base.is_bare && relief.is_franchise && limit.currency == base.currency;
        let limit = relief.limit().filter(is_taken_off)?;
        // What closes a relief closes it at any value.
        if self.closing(None).next().is_some() {
            return None;
        }
        let goods = self.case.value().filter(|goods| goods.is_in(base.currency))?;
        Some((limit, goods.amount.minus(limit.amount)?.plus(base.duty)?))
    }

    /// Whether a percentage of the value is certainly more than an amount for each kilogram. The parcel weighs more than the
    /// goods.
    fn outweighs(&self, base: Base<'_>, rate: Decimal, each: Decimal, of: &str) -> Option<bool> {
        let share = base.value?.times(rate)?.times(Decimal::of(1, 2))?;
        Some(of == base.currency && share >= each.times(self.case.sums().parcel?)?)
    }
}

/// What is due, while it is added up.
struct Bill<'s> {
    sight: &'s Sight<'s>,
    profile: &'static Profile,
    ways: &'s [Way],
    /// The value of the goods, where it and its currency are known.
    goods: Option<Money<'s>>,
    /// The goods as the base of a percentage.
    base: Base<'s>,
    /// Whether the relief for gifts frees all of it.
    is_gift_free: bool,
}

impl Bill<'_> {
    fn duty(&self) -> Part {
        let is_free = self.sight.unless_closed(self.sight.is_duty_free());
        if self.is_gift_free || is_free.0 == Some(true) {
            return Part::nothing(Due::Duty, self.base.currency, &words::DUTY_FREE);
        }
        self.unless(self.sight.part(Due::Duty, self.profile.duty, self.base), &is_gift, &is_free)
    }

    fn tax(&self, duty: &Part) -> Part {
        let (sight, currency) = (self.sight, self.base.currency);
        let is_free = sight.unless_closed(sight.is_tax_free());
        if self.is_gift_free || is_free.0 == Some(true) {
            return Part::nothing(Due::Tax, currency, &words::TAX_FREE);
        }
        if sight.parcel.place.taxed_elsewhere().is_some() {
            // The profile's rates aren't those of the place.
            return Part::unknown(Due::Tax, &words::RATE_NOT_KNOWN);
        }
        if self.ways.iter().any(|way| way.is_prepaid && way.may == May::Serve && way.missing.is_empty()) {
            return Part::nothing(Due::Tax, currency, &words::PREPAID);
        }
        // What prices with tax are without it isn't known.
        let is_bare = !sight.case.may_hold_tax();
        let whole = self.goods.and_then(|goods| sight.with_freight(goods)).filter(|_| is_bare);
        // The base is in the currency of the duty, which is the destination's own where it is a fixed amount.
        let (duty, currency) = match &duty.amount {
            Some((duty, currency)) => (Some(*duty), currency.as_str()),
            None => (None, currency),
        };
        let whole = whole.and_then(|whole| Worth::from(whole).amount_in(sight.case, currency));
        let value = whole.zip(duty).and_then(|(whole, duty)| whole.plus(duty));
        let is_bare = is_bare && duty.is_some();
        let duty = duty.unwrap_or(Decimal::ZERO);
        let base = Base { value, currency, duty, is_bare, sentence: &words::GOODS_FREIGHT_DUTY };
        let is_number_given =
            |way: &Way| way.is_prepaid && !way.missing.iter().any(|said| said.sentence == &words::WANT_NUMBER);
        let may_free = |way: &Way| is_gift(way) || is_number_given(way);
        self.unless(sight.part(Due::Tax, self.profile.tax, base), &may_free, &is_free)
    }

    /// A part, but without its amount where it isn't known whether a way or a relief frees it.
    fn unless(&self, part: Part, may_free: &dyn Fn(&Way) -> bool, (answer, said): &Answer) -> Part {
        let is_open = |way: &&Way| (way.may == May::Unknown || way.is_for_a_part()) && may_free(way);
        let reason = self.ways.iter().find(is_open).and_then(|way| way.reasons.first());
        match reason.or(answer.is_none().then_some(said)) {
            Some(said) if part.amount.is_some() => Part { amount: None, said: said.clone(), ..part },
            _ => part,
        }
    }
}

/// Whether something of these parts is due. `None` where what is known doesn't tell.
fn is_due(parts: &[Part]) -> Option<bool> {
    let is_nought = |part: &Part| part.amount.as_ref().map(|(amount, _)| amount.is_zero());
    let all = parts.iter().map(is_nought).reduce(and)?;
    all.map(|nought| !nought)
}

/// Whether a way is the relief for gifts.
fn is_gift(way: &Way) -> bool {
    way.title.name == words::GIFT_RELIEF.name
}

/// So many per cent of the value.
fn percent(kind: Due, base: Base<'_>, rate: Decimal) -> Part {
    // A flat rate that takes the place of both stands among the duties.
    if rate.is_zero() && kind == Due::Tax {
        return Part::nothing(kind, base.currency, &words::TAX_FREE);
    }
    let sentence = if base.value.is_some() { &words::RATE } else { &words::RATE_ALONE };
    let said = Said::of(sentence).with("rate", rate.normalised().to_string()).with("base", base.sentence.said());
    Part { kind, amount: base.value.and_then(|value| base.share(value, rate)), said }
}

/// The sum of the parts, where each has an amount: in the currency of the first that isn't nothing, by the caller's rates
/// where others are in another.
pub(crate) fn total<'p>(case: &Case<'_>, parts: &'p [Part]) -> Option<(Decimal, &'p str)> {
    let mut all = parts.iter().filter_map(|part| part.amount.as_ref());
    let (_, currency) = all.clone().find(|(amount, _)| !amount.is_zero()).or_else(|| all.next())?;
    let sum = parts.iter().try_fold(Decimal::ZERO, |sum, part| {
        let (amount, other) = part.amount.as_ref()?;
        // Nothing is nothing in any currency.
        if amount.is_zero() || other == currency {
            return sum.plus(*amount);
        }
        sum.plus(rates::converted(case, Money { amount: *amount, currency: other }, currency)?)
    })?;
    Some((sum.rounded(decimals_of(currency)), currency))
}

/// Whether each part has an amount, though they can't be added up: they are in several currencies.
pub(crate) fn has_all(parts: &[Part]) -> bool {
    parts.iter().all(|part| part.amount.is_some())
}
