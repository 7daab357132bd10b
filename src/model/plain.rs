//! Which values are plain: numbers, days and texts of which nothing needs to be said in any dataset.

use std::sync::OnceLock;

use crate::dictionary::{Class, Format, H7, Kind, NOT_IN_MESSAGE, Role, Slot, element_of, format_of, item, party};

/// The bounds of a plain value, and by them the type that a value is read as.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Plain {
    /// No value is plain.
    #[default]
    Never,
    /// A code that is known from before, since the rules that judge it alone had nothing against it.
    Code,
    /// A number of at most this many digits and decimals that is above zero.
    Number { digits: u8, decimals: u8 },
    /// A day.
    Day,
    /// A text of at most this many bytes.
    Text { most: u32, holds: Holds },
}

/// What the text of a field is, which tells what may have become of it on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    /// Words, which may have been damaged.
    Words,
    /// A code or a number, which a spreadsheet may have converted.
    Code,
    /// Anything else.
    Other,
}

impl Plain {
    /// The bounds for each field of a class.
    #[inline]
    pub(crate) fn of(class: Class) -> &'static [Self] {
        static ALL: OnceLock<[Box<[Plain]>; Class::COUNT]> = OnceLock::new();
        let all = ALL.get_or_init(|| {
            Class::EACH.map(|class| (0..class.fields().len() as Slot).map(|slot| Self::new(class, slot)).collect())
        });
        all.get(class.row()).map_or(&[], |bounds| bounds)
    }

    /// The bounds for a field: the narrowest of all roles and datasets.
    fn new(class: Class, slot: Slot) -> Self {
        let formats = || formats(class, slot);
        let least = |of: fn(&Format) -> usize| formats().map(of).filter(|most| *most > 0).min().unwrap_or(usize::MAX);
        match class.field(slot).kind {
            Kind::Decimal | Kind::Integer => {
                let decimals = formats().filter(|format| format.digits > 0).map(|format| format.fraction).min();
                let is_whole = class.field(slot).kind == Kind::Integer;
                Plain::Number {
                    digits: u8::try_from(least(|format| usize::from(format.digits))).unwrap_or(u8::MAX),
                    decimals: if is_whole { 0 } else { decimals.unwrap_or(u8::MAX) },
                }
            }
            Kind::Day => Plain::Day,
            Kind::Text | Kind::Email | Kind::Phone | Kind::IdentityNumber | Kind::Url => {
                let most = u32::try_from(least(|format| usize::from(format.max))).unwrap_or(u32::MAX);
                Plain::Text { most, holds: holds(class, slot) }
            }
            Kind::Country
            | Kind::Currency
            | Kind::Unit
            | Kind::Incoterm
            | Kind::HsCode
            | Kind::Gtin
            | Kind::Scheme
            | Kind::Word(_) => Plain::Code,
            _ => Plain::Never,
        }
    }
}

/// Whether a field holds words, not a number or a code.
pub(crate) fn has_words(class: Class, slot: Slot) -> bool {
    holds(class, slot) == Holds::Words
}

/// Whether a field holds a code or a number that spreadsheets may take for something else.
pub(crate) fn has_code(class: Class, slot: Slot) -> bool {
    holds(class, slot) == Holds::Code
}

fn holds(class: Class, slot: Slot) -> Holds {
    match (class, slot) {
        (Class::Party(_), party::NAME | party::ADDRESS_LINE | party::ADDRESS_CITY) => Holds::Words,
        (Class::Item, item::DESCRIPTION | item::BRAND) => Holds::Words,
        (Class::Party(_), party::ADDRESS_POSTCODE) => Holds::Code,
        _ => match class.field(slot).kind {
            Kind::HsCode | Kind::Gtin | Kind::Phone | Kind::IdentityNumber => Holds::Code,
            Kind::Text if !matches!(class, Class::Party(_)) => Holds::Code,
            _ => Holds::Other,
        },
    }
}

/// Whether a code may be what `value-converted` finds, by the signs near its edges: nearly none may.
#[inline(never)]
pub(crate) fn may_be_converted(code: &[u8]) -> bool {
    let is_gap = |byte: u8| matches!(byte, b'-' | b'.' | b' ');
    match *code {
        [b'\'', ..] => true,
        [b'0'..=b'9', one, other, ..] if is_gap(one) || is_gap(other) => true,
        [.., b'+', _, _] => true,
        [b'0'..=b'9', ..] => false,
        // No month has a capital behind its first letter, as nearly every code has: SKU-0-6.
        [_, b'a'..=u8::MAX, .., other, one, b'0'..=b'9'] => is_gap(one) || is_gap(other),
        _ => false,
    }
}

/// Whether a text may have what `text-damaged` finds: `&`, a letter and a sign of Windows-1252 side by side, three letters
/// that aren't ASCII, a sign within a word, ƒ, a character that nobody sees, or a bracket at an edge. Every text is asked,
/// so eight bytes at a time are looked at first.
#[inline(never)]
pub(crate) fn may_be_damaged(text: &[u8]) -> bool {
    let has_sign = |at: usize, word: u64| odd(word) != 0 && has_sign(text, at, word);
    let has_sign = match text.last_chunk() {
        // The last eight overlap the ones before.
        Some(last) => {
            let mut words = text.as_chunks().0.iter().enumerate();
            has_sign(text.len() - 8, u64::from_le_bytes(*last))
                || words.any(|(at, word)| has_sign(at * 8, u64::from_le_bytes(*word)))
        }
        // A shorter text is a word with blanks behind it.
        None => {
            let blanks = u64::from_le_bytes([b' '; 8]);
            has_sign(0, text.iter().rev().fold(blanks, |word, byte| word << 8 | u64::from(*byte)))
        }
    };
    has_sign || matches!(text, [b'<' | b'{' | b'[', ..] | [.., b'>'])
}

/// The top bits of the bytes of a word that aren't ASCII, are `&` or controls: of any other both sums reach the bit.
const fn odd(word: u64) -> u64 {
    const TOPS: u64 = u64::from_ne_bytes([0x80; 8]);
    let other = (word ^ u64::from_ne_bytes([b'&'; 8])) & !TOPS;
    let sums = (other + u64::from_ne_bytes([0x7F; 8])) & ((word & !TOPS) + u64::from_ne_bytes([0x60; 8]));
    (word | !sums) & TOPS
}

/// Whether one of the odd bytes of the word at a place begins a sign. The later bytes of a letter begin none.
#[cold]
#[inline(never)]
fn has_sign(text: &[u8], at: usize, word: u64) -> bool {
    let mut odd = odd(word) & !(word & !(word << 1));
    while odd != 0 {
        let at = at + odd.trailing_zeros() as usize / 8;
        let before = at.checked_sub(1).and_then(|before| text.get(before));
        if text.get(at..).is_some_and(|text| is_sign(before, text)) {
            return true;
        }
        odd &= odd - 1;
    }
    false
}

/// Whether a text begins with a sign, behind this byte. Those that nobody sees are, or may begin, what `script::seen` takes
/// out.
#[inline]
fn is_sign(before: Option<&u8>, text: &[u8]) -> bool {
    match text {
        // Most letters beyond ASCII are those of Chinese and Japanese.
        [0xE3..=0xEE, ..] => false,
        [b'&', _, _, ..] | [0..=8 | 0xB | 0xC | 0xE..=0x1F, ..] => true,
        [0xE2, 0x80, 0x8B..=0x8F | 0xAA..=0xAE, ..] | [0xE2, 0x81, 0xA0..=0xA9, ..] => true,
        [0xE2, 0x80, 0x9A | 0x9E, ..] | [0xE2, 0x88, 0x9A, ..] => true,
        [0xEF, 0xBB | 0xBF, 0xB9..=0xBF, ..] | [0xC6, 0x92, _, ..] | [0xC2, 0xAD, ..] | [0xD8, 0x9C, ..] => true,
        [0xC2, _, 0xC3, ..] | [0xC2 | 0xC3, _, 0xC2 | 0xC5 | 0xC6 | 0xCB | 0xE2, ..] => true,
        [0xC3, _, 0xC3, _, 0xC3, ..] => true,
        [0xC2, 0xA3 | 0xAF, after, ..] if !after.is_ascii_digit() => true,
        [0xC2, ..] | [0xC5, 0xA0 | 0xB8 | 0xBD, ..] => before.is_some_and(u8::is_ascii_alphabetic),
        [0xC3, 0xBE, ..] => before.is_some_and(u8::is_ascii_lowercase),
        _ => false,
    }
}

/// The formats that the messages have for a field, in any role and either dataset.
fn formats(class: Class, slot: Slot) -> impl Iterator<Item = &'static Format> {
    let has_roles = matches!(class, Class::Party(_) | Class::TaxId(_));
    let roles = Role::AT_ROOT.into_iter().take(if has_roles { Role::AT_ROOT.len() } else { 1 });
    let classes = roles.map(move |role| match class {
        Class::Party(_) => Class::Party(role),
        Class::TaxId(_) => Class::TaxId(role),
        other => other,
    });
    // A manufacturer's fields have no place in a message.
    classes.flat_map(move |class| {
        let standing = class.standing(slot);
        let narrowed = H7.iter().filter(move |row| row.element == standing.h7).map(|row| format_of(row.format));
        let elements = [standing.dec, standing.h7].into_iter().filter(|element| *element != NOT_IN_MESSAGE);
        elements.map(|element| element_of(element).format()).chain(narrowed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dictionary::{declaration, overlay_of};

    #[test]
    fn what_is_plain_fits_every_message() {
        let of = |class, slot| Plain::of(class)[usize::from(slot)];
        assert!(matches!(of(Class::Declaration, declaration::ISSUED), Plain::Day));
        assert!(matches!(of(Class::Item, item::HS_CODE), Plain::Code));
        let (mut numbers, mut texts) = (0, 0);
        for (class, role) in Class::EACH.into_iter().flat_map(|class| Role::AT_ROOT.map(|role| (class, role))) {
            let of_role = match class {
                Class::Party(_) => Class::Party(role),
                Class::TaxId(_) => Class::TaxId(role),
                other => other,
            };
            for (slot, plain) in (0..).zip(Plain::of(class)) {
                let standing = of_role.standing(slot);
                let h7 = match overlay_of(standing.h7) {
                    Some(narrowed) => format_of(narrowed.format),
                    None => element_of(standing.h7).format(),
                };
                let formats = [(standing.dec, element_of(standing.dec).format()), (standing.h7, h7)];
                for (_, format) in formats.into_iter().filter(|(element, _)| *element != NOT_IN_MESSAGE) {
                    let name = of_role.pointer(slot);
                    match *plain {
                        Plain::Never | Plain::Code | Plain::Day => {}
                        Plain::Number { digits, decimals } if format.digits > 0 => {
                            assert!(digits <= format.digits && decimals <= format.fraction, "{name}: {plain:?}");
                            numbers += 1;
                        }
                        Plain::Text { most, .. } if format.max > 0 => {
                            assert!(most <= u32::from(format.max), "{name}: {plain:?}");
                            texts += 1;
                        }
                        Plain::Number { .. } | Plain::Text { .. } => {}
                    }
                }
            }
        }
        assert!(numbers > 0 && texts > 0, "{numbers}, {texts}");
    }

    /// Eight bytes are looked at together, and a sign may begin in the last of them.
    #[test]
    fn a_sign_is_seen_at_every_place() {
        for (before, behind) in (0..=17).flat_map(|before| (0..=17).map(move |behind| (before, behind))) {
            let around = |sign: &str| ["x".repeat(before), sign.to_owned(), "x".repeat(behind)].concat();
            for sign in ["&amp;", "Ã¶", "ÃƒÂ¶", "a\u{200b}", "\u{feff}", "\u{7}"] {
                assert!(may_be_damaged(around(sign).as_bytes()), "{:?}", around(sign));
            }
            assert!(!may_be_damaged(around("x é x 棉 x").as_bytes()), "{before}, {behind}");
        }
    }
}
