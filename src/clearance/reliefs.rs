//! The reliefs of the destination's profile, from duty and tax.

use super::value::Answer;
use super::words::{self, Sentence};
use super::{Said, Sight, Way, schemes};
use crate::Decimal;
use crate::case::Case;
use crate::codes::unit;
use crate::dictionary::item;
use crate::model::Object;
use crate::profiles::{
    Amount, Condition, Dated, Fitting, Grant, Limit, Mode, Relief, Scoped, Several, as_of, charge, wants_sale,
};
use crate::rates::{Side, Worth};
use crate::sums::Money;
use crate::territories::Border;

/// How many of the items are things that are each within a limit by themselves.
pub(crate) fn within(case: &Case<'_>, limit: &Limit) -> usize {
    let is_within = |of: &Object<'_>| {
        let is_counted = unit::is_piece(of.get(item::QUANTITY_UNIT).bytes());
        let pieces = of.get(item::QUANTITY_VALUE).decimal().filter(|pieces| is_counted && !pieces.is_zero());
        let most = limit.amount.times(pieces.unwrap_or(Decimal::whole(1)));
        let side = |most| Some(Worth::from(Money::line(*of)?).against(case, most, limit.currency)?.side);
        most.and_then(side).is_some_and(|side| side == Side::Within)
    };
    case.declaration.items().filter(is_within).count()
}

impl Sight<'_> {
    /// The two reliefs of the profile: that for gifts where it may be one, and that for small consignments. Of what comes
    /// back also the relief that destinations have for it, of which no profile knows the conditions.
    pub(super) fn reliefs(&self) -> Vec<Way> {
        let mut ways = Vec::new();
        let Some(profile) = self.profile.filter(|_| self.parcel.border != Border::IrishSea) else { return ways };
        if self.is_gift || self.parcel.nature.is_none() && self.parcel.relationship == Some("c2c") {
            let mut answers = vec![self.relief(&words::DUTY_AND_TAX, profile.gift)];
            if !self.is_gift {
                answers.push((None, Said::of(&words::NATURE_UNKNOWN)));
            }
            let say = |answer, sentence| (answer, Said::of(sentence).with("whom", words::C2C.said()));
            match self.parcel.relationship {
                Some("c2c") => {}
                Some(_) => answers.push(say(Some(false), &words::OTHER_PARTIES)),
                None => answers.push(say(None, &words::PARTIES_UNKNOWN)),
            }
            if self.case.is_from_heligoland() {
                answers.push((Some(false), Said::of(&words::HELIGOLAND)));
            }
            answers.extend(self.taxed_elsewhere());
            // Some of it is free within quantities that no profile has, and excise duty is due all the same.
            answers.extend(self.closing(None));
            ways.push(Way::of(&words::GIFT_RELIEF, 2, answers));
        }
        if self.parcel.is_returned() {
            ways.push(Way::of(&words::RETURNED_RELIEF, 2, vec![(None, Said::of(&words::RETURNED))]));
        }
        let mut answers = vec![self.is_duty_free().clone(), self.is_tax_free().clone()];
        answers.extend(self.closing(Some(false)));
        ways.push(Way::of(&words::LOW_VALUE_RELIEF, 2, answers));
        ways
    }

    /// What of the goods closes the reliefs, and what alcohol and tobacco do.
    pub(super) fn closing(&self, of_excise: Option<bool>) -> impl Iterator<Item = Answer> {
        let closing = [
            (schemes::EXCISE, of_excise, &words::EXCISE),
            (schemes::RESTRICTED, Some(false), &words::RESTRICTED),
            (schemes::QUOTA, Some(false), &words::QUOTA),
        ];
        let closing = closing.into_iter().filter(|(bit, ..)| self.kinds.known & bit != 0);
        closing.map(|(_, answer, sentence)| (answer, Said::of(sentence)))
    }

    /// Whether a relief frees the parcel of what it is from.
    pub(crate) fn relief(&self, from: &'static Sentence, reliefs: Dated<&'static [Relief]>) -> Answer {
        let say = |answer, sentence| (answer, Said::of(sentence).with("what", from.said()));
        let Some(entry) = as_of(reliefs, self.parcel.days) else {
            let is_sale = wants_sale(reliefs, self.parcel.days);
            return if is_sale { (None, Said::of(&words::SALE_DAY_UNKNOWN)) } else { say(None, &words::NOT_KNOWN) };
        };
        // Each that may be the first that fits; where none is certain to fit, there may be no relief at all.
        let mut answers: Vec<Answer> = Vec::new();
        let mut turns_on = None;
        for relief in entry.value {
            let fits = relief.fits(&self.there);
            if fits == Some(false) {
                continue;
            }
            answers.push(match relief.grant {
                Grant::Whole => say(Some(true), &words::WHOLE),
                Grant::Nothing => say(Some(false), &words::NOTHING),
                Grant::Unsettled => say(None, &words::UNSETTLED),
                Grant::UpTo(limit) => self.compare_relief(relief, &limit),
            });
            if fits.is_none() {
                turns_on = turns_on.or_else(|| Some(self.turns_on(relief)));
            } else {
                break;
            }
        }
        let is_last_certain = |relief: &Relief| relief.fits(&self.there) == Some(true);
        if !entry.value.iter().any(is_last_certain) {
            answers.push(say(Some(false), &words::NOTHING));
        }
        let first = answers.first().map(|(answer, _)| *answer);
        let is_settled = answers.iter().all(|(answer, _)| Some(*answer) == first);
        match (turns_on, is_settled) {
            (Some(on), false) => {
                let (answer, said) = say(None, &words::OPEN);
                (answer, said.with("on", on))
            }
            _ => answers.into_iter().next().unwrap_or_else(|| say(Some(false), &words::NOTHING)),
        }
    }

    /// Whether the value is within the limit of a relief. Where it is above, customs may count less, and a part of several
    /// things may be within it.
    fn compare_relief(&self, relief: &Relief, limit: &Limit) -> Answer {
        let (answer, said) = self.compare_with_earlier(limit, relief.times);
        if answer != Some(false) {
            return (answer, said);
        }
        if relief.perhaps.is_some_and(|most| self.compare(&most).answer != Some(false)) {
            return (None, Said { sentence: &words::COUNTS_LESS, ..said });
        }
        let all = self.case.declaration.items().count();
        let within = within(self.case, limit);
        match relief.several {
            Several::Parted if within > 0 => (answer, Said { sentence: &words::PARTED, ..said }),
            Several::Apart if within > 0 => (answer.filter(|_| within < all), Said { sentence: &words::APART, ..said }),
            _ => (answer, said),
        }
    }

    /// What decides whether a part of a profile holds, where that isn't known, as it stands after "turns on".
    pub(super) fn turns_on(&self, part: &dyn Scoped) -> String {
        if part.mode() != Mode::Any && part.mode().admits(self.there.mode).is_none() {
            return words::ON_MODE.said().to_owned();
        }
        let open = part.when().iter().find(|condition| condition.is_met(&self.there).is_none());
        let sentence = match open {
            Some(Condition::Registered | Condition::Unregistered) => &words::ON_SELLER,
            Some(Condition::Certified | Condition::Uncertified) => &words::ON_PLATFORM,
            Some(Condition::Between(_)) => &words::ON_PARTIES,
            Some(Condition::SentFrom(_) | Condition::To(_)) => &words::ON_COUNTRY,
            Some(Condition::Origin(_)) => &words::ON_ORIGIN,
            Some(Condition::Chapters(_) | Condition::SomeOf(_) | Condition::Without(..)) => &words::ON_CODES,
            Some(Condition::Grams(_)) => &words::ON_MASS,
            Some(Condition::By(_)) => &words::ON_MODE,
            Some(Condition::Dutiable) => return words::ON_OTHER.said().replace("{also}", "duty is due on it"),
            Some(Condition::Also(also)) => return words::ON_OTHER.said().replace("{also}", also),
            None => &words::ON_VALUE,
        };
        sentence.said().to_owned()
    }

    /// Whether no duty is due: by a relief, or because the rate is nought.
    pub(crate) fn is_duty_free(&self) -> &Answer {
        self.duty_free.get_or_init(|| {
            let Some(profile) = self.profile else { return (None, Said::of(&words::NOT_KNOWN)) };
            let (answer, said) = self.relief(&words::DUTY, profile.duty_relief);
            let duty = as_of(profile.duty, self.parcel.days).filter(|_| answer != Some(true));
            let duty = duty.map(|entry| charge(entry.value, &self.there, &|limit| self.compare(limit).answer));
            match duty {
                Some(Fitting::One(charge)) if matches!(charge.amount, Amount::Percent(rate) if rate.is_zero()) => {
                    (Some(true), Said::of(&words::WHOLE).with("what", words::DUTY.said()))
                }
                _ => (answer, said),
            }
        })
    }

    /// Where a territory has taxes of its own, those of the profile say nothing of it.
    fn taxed_elsewhere(&self) -> Option<Answer> {
        let there = self.parcel.place.taxed_elsewhere()?;
        Some((None, Said::of(&words::TAX_AREA_OPEN).with("place", there.name)))
    }

    /// Whether no tax is due.
    pub(crate) fn is_tax_free(&self) -> &Answer {
        self.tax_free.get_or_init(|| {
            if let Some(answer) = self.taxed_elsewhere() {
                return answer;
            }
            let Some(profile) = self.profile else { return (None, Said::of(&words::NOT_KNOWN)) };
            self.relief(&words::TAX, profile.tax_relief)
        })
    }
}
