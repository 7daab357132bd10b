use super::counterfeit_phrase::{held, is_compatible, is_hue, is_served};
use crate::case::Case;
use crate::dictionary::{Role, item, party};
use crate::model::Object;
use crate::options::Brand;
use crate::rule;
use crate::rule::{Arg, Findings};
use crate::words::Tokens;

rule! {
    /// Goods of a brand on the caller's list are sold by somebody whom the list doesn't name as one who may.
    ///
    /// The option `brands` gives the names, the goods that they are protected for and the sellers who may sell them, by
    /// name or id. Two names are the same if they have the same words in any order, with or without their legal forms;
    /// case, diacritics and punctuation don't count. A brand counts in the field for it, and in the description unless
    /// it stands behind "for", beside "compatible" or is part of the name of a colour, as of a paint in nike blue;
    /// there a name that is a word as well, such as On, needs its capital letter. Nothing is called a counterfeit: a
    /// person has to look. A brand without a list of sellers is let pass.
    ///
    /// Source: Universal Postal Convention, article 19; Regulation (EU) No 608/2013. The list is the caller's own.
    name: "brand-forbidden",
    severity: Warning,
    since: "0.1.0",
    authority: Product,
    source: "Universal Postal Convention art. 19; Regulation (EU) No 608/2013",
    message: "The platform's list of brands doesn't name this seller as one who may sell {held}.",
    why: "The holder of the rights can have the parcel stopped, and the goods destroyed if they are copies.",
    help: "Show where the goods come from; if they are of another make, take {brand} out.",
    check: Item(check),
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    if case.options.brands.is_empty() {
        return;
    }
    let brands = &case.options.brands;
    let (made_by, description) = (goods.get(item::BRAND), goods.get(item::DESCRIPTION));
    for field in [made_by, description] {
        let Some(text) = field.text() else { continue };
        let tokens = case.tokens(text);
        let named =
            if field.place() == description.place() { tokens.brand_in(text, brands) } else { tokens.brand(brands) };
        let Some((brand, place)) = named else { continue };
        if is_of_another(&tokens, place, brand) || !is_protected(brand, goods) {
            continue;
        }
        let Some(sellers) = &brand.authorised else { continue };
        let Some(seller) = case.declaration.party(Role::Seller) else {
            found.not_checked("the seller isn't named, so it can't be looked up among those who may sell a brand");
            return;
        };
        let is_id = |given: &str| sellers.iter().any(|known| known.trim().eq_ignore_ascii_case(given.trim()));
        let is_named = seller.get(party::ID).text().is_some_and(is_id) || brand.is_sold_by(case.seller_keys());
        if !is_named {
            let word = tokens.written(text, place, brand.words().len());
            let draft = found.at(field.place()).word(field, word).with("brand", || Arg::Own(brand.name.clone()));
            draft.with("held", || held(case, &brand.name));
        }
        return;
    }
}

/// Whether goods of another make are for a brand, or have a colour that is named after it.
pub(super) fn is_of_another(tokens: &Tokens, place: usize, brand: &Brand) -> bool {
    let behind = place + brand.words().len();
    is_served(tokens, place) || is_compatible(tokens.get(behind)) || is_hue(tokens, place, brand.words().len())
}

/// Whether a brand is protected for such goods, as far as their HS code shows it.
pub(super) fn is_protected(brand: &Brand, goods: Object<'_>) -> bool {
    let Some(code) = goods.get(item::HS_CODE).text() else { return true };
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    brand.classes.is_empty() || brand.classes.iter().any(|class| digits.starts_with(class.as_str()))
}
