//! Codes of the message that are words in the JSON shape.

/// The natures of a transaction: codes of the message, and their words. One digit is a code of the WCO, two digits are of
/// the UPU's code list 136. The first code of a word is the one that is written.
const NATURES: [(&str, &str); 7] = [
    ("1", "sale"),
    ("11", "sale"),
    ("2", "return"),
    ("21", "return"),
    ("31", "gift"),
    ("32", "sample"),
    ("91", "documents"),
];

/// The modes of transport (UN Recommendation 19), likewise.
const MODES: [(&str, &str); 5] = [("1", "sea"), ("2", "rail"), ("3", "road"), ("4", "air"), ("5", "post")];

/// The word for a nature of transaction.
pub(crate) fn nature(code: &str) -> Option<&'static str> {
    word_of(&NATURES, code)
}

/// The code for a nature of transaction.
pub(crate) fn nature_code(word: &str) -> Option<&'static str> {
    code_of(&NATURES, word)
}

/// The word for a mode of transport.
pub(crate) fn mode(code: &str) -> Option<&'static str> {
    word_of(&MODES, code)
}

/// The code for a mode of transport.
pub(crate) fn mode_code(word: &str) -> Option<&'static str> {
    code_of(&MODES, word)
}

fn word_of(table: &[(&str, &'static str)], code: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == code).map(|(_, word)| *word)
}

fn code_of(table: &[(&'static str, &str)], word: &str) -> Option<&'static str> {
    table.iter().find(|(_, known)| *known == word).map(|(code, _)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes;

    /// Messages have the codes of the lists, and for natures two of the WCO beside them.
    #[test]
    fn words_are_those_of_the_code_lists() {
        for (code, word) in NATURES.into_iter().filter(|(code, _)| code.len() == 2) {
            assert_eq!(codes::nature::find(code).map(codes::nature::Nature::word), Some(word), "{code}");
        }
        for (code, word) in MODES {
            assert_eq!(codes::mode::find(code).map(codes::mode::Mode::word), Some(word), "{code}");
        }
    }
}
