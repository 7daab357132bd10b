//! Territories whose customs or tax status differs from that of their state.
//!
//! Some parts of a state lie outside its customs union or its VAT area. Where such a part has a country code of its own,
//! the code says so; where it has none, only the postcode does. Two of the postcodes were shared with neighbouring places
//! until they were split, so that those count only together with the town's name.
//!
//! Sources: Regulation (EU) No 952/2013, article 4 (customs territory of the Union); Directive 2006/112/EC, articles 5 to 7
//! (where VAT applies), with Directive (EU) 2019/475 for Campione d'Italia; Withdrawal Agreement, protocol on
//! Ireland/Northern Ireland; 19 U.S.C. 1202, general note 2 (customs territory of the United States); Norwegian Customs on
//! Svalbard and Jan Mayen; the Swiss treaties with Liechtenstein and Büsingen. Postcodes: the posts' own lists.

/// A part of a state, and which of its areas it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Territory {
    /// Its English name, as it stands in a sentence.
    pub name: &'static str,
    /// Whether it belongs to the customs union of its state.
    pub in_customs_union: bool,
    /// Whether the VAT of its state, or of the European Union, applies.
    pub in_vat_area: bool,
}

/// How a territory is recognised: its state and the beginning of its postcodes, or a code of its own.
struct Row {
    country: &'static str,
    /// Where postcodes begin, without blanks; nothing where the country alone says it.
    postcodes: &'static [&'static str],
    /// The town that must stand in the address, where others share the postcode; in small ASCII letters.
    town: Option<&'static str>,
    territory: Territory,
}

const fn row(
    country: &'static str,
    postcodes: &'static [&'static str],
    name: &'static str,
    in_customs_union: bool,
    in_vat_area: bool,
) -> Row {
    Row { country, postcodes, town: None, territory: Territory { name, in_customs_union, in_vat_area } }
}

const fn shared(row: Row, town: &'static str) -> Row {
    Row { town: Some(town), ..row }
}

/// Sorted by country, so that a lookup touches few rows.
static ROWS: &[Row] = &[
    row("AX", &[], "Åland", true, false),
    row("BL", &[], "Saint Barthélemy", false, false),
    row("DE", &["27498"], "Heligoland", false, false),
    row("DE", &["78266"], "Büsingen", false, false),
    row("DK", &["39"], "Greenland", false, false),
    row("EA", &[], "Ceuta and Melilla", false, false),
    row("ES", &["35", "38"], "the Canary Islands", true, false),
    row("ES", &["51"], "Ceuta", false, false),
    row("ES", &["52"], "Melilla", false, false),
    row("FI", &["22"], "Åland", true, false),
    row("FO", &[], "the Faroe Islands", false, false),
    row("FR", &["97133"], "Saint Barthélemy", false, false),
    row("FR", &["97150"], "Saint Martin", true, false),
    row("FR", &["971"], "Guadeloupe", true, false),
    row("FR", &["972"], "Martinique", true, false),
    row("FR", &["973"], "French Guiana", true, false),
    row("FR", &["974"], "Réunion", true, false),
    row("FR", &["975"], "Saint Pierre and Miquelon", false, false),
    row("FR", &["976"], "Mayotte", true, false),
    row("FR", &["986"], "Wallis and Futuna", false, false),
    row("FR", &["987"], "French Polynesia", false, false),
    row("FR", &["988"], "New Caledonia", false, false),
    row("GB", &["BT"], "Northern Ireland", true, true),
    row("GB", &["GY"], "Guernsey", true, false),
    row("GB", &["IM"], "the Isle of Man", true, true),
    row("GB", &["JE"], "Jersey", true, false),
    row("GF", &[], "French Guiana", true, false),
    row("GG", &[], "Guernsey", true, false),
    row("GL", &[], "Greenland", false, false),
    row("GP", &[], "Guadeloupe", true, false),
    row("GR", &["63086", "63087"], "Mount Athos", true, false),
    row("IC", &[], "the Canary Islands", true, false),
    row("IM", &[], "the Isle of Man", true, true),
    row("IT", &["23041"], "Livigno", false, false),
    shared(row("IT", &["23030"], "Livigno", false, false), "livigno"),
    row("IT", &["22061"], "Campione d'Italia", true, false),
    shared(row("IT", &["22060"], "Campione d'Italia", true, false), "campione"),
    row("IT", &["00120"], "Vatican City", false, false),
    row("IT", &["4789"], "San Marino", false, false),
    row("JE", &[], "Jersey", true, false),
    row("MF", &[], "Saint Martin", true, false),
    row("MQ", &[], "Martinique", true, false),
    row("NC", &[], "New Caledonia", false, false),
    row("NO", &["8099"], "Jan Mayen", false, false),
    row("NO", &["9170", "9171", "9173", "9174", "9175", "9176", "9178"], "Svalbard", false, false),
    row("PF", &[], "French Polynesia", false, false),
    row("PM", &[], "Saint Pierre and Miquelon", false, false),
    row("RE", &[], "Réunion", true, false),
    row("SJ", &[], "Svalbard and Jan Mayen", false, false),
    row("US", &["008"], "the United States Virgin Islands", false, false),
    row("US", &["96799"], "American Samoa", false, false),
    row("US", &["9691", "9692"], "Guam", false, false),
    row("US", &["9695"], "the Northern Mariana Islands", false, false),
    row("WF", &[], "Wallis and Futuna", false, false),
    row("XC", &[], "Ceuta", false, false),
    row("XI", &[], "Northern Ireland", true, true),
    row("XL", &[], "Melilla", false, false),
    row("YT", &[], "Mayotte", true, false),
];

/// The territory in which an address lies, if it is one of those whose status differs.
///
/// ```
/// use declarant::territories;
/// let canary = territories::find("ES", Some("35001"), None).unwrap();
/// assert!(canary.in_customs_union && !canary.in_vat_area);
/// assert!(territories::find("ES", Some("28013"), None).is_none());
/// // The postcode 23030 is shared with other towns.
/// assert!(territories::find("IT", Some("23030"), Some("Livigno")).is_some());
/// assert!(territories::find("IT", Some("23030"), Some("Valfurva")).is_none());
/// ```
pub fn find(country: &str, postcode: Option<&str>, city: Option<&str>) -> Option<&'static Territory> {
    let lies_in = |row: &&Row| {
        let has_postcode =
            || postcode.is_some_and(|text| row.postcodes.iter().any(|start| begins(text, country, start)));
        let has_town = |town: &str| city.is_some_and(|city| city.to_ascii_lowercase().contains(town));
        (row.postcodes.is_empty() || has_postcode()) && row.town.is_none_or(has_town)
    };
    rows_of(country).find(lies_in).map(|row| &row.territory)
}

/// Whether an address of that country may lie in such a territory, as far as its postcode says.
///
/// ```
/// use declarant::territories;
/// assert!(territories::may_contain("ES", Some("35001")));
/// assert!(territories::may_contain("ES", None));
/// assert!(!territories::may_contain("ES", Some("28013")));
/// assert!(!territories::may_contain("NL", None));
/// ```
pub fn may_contain(country: &str, postcode: Option<&str>) -> bool {
    let is_possible = |row: &Row| {
        row.postcodes.is_empty()
            || postcode.is_none_or(|text| row.postcodes.iter().any(|start| begins(text, country, start)))
    };
    rows_of(country).any(is_possible)
}

/// The rows of a country.
fn rows_of(country: &str) -> impl Iterator<Item = &'static Row> {
    let from = ROWS.partition_point(|row| row.country < country);
    ROWS.iter().skip(from).take_while(move |row| row.country == country)
}

/// Whether a postcode begins so; blanks, hyphens and the country's letters in front don't count.
fn begins(postcode: &str, country: &str, start: &str) -> bool {
    let matches_from = |text: &str| {
        let mut signs = text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_uppercase());
        start.bytes().all(|wanted| signs.next() == Some(wanted))
    };
    let bare = postcode.trim_start();
    let without_country = bare
        .get(..2)
        .filter(|letters| letters.eq_ignore_ascii_case(country))
        .or_else(|| bare.get(..1).filter(|_| bare.as_bytes().get(1) == Some(&b'-')))
        .and_then(|letters| bare.get(letters.len()..));
    matches_from(bare) || without_country.is_some_and(matches_from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_by_country() {
        assert!(ROWS.is_sorted_by_key(|row| row.country));
    }

    #[test]
    fn prefixes_and_signs_do_not_count() {
        for postcode in ["35001", "E-35001", "ES-35001", "es 35001", "35 001"] {
            assert_eq!(
                find("ES", Some(postcode), None).map(|found| found.name),
                Some("the Canary Islands"),
                "{postcode}"
            );
        }
        // Hawaii has the neighbouring codes, and mainland Norway 918x.
        assert!(find("US", Some("96801"), None).is_none());
        assert!(find("NO", Some("9180"), None).is_none());
        assert!(find("ES", None, None).is_none());
    }
}
