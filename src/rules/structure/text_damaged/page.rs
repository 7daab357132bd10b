//! What a text from a web page has beside its words: codes for signs, and tags.

/// The most bytes of a code between its `&` and its `;`.
const LONGEST: usize = 8;

/// A text with the signs for its codes, and U+FFFD for a letter's; nothing if it has no codes.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('&') {
        out.push_str(before);
        let end = behind.bytes().take(LONGEST + 1).position(|byte| byte == b';');
        let code = end.and_then(|end| Some((sign(behind.get(..end)?)?, behind.get(end + 1..)?)));
        let (sign, behind) = code.unwrap_or(('&', behind));
        out.push(sign);
        rest = behind;
    }
    out.push_str(rest);
    (out.len() < text.len()).then_some(out)
}

/// A text without the tags of a page in it, with a blank where two words would be joined.
pub(super) fn without_tags(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split('<').enumerate() {
        match behind_tag(part).filter(|_| at > 0) {
            Some(behind) => {
                out.push_str(if out.ends_with(' ') { "" } else { " " });
                out.push_str(behind.trim_start());
            }
            None => {
                out.push_str(if at > 0 { "<" } else { "" });
                out.push_str(part);
            }
        }
    }
    out.trim().to_owned()
}

/// What stands behind the tag that a text begins with after its `<`.
fn behind_tag(text: &str) -> Option<&str> {
    const TAGS: &str = " a b br div em font h1 h2 h3 i img li ol p span strong table td tr u ul ";
    let (tag, behind) = text.split_once('>')?;
    let name = tag.trim_matches('/').split(' ').next()?.to_ascii_lowercase();
    TAGS.split(' ').any(|known| !known.is_empty() && known == name).then_some(behind)
}

/// The sign that a code stands for by its name or number.
fn sign(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number: usize = number.parse().ok()?;
        return char::from_u32(u32::try_from(number).ok()?).filter(|sign| !sign.is_control());
    }
    match name {
        "amp" => Some('&'),
        "apos" => Some('\''),
        "gt" => Some('>'),
        "lt" => Some('<'),
        "nbsp" => Some(' '),
        "quot" => Some('"'),
        _ => {
            // A letter with a mark, such as "uuml".
            let marks = ["acute", "cedil", "circ", "grave", "ring", "tilde", "uml", "zlig"];
            marks.contains(&name.get(1..)?).then_some('\u{FFFD}')
        }
    }
}
