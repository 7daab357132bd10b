//! Modes of transport: UN/ECE Recommendation 19.
//!
//! One digit, and the words that declarations in JSON use for the five modes a parcel travels by.

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

const MODES: [(Mode, &str, &str, &str); 10] = [
    (Mode::Unspecified, "0", "unspecified", "mode not specified"),
    (Mode::Sea, "1", "sea", "sea"),
    (Mode::Rail, "2", "rail", "rail"),
    (Mode::Road, "3", "road", "road"),
    (Mode::Air, "4", "air", "air"),
    (Mode::Post, "5", "post", "post"),
    (Mode::Multimodal, "6", "multimodal", "more than one mode"),
    (Mode::Fixed, "7", "fixed", "fixed installation, such as a pipeline"),
    (Mode::InlandWater, "8", "inland water", "inland water"),
    (Mode::Other, "9", "other", "another mode, also under own power"),
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
    let known = |row: &&(Mode, &str, &str, &str)| row.1 == text || row.2.eq_ignore_ascii_case(text);
    MODES.iter().find(known).map(|row| row.0)
}

impl Mode {
    fn row(self) -> (Mode, &'static str, &'static str, &'static str) {
        MODES.iter().find(|row| row.0 == self).copied().unwrap_or(MODES[0])
    }

    /// The digit of UN/ECE Recommendation 19.
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// The word that declarations in JSON use.
    pub fn word(self) -> &'static str {
        self.row().2
    }

    /// What it stands for, in English.
    pub fn label(self) -> &'static str {
        self.row().3
    }
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let mode = find(code)?;
    Some(entry(LIST.name, mode.code(), mode.label(), Status::Current, on))
}
