use crate::Decimal;
use crate::case::Case;
use crate::dictionary::declaration;
use crate::rule;
use crate::rule::Findings;
use crate::sums::Money;

rule! {
    /// What was paid and what is declared don't fit each other.
    ///
    /// Below the declared value, the payment leaves something open; at more than twice the value with its freight and
    /// insurance, taxes can't explain the difference and the value looks too low. Compared only in one currency, and only
    /// for a sale.
    ///
    /// Source: WTO Customs Valuation Agreement, article 1: the customs value is the price paid or payable. The bound of
    /// twice the value is this project's own.
    name: "paid-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WTO Valuation Agreement art. 1",
    message: "{paid} was paid, but the goods are declared at {items}.",
    why: "The value for customs is the price that was paid; a difference has to be explained.",
    help: "Take a discount off the value of the items, or correct the amount paid.",
    also "above": {
        message: "{paid} was paid, more than twice the {items} that are declared with freight and insurance.",
        why: "The value for customs is the price that was paid; a value far below it is taken for an attempt to pay less duty and tax.",
        help: "Declare the price that was paid for the goods, or the freight that was paid with it.",
    },
    check: Declaration(check),
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    if !matches!(declaration.get(declaration::TRANSACTION_NATURE).text(), None | Some("sale")) {
        return;
    }
    let Some(paid) = Money::paid(declaration) else { return };
    let Some(items) = Money::of_items(declaration) else { return };
    if !paid.alike(items) {
        return;
    }
    let place = declaration.get(declaration::TRANSACTION_PAID_AMOUNT).place();
    if paid.amount < items.amount && !paid.is_same_when_rounded(items) {
        found.at(place).with("paid", paid.shown()).with("items", items.shown());
        return;
    }
    let charges = [
        (declaration::SHIPMENT_FREIGHT_AMOUNT, declaration::SHIPMENT_FREIGHT_CURRENCY),
        (declaration::SHIPMENT_INSURANCE_AMOUNT, declaration::SHIPMENT_INSURANCE_CURRENCY),
    ];
    let whole = charges.iter().try_fold(items, |sum, &(amount, currency)| {
        let is_given = !declaration.get(amount).is_missing();
        if is_given { sum.plus(Money::of(declaration.root(), amount, currency)?) } else { Some(sum) }
    });
    let Some(whole) = whole else { return };
    let Some(twice) = whole.amount.times(Decimal::whole(2)) else { return };
    if paid.amount > twice && !whole.amount.is_zero() {
        found.at(place).saying("above").with("paid", paid.shown()).with("items", whole.shown());
    }
}
