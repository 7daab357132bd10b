use super::eori_malformed;
use crate::case::Case;
use crate::codes::locode;
use crate::demands::{Known, Value, form_of, has_form};
use crate::ids::{self, Reason};
use crate::model::NO_RECORD;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A reference or number in the message doesn't have the length or form that customs wants.
    ///
    /// The message's schema lets most of them be any text of up to 35 or 70 characters; law says more. The sender's own
    /// reference has 22 characters at most, an office eight, a quota six digits, the holder of an authorisation an EORI
    /// number, an item a number of three digits. A unique consignment reference declared as one (DCR) has the year's
    /// last digit, the country and a hyphen after the firm's number. Where only a part is sure, the finding is a
    /// warning or advice. Numbers of parties are not shown.
    ///
    /// Source: customs' error families "wrong format" (10010), "party identification" (12005) and "unique consignment
    /// reference" (50001 of the UK's Customs Declaration Service); Annex B of Regulation (EU) 2015/2446.
    name: "reference-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "UK CDS errors 10010, 12005, 50001",
    message: "The {label} doesn't have the form that customs wants: {form}.",
    why: "Customs looks a reference up as it stands, and refuses one of another form.",
    help: "Write {form}.",
    also "long": {
        message: "The {label} has {length} characters, but customs takes {form}.",
        why: "The message's schema has room for more, but customs' own rules don't allow it.",
        help: "Write {form}.",
    },
    also "checksum": {
        message: "The check digit of the {label} doesn't fit the rest of it.",
        why: "Ports find a container by its number; a mistyped one belongs to nobody, or to somebody else.",
        help: "Compare it with the number painted on the container.",
    },
    check: Declaration(check),
    needs: [Message],
}

/// How far a value holds to its form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    Yes,
    No(Severity),
    /// Longer than it may be.
    Long,
    /// A check digit that doesn't fit.
    Checksum,
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let declaration = case.declaration;
    // An element may stand again and again in one class: whether it has a form there is looked up once.
    let mut known = None;
    for (id, node) in declaration.nodes() {
        let Some(form) = form_of(node.element) else { continue };
        let (Some(text), Some(element)) = (declaration.node_text(node), declaration.element(id)) else { continue };
        if !form.when.is_empty() {
            let here = (node.element, node.parent);
            let arises = |class| form.when.iter().all(|clause| clause.holds(class));
            let holds = match known {
                Some((known, holds)) if known == here => holds,
                _ => element.parent().is_some_and(arises),
            };
            known = Some((here, holds));
            if !holds {
                continue;
            }
        }
        // Of too many items another rule speaks, once.
        let is_beyond = || element.parent().is_some_and(|item| item.occurrence() > 999);
        if form.known == Known::ThreeDigits && is_beyond() {
            continue;
        }
        let held = held(form, text, case);
        // What is a field of the JSON shape, too, has rules of its own for its form; only a message is short of room.
        let is_field = node.record != NO_RECORD && held != Held::Long;
        if held == Held::Yes || is_field || !case.is_admitted(node) {
            continue;
        }
        let draft = found.at(element.place()).with("form", form.form).source(form.source).severity(form.malformed);
        match held {
            Held::Yes => {}
            Held::No(severity) => {
                draft.severity(severity);
            }
            Held::Long => {
                draft.saying("long").with("length", text.chars().count());
            }
            Held::Checksum => {
                draft.saying("checksum");
            }
        }
    }
}

fn held(form: &Value, text: &str, case: &Case<'_>) -> Held {
    let is_flawed = || eori_malformed::is_flawed(case, text);
    let is_eori = || eori_malformed::is_shaped_like_one(text);
    let verdict_of = |scheme| ids::scheme(scheme).map(|scheme| scheme.check(text, None));
    // Whether the shape is right, and what of the rest can be told.
    let (is_shaped, is_right) = match form.known {
        Known::Dcr => consignment(text),
        Known::Ucr => (verdict_of("wco-ucr") != Some(Err(Reason::Format)), true),
        Known::Holder if text.starts_with("GB") || text.starts_with("XI") => {
            (is_eori(), verdict_of("gb-eori") == Some(Ok(())))
        }
        Known::Holder => (is_eori(), !is_flawed()),
        Known::Eori => (!case.is_full_message() || is_eori(), !is_flawed()),
        Known::Party => (true, !is_flawed()),
        Known::ThreeDigits => (text.parse().is_ok_and(|number: u32| number <= 999), true),
        Known::Locode => (locode::well_formed(text), true),
        Known::Container => {
            let is_number = has_form(text, "aaaUddddddd");
            let is_mistyped = is_number && verdict_of("iso6346") == Some(Err(Reason::Checksum));
            return if is_mistyped { Held::Checksum } else { Held::Yes };
        }
        _ => (form.shapes.is_empty() || has_form(text, form.shapes), true),
    };
    match (is_shaped, is_right) {
        (false, _) => Held::No(form.malformed),
        (true, false) => Held::No(form.unlisted),
        (true, true) if form.longest > 0 && text.chars().count() > usize::from(form.longest) => Held::Long,
        (true, true) => Held::Yes,
    }
}

/// Whether a consignment's reference has the right shape, and whether it has the firm's own part.
fn consignment(text: &str) -> (bool, bool) {
    // Some customs put three letters of their own in front.
    let bare = match text.get(..3) {
        Some(start) if has_form(start, "aaa") => text.get(3..).unwrap_or(""),
        _ => text,
    };
    let is_sign = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase() || b"()/-".contains(&byte);
    let is_shaped = has_form(bare, "daa*") && text.bytes().all(is_sign) && text.len() <= 35;
    // Without the firm's own part it is one still, though hardly unique.
    let parts = bare.split_once('-');
    (is_shaped, parts.is_some_and(|(firm, own)| (4..=18).contains(&firm.len()) && !own.is_empty()))
}
