use crate::case::Case;
use crate::dictionary::{Role, declaration, party, tax_id};
use crate::model::Object;
use crate::purpose::Evidence;
use crate::report::{About, Severity, Side};
use crate::rule;
use crate::rule::Findings;
use crate::words::plain::plain;

rule! {
    /// The relationship of seller and buyer doesn't fit the rest.
    ///
    /// The EU's Import One-Stop Shop serves sales of traders to consumers: its number doesn't go with a sale between
    /// firms, and between private persons only where a marketplace is liable for the VAT. What a consumer returns goes
    /// from consumer to business, and little else does: dealers buy gold and used goods. Where the names and numbers of
    /// the parties clearly say firm or private person and the relationship says the other, that is pointed out as
    /// advice. A gift that is declared as a shop's is left to `gift-mismatched`.
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
        message: "It is declared as a sale from a person to a business.",
        why: "A parcel from a person to a business is usually a return, which isn't taxed like a sale.",
        help: "If the goods go back to their seller, declare it as a return; if a dealer buys them from a person, nothing has to be done.",
    },
    also "firm": {
        message: "It is declared as {parties}, but the buyer has a tax number of a firm.",
        why: "Whoever buys with a firm's tax number buys as a firm, for which taxes and reliefs of consumers don't apply.",
        help: "If the buyer orders as a firm, declare a business's sale to a business; otherwise leave the number out.",
    },
    also "recipient": {
        message: "It is declared as {parties}, but the recipient looks like a business. {sign}",
        why: "Whoever buys as a firm doesn't have the taxes and reliefs of consumers.",
        help: "If a firm receives the goods, correct the relationship of the parties; if a person does, give that person's name and number.",
    },
    also "person": {
        message: "It is declared as {parties}, but the recipient looks like a private person. {sign}",
        why: "A sale to a private person has other taxes and reliefs than one to a business.",
        help: "If a person receives the goods, correct the relationship of the parties; if a firm does, give the firm's name and number.",
    },
    also "sender": {
        message: "It is declared as {parties}, but the sender looks like a business. {sign}",
        why: "The reliefs for private parcels aren't for what a business sends.",
        help: "If a business sends the goods, correct the relationship of the parties; if a person does, give that person's name and number.",
    },
    also "firm you": {
        message: "It is declared as {parties}, but you gave a tax number of a firm.",
        why: "Whoever buys with a firm's tax number buys as a firm, for which taxes and reliefs of consumers don't apply.",
        help: "If you buy for a firm, tell the shop; if you buy for yourself, give your own name and number.",
    },
    also "recipient you": {
        message: "It is declared as {parties}, but you seem to buy for a business. {sign}",
        why: "Whoever buys as a firm doesn't have the taxes and reliefs of consumers.",
        help: "If you buy for a firm, tell the shop; if you buy for yourself, give your own name and number.",
    },
    also "person you": {
        message: "It is declared as {parties}, but you seem to buy for yourself. {sign}",
        why: "A sale to a private person has other taxes and reliefs than one to a business.",
        help: "Choose business use if you buy for a firm; if you buy for yourself, tell the shop.",
    },
    check: Declaration(check),
    reads: [
        declaration::TRANSACTION_NATURE, party::ID, party::NAME, party::PERSONAL_ID_SCHEME, party::PERSONAL_ID_VALUE,
        tax_id::SCHEME, tax_id::VALUE,
    ],
    needs: [declaration::TRANSACTION_RELATIONSHIP],
    at: [declaration::TRANSACTION_RELATIONSHIP],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let field = declaration.get(declaration::TRANSACTION_RELATIONSHIP);
    let nature = case.nature();
    let known = ["b2b", "b2c", "c2c", "c2b"].into_iter().find(|known| case.relationship() == Some(known));
    let Some(relationship) = known else { return };
    let parties = plain(relationship);
    if nature == Some("return") && relationship == "b2c" {
        found
            .at(field.place())
            .saying("return")
            .severity(Severity::Advice)
            .with("relationship", relationship)
            .with("parties", parties);
    } else if nature == Some("sale") && relationship == "c2b" {
        found.at(field.place()).saying("sale").severity(Severity::Advice);
    } else if matches!(relationship, "b2b" | "c2c") && case.seller_number(&["eu-ioss"]).is_some() {
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
    } else if let Some((variant, sign)) = misfit(case, relationship).filter(|_| nature != Some("return")) {
        let draft = found.at(field.place()).saying(variant).severity(Severity::Advice);
        draft.with("relationship", relationship).with("parties", parties).with("sign", sign);
    }
}

/// By how much the signs about a party must speak against what is declared.
const CLEAR: i32 = 3;

/// What the names and numbers of the parties say against the relationship, if that is clear: a variant, and the heaviest
/// sign.
fn misfit(case: &Case<'_>, relationship: &str) -> Option<(&'static str, &'static str)> {
    let declaration = case.declaration;
    let party = |role| declaration.party(role);
    let (about, side, variant, roles) = match relationship {
        "b2c" => (About::Recipient, Side::Commercial, "recipient", [Role::Buyer, Role::Consignee]),
        "c2c" => (About::Sender, Side::Commercial, "sender", [Role::Seller, Role::Consignor]),
        "b2b" => (About::Recipient, Side::Personal, "person", [Role::Buyer, Role::Consignee]),
        _ => return None,
    };
    let mut parties = roles.into_iter().filter_map(party);
    let is_worth_a_look = match side {
        Side::Commercial => parties.any(|of| case.may_be_firm(of)),
        Side::Personal => parties.any(|of| !of.get(party::PERSONAL_ID_VALUE).is_missing()),
    };
    if !is_worth_a_look {
        return None;
    }
    let evidence = Evidence::of_parties(case);
    let lean = evidence.lean_but_for_gifts(about);
    let is_clear = if side == Side::Commercial { lean >= CLEAR } else { lean <= -CLEAR };
    Some((variant, evidence.heaviest(&[about], side, case.is_for_shopper()).filter(|_| is_clear)?))
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
