//! What a declaration to a destination needs, before anybody has filled anything in.
//!
//! A page asks this to build its form: which fields are owed, which number of the recipient is asked for, whether an
//! address has a state, how many digits an HS code needs, and up to which value nothing is due. The answer is made by the
//! rules themselves: they judge a declaration that has only what was asked about, and what they miss in it is owed.

mod answer;

use crate::case::{Case, country, country_code};
use crate::clearance;
use crate::codes::subdivision::{self, Subdivision};
use crate::day::Day;
use crate::dictionary::{Class, Kind, Owner, Part, Role, Slot, WHOLE, declaration, party};
use crate::ids::{self, Scheme};
use crate::json_string::quote_into;
use crate::messages::Language;
use crate::model::Object;
use crate::options::{Misuse, Options, named_country};
use crate::profiles::{Entry, Grant, Profile, Relief, Scoped, Situation, as_of};
use crate::report::NotChecked;
use crate::rule::{Findings, Keep, Rule};
use crate::rules::jurisdiction::{
    eori_missing, hs_digits_missing, product_identifier_missing, recipient_number_missing, responsible_person_missing,
};
use crate::rules::party::contact_missing;
use crate::rules::structure::field_missing;
use crate::territories::Area;
use crate::territories::postcodes::{self, Usage};
use crate::{Decimal, Validator, nearest, render};
pub use answer::{Basis, DigitsNeeded, FieldNeed, Free, LimitOfDay, Mode, Need, Number, Requirements, Serving, State};

/// The rules that say what is missing from a declaration as a whole.
static RULES: [&Rule; 6] = [
    &field_missing::RULE,
    &recipient_number_missing::RULE,
    &contact_missing::RULE,
    &eori_missing::RULE,
    &product_identifier_missing::RULE,
    &responsible_person_missing::RULE,
];

/// What is asked: where the parcel goes, whence, when, how, and which part of the declaration is filled in.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The country of destination, ISO 3166-1 alpha-2.
    pub to: String,
    /// The country of export.
    pub from: Option<String>,
    /// The day on which the goods are declared at destination. Without it, what is dated isn't known.
    pub on: Option<Day>,
    /// The mode of transport, in the declaration's word: `post`, `express`, `air` and so on.
    pub mode: Option<String>,
    /// The part: `shopper`, `seller` or `consignment`, which is the default.
    pub part: Option<String>,
    /// The relationship of seller and buyer: `b2c`, `b2b`, `c2c`, `c2b`.
    pub relationship: Option<String>,
    /// The language of messages, as a BCP 47 tag.
    pub lang: Option<String>,
}

/// What a declaration needs, asked before anybody types.
///
/// ```
/// use declarant::Day;
/// use declarant::requirements::{Asked, Need, of};
/// let asked = Asked {
///     to: "BR".to_owned(),
///     part: Some("shopper".to_owned()),
///     on: Some(Day::of(2026, 11, 23)),
///     ..Asked::default()
/// };
/// let needed = of(&asked)?;
/// assert_eq!(needed.numbers[0].schemes[0].scheme, "br-cpf");
/// let postcode = needed.fields.iter().find(|field| field.path == "/buyer/address/postcode").unwrap();
/// assert_eq!((postcode.need, postcode.example), (Need::Expected, Some("01310-100")));
/// let misuse = of(&Asked { mode: Some("pst".to_owned()), ..asked }).unwrap_err();
/// assert_eq!(misuse.to_string(), "unknown mode \"pst\", did you mean \"post\"?");
/// # Ok::<(), declarant::Misuse>(())
/// ```
///
/// # Errors
/// If the country, the part, the mode or the relationship isn't known, or the language malformed.
pub fn of(asked: &Asked) -> Result<Requirements, Misuse> {
    let one_of = |what: &str, given: &Option<String>, slot: Slot| {
        let Kind::Word(known) = Class::Declaration.field(slot).kind else { return Ok(()) };
        match given {
            Some(word) if !known.contains(&word.as_str()) => {
                Err(Misuse(format!("unknown {what} {}", nearest::choice(word, known))))
            }
            _ => Ok(()),
        }
    };
    one_of("part", &asked.part, declaration::PART)?;
    one_of("mode", &asked.mode, declaration::SHIPMENT_MODE)?;
    one_of("relationship", &asked.relationship, declaration::TRANSACTION_RELATIONSHIP)?;
    let (to, from) = (named_country(&asked.to)?, asked.from.as_deref().map(named_country).transpose()?);
    let mut validator = Validator::new(Options {
        to: Some(to.clone()),
        on: asked.on,
        lang: asked.lang.clone(),
        select: RULES.map(|rule| rule.name.to_owned()).to_vec(),
        ..Options::default()
    })?;
    let given = given(&Asked { to, from, ..asked.clone() });
    Ok(validator.with(given.as_str().into(), Keep::Worst, |case, found, _| needed(case, found)))
}

/// A declaration that has only what was asked about.
fn given(asked: &Asked) -> String {
    fn field(out: &mut String, name: &str, value: Option<&str>) {
        let Some(value) = value else { return };
        if !out.ends_with('{') {
            out.push(',');
        }
        quote_into(name, out);
        out.push(':');
        quote_into(value, out);
    }
    let to = Some(asked.to.as_str());
    let mut out = "{".to_owned();
    field(&mut out, "part", asked.part.as_deref());
    out.push_str(if out.ends_with('{') { "\"shipment\":{" } else { ",\"shipment\":{" });
    field(&mut out, "destination", to);
    field(&mut out, "exportCountry", asked.from.as_deref());
    field(&mut out, "mode", asked.mode.as_deref());
    out.push_str("},\"transaction\":{");
    field(&mut out, "relationship", asked.relationship.as_deref());
    out.push_str("},\"seller\":{\"address\":{");
    field(&mut out, "country", asked.from.as_deref());
    out.push_str("}},\"buyer\":{\"address\":{");
    field(&mut out, "country", to);
    out.push_str("}},\"items\":[{}]}");
    out
}

/// The place of a finding, its rule and its severity.
struct Missed {
    path: String,
    rule: &'static str,
    need: Need,
}

fn needed(case: &Case<'_>, found: &Findings) -> Requirements {
    let declaration = case.declaration;
    let missed: Vec<Missed> = found
        .listed()
        .filter_map(|raw| {
            let path = raw.place.pointer(declaration)?;
            Some(Missed { path, rule: raw.rule.name, need: raw.severity.into() })
        })
        .collect();
    let mut fields = Vec::new();
    add_fields(case, declaration.root(), &[], &missed, &mut fields);
    for (role, stands_for) in [
        (Role::Seller, &[Role::Seller, Role::Consignor][..]),
        (Role::Buyer, &[Role::Buyer, Role::Consignee, Role::Importer][..]),
    ] {
        let Some(object) = declaration.party(role) else { continue };
        add_fields(case, object, stands_for, &missed, &mut fields);
    }
    if let Some(object) = declaration.items().next() {
        add_fields(case, object, &[], &missed, &mut fields);
    }
    let to = case.to().unwrap_or_default();
    Requirements {
        fields,
        numbers: numbers(case, found),
        states: subdivision::of(to).map(|Subdivision { code, name, .. }| State { code, name }).collect(),
        digits: digits(case),
        limits: limits(case),
        not_checked: not_known(case, found),
    }
}

/// Adds the fields of an object. `stands_for` are the roles in which a party is asked for.
fn add_fields(case: &Case<'_>, of: Object<'_>, stands_for: &[Role], missed: &[Missed], out: &mut Vec<FieldNeed>) {
    let (class, language) = (of.class(), case.language());
    let owed_in = |class: Class, slot: Slot| class.standing(slot).owed_in(case.part());
    for (slot, entry) in class.fields().iter().enumerate() {
        let slot = slot as Slot;
        if class == Class::Declaration && slot == declaration::PART {
            continue;
        }
        let roles = stands_for.iter().map(|role| owed_in(Class::Party(*role), slot));
        let owed = roles.max().unwrap_or_else(|| owed_in(class, slot));
        let field = of.get(slot);
        let Some(path) = field.place().pointer(case.declaration) else { continue };
        let around = (entry.within != WHOLE).then(|| of.get(entry.within).place().pointer(case.declaration)).flatten();
        let at = |path: &str| missed.iter().filter(|missed| missed.path == path).max_by_key(|missed| missed.need);
        let is_leaf = !matches!(entry.kind, Kind::Object | Kind::Party(_) | Kind::List | Kind::Tree);
        let is_void = slot == party::ADDRESS_POSTCODE && has_no_postcode(of);
        let state = state_example(of, slot);
        // Where an object is missing whole, what is owed in it is what its fields owe.
        let by_rules = match (at(&path), around.as_deref().and_then(at)) {
            (Some(missed), _) if is_leaf || missed.rule != field_missing::RULE.name => Some(missed.need),
            (None, Some(missed)) if missed.rule == field_missing::RULE.name => Some(Need::of(owed)),
            (None, Some(missed)) => Some(missed.need),
            _ => None,
        };
        let standing = class.standing(slot);
        let is_of_part = match (standing.owner, case.part()) {
            (_, Part::Consignment) | (Owner::Either, _) => true,
            (Owner::Shopper, part) => part == Part::Shopper,
            (Owner::Seller, part) => part == Part::Seller,
        };
        let need = match by_rules {
            Some(need) => need,
            None if is_void => Need::Void,
            None if state.is_some() && is_of_part => Need::Expected,
            // What was asked about isn't missing, but it is owed.
            None if is_leaf && !field.is_missing() => Need::of(owed),
            None if is_leaf && is_of_part => Need::Optional,
            None => continue,
        };
        let example = if is_void { None } else { state.or_else(|| postcode_example(of, slot)) };
        let hint = standing.hint;
        let wco = field.place().wco(case.declaration);
        let label = language.say(entry.label);
        out.push(FieldNeed { path, need, label, hint: language.say(hint), example, wco });
    }
}

/// The country of a party, as the rules on addresses read it.
fn country_of(of: Object<'_>) -> Option<&'static str> {
    matches!(of.class(), Class::Party(_)).then(|| country_code(of.get(party::ADDRESS_COUNTRY))).flatten()
}

fn has_no_postcode(of: Object<'_>) -> bool {
    matches!(of.class(), Class::Party(_))
        && country(of.get(party::ADDRESS_COUNTRY)).is_some_and(|country| postcodes::usage(country) == Usage::None)
}

fn state_example(of: Object<'_>, slot: Slot) -> Option<&'static str> {
    let country = country_of(of).filter(|_| slot == party::ADDRESS_SUBDIVISION)?;
    subdivision::named_in(country.as_bytes()).map(|named| named.example)
}

fn postcode_example(of: Object<'_>, slot: Slot) -> Option<&'static str> {
    country_of(of).filter(|_| slot == party::ADDRESS_POSTCODE).and_then(postcodes::forms::example)
}

/// The numbers that the rules miss, with the schemes that serve.
fn numbers(case: &Case<'_>, found: &Findings) -> Vec<Number> {
    let mut out = Vec::new();
    for raw in found.listed() {
        let (name, names) = match raw.rule.name {
            rule if rule == recipient_number_missing::RULE.name => {
                let Some(number) = case.number_asked() else { continue };
                (number.name, number.schemes.to_vec())
            }
            rule if rule == eori_missing::RULE.name => {
                // In Northern Ireland either serves.
                let serves = [
                    ("eu-eori", case.place().is_some_and(|there| there.customs() == Area::Eu)),
                    ("gb-eori", case.place().is_some_and(|there| matches!(&there.state, b"GB" | b"XI"))),
                ];
                ("EORI number", serves.into_iter().filter(|(_, serves)| *serves).map(|(name, _)| name).collect())
            }
            _ => continue,
        };
        let [message, help] = render::sentences(case, raw);
        let source = raw.source.unwrap_or_else(|| raw.rule.source_in_words());
        let schemes = serving(names, case.relationship(), case.language());
        let name = case.language().say(name);
        out.push(Number { name, need: raw.severity.into(), message, help, source, schemes });
    }
    out
}

/// The schemes of these names. Those of persons come first, or last where a firm receives the parcel.
fn serving(mut names: Vec<&'static str>, relationship: Option<&str>, language: Language) -> Vec<Serving> {
    let is_firm = matches!(relationship, Some("b2b" | "c2b"));
    // A foreigner's passport stands for the number of a resident.
    let has_persons = names.iter().any(|name| ids::scheme(name).is_some_and(|scheme| scheme.personal));
    names.retain(|name| *name != "passport");
    let first = names.first().copied();
    if is_firm {
        names.reverse();
    }
    if has_persons {
        names.push("passport");
    }
    let serving = |scheme: &'static Scheme| Serving {
        scheme: scheme.name,
        label: language.say(scheme.short()),
        title: language.say(scheme.title),
        hint: language.say(scheme.shape),
        pattern: scheme.pattern(),
        path: match scheme.personal && (!is_firm || Some(scheme.name) == first || scheme.name == "passport") {
            true => "/buyer/personalId",
            false => "/buyer/taxIds/0",
        },
    };
    names.into_iter().filter_map(ids::scheme).map(serving).collect()
}

/// The digits of the tariff by the mode of transport, as `hs-digits-missing` counts them.
fn digits(case: &Case<'_>) -> Option<DigitsNeeded> {
    let entry = as_of(case.profile()?.digits, case.on()?)?;
    let digits = entry.value.by(case.mode());
    // The goods, and with them their origin, aren't there yet.
    (digits > 0 && entry.value.origins.is_empty()).then_some(DigitsNeeded { digits, source: entry.source })
}

/// The reliefs that may hold, each with whether it isn't certain to: those in front of the first that is, and that one.
fn may_hold(reliefs: &'static [Relief], there: &Situation<'_>) -> Vec<(&'static Relief, bool)> {
    let mut found = Vec::new();
    for relief in reliefs {
        match relief.fits(there) {
            Some(false) => {}
            None => found.push((relief, true)),
            Some(true) => {
                found.push((relief, false));
                break;
            }
        }
    }
    found
}

fn limits(case: &Case<'_>) -> Vec<LimitOfDay> {
    let (Some(profile), Some(on)) = (case.profile(), case.on()) else { return Vec::new() };
    let there = case.situation();
    let is_taxed_elsewhere = case.is_taxed_elsewhere();
    let is_of_firms = there.relationship.is_some_and(|word| word != "c2c");
    // Reliefs that turn on different questions may grant the same.
    let add = |limit: Option<LimitOfDay>, out: &mut Vec<_>| out.extend(limit.filter(|limit| !out.contains(limit)));
    let mut out = Vec::new();
    for (of, entries) in [("duty", profile.duty_relief), ("tax", profile.tax_relief), ("gift", profile.gift)] {
        let Some(entry) = as_of(entries, on).filter(|_| of == "duty" || !is_taxed_elsewhere) else { continue };
        // What firms send or get is no gift.
        if of == "gift" && is_of_firms {
            continue;
        }
        let reliefs = may_hold(entry.value, &there);
        for (relief, is_open) in &reliefs {
            add(limit_of(of, relief, entry, *is_open), &mut out);
        }
        // Where none is certain to hold, there may be none at all.
        if reliefs.last().is_none_or(|(_, is_open)| *is_open) {
            add(limit_of(of, &Relief::of(Grant::Nothing), entry, !reliefs.is_empty()), &mut out);
        }
    }
    // The schemes are for what comes in from outside.
    for scheme in profile.schemes.iter().filter(|_| !is_taxed_elsewhere && case.is_from_outside()) {
        if !clearance::is_between(scheme.number, there.relationship) {
            continue;
        }
        let Some(entry) = as_of(scheme.limit, on) else { continue };
        out.extend(limit_of(scheme.number, &Relief::of(Grant::UpTo(entry.value)), entry, false));
    }
    out
}

fn limit_of<T>(of: &'static str, relief: &Relief, entry: &Entry<T>, conditional: bool) -> Option<LimitOfDay> {
    let free = match relief.grant {
        Grant::Nothing => Free::Nothing,
        Grant::UpTo(_) => Free::UpTo,
        Grant::Whole => Free::Whole,
        Grant::Unsettled => return None,
    };
    let limit = relief.limit();
    Some(LimitOfDay {
        of,
        free,
        amount: limit.map(|limit| Decimal::to_string(&limit.amount)),
        currency: limit.map(|limit| limit.currency),
        basis: limit.map(|limit| limit.basis),
        mode: relief.mode,
        conditional,
        from: entry.from.to_string(),
        source: entry.source,
        certainty: entry.certainty,
    })
}

/// What isn't known: what the rules say, and what the profile has no entry for.
fn not_known(case: &Case<'_>, found: &Findings) -> Vec<NotChecked> {
    let mut out = render::not_checked(case, found);
    let language = case.language();
    let mut add = |rule: &'static str, why| out.push(NotChecked { rule, why: language.say(why).to_owned() });
    let (profile, on) = (case.profile(), case.on());
    if profile.is_none() || on.is_none() {
        add("limits", "it is not known up to which value nothing is due");
    }
    let (Some(profile), Some(on)) = (profile, on) else { return out };
    let there = case.situation();
    let is_open = |reliefs: fn(&Profile) -> &'static [Entry<&'static [Relief]>]| {
        as_of(reliefs(profile), on).is_none_or(|entry| {
            may_hold(entry.value, &there).iter().any(|(relief, _)| relief.grant == Grant::Unsettled)
        })
    };
    if is_open(|profile| profile.duty_relief) {
        add("duty", "it is not known up to which value no duty is due");
    }
    if case.is_taxed_elsewhere() || is_open(|profile| profile.tax_relief) {
        add("tax", "it is not known up to which value no tax is due");
    }
    if case.part() != Part::Shopper && digits(case).is_none() {
        add(hs_digits_missing::RULE.name, "it is not known how many digits an HS code needs");
    }
    out
}
