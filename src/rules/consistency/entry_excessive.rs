use crate::case::Case;
use crate::demands::{self, Demand, SINGLES, kinds, most_of};
use crate::model::{Element, NO_NODE};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An element occurs more often than customs allows, though the schema doesn't limit it.
    ///
    /// Of documents, statements, packagings and most else there are 99 at most, of containers 9,999. An item has one
    /// procedure and one commodity code.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, annex B, cardinalities; UK Customs Declaration Service, volume 3 of
    /// the tariff; customs' error family "too many occurrences" (10003).
    name: "entry-excessive",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 2015/2446 annex B; UK CDS error 10003",
    message: "The {label} is number {number} of its kind; customs allows at most {most}.",
    why: "Customs refuses a declaration with more.",
    help: "Leave out what isn't needed, or split the declaration.",
    also "single": {
        message: "The {label} is a second one of its kind.",
        why: "An item has one procedure and one commodity code; customs can't know which of two applies.",
        help: "Keep the right one, or declare two items.",
    },
    check: Declaration(check),
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    for (id, node) in declaration.nodes().filter(|(_, node)| node.occurrence > 1 && node.parent != NO_NODE) {
        if let Some(row) = most_of(node.element).filter(|row| node.occurrence == row.most + 1)
            && let Some((element, severity)) = declaration.element(id).zip(row.severity(kinds::ANY))
        {
            let draft = found.at(element.place()).severity(severity);
            draft.with("number", i64::from(node.occurrence)).with("most", i64::from(row.most));
        }
    }
    for item in declaration.items().filter_map(|item| item.element()) {
        demands::rows(SINGLES).iter().for_each(|row| few(row, item, found));
    }
}

/// Of what an item has so many only, by what its entries hold.
fn few(row: &'static Demand, item: Element<'_>, found: &mut Findings) {
    let (class, name) = match row.element.rsplit_once('/') {
        Some((class, name)) => (item.child(class), name),
        None => (Some(item), row.element),
    };
    let Some(all) = class.map(|class| class.all(name)) else { return };
    for further in all.filter(|&entry| row.arises(entry)).skip(row.most as usize) {
        found.at(further.place()).saying(row.words);
    }
}
