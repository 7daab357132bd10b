use super::brand_forbidden::{is_of_another, is_protected};
use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::{Arg, Findings};

rule! {
    /// The description names a brand of the caller's list, and the field for the brand is empty.
    ///
    /// Only the brands given with the option `brands` are sought, and one that stands behind "for" isn't that of the goods,
    /// nor one in the name of a colour ("fabric in nike blue"). Nor is one that isn't protected for goods of their HS code.
    /// A name that is a word as well, such as On, counts where it has its
    /// capital letter.
    ///
    /// Source: Regulation (EU) No 608/2013, by which customs compares goods with the applications of rights holders; the
    /// list is the caller's own.
    name: "brand-missing",
    severity: Advice,
    since: "0.1.0",
    authority: Product,
    source: "Regulation (EU) No 608/2013",
    message: "The goods description names {brand}, but the brand has no entry of its own.",
    why: "Customs and the platform look for brands in the field for them.",
    help: "Enter {brand} as the brand if the goods are of that make; else take it out of the description.",
    check: Item(check),
    reads: [item::DESCRIPTION, item::BRAND, item::HS_CODE],
    needs: [item::DESCRIPTION],
    unless: Verdict,
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let brands = &case.options.brands;
    if brands.is_empty() || goods.get(item::BRAND).text().is_some() {
        return;
    }
    let field = goods.get(item::DESCRIPTION);
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    let Some((brand, place)) = tokens.brand_in(text, brands) else { return };
    if is_of_another(&tokens, place, brand) || !is_protected(brand, goods) {
        return;
    }
    let word = tokens.written(text, place, brand.words().len());
    found.at(field.place()).word(field, word).with("brand", || Arg::Own(brand.name.clone()));
}
