//! What a report says of clearance: which schemes may serve, and what may be due.

use serde::Serialize;

use crate::json_string::serialize_as_word;

serialize_as_word!(May, Due);

/// Whether a way of clearing a parcel may serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    /// It may.
    Serve,
    /// It can't.
    NotServe,
    /// What is known doesn't tell.
    Unknown,
}

impl May {
    /// The word that reports have for it.
    pub const fn word(self) -> &'static str {
        match self {
            May::Serve => "may",
            May::NotServe => "cannot",
            May::Unknown => "unknown",
        }
    }
}

/// What a part of an estimate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Customs duty.
    Duty,
    /// VAT, GST or sales tax.
    Tax,
    /// Another charge.
    Fee,
}

impl Due {
    /// The word that reports have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Due::Duty => "duty",
            Due::Tax => "tax",
            Due::Fee => "fee",
        }
    }
}

/// How a parcel may be cleared at its destination, and what may be due.
///
/// ```
/// use declarant::report::Answer;
/// use declarant::{Options, Validator};
/// let options = Options { to: Some("NO".to_owned()), on: "2026-11-23".parse().ok(), ..Options::default() };
/// let parcel = r#"{"buyer": {"name": "Kari Nordmann"}, "purpose": "personal", "transaction": {"nature": "sale", "relationship": "b2c"},
///     "items": [{"hsCode": "691200", "value": {"amount": "1200", "currency": "NOK"}}]}"#;
/// let report = Validator::new(options)?.check(parcel);
/// assert_eq!(report.purpose.answer, Answer::Personal);
/// let voec = report.clearance.schemes.iter().find(|scheme| scheme.scheme == "no-voec").unwrap();
/// assert_eq!(voec.missing[0].message, "The number of the seller or platform in this scheme.");
/// assert_eq!(voec.missing[0].path.as_deref(), Some("/seller"));
/// // What may be due is known in part: an amount that isn't is `None`, and then there is no total.
/// assert!(report.clearance.estimate.is_some_and(|estimate| estimate.total.is_none()));
/// # Ok::<(), declarant::Misuse>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clearance {
    /// The category of the WCO Immediate Release Guidelines, 1 to 4; `null` where that isn't certain.
    pub category: Option<u8>,
    /// The best of the schemes that may serve.
    pub scheme: Option<&'static str>,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Every scheme of the destination, those of reliefs first.
    pub schemes: Vec<Scheme>,
    /// What may be due, where the destination's law is known.
    pub estimate: Option<Estimate>,
}

/// A scheme, and whether it may serve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scheme {
    /// Its name, such as `eu-ioss`.
    pub scheme: &'static str,
    /// Its title in words.
    pub title: String,
    /// Whether it may serve.
    pub answer: May,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What is missing for it.
    pub missing: Vec<Reason>,
}

/// A reason in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// Its name, such as `value-within`.
    pub name: &'static str,
    /// The reason.
    pub message: String,
    /// JSON Pointer to what it is about; `null` where it has no place.
    pub path: Option<String>,
}

/// What may be due: an estimate from what is declared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Estimate {
    /// That it is one, in words.
    pub message: String,
    /// The sum, where every part is known and all are in one currency.
    pub total: Option<Amount>,
    /// Duty, tax and other charges.
    pub parts: Vec<Part>,
}

/// A part of an estimate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What it is.
    pub due: Due,
    /// How much; `null` where it isn't known.
    pub amount: Option<Amount>,
    /// How it comes, or why it isn't known.
    pub message: String,
}

/// An amount of money with its currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Amount {
    /// The exact decimal, in units of the currency, such as `29.00`.
    pub amount: String,
    /// The currency, ISO 4217.
    pub currency: String,
}
