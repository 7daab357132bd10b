use crate::case::Case;
use crate::codes::script;
use crate::input::Encoding;
use crate::model::{Field, has_words, may_be_damaged};
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A text was damaged on its way: it has signs of another encoding, or codes of a web page, in the place of letters.
    ///
    /// UTF-8 that is read as Windows-1252 has two signs or three for each letter that isn't English: `KÃ¶ln` for
    /// `Köln`. Only signs that no language writes one after the other are found. Where the whole text can be read back,
    /// that is the fix. A text in another encoding than Windows-1252 has signs in most places, `Ôóòáîëêà` for
    /// `Футболка`, or within words, `bawe³niana` for `bawełniana`, or letters where no word has them, `MŸller` for
    /// `Müller`. A text that was taken from a page may have the page's codes for signs, `Men&#39;s` for `Men's`, and
    /// characters that nobody sees, such as a blank of no width. Those that a script or an emoji needs are left alone.
    /// The page's tags around a text, and the signs of a program, are found at its edges.
    ///
    /// Source: RFC 3629 on UTF-8; HTML, section 13.5, on the names of characters; XML 1.0, section 2.2, on the characters that a
    /// message can hold.
    name: "text-damaged",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "RFC 3629; HTML 13.5",
    message: "The {label} has other signs in the place of letters, such as Ã¶ for ö.",
    why: "Customs and the carrier see it as it stands here.",
    help: "Write the letters themselves. Texts are damaged like this when a file is saved in one encoding and read in another.",
    also "code": {
        message: "The {label} has codes of a web page in it, such as &amp; for &.",
        why: "Customs and the carrier see it as it stands here.",
        help: "Write the signs themselves.",
    },
    also "control": {
        message: "The {label} has control characters in it, which no message can hold.",
        why: "Customs' system refuses them, and a conversion leaves the whole value out.",
        help: "Write it without them.",
    },
    also "unseen": {
        message: "The {label} has characters in it that nobody sees.",
        why: "Systems that compare it letter by letter will not recognise it.",
        help: "Write it without them.",
    },
    also "tags": {
        message: "The {label} has tags of a web page or signs of a program around it, such as <p>.",
        why: "Customs and the carrier see it as it stands here.",
        help: "Write the text alone.",
    },
    check: Field(has_words, check),
    unless: Plain,
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text().filter(|text| may_be_damaged(text.as_bytes())) else { return };
    let bytes = text.as_bytes();
    let before = |at: usize| at.checked_sub(1).and_then(|before| bytes.get(before));
    if (0..bytes.len()).any(|at| bytes.get(at..).is_some_and(|rest| is_misread(before(at), rest))) {
        let draft = found.at(field.place());
        if let Some(letters) = Encoding::Windows1252.encode(text).and_then(|bytes| String::from_utf8(bytes).ok()) {
            draft.fix(Change::Replace(field.place(), letters));
        }
    } else if is_of_signs(text) || has_sign_within(text) || has_odd_letter(text) {
        found.at(field.place());
    } else if let Some(plain) = script::seen(text) {
        without_unseen(field, text, plain, found);
    } else {
        let decoded = decoded(text);
        let text = decoded.as_deref().unwrap_or(text);
        let alone = without_tags(text);
        if alone.len() < text.len() || text.starts_with("{\"") || text.starts_with("[\"") {
            let draft = found.at(field.place()).severity(Severity::Advice).saying("tags");
            if alone.len() < text.len() && !alone.is_empty() {
                draft.suggest(Change::Replace(field.place(), alone));
            }
        } else if let Some(decoded) = decoded {
            let draft = found.at(field.place()).severity(Severity::Advice).saying("code");
            if !decoded.contains('\u{FFFD}') {
                draft.fix(Change::Replace(field.place(), decoded));
            }
        }
    }
}

/// Says that a text has characters that nobody sees, and is this without them.
fn without_unseen(field: Field<'_>, text: &str, plain: String, found: &mut Findings) {
    let draft = found.at(field.place());
    let draft = match text.contains(script::is_forbidden) {
        true => draft.saying("control"),
        false => draft.saying("unseen").severity(Severity::Advice),
    };
    // Where a blank takes a control's place, or letters were turned around, a person should look.
    let is_guess = plain.matches(' ').count() > text.matches(' ').count() || text.contains(['\u{202d}', '\u{202e}']);
    let is_empty = plain.is_empty();
    let change = Change::Replace(field.place(), plain);
    match () {
        () if is_empty => {}
        () if is_guess => drop(draft.suggest(change)),
        () => drop(draft.fix(change)),
    }
}

/// Whether a text begins with what Windows-1252 makes of a letter in UTF-8: one of ÂÃÅÐ with a sign, â with that of the
/// euro, or another letter with two signs. A space and a mark of quotation may follow a word. So may a sign, as in
/// "BLÅ·HVIT", "LÃ®" and "5 Å±1", where none of small letters is before it and neither they nor more signs behind.
fn is_misread(before: Option<&u8>, text: &[u8]) -> bool {
    let is_sign = |sign: u8| !matches!(sign, 0xA0 | 0xAB | 0xBB);
    let is_small = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
    match text {
        [0xC3, 0x82 | 0x83 | 0x85 | 0x90, 0xC2, sign, behind @ ..] => {
            let is_odd = behind.first().is_some_and(|byte| !byte.is_ascii());
            is_sign(*sign) && (is_small(before) || is_small(behind.first()) || is_odd)
        }
        [0xC3, 0x83, 0xC5, ..] | [0xC3, 0xA2, 0xE2, 0x82, 0xAC, ..] => true,
        [0xC3, 0xA0..=0xAF, 0xC2, first, 0xC2, second, ..] => is_sign(*first) && is_sign(*second),
        _ => false,
    }
}

/// Whether most of a text is what Windows-1252 has beyond ASCII, as where it was read as Windows-1252 but is in Cyrillic,
/// Greek, Chinese or Japanese letters. A text in any language of Windows-1252 has far fewer.
fn is_of_signs(text: &str) -> bool {
    let Some(mut bytes) = Encoding::Windows1252.encode(text) else { return false };
    // Neither digits and marks of punctuation tell, nor a line or a mask, which repeats one sign.
    bytes.retain(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii() && !is_punctuation(*byte));
    let all = bytes.len();
    bytes.retain(|byte| !byte.is_ascii());
    let has_letter = bytes.iter().any(|byte| matches!(byte, 0x83 | 0xC0..));
    let has_several = bytes.iter().any(|byte| bytes.first() != Some(byte));
    // Beside letters alone there may be an alphabet in another word.
    let has_sign = bytes.iter().any(|byte| matches!(byte, 0x80..0xC0 | 0xD7 | 0xF7));
    let least = if has_sign { all.div_ceil(2) } else { all - all / 4 };
    bytes.len() >= least.max(6) && has_letter && has_several
}

/// Whether a byte of Windows-1252 is a mark of punctuation beyond ASCII.
const fn is_punctuation(byte: u8) -> bool {
    matches!(byte, 0x85 | 0x91..=0x97 | 0xA0 | 0xAB | 0xB7 | 0xBB)
}

/// Whether a sign stands within a word that Windows-1252 has in the place of a Polish letter.
fn has_sign_within(text: &str) -> bool {
    const SIGNS: [char; 9] = ['¹', '³', '¿', '¶', '¼', '¾', '±', '¯', '£'];
    const UNITS: [&str; 4] = ["cm", "dm", "km", "mm"];
    let is_part = |letter: char| letter.is_alphabetic() || SIGNS.contains(&letter);
    text.split(|letter: char| !is_part(letter)).any(|word| {
        let Some((front, behind)) = word.split_once(SIGNS) else { return false };
        front.chars().nth(1).is_some() && !UNITS.contains(&front) && behind.contains(char::is_lowercase)
    })
}

/// Whether a letter or sign stands where no language writes it, as where a text was in a code page of central Europe, Turkey,
/// DOS or the Macintosh: `£ukasz`, `Beþiktaþ`, `M„ller`, `MŸller`, and `f√ºr` where UTF-8 was read as the Macintosh's.
fn has_odd_letter(text: &str) -> bool {
    let (mut before, mut letters) = (' ', text.chars().peekable());
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        let is_within = before.is_ascii_alphabetic() && after.is_ascii_lowercase();
        let is_odd = match letter {
            '£' | '¯' => !before.is_alphanumeric() && after.is_lowercase(),
            'Š' | 'Ž' | 'Ÿ' => is_within,
            '\u{201a}' | '\u{201e}' => is_within && before.is_ascii_lowercase(),
            // No Icelandic word ends in it, or has it before most consonants.
            'þ' => before.is_ascii_lowercase() && (!after.is_alphabetic() || "bcdfgklmnpstxz".contains(after)),
            '√' => matches!(after, '§' | '©' | 'º' | '∂' | '®' | '±' | '´' | '≥' | '°' | '†' | 'ü' | 'Ñ' | 'ñ'),
            letter => matches!(letter, '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}'),
        };
        if is_odd {
            return true;
        }
        before = letter;
    }
    false
}

/// The most bytes of a code between its `&` and its `;`.
const LONGEST: usize = 8;

/// A text with the signs for its codes, and U+FFFD for a letter's; nothing if it has no codes.
fn decoded(text: &str) -> Option<String> {
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
fn without_tags(text: &str) -> String {
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
