//! Documents that come with a declaration: UN/EDIFACT 1001 and the European Union's codes for the same.
//!
//! Those met with parcels. In the Union's declarations the three digits of UN/EDIFACT carry an `N` in front; codes that
//! start with `C`, `D`, `L` or `Y` are the Union's own. Neither list is complete; a code that is not here is *unknown*,
//! never wrong.

use super::{Entry, List, Status, entry};
use crate::day::Day;

pub(super) const LIST: List = List {
    name: "document",
    title: "Documents",
    keeper: "UN/CEFACT (UN/EDIFACT 1001) and the European Commission",
    edition: "codes met with parcels, 2026",
    complete: false,
    find: explain,
};

/// Codes and what they are, sorted.
static DOCUMENTS: [(&str, &str); 67] = [
    ("105", "purchase order"),
    ("220", "order"),
    ("270", "delivery note"),
    ("271", "packing list"),
    ("325", "pro forma invoice"),
    ("351", "despatch advice"),
    ("380", "commercial invoice"),
    ("703", "house waybill"),
    ("704", "master bill of lading"),
    ("705", "bill of lading"),
    ("710", "ship's manifest"),
    ("714", "house bill of lading"),
    ("720", "rail consignment note"),
    ("722", "rail consignment note SMGS"),
    ("730", "road consignment note"),
    ("740", "air waybill"),
    ("741", "master air waybill"),
    ("750", "despatch note for post parcels"),
    ("760", "multimodal transport document"),
    ("785", "cargo manifest"),
    ("787", "bordereau"),
    ("811", "export licence"),
    ("820", "transit declaration"),
    ("830", "export declaration"),
    ("851", "phytosanitary certificate"),
    ("852", "sanitary certificate"),
    ("853", "veterinary certificate"),
    ("861", "certificate of origin"),
    ("862", "declaration of origin"),
    ("911", "import licence"),
    ("929", "import declaration"),
    ("935", "customs invoice"),
    ("952", "TIR carnet"),
    ("954", "movement certificate EUR.1"),
    ("955", "ATA carnet"),
    ("990", "end-use authorisation"),
    ("C019", "outward processing authorisation"),
    ("C085", "common health entry document for plants"),
    ("C400", "CITES permit or certificate"),
    ("C501", "certificate of an authorised economic operator, customs"),
    ("C502", "certificate of an authorised economic operator, security"),
    ("C503", "certificate of an authorised economic operator, both"),
    ("C505", "comprehensive guarantee authorisation"),
    ("C506", "deferred payment authorisation"),
    ("C512", "simplified declaration authorisation"),
    ("C514", "authorisation to enter goods in the declarant's records"),
    ("C515", "self-assessment authorisation"),
    ("C516", "temporary admission authorisation"),
    ("C517", "private customs warehouse authorisation"),
    ("C518", "public customs warehouse authorisation, type I"),
    ("C519", "public customs warehouse authorisation, type II"),
    ("C601", "inward processing authorisation"),
    ("C640", "common health entry document for animals"),
    ("C644", "certificate of inspection for organic products"),
    ("C678", "common health entry document for feed and food"),
    ("C690", "timber licence (FLEGT)"),
    ("D005", "commercial invoice within a price undertaking"),
    ("D008", "commercial invoice with a signed declaration"),
    ("L001", "import licence for agricultural products"),
    ("L100", "import licence for controlled substances that deplete the ozone layer"),
    ("Y022", "consignor or exporter who is an authorised economic operator"),
    ("Y023", "consignee who is an authorised economic operator"),
    ("Y024", "declarant who is an authorised economic operator"),
    ("Y900", "goods outside the CITES rules"),
    ("Y901", "goods outside the dual-use list"),
    ("Y922", "no cat or dog fur"),
    ("Y929", "goods outside the organic rules"),
];

/// What a document code is, in English; `N380` is the same as `380`.
///
/// ```
/// use declarant::codes::document;
/// assert_eq!(document::find("N380"), Some("commercial invoice"));
/// assert_eq!(document::find("C400"), Some("CITES permit or certificate"));
/// assert_eq!(document::find("ZZZZ"), None);
/// ```
pub fn find(code: &str) -> Option<&'static str> {
    row(code).map(|row| row.1)
}

fn row(code: &str) -> Option<(&'static str, &'static str)> {
    let bare = code.strip_prefix('N').filter(|rest| rest.len() == 3).unwrap_or(code);
    let place = DOCUMENTS.binary_search_by_key(&bare, |row| row.0).ok()?;
    DOCUMENTS.get(place).copied()
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let (code, label) = row(&code.to_ascii_uppercase())?;
    let mut entry = entry(LIST.name, code, label, Status::Current, on);
    if code.bytes().all(|b| b.is_ascii_digit()) {
        entry = entry.note(format!("In the European Union's declarations: N{code}."));
    }
    Some(entry)
}
