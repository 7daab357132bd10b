use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::rules::structure::text_excessive::format;

rule! {
    /// A number has more digits or more decimals than its element of the message holds.
    ///
    /// `n..16,3` holds sixteen digits in all, three of them decimals; zeros at the end of the decimals don't count. In a
    /// message itself the excess is an error, since the message is refused; in the e-commerce view it is a warning, since
    /// whoever makes the message out of it will round. What binary floating point left behind, as in 42.480000000000004, is
    /// taken off by a safe fix.
    ///
    /// Source: the formats of the WCO message DEC and, for that dataset, of EU H7.
    name: "decimal-excessive",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} has more than {digits} digits, which customs' message can't hold.",
    why: "The number is cut on the way to customs, or the message is refused.",
    help: "Check the number, and remove decimals that aren't needed.",
    also "decimals": {
        message: "The {label} has {decimals} decimals; customs' message holds at most {most}.",
        why: "The rest is rounded on the way to customs, or the message is refused.",
        help: "Round it to {most} decimals.",
    },
    check: Field(looks_at, check),
    unless: Plain,
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Decimal
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let Some(format) = format(case, field).filter(|format| format.digits > 0) else { return };
    let (digits, most) = (u32::from(format.digits), format.fraction);
    // No number has more digits than bytes.
    if text.len() <= usize::from(most) + 1 {
        return;
    }
    let draft = match field.decimal() {
        Some(number) if number.decimals() > most => {
            let decimals = i64::from(number.decimals());
            let draft = found.at(field.place()).saying("decimals");
            let draft = draft.with("decimals", decimals).with("most", i64::from(most));
            match number.meant(most) {
                Some(meant) => draft.fix(Change::Replace(field.place(), meant.to_string())),
                None => draft,
            }
        }
        Some(number) if whole_digits(number) + u32::from(number.decimals()) > digits => {
            found.at(field.place()).with("digits", i64::from(digits))
        }
        None if is_too_long(text) => found.at(field.place()).with("digits", i64::from(digits)),
        _ => return,
    };
    if case.dataset.is_message() {
        draft.severity(Severity::Error);
    }
}

/// The digits before the point; a lone zero is none.
fn whole_digits(number: Decimal) -> u32 {
    if number.magnitude() < Decimal::whole(1) { 0 } else { number.whole_digits() }
}

/// Whether it is a plain decimal and only too long to be held.
fn is_too_long(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let points = text.bytes().filter(|byte| *byte == b'.').count();
    let signs = usize::from(text.starts_with('-'));
    points <= 1 && digits > 18 && digits + points + signs == text.len()
}
