use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{declaration, item};
use crate::model::Object;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::sums::Money;

rule! {
    /// The total value isn't the sum of the items' values.
    ///
    /// The sum is exact, and is compared to the currency's smallest unit. The total is that of the goods: freight and
    /// insurance have fields of their own. Where the items' values times their quantities are the total, each is the
    /// value of a piece, and that of the line is proposed. In a WCO message the invoice total may contain more than the
    /// goods, so there it is only a warning. Where an item has no value or another currency, nothing is compared.
    ///
    /// Source: postal form CN 23, boxes 5 and 6; WCO Data Model, element 109.
    name: "total-mismatched",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "UPU CN 23; WCO DEC 109",
    message: "The total value is {total}, but the items add up to {items}.",
    why: "Customs adds the items up; if the total differs, the parcel is held until somebody explains it.",
    help: "Write {items} as the total, or correct the item whose value is wrong. A discount comes off the items' values.",
    also "freight": {
        message: "The total value is {total}, but the items add up to {items}: freight or insurance is in it.",
        why: "The total is for the goods alone. Freight and insurance have fields of their own, and would be counted twice.",
        help: "Write {items} as the total.",
    },
    also "piece": {
        message: "The total value is {total}, but the items add up to {items}: their values seem to be those of a single piece.",
        why: "The value of an item is that of the whole line. With the value of one piece the goods are declared too low, as if to pay less.",
        help: "Write for each item what all its pieces cost together.",
    },
    check: Declaration(check),
    reads: [
        declaration::SHIPMENT_FREIGHT_AMOUNT, declaration::SHIPMENT_FREIGHT_CURRENCY,
        declaration::SHIPMENT_INSURANCE_AMOUNT, declaration::SHIPMENT_INSURANCE_CURRENCY, item::QUANTITY_VALUE, Sums,
    ],
    needs: [declaration::SHIPMENT_TOTAL_AMOUNT, declaration::SHIPMENT_TOTAL_CURRENCY],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let Some(total) = Money::total(declaration) else { return };
    let Some(items) = case.value() else { return };
    // Of a value below zero `number-negative` speaks, and the sum is none to be written.
    if items.amount.is_negative() || !total.alike(items) || total.is_same_when_rounded(items) {
        return;
    }
    let charge = |amount, currency| Money::of(declaration.root(), amount, currency);
    let freight = charge(declaration::SHIPMENT_FREIGHT_AMOUNT, declaration::SHIPMENT_FREIGHT_CURRENCY);
    let insurance = charge(declaration::SHIPMENT_INSURANCE_AMOUNT, declaration::SHIPMENT_INSURANCE_CURRENCY);
    let is_with_charges = |goods: Money<'_>| {
        let with = |charge: Option<_>| charge.and_then(|charge| goods.plus(charge));
        let both = with(freight).zip(insurance).and_then(|(sum, insurance)| sum.plus(insurance));
        [with(freight), with(insurance), both].iter().flatten().any(|sum| sum.amount == total.amount)
    };
    let place = declaration.get(declaration::SHIPMENT_TOTAL_AMOUNT).place();
    let lines = declaration.items().try_fold(Decimal::ZERO, |sum, of| sum.plus(line(of)?));
    let lines = lines.map(|amount| Money { amount, ..items }).filter(|lines| !lines.is_same_when_rounded(items));
    let is_of_pieces = lines.is_some_and(|lines| lines.is_same_when_rounded(total) || is_with_charges(lines));
    let draft = found.at(place).with("total", || total.shown()).with("items", || items.shown());
    let draft = draft.unfinished_if(|| items.amount.to_string().starts_with(&total.amount.to_string()));
    let draft = if is_of_pieces {
        // The total stays: a lower one would be wrong as well.
        let several = declaration.items().filter_map(|of| Some((of.get(item::VALUE_AMOUNT), line(of)?)));
        let several = several.filter(|(value, line)| value.decimal() != Some(*line));
        several.fold(draft.saying("piece"), |draft, (value, line)| {
            draft.suggest(Change::Replace(value.place(), line.to_string()))
        })
    } else {
        let draft = draft.saying(if is_with_charges(items) { "freight" } else { "" });
        draft.suggest(Change::Replace(place, items.amount.to_string()))
    };
    if case.dataset.is_message() {
        draft.severity(Severity::Warning);
    }
}

/// The value of a line whose value is that of a piece.
fn line(of: Object<'_>) -> Option<Decimal> {
    let value = of.get(item::VALUE_AMOUNT).decimal()?;
    // As many decimals as the value has.
    value.times(of.get(item::QUANTITY_VALUE).decimal()?)?.plus(value.minus(value)?)
}
