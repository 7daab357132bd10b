//! What is written of many declarations: findings as CSV, NDJSON and SARIF, and the scorecard.
//!
//! The command line and the package write the same bytes.

pub mod card;
pub mod csv;
pub mod lines;
pub mod sarif;
