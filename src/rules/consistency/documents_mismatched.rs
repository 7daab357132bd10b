use crate::case::Case;
use crate::codes::hs;
use crate::dictionary::item;
use crate::purpose::papers;
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

fn check(case: &Case<'_>, found: &mut Findings) {
    if case.nature() != Some("documents") {
        return;
    }
    for of in case.declaration.items() {
        if let Some(code) = papers::code_of_goods(of) {
            let draft = found.at(of.get(item::HS_CODE).place()).saying("code").with("code", || code.to_string());
            draft.with("named", || hs::heading(code.heading()).map_or("", hs::Heading::label));
        } else if let Some(label) = papers::named(case, of) {
            found.at(of.get(item::DESCRIPTION).place()).with("named", || Arg::Own(label.to_owned()));
        }
    }
}
