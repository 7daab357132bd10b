use crate::case::Case;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::several;
use crate::words::vague::{self, Says};

rule! {
    /// A goods description has a price in it.
    ///
    /// The value has a field of its own, and an amount in the words may differ from it. Goods that are named by their amount,
    /// such as gift cards, coins and stamps, are passed over. Only a figure beside a currency's sign or code counts.
    ///
    /// Source: advice of our own.
    name: "description-priced",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "advice of our own",
    message: "\"{word}\" in the goods description reads like a price.",
    why: "Customs takes the value from its own field; another amount in the words raises questions.",
    help: "Leave the price out of the description, and see that the value of the line is right.",
    check: Field(is_description, check),
    unless: Verdict,
}

/// Signs of currencies, the longer ones first.
const SIGNS: [&str; 7] = ["US$", "R$", "€", "$", "£", "¥", "zł"];

/// Codes of currencies that shops write beside prices.
const CODES: [&str; 18] = [
    "AUD", "BRL", "CAD", "CHF", "CNY", "DKK", "EUR", "GBP", "INR", "JPY", "KRW", "MXN", "NOK", "PLN", "RMB", "SEK",
    "TRY", "USD",
];

/// Goods that are named by their amount.
const BY_AMOUNT: [&str; 14] = [
    "banknote",
    "banknotes",
    "bill",
    "card",
    "cards",
    "chip",
    "chips",
    "coin",
    "coins",
    "note",
    "stamp",
    "stamps",
    "token",
    "voucher",
];

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text().filter(|text| may_have_price(text.as_bytes())) else { return };
    let Some(price) = price(text) else { return };
    let tokens = case.tokens(text);
    // Other rules ask for words where there are none but the price.
    let is_all = || {
        vague::judge(text, &tokens).is_some_and(|vague| matches!(vague.says, Says::Measure | Says::Number | Says::Code))
    };
    // "EUR 39" is a size of shoes or clothes as well.
    let is_size = || price.len() == 6 && price.starts_with("EUR ") && several::has_worn(&tokens);
    if !tokens.iter().any(|token| BY_AMOUNT.contains(&token)) && !is_all() && !is_size() {
        found.at(field.place()).word(field, price);
    }
}

/// Whether a text has a digit, and a sign or a code of a currency may be in it.
fn may_have_price(text: &[u8]) -> bool {
    let mut capitals = 0;
    let may_end_currency = |byte: &u8| {
        capitals = if byte.is_ascii_uppercase() { capitals + 1 } else { 0 };
        capitals == 3 || *byte == b'$' || !byte.is_ascii()
    };
    text.iter().any(u8::is_ascii_digit) && text.iter().any(may_end_currency)
}

/// The first figure with a currency beside it, and that currency.
fn price(text: &str) -> Option<&str> {
    let mut before: Option<&str> = None;
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| matches!(c, ',' | ';' | '(' | ')' | '.'));
        let glued = SIGNS.iter().find_map(|sign| bare.strip_prefix(sign).or_else(|| bare.strip_suffix(sign)));
        if glued.is_some_and(is_figure) {
            return Some(bare);
        }
        let is_price = |one: &str| is_figure(one) && is_currency(bare) || is_currency(one) && is_figure(bare);
        if let Some(first) = before.filter(|one| is_price(one)) {
            // Both words, and the blank between them.
            let from = (first.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
            let to = (bare.as_ptr() as usize).checked_sub(text.as_ptr() as usize)? + bare.len();
            return text.get(from..to);
        }
        before = Some(bare);
    }
    None
}

fn is_figure(word: &str) -> bool {
    word.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
        && word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}

fn is_currency(word: &str) -> bool {
    SIGNS.contains(&word) || CODES.contains(&word)
}
