//! The generated tables; `tests/tables/codes.rs` writes them from `schemas/codes/`.

pub(crate) mod country;
pub(crate) mod currency;
pub(crate) mod hs;
pub(crate) mod package;
pub(crate) mod unit;
