//! The text of a number during its check: without separators, in a fixed buffer that never allocates.

use super::Reason::{self, Format, Length};
use std::fmt;

/// The capacity, longer than the longest number of any scheme.
pub(super) const CAPACITY: usize = 48;

/// The maximum input length in bytes, more than any number with all its separators. A longer text isn't read.
const LONGEST: usize = 1024;

/// A placeholder for a character that no scheme has.
const UNKNOWN: u8 = 0;

/// The byte for Ñ, the only letter outside ASCII that a scheme uses. With it, every character is one byte.
pub(super) const ENYE: u8 = b'~';

/// The byte for №, which only schemes that strip it accept.
const NUMERO: u8 = 1;

/// The first byte for Cyrillic letters that look like no Latin one, in the order of [`OWN`].
const FIRST_OWN: u8 = 2;

/// The first byte for Arabic digits, which only the schemes of countries that write them accept.
const ARABIC: u8 = 0x80;

/// A number's characters, letters in upper case.
#[derive(Clone)]
pub(super) struct Text {
    bytes: [u8; CAPACITY],
    len: usize,
}

impl Text {
    /// Reads a number. Look-alike signs become ASCII, and all of `strips` and surrounding white space are removed.
    ///
    /// White space of every kind counts as a blank.
    pub(super) fn read(value: &str, strips: &[&str]) -> Result<Self, Reason> {
        let mut text = Self { bytes: [0; CAPACITY], len: 0 };
        let mut gap = 0usize;
        if value.len() > LONGEST {
            return Err(Length);
        }
        for character in value.chars() {
            let byte = if is_space(character) { b' ' } else { plain(character) };
            if !is_sign(&byte) && strips.iter().any(|signs| signs.as_bytes().contains(&byte)) {
                continue;
            }
            if byte == b' ' {
                gap += usize::from(text.len > 0);
                continue;
            }
            while gap > 0 {
                text.push(b' ')?;
                gap -= 1;
            }
            text.push(byte)?;
        }
        if text.len == 0 { Err(Format) } else { Ok(text) }
    }

    /// Concatenates the parts, up to the capacity.
    #[inline(never)]
    pub(super) fn joined(parts: &[&[u8]]) -> Self {
        let mut text = Self { bytes: [0; CAPACITY], len: 0 };
        let _full = parts.iter().copied().flatten().try_for_each(|byte| text.push(*byte));
        text
    }

    /// Keeps the characters that satisfy a predicate.
    pub(super) fn only(&self, mut keeps: impl FnMut(u8) -> bool) -> Self {
        let mut text = Self { bytes: [0; CAPACITY], len: 0 };
        let _room = self.bytes().iter().filter(|byte| keeps(**byte)).try_for_each(|byte| text.push(*byte));
        text
    }

    /// Keeps only a range of characters.
    pub(super) fn keep(&mut self, from: usize, to: usize) {
        self.len = to.min(self.len);
        self.drop_first(from);
    }

    fn push(&mut self, byte: u8) -> Result<(), Reason> {
        let free = self.bytes.get_mut(self.len).ok_or(Length)?;
        *free = byte;
        self.len += 1;
        Ok(())
    }

    /// Removes the first of these prefixes that matches.
    #[inline(never)]
    pub(super) fn drop_prefix(&mut self, prefixes: &[&str]) {
        if let Some(prefix) = prefixes.iter().find(|prefix| self.starts(prefix)) {
            self.drop_first(prefix.len());
            self.drop_leading(b' ');
        }
    }

    /// Removes this many characters from the front.
    #[inline(never)]
    pub(super) fn drop_first(&mut self, count: usize) {
        let count = count.min(self.len);
        self.bytes.copy_within(count.., 0);
        self.len -= count;
    }

    /// Removes all occurrences of this character from the front.
    pub(super) fn drop_leading(&mut self, byte: u8) {
        self.drop_first(self.bytes().iter().take_while(|first| **first == byte).count());
    }

    /// Replaces Arabic digits with ASCII ones.
    pub(super) fn take_arabic(&mut self) {
        self.bytes.iter_mut().filter(|byte| **byte >= ARABIC).for_each(|byte| *byte = *byte - ARABIC + b'0');
    }

    /// Replaces Cyrillic capitals with the Latin ones that look the same.
    pub(super) fn take_cyrillic(&mut self) {
        self.bytes.make_ascii_uppercase();
    }

    /// Pads the number with leading zeros to this length.
    pub(super) fn pad(&mut self, length: usize) {
        let missing = length.min(CAPACITY).saturating_sub(self.len);
        self.insert(0, missing);
    }

    /// Inserts this many zeros at an index.
    #[inline(never)]
    pub(super) fn insert(&mut self, at: usize, count: usize) {
        if at > self.len || self.len + count > CAPACITY {
            return;
        }
        self.bytes.copy_within(at..self.len, at + count);
        if let Some(gap) = self.bytes.get_mut(at..at + count) {
            gap.fill(b'0');
        }
        self.len += count;
    }

    /// The characters.
    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// The number of characters.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The character at an index; 0 after the end.
    #[inline(never)]
    pub(super) fn at(&self, place: usize) -> u8 {
        self.bytes().get(place).copied().unwrap_or(UNKNOWN)
    }

    /// The value of the digit or letter at an index.
    #[inline(never)]
    pub(super) fn digit(&self, place: usize) -> i64 {
        value(self.at(place))
    }

    /// A range of characters; empty if the number ends before.
    #[inline(never)]
    pub(super) fn part(&self, from: usize, to: usize) -> &[u8] {
        self.bytes().get(from..to).unwrap_or_default()
    }

    /// The value of a range of digits.
    #[inline(never)]
    pub(super) fn number(&self, from: usize, to: usize) -> u64 {
        self.part(from, to).iter().fold(0u64, |n, b| n.wrapping_mul(10).wrapping_add(value(*b) as u64))
    }

    /// Whether the number starts with this prefix.
    #[inline(never)]
    pub(super) fn starts(&self, with: &str) -> bool {
        self.bytes().starts_with(with.as_bytes())
    }

    /// Whether the part is one of these, which all have its length.
    #[inline(never)]
    pub(super) fn part_in(&self, from: usize, to: usize, list: &[&str]) -> bool {
        let part = self.part(from, to);
        list.iter().any(|entry| entry.as_bytes() == part)
    }

    /// Checks that there are only digits, in one of these lengths.
    #[inline(never)]
    pub(super) fn digits(&self, lengths: &[usize]) -> Result<(), Reason> {
        if !is_digits(self.bytes()) {
            return Err(Format);
        }
        if lengths.contains(&self.len) { Ok(()) } else { Err(Length) }
    }

    /// Checks the shape: `d` is a digit, `a` a letter, `n` either, anything else itself.
    #[inline(never)]
    pub(super) fn shape(&self, patterns: &[&str]) -> Result<(), Reason> {
        if patterns.iter().any(|pattern| fits(pattern, self.bytes())) {
            return Ok(());
        }
        let only_digits = patterns.iter().all(|pattern| pattern.bytes().all(|sign| sign == b'd'));
        let sign = if only_digits { b'd' } else { b'n' };
        let of_kind = self.bytes().iter().all(|byte| is_of(sign, *byte));
        let of_length = patterns.iter().any(|pattern| pattern.len() == self.len);
        Err(if of_kind && !of_length { Length } else { Format })
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        self.bytes().iter().try_for_each(|byte| {
            f.write_char(match *byte {
                ENYE => 'Ñ',
                UNKNOWN | NUMERO | ARABIC.. => char::REPLACEMENT_CHARACTER,
                byte if byte < b' ' => OWN.chars().nth(usize::from(byte - FIRST_OWN)).unwrap_or_default(),
                byte => byte as char,
            })
        })
    }
}

/// Whether there is at least one digit and nothing else.
pub(super) fn is_digits(bytes: &[u8]) -> bool {
    !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit)
}

/// Whether it is a capital letter, Latin or Cyrillic.
pub(super) fn is_letter(byte: &u8) -> bool {
    byte.is_ascii_alphabetic() || (FIRST_OWN..b' ').contains(byte)
}

/// Whether it is a digit or a capital letter.
pub(super) fn is_sign(byte: &u8) -> bool {
    byte.is_ascii_digit() || byte.is_ascii_uppercase()
}

/// Whether a text has a pattern's shape: `d` a digit, `a` a letter, `n` either, anything else itself.
pub(super) fn fits(pattern: &str, text: &[u8]) -> bool {
    pattern.len() == text.len() && pattern.bytes().zip(text).all(|(sign, byte)| is_of(sign, *byte))
}

fn is_of(sign: u8, byte: u8) -> bool {
    match sign {
        b'd' => byte.is_ascii_digit(),
        b'a' => byte.is_ascii_uppercase(),
        b'n' => is_sign(&byte),
        sign => sign == byte,
    }
}

/// The value of a character in a checksum: a digit is itself, letters count from 10 for A, anything else has none.
pub(super) fn value(byte: u8) -> i64 {
    i64::from(match byte {
        b'0'..=b'9' => byte - b'0',
        b'A'..=b'Z' => byte - b'A' + 10,
        _ => 0,
    })
}

fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{1c}'..='\u{1f}')
}

/// The ASCII character for a sign in a number; `UNKNOWN` if there is none.
///
/// Lower case stands for a Cyrillic capital, since all Latin letters are in upper case.
fn plain(character: char) -> u8 {
    match character {
        '~' => UNKNOWN,
        '\u{20}'..='\u{7e}' => (character as u8).to_ascii_uppercase(),
        'Ñ' | 'ñ' => ENYE,
        '№' => NUMERO,
        '\0'..='\u{7f}' => UNKNOWN,
        // Full-width letters, digits and signs.
        '\u{ff01}'..='\u{ff5d}' => ((character as u32 - 0xfee0) as u8).to_ascii_uppercase(),
        '\u{1d7ce}'..='\u{1d7ff}' => b'0' + ((character as u32 - 0x1d7ce) % 10) as u8,
        '\u{660}'..='\u{669}' => ARABIC + (character as u32 - 0x660) as u8,
        '\u{6f0}'..='\u{6f9}' => ARABIC + (character as u32 - 0x6f0) as u8,
        '\u{404}'..='\u{491}' => {
            let code = character as u32;
            let capital = match code {
                0x430..=0x44f => code - 32,
                0x450..=0x45f => code - 80,
                0x491 => code - 1,
                _ => code,
            };
            let own = || (FIRST_OWN..).zip(OWN.chars()).find(|(_, letter)| *letter as u32 == capital);
            let latin = CYRILLIC.iter().find(|(place, _)| 0x410 + *place == capital).map(|(_, latin)| *latin);
            latin.or_else(|| own().map(|(byte, _)| byte)).unwrap_or(UNKNOWN)
        }
        other => LOOK_ALIKES.iter().find(|(_, signs)| signs.contains(other)).map_or(UNKNOWN, |(byte, _)| *byte),
    }
}

/// The offsets from А of Cyrillic letters that look Latin, and the Latin ones in lower case.
const CYRILLIC: &[(u32, u8)] = &[
    (0, b'a'),
    (2, b'b'),
    (5, b'e'),
    (10, b'k'),
    (12, b'm'),
    (13, b'h'),
    (14, b'o'),
    (16, b'p'),
    (17, b'c'),
    (18, b't'),
];

/// Cyrillic letters that look like no Latin one, of the alphabets of Russia and Ukraine.
const OWN: &str = "БГДЖЗИЙЛПУФХЦЧШЩЪЫЬЭЮЯЄІЇҐ";

/// Signs that keyboards, fonts and word processors use in place of an ASCII one.
const LOOK_ALIKES: &[(u8, &str)] = &[
    (b'-', "\u{af}\u{2d7}\u{58a}\u{5be}\u{1680}\u{180a}\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}"),
    (b'-', "\u{2015}\u{203e}\u{2043}\u{207b}\u{208b}\u{2212}\u{23af}\u{23ba}\u{23bb}\u{23bc}\u{23bd}"),
    (b'-', "\u{23e4}\u{fe63}\u{ffe3}"),
    (b' ', "\u{a0}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}"),
    (b' ', "\u{200a}\u{202f}\u{205f}\u{3000}"),
    (b'.', "\u{b7}\u{2d9}\u{387}\u{6d4}\u{701}\u{702}\u{830}\u{f0b}\u{f0c}\u{16eb}\u{2022}"),
    (b'.', "\u{2024}\u{2027}\u{2219}\u{22c5}\u{2e31}\u{2e33}\u{3002}\u{30fb}\u{fbb2}\u{fbb3}\u{fe52}"),
    (b'.', "\u{ff65}\u{10101}\u{1091f}\u{10a50}"),
    (b'\'', "\u{2018}\u{2019}\u{2b9}\u{2bc}"),
    (b'/', "\u{83c}\u{2044}\u{2215}\u{27cb}\u{29f8}"),
    (b':', "\u{1361}\u{16ec}\u{1804}\u{fe13}\u{fe30}\u{fe55}"),
    (b',', "\u{b8}\u{60c}\u{66b}\u{66c}\u{201a}\u{2032}\u{2e34}\u{3001}\u{fe10}\u{fe50}\u{fe51}"),
    (b'*', "\u{66d}\u{70d}\u{204e}\u{2055}\u{2217}\u{22c6}\u{2731}\u{2732}\u{2733}\u{273a}\u{273b}"),
    (b'*', "\u{273c}\u{273d}\u{274a}\u{274b}\u{a60e}\u{fe61}"),
];
