use std::sync::OnceLock;

use super::field_unknown::foreign_order;
use crate::at::Place;
use crate::case::{Case, country};
use crate::dictionary::{Class, Kind, Owed, Part, Role, Slot, WHOLE, item, party};
use crate::model::{Field, Given, NoteKind, Object};
use crate::options::Dataset;
use crate::purpose::papers::is_of_goods;
use crate::reads::bit;
use crate::report::{Actor, Severity};
use crate::rule;
use crate::rule::{Arg, Findings};
use crate::territories::postcodes::{self, Usage};

rule! {
    /// A field that is owed is missing.
    ///
    /// What is owed depends on the part: the shopper's, the seller's or the whole consignment. A field whose absence has
    /// the parcel refused is an error, one that customs or the post expects is a warning, one that helps is advice. A
    /// party that was left out is judged by the one that stands for it: the consignor by the seller, the consignee by
    /// the buyer. Where a party or an object is missing whole, that is said once.
    ///
    /// A postcode is owed where addresses have one: nothing is said for countries without, and only advice given where few
    /// people know theirs, as in Chile, Colombia and Nigeria. In Singapore, Hong Kong and other places that are one city, no
    /// city is owed.
    ///
    /// Papers owe no HS code and no country of origin, and neither does what one private person sends another by post: the
    /// postal form asks for both of goods in trade only.
    ///
    /// For the datasets DEC and H7 what is owed is what the schema of the message demands that would be made of it.
    ///
    /// Source: the e-commerce view of the WCO Data Model, drawn from the postal form CN 23, electronic advance data and
    /// the EU's H7. Whether addresses have a postcode and a city follows what address forms demand (libaddressinput).
    name: "field-missing",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO Cross-Border E-Commerce Framework; UPU CN 23; EU H7",
    message: "The {label} is missing.",
    why: "Customs can't release the parcel without it.",
    help: "Fill in {hint}.",
    also "expected": {
        message: "The {label} is missing.",
        why: "Customs or the post expects it; a parcel without it is often held.",
        help: "Fill in {hint}.",
    },
    also "wanted": {
        message: "The {label} is not given.",
        why: "It isn't required, but it helps to clear the parcel.",
        help: "Fill in {hint}, if you can.",
    },
    also "buyer you": {
        message: "Your name and address are missing.",
        why: "Customs can't release the parcel without it.",
        help: "Fill in your name and address.",
    },
    check: Declaration(check),
    at: [Missing],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    if matches!(case.dataset, Dataset::EuH7 | Dataset::WcoDec) {
        if !case.declaration.is_message() && case.part() != Part::Consignment {
            return found.not_checked("a WCO message is the whole consignment, not a part of it");
        }
        if !case.declaration.is_message() && case.dataset == Dataset::WcoDec {
            found.not_checked("what customs demands beyond the message's schema is judged of the message in XML");
        }
        for note in &case.lacks {
            if let (NoteKind::ElementMissing(_), Place::Field(record, slot)) = (note.kind, note.place) {
                let (class, slot) = case.class_of(record).map_or((Class::Declaration, WHOLE), |class| (class, slot));
                found.at(note.place).with("hint", || hint(class, slot));
            }
        }
        return;
    }
    if case.declaration.is_broken() {
        return found.not_checked("the declaration could not be read to its end");
    }
    if foreign_order(case.declaration).is_some() {
        return found.not_checked("it looks like another system's order, not like a declaration");
    }
    let declaration = case.declaration;
    let Some(OwedFields { of_declaration, of_item, of_parties }) = owed_fields(case.part()) else { return };
    judge(case, Class::Declaration, *of_declaration, declaration.root(), found);
    for (role, &owed) in Role::AT_ROOT.into_iter().zip(of_parties) {
        let class = Class::Party(role);
        if owed == 0 {
            continue;
        }
        if let Some(party) = declaration.stand_in(role) {
            judge(case, class, owed, party, found);
        } else if declaration.get(role.slot()).given() == Given::Nothing {
            say(case, declaration.get(role.slot()), heaviest(case, class), found);
        }
    }
    for item in declaration.items().filter(|item| item.is_object()) {
        judge(case, Class::Item, *of_item, item, found);
    }
}

/// The fields that are owed in objects, as bits.
struct OwedFields {
    of_declaration: u64,
    of_item: u64,
    of_parties: [u64; Role::AT_ROOT.len()],
}

/// The fields that are owed in a part of the declaration.
fn owed_fields(part: Part) -> Option<&'static OwedFields> {
    static OWED: OnceLock<[OwedFields; 3]> = OnceLock::new();
    let owed = OWED.get_or_init(|| {
        Part::ALL.map(|part| {
            let of = |class: Class| {
                let is_owed = |slot: Slot| {
                    let owed = class.standing(slot).owed_in(part);
                    owed != Owed::Optional && !matches!(class.field(slot).kind, Kind::Party(_))
                };
                (0..class.fields().len() as Slot).filter(|slot| is_owed(*slot)).map(bit).sum()
            };
            OwedFields {
                of_declaration: of(Class::Declaration),
                of_item: of(Class::Item),
                of_parties: Role::AT_ROOT.map(|role| of(Class::Party(role))),
            }
        })
    });
    owed.get(part as usize)
}

/// What is owed in an object by the obligations of a class, of which these fields are some.
fn judge(case: &Case<'_>, class: Class, owed_fields: u64, of: Object<'_>, found: &mut Findings) {
    let (mut left, mut said) = (owed_fields & !of.filled(), WHOLE);
    while left != 0 {
        let slot = left.trailing_zeros() as Slot;
        left &= left - 1;
        let mut owed = owed(case, class, slot);
        // Where the object around it is missing too, that is what is missing, and it is said once.
        let mut missing = slot;
        let around = class.field(slot).within;
        if around != WHOLE && !groups_only(class, around) && of.get(around).is_missing() {
            missing = around;
            owed = owed.max(self::owed(case, class, around));
        }
        if missing != said && !excused(case, class, of.get(missing)) {
            let is_postcode = matches!(class, Class::Party(_)) && missing == party::ADDRESS_POSTCODE;
            let is_seldom = is_postcode && postcodes_of(of) == Some(Usage::Seldom);
            say(case, of.get(missing), if is_seldom { owed.min(Owed::Wanted) } else { owed }, found);
        }
        said = missing;
    }
}

/// Whether an object only groups fields: what it lacks is said field by field.
fn groups_only(class: Class, slot: Slot) -> bool {
    matches!(class.field(slot).name, "transaction" | "shipment")
}

/// The heaviest obligation among the fields of a class.
fn heaviest(case: &Case<'_>, class: Class) -> Owed {
    (0..class.fields().len() as Slot).map(|slot| owed(case, class, slot)).max().unwrap_or(Owed::Optional)
}

fn owed(case: &Case<'_>, class: Class, slot: Slot) -> Owed {
    class.standing(slot).owed_in(case.part())
}

/// What is owed in general but not here.
fn excused(case: &Case<'_>, class: Class, field: Field<'_>) -> bool {
    use crate::dictionary::declaration as d;
    match (class, field.slot()) {
        (Class::Declaration, d::SHIPMENT_DESTINATION) => case.destination().is_some(),
        (Class::Declaration, d::SHIPMENT_EXPORT_COUNTRY) => case.export().is_some(),
        (Class::Declaration, d::SHIPMENT_ITEM_ID) => case.mode() != Some("post"),
        (Class::Item, item::HS_CODE | item::ORIGIN) => is_outside_trade(case, field.of()),
        (Class::Party(_), party::ADDRESS_POSTCODE) => {
            matches!(postcodes_of(field.of()), None | Some(Usage::None | Usage::Rare))
        }
        (Class::Party(_), party::ADDRESS_CITY) => {
            country_of(field.of()).is_some_and(|country| CITIES.contains(&&country))
        }
        _ => false,
    }
}

/// Whether papers are sent, or one private person sends another something by post.
fn is_outside_trade(case: &Case<'_>, goods: Object<'_>) -> bool {
    match case.nature() {
        Some("documents") => !is_of_goods(case, goods),
        Some("gift") => case.relationship() == Some("c2c") && matches!(case.mode(), Some("post") | None),
        _ => false,
    }
}

/// What is to be filled in.
fn hint(class: Class, slot: Slot) -> Arg {
    match slot {
        WHOLE => Arg::Word(""),
        _ => match class.standing(slot).hint {
            "" => Arg::Own(format!("the {}", class.field(slot).label)),
            hint => Arg::Word(hint),
        },
    }
}

/// How usual postcodes are in the party's country, if it is known which that is.
fn postcodes_of(of: Object<'_>) -> Option<Usage> {
    country_of(of).map(postcodes::usage)
}

/// The country of a party's address, however it is written.
fn country_of(of: Object<'_>) -> Option<[u8; 2]> {
    country(of.get(party::ADDRESS_COUNTRY))
}

/// Countries and territories that are one city, so that addresses there name none.
const CITIES: [&[u8; 2]; 6] = [b"GI", b"HK", b"MC", b"MO", b"NR", b"SG"];

fn say(case: &Case<'_>, field: Field<'_>, owed: Owed, found: &mut Findings) {
    let (severity, variant) = match owed {
        Owed::Required => (Severity::Error, ""),
        Owed::Expected => (Severity::Warning, "expected"),
        Owed::Wanted => (Severity::Advice, "wanted"),
        Owed::Optional => return,
    };
    let class = field.of().class();
    // Only in the shopper's voice it has words of its own.
    let is_buyer = (class, field.slot()) == (Class::Declaration, Role::Buyer.slot());
    let variant = if is_buyer { "buyer" } else { variant };
    let draft = found.at(field.place()).severity(severity).saying(variant).with("hint", || hint(class, field.slot()));
    match case.part() {
        Part::Shopper => draft.actor(Actor::Shopper),
        Part::Seller => draft.actor(Actor::Seller),
        Part::Consignment => draft,
    };
}
