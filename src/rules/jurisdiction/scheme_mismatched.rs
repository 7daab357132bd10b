use crate::case::Case;
use crate::codes::country::is_eu;
use crate::dictionary::{Role, party, tax_id};
use crate::model::Object;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::territories::Area;

rule! {
    /// The number of a tax scheme is given for a parcel that goes elsewhere, or beside another number of the scheme.
    ///
    /// An IOSS number serves for the member states of the EU, for Åland and Northern Ireland, a VOEC number for Norway without
    /// Svalbard and Jan Mayen, which Norwegian Customs counts as abroad. In another parcel it does nothing, and it
    /// should not travel further than it must: who reads it can misuse it.
    ///
    /// A parcel goes by one number, the one under which its VAT was charged. Two that differ are a warning.
    ///
    /// Source: Directive 2006/112/EC, article 369l; Åland Post on goods from outside the EU; Norwegian Tax Administration on VOEC.
    name: "scheme-mismatched",
    severity: Advice,
    since: "0.1.0",
    authority: Tax,
    source: "Directive 2006/112/EC art. 369l",
    message: "{scheme} number is given, but the parcel doesn't go {there}.",
    why: "It has no effect for this destination, and numbers that travel further than needed are misused.",
    help: "Leave the number out of this parcel's declaration.",
    also "outside": {
        message: "{scheme} number is given, but the parcel goes to {place}, where {area} VAT doesn't apply.",
        why: "It has no effect for this destination, and numbers that travel further than needed are misused.",
        help: "Leave the number out of this parcel's declaration.",
    },
    also "several": {
        message: "Two different {name} numbers are given, but a parcel goes by one.",
        why: "The tax was charged under one of them, and customs asks which.",
        help: "Keep only the number under which the tax was charged: the platform's, if the goods were sold there.",
    },
    check: Declaration(check),
    reads: [tax_id::SCHEME, tax_id::VALUE, Route],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(there) = case.place() else { return };
    if let Some(number) = case.seller_number(&["eu-ioss"]) {
        let Some(on) = case.on() else { return found.not_checked("no day was given") };
        let is_within = |country: [u8; 2]| std::str::from_utf8(&country).is_ok_and(|code| is_eu(code, on));
        // Without a postcode it isn't known which part of the United Kingdom it is.
        let consignee = case.declaration.stand_in(Role::Consignee);
        let postcode = consignee.and_then(|party| party.get(party::ADDRESS_POSTCODE).text());
        let may_be_irish = there.state == *b"GB" && there.territory.is_none() && postcode.is_none();
        // To Åland it serves for what comes from outside the Union.
        let is_taxed = there.vat() == Area::Eu || case.is_from_outside() && there.import_vat() == Area::Eu;
        let is_there = is_taxed || may_be_irish;
        let is_in_state = is_within(there.state) || case.destination().is_some_and(is_within);
        if let Some(territory) = there.territory.filter(|_| !is_there && is_in_state) {
            let draft = found.at(number.get(tax_id::VALUE).place()).saying("outside").with("scheme", "An IOSS");
            draft.with("place", territory.name).with("area", "the EU's");
        } else if !is_there {
            found.at(number.get(tax_id::VALUE).place()).with("scheme", "An IOSS").with("there", "to the EU");
        }
        say_second(case, number, "IOSS", found);
    }
    if let Some(number) = case.seller_number(&["no-voec"]) {
        let place = number.get(tax_id::VALUE).place();
        let is_there = there.vat() == Area::State(*b"NO");
        if let Some(territory) = there.territory.filter(|_| !is_there && there.state == *b"NO") {
            let draft = found.at(place).saying("outside").with("scheme", "A VOEC");
            draft.with("place", territory.name).with("area", "Norwegian").source("Norwegian Customs");
        } else if !is_there {
            found.at(place).with("scheme", "A VOEC").with("there", "to Norway");
        }
        say_second(case, number, "VOEC", found);
    }
}

/// Says that another number of the same scheme is given.
fn say_second(case: &Case<'_>, first: Object<'_>, name: &'static str, found: &mut Findings) {
    let scheme = first.get(tax_id::SCHEME).text();
    let number = |of: Object<'_>| {
        let letters = of.get(tax_id::VALUE).text().unwrap_or_default().bytes().filter(u8::is_ascii_alphanumeric);
        letters.map(|letter| letter.to_ascii_uppercase()).collect::<Vec<_>>()
    };
    let parties = [Role::Platform, Role::Seller].into_iter().filter_map(|role| case.declaration.party(role));
    let mut others = parties.flat_map(|party| party.get(party::TAX_IDS).objects()).filter(|other| {
        other.record() != first.record()
            && other.get(tax_id::SCHEME).text() == scheme
            && !other.get(tax_id::VALUE).is_missing()
    });
    if let Some(second) = others.find(|other| number(*other) != number(first)) {
        let draft = found.at(second.get(tax_id::VALUE).place()).saying("several");
        draft.severity(Severity::Warning).with("name", name);
    }
}
