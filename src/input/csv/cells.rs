//! What a column means, and the JSON of cells: a declaration is put together value by value.

use crate::dictionary::{Class, Field, Kind, WHOLE};
use crate::json_string::quote_into;
use crate::parts;
use crate::steps;
use crate::words::fields::bare;
use crate::words::fold::lower;

/// The field that a column holds.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) path: Vec<String>,
    pub(super) of_item: bool,
    pub(super) kind: Kind,
}

impl Column {
    /// The field of that name. `None` if there is none.
    pub(super) fn of(name: &str) -> Option<Self> {
        let name = name.trim();
        let start = name.split_at_checked(6).filter(|(start, _)| start.eq_ignore_ascii_case("items."));
        let mut path: Vec<String> = start.map_or(name, |(_, path)| path).split('.').map(str::to_owned).collect();
        let of_item = kind_of(Class::Item, &mut path);
        let kind = of_item.or_else(|| kind_of(Class::Declaration, &mut path).filter(|_| start.is_none()))?;
        Some(Self { path, of_item: of_item.is_some(), kind })
    }
}

/// The kind of the field at a path in a class. The names of the path become those of the fields, which a table may have in
/// capitals.
pub(super) fn kind_of(mut class: Class, path: &mut [String]) -> Option<Kind> {
    let mut within = WHOLE;
    let mut kind = None;
    let mut segments = path.iter_mut();
    while let Some(segment) = segments.next() {
        let mut fields = class.fields().iter().enumerate();
        let is_it = |field: &Field| field.within == within && field.name.eq_ignore_ascii_case(segment);
        let (slot, field) = fields.find(|(_, field)| is_it(field))?;
        field.name.clone_into(segment);
        kind = Some(field.kind);
        match field.kind {
            Kind::Party(role) => (class, within) = (Class::Party(role), WHOLE),
            Kind::Object => within = slot as _,
            Kind::List => {
                segments.next().filter(|index| index.parse::<u8>().is_ok())?;
                (class, within) = (class.of_list(), WHOLE);
                kind = None;
            }
            _ => within = slot as _,
        }
    }
    kind.filter(|kind| !has_parts(*kind))
}

/// Whether a field has fields of its own, which a cell can't hold.
fn has_parts(kind: Kind) -> bool {
    matches!(kind, Kind::Object | Kind::Party(_) | Kind::List | Kind::Tree)
}

/// A JSON value under construction.
#[derive(Debug)]
pub(super) enum Node {
    Leaf(String),
    Object(Members),
    List(Vec<Node>),
}

/// The members of an object.
#[derive(Debug, Default)]
pub(super) struct Members {
    /// The fields, of which there are only so many, each with its values: a key may be there twice, as it may in JSON text.
    pub(super) fields: Vec<(String, Vec<Node>)>,
    /// What no field is called, with its JSON.
    others: Vec<(String, String)>,
}

/// The signs around a key: a brace or a comma, its quotation marks and a colon.
const SIGNS: usize = 4;

impl Node {
    pub(super) const fn object() -> Self {
        Node::Object(Members { fields: Vec::new(), others: Vec::new() })
    }

    /// Puts a leaf at the path of a field. Returns by how many bytes the JSON grows at least.
    pub(super) fn put(&mut self, path: &[String], kind: Kind, leaf: &str) -> usize {
        let Some((first, rest)) = path.split_first() else { return 0 };
        if let (Node::List(entries), Ok(index)) = (&mut *self, first.parse::<usize>()) {
            while entries.len() <= index {
                entries.push(Node::object());
            }
            return entries.get_mut(index).map_or(0, |entry| entry.put(rest, kind, leaf));
        }
        let key = first.len() + SIGNS;
        let Node::Object(members) = self else { return 0 };
        let Some(values) = members.values_of(first) else { return 0 };
        if rest.is_empty() {
            return if put_value(values, leaf, (kind, first)) { key + leaf.len() } else { 0 };
        }
        let new = if values.is_empty() {
            let is_list = rest.first().is_some_and(|next| next.parse::<usize>().is_ok());
            values.push(if is_list { Node::List(Vec::new()) } else { Node::object() });
            key
        } else {
            0
        };
        new + values.first_mut().map_or(0, |node| node.put(rest, kind, leaf))
    }

    /// Adds a member that no field is called. Returns by how many bytes the JSON grows at least.
    pub(super) fn add(&mut self, name: String, json: String) -> usize {
        let Node::Object(members) = self else { return 0 };
        let length = name.len() + SIGNS + json.len();
        members.others.push((name, json));
        length
    }

    /// Whether it is an object with several fields.
    pub(super) fn has_several(&self) -> bool {
        matches!(self, Node::Object(members) if members.fields.len() > 1)
    }

    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Node::Object(members) if members.fields.is_empty() && members.others.is_empty())
    }

    pub(super) fn write(&self, out: &mut String) {
        match self {
            Node::Leaf(leaf) => out.push_str(leaf),
            Node::Object(Members { fields, others }) => {
                let mut sign = '{';
                let mut key = |key: &str, out: &mut String| {
                    out.push(std::mem::replace(&mut sign, ','));
                    quote_into(key, out);
                    out.push(':');
                };
                for (name, values) in fields {
                    for value in values {
                        key(name, out);
                        value.write(out);
                    }
                }
                for (name, json) in others {
                    key(name, out);
                    out.push_str(json);
                }
                if sign == '{' {
                    out.push('{');
                }
                out.push('}');
            }
            Node::List(entries) => {
                out.push('[');
                for (index, node) in entries.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    node.write(out);
                }
                out.push(']');
            }
        }
    }
}

impl Members {
    /// The values of a field.
    fn values_of(&mut self, name: &str) -> Option<&mut Vec<Node>> {
        steps::add(self.fields.len());
        let at = self.fields.iter().position(|(key, _)| key == name).unwrap_or(self.fields.len());
        if at == self.fields.len() {
            self.fields.push((name.to_owned(), Vec::new()));
        }
        self.fields.get_mut(at).map(|(_, values)| values)
    }
}

/// Adds a value to those of a field, and tells whether it is a new one. Another one stays beside it. The same one is there
/// already, if only written in another way; of many values it is compared with the first and the last.
fn put_value(values: &mut Vec<Node>, leaf: &str, (kind, name): (Kind, &str)) -> bool {
    let is_same =
        |node: Option<&Node>| matches!(node, Some(Node::Leaf(known)) if parts::same(Some(kind), name, known, leaf));
    let is_new = !is_same(values.first()) && !is_same(values.last());
    if is_new {
        values.push(Node::Leaf(leaf.to_owned()));
    }
    is_new
}

/// What rows of sums begin with, bare. Sorted.
const SUMS: [&str; 26] = [
    "gesamt",
    "gesamtsumme",
    "grandtotal",
    "ogółem",
    "razem",
    "som",
    "soma",
    "somme",
    "subtotal",
    "sum",
    "suma",
    "summe",
    "totaal",
    "total",
    "totale",
    "totalgeneral",
    "totals",
    "totaux",
    "zwischensumme",
    "σ",
    "المجموع",
    "共计",
    "合計",
    "合计",
    "小計",
    "総計",
];

/// Whether a cell says that its row is a sum.
pub(super) fn is_sum(text: &str) -> bool {
    // References and what goods are called end this at once.
    text.len() <= 40 && !text.contains(|sign: char| sign.is_ascii_digit()) && SUMS.contains(&bare(text).as_str())
}

/// What stands for yes in the spreadsheets of several languages, in small letters, and what for no.
const YES: [&str; 12] =
    ["true", "yes", "1", "y", "wahr", "vrai", "verdadero", "verdadeiro", "vero", "waar", "prawda", "ja"];
const NO: [&str; 12] = ["false", "no", "0", "n", "falsch", "faux", "falso", "onwaar", "fałsz", "non", "nein", "nee"];

/// The JSON of a cell.
pub(super) fn leaf(kind: Option<Kind>, text: &str) -> String {
    let is_whole = |text: &str| text.len() <= 15 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let small: String = text.chars().map(lower).collect();
    match (kind, small.as_str()) {
        (Some(Kind::Integer), _) if is_whole(text) => {
            let digits = text.trim_start_matches('0');
            if digits.is_empty() { "0".to_owned() } else { digits.to_owned() }
        }
        (Some(Kind::Flag), word) if YES.contains(&word.trim()) => "true".to_owned(),
        (Some(Kind::Flag), word) if NO.contains(&word.trim()) => "false".to_owned(),
        _ => {
            let mut out = String::with_capacity(text.len() + 2);
            quote_into(text, &mut out);
            out
        }
    }
}
