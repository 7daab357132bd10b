//! The attributes of values: which ones a base type has, and their formats.

use super::{Base, is_blank};

/// The form of an attribute's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeForm {
    /// Three capital letters.
    Currency,
    /// One to five characters.
    Unit,
    /// One to three characters.
    Agency,
    /// A language tag.
    Language,
    /// The number of a form of dates: a day, or a day with its time.
    DateFormat,
    /// Any text.
    Any,
}

type Named = (&'static str, AttributeForm);

const LANGUAGE: Named = ("languageID", AttributeForm::Language);

static AMOUNT: [Named; 1] = [("currencyID", AttributeForm::Currency)];
static CODE: [Named; 9] = [
    LANGUAGE,
    ("listAgencyID", AttributeForm::Agency),
    ("listID", AttributeForm::Any),
    ("listAgencyName", AttributeForm::Any),
    ("listName", AttributeForm::Any),
    ("listVersionID", AttributeForm::Any),
    ("name", AttributeForm::Any),
    ("listURI", AttributeForm::Any),
    ("listSchemeURI", AttributeForm::Any),
];
static DATE: [Named; 1] = [("formatCode", AttributeForm::DateFormat)];
static ID: [Named; 7] = [
    ("schemeAgencyID", AttributeForm::Agency),
    ("schemeID", AttributeForm::Any),
    ("schemeName", AttributeForm::Any),
    ("schemeAgencyName", AttributeForm::Any),
    ("schemeVersionID", AttributeForm::Any),
    ("schemeDataURI", AttributeForm::Any),
    ("schemeURI", AttributeForm::Any),
];
static MEASURE: [Named; 1] = [("unitCode", AttributeForm::Unit)];
static TEXT: [Named; 1] = [LANGUAGE];

impl Base {
    /// The attributes that values of the type may have, with their forms. That of a date is mandatory.
    pub fn attributes(self) -> &'static [(&'static str, AttributeForm)] {
        match self {
            Base::Amount => &AMOUNT,
            Base::Code => &CODE,
            Base::DateTime => &DATE,
            Base::Id => &ID,
            Base::Measure | Base::Quantity => &MEASURE,
            Base::Text => &TEXT,
            Base::Class | Base::Numeric => &[],
        }
    }

    /// The form of an attribute on values of the type. `None` if the type doesn't have it.
    pub(crate) fn attribute(self, name: &str) -> Option<AttributeForm> {
        self.attributes().iter().find(|(known, _)| *known == name).map(|&(_, form)| form)
    }
}

impl AttributeForm {
    /// Whether a schema accepts the text.
    pub(crate) fn admits(self, text: &str) -> bool {
        let trimmed = text.trim_matches(is_blank);
        match self {
            AttributeForm::Currency => trimmed.len() == 3 && trimmed.bytes().all(|byte| byte.is_ascii_uppercase()),
            // It isn't certain whether blanks count, so only what is wrong either way is refused.
            AttributeForm::Unit => [text, trimmed].iter().any(|text| (1..=5).contains(&text.chars().count())),
            AttributeForm::Agency => [text, trimmed].iter().any(|text| (1..=3).contains(&text.chars().count())),
            AttributeForm::DateFormat => matches!(trimmed, "102" | "304"),
            AttributeForm::Language => trimmed.split('-').enumerate().all(|(index, part)| {
                (1..=8).contains(&part.len())
                    && part.bytes().all(|byte| byte.is_ascii_alphabetic() || (index > 0 && byte.is_ascii_digit()))
            }),
            AttributeForm::Any => true,
        }
    }

    /// The form in words.
    pub(crate) const fn in_words(self) -> &'static str {
        match self {
            AttributeForm::Currency => "three capital letters, such as EUR",
            AttributeForm::Unit => "1 to 5 characters, such as KGM",
            AttributeForm::Agency => "1 to 3 characters",
            AttributeForm::Language => "a language tag, such as en or pt-BR",
            AttributeForm::DateFormat => "102 for a day or 304 for a day with its time",
            AttributeForm::Any => "text",
        }
    }
}
