use crate::case;
use crate::case::Case;
use crate::codes::subdivision::{self, Named};
use crate::dictionary::{Role, party};
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An address in a country that goes by states or provinces names none.
    ///
    /// Australia, Brazil, Canada, China, India, Mexico and the United States: mail is sorted by the state there, and
    /// taxes differ between states. Checked where the address has a street or a city. Nothing is missing where the city
    /// says it, as in "Toronto, ON", or is a province of its own, as Beijing and Delhi are.
    ///
    /// Source: UPU, postal addressing systems of these countries; WCO Data Model, country sub-division of an address.
    name: "subdivision-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "UPU postal addressing systems",
    message: "The {label} is missing; addresses in {country} have one.",
    why: "Parcels are sorted by it there, and taxes may differ by it.",
    help: "Add the state or province, such as {example}.",
    check: Party(check),
    reads: [party::ADDRESS_CITY, party::ADDRESS_LINE, party::ADDRESS_SUBDIVISION],
    needs: [party::ADDRESS_COUNTRY],
}

fn check(_: &Case<'_>, _: Role, party: Object<'_>, found: &mut Findings) {
    let Some(country) = case::country(party.get(party::ADDRESS_COUNTRY)) else { return };
    let Some(&Named { code, name, example }) = subdivision::named_in(&country) else { return };
    let field = party.get(party::ADDRESS_SUBDIVISION);
    let has_address = !party.get(party::ADDRESS_LINE).is_missing() || !party.get(party::ADDRESS_CITY).is_missing();
    if field.is_missing() && has_address && !is_in_city(code, party) {
        found.at(field.place()).with("country", name).with("example", example);
    }
}

/// Whether the city is a state or province, or names one behind it.
fn is_in_city(country: &str, party: Object<'_>) -> bool {
    let Some(city) = party.get(party::ADDRESS_CITY).text() else { return false };
    let is_state = |text: &str| subdivision::find(country, text).is_some();
    if country == "CN" {
        let line = party.get(party::ADDRESS_LINE).text().unwrap_or_default();
        return [city, line].into_iter().any(|text| begins_with(text, is_state)) || names_behind(city, is_state);
    }
    is_state(city) || names_behind(city, is_state)
}

/// Whether a text begins with a state, as in Chinese: 广东省深圳市, 北京市海淀区.
fn begins_with(text: &str, is_state: impl Fn(&str) -> bool) -> bool {
    // A code of two letters is also how towns begin: SH is Shanghai, and Shenzhen isn't in it.
    let is_first_word = text.split(is_gap).next().is_some_and(|word| word.len() > 2 && is_state(word));
    let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]).take(9).skip(2);
    is_first_word || ends.any(|end| text.get(..end).is_some_and(|start| !start.is_ascii() && is_state(start)))
}

/// Whether a state is named behind a town, if only before a ZIP code, the country or a word such as "province":
/// "Miami, FL 33101", "Montréal (QC)", "Toluca, Edo. de Méx.".
fn names_behind(city: &str, is_state: impl Fn(&str) -> bool) -> bool {
    const PASSED: [&str; 7] = ["province", "prov", "state", "usa", "canada", "brasil", "ar"];
    let mut rest = city.trim();
    for _ in 0..3 {
        let is_before = |c: char| is_gap(c) || matches!(c, '/' | '-' | '(');
        let starts = rest.rmatch_indices(is_before).map(|(at, sign)| at + sign.len()).take(4);
        if starts.chain([0]).any(|start| rest.get(start..).is_some_and(|text| is_state(text.trim_end_matches(')')))) {
            return true;
        }
        let Some((before, last)) = rest.rsplit_once(is_gap) else { return false };
        let bare = last.trim_end_matches('.').to_ascii_lowercase();
        if !PASSED.contains(&bare.as_str()) && !bare.bytes().any(|byte| byte.is_ascii_digit()) {
            return false;
        }
        rest = before.trim_end_matches(is_gap);
    }
    false
}

/// Whether a character stands between the parts of an address: a comma or a blank, of whatever width.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || c == ','
}
