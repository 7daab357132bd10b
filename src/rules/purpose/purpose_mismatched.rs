use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{declaration, item};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::sums::kilograms;

rule! {
    /// The purpose that is declared doesn't fit the rest.
    ///
    /// What one firm sells to another isn't for personal use. Many pieces of one thing usually aren't either: some customs
    /// published a number (three in Argentina, six in Colombia), most judge by the case. Twenty pieces of one line are
    /// only pointed out, as advice, and not at all where a piece weighs less than 20 g: a hundred beads are one necklace.
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
        declaration::TRANSACTION_RELATIONSHIP, item::NET_MASS_UNIT, item::NET_MASS_VALUE, item::QUANTITY_UNIT,
        item::QUANTITY_VALUE,
    ],
    needs: [declaration::PURPOSE],
}

/// From this many pieces of one line on, somebody may ask.
const MANY: Decimal = Decimal::whole(20);

/// Pieces lighter than so many kilograms are small things that are bought by the dozen.
const LIGHT: Decimal = Decimal::of(2, 2);

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let purpose = declaration.get(declaration::PURPOSE);
    let relationship = declaration.get(declaration::TRANSACTION_RELATIONSHIP).text();
    match (purpose.text(), relationship) {
        (Some("personal"), Some("b2b")) => {
            found.at(purpose.place());
        }
        (Some("personal"), _) => {
            let pieces = declaration.items().find_map(|item| {
                let is_counted = matches!(item.get(item::QUANTITY_UNIT).text(), Some("C62" | "H87" | "EA"));
                let quantity = item.get(item::QUANTITY_VALUE);
                let pieces = quantity.decimal().filter(|pieces| is_counted && *pieces >= MANY)?;
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
        _ => {}
    }
}
