use crate::case::{Case, country_code};
use crate::codes::country::is_eu;
use crate::dictionary::{Class, Role, Slot, party, tax_id};
use crate::ids::{self, Reason, Scheme, Writing};
use crate::model::{Field, Object};
use crate::profiles;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Draft, Findings};

rule! {
    /// An identity or tax number holds characters that its kind doesn't have.
    ///
    /// A number is judged by the scheme that is declared beside it: letters where there are only digits, a prefix that
    /// is missing. Blanks, dots and hyphens that people write for reading don't count. A safe fix drops words around
    /// the number that only say what it is, such as "CPF:", a country's letters that its kind doesn't have, or the point and
    /// zero of a spreadsheet; another writes it in ASCII where it has digits of another script or characters that aren't
    /// seen. A right number with too little or too much around it, as a Swiss one without MWST or a Norwegian organisation
    /// number with MVA, is advice, since authorities write it both ways. The number itself is never shown.
    ///
    /// Source: the issuer of each scheme, named by `explain`; no number is refused that its issuer's rule admits.
    name: "identifier-malformed",
    severity: Error,
    since: "0.1.0",
    authority: Tax,
    source: "the scheme's issuer",
    message: "The {label} doesn't have the form of its kind: {short}.",
    why: "Customs looks the number up as it stands; one of another shape is found nowhere, and the parcel waits.",
    help: "Copy it again from where it's printed, and check that the right kind of number is chosen.",
    also "shape": {
        message: "The {label} doesn't have the form of its kind. Expected for {short}: {shape}.",
        why: "Customs looks the number up as it stands; one of another shape is found nowhere, and the parcel waits.",
        help: "Copy it again from where it's printed, and check that the right kind of number is chosen.",
    },
    also "shape you": {
        message: "This doesn't have the form of a {short}. It should be {shape}.",
        why: "Customs looks the number up as it stands; one of another shape is found nowhere, and the parcel waits.",
        help: "Copy it again from your card or letter, and check that the right kind of number is chosen.",
    },
    also "script": {
        message: "The {short} is written in characters of another script, or with ones that aren't seen.",
        why: "Customs looks the number up as it stands; with such characters in it, it is found nowhere.",
        help: "Type it anew in the digits 0 to 9 and the letters A to Z.",
    },
    also "letters": {
        message: "The {label} lacks letters that belong to its kind. Expected for {short}: {shape}.",
        why: "Customs looks the number up as it stands; without its letters it may not be found.",
        help: "Write it with its letters, or choose the kind that it is without them.",
    },
    also "behind": {
        message: "There are extra characters after the {label}. Expected for {short}: {shape}.",
        why: "Customs looks the number up as it stands; with more behind it, it may not be found.",
        help: "Leave off what follows the number, or choose the kind that it is with it.",
    },
    also "decimal": {
        message: "There is a point with zeros behind the {short}, as spreadsheets write it.",
        why: "Customs looks the number up as it stands; with more behind it, it may not be found.",
        help: "Write the number without the point and what follows it.",
    },
    also "none": {
        message: "There is no number in the {label}.",
        why: "Customs looks up what stands there and finds nothing, and the parcel waits.",
        help: "Give the number, or leave the field empty if there is none.",
    },
    also "words": {
        message: "There are words or letters around the {short} itself.",
        why: "Customs looks the number up as it stands; with words around it, it is found nowhere.",
        help: "Leave them out and give the number alone.",
    },
    check: Field(looks_at, check),
    beside: [
        declaration::SHIPMENT_MODE, party::ADDRESS_COUNTRY, party::PERSONAL_ID_SCHEME, tax_id::SCHEME, Route,
    ],
}

pub(super) fn looks_at(class: Class, slot: Slot) -> bool {
    match class {
        Class::TaxId(_) => slot == tax_id::VALUE,
        Class::Party(_) => slot == party::PERSONAL_ID_VALUE,
        _ => false,
    }
}

/// The field that says of which kind the number is.
pub(super) fn scheme_of(number: Field<'_>) -> Field<'_> {
    let is_tax = matches!(number.of().class(), Class::TaxId(_));
    number.of().get(if is_tax { tax_id::SCHEME } else { party::PERSONAL_ID_SCHEME })
}

/// The kinds of numbers that the destination takes of a recipient.
pub(super) fn serving(case: &Case<'_>) -> Option<&'static [&'static str]> {
    let on = case.on()?;
    let to = case.to()?;
    let entry = profiles::as_of(profiles::of(to, on)?.recipient, on)?;
    let mode = case.mode();
    let number = entry.value.iter().find(|number| number.is_in(to) && number.is_for(mode))?;
    Some(number.schemes)
}

/// What becomes of a number by the scheme that is declared for it.
pub(super) struct Judged {
    /// The declared scheme.
    pub(super) scheme: &'static Scheme,
    /// Whether the number is one of it.
    pub(super) verdict: Result<(), Reason>,
    /// The scheme that it is far likelier one of.
    pub(super) rather: Option<&'static Scheme>,
    /// What is wrong with its writing alone.
    writing: Option<Writing>,
}

/// Judges a number; nothing where there is none, or no scheme that is known.
pub(super) fn judge(case: &Case<'_>, number: Field<'_>) -> Option<Judged> {
    let value = number.text()?;
    let scheme = scheme_meant(case, number.of(), scheme_of(number).text()?)?;
    let verdict = scheme.check(value, case.on());
    let country = || country_of(number.of()).unwrap_or_default();
    if let Some(writing) = verdict.err().and_then(|_| scheme.writing(value, &country)) {
        return Some(Judged { scheme, verdict: Err(Reason::Format), rather: None, writing: Some(writing) });
    }
    let rather = rather(case, value, scheme, verdict);
    Some(Judged { scheme, verdict, rather, writing: None })
}

/// The scheme of a number by what is declared as its kind: the name of one, or what people call one.
pub(in crate::rules) fn scheme_meant(case: &Case<'_>, number: Object<'_>, kind: &str) -> Option<&'static Scheme> {
    ids::scheme(kind).or_else(|| ids::alike(kind)).or_else(|| near(case, number, kind))
}

/// The scheme that is called so where the parcel goes or the holder of the number is. Of several, the one that it is of.
pub(super) fn near(case: &Case<'_>, number: Object<'_>, name: &str) -> Option<&'static Scheme> {
    let there = [case.to(), country_of(number)];
    let is_member = |country: &str| case.on().is_some_and(|on| is_eu(country, on));
    let is_near = |scheme: &&Scheme| {
        there.contains(&Some(scheme.country)) || scheme.country == "EU" && there.into_iter().flatten().any(is_member)
    };
    let mut schemes = ids::called(name).filter(is_near);
    let (first, second) = (schemes.next()?, schemes.next());
    let Some(second) = second else { return Some(first) };
    let is_tax = matches!(number.class(), Class::TaxId(_));
    let value = number.get(if is_tax { tax_id::VALUE } else { party::PERSONAL_ID_VALUE }).text()?;
    [first, second].into_iter().chain(schemes).find(|scheme| scheme.check(value, case.on()).is_ok())
}

/// The country of the party whose number it is.
fn country_of(number: Object<'_>) -> Option<&'static str> {
    let holder = match number.class() {
        Class::Party(_) => number,
        // It is a party of an item.
        Class::TaxId(Role::Manufacturer) => return None,
        Class::TaxId(role) => number.declaration.party(role)?,
        _ => return None,
    };
    country_code(holder.get(party::ADDRESS_COUNTRY))
}

fn rather(case: &Case<'_>, value: &str, scheme: &Scheme, verdict: Result<(), Reason>) -> Option<&'static Scheme> {
    // The one-stop shops' numbers look like VAT numbers and pass for them.
    let is_vat = scheme.name == "eu-vat";
    if is_vat && value.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("IM")) {
        return ids::scheme("eu-ioss").filter(|ioss| ioss.check(value, None).is_ok());
    }
    if is_vat && value.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("GB")) {
        return ids::scheme("gb-vat").filter(|british| british.check(value, None).is_ok());
    }
    // A mistyped digit makes no other kind of number.
    if matches!(verdict, Ok(()) | Err(Reason::Checksum)) {
        return None;
    }
    if has_form_of_passport(value) && serving(case).is_some_and(|kinds| has_both(kinds, scheme.name, "passport")) {
        return ids::scheme("passport");
    }
    let british = ids::scheme("gb-eori").filter(|eori| eori.check(value, None).is_ok());
    let mut likely =
        british.into_iter().chain(ids::recognise(value, case.to())).filter(|other| other.name != scheme.name);
    let first = likely.next()?;
    // Several are no answer, save a state's own number beside the Union's name for it.
    (first.name == "gb-eori" || first.country == "EU" || likely.next().is_none()).then_some(first)
}

fn has_both(kinds: &[&str], one: &str, other: &str) -> bool {
    kinds.contains(&one) && kinds.contains(&other) && one != other
}

/// Whether it has the commonest form of a passport's number: one to three letters and digits behind them.
fn has_form_of_passport(value: &str) -> bool {
    let letters = value.bytes().take_while(u8::is_ascii_alphabetic).count();
    let digits = value.get(letters..).unwrap_or("");
    (1..=3).contains(&letters) && (6..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

impl Judged {
    /// Whether the number is wrong in that way, and nothing likelier.
    fn is_only(&self, reason: Reason) -> bool {
        self.verdict == Err(reason) && self.rather.is_none()
    }
}

/// The scheme of a number that is wrong in that way, and nothing likelier.
pub(super) fn fails(case: &Case<'_>, number: Field<'_>, reason: Reason) -> Option<&'static Scheme> {
    judge(case, number).filter(|judged| judged.is_only(reason)).map(|judged| judged.scheme)
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(judged) = judge(case, field).filter(|judged| judged.is_only(Reason::Format)) else { return };
    let draft = found.at(field.place()).source(judged.scheme.source_in_words());
    let Some(writing) = judged.writing else {
        name_expected(draft.unfinished_if(|| is_begun(judged.scheme, field)), judged.scheme);
        return;
    };
    let is_begun = || match writing.variant {
        "letters" => is_unfinished(judged.scheme, field),
        _ => writing.number.is_none() && is_begun(judged.scheme, field),
    };
    let draft = draft.saying(writing.variant).with("short", || judged.scheme.short()).unfinished_if(is_begun);
    let (draft, is_safe) = match (writing.variant, judged.scheme.name) {
        ("letters", "eu-ioss") => (draft.with("shape", writing.shape), false),
        ("letters", "eu-vat") => (draft.with("shape", writing.shape).severity(Severity::Warning), false),
        ("letters" | "behind", _) => (draft.with("shape", writing.shape).severity(Severity::Advice), false),
        _ => (draft, true),
    };
    if let Some(number) = writing.number {
        let change = Change::Replace(field.place(), number);
        if is_safe {
            draft.fix(change)
        } else {
            draft.suggest(change)
        };
    }
}

/// Whether more characters could make a number of the scheme of it, as while somebody still types.
pub(super) fn is_unfinished(scheme: &Scheme, number: Field<'_>) -> bool {
    number.text().is_some_and(|value| goes_on(scheme, value, Reason::Length))
}

/// Whether with more digits behind it this isn't wrong any more.
fn goes_on(scheme: &Scheme, value: &str, wrong: Reason) -> bool {
    let mut longer = value.to_owned();
    (0..24).any(|_| {
        longer.push('1');
        scheme.check(&longer, None) != Err(wrong)
    })
}

/// Whether a number that doesn't have its form may only be begun: a country's letters come first, and some kinds have a
/// letter behind digits.
fn is_begun(scheme: &Scheme, number: Field<'_>) -> bool {
    let Some(value) = number.text() else { return false };
    !value.bytes().any(|byte| byte.is_ascii_digit())
        || goes_on(scheme, value, Reason::Format)
        || scheme.check(&format!("{value}A"), None) != Err(Reason::Format)
}

/// Says what the number should consist of, where a few words do.
pub(super) fn name_expected<'a>(draft: Draft<'a>, scheme: &Scheme) -> Draft<'a> {
    let draft = draft.with("short", || scheme.short());
    if scheme.shape.is_empty() {
        return draft;
    }
    draft.saying("shape").with("shape", scheme.shape)
}
