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

fn english(word: &str) -> &str {
    let single = if word.ends_with("ss") || word.ends_with("us") { word } else { cut(word, &["s"]) };
    let past = single.strip_suffix("ed").filter(|rest| rest.len() > SHORTEST).map(doubled);
    // `knife` and `knives`, `battery` and `batteries`, `brush` and `brushes`.
    past.unwrap_or_else(|| cut(single, &["ve", "fe", "ie", "f", "y", "e"]))
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
    fn forms_of_a_word_share_a_stem() {
        for (language, forms) in [
            ("en", "battery batteries"),
            ("en", "knife knives"),
            ("en", "brush brushes"),
            ("en", "watch watches"),
            ("en", "shoe shoes"),
            ("en", "glass glasses"),
            ("en", "knit knitted"),
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
        assert_ne!(stem("en", "painting"), stem("en", "paint"));
        assert_ne!(stem("en", "stocking"), stem("en", "stock"));
        assert_eq!(stem("en", "ski"), stem("en", "skis"));
    }
}
