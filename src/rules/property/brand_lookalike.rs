use super::counterfeit_phrase::capitalised;
use crate::case::Case;
use crate::dictionary::{Class, Slot, item};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::{Signs, brand};

rule! {
    /// A word is spelt to look like a brand that is often copied.
    ///
    /// Look-alike letters (l for i, 0 for o, Cyrillic for Latin) and doubled ones are seen through: "Nlke", "Addidas". It may
    /// be a slip of the keyboard, so a person has to look. The list of brands is short; a platform's own list of rights
    /// holders knows more.
    ///
    /// Source: EU Intellectual Property Office and OECD on the brands most often seized; Universal Postal Convention,
    /// article 19.
    name: "brand-lookalike",
    severity: Warning,
    since: "0.1.0",
    authority: Product,
    source: "Universal Postal Convention art. 19; Regulation (EU) No 608/2013",
    message: "\"{word}\" in the {label} looks like a misspelling of {brand}.",
    why: "Copies are offered under such spellings; customs stops them, and destroys them if they are copies.",
    help: "If {brand} is meant and the goods are genuine, spell it {brand}; copies of a brand must not be sent.",
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class == Class::Item && matches!(slot, item::DESCRIPTION | item::BRAND)
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    let mut places = tokens.places(Signs::LOOKALIKE);
    let found_one = places.find_map(|at| brand::lookalike(tokens.get(at)).map(|brand| (at, brand)));
    if let Some((place, brand)) = found_one {
        found.at(field.place()).word(field, tokens.written(text, place, 1)).with("brand", || capitalised(brand));
    }
}
