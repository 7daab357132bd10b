//! Words: a text cut into tokens, and lists of phrases to find in it.
//!
//! Tokens are small letters without accents; a plural is found by its singular. All of it lies on the stack and is bounded:
//! what is beyond the first words of a text is not looked at.

pub(crate) mod brand;
pub(crate) mod placeholder;
pub(crate) mod restricted;
pub(crate) mod vague;

/// The most bytes of a text that are looked at, after folding.
const CAPACITY: usize = 640;

/// The most tokens of a text that are looked at.
const MOST: usize = 64;

/// A text, cut into words.
#[derive(Debug)]
pub(crate) struct Tokens {
    bytes: [u8; CAPACITY],
    list: [Token; MOST],
    count: usize,
    /// Whether the text was longer than is looked at.
    cut: bool,
}

/// Where a token stands: folded, and in the text.
#[derive(Clone, Copy, Debug, Default)]
struct Token {
    end: u16,
    from: u32,
    to: u32,
    /// Whether a sign that parts clauses stands before it.
    parted: bool,
}

impl Tokens {
    /// Cuts a text at what is neither letter nor digit; an apostrophe parts nothing.
    pub(crate) fn read(text: &str) -> Self {
        let mut tokens = Self { bytes: [0; CAPACITY], list: [Token::default(); MOST], count: 0, cut: false };
        let (mut len, mut start, mut parted) = (0, 0, false);
        let mut origin = 0..0;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            let mut one = [0; 4];
            let folded = fold(c, &mut one);
            if !folded.is_empty() {
                let Some(room) = tokens.bytes.get_mut(len..len + folded.len()) else {
                    tokens.cut = true;
                    return tokens;
                };
                room.copy_from_slice(folded.as_bytes());
                if len == start {
                    origin.start = at;
                }
                origin.end = at + c.len_utf8();
                len += folded.len();
                continue;
            }
            if matches!(c, '\'' | '\u{2019}') {
                continue;
            }
            if len > start {
                let Some(token) = tokens.list.get_mut(tokens.count) else {
                    tokens.cut = true;
                    return tokens;
                };
                *token = Token { end: len as u16, from: origin.start as u32, to: origin.end as u32, parted };
                tokens.count += 1;
                (start, parted) = (len, false);
            }
            parted |= matches!(c, ',' | ';' | '(' | ')' | ':' | '.' | '/' | '|' | '–' | '—');
        }
        tokens
    }

    /// How many tokens there are.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Whether there was more than is looked at.
    pub(crate) fn is_cut(&self) -> bool {
        self.cut
    }

    /// A token; empty past the last.
    pub(crate) fn get(&self, place: usize) -> &str {
        let start = place.checked_sub(1).and_then(|before| self.list.get(before)).map_or(0, |token| token.end);
        let end = if place < self.count { self.list.get(place).map_or(start, |token| token.end) } else { start };
        self.bytes
            .get(usize::from(start)..usize::from(end))
            .and_then(|token| std::str::from_utf8(token).ok())
            .unwrap_or_default()
    }

    /// All tokens.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.count).map(|place| self.get(place))
    }

    /// Some tokens as they stand in the text that was read.
    pub(crate) fn written<'t>(&self, text: &'t str, place: usize, words: usize) -> &'t str {
        let first = self.list.get(place).map_or(0, |token| token.from as usize);
        let last = self.list.get(place + words.saturating_sub(1)).map_or(0, |token| token.to as usize);
        text.get(first..last).unwrap_or_default()
    }

    /// Whether a comma or the like stands before a token.
    pub(crate) fn is_parted(&self, place: usize) -> bool {
        self.list.get(place).is_some_and(|token| token.parted)
    }

    /// The longest phrase of a sorted list that begins at a token, and how many tokens it takes.
    pub(crate) fn phrase<'l, T>(
        &self,
        list: &'l [(&'static str, T)],
        place: usize,
    ) -> Option<(&'l (&'static str, T), usize)> {
        let token = self.get(place);
        let mut best: Option<(&(&str, T), usize)> = None;
        for form in Forms::of(token) {
            let form = form.as_str();
            let from = list.partition_point(|(phrase, _)| first_word(phrase) < form);
            let Some(rest) = list.get(from..) else { continue };
            for entry in rest.iter().take_while(|(phrase, _)| first_word(phrase) == form) {
                let words = entry.0.split(' ').count();
                let fits = entry.0.split(' ').skip(1).enumerate().all(|(at, word)| is(self.get(place + 1 + at), word));
                if fits && best.is_none_or(|(_, longest)| words > longest) {
                    best = Some((entry, words));
                }
            }
        }
        best
    }

    /// The first phrase of a sorted list that stands anywhere, with its place and length.
    pub(crate) fn find<'l, T>(&self, list: &'l [(&'static str, T)]) -> Option<(&'l (&'static str, T), usize, usize)> {
        (0..self.count).find_map(|place| self.phrase(list, place).map(|(entry, words)| (entry, place, words)))
    }

    /// Whether the text as a whole is a phrase of a sorted list.
    pub(crate) fn whole<'l, T>(&self, list: &'l [(&'static str, T)]) -> Option<&'l (&'static str, T)> {
        self.phrase(list, 0).filter(|(_, words)| *words == self.count && !self.cut).map(|(entry, _)| entry)
    }

    /// Whether a token is one of a sorted list of words.
    pub(crate) fn is_one_of(&self, place: usize, list: &[&str]) -> bool {
        Forms::of(self.get(place)).any(|form| list.binary_search(&form.as_str()).is_ok())
    }

    /// The last token of the clause that begins the text: what the goods are, before `for`, `with` or a comma.
    pub(crate) fn head(&self) -> usize {
        const PARTERS: [&str; 8] = ["and", "by", "for", "from", "in", "of", "on", "with"];
        let mut head = 0;
        for place in 0..self.count {
            let token = self.get(place);
            let is_number = token.bytes().any(|byte| byte.is_ascii_digit());
            if place > 0 && (self.is_parted(place) || is_number || PARTERS.contains(&token)) {
                break;
            }
            head = place;
        }
        head
    }
}

fn first_word(phrase: &str) -> &str {
    phrase.split(' ').next().unwrap_or(phrase)
}

/// Whether a token is a word or its plural.
fn is(token: &str, word: &str) -> bool {
    token == word || Forms::of(token).any(|form| form.as_str() == word)
}

/// A token as it stands, and the singulars it may be the plural of.
struct Forms<'t> {
    token: &'t str,
    next: u8,
}

/// One of them.
enum Form<'t> {
    Cut(&'t str),
    /// `batteries`, a battery.
    Ies([u8; 24], usize),
}

impl Form<'_> {
    fn as_str(&self) -> &str {
        match self {
            Form::Cut(text) => text,
            Form::Ies(bytes, len) => {
                bytes.get(..*len).and_then(|form| std::str::from_utf8(form).ok()).unwrap_or_default()
            }
        }
    }
}

impl<'t> Forms<'t> {
    fn of(token: &'t str) -> Self {
        Self { token, next: 0 }
    }
}

impl<'t> Iterator for Forms<'t> {
    type Item = Form<'t>;

    fn next(&mut self) -> Option<Form<'t>> {
        let token = self.token;
        loop {
            self.next += 1;
            match self.next {
                1 => return Some(Form::Cut(token)),
                2 if token.len() > 3 && token.ends_with('s') && !token.ends_with("ss") => {
                    return token.get(..token.len() - 1).map(Form::Cut);
                }
                3 if token.len() > 4 && token.ends_with("es") => return token.get(..token.len() - 2).map(Form::Cut),
                4 if token.len() > 4 && token.ends_with("ies") => {
                    let stem = token.get(..token.len() - 3)?;
                    let mut bytes = [0; 24];
                    bytes.get_mut(..stem.len())?.copy_from_slice(stem.as_bytes());
                    *bytes.get_mut(stem.len())? = b'y';
                    return Some(Form::Ies(bytes, stem.len() + 1));
                }
                2..=4 => {}
                _ => return None,
            }
        }
    }
}

/// A letter or digit as it is compared; nothing for what parts words.
fn fold(c: char, one: &mut [u8; 4]) -> &str {
    match c {
        'a'..='z' | '0'..='9' => c.encode_utf8(one),
        'A'..='Z' => c.to_ascii_lowercase().encode_utf8(one),
        '\0'..='\u{bf}' | '×' | '÷' => "",
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' => "s",
        'ß' => "ss",
        'Ţ'..='ŧ' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ý' | 'ý' | 'ÿ' | 'Ÿ' => "y",
        'Ź'..='ž' => "z",
        // Capitals of Cyrillic and Greek as their small letters; other scripts as they stand.
        'А'..='Я' | 'Α'..='Ω' => char::from_u32(c as u32 + 32).unwrap_or(c).encode_utf8(one),
        // Signs: general punctuation, arrows to ornaments, ideographic stops, full-width punctuation, pictures.
        '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}'
        | '\u{1f000}'..='\u{1faff}' => "",
        other => other.encode_utf8(one),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<String> {
        Tokens::read(text).iter().map(str::to_owned).collect()
    }

    #[test]
    fn texts_are_cut_and_folded() {
        assert_eq!(tokens("Men's T-Shirt, 100 % Café"), ["mens", "t", "shirt", "100", "cafe"]);
        assert_eq!(tokens("ЧАЙ зелёный"), ["чай", "зелёный"]);
        assert_eq!(tokens("衣服 — …"), ["衣服"]);
        assert!(tokens("  …!").is_empty());
        assert!(Tokens::read(&"word ".repeat(100)).is_cut());
    }

    #[test]
    fn plurals_are_found_by_their_singular() {
        const LIST: [(&str, ()); 4] = [("battery", ()), ("box", ()), ("dress", ()), ("power bank", ())];
        for text in ["batteries", "boxes", "dresses", "dress", "Power Banks", "POWER-BANK"] {
            assert!(Tokens::read(text).whole(&LIST).is_some(), "{text}");
        }
        for text in ["boxing", "power", "bank", "power of bank"] {
            assert!(Tokens::read(text).whole(&LIST).is_none(), "{text}");
        }
    }

    #[test]
    fn the_head_is_what_the_goods_are() {
        let head = |text: &str| {
            let tokens = Tokens::read(text);
            tokens.get(tokens.head()).to_owned()
        };
        assert_eq!(head("Sunflower seeds, 500 g"), "seeds");
        assert_eq!(Tokens::read("Bag, 1:1 Copy").written("Bag, 1:1 Copy", 1, 3), "1:1 Copy");
        assert_eq!(head("Plant pot for herbs"), "pot");
        assert_eq!(head("Cheddar cheese 200 g"), "cheese");
    }

    #[test]
    fn lists_are_sorted() {
        fn sorted<T>(list: &[(&str, T)]) -> bool {
            list.windows(2).all(|pair| pair[0].0 < pair[1].0)
        }
        assert!(sorted(vague::PHRASES) && vague::FILLERS.is_sorted());
        assert!(sorted(placeholder::PHRASES));
        assert!(sorted(restricted::ANYWHERE) && sorted(restricted::HEADS) && restricted::SOFTENERS.is_sorted());
        assert!(sorted(restricted::BATTERIES) && sorted(brand::PHRASES) && brand::BRANDS.is_sorted());
        assert!(brand::INNOCENT.is_sorted());
    }
}
