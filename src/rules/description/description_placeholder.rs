use crate::case::Case;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::placeholder::{self, Kind};
use crate::words::{Signs, Tokens};

rule! {
    /// A goods description says nothing: a sign, a word such as "test", one letter again and again.
    ///
    /// Customs' own systems turn away texts of signs only, of three or more equal characters, or of the words that people
    /// write to fill a field. Only the whole text counts: a "test kit for pH" is a description.
    ///
    /// Source: European Commission, guidance on acceptable goods descriptions for the entry summary declaration; Transport
    /// Canada, pre-load air cargo targeting, on patterns that are rejected.
    name: "description-placeholder",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "EU guidance on goods descriptions; Transport Canada PACT",
    message: "The {label} says nothing about the goods.",
    why: "Customs decides by the description whether a parcel is stopped; a parcel whose goods it doesn't name is sent back.",
    help: "Say what it is, what it is made of and what it is for, such as \"women's dress, knitted polyester\".",
    check: Field(is_description, check),
    needs: [EMPTY, PLACEHOLDER, REPEATED],
}

/// Whether a description stands for nothing.
pub(super) fn is_placeholder(text: &str, tokens: &Tokens) -> bool {
    tokens.count() == 0
        || placeholder::is_of_a_program(text)
        || tokens.has(Signs::REPEATED) && placeholder::is_one_character(text)
        || placeholder::is_phrase(tokens, Kind::Goods)
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    if is_placeholder(text, &case.tokens(text)) {
        found.at(field.place()).word(field, text);
    }
}
