use crate::Decimal;
use crate::case::Case;
use crate::codes::unit;
use crate::dictionary::{Role, declaration, item};
use crate::purpose::{self, Evidence};
use crate::report::{About, Answer, Severity, Side};
use crate::rule;
use crate::rule::Findings;
use crate::sums::kilograms;

rule! {
    /// The purpose that is declared doesn't fit the rest.
    ///
    /// What one firm sells to another isn't for personal use. Nor is what signs in the declaration take for business use:
    /// the recipient's name and numbers, words about resale, one thing in several sizes with several pieces of each.
    /// Many pieces of one thing usually aren't either: some customs published a number (three in Argentina, six in
    /// Colombia), most judge by the case. Twenty pieces of one line are only pointed out, as advice, and not at all
    /// where a piece weighs less than 20 g: a hundred beads are one necklace.
    ///
    /// Source: WCO Cross-Border E-Commerce Framework of Standards, on the parties of a sale. The bounds of twenty pieces
    /// and 20 g are this project's own.
    name: "purpose-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO Cross-Border E-Commerce Framework",
    message: "It is declared for personal use, but as a business's sale to a business.",
    why: "Goods for personal use clear under simpler rules, which aren't for firms.",
    help: "Declare the purpose as business use, or correct the relationship of the parties.",
    also "signs": {
        message: "It is declared for personal use, but looks like business use. {sign}",
        why: "Goods for personal use clear under simpler rules, which aren't for firms or for goods to be sold on.",
        help: "If a firm receives the goods or they are to be sold on, declare the purpose as business use; if they are for a person's own use, correct what speaks against it.",
    },
    also "personal": {
        message: "It is declared for business use, but looks like a private parcel. {sign}",
        why: "What private persons send each other isn't trade, and clears under simpler rules.",
        help: "Declare the purpose as personal use, or correct what speaks against business use.",
    },
    also "pieces": {
        message: "It is declared for personal use, but there are {pieces} pieces of one thing.",
        why: "Customs takes many pieces of one thing for goods to be sold on.",
        help: "Be ready to say what they are for; if they are to be sold, declare the purpose as business use.",
    },
    also "private": {
        message: "It is declared for business use, but as a parcel between two persons.",
        why: "What private persons send each other isn't trade, and clears under simpler rules.",
        help: "Declare the purpose as personal use, or correct the relationship of the parties.",
    },
    also "you": {
        message: "You chose personal use, but the goods are sold to a business.",
        why: "Goods for personal use clear under simpler rules, which aren't for firms.",
        help: "Choose business use if you buy for a firm; if you buy for yourself, tell the shop.",
    },
    also "signs you": {
        message: "You chose personal use, but it looks like business use. {sign}",
        why: "Goods for personal use clear under simpler rules, which aren't for firms or for goods to be sold on.",
        help: "Choose business use if you buy for a firm or to sell on; if it is for yourself, give your own name and number.",
    },
    also "personal you": {
        message: "You chose business use, but it looks like a private parcel. {sign}",
        why: "What private persons send each other isn't trade, and clears under simpler rules.",
        help: "Choose personal use, unless you receive the parcel as a firm.",
    },
    also "pieces you": {
        message: "You chose personal use, but there are {pieces} pieces of one thing.",
        why: "Customs takes many pieces of one thing for goods to be sold on.",
        help: "Be ready to say what they are for; if you sell them on, choose business use.",
    },
    also "private you": {
        message: "You chose business use, but this is a parcel between two persons.",
        why: "What private persons send each other isn't trade, and clears under simpler rules.",
        help: "Choose personal use, unless you receive the parcel as a firm.",
    },
    check: Declaration(check),
    reads: [
        Route, declaration::TRANSACTION_NATURE, declaration::TRANSACTION_RELATIONSHIP, declaration::TRANSACTION_TERMS,
        Items, Sums, party::ID, party::NAME, party::PERSONAL_ID_SCHEME, party::PERSONAL_ID_VALUE, party::TAX_IDS,
        tax_id::SCHEME, tax_id::VALUE,
    ],
    needs: [declaration::PURPOSE],
    at: [declaration::PURPOSE, item::QUANTITY_VALUE],
}

/// From this many pieces of one line on, somebody may ask.
const MANY: Decimal = Decimal::whole(20);

/// Pieces lighter than so many kilograms are small things that are bought by the dozen.
const LIGHT: Decimal = Decimal::of(2, 2);

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let purpose = declaration.get(declaration::PURPOSE);
    match (purpose.text(), case.relationship()) {
        (Some("personal"), Some("b2b")) => {
            found.at(purpose.place());
        }
        (Some("personal"), _) if let Some(sign) = sign_of_trade(case) => {
            found.at(purpose.place()).saying("signs").with("sign", sign);
        }
        (Some("personal"), _) => {
            let pieces = declaration.items().find_map(|item| {
                let quantity = item.get(item::QUANTITY_VALUE);
                let pieces = quantity.decimal().filter(|pieces| !pieces.is_below(MANY))?;
                Some(item.get(item::QUANTITY_UNIT).bytes()).filter(|unit| unit::is_piece(unit))?;
                let mass = kilograms(item, item::NET_MASS_VALUE, item::NET_MASS_UNIT);
                let bound = pieces.times(LIGHT);
                let is_light = mass.zip(bound).is_some_and(|(mass, bound)| mass < bound);
                (!is_light).then_some((quantity, pieces))
            });
            if let Some((quantity, pieces)) = pieces {
                found.at(quantity.place()).saying("pieces").severity(Severity::Advice).with("pieces", pieces);
            }
        }
        (Some("commercial"), Some("c2c")) => {
            found.at(purpose.place()).saying("private").severity(Severity::Advice);
        }
        (Some("commercial"), _) => {
            // Whoever trades under his own name looks like a private person in all other signs.
            if case.nature() != Some("gift") && !purpose::may_be_for_trade(case) {
                return;
            }
            let evidence = Evidence::of_data(case);
            let sign = evidence.heaviest(&[About::Goods], Side::Personal, case.is_for_shopper());
            let is_private = evidence.is_of_private_life() && evidence.answer() == Answer::Personal;
            if let Some(sign) = sign.filter(|_| is_private) {
                found.at(purpose.place()).saying("personal").severity(Severity::Advice).with("sign", sign);
            }
        }
        _ => {}
    }
}

/// The heaviest sign of business use in the data, where they are enough to say so. A return goes back to a firm, which says
/// nothing of the use that it was bought for.
fn sign_of_trade(case: &Case<'_>) -> Option<&'static str> {
    if case.nature() == Some("return") {
        return None;
    }
    let mut recipients =
        [Role::Buyer, Role::Consignee, Role::Importer].into_iter().filter_map(|role| case.declaration.party(role));
    if !recipients.any(|of| case.may_be_firm(of)) && !purpose::may_be_for_trade(case) {
        return None;
    }
    let evidence = Evidence::of_data(case);
    let about = [About::Recipient, About::Goods];
    let sign = evidence.heaviest(&about, Side::Commercial, case.is_for_shopper());
    sign.filter(|_| evidence.answer() == Answer::Commercial)
}
