//! What goods are made of, how, and for whom: what chooses among the codes of a kind of goods.
//!
//! `schemas/words/traits.txt` has the traits of the goods of a chapter, heading or subheading; the longest code counts, for
//! each group of traits by itself. What isn't listed has no trait of its own. The words for a trait are in the
//! vocabularies.

use std::sync::OnceLock;

use crate::lists::Text;

/// Some traits: a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Traits(u64);

impl Traits {
    pub(super) const NONE: Self = Self(0);

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The traits one by one.
    pub(super) fn each(self) -> impl Iterator<Item = Self> {
        (0..NAMES.len() as u32).map(at).filter(move |one| self.has(*one))
    }
}

/// The names of the traits, in the order of their bits. Those of a group stand together.
const NAMES: [&str; 43] = [
    "cotton",
    "wool",
    "silk",
    "synthetic",
    "viscose",
    "linen",
    "textile",
    "leather",
    "imitation",
    "fur",
    "feather",
    "plastic",
    "rubber",
    "wood",
    "bamboo",
    "paper",
    "glass",
    "ceramic",
    "porcelain",
    "stone",
    "iron",
    "stainless",
    "aluminium",
    "copper",
    "zinc",
    "precious",
    "men",
    "women",
    "children",
    "baby",
    "pet",
    "knitted",
    "woven",
    "electric",
    "manual",
    "nonwoven",
    "quilted",
    "coated",
    "used",
    "noise",
    "part",
    "usual",
    "common",
];

const fn range(from: u32, to: u32) -> Traits {
    Traits((1 << to) - (1 << from))
}

/// What goods are made of.
pub(super) const MATERIALS: Traits = range(0, 26);
/// Textile materials, which are one where any of them will do.
pub(super) const FIBRES: Traits = range(0, 6);
/// Any textile material.
pub(super) const TEXTILE: Traits = range(6, 7);
/// Whom they are for.
pub(super) const USERS: Traits = range(26, 31);
/// Grown-ups.
pub(super) const ADULTS: Traits = range(26, 28);
/// How their fabric is made.
pub(super) const FABRICS: Traits = range(31, 33);
/// How they are driven.
pub(super) const DRIVES: Traits = range(33, 35);
/// Words that sell.
pub(super) const NOISE: Traits = range(39, 40);
/// Parts of goods, and no goods by themselves.
pub(super) const PARTS: Traits = range(40, 41);
/// The goods of their heading that parcels mostly have.
pub(super) const USUAL: Traits = range(41, 42);
/// A heading that many parcels have goods of. It says nothing of a code.
const COMMON: Traits = range(42, 43);

/// The groups.
pub(super) const GROUPS: [Traits; 4] = [MATERIALS, USERS, FABRICS, DRIVES];

/// The trait of a name.
pub(super) fn named(name: &str) -> Option<Traits> {
    NAMES.iter().position(|known| *known == name).map(|bit| Traits(1 << bit))
}

/// The trait of that bit.
pub(super) fn at(bit: u32) -> Traits {
    Traits(1 << bit.min(63))
}

/// The bit of a single trait.
pub(super) fn bit(one: Traits) -> u32 {
    one.0.trailing_zeros()
}

/// The traits of codes: a line with a code of two, four or six digits, and letters that stand for its traits.
static ROWS: Text = Text::new(include_str!("traits.txt"));

/// The lists that a build without them is given.
pub(crate) fn texts() -> impl Iterator<Item = &'static Text> {
    [&ROWS].into_iter()
}

/// The traits of the goods of each code.
#[derive(Debug, Default)]
struct Table {
    /// The codes with their number of digits and their traits, sorted.
    rows: Vec<(u32, Traits)>,
}

impl Table {
    /// The table of a text. Its lines are in ascending order, so only the numbers of digits are out of it.
    fn new(text: &str) -> Self {
        let row = |line: &str| {
            let (code, letters) = line.split_once(' ')?;
            let bit = |letter: u8| Traits(1 << letter.wrapping_sub(b'A').min(63));
            let traits = letters.bytes().fold(Traits::NONE, |all, letter| all.or(bit(letter)));
            Some((key(code.parse().ok()?, code.len()), traits))
        };
        let mut rows: Vec<(u32, Traits)> = text.lines().filter_map(row).collect();
        crate::order::sort_by(&mut rows, |one, other| one.0.cmp(&other.0));
        Self { rows }
    }

    /// What the line of a code says.
    fn own(&self, digits: usize, code: u32) -> Traits {
        let wanted = key(code, digits);
        let place = self.rows.binary_search_by_key(&wanted, |(key, _)| *key).unwrap_or(usize::MAX);
        self.rows.get(place).map_or(Traits::NONE, |(_, traits)| *traits)
    }

    /// The traits of the goods of a subheading.
    fn of_code(&self, number: u32) -> Traits {
        let mut found = Traits::NONE;
        for (digits, divisor) in [(6, 1), (4, 100), (2, 10_000)] {
            let own = self.own(digits, number / divisor);
            let open = GROUPS.into_iter().chain([PARTS, USUAL]).filter(|group| !found.has(*group));
            found = open.fold(found, |all, group| all.or(own.and(group)));
        }
        found
    }
}

/// The traits of the goods of a subheading.
pub(super) fn of_code(number: u32) -> Traits {
    table().of_code(number)
}

/// The codes that are usual beside those of the table, sorted. Pages don't load them.
#[cfg(not(target_arch = "wasm32"))]
static MORE_USUAL: &str = include_str!("usual.txt");

/// Whether a subheading is one of those.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn is_usual(number: u32) -> bool {
    static CODES: OnceLock<Vec<u32>> = OnceLock::new();
    let codes = CODES.get_or_init(|| MORE_USUAL.lines().filter_map(|code| code.parse().ok()).collect());
    codes.binary_search(&number).is_ok()
}

/// Whether many parcels have goods of a heading.
pub(super) fn is_common(heading: u16) -> bool {
    table().own(4, u32::from(heading)).has(COMMON)
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| Table::new(ROWS.get()))
}

/// Codes of the same number of digits stand together.
fn key(number: u32, digits: usize) -> u32 {
    digits as u32 * 1_000_000 + number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_code_counts_for_each_group() {
        let table = Table::new("61 `\n6103 [\n610342 A\n6109 a\n");
        let name = |one| NAMES[bit(one) as usize];
        let names = |number| table.of_code(number).each().map(name).collect::<Vec<_>>().join(" ");
        assert_eq!(names(610_342), "cotton men knitted");
        assert_eq!(names(610_910), "woven");
        assert_eq!(names(851_762), "");
    }
}
