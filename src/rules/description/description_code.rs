use super::description_disguised::apart;
use super::description_placeholder::is_placeholder;
use super::description_short::is_begun;
use crate::case::Case;
use crate::dictionary::{is_description, item};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::words::vague::{self, Says};
use crate::words::{Signs, Tokens};

rule! {
    /// A goods description is a number or a product code, not words.
    ///
    /// Digits only, or digits and signs only, are among the patterns that customs' systems turn away. A text that is the same
    /// as the merchant's or the manufacturer's product id, or one word of letters and digits mixed, is a warning. So is a link,
    /// which is advice beside words.
    ///
    /// Source: European Commission, guidance on acceptable goods descriptions; Transport Canada, pre-load air cargo
    /// targeting, on patterns that are rejected.
    name: "description-code",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "EU guidance on goods descriptions; Transport Canada PACT",
    message: "\"{word}\" has no words, so it says nothing about the goods.",
    why: "Customs decides by the description whether a parcel is stopped; its systems reject a number.",
    help: "Say what it is, what it is made of and what it is for; the product id has a field of its own.",
    also "id": {
        message: "\"{word}\" looks like a product code, not like words for the goods.",
        why: "Customs doesn't know the shop's codes, and can't tell from one what the goods are.",
        help: "Say what it is, what it is made of and what it is for; the product id has a field of its own.",
    },
    also "link": {
        message: "The {label} has a link in it, which customs doesn't open.",
        why: "Customs decides by the words whether a parcel is stopped; it reads no page of a shop.",
        help: "Take the link out, and say what it is, what it is made of and what it is for.",
    },
    check: Field(is_description, check),
    beside: [item::SKU, item::MPN],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    let same = |slot| field.of().get(slot).bytes().eq_ignore_ascii_case(text.as_bytes());
    let is_id = same(item::SKU) || same(item::MPN);
    // Nearly every text has a word that names goods, and no code does.
    if !(is_id || tokens.has(Signs::PAGE.or(Signs::UNNAMED))) || is_placeholder(text, &tokens) {
        return;
    }
    if tokens.iter().all(|token| token.bytes().all(|byte| byte.is_ascii_digit())) {
        found.at(field.place()).word(field, text);
        return;
    }
    if let Some(link) = link(text, &tokens) {
        let is_all = link.len() == text.trim().len();
        found
            .at(field.place())
            .saying("link")
            .severity(if is_all { Severity::Warning } else { Severity::Advice })
            .word(field, link);
        return;
    }
    // Letters that stand apart are another rule's matter.
    if (is_id || is_code(text, &tokens)) && apart(text, &tokens).is_none() {
        let draft = found.at(field.place()).saying("id").severity(Severity::Warning).word(field, text);
        draft.unfinished_if(|| is_begun(text, &tokens));
    }
}

/// The first word of a text that is the address of a page.
fn link<'t>(text: &'t str, tokens: &Tokens) -> Option<&'t str> {
    if !tokens.has(Signs::PAGE) {
        return None;
    }
    let is_link = |word: &&str| word.contains("://") || word.starts_with("www.");
    text.split_whitespace().find(is_link).filter(|word| word.len() > 8)
}

/// Whether a text has nothing but a code: one word with at least three digits and a letter, such as `AB-1234-X`, or several
/// with words such as SKU and model.
fn is_code(text: &str, tokens: &Tokens) -> bool {
    let digits = || text.bytes().filter(u8::is_ascii_digit).count();
    let has_other =
        |byte: u8| !(byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'/' | b'.'));
    (text.len() >= 6 && !text.bytes().any(has_other) && digits() >= 3 && tokens.count() > 1)
        || vague::judge(text, tokens).is_some_and(|vague| matches!(vague.says, Says::Code | Says::Number))
}
