use crate::case::Case;
use crate::dictionary::{Role, party};
use crate::model::Object;
use crate::report::Actor;
use crate::rule;
use crate::rule::{Arg, Findings};

rule! {
    /// A party has the name of one that the caller doesn't deal with.
    ///
    /// The option `deniedParties` gives the names; no list is part of this project. Two names are the same if they have
    /// the same words in any order, with or without their legal forms; case, diacritics and punctuation don't count.
    /// Names that are only similar aren't found. A legal form that may be a family's name, such as Co, counts by how it is
    /// written. Where the name of a firm without its form is one word, as of "Nord AS", a buyer or recipient of that name
    /// isn't found, who may be a person: to find one, give "Nord" as an alias. An entry with a country means parties in that
    /// country, and those that give none.
    ///
    /// A firm and who is reached there, as in "ACME Ltd, Ana Ruiz" or "Ana Ruiz c/o ACME Ltd", are looked up by themselves.
    ///
    /// Many people share a name, so this is a sign for a person who looks. It isn't meant for the shopper: a report with the
    /// option `actor` set to `shopper` leaves it out, and no report speaks to her of it. Without a list nothing is looked up.
    ///
    /// Source: the list is the caller's own.
    name: "party-forbidden",
    severity: Warning,
    since: "0.1.0",
    authority: Product,
    source: "the caller's list of denied parties",
    message: "The {label} matches entry {entry} in the list of denied parties.",
    why: "Dealing with a denied party can be forbidden. Many people and firms share a name, so the name alone decides nothing.",
    help: "Compare the address and what else is known with that entry before the parcel goes.",
    also "list": {
        message: "The {label} matches entry {entry} in the list of denied parties, from {list}.",
        why: "Dealing with a denied party can be forbidden. Many people and firms share a name, so the name alone decides nothing.",
        help: "Compare the address and what else is known with that entry before the parcel goes.",
    },
    check: Party(check),
    reads: [party::ADDRESS_COUNTRY],
    needs: [DeniedParties, party::NAME],
}

fn check(case: &Case<'_>, role: Role, of: Object<'_>, found: &mut Findings) {
    let parties = &case.options.denied_parties;
    if parties.is_empty() {
        return found.not_checked("no list of denied parties was given");
    }
    let Some((number, entry)) = parties.find(role, of) else { return };
    let draft = found.at(of.get(party::NAME).place()).actor(Actor::Seller).with("entry", number);
    if let Some(list) = &entry.list {
        draft.saying("list").with("list", || Arg::Own(list.clone()));
    }
}
