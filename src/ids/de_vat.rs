//! German value added tax number (USt-IdNr.).
//!
//! Given by the Bundeszentralamt für Steuern. Nine digits, the first not 0, the last by ISO 7064 MOD 11,10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "de-vat",
    title: "German value added tax number (USt-IdNr.)",
    shape: "9 digits",
    misfit: "the last doesn't fit the other eight",
    country: "DE",
    source: "Umsatzsteuergesetz, section 27a; ISO 7064 MOD 11,10",
    strips: " -./,",
    prefixes: &["DE"],
    layout: &["DE#########"],
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.digits(&[9])?;
    ensure(n.at(0) != b'0', Format)?;
    ensure(mod_11_10(n.bytes()), Checksum)
}
