//! What is granted and what is charged, up to which limit.

use super::*;
use crate::json_string::serialize_as_word;

serialize_as_word!(Basis);

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The goods alone, without freight and insurance.
    Goods,
    /// The goods free on board in the country of export.
    Fob,
    /// The goods with freight and insurance.
    Cif,
    /// The tax itself that would be due.
    Due,
}

impl Basis {
    /// The word that requirements have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Basis::Goods => "goods",
            Basis::Fob => "fob",
            Basis::Cif => "cif",
            Basis::Due => "due",
        }
    }
}

/// Whether a limit counts the VAT, GST or sales tax that a price may contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tax {
    /// The source doesn't say.
    Unsaid,
    /// It is left out.
    Without,
    /// It is counted.
    With,
}

/// A span of time in which what one person receives is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// A day.
    Day,
    /// Seven days.
    Week,
    /// Three months.
    Quarter,
    /// Six months.
    HalfYear,
    /// A year.
    Year,
}

/// What a limit or a charge is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A consignment.
    Consignment,
    /// A declaration, which may cover several parcels.
    Declaration,
    /// A single article.
    Article,
    /// An item to the tariff: goods of one code of six digits, however many and on how many lines. Sources differ on whether
    /// those of several origins are one.
    Line,
    /// All that one person receives in a span of time.
    Person(Every),
    /// A kilogram.
    Kilogram,
}

/// How often one person has a relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// At most this many times …
    pub most: u8,
    /// … in this span of time.
    pub every: Every,
}

/// An inclusive limit up to which something is granted or charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How much.
    pub amount: Decimal,
    /// In which currency.
    pub currency: &'static str,
    /// What it counts.
    pub basis: Basis,
    /// Whether it counts tax in the price.
    pub tax: Tax,
    /// What it is counted for.
    pub per: Per,
}

impl Limit {
    /// That much of a consignment's goods.
    pub(super) const fn of(amount: i64, currency: &'static str) -> Self {
        let amount = Decimal::whole(amount);
        Self { amount, currency, basis: Basis::Goods, tax: Tax::Unsaid, per: Per::Consignment }
    }

    pub(super) const fn per(self, per: Per) -> Self {
        Self { per, ..self }
    }

    pub(super) const fn without_tax(self) -> Self {
        Self { tax: Tax::Without, ..self }
    }
}

/// What a relief grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// Nothing: it is due from the first cent.
    Nothing,
    /// Up to a limit nothing is due.
    UpTo(Limit),
    /// Nothing is due at any value, as a rule.
    Whole,
    /// Sources contradict each other, or none tells.
    Unsettled,
}

/// A relief from duty or tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relief {
    /// What it grants.
    pub grant: Grant,
    /// The way the parcel must go.
    pub mode: Mode,
    /// What must all be so.
    pub when: &'static [Condition],
    /// How often one person has it; empty where that isn't limited.
    pub times: &'static [Times],
    /// Whether of a higher value only what is above the limit is charged.
    pub is_franchise: bool,
    /// How several things in one consignment count.
    pub several: Several,
    /// Up to this value the goods may be within the limit, since customs may count less than what is declared.
    pub perhaps: Option<Limit>,
}

/// How several things in one consignment count towards the limit of a relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Several {
    /// Together.
    Together,
    /// Together, but those that stay within the limit are free if others are above it. One thing is never split.
    Parted,
    /// Each person's apart, if the parcel and its papers say so.
    Apart,
}

/// Nothing is granted.
pub(super) const NOTHING: Relief = Relief::of(Grant::Nothing);

/// Nothing is due at any value.
pub(super) const WHOLE: Relief = Relief::of(Grant::Whole);

/// It isn't known or not settled what is granted.
pub(super) const UNSETTLED: Relief = Relief::of(Grant::Unsettled);

/// A relief up to that value of a consignment's goods.
pub(super) const fn up_to(amount: i64, currency: &'static str) -> Relief {
    Relief::of(Grant::UpTo(Limit::of(amount, currency)))
}

impl Relief {
    pub(crate) const fn of(grant: Grant) -> Self {
        Self {
            grant,
            mode: Mode::Any,
            when: &[],
            times: &[],
            is_franchise: false,
            several: Several::Together,
            perhaps: None,
        }
    }

    /// Whether only what the goods are may keep it from holding. Where that isn't known, a value above its limit has no
    /// relief all the same.
    pub(crate) fn turns_on_goods(&self) -> bool {
        self.mode == Mode::Any && self.when.iter().all(|condition| matches!(condition, Condition::Without(..)))
    }

    pub(super) const fn limited(self, basis: Basis, per: Per) -> Self {
        match self.grant {
            Grant::UpTo(limit) => Self { grant: Grant::UpTo(Limit { basis, per, ..limit }), ..self },
            _ => self,
        }
    }

    /// The same, counting the goods free on board.
    pub(super) const fn fob(self) -> Self {
        self.limited(Basis::Fob, Per::Consignment)
    }

    /// The same, counting freight and insurance.
    pub(super) const fn cif(self) -> Self {
        self.limited(Basis::Cif, Per::Consignment)
    }

    /// The same, counting the tax that would be due.
    pub(super) const fn due(self) -> Self {
        self.limited(Basis::Due, Per::Consignment)
    }

    /// The same, counting for something else than a consignment.
    pub(super) const fn per(self, per: Per) -> Self {
        match self.limit() {
            Some(limit) => self.limited(limit.basis, per),
            None => self,
        }
    }

    /// The same, for parcels that go that way.
    pub(super) const fn by(self, mode: Mode) -> Self {
        Self { mode, ..self }
    }

    /// The same, where all of that is so.
    pub(super) const fn when(self, when: &'static [Condition]) -> Self {
        Self { when, ..self }
    }

    /// The same, where of a higher value only what is above the limit is charged.
    pub(super) const fn franchise(self) -> Self {
        Self { is_franchise: true, ..self }
    }

    /// The same, where several things count in that way.
    pub(super) const fn several(self, several: Several) -> Self {
        Self { several, ..self }
    }

    /// The same, where goods of up to that value may be within the limit.
    pub(super) const fn perhaps(self, amount: i64, currency: &'static str) -> Self {
        Self { perhaps: Some(Limit::of(amount, currency)), ..self }
    }

    /// The same, so many times a person.
    pub(super) const fn times(self, times: &'static [Times]) -> Self {
        Self { times, ..self }
    }

    /// The inclusive limit of the relief, where there is one.
    pub const fn limit(self) -> Option<Limit> {
        match self.grant {
            Grant::UpTo(limit) => Some(limit),
            _ => None,
        }
    }
}

impl Scoped for Relief {
    fn mode(&self) -> Mode {
        self.mode
    }

    fn when(&self) -> &'static [Condition] {
        self.when
    }
}

/// How much a charge is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// By the tariff's rate for the goods.
    Tariff,
    /// So many per cent of the value.
    Percent(Decimal),
    /// So many per cent of the value, less an amount.
    PercentLess(Decimal, Decimal, &'static str),
    /// So many per cent of what is above the relief.
    PercentOfExcess(Decimal),
    /// So many per cent of the value, but at least an amount for each kilogram.
    PercentOrPerKilogram(Decimal, Decimal, &'static str),
    /// An amount for each of what it is counted for.
    Fixed(Decimal, &'static str),
    /// So many per cent of the value, or an amount for each of what it is counted for: the carrier chooses.
    Either(Decimal, Decimal, &'static str),
    /// What no number says.
    Told(&'static str),
}

/// A duty, tax or fee. Of several, the first that fits holds; those with a limit come in ascending order of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge {
    /// How much.
    pub amount: Amount,
    /// For what an amount is due each time.
    pub per: Per,
    /// Of what a percentage is: the goods, or the goods with freight and insurance. Tax always counts these.
    pub basis: Basis,
    /// Up to which value; `None` for any.
    pub up_to: Option<Limit>,
    /// The way the parcel must go.
    pub mode: Mode,
    /// What must all be so.
    pub when: &'static [Condition],
}

/// The rate of the tariff.
pub(super) const TARIFF: Charge = Charge::of(Amount::Tariff);

/// So many per cent, given as whole and tenth.
pub(super) const fn percent(whole: i64, tenth: i64) -> Charge {
    Charge::of(Amount::Percent(tenths(whole, tenth)))
}

const fn tenths(whole: i64, tenth: i64) -> Decimal {
    if tenth == 0 { Decimal::whole(whole) } else { Decimal::of(whole * 10 + tenth, 1) }
}

/// What no number says.
pub(super) const fn told(words: &'static str) -> Charge {
    Charge::of(Amount::Told(words))
}

/// An amount for each item, parcel or kilogram.
pub(super) const fn fixed(amount: Decimal, currency: &'static str, per: Per) -> Charge {
    Charge { per, ..Charge::of(Amount::Fixed(amount, currency)) }
}

impl Charge {
    pub(super) const fn of(amount: Amount) -> Self {
        Self { amount, per: Per::Consignment, basis: Basis::Goods, up_to: None, mode: Mode::Any, when: &[] }
    }

    /// The same, counting freight and insurance.
    pub(super) const fn cif(self) -> Self {
        Self { basis: Basis::Cif, ..self }
    }

    /// Whether it fits a parcel and the value is within its limit, which the caller compares.
    pub(crate) fn holds(&self, there: &Situation<'_>, is_within: &dyn Fn(&Limit) -> Option<bool>) -> Option<bool> {
        and(self.fits(there), self.up_to.as_ref().map_or(Some(true), is_within))
    }

    /// The same, up to that value of the consignment's goods.
    pub(super) const fn up_to(self, amount: i64, currency: &'static str) -> Self {
        Self { up_to: Some(Limit::of(amount, currency)), ..self }
    }

    /// The same, for parcels that go that way.
    pub(super) const fn by(self, mode: Mode) -> Self {
        Self { mode, ..self }
    }

    /// The same, where all of that is so.
    pub(super) const fn when(self, when: &'static [Condition]) -> Self {
        Self { when, ..self }
    }
}

impl Scoped for Charge {
    fn mode(&self) -> Mode {
        self.mode
    }

    fn when(&self) -> &'static [Condition] {
        self.when
    }
}

/// The charge that holds for a parcel: the first that fits and whose limit the value doesn't exceed.
///
/// The caller compares the value with a limit, and says `None` where it can't.
pub fn charge<'p>(
    parts: &'p [Charge],
    there: &Situation<'_>,
    is_within: &dyn Fn(&Limit) -> Option<bool>,
) -> Fitting<'p, Charge> {
    Fitting::first(parts, &|part| part.holds(there, is_within))
}
