use crate::at::Place;
use crate::case::Case;
use crate::dictionary::{Class, children, element_of};
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A field that the declaration does not have.
    ///
    /// Most are slips of the pen. The value is not read, so whatever it says is not declared; where a known field is
    /// spelled nearly the same, it is named.
    ///
    /// Source: the declaration's own JSON Schema; for what stands under `wco`, the elements of the WCO message DEC.
    name: "field-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "declaration.schema.json",
    message: "There is no field of this name here.",
    why: "What stands in it is not read, so it is not declared.",
    help: "Remove it, or put its value into the field that it is meant for.",
    also "near": {
        message: "There is no field of this name here; \"{known}\" is spelled nearly the same.",
        why: "What stands in it is not read, so it is not declared.",
        help: "Name it \"{known}\" if that is what is meant, else remove it.",
    },
    check: Note(check),
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    let declaration = case.declaration;
    let key =
        || declaration.source.get(note.span.start as usize..note.span.end as usize).unwrap_or("").trim_matches('"');
    let near = match (note.kind, note.place) {
        (NoteKind::FieldUnknown, Place::Key(record, within, _)) => {
            let class =
                declaration.store.records.get(record as usize).map_or(Class::Declaration, |record| record.class);
            let names = class.fields().iter().filter(|field| field.within == within).map(|field| field.name);
            nearest(key(), names)
        }
        (NoteKind::ElementUnknown, Place::NodeKey(node, _)) => {
            let class = declaration.store.node_at(node).map_or(0, |node| node.element);
            nearest(key(), children(class).map(|child| element_of(child).name))
        }
        _ => return,
    };
    let draft = found.at(note.place).span(note.span);
    if let Some(known) = near {
        draft.saying("near").with("known", known);
    }
}

/// The name that is spelled nearly as the key is: the same but for case, or one or two letters away.
fn nearest(key: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if key.len() > 40 {
        return None;
    }
    names
        .map(|name| (distance(&key.to_lowercase(), &name.to_lowercase()), name))
        .filter(|&(distance, name)| distance <= name.len() / 3 && distance <= 2)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, name)| name)
}

/// How many letters must be changed, added or dropped to make one word the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, &b) in other.iter().enumerate() {
            let best = (diagonal + usize::from(a != b)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = std::mem::replace(&mut row[j + 1], best);
        }
    }
    row.last().copied().unwrap_or(0)
}
