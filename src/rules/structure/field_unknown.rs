use std::borrow::Cow;

use crate::at::{HERE, Place, key_of};
use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot, WHOLE, children, declaration, element_of, item};
use crate::model::{Declaration, Note, NoteKind, RecordId};
use crate::nearest;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::words::fields::{bare, measured, owners, same_meaning, scheme};

rule! {
    /// A field that the declaration does not have.
    ///
    /// Most are slips of the pen, or the words of another system. The value is not read, so whatever it says is not
    /// declared; where a known field is spelled nearly the same or means the same, it is named. What is another system's
    /// order as a whole, such as Shopify's or WooCommerce's, is said to be that, once, and so is a declaration that stands
    /// in another object, as adapters return it. A row of sums in a table, or with a remark, is advised on.
    ///
    /// Source: the declaration's own JSON Schema; for what stands under `wco`, the elements of the WCO message DEC; for
    /// other systems, the public references of their interfaces.
    name: "field-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "declaration.schema.json",
    message: "{key} isn't a field here.",
    why: "Its content isn't read, so it isn't declared.",
    help: "Remove it, or put its value into the field that it is meant for.",
    also "near": {
        message: "{key} isn't a field here. Did you mean \"{known}\"?",
        why: "Its content isn't read, so it isn't declared.",
        help: "Name it \"{known}\" if that is what is meant, otherwise remove it.",
    },
    also "path": {
        message: "{key} isn't a field here. Did you mean \"{known}\"?",
        why: "Its content isn't read, so it isn't declared.",
        help: "In a table the column is called \"{known}\"; in JSON each part of it is a field of the object before it.",
    },
    also "price": {
        message: "{key} isn't a field here. Did you mean \"{known}\"?",
        why: "Its content isn't read, so it isn't declared.",
        help: "In a table the column is called \"{known}\", and its value is that of the whole line: multiply the price of one piece by the quantity.",
    },
    also "unit": {
        message: "{key} isn't a field here. Did you mean \"{known}\"?",
        why: "Its content isn't read, so it isn't declared.",
        help: "In a table the number belongs in the column \"{known}\", and {code} in \"{unit}\"; in JSON each part of a name is a field of the object before it.",
    },
    also "order": {
        message: "This looks like {system}, not like a declaration.",
        why: "A declaration has fields of its own; nothing of the order is declared as it stands.",
        help: "Make a declaration of it: its lines become \"items\", the shop is the \"seller\", the customer the \"buyer\".",
    },
    also "sum": {
        message: "This row of the table is a sum or a remark, and no item.",
        why: "Each row of a table is read as an item; this one was left out.",
        help: "Take such rows out of the table, so that no system declares them.",
    },
    also "wrapped": {
        message: "The declaration stands one level down, in \"declaration\".",
        why: "Its content isn't read, so it isn't declared.",
        help: "Give the content of \"declaration\" alone.",
    },
    check: Note(check),
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    let declaration = case.declaration;
    if !matches!(note.kind, NoteKind::FieldUnknown | NoteKind::ElementUnknown) {
        return;
    }
    let key = &key_of(declaration, note.span);
    // The column of the unit that a name has, and the code for it.
    let mut beside = None;
    let near = match (note.kind, note.place) {
        (NoteKind::FieldUnknown, Place::Key(record, within, _)) => {
            if is_sum(key) {
                found.at(note.place).span(note.span).saying("sum").severity(Severity::Advice);
                return;
            }
            if let Some(system) = foreign_order(declaration) {
                let is_first = unknown_at_root(declaration).next().is_some_and(|first| first.place == note.place);
                if is_first && system == WRAPPED {
                    found.at(HERE).span(note.span).saying("wrapped");
                } else if is_first {
                    found.at(HERE).span(note.span).saying("order").with("system", system);
                }
                return;
            }
            let class = case.class_of(record).unwrap_or(Class::Declaration);
            let with_unit = measured(key).and_then(|measured| {
                let known = meant_anywhere(class, within, &format!("{}.", measured.words))?;
                let is_of = measured.is_of(&known);
                beside = measured.beside(&known).filter(|_| is_of);
                is_of.then_some(known)
            });
            match scheme(key).filter(|_| within == WHOLE) {
                Some(scheme) => {
                    beside = Some(("seller.taxIds.0.scheme".to_owned(), scheme.to_owned()));
                    Some(Cow::Borrowed("seller.taxIds.0.value"))
                }
                None if is_order_number(declaration, key) => Some(Cow::Borrowed("reference")),
                None => with_unit.or_else(|| meant_anywhere(class, within, key)),
            }
        }
        (NoteKind::ElementUnknown, Place::NodeKey(node, _)) if crate::MESSAGES => {
            let class = declaration.store.node_at(node).map_or(0, |node| node.element);
            nearest::name(&bare(key), &children(class).map(|child| element_of(child).name).collect::<Vec<_>>())
                .map(Cow::Borrowed)
        }
        _ => return,
    };
    let draft = found.at(note.place).span(note.span);
    let name = key.trim_end_matches('.');
    // A table without a header has somebody's data there, so words are shown where a field is meant by them.
    let is_shown = is_plain(name) || near.is_some() && key.ends_with('.') && is_header(name);
    let draft = if is_shown { draft.with("key", || format!("\"{name}\"")) } else { draft.with("key", "This") };
    let Some(known) = near else { return };
    let wording = match beside {
        Some(_) => "unit",
        None if known == "value.amount" && key.ends_with('.') && is_price(key) => "price",
        None if is_path(&known) => "path",
        None => "near",
    };
    let draft = draft.saying(wording).with("known", || known.into_owned());
    if let Some((unit, code)) = beside {
        draft.with("unit", unit).with("code", code);
    }
}

/// The field that a key means, in the object where it stands. A column of a table may be one of its items or one of the
/// whole, whichever it was taken for, and leave out which part of the whole.
fn meant_anywhere(class: Class, within: Slot, key: &str) -> Option<Cow<'static, str>> {
    if let Some(known) = meant(class, within, key) {
        return Some(known);
    }
    if within != WHOLE || !matches!(class, Class::Item | Class::Declaration) {
        return None;
    }
    let is_column = key.ends_with('.');
    let elsewhere = |class| meant(class, WHOLE, key).filter(|known| is_column || is_path(known));
    let inner = |(name, slot): (&str, Slot)| {
        let known = meant(Class::Declaration, slot, key).filter(|_| is_column || class == Class::Declaration)?;
        Some(Cow::Owned(format!("{name}.{known}")))
    };
    let parts = [("shipment", declaration::SHIPMENT), ("transaction", declaration::TRANSACTION)];
    let found = [Class::Item, Class::Declaration].into_iter().find_map(elsewhere);
    let found = found.or_else(|| parts.into_iter().find_map(inner));
    if is_path(key) { found.or_else(|| meant_by_others(key)) } else { found }
}

/// The field of a column in the table of another system, which says in the same word whose it is: `Ship City` or
/// `Lineitem sku`. A name and what an address has are the buyer's where nothing says whose.
fn meant_by_others(key: &str) -> Option<Cow<'static, str>> {
    let whole = bare(key);
    let of = |(owner, rest): (&str, &str)| {
        let column = format!("{rest}.");
        if owner == "items" {
            return meant(Class::Item, WHOLE, &column);
        }
        let party = Class::Declaration.fields().iter().find(|field| field.name == owner)?;
        let Kind::Party(role) = party.kind else { return None };
        let known = meant(Class::Party(role), WHOLE, &column)?;
        let is_of_buyer = ["address.", "email", "phone"].iter().any(|start| known.starts_with(start));
        let is_of_buyer = is_of_buyer || known == "name" && whole.ends_with("name");
        (is_of_buyer || rest.len() < whole.len()).then(|| Cow::Owned(format!("{owner}.{known}")))
    };
    let currency = || Some(Cow::Owned(format!("value.{}", meant(Class::Item, item::VALUE, key)?)));
    owners(&whole).chain([("buyer", whole.as_str())]).find_map(of).or_else(currency)
}

/// Whether the column of names is that of the order's number, as in Shopify's tables, which have those of goods beside it.
fn is_order_number(declaration: Declaration<'_>, key: &str) -> bool {
    let mut keys = declaration.notes().iter().take(MOST_KEYS).filter(|note| note.kind == NoteKind::FieldUnknown);
    key == "Name." && keys.any(|note| key_of(declaration, note.span).starts_with("Lineitem "))
}

/// Whether a column is called a price, which other systems give of one piece.
fn is_price(key: &str) -> bool {
    const PRICES: [&str; 9] = ["cena", "precio", "preis", "preço", "prezzo", "price", "prijs", "prix", "单价"];
    let key = bare(key);
    PRICES.iter().any(|price| key.contains(price))
}

/// Whether it is the key of a row that a table doesn't have as an item.
fn is_sum(key: &str) -> bool {
    let number = key.strip_prefix("row ").and_then(|rest| rest.strip_suffix('.'));
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The field of an object that a key means, by its path where the key is one, as the columns of a table are: with dots,
/// other signs or nothing between its parts. The parts of an address may stand without it. Where the key has a dot it is a
/// column's, and the path is that of a value: `value.amount` for `value.`.
fn meant(class: Class, within: Slot, key: &str) -> Option<Cow<'static, str>> {
    let is_column = is_path(key);
    let parts: Vec<&str> = key.split(['.', '/', '[', ']']).filter(|part| !part.is_empty()).collect();
    let path = if parts.len() > 1 { path_of(class, within, &parts, is_column) } else { None };
    if let Some(path) = path {
        return Some(Cow::Owned(path));
    }
    let Some(known) = meant_field(class, within, key) else {
        // The words of a header may be the parts of a path, such as "Buyer city".
        let words: Vec<&str> = key.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let is_path = key.ends_with('.') && words.len() > 1;
        return if is_path { path_of(class, within, &words, true).map(Cow::Owned) } else { None };
    };
    if !is_column {
        return Some(known);
    }
    let parts: Vec<&str> = known.split('.').collect();
    path_of(class, within, &parts, true).map(Cow::Owned)
}

/// The path of a value by parts that are spelled nearly as ours. Of a column the last may be a field that has parts.
fn path_of(mut class: Class, mut within: Slot, parts: &[&str], is_column: bool) -> Option<String> {
    let mut out = String::new();
    let mut parts = parts.iter().peekable();
    loop {
        let (name, kind, slot) = match parts.next() {
            Some(part) => match field_named(class, within, part) {
                Some(field) => field,
                // What an address has may be said of the party.
                None if matches!(class, Class::Party(_)) && within == WHOLE => {
                    let (name, _, slot) = field_named(class, within, "address")?;
                    out.extend([".", name]);
                    field_named(class, slot, part)?
                }
                None => return None,
            },
            None if is_column => field_named(class, within, "")?,
            None => return None,
        };
        // The columns of items have no name in front.
        let is_items = class == Class::Declaration && name == "items";
        if !is_items {
            out.extend([if out.is_empty() { "" } else { "." }, name]);
        }
        match kind {
            Kind::Party(role) => (class, within) = (Class::Party(role), WHOLE),
            // A column can't be all items.
            Kind::List if is_items && parts.peek().is_none() => return None,
            Kind::List => {
                let place = parts.next_if(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
                if !is_items {
                    out.extend([".", place.copied().unwrap_or("0")]);
                }
                (class, within) = (class.of_list(), WHOLE);
            }
            Kind::Object => within = slot,
            Kind::Tree => return None,
            _ => return parts.next().is_none().then_some(out),
        }
    }
}

/// The field of that name in an object, or of one that is spelled nearly so or means the same; the main one for no name, if
/// there is one.
#[inline(never)]
fn field_named(class: Class, within: Slot, part: &str) -> Option<(&'static str, Kind, Slot)> {
    const MAIN: [&str; 5] = ["value", "amount", "name", "un", "id"];
    let fields: Vec<_> = class.fields().iter().zip(0..).filter(|(field, _)| field.within == within).collect();
    let names: Vec<&'static str> = fields.iter().map(|(field, _)| field.name).collect();
    let is_here = |wanted: &str| names.iter().copied().find(|name| *name == wanted);
    let name = match part {
        "" => {
            let line = || names.first().copied().filter(|_| matches!(class, Class::Party(_)));
            MAIN.into_iter().find_map(is_here).or_else(line)?
        }
        _ => is_here(part).or_else(|| same_meaning(part, &names)).or_else(|| nearest::name(&bare(part), &names))?,
    };
    fields.iter().find(|(field, _)| field.name == name).map(|(field, slot)| (name, field.kind, *slot))
}

/// The field of an object that a key means.
fn meant_field(class: Class, within: Slot, key: &str) -> Option<Cow<'static, str>> {
    let fields = || class.fields().iter().zip(0..).filter(|(field, _)| field.within == within);
    let whole = bare(key);
    let inner = fields().find_map(|(field, slot)| {
        let name = field.name.to_ascii_lowercase();
        let rest = whole.strip_prefix(&name).or_else(|| (name == "address").then_some(&whole))?;
        let inner = match field.kind {
            _ if rest.is_empty() => None,
            Kind::Object => meant_field(class, slot, rest),
            Kind::Party(role) => meant_field(Class::Party(role), WHOLE, rest),
            _ => None,
        };
        inner.map(|inner| Cow::Owned(format!("{}.{inner}", field.name)))
    });
    inner.or_else(|| field_named(class, within, key).map(|(name, ..)| Cow::Borrowed(name)))
}

fn is_path(key: &str) -> bool {
    key.contains('.')
}

/// Whether a key is a name and can't be somebody's number or address.
fn is_plain(key: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '-');
    let name = key.trim_end_matches(|c: char| c.is_ascii_digit());
    (1..=40).contains(&key.len()) && key.len() - name.len() <= 2 && !name.is_empty() && name.chars().all(is_letter)
}

/// Whether the header of a column is a few words with hardly a digit.
fn is_header(key: &str) -> bool {
    let is_sign = |c: char| c.is_alphanumeric() || " ()（）_-/.#%&+:'€$£¥".contains(c);
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    (1..=40).contains(&key.chars().count()) && digits <= 2 && key.chars().all(is_sign)
}

/// The keys at the root that the declaration doesn't have; the first of them are enough to know an order by.
fn unknown_at_root(declaration: Declaration<'_>) -> impl Iterator<Item = &Note> {
    let is_root = |note: &&Note| {
        matches!((note.kind, note.place), (NoteKind::FieldUnknown, Place::Key(RecordId::ROOT, WHOLE, _)))
    };
    declaration.notes().iter().take(MOST_KEYS).filter(is_root)
}

/// The most notes among which the keys of an order are looked for.
const MOST_KEYS: usize = 100;

/// Stands for what adapters and conversions return: the declaration beside what it has no place for.
const WRAPPED: &str = "declaration";

/// Keys at the root of other systems' orders and shipments, compared without case and signs: all of them must be there.
static SYSTEMS: [(&[&str], &str); 19] = [
    (&["declaration"], WRAPPED),
    (&["customsinfo"], "a shipment of EasyPost"),
    (&["customsitems"], "customs data of EasyPost"),
    (&["addressfrom", "addressto"], "a shipment of Shippo"),
    (&["contentstype", "nondeliveryoption"], "a shipment of Shippo"),
    (&["parcelitems"], "a parcel of Sendcloud"),
    (&["internationaloptions"], "an order of ShipStation"),
    (&["amazonorderid"], "an order of Amazon"),
    (&["receiptid", "transactions"], "an order of Etsy"),
    (&["fulfillmentstartinstructions"], "an order of eBay"),
    (&["incrementid"], "an order of Magento"),
    (&["lineitems", "orderkey"], "an order of WooCommerce"),
    (&["lineitems", "billing"], "an order of WooCommerce"),
    (&["lineitems", "financialstatus"], "an order of Shopify"),
    (&["lineitems", "shippingaddress"], "an order of Shopify"),
    (&["lineitems", "displayfinancialstatus"], "an order of Shopify"),
    (&["lineitems"], "an order of another system"),
    (&["billingaddress", "customerid"], "an order of another system"),
    (&["parcel"], "an order of another system"),
];

/// Which system's order it looks like; nothing where it has the main parts of a declaration.
pub(super) fn foreign_order(declaration: Declaration<'_>) -> Option<&'static str> {
    let mut first = unknown_at_root(declaration).peekable();
    first.peek()?;
    let has_one = |slots: &[Slot]| slots.iter().any(|&slot| !declaration.get(slot).is_missing());
    let own = [declaration::PART, declaration::SELLER, declaration::TRANSACTION, declaration::SHIPMENT];
    if has_one(&own) || declaration.is_message() {
        return None;
    }
    let keys: Vec<String> = first.map(|note| bare(&key_of(declaration, note.span))).collect();
    let has = |key: &&str| keys.iter().any(|known| known == *key);
    let (wanted, system) = SYSTEMS.iter().find(|(wanted, _)| wanted.iter().all(has))?;
    // Magento's orders and Shippo's customs declarations have items as well.
    (matches!(wanted, ["incrementid"] | ["contentstype", _]) || !has_one(&[declaration::ITEMS])).then_some(*system)
}
