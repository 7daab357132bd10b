//! A value: its span in the source, its kind, and what it was read as.

use super::plain::{Holds, Plain, may_be_converted, may_be_damaged};
use super::store::{NO_NODE, NodeId, RecordId};
use crate::day::Day;

/// No link of a leaf.
pub(crate) const NO_LINK: u32 = u32::MAX;

/// A range of bytes in the source text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    /// The first byte.
    pub(crate) start: u32,
    /// The byte after the last.
    pub(crate) end: u32,
}

impl Span {
    /// The bytes from `start` up to `end`.
    pub(crate) const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The bytes as a range of indexes.
    #[inline]
    pub(crate) const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The part of the text that it is a span of.
    #[inline]
    pub(crate) fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }
}

/// The kind of value in a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum State {
    /// None: the field was left out.
    #[default]
    Absent,
    /// Text that is a slice of the source.
    Text,
    /// Text that isn't a slice of the source, as it had escapes. The link is its index in the [`Store`](super::Store)'s buffer.
    Made,
    /// A number without quotes.
    Number,
    /// `true`.
    True,
    /// `false`.
    False,
    /// `null`.
    Null,
    /// An object. For a party, the link is its record.
    Object,
    /// A list. The link is its first record.
    List,
    /// A value of a type that the field can't hold.
    Mistyped,
}

/// A value and its span.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Leaf {
    /// The span of the value; for text, without the quotes.
    pub(crate) span: Span,
    /// The link, as defined by the [`State`]. Of a typed value it holds the value itself. Otherwise it is [`NO_LINK`].
    pub(crate) link: u32,
    /// The node of the message that it was read from, if any.
    pub(crate) node: NodeId,
    /// The kind of value.
    pub(crate) state: State,
    /// The type that the text was read as.
    pub(crate) typed: Typed,
    /// Whether it is known that there is a text without blanks around it.
    pub(crate) is_trimmed: bool,
}

/// The type that a text or a number was read as, so that it is parsed once.
///
/// Nearly all values are small and written plainly. Any other stays untyped, and is parsed where it is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Typed {
    /// None.
    #[default]
    Nothing,
    /// A number that isn't negative, with this many decimals. The link holds its units of the last decimal.
    Number(u8),
    /// A day. The link holds its year, month and day, eight bits for each of the last two.
    Day,
}

/// What a text or a number of the source is found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Settled {
    /// Within the bounds of [`Plain`].
    Plain,
    /// In a field for numbers, and not typed as one.
    OddNumber,
    /// In a field for codes.
    Code,
    /// Any other.
    Other,
}

impl Leaf {
    pub(super) const ABSENT: Self = Self::new(State::Absent, Span::new(0, 0));

    /// A value with a span in the source.
    pub(crate) const fn new(state: State, span: Span) -> Self {
        Self { span, link: NO_LINK, node: NO_NODE, state, typed: Typed::Nothing, is_trimmed: false }
    }

    /// Settles a text or a number of the source: types it as its field asks, and compares it with the field's bounds.
    #[inline]
    pub(crate) fn settle(&mut self, plain: &Plain, text: &[u8], is_trimmed: bool) -> Settled {
        self.is_trimmed = is_trimmed;
        let is_plain = match *plain {
            Plain::Never => false,
            Plain::Code => return Settled::Code,
            Plain::Text { most, holds } => {
                let is_sound = match holds {
                    Holds::Words => !may_be_damaged(text),
                    Holds::Code => !may_be_converted(text),
                    Holds::Other => true,
                };
                is_sound && is_trimmed && text.len() <= most as usize
            }
            Plain::Number { digits, decimals } => {
                let is_plain = self.read_number(text, digits, decimals);
                if self.typed == Typed::Nothing {
                    return Settled::OddNumber;
                }
                is_plain
            }
            Plain::Day => self.read_day(text),
        };
        if is_plain { Settled::Plain } else { Settled::Other }
    }

    /// Types a number, and returns whether it is within these bounds.
    #[inline(never)]
    fn read_number(&mut self, text: &[u8], digits: u8, decimals: u8) -> bool {
        let Some((units, given)) = number(text) else { return false };
        (self.typed, self.link) = (Typed::Number(given), units);
        units > 0 && given <= decimals && text.len() <= usize::from(digits)
    }

    /// Types a day, and returns whether it is one.
    #[inline(never)]
    fn read_day(&mut self, text: &[u8]) -> bool {
        let Some(day) = Day::read(text) else { return false };
        let [high, low] = day.year().to_be_bytes();
        (self.typed, self.link) = (Typed::Day, u32::from_be_bytes([high, low, day.month(), day.day()]));
        true
    }

    /// The number that the text was read as: units of its last decimal, and the decimals.
    #[inline]
    pub(crate) const fn number(&self) -> Option<(u32, u8)> {
        match self.typed {
            Typed::Number(decimals) => Some((self.link, decimals)),
            _ => None,
        }
    }

    /// The day that the text was read as.
    pub(crate) fn day(&self) -> Option<Day> {
        let [high, low, month, day] = self.link.to_be_bytes();
        Day::new(u16::from_be_bytes([high, low]), month, day).filter(|_| self.typed == Typed::Day)
    }

    /// The same value with a link to a text in the store's buffer.
    pub(crate) const fn linked(mut self, link: u32) -> Self {
        self.link = link;
        self
    }

    /// The same value with a link to a record: that of an object, or the first of a list.
    pub(crate) const fn leading_to(self, record: RecordId) -> Self {
        self.linked(record.link())
    }

    /// The record that an object is, or the first one of a list.
    pub(crate) const fn record(&self) -> RecordId {
        RecordId::linked(self.link)
    }
}

/// A plain number: digits, and a point with digits after it. `None` for any other and for one above 32 bits.
#[inline]
fn number(text: &[u8]) -> Option<(u32, u8)> {
    if text.is_empty() || text.len() > 11 {
        return None;
    }
    // The place behind the point; 0 if there is none.
    let (mut units, mut point) = (0u64, 0);
    for (at, &byte) in text.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            units = units * 10 + u64::from(digit);
        } else if byte == b'.' && point == 0 && at > 0 {
            point = at + 1;
        } else {
            return None;
        }
    }
    let decimals = if point > 0 { text.len() - point } else { 0 };
    (point < text.len()).then_some((u32::try_from(units).ok()?, decimals as u8))
}

impl Default for Leaf {
    fn default() -> Self {
        Self::ABSENT
    }
}

/// Whether a text is only blanks.
pub(super) fn is_blank(text: &str) -> bool {
    // The fast path: nearly every text begins with a letter or a digit.
    text.bytes().next().is_none_or(|byte| byte <= b' ' || byte >= 0x80) && text.trim().is_empty()
}

/// Whether a text certainly begins and ends with a character that is seen. Nearly every text does, and then there is
/// nothing to trim.
#[inline]
pub(crate) fn is_within_seen(text: &[u8]) -> bool {
    let is_seen = |byte: &u8| (0x21..0x7f).contains(byte);
    text.first().is_some_and(is_seen) && text.last().is_some_and(is_seen) || is_within_letters(text)
}

/// The same of a text that begins or ends beyond ASCII. The blanks there are U+0085, U+00A0, U+1680, U+2000 to U+205F and
/// U+3000, and what begins with the same bytes may be one.
#[cold]
#[inline(never)]
fn is_within_letters(text: &[u8]) -> bool {
    let is_seen = |byte: &u8| *byte > b' ' && *byte != 0x7F;
    let may_begin_blank = matches!(text, [0xC2 | 0xE1 | 0xE2, ..] | [0xE3, 0x80, ..]);
    let may_end_blank = matches!(text, [.., 0xC2, _] | [.., 0xE1 | 0xE2, _, _] | [.., 0xE3, 0x80, _]);
    text.first().is_some_and(is_seen) && text.last().is_some_and(is_seen) && !may_begin_blank && !may_end_blank
}

/// A text without surrounding blanks.
#[inline]
pub(super) fn trimmed(text: &str) -> &str {
    if is_within_seen(text.as_bytes()) { text } else { text.trim() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_blank_at_an_edge_is_told_from_a_letter() {
        for blank in ('\0'..=char::MAX).filter(|letter| letter.is_whitespace()) {
            for text in
                [format!("{blank}a"), format!("a{blank}"), format!("\u{4e2d}{blank}"), format!("{blank}\u{4e2d}")]
            {
                assert!(!is_within_seen(text.as_bytes()), "{text:?}");
            }
        }
        for text in ["a", "\u{4e2d}\u{6587}", "\u{304b}\u{306a}", "\u{c9}tienne", "caf\u{e9}"] {
            assert!(is_within_seen(text.as_bytes()), "{text:?}");
        }
        assert!(!is_within_seen(b""));
    }
}
