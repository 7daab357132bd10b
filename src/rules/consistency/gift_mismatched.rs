use crate::case::Case;
use crate::dictionary::{Role, declaration, party};
use crate::model::Given;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::sums::Money;

rule! {
    /// Something is declared as a gift though the declaration says that it was sold.
    ///
    /// For customs a gift is what one private person sends another without being paid. A present that somebody buys and has
    /// the shop send is a sale: the allowance for gifts doesn't apply, and the category on the form is another.
    ///
    /// Source: Council Regulation (EC) No 1186/2009, articles 25 to 27; the pages of German and Irish customs on gifts say
    /// that a firm is never the sender of one.
    name: "gift-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EC) 1186/2009 art. 25",
    message: "It is declared as a gift, but the relationship, {relationship}, says that a firm takes part.",
    why: "For customs only what one private person sends another without payment is a gift; a shop's parcel is a sale, with its taxes.",
    help: "Declare it as a sale, also if it is a present for somebody.",
    also "paid": {
        message: "It is declared as a gift, but {paid} was paid for it.",
        why: "For customs only what one private person sends another without payment is a gift; what was paid for is a sale, with its taxes.",
        help: "Declare it as a sale, also if it is a present for somebody.",
    },
    also "tax": {
        message: "It is declared as a gift, but the {role} has a tax number for sales.",
        why: "For customs only what one private person sends another without payment is a gift; a trader's parcel is a sale, with its taxes.",
        help: "Declare it as a sale, also if it is a present for somebody.",
    },
    check: Declaration(check),
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let nature = declaration.get(declaration::TRANSACTION_NATURE);
    if nature.text() != Some("gift") {
        return;
    }
    let relationship = match declaration.get(declaration::TRANSACTION_RELATIONSHIP).text() {
        Some("b2c") => Some("b2c"),
        Some("b2b") => Some("b2b"),
        _ => None,
    };
    let paid = Money::paid(declaration).filter(|paid| !paid.amount.is_zero() && !paid.amount.is_negative());
    let taxed = [Role::Seller, Role::Platform].into_iter().find(|&role| {
        let party = declaration.party(role);
        party.is_some_and(|party| party.get(party::TAX_IDS).given() == Given::Value)
    });
    let place = nature.place();
    let draft = if let Some(relationship) = relationship {
        found.at(place).with("relationship", relationship)
    } else if let Some(paid) = paid {
        found.at(place).saying("paid").with("paid", paid.shown())
    } else if let Some(role) = taxed {
        found.at(place).saying("tax").with("role", role.label())
    } else {
        return;
    };
    draft.suggest(Change::Replace(place, "sale".to_owned()));
}
