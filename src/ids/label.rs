//! Words that people write before a number, as in "CPF: 390.533.447-05" and "VAT no. DE136695976".

use super::Scheme;

/// Words for numbers of any kind, in the languages that they are mostly written in.
const WORDS: &str = "id no nr n nº num number nummer numero número numéro code card document doc tax vat gst tin vatin \
    taxpayer registration reg personal national identification identity eori ioss oss ust ustid ustidnr idnr mwst tva p \
    iva btw moms mva nif cif dni cpf cnpj mf passport passeport pasaporte passaporte reisepass de do da di 身份证 \
    身份证号 身份证号码 税号 护照 护照号 护照号码 개인통관고유부호 통관고유부호 여권번호";

impl Scheme {
    /// The number that stands behind words which only say what it is, where it is one of the scheme and the whole isn't.
    ///
    /// ```
    /// let cpf = declarant::ids::scheme("br-cpf").ok_or("no such scheme")?;
    /// assert_eq!(cpf.without_words("CPF nº: 390.533.447-05"), Some("390.533.447-05"));
    /// assert_eq!(cpf.without_words("390.533.447-05"), None);
    /// assert_eq!(cpf.without_words("Ana 390.533.447-05"), None);
    /// # Ok::<(), &'static str>(())
    /// ```
    pub fn without_words<'v>(&self, value: &'v str) -> Option<&'v str> {
        if self.check(value, None).is_ok() {
            return None;
        }
        let mut number = value.trim();
        while let Some(behind) = self.behind_word(number) {
            number = behind;
        }
        (number.len() < value.trim().len() && self.check(number, None).is_ok()).then_some(number)
    }

    /// What stands behind the first word, if it is one that only says what the number is.
    fn behind_word<'v>(&self, text: &'v str) -> Option<&'v str> {
        let (word, behind) = text.split_at(text.find(|letter: char| !letter.is_alphabetic())?);
        let next = behind.trim_start_matches(is_sign);
        // A letter or two may belong to the number, so something has to stand between them and it.
        let is_apart = match word.chars().count() {
            0 => false,
            1 => behind.starts_with(['.', '°', 'º', ':']) || behind.starts_with('-') && self.is_named(word),
            2 => next.len() < behind.len(),
            _ => true,
        };
        let is_usual = || WORDS.split(' ').any(|known| known.eq_ignore_ascii_case(word));
        (is_apart && (self.is_named(word) || is_usual())).then_some(next)
    }

    /// Whether its own name has a word.
    fn is_named(&self, word: &str) -> bool {
        let names = self.title.rsplit_once(" (").map_or("", |(_, names)| names);
        let tail = self.name.rsplit('-').next().unwrap_or_default();
        let mut words = names.split(|letter: char| !letter.is_alphabetic()).chain([tail]);
        words.any(|known| known.eq_ignore_ascii_case(word))
    }
}

fn is_sign(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '.' | ':' | '：' | '#' | '-' | '–' | '/' | '°' | 'º' | '№' | '=' | ',')
}
