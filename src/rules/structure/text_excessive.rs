use crate::case;
use crate::case::Case;
use crate::codes::subdivision;
use crate::dictionary::{
    Class, Format, Kind, NOT_IN_MESSAGE, Slot, declaration, document, element_of, format_of, item, overlay_of, party,
    tax_id,
};
use crate::ids;
use crate::model::Field;
use crate::options::Dataset;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A text is longer than its element of the message holds.
    ///
    /// Lengths are counted in characters, not in bytes. In a message itself the excess is an error, since the message is
    /// refused; in the e-commerce view it is a warning, since whoever makes the message out of it will cut the text, and
    /// the blanks and hyphens of a number don't count, since they aren't sent.
    ///
    /// Source: the formats of the WCO message DEC and, for that dataset, of EU H7.
    name: "text-excessive",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} has {characters} characters; customs' message holds at most {most}.",
    why: "The rest is cut off on the way to customs, or the message is refused.",
    help: "Shorten it to at most {most} characters.",
    also "whole": {
        message: "The {label} has {characters} characters; customs' message holds at most {most}.",
        why: "The rest is cut off on the way to customs, and what is left leads nowhere.",
        help: "Give a shorter one, or leave it out where you can.",
    },
    also "number": {
        message: "The {label} has {characters} characters; customs' message holds at most {most}.",
        why: "The rest is cut off on the way to customs, and what is left is another number.",
        help: "Leave it out here, and give it among the tax numbers if it is one.",
    },
    also "line": {
        message: "The {label} has {characters} characters; customs' message holds at most {most}.",
        why: "The rest is cut off on the way to customs, and a carrier may miss what it needs.",
        help: "Keep street, house number and district, and leave landmarks and directions out: at most {most} characters.",
    },
    check: Field(looks_at, check),
    beside: [party::ADDRESS_COUNTRY, tax_id::SCHEME],
    unless: Plain,
}

fn looks_at(class: Class, slot: Slot) -> bool {
    // The UN number has one form only, of which un-number-malformed speaks.
    let is_un_number = class == Class::Item && slot == item::DANGEROUS_GOODS_UN;
    !is_un_number && matches!(class.field(slot).kind, Kind::Text | Kind::IdentityNumber | Kind::Email | Kind::Phone)
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let Some(most) = format(case, field).map(|format| usize::from(format.max)).filter(|most| *most > 0) else { return };
    // The message splits a type of four characters into category and type.
    let is_split = field.of().class() == Class::Document && field.slot() == document::TYPE;
    // ZIP+4 with its hyphen has ten; H7 holds postcodes of seventeen, and the form on paper any.
    let is_postcode = matches!(field.of().class(), Class::Party(_)) && field.slot() == party::ADDRESS_POSTCODE;
    let is_in_view = matches!(case.dataset, Dataset::Ecommerce | Dataset::Upu);
    let most = match (is_split, is_postcode) {
        (true, _) => most.max(4),
        (_, true) if is_in_view => most.max(17),
        _ => most,
    };
    // No text has more characters than bytes.
    if text.len() <= most {
        return;
    }
    // The name of a state or province is no text to shorten: where addresses carry a code, subdivision-unknown asks for it.
    let is_state = matches!(field.of().class(), Class::Party(_)) && field.slot() == party::ADDRESS_SUBDIVISION;
    if is_state && (is_in_view || has_code(field, text)) {
        return;
    }
    if is_in_view && is_official(field, text) {
        return;
    }
    // Blanks and signs that divide a number for reading aren't sent.
    let is_divided = is_in_view && field.kind() == Kind::IdentityNumber;
    let characters = text.chars().filter(|letter| !is_divided || letter.is_alphanumeric()).count();
    if characters > most {
        let draft = found.at(field.place()).saying(kind_of(field)).with("characters", characters).with("most", most);
        if case.dataset.is_message() {
            draft.severity(Severity::Error);
        } else if (field.of().class(), field.slot()) == (Class::Declaration, declaration::REFERENCE) {
            // Shops number their orders by UUIDs, of 36 characters.
            draft.severity(Severity::Advice);
        }
    }
}

/// The wording for a field, of which some can't be shortened: what is left of an address for mail or of a number is another.
fn kind_of(field: Field<'_>) -> &'static str {
    match (field.kind(), field.of().class(), field.slot()) {
        (Kind::Email | Kind::Phone, ..) | (_, Class::Declaration, declaration::REFERENCE) => "whole",
        (_, Class::Party(_), party::ID) => "number",
        (_, Class::Party(_), party::ADDRESS_LINE) => "line",
        _ => "",
    }
}

/// Whether a text is the name of a state that has a code.
fn has_code(field: Field<'_>, text: &str) -> bool {
    case::country_code(field.of().get(party::ADDRESS_COUNTRY))
        .is_some_and(|country| subdivision::find(country, text).is_some())
}

/// Whether a text is a number in the form that its issuer gave it, which nobody can shorten: one of a known kind, or without
/// a kind one of those that are longer than customs' message holds.
fn is_official(field: Field<'_>, text: &str) -> bool {
    match field.of().class() {
        Class::TaxId(_) => field.of().get(tax_id::SCHEME).text().is_some_and(|name| ids::scheme(name).is_some()),
        Class::Party(_) if field.slot() == party::ID => ["cn-uscc", "lei"]
            .iter()
            .filter_map(|name| ids::scheme(name))
            .any(|scheme| scheme.check(text, None).is_ok()),
        _ => false,
    }
}

/// The format of the field's element in the dataset; that of the WCO message where the dataset has none of its own.
pub(crate) fn format(case: &Case<'_>, field: Field<'_>) -> Option<&'static Format> {
    let standing = field.of().class().standing(field.slot());
    if case.dataset == Dataset::EuH7 && standing.h7 != NOT_IN_MESSAGE {
        let narrowed = overlay_of(standing.h7);
        return Some(narrowed.map_or(element_of(standing.h7).format(), |row| format_of(row.format)));
    }
    (standing.dec != NOT_IN_MESSAGE).then(|| element_of(standing.dec).format())
}
