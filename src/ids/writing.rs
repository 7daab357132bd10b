//! What is wrong with the writing of a number alone: words and zeros around it, another script, letters that it lacks.

use super::{Scheme, scheme};
use crate::codes::script;

/// What is wrong with the writing of a number.
pub(crate) struct Writing {
    /// What it is, by a name that rules have words for.
    pub(crate) variant: &'static str,
    /// The number as it should be written, where that is known.
    pub(crate) number: Option<String>,
    /// What the number should consist of.
    pub(crate) shape: &'static str,
}

impl Scheme {
    /// What is wrong with the writing of a number that isn't one as it stands; `country` is that of its holder.
    pub(crate) fn writing(&self, value: &str, country: &dyn Fn() -> &'static str) -> Option<Writing> {
        let is_one = |number: &str| self.check(number, None).is_ok();
        let wrong = |variant, number| Some(Writing { variant, number, shape: self.shape });
        if let Some(bare) = self.without_words(value) {
            return wrong("words", Some(bare.to_owned()));
        }
        if let Some(plain) = script::in_ascii(value) {
            let number = self.without_words(&plain).unwrap_or(&plain);
            if is_one(number) {
                return wrong("script", Some(number.to_owned()));
            }
        }
        // The series of a passport has up to three letters. Which Latin ones stand for them, each state decides.
        let is_foreign = |c: &char| !c.is_ascii() && c.is_alphabetic();
        if (1..=3).contains(&value.chars().filter(is_foreign).count()) {
            let in_latin = |c: char| if is_foreign(&c) { 'A' } else { c };
            if is_one(&value.chars().map(in_latin).collect::<String>()) {
                return wrong("script", None);
            }
        }
        if let Some((whole, zeros)) = value.trim().rsplit_once(['.', ','])
            && matches!(zeros, "0" | "00")
            && whole.bytes().all(|byte| byte.is_ascii_digit())
            && is_one(whole)
        {
            return wrong("decimal", Some(whole.to_owned()));
        }
        if !value.chars().any(char::is_numeric) {
            return wrong("none", None);
        }
        let whole = self.completed(value, country).or_else(|| self.shortened(value));
        whole.or_else(|| wrong("words", Some(self.without_inner_words(value)?)))
    }

    /// A number that only lacks letters of its kind.
    fn completed(&self, value: &str, country: &dyn Fn() -> &'static str) -> Option<Writing> {
        let (front, behind) = match self.name {
            "eu-ioss" => ("IM", ""),
            "eu-vat" => (country(), ""),
            "ch-vat" => ("", "MWST"),
            "no-mva" => ("", "MVA"),
            _ => return None,
        };
        let front = if front == "GR" { "EL" } else { front };
        let number = self.format(&format!("{front}{value}{behind}")).ok();
        let is_bare = self.name == "eu-vat" && value.trim().starts_with(|sign: char| sign.is_ascii_digit());
        (number.is_some() || is_bare).then_some(Writing { variant: "letters", number, shape: self.shape })
    }

    /// A number with more behind it than belongs to its kind, as another kind has it.
    fn shortened(&self, value: &str) -> Option<Writing> {
        let (other, shape) = match self.name {
            "ch-uid" => ("ch-vat", self.shape),
            "no-orgnr" => ("no-mva", self.shape),
            // The Union has the first eight digits of the Hungarian number.
            "eu-vat" => ("hu-anum", "HU and 8 digits"),
            _ => return None,
        };
        scheme(other)?.check(value, None).ok()?;
        let signs: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
        let cut = if self.name == "eu-vat" { signs.get(..10)? } else { signs.trim_end_matches(char::is_alphabetic) };
        let number = self.format(self.without_words(cut).unwrap_or(cut)).ok()?;
        Some(Writing { variant: "behind", number: Some(number), shape })
    }
}
