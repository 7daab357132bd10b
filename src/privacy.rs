//! What of a declaration may be shown.
//!
//! A value leaves the declaration only through this module: in a message, an argument, a path, a fix, a framed line or
//! the list of what a conversion leaves out. Two questions decide.
//!
//! **Where does it stand?** Identity numbers, contact data and a guarantee's references are never shown. Of the names
//! and street lines of the shopper's side a message may quote words, and nothing else shows them. Everything else may be
//! shown, subject to the second question.
//!
//! **What shape does it have?** People put a number into the wrong field. So text is masked, wherever it stands, where it
//! looks like:
//!
//! - an e-mail address: something on either side of an `@`, also one that is written `%40`;
//! - a number of seven digits or more, of eight where blanks divide it: the shortest local telephone numbers have seven,
//!   most have eight, and tax, personal, card and account numbers have more. Years and dates don't count, nor does an
//!   amount before its currency;
//! - letters and digits with six digits or more in one word, as VAT, EORI and passport numbers have them, and the known
//!   forms with fewer: Indian PAN, British national insurance numbers, IBAN, UUID, and words in which letters and digits
//!   change often.
//!
//! That leaves what people need: "USB-C 65W", "iPhone 15 Pro Max 256GB", "220-240 V". Where a field has a form of its
//! own, a value of that form is shown as well: an HS code of ten digits, an amount, a day, a GTIN, a postal item number,
//! a postcode, an order number such as ORD-2026-000451. In such a field a number of another form is masked.
//!
//! What is masked shows a • for each character. Characters that can't be seen, or that turn the text around them, are
//! shown as `\u{…}`.

mod forms;
mod shapes;

use crate::at::Place;
use crate::codes::script::is_unseen;
use crate::dictionary::{self, Base, Class, ElementId, Kind, Owner, Slot, WHOLE, declaration, element_of, party};
use crate::model::{Declaration, Node};

/// What stands for a character that is not shown.
const MASK: char = '•';

/// The most characters that a message quotes.
const MOST_QUOTED: usize = 1_000;
/// The longest text, in bytes, whose shapes are looked for; of a longer one nothing is shown.
const MOST_JUDGED: usize = 1 << 16;

/// What of a value may be shown, by the place it stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Show {
    /// Nothing: an identity number, contact data, a secret.
    Nothing,
    /// Only words that a message quotes: a name or a street line of the shopper's side.
    Words,
    /// What doesn't look like an identity number or contact data.
    Text,
    /// A decimal of at most eight digits before the point as well, with cents of ten.
    Amount,
    /// A day, or a day with its time, as well.
    Moment,
    /// A commodity code of up to ten digits, or filled up behind them, as well.
    Commodity,
    /// A GTIN as well.
    Product,
    /// A postal item number (UPU S10) as well.
    PostalItem,
    /// A postcode as well.
    Postcode,
    /// An order number, which begins with letters, as well.
    Reference,
    /// A code of a list, as well.
    Code,
}

impl Show {
    /// What may be shown of the value at a place.
    pub(crate) fn at(declaration: Declaration<'_>, place: Place) -> Self {
        let store = declaration.store;
        match place {
            Place::Field(record, slot) if slot != WHOLE => {
                let class = store.class_of(record).unwrap_or(Class::Declaration);
                let from = store.node_at(store.leaf(record, slot).node);
                match Self::of_field(class, slot) {
                    _ if from.is_some_and(|node| dictionary::is_private(node.element)) => Show::Nothing,
                    show => show,
                }
            }
            Place::Node(node) => store.node_at(node).map_or(Show::Text, |node| Self::of_node(declaration, node)),
            _ => Show::Text,
        }
    }

    /// What may be shown of a node's value.
    pub(crate) fn of_node(declaration: Declaration<'_>, node: &Node) -> Self {
        let class = declaration.store.class_of(node.record);
        match class.filter(|_| node.slot != WHOLE) {
            _ if dictionary::is_private(node.element) => Show::Nothing,
            Some(class) => Self::of_field(class, node.slot),
            None => Self::of_element(node.element),
        }
    }

    fn of_field(class: Class, slot: Slot) -> Self {
        match (class.field(slot).kind, class, slot) {
            (kind, ..) if kind.is_private() => Show::Nothing,
            (Kind::Decimal | Kind::Integer, ..) => Show::Amount,
            (Kind::Day, ..) => Show::Moment,
            (Kind::HsCode, ..) => Show::Commodity,
            (Kind::Gtin, ..) => Show::Product,
            (_, Class::Party(_), party::NAME | party::ADDRESS_LINE) if class.standing(slot).owner != Owner::Seller => {
                Show::Words
            }
            (_, Class::Party(_), party::ADDRESS_POSTCODE) => Show::Postcode,
            (_, Class::Declaration, declaration::SHIPMENT_ITEM_ID) => Show::PostalItem,
            (_, Class::Declaration, declaration::REFERENCE) => Show::Reference,
            _ => Show::Text,
        }
    }

    fn of_element(id: ElementId) -> Self {
        let element = element_of(id);
        let holder = element_of(element.parent).name;
        match (element.format().base, element.name) {
            (Base::Amount | Base::Measure | Base::Numeric | Base::Quantity, _) => Show::Amount,
            (Base::DateTime, _) => Show::Moment,
            (Base::Code, _) => Show::Code,
            (_, "ID") if holder == "Classification" => Show::Commodity,
            (_, "ID") if holder.ends_with("Office") => Show::Code,
            (_, "ID") if holder == "TransportContractDocument" => Show::PostalItem,
            (_, "PostcodeID") => Show::Postcode,
            (_, "FunctionalReferenceID") => Show::Reference,
            (_, "Name") if dictionary::is_party(element.parent) || matches!(holder, "Contact" | "Authenticator") => {
                Show::Words
            }
            (_, "Line") if holder == "Address" => Show::Words,
            _ => Show::Text,
        }
    }

    /// Whether a value is shown as it is.
    pub(crate) fn admits(self, text: &str) -> bool {
        !matches!(self, Show::Nothing | Show::Words)
            && (!shapes::is_suspect(text) || text.len() <= MOST_JUDGED && !self.hides(&letters(text)).contains(&true))
    }

    /// A text that may quote the value at its place, or another, as a message shows it.
    ///
    /// Where the value isn't shown as it is, no part of it with a digit is quoted either: the first six digits of what
    /// was taken for an HS code, the number of a house.
    pub(crate) fn quoted(self, text: &str, value: Option<&str>) -> String {
        if text.len() > MOST_QUOTED
            && let Some((end, _)) = text.char_indices().nth(MOST_QUOTED)
        {
            return self.quoted(text.get(..end).unwrap_or(""), value) + "…";
        }
        let value = value.filter(|value| text.contains(char::is_numeric) && !self.admits(value));
        if value.is_none() && (!shapes::is_suspect(text) || forms::is_money(text)) {
            return visible(text);
        }
        let letters = letters(text);
        let mut hides = self.own(&letters).unwrap_or_else(|| shapes::find(&letters));
        if let Some(value) = value {
            let least = if self == Show::Words { 1 } else { 4 };
            let whole: String = value.chars().take(MOST_JUDGED).filter(|letter| letter.is_alphanumeric()).collect();
            shapes::hide_parts(&letters, &whole, least, &mut hides);
        }
        let shown = letters.iter().zip(&hides).map(|(&letter, &hides)| if hides { MASK } else { letter });
        visible(&shown.collect::<String>())
    }

    /// Which characters of a value are not shown.
    pub(crate) fn hides(self, letters: &[char]) -> Vec<bool> {
        match self {
            Show::Nothing | Show::Words => vec![true; letters.len()],
            _ => self.own(letters).unwrap_or_else(|| shapes::find(letters)),
        }
    }

    /// Hides nothing where the value has the form that the place has of its own.
    fn own(self, letters: &[char]) -> Option<Vec<bool>> {
        let count = letters.len();
        let is_long = count > 40;
        let text: String = if is_long { String::new() } else { letters.iter().collect() };
        let text = text.trim();
        let is_it = !text.is_empty()
            && match self {
                Show::Nothing | Show::Words | Show::Text => false,
                Show::Amount => forms::is_amount(text),
                Show::Moment => forms::is_moment(text),
                Show::Commodity => forms::is_commodity_code(text),
                Show::Product => forms::is_product_number(text),
                Show::PostalItem => forms::is_postal_item(text),
                Show::Postcode => forms::is_postcode(text),
                Show::Reference => forms::is_order_number(text),
                Show::Code => forms::is_code(text),
            };
        is_it.then(|| vec![false; count])
    }
}

/// A text of the caller's or of the declaration's, as a message or a log line shows it.
///
/// ```
/// use declarant::privacy::masked;
/// assert_eq!(masked("USB-C charger 65W"), "USB-C charger 65W");
/// assert_eq!(masked("for jan@example.com"), "for •••••••••••••••");
/// assert_eq!(masked("call +49 151 77700077"), "call +•• ••• ••••••••");
/// ```
pub fn masked(text: &str) -> String {
    Show::Text.quoted(text, None)
}

/// A declaration's own reference for a report in JSON: as it is, or masked where it looks like a person's number.
///
/// ```
/// use declarant::privacy::reference;
/// assert_eq!(reference("ORDER-2026-17"), "ORDER-2026-17");
/// assert_eq!(reference("390.533.447-05"), "•••.•••.•••-••");
/// ```
pub fn reference(text: &str) -> String {
    if Show::Reference.admits(text) { text.to_owned() } else { Show::Reference.quoted(text, None) }
}

/// A JSON Pointer with `•••` for each key that looks like an identity number or contact data.
///
/// It is a JSON Pointer still, and points nowhere. Keys are the only part of a path that the declaration can choose.
pub(crate) fn pointer(path: String) -> String {
    if !shapes::is_suspect(&path) {
        return path;
    }
    let segment = |segment: &str| match Show::Text.admits(&segment.replace("~1", "/").replace("~0", "~")) {
        true => segment.to_owned(),
        false => MASK.to_string().repeat(3),
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// A text with every character that can't be seen, or that turns text around, as `\u{…}`; it is one line.
///
/// ```
/// use declarant::privacy::visible;
/// assert_eq!(visible("Müller\u{202e}\n"), r"Müller\u{202e}\u{a}");
/// ```
pub fn visible(text: &str) -> String {
    if !text.chars().any(is_unseen) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    text.chars().for_each(|letter| match is_unseen(letter) {
        true => out.extend(letter.escape_unicode()),
        false => out.push(letter),
    });
    out
}

/// JSON in which every character that can't be seen, or that turns text around, is escaped; it says the same.
///
/// ```
/// use declarant::privacy::escaped_json;
/// assert_eq!(escaped_json("{\"name\": \"No\u{200b}rd\"}".to_owned()), r#"{"name": "No\u200brd"}"#);
/// ```
#[cfg(any(not(target_arch = "wasm32"), feature = "csv"))]
pub fn escaped_json(json: String) -> String {
    use std::fmt::Write;
    let is_escaped = |letter: char| is_unseen(letter) && letter > '\u{7e}';
    // Most reports are ASCII, which is told faster than what each letter is.
    if json.is_ascii() && !json.contains('\u{7f}') || !json.contains(is_escaped) {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 64);
    for letter in json.chars() {
        if is_escaped(letter) {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(letter);
        }
    }
    out
}

fn letters(text: &str) -> Vec<char> {
    text.chars().collect()
}
