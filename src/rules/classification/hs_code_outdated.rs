use super::hs_code_malformed::{digits, looks_at};
use crate::case::Case;
use crate::codes::country;
use crate::codes::hs::{self, Code, Edition, Status};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Arg, Change, Findings};

rule! {
    /// An HS code is of an edition of the Harmonized System that is no longer in force.
    ///
    /// The finding names the last edition that had it and the codes that took its goods over, the likeliest first. Where
    /// one code took all, it is proposed; where words tell several apart, the help asks which of them the goods are. Some countries apply an edition years later than others: it is an error where the
    /// destination is known to apply the edition in force, else a warning.
    ///
    /// Source: WCO Harmonized System, editions and correlation tables; the contracting parties' entry into force of HS
    /// 2022.
    name: "hs-code-outdated",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO HS correlation tables",
    message: "The HS code {code} was last in the edition of {edition}; its goods are now in {now}.",
    why: "Duty and rules go by the edition in force; customs refuses a code that isn't in it.",
    help: "Write {now}.",
    also "several": {
        message: "The HS code {code} was last in the edition of {edition}. It was split into {now}.",
        why: "Duty and rules go by the edition in force; customs refuses a code that isn't in it.",
        help: "Choose the one that describes the goods: {codes}.",
    },
    also "apart": {
        message: "The HS code {code} was last in the edition of {edition}. It was split into {now}.",
        why: "Duty and rules go by the edition in force; customs refuses a code that isn't in it.",
        help: "What are the goods: {goods}? Choose the code that describes them: {codes}.",
    },
    also "none": {
        message: "The HS code {code} was last in the edition of {edition}.",
        why: "Duty and rules go by the edition in force; customs refuses a code that isn't in it.",
        help: "Look the goods up in the current tariff.",
    },
    check: Field(looks_at, check),
    says: [Route],
}

/// Destinations that have applied HS 2022 since its first day, beside the member states of the Union.
const PROMPT: [&str; 10] = ["AU", "CA", "CH", "CN", "GB", "JP", "KR", "NO", "NZ", "US"];

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(written) = field.text().and_then(digits) else { return };
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let Status::Outdated { last, successors } = hs::status(written.as_str(), on) else { return };
    let Some(code) = Code::read(written.as_str()) else { return };
    let has_more = successors.has_more();
    let now: Vec<Code> = successors.collect();
    // Some editions are known by what goes with them only; then a destination's promptness isn't known either.
    let is_known = Edition::on(on) == Edition::Hs2022
        && case.to().is_some_and(|to| country::is_eu(to, on) || PROMPT.contains(&to));
    let severity = if is_known { Severity::Error } else { Severity::Warning };
    let draft = found
        .at(field.place())
        .severity(severity)
        .with("code", || code.to_string())
        .with("edition", i64::from(last.year()));
    match now.as_slice() {
        [] => {
            draft.saying("none");
        }
        [one] if !has_more => {
            let draft = draft.with("now", || one.to_string());
            if written.count() == 6 {
                draft.suggest(Change::Replace(field.place(), one.to_string()));
            }
        }
        several => {
            let listed = several.get(..6).unwrap_or(several);
            let mut list = described(listed);
            if has_more || listed.len() < several.len() {
                list.push_str(", …");
            }
            let codes: Vec<String> = listed.iter().map(Code::to_string).collect();
            let draft = draft
                .saying("several")
                .with("count", several.len())
                .with("now", || Arg::Own(list))
                .with("codes", || codes.join(", "));
            let goods: Vec<&str> = listed.iter().filter_map(|code| apart(*code)).collect();
            if goods.len() > 1 {
                draft.saying("apart").with("goods", || Arg::Own(goods.join(", or ")));
            }
        }
    }
}

/// What tells the codes of one heading apart, in words of our own, sorted; the headings' words can't.
const APART: [(&str, &str); 16] = [
    ("240411", "heated tobacco"),
    ("240412", "nicotine goods without tobacco"),
    ("851713", "smartphones"),
    ("851714", "other mobile telephones"),
    ("852581", "high-speed cameras"),
    ("852582", "radiation-hardened cameras"),
    ("852583", "night vision cameras"),
    ("852589", "other digital and video cameras"),
    ("853951", "LED modules"),
    ("853952", "LED lamps"),
    ("854340", "electronic cigarettes"),
    ("940511", "ceiling and wall lamps for LEDs only"),
    ("940519", "other ceiling and wall lamps"),
    ("940521", "table and floor lamps for LEDs only"),
    ("940529", "other table and floor lamps"),
    ("940542", "other lamps for LEDs only"),
];

/// What tells a code apart from others of its heading, in such words.
fn apart(code: Code) -> Option<&'static str> {
    APART.iter().find(|(known, _)| *known == code.digits().as_str()).map(|(_, label)| *label)
}

/// Codes with what they cover, or where no words tell them apart, their heading's words once.
fn described(codes: &[Code]) -> String {
    let mut out = String::new();
    for (place, code) in codes.iter().enumerate() {
        let next = codes.get(place + 1);
        out.push_str(code.digits().as_str());
        if let Some(label) = apart(*code) {
            out.push_str(" (");
            out.push_str(label);
            out.push(')');
        } else if next.is_none_or(|next| next.heading() != code.heading() || apart(*next).is_some())
            && let Some(label) =
                hs::heading(code.heading()).map(|heading| heading.label()).filter(|label| !label.is_empty())
        {
            out.push_str(" (");
            out.push_str(label);
            out.push(')');
        }
        if next.is_some() {
            out.push_str(", ");
        }
    }
    out
}
