use crate::case::Case;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The procedure of a goods item isn't a pair of two-digit codes.
    ///
    /// One procedure of an item is the requested and the previous one, two digits or letters each, such as 40 and 00;
    /// further ones are additional codes of three characters without a previous one.
    ///
    /// Source: EU data elements 11 09 001, 11 09 002 and 11 10 001; UK Customs Declaration Service, data elements 1/10
    /// and 1/11.
    name: "procedure-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "EU 11 09 001 000, 11 09 002 000, 11 10 001 000",
    message: "The procedure {code} is given without a previous procedure.",
    why: "Customs reads the procedure as a pair, such as 40 and 00; half of one isn't a procedure.",
    help: "Give the previous procedure too: 00 where there was none.",
    also "previous": {
        message: "The additional procedure {code} is given with a previous procedure.",
        why: "Only the procedure itself is a pair; an additional code stands alone.",
        help: "Remove the previous procedure here.",
    },
    check: Item(check),
    reads: [],
    needs: [Message],
}

fn check(_: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let Some(item) = of.element() else { return };
    for procedure in item.all("GovernmentProcedure") {
        let Some(current) = procedure.child("CurrentCode") else { continue };
        let Some(code) = current.text() else { continue };
        let previous = procedure.child("PreviousCode").filter(|previous| previous.text().is_some());
        match (code.len(), previous) {
            (2, None) => {
                found.at(procedure.place_of("PreviousCode")).with("code", || code.to_owned());
            }
            (3, Some(previous)) => {
                found.at(previous.place()).saying("previous").with("code", || code.to_owned());
            }
            _ => {}
        }
    }
}
