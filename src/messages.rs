//! Reports in other languages than English.
//!
//! A translation has texts of English with what they are in its language: words of rules, the other sentences of a report,
//! and phrases that stand in them as arguments, such as the name of a field. A report looks them up when it is written, so
//! no rule knows of languages. What isn't translated stays English.
//!
//! `messages/<tag>.po` has one language, in the format that tools of translators read. A build without the feature
//! `translations` is given it as data, with [`text`] and [`load`]. Such a text has a line for each text of English that the
//! build has, in their order, so it needs no English. A language has one text of each [`Kind`].

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

/// What a text of a translation has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What a declaration in JSON can meet.
    Messages,
    /// What the chapters and headings of the HS cover.
    Headings,
    /// What only WCO messages and scorecards can meet.
    Elements,
}

impl Kind {
    /// All kinds of texts.
    pub const ALL: [Self; 3] = [Self::Messages, Self::Headings, Self::Elements];

    /// The kind in the first line of a text and in the name of its file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Messages => "messages",
            Self::Headings => "headings",
            Self::Elements => "elements",
        }
    }

    /// Visits its texts in English.
    fn each(self, visit: &mut dyn FnMut(catalogue::Place, &'static str)) {
        match self {
            Self::Messages => catalogue::each_of_forms(visit),
            Self::Headings => catalogue::each_of_headings(visit),
            // A constant, so that a build without messages has no such texts to visit.
            Self::Elements if crate::MESSAGES => catalogue::each_of_messages(visit),
            Self::Elements => {}
        }
    }

    /// Whether a text stands in a translation with its English in front, behind all others. A build without English doesn't
    /// know the phrases that rules give as arguments.
    fn says_english_of(self, place: catalogue::Place) -> bool {
        self == Self::Messages && matches!(place, catalogue::Place::Phrase)
    }
}

/// The translations of a language by kind. That of a build that carries them is the first, for all kinds.
type Translations = [OnceLock<Translation>; Kind::ALL.len()];

static TRANSLATIONS: [Translations; LANGUAGES.len()] =
    [const { [const { OnceLock::new() }; Kind::ALL.len()] }; LANGUAGES.len()];

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
    fn translation(self, kind: Kind) -> Option<&'static Translation> {
        let translation = self.place(kind)?;
        #[cfg(feature = "translations")]
        if kind == Kind::Messages {
            return Some(translation.get_or_init(|| built_in(self.tag())));
        }
        translation.get()
    }

    fn place(self, kind: Kind) -> Option<&'static OnceLock<Translation>> {
        TRANSLATIONS.get(usize::from(self.number).checked_sub(1)?)?.get(kind as usize)
    }

    fn has(self, kind: Kind) -> bool {
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

/// The place in the list of languages, from 1, of the language of a tag.
#[inline(never)]
fn listed(tag: &str) -> Option<u8> {
    let language = language::of_tag(tag)?;
    let at = LANGUAGES.iter().position(|known| known.eq_ignore_ascii_case(language))?;
    Some(at as u8 + 1)
}

/// Why a report isn't in a language, or not the whole of one that meets more than the messages; nothing if it is.
pub(crate) fn missing(tag: &str, meets: &dyn Fn(Kind) -> bool) -> Option<String> {
    if tag == crate::LANGUAGE {
        return None;
    }
    let language = Language::of(Some(tag));
    if language != Language::ENGLISH {
        let lacking = |kind: &Kind| *kind != Kind::Messages && !language.has(*kind) && meets(*kind);
        let what = match Kind::ALL.into_iter().find(lacking)? {
            Kind::Headings => "what HS codes cover",
            _ => "what only WCO messages have",
        };
        let tag = language.tag();
        let call = language::call("loadMessages", "messages::load", tag);
        return Some(format!("{what} isn't loaded in {tag}, so it is in English: {call}"));
    }
    Some(match listed(tag).map(|number| Language { number }.tag()) {
        Some(tag) => {
            let call = language::call("loadMessages", "messages::load", tag);
            format!("the messages in {tag} aren't loaded, so they are in English: {call}")
        }
        None => {
            let others = LANGUAGES.join(", ");
            format!("there are no messages in {tag}, so they are in English; others are {others}")
        }
    })
}

/// The first line of a text.
fn head(tag: &str, kind: Kind) -> String {
    format!("declarant {} {tag} {}", env!("CARGO_PKG_VERSION"), kind.name())
}

/// Takes a translation: a text that [`text`] made.
///
/// The words of English must be here. The first of each language and kind counts. A build that doesn't read messages keeps
/// nothing of what only they meet.
///
/// ```
/// use declarant::messages::{self, Kind};
/// use declarant::{Options, Validator};
/// // A build with `translations` carries them; one without is given this text.
/// messages::load(messages::text("de", Kind::Messages).unwrap())?;
/// let mut validator = Validator::new(Options { lang: Some("de-AT".to_owned()), ..Options::default() })?;
/// let report = validator.check(r#"{"items": [{"hsCode": "6912.00"}]}"#);
/// assert_eq!(report.editions["lang"], "de");
/// assert!(messages::LANGUAGES.contains(&"de") && messages::load("de".to_owned()).is_err());
/// # Ok::<(), declarant::Misuse>(())
/// ```
///
/// # Errors
/// If it is none, or one of another version or incomplete.
#[cold]
pub fn load(text: String) -> Result<(), Misuse> {
    let first = language::first_line(&text);
    let tag = language_of(first);
    let (Some(number), Some(kind)) = (listed(tag), Kind::ALL.into_iter().find(|kind| first == head(tag, *kind))) else {
        return Err(language::odd("words", first));
    };
    if kind == Kind::Elements && !crate::MESSAGES {
        return Ok(());
    }
    let rest = language::kept(text);
    let mut lines = Lines { rest, translation: Translation::default(), are_enough: true };
    kind.each(&mut |place, english| {
        // A build without English visits no phrases.
        if !(language::IS_HERE && kind.says_english_of(place)) {
            lines.take(english);
        }
    });
    while kind == Kind::Messages && !lines.rest.is_empty() {
        let english = next_line(&mut lines.rest);
        lines.take(english);
    }
    let Lines { rest: "", translation, are_enough: true } = lines else { return Err(language::incomplete("words")) };
    if let Some(place) = (Language { number }).place(kind) {
        place.get_or_init(|| translation);
    }
    Ok(())
}

/// The tag in the first line of a text, behind the name and the version.
fn language_of(first: &str) -> &str {
    first.split(' ').nth(2).unwrap_or_default()
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
    text.lines().next().is_some_and(|first| listed(language_of(first)).is_some())
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
    Kind::ALL.into_iter().for_each(|kind| kind.each(&mut add));
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

/// A translation as a build without it is given it.
///
/// It has a line for each text, empty where it is English or was given before, and two for each phrase that rules give as
/// an argument: in English and translated. That of [`Kind::Elements`] is for a build
/// that reads messages.
///
/// ```
/// use declarant::messages::{self, Kind};
/// let text = messages::text("de", Kind::Messages).ok_or("no translation")?;
/// assert!(text.starts_with(concat!("declarant ", env!("CARGO_PKG_VERSION"), " de messages\n")));
/// assert_eq!(messages::text("xx", Kind::Messages), None);
/// # Ok::<(), &'static str>(())
/// ```
#[cfg(feature = "translations")]
pub fn text(tag: &str, kind: Kind) -> Option<String> {
    let known = LANGUAGES.contains(&tag).then(|| built_in(tag))?;
    let say = |english| known.find(english).filter(|translated| *translated != english).unwrap_or_default();
    texts_with(tag, |english| say(english).to_owned()).into_iter().nth(kind as usize)
}

/// The text of each kind with what a function says.
#[cfg(feature = "translations")]
#[doc(hidden)]
pub fn texts_with(tag: &str, say: impl Fn(&'static str) -> String) -> [String; Kind::ALL.len()] {
    let mut said = std::collections::HashSet::new();
    Kind::ALL.map(|kind| {
        let (mut lines, mut pairs) = (vec![head(tag, kind)], Vec::new());
        kind.each(&mut |place, english| {
            let translated = if said.insert(english) { say(english) } else { String::new() };
            match kind.says_english_of(place) {
                false => lines.push(translated),
                true if translated.is_empty() => {}
                true => pairs.extend([english.to_owned(), translated]),
            }
        });
        lines.extend(pairs);
        lines.join("\n") + "\n"
    })
}
