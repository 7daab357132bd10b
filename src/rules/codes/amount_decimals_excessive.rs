use crate::Decimal;
use crate::case::Case;
use crate::codes::currency::Currency;
use crate::dictionary::{Class, Slot, declaration, item};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An amount has more decimals than its currency.
    ///
    /// The yen has none, the euro two, the Kuwaiti dinar three. Trailing zeros don't count: 1500.00 yen is 1500 yen. The
    /// message itself holds three decimals of any currency, so this isn't an error. Of what binary floating point left behind
    /// `decimal-excessive` speaks. Where three digits follow the point, it may part thousands: of 12.500 euros in JSON or in
    /// a table is said how it is read.
    ///
    /// Source: ISO 4217, minor units.
    name: "amount-decimals-excessive",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "ISO 4217",
    message: "The {label} is {amount} {currency}, but amounts in {currency} have at most {most} decimals.",
    why: "Nobody can pay such an amount. Usually the currency is wrong, or a calculated price wasn't rounded.",
    help: "Check the currency, and round the amount to what the buyer pays.",
    also "whole": {
        message: "The {label} is {amount} {currency}, but amounts in {currency} have no decimals.",
        why: "Nobody can pay such an amount. Usually the currency is wrong, or a calculated price wasn't rounded.",
        help: "Check the currency, and round the amount to what the buyer pays.",
    },
    also "thousands": {
        message: "The {label} is {amount} {currency}, but amounts in {currency} have at most {most} decimals.",
        why: "Nobody can pay such an amount. Usually the currency is wrong, or a calculated price wasn't rounded.",
        help: "Write {whole} if the point separates thousands; otherwise check the currency, and round the amount to what the buyer pays.",
    },
    also "whole thousands": {
        message: "The {label} is {amount} {currency}, but amounts in {currency} have no decimals.",
        why: "Nobody can pay such an amount. Usually the currency is wrong, or a calculated price wasn't rounded.",
        help: "Write {whole} if the point separates thousands; otherwise check the currency, and round the amount to what the buyer pays.",
    },
    also "read": {
        message: "The {label} is read as {amount} {currency}.",
        why: "The point is read as a decimal point, and many people use it to separate thousands.",
        help: "Write {whole} if the point separates thousands, otherwise {amount}, which nobody misreads.",
    },
    check: Field(looks_at, check),
    beside: [
        declaration::TRANSACTION_PAID_CURRENCY, declaration::SHIPMENT_FREIGHT_CURRENCY,
        declaration::SHIPMENT_INSURANCE_CURRENCY, declaration::SHIPMENT_TOTAL_CURRENCY, item::VALUE_CURRENCY,
    ],
}

/// The amounts, each of which its currency follows.
pub(in crate::rules) fn looks_at(class: Class, slot: Slot) -> bool {
    match class {
        Class::Declaration => matches!(
            slot,
            declaration::TRANSACTION_PAID_AMOUNT
                | declaration::SHIPMENT_FREIGHT_AMOUNT
                | declaration::SHIPMENT_INSURANCE_AMOUNT
                | declaration::SHIPMENT_TOTAL_AMOUNT
        ),
        Class::Item => slot == item::VALUE_AMOUNT,
        _ => false,
    }
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(amount) = field.decimal() else { return };
    let Some(currency) = case.currency(field.of().get(field.slot() + 1).bytes()) else { return };
    if let Some(most) = currency.minor_units().filter(|most| amount.scale() > *most) {
        judge(case, field, amount, (currency, most), found);
    }
}

/// Judges an amount that is written with more decimals than its currency has.
#[inline(never)]
fn judge(case: &Case<'_>, field: Field<'_>, amount: Decimal, (currency, most): (Currency, u8), found: &mut Findings) {
    let is_excessive = amount.is_finer_than(most) && amount.meant(most).is_none();
    let whole = if amount.scale() == THOUSANDS { field.text().and_then(without_thousands) } else { None };
    // Programs write messages, and with as many decimals as the element has.
    let is_read = !is_excessive && most < THOUSANDS && whole.is_some() && !case.declaration.is_message();
    if !is_excessive && !is_read {
        return;
    }
    let draft = found.at(field.place()).with("amount", amount.normalised()).with("currency", currency.code());
    let draft = match (most, &whole) {
        _ if is_read => draft.severity(Severity::Advice).saying("read"),
        (0, None) => draft.saying("whole"),
        (0, Some(_)) => draft.saying("whole thousands"),
        (_, None) => draft,
        (_, Some(_)) => draft.saying("thousands"),
    };
    let draft = if is_excessive { draft.with("most", i64::from(most)) } else { draft };
    if let Some(whole) = whole {
        draft.with("whole", whole);
    }
}

/// The digits between two points that part thousands.
const THOUSANDS: u8 = 3;

/// The amount without its point, where that may part the thousands, as in German.
fn without_thousands(text: &str) -> Option<String> {
    let at = text.len().checked_sub(usize::from(THOUSANDS) + 1)?;
    let is_parted = (1..=3).contains(&at) && text.as_bytes().get(at) == Some(&b'.') && !text.starts_with('0');
    // A number of JSON may have an exponent: 1.8E7.
    let is_digits = || text.bytes().all(|byte| byte == b'.' || byte.is_ascii_digit());
    (is_parted && is_digits()).then(|| text.replace('.', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_amount_is_followed_by_its_currency() {
        for class in Class::EACH {
            for slot in (0..class.fields().len() as Slot).filter(|slot| looks_at(class, *slot)) {
                let (amount, currency) = (class.field(slot), class.field(slot + 1));
                assert_eq!((amount.name, currency.name), ("amount", "currency"));
                assert_eq!(amount.within, currency.within);
            }
        }
    }
}
