//! What was seen in the words of a text.

use super::Class;

/// What a description says instead of naming the goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// General words.
    General,
    /// A colour.
    Colour,
    /// A size, an age, a quantity or a price.
    Measure,
    /// A colour and a size or the like.
    Look,
    /// A code, or a code and a word for it.
    Code,
    /// Numbers.
    Number,
    /// Praise.
    Praise,
    /// The name of a maker.
    Brand,
}

/// What was seen in a text, one bit for each class, and some more.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen(u32);

impl Seen {
    /// A colour, a measure or a number.
    pub(super) const LOOK: Self = Self(
        1 << Class::Colour as u32
            | 1 << Class::Shade as u32
            | 1 << Class::Measure as u32
            | Self::NUMBER.0
            | Self::CODE.0,
    );
    /// A number, a single letter or the letters of a code.
    pub(super) const NUMBER: Self = Self(1 << 16);
    /// A word of letters and digits that is long enough to be a code.
    pub(super) const CODE: Self = Self(1 << 17);

    /// A word that adds nothing.
    pub(super) const IDLE: Self = Self(
        1 << Class::Filler as u32 | 1 << Class::Label as u32 | 1 << Class::Purpose as u32 | 1 << Class::Alone as u32,
    );

    /// A noun for many kinds of goods.
    pub(super) const KIND: Self = Self::of(Class::Kind).or(Self::of(Class::Decor));

    pub(super) const fn of(class: Class) -> Self {
        Self(1 << class as u32)
    }

    pub(super) fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u32) != 0
    }

    pub(super) fn has_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub(super) fn has_any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a noun is among them.
    pub(super) fn has_noun(self) -> bool {
        self.has_any(Self::of(Class::Generic).or(Self::KIND).or(Self::of(Class::Thing)))
    }

    /// Whether the words name goods together: a thing of a maker or for an occasion, olive oil, Christmas decorations.
    pub(super) fn names_goods(self) -> bool {
        let beside_thing =
            Self::KIND.or(Self::of(Class::Brand)).or(Self::of(Class::Purpose)).or(Self::of(Class::Shade));
        self.has(Class::Thing) && self.has_any(beside_thing)
            || self.has(Class::Decor) && self.has(Class::Purpose) && !self.has(Class::Generic)
    }

    /// What it says where it names no goods.
    pub(super) fn says(self) -> Option<Says> {
        let has_colour = self.has(Class::Colour) || self.has(Class::Shade);
        let is_shade_alone = !self.has(Class::Colour) && !self.has(Class::Measure) && !self.has_all(Self::NUMBER);
        Some(match self {
            _ if self.has_noun() => Says::General,
            _ if self.has(Class::Shade) && is_shade_alone => return None,
            _ if self.has_all(Self::CODE) => Says::Code,
            _ if self.has(Class::Label) && self.has_all(Self::NUMBER) => Says::Code,
            _ if self.has(Class::Marketing) => Says::Praise,
            _ if self.has(Class::Brand) => Says::Brand,
            _ if has_colour && self.has(Class::Measure) => Says::Look,
            _ if has_colour => Says::Colour,
            _ if self.has(Class::Measure) => Says::Measure,
            _ if self.has_any(Self::IDLE) => Says::General,
            _ => Says::Number,
        })
    }
}
