//! What the elements of a message are called, and which lists and messages they belong to.

use std::borrow::Cow;

use super::tables::names;
use super::{ELEMENTS, Element, ElementId, ROOT, element_of};

/// The name of an element in a sentence, to follow "the".
///
/// ```
/// use declarant::dictionary::{ROOT, child, label};
/// let declarant = child(ROOT, "Declarant").unwrap();
/// let address = child(declarant, "Address").unwrap();
/// assert_eq!(label(declarant), "declarant");
/// assert_eq!(label(child(address, "CityName").unwrap()), "city of the declarant");
/// ```
pub fn label(id: ElementId) -> String {
    match label_parts(id) {
        (what, None) => what.into_owned(),
        (what, Some(whose)) if what.ends_with(THE) => format!("{what} {whose}"),
        (what, Some(whose)) => format!("{what} of{THE} {whose}"),
    }
}

/// The end of a label whose class is to follow: "city of the", "name of the person to contact at the".
const THE: &str = " the";

/// The two parts of the name of an element: what it is, which may end in "the", and of which class, if that is said.
pub(crate) fn label_parts(id: ElementId) -> (Cow<'static, str>, Option<String>) {
    let element = element_of(id);
    let Some(label) = listed_label(element) else {
        let is_below = element.parent != ROOT && id != ROOT;
        return (Cow::Owned(spelled(element.name)), is_below.then(|| spelled(element_of(element.parent).name)));
    };
    let whose = label.ends_with(THE).then(|| {
        // "address" alone would be ambiguous, so its owner is named.
        let mut around = element_of(element.parent);
        while matches!(around.name, "Address" | "Communication" | "Contact") {
            around = element_of(around.parent);
        }
        spelled(around.name)
    });
    (Cow::Borrowed(label), whose)
}

/// The label that `schemas/wco-labels.csv` has for an element; none for a class.
fn listed_label(element: &Element) -> Option<&'static str> {
    let known = names::LABELS.binary_search_by_key(&element.wco_id, |(id, _)| id).ok()?;
    names::LABELS.get(known).map(|(_, label)| *label).filter(|_| !element.is_class())
}

/// What the parts of labels may be, for translations: all that are listed, and the names that are spelled. Some come more
/// than once.
pub(crate) fn parts_of_labels() -> impl Iterator<Item = &'static str> {
    let names = ELEMENTS.iter().filter(|element| listed_label(element).is_none());
    let names = names.map(|element| -> &'static str { spelled(element.name).leak() });
    names::LABELS.iter().map(|(_, label)| *label).chain(names)
}

fn spelled(name: &str) -> String {
    let mut out = String::new();
    spell(name, &mut out);
    out
}

/// Writes an XML name as words: "GoodsLocation" as "goods location".
fn spell(name: &str, out: &mut String) {
    if name == "GovernmentAgencyGoodsItem" {
        return out.push_str("item");
    }
    for (end, word) in [("DateTime", " date"), ("Numeric", " number")] {
        if let Some(start) = name.strip_suffix(end).filter(|start| !start.is_empty()) {
            spell(start, out);
            return out.push_str(word);
        }
    }
    let letters: Vec<char> = name.chars().collect();
    for (at, &letter) in letters.iter().enumerate() {
        let is_capital = |at: usize| letters.get(at).is_some_and(char::is_ascii_uppercase);
        let in_short =
            is_capital(at) && (is_capital(at + 1) || at + 1 == letters.len() || at > 0 && is_capital(at - 1));
        let begins =
            is_capital(at) && (at > 0) && (!is_capital(at - 1) || at + 1 < letters.len() && !is_capital(at + 1));
        if begins {
            out.push(' ');
        }
        let is_short = in_short && !(begins && !is_capital(at + 1) && at + 1 < letters.len());
        out.push(if is_short { letter } else { letter.to_ascii_lowercase() });
    }
}

/// The code list of an element of DEC, in the words of the message's schema; empty if it names none.
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
pub(crate) fn code_list(id: ElementId) -> &'static str {
    let list = names::USES.get(usize::from(id)).map_or(0, |(list, _)| *list);
    names::CODE_LISTS.get(usize::from(list)).copied().unwrap_or_default()
}

/// The messages and datasets that an element of DEC is used in, such as `DeclarationIM` and `UPU`.
#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
pub(crate) fn usages(id: ElementId) -> impl Iterator<Item = &'static str> {
    let bits = names::USES.get(usize::from(id)).map_or(0, |(_, bits)| *bits);
    names::USAGES.into_iter().enumerate().filter(move |(place, _)| bits >> place & 1 == 1).map(|(_, word)| word)
}
