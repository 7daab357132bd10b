use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A telephone number isn't in the form that works from every country.
    ///
    /// A plus sign, the country's code and the number, fifteen digits at most and nothing else: +4915112345678. Blanks and
    /// hyphens are taken out by a safe fix; 00 in place of the plus is proposed to be mended. The number itself is never
    /// shown.
    ///
    /// Source: ITU-T Recommendation E.164, the international public telecommunication numbering plan.
    name: "phone-malformed",
    severity: Advice,
    since: "0.1.0",
    authority: Carrier,
    source: "ITU-T E.164",
    message: "The {label} has no country code: it should begin with a plus sign.",
    why: "Customs or the carrier calls when something is unclear; from abroad a number without its country's code leads nowhere.",
    help: "Write it as from abroad, such as +4915112345678.",
    also "letters": {
        message: "The {label} is no telephone number.",
        why: "Customs or the carrier calls when something is unclear; without a number the parcel waits.",
        help: "Write it as from abroad, such as +4915112345678.",
    },
    also "digits": {
        message: "The {label} has {digits} digits, too few or too many for a telephone number.",
        why: "Customs or the carrier calls when something is unclear; a wrong number leads nowhere.",
        help: "Compare it digit by digit; with the country's code a number has seven to fifteen digits.",
    },
    also "signs": {
        message: "The {label} has blanks or signs in it.",
        why: "Systems that dial by themselves take digits only.",
        help: "Write it as a plus sign and digits only.",
    },
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Phone
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let is_sign = |c: char| matches!(c, ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}' | '\u{2010}'..='\u{2013}');
    let (plus, rest) = match text.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    if !rest.chars().all(|c| c.is_ascii_digit() || is_sign(c)) {
        // An extension, or digits of another script, is no mistake for sure.
        let has_number = rest.chars().filter(|c| c.is_numeric()).count() >= 7;
        if !has_number {
            found.at(field.place()).saying("letters").severity(Severity::Warning);
        }
        return;
    }
    let count = rest.bytes().filter(u8::is_ascii_digit).count();
    if !(5..=17).contains(&count) || (plus && !(7..=15).contains(&count)) {
        found.at(field.place()).saying("digits").with("digits", count).severity(Severity::Warning);
        return;
    }
    let digits = || rest.chars().filter(char::is_ascii_digit);
    if !plus {
        let draft = found.at(field.place());
        if rest.starts_with("00") && (9..=17).contains(&count) {
            let number: String = digits().skip(2).collect();
            draft.suggest(Change::Replace(field.place(), format!("+{number}")));
        }
    } else if count < rest.len() {
        let number: String = digits().collect();
        let change = Change::Replace(field.place(), format!("+{number}"));
        let draft = found.at(field.place()).saying("signs");
        // The zero in brackets is dialled within the country only, and must go.
        if rest.contains("(0)") {
            let number: String = rest.replacen("(0)", "", 1).chars().filter(char::is_ascii_digit).collect();
            draft.suggest(Change::Replace(field.place(), format!("+{number}")));
        } else {
            draft.fix(change);
        }
    }
}
