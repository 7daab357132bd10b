//! Checks customs declarations for cross-border parcels against the World Customs Organization's data standards.
// No input may make the library panic. Tests may index freely.
#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::string_slice))]

pub mod at;
pub mod case;
pub mod clearance;
pub mod codes;
pub mod convert;
pub mod day;
mod decimal;
mod demands;
pub mod dictionary;
mod digest;
#[cfg(feature = "csv")]
pub mod export;
pub mod exports;
pub mod finder;
mod fix;
pub mod ids;
mod index;
pub mod input;
mod json_string;
pub mod language;
pub mod lists;
mod memo;
pub mod model;
pub mod options;
mod order;
mod parts;
mod plan;
pub mod privacy;
pub mod profiles;
mod purpose;
mod rates;
mod reads;
mod render;
pub mod report;
pub mod requirements;
pub mod rule;
pub mod rules;
pub mod scorecard;
pub mod screening;
#[doc(hidden)]
pub mod steps;
mod sums;
pub mod territories;
mod validator;
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub mod wasm;
mod words;

/// The language of messages, as a BCP 47 tag.
pub(crate) const LANGUAGE: &str = "en";

/// Whether this build reads WCO messages. A constant, so that the compiler drops everything that only messages need.
pub(crate) const MESSAGES: bool = cfg!(feature = "messages");

pub use day::Day;
pub use decimal::Decimal;
pub use input::Input;
pub use options::{Brand, Dataset, Misuse, Options, Rate};
pub use report::{Finding, Report, Severity, Verdict};
pub use screening::{DeniedParty, EarlierParcel};
pub use validator::{MOST_ROUNDS, Replacement, Validator};

/// The README's example in Rust runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
