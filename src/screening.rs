//! The caller's own lists of parties: those that it doesn't deal with, and who has had parcels before.
//!
//! Each list is given by name and looked up by hash. The index is built while the list is.

mod denied;
mod history;
mod used;

pub use denied::{DeniedParties, DeniedParty};
pub use history::{EarlierParcel, History};
pub(crate) use used::{Used, together, used, value};
