//! What other systems and people's spreadsheets call a field, in the languages of messages.

use std::sync::LazyLock;

use super::fold::lower;
use crate::codes::{currency, unit};

/// A key in small letters, without signs.
pub(crate) fn bare(key: &str) -> String {
    key.chars().take(60).filter(|c| c.is_alphanumeric()).map(lower).collect()
}

/// What a field is called, without case and signs, each with our names for it, whichever of them stands here. Sorted.
static FIELDS: LazyLock<Vec<(&str, &str)>> =
    LazyLock::new(|| include_str!("fields.txt").lines().filter_map(|line| line.split_once(' ')).collect());

/// The field that the key of another system means.
pub(crate) fn same_meaning(key: &str, names: &[&'static str]) -> Option<&'static str> {
    let key = bare(key);
    let place = FIELDS.binary_search_by_key(&key.as_str(), |(theirs, _)| theirs).ok()?;
    let (_, ours) = FIELDS.get(place)?;
    names.iter().copied().find(|name| ours.split(' ').any(|our| our == *name))
}

/// What people put before or behind a name to say that it is of goods or of a party, beside what a party is called. Sorted.
const OWNERS: [(&str, &str); 20] = [
    ("article", "items"),
    ("bill", "buyer"),
    ("billing", "buyer"),
    ("billto", "buyer"),
    ("commodity", "items"),
    ("customs", "items"),
    ("deliver", "consignee"),
    ("deliverto", "consignee"),
    ("delivery", "consignee"),
    ("facturation", "buyer"),
    ("goods", "items"),
    ("item", "items"),
    ("liefer", "consignee"),
    ("lineitem", "items"),
    ("livraison", "consignee"),
    ("product", "items"),
    ("ship", "consignee"),
    ("shipping", "consignee"),
    ("shipto", "consignee"),
    ("お届け先", "consignee"),
];

/// Whose field a bare name may be, a party's or `items`, and what it is called without that.
pub(crate) fn owners(name: &str) -> impl Iterator<Item = (&'static str, &str)> {
    let is_party =
        |(_, ours): &&(&str, &str)| matches!(*ours, "buyer" | "consignee" | "consignor" | "seller" | "platform");
    let words = OWNERS.iter().chain(FIELDS.iter().filter(is_party));
    let rests =
        words.flat_map(|&(word, owner)| [name.strip_prefix(word), name.strip_suffix(word)].map(|it| (owner, it)));
    rests.filter_map(|(owner, rest)| Some((owner, rest.filter(|rest| !rest.is_empty())?)))
}

/// Whether a name means a field in other systems.
#[cfg(feature = "csv")]
pub(crate) fn is_known(name: &str) -> bool {
    const OURS: [&str; 6] = ["city", "country", "email", "phone", "postcode", "quantity"];
    let has = |key: &str| OURS.contains(&key) || FIELDS.binary_search_by_key(&key, |(theirs, _)| theirs).is_ok();
    let key = measured(name).map_or_else(|| bare(name), |measured| bare(&measured.words));
    has(&key) || owners(&key).any(|(_, rest)| has(rest))
}

/// The scheme of the number that a name means, of those by which a seller's tax is paid at the sale.
pub(crate) fn scheme(name: &str) -> Option<&'static str> {
    let key = bare(name);
    let scheme = ["number", "nummer", "no", "nr", "id"].iter().find_map(|end| key.strip_suffix(end)).unwrap_or(&key);
    match scheme {
        "ioss" => Some("eu-ioss"),
        "voec" => Some("no-voec"),
        _ => None,
    }
}

/// What a name says besides the field: the unit or the currency of all its values, and its words without it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Measured {
    pub(crate) words: String,
    pub(crate) unit: Option<unit::Unit>,
    pub(crate) currency: Option<&'static str>,
}

/// The unit or the currency in a name such as `Weight (kg)`, `value_eur` or `Price in $`, which stands for several.
pub(crate) fn measured(name: &str) -> Option<Measured> {
    const IN: [&str; 4] = ["in", "en", "em", "w"];
    let is_sign = |c: char| !c.is_alphanumeric() && !SYMBOLS.contains(c);
    let mut words: Vec<&str> = name.split(is_sign).filter(|word| !word.is_empty()).collect();
    // A symbol may stand at the word before it.
    if let Some((last, symbol)) =
        words.last().and_then(|last| last.split_at_checked(last.find(|c| SYMBOLS.contains(c))?))
        && !last.is_empty()
    {
        words.pop();
        words.extend([last, symbol]);
    }
    let last = words.pop().filter(|_| !words.is_empty())?;
    let unit = unit::alias(last).filter(|_| !last.eq_ignore_ascii_case("unit"));
    let currency = currency::alias(last);
    if unit.is_none() && currency.is_none() && !last.chars().all(|c| SYMBOLS.contains(c)) {
        return None;
    }
    if words.len() > 1 {
        words.pop_if(|word| IN.iter().any(|known| word.eq_ignore_ascii_case(known)));
    }
    Some(Measured { words: words.join(" "), unit, currency })
}

/// Signs of currencies.
const SYMBOLS: &str = "$€£¥₩₹₺₽₫₱₪฿";

impl Measured {
    /// Whether the value at a path can be in it.
    pub(crate) fn is_of(&self, path: &str) -> bool {
        if path.ends_with(".amount") {
            return self.currency.is_some() || self.unit.is_none();
        }
        let Some(field) = path.strip_suffix(".value") else { return false };
        self.unit.is_some_and(|unit| (unit.measures() == unit::Quantity::Mass) == field.ends_with("Mass"))
    }

    /// The field beside the value at such a path, and the code that belongs there; none for a symbol of several currencies.
    pub(crate) fn beside(&self, path: &str) -> Option<(String, String)> {
        match path.strip_suffix(".amount") {
            Some(field) => Some((format!("{field}.currency"), self.currency?.to_owned())),
            None => Some((format!("{}.unit", path.strip_suffix(".value")?), self.unit?.code().as_str().to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_bare() {
        assert!(FIELDS.is_sorted_by_key(|(theirs, _)| theirs) && OWNERS.is_sorted());
        assert!(FIELDS.iter().all(|(theirs, _)| bare(theirs) == *theirs));
        assert_eq!(same_meaning("Zip-Code", &["city", "postcode"]), Some("postcode"));
    }

    #[test]
    fn letters_of_names_have_their_lower_case() {
        let matters = |c: char| c.is_ascii() || FIELDS.iter().any(|(theirs, _)| theirs.contains(c));
        for c in '\0'..=char::MAX {
            assert!(c.to_lowercase().eq([lower(c)]) || lower(c) == c && !c.to_lowercase().all(matters), "{c}");
        }
    }

    #[test]
    fn a_unit_in_a_name_goes_beside_its_value() {
        for (name, path, expected) in [
            ("Weight (kg)", "netMass.value", Some("netMass.unit KGM")),
            ("weight_g", "netMass.value", Some("netMass.unit GRM")),
            ("Value (EUR)", "value.amount", Some("value.currency EUR")),
            ("Price in $", "value.amount", Some("")),
            ("Price€", "value.amount", Some("value.currency EUR")),
            ("重量（kg）", "netMass.value", Some("netMass.unit KGM")),
            ("Menge (Stk)", "quantity.value", Some("quantity.unit H87")),
            // Such a value has another unit.
            ("Weight (pcs)", "netMass.value", None),
            ("Value (kg)", "value.amount", None),
            ("Quantity unit", "quantity.value", None),
            ("kg", "netMass.value", None),
        ] {
            let measured = measured(name).filter(|measured| measured.is_of(path));
            let beside =
                |measured: &Measured| measured.beside(path).map_or(String::new(), |(at, code)| format!("{at} {code}"));
            assert_eq!(measured.as_ref().map(beside).as_deref(), expected, "{name}: {measured:?}");
        }
    }
}
