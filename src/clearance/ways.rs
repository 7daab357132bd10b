//! Whether a scheme may serve a parcel, and what is missing for it.

use super::goods::finding;
use super::schemes::{self, How, Most, Scheme, Want};
use super::scope::{Parcel, Scope};
use super::value::Answer;
use super::words::{self, Sentence};
use super::{Said, Sight, Way};
use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{Role, declaration, item, party};
use crate::model::Object;
use crate::profiles::{Basis, Days, Limit, Per, Profile, RecipientNumber, Tax, as_of};
use crate::report::May;
use crate::rules::jurisdiction::{eori_missing, recipient_number_missing};
use crate::sums::Money;

/// The limit of a scheme, where it has one that is known.
fn limit_of(scheme: &Scheme, profile: Option<&Profile>, days: Days) -> Option<Limit> {
    match scheme.most {
        Most::Any => None,
        Most::Goods(amount, currency) | Most::Article(amount, currency) => Some(Limit {
            amount: Decimal::whole(amount),
            currency,
            basis: Basis::Goods,
            tax: Tax::Without,
            per: if matches!(scheme.most, Most::Article(..)) { Per::Article } else { Per::Consignment },
        }),
        Most::Profile(number) => Some(as_of(profile?.scheme(number)?.limit, days)?.value),
    }
}

/// Whether the ways of a scheme, by the kind of its number, may be for who deals with whom, where that is known.
pub(crate) fn is_between(number: &str, relationship: Option<&str>) -> bool {
    let is_of = |scheme: &&Scheme| matches!(scheme.most, Most::Profile(of) if of == number);
    let may_be = |scheme: &Scheme| relationship.is_none_or(|word| scheme.between.contains(&word));
    schemes::ALL.iter().filter(is_of).any(may_be)
}

/// The limit for the goods of a consignment beyond which no simplified way of its destination serves, so that it needs a
/// full declaration: the highest of the ways that may be for the parcel, where all of the destination's are known.
pub(crate) fn simplified_limit(case: &Case<'_>) -> Option<Limit> {
    let relationship = case.relationship();
    let parcel = Parcel::of(case, relationship).filter(Parcel::has_all_ways)?;
    let may_be_for = |scheme: &&Scheme| scheme.category == 3 && scheme.scope(&parcel).answer() != Some(false);
    let limits =
        schemes::ALL.iter().filter(may_be_for).filter_map(|scheme| limit_of(scheme, case.profile(), parcel.days));
    limits.filter(|limit| limit.per == Per::Consignment).max_by_key(|limit| limit.amount)
}

impl Sight<'_> {
    /// The schemes of the destination on the day, judged.
    pub(crate) fn schemes(&self) -> Vec<Way> {
        schemes::ALL.iter().filter_map(|scheme| self.judge(scheme)).collect()
    }

    /// How a scheme serves; nothing where it is none of the parcel's way, before its first day and after its last.
    fn judge(&self, scheme: &Scheme) -> Option<Way> {
        let scope = scheme.scope(self.parcel);
        if !scope.route || scope.day == Some(false) {
            return None;
        }
        let mut answers: Vec<Answer> = Vec::new();
        self.scope(scheme, scope, &mut answers);
        answers.extend(self.mass(scheme));
        match limit_of(scheme, self.profile, self.parcel.days) {
            Some(limit) => {
                let (answer, said) = self.compare_with_earlier(&limit, &[]);
                let may_be_more = answer == Some(false) && scheme.single && self.is_single();
                answers.push((answer.filter(|_| !may_be_more), said));
                if may_be_more {
                    answers.push((None, Said::of(&words::SINGLE)));
                }
                if matches!(limit.per, Per::Person(_)) && self.case.options.history.is_empty() {
                    answers.push((Some(true), Said::of(&words::ADDS_UP)));
                }
            }
            None if matches!(scheme.most, Most::Profile(_)) => {
                let said = Said::of(&words::NOT_KNOWN).with("what", words::TAX.said());
                answers.push((None, said));
            }
            None => {}
        }
        self.goods(scheme, &mut answers);
        if scheme.without.is_some_and(|number| self.case.seller_number(&[number]).is_some()) {
            answers.push((Some(false), Said::of(&words::USED)));
        }
        let is_prepaid = scheme.wants.iter().any(|want| matches!(want, Want::Number(_)));
        let mut way = Way::of(scheme.title, scheme.category, answers);
        if way.may != May::NotServe {
            way.missing = scheme.wants.iter().filter_map(|want| self.missing(*want)).collect();
        }
        Some(Way { is_prepaid, ..way })
    }

    /// Whether the parcel may hold a single article.
    fn is_single(&self) -> bool {
        let quantity = |item: Object<'_>| item.get(item::QUANTITY_VALUE).decimal();
        self.case.single_item().is_some_and(|item| quantity(item).is_none_or(|pieces| pieces == Decimal::whole(1)))
    }

    /// What of the parcel speaks against a scheme, or leaves open whether it is for it.
    fn scope(&self, scheme: &Scheme, scope: Scope, answers: &mut Vec<Answer>) {
        let said = |answer: Option<bool>, no: &'static Sentence, open: &'static Sentence| {
            (answer != Some(true)).then(|| Said::of(if answer.is_none() { open } else { no }))
        };
        if scope.day.is_none() {
            answers.push((None, Said::of(&words::SALE_DAY_UNKNOWN)));
        }
        if let Some(said) = said(scope.tax_area, &words::OTHER_TAX, &words::TAX_AREA_OPEN) {
            let there = self.parcel.place.territory.map_or("", |territory| territory.name);
            answers.push((scope.tax_area, said.with("place", there)));
        }
        if let Some(said) = said(scope.nature, &words::NO_SALE, &words::NATURE_UNKNOWN) {
            answers.push((scope.nature, said));
        }
        let word = self.parcel.relationship.filter(|_| scope.parties.is_none());
        let open = if word.is_some() { &words::PARTIES_OPEN } else { &words::PARTIES_UNKNOWN };
        if let Some(said) = said(scope.parties, &words::OTHER_PARTIES, open) {
            let whom: Vec<&str> = match &word {
                Some(word) => vec![between(word).said()],
                None => scheme.between.iter().map(|word| between(word).said()).collect(),
            };
            answers.push((scope.parties, said.with("whom", whom.join(" or "))));
        }
        if let Some(said) = said(scope.mode, &words::OTHER_MODE, &words::MODE_UNKNOWN) {
            let how = match scheme.how {
                How::Post => &words::BY_POST,
                How::AirOrPost => &words::BY_AIR_OR_POST,
                How::NotPost | How::Any => &words::NOT_BY_POST,
            };
            answers.push((scope.mode, said.with("how", how.said())));
        }
    }

    fn mass(&self, scheme: &Scheme) -> Option<Answer> {
        let most = scheme.kilograms?;
        let say = |answer, sentence| Some((answer, Said::of(sentence).with("limit", most.to_string())));
        match self.case.sums().parcel {
            Some(mass) if mass <= most => None,
            // A single item may weigh up to 100 kg.
            Some(mass) if mass <= Decimal::whole(100) && self.case.single_item().is_some() => None,
            Some(_) => say(Some(false), &words::HEAVY),
            None => say(None, &words::MASS_UNKNOWN),
        }
    }

    /// What the goods close.
    fn goods(&self, scheme: &Scheme, answers: &mut Vec<Answer>) {
        let kinds = self.kinds;
        for (bit, sentence) in [
            (schemes::EXCISE, &words::EXCISE),
            (schemes::PERFUME, &words::PERFUME),
            (schemes::FOOD, &words::FOOD),
            (schemes::RESTRICTED, &words::RESTRICTED),
            (schemes::QUOTA, &words::QUOTA),
            (schemes::SURCHARGED, &words::SURCHARGED),
        ] {
            if scheme.closed & kinds.known & bit != 0 {
                answers.push((Some(false), Said::of(sentence)));
            }
        }
        for (bit, sentence) in [(schemes::EXCISE, &words::EXCISE), (schemes::PERFUME, &words::PERFUME_OPEN)] {
            if scheme.open & kinds.known & bit != 0 {
                answers.push((None, Said::of(sentence)));
            }
        }
        if scheme.closed & (schemes::EXCISE | schemes::PERFUME | schemes::FOOD) != 0 && kinds.lacks_heading {
            answers.push((None, Said::of(&words::HEADING_UNKNOWN)));
        }
        if scheme.closed & schemes::RESTRICTED != 0 && kinds.lacks_restriction {
            answers.push((None, Said::of(&words::RESTRICTION_UNKNOWN)));
        }
    }

    /// What of a demand is missing.
    pub(super) fn missing(&self, want: Want) -> Option<Said> {
        let root = self.case.declaration;
        let first_without = |slot, has: &dyn Fn(&str) -> bool| {
            let lacks = |field: &crate::model::Field<'_>| !field.text().is_some_and(has);
            root.items().map(|of| of.get(slot)).find(lacks).map(|field| field.place())
        };
        match want {
            Want::Told(sentence) => Some(Said::of(sentence)),
            Want::Number(numbers) => {
                let seller = root.party(Role::Seller).or_else(|| root.party(Role::Platform));
                let place = seller
                    .map_or_else(|| root.get(Role::Seller.slot()).place(), |seller| seller.get(party::TAX_IDS).place());
                self.case.seller_number(numbers).is_none().then(|| Said::of(&words::WANT_NUMBER).at(place))
            }
            Want::Digits(digits) => {
                let has = |text: &str| text.bytes().filter(u8::is_ascii_digit).count() >= digits;
                let place = first_without(item::HS_CODE, &has)?;
                Some(Said::of(&words::WANT_DIGITS).with("digits", digits.to_string()).at(place))
            }
            Want::Origin => Some(Said::of(&words::WANT_ORIGIN).at(first_without(item::ORIGIN, &|_| true)?)),
            Want::ItemId => {
                let field = root.get(declaration::SHIPMENT_ITEM_ID);
                field.is_missing().then(|| Said::of(&words::WANT_ITEM_ID).at(field.place()))
            }
            Want::Recipient => {
                finding(self.case, &recipient_number_missing::RULE, None).0?;
                let asked = as_of(self.profile?.recipient, self.parcel.days)?.value;
                let number = RecipientNumber::of(asked, self.case.to()?, self.there.mode, self.parcel.relationship)?;
                let recipient = root.stand_in(Role::Consignee)?;
                let said = Said::of(&words::WANT_RECIPIENT).with("number", number.name);
                Some(said.at(recipient.get(party::PERSONAL_ID).place()))
            }
            Want::Eori => {
                finding(self.case, &eori_missing::RULE, None).0?;
                let recipient = root.stand_in(Role::Importer)?;
                Some(Said::of(&words::WANT_EORI).at(recipient.get(party::TAX_IDS).place()))
            }
        }
    }
}

/// The words for a relationship.
fn between(word: &str) -> &'static Sentence {
    match word {
        "b2c" => &words::B2C,
        "b2b" => &words::B2B,
        "c2b" => &words::C2B,
        _ => &words::C2C,
    }
}

/// Whether an item is given a value.
pub(super) fn has_value(case: &Case<'_>) -> bool {
    case.declaration.items().any(|of| Money::line(of).is_some_and(|line| !line.amount.is_zero()))
}
