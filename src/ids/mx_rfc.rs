//! Mexican taxpayer number (RFC).
//!
//! Given by the tax administration. A person: four letters of the name, six digits of the day of birth, three
//! characters; a firm: three letters, the day of foundation, three characters. The last character is a check
//! character, but one to two in a hundred numbers in use fail it, so that it is not tested.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "mx-rfc",
    title: "Mexican taxpayer number (RFC)",
    shape: "13 letters and digits for a person, 12 for a firm",
    country: "MX",
    source: "Código Fiscal de la Federación, article 27; Servicio de Administración Tributaria, catálogo RFC",
    personal: true,
    strips: "-_ ",
    layout: &["### ###### ###", "#### ###### ###", "#### ######"],
    unverified: Some("the check character, which numbers in use are known to break"),
    telling: |n| n.len() > 10,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    // Spanish letters and the ampersand count as letters here.
    let letters = if n.len() == 12 { 3 } else { 4 };
    ensure(n.part(0, letters).iter().all(|b| b.is_ascii_uppercase() || matches!(*b, b'&' | ENYE)), Format)?;
    ensure(matches!(n.len(), 10 | 12 | 13), Length)?;
    ensure(n.part(letters, letters + 6).iter().all(u8::is_ascii_digit), Format)?;
    ensure(n.part(letters + 6, n.len()).iter().all(text::is_sign), Format)?;
    birth(
        2000 + n.number(letters, letters + 2),
        n.number(letters + 2, letters + 4),
        n.number(letters + 4, letters + 6),
        None,
    )
}
