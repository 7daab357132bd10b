use crate::case::{Case, country};
use crate::dictionary::declaration;
use crate::rule;
use crate::rule::{Arg, Findings};
use crate::territories::Border;

rule! {
    /// The parcel crosses no customs border.
    ///
    /// It leaves and arrives in one customs area and one VAT area: in one country, in two member states of the EU or of the
    /// Eurasian Economic Union, in Switzerland and Liechtenstein. Then no declaration is owed, neither for duty nor for tax.
    /// Places outside the areas of their country (the Canary Islands, Ceuta and Melilla, Büsingen, Helgoland, Livigno,
    /// Greenland, Northern Ireland) are told apart by postcode or subdivision. Without one nothing is said of a country
    /// that has such places.
    ///
    /// Source: Regulation (EU) 952/2013, article 4, on the customs territory of the Union; Directive 2006/112/EC, article
    /// 6; Treaty on the Eurasian Economic Union, article 25; the treaty of Switzerland and Liechtenstein of 1923.
    name: "border-missing",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "Regulation (EU) 952/2013 art. 4",
    message: "The parcel goes from {from} to {to} and crosses no customs border.",
    why: "Such a parcel needs no customs declaration, so one of the two countries may be wrong.",
    help: "Check both countries; if they are right, no declaration is needed.",
    also "within": {
        message: "The parcel stays within {to} and crosses no customs border.",
        why: "Such a parcel needs no customs declaration, so one of the two countries may be wrong.",
        help: "Check the country of export and the country of destination; if they are right, no declaration is needed.",
    },
    check: Declaration(check),
    reads: [Route],
    needs: [declaration::SHIPMENT_DESTINATION],
    unless: Verdict,
}

fn check(case: &Case<'_>, found: &mut Findings) {
    if case.border() != Border::Inside || case.is_counted_within() {
        return;
    }
    let field = case.declaration.get(declaration::SHIPMENT_DESTINATION);
    let (Some(from), Some(to), Some(here), Some(there)) = (case.export(), country(field), case.origin(), case.place())
    else {
        return;
    };
    if case.is_sure_of_places() {
        let draft = found
            .at(field.place())
            .with("from", || Arg::Own(here.in_sentence()))
            .with("to", || Arg::Own(there.in_sentence()));
        if from == to && here.territory == there.territory {
            draft.saying("within");
        }
    }
}
