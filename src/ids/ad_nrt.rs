//! Andorran tax number (NRT).
//!
//! Given by the tax department. A letter of the kind of holder, six digits, a letter. F holds up to 699999; A and L
//! hold 700000 to 799999. How the last letter is made isn't published.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "ad-nrt",
    title: "Andorran tax number (NRT)",
    country: "AD",
    source: "Llei 21/2014, de bases de l'ordenament tributari; Departament de Tributs i de Fronteres",
    strips: " -.",
    layout: &["#-######-#"],
    unverified: Some("the control letter, whose rule is not public"),
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["adddddda"])?;
    ensure(b"ACDEFGLOPU".contains(&n.at(0)), Component)?;
    let serial = n.number(1, 7);
    ensure(n.at(0) != b'F' || serial <= 699_999, Component)?;
    ensure(!matches!(n.at(0), b'A' | b'L') || (700_000..800_000).contains(&serial), Component)
}
