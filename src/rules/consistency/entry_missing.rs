use crate::case::Case;
use crate::model::Element;
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The message lacks an element that is optional in its schema, but that this kind of declaration needs.
    ///
    /// What is needed depends on the type of the declaration: import or export, standard, simplified or supplementary,
    /// and by the procedure. What every column of the law's tables and the United Kingdom's instructions require is an
    /// error; what depends on the column is a warning. Some elements are given for the whole shipment or with every item.
    /// Amendments, notifications and goods of low value need little and are judged by that only.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, annex B, columns B1 to B4, C1, H1 to H5 and I1; UK Customs Declaration
    /// Service, volume 3 of the tariff; customs' error family "required element absent" (10001).
    name: "entry-missing",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 2015/2446 annex B; UK CDS error 10001",
    message: "The {label} is missing from this {kind} declaration.",
    why: "The schema makes it optional, but the law requires it, and customs refuses the declaration without it.",
    help: "Add \"{element}\".",
    also "expected": {
        message: "The {label} is missing from this {kind} declaration.",
        why: "Most declarations of this kind and procedure need it, and are refused without it.",
        help: "Check whether the procedure requires it, and add \"{element}\".",
    },
    also "shipment": {
        message: "The {label} is given neither for the shipment nor with the items of this {kind} declaration.",
        why: "The schema makes it optional, but declarations of this kind need it, and are refused without it.",
        help: "Add \"{element}\" for the shipment if all items share it, otherwise with every item.",
    },
    also "partial": {
        message: "The {label} is missing here, though other items have it.",
        why: "It is given for the whole shipment or with every item; customs doesn't guess it for one item.",
        help: "Add \"{element}\" here, or give it once for the shipment.",
    },
    also "additional": {
        message: "No additional procedure is given in this {kind} declaration.",
        why: "The United Kingdom requires one with every item, and 000 where none applies; the EU requires one where one applies.",
        help: "Add a further \"GovernmentProcedure\" with its code in \"CurrentCode\", such as 000 for none.",
    },
    check: Declaration(check),
}

/// Kinds of declaration, by direction and by the letter that ends the type.
type Kinds = u16;
/// Import: standard, simplified, supplementary, and a customs clearance request.
const IMPORT: [Kinds; 4] = [1, 2, 4, 8];
/// Export, likewise.
const EXPORT: [Kinds; 4] = [16, 32, 64, 128];
/// Trade with a territory of special tax status.
const SPECIAL: Kinds = 256;
/// Goods that are released for free circulation by a standard or supplementary declaration.
const FREE: Kinds = 512;

const IM: Kinds = IMPORT[0] | IMPORT[2];
const IM_ALL: Kinds = IM | IMPORT[1];
const EX: Kinds = EXPORT[0] | EXPORT[2];
const EX_ALL: Kinds = EX | EXPORT[1];
const CLEARANCE: Kinds = IMPORT[3] | EXPORT[3];
const ALL: Kinds = IM_ALL | EX_ALL | SPECIAL | CLEARANCE;
const SUPPLEMENTARY: Kinds = IMPORT[2] | EXPORT[2];

/// Where an element stands.
#[derive(Clone, Copy, PartialEq)]
enum At {
    /// In the declaration.
    Declaration,
    /// In the shipment.
    Shipment,
    /// With every item.
    Item,
    /// In the shipment or with every item.
    Either,
}
use At::{Declaration, Either, Item, Shipment};

/// What is owed: where, the element with others that serve instead, of which kinds as an error, and of which as a warning.
type Row = (At, &'static [&'static str], Kinds, Kinds);

/// The errors are those that EU law asks for in every column of such a declaration, and the UK too.
#[rustfmt::skip]
const OWED: [Row; 34] = [
    (Declaration, &["FunctionalReferenceID"], ALL, 0),
    (Declaration, &["GoodsItemQuantity"], 0, ALL),
    (Declaration, &["AcceptanceDateTime"], 0, SUPPLEMENTARY),
    (Declaration, &["TotalPackageQuantity"], 0, FREE | EXPORT[0]),
    (Declaration, &["Declarant/ID", "Declarant/Name"], ALL, 0),
    (Declaration, &["BorderTransportMeans/ModeCode"], 0, FREE | EX),
    (Declaration, &["ExitOffice/ID"], EX_ALL, EXPORT[3]),
    (Either, &["Exporter/ID", "Exporter/Name"], 0, FREE),
    (Declaration, &["Exporter/ID", "Exporter/Name"], EX_ALL, EXPORT[3]),
    (Shipment, &["Importer/ID", "Importer/Name"], IM_ALL, IMPORT[3]),
    (Shipment, &["Consignment/ContainerCode"], 0, FREE | EX),
    (Shipment, &["Consignment/GoodsLocation/Name", "Consignment/GoodsLocation/ID", "Consignment/GoodsLocation/Address/Line", "Consignment/GoodsLocation/Address/PostcodeID"], 0, ALL & !SUPPLEMENTARY),
    (Either, &["Consignee/Name", "Consignee/ID"], 0, EX_ALL),
    (Either, &["Destination/CountryCode"], EX_ALL, FREE | EXPORT[3]),
    (Either, &["ExportCountry/ID"], 0, FREE | EX),
    (Either, &["PreviousDocument/ID"], 0, ALL),
    (Either, &["TransactionNatureCode"], 0, FREE | EX),
    (Item, &["Commodity/Description"], ALL, 0),
    (Item, &["Commodity/Classification/ID"], IM | EX_ALL, 0),
    (Item, &["Commodity/GoodsMeasure/GrossMassMeasure"], EX_ALL, IM | CLEARANCE),
    (Item, &["Commodity/GoodsMeasure/NetNetWeightMeasure"], 0, FREE | EX),
    (Item, &["Commodity/DutyTaxFee/DutyRegimeCode"], 0, FREE),
    (Item, &["CustomsValuation/MethodCode"], 0, FREE),
    (Item, &["GovernmentProcedure/CurrentCode"], ALL, 0),
    (Item, &["GovernmentProcedure/PreviousCode"], ALL & !CLEARANCE & !SPECIAL, CLEARANCE | SPECIAL),
    (Item, &["Origin/CountryCode"], 0, IM),
    (Item, &["Packaging/QuantityQuantity", "Packaging/TypeCode"], IM_ALL | EX_ALL, CLEARANCE),
    (Item, &["Packaging/TypeCode"], 0, FREE | EX_ALL),
    (Item, &["Packaging/MarksNumbersID"], 0, FREE | EX_ALL),
    (Item, &["StatisticalValueAmount"], 0, EXPORT[0]),
    (Shipment, &["Consignment/DepartureTransportMeans/ID"], 0, EXPORT[0]),
    (Declaration, &["BorderTransportMeans/RegistrationNationalityCode"], 0, FREE | EXPORT[0]),
    (Declaration, &["Consignment/Itinerary/RoutingCountryCode"], 0, EXPORT[0]),
    (Declaration, &["Consignment/Carrier/ID", "Consignment/Carrier/Name"], 0, EXPORT[0]),
];

/// What stands for the shipment or with every item, whether it is owed or not.
const SHARED: [&str; 3] = ["Destination/CountryCode", "ExportCountry/ID", "TransactionNatureCode"];

/// Additional procedures of goods of low value, whose sets of data are smaller.
const LOW_VALUE: [&str; 8] = ["C07", "C08", "F47", "F48", "F49", "F53", "3LV", "21V"];

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    let Some(message) = declaration.message() else { return };
    // The schema of H7 says itself what it owes; the elements of JSON are owed by the dataset's fields.
    if case.dataset != Dataset::WcoDec || !declaration.is_message() || declaration.is_broken() {
        return;
    }
    match message.text_at("FunctionCode") {
        Some("9") => {}
        Some("13") => return amendment(message, found),
        _ => return,
    }
    let Some(kind) = message.text_at("TypeCode") else {
        return say(found, message, "TypeCode", "", Severity::Error, "original");
    };
    let kinds = kinds_of(kind, message);
    if kinds == 0 {
        return;
    }
    let name = match kind.get(..2) {
        Some("IM") => "import",
        Some("EX") => "export",
        _ => "special territory",
    };
    let Some(shipment) = message.child("GoodsShipment") else {
        return say(found, message, "GoodsShipment", "", Severity::Error, name);
    };
    let mode = message.text_at("BorderTransportMeans/ModeCode");
    let items = || shipment.all("GovernmentAgencyGoodsItem");
    if items().next().is_none() {
        return say(found, shipment, "GovernmentAgencyGoodsItem", "", Severity::Error, name);
    }
    for (at, paths, errors, warnings) in OWED {
        let Some(&first) = paths.first() else { continue };
        // A supplementary declaration may leave to the simplified one before it what not every declaration owes.
        let severity = if errors & kinds != 0 && (errors == ALL || kinds & SUPPLEMENTARY == 0) {
            Some(Severity::Error)
        } else {
            ((errors | warnings) & kinds != 0).then_some(Severity::Warning)
        };
        // What goes by rail, by post or through a line has no flag.
        if first.ends_with("NationalityCode") && matches!(mode, Some("2" | "5" | "7")) {
            continue;
        }
        let lacks = |class: Element<'_>| !paths.iter().any(|path| class.has(path));
        let mut say = |class, variant, severity| say(found, class, first, variant, severity, name);
        match (at, severity) {
            (Declaration, Some(severity)) if lacks(message) => say(message, "", severity),
            (Shipment, Some(severity)) if lacks(shipment) => say(shipment, "", severity),
            (Item, Some(severity)) => items().filter(|&item| lacks(item)).for_each(|item| say(item, "", severity)),
            // The exporter stands in the declaration, what else has either place in the shipment.
            (Either, Some(severity)) if lacks(shipment) && lacks(message) && items().all(lacks) => {
                let at_root = first.starts_with("Exporter");
                say(if at_root { message } else { shipment }, "shipment", severity);
            }
            // Not owed perhaps, but where one item has it all have.
            (Either, owed)
                if (owed.is_some() || SHARED.contains(&first))
                    && lacks(shipment)
                    && lacks(message)
                    && !items().all(lacks) =>
            {
                items().filter(|&item| lacks(item)).for_each(|item| say(item, "partial", Severity::Warning));
            }
            _ => {}
        }
    }
    for item in items().filter(|item| item.has("GovernmentProcedure/CurrentCode")) {
        let mut procedures = item.all("GovernmentProcedure");
        if !procedures.any(|procedure| procedure.text_at("CurrentCode").is_some_and(|code| code.len() == 3)) {
            let place = item.place_of_next("GovernmentProcedure/CurrentCode");
            found.at(place).severity(Severity::Warning).saying("additional").with("kind", name);
        }
    }
}

/// What an amendment owes: the declaration that it amends, and what it changes.
fn amendment(message: Element<'_>, found: &mut Findings) {
    for path in ["ID", "Amendment/ChangeReasonCode", "Amendment/Pointer/DocumentSectionCode"] {
        if !message.has(path) {
            say(found, message, path, "", Severity::Warning, "amending");
        }
    }
}

/// Whether it is an original message with a standard or supplementary import or export declaration, not of low value.
pub(in crate::rules) fn is_standard(case: &Case<'_>) -> bool {
    let Some(message) = case.declaration.message().filter(|_| case.is_full_message()) else { return false };
    let kinds = message.text_at("TypeCode").map_or(0, |kind| kinds_of(kind, message));
    message.text_at("FunctionCode") == Some("9") && kinds != ALL && kinds & (IM | EX) != 0
}

/// The kinds of declaration that a type stands for; none where it isn't known what it owes.
fn kinds_of(kind: &str, message: Element<'_>) -> Kinds {
    let Some((direction, letter)) = kind.split_at_checked(2) else { return 0 };
    let (import, export) = match letter {
        "A" | "D" => (IMPORT[0], EXPORT[0]),
        "B" | "C" | "E" | "F" => (IMPORT[1], EXPORT[1]),
        "X" | "Y" | "Z" => (IMPORT[2], EXPORT[2]),
        "J" | "K" => (IMPORT[3], EXPORT[3]),
        _ => return 0,
    };
    let Some(shipment) = message.child("GoodsShipment") else {
        return if matches!(direction, "IM" | "EX" | "CO") { ALL } else { 0 };
    };
    let procedures = || {
        let all = shipment.all("GovernmentAgencyGoodsItem").flat_map(|item| item.all("GovernmentProcedure"));
        all.filter_map(|procedure| procedure.text_at("CurrentCode"))
    };
    if procedures().any(|code| LOW_VALUE.contains(&code)) {
        return if matches!(direction, "IM" | "EX" | "CO") { SPECIAL } else { 0 };
    }
    let is_free = import & IM != 0 && procedures().all(|code| code.len() != 2 || code.starts_with(['4', '6']));
    match direction {
        "IM" => import | if is_free { FREE } else { 0 },
        "EX" => export,
        "CO" => SPECIAL,
        _ => 0,
    }
}

fn say(
    found: &mut Findings,
    class: Element<'_>,
    path: &'static str,
    variant: &'static str,
    severity: Severity,
    kind: &'static str,
) {
    let variant = if variant.is_empty() && severity != Severity::Error { "expected" } else { variant };
    let draft = found.at(class.place_of(path)).severity(severity).saying(variant);
    draft.with("kind", kind).with("element", path);
}
