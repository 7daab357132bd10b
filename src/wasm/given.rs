//! The entries of the caller's lists, as the package hands them over: a text for each, with a field a line.

use crate::{Brand, Day, DeniedParty, EarlierParcel, Misuse, Rate};

/// A field that may be left out.
fn optional(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// Name, holder and classes, then the sellers on the other lines behind a line with a sign where they are given. A comma
/// ends each class; behind the last it may be left out.
pub(super) fn brand(text: &str) -> Result<Brand, Misuse> {
    let mut lines = text.lines();
    let mut next = || lines.next().unwrap_or_default();
    let (name, holder, classes) = (next(), next(), next());
    let authorised = lines.next().map(|_| lines.map(str::to_owned).collect());
    let classes = classes.split_terminator(',').map(str::to_owned).collect();
    Brand::new(name.to_owned(), optional(holder), classes, authorised)
}

/// Name, country and list, then the aliases.
pub(super) fn denied_party(text: &str) -> Result<DeniedParty, Misuse> {
    let mut lines = text.split('\n');
    let mut next = || lines.next().unwrap_or_default();
    let (name, country, list) = (next(), next(), next());
    DeniedParty::new(name.to_owned(), lines.map(str::to_owned).collect(), optional(country), optional(list))
}

/// Recipient, postcode and seller, which may be empty, then day, value and currency.
pub(super) fn earlier_parcel(text: &str) -> Result<EarlierParcel, Misuse> {
    let mut lines = text.split('\n');
    let mut next = || lines.next().unwrap_or_default();
    let who = [next(), next(), next()].map(optional);
    let day = next().parse().map_err(|error| Misuse(format!("the day of an earlier parcel: {error}")))?;
    EarlierParcel::new(who, day, next(), next())
}

/// The two currencies and the rate, then day and kind, which may be empty.
pub(super) fn rate(text: &str) -> Result<Rate, Misuse> {
    let mut lines = text.splitn(5, '\n');
    let mut next = || lines.next().unwrap_or_default();
    let (from, to, rate, day, kind) = (next(), next(), next(), next(), next());
    let day = optional(day).map(|day| day.parse::<Day>()).transpose();
    let day = day.map_err(|error| Misuse(format!("the day of a rate: {error}")))?;
    Rate::new(from, to, rate, day, optional(kind))
}
