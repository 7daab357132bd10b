use super::unit_malformed::meant;
use crate::at::Place;
use crate::case::Case;
use crate::codes::{Status, country, currency, mode, package, procedure, unit};
use crate::dictionary::{ByElement, ELEMENTS, Kind};
use crate::ids::is_shaped;
use crate::model::{NO_RECORD, Node};
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A code in the message isn't in the list of its element.
    ///
    /// The rule covers the codes that no other rule covers: countries anywhere in the message, currencies and units of
    /// numbers, packages, modes of transport, procedures, documents, statements, taxes, places and roles. A code that is
    /// in no edition of a complete list is an error, and so is one that doesn't have the form that the law gives it.
    /// National customs extend some lists, such as those of documents, taxes and additional procedures. There only the
    /// form is checked, and an unknown code is a warning.
    ///
    /// Source: customs' error family "value not in list" (10020 of the UK's Customs Declaration Service); the list of each
    /// element, named with the finding: ISO 3166-1, ISO 4217, UN/ECE Recommendations 19, 20 and 21, and Annex B of
    /// Regulation (EU) 2015/2446, whose codes the United Kingdom's tariff shares.
    name: "code-unlisted",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UK CDS error 10020",
    message: "The {of}{label} isn't in the list of {list}.",
    why: "Customs looks every code up in its list, and refuses the declaration if it isn't there.",
    help: "Write {form}.",
    also "form": {
        message: "The {of}{label} isn't written as {list} are.",
        why: "Customs looks every code up in its list, and refuses the declaration if it isn't there.",
        help: "Write {form}.",
    },
    also "written": {
        message: "The {of}{label} should be written {code}.",
        why: "Customs compares codes letter by letter with its list.",
        help: "Write {code}.",
    },
    also "outdated": {
        message: "The {of}{label} is {code}, which was taken off the list of {list}.",
        why: "Customs looks every code up in the list of the day, and refuses the declaration if it isn't there.",
        help: "Write the code that replaced it.",
    },
    also "own": {
        message: "The {of}{label} isn't in the list of {list} that are the same everywhere.",
        why: "Some customs have codes of their own beside the list; others refuse them.",
        help: "Make sure that the customs this goes to has the code, or write {form}.",
    },
    check: Declaration(check),
}

/// A list, the elements that draw on it, and how sure a code outside it is wrong.
struct List {
    /// The ends of the class paths of its elements.
    at: &'static [&'static str],
    /// What its codes are, after "the list of".
    what: &'static str,
    /// How a code is written.
    form: &'static str,
    source: &'static str,
    /// The shapes of its codes: `d` a digit, `a` a letter, `n` either.
    shapes: &'static [&'static str],
    codes: Codes,
    unlisted: Severity,
    malformed: Severity,
}

/// Which codes of the right shape are in a list.
enum Codes {
    /// Those that are not known here may be right as well as those that are.
    Any,
    /// These, parted by blanks.
    These(&'static str),
    /// Those that a function knows.
    Known(fn(&str, &Case<'_>) -> Standing),
}

/// How a code stands in its list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Listed,
    Unlisted,
    Outdated,
    /// Somebody's own beside the list.
    Own(Severity),
    /// Another way of writing this one.
    Written(&'static str),
}

/// A list that may be longer than is known here; the others are written as what differs from it.
const OPEN: List = List {
    at: &[],
    what: "",
    form: "",
    source: "",
    shapes: &[],
    codes: Any,
    unlisted: Severity::Warning,
    malformed: Severity::Warning,
};

/// A list that may be longer than is known here, of codes whose form is law.
const OF_FORM: List = List { malformed: Severity::Error, ..OPEN };

/// A list that is complete, and the same for every customs that takes the message.
const COMPLETE: List = List { unlisted: Severity::Error, malformed: Severity::Error, ..OPEN };

use Codes::{Any, Known, These};

const COUNTRY: List = List {
    at: &[
        "Address/CountryCode",
        "Destination/CountryCode",
        "ExportCountry/ID",
        "Itinerary/RoutingCountryCode",
        "BorderTransportMeans/RegistrationNationalityCode",
    ],
    what: "countries of ISO 3166-1",
    form: "the country's two capital letters, such as DE for Germany",
    source: "ISO 3166-1",
    shapes: &["aa"],
    codes: Known(country),
    ..COMPLETE
};

const CURRENCY: List = List {
    at: &["CurrencyExchange/CurrencyTypeCode"],
    what: "currencies of ISO 4217",
    form: "the currency's three capital letters, such as EUR",
    source: "ISO 4217",
    shapes: &["aaa"],
    codes: Known(currency),
    ..COMPLETE
};

const UNIT: List = List {
    what: "units of UN/ECE Recommendation 20",
    form: "the unit's code, such as KGM for kilograms or H87 for pieces",
    source: "UN/ECE Recommendation 20",
    codes: Known(unit),
    ..OPEN
};

static LISTS: ByElement<List> = ByElement::new(LIST_ROWS, |list| list.at);

const LIST_ROWS: &[List] = &[
    COUNTRY,
    CURRENCY,
    // Preferences are claimed for groups of countries, too, whose codes have four characters.
    List {
        at: &["Origin/CountryCode"],
        what: "countries of ISO 3166-1",
        form: "the country's two capital letters, such as DE for Germany",
        source: "ISO 3166-1; EU 16 08 020 000, 16 09 020 000",
        shapes: &["aa", "nnnn"],
        codes: Known(origin),
        ..COMPLETE
    },
    List {
        at: &["Packaging/TypeCode"],
        what: "kinds of package of UN/ECE Recommendation 21",
        form: "the two characters of the kind of package, such as CT for a carton",
        source: "UN/ECE Recommendation 21; EU 18 06 003 000",
        shapes: &["nn"],
        codes: Known(|code, _| of(package::find(code).is_some())),
        ..COMPLETE
    },
    List {
        at: &["BorderTransportMeans/ModeCode", "ArrivalTransportMeans/ModeCode", "DepartureTransportMeans/ModeCode"],
        what: "modes of transport of UN/ECE Recommendation 19 that customs take",
        form: "one digit: 1 sea, 2 rail, 3 road, 4 air, 5 post, 7 fixed installation, 8 inland water, 9 own power",
        source: "UN/ECE Recommendation 19; EU 19 03 001 000, 19 04 001 000",
        shapes: &["d"],
        codes: Known(|code, _| of(code != "0" && mode::find(code).is_some())),
        ..OPEN
    },
    List {
        at: &["Declaration/TypeCode"],
        what: "kinds of declaration",
        form: "IM, EX or CO and the letter of the kind of declaration, such as IMA",
        source: "EU 11 01 001 000, 11 02 001 000; UK CDS 1/1, 1/2",
        shapes: &["aaa", "ddd"],
        codes: Known(|code, _| of(!code.starts_with(|c: char| c.is_ascii_uppercase()) || is_declaration(code))),
        ..OPEN
    },
    List {
        at: &["Agent/FunctionCode"],
        what: "kinds of representation",
        form: "2 for a direct representative, 3 for an indirect one",
        source: "EU 13 06 030 000; UK CDS 3/21",
        shapes: &["d"],
        codes: These("2 3"),
        ..COMPLETE
    },
    List {
        at: &["DomesticDutyTaxParty/RoleCode"],
        what: "roles of fiscal references",
        form: "FR1 to FR5 or FR7; FR5 is the Import One-Stop Shop",
        source: "EU 13 16 031 000; UK CDS 3/40",
        shapes: &["aad"],
        codes: These("FR1 FR2 FR3 FR4 FR5 FR7"),
        ..OF_FORM
    },
    List {
        at: &["AEOMutualRecognitionParty/RoleCode"],
        what: "roles of further parties to the supply chain",
        form: "CS, FW, MF or WH",
        source: "EU 13 14 031 000; UK CDS 3/37",
        shapes: &["aa", "aaa"],
        codes: These("CS FW MF WH"),
        ..OPEN
    },
    List {
        at: &["CustomsValuation/MethodCode"],
        what: "methods of customs valuation",
        form: "one digit from 1 to 6; 1 is the price paid",
        source: "WTO Agreement on Customs Valuation; EU 14 10 001 000; UK CDS 4/16",
        shapes: &["d"],
        codes: These("1 2 3 4 5 6"),
        ..COMPLETE
    },
    List {
        at: &["GoodsShipment/TransactionNatureCode", "GovernmentAgencyGoodsItem/TransactionNatureCode"],
        what: "natures of a transaction",
        form: "one digit from 1 to 9, or two of which that is the first; 1 or 11 is a sale",
        source: "WCO DEC 103; EU 11 14 001 000",
        shapes: &["d", "dd"],
        codes: Known(|code, _| of(!code.starts_with('0'))),
        ..OPEN
    },
    List {
        at: &["GoodsLocation/TypeCode"],
        what: "types of location",
        form: "A for a designated place, B an authorised one, C an approved one, D another",
        source: "EU 16 15 045 000; UK CDS 5/23",
        shapes: &["a"],
        codes: These("A B C D"),
        ..COMPLETE
    },
    List {
        at: &["GoodsLocation/Address/TypeCode"],
        what: "ways of naming a location",
        form: "one letter from T to Z; U is a UN/LOCODE, Y an authorisation",
        source: "EU 16 15 046 000; UK CDS 5/23",
        shapes: &["a"],
        codes: These("T U V W X Y Z"),
        ..COMPLETE
    },
    List {
        at: &["Warehouse/TypeCode"],
        what: "types of warehouse",
        form: "one letter: R, S or T public, U private, V temporary storage, Y not customs', Z a free zone",
        source: "EU 12 11 002 000; UK CDS 2/7",
        shapes: &["a"],
        codes: These("R S T U V W X Y Z"),
        ..OPEN
    },
    List {
        at: &["Classification/IdentificationTypeCode"],
        what: "types of commodity code",
        form: "TSP, TRC, TRA, GN, CV or HS",
        source: "WCO DEC 337; UK CDS 6/13 to 6/17",
        shapes: &["aa", "aaa"],
        codes: These("TSP TRC TRA GN CV HS"),
        ..OPEN
    },
    List {
        at: &["AdditionalInformation/StatementCode"],
        what: "codes of additional statements",
        form: "five letters or digits, such as 00500",
        source: "EU 12 02 008 000; UK CDS 2/2",
        shapes: &["nnnnn"],
        codes: Any,
        ..OF_FORM
    },
    List {
        at: &["AdditionalInformation/StatementTypeCode"],
        what: "types of additional statements",
        form: "three capital letters, such as CUS",
        source: "UN/EDIFACT 4451",
        shapes: &["aaa"],
        codes: Any,
        ..OPEN
    },
    List {
        at: &["AdditionalDocument/CategoryCode", "ObligationGuarantee/SecurityDetailsCode"],
        what: "categories of one character",
        form: "one capital letter or digit: of a document the first character of its code, such as N of N935",
        source: "EU 12 03 002 000, 99 02 001 000; UK CDS 2/3, 8/2",
        shapes: &["n"],
        codes: Any,
        ..OPEN
    },
    List {
        at: &["PreviousDocument/TypeCode", "AdditionalDocument/TypeCode"],
        what: "codes of documents",
        form: "three capital letters or digits: of N935 these are 935",
        source: "EU 12 01 002 000, 12 03 002 000; UK CDS 2/1, 2/3",
        shapes: &["nnn"],
        codes: Any,
        ..OPEN
    },
    List {
        at: &["SupportingDocument/TypeCode", "AdditionalReference/TypeCode", "TransportContractDocument/Type"],
        what: "codes of documents",
        form: "four capital letters or digits, such as N935",
        source: "EU 12 03 002 000, 12 04 002 000, 12 05 002 000",
        shapes: &["nnnn"],
        codes: Any,
        ..OPEN
    },
    List {
        at: &["PreviousDocument/CategoryCode"],
        what: "kinds of previous document",
        form: "X for a summary declaration, Y for an initial declaration, Z for another document",
        source: "Regulation (EU) 2015/2446 Annex B 2/1; UK CDS 2/1",
        shapes: &["n"],
        codes: Known(|code, case| of(case.dataset == Dataset::EuH7 || matches!(code, "X" | "Y" | "Z"))),
        ..OPEN
    },
    List {
        at: &["AdditionalDocument/LPCOExemptionCode"],
        what: "states of a document",
        form: "two capital letters, such as AE",
        source: "UK CDS 2/3",
        shapes: &["aa"],
        codes: Any,
        ..OPEN
    },
    List {
        at: &["GovernmentProcedure/CurrentCode"],
        what: "procedures",
        form: "two digits, such as 40; three letters or digits for an additional procedure, such as C07",
        source: "EU 11 09 001 000, 11 10 001 000; UK CDS 1/10, 1/11",
        shapes: &["dd", "nnn"],
        codes: Known(|code, _| of(code.len() == 3 || is_procedure(code))),
        ..OF_FORM
    },
    List {
        at: &["GovernmentProcedure/PreviousCode"],
        what: "procedures",
        form: "two digits; 00 where there was no procedure before",
        source: "EU 11 09 002 000; UK CDS 1/10",
        shapes: &["dd"],
        codes: Known(|code, _| if is_procedure(code) { Standing::Listed } else { Standing::Own(Severity::Advice) }),
        ..OF_FORM
    },
    List {
        at: &["Origin/TypeCode"],
        what: "kinds of origin",
        form: "1 for the origin, 2 for one that a preference is claimed by",
        source: "UK CDS 5/15, 5/16",
        shapes: &["d"],
        codes: These("1 2 3"),
        ..OPEN
    },
    List {
        at: &["Consignment/ContainerCode"],
        what: "answers whether goods are in a container",
        form: "1 where they are in a container, else 0",
        source: "EU 19 01 001 000; UK CDS 7/2",
        shapes: &["d"],
        codes: These("0 1"),
        ..OPEN
    },
    List {
        at: &[
            "BorderTransportMeans/IdentificationTypeCode",
            "ArrivalTransportMeans/IdentificationTypeCode",
            "DepartureTransportMeans/IdentificationTypeCode",
        ],
        what: "ways of naming a means of transport",
        form: "two digits, such as 10 for an IMO number, 30 for a road vehicle, 40 for a flight",
        source: "EU 19 05 061 000, 19 06 061 000, 19 08 061 000; UK CDS 7/7, 7/9, 7/14",
        shapes: &["dd"],
        codes: These("10 11 20 21 30 31 40 41 80 81 99"),
        ..OPEN
    },
    List {
        at: &["Freight/PaymentMethodCode"],
        what: "ways of paying for transport",
        form: "one letter: A cash, B card, C cheque, D other, H transfer, Y by account, Z not paid in advance",
        source: "EU 14 02 038 000; UK CDS 4/2",
        shapes: &["a"],
        codes: These("A B C D H Y Z"),
        ..OPEN
    },
    List {
        at: &["DutyTaxFee/DutyRegimeCode"],
        what: "preferences",
        form: "three digits, such as 100 for none",
        source: "EU 14 11 001 000; UK CDS 4/17",
        shapes: &["ddd"],
        codes: Any,
        ..OF_FORM
    },
    List {
        at: &["DutyTaxFee/TypeCode"],
        what: "types of tax",
        form: "three letters or digits, such as A00 for customs duty",
        source: "EU 14 03 039 000; UK CDS 4/3",
        shapes: &["nnn"],
        codes: Any,
        ..OPEN
    },
    List {
        at: &["Payment/MethodCode"],
        what: "ways of paying duty",
        form: "one capital letter, such as E for a deferred payment",
        source: "EU 14 03 038 000; UK CDS 4/8",
        shapes: &["a"],
        codes: Any,
        ..OPEN
    },
    List {
        at: &["ValuationAdjustment/AdditionCode"],
        what: "valuation indicators",
        form: "four digits of 0 or 1, such as 0000",
        source: "EU 14 07 001 000; UK CDS 4/13",
        shapes: &["dddd"],
        codes: Known(|code, _| of(code.bytes().all(|digit| matches!(digit, b'0' | b'1')))),
        ..COMPLETE
    },
    List {
        at: &["ChargeDeduction/ChargesTypeCode"],
        what: "additions and deductions",
        form: "two capital letters, such as AK for transport",
        source: "EU 14 04 008 000; UK CDS 4/9",
        shapes: &["aa"],
        codes: Any,
        ..OPEN
    },
    List {
        at: &["AuthorisationHolder/CategoryCode"],
        what: "types of authorisation",
        form: "two to four capital letters or digits, such as CGU",
        source: "EU 12 12 002 000; UK CDS 3/39",
        shapes: &["nn", "nnn", "nnnn"],
        codes: Any,
        ..OPEN
    },
    List {
        at: &["Pointer/DocumentSectionCode", "Pointer/TagID"],
        what: "ids of the message's classes and elements",
        form: "the id of a class, such as 42A, or of an element, such as 137",
        source: "WCO Data Model",
        shapes: &["nnn", "nnnn"],
        codes: Known(|code, _| of(ELEMENTS.iter().any(|element| element.wco_id == code))),
        ..OPEN
    },
];

fn of(is_listed: bool) -> Standing {
    if is_listed { Standing::Listed } else { Standing::Unlisted }
}

fn country(code: &str, case: &Case<'_>) -> Standing {
    let Some(country) = country::find(code) else {
        return if super::country_unknown::is_own(code) { Standing::Own(Severity::Advice) } else { Standing::Unlisted };
    };
    match country.status() {
        _ if code == "EU" => Standing::Unlisted,
        Status::Withdrawn { .. } if case.on().is_some_and(|on| country.status().on(on) != Status::Current) => {
            Standing::Outdated
        }
        Status::UserAssigned if country.name().is_empty() => Standing::Own(Severity::Warning),
        Status::Reserved => country::alias(code).filter(|now| *now != code).map_or(Standing::Listed, Standing::Written),
        _ => Standing::Listed,
    }
}

fn origin(code: &str, case: &Case<'_>) -> Standing {
    if code == "EU" || code.len() == 4 { Standing::Listed } else { country(code, case) }
}

fn currency(code: &str, case: &Case<'_>) -> Standing {
    match currency::find(code).map(|currency| (currency.is_money(), currency.status())) {
        None => Standing::Unlisted,
        Some((false, _)) => Standing::Own(Severity::Warning),
        Some((_, status)) if case.on().is_some_and(|on| !status.on(on).is_usable()) => Standing::Outdated,
        Some(_) => Standing::Listed,
    }
}

/// A unit, also with the tariff's qualifier behind it; bases of taxes by value are in a currency.
fn unit(code: &str, _: &Case<'_>) -> Standing {
    let bare = code.split_once('#').map_or(code, |(bare, _)| bare);
    // The United Kingdom's excise has measures of its own, such as the retail price.
    let is_of_excise = || "BRX FC1 IPR RET SPQ SPR".split(' ').any(|own| own == bare);
    of(unit::is_known(bare) || unit::tariff(bare).is_some() || currency::find(bare).is_some() || is_of_excise())
}

/// Additional declarations, and customs' own kinds beside those of the law.
fn is_declaration(code: &str) -> bool {
    matches!(code.get(..2), Some("IM" | "EX" | "CO")) || matches!(code, "GPR" | "CAN" | "INV")
}

/// A procedure of the Union's list, or of the United Kingdom's, which is longer.
fn is_procedure(code: &str) -> bool {
    procedure::is_known(code) || "02 03 04 09 12 14 16 18 19 20 90".split(' ').any(|own| own == code)
}

impl List {
    fn standing(&self, code: &str, case: &Case<'_>) -> Standing {
        match self.codes {
            Any => Standing::Listed,
            These(codes) => of(codes.split(' ').any(|known| known == code)),
            Known(standing) => standing(code, case),
        }
    }
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    if declaration.store.nodes.is_empty() {
        return;
    }
    for (id, node) in declaration.nodes() {
        let Some(list) = LISTS.row(node.element) else { continue };
        let Some(text) = declaration.node_text(node).filter(|_| !is_of_field(case, node)) else { continue };
        judge(case, list, Place::Node(id), "", text, found);
    }
    for attribute in &declaration.store.attributes {
        let (list, of) = match declaration.attribute_name(attribute) {
            "currencyID" => (&CURRENCY, "currency of the "),
            "unitCode" => (&UNIT, "unit of the "),
            _ => continue,
        };
        let is_judged = declaration.store.node_at(attribute.node).is_none_or(|node| is_of_field(case, node));
        if is_judged {
            continue;
        }
        if let Some(text) = declaration.text(&attribute.value).map(str::trim).filter(|text| !text.is_empty()) {
            judge(case, list, Place::Node(attribute.node), of, text, found);
        }
    }
}

/// Whether another rule judges the value, as one of the JSON shape.
fn is_of_field(case: &Case<'_>, node: &Node) -> bool {
    node.record != NO_RECORD
        && matches!(case.declaration.store.kind(node.record, node.slot), Kind::Country | Kind::Currency | Kind::Decimal)
}

fn judge(case: &Case<'_>, list: &List, place: Place, of: &'static str, text: &str, found: &mut Findings) {
    let is_shaped = list.shapes.is_empty() || is_shaped(text, list.shapes);
    let standing = if is_shaped { list.standing(text, case) } else { Standing::Unlisted };
    if standing == Standing::Listed {
        return;
    }
    if is_refused(case, place, of, text) {
        return;
    }
    let severity = if is_shaped { list.unlisted } else { list.malformed };
    let draft = found.at(place).with("of", of).with("list", list.what).with("form", list.form).source(list.source);
    let draft = draft.severity(severity);
    let code = match standing {
        Standing::Own(severity) => {
            draft.saying("own").severity(severity);
            return;
        }
        Standing::Outdated => {
            draft.saying("outdated").with("code", text.to_owned());
            return;
        }
        Standing::Written(code) => Some(code.to_owned()),
        Standing::Listed | Standing::Unlisted if of.starts_with("unit") => {
            meant(text).map(|unit| unit.code().to_string())
        }
        Standing::Listed | Standing::Unlisted => in_capitals(case, list, text),
    };
    match code {
        // An attribute has no place of its own that a fix could name.
        Some(code) if of.is_empty() => {
            draft.saying("written").with("code", code.clone()).fix(Change::Replace(place, code));
        }
        Some(code) => {
            draft.saying("written").with("code", code);
        }
        None if is_shaped => {}
        None => {
            draft.saying("form");
        }
    }
}

/// The code of the list that is written in small letters.
fn in_capitals(case: &Case<'_>, list: &List, text: &str) -> Option<String> {
    let capitals = text.to_ascii_uppercase();
    let is_listed = is_shaped(&capitals, list.shapes) && list.standing(&capitals, case) == Standing::Listed;
    (is_listed && capitals != text).then_some(capitals)
}

/// Whether the message's own schema refuses the value, or its attribute, so that its rules say so.
fn is_refused(case: &Case<'_>, place: Place, of: &str, text: &str) -> bool {
    match (of, place) {
        ("", Place::Node(id)) => case.declaration.store.node_at(id).is_some_and(|node| !case.is_admitted(node)),
        _ => text.len() > 5 || of.starts_with("currency") && !is_shaped(text, CURRENCY.shapes),
    }
}
