//! Plurals: the singulars that a token may be the plural of, and hashes that a noun and its plural share.

use crate::index;

/// The hash of words with a blank between them, each in the singular as far as its last letters show.
///
/// The vocabulary of vague words is looked up by it alone. `boxes` and `box` have the same, so it has one form of a noun
/// where the plural is made so. What an odd word loses by it, its entry loses as well.
pub(super) fn phrase_hash<'w>(words: impl Iterator<Item = &'w str>) -> u32 {
    words
        .enumerate()
        .fold(index::SEED, |hash, (at, word)| add_word(if at > 0 { index::step(hash, b' ') } else { hash }, word))
}

/// Adds a word in the singular to a hash.
fn add_word(hash: u32, word: &str) -> u32 {
    let bytes = word.as_bytes();
    let stem = bytes.get(..bytes.len() - plural(bytes)).unwrap_or(bytes);
    stem.iter().fold(hash, |hash, byte| index::step(hash, *byte))
}

/// Adds the first word of a phrase in the singular to a hash. What is left begins with the blank behind the word.
///
/// The dictionary is made of some ten thousand phrases, so this goes through their bytes once.
pub(super) fn add_first_word(hash: u32, phrase: &[u8]) -> (u32, &[u8]) {
    let (mut hash, mut length) = (hash, 0);
    while let Some(&byte) = phrase.get(length).filter(|byte| **byte != b' ') {
        hash = index::step(hash, byte);
        length += 1;
    }
    let (word, rest) = phrase.split_at_checked(length).unwrap_or((phrase, &[]));
    let ending = word.len() - plural(word);
    (word.iter().skip(ending).rev().fold(hash, |hash, byte| index::back(hash, *byte)), rest)
}

/// The hashes of the singulars that a word in `s` of that hash may be the plural of: those of its [`Forms`]. The hash is that
/// of its small letters.
#[inline]
pub(super) fn singulars(hash: u32, word: &[u8]) -> impl Iterator<Item = u32> {
    let without = |ending: &[u8]| ending.iter().rev().fold(hash, |hash, byte| index::back(hash, *byte));
    let (is_long, third, second) = match word {
        [_, before @ .., third, second, _] => (!before.is_empty(), third | 0x20, second | 0x20),
        _ => (false, 0, b's'),
    };
    [
        (second != b's').then(|| without(b"s")),
        (is_long && second == b'e').then(|| without(b"es")),
        (is_long && second == b'e' && third == b'i').then(|| index::step(without(b"ies"), b'y')),
    ]
    .into_iter()
    .flatten()
}

/// The length of the ending that makes a plural of a word, as far as its last letters show.
fn plural(word: &[u8]) -> usize {
    match word {
        [] | [_] | [_, _] | [_, _, _] | [.., b's', b's'] => 0,
        [stem @ .., b'e', b's']
            if stem.len() > 2 && matches!(stem, [.., b'x'] | [.., b'c' | b's', b'h'] | [.., b's', b's']) =>
        {
            2
        }
        [.., b's'] => 1,
        _ => 0,
    }
}

/// Whether a token is a word or its plural.
pub(super) fn is(token: &str, word: &str) -> bool {
    token == word || token.ends_with('s') && Forms::of(token).any(|form| form.as_str() == word)
}

/// An iterator over a token and the singulars that it may be the plural of.
pub(super) struct Forms<'t> {
    token: &'t str,
    next: u8,
}

/// A form of a token.
pub(super) enum Form<'t> {
    Cut(&'t str),
    /// The singular of a plural in `ies`, such as `battery` of `batteries`.
    Ies([u8; 24], usize),
}

impl Form<'_> {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Form::Cut(text) => text,
            Form::Ies(bytes, len) => {
                bytes.get(..*len).and_then(|form| std::str::from_utf8(form).ok()).unwrap_or_default()
            }
        }
    }
}

impl<'t> Forms<'t> {
    pub(super) fn of(token: &'t str) -> Self {
        Self { token, next: 0 }
    }
}

impl<'t> Iterator for Forms<'t> {
    type Item = Form<'t>;

    fn next(&mut self) -> Option<Form<'t>> {
        let token = self.token;
        loop {
            self.next += 1;
            match self.next {
                1 => return Some(Form::Cut(token)),
                2 if token.len() > 3 && token.ends_with('s') && !token.ends_with("ss") => {
                    return token.get(..token.len() - 1).map(Form::Cut);
                }
                3 if token.len() > 4 && token.ends_with("es") => return token.get(..token.len() - 2).map(Form::Cut),
                4 if token.len() > 4 && token.ends_with("ies") => {
                    let stem = token.get(..token.len() - 3)?;
                    let mut bytes = [0; 24];
                    bytes.get_mut(..stem.len())?.copy_from_slice(stem.as_bytes());
                    *bytes.get_mut(stem.len())? = b'y';
                    return Some(Form::Ies(bytes, stem.len() + 1));
                }
                2..=4 => {}
                _ => return None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::List;
    use super::super::{Signs, Tokens};
    use super::*;

    #[test]
    fn singulars_are_those_of_the_forms() {
        for word in ["batteries", "boxes", "dress", "socks", "ties", "eyes", "gas", "s", "was", "ies"] {
            let forms = Forms::of(word).skip(1).map(|form| index::hash(form.as_str().as_bytes()));
            let forms: Vec<u32> = forms.collect();
            for written in [word.to_owned(), word.to_ascii_uppercase()] {
                let found = singulars(index::hash(word.as_bytes()), written.as_bytes());
                assert!(found.eq(forms.iter().copied()), "{written}");
            }
        }
    }

    #[test]
    fn plurals_are_found_by_their_singular() {
        static LIST: List<()> =
            List::new(Signs::NONE, &[("battery", ()), ("box", ()), ("dress", ()), ("fly", ()), ("power bank", ())]);
        for text in ["batteries", "boxes", "dresses", "dress", "flies", "Power Banks", "POWER-BANK"] {
            assert!(Tokens::read(text).whole(&LIST).is_some(), "{text}");
        }
        for text in ["boxing", "power", "bank", "power of bank"] {
            assert!(Tokens::read(text).whole(&LIST).is_none(), "{text}");
        }
    }
}
