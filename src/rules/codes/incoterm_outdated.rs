use crate::case::Case;
use crate::codes::incoterm;
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// Delivery terms are of an edition of the Incoterms that has been replaced.
    ///
    /// DDU went in 2011, DAT in 2020. Partners may still agree on them by naming the edition, so this is advice. The day of
    /// the sale decides, else the day of the declaration.
    ///
    /// Source: International Chamber of Commerce, Incoterms 2010 and 2020.
    name: "incoterm-outdated",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "ICC Incoterms 2020",
    message: "The {label}, {code} ({meaning}), has not been in the Incoterms since {last}.",
    why: "Many customs' lists have only the terms of 2020 and refuse others.",
    help: "Use {now}, which comes closest.",
    check: Field(super::incoterm_unknown::looks_at, check),
    says: [declaration::TRANSACTION_DATE],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let Some(term) = incoterm::find(text).or_else(|| incoterm::alias(text).and_then(incoterm::find)) else { return };
    let (Some(last), [now, ..]) = (term.last, term.successors) else { return };
    found.depend();
    if case.sold().or(case.on()).is_some_and(|on| on <= last) {
        return;
    }
    found
        .at(field.place())
        .with("code", term.code)
        .with("meaning", term.label)
        .with("last", last)
        .with("now", *now)
        .suggest(Change::Replace(field.place(), (*now).to_owned()));
}
