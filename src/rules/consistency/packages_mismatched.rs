use crate::Decimal;
use crate::case::Case;
use crate::dictionary::declaration;
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The number of packages can't be.
    ///
    /// A shipment has at least one package. One postal item number stands for one package: where there are more, each has
    /// its own number and, with most posts, its own form. Goods in bulk that a message declares have no package.
    ///
    /// Source: WCO Data Model, element 146, number of packages; UPU standard S10 on the item identifier.
    name: "packages-mismatched",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 146",
    message: "The number of packages is zero.",
    why: "Goods that are sent are in at least one package.",
    help: "Write how many packages there are, such as 1.",
    also "post": {
        message: "There are {packages} packages, but one postal item number.",
        why: "A postal item number stands for one package; the others have no number that customs could ask for.",
        help: "Declare each package with its own number.",
    },
    check: Declaration(check),
    reads: [declaration::SHIPMENT_ITEM_ID, declaration::SHIPMENT_MODE],
    needs: [declaration::SHIPMENT_PACKAGES],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let field = case.declaration.get(declaration::SHIPMENT_PACKAGES);
    let Some(packages) = field.decimal().filter(|packages| !packages.is_finer_than(0)) else { return };
    if packages.is_zero() {
        let draft = found.at(field.place());
        if case.dataset == Dataset::WcoDec {
            draft.severity(Severity::Warning);
        }
        return;
    }
    let has_number = !case.declaration.get(declaration::SHIPMENT_ITEM_ID).is_missing();
    let is_post = case.mode() == Some("post");
    if packages > Decimal::whole(1) && has_number && is_post {
        found.at(field.place()).saying("post").severity(Severity::Advice).with("packages", packages);
    }
}
