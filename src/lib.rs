//! Checks customs declarations for cross-border parcels against the World Customs Organization's data standards.

pub mod day;
pub mod dictionary;

pub use day::Day;
