use crate::case::Case;
use crate::day::Day;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The day of acceptance lies in the future, or more than 180 days back.
    ///
    /// Compared with the day of the check. A day in the future is an error. An old day is one that a person must look at,
    /// since customs may still know the declaration.
    ///
    /// Source: customs' error family "acceptance date" (12016 of the UK's Customs Declaration Service).
    name: "acceptance-day-impossible",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 023; UK CDS error 12016",
    message: "The declaration says that it was accepted on {day}, which is after {on}.",
    why: "Customs can't have accepted it on a day that is still to come.",
    help: "Correct the day, or leave it out until customs has accepted the declaration.",
    also "old": {
        message: "The declaration says that it was accepted on {day}, more than 180 days before {on}.",
        why: "Customs refuses a day of acceptance that far back.",
        help: "Look whether the day is right.",
    },
    check: Declaration(check),
    reads: [],
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(element) = case.declaration.message().and_then(|message| message.child("AcceptanceDateTime")) else {
        return;
    };
    // The value stands in a DateTimeString: eight digits of the day come first.
    let Some(day) = element.text().and_then(day) else { return };
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    // It may already be tomorrow where customs is.
    if day > on.plus(1) {
        found.at(element.place()).with("day", day).with("on", on);
    } else if day.plus(180) < on {
        found.at(element.place()).saying("old").severity(Severity::Warning).with("day", day).with("on", on);
    }
}

fn day(text: &str) -> Option<Day> {
    let number =
        |from, to| text.get(from..to).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?.parse().ok();
    Day::new(number(0, 4)?, number(4, 6)? as u8, number(6, 8)? as u8)
}
