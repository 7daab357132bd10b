//! What people and systems write where they have nothing to write.
//!
//! Forms' own labels, test data, and the signs for "nothing". The EU screens names and addresses as it screens goods
//! descriptions; the list is this project's own. Each phrase is a whole text, never a part of one.

/// Where a phrase is a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// In any field.
    Any,
    /// In a name.
    Name,
    /// In an address.
    Address,
}

/// The phrases, sorted.
pub(crate) static PHRASES: &[(&str, Kind)] = &[
    ("aaa", Kind::Any),
    ("aaaa", Kind::Any),
    ("abc", Kind::Any),
    ("abcd", Kind::Any),
    ("address", Kind::Address),
    ("address line", Kind::Address),
    ("address line 1", Kind::Address),
    ("addressee", Kind::Name),
    ("anonymous", Kind::Name),
    ("as above", Kind::Any),
    ("asdf", Kind::Any),
    ("asdfasdf", Kind::Any),
    ("asdfgh", Kind::Any),
    ("bar", Kind::Any),
    ("blank", Kind::Any),
    ("buyer", Kind::Name),
    ("buyer name", Kind::Name),
    ("city", Kind::Address),
    ("consignee", Kind::Name),
    ("consignee name", Kind::Name),
    ("consignor", Kind::Name),
    ("customer", Kind::Name),
    ("customer name", Kind::Name),
    ("dummy", Kind::Any),
    ("empty", Kind::Any),
    ("erika mustermann", Kind::Name),
    ("example", Kind::Any),
    ("first last", Kind::Name),
    ("first name", Kind::Name),
    ("first name last name", Kind::Name),
    ("firstname lastname", Kind::Name),
    ("foo", Kind::Any),
    ("foo bar", Kind::Any),
    ("foobar", Kind::Any),
    ("full name", Kind::Name),
    ("guest", Kind::Name),
    ("guest customer", Kind::Name),
    ("guest user", Kind::Name),
    ("individual", Kind::Name),
    ("jane doe", Kind::Name),
    ("jean dupont test", Kind::Name),
    ("john doe", Kind::Name),
    ("last name", Kind::Name),
    ("line 1", Kind::Address),
    ("lorem ipsum", Kind::Any),
    ("main street test", Kind::Address),
    ("max mustermann", Kind::Name),
    ("my name", Kind::Name),
    ("n a", Kind::Any),
    ("name", Kind::Name),
    ("nan", Kind::Any),
    ("nil", Kind::Any),
    ("no address", Kind::Address),
    ("no description", Kind::Any),
    ("no name", Kind::Any),
    ("nobody", Kind::Name),
    ("noname", Kind::Any),
    ("none", Kind::Any),
    ("not applicable", Kind::Any),
    ("not available", Kind::Any),
    ("nowhere", Kind::Address),
    ("null", Kind::Any),
    ("occupant", Kind::Name),
    ("owner", Kind::Name),
    ("placeholder", Kind::Any),
    ("po", Kind::Address),
    ("private", Kind::Name),
    ("private person", Kind::Name),
    ("qwerty", Kind::Any),
    ("qwertz", Kind::Any),
    ("receiver", Kind::Name),
    ("recipient", Kind::Name),
    ("resident", Kind::Name),
    ("same", Kind::Any),
    ("same as above", Kind::Any),
    ("same as billing", Kind::Any),
    ("same as sender", Kind::Any),
    ("sample text", Kind::Any),
    ("see above", Kind::Any),
    ("see attached", Kind::Any),
    ("see invoice", Kind::Any),
    ("seller", Kind::Name),
    ("sender", Kind::Name),
    ("shipper", Kind::Name),
    ("somewhere", Kind::Address),
    ("street", Kind::Address),
    ("street 1", Kind::Address),
    ("street address", Kind::Address),
    ("street name", Kind::Address),
    ("tba", Kind::Any),
    ("tbd", Kind::Any),
    ("test", Kind::Any),
    ("test address", Kind::Any),
    ("test item", Kind::Any),
    ("test name", Kind::Any),
    ("test order", Kind::Any),
    ("test product", Kind::Any),
    ("test test", Kind::Any),
    ("test user", Kind::Any),
    ("tester", Kind::Any),
    ("testing", Kind::Any),
    ("the buyer", Kind::Name),
    ("the customer", Kind::Name),
    ("the recipient", Kind::Name),
    ("to be advised", Kind::Any),
    ("to be determined", Kind::Any),
    ("to order", Kind::Any),
    ("todo", Kind::Any),
    ("town", Kind::Address),
    ("undefined", Kind::Any),
    ("unknown", Kind::Any),
    ("user", Kind::Name),
    ("user name", Kind::Name),
    ("username", Kind::Name),
    ("xx", Kind::Any),
    ("xxx", Kind::Any),
    ("xxxx", Kind::Any),
    ("your address", Kind::Address),
    ("your city", Kind::Address),
    ("your name", Kind::Name),
];

/// Whether a text has no letter, in any script, and no digit either.
pub(crate) fn is_signs_only(text: &str) -> bool {
    super::Tokens::read(text).count() == 0
}

/// Whether a text is one character again and again, three times or more.
pub(crate) fn is_one_character(text: &str) -> bool {
    let mut all = text.chars().filter(|c| !c.is_whitespace());
    let Some(first) = all.next() else { return false };
    let mut count = 1;
    all.all(|c| {
        count += 1;
        c.eq_ignore_ascii_case(&first)
    }) && count >= 3
}
