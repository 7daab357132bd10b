//! What post office boxes, parcel lockers and streets are called in addresses.

use super::Signs;
use super::lines::{Lines, List};

/// Phrases for boxes and lockers, sorted.
pub(crate) static PHRASES: List<()> = List::new(
    Signs::BOX,
    &[
        ("apartado de correo", ()),
        ("apartado de correos", ()),
        ("apartado postal", ()),
        ("apdo", ()),
        ("apdo correos", ()),
        ("apdo de correos", ()),
        ("apdo postal", ()),
        ("boite postale", ()),
        ("caixa postal", ()),
        ("case postale", ()),
        ("casella postale", ()),
        ("casilla de correo", ()),
        ("general delivery", ()),
        ("gpo box", ()),
        ("locked bag", ()),
        ("p o box", ()),
        ("packstation", ()),
        ("parcel collect", ()),
        ("parcel locker", ()),
        ("po box", ()),
        ("post office box", ()),
        ("postboks", ()),
        ("postbox", ()),
        ("postbus", ()),
        ("poste restante", ()),
        ("postfach", ()),
        ("postfiliale", ()),
        ("postlagernd", ()),
        ("private bag", ()),
        ("skr poczt", ()),
        ("skrytka pocztowa", ()),
    ],
);

/// Whether a text may have one of [`PHRASES`], by two letters that stand side by side in each of them, and seldom in the
/// names of streets. Accents may hide them, and so may an apostrophe.
pub(crate) fn may_have_phrase(text: &str) -> bool {
    let is_odd = |byte: &u8| !byte.is_ascii() || *byte == b'\'';
    let is_telling = |[one, next]: &[u8; 2]| {
        matches!(
            [one.to_ascii_lowercase(), next.to_ascii_lowercase()],
            [b'o', b'x'] | [b'p', b'o' | b'd'] | [b'a', b'g'] | [b'r', b'r' | b'c' | b'y'] | [b'k', b's']
        )
    };
    text.bytes().any(|byte| is_odd(&byte)) || text.as_bytes().array_windows().any(is_telling)
}

/// Words for a street that stand apart from its name.
pub(crate) static STREETS: Lines = Lines::new(include_str!("streets.txt"), Signs::STREET);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_has_two_telling_letters() {
        for (phrase, ()) in PHRASES.phrases {
            assert!(may_have_phrase(phrase), "{phrase}");
            assert!(may_have_phrase(&phrase.to_uppercase()), "{phrase}");
        }
        assert!(may_have_phrase("Boîte 12") && may_have_phrase("P.O. B'ox 4"));
        assert!(!may_have_phrase("12 Main Street, Hill Drive"));
    }
}
