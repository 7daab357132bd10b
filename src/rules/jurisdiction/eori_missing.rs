use crate::case::Case;
use crate::dictionary::{Part, Role, party, tax_id};
use crate::ids;
use crate::model::Object;
use crate::options::Dataset;
use crate::purpose::papers::is_of_papers;
use crate::rule;
use crate::rule::Findings;
use crate::territories::Area;

rule! {
    /// A firm receives goods in the EU or the United Kingdom, and no EORI number is given.
    ///
    /// Firms are registered with customs by that number. It may be given for the consignee, the buyer or the importer, among
    /// the tax numbers or as the identification, where nothing without the form of one counts. A carrier can declare a small
    /// parcel without, so it is a warning.
    ///
    /// Source: Regulation (EU) 952/2013, article 9; HM Revenue and Customs on EORI numbers.
    name: "eori-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 952/2013 art. 9",
    message: "The goods go to a firm, but no EORI number of the {role} is given.",
    why: "Customs identifies firms by their EORI number. Without it the parcel is held, or declared as a private person's.",
    help: "Ask the firm for its EORI number and add it to the tax numbers of the {role}.",
    also "you": {
        message: "You receive the goods as a firm, but no EORI number of yours is given.",
        why: "Customs identifies firms by their EORI number. Without it the parcel is held, or declared as a private person's.",
        help: "Fill in your firm's EORI number: two letters of the country and up to fifteen letters or digits.",
    },
    check: Declaration(check),
    reads: [
        declaration::PART, declaration::TRANSACTION_NATURE, party::ID, tax_id::SCHEME, tax_id::VALUE, item::DESCRIPTION,
        item::HS_CODE, Route,
    ],
    needs: [declaration::TRANSACTION_RELATIONSHIP],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let root = case.declaration;
    if case.relationship() != Some("b2b") || case.part() == Part::Seller || !case.is_import() || is_of_papers(case) {
        return;
    }
    let (Some(there), Some(recipient)) = (case.place(), root.stand_in(Role::Importer)) else { return };
    if case.dataset == Dataset::WcoDec {
        return found.not_checked("a WCO message may be lodged in the country of export");
    }
    if case.on().is_none() {
        return found.not_checked("no day was given");
    }
    if there.customs() != Area::Eu && there.vat() != Area::State(*b"GB") {
        return;
    }
    let roles = [Role::Consignee, Role::Buyer, Role::Importer];
    if !roles.into_iter().filter_map(|role| root.party(role)).any(has_eori) {
        let role =
            roles.into_iter().find(|role| root.party(*role).is_some_and(|party| party.record() == recipient.record()));
        let place = recipient.get(party::TAX_IDS).place();
        found.at(place).with("role", role.unwrap_or(Role::Consignee).label());
    }
}

/// Whether a party gives an EORI number, or a number that may be one.
fn has_eori(party: Object<'_>) -> bool {
    let is_one = |id: &str| {
        ["eu-eori", "gb-eori"].iter().any(|name| ids::scheme(name).is_some_and(|eori| eori.check(id, None).is_ok()))
    };
    let ends_so = |scheme: &str| {
        scheme.len().checked_sub(4).and_then(|at| scheme.get(at..)).is_some_and(|end| end.eq_ignore_ascii_case("eori"))
    };
    let mut numbers = party.get(party::TAX_IDS).objects().filter(|number| !number.get(tax_id::VALUE).is_missing());
    party.get(party::ID).text().is_some_and(is_one)
        || numbers.any(|number| number.get(tax_id::SCHEME).text().is_none_or(ends_so))
}
