use crate::at::Place;
use crate::case::Case;
use crate::codes::currency;
use crate::dictionary::Kind;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;
use crate::rules::codes::{currency_malformed, currency_unknown};

rule! {
    /// An attribute doesn't have the form that it should have.
    ///
    /// A currency is three capital letters, a unit has one to five characters, the format of a date is 102 or 304. A
    /// currency that has a field of its own is left to `currency-malformed` and `currency-unknown`, which can name the
    /// code that is meant.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "attribute-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "An attribute of the {label} should be {expected}.",
    why: "Customs' system refuses an attribute of another form.",
    help: "Write {expected}.",
    also "field": {
        message: "The {label} should be {expected}.",
        why: "Customs' system refuses an attribute of another form.",
        help: "Write {expected}.",
    },
    check: Note(check),
    needs: [MessageNote],
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    if let NoteKind::AttributeMalformed(expected) = note.kind {
        if is_left_to_currencies(case, note.place) {
            return;
        }
        let draft = found.at(note.place).span(note.span).with("expected", expected);
        if matches!(note.place, Place::Field(..)) {
            draft.saying("field");
        }
    }
}

/// Whether the place is a field with a currency that isn't in the list, which the rules on currencies find if they run.
fn is_left_to_currencies(case: &Case<'_>, place: Place) -> bool {
    let Place::Field(record, slot) = place else { return false };
    let rules = [&currency_malformed::RULE, &currency_unknown::RULE];
    let are_run = rules.iter().all(|rule| case.options.selects("codes", rule.name));
    let text = case.declaration.text_at(place).map(str::trim).unwrap_or_default();
    are_run
        && case.declaration.store.kind(record, slot) == Kind::Currency
        && !text.is_empty()
        && currency::find(text).is_none()
}
