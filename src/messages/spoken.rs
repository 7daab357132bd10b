//! A language as a report speaks it: its sentences, phrases with amounts in them, lists.

use std::borrow::Cow;
use std::sync::OnceLock;

#[cfg(feature = "translations")]
use super::built_in;
use super::{Kind, LANGUAGES, TRANSLATIONS, Translation, listed};

/// The language of a report: English, or one that has a translation here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Language {
    /// 0 for English, otherwise the place in the list of languages from 1.
    pub(crate) number: u8,
}

impl Language {
    pub(crate) const ENGLISH: Self = Self { number: 0 };

    /// The language of a tag; English if there is no translation here.
    #[inline(never)]
    pub(crate) fn of(tag: Option<&str>) -> Self {
        let language = tag.map_or(Self::ENGLISH, Self::listed);
        if language.translation(Kind::Messages).is_some() { language } else { Self::ENGLISH }
    }

    /// The language of a tag, whether or not its messages are here; English if there is no translation to it.
    pub(crate) fn listed(tag: &str) -> Self {
        Self { number: listed(tag).unwrap_or(0) }
    }

    /// Its tag.
    pub(crate) fn tag(self) -> &'static str {
        usize::from(self.number).checked_sub(1).and_then(|at| LANGUAGES.get(at)).copied().unwrap_or(crate::LANGUAGE)
    }

    /// Whether its sentences begin with a capital.
    pub(crate) fn has_capitals(self) -> bool {
        !matches!(self.tag(), "ar" | "ja" | "zh")
    }

    /// What stands between the parts of a list.
    pub(crate) fn comma(self) -> &'static str {
        match self.tag() {
            "ar" => "، ",
            "ja" | "zh" => "、",
            _ => ", ",
        }
    }

    /// Whether blanks part its words.
    fn has_blanks(self) -> bool {
        !matches!(self.tag(), "ja" | "zh")
    }

    /// A sentence of English in this language; as it is where it has no translation.
    #[inline(never)]
    pub(crate) fn say(self, english: &'static str) -> &'static str {
        self.find(english).unwrap_or(english)
    }

    /// A phrase of English in this language, or several with "or" between them. Its numbers and amounts may be others than
    /// those that were translated.
    #[inline(never)]
    pub(crate) fn phrase(self, english: &str) -> Cow<'_, str> {
        if self == Self::ENGLISH {
            return Cow::Borrowed(english);
        }
        if let Some(translated) = self.find(english) {
            return Cow::Borrowed(translated);
        }
        let several = self.either(english).or_else(|| self.bracketed(english));
        several.map_or_else(|| self.amounts(english), Cow::Owned)
    }

    /// Phrases or codes with "or" between them. Behind a comma, since phrases may have an "or" of their own.
    #[cold]
    #[inline(never)]
    fn either(self, english: &str) -> Option<String> {
        let or = self.find("or")?;
        let (separator, comma) = if english.contains(", or ") { (", or ", self.comma()) } else { (" or ", "") };
        let blank = if self.has_blanks() { " " } else { "" };
        let mut out = String::new();
        for part in english.split(separator) {
            let part = match self.find(part) {
                Some(part) => Cow::Borrowed(part),
                None if part.bytes().all(is_of_codes) => Cow::Owned(part.replace(", ", self.comma())),
                None => return None,
            };
            if !out.is_empty() {
                let begins_with_o =
                    |sound: &&str| part.get(..sound.len()).is_some_and(|x| x.eq_ignore_ascii_case(sound));
                let is_before_o = self.tag() == "es" && ["o", "ó", "ho"].iter().any(begins_with_o);
                out.extend([comma.trim_end(), blank, if is_before_o { "u" } else { or }, blank]);
            }
            out.push_str(&part);
        }
        Some(out)
    }

    /// Codes with phrases in brackets behind them.
    #[cold]
    #[inline(never)]
    fn bracketed(self, english: &str) -> Option<String> {
        let (code, phrases) = english.split_once(" (")?;
        let [open, close] = if self.has_blanks() { [" (", ")"] } else { ["（", "）"] };
        let mut out = code.to_owned();
        for part in phrases.split(" (") {
            let (phrase, behind) = part.split_once(')')?;
            out.extend([open, self.find(phrase)?, close, &behind.replace(", ", self.comma())]);
        }
        Some(out)
    }

    /// Amounts with words around them in this language, as in "about 30 EUR". Anything else stays as it is, so that it
    /// may be what somebody wrote.
    #[cold]
    #[inline(never)]
    pub(crate) fn amounts(self, english: &str) -> Cow<'_, str> {
        if self == Self::ENGLISH {
            return Cow::Borrowed(english);
        }
        let (pattern, amounts) = without_amounts(english);
        let Some(translated) = self.find(&pattern).filter(|_| !amounts.is_empty()) else {
            return Cow::Borrowed(english);
        };
        Cow::Owned(self.fill(translated, &mut |number, out| {
            let at = number.bytes().next().map_or(0, |digit| digit.wrapping_sub(b'1'));
            out.push_str(amounts.get(usize::from(at)).copied().unwrap_or_default());
        }))
    }

    /// Fills a template of this language: `write` writes what `{name}` stands for.
    ///
    /// Where letters run from right to left, digits and Latin letters are isolated, as in Unicode's UAX #9: the parts of a
    /// date or of a telephone number would be shown in the order of the letters around them.
    #[inline(never)]
    pub(crate) fn fill(self, template: &str, write: &mut dyn FnMut(&str, &mut String)) -> String {
        let mut out = String::with_capacity(template.len() + 32);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((name, after)) = after.split_once('}') else { break };
            let start = out.len();
            write(name, &mut out);
            let has_latin = |argument: &str| argument.bytes().any(|byte| byte.is_ascii_alphanumeric());
            if self.tag() == "ar" && out.get(start..).is_some_and(has_latin) {
                out.insert(start, '\u{2068}');
                out.push('\u{2069}');
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn find(self, english: &str) -> Option<&'static str> {
        Kind::ALL.into_iter().find_map(|kind| self.translation(kind)?.find(english))
    }

    /// Its texts of a kind, if they were given.
    pub(super) fn translation(self, kind: Kind) -> Option<&'static Translation> {
        let translation = self.place(kind)?;
        #[cfg(feature = "translations")]
        if kind == Kind::Messages {
            return Some(translation.get_or_init(|| built_in(self.tag())));
        }
        translation.get()
    }

    pub(super) fn place(self, kind: Kind) -> Option<&'static OnceLock<Translation>> {
        TRANSLATIONS.get(usize::from(self.number).checked_sub(1)?)?.get(kind as usize)
    }

    pub(super) fn has(self, kind: Kind) -> bool {
        self.translation(kind).is_some() || cfg!(feature = "translations")
    }
}

/// Whether a byte may be part of codes or numbers with commas between them.
const fn is_of_codes(byte: u8) -> bool {
    byte.is_ascii_digit() || byte.is_ascii_uppercase() || matches!(byte, b',' | b' ')
}

/// A phrase with `{1}` for its first number, or amount with a currency, `{2}` for the second and so on; and these. No
/// phrase has more than nine.
#[cold]
#[inline(never)]
fn without_amounts(phrase: &str) -> (String, Vec<&str>) {
    let (mut pattern, mut amounts) = (String::new(), Vec::new());
    let bytes = phrase.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let (mut at, mut from) = (0, 0);
    while at < bytes.len() {
        if !is_digit(at) {
            at += 1;
            continue;
        }
        let mut end = at;
        while is_digit(end) || bytes.get(end) == Some(&b'.') {
            end += 1;
        }
        let currency = bytes.get(end..end + 4).unwrap_or_default();
        if currency.iter().enumerate().all(|(at, byte)| if at == 0 { *byte == b' ' } else { byte.is_ascii_uppercase() })
        {
            end += currency.len();
        }
        amounts.push(phrase.get(at..end).unwrap_or_default());
        pattern.push_str(phrase.get(from..at).unwrap_or_default());
        pattern.extend(['{', char::from(b'0' + amounts.len().min(9) as u8), '}']);
        (at, from) = (end, end);
    }
    pattern.push_str(phrase.get(from..).unwrap_or_default());
    (pattern, amounts)
}
