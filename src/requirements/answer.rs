//! What is answered to somebody who asks what a declaration needs.

use serde::Serialize;

use crate::at::WcoPlace;
use crate::dictionary::Owed;
use crate::json_string::serialize_as_word;
use crate::profiles::Certainty;
pub use crate::profiles::{Basis, Mode};
use crate::report::{NotChecked, Severity};

serialize_as_word!(Need, Free);

/// How much a field is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Addresses there have none: leave it out.
    Void,
    /// It may be given.
    Optional,
    /// It helps.
    Wanted,
    /// Customs, the post or the carrier expects it.
    Expected,
    /// The parcel is refused without it.
    Required,
}

impl Need {
    /// The word that requirements have for it in JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Need::Void => "void",
            Need::Optional => "optional",
            Need::Wanted => "wanted",
            Need::Expected => "expected",
            Need::Required => "required",
        }
    }

    pub(super) const fn of(owed: Owed) -> Self {
        match owed {
            Owed::Optional => Need::Optional,
            Owed::Wanted => Need::Wanted,
            Owed::Expected => Need::Expected,
            Owed::Required => Need::Required,
        }
    }
}

impl From<Severity> for Need {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Advice => Need::Wanted,
            Severity::Warning => Need::Expected,
            Severity::Error => Need::Required,
        }
    }
}

/// A field of the form, and how much it is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldNeed {
    /// Its place, a JSON Pointer. The first item stands for all.
    pub path: String,
    /// How much it is needed.
    pub need: Need,
    /// Its name, such as "postcode".
    pub label: &'static str,
    /// What is to be filled in.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub hint: &'static str,
    /// An example of the destination.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<&'static str>,
    /// Its place in the WCO message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wco: Option<WcoPlace>,
}

/// A number that is asked of the recipient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Number {
    /// What it is called in the destination's profile.
    pub name: &'static str,
    /// How much it is needed.
    pub need: Need,
    /// Why, as the rule says it.
    pub message: String,
    /// What to do.
    pub help: String,
    /// The source of the demand.
    pub source: &'static str,
    /// The schemes that serve, the likeliest first.
    pub schemes: Vec<Serving>,
}

/// A scheme whose number serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Serving {
    /// Its name, such as `br-cpf`.
    pub scheme: &'static str,
    /// What people call the number.
    pub label: &'static str,
    /// What it is, in full.
    pub title: &'static str,
    /// What it consists of, such as "11 digits".
    pub hint: &'static str,
    /// How it is written, `#` standing for each character; empty where it has no separators.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub pattern: &'static str,
    /// The object with scheme and value that it is filled into, a JSON Pointer.
    pub path: &'static str,
}

/// How much is free by a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Free {
    /// Nothing.
    Nothing,
    /// What is worth no more than the amount.
    UpTo,
    /// Goods of any value.
    Whole,
}

impl Free {
    /// The word that requirements have for it in JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Free::Nothing => "nothing",
            Free::UpTo => "up to",
            Free::Whole => "whole",
        }
    }
}

/// A value up to which nothing is due, or a scheme serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LimitOfDay {
    /// `duty`, `tax`, `gift`, or the scheme of a low-value scheme's number, such as `eu-ioss`.
    pub of: &'static str,
    /// How much of it is free.
    pub free: Free,
    /// The amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// Its currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<&'static str>,
    /// What the amount counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// The way the parcel must go.
    pub mode: Mode,
    /// Whether it turns on more than what was asked about.
    pub conditional: bool,
    /// The first day.
    pub from: String,
    /// Where it comes from.
    pub source: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

/// A state or province of the destination's addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct State {
    /// The code, such as `MA`.
    pub code: &'static str,
    /// The name.
    pub name: &'static str,
}

/// How many digits an HS code needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DigitsNeeded {
    /// How many.
    pub digits: u8,
    /// Where it comes from.
    pub source: &'static str,
}

/// What a declaration to a destination needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Requirements {
    /// The fields of the part.
    pub fields: Vec<FieldNeed>,
    /// The numbers asked of the recipient.
    pub numbers: Vec<Number>,
    /// The states or provinces; empty where none are known.
    pub states: Vec<State>,
    /// The digits of an HS code, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digits: Option<DigitsNeeded>,
    /// Limits of the day.
    pub limits: Vec<LimitOfDay>,
    /// What isn't known.
    pub not_checked: Vec<NotChecked>,
}
