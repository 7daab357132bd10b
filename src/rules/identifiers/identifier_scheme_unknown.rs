use super::identifier_malformed::near;
use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::ids::{self, Scheme};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A kind of number is named that isn't known here.
    ///
    /// Kinds are named by country and number: `br-cpf`, `eu-ioss`, `gb-vat`. What is meant by another case or another sign
    /// between the two is plain. A common name, such as `CPF` or `cédula`, stands for the number of the country that the
    /// parcel goes to or that its holder is in, and the number is judged as that; where neither has one, the name stands for
    /// the only number that is called so, if no other is. A number of an unknown kind isn't judged.
    ///
    /// Source: the list of identifier schemes, printed by `declarant ids`.
    name: "identifier-scheme-unknown",
    severity: Warning,
    since: "0.1.0",
    authority: Tax,
    source: "the list of schemes",
    message: "The {label} is none of the kinds that are known here.",
    why: "Without knowing its kind, nobody can tell whether the number is right.",
    help: "Choose the kind from the list, such as br-cpf, eu-ioss or gb-vat.",
    also "written": {
        message: "The {label} should be written {scheme}.",
        why: "Without knowing its kind, nobody can tell whether the number is right.",
        help: "Write {scheme}.",
    },
    check: Field(looks_at, check),
    says: [party::ADDRESS_COUNTRY, party::PERSONAL_ID_VALUE, tax_id::VALUE, Route],
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Scheme
}

/// Kinds of papers that destinations take instead of a number, and that have no public rule.
const PAPERS: [&str; 4] = ["driving-licence", "national-id", "date-of-birth", "other"];

/// The only scheme that is called so.
fn only(name: &str) -> Option<&'static Scheme> {
    let mut same = ids::called(name);
    same.next().filter(|_| same.next().is_none())
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    if ids::scheme(text).is_some() || PAPERS.contains(&text) {
        return;
    }
    let replace = |scheme: &Scheme| Change::Replace(field.place(), scheme.name.to_owned());
    if let Some(scheme) = ids::alike(text) {
        found.at(field.place()).saying("written").with("scheme", scheme.name).fix(replace(scheme));
    } else if let Some(scheme) = near(case, field.of(), text).or_else(|| only(text)) {
        let draft = found.at(field.place()).saying("written").with("scheme", scheme.name);
        draft.unfinished_if(|| is_begun(text)).suggest(replace(scheme));
    } else {
        // A kind that this list lacks may be quite right at its destination.
        found.at(field.place()).severity(Severity::Advice).unfinished_if(|| is_begun(text));
    }
}

/// Whether a name is the beginning of one that is known, with its country or without.
fn is_begun(text: &str) -> bool {
    let begins = |name: &str| {
        name.len() > text.len() && name.get(..text.len()).is_some_and(|start| start.eq_ignore_ascii_case(text))
    };
    let is_begun = |name: &str| begins(name) || name.split_once('-').is_some_and(|(_, own)| begins(own));
    PAPERS.into_iter().any(begins) || ids::all().iter().any(|scheme| is_begun(scheme.name))
}
