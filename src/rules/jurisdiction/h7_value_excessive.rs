use super::additional_procedure_mismatched::procedures;
use crate::Decimal;
use crate::case::Case;
use crate::day::Day;
use crate::dictionary::{declaration, item};
use crate::model::Object;
use crate::options::Dataset;
use crate::rates::{NO_SUM, NoSum, Side, Worth};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The goods are worth more than H7 allows.
    ///
    /// H7 is for consignments of up to 150 EUR, counted as the goods alone, without freight, insurance and taxes; a gift
    /// between private persons goes by C08 up to 45 EUR. Up to 30 June 2026 a dearer gift was free of duty too and went by
    /// C07. By which procedure it goes since isn't settled, so where no procedure is given it is a warning. Where
    /// prices may contain VAT, a value is only certainly above the limit when it is by more than the highest rate of a
    /// member state. The relief from duty behind the first limit ended on 1 July 2026. That the limit still applies to
    /// H7 is known from reports only, so from then on it is a warning. A value in another currency is checked by the
    /// caller's rates only.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, article 143a; Regulation (EC) 1186/2009, articles 23 and 25;
    /// Regulation (EU) 2026/382.
    name: "h7-value-excessive",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "Delegated Regulation (EU) 2015/2446 art. 143a; Regulation (EC) 1186/2009 art. 23 and 25",
    message: "The goods are worth {value}, and H7 is for up to {limit}.",
    why: "Above that value customs refuses H7, the declaration of parcels of low value.",
    help: "Have the parcel declared with a full or simplified declaration; don't write a lower value.",
    also "tax": {
        message: "The goods are worth {value}, and H7 is for up to {limit} without VAT.",
        why: "Above that value customs refuses H7, the declaration of parcels of low value.",
        help: "Give the values without VAT, and say that tax isn't included.",
    },
    also "gift": {
        message: "The gifts are worth {value}, and C08 is for up to {limit}.",
        why: "Above that value a gift isn't free of duty and tax, and customs refuses the code.",
        help: "Declare what is above the limit without C08; don't write a lower value.",
    },
    also "presumed": {
        message: "The gifts are worth {value}. Without an additional procedure gifts go by C08, which is for up to {limit}.",
        why: "Above that value a gift isn't free of duty and tax, and customs refuses the code.",
        help: "Give C08 to items that together stay within {limit}, and ask the carrier by which procedure the others go; don't write a lower value.",
    },
    also "near": {
        message: "The goods are worth {value}, and H7 is for up to {limit}.",
        why: "Customs converts by its own rate, by which the value may be above the limit. Then it refuses H7.",
        help: "Work the value out in euros by the rate of customs for the day; don't write a lower value.",
    },
    also "gift near": {
        message: "The gifts are worth {value}, and C08 is for up to {limit}.",
        why: "Customs converts by its own rate, by which the value may be above the limit. Then it refuses the code.",
        help: "Work the value out in euros by the rate of customs for the day; don't write a lower value.",
    },
    check: Declaration(check),
    reads: [declaration::TRANSACTION_NATURE, declaration::TRANSACTION_TAX_INCLUDED, Sums, Message],
}

/// From this day on the relief for negligible value is gone.
const WITHOUT_RELIEF: Day = Day::of(2026, 7, 1);

fn check(case: &Case<'_>, found: &mut Findings) {
    if case.dataset != Dataset::EuH7 {
        return;
    }
    let is_gift = |of: &Object<'_>| procedures(case, *of).iter().any(|(code, _)| *code == "C08");
    let all = match Worth::total(case, "EUR") {
        Ok(value) => value,
        Err(NoSum::Unknown) => return found.not_checked("a value or its currency is missing"),
        Err(NoSum::NoRate) => return found.not_checked(NO_SUM),
    };
    let gifts: Vec<Object<'_>> = case.declaration.items().filter(is_gift).collect();
    let gifts = if gifts.is_empty() { None } else { Worth::of(case, &gifts, "EUR").ok() };
    let nature = case.declaration.get(declaration::TRANSACTION_NATURE).place();
    // In JSON, a gift without procedures stands where its nature does.
    let is_bare = |of: Object<'_>| procedures(case, of).iter().any(|(_, place)| *place == nature);
    let is_presumed = !case.declaration.is_message() && case.declaration.items().any(is_bare);
    let sums = [(Some(all), 150, ""), (gifts, 45, if is_presumed { "presumed" } else { "gift" })];
    for (value, limit, variant) in sums {
        let limit = Decimal::whole(limit);
        let Some(value) = value else { continue };
        let Some(weighed) = value.against(case, limit, "EUR") else {
            return found.not_checked("there is no rate for a limit in euros");
        };
        if weighed.side == Side::Within {
            continue;
        }
        let Some(on) = case.on() else { return found.not_checked("no day was given") };
        if variant == "presumed" && on < WITHOUT_RELIEF {
            continue;
        }
        // A gift has no price with VAT in it.
        let is_certain =
            !case.may_hold_tax() || !variant.is_empty() || value.is_beyond_with_tax(case, limit, "EUR") == Some(true);
        let place = match case.single_item() {
            Some(of) => of.get(item::VALUE_AMOUNT).place(),
            None => case.declaration.get(declaration::ITEMS).place(),
        };
        let is_near = weighed.side == Side::Near;
        let said = match (is_near, variant) {
            (false, _) if !is_certain => "tax",
            (false, _) => variant,
            (true, "") => "near",
            (true, _) => "gift near",
        };
        let draft = found.at(place).saying(said).with("value", || weighed.value());
        let draft = draft.with("limit", || weighed.limit());
        if is_near || !is_certain || variant == "presumed" || variant.is_empty() && on >= WITHOUT_RELIEF {
            draft.severity(Severity::Warning);
        }
    }
}
