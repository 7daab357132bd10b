//! What people and systems write where they have nothing to write.
//!
//! Forms' own labels, test data, and the signs for "nothing". The EU screens names and addresses as it screens goods
//! descriptions; the list is this project's own. Each phrase is a whole text, never a part of one.
//!
//! A phrase that is also the name of a place or a family is not in the list of that field: None is a town in Piedmont,
//! Street one in Somerset, Bar one in Montenegro, Same one in Tanzania, Nan one in Thailand; Null, Guest, Street, Foo,
//! Blank, Buyer, Kunde and Tester are families.

use super::dictionary::{PLACES, place_of};
use super::fold::fold;
use super::lines::List;
use super::{Signs, Tokens};

/// Where a phrase is a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// In any field.
    Any,
    /// In a name.
    Name,
    /// In a street and in a town.
    Address,
    /// In a street, as a town may be called so.
    Street,
    /// In a description of goods, as a street, a town or a family may be called so.
    Goods,
    /// In a description of goods and in a street.
    Thing,
}

impl Kind {
    /// Whether a phrase of this kind is a placeholder where one of that kind is looked for.
    pub(crate) fn serves(self, wanted: Kind) -> bool {
        match self {
            Kind::Any => true,
            Kind::Address => matches!(wanted, Kind::Address | Kind::Street),
            Kind::Thing => matches!(wanted, Kind::Goods | Kind::Street),
            Kind::Name | Kind::Street | Kind::Goods => self == wanted,
        }
    }
}

/// The phrases, sorted.
pub(crate) static PHRASES: List<Kind> = List::new(
    Signs::PLACEHOLDER,
    &[
        ("aaa", Kind::Thing),
        ("aaaa", Kind::Any),
        ("abc", Kind::Thing),
        ("abcd", Kind::Any),
        ("address", Kind::Address),
        ("address line", Kind::Address),
        ("address line 1", Kind::Address),
        ("address line 2", Kind::Address),
        ("addressee", Kind::Name),
        ("amazon customer", Kind::Name),
        ("anonymous", Kind::Name),
        ("array", Kind::Goods),
        ("as above", Kind::Any),
        ("asd", Kind::Street),
        ("asdasd", Kind::Any),
        ("asdf", Kind::Any),
        ("asdfasdf", Kind::Any),
        ("asdfgh", Kind::Any),
        ("azerty", Kind::Any),
        ("bar", Kind::Goods),
        ("blah blah", Kind::Any),
        ("buyer name", Kind::Name),
        ("city", Kind::Address),
        ("client", Kind::Name),
        ("cliente", Kind::Name),
        ("company", Kind::Name),
        ("company name", Kind::Name),
        ("consignee", Kind::Name),
        ("consignee name", Kind::Name),
        ("consignor", Kind::Name),
        ("customer", Kind::Name),
        ("customer name", Kind::Name),
        ("default title", Kind::Goods),
        ("desconocido", Kind::Any),
        ("destinataire", Kind::Name),
        ("destinatario", Kind::Name),
        ("dsfsdf", Kind::Any),
        ("ebay user", Kind::Name),
        ("empfanger", Kind::Name),
        ("empty", Kind::Thing),
        ("enter address", Kind::Address),
        ("enter city", Kind::Address),
        ("enter your name", Kind::Name),
        ("erika mustermann", Kind::Name),
        ("example", Kind::Thing),
        ("fake", Kind::Any),
        ("fake address", Kind::Address),
        ("fake name", Kind::Name),
        ("fake street", Kind::Address),
        ("first last", Kind::Name),
        ("first name", Kind::Name),
        ("first name last name", Kind::Name),
        ("firstname", Kind::Name),
        ("firstname lastname", Kind::Name),
        ("foo", Kind::Goods),
        ("foo bar", Kind::Any),
        ("foobar", Kind::Any),
        ("full name", Kind::Name),
        ("guest customer", Kind::Name),
        ("guest guest", Kind::Name),
        ("guest user", Kind::Name),
        ("hello world", Kind::Thing),
        ("hjkl", Kind::Any),
        ("imie i nazwisko", Kind::Name),
        ("inconnu", Kind::Any),
        ("individual", Kind::Name),
        ("jane doe", Kind::Name),
        ("jean dupont test", Kind::Name),
        ("jkl", Kind::Street),
        ("john doe", Kind::Name),
        ("keine angabe", Kind::Any),
        ("last name", Kind::Name),
        ("lastname", Kind::Name),
        ("line 1", Kind::Street),
        ("lorem", Kind::Any),
        ("lorem ipsum", Kind::Any),
        ("lorem ipsum dolor", Kind::Any),
        ("lorem ipsum dolor sit", Kind::Any),
        ("lorem ipsum dolor sit amet", Kind::Any),
        ("main street test", Kind::Street),
        ("max mustermann", Kind::Name),
        ("musterstadt", Kind::Address),
        ("musterstrasse", Kind::Address),
        ("musterstrasse 1", Kind::Address),
        ("my name", Kind::Name),
        ("n a", Kind::Any),
        ("na na", Kind::Thing),
        ("name", Kind::Name),
        ("name surname", Kind::Name),
        ("nan", Kind::Goods),
        ("nil", Kind::Goods),
        ("no address", Kind::Address),
        ("no city", Kind::Address),
        ("no company", Kind::Name),
        ("no description", Kind::Any),
        ("no info", Kind::Any),
        ("no last name", Kind::Name),
        ("no name", Kind::Any),
        ("no street", Kind::Address),
        ("no surname", Kind::Name),
        ("nobody", Kind::Name),
        ("nom prenom", Kind::Name),
        ("nombre apellido", Kind::Name),
        ("nombre y apellidos", Kind::Name),
        ("nome cognome", Kind::Name),
        ("noname", Kind::Any),
        ("none", Kind::Goods),
        ("none none", Kind::Any),
        ("not applicable", Kind::Any),
        ("not available", Kind::Any),
        ("not known", Kind::Any),
        ("not provided", Kind::Any),
        ("not specified", Kind::Any),
        ("nowhere", Kind::Street),
        ("null", Kind::Goods),
        ("null null", Kind::Any),
        ("occupant", Kind::Name),
        ("odbiorca", Kind::Name),
        ("ontvanger", Kind::Name),
        ("placeholder", Kind::Any),
        ("prenom nom", Kind::Name),
        ("private person", Kind::Name),
        ("product name", Kind::Goods),
        ("qwe", Kind::Street),
        ("qweqwe", Kind::Any),
        ("qwer", Kind::Any),
        ("qwerty", Kind::Any),
        ("qwertz", Kind::Any),
        ("receiver", Kind::Name),
        ("recipient", Kind::Name),
        ("resident", Kind::Name),
        ("same", Kind::Goods),
        ("same as above", Kind::Any),
        ("same as billing", Kind::Any),
        ("same as sender", Kind::Any),
        ("sample text", Kind::Any),
        ("sans nom", Kind::Name),
        ("sconosciuto", Kind::Any),
        ("sdfsdf", Kind::Any),
        ("see above", Kind::Any),
        ("see attached", Kind::Any),
        ("see invoice", Kind::Any),
        ("sin direccion", Kind::Address),
        ("sin nombre", Kind::Name),
        ("somewhere", Kind::Street),
        ("street", Kind::Street),
        ("street address", Kind::Address),
        ("street and number", Kind::Address),
        ("street name", Kind::Street),
        ("tba", Kind::Any),
        ("tbc", Kind::Any),
        ("tbd", Kind::Any),
        ("test", Kind::Any),
        ("test address", Kind::Any),
        ("test city", Kind::Address),
        ("test item", Kind::Any),
        ("test name", Kind::Any),
        ("test order", Kind::Any),
        ("test product", Kind::Any),
        ("test street", Kind::Address),
        ("test test", Kind::Any),
        ("test tester", Kind::Any),
        ("test town", Kind::Address),
        ("test user", Kind::Any),
        ("tester", Kind::Goods),
        ("testing", Kind::Thing),
        ("testname", Kind::Name),
        ("teststrasse", Kind::Address),
        ("the buyer", Kind::Name),
        ("the customer", Kind::Name),
        ("the recipient", Kind::Name),
        ("to be advised", Kind::Any),
        ("to be confirmed", Kind::Any),
        ("to be determined", Kind::Any),
        ("to order", Kind::Any),
        ("todo", Kind::Thing),
        ("town", Kind::Street),
        ("unbekannt", Kind::Any),
        ("undefined", Kind::Any),
        ("undefined undefined", Kind::Any),
        ("unknown", Kind::Any),
        ("unknown unknown", Kind::Any),
        ("untitled", Kind::Goods),
        ("user", Kind::Name),
        ("user name", Kind::Name),
        ("username", Kind::Name),
        ("vorname nachname", Kind::Name),
        ("xx", Kind::Thing),
        ("xxx", Kind::Any),
        ("xxxx", Kind::Any),
        ("xyz", Kind::Street),
        ("your address", Kind::Address),
        ("your city", Kind::Address),
        ("your name", Kind::Name),
        ("your street", Kind::Address),
        ("zxcvbn", Kind::Any),
        ("неизвестно", Kind::Any),
        ("нет", Kind::Any),
        ("なし", Kind::Any),
        ("テスト", Kind::Any),
        ("不明", Kind::Any),
        ("收件人", Kind::Name),
        ("无", Kind::Any),
        ("测试", Kind::Any),
    ],
);

/// The first three letters of the phrases, each at its place in a small table.
#[expect(clippy::indexing_slicing, reason = "computed while compiling, where a wrong index is an error")]
static BEGINNINGS: [u32; PLACES / 32] = {
    let mut table = [0; PLACES / 32];
    let mut at = 0;
    while at < PHRASES.phrases.len() {
        if let [first, second, third, ..] = *PHRASES.phrases[at].0.as_bytes() {
            let place = place_of([first, second, third]);
            table[place / 32] |= 1 << (place % 32);
        }
        at += 1;
    }
    table
};

/// Whether a text may be a placeholder other than an e-mail address, by its first three letters. This cheap test rules out
/// nearly every name and address.
pub(crate) fn may_be_one(text: &str) -> bool {
    let is_word = |letters: &[u8; 3]| letters.iter().all(u8::is_ascii_alphabetic);
    let letters = text.as_bytes().first_chunk().copied().filter(is_word).or_else(|| first_letters(text));
    letters.is_none_or(|letters @ [first, second, _]| {
        let place = place_of(letters);
        first.eq_ignore_ascii_case(&second)
            || BEGINNINGS.get(place / 32).is_some_and(|places| places >> (place % 32) & 1 == 1)
    })
}

/// The first three letters of a text without their accents, where each is one of the Latin alphabet then.
#[inline(never)]
fn first_letters(text: &str) -> Option<[u8; 3]> {
    let (mut letters, mut chars) = ([0; 3], text.chars());
    for letter in &mut letters {
        let mut one = [0; 4];
        let &[folded @ b'a'..=b'z'] = fold(chars.next()?, &mut one).as_bytes() else { return None };
        *letter = folded;
    }
    Some(letters)
}

/// The word that a program writes for a value it doesn't have, as it writes it: Null is a family, `null` none. A
/// spreadsheet writes its error, and a template the name of what wasn't filled in.
pub(crate) fn is_of_a_program(text: &str) -> bool {
    const WORDS: &str = "null undefined NaN nil (null) #N/A \\N #NV (leer) (vide)";
    // All of them begin with one of a few letters and signs.
    match text.bytes().next() {
        Some(b'{') => text.starts_with("{{"),
        Some(b'n' | b'u' | b'N' | b'[' | b'(' | b'#' | b'\\') if text.len() < 16 => {
            WORDS.split(' ').any(|word| word == text)
                || text == "[object Object]"
                || text.starts_with('#') && text.ends_with(['!', '?']) && !text.contains(char::is_whitespace)
        }
        _ => false,
    }
}

/// Whether such a word stands before or behind the rest of a text, as where a program joins two fields: `Lindenallee 7, null`.
pub(crate) fn is_joined_by_a_program(text: &str) -> bool {
    let (Some(first), Some(last)) = (text.bytes().next(), text.bytes().last()) else { return false };
    let may_be = matches!(first, b'u' | b'n' | b'N' | b'[') || matches!(last, b'd' | b'l' | b'N' | b']');
    may_be && has_word_of_a_program(text)
}

#[inline(never)]
fn has_word_of_a_program(text: &str) -> bool {
    // All in small letters it may be the family of that name.
    let is_typed = || text.bytes().any(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let is_word = |word: &str| match word {
        "undefined" | "[object Object]" | "[object" | "Object]" => true,
        "null" | "NaN" => is_typed(),
        _ => false,
    };
    let part = |edge: Option<(&str, &str)>| edge.is_some_and(|(one, other)| is_word(one) || is_word(other));
    part(text.split_once([' ', ','])) || part(text.rsplit_once([' ', ',']))
}

/// Whether a text is a placeholder of that kind, once or twice: `asdf asdf`, as of a first name and a family name.
pub(crate) fn is_phrase(tokens: &Tokens, wanted: Kind) -> bool {
    if !tokens.may_begin(PHRASES.signs, 0) {
        return false;
    }
    if let Some((_, kind)) = tokens.whole(&PHRASES) {
        return kind.serves(wanted);
    }
    let half = tokens.count() / 2;
    let is_twice = half * 2 == tokens.count() && (0..half).all(|at| tokens.get(at) == tokens.get(half + at));
    let is_filler = |(_, kind): &(&str, Kind)| *kind != Kind::Goods;
    is_twice && tokens.phrase(&PHRASES, 0).is_some_and(|(entry, words)| words == half && is_filler(entry))
}

/// Whether a text is one character again and again, three times or more.
pub(crate) fn is_one_character(text: &str) -> bool {
    // Nearly every text begins with two letters that differ.
    if let [first @ 0x21..0x7f, second @ 0x21..0x7f, ..] = text.as_bytes()
        && !first.eq_ignore_ascii_case(second)
    {
        return false;
    }
    let mut all = text.chars().filter(|c| !c.is_whitespace());
    let Some(first) = all.next() else { return false };
    let mut count = 1;
    all.all(|c| {
        count += 1;
        c.eq_ignore_ascii_case(&first)
    }) && count >= 3
}

/// Whether digits only fill a field: one digit again and again, or the row of the keyboard. At least five of them.
pub(crate) fn is_made_up(digits: &str) -> bool {
    let bytes = digits.as_bytes();
    let is_row = |step: u8| bytes.array_windows().all(|[one, next]| (one - b'0' + step) % 10 == next - b'0');
    bytes.len() >= 5
        && bytes.iter().all(u8::is_ascii_digit)
        && (is_row(0) || is_row(1) || is_row(9) || digits.starts_with("123456789"))
}

/// Whether a text stands for "nothing": signs only, or an abbreviation for it.
pub(crate) fn is_nothing(text: &str) -> bool {
    let mut letters = text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase());
    let word: [u8; 5] = std::array::from_fn(|_| letters.next().unwrap_or(b' '));
    let is_all = letters.next().is_none();
    let is_word = matches!(
        &word,
        b"na   " | b"none " | b"null " | b"nil  " | b"nan  " | b"xxx  " | b"xxxx " | b"xxxxx" | b"tbd  "
    );
    text.is_ascii() && is_all && (is_word || word == *b"     ")
}

/// Whether a text in the place of a number may be one: it has a digit and three characters or more, and isn't "n/a",
/// `000` or the like.
pub(crate) fn gives_number(text: &str) -> bool {
    text.chars().any(char::is_numeric) && text.chars().count() >= 3 && !is_one_character(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_placeholder_may_be_one() {
        // A plural in "ies" has another third letter than a singular of three letters.
        let is_short = |phrase: &str| {
            phrase.as_bytes().get(2) == Some(&b'y') && matches!(phrase.as_bytes().get(3), None | Some(b' '))
        };
        assert!(!PHRASES.phrases.iter().any(|(phrase, _)| is_short(phrase)));
        for phrase in PHRASES.phrases.iter().map(|(phrase, _)| *phrase) {
            assert!(may_be_one(phrase) && may_be_one(&phrase.to_ascii_uppercase()), "{phrase}");
        }
        let of_programs =
            ["null", "undefined", "NaN", "nil", "(null)", "#REF!", "{{name}}", "null Weber 2", "Weber 2, null"];
        for text in of_programs.into_iter().chain(["Weber undefined", "Weber, [object Object]", "aaa", "x x x"]) {
            assert!(may_be_one(text) || is_joined_by_a_program(text), "{text}");
        }
        for text in ["Tést", "ÜÜÜ", "Téléphone", "L'Aquila", "なし", "нет"] {
            assert!(may_be_one(text), "{text}");
        }
        for text in ["Jonas Weber", "Kerkstraat 7", "Gate 12", "Warszawa", "Madrid", "Zürich", "İzmir", "Łódź"] {
            assert!(!may_be_one(text), "{text}");
        }
    }
}
