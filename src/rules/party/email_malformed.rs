use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An e-mail address can't be one.
    ///
    /// Something before an @, behind it a domain with a dot, and no blanks. Names in quotation marks and in any script are
    /// allowed. Whether anybody reads it isn't looked at, and the address itself is never shown.
    ///
    /// Source: RFC 5321 section 4.1.2 and RFC 6531 on addresses; RFC 1035 on the length of a name.
    name: "email-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "RFC 5321",
    message: "The {label} can't be one.",
    why: "The notice about duty or a question of customs is sent there; if it doesn't arrive, the parcel waits.",
    help: "Look for a missing @ or dot, a comma in place of a dot, or a blank.",
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Email
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if field.text().is_some_and(|text| !is_address(text)) {
        found.at(field.place());
    }
}

fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    let is_local = is_quoted
        || !(local.is_empty()
            || local.contains(|c: char| c.is_whitespace() || matches!(c, '@' | ',' | ';' | '<' | '>')));
    let labels_are_sound = || {
        domain.split('.').all(|label| {
            let is_sound = |c: char| c.is_ascii_alphanumeric() || c == '-' || !c.is_ascii();
            !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(is_sound)
        })
    };
    let is_domain = domain.contains('.') && domain.len() <= 255 && labels_are_sound();
    // An address in numbers stands in brackets.
    is_local && (is_domain || (domain.starts_with('[') && domain.ends_with(']')))
}
