use crate::case::Case;
use crate::model::Object;
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The procedure of an item isn't one that H7 is for.
    ///
    /// H7 releases parcels of low value into free circulation: procedure 40 without a previous one, 00. Warehouses,
    /// processing, re-imports and goods that travel on to another member state without VAT need a full declaration.
    /// Procedure 49, for the territories outside the Union's tax area, is left alone: which countries take it in H7
    /// isn't known.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, article 143a; Agencia Tributaria, manual on H7; EU data elements
    /// 11 09 001 and 11 09 002.
    name: "procedure-forbidden",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "Delegated Regulation (EU) 2015/2446 art. 143a; EU 11 09 001 000",
    message: "The item goes by procedure {code}; H7 is for procedure 40 alone.",
    why: "H7 only releases goods into free circulation; for anything else customs wants a full declaration.",
    help: "Declare procedure 40 with the previous procedure 00, or make another declaration than H7.",
    also "previous": {
        message: "The previous procedure is {code}; in H7 it is 00.",
        why: "Goods that were under a procedure before need a full declaration.",
        help: "Write 00 where there was none before, or make another declaration than H7.",
    },
    also "none": {
        message: "Only additional procedures are given, and no procedure.",
        why: "Additional codes only add to a procedure; without 40 and 00 customs doesn't know what is asked for.",
        help: "Give the procedure 40 with the previous procedure 00 first.",
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
    let (mut has_procedure, mut first) = (false, None);
    for procedure in item.all("GovernmentProcedure") {
        let Some(current) = procedure.child("CurrentCode") else { continue };
        let Some(code) = current.text() else { continue };
        match code.len() {
            2 => {}
            3 => {
                first.get_or_insert(current.place());
                continue;
            }
            // The procedure and the previous one in one element, as 4000: the schema's rules speak of its length.
            _ => {
                has_procedure = true;
                continue;
            }
        }
        has_procedure = true;
        if !matches!(code, "40" | "49") {
            found.at(current.place()).with("code", || code.to_owned());
        } else if let Some(previous) = procedure.child("PreviousCode")
            && let Some(code) = previous.text().filter(|code| *code != "00")
        {
            found.at(previous.place()).saying("previous").severity(Severity::Warning).with("code", || code.to_owned());
        }
    }
    if let Some(place) = first.filter(|_| !has_procedure) {
        found.at(place).saying("none");
    }
}
