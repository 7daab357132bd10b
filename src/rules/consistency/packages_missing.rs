use crate::case::Case;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// No goods item of a message says how many packages it is in.
    ///
    /// A declaration has at least one package, so at least one `QuantityQuantity` of a packaging is above zero. Goods in
    /// bulk have none; a message whose packaging says so by its kind isn't judged, nor is an amendment.
    ///
    /// Source: customs' error family "at least one package count above zero" (12058 of the UK's Customs Declaration
    /// Service).
    name: "packages-missing",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC 144; UK CDS error 12058",
    message: "No goods item has a number of packages above zero.",
    why: "Customs refuses a declaration without a single package.",
    help: "Give the number of packages with at least one of the items.",
    check: Declaration(check),
    reads: [],
    needs: [Message],
}

/// Kinds of package of UN Rec 21 that are bulk or none, so have no number.
const BULK: [&str; 10] = ["NE", "NF", "NG", "VG", "VL", "VO", "VQ", "VR", "VS", "VY"];

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let Some(message) = declaration.message() else { return };
    if message.text_at("FunctionCode").is_some_and(|code| code != "9") || declaration.is_broken() {
        return;
    }
    let mut first = None;
    for packaging in declaration.items().filter_map(|item| item.element()).flat_map(|item| item.all("Packaging")) {
        let is_bulk = packaging.child("TypeCode").and_then(|code| code.text()).is_some_and(|kind| BULK.contains(&kind));
        let Some(quantity) = packaging.child("QuantityQuantity") else {
            if is_bulk {
                return;
            }
            continue;
        };
        if is_bulk || quantity.decimal().is_none_or(|number| !number.is_zero()) {
            return;
        }
        first.get_or_insert(quantity.place());
    }
    // Where no packaging stands at all, the kind of declaration may not ask for one.
    if let Some(place) = first {
        found.at(place);
    }
}
