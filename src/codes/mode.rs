//! Modes of transport: UN/ECE Recommendation 19.
//!
//! One digit, and a word for it. Sea, rail, road, air and post are words of declarations in JSON as well, which also have
//! `express` for a courier: that is no mode of the list.

use super::{Entry, List, Status, entry};
use crate::day::Day;

pub(super) const LIST: List = List {
    name: "mode",
    title: "Modes of transport",
    keeper: "UN/ECE",
    edition: "Recommendation 19, revision 2",
    complete: true,
    find: explain,
};

/// A mode of transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Not given.
    Unspecified,
    /// By sea.
    Sea,
    /// By rail.
    Rail,
    /// By road.
    Road,
    /// By air.
    Air,
    /// By post, whatever carries the mail.
    Post,
    /// By more than one mode under one document.
    Multimodal,
    /// By fixed installations such as pipelines.
    Fixed,
    /// By inland water.
    InlandWater,
    /// By a mode that does not fit the others, also under own power.
    Other,
}

struct Row {
    mode: Mode,
    code: &'static str,
    word: &'static str,
    label: &'static str,
}

const fn row(mode: Mode, code: &'static str, word: &'static str, label: &'static str) -> Row {
    Row { mode, code, word, label }
}

static MODES: [Row; 10] = [
    row(Mode::Unspecified, "0", "unspecified", "mode not specified"),
    row(Mode::Sea, "1", "sea", "sea"),
    row(Mode::Rail, "2", "rail", "rail"),
    row(Mode::Road, "3", "road", "road"),
    row(Mode::Air, "4", "air", "air"),
    row(Mode::Post, "5", "post", "post"),
    row(Mode::Multimodal, "6", "multimodal", "more than one mode"),
    row(Mode::Fixed, "7", "fixed", "fixed installation, such as a pipeline"),
    row(Mode::InlandWater, "8", "inland water", "inland water"),
    row(Mode::Other, "9", "other", "another mode, also under own power"),
];

/// The mode of a digit or of its word.
///
/// ```
/// use declarant::codes::mode::{self, Mode};
/// assert_eq!(mode::find("5"), Some(Mode::Post));
/// assert_eq!(mode::find("air").unwrap().code(), "4");
/// assert_eq!(Mode::Post.word(), "post");
/// assert_eq!(mode::find("zeppelin"), None);
/// ```
pub fn find(text: &str) -> Option<Mode> {
    MODES.iter().find(|row| row.code == text || row.word.eq_ignore_ascii_case(text)).map(|row| row.mode)
}

impl Mode {
    fn row(self) -> &'static Row {
        MODES.iter().find(|row| row.mode == self).unwrap_or(&MODES[0])
    }

    /// The digit of UN/ECE Recommendation 19.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// A word for it: that of declarations in JSON, if they have one.
    pub fn word(self) -> &'static str {
        self.row().word
    }

    /// What it stands for, in English.
    pub fn label(self) -> &'static str {
        self.row().label
    }
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let mode = find(code)?;
    Some(entry(LIST.name, mode.code(), mode.label(), Status::Current, on))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dictionary::{Class, Kind, declaration};

    #[test]
    fn words_of_json_are_known_but_the_courier() {
        let Kind::Word(words) = Class::Declaration.field(declaration::SHIPMENT_MODE).kind else { panic!("no words") };
        let unknown: Vec<_> = words.iter().filter(|word| find(word).is_none_or(|mode| mode.word() != **word)).collect();
        assert_eq!(unknown, [&"express"]);
    }
}
