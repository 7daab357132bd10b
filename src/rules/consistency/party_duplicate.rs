use crate::case::Case;
use crate::model::Element;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// Two parties that should differ have the same number.
    ///
    /// The seller is named where it isn't the exporter, the buyer where it isn't the importer, the representative where it
    /// isn't the declarant. Only the numbers are compared, and they are not shown.
    ///
    /// Source: UK Customs Declaration Service, volume 3 of the tariff, data elements 3/20, 3/25 and 3/27; customs' error
    /// family "two roles must differ" (12081, 12091, 12092).
    name: "party-duplicate",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UK CDS errors 12081, 12091, 12092",
    message: "The {label} is the same as that of the {other}.",
    why: "The {role} is only given where it is somebody other than the {other}.",
    help: "Leave out the {role}, or correct the number.",
    check: Declaration(check),
    reads: [],
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(message) = case.declaration.message() else { return };
    let mut judge = |class: Option<Element<'_>>, role: &'static str, other: Option<&str>, word, severity| {
        let Some(id) = class.and_then(|class| class.child("ID")) else { return };
        if id.text().is_some() && id.text() == other {
            found.at(id.place()).severity(severity).with("role", role).with("other", word);
        }
    };
    let declarant = message.text_at("Declarant/ID");
    judge(message.child("Agent"), "representative", declarant, "declarant", Severity::Advice);
    let Some(shipment) = message.child("GoodsShipment") else { return };
    let (exporter, importer) = (message.text_at("Exporter/ID"), shipment.text_at("Importer/ID"));
    for class in std::iter::once(shipment).chain(shipment.all("GovernmentAgencyGoodsItem")) {
        judge(class.child("Seller"), "seller", exporter, "exporter", Severity::Warning);
        judge(class.child("Buyer"), "buyer", importer, "importer", Severity::Warning);
    }
}
