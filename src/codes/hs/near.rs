//! Codes near another.

use super::{Code, Row, row, subheading, subheadings};

/// Codes of HS 2022 that a mistyped code may have been meant for, at most eight.
///
/// First those of the same heading that are one digit or one swap of neighbours away, then the heading's others, then
/// those of other headings one digit or swap away.
///
/// ```
/// use declarant::codes::hs;
/// let near: Vec<String> = hs::near(hs::Code::read("610919").unwrap()).map(|code| code.to_string()).collect();
/// assert_eq!(near[..2], ["610910", "610990"]);
/// ```
pub fn near(code: Code) -> impl Iterator<Item = Code> {
    let mut near = Near { code, found: [code; 8], count: 0 };
    near.edit(&[1, 10]);
    siblings(code).take(4).for_each(|sibling| near.take(sibling.0));
    near.edit(&[100, 1_000, 10_000, 100_000]);
    near.found.into_iter().take(near.count)
}

struct Near {
    code: Code,
    found: [Code; 8],
    count: usize,
}

impl Near {
    /// Other digits at the given places, and a swap with the next place up.
    fn edit(&mut self, places: &[u32]) {
        let code = self.code.0;
        for place in places {
            let (digit, next) = (code / place % 10, code / (place * 10) % 10);
            let without = code - digit * place;
            (0..10).for_each(|other| self.take(without + other * place));
            if *place < 100_000 {
                self.take(without - next * place * 10 + next * place + digit * place * 10);
            }
        }
    }

    fn take(&mut self, candidate: u32) {
        let candidate = Code(candidate);
        let seen = self.found.iter().take(self.count).any(|found| *found == candidate);
        if candidate == self.code || seen || subheading(candidate).is_none() {
            return;
        }
        if let Some(slot) = self.found.get_mut(self.count) {
            *slot = candidate;
            self.count += 1;
        }
    }
}

/// The subheadings of the heading that a code belongs to, in order.
pub fn siblings(code: Code) -> impl Iterator<Item = Code> {
    let Row { place, count, .. } = row(code.heading());
    subheadings(place, count).iter().map(move |sub| Code(code.0 / 100 * 100 + u32::from(*sub)))
}
