//! Fixes: changes that rules propose, as a JSON Patch and as edits of the text that was read.

use crate::at::Place;
use crate::case::Case;
use crate::dictionary::WHOLE;
use crate::json_string::quoted;
use crate::model::{Leaf, NO_NODE, Span, State};
use crate::order;
use crate::report::Operation;
use crate::rule::{Change, Raw};

impl Change {
    /// The place that it changes.
    pub(crate) fn place(&self) -> Place {
        match self {
            Change::Replace(place, _) | Change::Add(place, _) | Change::Remove(place) => *place,
        }
    }

    /// The change as an operation of a JSON Patch, with its value.
    pub(crate) fn operation(&self, case: &Case<'_>) -> Option<Operation> {
        let (op, value) = match self {
            Change::Replace(_, value) => ("replace", Some(value.clone())),
            Change::Add(_, value) => ("add", Some(value.clone())),
            Change::Remove(_) => ("remove", None),
        };
        Some(Operation { op, path: self.place().pointer(case.declaration)?, value })
    }

    /// The change as an edit of the text, where it can be made there.
    fn edit(&self, case: &Case<'_>) -> Option<Edit> {
        let declaration = case.declaration;
        let is_message = declaration.store.is_message;
        match self {
            Change::Replace(place, value) => {
                let leaf = leaf_at(case, *place)?;
                if is_message {
                    return Some(Edit { span: in_message(case, &leaf)?, text: escape_xml(value) });
                }
                let inner = quoted(value);
                match leaf.state {
                    State::Text | State::Made => {
                        let inner = inner.get(1..inner.len() - 1).unwrap_or("").to_owned();
                        Some(Edit { span: leaf.span, text: inner })
                    }
                    State::Absent => None,
                    _ => Some(Edit { span: leaf.span, text: inner }),
                }
            }
            Change::Remove(place) if !is_message => {
                let value = place.span(declaration)?;
                Some(Edit { span: member(declaration.source, value)?, text: String::new() })
            }
            Change::Add(Place::Field(record, slot), value) if !is_message => {
                let store = declaration.store;
                let found = store.records.get(*record as usize)?;
                let field = found.class.field(*slot);
                let around = match field.within {
                    WHOLE => found.span,
                    within if store.leaf(*record, within).state == State::Object => store.leaf(*record, within).span,
                    _ => return None,
                };
                let inside = declaration.source.get(around.start as usize + 1..around.end as usize)?;
                let comma = if inside.trim_start().starts_with('}') { "" } else { "," };
                let space = if inside.starts_with(char::is_whitespace) { "" } else { " " };
                let text = format!(" {}: {}{comma}{space}", quoted(field.name), quoted(value));
                Some(Edit { span: Span::new(around.start + 1, around.start + 1), text })
            }
            _ => None,
        }
    }
}

/// Other text for a range of the source.
#[derive(Debug)]
struct Edit {
    span: Span,
    text: String,
}

fn leaf_at(case: &Case<'_>, place: Place) -> Option<Leaf> {
    let store = case.declaration.store;
    match place {
        Place::Field(record, slot) if slot != WHOLE => Some(*store.leaf(record, slot)),
        Place::Node(id) => {
            store.node_at(id).map(|node| Leaf { node: if store.is_message { id } else { NO_NODE }, ..node.value })
        }
        _ => None,
    }
}

/// The range of the message that holds a value as it is; `None` where the value was made from others.
fn in_message(case: &Case<'_>, leaf: &Leaf) -> Option<Span> {
    let declaration = case.declaration;
    let node = declaration.store.node_at(leaf.node)?;
    let is_own = node.value.span == leaf.span && node.value.state == leaf.state && node.value.link == leaf.link;
    let is_attribute = node.value.span != leaf.span && leaf.state == State::Text;
    let (before, text) = (declaration.source.get(..leaf.span.start as usize)?, declaration.text_of(leaf.span));
    let is_plain = !text.contains('<') && !before.ends_with("<![CDATA[");
    ((is_own || is_attribute) && is_plain).then_some(leaf.span)
}

/// The range of a whole member of a JSON object, its key and one comma included, from the range of its value.
fn member(source: &str, value: Span) -> Option<Span> {
    let before = source.get(..value.start as usize)?.trim_end().strip_suffix(':')?.trim_end().strip_suffix('"')?;
    // The key has no escapes: it is one that the dictionary knows.
    let key = before.rfind('"')?;
    let after = source.get(value.end as usize..)?;
    if let Some(rest) = after.trim_start().strip_prefix(',') {
        let rest = rest.trim_start();
        return Some(Span::new(key as u32, (source.len() - rest.len()) as u32));
    }
    let start = source.get(..key)?.trim_end();
    let start = start.strip_suffix(',').unwrap_or(start).len();
    Some(Span::new(start as u32, value.end))
}

fn escape_xml(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}

/// The text with the safe fixes of these findings made, and whether any was; what they don't touch stays as it is.
pub(crate) fn apply<'f>(case: &Case<'_>, found: impl Iterator<Item = &'f Raw>) -> Option<String> {
    let mut edits: Vec<Edit> = found
        .filter(|raw| raw.safe)
        .filter_map(|raw| raw.changes.iter().map(|change| change.edit(case)).collect::<Option<Vec<Edit>>>())
        .flatten()
        .collect();
    order::sort_by(&mut edits, |one, other| (one.span.start, one.span.end).cmp(&(other.span.start, other.span.end)));
    let source = case.declaration.source;
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    let mut any = false;
    for edit in edits {
        // Where two fixes touch, the first is made; the next round makes the other.
        if (edit.span.start as usize) < at {
            continue;
        }
        out.push_str(source.get(at..edit.span.start as usize)?);
        out.push_str(&edit.text);
        at = edit.span.end as usize;
        any = true;
    }
    out.push_str(source.get(at..)?);
    any.then_some(out)
}

/// The safe fixes of these findings as one JSON Patch, values of private fields included.
pub(crate) fn patch<'f>(case: &Case<'_>, found: impl Iterator<Item = &'f Raw>) -> Vec<Operation> {
    let mut operations: Vec<Operation> = Vec::new();
    for raw in found.filter(|raw| raw.safe) {
        let Some(changes) = raw.changes.iter().map(|change| change.operation(case)).collect::<Option<Vec<_>>>() else {
            continue;
        };
        if changes.iter().all(|change| operations.iter().all(|known| known.path != change.path)) {
            operations.extend(changes);
        }
    }
    operations
}
