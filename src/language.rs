//! The words of a language as data, for a build that carries none.
//!
//! A page shouldn't wait for sentences before it can check, nor for those of all languages. So a build without the
//! feature `english` has only the names of its rules, and is given two texts: the words of the rules, and what HS codes
//! cover. A build with the feature makes them, with [`words`] and [`headings`].
//!
//! The first line of each names the version, the language and the kind. A text of another version is refused, since a
//! rule's words go with its arguments. The words have a line for each rule's name, its summary and its source, then three
//! lines for each of its wordings, in the order of the list of rules. Those of rules on messages are left out: the build
//! that reads messages carries them. Behind them stand the sentences that aren't a rule's, three lines each, the name and
//! the two voices; then the source of each identifier scheme. The phrases that rules give as arguments are left out, since
//! only translations ask for them and have them. The headings have a paragraph a chapter.

use std::sync::{Mutex, OnceLock, PoisonError};

use crate::clearance::words;
use crate::codes::hs;
use crate::ids;
use crate::options::Misuse;
use crate::order;
use crate::purpose::signs;
use crate::rule::{Rule, Words, english};
use crate::rules;

/// Whether this build carries English. A constant, so that the compiler drops the words of one that doesn't.
pub(crate) const IS_HERE: bool = cfg!(feature = "english");

/// A sentence of a report that isn't a rule's: its name, and its words of the parcel and in the shopper's voice.
type Sentence = (&'static str, [&'static str; 2]);

/// The sentences that aren't a rule's.
fn sentences() -> impl Iterator<Item = Sentence> {
    let signs = signs::ALL.iter().map(|sign| (sign.name, sign.words));
    signs.chain(words::ALL.iter().map(|sentence| (sentence.name, sentence.words)))
}

/// The words that were given.
struct Given {
    /// In the order of the list of rules.
    rules: Vec<OfRule>,
    /// The other sentences, sorted by name.
    sentences: Vec<Sentence>,
    /// The sources of the identifier schemes, in their order.
    sources: Vec<&'static str>,
}

/// Those of a rule.
struct OfRule {
    summary: &'static str,
    source: &'static str,
    /// Its first wording, then its variants; none of a rule on messages.
    wordings: Vec<Words>,
}

/// What is said in several places, and phrases that rules give as arguments, a line each.
const PHRASES: &str = english(include_str!("messages/phrases.txt"));

static GIVEN: OnceLock<Given> = OnceLock::new();
static HEADINGS: OnceLock<Vec<&'static str>> = OnceLock::new();

fn head(kind: &str) -> String {
    format!("declarant {} {} {kind}", env!("CARGO_PKG_VERSION"), crate::LANGUAGE)
}

/// The words of all rules, for a build that carries none.
pub fn words() -> String {
    let mut lines = vec![head("words")];
    for &(_, rule) in rules::ALL {
        lines.extend([rule.name, rule.summary(), rule.source_in_words()].map(str::to_owned));
        for number in 0..wordings_of_forms(rule) {
            let Words { message, why, help } = rule.words_at(number);
            lines.extend([message, why, help].map(|text| (*text).to_owned()));
        }
    }
    for (name, voices) in sentences() {
        lines.extend([name, voices[0], voices[1]].map(str::to_owned));
    }
    lines.extend(ids::all().iter().map(|scheme| scheme.source.to_owned()));
    lines.join("\n")
}

/// How many wordings a rule has that a declaration in JSON can meet.
fn wordings_of_forms(rule: &Rule) -> usize {
    if rule.is_of_messages() { 0 } else { rule.variants.len() + 1 }
}

/// What the chapters and headings of the HS cover, for a build that carries none.
pub fn headings() -> String {
    format!("{}\n{}", head("headings"), hs::LABELS.join("\n\n"))
}

/// Takes the words of a language: a text that [`words`] or [`headings`] made.
///
/// The first of each kind counts. A build that carries English keeps to its own.
///
/// ```
/// use declarant::language;
/// language::load(language::words())?;
/// language::load(language::headings())?;
/// let misuse = language::load("declarant 0.0.1 en words\n".to_owned()).unwrap_err();
/// assert!(misuse.to_string().ends_with("the words are of \"declarant 0.0.1 en words\": take both from one package"));
/// # Ok::<(), declarant::Misuse>(())
/// ```
///
/// # Errors
/// If it is of another version or incomplete.
pub fn load(text: String) -> Result<(), Misuse> {
    let first = first_line(&text);
    let is_words = first == head("words");
    if !is_words && first != head("headings") {
        return Err(odd("words", first));
    }
    let rest = kept(text);
    if is_words {
        let given = parsed(rest).ok_or_else(|| incomplete("words"))?;
        GIVEN.get_or_init(|| given);
    } else {
        let chapters: Vec<_> = rest.split("\n\n").collect();
        if chapters.len() != hs::LABELS.len() {
            return Err(incomplete("words"));
        }
        HEADINGS.get_or_init(|| chapters);
    }
    Ok(())
}

/// The first line of a text, which names what it is. It is looked at before the text is [`kept`].
pub(crate) fn first_line(text: &str) -> &str {
    text.split_once('\n').map_or(text, |(first, _)| first)
}

/// Keeps a text for as long as the program runs, and returns what stands behind its first line. The same text is kept once.
pub(crate) fn kept(text: String) -> &'static str {
    static KEPT: Mutex<Vec<&str>> = Mutex::new(Vec::new());
    let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let text = all.iter().find(|kept| **kept == text).copied().unwrap_or_else(|| {
        let text: &'static str = text.leak();
        all.push(text);
        text
    });
    text.split_once('\n').map_or("", |(_, rest)| rest)
}

/// The language of a tag as the tag has it, such as the `de` of BCP 47's `de-AT`, or of POSIX's `de_AT.UTF-8` and
/// `de_AT@euro`: two to eight letters, and subtags of up to eight letters or digits. Nothing if the tag is malformed.
#[inline(never)]
pub(crate) fn of_tag(tag: &str) -> Option<&str> {
    let mut parts = tag.split(['.', '@']).next()?.split(['-', '_']);
    let language = parts.next()?;
    let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_language = (2..=8).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_language && parts.all(is_part)).then_some(language)
}

/// That a text of words or lists is of another version, or isn't one of the package. At most forty letters of its first
/// line are shown.
pub(crate) fn odd(what: &str, first: &str) -> Misuse {
    let version = env!("CARGO_PKG_VERSION");
    let end = first.char_indices().nth(40).map_or(first.len(), |(end, _)| end);
    let first = first.get(..end).unwrap_or_default();
    Misuse(format!("this is declarant {version}, and the {what} are of \"{first}\": take both from one package"))
}

/// That a text of words or lists doesn't have what its first line says.
pub(crate) fn incomplete(what: &str) -> Misuse {
    Misuse(format!("the {what} are incomplete, or of another build: take them from the package of this declarant"))
}

/// How a caller loads what a language needs: by a function of the package, or by one of the library.
pub(crate) fn call(of_package: &str, of_library: &str, tag: &str) -> String {
    match cfg!(target_arch = "wasm32") {
        true => format!("`await {of_package}(\"{tag}\")`"),
        false => format!("`declarant::{of_library}`"),
    }
}

/// The sentences that aren't a rule's, in their order: their names, and their words in both voices.
pub(crate) fn other_sentences() -> impl Iterator<Item = Sentence> {
    sentences().map(|(name, own)| (name, [sentence(name, own, false), sentence(name, own, true)]))
}

/// The phrases that rules give as arguments, of a build that carries English.
pub(crate) fn phrases() -> impl Iterator<Item = &'static str> {
    PHRASES.lines()
}

/// The words of a text; nothing if they are those of other rules.
fn parsed(text: &'static str) -> Option<Given> {
    let mut lines = text.split('\n');
    let mut of_rule = |rule: &Rule| {
        lines.next().filter(|name| *name == rule.name)?;
        let (summary, source) = (lines.next()?, lines.next()?);
        let wording = |_| Some(Words { message: lines.next()?, why: lines.next()?, help: lines.next()? });
        Some(OfRule { summary, source, wordings: (0..wordings_of_forms(rule)).map(wording).collect::<Option<_>>()? })
    };
    let rules = rules::ALL.iter().map(|(_, rule)| of_rule(rule)).collect::<Option<_>>()?;
    let mut of_sentence = |(name, _): Sentence| {
        lines.next().filter(|given| *given == name)?;
        Some((name, [lines.next()?, lines.next()?]))
    };
    let mut sentences: Vec<Sentence> = sentences().map(&mut of_sentence).collect::<Option<_>>()?;
    order::sort_by(&mut sentences, |(one, _), (other, _)| one.cmp(other));
    let sources = ids::all().iter().map(|_| lines.next()).collect::<Option<_>>()?;
    lines.next().is_none().then_some(Given { rules, sentences, sources })
}

/// A sentence that isn't a rule's, from what was given if this build carries none.
pub(crate) fn sentence(name: &str, own: [&'static str; 2], to_shopper: bool) -> &'static str {
    let given = || {
        let sentences = &GIVEN.get()?.sentences;
        let place = sentences.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        sentences.get(place).map(|(_, voices)| *voices)
    };
    let [of_parcel, of_hers] = if IS_HERE { own } else { given().unwrap_or(own) };
    if to_shopper { of_hers } else { of_parcel }
}

/// The source of the identifier scheme at that place, if it was given.
pub(crate) fn source(place: usize) -> Option<&'static str> {
    GIVEN.get()?.sources.get(place).copied()
}

fn of(rule: &Rule) -> Option<&'static OfRule> {
    let at = rules::ALL.iter().position(|(_, known)| std::ptr::eq(*known, rule))?;
    GIVEN.get()?.rules.get(at)
}

impl Rule {
    /// One sentence on what it finds, from what was given if this build carries none.
    pub(crate) fn summary(&self) -> &'static str {
        if IS_HERE { self.summary } else { of(self).map_or("", |of| of.summary) }
    }

    /// Where it comes from, from what was given if this build carries none.
    pub(crate) fn source_in_words(&self) -> &'static str {
        if IS_HERE { self.source } else { of(self).map_or("", |of| of.source) }
    }

    /// Its words by number: 0 for the first, then those of its variants.
    pub(crate) fn words_at(&self, number: usize) -> &Words {
        if !IS_HERE && !self.is_of_messages() {
            return of(self).and_then(|of| of.wordings.get(number)).unwrap_or(&self.words);
        }
        let variant = number.checked_sub(1).and_then(|at| self.variants.get(at));
        variant.map_or(&self.words, |(_, words)| words)
    }
}

/// What the chapters and their headings cover, a line each; nothing yet if this build carries none and wasn't given any.
pub(crate) fn chapters() -> Option<&'static [&'static str]> {
    if IS_HERE { Some(&hs::LABELS) } else { HEADINGS.get().map(Vec::as_slice) }
}

#[cfg(all(test, feature = "english"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_is_taken() {
        load(words()).expect("its own words");
        load(headings()).expect("its own headings");
        let given = GIVEN.get().expect("words");
        for ((_, rule), OfRule { summary, source, wordings }) in rules::ALL.iter().zip(&given.rules) {
            assert_eq!((*summary, *source), (rule.summary, rule.source));
            assert!(rule.variants.len() < 256, "{}: a packed report has a byte for the number of its words", rule.name);
            let own = [&rule.words].into_iter().chain(rule.variants.iter().map(|(_, words)| words));
            assert!(wordings.iter().eq(own.take(wordings_of_forms(rule))), "{}", rule.name);
        }
        assert!(given.sources.iter().eq(ids::all().iter().map(|scheme| &scheme.source)));
        assert_eq!(HEADINGS.get().expect("headings"), &hs::LABELS);
    }

    #[test]
    fn what_is_of_another_version_is_refused() {
        let version = env!("CARGO_PKG_VERSION");
        let older = words().replace(version, "0.0.1");
        let said = format!(
            "this is declarant {version}, and the words are of \"declarant 0.0.1 en words\": take both from one package"
        );
        assert_eq!(load(older), Err(Misuse(said)));
        let other = words().replace("hs-code-unknown", "hs-code-odd");
        assert!(load(other).is_err());
        let whole = words();
        let (cut, _) = whole.rsplit_once(ids::all()[0].source).expect("a source");
        assert!(load(cut.to_owned()).is_err());
        assert!(load(headings().replace("\n\n", "\n")).is_err());
        assert!(load(String::new()).is_err());
    }

    #[test]
    fn of_a_text_that_is_none_forty_letters_are_quoted() {
        let said = load(format!("a{}", "é".repeat(2_000))).expect_err("another text").0;
        assert!(said.contains(&format!("\"a{}\"", "é".repeat(39))), "{said}");
    }
}
