//! The places that don't simply belong to the areas of their state.
//!
//! Where such a place has a country code of its own, the code says so. Where it has none, the postcode does, or the
//! subdivision. Two postcodes were shared with neighbouring towns until they were split, so they count only together
//! with the town's name.
//!
//! Sources: Regulation (EU) No 952/2013, article 4 (customs territory of the Union); Directive 2006/112/EC, articles 5
//! to 7 (where VAT applies), with Directive (EU) 2019/475 for Campione d'Italia; Directive (EU) 2020/262, articles 4
//! and 5 (where excise duty applies); Withdrawal Agreement, protocol on Ireland/Northern Ireland; 19 U.S.C. 1202,
//! general note 2 (customs territory of the United States); Norwegian Customs on Svalbard and Jan Mayen; Finnish
//! Customs and Åland Post on VAT and IOSS in Åland; the Swiss treaties with Liechtenstein (1923) and on Büsingen
//! (1964); the Treaty on the Eurasian Economic Union, articles 25 and 71; the Customs Act 1967 of Malaysia, parts XIXA
//! and XIXB, on Labuan and Langkawi. Postcodes: the posts' own lists. Subdivisions: ISO 3166-2.
//!
//! Four remarks. San Marino is in a customs union with the EU, but its law is its own, so it has no profile. Puerto
//! Rico's tax on sales isn't declared to customs, so it counts as one area with the United States. Between the states
//! of the Eurasian Economic Union VAT is settled in firms' returns, not at a border, so that union counts as one VAT
//! area. A military post office may be anywhere: the posts want customs papers (USPS Postal Bulletin 22373), and no
//! law is known here.

use super::{Address, Territory};

/// How a place is recognised.
struct Row {
    country: [u8; 2],
    /// Where its postcodes begin, separated by blanks and themselves without any; `.` stands for the end. Where this and
    /// the subdivisions are empty, the country alone says it.
    postcodes: &'static str,
    /// The signs with which those begin, a bit each: nearly every postcode begins with another.
    firsts: u64,
    /// Codes and names of its subdivisions, separated by semicolons.
    subdivisions: &'static str,
    /// The town that must stand in the address, where others share the postcode; in small ASCII letters.
    town: &'static str,
    territory: Territory,
}

impl Row {
    /// Whether the country alone says it.
    const fn is_by_country(&self) -> bool {
        self.postcodes.is_empty() && self.subdivisions.is_empty()
    }
}

/// To which areas of its state a place belongs.
#[derive(Clone, Copy)]
struct Areas {
    customs: bool,
    vat: bool,
    excise: bool,
    /// Whether its law is that of the state.
    profile: bool,
}

/// To all: it has another state's areas, or a code of its own.
const INSIDE: Areas = Areas { customs: true, vat: true, excise: true, profile: true };
/// To the customs area, with taxes of its own.
const FISCAL: Areas = Areas { vat: false, excise: false, ..INSIDE };
/// To the customs and excise areas, without VAT.
const NO_VAT: Areas = Areas { vat: false, ..INSIDE };
/// To none.
const OUTSIDE: Areas = Areas { customs: false, vat: false, excise: false, profile: false };
/// San Marino's: see the remarks above.
const UNITED: Areas = Areas { profile: false, ..NO_VAT };

const fn row(
    country: &[u8; 2],
    postcodes: &'static str,
    subdivisions: &'static str,
    name: &'static str,
    state: &[u8; 2],
    areas: Areas,
) -> Row {
    let territory = Territory {
        name,
        state: *state,
        in_customs_union: areas.customs,
        in_vat_area: areas.vat,
        has_import_vat: areas.vat,
        in_excise_area: areas.excise,
        has_profile: areas.profile,
    };
    Row { country: *country, postcodes, firsts: firsts(postcodes.as_bytes()), subdivisions, town: "", territory }
}

/// The signs with which one of these starts begins.
#[expect(clippy::indexing_slicing, reason = "computed while compiling, where a wrong index is an error")]
const fn firsts(starts: &[u8]) -> u64 {
    let (mut firsts, mut at) = (0, 0);
    while at < starts.len() {
        if at == 0 || starts[at - 1] == b' ' {
            firsts |= if starts[at] == b'#' { DIGITS } else { bit(starts[at]) };
        }
        at += 1;
    }
    firsts
}

/// The bit of a digit or a capital.
const fn bit(sign: u8) -> u64 {
    1 << (sign & 63)
}

/// The bits of all digits.
const DIGITS: u64 = 0x3ff << (b'0' & 63);

const fn taxed(row: Row) -> Row {
    Row { territory: Territory { has_import_vat: true, ..row.territory }, ..row }
}

const fn shared(row: Row, town: &'static str) -> Row {
    Row { town, ..row }
}

/// Sorted by country, so that a lookup touches few rows. Among those of one country the first that fits counts.
#[rustfmt::skip]
static ROWS: &[Row] = &[
    row(b"AS", "", "", "American Samoa", b"US", OUTSIDE),
    row(b"AU", "2899", "Norfolk Island", "Norfolk Island", b"AU", OUTSIDE),
    row(b"AU", "6798", "Christmas Island", "Christmas Island", b"AU", OUTSIDE),
    row(b"AU", "6799", "Cocos Islands;Cocos (Keeling) Islands", "the Cocos (Keeling) Islands", b"AU", OUTSIDE),
    taxed(row(b"AX", "", "", "Åland", b"FI", FISCAL)),
    row(b"BL", "", "", "Saint Barthélemy", b"FR", OUTSIDE),
    row(b"DE", "27498", "", "Heligoland", b"DE", OUTSIDE),
    row(b"DE", "78266 8238. CH8238", "", "Büsingen", b"CH", INSIDE),
    row(b"DK", "###.", "FO;Faroe Islands;Færøerne", "the Faroe Islands", b"DK", OUTSIDE),
    row(b"DK", "39", "", "Greenland", b"DK", OUTSIDE),
    row(b"EA", "51", "CE;Ceuta", "Ceuta", b"ES", OUTSIDE),
    row(b"EA", "52", "ML;Melilla", "Melilla", b"ES", OUTSIDE),
    row(b"EA", "", "", "Ceuta and Melilla", b"ES", OUTSIDE),
    row(b"ES", "35 38", "GC;TF;CN;Las Palmas;Santa Cruz de Tenerife;Tenerife;Gran Canaria;Canarias;Islas Canarias;Canary Islands", "the Canary Islands", b"ES", FISCAL),
    row(b"ES", "51", "CE;Ceuta", "Ceuta", b"ES", OUTSIDE),
    row(b"ES", "52", "ML;Melilla", "Melilla", b"ES", OUTSIDE),
    taxed(row(b"FI", "22", "01;Åland;Ahvenanmaa", "Åland", b"FI", FISCAL)),
    row(b"FO", "", "", "the Faroe Islands", b"DK", OUTSIDE),
    row(b"FR", "97133 9709", "BL;Saint-Barthélemy", "Saint Barthélemy", b"FR", OUTSIDE),
    row(b"FR", "97150 9705", "MF;Saint-Martin", "Saint Martin", b"FR", FISCAL),
    row(b"FR", "971", "971;GP;GUA;Guadeloupe", "Guadeloupe", b"FR", FISCAL),
    row(b"FR", "972", "972;MQ;Martinique", "Martinique", b"FR", FISCAL),
    row(b"FR", "973", "973;GF;Guyane;French Guiana", "French Guiana", b"FR", FISCAL),
    row(b"FR", "974 977", "974;RE;LRE;Réunion;La Réunion", "Réunion", b"FR", FISCAL),
    row(b"FR", "975", "PM;Saint-Pierre-et-Miquelon", "Saint Pierre and Miquelon", b"FR", OUTSIDE),
    row(b"FR", "976", "976;YT;MAY;Mayotte", "Mayotte", b"FR", FISCAL),
    row(b"FR", "986", "WF;Wallis-et-Futuna", "Wallis and Futuna", b"FR", OUTSIDE),
    row(b"FR", "987", "PF;Polynésie française", "French Polynesia", b"FR", OUTSIDE),
    row(b"FR", "988", "NC;Nouvelle-Calédonie", "New Caledonia", b"FR", OUTSIDE),
    row(b"GB", "BF", "", "a British Forces Post Office", b"GB", OUTSIDE),
    row(b"GB", "AI2640 ASCN BBND BIQQ FIQQ GX11 PCRN SIQQ STHL TDCU TKCA", "", "a British Overseas Territory", b"GB", OUTSIDE),
    row(b"GB", "BT", "NIR;Northern Ireland", "Northern Ireland", b"XI", INSIDE),
    row(b"GB", "GY", "", "Guernsey", b"GB", FISCAL),
    row(b"GB", "IM", "", "the Isle of Man", b"GB", INSIDE),
    row(b"GB", "JE", "", "Jersey", b"GB", FISCAL),
    row(b"GF", "", "", "French Guiana", b"FR", FISCAL),
    row(b"GG", "", "", "Guernsey", b"GB", FISCAL),
    row(b"GL", "", "", "Greenland", b"DK", OUTSIDE),
    row(b"GP", "", "", "Guadeloupe", b"FR", FISCAL),
    row(b"GR", "63086 63087", "69", "Mount Athos", b"GR", NO_VAT),
    row(b"GU", "", "", "Guam", b"US", OUTSIDE),
    row(b"IC", "", "", "the Canary Islands", b"ES", FISCAL),
    row(b"IM", "", "", "the Isle of Man", b"GB", INSIDE),
    row(b"IT", "23041", "", "Livigno", b"IT", OUTSIDE),
    shared(row(b"IT", "23030", "", "Livigno", b"IT", OUTSIDE), "livigno"),
    row(b"IT", "22061", "", "Campione d'Italia", b"IT", NO_VAT),
    shared(row(b"IT", "22060", "", "Campione d'Italia", b"IT", NO_VAT), "campione"),
    row(b"IT", "00120", "", "Vatican City", b"IT", OUTSIDE),
    row(b"IT", "4789", "", "San Marino", b"IT", UNITED),
    row(b"JE", "", "", "Jersey", b"GB", FISCAL),
    row(b"LI", "", "", "Liechtenstein", b"CH", INSIDE),
    row(b"MC", "", "", "Monaco", b"FR", INSIDE),
    row(b"MF", "", "", "Saint Martin", b"FR", FISCAL),
    row(b"MP", "", "", "the Northern Mariana Islands", b"US", OUTSIDE),
    row(b"MQ", "", "", "Martinique", b"FR", FISCAL),
    row(b"MY", "870", "15;MY-15;Labuan;WP Labuan", "Labuan", b"MY", OUTSIDE),
    row(b"MY", "070", "Langkawi", "Langkawi", b"MY", OUTSIDE),
    row(b"NC", "", "", "New Caledonia", b"FR", OUTSIDE),
    row(b"NO", "8099", "22;Jan Mayen", "Jan Mayen", b"NO", OUTSIDE),
    row(b"NO", "9170 9171 9173 9174 9175 9176 9178", "21;Svalbard", "Svalbard", b"NO", OUTSIDE),
    row(b"PF", "", "", "French Polynesia", b"FR", OUTSIDE),
    row(b"PM", "", "", "Saint Pierre and Miquelon", b"FR", OUTSIDE),
    row(b"PR", "", "", "Puerto Rico", b"US", INSIDE),
    row(b"RE", "", "", "Réunion", b"FR", FISCAL),
    row(b"SJ", "8099", "22;Jan Mayen", "Jan Mayen", b"NO", OUTSIDE),
    row(b"SJ", "917", "21;Svalbard", "Svalbard", b"NO", OUTSIDE),
    row(b"SJ", "", "", "Svalbard and Jan Mayen", b"NO", OUTSIDE),
    row(b"SM", "", "", "San Marino", b"IT", UNITED),
    row(b"TR", "99", "", "northern Cyprus", b"TR", OUTSIDE),
    row(b"UM", "", "", "the United States Minor Outlying Islands", b"US", OUTSIDE),
    row(b"US", "96941 96942 96943 96944", "FM;Micronesia", "Micronesia", b"FM", INSIDE),
    row(b"US", "96960 96970", "MH;Marshall Islands", "the Marshall Islands", b"MH", INSIDE),
    row(b"US", "96939 96940", "PW;Palau", "Palau", b"PW", INSIDE),
    row(b"US", "006 007 009", "PR;Puerto Rico", "Puerto Rico", b"US", INSIDE),
    row(b"US", "008", "VI;Virgin Islands;US Virgin Islands", "the United States Virgin Islands", b"US", OUTSIDE),
    row(b"US", "9691 9692", "GU;Guam", "Guam", b"US", OUTSIDE),
    row(b"US", "9695", "MP;Northern Mariana Islands", "the Northern Mariana Islands", b"US", OUTSIDE),
    row(b"US", "96799", "AS;American Samoa", "American Samoa", b"US", OUTSIDE),
    row(b"US", "09 340 962 963 964 965 966", "AA;AE;AP", "a military post office of the United States", b"US", OUTSIDE),
    row(b"US", "", "UM", "the United States Minor Outlying Islands", b"US", OUTSIDE),
    row(b"VA", "", "", "Vatican City", b"IT", OUTSIDE),
    row(b"VI", "", "", "the United States Virgin Islands", b"US", OUTSIDE),
    row(b"WF", "", "", "Wallis and Futuna", b"FR", OUTSIDE),
    row(b"XC", "", "", "Ceuta", b"ES", OUTSIDE),
    row(b"XI", "", "", "Northern Ireland", b"XI", INSIDE),
    row(b"XL", "", "", "Melilla", b"ES", OUTSIDE),
    row(b"YT", "", "", "Mayotte", b"FR", FISCAL),
];

/// The place of the table in which an address lies, if it lies in one.
///
/// ```
/// use declarant::territories::{self, Address};
/// let at = |country, postcode, city| {
///     territories::find(country, Address { postcode: Some(postcode), city: Some(city), subdivision: None })
/// };
/// let canary = at(*b"ES", "35001", "Las Palmas").unwrap();
/// assert!(canary.in_customs_union && !canary.in_vat_area);
/// assert!(at(*b"ES", "28013", "Madrid").is_none());
/// // The postcode 23030 is shared with other towns.
/// assert!(at(*b"IT", "23030", "Livigno").is_some());
/// assert!(at(*b"IT", "23030", "Valfurva").is_none());
/// ```
pub fn find(country: [u8; 2], address: Address<'_>) -> Option<&'static Territory> {
    let rows = rows_of(country);
    if rows.is_empty() {
        return None;
    }
    let has_town = |row: &Row| {
        row.town.is_empty() || address.city.is_some_and(|city| city.to_ascii_lowercase().contains(row.town))
    };
    let of_postcode = |text: &str| {
        let postcode = Postcode::read(text, country);
        rows.iter().find(|row| postcode.is_of(row) && has_town(row))
    };
    let of_subdivision = |text: &str| {
        // The country's letters alone name no part of it.
        let bare = without_country(text, country).filter(|bare| !bare.is_empty()).unwrap_or(text);
        let is_it = |name: &str| name.eq_ignore_ascii_case(bare) || name.eq_ignore_ascii_case(text);
        rows.iter().find(|row| row.subdivisions.split(';').any(is_it))
    };
    let found = address.postcode.and_then(of_postcode);
    let found =
        found.or_else(|| address.subdivision.map(str::trim).filter(|text| !text.is_empty()).and_then(of_subdivision));
    let found = found.or_else(|| rows.iter().find(|row| row.is_by_country()));
    found.map(|row| &row.territory)
}

/// Whether an address of that country may lie in such a place, as far as its postcode says.
pub(crate) fn may_contain(country: [u8; 2], postcode: Option<&str>) -> bool {
    let rows = rows_of(country);
    let Some(text) = postcode else { return !rows.is_empty() };
    let postcode = Postcode::read(text, country);
    rows.iter().any(|row| row.is_by_country() || postcode.is_of(row))
}

/// The code of a territory itself, where it has one of its own.
pub(super) fn code_of(territory: &Territory) -> Option<&'static str> {
    let is_it = |row: &&Row| row.territory.name == territory.name && row.is_by_country();
    std::str::from_utf8(&ROWS.iter().find(is_it)?.country).ok()
}

/// The names of the territories, for translations.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    ROWS.iter().map(|row| row.territory.name)
}

/// The rows of a country.
fn rows_of(country: [u8; 2]) -> &'static [Row] {
    let from = ROWS.partition_point(|row| row.country < country);
    let rest = ROWS.get(from..).unwrap_or_default();
    let count = rest.iter().take_while(|row| row.country == country).count();
    rest.get(..count).unwrap_or_default()
}

/// The first letters and digits of a postcode, in capitals and with zero bytes behind the last. Rows have no longer starts.
type Signs = [u8; 8];

/// A postcode as it is compared with the rows.
struct Postcode {
    whole: Signs,
    /// The same without the country's letters, or the one that carriers once wrote, in front.
    rest: Option<Signs>,
}

impl Postcode {
    fn read(text: &str, country: [u8; 2]) -> Self {
        let signs = |text: &str| {
            let mut signs = Signs::default();
            let given = text.bytes().filter(u8::is_ascii_alphanumeric);
            signs.iter_mut().zip(given).for_each(|(place, byte)| *place = byte.to_ascii_uppercase());
            signs
        };
        let bare = text.trim_start();
        let is_letter = || bare.as_bytes().get(1) == Some(&b'-');
        let rest = without_country(bare, country).or_else(|| bare.get(1..).filter(|_| is_letter()));
        Self { whole: signs(bare), rest: rest.map(signs) }
    }

    /// Whether it begins as one of a row, where `#` stands for a digit and a point for the end.
    fn is_of(&self, row: &Row) -> bool {
        let begins = |signs: &Signs| row.firsts & bit(signs[0]) != 0 && begins(signs, row.postcodes.as_bytes());
        begins(&self.whole) || self.rest.as_ref().is_some_and(begins)
    }
}

/// Whether signs begin as one of these starts.
fn begins(signs: &Signs, starts: &[u8]) -> bool {
    let (mut at, mut is_so) = (0, true);
    for wanted in starts {
        if *wanted == b' ' {
            if is_so {
                return true;
            }
            (at, is_so) = (0, true);
            continue;
        }
        // Most starts differ in their first sign.
        if !is_so {
            continue;
        }
        let sign = signs.get(at).copied().unwrap_or(0);
        is_so = match wanted {
            b'.' => sign == 0,
            b'#' => sign.is_ascii_digit(),
            _ => sign == *wanted,
        };
        at += 1;
    }
    is_so
}

/// What follows the country's letters and a hyphen or blank; nothing where the text doesn't begin so.
fn without_country(text: &str, country: [u8; 2]) -> Option<&str> {
    let letters = text.get(..2).filter(|letters| letters.as_bytes().eq_ignore_ascii_case(&country))?;
    text.get(letters.len()..).map(|rest| rest.trim_start_matches([' ', '-']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_can_tell_that_an_address_is_in_no_territory() {
        assert!(may_contain(*b"ES", Some("35001")));
        assert!(may_contain(*b"ES", None));
        assert!(!may_contain(*b"ES", Some("28013")));
        assert!(!may_contain(*b"NL", None));
    }

    #[test]
    fn rows_are_sorted_by_country_and_can_be_reached() {
        assert!(ROWS.is_sorted_by_key(|row| row.country));
        for (place, row) in ROWS.iter().enumerate() {
            let mut starts = row.postcodes.split(' ');
            assert!(
                row.postcodes.is_empty()
                    || starts.clone().all(|start| (1..=Signs::default().len()).contains(&start.len()))
            );
            let start = starts.next().filter(|start| !start.is_empty());
            let postcode = start.map(|start| start.trim_end_matches('.').replace('#', "1"));
            let subdivision = row.subdivisions.split(';').next().filter(|text| !text.is_empty());
            let city = Some(row.town);
            let found = |address| find(row.country, address).map(|found| found.name);
            let name = Some(row.territory.name);
            if postcode.is_some() || subdivision.is_none() {
                assert_eq!(
                    found(Address { postcode: postcode.as_deref(), city, subdivision: None }),
                    name,
                    "row {place}"
                );
            }
            if subdivision.is_some() {
                assert_eq!(found(Address { subdivision, ..Address::default() }), name, "row {place}");
            }
        }
    }
}
