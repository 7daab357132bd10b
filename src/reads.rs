//! What a rule reads of a declaration.
//!
//! A rule says what it reads in its head, so that the plan can leave it out where it has nothing to say. In debug builds
//! the views of the model record what a rule reads, and the plan compares the two after each call.

use crate::dictionary::{Class, Kind, Role, Slot};
use crate::model::RecordId;
use crate::words::Signs;

/// Something that a rule reads, as it says in its head.
///
/// Each list of a head has words of its own:
///
/// | | `reads`, `beside`, `says` | `needs` | `at` |
/// | --- | --- | --- | --- |
/// | `Field` | the value, or that there is none | the object has the value | the finding is at the field |
/// | `Route`, `Sums`, `Items`, `Numbers` | many fields at once | – | – |
/// | `Message` | the elements | there are elements | – |
/// | `MessageNote` | – | the reader of messages made the note | – |
/// | `DeniedParties`, `History` | – | the caller gave the list | – |
/// | a sign, such as `NOT_PLAIN` | – | the goods description has this sign or another that is listed | – |
/// | `Missing` | – | – | the finding is at any missing field |
///
/// `Structure` is part of other words alone, and `All` stands for a list that a head doesn't have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Read {
    /// A field of the class in that row.
    Field(u8, Slot),
    /// What a case works out of countries and addresses: the destination, its profile, the country of export.
    Route,
    /// The values and masses that are added up.
    Sums,
    /// Every field of items.
    Items,
    /// Every field that holds a number.
    Numbers,
    /// Which parties, items and documents there are.
    Structure,
    /// The elements of the message.
    Message,
    /// A note that only readers of messages make.
    MessageNote,
    /// The caller's list of denied parties.
    DeniedParties,
    /// The caller's list of earlier parcels.
    History,
    /// A sign of the goods description, by its number.
    Sign(u8),
    /// Of what a rule finds: fields that are missing.
    Missing,
    /// Everything.
    All,
}

/// The names in a rule's `reads`, `beside` and `needs`, such as `item::HS_CODE`.
pub(crate) mod named {
    use super::{Class, Read, Role, Signs, Slot};

    const fn field(class: Class, slot: Slot) -> Read {
        Read::Field(class.row() as u8, slot)
    }

    /// A field of the declaration itself.
    pub(crate) const fn declaration(slot: Slot) -> Read {
        field(Class::Declaration, slot)
    }

    /// A field of parties.
    pub(crate) const fn party(slot: Slot) -> Read {
        field(Class::Party(Role::Seller), slot)
    }

    /// A field of tax numbers.
    pub(crate) const fn tax_id(slot: Slot) -> Read {
        field(Class::TaxId(Role::Seller), slot)
    }

    /// A field of items.
    pub(crate) const fn item(slot: Slot) -> Read {
        field(Class::Item, slot)
    }

    /// A field of documents.
    pub(crate) const fn document(slot: Slot) -> Read {
        field(Class::Document, slot)
    }

    /// A sign of the goods description.
    macro_rules! signs {
        ($($sign:ident),*) => { $(pub(crate) const $sign: Read = Read::Sign(Signs::$sign.number());)* };
    }

    signs!(APART, COPY_ABROAD, COUNTERFEIT, EMPTY, FIGURE, LOOKALIKE, MARKED, MISSPELT, NOT_PLAIN, PLACEHOLDER);
    signs!(REPEATED, RUN, SHORT, UNNAMED);

    pub(crate) use Read::{DeniedParties, History, Items, Message, MessageNote, Missing, Numbers, Route, Sums};
}

/// A set of fields by class and slot, and whether the elements of the message belong to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reads {
    fields: [u64; Class::COUNT],
    message: bool,
    /// Of a rule on items: whether it reads the fields of other items, too.
    other_items: bool,
    /// Of what a rule finds: whether fields that are missing belong to it.
    missing: bool,
}

/// A field of some object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    pub(crate) class: Class,
    pub(crate) slot: Slot,
    pub(crate) is_missing: bool,
}

/// What [`Read::Route`] stands for. `case::Route::of` reads these.
const ROUTE: &[Read] = {
    use crate::dictionary::{declaration as d, party as p};
    use named::{declaration, party};
    &[
        Read::Structure,
        declaration(d::SHIPMENT_DESTINATION),
        declaration(d::SHIPMENT_EXPORT_COUNTRY),
        party(p::ADDRESS_COUNTRY),
        party(p::ADDRESS_POSTCODE),
        party(p::ADDRESS_CITY),
        party(p::ADDRESS_SUBDIVISION),
    ]
};

/// What [`Read::Sums`] stands for. `Case::sums` reads these.
const SUMS: &[Read] = {
    use crate::dictionary::{declaration as d, item as i};
    use named::{declaration, item};
    &[
        Read::Structure,
        declaration(d::SHIPMENT_GROSS_MASS_VALUE),
        declaration(d::SHIPMENT_GROSS_MASS_UNIT),
        item(i::NET_MASS_VALUE),
        item(i::NET_MASS_UNIT),
        item(i::GROSS_MASS_VALUE),
        item(i::GROSS_MASS_UNIT),
        item(i::VALUE_AMOUNT),
        item(i::VALUE_CURRENCY),
    ]
};

/// The signs among these.
pub(crate) fn signs_of(reads: &[Read]) -> Signs {
    reads.iter().fold(Signs::NONE, |signs, read| match read {
        Read::Sign(number) => signs.or(Signs::of_number(*number)),
        _ => signs,
    })
}

impl Reads {
    #[cfg(debug_assertions)]
    const NONE: Self = Self { fields: [0; Class::COUNT], message: false, other_items: false, missing: false };

    /// The set of these.
    pub(crate) fn of(reads: &[Read]) -> Self {
        let mut all = Self::default();
        for read in reads {
            all.add(*read);
        }
        all
    }

    /// Adds to the set.
    pub(crate) fn add(&mut self, read: Read) {
        match read {
            Read::Field(row, slot) => {
                if let Some(fields) = self.fields.get_mut(usize::from(row)) {
                    *fields |= bit(slot);
                }
            }
            Read::Route => ROUTE.iter().for_each(|read| self.add(*read)),
            Read::Sums => {
                SUMS.iter().for_each(|read| self.add(*read));
                self.other_items = true;
            }
            Read::Items => {
                self.add_fields(|class, _| class == Class::Item);
                self.other_items = true;
            }
            Read::Numbers => {
                self.add_fields(|class, slot| matches!(class.field(slot).kind, Kind::Decimal | Kind::Integer));
                self.other_items = true;
            }
            Read::Structure => self.add_fields(|class, slot| {
                matches!(class.field(slot).kind, Kind::Object | Kind::Party(_) | Kind::List | Kind::Tree)
            }),
            Read::Message => self.message = true,
            Read::MessageNote | Read::DeniedParties | Read::History | Read::Sign(_) => {}
            Read::Missing => self.missing = true,
            Read::All => {
                self.add_fields(|_, _| true);
                self.message = true;
                self.other_items = true;
            }
        }
    }

    /// Adds a field.
    pub(crate) fn add_field(&mut self, class: Class, slot: Slot) {
        self.add(Read::Field(class.row() as u8, slot));
    }

    /// Adds all of another set.
    pub(crate) fn add_all(&mut self, other: &Self) {
        self.fields.iter_mut().zip(other.fields).for_each(|(fields, other)| *fields |= other);
        self.message |= other.message;
        self.other_items |= other.other_items;
        self.missing |= other.missing;
    }

    fn add_fields(&mut self, is_wanted: impl Fn(Class, Slot) -> bool) {
        for (class, fields) in Class::EACH.into_iter().zip(&mut self.fields) {
            let slots = 0..class.fields().len() as Slot;
            slots.filter(|slot| is_wanted(class, *slot)).for_each(|slot| *fields |= bit(slot));
        }
    }

    /// Whether a field belongs to the set.
    pub(crate) fn has(&self, class: Class, slot: Slot) -> bool {
        self.fields.get(class.row()).is_some_and(|fields| fields & bit(slot) != 0)
    }

    /// Whether a field belongs to the set of those that a rule finds something at.
    pub(crate) fn has_spot(&self, Spot { class, slot, is_missing }: Spot) -> bool {
        self.has(class, slot) || self.missing && is_missing
    }

    /// Whether no field belongs to the set.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The slots of a class that belong to the set, as bits.
    pub(crate) fn slots(&self, class: Class) -> u64 {
        self.fields.get(class.row()).copied().unwrap_or(0)
    }

    /// Whether the elements of the message belong to the set.
    pub(crate) const fn has_message(&self) -> bool {
        self.message
    }

    /// Whether it has the fields of other items than the one that a rule is called for.
    pub(crate) const fn has_other_items(&self) -> bool {
        self.other_items
    }

    /// Whether all of it belongs to the other set.
    #[cfg(debug_assertions)]
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.fields.iter().zip(other.fields).all(|(fields, known)| fields & !known == 0)
            && (other.message || !self.message)
            && (other.other_items || !self.other_items)
    }

    /// What belongs to this set and not to the other, by its names in a rule's head; for the check of debug builds.
    #[cfg(debug_assertions)]
    pub(crate) fn beyond(&self, other: &Self) -> String {
        let mut out = String::new();
        let missing = |this: &Self, known: &Self| -> Vec<(Class, Slot)> {
            let slots = |class: Class| (0..class.fields().len() as Slot).map(move |slot| (class, slot));
            let is_missing = |&(class, slot): &(Class, Slot)| this.has(class, slot) && !known.has(class, slot);
            Class::EACH.into_iter().flat_map(slots).filter(is_missing).collect()
        };
        let mut known = *other;
        // A long list is what the case works out of many fields at once.
        for (whole, word) in [(Read::Route, "Route"), (Read::Sums, "Sums")] {
            let mut parts = Self::default();
            parts.add(whole);
            if missing(&parts, self).is_empty() && !missing(&parts, &known).is_empty() {
                out += &format!(" {word}");
                known.add(whole);
            }
        }
        for (class, slot) in missing(self, &known) {
            out += &format!(" {}", name(class, slot));
        }
        if self.message && !known.message {
            out += " Message";
        }
        if self.other_items && !known.other_items {
            out += " Items";
        }
        out
    }
}

/// The name of a field in a rule's head, such as `item::HS_CODE`.
#[cfg(debug_assertions)]
pub(crate) fn name(class: Class, slot: Slot) -> String {
    let module = ["declaration", "party", "tax_id", "item", "document"].get(class.row()).copied().unwrap_or_default();
    let mut name = format!("{module}::");
    for letter in class.pointer(slot).trim_start_matches('/').chars() {
        match letter {
            '/' => name.push('_'),
            'A'..='Z' => name.extend(['_', letter]),
            _ => name.push(letter.to_ascii_uppercase()),
        }
    }
    name
}

/// Whether a field is one of those that the route or the sums are worked out of.
pub(crate) fn is_part(of: Read, class: Class, slot: Slot) -> bool {
    let parts = match of {
        Read::Route => ROUTE,
        Read::Sums => SUMS,
        _ => &[of],
    };
    parts.contains(&Read::Field(class.row() as u8, slot))
}

/// The bit of a slot; none for [`WHOLE`](crate::dictionary::WHOLE).
pub(crate) const fn bit(slot: Slot) -> u64 {
    if slot < 64 { 1 << slot } else { 0 }
}

/// The slots of these bits, the lowest first.
#[inline]
pub(crate) fn slots_of(mut bits: u64) -> impl Iterator<Item = Slot> {
    std::iter::from_fn(move || {
        let slot = (bits != 0).then(|| bits.trailing_zeros() as Slot);
        bits &= bits.wrapping_sub(1);
        slot
    })
}

#[cfg(debug_assertions)]
thread_local! {
    static RECORD: std::cell::Cell<Reads> = const { std::cell::Cell::new(Reads::NONE) };
    /// The item that a rule on items is called for.
    static ITEM: std::cell::Cell<Option<RecordId>> = const { std::cell::Cell::new(None) };
}

/// Records, in debug builds, that this is read.
#[inline]
pub(crate) fn record(read: Read) {
    #[cfg(debug_assertions)]
    RECORD.with(|record| {
        let mut reads = record.get();
        reads.add(read);
        record.set(reads);
    });
    let _ = read;
}

/// Records, in debug builds, that a field is read.
#[inline]
pub(crate) fn record_field(of: RecordId, class: Class, slot: Slot) {
    record(Read::Field(class.row() as u8, slot));
    #[cfg(debug_assertions)]
    if class == Class::Item && ITEM.get().is_some_and(|item| item != of) {
        RECORD.with(|record| record.set(Reads { other_items: true, ..record.get() }));
    }
    let _ = of;
}

/// Begins to record what a rule reads; of a rule on items, for this one.
#[cfg(debug_assertions)]
pub(crate) fn begin(item: Option<RecordId>) {
    RECORD.take();
    ITEM.set(item);
}

/// What was read since the begin.
#[cfg(debug_assertions)]
pub(crate) fn end() -> Reads {
    ITEM.set(None);
    RECORD.take()
}

#[cfg(all(test, debug_assertions))]
mod tests {
    use super::*;
    use crate::model::NO_RECORD;

    #[test]
    fn what_many_fields_make_is_named_as_one() {
        let of = |reads: &[Read]| Reads::of(reads).beyond(&Reads::default());
        assert_eq!(of(&[Read::Route]), " Route");
        assert_eq!(of(&[Read::Sums, named::item(crate::dictionary::item::SKU)]), " Sums item::SKU");
        assert_eq!(of(&[named::item(crate::dictionary::item::SKU)]), " item::SKU");
    }

    #[test]
    fn a_field_of_another_item_is_told_from_one_of_its_own() {
        let reads_of = |item: Option<RecordId>, record: RecordId| {
            begin(item);
            record_field(record, Class::Item, 0);
            end()
        };
        let [one, next] = [RecordId::ROOT, NO_RECORD];
        assert!(!reads_of(Some(one), one).has_other_items());
        assert!(!reads_of(None, next).has_other_items());
        let other = reads_of(Some(one), next);
        assert_eq!(name(Class::Item, crate::dictionary::item::QUANTITY_UNIT), "item::QUANTITY_UNIT");
        assert_eq!(name(Class::Item, crate::dictionary::item::HS_CODE), "item::HS_CODE");
        assert!(other.has_other_items());
        assert!(!other.is_within(&Reads::of(&[Read::Field(3, 0)])));
        assert!(other.is_within(&Reads::of(&[Read::Items])));
    }
}
