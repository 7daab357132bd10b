//! Words that tell a firm from a person, and goods to be sold on from goods to be used.
//!
//! The legal forms are those of the registers of each country; the other words are this project's own choice. A word that
//! is a family name as well, such as Church or Händel, is left out. Forms of two letters are no words of this list: they
//! are families' names as well, so [`is_short_form`] judges how they are written.

use super::{List, Signs};

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
        ("associates", Trade), ("association", Trade), ("atelier", Trade), ("bakery", Trade), ("bhd", Form),
        ("boutique", Trade), ("buchhandlung", Trade), ("cafe", Trade), ("clinic", Trade), ("co kg", Form),
        ("co ltd", Form), ("college", Trade), ("comercial", Trade), ("company", Trade), ("consulting", Trade),
        ("corp", Form), ("corporation", Form), ("d o o", Form), ("department", Trade), ("distribuidora", Trade),
        ("distribution", Trade), ("distributor", Trade), ("doo", Form), ("electronics", Trade), ("empresa", Trade),
        ("enterprise", Trade), ("eood", Form), ("eurl", Form), ("exports", Trade), ("firma", Trade),
        ("fondation", Trade), ("foundation", Trade), ("gallery", Trade), ("gbr", Form), ("gesmbh", Form),
        ("gmbh", Form), ("grosshandel", Trade), ("group", Trade), ("holding", Trade), ("hospital", Trade),
        ("hotel", Trade), ("hurtownia", Trade), ("imports", Trade), ("inc", Form), ("incorporated", Form),
        ("industrie", Trade), ("industries", Trade), ("institut", Trade), ("institute", Trade), ("kabushiki", Form),
        ("kft", Form), ("klinik", Trade), ("laboratories", Trade), ("laboratory", Trade), ("lda", Form),
        ("librairie", Trade), ("limitada", Form), ("limited", Form), ("llc", Form), ("llp", Form),
        ("logistics", Trade), ("loja", Trade), ("ltd", Form), ("ltda", Form), ("ministry", Trade), ("museum", Trade),
        ("office", Trade), ("ohg", Form), ("ood", Form), ("pharmacy", Trade), ("plc", Form),
        ("praxis", Trade), ("pte", Form), ("pty", Form), ("pvt", Form), ("restaurant", Trade), ("s a r l", Form),
        ("s p a", Form), ("s r l", Form), ("s r o", Form), ("salon", Trade), ("sarl", Form), ("school", Trade),
        ("sdn", Form), ("services", Trade), ("shop", Trade), ("sklep", Trade), ("societe", Trade),
        ("solutions", Trade), ("sp z o", Form), ("spolka", Form), ("spzoo", Form), ("srl", Form), ("stiftung", Trade),
        ("store", Trade), ("studio", Trade), ("supplies", Trade), ("supply", Trade), ("systems", Trade),
        ("technologies", Trade), ("technology", Trade), ("tienda", Trade), ("trade", Trade), ("trading", Trade),
        ("universidad", Trade), ("universidade", Trade), ("universita", Trade), ("universitaet", Trade),
        ("universitat", Trade), ("universite", Trade), ("university", Trade), ("warehouse", Trade),
        ("werkstatt", Trade), ("wholesale", Trade), ("workshop", Trade), ("ип", Form), ("ооо", Form),
    ]
});

/// Legal forms in scripts without blanks between words.
const FORMS_IN_RUNS: [&str; 9] =
    ["株式会社", "有限会社", "合同会社", "有限公司", "公司", "商店", "주식회사", "(주)", "유한회사"];

/// Whether a name has a legal form of a script without blanks.
pub(crate) fn has_form_in_run(name: &str) -> bool {
    // The characters of all forms begin with a byte from here on, those of European names with a lower one.
    name.bytes().any(|byte| byte >= 0xe3) && FORMS_IN_RUNS.iter().any(|form| name.contains(form))
}

/// Legal forms of two or three letters, with up to four bytes.
const SHORT_FORMS: [&str; 26] = [
    "A/S", "AB", "AG", "AS", "ASA", "ApS", "B.V.", "BV", "Co.", "JSC", "Jsc", "K.K.", "KG", "KK", "N.V.", "NV", "OY",
    "OÜ", "Oy", "S.A.", "S.L.", "SA", "SAS", "SL", "SPA", "SpA",
];

/// The same as names are compared, each with a blank around it.
const SHORT_FORMS_FOLDED: &str = " ab ag aps as asa bv co jsc kg kk nv ou oy sa sas sl spa ";

/// Whether a folded word is a short legal form.
pub(crate) fn is_short_form_folded(word: &str) -> bool {
    SHORT_FORMS_FOLDED.split_ascii_whitespace().any(|form| form == word)
}

/// A folded word without the legal forms of a script without blanks.
pub(crate) fn without_form(word: &str) -> String {
    if !has_form_in_run(word) {
        return word.to_owned();
    }
    FORMS_IN_RUNS.iter().fold(word.to_owned(), |word, form| word.replace(form, ""))
}

/// Whether a name ends in a short legal form. A name in capitals alone is no evidence, since SA and AS are families'
/// names too.
pub(crate) fn is_short_form(name: &str) -> bool {
    let Some((before, last)) = name.trim().rsplit_once(' ') else { return false };
    let may_be_one = (2..=4).contains(&last.len()) && last.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
    may_be_one && SHORT_FORMS.contains(&last) && before.bytes().any(|byte| byte.is_ascii_lowercase())
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
