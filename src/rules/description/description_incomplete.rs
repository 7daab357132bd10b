use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;
use crate::words::question::{self, Question};

rule! {
    /// A goods description leaves open what decides the HS heading, and no HS code is given.
    ///
    /// A garment's heading turns on whether it is knitted or woven, on its fibre and on who wears it, that of footwear on
    /// the upper and the sole, that of a bag on its outer surface, that of food on how it is kept, that of electronics on what
    /// they do. It is asked where the description names such goods and answers none of it. An HS code of at least four
    /// digits answers, so nothing is asked beside one. Descriptions are read in English, Dutch, French, German,
    /// Italian, Polish, Portuguese and Spanish.
    ///
    /// Source: WCO Harmonized System 2022, chapters 2 to 8, 16, 61, 62, 85 and 90, headings 42.02 and 64.01 to 64.05.
    name: "description-incomplete",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "WCO HS 2022",
    message: "\"{word}\" leaves open what its HS heading turns on: knitted or woven, of which fibre, and for whom.",
    why: "Without it customs can't tell the duty, and may ask the sender, or use the heading with the highest duty.",
    help: "Add how it is made, the fibre and who wears it, such as \"women's dress, knitted polyester\".",
    also "footwear": {
        message: "\"{word}\" leaves open what its HS heading turns on: what the upper and the sole are made of.",
        why: "Without it customs can't tell the duty, and may ask the sender, or use the heading with the highest duty.",
        help: "Add both materials, such as \"men's trainers, textile upper, rubber sole\".",
    },
    also "bag": {
        message: "\"{word}\" leaves open what its HS subheading turns on: what the outer surface is made of.",
        why: "Without it customs can't tell the duty, and may ask the sender, or use the heading with the highest duty.",
        help: "Add the material of the outside, such as \"backpack of polyester fabric\".",
    },
    also "food": {
        message: "\"{word}\" leaves open what its HS heading turns on: whether it is fresh, frozen, dried or prepared.",
        why: "Without it customs can't tell the duty, nor which controls on food apply.",
        help: "Add how it is kept, such as \"smoked salmon, chilled, 200 g\" or \"dried mushrooms\".",
    },
    also "function": {
        message: "\"{word}\" leaves open what its HS heading turns on: what the device does.",
        why: "Without it customs can't tell the duty, nor whether the rules on radio equipment apply.",
        help: "Add what it does and what it is for, such as \"temperature sensor for an oven\" or \"Bluetooth audio receiver\".",
    },
    check: Item(check),
    reads: [item::DESCRIPTION, item::HS_CODE],
    needs: [item::DESCRIPTION],
    unless: Verdict,
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    if goods.get(item::HS_CODE).text().is_some_and(|code| code.bytes().filter(u8::is_ascii_digit).count() >= 4) {
        return;
    }
    let field = goods.get(item::DESCRIPTION);
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    let Some((question, place, words)) = question::open(&tokens) else { return };
    let variant = match question {
        Question::Garment => "",
        Question::Footwear => "footwear",
        Question::Bag => "bag",
        Question::Food => "food",
        Question::Function => "function",
    };
    found.at(field.place()).saying(variant).word(field, tokens.written(text, place, words));
}
