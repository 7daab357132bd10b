use super::value_blank::{has_blank_edge, looks_at};
use crate::case::Case;
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A value has spaces before or after it.
    ///
    /// They are ignored here, so the value itself is judged. Other systems compare the value as it is and find no code,
    /// number or name that matches.
    ///
    /// Source: the WCO message DEC, which counts spaces among the characters of a value.
    name: "value-untrimmed",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} has spaces before or after it.",
    why: "Systems that compare it letter by letter will not recognise it.",
    help: "Remove the spaces.",
    check: Field(looks_at, check),
    unless: Plain,
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(raw) = field.raw().filter(|raw| has_blank_edge(raw)) else { return };
    let text = raw.trim();
    if text.len() < raw.len() && !text.is_empty() {
        // A blank at the end may only part a word from the next.
        let draft = found.at(field.place()).unfinished_if(|| raw.starts_with(text));
        draft.fix_around(Change::Replace(field.place(), text.to_owned()));
    }
}
