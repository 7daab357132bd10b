use crate::Decimal;
use crate::case::Case;
use crate::dictionary::declaration;
use crate::model::Declaration;
use crate::rule;
use crate::rule::Findings;
use crate::sums::{Money, may_grow};

rule! {
    /// What was paid and what is declared don't fit each other.
    ///
    /// Below the declared value, part of the price seems unpaid; at more than twice the value with its freight and
    /// insurance, taxes can't explain the difference and the value looks too low. Compared only in one currency, and only
    /// for a sale. Something that came free with what was bought is rightly declared at its worth, so nothing is said where
    /// one or two of the items make up the difference.
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
        why: "The value for customs is the price that was paid; a value far below it looks like an attempt to pay less duty and tax.",
        help: "Declare the price that was paid for the goods, or the freight that was paid with it. If the order goes in several parcels, give what was paid for this one.",
    },
    also "you": {
        message: "{paid} was paid, but the goods are declared at {items}.",
        why: "The value for customs is the price that was paid; a difference has to be explained.",
        help: "Correct the amount if you paid another; if it is right, tell the shop.",
    },
    also "above you": {
        message: "{paid} was paid, more than twice the {items} that are declared with freight and insurance.",
        why: "The value for customs is the price that was paid; a value far below it looks like an attempt to pay less duty and tax.",
        help: "Correct the amount if you paid another. If the order comes in several parcels, give this one's share; otherwise tell the shop.",
    },
    check: Declaration(check),
    reads: [
        declaration::SHIPMENT_FREIGHT_AMOUNT, declaration::SHIPMENT_FREIGHT_CURRENCY,
        declaration::SHIPMENT_INSURANCE_AMOUNT, declaration::SHIPMENT_INSURANCE_CURRENCY,
        declaration::TRANSACTION_NATURE, Sums,
    ],
    needs: [declaration::TRANSACTION_PAID_AMOUNT, declaration::TRANSACTION_PAID_CURRENCY],
}

/// The most items among which free ones are looked for.
const MOST_COMPARED: usize = 50;

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    if !matches!(case.nature(), None | Some("sale")) {
        return;
    }
    let Some(paid) = Money::paid(declaration) else { return };
    let Some(items) = case.value() else { return };
    if !paid.alike(items) {
        return;
    }
    let place = || declaration.get(declaration::TRANSACTION_PAID_AMOUNT).place();
    if paid.amount < items.amount && !paid.is_same_when_rounded(items) {
        if is_free_item(declaration, paid, items) {
            return;
        }
        let draft = found.at(place()).with("paid", || paid.shown()).with("items", || items.shown());
        draft.unfinished_if(|| may_grow(paid.amount, items.amount.minus(paid.amount), Decimal::whole(1)));
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
    let Some(twice) = whole.amount.plus(whole.amount) else { return };
    if paid.amount > twice && !whole.amount.is_zero() {
        found.at(place()).saying("above").with("paid", || paid.shown()).with("items", || whole.shown());
    }
}

/// Whether one or two items that came free explain why less was paid, with or without the freight.
fn is_free_item(declaration: Declaration<'_>, paid: Money<'_>, items: Money<'_>) -> bool {
    let lines: Vec<Money<'_>> = declaration.items().filter_map(Money::line).take(MOST_COMPARED + 1).collect();
    if lines.len() < 2 || lines.len() > MOST_COMPARED {
        return false;
    }
    let freight =
        Money::of(declaration.root(), declaration::SHIPMENT_FREIGHT_AMOUNT, declaration::SHIPMENT_FREIGHT_CURRENCY);
    let wholes = [Some(items), freight.and_then(|freight| items.plus(freight))];
    let is_paid = |whole: Money<'_>, free: Decimal| {
        let rest = whole.amount.minus(free).map(|amount| Money { amount, ..whole });
        rest.is_some_and(|rest| rest.is_same_when_rounded(paid))
    };
    wholes.into_iter().flatten().any(|whole| {
        lines.iter().enumerate().any(|(at, one)| {
            is_paid(whole, one.amount)
                || lines.iter().skip(at + 1).any(|other| {
                    one.amount.plus(other.amount).is_some_and(|free| free < items.amount && is_paid(whole, free))
                })
        })
    })
}
