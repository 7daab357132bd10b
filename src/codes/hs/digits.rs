//! How commodity codes are written.

use std::fmt;

use super::{Code, heading_of, row};

/// The longest commodity code that any country uses, and some more.
const LONGEST: usize = 14;

/// The digits of a commodity code, on the stack.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digits {
    bytes: [u8; LONGEST],
    len: u8,
}

impl Digits {
    /// The digits as text.
    pub fn as_str(&self) -> &str {
        self.bytes.get(..usize::from(self.len)).and_then(|digits| std::str::from_utf8(digits).ok()).unwrap_or_default()
    }

    /// How many digits there are.
    pub fn count(&self) -> usize {
        usize::from(self.len)
    }
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Code {
    /// The six digits as text.
    pub fn digits(self) -> Digits {
        let mut digits = Digits { bytes: [b'0'; LONGEST], len: 6 };
        let mut rest = self.0;
        for byte in digits.bytes.iter_mut().take(6).rev() {
            *byte = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        digits
    }
}

/// The bare digits of a commodity code written with dots, blanks or hyphens; nothing where anything else stands in it.
///
/// No tariff has a lone zero behind its only dot, nor two behind a comma after six digits: programs that take a code for a
/// quantity write it so. Signs by which spreadsheets know a text are left out. Two codes beside each other are none.
///
/// ```
/// use declarant::codes::hs;
/// assert_eq!(hs::normalise("6109.10.00").unwrap().as_str(), "61091000");
/// assert_eq!(hs::normalise("610910.0").unwrap().as_str(), "610910");
/// assert_eq!(hs::normalise("610910,00").unwrap().as_str(), "610910");
/// assert_eq!(hs::normalise("'610910").unwrap().as_str(), "610910");
/// assert!(hs::normalise("6109.1O").is_none());
/// assert!(hs::normalise("610910/610990").is_none());
/// assert!(hs::normalise("6109.10 6109.90").is_none());
/// assert!(hs::normalise("6109 10 6110 20").is_none());
/// ```
pub fn normalise(text: &str) -> Option<Digits> {
    let mut digits = Digits { bytes: [0; LONGEST], len: 0 };
    // Nearly every code is of digits alone.
    if text.bytes().all(|byte| byte.is_ascii_digit())
        && let Some(place) = digits.bytes.get_mut(..text.len())
    {
        place.copy_from_slice(text.as_bytes());
        digits.len = text.len() as _;
        return (digits.len > 0).then_some(digits);
    }
    let cents = text.strip_suffix(",00").filter(|whole| whole.len() >= 6);
    let whole = cents.or_else(|| text.strip_suffix(".0")).or_else(|| text.strip_suffix(",0"));
    if let Some(whole) = whole.filter(|whole| !whole.contains('.')) {
        return normalise(whole);
    }
    // How many digits stand together, with points between them as well, and how often that many do as a code has.
    let (mut run, mut codes) = (0_u8, 0_u8);
    let (mut pointed, mut pointed_codes) = (0_u8, 0_u8);
    for c in text.chars() {
        match c {
            '0'..='9' => {
                let next = digits.count();
                *digits.bytes.get_mut(next)? = c as u8;
                digits.len += 1;
                run += 1;
                codes += u8::from(run == 6);
                pointed += 1;
                pointed_codes += u8::from(pointed == 6);
                continue;
            }
            '.' => {
                run = 0;
                continue;
            }
            '-' | '/' | '\'' | '"' | '=' | '\u{2010}'..='\u{2013}' | '\u{200b}' | '\u{feff}' => {}
            c if c.is_whitespace() => {}
            _ => return None,
        }
        (run, pointed) = (0, 0);
    }
    if codes > 1 || pointed_codes > 1 || begins_again(text) {
        return None;
    }
    (digits.len > 0).then_some(digits)
}

/// What stands behind the words or signs that only say that it is a code: `HS 6109.10`, `#610910`.
pub(crate) fn untitled(text: &str) -> &str {
    const TITLES: [&str; 5] = ["HTSUS", "HSN", "HTS", "HS", "CN"];
    let behind = |title: &&str| {
        let (start, code) = text.split_at_checked(title.len())?;
        start.eq_ignore_ascii_case(title).then_some(code)
    };
    let code = TITLES.iter().find_map(behind).unwrap_or(text);
    code.trim_start_matches([' ', ':', '#', '.', '-'])
}

/// Whether a heading follows a whole code or a heading: "6109 10 6110 20" and "6109/6110" are two codes each.
pub(crate) fn begins_again(text: &str) -> bool {
    let mut runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let is_heading =
        |run: &str| run.len() == 4 && heading_of(run.as_bytes()).is_some_and(|heading| row(heading).count > 0);
    let (Some(first), Some(second)) = (runs.next(), runs.next()) else { return false };
    match second.len() {
        _ if !is_heading(first) => false,
        2 => runs.next().is_some_and(is_heading) && runs.next().is_some_and(|run| run.len() == 2),
        _ => text.contains('/') && is_heading(second) && runs.next().is_none(),
    }
}
