//! The fields of each class in the form in which the reader looks them up.
//!
//! A key is compared as the text has it, with its closing quotation mark and the colon, eight bytes at a time. The tables
//! are made from the dictionary at their first use, so they take no room in the module.
//!
//! The fields of all classes have one numbering, in which the walker of JavaScript objects names a key
//! (`pkg/flatten.js`). A number therefore stands for the same name wherever it is met.

use std::sync::OnceLock;

use crate::dictionary::{Class, Field, Kind, Slot};
use crate::model::{Last, Plain, ShortCode};
use crate::reads::bit;
use crate::steps;

/// The fields of a class.
#[derive(Debug)]
pub(super) struct Rows {
    /// One row a slot.
    pub(super) rows: Box<[Row]>,
    /// The number of the first field.
    pub(super) first: u32,
    /// The place of the opening brace in [`Last`].
    pub(super) place: u8,
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// The first eight bytes of `key":`, with zeros behind a shorter one.
    head: u64,
    /// The bits of `head` that are compared.
    mask: u64,
    /// The last eight bytes of `key":`, if it is longer than eight.
    tail: [u8; 8],
    /// The length of `key":` in bytes.
    length: u8,
    pub(super) slot: Slot,
    /// The bit of the slot.
    pub(super) bit: u64,
    /// The next slot of the same object.
    pub(super) next: Slot,
    /// The slot of the parent object.
    pub(super) within: Slot,
    /// Its place in [`Last`]; that of its opening brace is the next.
    pub(super) place: u8,
    pub(super) takes: Takes,
    /// The bounds of a plain value.
    pub(super) plain: Plain,
    name: &'static str,
}

/// The values that are stored without looking further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    /// Text, and perhaps another.
    Text,
    /// Text that is a code.
    Code,
    /// An object whose fields are slots of the same class.
    Object,
    /// `true` or `false`.
    Flag,
    /// A party.
    Party,
    /// Another.
    Other,
}

impl Row {
    fn new(slot: Slot, field: &Field, plain: Plain, place: u8) -> Self {
        let written = [field.name.as_bytes(), b"\":"].concat();
        let mut padded = written.clone();
        padded.resize(written.len().max(8), 0);
        let used = written.len().min(8) as u32;
        Self {
            head: word(&padded, 0).unwrap_or(0),
            mask: u64::MAX >> (64 - 8 * used),
            tail: padded.last_chunk().copied().unwrap_or_default(),
            length: written.len() as u8,
            slot,
            bit: bit(slot),
            next: field.next,
            within: field.within,
            place,
            takes: match field.kind {
                Kind::Object => Takes::Object,
                Kind::Flag => Takes::Flag,
                Kind::Party(_) => Takes::Party,
                Kind::List | Kind::Tree => Takes::Other,
                _ if matches!(plain, Plain::Code) => Takes::Code,
                _ => Takes::Text,
            },
            plain,
            name: field.name,
        }
    }

    /// Whether a longer `key":` that begins alike is this one.
    #[inline]
    fn ends(&self, key: &[u8]) -> bool {
        // A longer one has a middle that neither word covers.
        key.last_chunk() == Some(&self.tail) && (self.length <= 16 || key.starts_with(self.name.as_bytes()))
    }
}

impl Rows {
    /// The field that stands behind a place in the dictionary.
    pub(super) fn behind(&self, place: u8) -> Slot {
        let Some(at) = place.checked_sub(self.place + 1) else { return 0 };
        let slot = at / 2;
        if at % 2 == 1 { slot + 1 } else { self.rows.get(usize::from(slot)).map_or(0, |row| row.next) }
    }

    /// The field whose `key":` the text begins with, behind that place, and the rest of the text.
    #[inline]
    pub(super) fn find<'t>(&self, text: &'t [u8], place: u8, last: &mut Last) -> Option<(&Row, &'t [u8])> {
        steps::add(1);
        let (head, next) = (word(text, 0)?, last.next.get_mut(usize::from(place))?);
        let row = self.rows.get(usize::from(*next))?;
        if head & row.mask == row.head
            && let Some((key, rest)) = text.split_at_checked(usize::from(row.length))
            && (row.length <= 8 || row.ends(key))
        {
            return Some((row, rest));
        }
        let row = self.search(head, text, self.behind(place))?;
        *next = row.slot;
        Some((row, text.get(usize::from(row.length)..)?))
    }

    /// Looks for the field from this slot on.
    #[inline(never)]
    fn search(&self, head: u64, text: &[u8], first: Slot) -> Option<&Row> {
        let mut row = self.rows.get(usize::from(first))?;
        // The fields of an object form a ring: one round visits all of them.
        loop {
            steps::add(1);
            if head & row.mask == row.head
                && let Some(key) = text.get(..usize::from(row.length))
                && (row.length <= 8 || row.ends(key))
            {
                return Some(row);
            }
            if row.next == first {
                return None;
            }
            row = self.rows.get(usize::from(row.next))?;
        }
    }
}

/// The eight bytes from a place, if there are as many.
#[inline]
pub(super) fn word(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().copied().map(u64::from_le_bytes)
}

fn all() -> &'static [Rows; Class::COUNT] {
    static ALL: OnceLock<[Rows; Class::COUNT]> = OnceLock::new();
    ALL.get_or_init(|| {
        let (mut first, mut place) = (0, 0);
        Class::EACH.map(|class| {
            let fields = class.fields();
            let rows = fields.iter().zip(Plain::of(class)).zip(0..);
            let rows = rows.map(|((field, plain), slot)| Row::new(slot, field, *plain, place + 1 + 2 * slot)).collect();
            let rows = Rows { rows, first, place };
            first += fields.len() as u32;
            place += 1 + 2 * fields.len() as u8;
            rows
        })
    })
}

/// What is taken for the last before anything was read: the order of the dictionary.
pub(super) fn last() -> Box<Last> {
    let mut last = Box::new(Last { next: [0; 256], codes: [ShortCode::default(); 256] });
    for row in all().iter().flat_map(|rows| &rows.rows) {
        let place = usize::from(row.place);
        if let Some([behind, within]) = last.next.get_mut(place..place + 2) {
            (*behind, *within) = (row.next, row.slot + 1);
        }
    }
    last
}

/// The rows of a class.
#[inline]
pub(super) fn of(class: Class) -> &'static Rows {
    let [declaration, rest @ ..] = all();
    class.row().checked_sub(1).and_then(|row| rest.get(row)).unwrap_or(declaration)
}

/// The name of the field of that number.
pub(super) fn name(number: u32) -> Option<&'static str> {
    let rows = all().iter().rev().find(|rows| rows.first <= number)?;
    rows.rows.get((number - rows.first) as usize).map(|row| row.name)
}
