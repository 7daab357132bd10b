use super::description_placeholder::looks_at;
use crate::case::Case;
use crate::codes::country;
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::words::Tokens;
use crate::words::vague::{self, Vague};

rule! {
    /// A goods description is too general to tell what the goods are.
    ///
    /// It is vague when nothing is left after taking out words such as "clothes", "parts" and "gift", with those that make
    /// them no clearer: for whom, what colour, how many. A vague word in a longer text is no matter: "phone case" says what it
    /// is. Where the whole text is a term that the destination's customs lists as refused, it is an error, else a warning. The
    /// lists aren't complete.
    ///
    /// Source: European Commission, guidance on acceptable goods descriptions for the entry summary declaration; 19 CFR 4.7a
    /// and 122.48a with US customs' examples; Canada Border Services Agency and Transport Canada on cargo descriptions.
    name: "description-vague",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "EU guidance on goods descriptions; 19 CFR 122.48a; Transport Canada PACT",
    message: "\"{text}\" is too general: what is it, of what, for whom?",
    why: "Customs can't tell from it which duty and which rules apply, and holds the parcel to look inside.",
    help: "Write what the goods are, what they are made of and what for, such as \"{example}\".",
    also "refused": {
        message: "\"{text}\" is on customs' list of refused descriptions: what is it, of what, for whom?",
        why: "Parcels described so are not loaded, or are sent back.",
        help: "Write what the goods are, what they are made of and what for, such as \"{example}\".",
    },
    check: Field(looks_at, check),
}

/// Words that are vague alone and name a thing behind another word.
const THINGS: [&str; 7] = ["bag", "board", "box", "card", "case", "label", "pad"];

/// What the vague words of a text are, if there is nothing else in it.
fn vague(tokens: &Tokens) -> Option<Vague> {
    if tokens.is_cut() {
        return None;
    }
    let mut worst = None;
    let mut place = 0;
    let mut after = usize::MAX;
    while place < tokens.count() {
        if let Some((entry, words)) = tokens.phrase(&vague::PHRASES, place) {
            // A tool box and a gift card are things.
            if after == place && !tokens.is_parted(place) && THINGS.contains(&entry.0) {
                return None;
            }
            worst.get_or_insert(entry.1);
            place += words;
            after = place;
        } else if tokens.is_one_of(place, &vague::FILLERS) || is_number(tokens.get(place)) {
            place += 1;
        } else {
            return None;
        }
    }
    worst
}

/// Whether a token is a number or a single letter.
fn is_number(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_digit()) || (token.len() == 1 && token.is_ascii())
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    if super::description_placeholder::is_placeholder(text, &tokens) {
        return;
    }
    let Some(vague) = vague(&tokens) else { return };
    let draft = found.at(field.place()).with("text", text.to_owned()).with("example", vague.example);
    let is_refused = tokens.whole(&vague::PHRASES).is_some_and(|(_, vague)| vague.refused);
    if is_refused && is_strict(case) {
        draft.saying("refused").severity(Severity::Error);
    }
}

/// Whether the destination's customs turns such descriptions away before loading.
fn is_strict(case: &Case<'_>) -> bool {
    let (Some(to), Some(on)) = (case.to(), case.on()) else { return false };
    // The security area of the Union with Norway, Switzerland and Northern Ireland; Canada's air cargo.
    country::is_eu(to, on) || matches!(to, "NO" | "CH" | "LI" | "XI" | "CA")
}
