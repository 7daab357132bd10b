//! Whether goods are for personal use or for trade, and who deals with whom, from weighted evidence.
//!
//! Customs asks two questions that sound alike. The *purpose* is what the recipient does with the goods: a shop's sale to
//! a private person is for personal use, however dear the watch. The *relationship* is who deals with whom. No field
//! answers either for certain, so [`Evidence`] collects signs. Each is about the sender, the recipient or the goods, speaks
//! for the personal or the commercial side, and has a weight:
//!
//! - **3**: it hardly ever misleads, such as a legal form in a name, or a tax number that only firms get.
//! - **2**: it mostly holds, but has well-known exceptions, such as a name that reads like a person's: sole traders have
//!   one.
//! - **1**: it tips the balance where nothing else is known, such as a few pieces.
//!
//! What is declared weighs little where it is what everybody fills in (personal use, a sale to a person), and more where
//! nobody says it without a reason (business use, a sale to a business).
//!
//! The purpose is the sum of what is said of the recipient and the goods; the relationship is that of the sender and that
//! of the recipient. Two sides within [`CLEAR`] of each other give *unknown*. Two bounds keep the answer from being
//! *commercial* too soon. One sign alone must weigh 3. And the signs of kind [`Kind::Amount`] — how many, how dear — never
//! suffice without one of weight 2 or 3 beside them: a collector and a bride buy a hundred of something too.
//!
//! A firm's number outweighs a name: where a party has one, its name isn't taken for a person's.
//!
//! Nothing here is made for a verdict unless a rule asks for it. The table of signs is in [`signs`]; the weights were set
//! with half of the consignments in `tests/purpose/`, and the other half shows how well they hold.

mod goods;
mod holders;
mod name;
pub(crate) mod papers;
mod parties;
pub(crate) mod signs;

pub(crate) use goods::may_be_for_trade;
pub(crate) use parties::{is_of_trader, may_be_firm};

use crate::at::Place;
use crate::case::Case;
use crate::dictionary::declaration;
use crate::language;
use crate::report::{About, Answer, Relationship, Side};

/// By how much one side must outweigh the other.
const CLEAR: i32 = 2;

/// A sign that speaks for one side of a question.
#[derive(Debug)]
pub(crate) struct Sign {
    /// Its name in the report.
    pub(crate) name: &'static str,
    /// What it says something about.
    pub(crate) about: About,
    /// The side it speaks for.
    pub(crate) side: Side,
    /// How much it weighs.
    pub(crate) weight: u8,
    /// Where it comes from.
    kind: Kind,
    /// What a reader is told, of the parcel and in the shopper's voice.
    pub(crate) words: [&'static str; 2],
}

/// Where a sign comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// It is seen in the data.
    Seen,
    /// Somebody declares it.
    Stated,
    /// It is an amount: of pieces, of money, or of parcels.
    Amount,
}

/// The signs of a declaration, each with the place that it was seen at.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    seen: Vec<(&'static Sign, Place)>,
}

impl Evidence {
    /// All signs of a declaration.
    pub(crate) fn of(case: &Case<'_>) -> Self {
        let mut evidence = Self::of_data(case);
        evidence.add_statements(case);
        evidence
    }

    /// The signs in the data, without what is declared about purpose and relationship.
    pub(crate) fn of_data(case: &Case<'_>) -> Self {
        let mut evidence = Self::default();
        parties::look(case, &mut evidence);
        parties::look_at_history(case, &mut evidence);
        goods::look(case, &mut evidence);
        evidence
    }

    fn add_statements(&mut self, case: &Case<'_>) {
        let purpose = case.declaration.get(declaration::PURPOSE);
        match purpose.text() {
            Some("personal") => self.add(&signs::GOODS_STATED_PERSONAL, purpose.place()),
            Some("commercial") => self.add(&signs::GOODS_STATED_COMMERCIAL, purpose.place()),
            _ => {}
        }
        let relationship = case.declaration.get(declaration::TRANSACTION_RELATIONSHIP);
        let (sender, recipient) = match relationship.text() {
            Some("b2c") => (&signs::SENDER_STATED_FIRM, &signs::RECIPIENT_STATED_PERSON),
            Some("b2b") => (&signs::SENDER_STATED_FIRM, &signs::RECIPIENT_STATED_FIRM),
            Some("c2c") => (&signs::SENDER_STATED_PERSON, &signs::RECIPIENT_STATED_PERSON),
            Some("c2b") => (&signs::SENDER_STATED_PERSON, &signs::RECIPIENT_STATED_FIRM),
            _ => return,
        };
        self.add(sender, relationship.place());
        self.add(recipient, relationship.place());
    }

    /// Adds a sign, once: a second buyer's name of the same kind is no further evidence.
    fn add(&mut self, sign: &'static Sign, place: Place) {
        if !self.has(sign) {
            self.seen.push((sign, place));
        }
    }

    fn has(&self, sign: &'static Sign) -> bool {
        self.seen.iter().any(|(known, _)| std::ptr::eq(*known, sign))
    }

    /// The signs, the heaviest first.
    pub(crate) fn sorted(mut self) -> Vec<(&'static Sign, Place)> {
        crate::order::sort_by(&mut self.seen, |(one, _), (other, _)| {
            other.weight.cmp(&one.weight).then_with(|| one.name.cmp(other.name))
        });
        self.seen
    }

    /// The signs in the parties alone.
    pub(crate) fn of_parties(case: &Case<'_>) -> Self {
        let mut evidence = Self::default();
        parties::look(case, &mut evidence);
        evidence
    }

    /// What the heaviest sign about something says for a side, in words.
    pub(crate) fn heaviest(&self, about: &[About], side: Side, to_shopper: bool) -> Option<&'static str> {
        let signs = self.seen.iter().map(|(sign, _)| *sign);
        let sign =
            signs.filter(|sign| sign.side == side && about.contains(&sign.about)).max_by_key(|sign| sign.weight)?;
        Some(language::sentence(sign.name, sign.words, to_shopper))
    }

    /// Whether something is declared or described as what only private persons send: a gift, or somebody's own things.
    pub(crate) fn is_of_private_life(&self) -> bool {
        self.has(&signs::GOODS_GIFT) || self.has(&signs::GOODS_WORDS_OWN)
    }

    /// By how much the signs about a party speak for a business; less than nothing if they speak for a private person.
    pub(crate) fn lean_of(&self, about: About) -> i32 {
        self.lean_without(about, None)
    }

    /// As [`lean_of`](Self::lean_of), but what is declared to be a gift can't say by that who sends it.
    pub(crate) fn lean_but_for_gifts(&self, about: About) -> i32 {
        self.lean_without(about, Some(&signs::SENDER_GIVES))
    }

    fn lean_without(&self, about: About, left_out: Option<&Sign>) -> i32 {
        self.lean(|sign| sign.about == about && left_out.is_none_or(|left_out| !std::ptr::eq(sign, left_out)))
    }

    /// By how much the commercial side outweighs the personal one; less than nothing for the personal side.
    fn lean(&self, counts: impl Fn(&Sign) -> bool) -> i32 {
        let weight = |sign: &Sign| match sign.side {
            Side::Commercial => i32::from(sign.weight),
            Side::Personal => -i32::from(sign.weight),
        };
        self.seen.iter().map(|(sign, _)| *sign).filter(|sign| counts(sign)).map(weight).sum()
    }

    /// What the goods are for.
    pub(crate) fn answer(&self) -> Answer {
        let lean = self.lean(|sign| sign.about != About::Sender);
        if lean <= -CLEAR {
            return Answer::Personal;
        }
        let speak = || {
            let seen = self.seen.iter().map(|(sign, _)| *sign);
            seen.filter(|sign| sign.about != About::Sender && sign.side == Side::Commercial)
        };
        let heaviest = speak().filter(|sign| sign.kind != Kind::Amount).map(|sign| sign.weight).max().unwrap_or(0);
        let suffice = heaviest >= 3 || heaviest == 2 && speak().count() > 1;
        if lean >= CLEAR && suffice { Answer::Commercial } else { Answer::Unknown }
    }

    /// Who deals with whom.
    pub(crate) fn relationship(&self) -> Relationship {
        let side = |about: About| match self.lean_of(about) {
            // Most senders are businesses and most recipients are persons, so that a small lean that way suffices.
            lean if lean >= CLEAR || lean > 0 && about == About::Sender => Some(Side::Commercial),
            lean if lean <= -CLEAR || lean < 0 && about == About::Recipient => Some(Side::Personal),
            _ => None,
        };
        match (side(About::Sender), side(About::Recipient)) {
            (Some(Side::Commercial), Some(Side::Personal)) => Relationship::B2c,
            (Some(Side::Commercial), Some(Side::Commercial)) => Relationship::B2b,
            (Some(Side::Personal), Some(Side::Personal)) => Relationship::C2c,
            (Some(Side::Personal), Some(Side::Commercial)) => Relationship::C2b,
            _ => Relationship::Unknown,
        }
    }
}
