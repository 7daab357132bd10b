use super::packages_missing::BULK;
use crate::at::Place;
use crate::case::Case;
use crate::dictionary::element_of;
use crate::model::Element;
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// One element of a message requires another, which is missing.
    ///
    /// A number requires the code that says what it is, a party without a number its name and address, a container
    /// indicator the container, a preference the origin and the quota, a procedure the warehouse, and the document of a
    /// permit its holder.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, annex B; UK Customs Declaration Service, volume 3 of the tariff;
    /// customs' error families "either or" and "another becomes required" (12072, 12074).
    name: "companion-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 2015/2446 annex B; UK CDS errors 12072, 12074",
    message: "The {label} is missing, though \"{given}\" beside it requires it.",
    why: "Neither is complete without the other, and customs may refuse the declaration.",
    help: "Add \"{element}\", or remove \"{given}\".",
    also "party": {
        message: "The {label} is missing, and no identification number is given.",
        why: "Customs identifies a party by its number, or else by name and address.",
        help: "Add \"{element}\", or give the party's identification number in \"ID\".",
    },
    also "elsewhere": {
        message: "The {label} is missing, though {given} requires it.",
        why: "Neither is complete without the other, and customs may refuse the declaration.",
        help: "Add \"{element}\", or check whether {given} is right.",
    },
    check: Declaration(check),
}

/// In a class: the element that is given, and the one that it asks for with others that serve instead.
type Pair = (&'static str, &'static [&'static str]);

fn pairs(class: &str) -> &'static [Pair] {
    match class {
        "AdditionalDocument" => &[
            ("TypeCode", &["CategoryCode"]),
            ("CategoryCode", &["TypeCode"]),
            ("TypeCode", &["ID", "Name"]),
            ("ID", &["TypeCode"]),
            ("LPCOExemptionCode", &["TypeCode"]),
        ],
        "AdditionalInformation" => &[("StatementDescription", &["StatementCode", "StatementTypeCode"])],
        "AEOMutualRecognitionParty" | "DomesticDutyTaxParty" => &[("ID", &["RoleCode"]), ("RoleCode", &["ID"])],
        "Agent" => &[("ID", &["FunctionCode"]), ("Name", &["FunctionCode"])],
        "ArrivalTransportMeans" | "BorderTransportMeans" | "DepartureTransportMeans" => {
            &[("ID", &["IdentificationTypeCode"]), ("IdentificationTypeCode", &["ID", "Name"])]
        }
        "AuthorisationHolder" => &[("ID", &["CategoryCode"]), ("CategoryCode", &["ID"])],
        "ChargeDeduction" => &[
            ("ChargesTypeCode", &["OtherChargeDeductionAmount"]),
            ("OtherChargeDeductionAmount", &["ChargesTypeCode"]),
        ],
        "Classification" => &[("ID", &["IdentificationTypeCode"]), ("IdentificationTypeCode", &["ID"])],
        "DutyTaxFee" => &[("TypeCode", &["Payment/MethodCode"])],
        "GoodsLocation" => {
            &[("Name", &["TypeCode"]), ("Name", &["Address/TypeCode"]), ("Name", &["Address/CountryCode"])]
        }
        "GovernmentProcedure" => &[("PreviousCode", &["CurrentCode"])],
        "Itinerary" => &[("SequenceNumeric", &["RoutingCountryCode"])],
        "ObligationGuarantee" => &[
            ("ID", &["SecurityDetailsCode"]),
            ("ReferenceID", &["SecurityDetailsCode"]),
            ("SecurityDetailsCode", &["ID", "ReferenceID"]),
        ],
        "Origin" => &[("CountryCode", &["TypeCode"]), ("TypeCode", &["CountryCode"])],
        "PreviousDocument" => {
            &[("ID", &["TypeCode"]), ("TypeCode", &["ID"]), ("TypeCode", &["CategoryCode"]), ("LineNumeric", &["ID"])]
        }
        "Seal" => &[("SequenceNumeric", &["ID"])],
        "TradeTerms" => &[("ConditionCode", &["LocationID", "LocationName"])],
        "Warehouse" => &[("ID", &["TypeCode"]), ("TypeCode", &["ID"])],
        _ => &[],
    }
}

/// Parties that customs knows by number, else by name and address.
const PARTIES: [&str; 7] = ["Buyer", "Consignee", "Consignor", "Declarant", "Exporter", "Importer", "Seller"];

/// A document that says that a permit is used, and the kind of permit whose holder is then named.
const PERMITS: [(&str, &str, &str, &str); 6] = [
    ("C", "505", "CGU", "the document C505"),
    ("C", "506", "DPO", "the document C506"),
    ("C", "512", "SDE", "the document C512"),
    ("C", "514", "EIR", "the document C514"),
    ("C", "517", "CWP", "the document C517"),
    ("N", "990", "EUS", "the document N990"),
];

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    // The schema of H7 says itself what goes together; JSON has fields of its own for much of it.
    if case.dataset != Dataset::WcoDec || !declaration.is_message() || declaration.is_broken() {
        return;
    }
    for (id, node) in declaration.nodes() {
        let class = element_of(node.element);
        if !class.is_class() {
            continue;
        }
        let Some(element) = declaration.element(id) else { continue };
        for (given, owed) in pairs(class.name) {
            if let Some(&first) = owed.first()
                && element.has(given)
                && !owed.iter().any(|path| element.has(path))
            {
                found.at(element.place_of(first)).with("given", *given).with("element", first);
            }
        }
        if class.name == "Packaging"
            && element.text_at("TypeCode").is_some_and(|kind| !BULK.contains(&kind))
            && !element.has("QuantityQuantity")
        {
            let place = element.place_of("QuantityQuantity");
            found.at(place).with("given", "TypeCode").with("element", "QuantityQuantity");
        }
        if PARTIES.contains(&class.name) {
            party(element, found);
        }
    }
    let Some(message) = declaration.message() else { return };
    if message.text_at("FunctionCode") == Some("9")
        && let Some(shipment) = message.child("GoodsShipment")
    {
        across(message, shipment, found);
    }
}

/// A party without number has name and address.
fn party(party: Element<'_>, found: &mut Findings) {
    if party.has("ID") || party.has("Contact/Name") {
        return;
    }
    for path in ["Name", "Address/Line", "Address/CityName", "Address/CountryCode"] {
        if !party.has(path) {
            found.at(party.place_of(path)).saying("party").with("element", path);
        }
    }
}

/// What one part of the message asks of another.
fn across(message: Element<'_>, shipment: Element<'_>, found: &mut Findings) {
    let mut say = |place: Place, element: &'static str, given: &'static str| {
        let draft = found.at(place).saying("elsewhere").with("given", given).with("element", element);
        // Instructions ask for these, though declarations without them were accepted.
        if element.starts_with("SupervisingOffice") || element.starts_with("ValuationAdjustment") {
            draft.severity(Severity::Advice);
        }
    };
    let items = || shipment.all("GovernmentAgencyGoodsItem");
    let is_in_container = shipment.text_at("Consignment/ContainerCode") == Some("1");
    if is_in_container
        && !shipment.has("Consignment/TransportEquipment/ID")
        && !items().any(|item| item.has("Commodity/TransportEquipment/ID"))
    {
        say(
            shipment.place_of("Consignment/TransportEquipment/ID"),
            "Consignment/TransportEquipment/ID",
            "the container indicator 1",
        );
    }
    let is_stored = |item: Element<'_>| {
        item.all("GovernmentProcedure")
            .flat_map(|procedure| [procedure.text_at("CurrentCode"), procedure.text_at("PreviousCode")])
            .any(|code| code == Some("71"))
    };
    if items().any(is_stored) && !shipment.has("Warehouse/ID") {
        say(shipment.place_of("Warehouse/ID"), "Warehouse/ID", "the procedure 71, customs warehousing,");
    }
    let is_supervised = |item: Element<'_>| {
        let mut codes = item.all("GovernmentProcedure").filter_map(|procedure| procedure.text_at("CurrentCode"));
        codes.any(|code| matches!(code, "44" | "51" | "53"))
    };
    if items().any(is_supervised) && !message.has("SupervisingOffice/ID") {
        say(message.place_of("SupervisingOffice/ID"), "SupervisingOffice/ID", "the special procedure");
    }
    let holds = |category: &str| {
        message.all("AuthorisationHolder").any(|holder| holder.text_at("CategoryCode") == Some(category))
    };
    for (category, kind, permit, given) in PERMITS {
        let names = |document: Element<'_>| {
            document.text_at("TypeCode") == Some(kind) && document.text_at("CategoryCode") == Some(category)
        };
        if items().any(|item| item.all("AdditionalDocument").any(names)) && !holds(permit) {
            say(message.place_of_next("AuthorisationHolder/CategoryCode"), "AuthorisationHolder/CategoryCode", given);
        }
    }
    let has_terms = shipment.has("TradeTerms/ConditionCode");
    for item in items() {
        preference(item, &mut say);
        if item.text_at("CustomsValuation/MethodCode") == Some("1") {
            if !item.has("Commodity/InvoiceLine/ItemChargeAmount") {
                say(
                    item.place_of("Commodity/InvoiceLine/ItemChargeAmount"),
                    "Commodity/InvoiceLine/ItemChargeAmount",
                    "the valuation method 1",
                );
            }
            if !item.has("ValuationAdjustment/AdditionCode") {
                say(
                    item.place_of("ValuationAdjustment/AdditionCode"),
                    "ValuationAdjustment/AdditionCode",
                    "the valuation method 1",
                );
            }
            if !has_terms {
                say(
                    shipment.place_of("TradeTerms/ConditionCode"),
                    "TradeTerms/ConditionCode",
                    "the valuation method 1",
                );
                return;
            }
        }
    }
}

/// A preference asks for a preferential origin, one within a quota for the quota.
fn preference(item: Element<'_>, say: &mut impl FnMut(Place, &'static str, &'static str)) {
    let Some(commodity) = item.child("Commodity") else { return };
    let mut fees = commodity.all("DutyTaxFee");
    let Some(preference) = fees.clone().find_map(|fee| fee.text_at("DutyRegimeCode")) else { return };
    let is_preferential = item.all("Origin").any(|origin| origin.text_at("TypeCode") != Some("1"));
    if preference.len() == 3 && preference.starts_with(['2', '3']) && !is_preferential {
        say(item.place_of_next("Origin/CountryCode"), "Origin/CountryCode", "the preference");
    }
    let is_quota =
        preference.len() == 3 && ["20", "23", "25", "28"].iter().any(|&quota| preference.get(1..) == Some(quota));
    if is_quota && !fees.any(|fee| fee.has("QuotaOrderID")) {
        say(commodity.place_of("DutyTaxFee/QuotaOrderID"), "DutyTaxFee/QuotaOrderID", "the preference within a quota");
    }
}
