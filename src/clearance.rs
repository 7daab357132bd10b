//! The ways in which a parcel may be cleared at its destination.
//!
//! A report has the category of the WCO Immediate Release Guidelines, every scheme that may serve, and an estimate of what is
//! due. Its types are [`Clearance`](crate::report::Clearance) and what that holds; here are the ways that are known.
//!
//! The guidelines put consignments into four categories: (1) correspondence and documents without commercial value;
//! (2) goods of so low a value that neither duty nor tax is collected; (3) goods of low value that go by a simplified
//! declaration, or whose tax is charged with the price; (4) all others: above the limits, restricted, or of a kind that the
//! simplified ways aren't for.
//!
//! Each way has an answer: it may serve, it can't, or what is known doesn't tell. The last is the answer wherever a value,
//! a rate of exchange, a tariff code, a relationship or a law is missing. A category is given only where no better way is
//! left open. The ways are the rows of `schemes`, and the two reliefs of the destination's profile.
//!
//! This is made for reports only; a verdict doesn't pay for it.

mod estimate;
mod goods;
mod known;
mod reliefs;
pub(crate) mod schemes;
mod scope;
mod value;
mod ways;
pub(crate) mod words;

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::at::Place;
use crate::case::Case;
use crate::profiles::{Profile, Situation};
use crate::report::May;
use crate::territories::Border;

pub(crate) use estimate::{Part, has_all, total};
use goods::Kinds;
pub use known::{KnownWay, ways, ways_to};
pub(crate) use reliefs::within;
use scope::Parcel;
use value::Answer;
pub(crate) use ways::{is_between, simplified_limit};
use words::Sentence;

/// A sentence with its arguments, and the place that it is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Said {
    /// The sentence.
    pub(crate) sentence: &'static Sentence,
    /// Its arguments.
    pub(crate) args: Vec<(&'static str, Cow<'static, str>)>,
    /// The place.
    pub(crate) place: Option<Place>,
}

impl Said {
    fn of(sentence: &'static Sentence) -> Self {
        Self { sentence, args: Vec::new(), place: None }
    }

    fn with(mut self, name: &'static str, text: impl Into<Cow<'static, str>>) -> Self {
        self.args.push((name, text.into()));
        self
    }

    fn at(self, place: Place) -> Self {
        Self { place: Some(place), ..self }
    }
}

/// A way of clearing the parcel, judged.
#[derive(Debug)]
pub(crate) struct Way {
    /// Its name and title.
    pub(crate) title: &'static Sentence,
    /// The category of what goes by it.
    pub(crate) category: u8,
    /// Whether it may serve.
    pub(crate) may: May,
    /// Why.
    pub(crate) reasons: Vec<Said>,
    /// What is missing for it.
    pub(crate) missing: Vec<Said>,
    /// Whether tax is charged with the price.
    is_prepaid: bool,
}

impl Way {
    /// A way by the answers to its conditions. What speaks against it is said alone.
    fn of(title: &'static Sentence, category: u8, answers: Vec<Answer>) -> Self {
        let (may, wanted) = if answers.iter().any(|(answer, _)| *answer == Some(false)) {
            (May::NotServe, Some(false))
        } else if answers.iter().any(|(answer, _)| answer.is_none()) {
            (May::Unknown, None)
        } else {
            (May::Serve, Some(true))
        };
        let mut reasons: Vec<Said> = Vec::new();
        for (_, said) in answers.into_iter().filter(|(answer, _)| *answer == wanted) {
            if !reasons.contains(&said) {
                reasons.push(said);
            }
        }
        if reasons.is_empty() {
            reasons.push(Said::of(if category == 4 { &words::SERVES } else { &words::FITS }));
        }
        Self { title, category, may, reasons, missing: Vec::new(), is_prepaid: false }
    }

    /// Whether it can't serve for all of the goods, but does or may for a part of them.
    fn is_for_a_part(&self) -> bool {
        let is_part = |said: &Said| said.sentence == &words::PARTED || said.sentence == &words::APART;
        self.may == May::NotServe && self.reasons.iter().all(is_part)
    }
}

/// What is known of a parcel's clearance.
#[derive(Debug, Default)]
pub(crate) struct Clearance {
    /// The category, 1 to 4, where it is certain.
    pub(crate) category: Option<u8>,
    /// The best scheme that may serve.
    pub(crate) scheme: Option<&'static str>,
    /// Why.
    pub(crate) reasons: Vec<Said>,
    /// Every way.
    pub(crate) ways: Vec<Way>,
    /// The parts of what may be due.
    pub(crate) parts: Vec<Part>,
}

impl Clearance {
    fn because(sentence: &'static Sentence) -> Self {
        Self { reasons: vec![Said::of(sentence)], ..Self::default() }
    }

    /// How a parcel may be cleared, given who deals with whom, where that is known.
    pub(crate) fn of(case: &Case<'_>, relationship: Option<&str>) -> Self {
        let Some(place) = case.place() else { return Self::because(&words::NO_DESTINATION) };
        match case.border() {
            Border::Inside if !case.is_sure_of_places() => return Self::because(&words::PLACE_UNSURE),
            Border::Inside => return Self::because(&words::INSIDE),
            Border::Tax => return Self::because(&words::TAX_BORDER),
            Border::IrishSea if place.state == *b"GB" => return Self::because(&words::TO_GREAT_BRITAIN),
            Border::IrishSea | Border::Customs | Border::Unknown => {}
        }
        let Some(parcel) = Parcel::of(case, relationship) else { return Self::because(&words::NO_DAY) };
        if parcel.nature == Some("documents") && !ways::has_value(case) {
            return Self { category: Some(1), ..Self::because(&words::DOCUMENTS) };
        }
        let goods = case.goods();
        let on = parcel.days.declared;
        let there = Situation { goods: &goods, grams: case.sums().grams(), ..parcel.situation(case) };
        Sight {
            case,
            parcel: &parcel,
            profile: case.profile(),
            is_gift: parcel.nature == Some("gift"),
            kinds: Kinds::of(case, &goods).at(case.profile(), on, &there),
            there,
            duty_free: OnceCell::new(),
            tax_free: OnceCell::new(),
        }
        .clearance()
    }
}

/// A parcel with what its ways are judged by.
pub(crate) struct Sight<'a> {
    case: &'a Case<'a>,
    parcel: &'a Parcel<'a>,
    profile: Option<&'static Profile>,
    is_gift: bool,
    kinds: Kinds,
    there: Situation<'a>,
    /// Whether duty and tax are relieved, once it was worked out.
    duty_free: OnceCell<Answer>,
    tax_free: OnceCell<Answer>,
}

impl Sight<'_> {
    fn clearance(self) -> Clearance {
        let mut ways = self.reliefs();
        ways.extend(self.schemes());
        if !ways.iter().any(|way| way.category == 4) {
            let mut full = Way::of(&words::FULL_DECLARATION, 4, Vec::new());
            full.missing.extend(self.missing(schemes::Want::Recipient));
            ways.push(full);
        }
        let (category, reasons) = self.category(&ways);
        // Of two simplified ways that may serve, the one for which nothing is missing is the better.
        let serving = |way: &&Way| way.may == May::Serve && Some(way.category) == category;
        let best = ways.iter().filter(serving).min_by_key(|way| way.category < 4 && !way.missing.is_empty());
        let scheme = best.map(|way| way.title.name);
        let is_open = self.parcel.border == Border::IrishSea || self.parcel.is_returned();
        let parts = if is_open { Vec::new() } else { self.estimate(&ways) };
        Clearance { category, scheme, reasons, ways, parts }
    }

    /// The category, and why. It is left out where a better way than the best that may serve isn't ruled out.
    fn category(&self, ways: &[Way]) -> (Option<u8>, Vec<Said>) {
        let closing: Vec<Said> = self.closing(Some(false)).map(|(_, said)| said).collect();
        if !closing.is_empty() && self.parcel.border != Border::IrishSea {
            return (Some(4), closing);
        }
        let first =
            |may: May| ways.iter().filter(|way| way.may == may && way.category < 4).min_by_key(|way| way.category);
        let (serving, unknown) = (first(May::Serve), first(May::Unknown));
        if let Some(unknown) = unknown.filter(|way| serving.is_none_or(|best| way.category < best.category)) {
            let mut reasons = vec![Said::of(&words::UNCERTAIN)];
            reasons.extend(unknown.reasons.iter().cloned());
            return (None, reasons);
        }
        if serving.is_none() && self.profile.is_none() && self.parcel.border != Border::IrishSea {
            return (None, vec![Said::of(&words::UNKNOWN_LAW).with("place", self.parcel.place.in_sentence())]);
        }
        // Before the first day of its schemes, a destination may have had others.
        let is_complete = ways.iter().any(|way| way.category == 3) && self.parcel.has_all_ways();
        let Some(best) = serving else {
            return if is_complete {
                (Some(4), vec![Said::of(&words::FULL)])
            } else {
                (None, vec![Said::of(&words::SIMPLIFIED_UNKNOWN)])
            };
        };
        let sentence = if best.category == 2 { &words::RELIEVED } else { &words::LOW_VALUE };
        let mut reasons = vec![Said::of(sentence)];
        reasons.extend(best.reasons.iter().cloned());
        (Some(best.category), reasons)
    }
}
