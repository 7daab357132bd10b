//! Reads a file of translations: the part of the format PO of gettext that such a file here has.
//!
//! An entry is `msgid "…"` and `msgstr "…"`, each with more texts on lines of their own where a tool has broken it. Within
//! a text `\"` and `\\` stand for a character. Comments begin with `#`.

/// The entries of a file: the text of English, and what it is in the language of the file, which may be empty. The head,
/// whose English is empty, isn't one.
pub(super) fn entries(file: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut texts: Vec<String> = Vec::new();
    for line in file.lines() {
        let (is_first, text) = match line.strip_prefix("msgid ").or_else(|| line.strip_prefix("msgstr ")) {
            Some(text) => (true, text),
            None => (false, line),
        };
        let Some(text) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else { continue };
        if is_first {
            texts.push(String::new());
        }
        if let Some(last) = texts.last_mut() {
            unescape(text, last);
        }
    }
    let mut texts = texts.into_iter().map(|text| &*text.leak());
    let mut out = Vec::new();
    while let Some(entry) = texts.next().zip(texts.next()) {
        if !entry.0.is_empty() {
            out.push(entry);
        }
    }
    out
}

fn unescape(text: &str, out: &mut String) {
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        out.extend(if letter == '\\' { letters.next() } else { Some(letter) });
    }
}
