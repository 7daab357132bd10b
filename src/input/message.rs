//! Maps the elements of a message, or of a `wco` tree, to the fields of the JSON shape.
//!
//! For most elements the dictionary names the field. The rest is mapped here, because the two forms differ: codes that
//! are words in JSON, numbers that stand in either of two elements, and parties that are marked by a role.

mod target;
mod words;

use crate::at::Place;
use crate::day::Day;
use crate::dictionary::{
    Class, ElementId, Kind, ROOT, Role, Slot, WHOLE, child, declaration, document, element_of, item, party, tax_id,
};
use crate::model::{
    Declaration, Leaf, NO_NODE, NO_RECORD, Node, NodeId, NoteKind, RecordId, Span, State, Store, Whole,
};
use crate::options::Dataset;

use super::MOST_ITEMS;
use super::content::says_h7;
use target::{Target, targets};
pub(crate) use words::{mode, mode_code, nature, nature_code};

/// Copies the values of a message's nodes into the fields of the JSON shape.
///
/// The nodes of `wco` trees in JSON are copied likewise, into the fields that the declaration doesn't name.
pub(super) fn bridge(source: &str, store: &mut Store) {
    if store.all_nodes().is_empty() {
        return;
    }
    let root = store.records.first().map_or(NO_NODE, |record| record.node);
    let by_h7 =
        says_h7(Declaration(&Whole::new(source, store))) || !store.is_message && store.asked == Some(Dataset::EuH7);
    let mut bridge = Bridge {
        source,
        store,
        by_h7,
        shipment: root,
        item: NO_RECORD,
        last_item: NO_RECORD,
        last_document: NO_RECORD,
        last_tax_id: NO_RECORD,
        packages: 0,
        packaging: NO_NODE,
        gift: NO_NODE,
    };
    let targets = targets();
    let mut unread = NO_NODE;
    for id in bridge.store.node_ids() {
        let Some(node) = bridge.store.node_at(id) else { break };
        let element = node.element;
        if !bridge.store.is_message {
            // What the conversion to a message doesn't write says nothing: a class with all that follows in it.
            if unread != NO_NODE && node.parent != NO_NODE && node.parent >= unread {
                continue;
            }
            unread = if node.replaced || node.is_again() || node.is_nothing() { id } else { NO_NODE };
            if unread == id {
                continue;
            }
        }
        match targets.get(usize::from(element)) {
            Some(&target) if target != Target::Tree => bridge.node(id, element, target),
            _ => {}
        }
    }
    bridge.finish(root);
}

struct Bridge<'s, 'r> {
    source: &'s str,
    store: &'r mut Store,
    by_h7: bool,
    /// The goods shipment, if there is one. It corresponds to the transaction and the shipment.
    shipment: NodeId,
    item: RecordId,
    /// The item that was added last. A list that the declaration names gets none.
    last_item: RecordId,
    /// The document that was added last, likewise.
    last_document: RecordId,
    /// The tax number that was added last, likewise.
    last_tax_id: RecordId,
    /// The number of packagings so far.
    packages: u32,
    /// The node of the first one's number of packages.
    packaging: NodeId,
    /// The procedure that marks the goods as a gift.
    gift: NodeId,
}

impl Bridge<'_, '_> {
    fn node(&mut self, id: NodeId, element: ElementId, target: Target) {
        match target {
            Target::Tree => {}
            Target::Field(Class::Declaration, slot) => self.field(RecordId::ROOT, slot, id),
            Target::Field(Class::Party(role), slot) => {
                let party = self.party(role, id);
                self.field(party, slot, id);
            }
            Target::Field(_, slot) => self.field(self.item, slot, id),
            Target::Shipment => self.shipment = id,
            Target::Item => self.item(id),
            Target::Commodity => self.commodity(id, element),
            Target::Party(role) => {
                let party = self.party(role, id);
                self.bind(id, party, WHOLE);
                let span = self.node_span(id);
                let is_made = self.store.leaf(RecordId::ROOT, role.slot()).node != NO_NODE;
                let record = self.store.records.get_mut(party.index()).filter(|record| record.node == NO_NODE);
                if let Some(record) = record.filter(|_| is_made) {
                    (record.node, record.span) = (id, span);
                }
            }
            Target::Address(role) => {
                let party = self.party(role, id);
                self.object(party, party::ADDRESS, id);
                self.bind(id, party, party::ADDRESS);
            }
            Target::Communication(role) => self.communication(role, id),
            Target::TaxParty => self.tax_party(id),
            Target::Nature => self.word(declaration::TRANSACTION_NATURE, id, nature),
            Target::Mode => self.word(declaration::SHIPMENT_MODE, id, mode),
            Target::Issued => self.issued(id),
            Target::Reference => self.reference(id),
            Target::Procedure => self.procedure(id),
            Target::Origin => self.origin(id),
            Target::DangerousGoods => {
                if let Some(number) = self.child(id, "UNDGID") {
                    self.field(self.item, item::DANGEROUS_GOODS_UN, number);
                }
            }
            Target::Document => self.document(id),
            Target::TransportDocument => self.transport_document(id),
            Target::Packaging => {
                self.packages += 1;
                if self.packages == 1 {
                    self.packaging = self.child(id, "QuantityQuantity").unwrap_or(NO_NODE);
                }
            }
        }
    }

    fn node_span(&self, id: NodeId) -> Span {
        self.store.node_at(id).map_or(Span::default(), |node| node.span)
    }

    fn text(&self, id: NodeId) -> Option<&str> {
        let node = self.store.node_at(id)?;
        Whole::new(self.source, self.store).node_text(node)
    }

    fn child(&self, class: NodeId, name: &str) -> Option<NodeId> {
        self.store.children(class).find(|(_, node)| element_of(node.element).name == name).map(|(id, _)| id)
    }

    /// The text of a child.
    fn word_of(&self, class: NodeId, name: &str) -> Option<&str> {
        self.text(self.child(class, name)?)
    }

    /// Links a node to its field. In JSON, the field may be one that the declaration names.
    fn bind(&mut self, id: NodeId, record: RecordId, slot: Slot) {
        if !self.store.is_message && slot != WHOLE && self.store.leaf(record, slot).node != id {
            return;
        }
        if let Some(node) = self.store.node_mut(id).filter(|node| node.record == NO_RECORD) {
            (node.record, node.slot) = (record, slot);
        }
    }

    /// Whether a field is there and is empty, and the object around it isn't another value.
    fn is_free(&self, record: RecordId, slot: Slot) -> bool {
        let Some(of) = self.store.records.get(record.index()) else { return false };
        let is_around = |within: Slot| {
            within == WHOLE || matches!(self.store.leaf(record, within).state, State::Absent | State::Object)
        };
        self.store.leaf(record, slot).state == State::Absent && is_around(of.class.field(slot).within)
    }

    /// Marks an object field as given, and its parent object too.
    fn object(&mut self, record: RecordId, slot: Slot, id: NodeId) {
        if !self.is_free(record, slot) {
            return;
        }
        self.inside(record, slot, id);
        self.store.set(record, slot, Leaf { node: id, ..Leaf::new(State::Object, self.node_span(id)) });
    }

    /// Marks the parent object of a field as given.
    fn inside(&mut self, record: RecordId, slot: Slot, id: NodeId) {
        let within = self.store.records.get(record.index()).map_or(WHOLE, |record| record.class.field(slot).within);
        if within != WHOLE {
            let id = if record == RecordId::ROOT && self.shipment != NO_NODE { self.shipment } else { id };
            self.object(record, within, id);
        }
    }

    /// Sets a field, unless an earlier element did.
    fn put(&mut self, record: RecordId, slot: Slot, id: NodeId, leaf: Leaf) {
        if !self.is_free(record, slot) {
            return;
        }
        self.inside(record, slot, id);
        self.store.set(record, slot, Leaf { node: id, ..leaf });
    }

    /// Sets a field to a text that isn't written so in the source, unless an earlier element set it.
    fn put_text(&mut self, record: RecordId, slot: Slot, id: NodeId, text: &str) {
        let span = self.store.node_at(id).map_or(Span::default(), |node| node.value.span);
        let made = self.store.make(|out| out.push_str(text));
        self.put(record, slot, id, Leaf::new(State::Made, span).linked(made));
    }

    /// Copies the value of an element into its field.
    fn field(&mut self, record: RecordId, slot: Slot, id: NodeId) {
        let Some(value) = self.store.node_at(id).map(|node| node.value) else { return };
        if !self.is_free(record, slot) || !is_value(value.state) {
            return;
        }
        if self.store.kind(record, slot) != Kind::Object {
            self.put(record, slot, id, value);
            return self.bind(id, record, slot);
        }
        // A measure or an amount: the number, then its unit or its currency.
        self.object(record, slot, id);
        self.put(record, slot + 1, id, value);
        self.bind(id, record, slot + 1);
        let name = if self.store.kind(record, slot + 2) == Kind::Currency { "currencyID" } else { "unitCode" };
        let unit = self
            .store
            .attributes_of(id)
            .find(|attribute| attribute.name.of(self.source) == name)
            .map(|attribute| attribute.value);
        let Some(unit) = unit.filter(|unit| is_value(unit.state)) else { return };
        // A qualifier may follow the unit, as in KGM#G. It stays in the tree.
        let source = self.source;
        let letters = unit.span.of(source);
        let plain = letters.bytes().position(|byte| byte == b'#').filter(|_| unit.state == State::Text);
        let unit = match plain.and_then(|length| letters.get(..length)) {
            Some(plain) => {
                let made = self.store.make(|out| out.push_str(plain));
                Leaf::new(State::Made, unit.span).linked(made)
            }
            None => unit,
        };
        self.put(record, slot + 2, id, unit);
    }

    /// The record of a party. It is created at the first element of the party.
    fn party(&mut self, role: Role, id: NodeId) -> RecordId {
        let known = self.store.leaf(RecordId::ROOT, role.slot());
        if known.state != State::Absent {
            return known.record();
        }
        let span = self.node_span(id);
        let party = self.store.record(Class::Party(role), RecordId::ROOT, role.slot(), span);
        let leaf = Leaf { node: id, ..Leaf::new(State::Object, span).leading_to(party) };
        self.store.set(RecordId::ROOT, role.slot(), leaf);
        party
    }

    /// Appends a record to a list, unless the declaration names the list.
    fn entry(&mut self, class: Class, of: RecordId, slot: Slot, last: RecordId, id: NodeId) -> RecordId {
        if last == NO_RECORD && !self.is_free(of, slot) {
            return NO_RECORD;
        }
        let span = self.node_span(id);
        let index = self.store.records.get(last.index()).map_or(0, |record| record.index + 1);
        let entry = self.store.record(class, of, slot, span);
        if let Some(record) = self.store.records.get_mut(entry.index()) {
            (record.index, record.node) = (index, id);
        }
        match self.store.records.get_mut(last.index()) {
            Some(last) => last.next = entry,
            None => {
                let from = if self.store.is_message { NO_NODE } else { id };
                self.store.set(of, slot, Leaf { node: from, ..Leaf::new(State::List, span).leading_to(entry) });
            }
        }
        self.bind(id, entry, WHOLE);
        entry
    }

    fn item(&mut self, id: NodeId) {
        self.last_document = NO_RECORD;
        let Some(&Node { parent, record, occurrence, span, .. }) = self.store.node_at(id) else { return };
        // The tree of an item in JSON.
        if parent == NO_NODE {
            self.item = record;
            return;
        }
        // The reader of XML keeps to the limit itself.
        if occurrence as usize > MOST_ITEMS {
            self.item = NO_RECORD;
            if occurrence as usize == MOST_ITEMS + 1 {
                self.store.note(NoteKind::TooManyItems, Place::Node(id), span);
            }
            return;
        }
        self.item = self.entry(Class::Item, RecordId::ROOT, declaration::ITEMS, self.last_item, id);
        if self.item != NO_RECORD {
            self.last_item = self.item;
        }
    }

    /// The HS code: the first classification of type HS or TSP, followed by the two digits of type TRC.
    fn commodity(&mut self, id: NodeId, element: ElementId) {
        let classification = child(element, "Classification");
        let of_type = |bridge: &Self, types: &[&str]| {
            let mut all = bridge.store.children(id).filter(|(_, node)| Some(node.element) == classification);
            let found = all.find(|&(id, _)| {
                bridge.word_of(id, "IdentificationTypeCode").is_some_and(|word| types.contains(&word))
            });
            found.and_then(|(id, _)| bridge.child(id, "ID"))
        };
        let Some(code) = of_type(self, &["HS", "TSP"]) else { return };
        let further = of_type(self, &["TRC"]);
        let joined = further.and_then(|further| {
            let (code, further) = (self.text(code)?, self.text(further)?);
            let is_whole = code.len() == 8 && further.len() == 2;
            is_whole.then(|| format!("{code}{further}"))
        });
        match joined {
            Some(joined) => {
                self.put_text(self.item, item::HS_CODE, code, &joined);
                self.bind(code, self.item, item::HS_CODE);
            }
            None => self.field(self.item, item::HS_CODE, code),
        }
    }

    fn communication(&mut self, role: Role, id: NodeId) {
        let slot = match self.word_of(id, "TypeCode") {
            Some("EM") => party::EMAIL,
            Some("TE") => party::PHONE,
            _ => return,
        };
        let Some(number) = self.child(id, "ID") else { return };
        let party = self.party(role, id);
        self.field(party, slot, number);
    }

    /// A fiscal reference with the role FR5 is the IOSS number of the seller.
    fn tax_party(&mut self, id: NodeId) {
        let (Some(number), Some(role)) = (self.child(id, "ID"), self.child(id, "RoleCode")) else { return };
        if self.text(role) != Some("FR5") {
            return;
        }
        if !self.store.has_room_for_record(Place::Node(id), self.node_span(id)) {
            return;
        }
        // In JSON, the number may be named as the platform's.
        let platform = self.store.leaf(RecordId::ROOT, Role::Platform.slot());
        if platform.state == State::Object && self.store.leaf(platform.record(), party::TAX_IDS).state != State::Absent
        {
            return;
        }
        let seller = self.party(Role::Seller, id);
        let entry = self.entry(Class::TaxId(Role::Seller), seller, party::TAX_IDS, self.last_tax_id, id);
        if entry == NO_RECORD {
            return;
        }
        self.last_tax_id = entry;
        self.put_text(entry, tax_id::SCHEME, role, "eu-ioss");
        self.bind(role, entry, tax_id::SCHEME);
        self.field(entry, tax_id::VALUE, number);
    }

    /// Maps a code to its word in the JSON shape. An unknown code stays in the tree.
    fn word(&mut self, slot: Slot, id: NodeId, word: fn(&str) -> Option<&'static str>) {
        let Some(word) = self.text(id).and_then(word) else { return };
        if self.is_free(RecordId::ROOT, slot) {
            self.put_text(RecordId::ROOT, slot, id, word);
            self.bind(id, RecordId::ROOT, slot);
        }
    }

    /// The day of a date. A time stays in the tree.
    fn issued(&mut self, id: NodeId) {
        let day = self.text(id).and_then(|text| {
            let digits = text.get(..8).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
            Some(format!("{}-{}-{}", digits.get(..4)?, digits.get(4..6)?, digits.get(6..)?))
        });
        // In JSON, what is said of a day in a field doesn't fit one in the tree, which is written in another form.
        let is_day = |day: &String| self.store.is_message || day.parse::<Day>().is_ok();
        if let Some(day) = day.filter(is_day) {
            self.put_text(RecordId::ROOT, declaration::ISSUED, id, &day);
        }
        self.bind(id, RecordId::ROOT, declaration::ISSUED);
    }

    /// The trader's reference, or that of the consignment if it is missing.
    fn reference(&mut self, id: NodeId) {
        let number = self.child(id, "TraderAssignedReferenceID").or_else(|| self.child(id, "ID"));
        if let Some(number) = number {
            self.field(RecordId::ROOT, declaration::SHIPMENT_UCR, number);
        }
    }

    fn procedure(&mut self, id: NodeId) {
        let is_of_item = self.item != NO_RECORD;
        if self.gift == NO_NODE && is_of_item && self.word_of(id, "CurrentCode") == Some("C08") {
            self.gift = self.child(id, "CurrentCode").unwrap_or(NO_NODE);
        }
    }

    /// The country of origin that isn't a preference's.
    fn origin(&mut self, id: NodeId) {
        if matches!(self.word_of(id, "TypeCode"), None | Some("1"))
            && let Some(country) = self.child(id, "CountryCode")
        {
            self.field(self.item, item::ORIGIN, country);
        }
    }

    /// A document of an item. The message splits a type of four characters into category and type.
    fn document(&mut self, id: NodeId) {
        if self.item == NO_RECORD || !self.store.has_room_for_record(Place::Node(id), self.node_span(id)) {
            return;
        }
        let entry = self.entry(Class::Document, self.item, item::DOCUMENTS, self.last_document, id);
        if entry == NO_RECORD {
            return;
        }
        self.last_document = entry;
        let (category, kind) = (self.child(id, "CategoryCode"), self.child(id, "TypeCode"));
        match (category, kind) {
            (Some(category), Some(kind)) => {
                let joined = format!("{}{}", self.text(category).unwrap_or(""), self.text(kind).unwrap_or(""));
                self.put_text(entry, document::TYPE, kind, &joined);
                self.bind(kind, entry, document::TYPE);
                self.bind(category, entry, document::TYPE);
            }
            (Some(only), None) | (None, Some(only)) => self.field(entry, document::TYPE, only),
            (None, None) => {}
        }
        if let Some(number) = self.child(id, "ID") {
            self.field(entry, document::ID, number);
        }
    }

    /// A transport document is the postal item if its type says so, or if it has the form of a postal item number.
    fn transport_document(&mut self, id: NodeId) {
        let Some(number) = self.child(id, "ID") else { return };
        let is_postal = self.word_of(id, "Type") == Some("N750") || self.text(number).is_some_and(is_postal_number);
        if is_postal {
            self.field(RecordId::ROOT, declaration::SHIPMENT_ITEM_ID, number);
        }
    }

    fn finish(&mut self, root: NodeId) {
        if self.gift != NO_NODE && self.is_free(RecordId::ROOT, declaration::TRANSACTION_NATURE) {
            self.put_text(RecordId::ROOT, declaration::TRANSACTION_NATURE, self.gift, "gift");
        }
        let items = self.store.leaf(RecordId::ROOT, declaration::ITEMS).record();
        let is_single = self.store.records.get(items.index()).is_some_and(|item| item.next == NO_RECORD);
        if self.by_h7 && is_single && self.packages == 1 && self.packaging != NO_NODE {
            self.field(RecordId::ROOT, declaration::SHIPMENT_PACKAGES, self.packaging);
        }
        if !self.store.is_message {
            return;
        }
        let span = self.node_span(root);
        self.store.set(RecordId::ROOT, declaration::WCO, Leaf { node: root, ..Leaf::new(State::Object, span) });
        self.bind(root, RecordId::ROOT, WHOLE);
        debug_assert!(self.store.node_at(root).is_some_and(|node: &Node| node.element == ROOT));
    }
}

/// Whether it is the state of a value that a field can hold.
const fn is_value(state: State) -> bool {
    matches!(state, State::Text | State::Made | State::Number)
}

/// Whether a number has the form of a postal item number: two letters, nine digits, two letters.
pub(crate) fn is_postal_number(text: &str) -> bool {
    let bytes = text.as_bytes();
    let part =
        |range: std::ops::Range<usize>, is: fn(&u8) -> bool| bytes.get(range).is_some_and(|part| part.iter().all(is));
    bytes.len() == 13
        && part(0..2, u8::is_ascii_uppercase)
        && part(2..11, u8::is_ascii_digit)
        && part(11..13, u8::is_ascii_uppercase)
}
