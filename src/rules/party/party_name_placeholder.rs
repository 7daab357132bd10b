use crate::case::Case;
use crate::dictionary::{Class, Slot, party};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::placeholder::{self, Kind};
use crate::words::{self, Signs};

rule! {
    /// The name of a party isn't a name: a sign, a form's own label, test data.
    ///
    /// The EU screens the names in parcels' data as it screens goods descriptions: signs only, one letter again and
    /// again, "test", "customer", once or twice, and an e-mail address. Only the whole name counts, as a family may be
    /// called Testa, and names that families bear, such as Null or Guest, are left alone; `null` as a program writes it, alone
    /// or beside another name, is not.
    ///
    /// Source: European Commission, guidance on acceptable goods descriptions, as carriers apply it to names and addresses;
    /// postal form CN 23, name of sender and addressee. The words are this project's own list.
    name: "party-name-placeholder",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "EU guidance on goods descriptions, applied to names; UPU CN 23",
    message: "The {label} isn't a real name.",
    why: "Customs and carriers screen names. A parcel without a real one is held until somebody says whose it is.",
    help: "Give the full name of the person, or the firm's name as it is registered.",
    also "you": {
        message: "The {label} isn't a real name.",
        why: "Customs and carriers check who receives a parcel; without a real name yours is held.",
        help: "Write your first name and family name in full, as your passport or identity card has them.",
    },
    check: Field(looks_at, check),
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class, Class::Party(_)) && slot == party::NAME
}

/// Whether a text stands for nothing, in a field of that kind.
pub(crate) fn is_placeholder(case: &Case<'_>, text: &str, wanted: Kind) -> bool {
    // Placeholders are short.
    let is_filled = if text.len() > 32 {
        placeholder::is_one_character(text)
    } else {
        placeholder::is_joined_by_a_program(text) || placeholder::may_be_one(text) && is_one(case, text, wanted)
    };
    is_filled || is_email(text)
}

/// Whether a text that begins like a placeholder is one.
#[inline(never)]
fn is_one(case: &Case<'_>, text: &str, wanted: Kind) -> bool {
    if placeholder::is_of_a_program(text) || placeholder::is_one_character(text) {
        return true;
    }
    if !words::may_begin(text, Signs::PLACEHOLDER) {
        return false;
    }
    let tokens = case.tokens(text);
    tokens.count() == 0 || placeholder::is_phrase(&tokens, wanted)
}

/// Whether it is an e-mail address, which is that of a field beside.
fn is_email(text: &str) -> bool {
    // It has no blank, and nearly no other text has its sign before one.
    text.bytes().find(|byte| matches!(byte, b'@' | b' ')) == Some(b'@') && has_domain(text)
}

#[inline(never)]
fn has_domain(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && domain.contains('.')
            && !text.contains(char::is_whitespace)
            && domain.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
    })
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if field.text().is_some_and(|text| is_placeholder(case, text, Kind::Name)) {
        // More letters may follow: Testa.
        found.at(field.place()).unfinished();
    }
}
