//! The caller's own lists: JSON in a file, with mistakes told in plain words and by the number of the entry.

use std::fmt;
use std::marker::PhantomData;

use declarant::input::from_utf16;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _, SeqAccess, Visitor};

/// The entries of a list in UTF-8 or UTF-16. `Err` says what is wrong.
pub(super) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<Vec<T>, String> {
    let wide = from_utf16(bytes);
    let bytes = wide.as_deref().map_or(bytes, str::as_bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| "it is neither UTF-8 nor UTF-16".to_owned())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err("it is empty".to_owned());
    }
    serde_json::from_str(text).map(|Entries(list)| list).map_err(|error| in_words(&error))
}

/// A list whose mistakes have the number of the entry.
struct Entries<T>(Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Each<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list in brackets")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Vec<T>, A::Error> {
                let mut list = Vec::new();
                loop {
                    let number = list.len() + 1;
                    match entries.next_element() {
                        Ok(Some(entry)) => list.push(entry),
                        Ok(None) => return Ok(list),
                        Err(error) => return Err(A::Error::custom(format!("entry {number}: {error}"))),
                    }
                }
            }
        }

        deserializer.deserialize_seq(Each(PhantomData)).map(Entries)
    }
}

/// What serde calls the values of JSON, and what people do.
const VALUES: [(&str, &str); 6] = [
    ("invalid type: map", "invalid type: an object"),
    ("invalid type: sequence", "invalid type: a list"),
    ("invalid type: floating point", "invalid type: the number"),
    ("invalid type: integer", "invalid type: the number"),
    ("invalid type: boolean", "invalid type: the value"),
    ("invalid type: string", "invalid type: the text"),
];

/// An error of the parser in plain words, with its place behind them.
fn in_words(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column().max(1));
    let said = error.to_string();
    let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    let said = VALUES.iter().fold(said.to_owned(), |said, (own, plain)| said.replacen(own, plain, 1));
    let parts = said.split_once("invalid type: ").zip(said.split_once(", expected "));
    let said = match parts {
        _ if said.contains("EOF while parsing") => "it ends in the middle".to_owned(),
        Some(((before, value), (_, wanted))) => {
            let value = value.split_once(", expected ").map_or(value, |(value, _)| value).replace('`', "");
            format!("{before}expected {wanted} and not {value}")
        }
        None => said,
    };
    format!("{said} (line {line}, column {column})")
}
