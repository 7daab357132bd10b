//! What post office boxes and parcel lockers are called in addresses.

use super::{List, Signs};

/// The phrases, sorted.
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
