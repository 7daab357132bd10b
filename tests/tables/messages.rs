//! The files of translations: what is translated stays, what is gone goes, and what is new waits for its translation.

use std::collections::HashMap;
use std::fmt::Write;

use declarant::messages;

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

pub(super) fn translation(language: &str) -> String {
    let known: HashMap<_, _> = messages::entries(language).into_iter().collect();
    let mut out = format!("msgid \"\"\nmsgstr \"Language: {language}\\nContent-Type: text/plain; charset=UTF-8\\n\"\n");
    for entry in messages::catalogue() {
        let translated = known.get(entry.english).copied().unwrap_or_default();
        let _ = write!(out, "\n#. {}\nmsgid {}\nmsgstr {}\n", entry.place, quoted(entry.english), quoted(translated));
    }
    out
}
