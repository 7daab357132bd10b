use crate::case;
use crate::case::Case;
use crate::dictionary::{Class, Role, Slot, party};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::boxes;

rule! {
    /// The recipient's address is a PO box, a parcel locker or a military post office, but the parcel doesn't go by post.
    ///
    /// Boxes and most lockers belong to the post; other carriers deliver to a door and ask for somebody who can answer
    /// for the customs papers. Military addresses (APO, FPO and DPO in the United States, BFPO in the United Kingdom, CFPO
    /// in Canada, Feldpost in Germany) are reached by the post alone. Checked where the mode of transport is given and isn't
    /// post. A box beside a street is passed over, and so are boxes in the Emirates and Qatar, where every address has one
    /// since the post delivers to no street.
    ///
    /// Source: the conditions of carriage of express carriers, which exclude PO boxes and military addresses; United
    /// States Postal Service, Publication 28, and British Forces Post Office on military addresses; UPU, postal
    /// addressing systems, on what a box is called.
    name: "address-po-box",
    severity: Advice,
    since: "0.1.0",
    authority: Carrier,
    source: "express carriers' conditions of carriage",
    message: "The {label} contains \"{box}\", where only the post delivers, but the parcel goes {way}.",
    why: "Other carriers can't deliver to the post's boxes; the parcel goes back, or waits for another address.",
    help: "Give a street address, or send the parcel by post.",
    also "military": {
        message: "This is the address of a military post office, but the parcel goes {way}.",
        why: "Only the post delivers there; other carriers send the parcel back.",
        help: "Send the parcel by post, or give another address.",
    },
    also "you": {
        message: "The {label} contains \"{box}\", where only the post delivers, but the parcel goes {way}.",
        why: "Other carriers can't deliver to the post's boxes; the parcel goes back, or waits for another address.",
        help: "Give a street address, or ask the shop to send the parcel by post.",
    },
    also "military you": {
        message: "This is the address of a military post office, but the parcel goes {way}.",
        why: "Only the post delivers there; other carriers send the parcel back.",
        help: "Ask the shop to send the parcel by post, or give another address.",
    },
    check: Field(looks_at, check),
    beside: [declaration::SHIPMENT_MODE, party::ADDRESS_COUNTRY, party::ADDRESS_SUBDIVISION],
    unless: Verdict,
}

fn looks_at(class: Class, slot: Slot) -> bool {
    // All roles share a row of slots; which one it is, is asked below.
    matches!(class, Class::Party(_)) && matches!(slot, party::ADDRESS_LINE | party::ADDRESS_CITY)
}

/// What boxes are called where no blanks separate the words, in Russian, and in Arabic, Greek and Hebrew.
const MARKS: [&str; 5] = ["私書箱", "政信箱", "号信箱", "號信箱", "사서함"];
const WITH_SLASH: [&str; 3] = ["а/я", "А/Я", "А/я"];
const WITH_POINT: [&str; 3] = ["ص.ب", "Τ.Θ", "ת.ד"];

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if !matches!(field.of().class(), Class::Party(Role::Buyer | Role::Consignee | Role::Importer)) {
        return;
    }
    let way = match case.mode() {
        None | Some("post") => return,
        Some("express") => "by courier",
        Some("air") => "by air freight",
        Some("sea") => "by sea",
        Some("road") => "by road",
        Some("rail") => "by rail",
        Some(_) => "by another carrier",
    };
    let Some(text) = field.text() else { return };
    if is_military(field, text) {
        found.at(field.place()).saying("military").with("way", way);
        return;
    }
    if field.slot() == party::ADDRESS_CITY {
        return;
    }
    let tokens = boxes::may_have_phrase(text).then(|| case.tokens(text));
    if let Some(tokens) = &tokens
        && let Some((_, place, words)) = tokens.find(&boxes::PHRASES)
    {
        // Where a street or building stands beside the box, as in the Emirates, a courier goes there.
        let is_word = |at: &usize| {
            let word = tokens.get(*at);
            word.len() > 2 && !word.bytes().any(|byte| byte.is_ascii_digit())
        };
        let written = tokens.written(text, place, words);
        let others = (0..tokens.count()).filter(|at| !(place..place + words).contains(at));
        if has_boxes_alone(field) || others.filter(is_word).count() > 1 || has_street(text, written) {
            return;
        }
        found.at(field.place()).with("box", || written.to_owned()).with("way", way);
    } else if let Some(mark) = mark(text)
        .or_else(|| abbreviated(field, text))
        .filter(|mark| !has_street(text, mark))
        .or_else(|| short(field, text))
        .filter(|_| !has_boxes_alone(field))
    {
        found.at(field.place()).with("box", mark).with("way", way);
    }
}

/// Whether a part of the line besides the box has a name and a number, as a street has.
fn has_street(text: &str, mark: &str) -> bool {
    let is_street = |part: &str| {
        let mut words = part.split(|c: char| !c.is_alphanumeric());
        // A rural route, and the number by which a locker knows its customer.
        let is_none = |word: &str| ["RR", "Postnummer", "Post"].iter().any(|known| word.eq_ignore_ascii_case(known));
        let is_named = !words.clone().find(|word| !word.is_empty()).is_some_and(is_none);
        is_named
            && words.any(|word| word.chars().count() > 1 && word.chars().all(char::is_alphabetic))
            && part.contains(|c: char| c.is_ascii_digit())
    };
    text.split([',', ';', '\n', '，', '、']).any(|part| !part.contains(mark) && is_street(part))
}

/// What a box is called in a text that isn't ASCII.
fn mark(text: &str) -> Option<&'static str> {
    if text.is_ascii() {
        return None;
    }
    let with = |sign: char, marks: &'static [&'static str]| if text.contains(sign) { marks } else { &[] };
    let marks = MARKS.iter().chain(with('/', &WITH_SLASH)).chain(with('.', &WITH_POINT));
    marks.copied().find(|mark| text.contains(mark))
}

/// The abbreviation for a box in some countries, which stands before a number: BP 304.
fn abbreviated(field: Field<'_>, text: &str) -> Option<&'static str> {
    let known: &[&str] = match &country(field)? {
        b"FR" | b"MC" => &["BP"],
        b"CA" | b"IT" => &["CP"],
        b"CH" => &["CP", "PF", "Pf"],
        b"AT" | b"DE" | b"HU" | b"LI" => &["PF", "Pf"],
        b"AX" | b"FI" => &["PL"],
        _ => return None,
    };
    if !known.iter().any(|known| known.bytes().all(|letter| text.as_bytes().contains(&letter))) {
        return None;
    }
    let plain = text.replace('.', "");
    let mut words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let found = words.find_map(|word| known.iter().find(|known| word == **known))?;
    words.next()?.bytes().all(|byte| byte.is_ascii_digit()).then_some(*found)
}

/// Whether the post of the country delivers to boxes alone, so that a courier asks for the way.
fn has_boxes_alone(field: Field<'_>) -> bool {
    matches!(country(field).as_ref(), Some(b"AE" | b"QA"))
}

fn country(field: Field<'_>) -> Option<[u8; 2]> {
    case::country(field.of().get(party::ADDRESS_COUNTRY))
}

/// The part that a line begins with, where it is a box in short: `PO Box12`, `P.O. 123`, `POB 12`, and in some countries
/// `Box 65`.
fn short(field: Field<'_>, text: &str) -> Option<&'static str> {
    let part = text.split([',', ';', '\n']).next()?.trim();
    if !part.starts_with(['B', 'P', 'b', 'p']) {
        return None;
    }
    let is_sign = |c: char| matches!(c, ' ' | '.' | '#');
    let plain: String = part.chars().filter(|c| !is_sign(*c)).take(7).collect::<String>().to_ascii_lowercase();
    let has_number =
        |word: &str| plain.strip_prefix(word).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let knows_boxes =
        || matches!(country(field), Some([b'A', b'U'] | [b'C', b'A'] | [b'N', b'Z'] | [b'S', b'E'] | [b'U', b'S']));
    // "Box 12 Lane" has a name of its own.
    let is_box_alone = || part.chars().filter(|c| c.is_alphabetic()).count() == 3 && knows_boxes();
    let name = if has_number("pobox") {
        "PO Box"
    } else if part.starts_with("POB") && has_number("pob") {
        "POB"
    } else if part.starts_with("P.O") && has_number("po") {
        "P.O."
    } else if has_number("box") && is_box_alone() {
        "Box"
    } else {
        return None;
    };
    (!has_street(text, part)).then_some(name)
}

/// Whether a city or street is that of a military post office. In other countries the letters may be a town's: Apo, Fpo.
fn is_military(field: Field<'_>, text: &str) -> bool {
    let is_city = field.slot() == party::ADDRESS_CITY;
    let words = || text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let is = |word: &str, known: &[&str]| known.iter().any(|known| word.eq_ignore_ascii_case(known));
    match country(field).as_ref() {
        Some(b"US") => {
            let office = words().find(|word| is(word, &["APO", "DPO", "FPO"]));
            let is_region = |word: &str| is(word, &["AA", "AE", "AP"]);
            let state = field.of().get(party::ADDRESS_SUBDIVISION).text().unwrap_or_default();
            let has_region = || is_region(state.strip_prefix("US-").unwrap_or(state)) || words().any(is_region);
            is_city && (has_region() || office.is_some() && words().count() == 1) || office.is_some() && has_region()
        }
        Some(b"CA") => words().any(|word| is(word, &["CFPO"])),
        Some(b"DE") => words().any(|word| is(word, &["Feldpost"])),
        Some(b"GB") => words().any(|word| is(word, &["BFPO"])),
        _ => false,
    }
}
