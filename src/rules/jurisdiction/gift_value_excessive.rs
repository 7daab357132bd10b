use crate::case::Case;
use crate::clearance::within;
use crate::dictionary::declaration;
use crate::profiles::{Basis, Dated, Fitting, Grant, Per, Relief, Several, Situation, as_of, fitting};
use crate::rates::{NO_SUM, NoSum, Side, Worth};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A gift is worth more than the destination lets in free.
    ///
    /// The declaration isn't wrong for it: what is above the limit is charged. A person who sends a present should know
    /// that the other will have to pay. Whether freight counts differs even within the EU, so the goods alone are
    /// compared; a value in another currency is checked by the caller's rates only. Neither is a gift to a territory
    /// where the VAT of its state doesn't apply, such as Jersey or the Canary Islands: its limit for tax is another.
    /// What is within the limits for goods of any kind is free as well. Of several gifts a part may be free all the same, or
    /// each person's by itself. Gifts from Heligoland have no relief in the EU at any value.
    ///
    /// Source: the profile of the destination as of the day of the declaration.
    name: "gift-value-excessive",
    severity: Advice,
    since: "0.1.0",
    authority: Customs,
    source: "profile of the destination",
    message: "The gift is worth {value}; {country} lets gifts in free up to {limit}.",
    why: "Above that the recipient pays duty or tax before the parcel is handed over.",
    help: "Tell the recipient, or send less; don't write a lower value.",
    also "none": {
        message: "{country} lets no gifts in free of duty.",
        why: "The recipient pays duty or tax before the parcel is handed over.",
        help: "Tell the recipient.",
    },
    also "heligoland": {
        message: "The gift comes from Heligoland. Gifts from there aren't free of duty and tax in the European Union.",
        why: "The recipient pays duty or tax before the parcel is handed over.",
        help: "Tell the recipient.",
    },
    also "near": {
        message: "The gift is worth {value}; {country} lets gifts in free up to {limit}.",
        why: "Customs converts by its own rate, so the recipient may have to pay duty or tax before the parcel is handed over.",
        help: "Tell the recipient, or send less; don't write a lower value.",
    },
    also "parted": {
        message: "The gifts are worth {value} together; {country} lets gifts in free up to {limit}.",
        why: "Those that together stay within the limit are free, and one thing is never split. For the others the recipient pays duty or tax before the parcel is handed over.",
        help: "Tell the recipient, or send less; don't write a lower value.",
    },
    also "apart": {
        message: "The gifts are worth {value} together; {country} lets gifts in free up to {limit}.",
        why: "Above that the recipient pays duty or tax before the parcel is handed over, unless the gifts are for different people.",
        help: "If they are for different people, wrap each of them and list it with its own value. If not, tell the recipient, or send less; don't write a lower value.",
    },
    check: Declaration(check),
    reads: [declaration::SHIPMENT_MODE, declaration::TRANSACTION_RELATIONSHIP, item::HS_CODE, item::ORIGIN,
        item::VALUE_AMOUNT, item::VALUE_CURRENCY, item::QUANTITY_VALUE, item::QUANTITY_UNIT, Sums, Route],
    needs: [declaration::TRANSACTION_NATURE],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let place = case.declaration.get(declaration::TRANSACTION_NATURE).place();
    // What a firm takes part in is no gift: another rule says so.
    if !case.is_private_gift() || case.destination().is_none() || !case.is_import() {
        return;
    }
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    if case.is_taxed_elsewhere() {
        return found.not_checked("the territory's limit for gifts is not known");
    }
    if case.is_from_heligoland() {
        found.at(place).saying("heligoland").source("Regulation (EC) 1186/2009 art. 25; German customs on gifts");
        return;
    }
    let known = case.profile().and_then(|profile| Some((profile, as_of(profile.gift, on)?)));
    let Some((profile, entry)) = known else {
        return found.not_checked("the destination's limit for gifts on that day is not known");
    };
    let goods = case.goods();
    // A gift whose country isn't known comes from none of those with a limit of their own.
    let sent_from = case.sent_from().or(Some(""));
    let there = Situation { sent_from, goods: &goods, ..case.situation() };
    let relief = match relief(entry.value, &there) {
        Ok(relief) => relief,
        Err(why) => return found.not_checked(why),
    };
    let limit = match relief.grant {
        Grant::UpTo(limit) => limit,
        Grant::Nothing => {
            found.at(place).saying("none").source(entry.source).with("country", profile.name);
            return;
        }
        Grant::Whole => return,
        Grant::Unsettled => return found.not_checked("the destination's limit for gifts is not settled"),
    };
    let value = match Worth::total(case, limit.currency) {
        Ok(value) => value,
        Err(NoSum::Unknown) => return,
        Err(NoSum::NoRate) => return found.not_checked(NO_SUM),
    };
    let Some(weighed) = value.against(case, limit.amount, limit.currency) else {
        return found.not_checked("there is no rate for a limit in the destination's currency");
    };
    let is_perhaps_within = relief.perhaps.is_some_and(|most| {
        let weighed = value.against(case, most.amount, most.currency);
        weighed.is_none_or(|weighed| weighed.side != Side::Beyond)
    });
    if weighed.side != Side::Within && is_perhaps_within {
        return found.not_checked("customs at the destination may count less than the price of a gift");
    }
    let is_free = |list| is_free(case, list, &there, &value) == Some(true);
    if weighed.side == Side::Within || [profile.duty_relief, profile.tax_relief].into_iter().all(is_free) {
        return;
    }
    let wording = match relief.several {
        _ if weighed.side == Side::Near => "near",
        Several::Parted if within(case, &limit) > 0 => "parted",
        Several::Apart if within(case, &limit) > 0 => "apart",
        _ => "",
    };
    found
        .at(place)
        .saying(wording)
        .source(entry.source)
        .with("country", profile.name)
        .with("value", || weighed.value())
        .with("limit", || weighed.limit());
}

/// The relief for gifts that holds, or why none is known to.
fn relief(reliefs: &'static [Relief], there: &Situation<'_>) -> Result<&'static Relief, &'static str> {
    match fitting(reliefs, there) {
        Fitting::One(relief) => Ok(relief),
        // A value above the limit has no relief, whatever the goods are.
        Fitting::Open(relief) if relief.turns_on_goods() && relief.grant != Grant::Whole => Ok(relief),
        Fitting::Open(_) => Err("the destination's limit for gifts is not settled"),
        Fitting::Nothing => Err("the destination has no limit for gifts of such goods"),
    }
}

/// Whether everything of so low a value is free, gifts too. `None` if it isn't known.
fn is_free(
    case: &Case<'_>,
    reliefs: Dated<&'static [Relief]>,
    there: &Situation<'_>,
    value: &Worth<'_>,
) -> Option<bool> {
    let Fitting::One(relief) = fitting(as_of(reliefs, there.on?)?.value, there) else { return None };
    let Some(limit) = relief.limit() else { return Some(relief.grant == Grant::Whole) };
    let is_of_goods = matches!(limit.basis, Basis::Goods | Basis::Fob) && limit.per != Per::Article;
    Some(is_of_goods && value.against(case, limit.amount, limit.currency)?.side == Side::Within)
}
