//! Words that people write before a number, as in "CPF: 390.533.447-05" and "VAT no. DE136695976", and the letters of its
//! country, as in "RS101134702".

use super::Scheme;

/// Words for numbers of any kind, beside those of each scheme's own title.
const WORDS: &str = "id no nr n nº number nummer numero número tax vat gst tin eori ustid mwst tva p iva btw moms nif cpf tc tckn \
    ИНН ИИН mf passport passeport pasaporte de do 身份证号 身份证号码 护照号 개인통관고유부호 cf cc ci dni rut kt org orgnr r č reg \
    ref trn series ktp ic vergi số intracom contribuinte steuer серия Серия номер Номер паспорт Паспорт ЕГН ЕИК ІПН ЄДРПОУ УНП ЖСН \
    ПИНФЛ ΑΦΜ 护照 统一社会信用代码 身份证 身分證 統編 법인번호 사업자번호 マイナンバー 法人番号 תז";

impl Scheme {
    /// The number that stands behind words which only say what it is or of which country, where it is one of the scheme
    /// and the whole isn't.
    ///
    /// ```
    /// let cpf = declarant::ids::scheme("br-cpf").ok_or("no such scheme")?;
    /// assert_eq!(cpf.without_words("CPF nº: 390.533.447-05"), Some("390.533.447-05"));
    /// assert_eq!(cpf.without_words("BR39053344705"), Some("39053344705"));
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
        let behind_country = number
            .split_at_checked(2)
            .filter(|(letters, _)| letters.eq_ignore_ascii_case(self.country))
            .map(|(_, behind)| behind.trim_start_matches(is_sign));
        let is_one = |number: &&str| number.len() < value.trim().len() && self.check(number, None).is_ok();
        [Some(number), behind_country].into_iter().flatten().find(is_one)
    }

    /// The number without words between its parts that only say what follows, as in "серия 4509 номер 123456", where it
    /// is one of the scheme.
    pub(crate) fn without_inner_words(&self, value: &str) -> Option<String> {
        let mut number = String::new();
        for part in value.split_whitespace() {
            // A single letter may belong to the number.
            let word = part.trim_matches(is_sign);
            if word.len() == 1 && word == part || !self.has_word(word) {
                number.push_str(if number.is_empty() { "" } else { " " });
                number.push_str(part);
            }
        }
        (number.len() < value.trim().len() && self.check(&number, None).is_ok()).then_some(number)
    }

    /// What stands behind the first word, if it is one that only says what the number is.
    fn behind_word<'v>(&self, text: &'v str) -> Option<&'v str> {
        // An abbreviation may have dots: `D.N.I.`.
        let dotted = text.split_at(text.find(|letter: char| !letter.is_alphabetic() && letter != '.')?);
        let word = dotted.0.replace(".", "");
        if word.len() > 1 && word.len() < dotted.0.len() && self.has_word(&word) {
            return Some(dotted.1.trim_start_matches(is_sign));
        }
        let (word, behind) = text.split_at(text.find(|letter: char| !letter.is_alphabetic())?);
        let next = behind.trim_start_matches(is_sign);
        // A letter or two may belong to the number, so something has to stand between them and it.
        let is_apart = match (word.len(), behind.as_bytes().first()) {
            (0, _) => false,
            (1, Some(b'-')) => next.as_bytes().first().is_some_and(u8::is_ascii_alphabetic),
            (1, sign) => sign != Some(&b' ') && next.len() < behind.len(),
            (2, _) => next.len() < behind.len(),
            _ => true,
        };
        (is_apart && self.has_word(word)).then_some(next)
    }

    /// Whether a word only says what a number of the scheme is.
    fn has_word(&self, word: &str) -> bool {
        let has = |list: &&str| {
            list.split(|letter: char| !letter.is_alphabetic()).any(|known| known.eq_ignore_ascii_case(word))
        };
        [WORDS, self.title, self.name.get(3..).unwrap_or_default()].iter().any(has)
    }
}

fn is_sign(letter: char) -> bool {
    letter != '(' && letter.is_ascii_punctuation() || matches!(letter, ' ' | '\t' | '\u{a0}' | '：' | '–' | '°' | '№')
}
