//! The signs: what each is about, which side it speaks for, how much it weighs, and what a reader is told.
//!
//! The last column speaks to the shopper of her own parcel.

use super::About::{Goods, Recipient, Sender};
use super::Kind::{Amount, Seen, Stated};
use super::Sign;
use crate::report::Side::{Commercial, Personal};
use crate::rule::english;

/// Declares the signs and lists them.
macro_rules! signs {
    ($($sign:ident: $name:literal, $about:ident, $side:ident, $weight:literal, $kind:ident, $parcel:literal, $own:literal;)*) => {
        $(pub(super) static $sign: Sign = Sign {
            name: $name,
            about: $about,
            side: $side,
            weight: $weight,
            kind: $kind,
            words: [english($parcel), english($own)],
        };)*

        /// Every sign, in the order of the table.
        pub(crate) static ALL: &[&Sign] = &[$(&$sign),*];
    };
}

#[rustfmt::skip]
signs! {
    RECIPIENT_NAME_FIRM:      "recipient-name-firm",      Recipient, Commercial, 3, Seen,   "The recipient's name has a firm's legal form.", "The name has a firm's legal form.";
    RECIPIENT_NAME_TRADE:     "recipient-name-trade",     Recipient, Commercial, 2, Seen,   "The recipient's name sounds like a shop's or an institution's.", "The name sounds like a shop's or an institution's.";
    RECIPIENT_NUMBER_FIRM:    "recipient-number-firm",    Recipient, Commercial, 3, Seen,   "The recipient has a number that only firms get.", "You gave a number that only firms get.";
    RECIPIENT_NUMBER_TRADER:  "recipient-number-trader",  Recipient, Commercial, 1, Seen,   "The recipient has an EORI number, which few private persons need.", "You gave an EORI number, which few private persons need.";
    RECIPIENT_NUMBER_PERSON:  "recipient-number-person",  Recipient, Personal,   3, Seen,   "The recipient has a number that only private persons get.", "You gave a number that only private persons get.";
    RECIPIENT_NAME_PERSON:    "recipient-name-person",    Recipient, Personal,   2, Seen,   "The recipient's name reads like a person's.", "The name reads like a person's.";
    RECIPIENT_STATED_FIRM:    "recipient-stated-firm",    Recipient, Commercial, 3, Stated, "The relationship says that a business receives the goods.", "The relationship says that a business receives the goods.";
    RECIPIENT_STATED_PERSON:  "recipient-stated-person",  Recipient, Personal,   1, Stated, "The relationship says that a private person receives the goods.", "The relationship says that you receive the goods as a private person.";
    RECIPIENT_SCHEME:         "recipient-scheme",         Recipient, Personal,   2, Seen,   "A tax number is given that serves sales to consumers only.", "The seller gave a tax number that serves sales to consumers only.";
    RECIPIENT_TAKES_BACK:     "recipient-takes-back",     Recipient, Commercial, 1, Seen,   "A return goes to whoever sold the goods.", "A return goes to whoever sold the goods.";
    RECIPIENT_PARCELS:        "recipient-parcels",        Recipient, Commercial, 2, Amount, "The recipient has had ten parcels or more within thirty days.", "You have had ten parcels or more within thirty days.";
    SENDER_NAME_FIRM:         "sender-name-firm",         Sender,    Commercial, 3, Seen,   "The sender's name has a firm's legal form.", "The sender's name has a firm's legal form.";
    SENDER_NAME_TRADE:        "sender-name-trade",        Sender,    Commercial, 2, Seen,   "The sender's name sounds like a shop's.", "The sender's name sounds like a shop's.";
    SENDER_NUMBER_FIRM:       "sender-number-firm",       Sender,    Commercial, 3, Seen,   "The sender has a number that only firms get.", "The sender has a number that only firms get.";
    SENDER_CATALOGUE:         "sender-catalogue",         Sender,    Commercial, 2, Seen,   "The goods have a merchant's product number or page.", "The goods have a merchant's product number or page.";
    SENDER_NAME_PERSON:       "sender-name-person",       Sender,    Personal,   1, Seen,   "The sender's name reads like a person's.", "The sender's name reads like a person's.";
    SENDER_NUMBER_PERSON:     "sender-number-person",     Sender,    Personal,   2, Seen,   "The sender has a number that only private persons get.", "The sender has a number that only private persons get.";
    SENDER_STATED_FIRM:       "sender-stated-firm",       Sender,    Commercial, 2, Stated, "The relationship says that a business sends the goods.", "The relationship says that a business sends the goods.";
    SENDER_STATED_PERSON:     "sender-stated-person",     Sender,    Personal,   2, Stated, "The relationship says that a private person sends the goods.", "The relationship says that a private person sends the goods.";
    SENDER_SCHEME:            "sender-scheme",            Sender,    Commercial, 2, Seen,   "A tax number is given that only traders get.", "The seller gave a tax number that only traders get.";
    SENDER_OWNS:              "sender-owns",              Sender,    Personal,   2, Seen,   "Somebody's own belongings are what private persons send.", "Your own belongings are what private persons send.";
    SENDER_GIVES:             "sender-gives",             Sender,    Personal,   2, Seen,   "Gifts are what private persons send.", "Gifts are what private persons send.";
    SENDER_RETURNS:           "sender-returns",           Sender,    Personal,   2, Seen,   "Returns are mostly sent by the person who bought.", "Returns are mostly sent by the person who bought.";
    GOODS_STATED_PERSONAL:    "goods-stated-personal",    Goods,     Personal,   1, Stated, "Personal use is declared.", "You chose personal use.";
    GOODS_STATED_COMMERCIAL:  "goods-stated-commercial",  Goods,     Commercial, 2, Stated, "Business use is declared.", "You chose business use.";
    GOODS_GIFT:               "goods-gift",               Goods,     Personal,   2, Seen,   "The parcel is declared as a gift.", "The parcel is declared as a gift.";
    GOODS_SAMPLE:             "goods-sample",             Goods,     Commercial, 2, Seen,   "The goods are declared as a sample.", "The goods are declared as a sample.";
    GOODS_WORDS_PRESENT:      "goods-words-present",      Goods,     Personal,   2, Seen,   "The description speaks of a present or a celebration.", "The description speaks of a present or a celebration.";
    GOODS_WORDS_OWN:          "goods-words-own",          Goods,     Personal,   3, Seen,   "The description speaks of somebody's own belongings.", "The description speaks of somebody's own belongings.";
    GOODS_WORDS_USED:         "goods-words-used",         Goods,     Personal,   1, Seen,   "The description says that the goods were used before.", "The description says that the goods were used before.";
    GOODS_WORDS_RESALE:       "goods-words-resale",       Goods,     Commercial, 3, Seen,   "The description speaks of goods to be sold on.", "The description speaks of goods to be sold on.";
    GOODS_WORDS_SAMPLE:       "goods-words-sample",       Goods,     Commercial, 2, Seen,   "The description speaks of samples for trade.", "The description speaks of samples for trade.";
    GOODS_SIZES:              "goods-sizes",              Goods,     Commercial, 3, Seen,   "One thing is there in several sizes or kinds, with several pieces of each.", "One thing is there in several sizes or kinds, with several pieces of each.";
    GOODS_OF_FIRMS:           "goods-of-firms",           Goods,     Commercial, 1, Seen,   "Firms buy such goods more often than households.", "Firms buy such goods more often than households.";
    GOODS_TERMS:              "goods-terms",              Goods,     Commercial, 1, Seen,   "The term of delivery is one of trade between firms.", "The term of delivery is one of trade between firms.";
    GOODS_FEW:                "goods-few",                Goods,     Personal,   1, Seen,   "There are only a few pieces.", "There are only a few pieces.";
    GOODS_MANY:               "goods-many",               Goods,     Commercial, 2, Amount, "There are many pieces of one thing.", "There are many pieces of one thing.";
    GOODS_VERY_MANY:          "goods-very-many",          Goods,     Commercial, 3, Amount, "There are a hundred pieces of one thing or more.", "There are a hundred pieces of one thing or more.";
    GOODS_VALUE:              "goods-value",              Goods,     Commercial, 1, Amount, "The value is high for one person's purchase.", "The value is high for one person's purchase.";
}
