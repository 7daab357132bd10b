//! Units of measure: UN/ECE Recommendation 20.
//!
//! Every code of revisions 11 to 17, 380 of them no longer in the last one: those are *retired*, not unknown, and
//! customs in several countries still use some (`NPR` for pairs). What a unit measures and the kilograms in a unit of mass
//! are worked out here from the units' definitions. Units that no goods are measured in (volts, kelvins) have no label.

use super::tables::unit as table;
use super::{Entry, List, Status, entry, fold, line, mark};
use crate::Decimal;
use crate::day::Day;

pub(super) const LIST: List = List {
    name: "unit",
    title: "Units of measure",
    keeper: "UN/ECE, Recommendation 20",
    edition: "Recommendation 20, revision 17, and the codes retired since revision 11",
    complete: true,
    find: explain,
};

/// A unit of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unit(u16);

/// What a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// How heavy.
    Mass,
    /// How long.
    Length,
    /// How much surface.
    Area,
    /// How much space, or liquid.
    Volume,
    /// How many, also in pairs, dozens or packs.
    Count,
    /// How much energy.
    Energy,
    /// How long a time.
    Time,
    /// Anything else: rates, electrical and other physical quantities.
    Other,
}

/// The unit of a code in capitals, current or retired.
///
/// Retired codes hide traps: `KG` was a keg. Where [`alias`] knows a unit for what was written, it is the better guess.
///
/// ```
/// use declarant::codes::unit::{self, Quantity};
/// assert_eq!(unit::find("KGM").unwrap().measures(), Quantity::Mass);
/// assert!(unit::find("NPR").unwrap().is_retired());
/// assert!(unit::find("KG?").is_none());
/// ```
pub fn find(code: &str) -> Option<Unit> {
    table::TABLE.position(code).map(Unit)
}

/// Every code, current or retired, in alphabetical order.
pub fn all() -> impl Iterator<Item = Unit> {
    (0..table::TABLE.len() as u16).map(Unit)
}

impl Unit {
    /// The code, two or three characters.
    pub fn code(self) -> &'static str {
        table::TABLE.key(self.0)
    }

    /// The name, empty for units that goods are not measured in.
    pub fn name(self) -> &'static str {
        if self.measures() == Quantity::Other {
            return "";
        }
        let before = table::KINDS.as_bytes().iter().take(usize::from(self.0));
        line(table::NAMES, before.filter(|kind| kind.is_ascii_alphabetic()).count())
    }

    /// What it measures.
    pub fn measures(self) -> Quantity {
        match mark(table::KINDS, self.0).to_ascii_lowercase() {
            b'm' => Quantity::Mass,
            b'l' => Quantity::Length,
            b'a' => Quantity::Area,
            b'v' => Quantity::Volume,
            b'c' => Quantity::Count,
            b'e' => Quantity::Energy,
            b't' => Quantity::Time,
            _ => Quantity::Other,
        }
    }

    /// Whether the last revision no longer has the code.
    pub fn is_retired(self) -> bool {
        let kind = mark(table::KINDS, self.0);
        kind.is_ascii_uppercase() || kind == b':'
    }

    /// How the code stands in the recommendation.
    pub fn status(self) -> Status {
        if self.is_retired() { Status::Withdrawn { last: None } } else { Status::Current }
    }

    /// The kilograms in one of it, exactly, for units of mass that are of one size.
    ///
    /// ```
    /// use declarant::{codes::unit, Decimal};
    /// assert_eq!(unit::find("LBR").unwrap().kilograms(), Decimal::parse("0.45359237"));
    /// assert_eq!(unit::find("MTR").unwrap().kilograms(), None);
    /// ```
    pub fn kilograms(self) -> Option<Decimal> {
        let place = table::KILOGRAMS.binary_search_by_key(&self.0, |row| row.0).ok()?;
        table::KILOGRAMS.get(place).map(|row| row.1)
    }
}

/// What people write instead of the code, folded.
static ALIASES: &[(&str, &str)] = &[
    ("kg", "KGM"),
    ("kgs", "KGM"),
    ("kilo", "KGM"),
    ("kilos", "KGM"),
    ("kilogram", "KGM"),
    ("kilograms", "KGM"),
    ("kilogramme", "KGM"),
    ("g", "GRM"),
    ("gm", "GRM"),
    ("gr", "GRM"),
    ("gms", "GRM"),
    ("gram", "GRM"),
    ("grams", "GRM"),
    ("gramme", "GRM"),
    ("mg", "MGM"),
    ("milligram", "MGM"),
    ("lb", "LBR"),
    ("lbs", "LBR"),
    ("pound", "LBR"),
    ("pounds", "LBR"),
    ("oz", "ONZ"),
    ("ounce", "ONZ"),
    ("ounces", "ONZ"),
    ("t", "TNE"),
    ("tonne", "TNE"),
    ("tonnes", "TNE"),
    ("metricton", "TNE"),
    ("ct", "CTM"),
    ("carat", "CTM"),
    ("carats", "CTM"),
    ("pc", "H87"),
    ("pcs", "H87"),
    ("pce", "H87"),
    ("pces", "H87"),
    ("piece", "H87"),
    ("pieces", "H87"),
    ("pst", "H87"),
    ("stk", "H87"),
    ("stuck", "H87"),
    ("unit", "C62"),
    ("units", "C62"),
    ("u", "C62"),
    ("one", "C62"),
    ("item", "C62"),
    ("items", "C62"),
    ("each", "EA"),
    ("pair", "PR"),
    ("pairs", "PR"),
    ("prs", "PR"),
    ("dozen", "DZN"),
    ("doz", "DZN"),
    ("dz", "DZN"),
    ("set", "SET"),
    ("sets", "SET"),
    ("m", "MTR"),
    ("metre", "MTR"),
    ("meter", "MTR"),
    ("metres", "MTR"),
    ("meters", "MTR"),
    ("cm", "CMT"),
    ("mm", "MMT"),
    ("km", "KMT"),
    ("in", "INH"),
    ("inch", "INH"),
    ("inches", "INH"),
    ("ft", "FOT"),
    ("feet", "FOT"),
    ("foot", "FOT"),
    ("yd", "YRD"),
    ("yard", "YRD"),
    ("yards", "YRD"),
    ("m2", "MTK"),
    ("sqm", "MTK"),
    ("m²", "MTK"),
    ("cm2", "CMK"),
    ("cm²", "CMK"),
    ("sqft", "FTK"),
    ("ft2", "FTK"),
    ("m3", "MTQ"),
    ("m³", "MTQ"),
    ("cbm", "MTQ"),
    ("cm3", "CMQ"),
    ("cm³", "CMQ"),
    ("l", "LTR"),
    ("lt", "LTR"),
    ("ltr", "LTR"),
    ("liter", "LTR"),
    ("litre", "LTR"),
    ("liters", "LTR"),
    ("litres", "LTR"),
    ("ml", "MLT"),
    ("millilitre", "MLT"),
    ("milliliter", "MLT"),
    ("cl", "CLT"),
    ("floz", "OZA"),
    ("gal", "GLL"),
    ("kwh", "KWH"),
];

/// The code that a symbol or word stands for (`kg`, `pcs`, `lb`); a current code in any case stands for itself.
///
/// What people commonly mean wins over a like-spelt code: `stk` is pieces, not cigarettes; `ct` carats, not cartons.
///
/// ```
/// use declarant::codes::unit;
/// assert_eq!(unit::alias("kg"), Some("KGM"));
/// assert_eq!(unit::alias("Pcs."), Some("H87"));
/// assert_eq!(unit::alias("kgm"), Some("KGM"));
/// assert_eq!(unit::alias("wheelbarrow"), None);
/// ```
pub fn alias(name: &str) -> Option<&'static str> {
    let folded = fold::fold(name)?;
    let name = folded.as_bytes();
    if let Some((_, code)) = ALIASES.iter().find(|(known, _)| known.as_bytes() == name) {
        return Some(code);
    }
    let mut upper = [0; 3];
    let upper = upper.get_mut(..name.len())?;
    upper.copy_from_slice(name);
    upper.make_ascii_uppercase();
    let unit = std::str::from_utf8(upper).ok().and_then(find)?;
    (!unit.is_retired()).then(|| unit.code())
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    // What people mean wins over a retired code of that spelling: KG is a kilogram, not the keg it once was.
    let exact = find(code).filter(|unit| !unit.is_retired());
    let unit = exact.or_else(|| find(alias(code)?)).or_else(|| find(&code.to_ascii_uppercase()))?;
    let label = match unit.name() {
        "" => "a unit that goods are not measured in",
        name => name,
    };
    let measures = match unit.measures() {
        Quantity::Mass => "Measures mass.",
        Quantity::Length => "Measures length.",
        Quantity::Area => "Measures area.",
        Quantity::Volume => "Measures volume.",
        Quantity::Count => "Counts pieces.",
        Quantity::Energy => "Measures energy.",
        Quantity::Time => "Measures time.",
        Quantity::Other => "",
    };
    let retired =
        if unit.is_retired() { "No longer in the last revision; some customs still use retired codes." } else { "" };
    Some(entry(LIST.name, unit.code(), label, unit.status(), on).note(measures).note(retired))
}
