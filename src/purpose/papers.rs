//! Whether what is declared as documents is: papers owe neither a code nor duty, goods among them do.

use crate::case::Case;
use crate::codes::hs::{self, Code};
use crate::dictionary::item;
use crate::finder;
use crate::model::Object;

/// What papers are called, and the beginnings of such words. Some of them are in the names of goods as well.
const PAPERS: &str = "\
    bill bills brief briefe brieven contract contracts form forms foto fotos image images letter lettera letters lettre \
    moduli modulo paper papers papier papiere photo photos tax ticket tickets visa";
const BEGINNINGS: &str = "\
    agreement certifi contrat copies diplom docum dokum factur faktur fattur formular formulier invoice lading legal \
    pasaport paspoort passap passeport passport paszport permit reisepass signed umow urkund vertr xray zdjec zeugn";

/// A code of papers that are written by hand: what words name of another section is no document.
const OF_PAPERS: &str = "490600";

/// Whether it is declared as documents, and nothing tells of goods among them.
pub(crate) fn is_of_papers(case: &Case<'_>) -> bool {
    case.nature() == Some("documents") && !case.declaration.items().any(|of| is_of_goods(case, of))
}

/// Whether an item that is declared as a document is none.
pub(crate) fn is_of_goods(case: &Case<'_>, of: Object<'_>) -> bool {
    code_of_goods(of).is_some() || named(case, of).is_some()
}

/// The HS code of an item, if it can't be that of a document.
pub(crate) fn code_of_goods(of: Object<'_>) -> Option<Code> {
    let digits = of.get(item::HS_CODE).text().and_then(hs::normalise)?;
    let code = Code::read(digits.as_str()).filter(|code| hs::heading(code.heading()).is_some())?;
    // Papers, and films of them; works of art and collections may be manuscripts.
    (!matches!(code.heading(), 3704..=3706 | 4800..=4999 | 9700..)).then_some(code)
}

/// What goods the description of an item names for sure, without a code.
pub(crate) fn named(case: &Case<'_>, of: Object<'_>) -> Option<&'static str> {
    let text = of.get(item::DESCRIPTION).text().filter(|_| finder::is_loaded())?;
    let tokens = case.tokens(text);
    let is_of_papers = tokens.iter().any(|token| PAPERS.split(' ').any(|word| word == token));
    if is_of_papers || tokens.has_beginning(BEGINNINGS) {
        return None;
    }
    let found = finder::mismatch(text, &tokens, Code::read(OF_PAPERS)?)?;
    found.likelier.first().map(|heading| heading.label())
}
