use crate::case::Case;
use crate::clearance;
use crate::dictionary::Role;
use crate::limits;
use crate::profiles::{Basis, Every, Limit, Per, Relief, Times};
use crate::rates::{Side, Weighed, Worth};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::screening::{self, Used};
use crate::words::names;

rule! {
    /// Earlier parcels to the same recipient use up what the destination lets in free.
    ///
    /// The option `history` gives the earlier parcels. Three things are compared: how often one person has a relief (four
    /// times a year in Nigeria), what one person may receive in a span of time (gifts of 100 USD a day in the United
    /// States), and the sum of parcels of one day that are each within a limit for one consignment, be it of a
    /// relief or of a simplified declaration. The last is a warning if all of them come from the same seller, since
    /// customs may take them for one consignment that was split. Quarters and years are those of the calendar. Without earlier parcels nothing is compared.
    ///
    /// Source: the profile of the destination as of the day of the declaration.
    name: "parcels-excessive",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "profile of the destination",
    message: "For one person {country} frees parcels up to {limit} only {most} × a {span}. Earlier parcels to this recipient: {count}.",
    why: "The recipient pays duty or tax on what is beyond that before the parcel is handed over.",
    help: "Tell the recipient, or send it later.",
    also "you": {
        message: "For one person {country} frees parcels up to {limit} only {most} × a {span}. Your earlier parcels: {count}.",
        why: "You pay duty or tax on what is beyond that before the parcel is handed over.",
        help: "Expect to pay, or order later.",
    },
    also "sum": {
        message: "For one person {country} lets in {limit} free a {span}. With the recipient's earlier parcels it is {value}.",
        why: "The recipient pays duty or tax on what is beyond that before the parcel is handed over.",
        help: "Tell the recipient, or send it later; don't write a lower value.",
    },
    also "sum you": {
        message: "For one person {country} lets in {limit} free a {span}. With your earlier parcels it is {value}.",
        why: "You pay duty or tax on what is beyond that before the parcel is handed over.",
        help: "Expect to pay, or order later.",
    },
    also "split": {
        message: "Two or more parcels to this recipient on one day are each within {limit}, and together {value}.",
        why: "Customs in {country} may take parcels that belong together for one consignment, which isn't free.",
        help: "If it is one order, declare it as one consignment.",
    },
    also "split you": {
        message: "Your parcels of one day are each within {limit}, and together {value}.",
        why: "Customs in {country} may take parcels that belong together for one consignment, which isn't free.",
        help: "If it is one order, expect to pay duty or tax on all of it.",
    },
    also "scheme": {
        message: "Two or more parcels to this recipient on one day are each within {limit}, and together {value}.",
        why: "Customs in {country} may take parcels that belong together for one consignment. Above the limit it needs a full declaration.",
        help: "If it is one order, declare it as one consignment.",
    },
    also "scheme you": {
        message: "Your parcels of one day are each within {limit}, and together {value}.",
        why: "Customs in {country} may take parcels that belong together for one consignment. Above the limit it needs a full declaration.",
        help: "If it is one order, expect to be asked for a full declaration of all of it.",
    },
    check: Declaration(check),
    needs: [History],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    if case.options.history.is_empty() {
        return found.not_checked("no earlier parcels were given");
    }
    if case.on().is_none() {
        return found.not_checked("no day was given");
    }
    let Some(profile) = case.profile().filter(|_| case.is_from_outside()) else { return };
    for (relief, source) in limits::reliefs(case) {
        if look(case, relief, found, (profile.name, source)) {
            return;
        }
    }
    if let Some(limit) = clearance::simplified_limit(case).filter(|limit| weighed(case, limit).is_some()) {
        compare(case, found, ("scheme", profile.name, SIMPLIFIED), Every::Day, split(case, &limit));
    }
}

/// What such a limit is from; `explain` lists the simplified declarations of a destination with their sources.
const SIMPLIFIED: &str = "limits of the simplified declarations of the destination";

/// The goods compared with a limit that they are within. What is beyond it by itself isn't free in any case.
fn weighed<'c>(case: &'c Case<'c>, limit: &Limit) -> Option<Weighed<'c>> {
    let weighed = Worth::total(case, limit.currency).ok()?.against(case, limit.amount, limit.currency);
    weighed.filter(|weighed| weighed.side == Side::Within)
}

/// Compares what a recipient has had with one relief, and returns whether that was said.
fn look(
    case: &Case<'_>,
    relief: &Relief,
    found: &mut Findings,
    (country, source): (&'static str, &'static str),
) -> bool {
    let Some(limit) = relief.limit() else { return false };
    if limit.basis == Basis::Due {
        found.not_checked("the limit is one for the tax, not for the goods");
        return false;
    }
    let Some(weighed) = weighed(case, &limit) else { return false };
    let (every, variant, sum) = match screening::used(case, relief.times, &limit) {
        Some(Used::Times(Times { most, every }, count)) => {
            let Some(recipient) = case.declaration.stand_in(Role::Consignee) else { return false };
            let draft = found.at(recipient.place()).source(source).with("country", country);
            let draft = draft.with("most", i64::from(most)).with("span", every.word());
            draft.with("limit", || weighed.limit()).with("count", count);
            return true;
        }
        Some(Used::Sum(every, together)) => (every, "sum", (Some(together), false)),
        Some(Used::Unknown) => (Every::Day, "sum", (None, false)),
        None if matches!(limit.per, Per::Consignment) => (Every::Day, "split", split(case, &limit)),
        None => return false,
    };
    compare(case, found, (variant, country, source), every, sum)
}

/// Says so where earlier parcels and this one are together beyond a limit.
fn compare(
    case: &Case<'_>,
    found: &mut Findings,
    (variant, country, source): (&'static str, &'static str, &'static str),
    every: Every,
    (together, are_of_seller): (Option<Weighed<'_>>, bool),
) -> bool {
    let Some(recipient) = case.declaration.stand_in(Role::Consignee) else { return false };
    let Some(together) = together else {
        found.not_checked("there is no rate to add up the earlier parcels");
        return false;
    };
    if together.side != Side::Beyond {
        return false;
    }
    let draft = found.at(recipient.place()).saying(variant).source(source).with("country", country);
    let draft = draft.with("span", every.word()).with("value", || together.value()).with("limit", || together.limit());
    if are_of_seller {
        draft.severity(Severity::Warning);
    }
    true
}

/// The sum of the parcels of one day that may belong together: of one seller if that is known, and each within the limit.
/// Whether the seller of all of them is known to be the same.
fn split<'c>(case: &'c Case<'c>, limit: &Limit) -> (Option<Weighed<'c>>, bool) {
    let of_seller = case.seller_keys();
    let (mut parcels, mut are_of_seller) = (Vec::new(), true);
    for parcel in case.options.history.of(case, Some(Every::Day)) {
        let seller: Vec<String> =
            parcel.seller.as_deref().into_iter().flat_map(|name| names::keys(name).all()).collect();
        let is_of_seller = seller.iter().any(|key| of_seller.contains(key));
        let is_other = !is_of_seller && !seller.is_empty() && !of_seller.is_empty();
        let value = screening::value(case, parcel, limit.currency);
        if is_other || value.is_some_and(|(value, _)| value > limit.amount) {
            continue;
        }
        are_of_seller &= is_of_seller;
        parcels.push(parcel);
    }
    (screening::together(case, &parcels, limit), are_of_seller)
}
