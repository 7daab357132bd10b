use crate::case::{Case, Question, country_code};
use crate::dictionary::item;
use crate::model::Object;
use crate::options::Dataset;
use crate::profiles::{Digits, Entry, Profile, as_of};
use crate::purpose::papers::is_of_goods;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The code of an item has fewer digits than the destination wants.
    ///
    /// Six digits are the same in all countries; what follows is each country's own. The United States wants ten in every
    /// parcel: by courier since the relief ended, for goods of China and Hong Kong in May 2025 and for others in August, by
    /// post since July 2026. Gifts and papers are left out.
    /// A code with fewer than six digits is left to the rules on codes.
    ///
    /// Source: the profile of the destination as of the day of the declaration.
    name: "hs-digits-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "profile of the destination",
    message: "The HS code has only {digits} digits; {country} wants {wanted} {mode}.",
    why: "The duty depends on the digits after the sixth, so the parcel can't be cleared without them.",
    help: "Look the code up in the tariff of {country} and write it whole.",
    check: Item(check),
    reads: [declaration::SHIPMENT_MODE, declaration::TRANSACTION_NATURE, item::DESCRIPTION, item::ORIGIN, Route],
    needs: [item::HS_CODE],
}

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let field = of.get(item::HS_CODE);
    let text = field.bytes();
    if text.is_empty() || !case.answer(Question::AreDigitsWanted, || are_wanted(case, found)) {
        return;
    }
    if case.nature() == Some("documents") && !is_of_goods(case, of) {
        return;
    }
    let Some((profile, entry)) = digits(case) else { return };
    let wanted = entry.value.by(case.mode());
    let origins = entry.value.origins;
    if !origins.is_empty() && country_code(of.get(item::ORIGIN)).is_none_or(|origin| !origins.contains(&origin)) {
        return;
    }
    let mode = match case.mode() {
        Some("post") => "by post",
        Some("express") => "by courier",
        Some("air") => "by air",
        Some(_) => "when it goes this way",
        None => "in every parcel",
    };
    let is_code = || text.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b' ' | b'-'));
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    if digits >= 6 && digits < usize::from(wanted) && is_code() {
        found
            .at(field.place())
            .source(entry.source)
            .with("digits", digits)
            .with("wanted", i64::from(wanted))
            .with("mode", mode)
            .with("country", profile.name);
    }
}

/// Whether the destination wants more than six digits. Most want six, and a code with fewer is left to the rules on codes.
fn are_wanted(case: &Case<'_>, found: &mut Findings) -> bool {
    if case.destination().is_none() || !case.is_import() {
        return false;
    }
    if case.dataset == Dataset::WcoDec {
        found.not_checked("a WCO message may be lodged in the country of export");
        return false;
    }
    if case.on().is_none() {
        found.not_checked("no day was given");
        return false;
    }
    case.nature() != Some("gift") && digits(case).is_some_and(|(_, entry)| entry.value.by(case.mode()) > 6)
}

/// The digits that the destination wants, as far as it is known.
fn digits(case: &Case<'_>) -> Option<(&'static Profile, &'static Entry<Digits>)> {
    let profile = case.profile()?;
    Some((profile, as_of(profile.digits, case.on()?)?))
}
