//! The generator of the demands on messages, from `schemas/demands.csv` and `schemas/values.csv`.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::dictionary::{Row, rows};

/// The rules that read `demands.csv`, in the order of the table.
const RULES: [&str; 6] = [
    "entry-missing",
    "companion-missing",
    "entry-excessive",
    "entry-duplicate",
    "entry-forbidden",
    "placement-duplicate",
];

/// The kinds of message, and the words for several of them.
const KINDS: [(&str, &[&str]); 19] = [
    ("im-standard", &["IM_STANDARD"]),
    ("im-simplified", &["IM_SIMPLIFIED"]),
    ("im-supplementary", &["IM_SUPPLEMENTARY"]),
    ("im-clearance", &["IM_CLEARANCE"]),
    ("ex-standard", &["EX_STANDARD"]),
    ("ex-simplified", &["EX_SIMPLIFIED"]),
    ("ex-supplementary", &["EX_SUPPLEMENTARY"]),
    ("ex-clearance", &["EX_CLEARANCE"]),
    ("special", &["SPECIAL"]),
    ("free", &["FREE"]),
    ("amendment", &["AMENDMENT"]),
    ("original", &["ORIGINAL"]),
    ("any", &["ANY"]),
    ("standard", &["IM_STANDARD", "EX_STANDARD"]),
    ("simplified", &["IM_SIMPLIFIED", "EX_SIMPLIFIED"]),
    ("supplementary", &["IM_SUPPLEMENTARY", "EX_SUPPLEMENTARY"]),
    ("clearance", &["IM_CLEARANCE", "EX_CLEARANCE"]),
    ("import", &["IMPORT"]),
    ("export", &["EXPORT"]),
];

/// The lists and checks that are written in Rust.
const KNOWN: [(&str, &str); 15] = [
    ("country", "Country"),
    ("currency", "Currency"),
    ("unit", "Unit"),
    ("package", "Package"),
    ("procedure", "Procedure"),
    ("wco-id", "WcoId"),
    ("h7", "H7"),
    ("dcr", "Dcr"),
    ("ucr", "Ucr"),
    ("holder", "Holder"),
    ("eori", "Eori"),
    ("party", "Party"),
    ("three-digits", "ThreeDigits"),
    ("locode", "Locode"),
    ("container", "Container"),
];

/// The elements of the message: their paths, and whether each is a class.
struct Elements(Vec<(String, bool)>);

impl Elements {
    fn read() -> Self {
        let (dec, h7) = (rows("wco-dec.csv"), rows("eu-h7.csv"));
        let only_h7 = h7.iter().filter(|row| !dec.iter().any(|known| known["path"] == row["path"]));
        Self(dec.iter().chain(only_h7).map(|row| (row["path"].clone(), row["kind"] == "class")).collect())
    }

    /// The elements whose class path ends in these names.
    fn ending_in(&self, end: &str) -> Vec<usize> {
        let end = format!("/{end}");
        let found: Vec<usize> = (0..self.0.len()).filter(|&id| self.0[id].0.ends_with(&end)).collect();
        assert!(!found.is_empty(), "{end} is the end of no path");
        found
    }

    /// The element at a path below a class, if the class has one.
    fn below(&self, class: usize, path: &str) -> Option<usize> {
        let path = format!("{}/{path}", self.0[class].0);
        self.0.iter().position(|(known, _)| *known == path)
    }

    /// Checks that at least one of the classes has the path.
    fn expect(&self, classes: &[usize], path: &str) -> usize {
        let found = classes.iter().find_map(|&class| self.below(class, path));
        found.unwrap_or_else(|| panic!("{path} is below none of its classes"))
    }

    /// A condition as Rust.
    fn clause(&self, classes: &[usize], text: &str) -> String {
        let (is_negated, rest) = text.strip_prefix("no ").map_or((false, text), |rest| (true, rest));
        let (path, verb, values) = match rest.split_once(' ') {
            Some((path, rest)) => {
                let verbs =
                    [("isn't ", "IsNot"), ("is other than ", "IsOther"), ("is ", "Is"), ("first is ", "FirstIs")];
                let found = verbs.iter().find_map(|(verb, test)| Some((*test, rest.strip_prefix(verb)?)));
                let (verb, values) = found.unwrap_or_else(|| panic!("\"{text}\" is no condition"));
                (path, verb, values)
            }
            None => (rest, "", ""),
        };
        let (above, leaves) =
            path.rsplit_once('/').map_or((String::new(), path), |(above, leaves)| (format!("{above}/"), leaves));
        let leaves: Vec<&str> = leaves.split(['|', '+']).collect();
        let found: Vec<usize> = leaves.iter().map(|leaf| self.expect(classes, &format!("{above}{leaf}"))).collect();
        assert!(leaves.len() == 1 || matches!(verb, "Is" | "IsNot"), "\"{text}\" has several elements");
        let is_class = self.0[found[0]].1;
        assert!(verb.is_empty() || !is_class, "\"{text}\": a class has no value");
        let test = match (verb, is_class) {
            ("", true) => "Test::There".to_owned(),
            ("", false) => "Test::Given".to_owned(),
            (verb, _) => format!("Test::{verb}({values:?})"),
        };
        format!("clause({is_negated}, {path:?}, {test})")
    }

    /// Conditions that are joined by a word.
    fn clauses(&self, classes: &[usize], text: &str, joint: &str) -> String {
        let clauses: Vec<String> = match text {
            "" => Vec::new(),
            text => text.split(joint).map(|clause| self.clause(classes, clause)).collect(),
        };
        format!("&[{}]", clauses.join(", "))
    }
}

fn kinds(words: &str) -> String {
    let constants = words.split(' ').filter(|word| !word.is_empty()).flat_map(|word| match word {
        "all" => &["ALL"][..],
        word => {
            KINDS
                .iter()
                .find(|(known, _)| *known == word)
                .unwrap_or_else(|| panic!("{word} is no kind of declaration: a column of kinds"))
                .1
        }
    });
    let constants: Vec<&str> = constants.copied().collect();
    if constants.is_empty() { "0".into() } else { constants.join(" | ") }
}

fn severity(word: &str) -> &'static str {
    match word {
        "error" => "Severity::Error",
        "warning" => "Severity::Warning",
        "advice" | "own" => "Severity::Advice",
        other => panic!("{other} is no severity"),
    }
}

/// The numbers of rows that belong to one element.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Group {
    companions: (usize, usize),
    most: usize,
    key: usize,
    list: usize,
    form: usize,
}

/// A row of `demands.csv` as Rust. Adds the number of the row to the elements that find it by index.
fn demand(number: usize, row: &Row, elements: &Elements, groups: &mut [Group]) -> String {
    let (at, within, classes) = match row["class"].as_str() {
        "Declaration" => ("Declaration", "", vec![0]),
        "Declaration or items" => ("DeclarationOrItems", "", vec![0]),
        "GoodsShipment" => ("Shipment", "", elements.ending_in("GoodsShipment")),
        "GoodsShipment or items" => ("ShipmentOrItems", "", elements.ending_in("GoodsShipment")),
        "GoodsShipment by item" => ("ShipmentByItem", "", elements.ending_in("GoodsShipment")),
        class if class == ITEM => ("Item", "", elements.ending_in(ITEM)),
        class if class.starts_with(ITEM) => ("Item", &class[ITEM.len() + 1..], elements.ending_in(class)),
        classes => {
            ("Class", "", classes.split(' ').flat_map(|class| elements.ending_in(class)).collect::<Vec<usize>>())
        }
    };
    let rule = row["rule"].as_str();
    if at == "Class" {
        for &class in &classes {
            let group = &mut groups[class];
            match rule {
                "companion-missing" => {
                    let (start, end) = group.companions;
                    assert!(end == 0 || end == number, "the rows of {} stand apart", row["class"]);
                    group.companions = (if end == 0 { number } else { start }, number + 1);
                }
                // Of two rows the first counts.
                "entry-excessive" if group.most == 0 => group.most = number + 1,
                "entry-excessive" => {}
                "entry-duplicate" if group.key == 0 => group.key = number + 1,
                _ => panic!("{rule} doesn't look at {}", row["class"]),
            }
        }
    }
    for path in row["element"].split(' ').filter(|path| !path.is_empty()) {
        elements.expect(&classes, path);
    }
    assert_eq!(rule == "entry-excessive", !row["most"].is_empty(), "{}: a number for {rule}", row["class"]);
    assert!(!row["source"].is_empty(), "{rule}, {} {}: it has no source", row["class"], row["element"]);
    // A condition on what is counted starts there, one on the items starts at an item.
    let counted = |class: &usize| elements.below(*class, &row["element"]);
    let starts: Vec<usize> = match (rule, at) {
        ("entry-excessive", "Item") => classes.iter().filter_map(counted).collect(),
        (_, "ShipmentByItem") => elements.ending_in(ITEM),
        _ => classes.clone(),
    };
    format!(
        "    demand(At::{at}, {within:?}, {}, {:?}, {}, {}, [{}, {}, {}], {}, {:?}),",
        elements.clauses(&starts, &row["when"], " and "),
        row["element"],
        elements.clauses(&classes, &row["met by"], " or "),
        if row["most"].is_empty() { "0" } else { &row["most"] },
        kinds(&row["required"]),
        kinds(&row["expected"]),
        kinds(&row["wanted"]),
        kinds(&row["alike"]),
        row["words"],
    )
}

const ITEM: &str = "GovernmentAgencyGoodsItem";

/// A row of `values.csv` as Rust.
fn value(number: usize, row: &Row, elements: &Elements, groups: &mut [Group], attributes: &mut String) -> String {
    let mut classes = Vec::new();
    for end in row["elements"].split(' ') {
        if let Some(name) = end.strip_prefix('@') {
            let what = name.trim_end_matches("ID").trim_end_matches("Code");
            writeln!(attributes, "    ({name:?}, {}, \"{what} of the \"),", number + 1).expect("a string takes it");
            continue;
        }
        for element in elements.ending_in(end) {
            assert!(!elements.0[element].1, "{end}: a class has no value");
            let above = elements.0[element].0.rsplit_once('/').expect("a path").0;
            classes.extend(elements.0.iter().position(|(path, _)| path == above));
            let group = &mut groups[element];
            let place = if row["list"].is_empty() { &mut group.form } else { &mut group.list };
            // Of two rows the first counts.
            if *place == 0 {
                *place = number + 1;
            }
        }
    }
    let (known, codes) = match row["codes"].strip_prefix('@') {
        Some(rest) => rest.split_once(' ').unwrap_or((rest, "")),
        None => ("", row["codes"].as_str()),
    };
    let known = match known {
        "" => "Nothing",
        known => KNOWN.iter().find(|(word, _)| *word == known).unwrap_or_else(|| panic!("@{known} is not known")).1,
    };
    assert!(!row["form"].is_empty() && !row["source"].is_empty(), "{}: a form and a source", row["elements"]);
    let unlisted = row["unlisted"].as_str();
    format!(
        "    value({}, {:?}, {:?}, {:?}, {codes:?}, Known::{known}, {}, ({}, {}, {}), {:?}),",
        elements.clauses(&classes, &row["when"], " and "),
        row["list"],
        row["form"],
        row["shapes"],
        if row["longest"].is_empty() { "0" } else { &row["longest"] },
        severity(if unlisted.is_empty() { &row["malformed"] } else { unlisted }),
        unlisted == "own",
        severity(&row["malformed"]),
        row["source"],
    )
}

/// `src/demands/tables.rs`: the demands on messages, and an index of them by element.
pub(crate) fn demands() -> String {
    let elements = Elements::read();
    let mut groups = vec![Group::default(); elements.0.len()];
    let (demands, values) = (rows("demands.csv"), rows("values.csv"));
    let place = |row: &Row| RULES.iter().position(|rule| *rule == row["rule"]);
    for pair in demands.windows(2) {
        let [before, behind] = pair else { continue };
        let names = |row: &Row| format!("{} of {}", row["rule"], row["class"]);
        assert!(
            place(before) <= place(behind),
            "demands.csv: {} stands behind {}; rows of a rule stand together, rules in this order: {}",
            names(behind),
            names(before),
            RULES.join(", ")
        );
    }
    let mut out = String::from(
        "//! Generated from schemas/demands.csv and schemas/values.csv by `UPDATE=1 cargo test --test tables`.\n\n\
         use std::ops::Range;\n\n\
         use super::kinds::{\n    ALL, AMENDMENT, ANY, EX_CLEARANCE, EX_SIMPLIFIED, EX_STANDARD, EX_SUPPLEMENTARY, EXPORT, FREE, IM_CLEARANCE,\n    IM_SIMPLIFIED, IM_STANDARD, IM_SUPPLEMENTARY, IMPORT, ORIGINAL, SPECIAL,\n};\n\
         use super::{At, Demand, Known, OfElement, Test, Value, clause, demand, of_element, value};\n\
         use crate::report::Severity;\n",
    );
    for (name, rule, is_of_items) in [
        ("MISSING", "entry-missing", false),
        ("COMPANIONS", "companion-missing", false),
        ("SINGLES", "entry-excessive", true),
        ("FORBIDDEN", "entry-forbidden", false),
        ("PLACEMENTS", "placement-duplicate", false),
    ] {
        let is_it = |row: &&Row| row["rule"] == rule && (!is_of_items || row["class"] == ITEM);
        let start = demands.iter().position(|row| is_it(&row)).expect("a row");
        let end = start + demands.iter().filter(is_it).count();
        assert!(demands[start..end].iter().all(|row| is_it(&row)), "the rows of {rule} on items stand together");
        write!(out, "\n/// The rows of {rule}{}.\n", if is_of_items { " that count in an item" } else { "" })
            .expect("a string takes it");
        writeln!(out, "pub(crate) const {name}: Range<u8> = {start}..{end};").expect("a string takes it");
    }
    let written: Vec<String> =
        demands.iter().enumerate().map(|(number, row)| demand(number, row, &elements, &mut groups)).collect();
    write!(
        out,
        "\n/// What must or mustn't stand in a message.\n#[rustfmt::skip]\npub(super) static DEMANDS: [Demand; {}] = [\n{}\n];\n",
        written.len(),
        written.join("\n")
    )
    .expect("a string takes it");
    let mut attributes = String::new();
    let written: Vec<String> = values
        .iter()
        .enumerate()
        .map(|(number, row)| value(number, row, &elements, &mut groups, &mut attributes))
        .collect();
    write!(
        out,
        "\n/// What a value must be.\n#[rustfmt::skip]\npub(super) static VALUES: [Value; {}] = [\n{}\n];\n\n\
         /// The attributes with a list of codes: the number of its row, and what the attribute is in a sentence.\n\
         #[rustfmt::skip]\npub(super) static ATTRIBUTES: [(&str, u8, &str); {}] = [\n{attributes}];\n",
        written.len(),
        written.join("\n"),
        attributes.lines().count(),
    )
    .expect("a string takes it");
    let mut distinct: BTreeMap<&Group, usize> = groups.iter().map(|group| (group, 0)).collect();
    distinct.iter_mut().enumerate().for_each(|(number, (_, place))| *place = number);
    assert!(distinct.len() <= 256 && demands.len() < 255 && values.len() < 255, "numbers of one byte");
    let numbers: Vec<String> = groups.iter().map(|group| distinct[group].to_string()).collect();
    write!(
        out,
        "\n/// For each element the number of its group.\n#[rustfmt::skip]\npub(super) static ELEMENTS: [u8; {}] = [{}];\n\n\
         /// The demands on an element, each group of them once.\n#[rustfmt::skip]\npub(super) static GROUPS: [OfElement; {}] = [\n",
        numbers.len(),
        numbers.join(", "),
        distinct.len(),
    )
    .expect("a string takes it");
    for group in distinct.keys() {
        let Group { companions, most, key, list, form } = group;
        writeln!(out, "    of_element({companions:?}, {most}, {key}, {list}, {form}),").expect("a string takes it");
    }
    out.push_str("];\n");
    out
}
