//! Words that tell a firm from a person, and goods to be sold on from goods to be used.
//!
//! The legal forms are those of the registers of each country; the other words are this project's own choice. A word that
//! is a family name as well, such as Church or Händel, is left out. Forms of two letters are no words of this list: they
//! are families' names as well, so how they are written decides.

use super::Signs;
use super::lines::{Lines, List, first_word};
use crate::lists::Text;

/// What a word in the name of a party says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Firm {
    /// It is a legal form.
    Form,
    /// It says what a firm or an institution does.
    Trade,
}

/// Words of firms' names, sorted.
#[rustfmt::skip]
pub(crate) static FIRMS: List<Firm> = List::new(Signs::FIRM, {
    use Firm::{Form, Trade};
    &[
        ("agency", Trade), ("aktiebolag", Form), ("aktiengesellschaft", Form), ("apotheke", Trade),
        ("associates", Trade), ("association", Trade), ("atelier", Trade), ("ayuntamiento", Trade), ("bakery", Trade),
        ("bhd", Form), ("boutique", Trade), ("buchhandlung", Trade), ("cafe", Trade), ("clinic", Trade),
        ("co kg", Form), ("co ltd", Form), ("colegio", Trade), ("college", Trade), ("comercial", Trade),
        ("company", Trade), ("consulting", Trade), ("corp", Form), ("corporation", Form), ("d o o", Form),
        ("department", Trade), ("distribuidora", Trade), ("distribution", Trade), ("distributor", Trade), ("doo", Form),
        ("ecole", Trade), ("electronics", Trade), ("embassy", Trade), ("empresa", Trade), ("enterprise", Trade),
        ("eood", Form), ("eurl", Form), ("exports", Trade), ("feuerwehr", Trade), ("firma", Trade),
        ("fondation", Trade), ("foundation", Trade), ("gallery", Trade), ("gbr", Form), ("gesmbh", Form),
        ("gmbh", Form), ("grosshandel", Trade), ("group", Trade), ("grundschule", Trade), ("gymnasium", Trade),
        ("holding", Trade), ("hopital", Trade), ("hospital", Trade), ("hotel", Trade), ("hurtownia", Trade),
        ("imports", Trade), ("inc", Form), ("incorporated", Form), ("industrie", Trade), ("industries", Trade),
        ("institut", Trade), ("institute", Trade), ("kabushiki", Form), ("kft", Form), ("kirchengemeinde", Trade),
        ("klinik", Trade), ("klinikum", Trade), ("laboratories", Trade), ("laboratory", Trade), ("lda", Form),
        ("librairie", Trade), ("limitada", Form), ("limited", Form), ("llc", Form), ("llp", Form), ("logistics", Trade),
        ("loja", Trade), ("ltd", Form), ("ltda", Form), ("lycee", Trade), ("mairie", Trade), ("ministry", Trade),
        ("museum", Trade), ("office", Trade), ("ohg", Form), ("ood", Form), ("parafia", Trade), ("pharmacy", Trade),
        ("plc", Form), ("praxis", Trade), ("pte", Form), ("pty", Form), ("pvt", Form), ("restaurant", Trade),
        ("retouren", Trade), ("retours", Trade), ("returns", Trade), ("s a r l", Form), ("s p a", Form),
        ("s r l", Form), ("s r o", Form), ("salon", Trade), ("sarl", Form), ("school", Trade), ("sdn", Form),
        ("services", Trade), ("shop", Trade), ("sklep", Trade), ("societe", Trade), ("solutions", Trade),
        ("sp z o", Form), ("spolka", Form), ("spzoo", Form), ("srl", Form), ("stiftung", Trade), ("store", Trade),
        ("studio", Trade), ("supplies", Trade), ("supply", Trade), ("systems", Trade), ("szkola", Trade),
        ("technologies", Trade), ("technology", Trade), ("tienda", Trade), ("trade", Trade), ("trading", Trade),
        ("universidad", Trade), ("universidade", Trade), ("universita", Trade), ("universitaet", Trade),
        ("universitat", Trade), ("universitatsklinikum", Trade), ("universite", Trade), ("university", Trade),
        ("warehouse", Trade), ("werkstatt", Trade), ("wholesale", Trade), ("workshop", Trade), ("ип", Form),
        ("ооо", Form),
    ]
});

/// Legal forms that [`FIRMS`] hasn't, as names are compared: without marks, and single letters as one word. The purpose
/// doesn't go by them.
static FORMS: Lines = Lines::new(include_str!("forms.txt"), Signs::NONE);

/// The text of the list that is a file.
pub(super) fn texts() -> [&'static Text; 1] {
    [&FORMS.text]
}

/// The lines of that list.
#[cfg(test)]
pub(super) fn forms() -> impl Iterator<Item = &'static str> {
    FORMS.text.get().lines()
}

/// Whether a form of that list begins with a word.
pub(crate) fn begins_form(word: &str) -> bool {
    FORMS.beginning_with(word).next().is_some()
}

/// What the first of some words of a name are, as names are compared, and how many of them: a legal form that is no
/// family's name, or a word of a firm's trade.
pub(super) fn firm(words: &[&str]) -> Option<(Firm, usize)> {
    let first = words.first()?;
    let mut longest = None;
    let mut compare = |firm: Firm, phrase: &str| {
        let count = phrase.split(' ').count();
        let is_it = words.len() >= count && phrase.split(' ').zip(words).all(|(one, other)| one == *other);
        if is_it && longest.is_none_or(|(_, longest)| count >= longest) {
            longest = Some((firm, count));
        }
    };
    FORMS.beginning_with(first).for_each(|phrase| compare(Firm::Form, phrase));
    let from = FIRMS.phrases.partition_point(|(phrase, _)| phrase < first);
    let rest = FIRMS.phrases.get(from..).unwrap_or_default().iter();
    rest.take_while(|(phrase, _)| first_word(phrase) == *first).for_each(|(phrase, firm)| compare(*firm, phrase));
    longest
}

/// Legal forms in scripts without blanks between words, the longer before those that are part of them.
const FORMS_IN_RUNS: &str = "股份有限公司 有限责任公司 有限責任公司 有限公司 公司 商店 株式会社 有限会社 合同会社 合資会社 合名会社 \
                             주식회사 유한책임회사 유한회사 (주) （주） ㈜ (유) （유） (株) （株） ㈱ (有) （有） ㈲ (合) （合）";

fn forms_in_runs() -> impl Iterator<Item = &'static str> {
    FORMS_IN_RUNS.split_ascii_whitespace()
}

/// Whether a name has a legal form of a script without blanks.
pub(crate) fn has_form_in_run(name: &str) -> bool {
    // All forms have a character that begins with a byte from here on, those of European names begin with a lower one.
    !name.is_ascii() && name.bytes().any(|byte| byte >= 0xe3) && forms_in_runs().any(|form| name.contains(form))
}

/// A name with a blank for each legal form of a script without blanks.
pub(super) fn without_forms_in_runs(name: &str) -> String {
    forms_in_runs().fold(name.to_owned(), |name, form| name.replace(form, " "))
}

/// Legal forms of two or three letters, with up to four bytes, as they are written.
const SHORT_FORMS: &str =
    "A/S AB AG AS ASA ApS B.V. BV Co. JSC Jsc K.K. KG KK N.V. NV OY OÜ Oy S.A. S.L. SA SAS SL SPA SpA";

/// Others, as names are compared. Behind a person's name some of them stand for a country, so for the purpose
/// they are evidence of nobody.
const OTHER_SHORT_FORMS: &str =
    "ad ao bt dd doo ek eu ev hb hf ks mb oao pao se sia slu sae sp too ug vos zao ад ао αε εε οε";

/// Those of both that stand before a name in the languages that have them, and `pt`, which stands nowhere else.
const FORMS_IN_FRONT: &str = "ab ad ao as doo jsc oao ou oy pao pt sia too zao ад ао αε";

fn has_word(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

/// Whether a word, as names are compared, is a short legal form at the end of a name. It may be a family's name as well.
pub(super) fn is_short_form_behind(word: &str) -> bool {
    let letters = |form: &'static str| {
        let letters = form.chars().filter(|letter| letter.is_alphabetic());
        letters.map(|letter| if letter == 'Ü' { 'u' } else { letter.to_ascii_lowercase() })
    };
    word.len() <= 4
        && (SHORT_FORMS.split_ascii_whitespace().any(|form| letters(form).eq(word.chars()))
            || has_word(OTHER_SHORT_FORMS, word))
}

/// The same at the beginning of a name.
pub(super) fn is_short_form_before(word: &str) -> bool {
    has_word(FORMS_IN_FRONT, word)
}

/// How many words at the beginning of these say for whose attention: 2 of `z. Hd.`, 0 where none does. Another such word
/// may follow, as in `à l'attention de`.
pub(crate) fn attention(first: &str, second: &str) -> usize {
    match first {
        "a" if matches!(second, "atencao" | "lattention") => 1,
        "z" if second == "hd" => 2,
        "atencao" | "atencion" | "attention" | "lattention" if matches!(second, "da" | "de" | "do" | "of") => 2,
        "atencao" | "atencion" | "att" | "attention" | "attn" | "lattention" | "tav" | "zhd" => 1,
        _ => 0,
    }
}

/// Whether a name without blanks around it ends in a short legal form. A name in capitals alone is no evidence, since SA and AS are families'
/// names too.
pub(crate) fn is_short_form(name: &str) -> bool {
    // All of them begin with a capital, as few last words of so few letters do.
    let may_have_one = matches!(
        name.as_bytes(),
        [.., b' ', b'A'..=b'Z', _] | [.., b' ', b'A'..=b'Z', _, _] | [.., b' ', b'A'..=b'Z', _, _, _]
    );
    let is_one = |(before, last): (&str, &str)| {
        has_word(SHORT_FORMS, last) && before.bytes().any(|byte| byte.is_ascii_lowercase())
    };
    may_have_one && name.rsplit_once(' ').is_some_and(is_one)
}

/// What a phrase in a description says of the use of goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// They are to be sold on.
    Resale,
    /// They are samples of a trade.
    Sample,
    /// They are for a celebration or a present.
    Present,
    /// They are somebody's own things on the way to a new home or back.
    Own,
    /// They were used before.
    Used,
}

/// Phrases about the use of goods, sorted.
#[rustfmt::skip]
pub(crate) static USES: List<Use> = List::new(Signs::USE, {
    use Use::{Own, Present, Resale, Sample, Used};
    &[
        ("assorted lot", Resale), ("atacado", Resale), ("birthday gift", Present), ("birthday present", Present),
        ("bulk lot", Resale), ("cadeau", Present), ("christmas gift", Present), ("christmas present", Present),
        ("commercial sample", Sample), ("counter display", Resale), ("display box", Resale),
        ("efectos personales", Own), ("effets personnels", Own), ("en gros", Resale), ("for resale", Resale),
        ("for retail", Resale), ("for wholesale", Resale), ("gebraucht", Used), ("gift for my", Present),
        ("grosshandel", Resale), ("hausrat", Own), ("household effect", Own), ("ingrosso", Resale),
        ("job lot", Resale), ("master carton", Resale), ("mustermaterial", Sample),
        ("occasion anniversaire", Present), ("party bag", Present), ("party favor", Present),
        ("party favour", Present), ("per rivendita", Resale), ("personal belonging", Own), ("personal effect", Own),
        ("pre loved", Used), ("pre owned", Used), ("preloved", Used), ("product sample", Sample), ("regalo", Present),
        ("removal good", Own), ("restock", Resale), ("retail display", Resale), ("revenda", Resale),
        ("reventa", Resale), ("revente", Resale), ("sales sample", Sample), ("second hand", Used),
        ("secondhand", Used), ("shop stock", Resale), ("stock lot", Resale), ("stocklot", Resale),
        ("trade sample", Sample), ("umzugsgut", Own), ("used book", Used), ("used clothe", Used),
        ("used clothing", Used), ("wedding favor", Present), ("wedding favour", Present), ("wedding gift", Present),
        ("wedding present", Present), ("wholesale", Resale), ("wiederverkauf", Resale),
    ]
});
