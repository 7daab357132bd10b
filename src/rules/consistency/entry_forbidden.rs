use crate::case::Case;
use crate::demands::{self, FORBIDDEN};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The message holds an element that this kind of declaration has no use for.
    ///
    /// An import declaration names no office of exit, and no route, carrier or freight of the way out; an export
    /// declaration names no importer, no arrival and no customs value. The schema is one for both directions and lets
    /// them pass.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, annex B, columns B1 to B4, C1, H1 to H5 and I1; customs' error family
    /// "element not allowed here" (10002 of the UK's Customs Declaration Service).
    name: "entry-forbidden",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 2015/2446 annex B; UK CDS error 10002",
    message: "The {label} doesn't belong in this {kind} declaration.",
    why: "It belongs to the other direction of trade, and customs may refuse the declaration.",
    help: "Remove it, or correct the type of the declaration.",
    check: Declaration(check),
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(message) = case.declaration.message() else { return };
    let Some((kinds, kind)) = demands::direction(message) else { return };
    for row in demands::rows(FORBIDDEN).iter().filter(|row| row.severity(kinds).is_some()) {
        if let Some(element) = row.element.split('/').try_fold(message, |class, name| class.child(name)) {
            found.at(element.place()).with("kind", kind);
        }
    }
}
