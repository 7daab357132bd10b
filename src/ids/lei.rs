//! Legal Entity Identifier (LEI).
//!
//! Given by local operating units of the Global LEI Foundation to firms. Four characters of the unit, fourteen of the
//! firm, two check digits by ISO 7064 MOD 97-10.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "lei",
    title: "Legal Entity Identifier (LEI)",
    shape: "20 letters and digits",
    source: "ISO 17442-1; ISO/IEC 7064 MOD 97-10",
    telling: |n| n.len() == 20,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    ensure(n.bytes().iter().all(text::is_sign), Format)?;
    ensure(n.len() == 20, Length)?;
    ensure(mod_97_10(n.bytes()), Checksum)
}
