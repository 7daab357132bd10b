//! Reports in other languages than English.
//!
//! A translation has texts of English with what they are in its language: words of rules, the other sentences of a report,
//! and phrases that stand in them as arguments, such as the name of a field. A report looks them up when it is written, so
//! no rule knows of languages. What isn't translated stays English.
//!
//! `messages/<tag>.po` has one language, in the format that tools of translators read. A build without the feature
//! `translations` is given it as data, with [`text`] and [`load`]. Such a text has a line for each text of English that the
//! build has, in their order, so it needs no English. A language has one text of each [`Kind`].

use std::sync::OnceLock;

use crate::index::{Index, hash};
use crate::language;
use crate::options::Misuse;

mod catalogue;
#[cfg(feature = "translations")]
mod po;
mod spoken;

pub(crate) use spoken::Language;

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
