use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot, item};
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// Two items are alike in everything.
    ///
    /// Same description, code, value, mass, numbers and all. Either a line was sent twice, or the two are one line with a
    /// larger quantity. Items with documents, a maker or further WCO elements are not compared.
    ///
    /// Source: EU customs count what is charged by the item as goods of one class and description on one line; the check
    /// itself is this project's own.
    name: "item-duplicate",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "declaration.schema.json",
    message: "This item is the same as item {number} in everything.",
    why: "Either it was sent twice, and too much is declared, or the two are one line with twice the quantity.",
    help: "Remove one of them, or make them one line with both quantities, masses and values.",
    check: Declaration(check),
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let count = case.declaration.items().take(2).count();
    if count < 2 {
        return;
    }
    // Most declarations have few items: their fingerprints stand on the stack.
    let mut few = [(0u64, 0u32); 32];
    let mut many = Vec::new();
    let mut length = 0;
    for item in case.declaration.items().filter(|item| is_plain(*item)) {
        let row = (fingerprint(item), item.record);
        match few.get_mut(length) {
            Some(place) => *place = row,
            None => {
                if many.is_empty() {
                    many.extend_from_slice(&few);
                }
                many.push(row);
            }
        }
        length += 1;
    }
    let rows = if many.is_empty() { few.get_mut(..length).unwrap_or_default() } else { &mut many[..] };
    rows.sort_unstable();
    let items = rows.iter().map(|&(hash, record)| (hash, Object { declaration: case.declaration, record }));
    let mut first: Option<(u64, Object<'_>)> = None;
    for (hash, item) in items {
        match first {
            Some((known, original)) if known == hash && is_alike(original, item) => {
                found.at(item.place()).with("number", original.index() + 1);
            }
            _ => first = Some((hash, item)),
        }
    }
}

/// Whether it can be compared by its fields alone, and says what it is.
fn is_plain(item: Object<'_>) -> bool {
    let is_empty = |slot| item.get(slot).is_missing();
    !is_empty(item::DESCRIPTION)
        && is_empty(item::DOCUMENTS)
        && item.get(item::MANUFACTURER).object().is_none()
        && item.node().is_none()
}

/// The slots that hold a value of their own.
fn slots() -> impl Iterator<Item = Slot> {
    let fields = Class::Item.fields().iter().enumerate();
    fields
        .filter(|(_, field)| !matches!(field.kind, Kind::Object | Kind::Party(_) | Kind::List | Kind::Tree))
        .map(|(slot, _)| slot as Slot)
}

/// A number that is the same for items alike (FNV-1a over their texts).
fn fingerprint(item: Object<'_>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    for slot in slots() {
        for &byte in item.get(slot).text().unwrap_or("").as_bytes().iter().chain(&[slot]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

fn is_alike(one: Object<'_>, other: Object<'_>) -> bool {
    slots().all(|slot| {
        let (one, other) = (one.get(slot), other.get(slot));
        one.text() == other.text() && one.flag() == other.flag()
    })
}
