//! `declarant rules`, `profiles` and `explain`: print what Declarant knows.

use std::io::{self, Write};
use std::process::ExitCode;

use declarant::dictionary::{
    self, Class, ELEMENTS, ElementId, FIRST_H7, Kind, NOT_IN_MESSAGE, Role, Slot, class_path, element_of, tree_pointer,
};
use declarant::profiles::{Counts, Fact, Profile, Status};
use declarant::{Day, codes, ids, profiles, rules};

use super::{Listing, Refusal, restricted};

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
    if let Some(kind) = kind.filter(|kind| !kinds().any(|known| known == *kind)) {
        let kinds: Vec<&str> = kinds().collect();
        return Err(Refusal::Said(format!("unknown kind \"{kind}\"; there are {}", kinds.join(", "))));
    }
    let wanted = |name: &str| kind.is_none_or(|kind| kind == name);
    let mut sections: Vec<(&str, Vec<String>)> = Vec::new();
    if wanted("rule") {
        sections.push(("rule", rule(thing).into_iter().collect()));
    }
    if wanted("profile") {
        sections.push(("profile", profile_of(thing, on, changes).into_iter().collect()));
    }
    if let Some(country) = place(thing) {
        if wanted("restriction") {
            sections.push(("restriction", vec![restricted::section(&country, on)]));
        }
        if wanted("carrier") {
            sections.push(("carrier", vec![restricted::carriers(&country)]));
        }
        if wanted("export") {
            sections.push(("export", restricted::export(&country, on).into_iter().collect()));
        }
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
        let hint = nearest(thing).unwrap_or_else(|| "try declarant rules, or a WCO id such as 145".to_owned());
        return Err(Refusal::Said(format!("nothing is known of \"{thing}\"; {hint}")));
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

/// The values of `--kind`: the kinds that aren't codes, and each code list.
fn kinds() -> impl Iterator<Item = &'static str> {
    ["rule", "profile", "restriction", "carrier", "export", "element", "scheme"]
        .into_iter()
        .chain(codes::lists().iter().map(|list| list.name))
}

/// The code of the country that is meant, in capitals.
fn country_code(thing: &str) -> String {
    match thing.to_ascii_uppercase().as_str() {
        "UK" => "GB".to_owned(),
        "EL" => "GR".to_owned(),
        other => other.to_owned(),
    }
}

/// The code of a country that a parcel can go to, or of the EU.
fn place(thing: &str) -> Option<String> {
    let code = country_code(thing);
    let is_country = || codes::country::find(&code).is_some_and(|country| country.status() == codes::Status::Current);
    (code == "EU" || is_country()).then_some(code)
}

/// The profile of a destination: its own, or that of the union or state that it belongs to.
fn profile_of(thing: &str, on: Day, changes: bool) -> Option<String> {
    let code = thing.to_ascii_uppercase();
    let country = &country_code(thing);
    let found = profiles::find(country).or_else(|| profiles::of(country, on))?;
    let text = profile(found, on, changes);
    Some(if found.code == code { text } else { format!("{code}: the law of {} holds here\n\n{text}", found.code) })
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

/// What a destination demands and grants as of a day and what changes next, or its whole history.
fn profile(profile: &Profile, on: Day, changes: bool) -> String {
    let (holding, coming) =
        if changes { (profile.facts(), Vec::new()) } else { (profile.facts_on(on), profile.facts_after(on)) };
    let when = if changes { ", with all changes".to_owned() } else { format!(" as of {on}") };
    let mut lines = vec![format!("{}: what {} asks and grants{when}", profile.code, profile.name)];
    let width = holding.iter().chain(&coming).map(|fact| fact.what.len()).max().unwrap_or(0);
    for fact in &holding {
        row(&mut lines, &[(fact.what, width)], fact, &basis(fact, changes));
    }
    if holding.is_empty() {
        lines.push("  nothing is known of that day".to_owned());
    }
    let (later, doubtful): (Vec<_>, Vec<_>) = coming.into_iter().partition(|fact| fact.status == Status::InForce);
    for (title, mut facts) in [("What changes next", later), ("Not in force, or not seen to be", doubtful)] {
        if facts.is_empty() {
            continue;
        }
        lines.extend([String::new(), title.to_owned()]);
        facts.sort_by_key(|fact| fact.from);
        for fact in &facts {
            row(&mut lines, &[(&fact.from.to_string(), 10), (fact.what, width)], fact, &rest(fact));
        }
    }
    lines.join("\n")
}

/// The width of the last column, in which text is wrapped.
const COLUMN: usize = 88;

/// A row of the table: its first columns, and in the last one the value, each of its parts on a line, and what it rests on.
fn row(lines: &mut Vec<String>, columns: &[(&str, usize)], fact: &Fact, basis: &str) {
    let mut start: String = columns.iter().map(|(text, width)| format!("  {text:width$}")).collect();
    let blank = " ".repeat(start.chars().count());
    // A remark is a sentence, in which a semicolon parts nothing.
    let parts: Vec<&str> = if fact.what == "remark" { vec![&fact.value] } else { fact.value.split("; ").collect() };
    for (text, indent) in parts.into_iter().map(|part| (part, "  ")).chain([(basis, "")]) {
        let mut line = String::new();
        let mut is_first = true;
        for word in text.split(' ') {
            if !line.is_empty() && line.chars().count() + word.chars().count() >= COLUMN {
                let lead = if is_first { "" } else { indent };
                lines.push(format!("{start}  {lead}{line}"));
                start.clone_from(&blank);
                is_first = false;
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        let lead = if is_first { "" } else { indent };
        lines.push(format!("{start}  {lead}{line}"));
        start.clone_from(&blank);
    }
}

/// From when to when a value holds, by which day, and what it rests on.
fn basis(fact: &Fact, changes: bool) -> String {
    let until = match fact.until.filter(|_| changes && fact.status == Status::InForce) {
        Some(day) => format!("{} to {}", fact.from, day.plus(-1)),
        None => format!("since {}", fact.from),
    };
    let until = if fact.status == Status::InForce { until } else { format!("from {}", fact.from) };
    format!("{until}; {}", rest(fact))
}

/// By which day a value is judged, whether it is in force, and what it rests on.
fn rest(fact: &Fact) -> String {
    let day = match fact.counts {
        Counts::Declaration => "",
        Counts::Sale => "by the day of the sale; ",
        Counts::Posting => "by the day of posting; ",
        Counts::Arrival => "by the day of arrival; ",
    };
    let status = match fact.status {
        Status::InForce => "",
        Status::Announced => "announced; ",
        Status::Scheduled => "made for that day, not seen in force; ",
        Status::Suspended => "suspended; ",
        Status::Unverified => "not verified; ",
    };
    format!("{day}{status}source: {} ({})", fact.source, fact.certainty.word())
}

/// Lists the destinations.
pub(crate) fn profiles(on: Day, output: Listing) -> Result<ExitCode, Refusal> {
    #[derive(serde::Serialize)]
    struct Entry {
        code: &'static str,
        name: &'static str,
        edition: String,
        facts: Vec<Fact>,
        coming: Vec<Fact>,
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
                coming: found.facts_after(on),
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
    if !scheme.shape.is_empty() {
        lines.push(format!("  shape    {}", scheme.shape));
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

/// The elements with that WCO id, WCO pointer, class path, EU data element number or JSON Pointer.
fn elements(thing: &str) -> Vec<String> {
    let eu = eu_number(thing);
    let is_pointer = thing.starts_with("42A.");
    let wanted = if is_pointer { bare(thing) } else { general(thing) };
    (0..ELEMENTS.len() as ElementId)
        .filter(|&id| {
            let element = element_of(id);
            if is_pointer {
                return pointer(id).is_some_and(|pointer| bare(&pointer) == wanted);
            }
            (!element.wco_id.is_empty() && element.wco_id.eq_ignore_ascii_case(thing))
                || class_path(id) == thing.trim_start_matches('/')
                || eu
                    .as_deref()
                    .is_some_and(|eu| eucdm(id).is_some_and(|numbers| numbers.split(" + ").any(|known| known == eu)))
                || (thing.starts_with('/')
                    && (fields(id).iter().any(|(path, _)| *path == wanted) || general(&tree_pointer(id)) == wanted))
        })
        .map(describe)
        .collect()
}

/// Parses the number of an EU data element into its four groups. The last group and the blanks are optional.
fn eu_number(thing: &str) -> Option<String> {
    let digits: String = thing.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let in_groups = thing.split_ascii_whitespace().count() > 1;
    let groups = [
        digits.get(..2)?,
        digits.get(2..4)?,
        digits.get(4..7)?,
        digits.get(7..).filter(|last| !last.is_empty()).unwrap_or("000"),
    ];
    let is_number =
        digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits.len() == 10 || digits.len() == 7 && in_groups);
    is_number.then(|| groups.join(" "))
}

/// A WCO pointer without occurrences.
fn bare(pointer: &str) -> String {
    pointer.split('.').filter(|part| !part.is_empty() && !part.starts_with('#')).collect::<Vec<_>>().join(".")
}

/// A JSON Pointer with `*` for the index of an item, a tax number or a document. In a `wco` tree indices are left out.
fn general(pointer: &str) -> String {
    let mut in_tree = false;
    let mut out = String::new();
    for part in pointer.split('/').skip(1) {
        in_tree |= part == "wco";
        let is_index = part == "*" || !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        match (is_index, in_tree) {
            (true, true) => {}
            (true, false) => out.push_str("/*"),
            _ => out.extend(["/", part]),
        }
    }
    out
}

/// The WCO pointer of an element, with occurrence 1 for every class that repeats. `None` if a class has no id.
fn pointer(id: ElementId) -> Option<String> {
    let steps = dictionary::ancestry(id).into_iter().map(|step| {
        let element = element_of(step);
        let repeats = element.is_class() && element.repeats();
        (!element.wco_id.is_empty()).then(|| format!("{}{}", element.wco_id, if repeats { ".#1" } else { "" }))
    });
    Some(steps.collect::<Option<Vec<_>>>()?.join("."))
}

/// The longest known prefix of an unknown pointer or path.
fn nearest(thing: &str) -> Option<String> {
    let separator = ['.', '/'].into_iter().find(|separator| thing.contains(*separator))?;
    // No element is nested deeper. The limit matters, since every step is a search through all elements.
    let steps = thing.match_indices(separator).nth(64).map_or(thing.len(), |(at, _)| at);
    let mut start = thing.get(..steps)?;
    while let Some((before, _)) = start.rsplit_once(separator).filter(|(before, _)| !before.is_empty()) {
        if !elements(before).is_empty() {
            return Some(format!("{before} is known, see declarant explain {before}"));
        }
        start = before;
    }
    None
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
    let usages: Vec<&str> = dictionary::usages(id).map(usage).collect();
    let mut lines = vec![
        format!(
            "{}: WCO {what} {}",
            class_path(id),
            if element.wco_id.is_empty() { "without an id" } else { element.wco_id }
        ),
        format!("  is       the {}", dictionary::label(id)),
    ];
    lines.extend(pointer(id).map(|pointer| format!("  pointer  {pointer}")));
    if id < FIRST_H7 {
        lines.push(format!("  occurs   at least {}, {max}", element.min));
    }
    if !element.is_class() {
        lines.push(format!("  format   {}", element.format().notation));
        if !element.format().values.is_empty() {
            lines.push(format!("  values   {}", element.format().values.join(", ")));
        }
        if !dictionary::code_list(id).is_empty() {
            lines.push(format!("  codes    {}", dictionary::code_list(id)));
        }
    }
    if !usages.is_empty() {
        lines.push(format!("  used in  {}", usages.join(", ")));
    }
    if let Some(row) = dictionary::overlay_of(id) {
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
    if fields.is_empty() {
        lines.push(format!("  JSON     {}", tree_pointer(id)));
    }
    lines.extend(fields.iter().map(|(path, _)| format!("  JSON     {path}")));
    let mut boxes: Vec<&str> = fields.iter().map(|(_, cn23)| *cn23).filter(|cn23| !cn23.is_empty()).collect();
    boxes.dedup();
    lines.extend(boxes.iter().map(|cn23| format!("  CN 23    {cn23}")));
    lines.join("\n")
}

/// The name of a message or dataset of the table.
fn usage(word: &'static str) -> &'static str {
    match word {
        "DeclarationEX" => "export declaration",
        "DeclarationIM" => "import declaration",
        "DeclarationTRT" => "transit declaration",
        "DeclarationCRE" => "cargo report at export",
        "DeclarationCRI" => "cargo report at import",
        "DeclarationCONV" => "conveyance report",
        "UPU" => "postal data (UPU)",
        "Safe" => "security data (SAFE)",
        other => other,
    }
}

/// The fields of the JSON shape for an element, with their boxes on CN 23.
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
