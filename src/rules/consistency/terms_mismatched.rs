use crate::case::Case;
use crate::codes::incoterm;
use crate::day::Day;
use crate::dictionary::{Part, Role};
use crate::dictionary::{declaration, party, tax_id};
use crate::ids;
use crate::options::Dataset;
use crate::profiles::{Grant, as_of};
use crate::rule;
use crate::rule::Findings;
use crate::territories::Area;

rule! {
    /// The terms of delivery don't fit the rest: who pays the import charges, and how the parcel goes.
    ///
    /// With DDP the seller pays duty and tax, with any other term the recipient does. Prices that contain tax while the
    /// recipient is to pay it again are charged twice, unless the destination has none or a number that it knows says that the
    /// tax is settled. On mail to
    /// the United States duty is settled on the sender's side before it arrives, so nobody would collect it from the
    /// recipient. FAS, FOB, CFR and CIF are terms for goods that are put on a ship, as DES and DEQ were, and with EXW the
    /// buyer fetches the goods and declares their export, which no private person does.
    ///
    /// All of it is advice: partners may agree otherwise. Messages to customs are left alone, since customs asks for FOB and
    /// CIF as bases of value there.
    ///
    /// Source: ICC Incoterms 2020, on who clears and pays, and on the terms for sea and inland waterway; FR Doc. 2025-16802
    /// and the press on FR Doc. 2026-12669, on duty on international mail.
    name: "terms-mismatched",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "ICC Incoterms 2020",
    message: "The prices contain tax, and by the terms {terms} the recipient pays tax at import.",
    why: "Then the recipient pays tax twice, or refuses the parcel.",
    help: "Sell without your own country's tax, or write DDP if you pay the import charges; if the tax in the prices is the destination's, give the number of the scheme it is paid by, such as IOSS.",
    also "mail": {
        message: "By the terms {terms} the recipient pays duty at import, but duty on mail to the United States is paid on the sender's side.",
        why: "Mail whose duty nobody has paid isn't delivered.",
        help: "Ask your post how the duty is paid before the parcel leaves, and write DDP if you pay it.",
    },
    also "ship": {
        message: "The terms {terms} are for goods that go by ship, and this parcel goes another way.",
        why: "They don't say who pays the import charges of a parcel, so it may be held until they are paid.",
        help: "Write DDP if you pay duty and tax, DAP if the recipient does.",
    },
    also "pickup": {
        message: "By the terms {terms} the buyer fetches the goods and declares their export, but the buyer is a private person.",
        why: "A private person abroad can't declare the export.",
        help: "Write DDP if you pay duty and tax, DAP if the recipient does.",
    },
    check: Declaration(check),
    reads: [
        Route, declaration::PART, declaration::SHIPMENT_MODE, declaration::TRANSACTION_NATURE,
        declaration::TRANSACTION_RELATIONSHIP, declaration::TRANSACTION_TAX_INCLUDED, party::TAX_IDS, tax_id::SCHEME,
        tax_id::VALUE,
    ],
    needs: [declaration::TRANSACTION_TERMS],
}

/// From this day on no mail to the United States is free of duty by its value.
const MAIL: Day = Day::of(2025, 8, 29);

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let terms = declaration.get(declaration::TRANSACTION_TERMS);
    let is_here = matches!(case.dataset, Dataset::Ecommerce | Dataset::Upu) && !declaration.is_message();
    let Some(term) = terms.text().filter(|_| is_here).and_then(incoterm::find) else { return };
    let (mode, relationship) = (case.mode(), case.relationship());
    let is_sold = matches!(case.nature(), None | Some("sale"));
    let variant = match term.code {
        _ if term.ships_only && matches!(mode, Some("post" | "express" | "air" | "road" | "rail")) => "ship",
        "EXW" if relationship == Some("b2c") => "pickup",
        "DDP" => return,
        _ if mode == Some("post") && case.to() == Some("US") && case.on().is_some_and(|on| on >= MAIL) && is_sold => {
            "mail"
        }
        _ if is_taxed_twice(case, relationship) && is_sold => "",
        _ => return,
    };
    found.at(terms.place()).saying(variant).with("terms", term.code);
}

/// Whether prices contain tax that no scheme settles, and the parcel crosses a border of tax.
fn is_taxed_twice(case: &Case<'_>, relationship: Option<&str>) -> bool {
    let declaration = case.declaration;
    declaration.get(declaration::TRANSACTION_TAX_INCLUDED).flag() == Some(true)
        && relationship == Some("b2c")
        && case.part() != Part::Shopper
        && case.is_import()
        && !is_free_of_tax(case)
        && !has_scheme(case)
}

/// Whether nothing is due there that the recipient would pay a second time.
fn is_free_of_tax(case: &Case<'_>) -> bool {
    let relief = case.profile().zip(case.on()).and_then(|(profile, on)| as_of(profile.tax_relief, on));
    relief.is_some_and(|entry| matches!(entry.value, [only] if only.grant == Grant::Whole && only.when.is_empty()))
}

/// Whether the seller or platform gives a number by which the destination's tax may be settled: one of its schemes, or a
/// tax number of its own.
fn has_scheme(case: &Case<'_>) -> bool {
    // Liechtenstein takes Swiss numbers.
    let state = case.place().map_or([0; 2], |place| place.state);
    let to = str::from_utf8(&state).unwrap_or_default();
    let is_settling = |(scheme, value): (&str, &str)| match scheme {
        "eu-ioss" => case.is_to_vat_area(Area::Eu),
        "eu-vat" => case.to().is_none() || value.starts_with(if to == "GR" { "EL" } else { to }),
        _ if scheme.ends_with("-eori") => false,
        _ => case.to().is_none() || ids::scheme(scheme).is_none_or(|scheme| scheme.country == to),
    };
    let parties = [Role::Platform, Role::Seller].into_iter().filter_map(|role| case.declaration.party(role));
    let mut numbers = parties.flat_map(|party| party.get(party::TAX_IDS).objects());
    numbers
        .any(|number| number.get(tax_id::SCHEME).text().zip(number.get(tax_id::VALUE).text()).is_some_and(is_settling))
}
