use super::hs_code_malformed::{digits, looks_at};
use crate::case::Case;
use crate::codes::hs::Code;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An HS code is of chapter 98 or 99, which every country fills for itself.
    ///
    /// Countries use them for returned goods, removals and special duties. Outside that country the code means nothing, and
    /// what the goods are isn't said by it. Whether the destination has such a code isn't looked at.
    ///
    /// Source: WCO Harmonized System, which leaves chapters 98 and 99 to the contracting parties.
    name: "hs-national-chapter",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "WCO HS 2022",
    message: "The HS code {code} is in chapter {chapter}, which every country fills for itself.",
    why: "Other countries don't know the code and can't tell from it what the goods are.",
    help: "Give the code of chapters 01 to 97 that describes the goods, unless the destination asks for this one.",
    check: Field(looks_at, check),
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(code) = field.text().and_then(digits).and_then(|digits| Code::read(digits.as_str())) else { return };
    if matches!(code.chapter(), 98 | 99) {
        found.at(field.place()).with("code", || code.to_string()).with("chapter", i64::from(code.chapter()));
    }
}
