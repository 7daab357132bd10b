//! What the goods say: how many, how dear, in which words, for which terms.

use super::{Evidence, signs};
use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{declaration, item};
use crate::index;
use crate::model::Object;
use crate::sums::{Money, kilograms};
use crate::words::trade::{self, Use};
use crate::words::{Signs, Tokens};

/// So many pieces in all are a few.
const FEW: Decimal = Decimal::whole(5);

/// From this many pieces of one thing on, somebody may ask.
pub(crate) const MANY: Decimal = Decimal::whole(20);

/// So many are more than a household uses of most things.
const VERY_MANY: Decimal = Decimal::whole(100);

/// Pieces lighter than so many kilograms, or cheaper than so much of a strong currency, are small things that are bought
/// by the dozen or the hundred, such as beads.
const LIGHT: Decimal = Decimal::of(2, 2);
const CHEAP: Decimal = Decimal::of(6, 1);

/// From so many pieces on a small thing counts too.
const HOARD: Decimal = Decimal::whole(1_000);

/// One thing in so many kinds, with so many pieces in all, is a stock.
const KINDS: usize = 3;
const STOCK: Decimal = Decimal::whole(12);

/// A value above this is high for one person, in a currency of about that worth.
const HIGH: Decimal = Decimal::whole(2_000);
const STRONG_CURRENCIES: [&str; 4] = ["CHF", "EUR", "GBP", "USD"];

pub(super) fn look(case: &Case<'_>, evidence: &mut Evidence) {
    let declaration = case.declaration;
    let nature = declaration.get(declaration::TRANSACTION_NATURE);
    match nature.text() {
        Some("gift") => evidence.add(&signs::GOODS_GIFT, nature.place()),
        Some("sample") => evidence.add(&signs::GOODS_SAMPLE, nature.place()),
        _ => {}
    }
    let terms = declaration.get(declaration::TRANSACTION_TERMS);
    if terms.text().is_some_and(|terms| !matches!(terms, "DAP" | "DDP")) {
        evidence.add(&signs::GOODS_TERMS, terms.place());
    }
    for of in declaration.items() {
        look_at(case, of, evidence);
    }
    look_at_amounts(case, evidence);
}

/// Whether the goods may have a weighty sign of trade. It collects none, so that it costs next to nothing.
pub(crate) fn may_be_for_trade(case: &Case<'_>) -> bool {
    case.nature() == Some("sample")
        || case.declaration.items().any(|of| case.signs(of).has(Signs::USE))
        || has_stock(case) && may_be_in_kinds(case)
}

/// Whether there may be one thing in several kinds: whether the first words of descriptions share a place in a small table.
#[inline(never)]
fn may_be_in_kinds(case: &Case<'_>) -> bool {
    let mut kinds = [0_u8; 64];
    let mut descriptions = case.declaration.items().filter_map(|of| of.get(item::DESCRIPTION).text());
    descriptions.any(|text| {
        let tokens = case.tokens(text);
        let first = tokens.iter().find(|token| !is_size(token)).unwrap_or_default();
        let count = kinds.get_mut(index::hash(first.as_bytes()) as usize % 64);
        count.is_some_and(|count| {
            *count = count.saturating_add(1);
            usize::from(*count) >= KINDS
        })
    })
}

/// Whether there are as many pieces in all as of one thing in several kinds.
fn has_stock(case: &Case<'_>) -> bool {
    let mut pieces = case.declaration.items().filter_map(pieces).filter(|pieces| !pieces.is_negative());
    let sum = pieces.try_fold(Decimal::ZERO, Decimal::plus);
    sum.is_none_or(|sum| sum >= STOCK)
}

fn look_at(case: &Case<'_>, of: Object<'_>, evidence: &mut Evidence) {
    for slot in [item::SKU, item::GTIN, item::MPN, item::URL] {
        if !of.get(slot).is_missing() {
            evidence.add(&signs::SENDER_CATALOGUE, of.get(slot).place());
        }
    }
    let code = of.get(item::HS_CODE);
    if code.text().is_some_and(is_of_firms) {
        evidence.add(&signs::GOODS_OF_FIRMS, code.place());
    }
    let field = of.get(item::DESCRIPTION);
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    for place in tokens.places(Signs::USE) {
        let Some((entry, _)) = tokens.phrase(&trade::USES, place) else { continue };
        let sign = match entry.1 {
            Use::Resale => &signs::GOODS_WORDS_RESALE,
            Use::Sample => &signs::GOODS_WORDS_SAMPLE,
            Use::Present => &signs::GOODS_WORDS_PRESENT,
            Use::Own => &signs::GOODS_WORDS_OWN,
            Use::Used => &signs::GOODS_WORDS_USED,
        };
        evidence.add(sign, field.place());
        if entry.1 == Use::Own {
            evidence.add(&signs::SENDER_OWNS, field.place());
        }
    }
}

/// Whether firms rather than households buy goods of that code: raw materials and parts of industry.
fn is_of_firms(code: &str) -> bool {
    let chapter = code.get(..2).and_then(|chapter| chapter.parse::<u8>().ok());
    matches!(chapter, Some(25..=29 | 31 | 41 | 47 | 50..=53 | 72 | 75 | 78..=81))
}

/// The number of pieces of a line, where it counts pieces. Unlike [`unit::is_piece`](crate::codes::unit::is_piece) it takes
/// pairs, sets and the number of articles, since one person uses each of them as one thing.
fn pieces(of: Object<'_>) -> Option<Decimal> {
    let quantity = of.get(item::QUANTITY_VALUE).decimal()?;
    match of.get(item::QUANTITY_UNIT).bytes() {
        b"C62" | b"H87" | b"EA" | b"PR" | b"SET" | b"NAR" | b"NPR" => Some(quantity),
        b"DZN" | b"DZP" => quantity.times(Decimal::whole(12)),
        _ => None,
    }
}

/// Whether the pieces of a line are small things.
fn is_small(of: Object<'_>, pieces: Decimal) -> bool {
    let below = |amount: Option<Decimal>, each: Decimal| {
        amount.zip(pieces.times(each)).is_some_and(|(amount, bound)| amount < bound)
    };
    let value = Money::line(of).filter(|value| STRONG_CURRENCIES.iter().any(|strong| value.is_in(strong)));
    pieces < HOARD
        && (below(kilograms(of, item::NET_MASS_VALUE, item::NET_MASS_UNIT), LIGHT)
            || below(value.map(|value| value.amount), CHEAP))
}

/// A thing as a line describes it, without its size or number.
struct Thing<'a> {
    /// The hash of its words.
    words: u32,
    /// The hash of its size; 0 without one.
    size: u32,
    pieces: Decimal,
    of: Object<'a>,
}

/// How many pieces there are: in all, and of one thing.
fn look_at_amounts(case: &Case<'_>, evidence: &mut Evidence) {
    let mut things: Vec<Thing<'_>> = Vec::new();
    let mut all = Some(Decimal::ZERO);
    for of in case.declaration.items() {
        let pieces = pieces(of);
        all = all.zip(pieces).and_then(|(all, pieces)| all.plus(pieces));
        let Some(pieces) = pieces.filter(|pieces| !is_small(of, *pieces)) else { continue };
        if let Some(text) = of.get(item::DESCRIPTION).text() {
            let (words, size) = words_and_size(&case.tokens(text));
            things.push(Thing { words, size, pieces, of });
        }
    }
    // A lot to be sold on is counted as one piece.
    let is_few = all.is_some_and(|all| all <= FEW) && !evidence.has(&signs::GOODS_WORDS_RESALE);
    if let Some(first) = case.declaration.items().next().filter(|_| is_few) {
        evidence.add(&signs::GOODS_FEW, first.get(item::QUANTITY_VALUE).place());
    }
    crate::order::sort_by(&mut things, |one, other| (one.words, one.size).cmp(&(other.words, other.size)));
    let mut most: Option<(Decimal, Object<'_>)> = None;
    for same in things.chunk_by(|one, other| one.words == other.words) {
        let Some(first) = same.first() else { continue };
        let pieces = same.iter().try_fold(Decimal::ZERO, |sum, thing| sum.plus(thing.pieces));
        let Some(pieces) = pieces else { continue };
        let kinds = same.chunk_by(|one, other| one.size == other.size).count();
        if kinds >= KINDS && pieces >= STOCK {
            evidence.add(&signs::GOODS_SIZES, first.of.get(item::DESCRIPTION).place());
        }
        if most.is_none_or(|(known, _)| pieces > known) {
            most = Some((pieces, first.of));
        }
    }
    if let Some((pieces, of)) = most.filter(|(pieces, _)| *pieces >= MANY) {
        let sign = if pieces >= VERY_MANY { &signs::GOODS_VERY_MANY } else { &signs::GOODS_MANY };
        evidence.add(sign, of.get(item::QUANTITY_VALUE).place());
    }
    if let Some(value) = case.value()
        && value.amount > HIGH
        && STRONG_CURRENCIES.iter().any(|strong| value.is_in(strong))
        && let Some(first) = case.declaration.items().next()
    {
        evidence.add(&signs::GOODS_VALUE, first.get(item::VALUE_AMOUNT).place());
    }
}

/// The hashes of the words of a description and of the sizes and numbers among them.
fn words_and_size(tokens: &Tokens) -> (u32, u32) {
    let (mut words, mut size) = (index::SEED, 0_u32);
    for token in tokens.iter() {
        let hash = index::hash(token.as_bytes());
        if is_size(token) {
            size = size.rotate_left(5) ^ hash;
        } else {
            words = words.rotate_left(5) ^ hash;
        }
    }
    (words, size)
}

/// Whether a token is a size or a number.
fn is_size(token: &str) -> bool {
    let letters = token.trim_start_matches(|letter: char| letter.is_ascii_digit());
    letters.is_empty()
        || matches!(letters, "xs" | "s" | "m" | "l" | "xl" | "xxl" | "xxxl" | "small" | "medium" | "large")
}
