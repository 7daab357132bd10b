use crate::case::Case;
use crate::demands::{self, kinds};
use crate::model::Element;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The procedures of an item don't fit each other, or don't fit the kind of declaration.
    ///
    /// An import declaration doesn't ask for export and the other way round. What is imported again was exported before,
    /// what is exported again was in a special procedure before. The additional procedure 000 means none, so it stands
    /// alone.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, annex B, data elements 1/10 and 1/11; UK Customs Declaration Service,
    /// lists of procedure codes; customs' error family "combination not allowed" (12056).
    name: "procedure-mismatched",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 2015/2446 annex B, 1/10, 1/11; UK CDS error 12056",
    message: "The procedure {code} is for the other direction: this is an {kind} declaration.",
    why: "Customs refuses an import that asks for export, and an export that asks for import.",
    help: "Correct the procedure, or the type of the declaration.",
    also "previous": {
        message: "The procedure {code} doesn't follow the previous procedure {previous}.",
        why: "Goods that come back were exported before; goods that are exported again were in a special procedure before.",
        help: "Correct the code that is wrong.",
    },
    also "none": {
        message: "The additional procedure 000 is given together with {code}.",
        why: "000 says that there is no additional procedure; customs refuses it together with another.",
        help: "Remove 000, or the others.",
    },
    check: Declaration(check),
    reads: [],
    needs: [Message],
}

/// Procedures that take goods out.
const OUT: [&str; 6] = ["10", "11", "21", "22", "23", "31"];
/// Procedures that bring goods in.
const IN: [&str; 13] = ["01", "07", "40", "42", "44", "45", "46", "48", "51", "53", "61", "63", "68"];

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let (kind, foreign): (_, &[&str]) = match declaration.message().and_then(demands::direction) {
        Some((kinds::IMPORT, kind)) => (kind, &OUT),
        Some((_, kind)) => (kind, &IN),
        None => ("", &[]),
    };
    for item in declaration.items().filter_map(|item| item.element()) {
        // Looked up once: an item may say many times that there is none.
        let mut other = None;
        for procedure in item.all("GovernmentProcedure") {
            let Some(code) = procedure.child("CurrentCode") else { continue };
            let Some(current) = code.text() else { continue };
            if foreign.contains(&current) {
                found.at(code.place()).with("code", || current.to_owned()).with("kind", kind);
            } else if let Some(previous) = procedure.child("PreviousCode") {
                pair(current, previous, found);
            }
            if current == "000"
                && let Some(other) = *other.get_or_insert_with(|| additional(item).find(|other| *other != "000"))
            {
                found.at(code.place()).saying("none").with("code", || other.to_owned());
            }
        }
    }
}

/// The additional procedures of an item.
fn additional<'a>(item: Element<'a>) -> impl Iterator<Item = &'a str> {
    let codes = item.all("GovernmentProcedure").filter_map(|procedure| procedure.text_at("CurrentCode"));
    codes.filter(|code| code.len() == 3)
}

fn pair(current: &str, previous: Element<'_>, found: &mut Findings) {
    let Some(before) = previous.text() else { return };
    let fits = match current {
        "61" | "63" | "68" => OUT.contains(&before),
        "31" => !["00", "10", "40", "42"].contains(&before),
        _ => return,
    };
    if !fits {
        let draft = found.at(previous.place()).saying("previous").severity(Severity::Warning);
        draft.with("code", || current.to_owned()).with("previous", || before.to_owned());
    }
}
