//! Exact decimals, for money and masses.

use std::cmp::Ordering;
use std::fmt;

/// A decimal number, held exactly.
///
/// Amounts and masses have two or three decimals, which binary floating point can't represent exactly. A number keeps
/// the decimals it was read with. It may have up to thirty significant digits, more than any customs format allows.
///
/// ```
/// use declarant::Decimal;
/// let sum = Decimal::parse("0.1").unwrap().plus(Decimal::parse("0.20").unwrap()).unwrap();
/// assert_eq!(sum, Decimal::parse("0.3").unwrap());
/// assert_eq!(sum.to_string(), "0.30");
/// ```
#[derive(Clone, Copy, Debug)]
// Numbers are passed around a lot, and the alignment of 128 bits would add eight bytes to each, and sixteen to an option.
#[repr(Rust, packed(8))]
pub struct Decimal {
    units: i128,
    scale: u8,
}

/// The maximum number of significant digits. Two such numbers can still be scaled and compared in 128 bits.
const MOST_DIGITS: u32 = 30;
/// The number of digits that are accumulated in 64 bits at a time.
const CARRY: u64 = 10u64.pow(18);
/// The powers of ten by which small numbers are brought to the same scale.
const POWERS: [i64; 10] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];
/// Fewer units than so many can be brought to a scale by any of them, without a check of the product, which takes 128 bits.
const FEW_UNITS: u64 = 1 << 33;
/// The maximum number of decimals.
const MOST_DECIMALS: u32 = 18;
/// The maximum length of a number in digits: a product may have more decimals than its factors.
const LONGEST: usize = 304;

impl Decimal {
    /// The number zero.
    pub const ZERO: Self = Self { units: 0, scale: 0 };

    /// A whole number as a decimal.
    pub const fn whole(units: i64) -> Self {
        Self { units: units as i128, scale: 0 }
    }

    /// A constant: this many units of the given number of decimals, so that `of(2999, 2)` is 29.99.
    pub const fn of(units: i64, scale: u8) -> Self {
        Self { units: units as i128, scale }
    }

    /// Parses `-?digits[.digits]`.
    ///
    /// Returns `None` for anything else, such as an exponent, a comma, a sign `+`, blanks or more than thirty digits.
    #[inline(never)]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        // Digits are accumulated in 64 bits, which is faster than 128 and enough for nearly every number.
        let (mut units, mut low, mut raise) = (0i128, 0u64, 1u64);
        let (mut scale, mut count, mut point) = (0u32, 0u32, false);
        for byte in digits.bytes() {
            match byte {
                b'0'..=b'9' => {
                    count += u32::from(count > 0 || byte != b'0');
                    scale += u32::from(point);
                    if count > MOST_DIGITS || scale > MOST_DECIMALS {
                        return None;
                    }
                    if raise == CARRY {
                        units = units * i128::from(raise) + i128::from(low);
                        (low, raise) = (0, 1);
                    }
                    (low, raise) = (low * 10 + u64::from(byte - b'0'), raise * 10);
                }
                b'.' if !point => point = true,
                _ => return None,
            }
        }
        let well_formed = digits.bytes().next()?.is_ascii_digit() && digits.bytes().next_back()?.is_ascii_digit();
        if units != 0 {
            units *= i128::from(raise);
        }
        units += i128::from(low);
        well_formed.then_some(Self { units: if negative { -units } else { units }, scale: scale as u8 })
    }

    /// Parses a JSON number, which may have an exponent.
    #[inline(never)]
    pub(crate) fn parse_json(text: &str) -> Option<Self> {
        let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return Self::parse(text) };
        let number = Self::parse(mantissa)?.normalised();
        let exponent: i32 = exponent.parse().ok()?;
        if number.units == 0 {
            return Some(Self::ZERO);
        }
        let scale = i32::from(number.scale).checked_sub(exponent)?;
        if (0..=MOST_DECIMALS as i32).contains(&scale) {
            return Some(Self { units: number.units, scale: scale as u8 });
        }
        if scale > 0 || -scale > MOST_DIGITS as i32 {
            return None;
        }
        let units = number.units.checked_mul(10i128.checked_pow(scale.unsigned_abs())?)?;
        (units.unsigned_abs() < 10u128.pow(MOST_DIGITS)).then_some(Self { units, scale: 0 })
    }

    /// The sum, unless it is too large to hold.
    #[inline]
    pub fn plus(self, other: Self) -> Option<Self> {
        // Most sums are of numbers with as many decimals.
        if self.scale == other.scale {
            return Some(Self { units: self.units.checked_add(other.units)?, scale: self.scale });
        }
        self.plus_aligned(&other)
    }

    /// Adds a number in place, and returns whether the sum can be held.
    #[inline]
    pub(crate) fn add(&mut self, other: Self) -> bool {
        if self.scale == other.scale
            && let Some(units) = { self.units }.checked_add(other.units)
        {
            self.units = units;
            return true;
        }
        self.add_aligned(&other)
    }

    #[inline(never)]
    fn add_aligned(&mut self, other: &Self) -> bool {
        let sum = self.plus_aligned(other);
        *self = sum.unwrap_or(*self);
        sum.is_some()
    }

    #[inline(never)]
    fn plus_aligned(&self, other: &Self) -> Option<Self> {
        if let Some((a, b, scale)) = self.aligned_small(other)
            && let Some(units) = a.checked_add(b)
        {
            return Some(Self::of(units, scale));
        }
        let (a, b, scale) = self.aligned(other)?;
        Some(Self { units: a.checked_add(b)?, scale })
    }

    /// The difference, unless it is too large to hold.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { units: -other.units, scale: other.scale })
    }

    /// The product, unless it is too large to hold.
    #[inline(never)]
    pub fn times(self, other: Self) -> Option<Self> {
        // The product of two such numbers fits, and is brought to its shortest form once.
        let small = |number: Self| number.small().filter(|_| u32::from(number.scale) <= MOST_DECIMALS);
        let product = if let Some((a, b)) = small(self).zip(small(other)) {
            Self { units: i128::from(a) * i128::from(b), scale: self.scale + other.scale }
        } else {
            let (a, b) = (self.normalised(), other.normalised());
            Self { units: a.units.checked_mul(b.units)?, scale: a.scale.checked_add(b.scale)? }
        };
        Some(product.normalised())
    }

    /// The number without its sign.
    pub(crate) const fn magnitude(self) -> Self {
        Self { units: self.units.abs(), scale: self.scale }
    }

    /// Whether it is less than zero.
    pub const fn is_negative(self) -> bool {
        self.units < 0
    }

    /// Whether it is zero.
    pub const fn is_zero(self) -> bool {
        self.units == 0
    }

    /// Whether it is above a whole number. It needn't be brought to the same scale for that.
    #[inline]
    pub(crate) fn is_above(self, whole: u32) -> bool {
        match POWERS.get(usize::from(self.scale)) {
            Some(power) => self.units > i128::from(i64::from(whole) * power),
            None => self > Self::whole(i64::from(whole)),
        }
    }

    /// Whether it is below another. If that has no more decimals, neither needs to be brought to the scale of the other.
    #[inline]
    pub(crate) fn is_below(self, bound: Self) -> bool {
        let power = self.scale.checked_sub(bound.scale).and_then(|more| POWERS.get(usize::from(more)));
        match power.zip(bound.few()) {
            Some((power, bound)) => self.units < i128::from(bound * power),
            None => self < bound,
        }
    }

    /// The number of decimals that it was read with; 2 for `1.50`.
    #[inline]
    pub(crate) const fn scale(self) -> u8 {
        self.scale
    }

    /// Whether it has more than so many decimals, without trailing zeros.
    #[inline]
    pub(crate) fn is_finer_than(self, most: u8) -> bool {
        self.scale > most && self.decimals() > most
    }

    /// The number of decimals without trailing zeros; 1 for `1.50`.
    pub fn decimals(self) -> u8 {
        self.normalised().scale
    }

    /// The number of digits before the point, at least one.
    pub(crate) fn whole_digits(self) -> u32 {
        let whole = self.units.unsigned_abs() / 10u128.pow(u32::from(self.scale).min(38));
        whole.checked_ilog10().map_or(1, |log| log + 1)
    }

    /// The same number without trailing zeros in its decimals.
    #[inline(never)]
    pub(crate) fn normalised(self) -> Self {
        let mut number = self;
        if let Some(mut units) = number.small() {
            // Division is slow in 128 bits, so this is done in 64 if possible.
            while number.scale > 0 && units % 10 == 0 {
                (units, number.scale) = (units / 10, number.scale - 1);
            }
            return Self { units: i128::from(units), ..number };
        }
        while number.scale > 0 && number.units % 10 == 0 {
            number = Self { units: number.units / 10, scale: number.scale - 1 };
        }
        number
    }

    /// The number with at most that many decimals, halves rounded away from zero; one too small for them stays as it is.
    pub(crate) fn rounded(self, most: u8) -> Self {
        if self.scale <= most {
            return self;
        }
        let step = 10i128.pow(u32::from(self.scale - most));
        let units = (self.units + step / 2 * self.units.signum()) / step;
        if units == 0 { self } else { Self { units, scale: most }.normalised() }
    }

    /// The number with that many decimals at least, if it has any.
    pub(crate) fn filled_up(self, least: u8) -> Self {
        let mut number = self;
        while number.scale > 0 && number.scale < least {
            let Some(units) = number.units.checked_mul(10) else { break };
            number = Self { units, scale: number.scale + 1 };
        }
        number
    }

    /// The number of at most that many decimals that a program meant which counts in binary floating point: 42.48 for
    /// `42.480000000000004`. Such a program writes sixteen digits then, and leaves less than the millionth part of a
    /// millionth; for any other number this is `None`.
    pub(crate) fn meant(self, most: u8) -> Option<Self> {
        let rounded = self.rounded(most);
        let rest = self.minus(rounded)?.magnitude().times(Self::whole(1_000_000_000_000))?;
        let is_long = self.units.unsigned_abs() >= 10u128.pow(15);
        (is_long && rounded.scale <= most && rest < self.magnitude()).then_some(rounded)
    }

    /// This number divided by another, rounded to a whole number, as near as floating point comes.
    pub(crate) fn shared_among(self, among: Self) -> Self {
        let float = |number: Self| number.units as f64 / 10f64.powi(i32::from(number.scale));
        Self { units: (float(self) / float(among)).round_ties_even() as i128, scale: 0 }
    }

    /// How many ones it is, if it is written without decimals.
    pub(crate) fn ones(self) -> Option<u32> {
        u32::try_from(self.units).ok().filter(|_| self.scale == 0)
    }

    /// This number divided by another, cut off after eight decimals.
    pub(crate) fn over(self, divisor: Self) -> Option<Self> {
        const DECIMALS: u8 = 8;
        let raise = i32::from(divisor.scale) + i32::from(DECIMALS) - i32::from(self.scale);
        let power = 10i128.checked_pow(raise.unsigned_abs())?;
        let (up, down) = if raise < 0 { (1, power) } else { (power, 1) };
        let units = self.units.checked_mul(up)?.checked_div(divisor.units.checked_mul(down)?)?;
        Some(Self { units, scale: DECIMALS }.normalised())
    }

    /// Its units, where 64 bits hold them. Work in 128 bits is slow, and nearly all amounts and masses are far smaller.
    #[inline]
    fn small(self) -> Option<i64> {
        let units = self.units as i64;
        (self.units == i128::from(units)).then_some(units)
    }

    /// Its units, where 64 bits hold them at any scale.
    #[inline]
    fn few(self) -> Option<i64> {
        self.small().filter(|units| units.unsigned_abs() < FEW_UNITS)
    }

    /// Both numbers in units of the finer scale, where 64 bits hold them.
    #[inline]
    fn aligned_small(&self, other: &Self) -> Option<(i64, i64, u8)> {
        let scale = self.scale.max(other.scale);
        let raise = |number: &Self| {
            let power = POWERS.get(usize::from(scale - number.scale))?;
            number.few().map(|units| units * power)
        };
        Some((raise(self)?, raise(other)?, scale))
    }

    /// Both numbers in units of the finer scale.
    fn aligned(&self, other: &Self) -> Option<(i128, i128, u8)> {
        let scale = self.scale.max(other.scale);
        let raise = |number: &Self| number.units.checked_mul(10i128.checked_pow(u32::from(scale - number.scale))?);
        Some((raise(self)?, raise(other)?, scale))
    }

    #[cold]
    #[inline(never)]
    fn cmp_large(&self, other: &Self) -> Ordering {
        match self.aligned(other) {
            Some((a, b, _)) => a.cmp(&b),
            // Scaling overflows 128 bits only if the magnitudes differ widely, so the digits before the point decide.
            None => {
                let signed = |number: &Self| i64::from(number.whole_digits()) * number.units.signum() as i64;
                signed(self).cmp(&signed(other))
            }
        }
    }

    /// Appends the number in digits, as it is displayed. Reports show many amounts, and the machinery of `format!` takes
    /// several times as long.
    pub(crate) fn push_to(self, out: &mut String) {
        out.push_str(self.digits(&mut [0; LONGEST]));
    }

    /// Its digits, sign and point, at the end of a buffer.
    fn digits(self, buffer: &mut [u8; LONGEST]) -> &str {
        let mut first = LONGEST;
        let mut put = |byte: u8| {
            first -= 1;
            if let Some(place) = buffer.get_mut(first) {
                *place = byte;
            }
        };
        let (mut rest, mut place, scale) = (self.units.unsigned_abs(), 0, u32::from(self.scale));
        while rest > 0 || place <= scale {
            if place == scale && place > 0 {
                put(b'.');
            }
            // Division is slow in 128 bits.
            let digit = match u64::try_from(rest) {
                Ok(low) => {
                    rest = u128::from(low / 10);
                    (low % 10) as u8
                }
                Err(_) => {
                    let digit = (rest % 10) as u8;
                    rest /= 10;
                    digit
                }
            };
            put(b'0' + digit);
            place += 1;
        }
        if self.units < 0 {
            put(b'-');
        }
        buffer.get(first..).and_then(|digits| std::str::from_utf8(digits).ok()).unwrap_or_default()
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    #[inline(never)]
    fn cmp(&self, other: &Self) -> Ordering {
        if self.scale == other.scale {
            return { self.units }.cmp(&{ other.units });
        }
        match self.aligned_small(other) {
            Some((a, b, _)) => a.cmp(&b),
            None => self.cmp_large(other),
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.digits(&mut [0; LONGEST]))
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn rounding_takes_halves_away_from_zero_and_leaves_what_is_too_small() {
        for (text, shown) in [
            ("0.4999999", "0.5"),
            ("1.0000005", "1.000001"),
            ("-1.0000005", "-1.000001"),
            ("0.9631835", "0.963184"),
            ("42.50", "42.50"),
            ("0.000000000000000001", "0.000000000000000001"),
            ("123456789012.123456789012345678", "123456789012.123457"),
        ] {
            assert_eq!(Decimal::parse(text).expect(text).rounded(6).to_string(), shown, "{text}");
        }
    }

    #[test]
    fn reads_plain_decimals_only() {
        for (text, shown) in [
            ("0", "0"),
            ("-0.50", "-0.50"),
            ("007", "7"),
            ("0.000000000000000001", "0.000000000000000001"),
            ("123456789012345678", "123456789012345678"),
            ("1234567890123456789", "1234567890123456789"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ("-12345678901234567890.0234567890", "-12345678901234567890.0234567890"),
            ("00000000000000000000123456789012345678901.5", "123456789012345678901.5"),
        ] {
            assert_eq!(Decimal::parse(text).expect(text).to_string(), shown);
        }
        for text in
            ["", "-", ".", "1.", ".5", "+1", "1,5", "1e3", " 1", "1.2.3", "٣", "9999999999999999999999999999999"]
        {
            assert!(Decimal::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn reads_json_numbers_with_their_exponents() {
        for (text, shown) in [("4.2e1", "42"), ("1E-3", "0.001"), ("0e400", "0"), ("1e20", "100000000000000000000")] {
            assert_eq!(Decimal::parse_json(text).expect(text).to_string(), shown);
        }
        for text in ["1e400", "1e-400", "1e", "e1", "1e99999999999"] {
            assert!(Decimal::parse_json(text).is_none(), "{text}");
        }
    }

    #[test]
    fn compares_and_adds_exactly() {
        let of = |text: &str| Decimal::parse(text).expect(text);
        assert_eq!(of("1.10"), of("1.1"));
        assert!(of("-2") < of("-1.999"));
        assert!(of("999999999999999999999999999999") > of("0.000000000000000001"));
        assert!(of("-999999999999999999999999999999") < of("0.000000000000000001"));
        assert_eq!(of("0.82").minus(of("0.02")).expect("fits").to_string(), "0.80");
        assert_eq!(of("2.5").times(of("0.4")).expect("fits").to_string(), "1");
    }

    #[test]
    fn shares_are_those_of_floating_point() {
        for (whole, among) in
            [("50", "4"), ("54", "4"), ("0.3", "0.1"), ("1000000", "7.5"), ("99999999999999999999", "1.000")]
        {
            let float = |text: &str| text.parse::<f64>().expect(text);
            let of = |text: &str| Decimal::parse(text).expect(text);
            assert_eq!(of(whole).shared_among(of(among)).to_string(), format!("{:.0}", float(whole) / float(among)));
        }
    }
}
