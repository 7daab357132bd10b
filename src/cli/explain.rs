//! `declarant rules`, `profiles` and `explain`: what Declarant knows, said.

use std::io::{self, Write};
use std::process::ExitCode;

use declarant::dictionary::{
    self, Class, ELEMENTS, ElementId, Kind, NOT_IN_MESSAGE, Role, Slot, class_path, element_of,
};
use declarant::profiles::Profile;
use declarant::{Day, codes, ids, profiles, rules};

use super::{Listing, Refusal};

/// Lists the rules.
pub(crate) fn rules(output: Listing) -> Result<ExitCode, Refusal> {
    let mut out = io::stdout().lock();
    let all: Vec<_> = rules::summaries().collect();
    if output == Listing::Json {
        let text = serde_json::to_string_pretty(&all).map_err(io::Error::from)?;
        writeln!(out, "{text}")?;
        return Ok(ExitCode::SUCCESS);
    }
    let width = all.iter().map(|rule| rule.rule.len()).max().unwrap_or(0);
    let mut family = "";
    for rule in &all {
        if rule.family != family {
            family = rule.family;
            writeln!(out, "{family}")?;
        }
        writeln!(out, "  {:width$}  {:7}  {}", rule.rule, rule.severity.word(), rule.summary)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Explains every match of a name, grouped by kind.
pub(crate) fn run(thing: &str, on: Day, changes: bool, kind: Option<&str>) -> Result<ExitCode, Refusal> {
    let thing = thing.trim();
    let wanted = |name: &str| kind.is_none_or(|kind| kind == name);
    let mut sections: Vec<(&str, Vec<String>)> = Vec::new();
    if wanted("rule") {
        sections.push(("rule", rule(thing).into_iter().collect()));
    }
    if wanted("profile") {
        sections
            .push(("profile", profiles::find(thing).map(|found| profile(found, on, changes)).into_iter().collect()));
    }
    if wanted("element") {
        sections.push(("element", elements(thing)));
    }
    if wanted("scheme") {
        sections.push(("scheme", ids::scheme(thing).map(scheme).into_iter().collect()));
    }
    let entries = codes::search(thing, Some(on)).filter(|entry| wanted(entry.list)).map(|entry| code(&entry));
    sections.push(("code", entries.collect()));
    sections.retain(|(_, found)| !found.is_empty());
    if sections.is_empty() {
        return Err(Refusal(format!("nothing is known of \"{thing}\"; try declarant rules, or a WCO id such as 145")));
    }
    let mut out = io::stdout().lock();
    for (index, (_, found)) in sections.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{}", found.join("\n\n"))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn rule(name: &str) -> Option<String> {
    let (family, rule) = rules::find(name)?;
    let page: Vec<&str> = rule.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let page = page.join("\n");
    Some(format!(
        "{}: rule of the family {family}, {}, since {}\n\n{}\nSays:  {}\nWhy:   {}\nHelp:  {}",
        rule.name,
        rule.severity.word(),
        rule.since,
        page.trim_end().to_owned() + "\n",
        rule.words.message,
        rule.words.why,
        rule.words.help
    ))
}

/// What a destination asks and grants as of a day, or how that came about.
fn profile(profile: &Profile, on: Day, changes: bool) -> String {
    let facts = if changes { profile.facts() } else { profile.facts_on(on) };
    let when = if changes { String::new() } else { format!(" as of {on}") };
    let width = facts.iter().map(|fact| fact.what.len()).max().unwrap_or(0);
    let mut lines = vec![format!("{}: what {} asks and grants{when}", profile.code, profile.name)];
    for fact in &facts {
        lines.push(format!("  {:width$}  {}", fact.what, fact.value));
        lines.push(format!("  {:width$}  since {}; {} ({})", "", fact.from, fact.source, fact.certainty.word()));
    }
    if facts.is_empty() {
        lines.push("  nothing is known of that day".to_owned());
    }
    lines.join("\n")
}

/// Lists the destinations.
pub(crate) fn profiles(on: Day, output: Listing) -> Result<ExitCode, Refusal> {
    #[derive(serde::Serialize)]
    struct Entry {
        code: &'static str,
        name: &'static str,
        edition: String,
        facts: Vec<profiles::Fact>,
    }
    let mut out = io::stdout().lock();
    if output == Listing::Json {
        let all: Vec<Entry> = profiles::ALL
            .iter()
            .map(|found| Entry {
                code: found.code,
                name: found.name,
                edition: found.edition(on),
                facts: found.facts_on(on),
            })
            .collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&all).map_err(io::Error::from)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    for found in profiles::ALL {
        writeln!(out, "{}  {}", found.code, found.name)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn scheme(scheme: &ids::Scheme) -> String {
    let mut lines = vec![format!("{}: {}", scheme.name, scheme.title)];
    if !scheme.country.is_empty() {
        lines.push(format!("  country  {}", scheme.country));
    }
    lines.push(format!("  source   {}", scheme.source));
    if let Some(rest) = scheme.unverified {
        lines.push(format!("  open     {rest}"));
    }
    lines.join("\n")
}

fn code(entry: &codes::Entry) -> String {
    use codes::Status;
    let list = codes::lists().iter().find(|list| list.name == entry.list);
    let status = match entry.status {
        Status::Current => "in force".to_owned(),
        Status::Withdrawn { last: Some(last) } => format!("withdrawn; last used on {last}"),
        Status::Withdrawn { last: None } => "withdrawn".to_owned(),
        Status::Future { from } => format!("in force from {from}"),
        Status::Reserved => "reserved".to_owned(),
        Status::UserAssigned => "left to its users".to_owned(),
        Status::Unsettled => "not settled: the list of that day is not fully known here".to_owned(),
    };
    let mut lines = vec![format!("{}: {}", entry.code, entry.label), format!("  status   {status}")];
    if let Some(list) = list {
        lines.push(format!("  list     {} ({}, {})", list.title, list.keeper, list.edition));
    }
    lines.extend(entry.notes.iter().map(|note| format!("  note     {note}")));
    lines.join("\n")
}

/// The elements with that WCO id, at the end of that pointer, of that class path or EU data element number.
fn elements(thing: &str) -> Vec<String> {
    let ids: Vec<&str> = thing.split('.').filter(|part| !part.is_empty() && !part.starts_with('#')).collect();
    let eu = thing.chars().filter(char::is_ascii_digit).collect::<String>();
    let is_pointer = ids.len() > 1 && ids.first() == Some(&"42A");
    (0..ELEMENTS.len() as ElementId)
        .filter(|&id| {
            let element = element_of(id);
            if is_pointer {
                let chain: Vec<&str> =
                    dictionary::ancestry(id).into_iter().map(|step| element_of(step).wco_id).collect();
                return chain == ids;
            }
            (!element.wco_id.is_empty() && element.wco_id.eq_ignore_ascii_case(thing))
                || class_path(id) == thing.trim_start_matches('/')
                || (eu.len() >= 10 && eucdm(id).is_some_and(|number| number.replace(' ', "") == eu))
        })
        .map(describe)
        .collect()
}

/// The EU data element number of an element.
fn eucdm(id: ElementId) -> Option<&'static str> {
    let row = dictionary::H7.iter().find(|row| row.element == id && row.eucdm != 0)?;
    dictionary::EUCDM.get(usize::from(row.eucdm)).copied()
}

fn describe(id: ElementId) -> String {
    let element = element_of(id);
    let what = if element.is_class() { "class" } else { "attribute" };
    let max = if element.max == 0 { "any number of times".to_owned() } else { format!("at most {}", element.max) };
    let mut lines = vec![
        format!(
            "{}: WCO {what} {}",
            class_path(id),
            if element.wco_id.is_empty() { "without an id" } else { element.wco_id }
        ),
        format!("  occurs   at least {}, {max}", element.min),
    ];
    if !element.is_class() {
        lines.push(format!("  format   {}", element.format().notation));
        if !element.format().values.is_empty() {
            lines.push(format!("  values   {}", element.format().values.join(", ")));
        }
    }
    if let Some(row) = dictionary::H7.iter().find(|row| row.element == id) {
        let max = if row.max == 0 { "any number of times".to_owned() } else { format!("at most {}", row.max) };
        let format = dictionary::FORMATS.get(usize::from(row.format)).map_or("", |format| format.notation);
        lines.push(format!(
            "  EU H7    at least {}, {max}{}{format}",
            row.min,
            if format.is_empty() { "" } else { ", " }
        ));
    }
    if let Some(number) = eucdm(id) {
        lines.push(format!("  EU       data element {number}"));
    }
    let fields = fields(id);
    lines.extend(fields.iter().map(|(path, _)| format!("  JSON     {path}")));
    let mut boxes: Vec<&str> = fields.iter().map(|(_, cn23)| *cn23).filter(|cn23| !cn23.is_empty()).collect();
    boxes.dedup();
    lines.extend(boxes.iter().map(|cn23| format!("  CN 23    {cn23}")));
    lines.join("\n")
}

/// The fields of the JSON shape that an element is, with their boxes on CN 23.
fn fields(id: ElementId) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    let mut look = |class: Class, start: &str| {
        for (slot, field) in class.fields().iter().enumerate() {
            let standing = class.standing(slot as Slot);
            let is_value = !matches!(field.kind, Kind::Object);
            if is_value && id != NOT_IN_MESSAGE && (standing.dec == id || standing.h7 == id) {
                found.push((format!("{start}{}", class.pointer(slot as Slot)), standing.cn23));
            }
        }
    };
    look(Class::Declaration, "");
    for role in Role::AT_ROOT {
        let pointer = Class::Declaration.pointer(role.slot());
        look(Class::Party(role), &pointer);
        look(Class::TaxId(role), &format!("{pointer}/taxIds/*"));
    }
    look(Class::Item, "/items/*");
    look(Class::Document, "/items/*/documents/*");
    found
}
