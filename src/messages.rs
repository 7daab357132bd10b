//! Reports in other languages than English.
//!
//! A translation has texts of English with what they are in its language: words of rules, the other sentences of a report,
//! and phrases that stand in them as arguments, such as the name of a field. A report looks them up when it is written, so
//! no rule knows of languages. What isn't translated stays English.
//!
//! `messages/<tag>.po` has one language, in the format that tools of translators read. A build without the feature
//! `translations` is given it as data, with [`text`] and [`load`].

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::index::{Index, hash};
use crate::language;
use crate::options::Misuse;
use crate::rules;

#[cfg(feature = "translations")]
mod catalogue;
#[cfg(feature = "translations")]
mod po;

#[cfg(feature = "translations")]
pub use catalogue::{Entry, catalogue};

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

static TRANSLATIONS: [OnceLock<Translation>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

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

    /// Phrases with "or" between them.
    #[cold]
    #[inline(never)]
    fn either(&self, english: &str) -> Option<String> {
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
        let number = tag.and_then(listed).unwrap_or(0);
        let language = Self { number };
        if language.translation().is_some() { language } else { Self::ENGLISH }
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
        self.translation().and_then(|known| known.find(english)).unwrap_or(english)
    }

    /// A phrase of English in this language, or several with "or" between them. Its numbers and amounts may be others than
    /// those that were translated.
    #[inline(never)]
    pub(crate) fn phrase(self, english: &str) -> Cow<'_, str> {
        let Some(known) = self.translation() else { return Cow::Borrowed(english) };
        if let Some(translated) = known.find(english) {
            return Cow::Borrowed(translated);
        }
        known.either(english).map_or_else(|| self.amounts(english), Cow::Owned)
    }

    /// Amounts with words around them in this language, as in "about 30 EUR". Anything else stays as it is, so that it
    /// may be what somebody wrote.
    #[cold]
    #[inline(never)]
    pub(crate) fn amounts(self, english: &str) -> Cow<'_, str> {
        let Some(known) = self.translation() else { return Cow::Borrowed(english) };
        let (pattern, amounts) = without_amounts(english);
        let Some(translated) = known.find(&pattern).filter(|_| !amounts.is_empty()) else {
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

    fn translation(self) -> Option<&'static Translation> {
        let at = usize::from(self.number).checked_sub(1)?;
        #[cfg(feature = "translations")]
        return Some(TRANSLATIONS.get(at)?.get_or_init(|| built_in(at)));
        #[cfg(not(feature = "translations"))]
        TRANSLATIONS.get(at)?.get()
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

/// Why a report isn't in the language of a tag; nothing if it is.
pub(crate) fn missing(tag: &str) -> Option<String> {
    if primary(tag).eq_ignore_ascii_case(crate::LANGUAGE) || Language::of(Some(tag)) != Language::ENGLISH {
        return None;
    }
    Some(match listed(tag).map(|number| Language { number }.tag()) {
        Some(tag) => {
            format!("the messages in {tag} aren't loaded, so they are in English: `await loadMessages(\"{tag}\")`")
        }
        None => format!("there are no messages in {}; they are in English", crate::privacy::masked(tag)),
    })
}

/// Visits the texts that stand in every translation in this order: the words of rules, then the other sentences.
fn each_sentence(visit: &mut dyn FnMut(&'static str)) {
    for (_, rule) in rules::ALL {
        for number in 0..=rule.variants.len() {
            let words = rule.words_at(number);
            [words.message, words.why, words.help].into_iter().for_each(&mut *visit);
        }
    }
    language::each_other_sentence(visit);
}

fn head(tag: &str) -> String {
    format!("declarant {} {tag} messages", env!("CARGO_PKG_VERSION"))
}

/// Takes a translation: a text that [`text`] made. The words of English must be here. The first of each language counts.
///
/// # Errors
/// If it is none, or one of another version.
#[cold]
pub fn load(text: String) -> Result<(), Misuse> {
    let mut rest: &'static str = text.leak();
    let first = next_line(&mut rest);
    // Behind the name and the version.
    let tag = first.split(' ').nth(2).unwrap_or_default();
    let place = listed(tag).filter(|_| first == head(tag)).and_then(|number| TRANSLATIONS.get(usize::from(number) - 1));
    let Some(place) = place else { return Err(language::odd(first)) };
    let mut translation = Translation::default();
    let mut is_whole = true;
    each_sentence(&mut |english| {
        is_whole &= !rest.is_empty();
        translation.add(english, next_line(&mut rest));
    });
    if !is_whole {
        return Err(language::odd(first));
    }
    while !rest.is_empty() {
        let english = next_line(&mut rest);
        translation.add(english, next_line(&mut rest));
    }
    place.get_or_init(|| translation);
    Ok(())
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
    text.lines().next().is_some_and(|first| first.ends_with(" messages"))
}

/// The entries of the translation of that language: texts of English, and what they are in it, which may be empty.
#[cfg(feature = "translations")]
#[doc(hidden)]
pub fn entries(tag: &str) -> Vec<(&'static str, &'static str)> {
    let file = LANGUAGES.iter().position(|known| *known == tag).and_then(|at| FILES.get(at));
    file.map_or_else(Vec::new, |file| po::entries(file))
}

#[cfg(feature = "translations")]
fn built_in(at: usize) -> Translation {
    let mut translation = Translation::default();
    for (english, translated) in FILES.get(at).into_iter().flat_map(|file| po::entries(file)) {
        translation.add(english, translated);
    }
    translation
}

/// A translation as a build without it is given it: a line for each sentence, empty where it is English or was given
/// before, then two lines for each phrase.
///
/// ```
/// let text = declarant::messages::text("de").ok_or("no translation")?;
/// assert!(text.starts_with("declarant 0.1.0 de messages\n"));
/// assert_eq!(declarant::messages::text("xx"), None);
/// # Ok::<(), &'static str>(())
/// ```
#[cfg(feature = "translations")]
pub fn text(tag: &str) -> Option<String> {
    let translation = built_in(LANGUAGES.iter().position(|known| *known == tag)?);
    let say = |english| translation.find(english).filter(|translated| *translated != english).unwrap_or_default();
    Some(text_with(tag, |english| say(english).to_owned()))
}

/// The same with what a function says.
#[cfg(feature = "translations")]
#[doc(hidden)]
pub fn text_with(tag: &str, say: impl Fn(&'static str) -> String) -> String {
    let mut said = std::collections::HashSet::new();
    let mut lines = vec![head(tag)];
    each_sentence(&mut |english| lines.push(if said.insert(english) { say(english) } else { String::new() }));
    for Entry { english, .. } in catalogue() {
        let translated = if said.insert(english) { say(english) } else { String::new() };
        if !translated.is_empty() {
            lines.extend([english.to_owned(), translated]);
        }
    }
    lines.join("\n")
}
