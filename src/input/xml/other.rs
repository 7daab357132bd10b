//! Other messages, which somebody may give in place of the declaration: each is known by its namespace, or by the name of its
//! first element.

use crate::steps;

/// The number of a message in the table.
pub(super) type Other = u8;

/// A part of the namespace in capitals, the name of the first element if it is known, and what the message is.
const OTHERS: [(&str, &str, &str); 13] = [
    (":RES", "Response", "the WCO message RES, customs' response to a declaration"),
    ("CANCEL", "Cancel", "the WCO message CANCEL, which withdraws a declaration"),
    ("ITMATT", "ItmAtt", "the UPU message ITMATT, the attributes of postal items"),
    ("CN23", "CN23", "the UPU form CN 23"),
    ("CN22", "CN22", "the UPU form CN 22"),
    ("CUSITM", "CusItm", "the UPU message CUSITM, customs data of postal items"),
    ("CUSRSP", "CusRsp", "the UPU message CUSRSP, customs' answer about postal items"),
    ("PREDES", "PreDes", "the UPU message PREDES, the contents of dispatches"),
    (":CIS:", "IE3F43", "an EU security message of ICS2"),
    (":WCO:DECLARATION:", "", "Canada's commercial accounting declaration (CAD)"),
    (":WCO:DM:", "", "a message of New Zealand's Trade Single Window"),
    (":GOODSDECLARATION", "", "Brazil's export declaration (DU-E)"),
    (":WCO:DS:", "", "a message of Taiwan's customs"),
];

/// The other message that a namespace is of.
pub(super) fn of_namespace(uri: &str) -> Option<Other> {
    steps::add(uri.len());
    let capitals = uri.to_ascii_uppercase();
    OTHERS.iter().position(|(part, _, _)| capitals.contains(part)).map(|at| at as Other)
}

/// The other message that an element begins: the one of its namespace or that of its name, whichever the table has first.
pub(super) fn other_message(by_namespace: Option<Other>, local: &str) -> Option<&'static str> {
    let is_named = |part: &str, name: &str| {
        !name.is_empty() && local.eq_ignore_ascii_case(name)
            || part.len() > 3 && local.eq_ignore_ascii_case(part.trim_matches(':'))
    };
    let mut numbered = (0..).zip(&OTHERS);
    let found = numbered.find(|(at, (part, name, _))| Some(*at) == by_namespace || is_named(part, name));
    found.map(|(_, &(_, _, words))| words)
}
