use crate::Decimal;
use crate::case::Case;
use crate::codes::unit;
use crate::dictionary::item;
use crate::model::Object;
use crate::profiles::as_of;
use crate::rates::{Side, Worth};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::sums::Money;
use crate::territories::Area;

rule! {
    /// An article is worth more than Norway's scheme for sellers serves.
    ///
    /// VOEC is for articles of less than 3000 NOK each without VAT, whatever the parcel is worth. Where the prices contain VAT,
    /// or it isn't said whether they do, a value is only certainly above the limit when it is by more than the highest rate
    /// of tax. The value of a line is shared among its pieces, also where they are counted by the dozen, hundred, gross or
    /// thousand; one in another currency is checked by the caller's rates only. Where the quantity isn't in pieces, a line
    /// that is worth more is not checked. A value that is certainly above the limit is an error, any other a warning.
    ///
    /// Source: Norwegian Tax Administration, VAT on e-commerce (VOEC).
    name: "voec-value-excessive",
    severity: Warning,
    since: "0.1.0",
    authority: Tax,
    source: "Norwegian Tax Administration, VOEC",
    message: "A piece of this item is worth {limit} or more, and the VOEC scheme is for less.",
    why: "For dearer articles the VOEC number is not accepted, and the parcel needs an ordinary declaration.",
    help: "Leave the VOEC number out and have the parcel declared in the ordinary way.",
    also "near": {
        message: "A piece of this item may be worth {limit} or more, and the VOEC scheme is for less: the line is worth {value}.",
        why: "Customs converts by its own rate. For dearer articles the VOEC number is not accepted, and the parcel needs an ordinary declaration.",
        help: "Work the price of a piece out in kroner by the rate of customs for the day. From {limit} on, leave the VOEC number out.",
    },
    also "tax": {
        message: "A piece of this item may be worth {limit} or more, and the VOEC scheme is for less: the line is worth {value}.",
        why: "Whether the number may be used depends on the VAT that the prices may contain.",
        help: "Give the values without VAT, and say that tax isn't included.",
    },
    check: Item(check),
    reads: [
        declaration::TRANSACTION_TAX_INCLUDED, tax_id::SCHEME, tax_id::VALUE, item::QUANTITY_UNIT, item::QUANTITY_VALUE, item::VALUE_AMOUNT,
        item::VALUE_CURRENCY, Route, Message,
    ],
}

/// The smallest amount of kroner: the limit is what is just below the first value outside.
const SMALLEST: Decimal = Decimal::of(1, 2);

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    // To Svalbard and Jan Mayen the number has no effect at any value.
    let serves = case.is_to_vat_area(Area::State(*b"NO"));
    if !serves || case.seller_number(&["no-voec"]).is_none() {
        return;
    }
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let scheme = case.profile().and_then(|profile| profile.scheme("no-voec"));
    let Some(limit) = scheme.and_then(|scheme| as_of(scheme.limit, on)) else {
        return found.not_checked("the limit of that day is not known");
    };
    let (Some(value), Some(quantity)) = (Money::line(of), of.get(item::QUANTITY_VALUE).decimal()) else { return };
    let each = of.get(item::QUANTITY_UNIT).text().and_then(unit::pieces);
    let pieces = each.map_or(Some(Decimal::whole(1)), |each| each.times(quantity));
    let currency = limit.value.currency;
    let Some(outside) = limit.value.amount.plus(SMALLEST) else { return };
    let most = pieces.and_then(|pieces| outside.times(pieces)?.minus(SMALLEST));
    let Some((pieces, most)) = pieces.zip(most) else { return };
    let worth = Worth::from(value);
    let Some(weighed) = worth.against(case, most, currency) else {
        return found.not_checked("there is no rate for a limit in Norwegian kroner");
    };
    if weighed.side == Side::Within || pieces.is_zero() {
        return;
    }
    // A line within the limit has only pieces within it.
    if each.is_none() {
        return found.not_checked("the quantity is not in pieces");
    }
    let is_beyond_doubt = || !case.may_hold_tax() || worth.is_beyond_with_tax(case, most, currency) == Some(true);
    let shown = Money { amount: outside, currency }.shown();
    let draft = found.at(of.get(item::VALUE_AMOUNT).place()).with("limit", shown);
    let is_near = weighed.side == Side::Near;
    if is_near || !is_beyond_doubt() {
        let draft = draft.saying(if is_near { "near" } else { "tax" });
        draft.with("value", || weighed.value()).severity(Severity::Warning);
    } else if limit.certainty.is_certain() {
        draft.severity(Severity::Error);
    }
}
