use crate::case::Case;
use crate::dictionary::{Base, Kind, element_of};
use crate::model::{Field, NO_RECORD};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An amount, a mass or a number of things is below zero.
    ///
    /// A declaration has no negative amounts: a discount lowers the value of the line it was given on, and a returned
    /// thing is declared with its value as another nature of transaction.
    ///
    /// In a message every amount, measure, quantity and number is looked at, but not a latitude or a longitude.
    ///
    /// Source: the definitions of amounts, masses and quantities in the WCO Data Model; customs' error family "must be
    /// positive" (10021 of the UK's Customs Declaration Service).
    name: "number-negative",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO Data Model; UK CDS error 10021",
    message: "The {label} is below zero.",
    why: "Goods can't have a negative value, mass or number.",
    help: "Write the number without the minus sign, or take a discount off the value of the line it belongs to.",
    also "measure": {
        message: "The {label} is below zero.",
        why: "Goods can't have a negative value, mass or number.",
        help: "Write the number without the minus sign.",
    },
    check: Declaration(check),
    reads: [Numbers, Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let is_number = |field: &Field<'_>| matches!(field.kind(), Kind::Decimal | Kind::Integer);
    if declaration.has_odd_numbers() {
        for field in declaration.given().filter(is_number) {
            if field.decimal().is_some_and(|number| number.is_negative()) {
                let is_amount = field.entry().name == "amount";
                found.at(field.place()).saying(if is_amount { "" } else { "measure" });
            }
        }
    }
    if !crate::MESSAGES {
        return;
    }
    // What is no field of the JSON shape.
    for (id, node) in declaration.nodes().filter(|(_, node)| node.record == NO_RECORD) {
        let kind = element_of(node.element);
        let counts = match kind.format().base {
            Base::Amount | Base::Measure | Base::Quantity => true,
            Base::Numeric => kind.name.ends_with("Numeric"),
            _ => false,
        };
        if counts
            && let Some(element) = declaration.element(id)
            && element.decimal().is_some_and(|number| number.is_negative())
        {
            let is_amount = kind.format().base == Base::Amount;
            found.at(element.place()).saying(if is_amount { "" } else { "measure" });
        }
    }
}
