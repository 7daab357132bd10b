use crate::case::Case;
use crate::codes::additional_procedure;
use crate::model::Object;
use crate::options::Dataset;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An additional procedure of an H7 message isn't in use on the day.
    ///
    /// C07, the relief from duty for negligible value, ended for distance sales with 30 June 2026; F53 began with the
    /// next day. The dates come from reports on the acts, so this is a warning.
    ///
    /// Source: Regulation (EU) 2026/382 and what is reported on its implementing acts; EU data element 11 10 001.
    name: "additional-procedure-outdated",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 2026/382; EU 11 10 001 000",
    message: "The additional procedure {code} was in use until {last}.",
    why: "Customs refuses a relief that has ended, and asks for the duty.",
    help: "Choose the procedure that applies now: F48 with an IOSS number, F49, or F53 with ordinary VAT; C08 for a gift between private persons.",
    also "early": {
        message: "The additional procedure {code} isn't in use before {first}.",
        why: "Customs' system doesn't know it on an earlier day.",
        help: "Choose a procedure that is in use on the day of the declaration.",
    },
    check: Item(check),
    reads: [],
    needs: [Message],
}

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    if case.dataset != Dataset::EuH7 {
        return;
    }
    let Some(item) = of.element() else { return };
    for current in item.all("GovernmentProcedure").filter_map(|procedure| procedure.child("CurrentCode")) {
        let Some(procedure) = current.text().and_then(additional_procedure::find) else { continue };
        let Some(on) = case.on() else { return found.not_checked("no day was given") };
        if let Some(last) = procedure.last.filter(|last| on > *last) {
            found.at(current.place()).with("code", procedure.code).with("last", last);
        } else if let Some(first) = procedure.first.filter(|first| on < *first) {
            found.at(current.place()).saying("early").with("code", procedure.code).with("first", first);
        }
    }
}
