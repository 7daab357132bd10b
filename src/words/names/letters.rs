//! The letters of names, which are more than those of word lists.

use crate::codes::script::is_unseen;
use crate::words::fold::{self, fold};

/// A letter or digit in lower case without marks. Empty for a character that separates words.
///
/// It is [`fold`] with the letters of names that word lists don't have. Arabic keeps its article, since a name with one
/// is another name.
pub(super) fn plain(c: char, one: &mut [u8; 4]) -> &str {
    let of_table = |(first, letters): &(u32, &'static str)| {
        let at = (c as u32).checked_sub(*first)? as usize;
        letters.get(at..at + 1).filter(|letter| *letter != "-")
    };
    if c < '\u{c0}' {
        return fold(c, one);
    }
    if let Some(letter) = LATIN.iter().find_map(of_table) {
        return letter;
    }
    let code = c as u32;
    let other = match c {
        'Þ' | 'þ' => return "th",
        'Ĳ' | 'ĳ' => return "ij",
        'ŉ'..='ŋ' => 'n',
        'ſ' => 's',
        'Ə' => 'ə',
        'Ǣ' | 'ǣ' | 'Ǽ' | 'ǽ' => return "ae",
        'ɓ' => 'b',
        'ɗ' => 'd',
        // Greek: the tonos, which capitals don't have, and the older breathings.
        'Ά' | 'ά' => 'α',
        'Έ' | 'έ' => 'ε',
        'Ή' | 'ή' => 'η',
        'Ί' | 'ί' | 'Ϊ' | 'ϊ' | 'ΐ' => 'ι',
        'Ό' | 'ό' => 'ο',
        'Ύ' | 'ύ' | 'Ϋ' | 'ϋ' | 'ΰ' => 'υ',
        'Ώ' | 'ώ' => 'ω',
        'ς' => 'σ',
        '\u{1f00}'..='\u{1f6f}' => "αεηιουω".chars().nth((code as usize - 0x1f00) / 16).unwrap_or(c),
        '\u{1f70}'..='\u{1f7d}' => "αεηιουω".chars().nth((code as usize - 0x1f70) / 2).unwrap_or(c),
        // Cyrillic.
        'ё' | 'Ё' | 'Ѐ' | 'ѐ' => 'е',
        'Й' | 'й' | 'Ѝ' | 'ѝ' => 'и',
        'Ї' | 'ї' => 'і',
        'Ў' | 'ў' => 'у',
        'Ѓ' | 'ѓ' => 'г',
        'Ќ' | 'ќ' => 'к',
        'Ѐ'..='Џ' => char::from_u32(code + 80).unwrap_or(c),
        'Ѡ'..='ҁ' | 'Ҋ'..='ҿ' | 'Ӑ'..='ԯ' => char::from_u32(code | 1).unwrap_or(c),
        'Ӂ'..='ӎ' => char::from_u32(code + (code & 1)).unwrap_or(c),
        // Armenian and Georgian capitals.
        'Ա'..='Ֆ' => char::from_u32(code + 48).unwrap_or(c),
        '\u{1c90}'..='\u{1cbf}' => char::from_u32(code - 0xbc0).unwrap_or(c),
        // Letters that Persian and Arabic keyboards write in two ways.
        'ی' => 'ي',
        'ک' => 'ك',
        _ => return fold(c, one),
    };
    other.encode_utf8(one)
}

/// The letters from U+0180 and from U+1E00 on without their marks; `-` for one that has none.
const LATIN: [(u32, &str); 2] = [
    (
        0x180,
        "bb--------d------------ikkl-----oo-------------uu--yyzz----------------------aaiioouuuuuuuuuu-aaaa--\
     ggggkkoooo--j---gg--nnaa--ooaaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy------acclt----bu-ee\
     jj--rryy",
    ),
    (
        0x1e00,
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss\
     ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy------aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee\
     iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------",
    ),
];

/// Whether a character within a word is no part of it: an apostrophe, a mark, what isn't seen.
pub(super) fn is_left_out(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | 'ʹ'..='ʿ' | '\u{2018}' | '\u{2019}' | '\u{2032}' | '\u{5be}'..='\u{5c7}' | '\u{5f3}' | '\u{5f4}' | '\u{670}')
        || matches!(c, '\u{591}'..='\u{5bd}')
        || fold::is_left_out(c)
        || !c.is_ascii() && is_unseen(c)
}

pub(super) fn is_of_run(c: char) -> bool {
    fold::is_running(c) || matches!(c, '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

pub(in crate::words) fn is_capital(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'À'..='Þ' | 'Ά'..='Ώ' | 'Α'..='Ϋ' | 'Ѐ'..='Я')
}

pub(in crate::words) fn is_small(c: char) -> bool {
    matches!(c, 'a'..='z' | 'ß'..='ÿ' | 'ΐ' | 'ά'..='ώ' | 'а'..='џ')
}
