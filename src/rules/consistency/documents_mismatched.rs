use crate::case::Case;
use crate::codes::hs::{self, Code};
use crate::dictionary::item;
use crate::finder;
use crate::model::Object;
use crate::rule;
use crate::rule::{Arg, Findings};

rule! {
    /// Goods are declared as documents.
    ///
    /// Documents are letters and papers that aren't for sale, and owe neither a code nor duty. An HS code counts where it is
    /// neither of paper, print, plates or works, nor of nothing in particular; a description counts where it names goods of
    /// another section of the Harmonized System than printed matter and no word that papers are called by. What
    /// other rules ask of goods they then ask of these too.
    ///
    /// Source: Universal Postal Convention, form CN 23, categories of items; the vocabulary is this project's.
    name: "documents-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "UPU CN 23",
    message: "It is declared as documents, but the description names {named}.",
    why: "Documents are letters and papers that aren't for sale. Goods among them are taken for smuggled, and the parcel is held.",
    help: "Declare it as what it is: a sale, a gift or a sample. If it is a document, say of what kind.",
    also "code": {
        message: "It is declared as documents, but the HS code {code} is for {named}.",
        why: "Documents are letters and papers that aren't for sale. Goods among them are taken for smuggled, and the parcel is held.",
        help: "Declare it as what it is: a sale, a gift or a sample. If it is a document, correct the HS code.",
    },
    check: Declaration(check),
    reads: [item::DESCRIPTION, item::HS_CODE],
    needs: [declaration::TRANSACTION_NATURE],
}

/// What papers are called, and the beginnings of such words. Some of them are in the names of goods as well.
const PAPERS: &str = "\
    bill bills brief briefe brieven contract contracts form forms foto fotos image images letter lettera letters lettre \
    moduli modulo paper papers papier papiere photo photos tax ticket tickets visa";
const BEGINNINGS: &str = "\
    agreement certifi contrat copies diplom docum dokum factur faktur fattur formular formulier invoice lading legal \
    pasaport paspoort passap passeport passport paszport permit reisepass signed umow urkund vertr xray zdjec zeugn";

/// A code of papers that are written by hand: what words name of another section is no document.
const OF_PAPERS: &str = "490600";

fn check(case: &Case<'_>, found: &mut Findings) {
    if case.nature() != Some("documents") {
        return;
    }
    for of in case.declaration.items() {
        if let Some(code) = code_of_goods(of) {
            let draft = found.at(of.get(item::HS_CODE).place()).saying("code").with("code", || code.to_string());
            draft.with("named", || hs::heading(code.heading()).map_or("", hs::Heading::label));
        } else if let Some(label) = named(case, of) {
            found.at(of.get(item::DESCRIPTION).place()).with("named", || Arg::Own(label.to_owned()));
        }
    }
}

/// Whether it is declared as documents, and nothing tells of goods among them.
pub(in crate::rules) fn is_of_papers(case: &Case<'_>) -> bool {
    case.nature() == Some("documents") && !case.declaration.items().any(|of| is_of_goods(case, of))
}

/// Whether an item that is declared as a document is none.
pub(in crate::rules) fn is_of_goods(case: &Case<'_>, of: Object<'_>) -> bool {
    code_of_goods(of).is_some() || named(case, of).is_some()
}

/// The HS code of an item, if it can't be that of a document.
fn code_of_goods(of: Object<'_>) -> Option<Code> {
    let digits = of.get(item::HS_CODE).text().and_then(hs::normalise)?;
    let code = Code::read(digits.as_str()).filter(|code| hs::heading(code.heading()).is_some())?;
    // Papers, and films of them; works of art and collections may be manuscripts.
    (!matches!(code.heading(), 3704..=3706 | 4800..=4999 | 9700..)).then_some(code)
}

/// What goods the description of an item names for sure, without a code.
fn named(case: &Case<'_>, of: Object<'_>) -> Option<&'static str> {
    let text = of.get(item::DESCRIPTION).text().filter(|_| finder::is_loaded())?;
    let tokens = case.tokens(text);
    let is_of_papers = tokens.iter().any(|token| PAPERS.split(' ').any(|word| word == token));
    if is_of_papers || tokens.has_beginning(BEGINNINGS) {
        return None;
    }
    let found = finder::mismatch(text, &tokens, Code::read(OF_PAPERS)?)?;
    found.likelier.first().map(|heading| heading.label())
}
