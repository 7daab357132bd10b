use super::unit_malformed::meant;
use crate::at::Place;
use crate::case::Case;
use crate::codes::{Status, country, currency, package, procedure, unit};
use crate::demands::{Known, Value, has_form, list_of, list_of_attribute};
use crate::dictionary::{ELEMENTS, Kind};
use crate::model::{NO_RECORD, Node};
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A code in the message isn't in the list of its element.
    ///
    /// The rule covers the codes that no other rule covers: countries anywhere in the message, currencies and units of
    /// numbers, packages, modes of transport, procedures, documents, statements, taxes, places and roles. A code that is
    /// in no edition of a complete list is an error, and so is one that doesn't have the form that the law gives it.
    /// National customs extend some lists, such as those of documents, taxes and additional procedures. There only the
    /// form is checked, and an unknown code is a warning.
    ///
    /// Source: customs' error family "value not in list" (10020 of the UK's Customs Declaration Service); the list of each
    /// element, named with the finding: ISO 3166-1, ISO 4217, UN/ECE Recommendations 19, 20 and 21, and Annex B of
    /// Regulation (EU) 2015/2446, whose codes the United Kingdom's tariff shares.
    name: "code-unlisted",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UK CDS error 10020",
    message: "The {of}{label} isn't in the list of {list}.",
    why: "Customs looks every code up in its list, and refuses the declaration if it isn't there.",
    help: "Write {form}.",
    also "form": {
        message: "The {of}{label} isn't written as {list} are.",
        why: "Customs looks every code up in its list, and refuses the declaration if it isn't there.",
        help: "Write {form}.",
    },
    also "written": {
        message: "The {of}{label} should be written {code}.",
        why: "Customs compares codes letter by letter with its list.",
        help: "Write {code}.",
    },
    also "outdated": {
        message: "The {of}{label} is {code}, which was taken off the list of {list}.",
        why: "Customs looks every code up in the list of the day, and refuses the declaration if it isn't there.",
        help: "Write the code that replaced it.",
    },
    also "own": {
        message: "The {of}{label} isn't in the list of {list} that are the same everywhere.",
        why: "Some customs have codes of their own beside the list; others refuse them.",
        help: "Make sure that the customs this goes to has the code, or write {form}.",
    },
    check: Declaration(check),
    needs: [Message],
}

/// How a code stands in its list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Listed,
    Unlisted,
    Outdated,
    /// Somebody's own beside the list.
    Own(Severity),
    /// Another way of writing this one.
    Written(&'static str),
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    for (id, node) in declaration.nodes() {
        let Some(list) = list_of(node.element) else { continue };
        let Some(text) = declaration.node_text(node).filter(|_| !is_of_field(case, node)) else { continue };
        judge(case, list, Place::Node(id), "", text, found);
    }
    for attribute in &declaration.store.attributes {
        let Some((list, of)) = list_of_attribute(declaration.attribute_name(attribute)) else { continue };
        let is_judged = declaration.store.node_at(attribute.node).is_none_or(|node| is_of_field(case, node));
        if is_judged {
            continue;
        }
        if let Some(text) = declaration.text(&attribute.value).map(str::trim).filter(|text| !text.is_empty()) {
            judge(case, list, Place::Node(attribute.node), of, text, found);
        }
    }
}

/// Whether another rule judges the value, as one of the JSON shape.
fn is_of_field(case: &Case<'_>, node: &Node) -> bool {
    node.record != NO_RECORD
        && matches!(case.declaration.store.kind(node.record, node.slot), Kind::Country | Kind::Currency | Kind::Decimal)
}

fn judge(case: &Case<'_>, list: &Value, place: Place, of: &'static str, text: &str, found: &mut Findings) {
    let is_shaped = list.shapes.is_empty() || has_form(text, list.shapes);
    let standing = if is_shaped { standing(list, text, case) } else { Standing::Unlisted };
    if standing == Standing::Listed || is_refused(case, list, place, of, text) {
        return;
    }
    let severity = if is_shaped { list.unlisted } else { list.malformed };
    let draft = found.at(place).with("of", of).with("list", list.list).with("form", list.form).source(list.source);
    let draft = draft.severity(severity);
    let code = match standing {
        Standing::Own(severity) => {
            draft.saying("own").severity(severity);
            return;
        }
        Standing::Outdated => {
            draft.saying("outdated").with("code", text.to_owned());
            return;
        }
        Standing::Written(code) => Some(code.to_owned()),
        Standing::Listed | Standing::Unlisted if list.known == Known::Unit => {
            meant(text, false).map(|unit| unit.code().to_string())
        }
        Standing::Listed | Standing::Unlisted => in_capitals(case, list, text),
    };
    match code {
        // An attribute has no place of its own that a fix could name.
        Some(code) if of.is_empty() => {
            draft.saying("written").with("code", code.clone()).fix(Change::Replace(place, code));
        }
        Some(code) => {
            draft.saying("written").with("code", code);
        }
        None if is_shaped => {}
        None => {
            draft.saying("form");
        }
    }
}

fn standing(list: &Value, code: &str, case: &Case<'_>) -> Standing {
    // A unit may have the tariff's qualifier behind it.
    let code = if list.known == Known::Unit { code.split('#').next().unwrap_or(code) } else { code };
    if list.known == Known::Nothing && list.codes.is_empty() || has_form(code, list.codes) {
        return Standing::Listed;
    }
    let is_listed = match list.known {
        Known::Country => return country(code, case),
        Known::Currency => return currency(code, case),
        // Bases of taxes by value are in a currency.
        Known::Unit => unit::is_known(code) || unit::tariff(code).is_some() || currency::find(code).is_some(),
        Known::Package => package::find(code).is_some(),
        Known::Procedure => procedure::is_known(code),
        Known::WcoId => ELEMENTS.iter().any(|element| element.wco_id == code),
        Known::H7 => case.dataset == Dataset::EuH7,
        _ => false,
    };
    match is_listed {
        true => Standing::Listed,
        false if list.is_extended => Standing::Own(list.unlisted),
        false => Standing::Unlisted,
    }
}

fn country(code: &str, case: &Case<'_>) -> Standing {
    let Some(country) = country::find(code) else {
        return if super::country_unknown::is_own(code) { Standing::Own(Severity::Advice) } else { Standing::Unlisted };
    };
    match country.status() {
        _ if code == "EU" => Standing::Unlisted,
        Status::Withdrawn { .. } if case.on().is_some_and(|on| country.status().on(on) != Status::Current) => {
            Standing::Outdated
        }
        Status::Private => Standing::Own(Severity::Warning),
        Status::Reserved => country::alias(code).filter(|now| *now != code).map_or(Standing::Listed, Standing::Written),
        _ => Standing::Listed,
    }
}

fn currency(code: &str, case: &Case<'_>) -> Standing {
    match currency::find(code).map(|currency| (currency.is_money(), currency.status())) {
        None => Standing::Unlisted,
        Some((false, _)) => Standing::Own(Severity::Warning),
        Some((_, status)) if case.on().is_some_and(|on| !status.on(on).is_usable()) => Standing::Outdated,
        Some(_) => Standing::Listed,
    }
}

/// The code of the list that is written in small letters.
fn in_capitals(case: &Case<'_>, list: &Value, text: &str) -> Option<String> {
    let capitals = text.to_ascii_uppercase();
    let is_listed = has_form(&capitals, list.shapes) && standing(list, &capitals, case) == Standing::Listed;
    (is_listed && capitals != text).then_some(capitals)
}

/// Whether the message's own schema refuses the value, or its attribute, so that its rules say so.
fn is_refused(case: &Case<'_>, list: &Value, place: Place, of: &str, text: &str) -> bool {
    match (of, place) {
        ("", Place::Node(id)) => case.declaration.store.node_at(id).is_some_and(|node| !case.is_admitted(node)),
        _ => text.len() > 5 || !list.shapes.is_empty() && !has_form(text, list.shapes),
    }
}
