use crate::case;
use crate::case::Case;
use crate::codes::subdivision::{self, Named, Subdivision};
use crate::dictionary::{Class, Slot, party};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::words::placeholder;

rule! {
    /// A state or province isn't one of its country's, or should be written by its code.
    ///
    /// In Australia, Brazil, Canada, Italy and the United States addresses carry the code, so that a name written out, in full
    /// or abbreviated, is turned into it by a safe fix. In other countries that have codes the name is what people write: the
    /// code is proposed only where customs' message doesn't hold the name. An unknown code is reported for
    /// Australia, Brazil, Canada and the United States, where the list is complete. A name that isn't known there may be
    /// misspelt or in another language: advice to write the code. The country in front, as in US-NY, doesn't count. In the
    /// United States the first three digits of the postcode tell the state, so another one is advised on.
    ///
    /// Source: ISO 3166-2 for these countries; United States Postal Service for the forces' and the islands' codes, and for
    /// the states of its three-digit prefixes; WCO Data Model, country sub-division of an address (nine characters).
    name: "subdivision-unknown",
    severity: Warning,
    since: "0.1.0",
    authority: Carrier,
    source: "ISO 3166-2",
    message: "The {label} isn't a code that {country} uses, such as {example}.",
    why: "Parcels are sorted by it there; with a wrong one they go astray.",
    help: "Compare it with a letter from that address, or write the name out.",
    also "case": {
        message: "The {label} should be written {code}.",
        why: "Systems compare it letter by letter.",
        help: "Write {code}.",
    },
    also "name": {
        message: "The {label} should be written by its code, {code}.",
        why: "Carriers and customs know {state} by its code; a name written out may be cut off on the way.",
        help: "Write {code}.",
    },
    also "spelling": {
        message: "The {label} isn't one that is known in {country}.",
        why: "Carriers and customs know each by its code; with another spelling, or another country's, the parcel goes astray.",
        help: "Write its code, such as {example}.",
    },
    also "filler": {
        message: "The {label} only fills the field.",
        why: "Parcels are sorted by it where addresses have one; something else leads them astray.",
        help: "Write the state or province, or leave it out where the address has none.",
    },
    also "elsewhere": {
        message: "The {label}, {state}, doesn't go with the postcode.",
        why: "Parcels are sorted by it there; with a wrong one they go astray.",
        help: "Compare both with a letter from that address.",
    },
    check: Field(looks_at, check),
    beside: [party::ADDRESS_CITY, party::ADDRESS_COUNTRY, party::ADDRESS_POSTCODE],
}

fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class, Class::Party(_)) && slot == party::ADDRESS_SUBDIVISION
}

/// How many characters the element of the message holds.
const HOLDS: usize = 9;

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let country = case::country_code(field.of().get(party::ADDRESS_COUNTRY)).unwrap_or_default();
    let part = subdivision::find(country, text);
    // NA is Navarra and Napoli, Nan a province of Thailand, NAN the code of Nantou and of Nangarhar.
    let is_place =
        || text.eq_ignore_ascii_case("NA") || matches!(country, "AF" | "TH" | "TW") && text.eq_ignore_ascii_case("NAN");
    if part.is_none() && placeholder::is_nothing(text) && !is_place() {
        found.at(field.place()).saying("filler");
        return;
    }
    let goes_by_codes = matches!(country, "AU" | "BR" | "CA" | "IT" | "US");
    let bare = match text.split_at_checked(3) {
        Some((start, rest)) if start.ends_with('-') && start.get(..2) == Some(country) => rest,
        _ => text,
    };
    // The name of the state, for the city of the same name, which is in none.
    let in_capital = part.filter(|part| part.code == "WA" && bare != "WA").and_then(|_| capital(country, field));
    let Some(part) = in_capital.or(part) else {
        let named = subdivision::named_in(country.as_bytes());
        let Some(&Named { name, example, .. }) = named.filter(|_| matches!(country, "AU" | "BR" | "CA" | "US")) else {
            return;
        };
        let is_shaped = (2..=3).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_alphabetic());
        // Codes of Canada's that were in use before.
        let is_former = country == "CA" && matches!(bare, "NF" | "PQ");
        if is_shaped && !is_former {
            let draft = found.at(field.place()).unfinished();
            draft.with("example", example).with("country", name);
        } else if !is_former {
            // It may be a name in another language or spelling.
            let draft = found.at(field.place()).saying("spelling").severity(Severity::Advice).unfinished();
            draft.with("example", example).with("country", name);
        }
        return;
    };
    if part.code == bare {
        let state = field.of().get(party::ADDRESS_POSTCODE).text().filter(|_| country == "US").and_then(state_of);
        // Samoa's code is one of those of Hawaii.
        if state.is_some_and(|state| state != bare && bare != "AS") {
            found.at(field.place()).saying("elsewhere").severity(Severity::Advice).with("state", part.name);
        }
        return;
    }
    let is_case = part.code.eq_ignore_ascii_case(bare);
    let is_needed = goes_by_codes || text.chars().count() > HOLDS;
    let change = Change::Replace(field.place(), part.code.to_owned());
    if is_case && goes_by_codes {
        found.at(field.place()).saying("case").severity(Severity::Advice).with("code", part.code).fix(change);
    } else if !is_case && is_needed {
        let draft = found.at(field.place()).saying("name").severity(Severity::Advice);
        let draft = draft.with("code", part.code).with("state", part.name);
        if goes_by_codes && in_capital.is_none() {
            draft.fix(change);
        } else {
            draft.suggest(change);
        }
    }
}

/// The district that an address in the city of Washington is in, by its city or its postcode.
fn capital(country: &str, field: Field<'_>) -> Option<Subdivision> {
    let text = |slot| field.of().get(slot).text();
    let is_named = || text(party::ADDRESS_CITY).is_some_and(|city| city.trim().eq_ignore_ascii_case("washington"));
    let is_it = || is_named() || text(party::ADDRESS_POSTCODE).and_then(state_of) == Some("DC");
    if country == "US" && is_it() { subdivision::find(country, "DC") } else { None }
}

/// The states of the United States by the first three digits of their postcodes: each begins a row that ends at the next.
/// A row of blanks is of several or of none.
const PREFIXES: &str = "005NY006PR008VI009PR010MA028RI030NH039ME050VT055MA056VT060CT070NJ090AE099  100NY150PA197DE200DC201VA202DC\
    206MD220VA247WV269  270NC290SC300GA320FL340AA341FL350AL370TN386MS398GA400KY428  430OH460IN480MI500IA529  530WI550MN568  \
    570SD578  580ND589  590MT600IL630MO659  660KS680NE694  700LA715  716AR730OK733TX734OK750TX800CO817  820WY832ID839  \
    840UT848  850AZ866  870NM885TX886  889NV899  900CA962AP967HI969  970OR980WA995AK";

/// The state of a postcode of the United States.
fn state_of(postcode: &str) -> Option<&'static str> {
    // An island of New York has a code of Connecticut's, and a valley of Wyoming one of Idaho's.
    let is_code = postcode.bytes().take(5).filter(u8::is_ascii_digit).count() == 5;
    let prefix =
        postcode.get(..3).filter(|_| is_code && !postcode.starts_with("06390") && !postcode.starts_with("83414"))?;
    let rows = (0..PREFIXES.len()).step_by(5).filter_map(|at| PREFIXES.get(at..at + 5)?.split_at_checked(3));
    let (_, state) = rows.take_while(|(first, _)| *first <= prefix).last()?;
    Some(state).filter(|state| *state != "  ")
}
