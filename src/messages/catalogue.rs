//! The texts that a translation has.

use std::collections::HashSet;

use crate::clearance::words;
use crate::codes::country;
use crate::dictionary::{Class, Role};
use crate::purpose::signs;
use crate::{ids, profiles, rules, territories};

/// A text of English, and where it stands, for whoever translates it.
#[derive(Debug)]
pub struct Entry {
    /// Where it stands.
    pub place: String,
    /// The text.
    pub english: &'static str,
}

/// What is said in several places, and phrases that rules give as arguments.
const PHRASES: &str = include_str!("phrases.txt");

/// Every text that a translation has, each once: sentences first.
pub fn catalogue() -> Vec<Entry> {
    let mut out = Catalogue::default();
    for &(_, rule) in rules::ALL {
        for number in 0..=rule.variants.len() {
            let words = rule.words_at(number);
            let variant = number.checked_sub(1).and_then(|at| rule.variants.get(at)).map_or("", |(name, _)| name);
            for (what, text) in [("message", words.message), ("why", words.why), ("help", words.help)] {
                out.add(format!("{} {variant} {what}", rule.name).replace("  ", " "), text);
            }
        }
    }
    for sign in signs::ALL {
        sign.words.iter().for_each(|text| out.add(format!("sign {}", sign.name), text));
    }
    for sentence in words::ALL {
        out.add(format!("clearance {}", sentence.name), sentence.words);
    }
    let classes =
        [Class::Declaration, Class::Party(Role::Buyer), Class::TaxId(Role::Buyer), Class::Item, Class::Document];
    for class in classes {
        for (slot, field) in class.fields().iter().enumerate() {
            out.add(format!("label {}", class.pointer(slot as u8)), field.label);
            out.add(format!("hint {}", class.pointer(slot as u8)), class.standing(slot as u8).hint);
        }
    }
    use Role::{Buyer, Consignee, Consignor, Declarant, Importer, Manufacturer, Platform, ResponsiblePerson, Seller};
    for role in [Seller, Buyer, Consignor, Consignee, Importer, Declarant, Platform, ResponsiblePerson, Manufacturer] {
        out.add("label of a party".to_owned(), role.label());
    }
    for scheme in ids::all() {
        out.add(format!("shape of {}", scheme.name), scheme.shape);
        out.add(format!("misfit of {}", scheme.name), scheme.misfit);
        out.add(format!("title of {}", scheme.name), scheme.title);
        out.add(format!("short title of {}", scheme.name), scheme.short());
        out.add(format!("what isn't checked of {}", scheme.name), scheme.unverified.unwrap_or_default());
    }
    for profile in profiles::ALL {
        out.add(format!("profile {}", profile.code), profile.name);
        for number in profile.recipient.iter().flat_map(|entry| entry.value) {
            out.add(format!("number of the recipient, {}", profile.code), number.name);
        }
    }
    for phrase in PHRASES.lines() {
        out.add("phrase".to_owned(), phrase);
    }
    for territory in territories::names() {
        out.add("territory".to_owned(), territory);
    }
    for country in country::all() {
        out.add(format!("country {}, in a sentence", country.code()), country.in_sentence().leak());
        out.add(format!("country {}", country.code()), country.name());
    }
    out.entries
}

#[derive(Default)]
struct Catalogue {
    known: HashSet<&'static str>,
    entries: Vec<Entry>,
}

impl Catalogue {
    fn add(&mut self, place: String, english: &'static str) {
        if english.contains(char::is_alphabetic) && self.known.insert(english) {
            self.entries.push(Entry { place, english });
        }
    }
}
