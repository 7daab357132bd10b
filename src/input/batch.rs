//! Several declarations in one text: NDJSON, and a JSON array at the top.

use super::json::Json;
use super::shape::{Token, Tokens};

/// Whether a line is one whole JSON object, as every line of NDJSON is.
///
/// ```
/// use declarant::input::batch::is_object;
/// assert!(is_object(r#"{"reference": "A-1"}"#));
/// assert!(!is_object("{"));
/// ```
pub fn is_object(line: &str) -> bool {
    let mut tokens = Json::new(line);
    let opened = tokens.value();
    tokens.skip(opened);
    tokens.finish();
    opened == Token::Object && tokens.broken().is_none()
}

/// The ranges of the elements of the JSON array that a text is; nothing where it is none.
///
/// Where the array breaks off, the last range goes to the end of the text, so that nothing is lost.
///
/// ```
/// use declarant::input::batch::elements;
/// assert_eq!(elements("[ {}, {} ]"), [2..4, 6..8]);
/// assert!(elements("{}").is_empty());
/// ```
pub fn elements(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    let mut tokens = Json::new(text);
    if tokens.value() != Token::List {
        return ranges;
    }
    let mut first = true;
    while tokens.element(first) {
        first = false;
        let start = tokens.position() as usize;
        let opened = tokens.value();
        tokens.skip(opened);
        if tokens.broken().is_some() {
            ranges.push(start..text.len());
            return ranges;
        }
        ranges.push(start..tokens.behind() as usize);
    }
    tokens.finish();
    if tokens.broken().is_some() {
        ranges.push(tokens.behind() as usize..text.len());
    }
    ranges
}
