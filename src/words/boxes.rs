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

/// Words for a street that stand apart from its name.
pub(crate) static STREETS: Lines = Lines::new(include_str!("streets.txt"), Signs::STREET);
