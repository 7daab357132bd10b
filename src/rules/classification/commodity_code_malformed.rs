use super::hs_code_malformed;
use crate::at::Place;
use crate::case::Case;
use crate::dictionary::element_of;
use crate::ids::is_shaped;
use crate::model::{NO_RECORD, Node, Object};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A classification in a message doesn't have the form of its type.
    ///
    /// In a goods item's classifications each code has a type: TSP is the commodity code of eight digits, TRC the two
    /// digits of the integrated tariff after it, TRA an additional code of four characters, GN a nation's own of four at
    /// most, HS the six digits of the Harmonized System, CV the number of a chemical in the customs inventory. Other types
    /// aren't checked. Of an HS code that isn't written in digits, or has fewer than six, `hs-code-malformed` speaks.
    ///
    /// Source: customs' error family "commodity code form" (10004 of the UK's Customs Declaration Service); EU data
    /// elements 18 08 001 and 18 09 056 to 18 09 060.
    name: "commodity-code-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 145, 337; UK CDS error 10004; EU 18 09 056 000",
    message: "A commodity code of the type {type} is {form}; this one has another form.",
    why: "Customs can't find a code of another form in its tariff, and refuses the declaration.",
    help: "Look the code up in the tariff and write {form}, without dots or spaces.",
    check: Item(check),
    reads: [],
    needs: [Message],
}

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let Some(commodity) = of.element().and_then(|item| item.child("Commodity")) else { return };
    for classification in commodity.all("Classification") {
        let Some(kind) = classification.child("IdentificationTypeCode").and_then(|kind| kind.text()) else { continue };
        let Some(code) = classification.child("ID") else { continue };
        let Some(text) = code.text() else { continue };
        let Some((kind, form, holds)) = form_of(kind, text) else { continue };
        if !holds && !is_said(case, code.place(), text, if kind == "TSP" { 8 } else { 6 }) {
            found.at(code.place()).with("type", kind).with("form", form);
        }
    }
}

/// A type of codes, what its codes look like, and whether one does.
fn form_of(kind: &str, text: &str) -> Option<(&'static str, &'static str, bool)> {
    let is_digits = |count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    Some(match kind {
        "TSP" => ("TSP", "eight digits", is_digits(8)),
        "TRC" => ("TRC", "two digits", is_digits(2)),
        "TRA" => ("TRA", "four letters or digits", text.len() == 4 && text.bytes().all(|b| b.is_ascii_alphanumeric())),
        "HS" => ("HS", "six digits", is_digits(6)),
        "GN" => ("GN", "at most four letters or digits", is_shaped(text, &["n", "nn", "nnn", "nnnn"])),
        "CV" => ("CV", "seven digits, a hyphen and a digit", is_shaped(text, &["ddddddd-d", "dddddddd"])),
        _ => return None,
    })
}

/// Whether it is said here what is wrong with the value of an element: it is a code of an item whose type has another form.
pub(in crate::rules) fn says(case: &Case<'_>, node: &Node, text: &str) -> bool {
    let (code, class) = (element_of(node.element), element_of(element_of(node.element).parent));
    if (code.name, class.name, element_of(class.parent).name) != ("ID", "Classification", "Commodity") {
        return false;
    }
    let mut beside = case.declaration.store.children(node.parent).map(|(_, node)| node);
    let kind = beside.find(|node| element_of(node.element).name == "IdentificationTypeCode");
    let form = kind.and_then(|kind| form_of(case.declaration.node_text(kind)?, text));
    form.is_some_and(|(.., holds)| !holds) && case.options.selects("classification", RULE.name)
}

/// Whether the rule on HS codes runs and says all that is wrong with the code of the item.
fn is_said(case: &Case<'_>, place: Place, text: &str, count: usize) -> bool {
    let Place::Node(id) = place else { return false };
    let is_field = case.declaration.store.node_at(id).is_some_and(|node| node.record != NO_RECORD);
    is_field
        && hs_code_malformed::says_all(text, count)
        && case.options.selects("classification", hs_code_malformed::RULE.name)
}
