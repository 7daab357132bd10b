use super::hs_code_malformed::digits;
use crate::case::Case;
use crate::codes::hs::{self, Code};
use crate::dictionary::item;
use crate::finder::{self, Mismatch};
use crate::model::Object;
use crate::rule;
use crate::rule::{Arg, Findings};

rule! {
    /// The description names goods that the HS code isn't for.
    ///
    /// A phone under the code of T-shirts: one of the two is wrong. The words are looked up in a vocabulary of goods. It is
    /// a finding only if they name goods of another section, and no telling word of them has a place in the heading of the
    /// code. Words that many goods share, such as a material, never contradict a code, and words that may be of another
    /// language or the title of a book, a film, a record or a game don't either. The headings that the words name are given
    /// with how sure that is, in hundredths. It is advice, since it speaks of a few in a thousand pairs that fit.
    ///
    /// Where no vocabulary was loaded the rule isn't checked.
    ///
    /// Source: WCO Harmonized System 2022; the vocabulary is this project's.
    name: "hs-description-mismatched",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "WCO HS 2022",
    message: "The HS code {code} is for {declared}, but the description names {named}.",
    why: "Customs compares the two, and holds a parcel whose words and code speak of different goods.",
    help: "Correct the one that is wrong. By its words the code would be {likely}, or another of heading {headings}.",
    check: Item(check),
    reads: [],
    needs: [item::HS_CODE, item::DESCRIPTION],
    unless: Verdict,
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let field = goods.get(item::HS_CODE);
    let (Some(written), Some(text)) = (field.text().and_then(digits), goods.get(item::DESCRIPTION).text()) else {
        return;
    };
    if !finder::is_loaded() {
        return;
    }
    let Some(code) = Code::read(written.as_str()).filter(|code| hs::heading(code.heading()).is_some()) else { return };
    let Some(Mismatch { likelier, code: likely, sure }) = finder::mismatch(text, &case.tokens(text), code) else {
        return;
    };
    let draft = found.at(field.place());
    let labels: Vec<&str> = likelier.iter().map(|heading| heading.label()).collect();
    let headings: Vec<String> = likelier.iter().map(ToString::to_string).collect();
    draft
        .with("code", || code.to_string())
        .with("declared", || hs::heading(code.heading()).map_or("", hs::Heading::label))
        .with("named", || Arg::Own(labels.join(", or ")))
        .with("likely", || likely.to_string())
        .with("headings", || headings.join(", "))
        .with("sure", i64::from(sure));
}
