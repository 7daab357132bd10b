//! The names of the tables as types of the npm package, so that an editor offers them and a compiler refuses a misspelt one.

use std::fmt::Write;

use declarant::codes::{self, country, currency, incoterm, unit};
use declarant::{ids, rules};

/// The declarations of `pkg/names.d.cts`. A module of ECMAScript and one of CommonJS can both import types from it.
pub(super) fn names() -> String {
    let mut out = String::from(
        "// Generated from the tables by `UPDATE=1 cargo test --test tables`. A name that callers may have more of is open in\n\
         // index.d.ts: `CountryCode | (string & {})`.\n",
    );
    let families: Vec<&str> = rules::families().collect();
    let countries = country::all().filter(|country| country.status().is_usable());
    let currencies = currency::all().filter(|currency| currency.status().is_usable());
    let units = unit::all().filter(|unit| unit.status().is_usable() && !unit.name().is_empty());
    union(&mut out, "A rule; `rules()` says what each finds.", "RuleName", rules::summaries().map(|rule| rule.rule));
    union(&mut out, "A family of rules.", "RuleFamily", families);
    union(
        &mut out,
        "A kind of number; `schemes()` says what each is.",
        "SchemeName",
        ids::all().iter().map(|scheme| scheme.name),
    );
    union(&mut out, "A code list.", "ListName", codes::lists().iter().map(|list| list.name));
    union(
        &mut out,
        "A country in use: two letters of ISO 3166-1.",
        "CountryCode",
        countries.map(country::Country::code),
    );
    union(
        &mut out,
        "A currency in use: three letters of ISO 4217.",
        "CurrencyCode",
        currencies.map(currency::Currency::code),
    );
    union(
        &mut out,
        "A unit of UN Recommendation 20 that goods are measured in.",
        "UnitCode",
        units.map(|unit| unit.code().to_string()),
    );
    union(
        &mut out,
        "A term of Incoterms 2020.",
        "IncotermCode",
        incoterm::all().iter().filter(|term| term.status().is_usable()).map(|term| term.code),
    );
    out
}

/// Adds a type that is one of these names, sorted.
fn union(out: &mut String, what: &str, name: &str, of: impl IntoIterator<Item = impl AsRef<str>>) {
    let mut names: Vec<String> = of.into_iter().map(|name| format!("\"{}\"", name.as_ref())).collect();
    names.sort();
    names.dedup();
    let _ = write!(out, "\n/** {what} */\nexport type {name} =");
    let mut width = usize::MAX / 2;
    for name in names {
        let more = format!(" | {name}");
        if width + more.len() > 120 {
            out.push_str("\n ");
            width = 1;
        }
        out.push_str(&more);
        width += more.len();
    }
    out.push_str(";\n");
}
