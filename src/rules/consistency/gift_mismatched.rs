use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{Part, Role, declaration, party, tax_id};
use crate::model::{Declaration, Object};
use crate::purpose;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::sums::Money;
use crate::words::plain::plain;

rule! {
    /// Something is declared as a gift though the declaration says that it was sold.
    ///
    /// For customs a gift is what one private person sends another without being paid. A present that somebody buys and
    /// has the shop send is a sale: the allowance for gifts doesn't apply, and the category on the form is another. A
    /// number that private persons have too, such as an EORI number, is no sign of a sale, nor is it that the freight
    /// was paid. Where nothing says that it was paid for, it may as well be a firm's sample or prize, so no change is
    /// proposed.
    ///
    /// Source: Council Regulation (EC) No 1186/2009, articles 25 to 27; the pages of German and Irish customs on gifts say
    /// that a firm is never the sender of one.
    name: "gift-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EC) 1186/2009 art. 25",
    message: "It is declared as a gift, but also as {relationship}.",
    why: "For customs only what one private person sends another without payment is a gift. A parcel that a shop sends is a sale, also when it is a present: the relief for gifts doesn't apply, and tax is due as for any sale.",
    help: "Declare it as a sale, also if it is a present for somebody. If nobody pays for it, declare it as a sample, or as other, such as a prize.",
    also "you": {
        message: "It is declared as a gift, but also as {relationship}.",
        why: "For customs only what one private person sends another without payment is a gift. A parcel that a shop sends is a sale, also when it is a present: the relief for gifts doesn't apply, and tax is due as for any sale.",
        help: "Declare it as a sale, also if it is a present for somebody.",
    },
    also "paid": {
        message: "It is declared as a gift, but {paid} was paid for it.",
        why: "For customs only what one private person sends another without payment is a gift; what was paid for is a sale, with its taxes.",
        help: "Declare it as a sale, also if it is a present for somebody.",
    },
    also "tax": {
        message: "It is declared as a gift, but the {role} has a tax number for sales.",
        why: "For customs only what one private person sends another without payment is a gift; a trader's parcel is a sale, with its taxes.",
        help: "Declare it as a sale, also if it is a present for somebody. If nobody pays for it, declare it as a sample, or as other, such as a prize.",
    },
    check: Declaration(check),
    reads: [
        declaration::PART, declaration::SHIPMENT_FREIGHT_AMOUNT, declaration::SHIPMENT_FREIGHT_CURRENCY,
        declaration::SHIPMENT_INSURANCE_AMOUNT, declaration::SHIPMENT_INSURANCE_CURRENCY,
        declaration::TRANSACTION_PAID_AMOUNT, declaration::TRANSACTION_PAID_CURRENCY,
        declaration::TRANSACTION_RELATIONSHIP, tax_id::SCHEME, tax_id::VALUE,
    ],
    needs: [declaration::TRANSACTION_NATURE],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let nature = declaration.get(declaration::TRANSACTION_NATURE);
    if nature.text() != Some("gift") {
        return;
    }
    let relationship = declaration.get(declaration::TRANSACTION_RELATIONSHIP);
    let is_private = relationship.text() == Some("c2c");
    let relationship = match relationship.text() {
        Some("b2c" | "b2b") => relationship.text().map(plain),
        _ => None,
    };
    let paid = Money::paid(declaration).filter(|paid| !paid.amount.is_zero() && !paid.amount.is_negative());
    // Who sends a gift pays for its way.
    let paid = paid.filter(|paid| charges(declaration, *paid).is_none_or(|charges| paid.amount > charges));
    let taxed = [Role::Seller, Role::Platform].into_iter().find(|&role| {
        let mut numbers = declaration.party(role).into_iter().flat_map(|party| party.get(party::TAX_IDS).objects());
        !is_private && numbers.any(is_for_sales)
    });
    let place = nature.place();
    let draft = if let Some(relationship) = relationship {
        found.at(place).with("relationship", relationship)
    } else if let Some(paid) = paid {
        found.at(place).saying("paid").with("paid", || paid.shown())
    } else if let Some(role) = taxed {
        found.at(place).saying("tax").with("role", role.label())
    } else {
        return;
    };
    // What a shop's checkout declares is bought there.
    if paid.is_some() || case.part() == Part::Shopper {
        draft.suggest(Change::Replace(place, "sale".to_owned()));
    }
}

/// The freight and the insurance, as far as they are in the currency of what was paid.
fn charges(declaration: Declaration<'_>, paid: Money<'_>) -> Option<Decimal> {
    let charges = [
        (declaration::SHIPMENT_FREIGHT_AMOUNT, declaration::SHIPMENT_FREIGHT_CURRENCY),
        (declaration::SHIPMENT_INSURANCE_AMOUNT, declaration::SHIPMENT_INSURANCE_CURRENCY),
    ];
    charges
        .into_iter()
        .filter_map(|(amount, currency)| Money::of(declaration.root(), amount, currency))
        .filter(|charge| charge.alike(paid))
        .try_fold(Decimal::ZERO, |sum, charge| sum.plus(charge.amount))
}

/// Whether a tax number is one of a trader: of a scheme for sales to consumers, or one that only firms have.
fn is_for_sales(number: Object<'_>) -> bool {
    let given = number.get(tax_id::SCHEME).text().zip(number.get(tax_id::VALUE).text());
    given.is_some_and(|(scheme, value)| purpose::is_of_trader(scheme, value))
}
