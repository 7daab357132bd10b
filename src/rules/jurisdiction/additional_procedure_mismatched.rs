use crate::at::Place;
use crate::case::Case;
use crate::dictionary::declaration;
use crate::model::Object;
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The additional procedures of an H7 message don't fit each other, or don't fit the IOSS number.
    ///
    /// F48 is the one of goods whose VAT was paid through the Import One-Stop Shop: it needs the seller's number with
    /// the role FR5, and the number needs it. A gift between private persons, C08, is never one of goods sold with F48
    /// or F49, nor with F53, which began in July 2026. These three are three ways to pay the VAT, so an item goes by one of
    /// them; no source says that customs refuses two, so it is a warning, and so is what F53 takes part in.
    ///
    /// Source: manual of the Spanish customs on H7, section 2.2.1.1; EU data elements 11 10 001 and 13 16 034.
    name: "additional-procedure-mismatched",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "Agencia Tributaria, H7 manual 2.2.1.1; EU 11 10 001 000, 13 16 034 000",
    message: "The item goes by F48, but no IOSS number is given.",
    why: "F48 says that the VAT was paid through the Import One-Stop Shop; only its number proves that.",
    help: "Give the seller's IOSS number with the role FR5, or take another procedure.",
    also "number": {
        message: "An IOSS number is given, but the item doesn't go by F48.",
        why: "Customs only accepts the number with the procedure F48.",
        help: "Add the procedure F48 to the item, or remove the number.",
    },
    also "gift": {
        message: "The item goes by C08, a gift, and by {code}, a sale, at once.",
        why: "A gift between private persons isn't sold, so no VAT scheme for sales applies.",
        help: "Keep C08 for a gift, or {code} for a sale.",
    },
    also "two": {
        message: "The item goes by {code} and by {other} at once.",
        why: "Each says another way in which the VAT is paid: by IOSS, by special arrangement, or as usual.",
        help: "Keep the one by which the VAT of this parcel is paid.",
    },
    check: Item(check),
    reads: [declaration::TRANSACTION_NATURE, tax_id::SCHEME, tax_id::VALUE, Message],
}

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    if case.dataset != Dataset::EuH7 {
        return;
    }
    let codes = procedures(case, of);
    let place_of = |wanted: &str| codes.iter().find(|(code, _)| *code == wanted).map(|(_, place)| *place);
    let mut sales = ["F48", "F49", "F53"].into_iter().filter_map(|code| Some((code, place_of(code)?)));
    let (sale, other) = (sales.next(), sales.next());
    let severity = |code: &str| if code == "F53" { Severity::Warning } else { Severity::Error };
    if let (Some(gift), Some((code, _))) = (place_of("C08"), sale) {
        found.at(gift).saying("gift").severity(severity(code)).with("code", code);
    }
    if let (Some((code, _)), Some((other, place))) = (sale, other) {
        found.at(place).saying("two").severity(Severity::Warning).with("code", code).with("other", other);
    }
    let number = case.seller_number(&["eu-ioss"]);
    match (place_of("F48"), number) {
        (Some(code), None) => drop(found.at(code)),
        // Where no procedure is given at all, F48 goes without saying.
        (None, Some(_)) if of.index() == 0 && !codes.is_empty() && of.element().is_some() => {
            let is_used = |item: Object<'_>| procedures(case, item).iter().any(|(code, _)| *code == "F48");
            if !case.declaration.items().any(is_used) {
                found.at(of.place()).saying("number");
            }
        }
        _ => {}
    }
}

/// The procedures of an item and where they stand; in JSON without any, a gift goes by C08.
pub(super) fn procedures<'a>(case: &Case<'a>, of: Object<'a>) -> Vec<(&'a str, Place)> {
    let all = of.element().into_iter().flat_map(|item| item.all("GovernmentProcedure"));
    let codes = all.filter_map(|procedure| procedure.child("CurrentCode"));
    let mut codes: Vec<(&str, Place)> = codes.filter_map(|code| Some((code.text()?, code.place()))).collect();
    let nature = case.declaration.get(declaration::TRANSACTION_NATURE);
    if codes.is_empty() && !case.declaration.is_message() && nature.text() == Some("gift") {
        codes.push(("C08", nature.place()));
    }
    codes
}
