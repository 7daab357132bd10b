//! What the words of a declaration are called in a sentence, and on the pages.
//!
//! A declaration says `b2c` and `express`; a person reads "a shop's sale to a person" and "courier". Messages take the words
//! from here, so that they agree with each other and with the labels of a form.

/// The words of a declaration, each with what it is called in a sentence.
static PLAIN: [(&str, &str); 21] = [
    ("air", "air freight"),
    ("b2b", "a business's sale to a business"),
    ("b2c", "a business's sale to a person"),
    ("c2b", "a return from a person to a business"),
    ("c2c", "a parcel between two persons"),
    ("commercial", "business"),
    ("consignment", "the whole consignment"),
    ("documents", "documents"),
    ("express", "courier"),
    ("gift", "a gift"),
    ("other", "something else"),
    ("personal", "personal use"),
    ("post", "post"),
    ("rail", "rail"),
    ("return", "a return"),
    ("road", "road"),
    ("sale", "a sale"),
    ("sample", "a sample"),
    ("sea", "sea"),
    ("seller", "the seller's part"),
    ("shopper", "the buyer's part"),
];

/// What a word of a declaration is called in a sentence; nothing where it isn't one.
pub(crate) fn plain(word: &str) -> &'static str {
    PLAIN.iter().find(|row| row.0 == word).map_or("", |row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dictionary::{Class, Kind};

    #[test]
    fn every_word_that_a_field_may_hold_has_a_plain_one() {
        let fields = [Class::Declaration, Class::Item].into_iter().flat_map(|class| class.fields());
        let words = fields.filter_map(|field| if let Kind::Word(words) = field.kind { Some(words) } else { None });
        for word in words.flat_map(|words| words.iter()) {
            assert!(!plain(word).is_empty(), "{word}");
        }
        assert!(PLAIN.is_sorted());
    }
}
