use crate::case::Case;
use crate::dictionary::{Role, declaration, party, tax_id};
use crate::model::Object;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::rules::jurisdiction::ioss_value_excessive::number;

rule! {
    /// The relationship of seller and buyer doesn't fit the rest.
    ///
    /// The EU's Import One-Stop Shop serves sales of traders to consumers: its number doesn't go with a sale between firms,
    /// and between private persons only where a marketplace is liable for the VAT. What a consumer returns goes from
    /// consumer to business, and nothing else does. A gift from a shop is left to `gift-mismatched`.
    ///
    /// Source: Directive 2006/112/EC, article 369l, on distance sales of imported goods; the relationships as the
    /// declaration's JSON Schema defines them.
    name: "relationship-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Tax,
    source: "Directive 2006/112/EC art. 369l",
    message: "It is declared as {parties}, but an IOSS number is given.",
    why: "The Import One-Stop Shop is for what traders sell to consumers; otherwise VAT is due at the border.",
    help: "If a business sells to a person, correct the relationship of the parties; otherwise leave the IOSS number out.",
    also "return": {
        message: "It is declared as a return, but also as {parties}.",
        why: "A return goes from a person to a business; as a sale it would be taxed again.",
        help: "If a person sends goods back to the seller, declare the relationship as a return from a person to a business.",
    },
    also "sale": {
        message: "It is declared as a sale, but also as a return from a person to a business.",
        why: "A parcel from a person to a business is usually a return, which isn't taxed like a sale.",
        help: "Declare it as a return, or correct the relationship.",
    },
    also "firm": {
        message: "It is declared as {parties}, but the buyer has a tax number of a firm.",
        why: "Whoever buys with a firm's tax number buys as a firm, for which taxes and reliefs of consumers don't apply.",
        help: "If the buyer orders as a firm, declare a business's sale to a business; otherwise leave the number out.",
    },
    check: Declaration(check),
    reads: [declaration::TRANSACTION_NATURE, tax_id::SCHEME, tax_id::VALUE],
    needs: [declaration::TRANSACTION_RELATIONSHIP],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let field = declaration.get(declaration::TRANSACTION_RELATIONSHIP);
    let nature = declaration.get(declaration::TRANSACTION_NATURE).text();
    let (relationship, parties) = match field.text() {
        Some("b2b") => ("b2b", "a sale between firms (b2b)"),
        Some("b2c") => ("b2c", "a sale to a consumer (b2c)"),
        Some("c2c") => ("c2c", "a sale between private persons (c2c)"),
        Some("c2b") => ("c2b", "a sale from a consumer to a firm (c2b)"),
        _ => return,
    };
    if nature == Some("return") && relationship == "b2c" {
        found
            .at(field.place())
            .saying("return")
            .severity(Severity::Advice)
            .with("relationship", relationship)
            .with("parties", parties);
    } else if nature == Some("sale") && relationship == "c2b" {
        found.at(field.place()).saying("sale").severity(Severity::Advice);
    } else if matches!(relationship, "b2b" | "c2c") && number(case, "eu-ioss").is_some() {
        let draft = found.at(field.place()).with("relationship", relationship).with("parties", parties);
        // A marketplace may answer for what private persons sell through it.
        if relationship == "c2c" {
            draft.severity(Severity::Advice);
        }
    } else if relationship == "b2c" && declaration.party(Role::Buyer).is_some_and(is_firm) {
        found
            .at(field.place())
            .saying("firm")
            .severity(Severity::Advice)
            .with("relationship", relationship)
            .with("parties", parties);
    }
}

/// Whether the party has a number that only firms have; an EORI number is given to private persons as well.
fn is_firm(party: Object<'_>) -> bool {
    schemes(party).any(|scheme| matches!(scheme, "eu-vat" | "gb-vat" | "br-cnpj" | "in-gstin"))
}

/// The kinds of tax number that a party gives with a value.
fn schemes(party: Object<'_>) -> impl Iterator<Item = &str> {
    let given = party.get(party::TAX_IDS).objects().filter(|number| !number.get(tax_id::VALUE).is_missing());
    given.filter_map(|number| number.get(tax_id::SCHEME).text())
}
