use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::ids::{self, Reason};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A GTIN has letters, or another number of digits than 8, 12, 13 or 14.
    ///
    /// The number under the bar code of a product is a GTIN: EAN, UPC, ISBN. Where only zeros at the start seem to be lost,
    /// as spreadsheets do, the number with them is proposed.
    ///
    /// Source: GS1 General Specifications, section 3, on the lengths of a GTIN.
    name: "gtin-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "GS1 General Specifications",
    message: "The {label} isn't one: 8, 12, 13 or 14 digits are expected.",
    why: "Customs finds the product by it; a number of another form names none.",
    help: "Copy the digits under the bar code; if the product has no GTIN, leave it out and say that none exists.",
    check: Field(looks_at, check),
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Gtin
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let Some(scheme) = ids::scheme("gs1-gtin") else { return };
    match scheme.check(text, None) {
        Ok(()) | Err(Reason::Checksum) => return,
        Err(_) => {}
    }
    let draft = found.at(field.place());
    if (9..12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // Twelve digits first: zeros at the start are the American numbers' way.
        let filled = [12, 13].map(|length| format!("{text:0>length$}"));
        if let Some(filled) = filled.into_iter().find(|filled| scheme.check(filled, None).is_ok()) {
            draft.suggest(Change::Replace(field.place(), filled));
        }
    }
}
