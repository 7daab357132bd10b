use super::eori_malformed;
use crate::case::Case;
use crate::codes::locode;
use crate::dictionary::ByElement;
use crate::ids::{self, Reason, is_shaped};
use crate::model::{Element, NO_RECORD};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A reference or number in the message doesn't have the length or form that customs wants.
    ///
    /// The message's schema lets most of them be any text of up to 35 or 70 characters; law says more. The sender's own
    /// reference has 22 characters at most, an office eight, a quota six digits, the holder of an authorisation an EORI
    /// number, an item a number of three digits. A unique consignment reference declared as one (DCR) has the year's
    /// last digit, the country and a hyphen after the firm's number. Where only a part is sure, the finding is a
    /// warning or advice. Numbers of parties are not shown.
    ///
    /// Source: customs' error families "wrong format" (10010), "party identification" (12005) and "unique consignment
    /// reference" (50001 of the UK's Customs Declaration Service); Annex B of Regulation (EU) 2015/2446.
    name: "reference-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "UK CDS errors 10010, 12005, 50001",
    message: "The {label} doesn't have the form that customs wants: {form}.",
    why: "Customs looks a reference up as it stands, and refuses one of another form.",
    help: "Write {form}.",
    also "long": {
        message: "The {label} has {length} characters, but customs takes {form}.",
        why: "The message's schema has room for more, but customs' own rules don't allow it.",
        help: "Write {form}.",
    },
    also "checksum": {
        message: "The check digit of the {label} doesn't fit the rest of it.",
        why: "Ports find a container by its number; a mistyped one belongs to nobody, or to somebody else.",
        help: "Compare it with the number painted on the container.",
    },
    check: Declaration(check),
}

/// A form, and the elements that have it.
struct Form {
    /// The ends of the class paths of its elements.
    at: &'static [&'static str],
    /// How it is written.
    form: &'static str,
    source: &'static str,
    holds: fn(&Case<'_>, Element<'_>, &str) -> Held,
}

/// How far a value holds to its form.
enum Held {
    Yes,
    No(Severity),
    /// Longer than it may be.
    Long(Severity),
    /// A check digit that doesn't fit.
    Checksum,
}

use Held::{Checksum, Long, No, Yes};

/// What the form of a value must be, else the finding is of that severity.
fn or(holds: bool, severity: Severity) -> Held {
    if holds { Yes } else { No(severity) }
}

/// How many characters a value may have, else the finding is of that severity.
fn at_most(most: usize, text: &str, severity: Severity) -> Held {
    if text.chars().count() > most { Long(severity) } else { Yes }
}

static FORMS: ByElement<Form> = ByElement::new(FORM_ROWS, |form| form.at);

const FORM_ROWS: &[Form] = &[
    Form {
        at: &["Declaration/FunctionalReferenceID"],
        form: "22 characters at most",
        source: "EU 12 09 001 000; UK CDS 2/5",
        holds: |_, _, text| at_most(22, text, Severity::Error),
    },
    Form {
        at: &["AdditionalDocument/ID"],
        form: "35 characters at most",
        source: "UK CDS 2/3",
        // The EU has room for 70 by now.
        holds: |_, _, text| at_most(35, text, Severity::Advice),
    },
    Form {
        at: &["Seal/ID"],
        form: "20 characters at most",
        source: "EU 19 10 015 000; UK CDS 7/18",
        holds: |_, _, text| at_most(20, text, Severity::Warning),
    },
    Form {
        at: &["Declaration/ID"],
        form: "the 18 characters of customs' own number for it, such as 26GB0123456789ABC1",
        source: "EU 12 01 001 000; UK CDS error 10010",
        holds: |_, _, text| or(is_movement(text), Severity::Warning),
    },
    Form {
        at: &[
            "Declaration/DeclarationOfficeID",
            "ExitOffice/ID",
            "PresentationOffice/ID",
            "SupervisingOffice/ID",
            "GuaranteeOffice/ID",
            "CustomsOffice/identification",
        ],
        form: "the country's two letters and six letters or digits, such as GB000060",
        source: "EU 17 01 001 000, 17 09 001 000, 17 10 001 000; UK CDS 5/12, 5/26, 5/27, 8/7",
        holds: |_, _, text| or(is_shaped(text, &["aannnnnn"]), Severity::Error),
    },
    Form {
        at: &["GoodsShipment/PreviousDocument/ID", "GovernmentAgencyGoodsItem/PreviousDocument/ID"],
        form: "the last digit of the year, two letters of the country, the firm's number, a hyphen and a reference",
        source: "WCO UCR 2004; UK CDS error 50001",
        holds: previous,
    },
    Form {
        at: &["UCR/ID", "UCR/TraderAssignedReferenceID"],
        form: "capital letters, digits and common signs, 35 at most",
        source: "WCO UCR 2004",
        holds: |_, _, text| {
            let verdict = ids::scheme("wco-ucr").map(|scheme| scheme.check(text, None));
            or(verdict != Some(Err(Reason::Format)), Severity::Advice)
        },
    },
    Form {
        at: &["DutyTaxFee/QuotaOrderID"],
        form: "six digits without dots, such as 091234",
        source: "EU 99 08 001 000; UK CDS 8/1",
        holds: |_, _, text| or(is_shaped(text, &["dddddd"]), Severity::Error),
    },
    Form {
        at: &["AuthorisationHolder/ID"],
        form: "the holder's EORI number, two letters of the country and up to 15 letters or digits",
        source: "EU 12 12 080 000; UK CDS 3/39; UK CDS error 12005",
        holds: |case, _, text| {
            let is_british = text.starts_with("GB") || text.starts_with("XI");
            let is_registered = |scheme: &ids::Scheme| scheme.check(text, None).is_ok();
            match eori_malformed::is_shaped_like_one(text) {
                false => No(Severity::Error),
                true if is_british => or(ids::scheme("gb-eori").is_some_and(is_registered), Severity::Warning),
                true => party(case, text),
            }
        },
    },
    Form {
        at: &["Agent/ID", "Exporter/ID"],
        form: "the EORI number, two letters of the country and up to 15 digits or letters, GB or XI with 12 digits",
        source: "Regulation (EU) No 952/2013 art. 9; UK CDS 3/2, 3/20; UK CDS error 12005",
        holds: |case, _, text| {
            let is_other = case.is_full_message() && !eori_malformed::is_shaped_like_one(text);
            if is_other { No(Severity::Warning) } else { party(case, text) }
        },
    },
    Form {
        at: &[
            "Submitter/ID",
            "Carrier/ID",
            "Payer/ID",
            "Surety/ID",
            "Buyer/ID",
            "Seller/ID",
            "Consignor/ID",
            "Consignee/ID",
            "Importer/ID",
            "Declarant/ID",
            "AEOMutualRecognitionParty/ID",
            "EconomicOperator/identification",
        ],
        form: "two letters of the country and up to 15 digits or letters, GB or XI with 12 digits",
        source: "Regulation (EU) No 952/2013 art. 9; UK CDS error 12005",
        holds: |case, _, text| party(case, text),
    },
    Form {
        at: &["DomesticDutyTaxParty/ID"],
        form: "the VAT number with the country's two letters in front",
        source: "EU 13 16 034 000; UK CDS 3/40",
        holds: |_, element, text| {
            let role = element.parent().and_then(|party| party.child("RoleCode")?.text());
            let is_vat_number = matches!(role, Some("FR1" | "FR2" | "FR3" | "FR4"));
            let is_shaped = text.len() >= 4 && is_shaped(text.get(..2).unwrap_or(""), &["aa"]);
            or(!is_vat_number || is_shaped, Severity::Warning)
        },
    },
    Form {
        at: &["GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric"],
        form: "a number of at most three digits",
        source: "WCO DEC 006, 68A; UK CDS 1/6",
        holds: |_, _, text| or(text.parse().is_ok_and(|number: u32| number <= 999), Severity::Error),
    },
    Form {
        at: &["DangerousGoods/UNDGID"],
        form: "four digits, such as 3481",
        source: "UN Dangerous Goods List",
        holds: |_, _, text| or(is_shaped(text, &["dddd"]), Severity::Error),
    },
    Form {
        at: &["TradeTerms/LocationID", "Declaration/IssueLocationID"],
        form: "the five characters of its UN/LOCODE, such as GBLHR",
        source: "UN/ECE Recommendation 16",
        holds: |_, _, text| or(locode::well_formed(text), Severity::Advice),
    },
    Form {
        at: &["TransportEquipment/ID"],
        form: "the number painted on the container",
        source: "ISO 6346",
        holds: |_, _, text| {
            let is_mistyped = ids::scheme("iso6346").is_some_and(|scheme| {
                is_shaped(text, &["aaaUddddddd"]) && scheme.check(text, None) == Err(Reason::Checksum)
            });
            if is_mistyped { Checksum } else { Yes }
        },
    },
];

/// The number of a movement or a declaration that customs gave: year, country, thirteen characters, a check digit.
fn is_movement(text: &str) -> bool {
    is_shaped(text, &["ddaannnnnnnnnnnnnn"])
}

fn party(case: &Case<'_>, text: &str) -> Held {
    or(!eori_malformed::is_flawed(case, text), Severity::Warning)
}

/// The reference of a previous document, where its type says which.
fn previous(_: &Case<'_>, element: Element<'_>, text: &str) -> Held {
    match element.parent().and_then(|document| document.child("TypeCode")?.text()) {
        Some("DCR") => {
            // Some customs put three letters of their own in front.
            let bare = match text.get(..3) {
                Some(start) if is_shaped(start, &["aaa"]) => text.get(3..).unwrap_or(""),
                _ => text,
            };
            let is_sign = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase() || b"()/-".contains(&byte);
            if !is_shaped(bare.get(..3).unwrap_or(""), &["daa"]) || !text.bytes().all(is_sign) || text.len() > 35 {
                return No(Severity::Error);
            }
            // Without the firm's own part it is one still, though hardly unique.
            let parts = bare.split_once('-');
            or(parts.is_some_and(|(firm, own)| (4..=18).contains(&firm.len()) && !own.is_empty()), Severity::Warning)
        }
        _ => Yes,
    }
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    if declaration.store.nodes.is_empty() {
        return;
    }
    for (id, node) in declaration.nodes() {
        let Some(form) = FORMS.row(node.element) else { continue };
        let (Some(text), Some(element)) = (declaration.node_text(node), declaration.element(id)) else { continue };
        let held = (form.holds)(case, element, text);
        // What is a field of the JSON shape, too, has rules of its own for its form; only a message is short of room.
        let is_field = node.record != NO_RECORD && !matches!(held, Long(_));
        if matches!(held, Yes) || is_field || !case.is_admitted(node) {
            continue;
        }
        let draft = found.at(element.place()).with("form", form.form).source(form.source);
        match held {
            Yes => {}
            No(severity) => {
                draft.severity(severity);
            }
            Long(severity) => {
                draft.saying("long").severity(severity).with("length", text.chars().count());
            }
            Checksum => {
                draft.saying("checksum").severity(Severity::Advice);
            }
        }
    }
}
