use crate::case::{Case, Question};
use crate::codes::hs;
use crate::dictionary::item;
use crate::model::Object;
use crate::profiles;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::territories::Area;

rule! {
    /// The parcel holds goods that the tax scheme isn't for.
    ///
    /// The Import One-Stop Shop isn't for goods under excise duty: beer, wine, spirits, cigarettes, smoking tobacco. Tobacco
    /// to chew or to snuff bears none in the Union. Norway's VOEC isn't for these or for food. They are recognised by their
    /// HS code; for Norway only headings that hold hardly anything but food and drink count, without seeds and ornamental
    /// fish, and it is a warning.
    ///
    /// Source: Directive 2006/112/EC, article 369l; Directive 2011/64/EU, article 2, on manufactured tobacco; Norwegian Tax
    /// Administration, goods that VOEC doesn't cover.
    name: "scheme-forbidden",
    severity: Error,
    since: "0.1.0",
    authority: Tax,
    source: "Directive 2006/112/EC art. 369l",
    message: "An IOSS number is given, but the Import One-Stop Shop isn't for goods under excise duty.",
    why: "Excise duty is due on alcohol and tobacco besides VAT, so the parcel needs an ordinary declaration.",
    help: "Leave the IOSS number out, and ask the post or the carrier whether it takes such goods at all.",
    also "voec": {
        message: "A VOEC number is given, but {goods} can't go by that scheme.",
        why: "The scheme isn't for such goods, so the parcel needs an ordinary declaration.",
        help: "Leave the VOEC number out and have the parcel declared in the ordinary way.",
    },
    check: Item(check),
    reads: [tax_id::SCHEME, tax_id::VALUE, Route],
    needs: [item::HS_CODE],
}

/// Tobacco that isn't smoked.
const SMOKELESS: &str = "24039";
/// Ethyl alcohol that isn't denatured.
const ALCOHOL: &str = "220710";
/// What isn't food under headings of food: ornamental fish, potatoes and cereals for sowing.
const OTHER: [&str; 9] = ["03011", "070110", "100111", "100191", "100210", "100310", "100410", "100510", "100710"];

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let has_ioss = || case.seller_number(&["eu-ioss"]).is_some();
    let has_voec = || case.is_to_vat_area(Area::State(*b"NO")) && case.seller_number(&["no-voec"]).is_some();
    if !case.answer(Question::HasNarrowScheme, || has_ioss() || has_voec()) {
        return;
    }
    let field = of.get(item::HS_CODE);
    let code = field.bytes();
    let Some(heading) = hs::heading_of(code) else { return };
    let begins = |start: &str| start.bytes().eq(code.iter().copied().filter(u8::is_ascii_digit).take(start.len()));
    let is_excise = matches!(heading, 2203..=2206 | 2208 | 2402 | 2403);
    let is_norwegian_excise = || is_excise || begins(ALCOHOL);
    let is_other = || heading == 2207 || OTHER.iter().any(|start| begins(start));
    let is_food = || profiles::FOOD.iter().any(|&(first, last)| (first..=last).contains(&heading)) && !is_other();
    if is_excise && !begins(SMOKELESS) && has_ioss() {
        found.at(field.place());
    } else if has_voec() && (is_norwegian_excise() || is_food()) {
        let goods = if is_norwegian_excise() { "goods under excise duty" } else { "food" };
        let draft = found.at(field.place()).saying("voec").severity(Severity::Warning).with("goods", goods);
        draft.source("Norwegian Tax Administration, VOEC");
    }
}
