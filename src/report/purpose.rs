//! What a report says of the purpose: what the goods are for, who deals with whom, and by which signs.

use serde::Serialize;

use crate::json_string::serialize_as_word;

serialize_as_word!(Answer, Relationship, About, Side);

/// What the goods are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// For personal use.
    Personal,
    /// For trade, or for the work of a firm or an institution.
    Commercial,
    /// The signs don't say.
    Unknown,
}

impl Answer {
    /// The word that reports have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Answer::Personal => "personal",
            Answer::Commercial => "commercial",
            Answer::Unknown => "unknown",
        }
    }
}

/// Who deals with whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relationship {
    /// A business sells to a person.
    B2c,
    /// A business sells to a business.
    B2b,
    /// A person sends something to a person.
    C2c,
    /// A person sends something back to a business.
    C2b,
    /// The signs don't say.
    Unknown,
}

impl Relationship {
    /// The word that reports have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Relationship::B2c => "b2c",
            Relationship::B2b => "b2b",
            Relationship::C2c => "c2c",
            Relationship::C2b => "c2b",
            Relationship::Unknown => "unknown",
        }
    }
}

/// What a sign of the purpose says something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Who sends the parcel. It counts towards the relationship alone.
    Sender,
    /// Who receives it.
    Recipient,
    /// The goods and their use.
    Goods,
}

impl About {
    /// The word that reports have for it.
    pub const fn word(self) -> &'static str {
        match self {
            About::Sender => "sender",
            About::Recipient => "recipient",
            About::Goods => "goods",
        }
    }
}

/// The side that a sign of the purpose speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// A private person, or personal use.
    Personal,
    /// A business, or business use.
    Commercial,
}

impl Side {
    /// The word that reports have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Side::Personal => "personal",
            Side::Commercial => "commercial",
        }
    }
}

/// Whether the goods are for personal use or for trade, and who deals with whom, as the signs in the declaration say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Purpose {
    /// What the goods are for.
    pub answer: Answer,
    /// Who deals with whom.
    pub relationship: Relationship,
    /// The signs, the heaviest first.
    pub reasons: Vec<Sign>,
}

/// A sign that an answer rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sign {
    /// Its name, such as `recipient-name-firm`.
    pub name: &'static str,
    /// What it says, in words.
    pub message: String,
    /// What it says something about.
    pub about: About,
    /// The side it speaks for.
    pub side: Side,
    /// How much it weighs: 1 tips the balance, 2 mostly holds, 3 hardly ever misleads.
    pub weight: u8,
    /// JSON Pointer to what it rests on; `null` for what has no place in the JSON shape.
    pub path: Option<String>,
}
