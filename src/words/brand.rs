//! Words that signal counterfeits: phrases of the trade, and brands whose spelling is varied.
//!
//! The phrases are those that rights holders and posts name; the brands are among those that customs of the EU and the
//! OECD report most often seized. Names that are everyday words, such as Coach or Boss, are left out: their look-alikes
//! can't be told from honest words. A platform's own list of rights holders knows more.

use std::sync::OnceLock;

mod listed;

use super::fold::lower;
use super::lines::{Lines, List};
use super::{Signs, Tokens, vague};
use crate::index::{self, Index};

/// How much a phrase claims of goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claim {
    /// By itself.
    Sure,
    /// By itself, unless it grades pearls, stones or metal.
    Grade,
    /// Beside a brand only.
    Brand,
    /// Beside a brand that isn't one of toys or devices, which come in a scale and with cables.
    Ratio,
}

/// Phrases, sorted.
pub(crate) static PHRASES: List<Claim> = List::new(
    Signs::COUNTERFEIT,
    &[
        ("1 1", Claim::Ratio),
        ("1 1 clone", Claim::Sure),
        ("1 1 copy", Claim::Sure),
        ("1 1 quality", Claim::Grade),
        ("1 1 replica", Claim::Brand),
        ("1st copy", Claim::Sure),
        ("7a quality", Claim::Brand),
        ("aaa copy", Claim::Sure),
        ("aaa grade", Claim::Grade),
        ("aaa quality", Claim::Grade),
        ("aaa replica", Claim::Sure),
        ("aaaa quality", Claim::Grade),
        ("bootleg", Claim::Brand),
        ("clone", Claim::Brand),
        ("copy", Claim::Brand),
        ("counterfeit", Claim::Sure),
        ("designer dupe", Claim::Sure),
        ("designer replica", Claim::Sure),
        ("dupe", Claim::Brand),
        ("fake", Claim::Brand),
        ("fake designer", Claim::Sure),
        ("first copy", Claim::Sure),
        ("high copy", Claim::Sure),
        ("imitation", Claim::Brand),
        ("inspired by", Claim::Brand),
        ("knock off", Claim::Sure),
        ("knockoff", Claim::Sure),
        ("look alike", Claim::Brand),
        ("lookalike", Claim::Brand),
        ("master copy", Claim::Sure),
        ("mirror copy", Claim::Sure),
        ("mirror grade", Claim::Grade),
        ("mirror quality", Claim::Grade),
        ("no logo", Claim::Brand),
        ("pirate copy", Claim::Sure),
        ("pirated", Claim::Sure),
        ("replica", Claim::Brand),
        ("replica bag", Claim::Sure),
        ("replica handbag", Claim::Sure),
        ("replica shoe", Claim::Sure),
        ("replica sneaker", Claim::Sure),
        ("replica watch", Claim::Sure),
        ("same as", Claim::Brand),
        ("style", Claim::Brand),
        ("super clone", Claim::Sure),
        ("super copy", Claim::Sure),
        ("superclone", Claim::Sure),
        ("top copy", Claim::Sure),
        ("ua quality", Claim::Sure),
        ("unauthorized authentic", Claim::Sure),
        ("unbranded", Claim::Brand),
    ],
);

/// Phrases of other languages and of the trade, sorted: `s` by themselves, `b` beside a brand only, `n` as well where
/// no brand is near.
pub(crate) static ABROAD: Lines = Lines::new(include_str!("copies.txt"), Signs::COPY_ABROAD);

/// Words within a run of Chinese or Japanese: `-` is harmless whatever else the run has, the others as above.
const IN_RUNS: [(&str, u8); 34] = [
    ("高仿真", b'-'),
    ("翡翠", b'-'),
    ("高仿", b's'),
    ("精仿", b's'),
    ("仿品", b's'),
    ("仿冒", b's'),
    ("冒牌", b's'),
    ("假货", b's'),
    ("盗版", b's'),
    ("スーパーコピー", b's'),
    ("ブランドコピー", b's'),
    ("偽ブランド", b's'),
    ("偽物", b's'),
    ("パチモン", b's'),
    ("海賊版", b's'),
    ("n級品", b's'),
    ("仿牌", b's'),
    ("顶级复刻", b's'),
    ("莆田鞋", b's'),
    ("コピー品", b's'),
    ("lv同款", b's'),
    ("山寨机", b's'),
    ("山寨手机", b's'),
    ("超a", b'b'),
    ("a货", b'b'),
    ("山寨", b'b'),
    ("复刻", b'b'),
    ("複刻", b'b'),
    ("莆田", b'b'),
    ("原单", b'b'),
    ("纯原", b'b'),
    ("コピー", b'b'),
    ("レプリカ", b'b'),
    ("模造品", b'b'),
];

/// Whether one of these words begins with a character. Few runs have any.
fn begins_in_runs(c: char) -> bool {
    matches!(
        c,
        'a' | 'l'
            | 'n'
            | 'コ'
            | 'ス'
            | 'パ'
            | 'ブ'
            | 'レ'
            | '仿'
            | '假'
            | '偽'
            | '冒'
            | '原'
            | '复'
            | '山'
            | '模'
            | '海'
            | '盗'
            | '精'
            | '纯'
            | '翡'
            | '莆'
            | '複'
            | '超'
            | '顶'
            | '高'
    )
}

/// Brands as Chinese and Japanese write them.
const BRANDS_IN_RUNS: [&str; 20] = [
    "耐克",
    "阿迪达斯",
    "古驰",
    "香奈儿",
    "路易威登",
    "爱马仕",
    "劳力士",
    "卡地亚",
    "普拉达",
    "迪奥",
    "ナイキ",
    "アディダス",
    "グッチ",
    "シャネル",
    "ヴィトン",
    "エルメス",
    "ロレックス",
    "カルティエ",
    "プラダ",
    "オメガ",
];

/// Whether a text names a brand as Chinese or Japanese write it.
pub(crate) fn is_in_runs(text: &str) -> bool {
    BRANDS_IN_RUNS.iter().any(|brand| text.contains(brand))
}

/// Whether a brand that is often copied begins at a token, in Latin or Arabic letters.
pub(crate) fn is_brand(tokens: &Tokens, place: usize) -> bool {
    begins(tokens, place) || place < tokens.count() && vague::is_maker(tokens.get(place))
}

/// Whether a brand begins at a token, in Latin letters.
pub(crate) fn begins(tokens: &Tokens, place: usize) -> bool {
    tokens.line(&BRANDS, place).is_some()
}

/// Whether a run of Chinese or Japanese offers a copy, by itself or in a text with a brand.
pub(crate) fn offers_copy(run: &str, has_brand: impl Fn() -> bool) -> bool {
    let begins = run.char_indices().filter(|(_, c)| begins_in_runs(*c)).filter_map(|(at, _)| run.get(at..));
    let first = begins.filter_map(|rest| IN_RUNS.iter().position(|(word, _)| rest.starts_with(word))).min();
    let found = first.and_then(|at| IN_RUNS.get(at));
    found.is_some_and(|(_, kind)| *kind == b's' || (*kind == b'b' && has_brand()))
}

/// What is honestly sold by such a grade.
pub(crate) static GRADED: Lines = Lines::new(include_str!("brand/graded.txt"), Signs::GRADED);

/// What stands behind "imitation", "fake" or "clone" where they don't speak of a brand.
pub(crate) static MATERIALS: Lines = Lines::new(include_str!("brand/materials.txt"), Signs::MATERIAL);

/// What stands before "copy" where it is one of an edition.
pub(crate) static EDITIONS: Lines = Lines::new(include_str!("brand/editions.txt"), Signs::EDITION);

/// Brands.
pub(crate) static BRANDS: Lines = Lines::new(BRANDS_TEXT, Signs::BRAND);
const BRANDS_TEXT: &str = include_str!("brand/brands.txt");

/// Honest words that look like a brand.
pub(crate) static INNOCENT: Lines = Lines::new(include_str!("brand/innocent.txt"), Signs::INNOCENT);

/// Spellings of brands under which copies are offered, each before its brand.
pub(crate) static MISSPELT: Lines = Lines::new(include_str!("brand/misspelt.txt"), Signs::MISSPELT);

/// The brand that letters spell, written as they are: `nike` of `n i k e`.
pub(crate) fn spelt(letters: &str) -> Option<&'static str> {
    BRANDS.text.get().lines().find(|brand| *brand == letters)
}

/// The names of makers, of which a text may consist. A PlayStation and a Labubu are things.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    BRANDS.text.get().lines().filter(|brand| !matches!(*brand, "labubu" | "playstation"))
}

/// The brand that a word is spelt to look like, without being it.
///
/// Look-alike letters count as one (`l` and `1` as `i`, `0` as `o`, Cyrillic as Latin), double letters as single. Other
/// spellings are listed.
pub(crate) fn lookalike(word: &str) -> Option<&'static str> {
    if let Some(line) = MISSPELT.beginning_with(word).next() {
        return line.get(word.len() + 1..);
    }
    let brand = brand_like(word)?;
    (!BRANDS.has(word) && !INNOCENT.has(word)).then_some(brand)
}

/// Whether a word looks like a brand, or is one.
pub(super) fn is_like_one(word: &str) -> bool {
    begins_like_skeleton(word) && brand_like(word).is_some()
}

/// The brand of the same skeleton.
fn brand_like(word: &str) -> Option<&'static str> {
    static SKELETONS: OnceLock<Index> = OnceLock::new();
    if !(4..=24).contains(&word.len()) {
        return None;
    }
    let index = SKELETONS.get_or_init(|| {
        let (mut index, mut at) = (Index::default(), 0);
        for brand in BRANDS.text.get().lines() {
            index.insert(skeleton_hash(brand), at);
            at += brand.len() + 1;
        }
        index
    });
    let brand = |at: usize| BRANDS.behind(at).lines().next().unwrap_or_default();
    index.find(skeleton_hash(word), |at| skeleton(word).eq(skeleton(brand(at)))).map(brand)
}

fn skeleton_hash(word: &str) -> u32 {
    skeleton(word).fold(index::SEED, |hash, letter| index::step(hash, letter as u8))
}

/// Whether a word may begin like a brand, in small letters or capitals. This cheap test rules out nearly every word before the
/// search.
#[inline]
pub(super) fn begins_like_one(word: &[u8]) -> bool {
    if !(4..=24).contains(&word.len()) {
        return false;
    }
    // Three letters, as most words begin.
    if let Some([first @ b'a'..=b'z', second @ b'a'..=b'z', third @ b'a'..=b'z']) =
        word.first_chunk().map(|letters| letters.map(|letter| letter | 0x20))
    {
        let (seconds, thirds) = BEGINNINGS.get(usize::from(first - b'a')).copied().unwrap_or_default();
        let has = |letters: u32, letter: u8| letters >> (letter - b'a') & 1 == 1;
        return has(seconds, second) && ([first, b'l', third].contains(&second) || has(thirds, third));
    }
    true
}

/// Whether the skeleton of a word begins like a brand.
fn begins_like_skeleton(word: &str) -> bool {
    let mut letters = skeleton(word).map(|letter| letter as usize);
    let (Some(first), Some(second)) = (letters.next(), letters.next()) else { return false };
    let seconds = first.checked_sub(usize::from(b'a')).and_then(|letter| BEGINNINGS.get(letter));
    second >= usize::from(b'a')
        && seconds.is_some_and(|(seconds, _)| seconds.checked_shr(second as u32 - 97).unwrap_or(0) & 1 == 1)
}

/// For each first letter of a word that may be spelt like a brand, the sets of the second and of the third letters of a
/// brand's skeleton, a bit each. In all of them are the letter that stands twice, and the `l`, which looks like others.
#[expect(clippy::indexing_slicing, reason = "computed while compiling, where a wrong index is an error")]
static BEGINNINGS: [(u32, u32); 26] = {
    const L: usize = (b'l' - b'a') as usize;
    const fn seen(letter: u8) -> u8 {
        if letter == b'l' { b'i' } else { letter }
    }
    /// Where the next letter of a skeleton stands.
    const fn next(text: &[u8], at: usize) -> usize {
        let mut next = at + 1;
        while seen(text[next]) == seen(text[at]) {
            next += 1;
        }
        next
    }
    let text = BRANDS_TEXT.as_bytes();
    let mut beginnings = [(0, 0); 26];
    let mut first = 0;
    while first < 26 {
        beginnings[first] = if first == L { (u32::MAX, u32::MAX) } else { (1 << first | 1 << L, 1 << L) };
        first += 1;
    }
    let mut at = 0;
    while at < text.len() {
        let second = next(text, at);
        let third = next(text, second);
        let letters = &mut beginnings[(seen(text[at]) - b'a') as usize];
        letters.0 |= 1 << (seen(text[second]) - b'a');
        if text[third] != b'\n' {
            letters.1 |= 1 << (seen(text[third]) - b'a');
        }
        while text[at] != b'\n' {
            at += 1;
        }
        at += 1;
    }
    beginnings
};

/// The letters of a word in lower case without the characters that are left out, as [`spelt`] and [`lookalike`] take them.
pub(crate) fn letters_of(word: &str, is_left_out: impl Fn(char) -> bool) -> String {
    word.chars().filter(|c| !is_left_out(*c)).map(lower).collect()
}

/// The skeleton of a word: look-alike letters are folded, and repeated ones count once.
fn skeleton(word: &str) -> impl Iterator<Item = char> + '_ {
    let mut before = '\0';
    word.chars().map(seen).filter(move |&c| {
        let is_new = c != before;
        before = c;
        is_new
    })
}

fn seen(c: char) -> char {
    match c {
        'l' | '1' | '|' | 'і' | 'ι' => 'i',
        '0' | 'о' | 'ο' => 'o',
        '3' | 'е' | 'ε' => 'e',
        '5' | '$' | 'ѕ' => 's',
        '4' | '@' | 'а' | 'α' => 'a',
        '8' => 'b',
        'с' => 'c',
        'р' | 'ρ' => 'p',
        'х' => 'x',
        'у' => 'y',
        'к' | 'κ' => 'k',
        'ν' => 'v',
        'т' | 'τ' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brands_are_seen_through_their_spelling() {
        for (word, brand) in [
            ("nlke", "nike"),
            ("adldas", "adidas"),
            ("addidas", "adidas"),
            ("guccl", "gucci"),
            ("r0lex", "rolex"),
            ("аdidas", "adidas"),
        ] {
            assert_eq!(lookalike(word), Some(brand), "{word}");
            assert!(begins_like_one(word.as_bytes()) && is_like_one(word), "{word}");
        }
        for word in ["nike", "adidas", "knife", "bike", "channel", "pumas", "leg", "rolled", "commy"] {
            assert_eq!(lookalike(word), None, "{word}");
        }
    }

    #[test]
    fn phrases_that_begin_with_a_number_go_on_with_another() {
        for phrase in PHRASES.phrases.iter().map(|(phrase, _)| *phrase).chain(ABROAD.text.get().lines()) {
            let rest = phrase.strip_prefix("1 ").unwrap_or("1");
            assert!(rest.starts_with('1') || rest.starts_with("zu "), "{phrase}");
        }
    }

    #[test]
    fn the_first_characters_of_words_in_runs_are_listed() {
        for (word, _) in IN_RUNS {
            assert!(word.starts_with(begins_in_runs), "{word}");
        }
    }

    #[test]
    fn letters_of_brands_have_their_lower_case() {
        assert!(names().all(str::is_ascii));
        let matters = |letter: char| seen(letter).is_ascii();
        for c in '\0'..=char::MAX {
            let ours = lower(c);
            if !c.to_lowercase().eq([ours]) {
                assert!(!matters(ours) && !c.to_lowercase().all(matters), "{c}");
            }
        }
    }
}
