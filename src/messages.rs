//! Reports in other languages than English.
//!
//! A translation has texts of English with what they are in its language: words of rules, the other sentences of a report,
//! and phrases that stand in them as arguments, such as the name of a field. A report looks them up when it is written, so
//! no rule knows of languages. What isn't translated stays English.
//!
//! `messages/<tag>.po` has one language, in the format that tools of translators read. A build without the feature
//! `translations` is given it as data, with [`text`], [`elements`] and [`load`]. Such a text has a line for each text of
//! English that the build has, in their order, so it needs no English; what only WCO messages and scorecards meet is a
//! text of its own.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::index::{Index, hash};
use crate::language;
use crate::options::Misuse;

mod catalogue;
#[cfg(feature = "translations")]
mod po;

/// Lists the languages, with the file of each.
macro_rules! languages {
    ($($tag:literal)*) => {
        /// The languages that have a translation, as BCP 47 tags.
        pub const LANGUAGES: &[&str] = &[$($tag),*];

        #[cfg(feature = "translations")]
        const FILES: [&str; LANGUAGES.len()] = [$(include_str!(concat!("messages/", $tag, ".po"))),*];
    };
}

languages! { "ar" "de" "es" "fr" "it" "ja" "nl" "pl" "pt" "zh" }

type Translations = [OnceLock<Translation>; LANGUAGES.len()];

static TRANSLATIONS: Translations = [const { OnceLock::new() }; LANGUAGES.len()];
/// Those of what only messages and scorecards meet, where they were given by themselves.
static ELEMENTS: Translations = [const { OnceLock::new() }; LANGUAGES.len()];

/// Texts of English with those of another language.
#[derive(Default)]
struct Translation {
    texts: Vec<(&'static str, &'static str)>,
    by_english: Index,
}

impl Translation {
    #[cold]
    #[inline(never)]
    fn add(&mut self, english: &'static str, translated: &'static str) {
        if !translated.is_empty() {
            self.by_english.insert(hash(english.as_bytes()), self.texts.len());
            self.texts.push((english, translated));
        }
    }

    #[cold]
    #[inline(never)]
    fn find(&self, english: &str) -> Option<&'static str> {
        let text = |row: usize| self.texts.get(row).filter(|(known, _)| *known == english);
        text(self.by_english.find(hash(english.as_bytes()), |row| text(row).is_some())?)
            .map(|(_, translated)| *translated)
    }
}

/// The language of a report: English, or one that has a translation here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Language {
    /// 0 for English, otherwise the place in the list of languages from 1.
    pub(crate) number: u8,
}

impl Language {
    pub(crate) const ENGLISH: Self = Self { number: 0 };

    /// The language of a tag, by its primary subtag; English if there is no translation here.
    #[inline(never)]
    pub(crate) fn of(tag: Option<&str>) -> Self {
        let language = Self { number: tag.and_then(listed).unwrap_or(0) };
        if language.is_here() { language } else { Self::ENGLISH }
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
        self.either(english).map_or_else(|| self.amounts(english), Cow::Owned)
    }

    /// Phrases with "or" between them.
    #[cold]
    #[inline(never)]
    fn either(self, english: &str) -> Option<String> {
        let or = self.find("or")?;
        let mut out = String::new();
        for part in english.split(" or ") {
            if !out.is_empty() {
                out.extend([" ", or, " "]);
            }
            out.push_str(self.find(part)?);
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
        let found = self.translation()?.find(english);
        if crate::MESSAGES { found.or_else(|| self.within(&ELEMENTS)?.get()?.find(english)) } else { found }
    }

    fn translation(self) -> Option<&'static Translation> {
        let translation = self.within(&TRANSLATIONS)?;
        #[cfg(feature = "translations")]
        return Some(translation.get_or_init(|| built_in(self.tag())));
        #[cfg(not(feature = "translations"))]
        translation.get()
    }

    /// Its place in a list of translations.
    fn within(self, list: &'static Translations) -> Option<&'static OnceLock<Translation>> {
        list.get(usize::from(self.number).checked_sub(1)?)
    }

    fn is_here(self) -> bool {
        self.translation().is_some()
    }

    /// Whether what only messages and scorecards meet is here as well.
    fn has_elements(self) -> bool {
        cfg!(feature = "translations") || self.within(&ELEMENTS).is_some_and(|elements| elements.get().is_some())
    }
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

/// The place in the list of languages, from 1, of the primary subtag of a tag.
#[inline(never)]
fn listed(tag: &str) -> Option<u8> {
    let at = LANGUAGES.iter().position(|known| known.eq_ignore_ascii_case(primary(tag)))?;
    Some(at as u8 + 1)
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// Why a report isn't in the language of a tag, or not the whole of one on a message; nothing if it is.
pub(crate) fn missing(tag: &str, has_elements: bool) -> Option<String> {
    if primary(tag).eq_ignore_ascii_case(crate::LANGUAGE) {
        return None;
    }
    let language = Language::of(Some(tag));
    if language != Language::ENGLISH {
        let tag = language.tag();
        let lacks_some = crate::MESSAGES && has_elements && !language.has_elements();
        return lacks_some.then(|| {
            format!(
                "what only WCO messages have isn't loaded in {tag}, so it is in English: `await loadMessages(\"{tag}\")`"
            )
        });
    }
    Some(match listed(tag).map(|number| Language { number }.tag()) {
        Some(tag) => {
            format!("the messages in {tag} aren't loaded, so they are in English: `await loadMessages(\"{tag}\")`")
        }
        None => {
            let (tag, others) = (crate::privacy::masked(tag), LANGUAGES.join(", "));
            format!("there are no messages in {tag}, so they are in English; others are {others}")
        }
    })
}

/// The first line of a text. What only messages and scorecards meet is of the kind `elements`.
fn head(tag: &str, kind: &str) -> String {
    format!("declarant {} {tag} {kind}", env!("CARGO_PKG_VERSION"))
}

/// Takes a translation: a text that [`text`] or [`elements`] made. The words of English must be here. The first of each
/// language and kind counts. A build that doesn't read messages keeps nothing of what only they meet.
///
/// # Errors
/// If it is none, or one of another version.
#[cold]
pub fn load(text: String) -> Result<(), Misuse> {
    let mut rest: &'static str = text.leak();
    let first = next_line(&mut rest);
    // Behind the name and the version.
    let tag = first.split(' ').nth(2).unwrap_or_default();
    let Some(number) = listed(tag) else { return Err(language::odd("words", first)) };
    let of_messages = first == head(tag, "elements");
    if !of_messages && first != head(tag, "messages") {
        return Err(language::odd("words", first));
    }
    if of_messages && !crate::MESSAGES {
        return Ok(());
    }
    let mut lines = Lines { rest, translation: Translation::default(), are_enough: true };
    // A constant as well, so that a build without messages has no such texts to visit.
    if crate::MESSAGES && of_messages {
        catalogue::each_of_messages(&mut |_, english| lines.take(english));
    } else {
        catalogue::each_of_forms(&mut |_, english| lines.take(english));
    }
    let Lines { rest: "", translation, are_enough: true } = lines else { return Err(language::odd("words", first)) };
    let list = if of_messages { &ELEMENTS } else { &TRANSLATIONS };
    if let Some(place) = (Language { number }).within(list) {
        place.get_or_init(|| translation);
    }
    Ok(())
}

/// The lines of a translation while they are read.
struct Lines {
    rest: &'static str,
    translation: Translation,
    are_enough: bool,
}

impl Lines {
    /// Takes the next line as what a text of English is.
    #[inline(never)]
    fn take(&mut self, english: &'static str) {
        self.are_enough &= !self.rest.is_empty();
        self.translation.add(english, next_line(&mut self.rest));
    }
}

/// Takes the next line of a text.
#[inline(never)]
fn next_line(rest: &mut &'static str) -> &'static str {
    let (line, behind) = rest.split_once('\n').unwrap_or((rest, ""));
    *rest = behind;
    line
}

/// Whether a text is a translation, by its first line.
#[cfg(target_arch = "wasm32")]
pub(crate) fn is_it(text: &str) -> bool {
    text.lines().next().is_some_and(|first| first.ends_with(" messages") || first.ends_with(" elements"))
}

/// A text of English, and where it stands, for whoever translates it.
#[cfg(feature = "translations")]
#[derive(Debug)]
pub struct Entry {
    /// Where it stands.
    pub place: String,
    /// The text.
    pub english: &'static str,
}

/// Every text that a translation has, each once.
#[cfg(feature = "translations")]
pub fn catalogue() -> Vec<Entry> {
    let mut known = std::collections::HashSet::new();
    let mut out = Vec::new();
    let mut add = |place: catalogue::Place, english: &'static str| {
        if english.contains(char::is_alphabetic) && known.insert(english) {
            out.push(Entry { place: place.to_string(), english });
        }
    };
    catalogue::each_of_forms(&mut add);
    catalogue::each_of_messages(&mut add);
    out
}

/// The entries of the translation of that language: texts of English, and what they are in it, which may be empty.
#[cfg(feature = "translations")]
#[doc(hidden)]
pub fn entries(tag: &str) -> Vec<(&'static str, &'static str)> {
    let file = LANGUAGES.iter().position(|known| *known == tag).and_then(|at| FILES.get(at));
    file.map_or_else(Vec::new, |file| po::entries(file))
}

#[cfg(feature = "translations")]
fn built_in(tag: &str) -> Translation {
    let mut translation = Translation::default();
    for (english, translated) in entries(tag) {
        translation.add(english, translated);
    }
    translation
}

/// A translation as a build without it is given it: a line for each text that a declaration in JSON can meet, empty where
/// it is English or was given before.
///
/// ```
/// let text = declarant::messages::text("de").ok_or("no translation")?;
/// assert!(text.starts_with("declarant 0.1.0 de messages\n"));
/// assert_eq!(declarant::messages::text("xx"), None);
/// # Ok::<(), &'static str>(())
/// ```
#[cfg(feature = "translations")]
pub fn text(tag: &str) -> Option<String> {
    of_language(tag).map(|[text, _]| text)
}

/// The same for what only messages and scorecards can meet, of a build that reads them.
#[cfg(all(feature = "translations", feature = "messages"))]
pub fn elements(tag: &str) -> Option<String> {
    of_language(tag).map(|[_, elements]| elements)
}

#[cfg(feature = "translations")]
fn of_language(tag: &str) -> Option<[String; 2]> {
    let known = LANGUAGES.contains(&tag).then(|| built_in(tag))?;
    let say = |english| known.find(english).filter(|translated| *translated != english).unwrap_or_default();
    Some(texts_with(tag, |english| say(english).to_owned()))
}

/// Both texts with what a function says.
#[cfg(feature = "translations")]
#[doc(hidden)]
pub fn texts_with(tag: &str, say: impl Fn(&'static str) -> String) -> [String; 2] {
    let mut said = std::collections::HashSet::new();
    let mut line = |english| if said.insert(english) { say(english) } else { String::new() };
    let mut text = vec![head(tag, "messages")];
    catalogue::each_of_forms(&mut |_, english| text.push(line(english)));
    let mut elements = vec![head(tag, "elements")];
    catalogue::each_of_messages(&mut |_, english| elements.push(line(english)));
    [text, elements].map(|lines| lines.join("\n") + "\n")
}
