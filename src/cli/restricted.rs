//! What `declarant explain` tells of a destination beside its profile: the goods for which another authority is asked, what
//! carriers must have, and what a country of export wants.
//!
//! The rows are those by which the rule `restricted-goods` judges. Here they keep their columns, as a person looks for the
//! authority and the paper, and the rule has them within sentences.

mod table;

use declarant::territories::Area;
use declarant::{Day, exports, profiles};

use super::explain::sourced;
use table::ROWS;

/// A row of `schemas/restrictions.csv`.
struct Restriction {
    kind: &'static str,
    to: &'static str,
    from: &'static str,
    when: &'static str,
    /// What words and HS codes make: an error, a warning, advice, nothing, or that it isn't known.
    levels: [&'static str; 2],
    /// The HS codes whose goods are all of the kind, and those of which some are.
    codes: [&'static str; 2],
    goods: &'static str,
    authority: &'static str,
    paper: &'static str,
    source: &'static str,
}

/// Whether a country is one of a list. Those within the customs area of the EU are part of it.
fn is_one_of(list: &str, country: &str, on: Day) -> bool {
    let is_in_eu = Area::of(country, on) == Some(Area::Eu);
    list.split(' ').any(|code| code == country || code == "EU" && is_in_eu)
}

impl Restriction {
    const fn of(row: [&'static str; 12]) -> Self {
        let [kind, to, from, when, words, code, all, some, goods, authority, paper, source] = row;
        Self { kind, to, from, when, levels: [words, code], codes: [all, some], goods, authority, paper, source }
    }

    /// Whether it is for a destination.
    fn is_to(&self, to: &str, on: Day) -> bool {
        self.to.is_empty() || is_one_of(self.to, to, on)
    }

    /// Whether it is for goods that leave a country.
    fn is_from(&self, from: &str, on: Day) -> bool {
        is_one_of(self.from, from, on) && !self.from.starts_with("not ")
    }

    /// Whether it says of which parcels nothing is asked.
    fn is_exemption(&self) -> bool {
        self.levels == ["-", "-"]
    }

    /// Whether nothing else can hold where it does.
    fn is_last(&self) -> bool {
        self.from.is_empty() && self.when.is_empty()
    }

    fn has(&self, level: &str) -> bool {
        self.levels.contains(&level)
    }

    /// What is made of it, and for which parcels.
    fn standing(&self) -> String {
        let [words, code] = self.levels.map(|level| if level == "-" { "nothing" } else { level });
        let mut said = match (words, code) {
            (words, code) if self.codes == ["", ""] || words == code => words.to_owned(),
            (words, code) => format!("{code} by the HS code, {words} by words"),
        };
        match self.when {
            "" => {}
            "sale" => said.push_str("; what a firm sells"),
            mode => said.push_str(&format!("; by {mode}")),
        }
        match self.from.strip_prefix("not ") {
            Some(others) => said.push_str(&format!("; from anywhere but {others}")),
            None if self.from.is_empty() => {}
            None if self.to.is_empty() => {}
            None => said.push_str(&format!("; from {} to {}", self.from, self.to)),
        }
        said
    }

    /// Its lines.
    fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!("  {}: {}", self.kind, self.goods), format!("    found as   {}", self.standing())];
        match self.codes {
            ["", ""] => lines.push("    HS         by words alone".to_owned()),
            [all, ""] => lines.push(format!("    HS         {all}")),
            ["", some] => lines.push(format!("    HS         some goods of {some}")),
            [all, some] => lines.push(format!("    HS         {all}; some goods of {some}")),
        }
        lines.push(format!("    authority  {}", self.authority));
        if !self.paper.is_empty() {
            lines.push(format!("    paper      {}", self.paper));
        }
        lines.push(format!("    ground     {}", self.source));
        lines
    }
}

/// What holds for a destination, its own rules first.
pub(super) fn section(to: &str, on: Day) -> String {
    let mut holding: Vec<&Restriction> = Vec::new();
    let mut settled = "";
    for row in ROWS.iter().filter(|row| row.is_to(to, on)) {
        if row.kind == settled || row.is_from(to, on) {
            continue;
        }
        if row.is_last() {
            settled = row.kind;
        }
        holding.push(row);
    }
    let mut lines = vec![format!("{to}: goods for which another authority than customs is asked")];
    let titles = ["By its own law", "Wherever it goes"];
    for (title, is_own) in titles.into_iter().zip([true, false]) {
        let rows = holding.iter().filter(|row| row.to.is_empty() != is_own && !row.has("unknown"));
        let mut rows = rows.filter(|row| !row.is_exemption()).peekable();
        if rows.peek().is_some() {
            lines.extend([String::new(), title.to_owned()]);
            lines.extend(rows.flat_map(|row| row.lines()));
        }
    }
    let unknown: Vec<&&Restriction> = holding.iter().filter(|row| row.has("unknown")).collect();
    if !unknown.is_empty() {
        lines.extend([String::new(), "Not known here".to_owned()]);
        let mut reasons: Vec<&str> = unknown.iter().map(|row| row.source).collect();
        reasons.dedup();
        lines.extend(reasons.iter().map(|why| format!("  {why}")));
    }
    lines.extend([
        String::new(),
        "The lists are short: what isn't named here may be restricted all the same.".to_owned(),
    ]);
    lines.join("\n")
}

/// What holds for a kind of goods, wherever they go.
pub(super) fn kind(name: &str) -> Option<String> {
    let rows: Vec<&Restriction> = ROWS.iter().filter(|row| row.kind == name && !row.is_exemption()).collect();
    let mut lines = vec![format!("{name}: goods for which another authority than customs is asked")];
    for row in &rows {
        let place = match (row.to, row.from) {
            ("", "") => "anywhere".to_owned(),
            ("", from) => format!("from {from}"),
            (to, _) => to.to_owned(),
        };
        lines.push(format!("  to {place}: {}", row.goods));
        lines.extend(row.lines().into_iter().skip(1));
    }
    (!rows.is_empty()).then(|| lines.join("\n"))
}

/// The kinds of goods.
pub(super) fn kinds() -> impl Iterator<Item = &'static str> {
    ROWS.iter().map(|row| row.kind)
}

/// What the post and couriers must have for a parcel there.
pub(super) fn carriers(to: &str, on: Day) -> String {
    let known = profiles::of(to, on).and_then(|profile| profiles::as_of(profile.postal_mass, on));
    let cleared = known.map(|entry| format!("personal parcels are cleared up to {} kg", entry.value.0));
    let military = match to {
        "US" => " and military post offices (APO, FPO, DPO)",
        "GB" => " and military post offices (BFPO)",
        _ => " and military post offices",
    };
    let rows = [
        ("post", Some("at most 31.5 kg a parcel, and 2 kg a letter of goods".to_owned())),
        ("", cleared),
        ("", Some("no lithium batteries by themselves or packed beside a thing, no flammable goods, aerosols, lighters, matches or explosives by air".to_owned())),
        ("courier, air", Some("a telephone number or an e-mail address of the recipient".to_owned())),
        ("", Some(format!("a street address: PO boxes, lockers of the post{military} are reached by post alone"))),
        ("any", Some("dangerous goods only with their UN number".to_owned())),
        ("source", Some("Universal Postal Convention, article 19, and its Regulations; express carriers' conditions of carriage".to_owned())),
    ];
    let lines = rows.into_iter().filter_map(|(carrier, text)| Some(format!("  {carrier:14}  {}", text?)));
    [format!("{to}: what carriers ask for")].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

/// What a country wants of goods that leave it.
pub(super) fn export(from: &str, on: Day) -> Option<String> {
    let mut lines = vec![format!("{from}: what it wants of goods that leave it")];
    if let Some(wanted) = exports::wanted(from, on) {
        lines.push(format!("  an export declaration {}", wanted.value));
        lines.push(format!("    source     {}", sourced(wanted.source, wanted.certainty)));
    }
    for row in ROWS.iter().filter(|row| row.is_from(from, on) && !row.is_exemption()) {
        lines.extend(row.lines());
    }
    (lines.len() > 1).then(|| lines.join("\n"))
}
