//! A shopper's part and a seller's part, merged to one declaration.
//!
//! Each is a JSON object. What only one of them says is taken over. Where both say the same, once; where they say different
//! things, the key is written twice, so that the reader meets it as it meets any duplicate, and `field-duplicate` says it
//! in words of its own. The last one counts: it is that of the part whose field it is.
//!
//! Only the texts are looked at: what stands in them is judged once they are merged. The same is what means the same in its
//! field: a number without the signs between its groups, a state by its name or its code.

use std::borrow::Cow;

use crate::Decimal;
use crate::codes::{country, fold, subdivision};
use crate::dictionary::{Class, Kind, Slot, WHOLE};
use crate::json_string::unescape;

/// The fields at the root that are the shopper's.
const OF_SHOPPER: [&str; 4] = ["buyer", "consignee", "importer", "purpose"];

/// An object with more keys than this isn't merged key by key, and neither is what is nested deeper than this.
const MOST_KEYS: usize = 256;
const DEEPEST: usize = 16;

/// A key with its quotes, and its value.
type Member<'a> = (&'a str, &'a str);

/// The two parts as one text. `None` if one of them [can't be merged](can_be_merged).
pub(crate) fn merge(shopper: &str, seller: &str) -> Option<String> {
    let mut out = String::with_capacity(shopper.len() + seller.len());
    let is_part = |(key, _): &Member<'_>| name(key) == "part";
    let (mut of_shopper, mut of_seller) = (root(shopper)?, root(seller)?);
    of_shopper.retain(|member| !is_part(member));
    of_seller.retain(|member| !is_part(member));
    let fields = Some((Class::Declaration, WHOLE));
    object((&of_shopper, &of_seller), fields, None, 0, &mut out);
    Some(out)
}

/// Whether a text is an object of not too many keys, as far as its brackets and quotes say.
pub(crate) fn can_be_merged(text: &str) -> bool {
    root(text).is_some()
}

fn root(text: &str) -> Option<Vec<Member<'_>>> {
    members(text).filter(|members| members.len() <= MOST_KEYS)
}

fn name(key: &str) -> Cow<'_, str> {
    let inner = key.trim_matches('"');
    if inner.contains('\\') { Cow::Owned(unescape(inner)) } else { Cow::Borrowed(inner) }
}

/// Writes the union of two objects, that of the shopper and that of the seller. `fields` says which fields they have, and
/// `is_of_shopper` whose fields they are; at the root the key does.
fn object(
    (of_shopper, of_seller): (&[Member<'_>], &[Member<'_>]),
    fields: Option<(Class, Slot)>,
    is_of_shopper: Option<bool>,
    depth: usize,
    out: &mut String,
) {
    let kind_of = |key: &str| {
        let (class, within) = fields?;
        let slot = class.slot_in(within, &name(key))?;
        Some((class, slot, class.field(slot).kind))
    };
    let is_same = |key: &str, one: &str, other: &str| {
        let kind = kind_of(key).map(|(.., kind)| kind);
        same(kind, &name(key), one, other)
            || name(key) == "subdivision"
                && [of_shopper, of_seller].into_iter().flatten().any(|(key, country)| {
                    let part = |text: &str| subdivision::find(country::alias(&name(country))?, &name(text));
                    name(key) == "country" && part(one).is_some_and(|known| part(other) == Some(known))
                })
    };
    let mut separator = '{';
    let mut open = |key: &str, out: &mut String| {
        out.push(separator);
        separator = ',';
        out.push_str(key);
        out.push(':');
    };
    for (key, value) in of_seller {
        let other = of_shopper.iter().find(|(known, _)| name(known) == name(key));
        let Some((_, of_shopper)) = other.filter(|(_, of_shopper)| !is_same(key, of_shopper, value)) else {
            open(key, out);
            out.push_str(value);
            continue;
        };
        let is_of_shopper = is_of_shopper.unwrap_or_else(|| OF_SHOPPER.contains(&&*name(key)));
        match members(of_shopper).zip(members(value)) {
            Some((inner, others)) if depth < DEEPEST && inner.len().max(others.len()) <= MOST_KEYS => {
                open(key, out);
                let fields = kind_of(key).and_then(|(class, slot, kind)| match kind {
                    Kind::Party(role) => Some((Class::Party(role), WHOLE)),
                    Kind::Object => Some((class, slot)),
                    _ => None,
                });
                object((&inner, &others), fields, Some(is_of_shopper), depth + 1, out);
            }
            _ if *of_shopper == "null" || *value == "null" => {
                open(key, out);
                out.push_str(if *value == "null" { of_shopper } else { value });
            }
            _ => {
                let (first, last) = if is_of_shopper { (value, of_shopper) } else { (of_shopper, value) };
                for one in [first, last] {
                    open(key, out);
                    out.push_str(one);
                }
            }
        }
    }
    for (key, value) in
        of_shopper.iter().filter(|(key, _)| !of_seller.iter().any(|(known, _)| name(known) == name(key)))
    {
        open(key, out);
        out.push_str(value);
    }
    if separator == '{' {
        out.push('{');
    }
    out.push('}');
}

/// Whether two values in JSON mean the same in a field of that kind and name: a text in other letters, a number with other
/// zeros or signs between its groups.
pub(crate) fn same(kind: Option<Kind>, field: &str, one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    if one.starts_with(['[', '{']) {
        return bare(one) == bare(other);
    }
    let (one, other) = (name(one), name(other));
    let (one, other) = (one.trim(), other.trim());
    match kind {
        _ if one.eq_ignore_ascii_case(other) => true,
        Some(Kind::Decimal | Kind::Integer) => Decimal::parse(one).is_some_and(|it| Decimal::parse(other) == Some(it)),
        Some(Kind::Country) => country::alias(one).is_some_and(|it| country::alias(other) == Some(it)),
        Some(Kind::Phone) => {
            // With the country's code, or as within the country.
            let (one, other) = (number(&one.replace("(0)", "")), number(&other.replace("(0)", "")));
            one.len().min(other.len()) >= 7 && (one.ends_with(&other) || other.ends_with(&one))
        }
        Some(Kind::IdentityNumber | Kind::HsCode | Kind::Gtin) => number(one) == number(other),
        Some(Kind::Text) if field == "postcode" => number(without_country(one)) == number(without_country(other)),
        Some(Kind::Text) if matches!(field, "itemId" | "ucr") => number(one) == number(other),
        Some(Kind::Url | Kind::Email | Kind::Day) => false,
        _ => words(one) == words(other),
    }
}

/// An object or a list without the blanks between its parts.
fn bare(json: &str) -> Vec<u8> {
    let mut in_text = false;
    let mut is_kept = |byte: &u8| {
        in_text ^= *byte == b'"';
        in_text || !byte.is_ascii_whitespace()
    };
    json.bytes().filter(|byte| is_kept(byte)).collect()
}

/// The letters and digits of a number, without zeros at its start.
fn number(text: &str) -> String {
    let letters = text.chars().map(fold::small).filter(|letter| letter.is_alphanumeric());
    letters.skip_while(|letter| *letter == '0').collect()
}

/// The digits of a postcode that has a country's letters in front of them; any other as it is.
fn without_country(postcode: &str) -> &str {
    let digits = postcode.trim_start_matches(|letter: char| letter.is_ascii_alphabetic() || letter == '-');
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits } else { postcode }
}

/// The letters and digits of a text, folded. A sign between digits parts two numbers: 1/2 isn't 12.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_parted = false;
    for letter in text.chars() {
        let mut one = [0; 4];
        let plain = fold::plain(letter, &mut one);
        if is_parted && out.ends_with(|last: char| last.is_ascii_digit()) && letter.is_ascii_digit() {
            out.push(' ');
        }
        is_parted = plain.is_empty();
        out.push_str(plain);
    }
    out
}

/// The members of an object.
fn members(text: &str) -> Option<Vec<Member<'_>>> {
    let mut rest = text.trim().strip_prefix('{')?.strip_suffix('}')?.trim();
    let mut out = Vec::new();
    while !rest.is_empty() {
        let (key, after) = rest.split_at_checked(value_end(rest)?)?;
        let after = after.trim_start().strip_prefix(':').filter(|_| key.starts_with('"'))?.trim_start();
        let (value, after) = after.split_at_checked(value_end(after)?)?;
        out.push((key, value.trim_end()));
        let after = after.trim_start();
        rest = match after.strip_prefix(',') {
            Some(after) => after.trim_start(),
            None if after.is_empty() => after,
            None => return None,
        };
    }
    Some(out)
}

/// Where the value that a text begins with ends.
fn value_end(text: &str) -> Option<usize> {
    let (mut depth, mut in_text, mut is_escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => {
                in_text = !in_text;
                if !in_text && depth == 0 {
                    return Some(at + 1);
                }
            }
            _ if in_text => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            b',' | b':' if depth == 0 => return Some(at).filter(|at| *at > 0),
            _ => {}
        }
    }
    (depth == 0 && !in_text && !text.is_empty()).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_say_alike_is_written_once() {
        let merged = merge(
            r#"{"part": "shopper", "buyer": {"name": "Ana Souza"}, "transaction": {"paid": {"amount": "54.0"}}}"#,
            r#"{"part": "seller", "items": [], "buyer": {"name": " ana souza"}, "transaction": {"paid": {"amount": 54}, "terms": "DDP"}}"#,
        );
        let one = r#"{"items":[],"buyer":{"name":" ana souza"},"transaction":{"paid":{"amount":54},"terms":"DDP"}}"#;
        assert_eq!(merged.as_deref(), Some(one));
    }

    #[test]
    fn what_they_say_differently_is_written_twice_and_the_owner_has_the_last_word() {
        let merged = merge(
            r#"{"buyer": {"name": "Ana \"A\" Souza"}, "transaction": {"terms": "DAP"}, "purpose": null}"#,
            r#"{"buyer": {"name": "Ana Sousa"}, "transaction": {"terms": "DDP"}, "purpose": "personal"}"#,
        );
        let twice = r#"{"buyer":{"name":"Ana Sousa","name":"Ana \"A\" Souza"},"transaction":{"terms":"DAP","terms":"DDP"},"purpose":"personal"}"#;
        assert_eq!(merged.as_deref(), Some(twice));
    }

    #[test]
    fn what_is_no_object_is_not_merged() {
        for text in ["", "[]", "{", "{\"a\"}", "{\"a\" 1}", "{1: 2}", "<Declaration/>", "{\"a\": 1} {\"b\": 2}"] {
            assert_eq!(merge(text, "{}"), None, "{text}");
            assert_eq!(merge("{}", text), None, "{text}");
        }
        assert_eq!(merge("{}", " { } ").as_deref(), Some("{}"));
    }
}
