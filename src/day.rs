//! A calendar day. The library has no other type for time.

use std::fmt;

/// A day of the Gregorian calendar, from 0000-01-01 to 9999-12-31.
///
/// The library reads no clock: every day comes from the caller or from the declaration.
///
/// ```
/// use declarant::Day;
/// let day: Day = "2026-11-23".parse()?;
/// assert_eq!(day.plus(9).to_string(), "2026-12-02");
/// assert!("2026-02-29".parse::<Day>().is_err());
/// assert_eq!(Day::new(2026, 11, 23), Some(day));
/// assert_eq!((day.year(), day.month(), day.day()), (2026, 11, 23));
/// assert_eq!(day.number() - Day::of(2026, 1, 1).number(), 326);
/// # Ok::<(), declarant::day::NotADay>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// The error for a text that isn't a day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADay;

impl fmt::Display for NotADay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a day of the calendar as YYYY-MM-DD")
    }
}

impl std::error::Error for NotADay {}

impl Day {
    /// The day of that year, month and day of month, if the calendar has it.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// A day in a constant, checked when the program is compiled.
    ///
    /// # Panics
    /// If the calendar has no such day. In a constant that is a compile error.
    pub const fn of(year: u16, month: u8, day: u8) -> Self {
        match Self::new(year, month, day) {
            Some(day) => day,
            None => panic!("no such day in the calendar"),
        }
    }

    /// The day of the calendar that is written as `YYYY-MM-DD`.
    pub(crate) fn read(text: &[u8]) -> Option<Self> {
        let &[a, b, c, d, b'-', e, f, b'-', g, h] = text else { return None };
        if ![a, b, c, d, e, f, g, h].iter().all(u8::is_ascii_digit) {
            return None;
        }
        let two = |tens: u8, ones: u8| (tens - b'0') * 10 + (ones - b'0');
        Self::new(u16::from(two(a, b)) * 100 + u16::from(two(c, d)), two(e, f), two(g, h))
    }

    /// The year, 0 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The number of days since 1970-01-01, negative before it.
    pub const fn number(self) -> i32 {
        // Months are counted from March, so that the leap day is the last of its year.
        let month = (self.month as i32 + 9) % 12;
        let year = self.year as i32 - (month >= 10) as i32;
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * month + 2) / 5 + self.day as i32 - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// Adds this many days, which may be negative. The result is clamped to the years 0 to 9999.
    pub fn plus(self, days: i32) -> Self {
        Self::from_number(self.number().saturating_add(days))
    }

    fn from_number(number: i32) -> Self {
        const FIRST: i32 = Day::of(0, 1, 1).number();
        const LAST: i32 = Day::of(9999, 12, 31).number();
        let days = number.clamp(FIRST, LAST) + 719_468;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = (of_year - (153 * from_march + 2) / 5 + 1) as u8;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 } as u8;
        let year = (year + era * 400 + i32::from(month <= 2)) as u16;
        Self { year, month, day }
    }
}

/// The number of days in a month from 1 to 12.
const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl std::str::FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        Self::read(text.as_bytes()).ok_or(NotADay)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
