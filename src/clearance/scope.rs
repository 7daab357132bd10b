//! Which parcels a scheme is for, whatever their goods are and whatever these are worth.
//!
//! The report and the limit of a destination's simplified ways both ask here, so that they can't contradict each other.

use super::schemes::{COMPLETE, How, Reach, Scheme};
use crate::case::Case;
use crate::profiles::{Days, Situation, and};
use crate::territories::{Border, Location};

/// What of a parcel decides whether a scheme is for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parcel<'a> {
    /// Where it goes.
    pub(crate) place: &'a Location,
    /// What lies between that and where it comes from.
    pub(crate) border: Border,
    /// The country that it is sent from.
    pub(crate) sent_from: Option<&'a str>,
    /// Its days.
    pub(crate) days: Days,
    /// What it is sent for: a sale, a gift.
    pub(crate) nature: Option<&'a str>,
    /// Who deals with whom.
    pub(crate) relationship: Option<&'a str>,
    /// How it goes.
    pub(crate) mode: Option<&'a str>,
}

impl<'a> Parcel<'a> {
    /// That of a declaration, given who deals with whom. `None` where its destination or its day isn't known.
    pub(crate) fn of(case: &'a Case<'_>, relationship: Option<&'a str>) -> Option<Self> {
        let mut parcel = Self {
            place: case.place()?,
            border: case.border(),
            sent_from: case.export_code(),
            days: case.days()?,
            nature: case.nature(),
            relationship,
            mode: case.mode(),
        };
        // What isn't sold has no day of the sale, so the day of the declaration stands for it.
        if parcel.is_given() {
            parcel.days.sold = parcel.days.sold.or(Some(parcel.days.declared));
        }
        Some(parcel)
    }

    /// What the conditions of the destination's profile turn on, but for the goods.
    pub(crate) fn situation(&self, case: &'a Case<'_>) -> Situation<'a> {
        let has = |number| case.seller_number(&[number]).is_some();
        // A firm in Australia gives its business number instead of an ARN.
        let is_registered = case.profile().is_some_and(|profile| {
            profile.schemes.iter().any(|scheme| has(scheme.number)) || profile.code == "AU" && has("au-abn")
        });
        // Who gives something away charges no tax on it. What a private person sells may go through a platform.
        let is_private = self.is_given() && self.relationship == Some("c2c");
        Situation {
            relationship: self.relationship,
            // Where a territory has taxes of its own, what is charged in its state isn't charged there.
            to: match self.place.territory.filter(|there| !there.in_vat_area) {
                Some(there) if there.has_import_vat => std::str::from_utf8(&there.state).ok(),
                Some(_) => self.place.own_code().or(Some("")),
                None => case.to(),
            },
            is_registered: if is_registered { Some(true) } else { is_private.then_some(false) },
            is_certified: (is_private || matches!(self.relationship, Some("b2b" | "c2b"))).then_some(false),
            ..case.situation()
        }
    }

    /// Whether it is sent without a sale.
    pub(crate) fn is_given(&self) -> bool {
        matches!(self.nature, Some("gift" | "sample" | "documents"))
    }

    /// Whether it is sent back.
    pub(crate) fn is_returned(&self) -> bool {
        self.nature == Some("return")
    }

    /// Whether every simplified way of the destination is known, so that what goes by none of them needs a full
    /// declaration.
    pub(crate) fn has_all_ways(&self) -> bool {
        COMPLETE.contains(&self.place.import_vat()) || self.border == Border::IrishSea
    }
}

/// Whether a scheme is for a parcel, by each of its conditions. `None` where what is known doesn't tell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope {
    /// By where the parcel comes from and goes to. What isn't known of the sender is taken for the ordinary: that it is
    /// abroad, and in no country with a scheme of its own.
    pub(crate) route: bool,
    /// By its day.
    pub(crate) day: Option<bool>,
    /// By the taxes that apply where it goes.
    pub(crate) tax_area: Option<bool>,
    /// By what it is sent for.
    pub(crate) nature: Option<bool>,
    /// By who deals with whom.
    pub(crate) parties: Option<bool>,
    /// By how it goes.
    pub(crate) mode: Option<bool>,
}

impl Scope {
    /// Whether the scheme is for the parcel by all of them.
    pub(crate) fn answer(self) -> Option<bool> {
        let Self { route, day, tax_area, nature, parties, mode } = self;
        [day, tax_area, nature, parties, mode].into_iter().fold(Some(route), and)
    }
}

impl Scheme {
    /// Whether it is for a parcel.
    pub(crate) fn scope(&self, parcel: &Parcel<'_>) -> Scope {
        let place = parcel.place;
        let is_there = match (self.reach, parcel.border) {
            (_, Border::Inside | Border::Tax) => false,
            (Reach::IrishSea, border) => border == Border::IrishSea,
            (Reach::Customs(area) | Reach::Tax(area), border) => border != Border::IrishSea && place.customs() == area,
        };
        let (from, until) = self.days;
        let holds = |day| day >= from && until.is_none_or(|end| day < end);
        let Days { declared, sold } = parcel.days;
        Scope {
            route: is_there && self.sent.admits(parcel.sent_from),
            day: match (self.by_sale, sold) {
                (false, _) => Some(holds(declared)),
                (true, Some(sold)) => Some(holds(sold)),
                (true, None) if declared >= from => None,
                (true, None) => Some(false),
            },
            tax_area: match self.reach {
                Reach::Tax(area) => Some(place.import_vat() == area),
                Reach::Customs(area) if place.import_vat() != area && self.category < 4 => None,
                _ => Some(true),
            },
            nature: if self.for_sales { parcel.nature.map(|nature| nature == "sale") } else { Some(true) },
            parties: match parcel.relationship {
                _ if self.between.is_empty() => Some(true),
                Some(word) if self.between.contains(&word) => Some(true),
                Some(word) => (!self.unsettled.contains(&word)).then_some(false),
                None => None,
            },
            mode: match self.how {
                How::Any => Some(true),
                how => parcel.mode.map(|mode| how.admits(mode)),
            },
        }
    }
}
