//! French establishment number (SIRET).
//!
//! Given by INSEE to every place of a firm; with FR in front the usual French EORI. The firm's SIREN and five digits,
//! all by Luhn's formula; those of La Poste may be multiples of five in their digits'
//! sum instead.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "fr-siret",
    title: "French establishment number (SIRET)",
    shape: "14 digits",
    country: "FR",
    source: "Code de commerce, article R123-221; INSEE",
    strips: " .",
    layout: &["### ### ### #####"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[14])?;
    let post = n.starts("356000000") && n.part(9, 14) != b"00048";
    ensure(luhn(n.bytes()) || (post && weigh(n.bytes(), &[1; 14], 5) == 0), Checksum)?;
    ensure(luhn(n.part(0, 9)), Checksum)
}
