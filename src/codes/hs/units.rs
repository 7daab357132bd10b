//! The European Union's supplementary units, and which units can measure goods.

use std::sync::OnceLock;

use super::super::tables::hs as table;
use super::super::{Entry, List, Status, entry, unit};
use super::Subheading;
use super::editions::Varints;
use crate::day::Day;

impl Subheading {
    /// The European Union's supplementary unit, where all lines below share one.
    pub fn supplementary_unit(self) -> Option<&'static SupplementaryUnit> {
        /// The place behind each run of subheadings that share a unit, and the unit.
        static RUNS: OnceLock<Vec<(u32, Option<&SupplementaryUnit>)>> = OnceLock::new();
        let runs = RUNS.get_or_init(|| {
            let unit = |symbol: &&str| SUPPLEMENTARY.iter().find(|unit| unit.symbol == *symbol);
            let units: Vec<_> = table::UNITS.iter().map(unit).collect();
            let (mut rows, mut end) = (Varints(&table::UNIT_RUNS), 0);
            let run = std::iter::from_fn(|| {
                let number = rows.byte()?;
                end += rows.next()?;
                Some((end, units.get(usize::from(number)).copied().flatten()))
            });
            run.collect()
        });
        let place = u32::from(self.place);
        runs.get(runs.partition_point(|(end, _)| *end <= place)).and_then(|(_, unit)| *unit)
    }

    /// Whether a unit can measure the goods of this subheading.
    ///
    /// Mass and number always can. Length, area, volume and energy are judged by the supplementary unit; a fabric's
    /// square metres may as well be counted in metres. Where no supplementary unit is known the answer is unknown.
    ///
    /// ```
    /// use declarant::codes::{hs::{self, Fit}, unit};
    /// let shoes = hs::find("640399").unwrap();
    /// assert_eq!(shoes.unit_fits(unit::find("PR").unwrap()), Fit::Yes);
    /// assert_eq!(shoes.unit_fits(unit::find("LTR").unwrap()), Fit::No);
    /// ```
    pub fn unit_fits(self, unit: unit::Unit) -> Fit {
        use unit::Quantity::{Area, Count, Length, Mass, Other, Time, Volume};
        let given = unit.measures();
        if matches!(given, Mass | Count) {
            return Fit::Yes;
        }
        let Some(known) = self.supplementary_unit() else {
            return if given == Time { Fit::No } else { Fit::Unknown };
        };
        match (given, known.measures) {
            (Other, _) | (_, Other) => Fit::Unknown,
            (given, known) if given == known => Fit::Yes,
            (Length | Area, Length | Area) => Fit::Yes,
            (Length | Area | Volume, Mass) | (Volume, Area) | (Length | Area, Volume) => Fit::Unknown,
            _ => Fit::No,
        }
    }
}

/// Whether a unit can measure the goods of a subheading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It can.
    Yes,
    /// It cannot: a liquid measure for shoes.
    No,
    /// Not known.
    Unknown,
}

/// A supplementary unit of the European Union's nomenclature.
#[derive(Debug, PartialEq, Eq)]
pub struct SupplementaryUnit {
    /// The Union's symbol, as `p/st`.
    pub symbol: &'static str,
    /// What it is, in English.
    pub label: &'static str,
    /// The same in Recommendation 20, or an empty text.
    pub unit: &'static str,
    /// What it measures.
    pub measures: unit::Quantity,
}

const fn supplementary(
    symbol: &'static str,
    label: &'static str,
    unit: &'static str,
    measures: unit::Quantity,
) -> SupplementaryUnit {
    SupplementaryUnit { symbol, label, unit, measures }
}

static SUPPLEMENTARY: [SupplementaryUnit; 26] = {
    use unit::Quantity::{Area, Count, Energy, Length, Mass, Other, Volume};
    [
        supplementary("p/st", "pieces", "H87", Count),
        supplementary("m2", "square metres", "MTK", Area),
        supplementary("m3", "cubic metres", "MTQ", Volume),
        supplementary("g", "grams", "GRM", Mass),
        supplementary("pa", "pairs", "PR", Count),
        supplementary("l", "litres", "LTR", Volume),
        supplementary("kg 90 % sdt", "kilograms of substance 90 % dry", "KSD", Mass),
        supplementary("kg N", "kilograms of nitrogen", "KNI", Mass),
        supplementary("l alc. 100 %", "litres of pure alcohol", "LPA", Volume),
        supplementary("m", "metres", "MTR", Length),
        supplementary("1 000 p/st", "thousands of pieces", "MIL", Count),
        supplementary("kg P2O5", "kilograms of phosphorus pentoxide", "KPP", Mass),
        supplementary("c/k", "carats", "CTM", Mass),
        supplementary("kg/net eda", "kilograms drained net weight", "KDW", Mass),
        supplementary("kg K2O", "kilograms of potassium oxide", "KPO", Mass),
        supplementary("gi F/S", "grams of fissile isotopes", "", Mass),
        supplementary("TJ", "terajoules", "D30", Energy),
        supplementary("kg met.am.", "kilograms of methylamines", "KMA", Mass),
        supplementary("kg U", "kilograms of uranium", "KUR", Mass),
        supplementary("kg NaOH", "kilograms of sodium hydroxide", "KSH", Mass),
        supplementary("kg KOH", "kilograms of potassium hydroxide", "KPH", Mass),
        supplementary("kg H2O2", "kilograms of hydrogen peroxide", "KHY", Mass),
        supplementary("ce/el", "number of cells", "NCL", Other),
        supplementary("100 p/st", "hundreds of pieces", "CEN", Count),
        supplementary("1 000 m³", "thousands of cubic metres", "R9", Volume),
        supplementary("1 000 kWh", "thousands of kilowatt hours", "MWH", Energy),
    ]
};

fn explain_unit(symbol: &str, on: Option<Day>) -> Option<Entry> {
    let unit = SUPPLEMENTARY.iter().find(|unit| unit.symbol == symbol)?;
    let entry = entry(UNITS.name, unit.symbol, unit.label, Status::Current, on);
    Some(if unit.unit.is_empty() { entry } else { entry.note(format!("In UN/ECE Recommendation 20: {}.", unit.unit)) })
}

pub(in crate::codes) const UNITS: List = List {
    name: "supplementary-unit",
    title: "Supplementary units of goods",
    keeper: "European Commission, combined nomenclature",
    edition: "January 2025, by subheading",
    complete: false,
    find: explain_unit,
};
