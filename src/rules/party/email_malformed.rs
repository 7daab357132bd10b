use crate::case::Case;
use crate::codes::script;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::words::{self, placeholder};

rule! {
    /// An e-mail address can't be one.
    ///
    /// Something before an @, a domain with a dot after it, and no spaces. Names in quotation marks and in any script are
    /// allowed. Characters that nobody sees, as they are pasted from pages, are taken out by a safe fix. Addresses that only
    /// fill the field, such as test@test.com, are reported. Whether anybody reads the address isn't checked, and the address
    /// itself is never shown.
    ///
    /// Source: RFC 5321 section 4.1.2 and RFC 6531 on addresses; RFC 1035 on the length of a name.
    name: "email-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "RFC 5321",
    message: "The {label} can't be right.",
    why: "The carrier and customs write there about duties and questions. If that doesn't arrive, the parcel waits.",
    help: "An address looks like name@shop.example. Look for a missing @ or dot, a comma for a dot, a space, words beside it.",
    also "filler": {
        message: "The {label} looks made up.",
        why: "The carrier and customs write there about duties and questions. If that doesn't arrive, the parcel waits.",
        help: "Give an address that somebody reads, or leave the field empty.",
    },
    also "unseen": {
        message: "The {label} has characters in it that nobody sees.",
        why: "The carrier and customs write there about duties and questions. If that doesn't arrive, the parcel waits.",
        help: "Write it without them.",
    },
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Email
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    if is_usual(text) {
        return;
    }
    let seen = script::seen(text).filter(|seen| is_address(seen));
    if let Some(seen) = seen {
        found.at(field.place()).saying("unseen").fix(Change::Replace(field.place(), seen));
    } else if let Some(plain) = script::in_ascii(text).filter(|plain| plain.is_ascii() && is_address(plain)) {
        found.at(field.place()).fix(Change::Replace(field.place(), plain));
    } else if is_filler(text) {
        found.at(field.place()).saying("filler");
    } else if !is_address(text) {
        // What was typed so far may be the beginning of one.
        found.at(field.place()).unfinished_if(|| !text.contains([' ', ',', ';']));
    }
}

/// Whether it is an address like nearly all, told in one pass: of ASCII letters, digits, points, hyphens and underscores,
/// and not beginning as those do that only fill the field.
fn is_usual(text: &str) -> bool {
    let may_be_filler = |first: u8| !first.is_ascii_alphabetic() || b"antx".contains(&first.to_ascii_lowercase());
    if text.bytes().next().is_none_or(may_be_filler) {
        return false;
    }
    let (mut before, mut has_at, mut has_point) = (b'.', false, false);
    let mut rest = text.as_bytes();
    loop {
        // The letters and digits in front of a sign.
        let length = rest.iter().position(|byte| !words::is_alphanumeric(*byte)).unwrap_or(rest.len());
        let Some([sign, behind @ ..]) = rest.get(length..) else {
            return has_point && length > 0 && text.len() <= 255;
        };
        match sign {
            b'@' if !has_at => has_at = true,
            b'.' | b'-' | b'_' if !has_at => {}
            // A label neither begins nor ends with a hyphen, and isn't empty.
            b'.' if length > 0 => has_point = true,
            b'-' if length > 0 || before == b'-' => {}
            _ => return false,
        }
        (before, rest) = (*sign, behind);
    }
}

/// Whether an address only fills the field: a sign for "nothing", or `test@test.com`, `no@no.com` and `noemail@` anywhere.
fn is_filler(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return placeholder::is_nothing(text) };
    let host = domain.split('.').next().unwrap_or_default();
    let is_one_of = |words: &[&str]| words.iter().any(|word| local.eq_ignore_ascii_case(word));
    let is_twice = local.eq_ignore_ascii_case(host)
        && (placeholder::is_nothing(local)
            || is_one_of(&["a", "aa", "abc", "asd", "asdf", "no", "no-email", "test", "x", "xx"]));
    is_twice || is_one_of(&["no-email", "no.email", "no_email", "noemail", "nomail", "no-mail", "notprovided"])
}

fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    let is_local = is_quoted
        || !(local.is_empty()
            || local.contains(|c: char| {
                c.is_whitespace() || c.is_control() || matches!(c, '@' | ',' | ';' | ':' | '<' | '>')
            }));
    let labels_are_sound = || {
        domain.split('.').all(|label| {
            let is_sound = |c: char| c.is_ascii_alphanumeric() || c == '-' || !c.is_ascii();
            !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(is_sound)
        })
    };
    // The last label is in ASCII or in another script: "gmx.de" with a sign behind it is none.
    let is_mixed = |label: &str| !label.is_ascii() && label.contains(|c: char| c.is_ascii_alphanumeric());
    let is_top = domain.rsplit('.').next().is_some_and(|label| !is_mixed(label));
    let is_domain = domain.contains('.') && domain.len() <= 255 && is_top && labels_are_sound();
    // An address in numbers stands in brackets.
    is_local && (is_domain || (domain.starts_with('[') && domain.ends_with(']')))
}
