//! Names of parties as they are compared with a list.
//!
//! Two names are the same here if they have the same words in any order. Case, diacritics and punctuation don't count,
//! `ae` is `a` as in Müller and Mueller, single letters that follow each other are one word (`B.V.`), and a name also
//! counts without its legal forms (`Nord AS`, `Nord`). Nothing is compared by similarity: a name with another letter
//! is another name.

use super::Tokens;
use super::trade::{self, FIRMS, Firm};
use crate::index::{Index, hash};
use crate::order;

/// The keys of a name: all its words, then its words without legal forms if that is something else.
pub(crate) fn keys(tokens: &Tokens) -> Vec<String> {
    // A name that was cut off isn't known to its end.
    if tokens.is_cut() {
        return Vec::new();
    }
    let (mut whole, mut bare): (Vec<String>, Vec<String>) = Default::default();
    let mut place = 0;
    while place < tokens.count() {
        let form = tokens.phrase(&FIRMS, place).filter(|(entry, _)| entry.1 == Firm::Form);
        let end = place + form.map_or_else(|| letters(tokens, place).max(1), |(_, count)| count);
        let word = plain(&(place..end).map(|at| tokens.get(at)).collect::<String>());
        if form.is_none() && !(end == tokens.count() && trade::is_short_form_folded(&word)) {
            bare.push(trade::without_form(&word));
        }
        whole.push(word);
        place = end;
    }
    let mut keys = Vec::new();
    for mut words in [whole, bare] {
        order::sort_by(&mut words, String::cmp);
        let key = words.join(" ");
        if !key.is_empty() && !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// How many tokens from one on are single letters.
fn letters(tokens: &Tokens, place: usize) -> usize {
    (place..tokens.count()).take_while(|at| tokens.get(*at).len() == 1).count()
}

/// A word without the `e` that stands for an umlaut.
fn plain(word: &str) -> String {
    word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
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

    fn of(name: &str) -> Vec<String> {
        let mut tokens = Tokens::default();
        tokens.turn_to(name);
        keys(&tokens)
    }

    #[test]
    fn names_are_the_same_whatever_their_order_case_and_form() {
        for (one, other) in [
            ("Jürgen MÜLLER", "Mueller, Juergen"),
            ("Nord AS", "nord"),
            ("Nord A/S", "NORD"),
            ("Tulpen B.V.", "tulpen bv"),
            ("Kranich GmbH & Co. KG", "Kranich"),
            ("J. M. Ferreira", "Ferreira, JM"),
            ("北方有限公司", "北方"),
            ("Maria Sa", "Sa, Maria"),
        ] {
            assert!(
                of(one).iter().any(|key| of(other).contains(key)),
                "{one} and {other}: {:?} {:?}",
                of(one),
                of(other)
            );
        }
        for (one, other) in [("Ana Ruiz", "Ana Ruis"), ("Ana Ruiz", "Ana"), ("Nord AS", "Nord Sea AS"), ("AS", "SA")] {
            assert!(!of(one).iter().any(|key| of(other).contains(key)), "{one} and {other}");
        }
    }
}
