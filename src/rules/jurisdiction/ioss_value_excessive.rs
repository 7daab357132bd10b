use crate::case::Case;
use crate::dictionary::tax_id;
use crate::profiles::{self, Limit, Profile, as_of};
use crate::rates::{NO_SUM, NoSum, Side, Worth};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::territories::Area;

rule! {
    /// The goods are worth more than the Import One-Stop Shop allows.
    ///
    /// It is for consignments of up to 150 EUR, counted as the goods alone: without freight and insurance, and without VAT.
    /// Where the prices contain VAT, or it isn't said whether they do, a value is only certainly above the limit when it is
    /// by more than the highest rate of a member state. A value in another currency is checked by the caller's rates only.
    ///
    /// The number serves for Northern Ireland as well. The authority there gives its limit in pounds, 135 GBP, which is for
    /// values in pounds; what is beyond either limit is a warning there, since the two aren't the same.
    ///
    /// Source: Directive 2006/112/EC, article 369l, as amended by Directive (EU) 2017/2455.
    name: "ioss-value-excessive",
    severity: Error,
    since: "0.1.0",
    authority: Tax,
    source: "Directive 2006/112/EC art. 369l",
    message: "The goods are worth {value}, but the Import One-Stop Shop is for up to {limit}.",
    why: "Above that value the IOSS number is not accepted and VAT is due at the border, even if the shop has already charged it.",
    help: "Leave the IOSS number out; VAT is then paid at import, by the recipient through the carrier or by the seller under DDP terms.",
    also "tax": {
        message: "The goods are worth {value}; the Import One-Stop Shop is for up to {limit} without VAT.",
        why: "Whether the number may be used depends on the VAT that the prices may contain.",
        help: "Give the values without VAT, and say that tax isn't included. Above {limit}, leave the IOSS number out.",
    },
    also "near": {
        message: "The goods are worth {value}; the Import One-Stop Shop is for up to {limit}.",
        why: "Customs converts by its own rate, by which the value may be above the limit. Then the IOSS number is not accepted.",
        help: "Work the value out in euros by the rate of customs for the day. Above {limit}, leave the IOSS number out.",
    },
    check: Declaration(check),
    reads: [declaration::TRANSACTION_TAX_INCLUDED, tax_id::SCHEME, tax_id::VALUE, Sums, Route, Message],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(number) = case.seller_number(&["eu-ioss"]) else { return };
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    // Where the Union's VAT doesn't apply, the number has no effect at any value.
    if !case.is_to_vat_area(Area::Eu) {
        return;
    }
    let is_irish = case.place().is_some_and(|there| there.state == *b"XI");
    let limit_in = |profile: &Profile| Some(as_of(profile.scheme("eu-ioss")?.limit, on)?.value);
    let is_own = |limit: &Limit| case.value().is_some_and(|goods| goods.is_in(limit.currency));
    let own = case.profile().and_then(limit_in).filter(is_own);
    let Some(limit) = own.or_else(|| limit_in(profiles::find("EU")?)) else {
        return found.not_checked("the limit of that day is not known");
    };
    let value = match Worth::total(case, limit.currency) {
        Ok(value) => value,
        Err(NoSum::Unknown) => return,
        Err(NoSum::NoRate) => return found.not_checked(NO_SUM),
    };
    let Some(weighed) = value.against(case, limit.amount, limit.currency) else {
        return found.not_checked("there is no rate for a limit in euros");
    };
    if weighed.side == Side::Within {
        return;
    }
    let is_beyond_doubt = || value.is_beyond_with_tax(case, limit.amount, limit.currency) == Some(true);
    let draft =
        found.at(number.get(tax_id::VALUE).place()).with("value", || weighed.value()).with("limit", || weighed.limit());
    if weighed.side == Side::Near {
        draft.severity(Severity::Warning).saying("near");
    } else if case.may_hold_tax() && !is_beyond_doubt() {
        draft.severity(Severity::Warning).saying("tax");
    } else if is_irish {
        draft.severity(Severity::Warning);
    }
}
