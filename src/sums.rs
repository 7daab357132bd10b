//! Amounts and masses of a declaration, compared and added up exactly.

use crate::Decimal;
use crate::codes::{currency, unit};
use crate::dictionary::{Slot, declaration, item};
use crate::model::{Declaration, Object};

/// An amount of money with its currency, as both were written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Money<'a> {
    pub(crate) amount: Decimal,
    pub(crate) currency: &'a str,
}

impl<'a> Money<'a> {
    /// The money in two fields of an object, where both are readable.
    pub(crate) fn of(object: Object<'a>, amount: Slot, currency: Slot) -> Option<Self> {
        Some(Self { amount: object.get(amount).decimal()?, currency: object.get(currency).text()? })
    }

    /// The total value of the shipment.
    pub(crate) fn total(declaration: Declaration<'a>) -> Option<Self> {
        Self::of(declaration.root(), declaration::SHIPMENT_TOTAL_AMOUNT, declaration::SHIPMENT_TOTAL_CURRENCY)
    }

    /// What was paid.
    pub(crate) fn paid(declaration: Declaration<'a>) -> Option<Self> {
        Self::of(declaration.root(), declaration::TRANSACTION_PAID_AMOUNT, declaration::TRANSACTION_PAID_CURRENCY)
    }

    /// The value of an item's line.
    pub(crate) fn line(of: Object<'a>) -> Option<Self> {
        Self::of(of, item::VALUE_AMOUNT, item::VALUE_CURRENCY)
    }

    /// The values of all items together; nothing where one of them is unknown or of another currency.
    pub(crate) fn of_items(declaration: Declaration<'a>) -> Option<Self> {
        Self::sum(declaration.items())
    }

    /// Whether the items' values are in several currencies, so that they can't be added up.
    pub(crate) fn is_mixed(declaration: Declaration<'a>) -> bool {
        let mut lines = declaration.items().filter_map(Self::line);
        lines.next().is_some_and(|first| lines.any(|line| !line.alike(first)))
    }

    /// The values of these items together, likewise.
    pub(crate) fn sum(items: impl Iterator<Item = Object<'a>>) -> Option<Self> {
        let mut lines = items.map(Self::line);
        let first = lines.next()??;
        lines.try_fold(first, |sum, line| sum.plus(line?))
    }

    /// Whether the two are of one currency, in whatever case it was written.
    pub(crate) fn alike(self, other: Self) -> bool {
        self.currency.eq_ignore_ascii_case(other.currency)
    }

    /// Both together, where they are of one currency.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let amount = self.amount.plus(other.amount)?;
        self.alike(other).then_some(Self { amount, ..self })
    }

    /// Whether it is of that currency.
    pub(crate) fn is_in(self, currency: &str) -> bool {
        self.currency.eq_ignore_ascii_case(currency)
    }

    /// Whether the two are the same to the currency's smallest unit: a sum of finer amounts may have been rounded.
    pub(crate) fn is_same_when_rounded(self, other: Self) -> bool {
        let decimals = currency::find(self.currency).and_then(currency::Currency::minor_units).unwrap_or(2);
        let difference = self.amount.minus(other.amount).map(Decimal::magnitude);
        difference.is_some_and(|difference| difference <= Decimal::of(5, decimals + 1))
    }

    /// As a message shows it.
    pub(crate) fn shown(self) -> String {
        format!("{} {}", self.amount, self.currency.to_ascii_uppercase())
    }
}

/// The mass in two fields of an object, in kilograms, where both are readable.
pub(crate) fn kilograms(object: Object<'_>, value: Slot, unit: Slot) -> Option<Decimal> {
    let number = object.get(value).decimal()?;
    match object.get(unit).text()? {
        // Nearly every parcel is weighed in it.
        "KGM" => Some(number),
        code => number.times(unit::find(code)?.kilograms()?),
    }
}

/// The total gross mass of the shipment in kilograms.
pub(crate) fn gross_mass(declaration: Declaration<'_>) -> Option<Decimal> {
    kilograms(declaration.root(), declaration::SHIPMENT_GROSS_MASS_VALUE, declaration::SHIPMENT_GROSS_MASS_UNIT)
}

/// How far the true mass may lie from the one in two fields only because of the decimals that it was rounded to, in kilograms.
pub(crate) fn rounding(object: Object<'_>, value: Slot, unit: Slot) -> Option<Decimal> {
    let written = object.get(value).text()?;
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len()).min(17) as u8;
    unit::find(object.get(unit).text()?)?.kilograms()?.times(Decimal::of(5, decimals + 1))
}

/// How an excess of the items' masses over the parcel's is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Excess {
    /// Masses in two units, or a few grams: nothing to say.
    Converted,
    /// The mass of the parcel was rounded.
    Rounded,
    /// Not by rounding.
    Real,
}

/// Whether the items are too heavy for the parcel by that many kilograms only because masses were rounded.
pub(crate) fn excess(declaration: Declaration<'_>, kilograms: Decimal, value: Slot, unit: Slot) -> Excess {
    let root = declaration.root();
    let parcel = rounding(root, declaration::SHIPMENT_GROSS_MASS_VALUE, declaration::SHIPMENT_GROSS_MASS_UNIT);
    let parcel = parcel.unwrap_or(Decimal::ZERO);
    let items = declaration.items().filter_map(|of| rounding(of, value, unit));
    let whole = items.fold(parcel, |sum, one| sum.plus(one).unwrap_or(sum));
    let own_unit = declaration.get(declaration::SHIPMENT_GROSS_MASS_UNIT).text();
    let is_converted = declaration.items().any(|of| of.get(unit).text().is_some_and(|unit| Some(unit) != own_unit));
    // Half a pound is no matter of turning one unit into the other.
    let small = if is_converted { Decimal::of(50, 3) } else { Decimal::of(5, 3) };
    if kilograms <= whole && kilograms <= small {
        Excess::Converted
    } else if kilograms <= parcel {
        Excess::Rounded
    } else {
        Excess::Real
    }
}

/// The masses of the items together, in kilograms, and whether each of them is known.
pub(crate) fn mass_of_items(declaration: Declaration<'_>, value: Slot, unit: Slot) -> Option<(Decimal, bool)> {
    let (mut sum, mut whole) = (Decimal::ZERO, true);
    for item in declaration.items() {
        match kilograms(item, value, unit) {
            Some(mass) if !mass.is_negative() => sum = sum.plus(mass)?,
            _ => whole = false,
        }
    }
    Some((sum, whole))
}
