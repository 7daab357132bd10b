use super::unit_unknown::{is_of_mass, looks_at};
use crate::case::Case;
use crate::codes::unit::{self, Quantity, Unit};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A unit isn't written as its code.
    ///
    /// Symbols and words: `kg` for KGM, `pcs` for H87, `lb` for LBR. A fix is safe only where the word can mean
    /// nothing else. Small letters may be the code of another unit by chance: `ctn` is a carton to everybody, but CTN
    /// is a content ton, `ct` may be carats or cartons, and `KG` was a keg. Kinds of package count as units with an X
    /// before their code.
    ///
    /// Source: UN/ECE Recommendation 20, also on compound codes of X and a code of Recommendation 21; the symbols of the
    /// International System of Units.
    name: "unit-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UN/ECE Recommendation 20",
    message: "The {label} should be written {code}, for {name}.",
    why: "Customs' systems know units by the codes of one list, and don't know a symbol, or take it for another unit.",
    help: "Write {code}.",
    also "package": {
        message: "The {label} is a kind of package, {name}.",
        why: "Customs counts packages by codes of their own; the letters as they stand may be the code of another unit.",
        help: "Say how many pieces there are, with the unit H87; if packages are to be counted, write {code}.",
    },
    also "chance": {
        message: "The {label} isn't written in capitals; {code} would be {name}.",
        why: "Unit codes are in capitals, so customs can't tell which unit is meant.",
        help: "Write {code} if {name} is meant; otherwise choose another unit, such as H87 for pieces.",
    },
    also "carat": {
        message: "The {label} may stand for carats, cartons or a count.",
        why: "Customs' systems know units by the codes of one list; \"ct\" is none of them, and means something else in each trade.",
        help: "Write CTM for carats of a stone, XCT for cartons, H87 for pieces.",
    },
    check: Field(looks_at, check),
}

/// Symbols of the International System, which mean one unit when they are written so.
const SYMBOLS: [&str; 12] = ["cl", "cm", "g", "hl", "kg", "km", "l", "m", "mg", "ml", "mm", "t"];

/// The unit that is meant, where it isn't written by its code. A mass is in grams where GM is written, grams per square
/// metre.
pub(super) fn meant(text: &str, of_mass: bool) -> Option<Unit> {
    let is_mass = |unit: Unit| unit.measures() == Quantity::Mass;
    let is_possible = |unit: Unit| !unit.is_retired() && (!of_mass || is_mass(unit));
    let written = unit::find(text);
    if written.is_some_and(is_possible) || !of_mass && is_carat(text) {
        return None;
    }
    let meant = unit::alias(text).filter(|unit| unit.code() != *text)?;
    (written.is_none_or(Unit::is_retired) || is_mass(meant)).then_some(meant)
}

/// Whether it is "ct", which counts carats, cartons and pieces.
fn is_carat(text: &str) -> bool {
    text.trim_end_matches('.').eq_ignore_ascii_case("ct")
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let replace = |code: String| Change::Replace(field.place(), code);
    let of_mass = is_of_mass(field.of().class(), field.slot());
    if !of_mass && is_carat(text) {
        found.at(field.place()).saying("carat");
        return;
    }
    let is_possible = |unit: Unit| !of_mass || unit.measures() == Quantity::Mass;
    if let Some(meant) = meant(text, of_mass) {
        if !is_possible(meant) {
            // The rule on units of a mass says so.
            return;
        }
        let code = meant.code().to_string();
        let draft = found.at(field.place()).with("code", code.clone()).with("name", || meant.name());
        let draft = draft.unfinished_if(|| code.starts_with(text));
        if is_certain(text, meant, of_mass) {
            draft.fix(replace(code));
        } else {
            draft.suggest(replace(code));
        }
        return;
    }
    if unit::is_known(text) {
        return;
    }
    if let Some(package) = unit::package(text).filter(|_| !of_mass) {
        let code = format!("X{}", package.code());
        let draft = found.at(field.place()).with("code", code.clone()).with("name", || package.name());
        if code.eq_ignore_ascii_case(text) {
            draft.fix(replace(code));
        } else {
            draft.saying("package").suggest(replace(code));
        }
    } else if let Some(unit) = unit::by_chance(text).filter(|unit| is_possible(*unit) && !unit.name().is_empty()) {
        let code = unit.code().to_string();
        let draft = found.at(field.place()).saying("chance").with("code", code.clone()).with("name", || unit.name());
        draft.suggest(replace(code));
    }
}

/// Measures of the United States, whose British namesakes are of another size: the gallon and the fluid ounce.
const NAMESAKES: [&str; 2] = ["GLL", "OZA"];

/// Whether what is written can mean that unit only.
fn is_certain(text: &str, meant: Unit, of_mass: bool) -> bool {
    let is_namesake = || NAMESAKES.iter().any(|code| meant.code() == *code && !code.eq_ignore_ascii_case(text));
    if unit::find(text).is_some_and(|written| !written.is_retired()) || is_namesake() {
        return false;
    }
    let other = unit::find(&text.to_ascii_uppercase()).filter(|other| !unit::is_same(*other, meant));
    // A mass is in a unit of mass, so what else the letters stand for can't be meant.
    let is_mass = |unit: Unit| unit.measures() == Quantity::Mass;
    SYMBOLS.contains(&text) || other.is_none_or(|other| of_mass && is_mass(meant) && !is_mass(other))
}
