use crate::case::Case;
use crate::dictionary::{Role, declaration, party};
use crate::profiles::{Condition, Dated, Every, Fitting, Limit, Mode, Per, Relief, Situation, Times, as_of, fitting};
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
    /// States), and the sum of parcels of one day that are each within a limit for one consignment. The last is a
    /// warning if all of them come from the same seller, since customs may take them for one consignment that was
    /// split. Quarters and years are those of the calendar. Without earlier parcels nothing is compared.
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
    check: Declaration(check),
    needs: [History],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    if case.options.history.is_empty() {
        return found.not_checked("no earlier parcels were given");
    }
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let Some(profile) = case.profile().filter(|_| case.is_from_outside()) else { return };
    let nature = case.declaration.get(declaration::TRANSACTION_NATURE).text();
    let goods = case.goods();
    let there = Situation {
        mode: case.declaration.get(declaration::SHIPMENT_MODE).text(),
        relationship: case.declaration.get(declaration::TRANSACTION_RELATIONSHIP).text(),
        to: case.to(),
        on: Some(on),
        goods: &goods,
        ..Situation::default()
    };
    let lists: [Dated<&'static [Relief]>; 2] =
        if nature == Some("gift") { [profile.gift, &[]] } else { [profile.duty_relief, profile.tax_relief] };
    for list in lists {
        let Some(entry) = as_of(list, on) else { continue };
        // Without tariff codes the goods may be what has no relief; what is beyond the limit has none in any case.
        let is_without = |condition: &Condition| matches!(condition, Condition::Without(..));
        let relief = match fitting(entry.value, &there) {
            Fitting::One(relief) => relief,
            Fitting::Open(relief) if relief.mode == Mode::Any && relief.when.iter().all(is_without) => relief,
            _ => continue,
        };
        if look(case, relief, found, (profile.name, entry.source)) {
            return;
        }
    }
}

/// Compares what a recipient has had with one relief, and returns whether that was said.
fn look(
    case: &Case<'_>,
    relief: &Relief,
    found: &mut Findings,
    (country, source): (&'static str, &'static str),
) -> bool {
    let Some(limit) = relief.limit() else { return false };
    let worth = Worth::total(case, limit.currency).ok();
    let weighed = worth.and_then(|worth| worth.against(case, limit.amount, limit.currency));
    // What is beyond the limit by itself isn't free in any case.
    let Some(weighed) = weighed.filter(|weighed| weighed.side == Side::Within) else { return false };
    let Some(place) = case.declaration.stand_in(Role::Consignee).map(|recipient| recipient.place()) else {
        return false;
    };
    let (every, variant, (together, are_of_seller)) = match screening::used(case, relief.times, &limit) {
        Some(Used::Times(Times { most, every }, count)) => {
            let draft = found.at(place).source(source).with("country", country).with("most", i64::from(most));
            draft.with("span", every.word()).with("limit", || weighed.limit()).with("count", count);
            return true;
        }
        Some(Used::Sum(every, together)) => (every, "sum", (Some(together), false)),
        Some(Used::Unknown) => (Every::Day, "sum", (None, false)),
        None if matches!(limit.per, Per::Consignment) => (Every::Day, "split", split(case, &limit)),
        None => return false,
    };
    let Some(together) = together else {
        found.not_checked("there is no rate to add up the earlier parcels");
        return false;
    };
    if together.side != Side::Beyond {
        return false;
    }
    let draft = found.at(place).saying(variant).source(source).with("country", country).with("span", every.word());
    let draft = draft.with("value", || together.value()).with("limit", || together.limit());
    if are_of_seller {
        draft.severity(Severity::Warning);
    }
    true
}

/// The sum of the parcels of one day that may belong together: of one seller if that is known, and each within the limit.
/// Whether the seller of all of them is known to be the same.
fn split<'c>(case: &'c Case<'c>, limit: &Limit) -> (Option<Weighed<'c>>, bool) {
    let of_seller = case.declaration.party(Role::Seller).and_then(|seller| seller.get(party::NAME).text());
    let of_seller = of_seller.map(|name| names::keys(&case.tokens(name))).unwrap_or_default();
    let (mut parcels, mut are_of_seller) = (Vec::new(), true);
    for parcel in case.options.history.of(case, Some(Every::Day)) {
        let seller = parcel.seller.as_deref().map(screening::keys_of).unwrap_or_default();
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
