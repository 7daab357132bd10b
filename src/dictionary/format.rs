//! The formats of values: what a schema accepts, and how to say that in words.

use super::FORMATS;

/// The base type of an element's value in the message's schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// No value: a class.
    Class,
    /// An amount of money with its currency.
    Amount,
    /// A code, white space collapsed.
    Code,
    /// A date or date-time, written in a child `DateTimeString`.
    DateTime,
    /// An identifier.
    Id,
    /// A measure with its unit.
    Measure,
    /// A number.
    Numeric,
    /// A quantity with its unit.
    Quantity,
    /// Text.
    Text,
}

/// The characters that a value may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// Any, but not only blanks.
    NotBlank,
    /// Any at all.
    Any,
    /// The letters A to Z in either case.
    Alphabetic,
    /// The digits 0 to 9.
    Digits,
    /// Letters and digits.
    Alphanumeric,
}

/// The format of an element's value.
///
/// Lengths are in characters, digits as the WCO writes them: `n..16,3` is 16 digits in all, 3 of them decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// The base type.
    pub base: Base,
    /// The fewest characters.
    pub min: u16,
    /// The most characters; 0 for no limit.
    pub max: u16,
    /// The most digits in all; 0 for no limit.
    pub digits: u8,
    /// The most decimals.
    pub fraction: u8,
    /// The characters allowed.
    pub letters: Letters,
    /// The only values allowed; empty for any.
    pub values: &'static [&'static str],
    /// The format in the WCO's notation, such as `an..35`.
    pub notation: &'static str,
}

/// What XML calls white space.
pub(crate) const fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r')
}

/// The format of that number. A number that isn't in the table gives the format of a class.
pub fn format_of(number: u8) -> &'static Format {
    FORMATS.get(usize::from(number)).unwrap_or(&FORMATS[0])
}

impl Format {
    /// Whether a schema admits the text, white space treated as the base type says.
    ///
    /// ```
    /// use declarant::dictionary::{ROOT, child, element_of};
    /// let mass = element_of(child(ROOT, "TotalGrossMassMeasure").unwrap()).format();
    /// assert!(mass.admits(" 12.500000 ") && mass.admits("0012.5000000"));
    /// assert!(!mass.admits("12,5") && !mass.admits("0.1234567"));
    /// ```
    pub fn admits(&self, text: &str) -> bool {
        match self.base {
            Base::Class => true,
            Base::Amount | Base::Measure | Base::Numeric | Base::Quantity => self.admits_number(text),
            Base::DateTime => is_moment(text),
            Base::Code => self.admits_code(text),
            Base::Id | Base::Text => self.admits_text(text),
        }
    }

    /// The form in words, for a sentence such as "The postcode should be …".
    ///
    /// ```
    /// use declarant::dictionary::{ROOT, child, element_of};
    /// let mass = element_of(child(ROOT, "TotalGrossMassMeasure").unwrap()).format();
    /// assert_eq!(mass.in_words(), "a number of at most 16 digits, at most 6 of them after the decimal point");
    /// ```
    pub fn in_words(&self) -> String {
        if let Some((last, first)) = self.values.split_last() {
            return if first.is_empty() { (*last).to_owned() } else { format!("{} or {last}", first.join(", ")) };
        }
        match self.base {
            Base::Class => "a group of elements".to_owned(),
            Base::DateTime => {
                "a day such as 20260131, or a day and a time with its zone such as 20260131143000+01".to_owned()
            }
            Base::Amount | Base::Measure | Base::Numeric | Base::Quantity => match (self.digits, self.fraction) {
                (0, _) => "a number with a decimal point".to_owned(),
                (digits, 0) => format!("a whole number of at most {digits} digits"),
                (digits, fraction) => {
                    format!("a number of at most {digits} digits, at most {fraction} of them after the decimal point")
                }
            },
            Base::Code | Base::Id | Base::Text => {
                let what = match self.letters {
                    Letters::Alphabetic => "letters from A to Z",
                    Letters::Digits => "digits",
                    Letters::Alphanumeric => "letters and digits",
                    Letters::NotBlank | Letters::Any => "characters",
                };
                let one = match self.letters {
                    Letters::Alphabetic => "one letter from A to Z",
                    Letters::Digits => "one digit",
                    Letters::Alphanumeric => "one letter or digit",
                    Letters::NotBlank | Letters::Any => "one character",
                };
                match (self.min, self.max) {
                    (1, 1) => one.to_owned(),
                    (0, 1) => format!("at most {one}"),
                    (min, max) if min == max && max > 0 => format!("exactly {max} {what}"),
                    (_, 0) => what.to_owned(),
                    (0 | 1, max) => format!("at most {max} {what}"),
                    (min, max) => format!("{min} to {max} {what}"),
                }
            }
        }
    }

    fn admits_number(&self, text: &str) -> bool {
        // The fast path: nearly all are digits, and perhaps a point, and are well within the bounds.
        let is_digit = |byte: &u8| byte.is_ascii_digit();
        let whole = text.bytes().take_while(|byte| is_digit(byte)).count();
        let fraction = match text.as_bytes().get(whole..) {
            Some([]) if whole > 0 => Some(0),
            Some([b'.', digits @ ..]) if whole > 0 && digits.iter().all(is_digit) => Some(digits.len()),
            _ => None,
        };
        if let Some(fraction) = fraction
            && (self.digits == 0
                || fraction <= usize::from(self.fraction) && whole + fraction <= usize::from(self.digits))
        {
            return true;
        }
        let text = text.trim_matches(is_blank);
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(fraction) || whole.len() + fraction.len() == 0 {
            return false;
        }
        if self.digits == 0 {
            return true;
        }
        let fraction = fraction.trim_end_matches('0').len();
        let whole = whole.trim_start_matches('0').len();
        fraction <= usize::from(self.fraction) && whole + fraction <= usize::from(self.digits)
    }

    fn admits_code(&self, text: &str) -> bool {
        // White space is collapsed as in an `xs:token`, only if there is any to collapse.
        if text.bytes().all(|byte| byte > b' ') {
            return self.admits_characters(text);
        }
        let trimmed = text.trim_matches(is_blank);
        let is_collapsed = !trimmed.contains(['\t', '\n', '\r']) && !trimmed.contains("  ");
        if is_collapsed {
            return self.admits_characters(trimmed);
        }
        let words: Vec<&str> = trimmed.split(is_blank).filter(|word| !word.is_empty()).collect();
        self.admits_characters(&words.join(" "))
    }

    fn admits_text(&self, text: &str) -> bool {
        // A dot in the schema's pattern matches any character except line breaks.
        let on_one_line = self.letters != Letters::NotBlank || text.bytes().all(|byte| !matches!(byte, b'\n' | b'\r'));
        on_one_line && self.admits_characters(text)
    }

    fn admits_characters(&self, text: &str) -> bool {
        let admitted = match self.letters {
            Letters::Any => true,
            Letters::NotBlank => text.bytes().any(|byte| !is_blank(char::from(byte))),
            Letters::Alphabetic => text.bytes().all(|byte| byte.is_ascii_alphabetic()),
            Letters::Digits => text.bytes().all(|byte| byte.is_ascii_digit()),
            Letters::Alphanumeric => text.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        };
        if !admitted || !(self.values.is_empty() || self.values.contains(&text)) {
            return false;
        }
        // A text has at least as many bytes as characters, so short ones need no counting.
        if text.len() <= usize::from(self.max) && usize::from(self.min) <= usize::from(!text.is_empty()) {
            return true;
        }
        let length = text.chars().count();
        length >= usize::from(self.min) && (self.max == 0 || length <= usize::from(self.max))
    }
}

/// A day of this century, optionally with a time and a zone.
fn is_moment(text: &str) -> bool {
    if !text.starts_with("20") {
        return false;
    }
    // `\d` in the schema's pattern matches decimal digits of any script.
    let written: String;
    let text = if text.is_ascii() {
        text
    } else {
        written = text.chars().map(|letter| if is_digit_elsewhere(letter) { '0' } else { letter }).collect();
        &written
    };
    let bytes = text.as_bytes();
    let digits =
        |range: std::ops::Range<usize>| bytes.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit));
    if !digits(0..8) {
        return false;
    }
    match bytes.len() {
        8 => true,
        15 => digits(8..14) && bytes.last() == Some(&b'Z'),
        17 => digits(8..14) && matches!(bytes.get(14), Some(b'+' | b'-')) && digits(15..17),
        _ => false,
    }
}

/// Whether a character is a decimal digit of another script (Unicode category Nd, first plane).
fn is_digit_elsewhere(letter: char) -> bool {
    const ZEROS: [u16; 36] = [
        0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50,
        0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50,
        0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    ];
    let number = u32::from(letter);
    ZEROS.iter().any(|&zero| (u32::from(zero)..u32::from(zero) + 10).contains(&number))
}
