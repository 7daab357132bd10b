use crate::Decimal;
use crate::case::Case;
use crate::codes::script;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A number of packages is not a whole number.
    ///
    /// `2` and `"2"` are both read; `2.5`, `two` and `2 boxes` are not.
    ///
    /// Source: the format of the element for the number of packages in the WCO message DEC, digits only.
    name: "integer-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "The {label} is not a whole number.",
    why: "Customs counts packages; a part of one can't be presented.",
    help: "Write the number in digits, such as 2.",
    also "script": {
        message: "The {label} is written in characters of another script, or with ones that aren't seen.",
        why: "Customs reads the digits 0 to 9; anything else is refused or misread.",
        help: "Type it anew in the digits 0 to 9.",
    },
    check: Field(looks_at, check),
    unless: Plain,
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Integer
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let is_whole = |number: Option<Decimal>| number.is_some_and(|number| number.decimals() == 0);
    if is_whole(field.decimal()) {
        return;
    }
    let draft = found.at(field.place());
    if let Some(plain) = script::in_ascii(text).filter(|plain| is_whole(Decimal::parse(plain))) {
        draft.saying("script").fix(Change::Replace(field.place(), plain));
    }
}
