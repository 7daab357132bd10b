use crate::case::Case;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::several;

rule! {
    /// A goods description names several kinds of goods.
    ///
    /// An item has one HS code, one value and one mass, so each kind of goods is an item of its own. It counts where
    /// the text is a list of short clauses, and garments stand beside footwear, either beside other goods, or three
    /// kinds of other goods together. A set, a combination such as a lamp with a clock, materials and colours are
    /// passed over. The list of goods is short.
    ///
    /// Source: WCO Harmonized System, general rule 3, on goods that are classified together; UPU CN 23, which asks for each
    /// article on a line of its own.
    name: "description-several",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "UPU CN 23",
    message: "The {label} names several kinds of goods, and they stand as one item.",
    why: "Each kind of goods has its own HS code, duty and value, and customs can't split what is given together.",
    help: "Enter each kind of goods as an item of its own, with its own quantity, mass and value; a set that is sold as one may stay, if it says so.",
    check: Field(is_description, check),
    unless: Verdict,
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    let Some(words) = several::goods(text, &tokens) else { return };
    found.at(field.place()).word(field, tokens.written(text, 0, words));
}
