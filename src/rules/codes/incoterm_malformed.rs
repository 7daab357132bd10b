use crate::case::Case;
use crate::codes::incoterm;
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// Delivery terms aren't written as three capital letters.
    ///
    /// Small letters, `C&F` or `CNF` for what has been CFR since 1990, and a term with its named place, which has a field of
    /// its own in a message.
    ///
    /// Source: International Chamber of Commerce, Incoterms 2020.
    name: "incoterm-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "ICC Incoterms 2020",
    message: "The {label} should be written {code}.",
    why: "Customs' systems know delivery terms by three capital letters only.",
    help: "Write {code}.",
    check: Field(super::incoterm_unknown::looks_at, check),
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    if incoterm::find(text).is_some() {
        return;
    }
    if let Some(code) = incoterm::alias(text) {
        found.at(field.place()).with("code", code).fix(Change::Replace(field.place(), code.to_owned()));
    } else if let Some(code) = super::incoterm_unknown::with_more(text) {
        found.at(field.place()).with("code", code.to_owned()).suggest(Change::Replace(field.place(), code.to_owned()));
    }
}
