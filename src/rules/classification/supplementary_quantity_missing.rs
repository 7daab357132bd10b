use super::hs_code_malformed::digits;
use crate::case::Case;
use crate::codes::hs;
use crate::demands::is_standard;
use crate::dictionary::item;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The tariff counts the goods in a unit of their own, but the message has no supplementary quantity.
    ///
    /// Beside their mass, animals, shoes, spirits and many other goods are declared in pieces, pairs, litres of alcohol
    /// and so on. The rule covers standard and supplementary declarations to or from the EU or the United Kingdom, and only
    /// where every line of the Combined Nomenclature under the subheading has the same unit.
    ///
    /// Source: EU Combined Nomenclature, supplementary units, as of January 2025; EU data element 18 02 001 000; UK Customs
    /// Declaration Service, data element 6/2.
    name: "supplementary-quantity-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "EU Combined Nomenclature 2025; EU 18 02 001 000; UK CDS 6/2",
    message: "The supplementary quantity is missing: the tariff counts goods of {code} in {unit}.",
    why: "Duty and statistics depend on it, and customs refuses the declaration without it.",
    help: "Add \"TariffQuantity\" with the number of {unit}.",
    check: Declaration(check),
    reads: [item::HS_CODE],
    needs: [Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    if !is_standard(case) {
        return;
    }
    for goods in case.declaration.items() {
        let Some(commodity) = goods.element().and_then(|item| item.child("Commodity")) else { continue };
        let code = goods.get(item::HS_CODE).text().and_then(digits);
        let Some(subheading) = code.and_then(|code| hs::find(code.as_str())) else { continue };
        let Some(unit) = subheading.supplementary_unit() else { continue };
        if !commodity.has("GoodsMeasure/TariffQuantity") {
            found
                .at(commodity.place_of("GoodsMeasure/TariffQuantity"))
                .with("code", || subheading.code().to_string())
                .with("unit", unit.label);
        }
    }
}
