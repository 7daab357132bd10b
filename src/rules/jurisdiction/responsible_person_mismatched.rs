use crate::case::{Case, country, country_code};
use crate::codes::country::is_eu;
use crate::day::Day;
use crate::dictionary::{Role, party};
use crate::model::Object;
use crate::profiles::as_of;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The responsible person isn't in the territory where somebody must answer for the product.
    ///
    /// For the EU it has to be established in a member state, which its outermost regions, Åland, Ceuta and Melilla are parts
    /// of, or in Northern Ireland, where the same regulation holds.
    ///
    /// Source: Regulation (EU) 2023/988 on general product safety, articles 4 and 16; Treaty on the Functioning of the
    /// European Union, articles 349 and 355.
    name: "responsible-person-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Product,
    source: "Regulation (EU) 2023/988",
    message: "The responsible person's address is not in the EU.",
    why: "Whoever is responsible for a product's safety has to be where the authorities can reach them.",
    help: "Name somebody established in the EU: the maker, the importer or a representative.",
    check: Declaration(check),
    reads: [Route],
    needs: [declaration::RESPONSIBLE_PERSON],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(person) = case.declaration.party(Role::ResponsiblePerson) else { return };
    let field = person.get(party::ADDRESS_COUNTRY);
    if country(field).is_none() && !field.is_missing() || case.destination().is_none() {
        return;
    }
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let wanted = case.profile().and_then(|profile| as_of(profile.responsible_person, on));
    if !wanted.is_some_and(|entry| entry.value) || is_inside(person, on) {
        return;
    }
    if field.is_missing() {
        found.not_checked("it is not said in which country the responsible person is");
    } else {
        found.at(field.place());
    }
}

/// Whether a party is established where the regulation holds, as far as its address says.
pub(super) fn is_inside(party: Object<'_>, on: Day) -> bool {
    let Some(country) = country_code(party.get(party::ADDRESS_COUNTRY)) else { return false };
    // Iceland, Liechtenstein and Norway take the regulation over through the European Economic Area.
    let is_near = matches!(country, "IS" | "LI" | "NO" | "XI");
    // Parts of member states that have codes of their own.
    let is_part = matches!(country, "AX" | "EA" | "GF" | "GP" | "IC" | "MF" | "MQ" | "RE" | "YT");
    is_near
        || is_part
        || is_eu(country, on)
        || is_postcode_of_northern_ireland(party.get(party::ADDRESS_POSTCODE).text())
}

/// Whether a postcode of the United Kingdom lies in Northern Ireland.
fn is_postcode_of_northern_ireland(postcode: Option<&str>) -> bool {
    postcode.and_then(|code| code.get(..2)).is_some_and(|area| area.eq_ignore_ascii_case("BT"))
}
