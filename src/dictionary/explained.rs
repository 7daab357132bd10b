//! What is known of an element of the message: where it stands, its format, its places in other forms.

use serde::Serialize;

use super::{
    ELEMENTS, EUCDM, ElementId, FIRST_H7, FORMATS, H7, Kind, NOT_IN_MESSAGE, WHOLE, ancestry, class_path, code_list,
    element_of, label, objects, overlay_of, slot_at, tree_pointer, usages,
};

/// An element of the message, explained.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explained {
    /// Its class path.
    pub path: String,
    /// `class` or `attribute`.
    pub what: &'static str,
    /// Its WCO id; empty if it has none.
    pub id: &'static str,
    /// What it is called.
    pub label: String,
    /// Its WCO pointer, with occurrence 1 for every class that repeats, unless a class on the way has no id.
    pub pointer: Option<String>,
    /// How often it stands in its class.
    pub occurs: Occurs,
    /// Its format, if it is an attribute.
    pub format: Option<&'static str>,
    /// The values that its format lists.
    pub values: Vec<&'static str>,
    /// Its code list.
    pub codes: Option<&'static str>,
    /// The messages and datasets of the WCO that use it.
    pub usages: Vec<&'static str>,
    /// How EU H7 has it.
    pub h7: Option<InH7>,
    /// Whether only EU H7 has it.
    pub is_of_h7: bool,
    /// Its EU data element.
    pub eu: Option<&'static str>,
    /// Its JSON Pointers, with `*` for the index in a list.
    pub fields: Vec<String>,
    /// Its boxes on the postal form CN 23.
    pub cn23: Vec<&'static str>,
}

/// A field of the JSON shape.
#[derive(Debug)]
pub struct FieldAt {
    /// Its JSON Pointer, with `*` for the index in a list.
    pub path: String,
    /// What it is called.
    pub label: &'static str,
    /// What is to be filled in; empty where the label says it.
    pub hint: &'static str,
    /// Who gives it: `shopper`, `seller` or `either`.
    pub owner: &'static str,
    /// Whether it is an object or a list, whose fields may have elements.
    pub has_fields: bool,
}

/// How often something stands: at least, and at most; 0 for any number.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Occurs {
    /// At least.
    pub min: u16,
    /// At most; 0 for any number.
    pub max: u16,
}

/// How EU H7 has an element.
#[derive(Debug, Serialize)]
pub struct InH7 {
    /// How often it must stand.
    pub min: u16,
    /// How often it may; 0 for any number.
    pub max: u16,
    /// Its format there.
    pub format: Option<&'static str>,
}

/// The elements with that WCO id, WCO pointer, class path, EU data element number or JSON Pointer.
///
/// ```
/// let found = declarant::dictionary::explained("42A.67A.68A.#7.23A.21A.#1.145");
/// assert_eq!(found[0].fields, ["/items/*/hsCode"]);
/// ```
pub fn explained(thing: &str) -> Vec<Explained> {
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
        .map(explain)
        .collect()
}

/// The field with that JSON Pointer, also where [`explained`] knows no element for it.
///
/// ```
/// let field = declarant::dictionary::field_at("/items/3/sku").expect("a field");
/// assert_eq!((field.path.as_str(), field.owner), ("/items/*/sku", "seller"));
/// ```
pub fn field_at(pointer: &str) -> Option<FieldAt> {
    let path = general(pointer);
    let (class, slot) = slot_at(&path).filter(|(_, slot)| *slot != WHOLE)?;
    let (field, standing) = (class.field(slot), class.standing(slot));
    let has_fields = matches!(field.kind, Kind::Object | Kind::List | Kind::Party(_) | Kind::Tree);
    Some(FieldAt { path, label: field.label, hint: standing.hint, owner: standing.owner.word(), has_fields })
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
    let steps = ancestry(id).into_iter().map(|step| {
        let element = element_of(step);
        let repeats = element.is_class() && element.repeats();
        (!element.wco_id.is_empty()).then(|| format!("{}{}", element.wco_id, if repeats { ".#1" } else { "" }))
    });
    Some(steps.collect::<Option<Vec<_>>>()?.join("."))
}

/// The EU data element number of an element.
fn eucdm(id: ElementId) -> Option<&'static str> {
    let row = H7.iter().find(|row| row.element == id && row.eucdm != 0)?;
    EUCDM.get(usize::from(row.eucdm)).copied()
}

fn explain(id: ElementId) -> Explained {
    let element = element_of(id);
    let is_class = element.is_class();
    let fields = fields(id);
    let mut cn23: Vec<&str> = fields.iter().map(|(_, cn23)| *cn23).filter(|cn23| !cn23.is_empty()).collect();
    cn23.dedup();
    let mut paths: Vec<String> = fields.into_iter().map(|(path, _)| path).collect();
    if paths.is_empty() {
        paths.push(tree_pointer(id));
    }
    let is_there = |text: &&str| !text.is_empty();
    Explained {
        path: class_path(id),
        what: if is_class { "class" } else { "attribute" },
        id: element.wco_id,
        label: label(id).to_string(),
        pointer: pointer(id),
        occurs: Occurs { min: element.min.into(), max: element.max },
        format: (!is_class).then(|| element.format().notation),
        values: if is_class { Vec::new() } else { element.format().values.to_vec() },
        codes: Some(code_list(id)).filter(is_there).filter(|_| !is_class),
        usages: usages(id).map(usage).collect(),
        h7: overlay_of(id).map(|row| InH7 {
            min: row.min.into(),
            max: row.max,
            format: FORMATS.get(usize::from(row.format)).map(|format| format.notation).filter(is_there),
        }),
        is_of_h7: id >= FIRST_H7,
        eu: eucdm(id),
        fields: paths,
        cn23,
    }
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
    for (start, class) in objects("*") {
        for (slot, field) in (0..).zip(class.fields()) {
            let standing = class.standing(slot);
            let is_value = !matches!(field.kind, Kind::Object);
            if is_value && id != NOT_IN_MESSAGE && (standing.dec == id || standing.h7 == id) {
                found.push((format!("{start}{}", class.pointer(slot)), standing.cn23));
            }
        }
    }
    found
}
