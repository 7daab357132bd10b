//! What a description says of a battery: its capacity, its voltage and its energy.

use super::Signs;
use super::lines::List;
use crate::Decimal;

/// Figures of a battery, each in thousandths of its unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    /// Milliampere-hours.
    pub(crate) capacity: Option<u64>,
    /// Volts.
    pub(crate) voltage: Option<u64>,
    /// Watt-hours.
    pub(crate) energy: Option<u64>,
}

impl Figures {
    /// The first figure of each kind in a text; nothing if it has neither a capacity nor an energy.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let (mut figures, mut at) = (Self::default(), 0);
        while let Some(start) = bytes.get(at..)?.iter().position(u8::is_ascii_digit) {
            let from = at + start;
            let is_number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
            let length = bytes.get(from..)?.iter().take_while(|byte| is_number(byte)).count();
            at = from + length;
            let Some(value) = text.get(from..at).and_then(thousandths) else { continue };
            let rest = text.get(at..)?.trim_start_matches([' ', '-', '\u{a0}']);
            let unit = rest.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
            let is = |name: &str| unit.eq_ignore_ascii_case(name);
            if rest.get(unit.len()..).is_some_and(is_per_time) {
                // What a lamp takes in a thousand hours.
            } else if is("mah") {
                figures.capacity = figures.capacity.or(Some(value));
            } else if is("ah") {
                figures.capacity = figures.capacity.or(value.checked_mul(1000));
            } else if is("v") {
                figures.voltage = figures.voltage.or(Some(value));
            } else if is("wh") {
                figures.energy = figures.energy.or(Some(value));
            } else if is("kwh") {
                figures.energy = figures.energy.or(value.checked_mul(1000));
            }
        }
        (figures.capacity.is_some() || figures.energy.is_some()).then_some(figures)
    }

    /// The energy that follows from capacity and voltage, in thousandths of a watt-hour.
    pub(crate) fn product(self) -> Option<u64> {
        self.capacity?.checked_mul(self.voltage?).map(|product| product / 1_000_000)
    }
}

/// The units of capacity and energy, as words of their own.
pub(super) static UNITS: List<()> = List::new(Signs::FIGURE, &[("ah", ()), ("kwh", ()), ("mah", ()), ("wh", ())]);

/// Whether a word in small letters may have such a unit within, as `5000mah` has.
pub(super) fn may_have_unit(word: &[u8]) -> bool {
    word.array_windows().any(|pair| matches!(pair, b"ah" | b"wh"))
}

/// Whether a text says for how long: `/1000h`, `/year`, `/24 h`.
fn is_per_time(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | ',' | '\u{a0}');
    let Some(time) = text.trim_start().strip_prefix('/').map(|time| time.trim_start_matches(is_digit)) else {
        return false;
    };
    let word = time.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let is_one = matches!(word, "h" | "H" | "a" | "an" | "d" | "y" | "yr" | "j");
    is_one
        || ["Jahr", "ann", "ano", "año", "cycl", "hour", "jaar", "jahr", "rok", "year"]
            .iter()
            .any(|time| word.starts_with(time))
}

/// An energy in thousandths of a watt-hour as it is shown, to a tenth.
pub(crate) fn shown(energy: u64) -> Decimal {
    Decimal::of(i64::try_from(energy / 100).unwrap_or(i64::MAX), 1).normalised()
}

/// A number in thousandths. A comma or point before three digits parts thousands, unless nothing else stands before it.
fn thousandths(text: &str) -> Option<u64> {
    let text = text.trim_end_matches(['.', ',']);
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    if part.len() == 3 && !whole.starts_with('0') {
        return format!("{whole}{part}").parse::<u64>().ok()?.checked_mul(1000);
    }
    let part: u64 = format!("{part:0<3}").get(..3)?.parse().ok()?;
    whole.parse::<u64>().ok()?.checked_mul(1000)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::super::Tokens;
    use super::*;

    fn read(text: &str) -> [Option<u64>; 3] {
        let figures = Figures::read(text);
        assert!(figures.is_none() || Tokens::read(text).has(Signs::FIGURE), "{text}");
        let figures = figures.unwrap_or_default();
        [figures.capacity, figures.voltage, figures.energy]
    }

    #[test]
    fn figures_are_read_with_their_units() {
        assert_eq!(read("Power bank 20000mAh 3.7V"), [Some(20_000_000), Some(3_700), None]);
        assert_eq!(read("Powerbank 20.000 mAh, 74 Wh"), [Some(20_000_000), None, Some(74_000)]);
        assert_eq!(read("Akku 5,2 Ah 18 V"), [Some(5_200_000), Some(18_000), None]);
        assert_eq!(read("LiPo battery 11.1V 2,200mAh 24.42Wh"), [Some(2_200_000), Some(11_100), Some(24_420)]);
        assert_eq!(read("Power station 1.2 kWh"), [None, None, Some(1_200_000)]);
        assert_eq!(read("0.125 Wh cell"), [None, None, Some(125)]);
        assert_eq!(read("Battery 74Wh/20000mAh"), [Some(20_000_000), None, Some(74_000)]);
        assert_eq!(read("充电宝20000mAh移动电源 5Ah2"), [Some(20_000_000), None, None]);
        assert_eq!(read("Batterie d'un 10Wh's, 5 AHé"), [Some(5_000_000), None, Some(10_000)]);
        for text in ["LED bulb E27 9W 9 kWh/1000h", "Monitor 24 inch, 120 kWh/year", "Kühlschrank 120 kWh / Jahr"] {
            assert_eq!(read(text), [None; 3], "{text}");
        }
        for text in ["What a shirt, 12 V", "12 whales", "Ah, 3 hats", "", "mAh", "99999999999999999999 mAh"] {
            assert_eq!(read(text), [None; 3], "{text}");
        }
    }

    #[test]
    fn the_energy_is_capacity_times_voltage() {
        assert_eq!(Figures::read("20000 mAh, 3.7 V").and_then(Figures::product), Some(74_000));
        assert_eq!(Figures::read("20000 mAh").and_then(Figures::product), None);
    }
}
