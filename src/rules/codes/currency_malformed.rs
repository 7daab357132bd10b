use crate::case::Case;
use crate::codes::currency;
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A currency isn't written as its three letters.
    ///
    /// Small letters, signs and names that stand for one currency only: `eur`, `€`, `yuan`. A dollar sign alone could be
    /// one of many, and is unknown. A safe fix writes the three letters; `GBp` may be pence, so that one isn't safe.
    ///
    /// Source: ISO 4217; the pattern of a currency in the declaration's JSON Schema.
    name: "currency-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "ISO 4217",
    message: "The {label} should be written {code}.",
    why: "Customs' systems know currencies by three capital letters only.",
    help: "Write {code}.",
    check: Field(super::currency_unknown::looks_at, check),
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    if currency::find(text).is_some() {
        return;
    }
    let currency = case.currency(text.as_bytes()).or_else(|| currency::alias(text).and_then(currency::find));
    if let Some(currency) = currency {
        let draft = found.at(field.place()).with("code", currency.code());
        let change = Change::Replace(field.place(), currency.code().to_owned());
        // Pence are written so as well, of which a pound has a hundred.
        if text == "GBp" {
            draft.suggest(change);
        } else {
            draft.fix(change);
        }
    }
}
