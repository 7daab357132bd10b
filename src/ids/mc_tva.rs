//! Monegasque value added tax number.
//!
//! As the French one, whose administration it belongs to; 000 follows the key.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "mc-tva",
    title: "Monegasque value added tax number",
    country: "MC",
    source: "Code des taxes sur le chiffre d'affaires, Principality of Monaco",
    strips: " -.",
    prefixes: &["FR"],
    layout: &["FR###########"],
    check,
    ..PLAIN
};

fn check(n: &Text, on: Option<Day>) -> Verdict {
    (fr_tva::SCHEME.check)(n, on)?;
    ensure(n.part(2, 5) == b"000", Component)
}
