//! `declarant rules`, `profiles` and `explain`: print what Declarant knows.

use std::io::{self, Write};
use std::process::ExitCode;

use declarant::clearance::KnownWay;
use declarant::dictionary::{Explained, FieldAt, Occurs, explained, field_at};
use declarant::privacy::masked;
use declarant::profiles::{Certainty, Counts, Fact, Profile, Status};
use declarant::territories::Address;
use declarant::{Day, clearance, codes, ids, nearest, profiles, rules, territories};

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
    if thing.is_empty() {
        return Err(Refusal::Said("say what to explain, such as NO, br-cpf or 610910".to_owned()));
    }
    if let Some(kind) = kind.filter(|kind| !kinds().any(|known| known == *kind)) {
        let kinds: Vec<&str> = kinds().collect();
        return Err(Refusal::Said(masked(&format!("unknown kind {}", nearest::choice(kind, &kinds)))));
    }
    let sections = sections(thing, on, changes, kind);
    if sections.is_empty() {
        if let Some((kind, others)) = kind.zip(other_kinds(thing, on, kind)) {
            let thing = masked(thing);
            // What is told of a place isn't the place.
            let is_of_place = ["profile", "way", "restriction", "carrier", "export"].contains(&kind);
            let lacks = if is_of_place {
                format!("no {kind} is known of \"{thing}\"")
            } else {
                format!("\"{thing}\" is no {kind}")
            };
            return Err(Refusal::Said(format!("{lacks}; try --kind {others}")));
        }
        return Err(Refusal::Said(masked(&unknown(thing))));
    }
    let mut out = io::stdout().lock();
    for (index, (_, found)) in sections.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        for line in found.join("\n\n").lines() {
            writeln!(out, "{}", folded(line))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The kinds of what is known of a name, where another kind was asked for.
fn other_kinds(thing: &str, on: Day, kind: Option<&str>) -> Option<String> {
    kind?;
    let mut found: Vec<&str> = sections(thing, on, false, None).into_iter().map(|(kind, _)| kind).collect();
    found.retain(|kind| !["code", "law"].contains(kind));
    found.extend(codes::search(thing, Some(on)).map(|entry| entry.list));
    found.dedup();
    let [others @ .., last] = found.as_slice() else { return None };
    Some(if others.is_empty() { (*last).to_owned() } else { format!("{} or {last}", others.join(", ")) })
}

/// What is known of a name, by kind.
fn sections(thing: &str, on: Day, changes: bool, kind: Option<&str>) -> Vec<(&'static str, Vec<String>)> {
    let wanted = |name: &str| kind.is_none_or(|kind| kind == name);
    let mut sections: Vec<(&str, Vec<String>)> = Vec::new();
    if wanted("rule") {
        sections.push(("rule", rule(thing).into_iter().collect()));
    }
    if wanted("list") {
        let list = codes::lists().iter().find(|list| list.name == thing);
        sections.push(("list", list.map(list_of).into_iter().collect()));
    }
    if wanted("profile") {
        sections.push(("profile", profile_of(thing, on, changes).into_iter().collect()));
    }
    if let Some(country) = place(thing) {
        if kind.is_none() {
            sections.push(("law", unknown_law(&country, on).into_iter().collect()));
        }
        if wanted("way") {
            let ways = clearance::ways_to(&country, on);
            let title = format!("{country}: the ways of clearing a parcel that are known");
            sections.push(("way", (!ways.is_empty()).then(|| titled(title, &ways)).into_iter().collect()));
        }
        if wanted("restriction") {
            sections.push(("restriction", vec![restricted::section(&country, on)]));
        }
        if wanted("carrier") {
            sections.push(("carrier", vec![restricted::carriers(&country, on)]));
        }
        if wanted("export") {
            sections.push(("export", restricted::export(&country, on).into_iter().collect()));
        }
    }
    if wanted("way") {
        sections
            .push(("way", clearance::ways().filter(|known| known.name == thing).map(|known| way(&known)).collect()));
    }
    if wanted("restriction") {
        sections.push(("restriction", restricted::kind(thing).into_iter().collect()));
    }
    // A field may be named as the column of a table is.
    let column = thing.strip_prefix("items.").unwrap_or(thing).replace('.', "/");
    let pointers = [thing.to_owned(), format!("/items/0/{column}"), format!("/{column}")];
    let is_known = |pointer: &&String| !explained(pointer).is_empty() || field_at(pointer).is_some();
    let thing_of_fields = pointers.iter().find(is_known).map_or(thing, String::as_str);
    let elements = explained(thing_of_fields);
    if wanted("field") && elements.is_empty() {
        sections.push(("field", field_at(thing_of_fields).iter().map(describe_field).collect()));
    }
    if wanted("element") {
        sections.push(("element", elements.iter().map(describe).collect()));
    }
    if wanted("scheme") {
        sections.push(("scheme", ids::scheme(thing).map(scheme).into_iter().collect()));
    }
    let entries = codes::search(thing, Some(on)).filter(|entry| wanted(entry.list)).map(|entry| code(&entry));
    sections.push(("code", entries.collect()));
    sections.retain(|(_, found)| !found.is_empty());
    sections
}

/// The values of `--kind`: the kinds that aren't codes, and each code list.
fn kinds() -> impl Iterator<Item = &'static str> {
    ["rule", "list", "profile", "way", "restriction", "carrier", "export", "element", "field", "scheme"]
        .into_iter()
        .chain(codes::lists().iter().map(|list| list.name))
}

/// The code of the country that is meant, in capitals.
fn country_code(thing: &str) -> String {
    let code = thing.to_ascii_uppercase();
    let known = <[u8; 2]>::try_from(code.as_bytes()).map(codes::country::by_iso);
    known.map_or(code, |known| String::from_utf8_lossy(&known).into_owned())
}

/// The code of a country or a territory that a parcel can go to, or of the EU.
fn place(thing: &str) -> Option<String> {
    let code = country_code(thing);
    let is_country = || codes::country::find(&code).is_some_and(|country| country.status() == codes::Status::Current);
    let is_territory =
        || <[u8; 2]>::try_from(code.as_bytes()).is_ok_and(|code| territories::find(code, Address::default()).is_some());
    (code == "EU" || is_country() || is_territory()).then_some(code)
}

/// The profile of a destination: its own, or that of the union or state that it belongs to.
fn profile_of(thing: &str, on: Day, changes: bool) -> Option<String> {
    let code = thing.to_ascii_uppercase();
    let country = &country_code(thing);
    let found = profiles::find(country).or_else(|| profiles::of(country, on))?;
    let text = profile(found, on, changes);
    Some(if found.code == code { text } else { format!("{code}: the law of {} holds here\n\n{text}", found.code) })
}

/// That the law of a country isn't known here.
fn unknown_law(country: &str, on: Day) -> Option<String> {
    let is_known = profiles::find(country).or_else(|| profiles::of(country, on)).is_some();
    let name = codes::country::find(country)?.name();
    (!is_known).then(|| format!("{country}: {}", territories::UNKNOWN_LAW.replace("{place}", name)))
}

fn rule(name: &str) -> Option<String> {
    let (family, rule) = rules::find(name)?;
    let paragraphs = rule.page.trim_end().split("\n\n");
    let page = paragraphs.map(|lines| wrapped(&lines.split_whitespace().collect::<Vec<_>>().join(" "), 0).join("\n"));
    Some(format!(
        "{}: rule of the family {family}, {}, since {}\n\n{}\n\nBasis: {} ({})\nSays:  {}\nWhy:   {}\nHelp:  {}",
        rule.name,
        rule.severity.word(),
        rule.since,
        page.collect::<Vec<_>>().join("\n\n"),
        rule.source,
        rule.authority.word(),
        rule.words.message,
        rule.words.why,
        rule.words.help
    ))
}

/// A code list: what it is and who keeps it.
fn list_of(list: &codes::List) -> String {
    let has = if list.complete { "all codes of the edition" } else { "part of the codes; others may be right" };
    [
        format!("{}: {}", list.name, list.title),
        format!("  keeper   {}", list.keeper),
        format!("  edition  {}", list.edition),
        format!("  has      {has}"),
    ]
    .join("\n")
}

/// A title with ways below it.
fn titled(title: String, ways: &[KnownWay]) -> String {
    let ways = ways.iter().flat_map(|known| [String::new(), way(known)]);
    [title].into_iter().chain(ways).collect::<Vec<_>>().join("\n")
}

/// A way of clearing a parcel.
fn way(way: &KnownWay) -> String {
    let mut lines = vec![format!("{}: {}", way.name, way.title), format!("  place    {}", way.place)];
    match (way.from, way.until) {
        (None, None) => {}
        (Some(from), None) => lines.push(format!("  days     from {from}")),
        (None, Some(until)) => lines.push(format!("  days     before {until}")),
        (Some(from), Some(until)) => lines.push(format!("  days     from {from}, before {until}")),
    }
    lines.push(format!("  category {} of the WCO Immediate Release Guidelines", way.category));
    let source = [way.source.to_owned()];
    for (title, texts) in [("parcels", &way.parcels[..]), ("wants", &way.wants), ("source", &source)] {
        let titles = [title].into_iter().chain(std::iter::repeat(""));
        let texts = texts.iter().flat_map(|text| wrapped(text, 11));
        lines.extend(titles.zip(texts).map(|(title, text)| format!("  {title:7}  {text}")));
    }
    lines.join("\n")
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

/// The width of a terminal, in which text is wrapped.
const WIDTH: usize = 80;

/// A row of the table: its first columns, and in the last one the value, each of its parts on a line, and what it rests on.
fn row(lines: &mut Vec<String>, columns: &[(&str, usize)], fact: &Fact, basis: &str) {
    let mut start: String = columns.iter().map(|(text, width)| format!("  {text:width$}")).collect();
    let blank = " ".repeat(start.chars().count());
    // A remark is a sentence, in which a semicolon parts nothing.
    let parts: Vec<&str> = if fact.what == "remark" { vec![&fact.value] } else { fact.value.split("; ").collect() };
    for (text, indent) in parts.into_iter().map(|part| (part, "  ")).chain([(basis, "")]) {
        for (at, line) in wrapped(text, blank.len() + 4).iter().enumerate() {
            let lead = if at == 0 { "" } else { indent };
            lines.push(format!("{start}  {lead}{line}"));
            start.clone_from(&blank);
        }
    }
}

/// A line in several where it is too long, but for a title. They begin below its value, which stands behind two blanks.
fn folded(line: &str) -> String {
    let text = line.trim_start();
    let indent = line.len() - text.len();
    let (label, value) = text.split_once("  ").unwrap_or(("", text));
    if line.chars().count() <= WIDTH || indent == 0 && label.is_empty() {
        return line.to_owned();
    }
    let value = value.trim_start();
    // A row of a table may lack a label.
    let below = if label.is_empty() && indent < LABEL { indent + 2 } else { line.len() - value.len() };
    let start = line.strip_suffix(value).unwrap_or_default();
    format!("{start}{}", wrapped(value, below).join(&format!("\n{:below$}", "")))
}

/// The least width of a table's first column.
const LABEL: usize = 8;

/// A text in lines that fit behind an indent.
fn wrapped(text: &str, indent: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        if let Some(line) = lines.last_mut()
            && (line.is_empty() || indent + line.chars().count() + word.chars().count() < WIDTH)
        {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
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
    format!("{day}{status}source: {}", sourced(fact.source, fact.certainty))
}

/// A source, and how sure it is.
pub(super) fn sourced(source: &str, certainty: Certainty) -> String {
    let word = certainty.word();
    // What is told by the press says so.
    if source.split([' ', ',']).any(|part| part == word) { source.to_owned() } else { format!("{source} ({word})") }
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
        Status::Private => "left to its users: two partners must agree on what it means".to_owned(),
        Status::Unsettled => "not settled: the list of that day is not fully known here".to_owned(),
    };
    let mut lines = vec![format!("{}: {}", entry.code, entry.label), format!("  status   {status}")];
    if let Some(list) = list {
        lines.push(format!("  list     {} ({}, {})", list.title, list.keeper, list.edition));
    }
    lines.extend(entry.notes.iter().map(|note| format!("  note     {note}")));
    lines.join("\n")
}

/// What is said of a name of which nothing is known.
fn unknown(thing: &str) -> String {
    if rules::families().any(|family| family == thing) {
        return format!("\"{thing}\" is a family of rules; declarant rules lists them");
    }
    let words = || ids::all().iter().map(|scheme| scheme.name).chain(clearance::ways().map(|way| way.name));
    let known: Vec<&str> = words()
        .chain(rules::families())
        .chain(rules::ALL.iter().map(|(_, rule)| rule.name))
        .chain(codes::lists().iter().map(|list| list.name))
        .chain(restricted::kinds())
        .chain(codes::country::all().map(|country| country.name()))
        .collect();
    let hint = shorter(thing)
        .or_else(|| longer(thing, words().collect()).map(|names| format!("there is {names}")))
        .or_else(|| {
            nearest::name(thing, &known).is_none().then(|| "try declarant rules, or a WCO id such as 145".to_owned())
        });
    let hint = hint.map_or_else(String::new, |hint| format!("; {hint}"));
    format!("nothing is known of {}{hint}", nearest::question(thing, &known))
}

/// The longest known prefix of an unknown pointer or path.
fn shorter(thing: &str) -> Option<String> {
    let separator = ['.', '/'].into_iter().find(|separator| thing.contains(*separator))?;
    // No element is nested deeper. The limit matters, since every step is a search through all elements.
    let steps = thing.match_indices(separator).nth(64).map_or(thing.len(), |(at, _)| at);
    let mut start = thing.get(..steps)?;
    while let Some((before, _)) = start.rsplit_once(separator).filter(|(before, _)| !before.is_empty()) {
        if !explained(before).is_empty() {
            return Some(format!("{before} is known, see declarant explain {before}"));
        }
        start = before;
    }
    None
}

/// How many names are shown that have a word in common.
const MOST_NAMES: usize = 6;

/// The names of which the thing is a word, as `ioss` of `eu-ioss`.
pub(super) fn longer(thing: &str, mut names: Vec<&str>) -> Option<String> {
    let thing = thing.to_ascii_lowercase();
    names.retain(|name| name.split('-').any(|word| word == thing));
    names.sort_unstable();
    names.dedup();
    let shown = names.iter().take(MOST_NAMES).copied().collect::<Vec<_>>().join(", ");
    let more = if names.len() > MOST_NAMES { " and others" } else { "" };
    (!names.is_empty()).then(|| format!("{shown}{more}"))
}

fn describe(element: &Explained) -> String {
    let Occurs { min, max } = element.occurs;
    let id = if element.id.is_empty() { "without an id" } else { element.id };
    let mut lines =
        vec![format!("{}: WCO {} {id}", element.path, element.what), format!("  is       the {}", element.label)];
    lines.extend(element.pointer.iter().map(|pointer| format!("  pointer  {pointer}")));
    if !element.is_of_h7 {
        lines.push(format!("  occurs   at least {min}, {}", most(max)));
    }
    lines.extend(element.format.iter().map(|format| format!("  format   {format}")));
    if !element.values.is_empty() {
        lines.push(format!("  values   {}", element.values.join(", ")));
    }
    lines.extend(element.codes.iter().map(|codes| format!("  codes    {codes}")));
    if !element.usages.is_empty() {
        lines.push(format!("  used in  {}", element.usages.join(", ")));
    }
    if let Some(h7) = &element.h7 {
        let format = h7.format.map(|format| format!(", {format}")).unwrap_or_default();
        lines.push(format!("  EU H7    at least {}, {}{format}", h7.min, most(h7.max)));
    }
    lines.extend(element.eu.iter().map(|number| format!("  EU       data element {number}")));
    lines.extend(element.fields.iter().map(|path| format!("  JSON     {path}")));
    lines.extend(element.cn23.iter().map(|cn23| format!("  CN 23    {cn23}")));
    lines.join("\n")
}

/// A field that no element of the message stands for.
fn describe_field(field: &FieldAt) -> String {
    let mut lines =
        vec![format!("{}: a field of the JSON shape", field.path), format!("  is       the {}", field.label)];
    if !field.hint.is_empty() {
        lines.push(format!("  holds    {}", field.hint));
    }
    let owner = if field.owner == "either" { "shopper or the seller" } else { field.owner };
    lines.push(format!("  given by the {owner}"));
    let element = if field.has_fields {
        "see its fields, some of which have an element"
    } else {
        "no element, so that a message leaves it out"
    };
    lines.push(format!("  WCO      {element}"));
    lines.join("\n")
}

fn most(max: u16) -> String {
    if max == 0 { "any number of times".to_owned() } else { format!("at most {max}") }
}
