//! The texts that a translation has, in their order.

use std::fmt;

use crate::codes::country;
use crate::codes::hs::{self, Heading};
use crate::dictionary::{self, Class, Role, Slot};
use crate::rule::{Rule, Words};
use crate::{demands, ids, language, profiles, rules, territories};

/// Phrases that only rules on messages give as arguments, a line each.
const PHRASES: &str = include_str!("elements.txt");

/// Where a text stands, for whoever translates it.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// The words of a rule, by number, and which of them.
    Rule(&'static Rule, usize, &'static str),
    Summary(&'static Rule),
    Sentence(&'static str),
    Label(Class, Slot),
    Hint(Class, Slot),
    Party,
    /// What of an identifier scheme.
    Scheme(&'static str, &'static str),
    Profile(&'static str),
    Number(&'static str),
    Phrase,
    /// The name of an element, which the name of a class follows where it ends in "of the".
    Element,
    /// A list, a form of a code, or what an attribute is, which the name of an element follows.
    Demand,
    Territory,
    Country(&'static str),
    CountryInSentence(&'static str),
    Chapter(u8),
    Heading(Heading),
}

/// Visits the texts that a declaration in JSON can meet. Some come more than once, and some are empty. A build without
/// English has no phrases to visit.
pub(super) fn each_of_forms(visit: &mut dyn FnMut(Place, &'static str)) {
    rules::ALL.iter().filter(|(_, rule)| !rule.is_of_messages()).for_each(|(_, rule)| words_of(rule, visit));
    for (name, voices) in language::other_sentences() {
        voices.into_iter().for_each(|words| visit(Place::Sentence(name), words));
    }
    for class in Class::EACH {
        for (field, slot) in class.fields().iter().zip(0..) {
            visit(Place::Label(class, slot), field.label);
            visit(Place::Hint(class, slot), class.standing(slot).hint);
        }
    }
    for role in Role::AT_ROOT.into_iter().chain([Role::Manufacturer]) {
        visit(Place::Party, role.label());
    }
    for scheme in ids::all() {
        visit(Place::Scheme("shape", scheme.name), scheme.shape);
        visit(Place::Scheme("misfit", scheme.name), scheme.misfit);
        visit(Place::Scheme("title", scheme.name), scheme.title);
        visit(Place::Scheme("short title", scheme.name), scheme.short());
        visit(Place::Scheme("what isn't checked", scheme.name), scheme.unverified.unwrap_or_default());
    }
    for profile in profiles::ALL {
        visit(Place::Profile(profile.code), profile.name);
        for number in profile.recipient.iter().flat_map(|entry| entry.value) {
            visit(Place::Number(profile.code), number.name);
        }
    }
    language::phrases().for_each(|phrase| visit(Place::Phrase, phrase));
    territories::names().for_each(|name| visit(Place::Territory, name));
    for country in country::all() {
        let (name, in_sentence) = (country.name(), country.in_sentence());
        visit(Place::CountryInSentence(country.code()), if in_sentence == name { "" } else { in_sentence.leak() });
        visit(Place::Country(country.code()), name);
    }
}

/// Visits what the chapters and headings of the HS cover.
pub(super) fn each_of_headings(visit: &mut dyn FnMut(Place, &'static str)) {
    for chapter in 1..=97 {
        visit(Place::Chapter(chapter), hs::chapter(chapter));
        hs::headings(chapter).for_each(|heading| visit(Place::Heading(heading), heading.label()));
    }
}

/// Visits the texts that only messages and scorecards can meet.
pub(super) fn each_of_messages(visit: &mut dyn FnMut(Place, &'static str)) {
    rules::ALL.iter().for_each(|(_, rule)| visit(Place::Summary(rule), rule.summary()));
    rules::ALL.iter().filter(|(_, rule)| rule.is_of_messages()).for_each(|(_, rule)| words_of(rule, visit));
    dictionary::parts_of_labels().for_each(|label| visit(Place::Element, label));
    demands::phrases().for_each(|phrase| visit(Place::Demand, phrase));
    PHRASES.lines().for_each(|phrase| visit(Place::Phrase, phrase));
}

fn words_of(rule: &'static Rule, visit: &mut dyn FnMut(Place, &'static str)) {
    for number in 0..=rule.variants.len() {
        let Words { message, why, help } = *rule.words_at(number);
        for (what, text) in [("message", message), ("why", why), ("help", help)] {
            visit(Place::Rule(rule, number, what), text);
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rule(rule, number, what) => {
                let variant = number.checked_sub(1).and_then(|at| rule.variants.get(at));
                let variant = variant.map_or(String::new(), |(name, _)| format!("{name} "));
                write!(f, "{} {variant}{what}", rule.name)
            }
            Self::Summary(rule) => write!(f, "{} in a scorecard", rule.name),
            Self::Sentence(name) => write!(f, "sentence {name}"),
            Self::Label(class, slot) => write!(f, "label {}", class.pointer(*slot)),
            Self::Hint(class, slot) => write!(f, "hint {}", class.pointer(*slot)),
            Self::Party => write!(f, "label of a party"),
            Self::Scheme(what, scheme) => write!(f, "{what} of {scheme}"),
            Self::Profile(code) => write!(f, "profile {code}"),
            Self::Number(code) => write!(f, "number of the recipient, {code}"),
            Self::Phrase => write!(f, "phrase"),
            Self::Element => write!(f, "name of an element"),
            Self::Demand => write!(f, "list or form"),
            Self::Territory => write!(f, "territory"),
            Self::Country(code) => write!(f, "country {code}"),
            Self::CountryInSentence(code) => write!(f, "country {code}, in a sentence"),
            Self::Chapter(number) => write!(f, "HS chapter {number:02}"),
            Self::Heading(heading) => write!(f, "HS heading {heading}"),
        }
    }
}
