//! Names of parties as they are compared with a list.
//!
//! Two names are the same here if they have the same words in any order. Case, diacritics and punctuation don't count, an
//! umlaut may be written as in Mueller, single letters that follow each other are one word (`B.V.`), nor do blanks between
//! words of Chinese, Japanese and Korean count, and a name is also compared without its legal forms. Nothing is compared
//! by similarity: a name with another letter is another name.
//!
//! A person must not be taken for a firm. A legal form such as `Sa` or `Co` is a family's name as well, so how it is
//! written decides whether it is left out; and where one word is left, that may be how a person is called.

mod letters;

use std::borrow::Cow;

use super::fold::voiced;
use super::trade::{self, Firm};
use crate::index::{Index, hash};
use crate::order;
pub(super) use letters::{is_capital, is_small};
use letters::{is_left_out, is_of_run, plain};

/// What a name is compared by: names that have a key in common are the same.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys {
    /// Those of all words, and of the words without legal forms.
    pub(crate) sure: Vec<String>,
    /// Those of words without legal forms that may be the name of a person.
    pub(crate) doubtful: Vec<String>,
    /// The same where even the form may be a name, so that they only tell who may be meant.
    loose: Vec<String>,
    /// Whether the name shows that it is a firm's.
    pub(crate) is_firm: bool,
}

impl Keys {
    /// All of them, for names that are listed as those of firms.
    pub(crate) fn all(self) -> impl Iterator<Item = String> {
        self.sure.into_iter().chain(self.doubtful).chain(self.loose)
    }
}

/// The keys of a name.
pub(crate) fn keys(name: &str) -> Keys {
    let name = Name::read(name);
    let mut keys = Keys { sure: name.whole(), ..Keys::default() };
    let bare = name.bare();
    keys.is_firm = bare.is_firm;
    let list = match bare.doubt {
        Doubt::None => &mut keys.sure,
        Doubt::OfName | Doubt::OfForm => &mut keys.doubtful,
        Doubt::OfBoth => &mut keys.loose,
    };
    add_keys(&bare.words, list);
    keys
}

/// Whether a name has what is or may be a legal form. Without dots a short one may be a family's name: "MARIA SA".
pub(crate) fn has_form(text: &str) -> bool {
    let name = Name::read(text);
    let bare = name.bare();
    let is_sure = || text.contains('.') || matches!(bare.doubt, Doubt::None | Doubt::OfName);
    bare.is_firm || !bare.words.is_empty() && is_sure()
}

/// The keys of all words of a name, as those of persons are compared, who have no legal form.
pub(crate) fn whole(name: &str) -> Vec<String> {
    Name::read(name).whole()
}

/// Who is named where a name has a firm and who is reached there, as in "ACME Ltd, Ana Ruiz" or "Ana Ruiz c/o ACME Ltd":
/// nothing of any other name.
pub(crate) fn parts(name: &str) -> Vec<&str> {
    let words = words(name);
    let mut parts: Vec<(&str, usize)> = Vec::new();
    let (mut from, mut count) = (0, 0);
    let mut is_sure = false;
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let gap = words.get(at.wrapping_sub(1)).map_or("", |before| name.get(before.to..word.from).unwrap_or_default());
        let next = words.get(at + 1).map_or("", |next| next.plain.as_str());
        let is_care_of = || {
            matches!(&*word.plain, "ac" | "co") && name.get(word.from..word.to).is_some_and(|text| text.contains('/'))
        };
        let skipped = trade::attention(&word.plain, next).max(usize::from(is_care_of()));
        if skipped > 0 || gap.contains([',', ';', '/', '(']) || gap.contains(" - ") {
            parts.push((name.get(from..word.from).unwrap_or_default(), count));
            is_sure |= skipped > 0;
            at += skipped;
            (from, count) = (words.get(at).map_or(name.len(), |word| word.from), 0);
        }
        // Behind "c/o" stands another such word, a name, or nothing.
        if skipped == 0 {
            count += 1;
            at += 1;
        }
    }
    parts.push((name.get(from..).unwrap_or_default(), count));
    parts.retain(|(_, count)| *count > 0);
    let is_firm = |part: &str| Name::read(part).bare().is_firm;
    // A family's name before a comma, or partners of a firm, are no parts.
    let are_apart = parts.len() > 1 && parts.iter().all(|(part, count)| *count > 1 || is_firm(part));
    if are_apart && (is_sure || parts.iter().any(|(part, _)| is_firm(part))) {
        parts.into_iter().map(|(part, _)| part).collect()
    } else {
        Vec::new()
    }
}

/// A name, split into words.
struct Name<'t> {
    text: Cow<'t, str>,
    words: Vec<Word>,
    /// Whether it had a legal form of a script without blanks, which is none of the words.
    has_form: bool,
}

/// A word of a name.
#[derive(Debug, Default)]
struct Word {
    /// Its letters without marks.
    plain: String,
    /// The same with the letters that stand for an umlaut, where it has one.
    full: Option<String>,
    /// Where it stands in the text.
    from: usize,
    to: usize,
    /// Of how many single letters it is made.
    letters: usize,
}

/// The words of a name that are no legal form, if it has one.
struct Bare<'n> {
    words: Vec<&'n Word>,
    is_firm: bool,
    doubt: Doubt,
}

/// What may be a person's in a name without its legal form.
enum Doubt {
    None,
    /// What is left, which is one word.
    OfName,
    /// What was left out.
    OfForm,
    OfBoth,
}

/// What a short word at an end of a name is, by how it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    AsForm,
    AsName,
    /// As either.
    Unsure,
}

/// The most short legal forms that are sought behind a name, as in "Nord Oy Ab".
const MOST_SHORT_FORMS: usize = 3;

/// What stands in the keys for a legal form of a script without blanks. It is no word.
const FORM: &str = "+";

impl<'t> Name<'t> {
    fn read(text: &'t str) -> Self {
        if trade::has_form_in_run(text) {
            let bare = trade::without_forms_in_runs(text);
            let words = words(&bare);
            if !words.is_empty() {
                return Self { text: bare.into(), words, has_form: true };
            }
        }
        Self { text: text.into(), words: words(text), has_form: false }
    }

    fn whole(&self) -> Vec<String> {
        let form = Word { plain: FORM.to_owned(), ..Word::default() };
        let form = self.has_form.then_some(&form);
        let mut keys = Vec::new();
        add_keys(&self.words.iter().chain(form).collect::<Vec<_>>(), &mut keys);
        keys
    }

    /// The words without the legal forms; no words where it has none.
    fn bare(&self) -> Bare<'_> {
        let (mut words, mut is_firm) = (Vec::new(), self.has_form);
        let plain: Vec<&str> = self.words.iter().map(|word| word.plain.as_str()).collect();
        let mut at = 0;
        while let Some(word) = self.words.get(at) {
            let found = trade::firm(plain.get(at..).unwrap_or_default());
            let is_short = trade::is_short_form_behind(&word.plain);
            let found = found.filter(|(_, count)| *count > 1 || !is_short);
            is_firm |= found.is_some();
            let form = found.filter(|(firm, _)| *firm == Firm::Form);
            if form.is_none() {
                words.push(word);
            }
            at += form.map_or(1, |(_, count)| count);
        }
        let (has_form, is_unsure) = self.take_short_forms(&mut words);
        if words.len() == self.words.len() && !self.has_form {
            words.clear();
        }
        let may_be_person = matches!(words.as_slice(), [word] if !is_long_run(&word.plain));
        // Beside one word a short form shows no firm: it may be initials, as in "Lee A.S.", or a family's name in capitals.
        is_firm |= has_form && !may_be_person;
        let doubt = match (may_be_person, is_unsure && !is_firm && !has_form) {
            (false, false) => Doubt::None,
            (true, false) => Doubt::OfName,
            (false, true) => Doubt::OfForm,
            (true, true) => Doubt::OfBoth,
        };
        Bare { words, is_firm, doubt }
    }

    /// Takes short legal forms off the ends of a name. Returns whether one is written as a form, and whether one may be part
    /// of the name.
    fn take_short_forms(&self, words: &mut Vec<&Word>) -> (bool, bool) {
        let (mut has_form, mut is_unsure) = (false, false);
        for _ in 0..MOST_SHORT_FORMS {
            let Some((last, others)) = words.split_last().filter(|(_, others)| !others.is_empty()) else { break };
            if !trade::is_short_form_behind(&last.plain) {
                break;
            }
            match self.written(last, others) {
                Written::AsName => break,
                Written::AsForm => has_form = true,
                Written::Unsure => is_unsure = true,
            }
            words.pop();
        }
        if let [first, others @ ..] = words.as_slice()
            && !others.is_empty()
            && trade::is_short_form_before(&first.plain)
            // A family's name stands before a comma.
            && !self.behind(first).starts_with(',')
        {
            let written = self.written(first, others);
            has_form |= written == Written::AsForm;
            is_unsure |= written == Written::Unsure;
            if written != Written::AsName {
                words.remove(0);
            }
        }
        (has_form, is_unsure)
    }

    /// How a short word is written that may be a legal form beside these others.
    fn written(&self, word: &Word, others: &[&Word]) -> Written {
        let text = self.text_of(word);
        let before = self.text.get(..word.from).unwrap_or_default().trim_end();
        if word.plain.is_ascii() && has(text, |c| !c.is_ascii() && !matches!(c, 'Ü' | 'ü' | 'Ş' | 'ş')) {
            // A family's name such as Sá.
            return Written::AsName;
        }
        if has(text, |c| matches!(c, '.' | '/')) {
            // Initials look the same, and are usual behind a comma.
            let is_cyrillic = has(text, |c| matches!(c, 'Ѐ'..='ӿ'));
            let is_apart = before.ends_with(',') || has(text, char::is_whitespace);
            return match (is_cyrillic, is_apart) {
                (true, _) => Written::AsName,
                (false, true) => Written::Unsure,
                (false, false) => Written::AsForm,
            };
        }
        if word.plain == "co" {
            let is_form = matches!(before.bytes().last(), Some(b'&' | b'+')) || self.behind(word).starts_with('.');
            return if is_form { Written::AsForm } else { Written::Unsure };
        }
        let has_small = |word: &Word| has(self.text_of(word), is_small);
        match (has(text, is_capital), has_small(word)) {
            (true, false) if others.iter().any(|word| has_small(word)) => Written::AsForm,
            // As in ApS.
            (true, true) if text == "Oy" || text.chars().skip(1).any(is_capital) => Written::AsForm,
            (true, true) => Written::AsName,
            _ => Written::Unsure,
        }
    }

    fn text_of(&self, word: &Word) -> &str {
        self.text.get(word.from..word.to).unwrap_or_default()
    }

    fn behind(&self, word: &Word) -> &str {
        self.text.get(word.to..).unwrap_or_default().trim_start()
    }
}

/// The words of a text.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut is_within = false;
    for (at, c) in text.char_indices() {
        if is_left_out(c) {
            if let Some(word) = words.last_mut().filter(|_| is_within) {
                word.mark(c);
            }
            continue;
        }
        let mut one = [0; 4];
        let plain = plain(c, &mut one);
        if plain.is_empty() {
            is_within = false;
            continue;
        }
        if !is_within {
            words.push(Word { from: at, ..Word::default() });
            is_within = true;
        }
        if let Some(word) = words.last_mut() {
            word.to = at + c.len_utf8();
            word.add(c, plain);
        }
    }
    for word in &mut words {
        let mut letters = word.plain.chars();
        word.letters = usize::from(letters.next().is_some_and(|letter| !is_of_run(letter)) && letters.next().is_none());
    }
    // "B.V." is a word by itself: "X B.V." isn't "XBV".
    let words = joined(words, &|before, word| {
        let gap = text.get(before.to..word.from).unwrap_or_default();
        before.letters > 0 && word.letters == 1 && !has(gap, char::is_whitespace)
    });
    joined(words, &|before, word| before.letters > 0 && before.is_apart(text) && word.letters == 1)
}

impl Word {
    /// Adds a letter, and what it is without marks.
    fn add(&mut self, c: char, plain: &str) {
        if matches!(plain, "\u{3099}" | "\u{309a}")
            && let Some(voiced) = voiced(&self.plain, plain)
        {
            self.plain.pop();
            self.plain.push(voiced);
            return;
        }
        let second = match c {
            'Ä' | 'ä' | 'Ö' | 'ö' | 'Ü' | 'ü' | 'Ø' | 'ø' => Some('e'),
            'Å' | 'å' => Some('a'),
            _ => None,
        };
        if second.is_some() && self.full.is_none() {
            self.full = Some(self.plain.clone());
        }
        if let Some(full) = &mut self.full {
            full.push_str(plain);
            full.extend(second);
        }
        self.plain.push_str(plain);
    }

    /// Adds a mark that is a character of its own, as in a decomposed umlaut.
    fn mark(&mut self, mark: char) {
        let second = match (mark, self.plain.chars().last()) {
            ('\u{308}', Some('a' | 'o' | 'u')) => 'e',
            ('\u{30a}', Some('a')) => 'a',
            _ => return,
        };
        self.full.get_or_insert_with(|| self.plain.clone()).push(second);
    }

    /// Whether it is one letter, or letters with blanks between them.
    fn is_apart(&self, text: &str) -> bool {
        self.letters == 1 || text.get(self.from..self.to).is_some_and(|text| has(text, char::is_whitespace))
    }
}

/// Words of which some are appended to the one before.
fn joined(words: Vec<Word>, is_appended: &dyn Fn(&Word, &Word) -> bool) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(words.len());
    for word in words {
        match out.last_mut() {
            Some(before) if is_appended(before, &word) => {
                if before.full.is_some() || word.full.is_some() {
                    let full = before.full.get_or_insert_with(|| before.plain.clone());
                    full.push_str(word.full.as_ref().unwrap_or(&word.plain));
                }
                before.plain.push_str(&word.plain);
                before.to = word.to;
                before.letters += word.letters;
            }
            _ => out.push(word),
        }
    }
    out
}

/// Adds the keys of some words: without marks; with all umlauts written; without blanks where they don't count.
fn add_keys(words: &[&Word], keys: &mut Vec<String>) {
    add_key(words.iter().map(|word| word.plain.clone()).collect(), keys);
    if words.iter().any(|word| word.full.is_some()) {
        add_key(words.iter().map(|word| word.full.as_ref().unwrap_or(&word.plain).clone()).collect(), keys);
    }
    let (mut runs, mut is_behind_run): (Vec<String>, bool) = (Vec::new(), false);
    for word in words {
        let is_run = is_run(&word.plain);
        match runs.last_mut() {
            Some(before) if is_run && is_behind_run => before.push_str(&word.plain),
            _ => runs.push(word.plain.clone()),
        }
        is_behind_run = is_run;
    }
    if runs.len() < words.len() {
        add_key(runs, keys);
    }
}

fn add_key(mut words: Vec<String>, keys: &mut Vec<String>) {
    order::sort_by(&mut words, String::cmp);
    let key = words.join(" ");
    if !key.is_empty() && !keys.contains(&key) {
        keys.push(key);
    }
}

/// Whether a text has such a character.
fn has(text: &str, is_it: fn(char) -> bool) -> bool {
    text.chars().any(is_it)
}

/// Whether a word is Chinese, Japanese or Korean.
fn is_run(word: &str) -> bool {
    word.chars().all(is_of_run)
}

/// Whether a word is one of these and longer than the names of most persons.
fn is_long_run(word: &str) -> bool {
    is_run(word) && word.chars().count() > 4
}

/// Numbers of entries by the keys of names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    rows: Vec<(String, Vec<u32>)>,
    index: Index,
}

impl Names {
    /// Adds an entry under a key.
    pub(crate) fn add(&mut self, key: String, entry: u32) {
        let hash = hash(key.as_bytes());
        let known = self.row(hash, &key).and_then(|row| self.rows.get_mut(row));
        match known {
            Some((_, entries)) => entries.push(entry),
            None => {
                self.index.insert(hash, self.rows.len());
                self.rows.push((key, vec![entry]));
            }
        }
    }

    /// The entries under a key, in the order in which they were added.
    pub(crate) fn get(&self, key: &str) -> &[u32] {
        let row = self.row(hash(key.as_bytes()), key).and_then(|row| self.rows.get(row));
        row.map_or(&[], |(_, entries)| entries)
    }

    fn row(&self, hash: u32, key: &str) -> Option<usize> {
        self.index.find(hash, |row| self.rows.get(row).is_some_and(|(known, _)| known == key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legal_forms_are_listed_as_names_are_compared() {
        let forms: Vec<&str> = trade::forms().collect();
        assert!(forms.is_sorted());
        for phrase in forms {
            assert!(trade::FIRMS.phrases.iter().all(|(firm, _)| *firm != phrase), "{phrase} is listed twice");
            let words = words(phrase);
            let plain: Vec<&str> = words.iter().map(|word| word.plain.as_str()).collect();
            assert_eq!(plain.join(" "), phrase);
            assert_eq!(trade::firm(&plain), Some((Firm::Form, plain.len())), "{phrase}");
        }
    }
}
