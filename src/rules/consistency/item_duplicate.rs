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
    why: "Either the line was repeated by mistake, and too much is declared, or the two are one line with twice the quantity.",
    help: "Remove one of them, or make them one line with both quantities, masses and values.",
    check: Declaration(check),
    reads: [Items, Message],
    needs: [declaration::ITEMS],
    unless: Verdict,
    at: [],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let goods: Vec<Object<'_>> = case.declaration.items().filter(|item| is_plain(*item)).collect();
    // Nearly always no two items are alike even in these.
    if !fingerprints(&goods, || TELLING.into_iter()).is_sorted_by(|one, other| one.0 < other.0) {
        let mut first: Option<(u64, Object<'_>)> = None;
        for (hash, item) in fingerprints(&goods, slots) {
            match first {
                Some((known, original)) if known == hash && is_alike(original, item) => {
                    found.at(item.place()).with("number", original.index() + 1);
                }
                _ => first = Some((hash, item)),
            }
        }
    }
}

/// The fields in which items mostly differ.
const TELLING: [Slot; 3] = [item::DESCRIPTION, item::SKU, item::VALUE_AMOUNT];

/// The items with their fingerprints over some slots, sorted by them.
fn fingerprints<'a, S: Iterator<Item = Slot>>(goods: &[Object<'a>], over: impl Fn() -> S) -> Vec<(u64, Object<'a>)> {
    let mut rows: Vec<_> = goods.iter().map(|item| (fingerprint(*item, over()), *item)).collect();
    crate::order::sort_by(&mut rows, |(hash, item), (other, next)| {
        (*hash, item.record()).cmp(&(*other, next.record()))
    });
    rows
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

/// A number that is the same for items alike in some slots: a hash of their texts.
fn fingerprint(item: Object<'_>, slots: impl Iterator<Item = Slot>) -> u64 {
    let add = |hash: u64, word: u64| (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    slots.fold(0, |hash, slot| {
        let text = item.get(slot).text().unwrap_or("").as_bytes();
        let (words, rest) = text.as_chunks();
        let hash = add(hash, u64::from(slot) << 32 | text.len() as u64);
        let hash = words.iter().fold(hash, |hash, word| add(hash, u64::from_le_bytes(*word)));
        rest.iter().fold(hash, |hash, byte| add(hash, u64::from(*byte)))
    })
}

fn is_alike(one: Object<'_>, other: Object<'_>) -> bool {
    slots().all(|slot| {
        let (one, other) = (one.get(slot), other.get(slot));
        one.text() == other.text() && one.flag() == other.flag()
    })
}
