use crate::at::Place;
use crate::case::Case;
use crate::demands::{self, At, COMPANIONS, Demand, companions_of, items_of, kinds};
use crate::dictionary::{declaration, element_of, item};
use crate::model::{Element, Node, Note, NoteKind, RecordId};
use crate::order;
use crate::rule;
use crate::rule::Findings;
use crate::rules::structure::attribute_unknown;

rule! {
    /// One element of a message requires another, which is missing.
    ///
    /// A number requires the code that says what it is, a party without a number its name and address, a container
    /// indicator the container, a preference the origin and the quota, a procedure the warehouse, and the document of a
    /// permit its holder. The value of a line requires its currency, unless the header names one.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, annex B; UK Customs Declaration Service, volume 3 of the tariff;
    /// customs' error families "either or" and "another becomes required" (12072, 12074).
    name: "companion-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 2015/2446 annex B; UK CDS errors 12072, 12074",
    message: "The {label} is missing, though \"{given}\" beside it requires it.",
    why: "Neither is complete without the other, and customs may refuse the declaration.",
    help: "Add \"{element}\", or remove \"{given}\".",
    also "party": {
        message: "The {label} is missing, and no identification number is given.",
        why: "Customs identifies a party by its number, or else by name and address.",
        help: "Add \"{element}\", or give the party's identification number in \"ID\".",
    },
    also "elsewhere": {
        message: "The {label} is missing, though {given} requires it.",
        why: "Neither is complete without the other, and customs may refuse the declaration.",
        help: "Add \"{element}\", or check whether {given} is right.",
    },
    check: Declaration(check),
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    if declaration.is_message() && !declaration.is_broken() {
        ask_for_currencies(case, found);
    }
    // The schema of H7 says itself what else goes together; JSON has fields of its own for much of it.
    if !case.is_full_message() || declaration.is_broken() {
        return;
    }
    for (id, node) in declaration.nodes() {
        let rows = companions_of(node.element);
        if let Some(class) = declaration.element(id).filter(|_| !rows.is_empty()) {
            rows.iter().for_each(|row| demand(row, class, found));
        }
    }
    if let Some(message) = declaration.message().filter(|&message| demands::is_original(message))
        && let Some(shipment) = demands::shipment_of(message)
    {
        across(message, shipment, found);
    }
}

/// Asks for the currency of each line's value, which the schemas of DEC and H7 let stand without one. A currency that the
/// header names is taken for that of the lines.
fn ask_for_currencies(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let lines = declaration.items().map(|item| (item.get(item::VALUE_AMOUNT), item.get(item::VALUE_CURRENCY)));
    // That an attribute is empty another rule says.
    let mut bare = lines.filter(|(amount, currency)| !amount.is_missing() && currency.raw().is_none()).peekable();
    let names_currency = |node: &Node| element_of(node.element).name == "CurrencyTypeCode";
    if bare.peek().is_none()
        || !declaration.get(declaration::SHIPMENT_TOTAL_CURRENCY).is_missing()
        || declaration.nodes().any(|(_, node)| names_currency(node))
    {
        return;
    }
    let misspelled = misspelled(case);
    for (_, currency) in bare.filter(|(amount, _)| misspelled.binary_search(&amount.record()).is_err()) {
        found.at(currency.place()).with("given", "ItemChargeAmount").with("element", "currencyID");
    }
}

/// The lines whose currency stands there by another name, so that the rule on attributes says so, in order.
fn misspelled(case: &Case<'_>) -> Vec<RecordId> {
    let declaration = case.declaration;
    let line = |note: &Note| {
        let Place::Node(id) = note.place else { return None };
        let node = declaration.store.node_at(id).filter(|node| node.slot == item::VALUE_AMOUNT)?;
        attribute_unknown::meant(case, note, &declaration.name_in(note.span)?)?;
        Some(node.record)
    };
    let is_said = case.options.selects("structure", attribute_unknown::RULE.name);
    let notes = declaration.store.notes.iter().filter(|note| is_said && note.kind == NoteKind::AttributeUnknown);
    let mut lines: Vec<RecordId> = notes.filter_map(line).collect();
    order::sort_by(&mut lines, Ord::cmp);
    lines
}

/// What one part of the message asks of another.
fn across(message: Element<'_>, shipment: Element<'_>, found: &mut Findings) {
    let rows = demands::rows(COMPANIONS);
    for row in rows {
        match row.at {
            At::Declaration => demand(row, message, found),
            At::Shipment => demand(row, shipment, found),
            // Once, whichever of the items asks for it.
            At::ShipmentByItem if !row.is_met(shipment) && items_of(shipment).any(|item| row.arises(item)) => {
                say(row, shipment, found);
            }
            _ => {}
        }
    }
    for item in items_of(shipment) {
        for row in rows {
            match row.at {
                At::Item if row.within.is_empty() => demand(row, item, found),
                At::Item => item.child(row.within).into_iter().for_each(|class| demand(row, class, found)),
                _ => {}
            }
        }
    }
}

fn demand(row: &'static Demand, class: Element<'_>, found: &mut Findings) {
    if row.arises(class) && !row.is_met(class) {
        say(row, class, found);
    }
}

fn say(row: &'static Demand, class: Element<'_>, found: &mut Findings) {
    let place = if row.is_of_value() { class.place_of_next(row.element) } else { class.place_of(row.element) };
    let Some(severity) = row.severity(kinds::ANY | kinds::ORIGINAL) else { return };
    let draft = found.at(place).severity(severity).with("element", row.element);
    match (row.words, row.given()) {
        ("", Some(given)) => draft.with("given", given),
        ("", None) => draft.saying("party"),
        (given, _) => draft.saying("elsewhere").with("given", given),
    };
}
