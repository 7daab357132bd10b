//! Cuts the endings of plurals and cases off words.
//!
//! Stems are only compared with stems, so they needn't be words. Each is a prefix of its word, which costs no memory. The
//! endings are few and safe: a stem that merges two goods (`painting` and `paint`) is worse than one that misses a form.

/// The shortest stem in bytes.
const SHORTEST: usize = 3;

/// The stem of a folded word in a language.
pub(super) fn stem<'w>(language: &str, word: &'w str) -> &'w str {
    if word.len() <= SHORTEST || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return word;
    }
    if let Some(stem) = irregular(language, word) {
        return stem;
    }
    match language {
        "en" => english(word),
        "fr" => romance(cut(word, &["eaux", "eau", "aux", "al", "x", "s"])),
        "es" => romance(cut(word, &["s"])),
        "it" => cut(romance(word), &["h"]),
        "pt" => romance(cut(word, &["oes", "aes", "aos", "ao", "ais", "eis", "is", "ns", "m", "l", "s"])),
        // `Keks` and `Kekse`, `Glas` and `Gläser`: an `s` is cut off after the other endings too.
        "de" => cut(cut(word, &["innen", "ern", "en", "er", "es", "em", "e", "n"]), &["s"]),
        "nl" => doubled(cut(word, &["jes", "tje", "en", "je", "e", "s"])),
        "pl" => cut(
            word,
            &[
                "owych", "owymi", "owego", "owej", "ami", "ach", "owy", "owa", "owe", "iem", "em", "om", "ie", "ow",
                "ych", "ej", "y", "a", "i", "e", "o", "u",
            ],
        ),
        "ar" => cut(word, &["ات", "ين", "ون", "ه", "ي"]),
        _ => word,
    }
}

/// The word without the first ending that it has and that leaves a stem.
fn cut<'w>(word: &'w str, endings: &[&str]) -> &'w str {
    let rest = endings.iter().find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.len() >= SHORTEST));
    rest.unwrap_or(word)
}

/// Words of a language whose other forms rules don't give, or that a rule would take for another word: `beanie` for `bean`.
/// The first form of a row is the stem, and all begin with the same [`SHORTEST`] letters. Rows are sorted.
#[rustfmt::skip]
const fn irregular_words(language: &str) -> &'static [&'static str] {
    match language.as_bytes() {
        b"en" => &[
            "army", "beanie beanies", "belly bellies", "bootie booties", "brandy brandies", "brownie brownies",
            "calf calves", "cookie cookies", "copy copies", "curry curries", "dolly dollies", "dressed", "half halves",
            "handy", "hoodie hoodies", "jerky", "knife knives", "leaf leaves", "lens lenses", "loaf loaves",
            "nightie nighties", "panty panties", "party parties", "ramie", "ruby rubies", "scarf scarves",
            "selfie selfies", "shelf shelves", "smoothie smoothies", "sticky", "study studies", "tiny", "walkie",
            "whisky whiskies", "wolf wolves",
        ],
        b"es" => &["broche broches"],
        b"fr" => &["tapis"],
        b"pt" => &["bota botas", "facao facoes", "lencol lencois"],
        _ => &[],
    }
}

/// The stem of a word that has a row of its own.
fn irregular(language: &str, word: &str) -> Option<&'static str> {
    let begin = word.as_bytes().get(..SHORTEST);
    let rows = irregular_words(language);
    let from = rows.partition_point(|forms| forms.as_bytes().get(..SHORTEST) < begin);
    let mut near = rows.iter().skip(from).take_while(|forms| forms.as_bytes().get(..SHORTEST) == begin);
    near.find(|forms| forms.split(' ').any(|form| form == word)).and_then(|forms| forms.split(' ').next())
}

fn english(word: &str) -> &str {
    let single = if word.ends_with("ss") || word.ends_with("us") { word } else { cut(word, &["s"]) };
    let single = past(single).unwrap_or(single);
    let end = single.as_bytes();
    match end {
        // `battery` and `batteries`, but `toy` and `toys`.
        [.., before, b'y'] if !is_vowel(*before) => cut(single, &["y"]),
        [.., b'i', b'e'] => cut(single, &["ie"]),
        // `brush` and `brushes`, `tomato` and `tomatoes`; `tape` isn't `tap`.
        [.., b's' | b'x' | b'z' | b'o', b'e'] | [.., b'c' | b's', b'h', b'e'] => cut(single, &["e"]),
        _ => single,
    }
}

/// The verb of a past tense: `quilt` of `quilted`, `knit` of `knitted`, `stripe` of `striped`.
fn past(word: &str) -> Option<&str> {
    let rest = word.strip_suffix("ed").filter(|rest| rest.len() > SHORTEST)?;
    let (.., [before, vowel, last]) = rest.as_bytes().split_last_chunk::<3>()?;
    let is_doubled = vowel == last;
    if is_doubled {
        return Some(if matches!(last, b'l' | b's' | b'f' | b'z') { rest } else { doubled(rest) });
    }
    let is_unstressed = ["er", "or", "en", "on", "el", "al", "ow", "et", "om"].iter().any(|end| rest.ends_with(end));
    let has_silent = is_vowel(*vowel) && !is_vowel(*before) && !matches!(last, b'w' | b'x' | b'y') && !is_unstressed
        || matches!(last, b'c' | b'g' | b'v' | b'z' | b'u');
    Some(if has_silent { word.strip_suffix('d')? } else { rest })
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// The word without one of two equal letters at its end.
fn doubled(word: &str) -> &str {
    match word.as_bytes() {
        [start @ .., one, two] if one == two && start.len() + 1 >= SHORTEST => {
            word.get(..word.len() - 1).unwrap_or(word)
        }
        _ => word,
    }
}

/// The word without the vowel that Romance languages decline by.
fn romance(word: &str) -> &str {
    cut(word, &["es", "ie", "a", "e", "i", "o"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn irregular_words_are_sorted() {
        for language in super::super::vocabulary::LANGUAGES {
            let rows = irregular_words(language);
            assert!(rows.is_sorted(), "{language}");
            for forms in rows {
                assert!(forms.split(' ').all(|form| irregular(language, form).is_some()), "{language}: {forms}");
            }
        }
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (language, forms) in [
            ("en", "battery batteries"),
            ("en", "knife knives"),
            ("en", "brush brushes"),
            ("en", "watch watches"),
            ("en", "shoe shoes"),
            ("en", "glass glasses"),
            ("en", "knit knitted"),
            ("en", "stripe striped"),
            ("en", "quilt quilted"),
            ("en", "press pressed"),
            ("en", "colour coloured colours"),
            ("en", "tomato tomatoes"),
            ("en", "tray trays"),
            ("en", "beanie beanies"),
            ("en", "shelf shelves"),
            ("en", "party parties"),
            ("pt", "bota botas"),
            ("fr", "chapeau chapeaux"),
            ("fr", "chaussure chaussures"),
            ("es", "zapato zapatos"),
            ("it", "borsa borse"),
            ("it", "tasca tasche"),
            ("pt", "botao botoes"),
            ("pt", "papel papeis"),
            ("de", "tasche taschen"),
            ("de", "kleid kleider"),
            ("de", "keks kekse keksen"),
            ("nl", "tas tassen"),
            ("pl", "sukienka sukienki"),
        ] {
            let mut stems = forms.split(' ').map(|word| stem(language, word));
            let first = stems.next().expect("a word");
            assert!(stems.all(|other| other == first), "{language}: {forms}");
        }
        for (language, one, other) in [
            ("en", "painting", "paint"),
            ("en", "stocking", "stock"),
            ("en", "beanie", "bean"),
            ("en", "tape", "tap"),
            ("en", "tube", "tub"),
            ("en", "cape", "caps"),
            ("en", "party", "parts"),
            ("en", "beef", "bee"),
            ("pt", "botas", "botao"),
        ] {
            assert_ne!(stem(language, one), stem(language, other), "{one} and {other}");
        }
        assert_eq!(stem("en", "ski"), stem("en", "skis"));
    }
}
