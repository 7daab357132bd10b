//! What post office boxes, parcel lockers and streets are called in addresses.

use super::Signs;
use super::lines::{Lines, List};

/// Phrases for boxes and lockers, sorted.
pub(crate) static PHRASES: List<()> = List::new(
    Signs::BOX,
    &[
        ("apartado de correo", ()),
        ("apartado postal", ()),
        ("boite postale", ()),
        ("caixa postal", ()),
        ("casella postale", ()),
        ("casilla de correo", ()),
        ("gpo box", ()),
        ("locked bag", ()),
        ("p o box", ()),
        ("packstation", ()),
        ("po box", ()),
        ("post office box", ()),
        ("postboks", ()),
        ("postbox", ()),
        ("postbus", ()),
        ("poste restante", ()),
        ("postfach", ()),
        ("postlagernd", ()),
        ("private bag", ()),
        ("skrytka pocztowa", ()),
    ],
);

/// Words for a street that stand apart from its name.
pub(crate) static STREETS: Lines = Lines::new(include_str!("streets.txt"), Signs::STREET);
