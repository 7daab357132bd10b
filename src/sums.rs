//! Exact sums and comparisons of amounts and masses.

use crate::Decimal;
use crate::codes::{currency, unit};
use crate::dictionary::{Slot, declaration, item};
use crate::model::{Declaration, Field, Object};

/// An amount of money with its currency, both as written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Money<'a> {
    pub(crate) amount: Decimal,
    pub(crate) currency: &'a str,
}

impl<'a> Money<'a> {
    /// The money in two fields of an object, if both are readable.
    pub(crate) fn of(object: Object<'a>, amount: Slot, currency: Slot) -> Option<Self> {
        Some(Self { amount: object.get(amount).decimal()?, currency: object.get(currency).text()? })
    }

    /// The total value of the shipment.
    pub(crate) fn total(declaration: Declaration<'a>) -> Option<Self> {
        Self::of(declaration.root(), declaration::SHIPMENT_TOTAL_AMOUNT, declaration::SHIPMENT_TOTAL_CURRENCY)
    }

    /// The amount paid.
    pub(crate) fn paid(declaration: Declaration<'a>) -> Option<Self> {
        Self::of(declaration.root(), declaration::TRANSACTION_PAID_AMOUNT, declaration::TRANSACTION_PAID_CURRENCY)
    }

    /// The value of an item's line.
    pub(crate) fn line(of: Object<'a>) -> Option<Self> {
        Self::of(of, item::VALUE_AMOUNT, item::VALUE_CURRENCY)
    }

    /// The sum of these items' values. `None` if one of them is unknown or in another currency.
    pub(crate) fn sum(items: impl Iterator<Item = Object<'a>>) -> Option<Self> {
        let mut lines = items.map(Self::line);
        let first = lines.next()??;
        lines.try_fold(first, |sum, line| sum.plus(line?))
    }

    /// Whether the two have the same currency, ignoring case.
    pub(crate) fn alike(self, other: Self) -> bool {
        self.is_in(other.currency)
    }

    /// The sum, if both have the same currency.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let amount = self.amount.plus(other.amount)?;
        self.alike(other).then_some(Self { amount, ..self })
    }

    /// Whether it is in that currency, ignoring case.
    pub(crate) fn is_in(self, currency: &str) -> bool {
        self.currency.eq_ignore_ascii_case(currency)
    }

    /// Whether the two are equal when rounded to the currency's minor unit, as a sum of finer amounts may have been.
    pub(crate) fn is_same_when_rounded(self, other: Self) -> bool {
        if self.amount == other.amount {
            return true;
        }
        let decimals = currency::find(self.currency).and_then(currency::Currency::minor_units).unwrap_or(2);
        let difference = self.amount.minus(other.amount).map(Decimal::magnitude);
        difference.is_some_and(|difference| difference <= Decimal::of(5, decimals + 1))
    }

    /// The amount and currency as shown in a message.
    pub(crate) fn shown(self) -> String {
        let mut shown = shown(self.amount, self.currency);
        shown.make_ascii_uppercase();
        shown
    }
}

/// An amount as people write it: with all decimals of its currency, or with none.
pub(crate) fn in_full(amount: Decimal, currency: &str) -> Decimal {
    amount.filled_up(currency::find(currency).and_then(currency::Currency::minor_units).unwrap_or(0))
}

/// An amount with its currency, as shown in a message.
pub(crate) fn shown(amount: Decimal, currency: &str) -> String {
    let mut shown = String::with_capacity(16);
    in_full(amount, currency).push_to(&mut shown);
    shown.push(' ');
    shown.push_str(currency);
    shown
}

/// The sums of a declaration, worked out once for all rules that compare them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sums {
    /// The sum of all items' values, in the currency of the first. `None` if one of them is unknown or in another.
    pub(crate) value: Option<Decimal>,
    /// Whether the items' values are in several currencies, so that they can't be added up.
    pub(crate) is_mixed: bool,
    /// The total gross mass of the shipment in kilograms.
    pub(crate) parcel: Option<Decimal>,
    /// The sum of the items' net masses in kilograms, and whether all of them are known.
    pub(crate) net: Option<(Decimal, bool)>,
    /// The same for their gross masses.
    pub(crate) gross: Option<(Decimal, bool)>,
}

impl Sums {
    /// The total gross mass of the shipment in grams.
    pub(crate) fn grams(&self) -> Option<u32> {
        self.parcel?.shared_among(Decimal::of(1, 3)).ones()
    }

    pub(crate) fn of(declaration: Declaration<'_>) -> Self {
        let (mut net, mut gross) = (Total::NONE, Total::NONE);
        let (mut first, mut value, mut is_mixed) = (None, Total::NONE, false);
        let are_alike = |one: &[u8], other: &[u8]| one == other || one.eq_ignore_ascii_case(other);
        for of in declaration.items() {
            let (amount, currency) = (of.get(item::VALUE_AMOUNT).decimal(), of.get(item::VALUE_CURRENCY).bytes());
            match amount.filter(|_| !currency.is_empty()) {
                Some(_) if !are_alike(first.get_or_insert(currency), currency) => is_mixed = true,
                amount => value.add(amount),
            }
            let mass = |value, unit| kilograms(of, value, unit).filter(|mass| !mass.is_negative());
            net.add(mass(item::NET_MASS_VALUE, item::NET_MASS_UNIT));
            gross.add(mass(item::GROSS_MASS_VALUE, item::GROSS_MASS_UNIT));
        }
        Self {
            value: value.sum().filter(|_| first.is_some() && value.are_known && !is_mixed),
            is_mixed,
            parcel: gross_mass(declaration),
            net: net.sum().map(|sum| (sum, net.are_known)),
            gross: gross.sum().map(|sum| (sum, gross.are_known)),
        }
    }
}

/// What was added up so far.
struct Total {
    so_far: Decimal,
    is_empty: bool,
    /// Whether the sum isn't too large to hold.
    fits: bool,
    /// Whether all of it is known.
    are_known: bool,
}

impl Total {
    const NONE: Self = Self { so_far: Decimal::ZERO, is_empty: true, fits: true, are_known: true };

    fn add(&mut self, one: Option<Decimal>) {
        match one {
            Some(one) if self.is_empty => (self.so_far, self.is_empty) = (one, false),
            Some(one) => self.fits &= self.so_far.add(one),
            None => self.are_known = false,
        }
    }

    fn sum(&self) -> Option<Decimal> {
        self.fits.then_some(self.so_far)
    }
}

/// The mass in two fields of an object, in kilograms, if both are readable.
pub(crate) fn kilograms(object: Object<'_>, value: Slot, unit: Slot) -> Option<Decimal> {
    let number = object.get(value).decimal()?;
    // The fast path: nearly every mass is in kilograms.
    if object.get(unit).bytes() == b"KGM" { Some(number) } else { in_kilograms(number, object.get(unit)) }
}

#[cold]
#[inline(never)]
fn in_kilograms(number: Decimal, unit: Field<'_>) -> Option<Decimal> {
    number.times(unit::of_mass(unit.text()?)?.kilograms()?)
}

/// The total gross mass of the shipment in kilograms.
fn gross_mass(declaration: Declaration<'_>) -> Option<Decimal> {
    kilograms(declaration.root(), declaration::SHIPMENT_GROSS_MASS_VALUE, declaration::SHIPMENT_GROSS_MASS_UNIT)
}

/// Whether a number that is typed may become so much larger by more digits. One that has a point, or is a nought before
/// one, grows by less than its last decimal; any other grows without end.
pub(crate) fn may_grow(number: Decimal, more: Option<Decimal>, one: Decimal) -> bool {
    let is_whole = number.scale() == 0 && !number.is_zero();
    is_whole || more.is_some_and(|more| one.times(Decimal::of(1, number.scale())).is_some_and(|step| more < step))
}

/// The maximum rounding error of the mass in two fields, in kilograms: half a unit of its last decimal.
pub(crate) fn rounding(object: Object<'_>, value: Slot, unit: Slot) -> Option<Decimal> {
    let written = object.get(value).text()?;
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len()).min(17) as u8;
    unit::of_mass(object.get(unit).text()?)?.kilograms()?.times(Decimal::of(5, decimals + 1))
}

/// How the items can weigh more than the parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Excess {
    /// By converting between units, or by a few grams. This is no finding.
    Converted,
    /// By rounding the mass of the parcel.
    Rounded,
    /// Not by rounding: it is a real excess.
    Real,
}

/// Explains an excess of that many kilograms of the items over the parcel.
pub(crate) fn excess(declaration: Declaration<'_>, kilograms: Decimal, value: Slot, unit: Slot) -> Excess {
    let root = declaration.root();
    let parcel = rounding(root, declaration::SHIPMENT_GROSS_MASS_VALUE, declaration::SHIPMENT_GROSS_MASS_UNIT);
    let parcel = parcel.unwrap_or(Decimal::ZERO);
    let items = declaration.items().filter_map(|of| rounding(of, value, unit));
    let whole = items.fold(parcel, |sum, one| sum.plus(one).unwrap_or(sum));
    let own_unit = declaration.get(declaration::SHIPMENT_GROSS_MASS_UNIT).text();
    let is_converted = declaration.items().any(|of| of.get(unit).text().is_some_and(|unit| Some(unit) != own_unit));
    // A conversion can't explain a large excess such as half a pound, whatever the decimals.
    let small = if is_converted { Decimal::of(50, 3) } else { Decimal::of(5, 3) };
    if kilograms <= whole && kilograms <= small {
        Excess::Converted
    } else if kilograms <= parcel {
        Excess::Rounded
    } else {
        Excess::Real
    }
}
