//! The generators of the dictionary's tables, from the CSV files under `schemas/`.

use std::collections::BTreeMap;
use std::fmt::Write;

pub(crate) type Row = BTreeMap<String, String>;

pub(crate) fn rows(name: &str) -> Vec<Row> {
    let path = format!("{}/schemas/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).expect("the table is there");
    let headers = reader.headers().expect("a header row").clone();
    let row = |record: csv::StringRecord| {
        headers.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect::<Row>()
    };
    reader.records().map(|record| row(record.expect("a row"))).collect()
}

/// The formats met so far, each once; the first is that of a class.
struct Formats(Vec<String>);

impl Formats {
    fn number(&mut self, row: &Row, notation: &str) -> usize {
        if row["kind"] == "class" {
            return 0;
        }
        let facet = |name: &str| {
            row["facets"].split(' ').find_map(|facet| facet.strip_prefix(name)?.strip_prefix('=')).unwrap_or("")
        };
        let number = |name: &str| facet(name).parse::<u16>().unwrap_or(0);
        let length = number("length");
        let (min, max) = if length > 0 { (length, length) } else { (number("minLength"), number("maxLength")) };
        let base = row["base"].strip_suffix("Type").expect("a base type").replace("ID", "Id");
        let pattern = facet("pattern");
        let mut values: Vec<&str> = facet("enumeration").split('|').filter(|value| !value.is_empty()).collect();
        let letters = match pattern {
            "" => "Any",
            ".*[^\\s].*" => "NotBlank",
            "([0-9])*" => "Digits",
            "([a-zA-Z])*" => "Alphabetic",
            "([a-zA-Z0-9])*" => "Alphanumeric",
            listed => {
                values = listed.split('|').collect();
                "Any"
            }
        };
        let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
        let notation =
            if notation.is_empty() { derived(&base, letters, min, max, row, &number) } else { notation.into() };
        let text = format!(
            "Format {{ base: Base::{base}, min: {min}, max: {max}, digits: {}, fraction: {}, letters: Letters::{letters}, values: &[{}], notation: {notation:?} }}",
            number("totalDigits"),
            number("fractionDigits"),
            values.join(", "),
        );
        self.0.iter().position(|known| *known == text).unwrap_or_else(|| {
            self.0.push(text);
            self.0.len() - 1
        })
    }
}

/// The WCO notation of a format that the table gives in facets only.
fn derived(base: &str, letters: &str, min: u16, max: u16, row: &Row, number: &dyn Fn(&str) -> u16) -> String {
    if row["facets"].contains("totalDigits") {
        let (digits, fraction) = (number("totalDigits"), number("fractionDigits"));
        return if fraction > 0 { format!("n..{digits},{fraction}") } else { format!("n..{digits}") };
    }
    if max == 0 {
        return if base == "Numeric" { "n".into() } else { "an".into() };
    }
    let kind = match letters {
        "Digits" => "n",
        "Alphabetic" => "a",
        _ => "an",
    };
    if min == max { format!("{kind}{max}") } else { format!("{kind}..{max}") }
}

fn bound(text: &str) -> &str {
    if text == "unbounded" { "0" } else { text }
}

/// `src/dictionary/tables/dec.rs`: the message DEC, the elements that only H7 has, and H7's overlay.
pub(crate) fn dec() -> String {
    let (dec, h7) = (rows("wco-dec.csv"), rows("eu-h7.csv"));
    let mut formats = Formats(vec![
        "Format { base: Base::Class, min: 0, max: 0, digits: 0, fraction: 0, letters: Letters::Any, values: &[], notation: \"\" }"
            .into(),
    ]);
    let only_h7: Vec<&Row> = h7.iter().filter(|row| !dec.iter().any(|known| known["path"] == row["path"])).collect();
    let all: Vec<&Row> = dec.iter().chain(only_h7.iter().copied()).collect();
    let numbers: BTreeMap<&str, usize> = all.iter().enumerate().map(|(i, row)| (row["path"].as_str(), i)).collect();
    // H7's own classes and attributes carry the ids of their like elsewhere in the message, where the names agree.
    let like = |row: &Row| -> String {
        if let Some(id) = row.get("wco_id") {
            return id.clone();
        }
        let tail: Vec<&str> = row["path"].rsplit('/').take(2).collect();
        let same = |known: &&Row| {
            let mut names = known["path"].rsplit('/');
            match row["kind"].as_str() {
                "class" => known["kind"] == "class" && names.next() == Some(tail[0]),
                _ => known["kind"] != "class" && names.next() == Some(tail[0]) && names.next() == Some(tail[1]),
            }
        };
        dec.iter().find(same).map(|known| known["wco_id"].clone()).unwrap_or_default()
    };
    let mut elements = String::new();
    for (i, row) in all.iter().enumerate() {
        let path = &row["path"];
        let (parent, name) = path.rsplit_once('/').expect("a path");
        let parent = numbers.get(parent).copied().unwrap_or(0);
        let prefix = format!("{path}/");
        let end = if i < dec.len() {
            (i + 1..dec.len()).find(|&j| !dec[j]["path"].starts_with(&prefix)).unwrap_or(dec.len())
        } else {
            i + 1
        };
        let format = formats.number(row, row.get("wco_format").map_or("", String::as_str));
        writeln!(
            elements,
            "    element({name:?}, {parent}, {end}, {}, {}, {:?}, {format}),",
            row["min"],
            bound(&row["max"]),
            like(row),
        )
        .expect("a string takes it");
    }
    let mut eucdm: Vec<&str> = vec![""];
    let mut overlay = String::new();
    for row in &h7 {
        let format = formats.number(row, "");
        let number = eucdm.iter().position(|known| *known == row["eucdm"]).unwrap_or_else(|| {
            eucdm.push(&row["eucdm"]);
            eucdm.len() - 1
        });
        let element = numbers[row["path"].as_str()];
        writeln!(overlay, "    overlay({element}, {}, {}, {format}, {number}),", row["min"], bound(&row["max"]))
            .expect("a string takes it");
    }
    let mut out = String::from(
        "//! Generated from schemas/wco-dec.csv and schemas/eu-h7.csv by `UPDATE=1 cargo test --test tables`.\n\n\
         use super::super::{Base, Element, Format, Letters, Overlay, element, overlay};\n\n",
    );
    write!(
        out,
        "/// The elements of the message DEC in its own order, then those that only EU H7 has.\n\
         #[rustfmt::skip]\npub(crate) static ELEMENTS: [Element; {}] = [\n{elements}];\n\n\
         /// The dataset EU H7, in its own order.\n\
         #[rustfmt::skip]\npub static H7: [Overlay; {}] = [\n{overlay}];\n\n\
         /// The numbers of the EU's data elements, as H7 names them.\n\
         #[rustfmt::skip]\npub static EUCDM: [&str; {}] = {eucdm:?};\n\n\
         /// The formats that values have, each once.\n\
         #[rustfmt::skip]\npub static FORMATS: [Format; {}] = [\n",
        all.len(),
        h7.len(),
        eucdm.len(),
        formats.0.len(),
    )
    .expect("a string takes it");
    for format in &formats.0 {
        writeln!(out, "    {format},").expect("a string takes it");
    }
    out.push_str("];\n");
    out
}

/// `src/dictionary/tables/names.rs`: what attributes are called, and what is known of the elements of DEC beside their form.
pub(crate) fn names() -> String {
    let (dec, labels) = (rows("wco-dec.csv"), rows("wco-labels.csv"));
    let mut lists: Vec<&str> = vec![""];
    let mut usages: Vec<&str> =
        dec.iter().flat_map(|row| row["usage"].split(' ')).filter(|word| !word.is_empty()).collect();
    usages.sort_unstable();
    usages.dedup();
    let mut uses = String::new();
    for row in &dec {
        let list = lists.iter().position(|known| *known == row["code_list"]).unwrap_or_else(|| {
            lists.push(&row["code_list"]);
            lists.len() - 1
        });
        let bits: u32 = row["usage"]
            .split(' ')
            .filter_map(|word| usages.iter().position(|known| *known == word))
            .map(|place| 1 << place)
            .sum();
        writeln!(uses, "    ({list}, {bits:#010b}),").expect("a string takes it");
    }
    let ids: std::collections::BTreeSet<&str> =
        dec.iter().filter(|row| row["kind"] != "class").map(|row| row["wco_id"].as_str()).collect();
    let labelled = labels.iter().map(|row| row["wco_id"].as_str());
    for (id, label) in ids.iter().map(|id| Some(*id)).chain([None]).zip(labelled.map(Some).chain([None])) {
        assert_eq!(label, id, "wco-labels.csv has one row for each id of the elements in wco-dec.csv, sorted");
    }
    let mut out = String::from(
        "//! Generated from schemas/wco-labels.csv and schemas/wco-dec.csv by `UPDATE=1 cargo test --test tables`.\n\n",
    );
    writeln!(
        out,
        "/// What the attribute of each WCO id is called, sorted by id; one that ends in `of the` goes on with its class.\n\
         #[rustfmt::skip]\npub(crate) static LABELS: [(&str, &str); {}] = [",
        labels.len()
    )
    .expect("a string takes it");
    for row in &labels {
        writeln!(out, "    ({:?}, {:?}),", row["wco_id"], row["label"]).expect("a string takes it");
    }
    let native =
        "#[cfg(any(not(target_arch = \"wasm32\"), feature = \"messages\"))]\n#[rustfmt::skip]\npub(crate) static";
    writeln!(
        out,
        "];\n\n/// The code lists that elements draw on, in the words of the message's own schema.\n\
         {native} CODE_LISTS: [&str; {}] = {lists:?};\n\n\
         /// The messages and datasets that elements are used in.\n\
         {native} USAGES: [&str; {}] = {usages:?};\n\n\
         /// For each element of DEC its code list, and as bits what it is used in.\n\
         {native} USES: [(u8, u8); {}] = [\n{uses}];",
        lists.len(),
        usages.len(),
        dec.len()
    )
    .expect("a string takes it");
    out
}

/// A field of a class while its table is made.
struct Slot {
    path: String,
    kind: String,
    label: String,
    standing: String,
}

const ROLES: [&str; 8] =
    ["seller", "buyer", "consignor", "consignee", "importer", "declarant", "platform", "responsiblePerson"];

/// `src/dictionary/tables/view.rs`: the fields of the JSON shape.
pub(crate) fn view() -> String {
    let dec = rows("wco-dec.csv");
    let h7 = rows("eu-h7.csv");
    let only_h7 = h7.iter().filter(|row| !dec.iter().any(|known| known["path"] == row["path"]));
    let numbers: BTreeMap<String, usize> =
        dec.iter().chain(only_h7).enumerate().map(|(i, row)| (row["path"].clone(), i)).collect();
    let element = |path: &str| match path {
        "" => "NOT_IN_MESSAGE".to_owned(),
        path => numbers.get(path).unwrap_or_else(|| panic!("{path} is in no table")).to_string(),
    };
    let view = rows("view.csv");
    let slots = |class: &str| -> Vec<Slot> {
        let mut slots = Vec::new();
        for row in &view {
            let Some(path) = within(class, &row["field"]) else { continue };
            let owed = |part: &str| match row[part].as_str() {
                "" => "Optional",
                "wanted" => "Wanted",
                "expected" => "Expected",
                "required" => "Required",
                other => panic!("{other} is no obligation"),
            };
            let owner = match row["owner"].as_str() {
                "shopper" => "Shopper",
                "seller" => "Seller",
                "either" => "Either",
                other => panic!("{other} is no owner"),
            };
            let standing = |hint: &str| {
                format!(
                    "standing(Owner::{owner}, [Owed::{}, Owed::{}, Owed::{}], {}, {}, {:?}, {hint:?})",
                    owed("shopper"),
                    owed("seller"),
                    owed("consignment"),
                    element(&row["dec"]),
                    element(&row["h7"]),
                    row["cn23"],
                )
            };
            let is_owed = ["shopper", "seller", "consignment"].iter().any(|part| !row[*part].is_empty());
            assert!(!is_owed || !row["hint"].is_empty(), "{}: what is owed needs a hint", row["field"]);
            let (parts, kind): (&[(&str, &str)], String) = match row["kind"].as_str() {
                "money" => (&[("amount", "Decimal"), ("currency", "Currency")], "Object".into()),
                "measure" => (&[("value", "Decimal"), ("unit", "Unit")], "Object".into()),
                kind => (&[], variant(kind, &path)),
            };
            let slot = |path: String, kind: String, label: String, hint: &str| Slot {
                path,
                kind,
                label,
                standing: standing(hint),
            };
            slots.push(slot(path.clone(), kind, row["label"].clone(), &row["hint"]));
            for (name, kind) in parts {
                let label = match *name {
                    "currency" => format!("currency of the {}", row["label"]),
                    "unit" => format!("unit of the {}", row["label"]),
                    _ => row["label"].clone(),
                };
                let hint = match *name {
                    "amount" => "the amount as digits, such as 42.00",
                    "currency" => "the currency as three letters, such as EUR",
                    "value" => "the number, such as 2 or 0.40",
                    _ if path == "quantity" => "the unit's code, such as H87 for pieces",
                    _ => "the unit's code, such as KGM for kilograms",
                };
                slots.push(slot(format!("{path}.{name}"), format!("Kind::{kind}"), label, hint));
            }
        }
        for slot in &mut slots {
            if !slot.kind.starts_with("Kind::") {
                slot.kind = format!("Kind::{}", slot.kind);
            }
        }
        slots
    };
    let mut out = String::from(
        "//! Generated from schemas/view.csv by `UPDATE=1 cargo test --test tables`.\n\n\
         use super::super::{Field, Kind, NOT_IN_MESSAGE, Owed, Owner, Role, Standing, WHOLE, field, standing};\n",
    );
    for (name, module, classes) in [
        ("DECLARATION", "declaration", vec![String::new()]),
        ("PARTY", "party", ROLES.iter().map(|role| format!("{role}.")).collect()),
        ("TAX_ID", "tax_id", ROLES.iter().map(|role| format!("{role}.taxIds.*.")).collect()),
        ("ITEM", "item", vec!["items.*.".into()]),
        ("DOCUMENT", "document", vec!["items.*.documents.*.".into()]),
    ] {
        let all: Vec<Vec<Slot>> = classes.iter().map(|class| slots(class)).collect();
        let first = &all[0];
        for (class, other) in classes.iter().zip(&all) {
            let paths = |slots: &[Slot]| slots.iter().map(|slot| slot.path.clone()).collect::<Vec<_>>();
            assert_eq!(paths(first), paths(other), "{class} has the fields of the first of its kind");
        }
        let parent = |path: &str| path.rsplit_once('.').map_or("", |(parent, _)| parent).to_owned();
        write!(
            out,
            "\n/// The fields of the class, one a slot.\n#[rustfmt::skip]\npub(crate) static {name}: [Field; {}] = [\n",
            first.len()
        )
        .expect("a string takes it");
        for slot in first {
            let within = parent(&slot.path);
            let here = first.iter().position(|other| other.path == slot.path).expect("itself");
            let siblings: Vec<usize> = (0..first.len()).filter(|&i| parent(&first[i].path) == within).collect();
            let next = siblings.iter().find(|&&i| i > here).unwrap_or(&siblings[0]);
            let holder = first.iter().position(|other| other.path == within);
            let holder = holder.map_or("WHOLE".to_owned(), |i| i.to_string());
            let key = slot.path.rsplit('.').next().expect("a name");
            writeln!(out, "    field({key:?}, {holder}, {next}, {}, {:?}),", slot.kind, slot.label)
                .expect("a string takes it");
        }
        let rows: usize = all.iter().map(Vec::len).sum();
        write!(out, "];\n\n#[rustfmt::skip]\npub(crate) static {name}_STANDINGS: [Standing; {rows}] = [\n")
            .expect("a string takes it");
        for slot in all.iter().flatten() {
            writeln!(out, "    {},", slot.standing).expect("a string takes it");
        }
        write!(out, "];\n\n/// The slots of the class.\npub mod {module} {{\n    use crate::dictionary::Slot;\n")
            .expect("a string takes it");
        for (i, slot) in first.iter().enumerate() {
            writeln!(
                out,
                "\n    /// `{}`: {}.\n    pub const {}: Slot = {i};",
                slot.path,
                slot.label,
                shout(&slot.path)
            )
            .expect("a string takes it");
        }
        out.push_str("}\n");
    }
    out
}

/// The path of a field within a class, if it is one of the class's own.
fn within(class: &str, field: &str) -> Option<String> {
    let path = field.strip_prefix(class)?;
    let in_party = class.is_empty() && ROLES.iter().any(|role| field.starts_with(&format!("{role}.")));
    (!path.contains(".*.") && !in_party).then(|| path.to_owned())
}

fn variant(kind: &str, path: &str) -> String {
    match kind {
        "object" => "Object".into(),
        "items" | "documents" | "taxIds" => "List".into(),
        "tree" => "Tree".into(),
        "text" => "Text".into(),
        "integer" => "Integer".into(),
        "flag" => "Flag".into(),
        "day" => "Day".into(),
        "country" => "Country".into(),
        "incoterm" => "Incoterm".into(),
        "hs" => "HsCode".into(),
        "gtin" => "Gtin".into(),
        "url" => "Url".into(),
        "email" => "Email".into(),
        "phone" => "Phone".into(),
        "scheme" => "Scheme".into(),
        "number" => "IdentityNumber".into(),
        "party" => {
            let mut role = path.to_owned();
            role[..1].make_ascii_uppercase();
            format!("Party(Role::{role})")
        }
        words => {
            let words = words.strip_prefix("word ").unwrap_or_else(|| panic!("{path}: {words} is no kind of field"));
            let words: Vec<String> = words.split(' ').map(|word| format!("{word:?}")).collect();
            format!("Word(&[{}])", words.join(", "))
        }
    }
}

fn shout(path: &str) -> String {
    let mut out = String::new();
    for c in path.chars() {
        match c {
            '.' => out.push('_'),
            c if c.is_ascii_uppercase() => {
                out.push('_');
                out.push(c);
            }
            c => out.push(c.to_ascii_uppercase()),
        }
    }
    out
}
