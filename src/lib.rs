//! Checks customs declarations for cross-border parcels against the World Customs Organization's data standards.
//!
//! A [`Validator`] checks one declaration after the other, JSON or a WCO message in XML, by its [`Options`]. A bad
//! declaration is a [`Report`] like any other; only a mistake in the options is an error, [`Misuse`].
//!
//! ```
//! use declarant::{Options, Validator, Verdict};
//!
//! let options = Options { to: Some("DE".to_owned()), on: "2026-11-23".parse().ok(), ..Options::default() };
//! let mut validator = Validator::new(options)?;
//! let report = validator.check(r#"{ "part": "seller", "items": [ { "description": "gift", "hsCode": "6109.10" } ] }"#);
//! assert_eq!(report.verdict, Verdict::Fail);
//! for finding in report.findings.iter().filter(|finding| finding.path.as_deref() == Some("/items/0/hsCode")) {
//!     assert_eq!(finding.message, "The HS code should be written in digits only: 610910.");
//!     assert_eq!(finding.help, "Write 610910.");
//! }
//! # Ok::<(), declarant::Misuse>(())
//! ```
//!
//! Besides: [`Validator::fix`] makes what is safe to mend, [`requirements::of`] says what a destination asks before
//! anybody types, [`finder::find`] suggests HS codes, [`codes::lookup`] and [`ids::scheme`] know codes and numbers,
//! [`profiles::of`] the law of a day, [`convert`] turns JSON into messages and back.
//!
//! # Features
//!
//! By default the command line is built too. A program that only wants the library leaves it out:
//!
//! ```toml
//! declarant = { version = "0.1", default-features = false, features = ["english", "lists", "messages"] }
//! ```
//!
//! `english` and `lists` carry the words of reports and the lists that descriptions and codes are looked up in; a build
//! without them is given them as data ([`language::load`], [`lists::load`]). `translations` carries reports in other
//! languages. `messages` reads and writes WCO messages, `csv` tables and what is written of many declarations.
// No input may make the library panic. Tests may index freely.
#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::string_slice))]

mod at;
mod case;
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
mod limits;
pub mod lists;
mod memo;
pub mod messages;
mod model;
// For the command line, whose mistakes are told as those in options are.
#[doc(hidden)]
pub mod nearest;
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
mod rule;
pub mod rules;
pub mod scorecard;
pub mod screening;
// For tests, which compare counts of debug builds.
#[doc(hidden)]
pub mod steps;
mod sums;
pub mod territories;
mod validator;
// For JavaScript alone.
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub mod wasm;
mod wire;
mod words;

/// The language of messages, as a BCP 47 tag.
pub(crate) const LANGUAGE: &str = "en";

/// Whether this build reads WCO messages. A constant, so that the compiler drops everything that only messages need.
pub(crate) const MESSAGES: bool = cfg!(feature = "messages");

pub use day::Day;
pub use decimal::Decimal;
pub use dictionary::MessageType;
pub use input::Input;
pub use options::{Brand, Dataset, Misuse, Options, Rate};
pub use report::{Finding, Report, Severity, Verdict};
pub(crate) use rule::rule;
pub use screening::{DeniedParty, EarlierParcel};
#[cfg(feature = "csv")]
pub use validator::FixedRecord;
#[doc(hidden)]
pub use validator::Replacement;
pub use validator::{MOST_ROUNDS, Validator};

/// The README's example in Rust runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
