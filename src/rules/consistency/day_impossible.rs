use crate::case::Case;
use crate::day::Day;
use crate::dictionary::declaration;
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The days of the declaration can't follow each other as they do.
    ///
    /// A declaration is not issued before the sale it declares, nor after the day it is lodged; nothing of today's parcels
    /// was sold before 1990. A day of grace is given, since it is already tomorrow in the east.
    ///
    /// Source: the definitions of the day of issue and the day of sale.
    name: "day-impossible",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC D011",
    message: "The {label}, {day}, is after the day of the declaration, {on}.",
    why: "What has not happened yet can't be declared.",
    help: "Correct the day.",
    also "order": {
        message: "The declaration was issued on {day}, before the sale on {sale}.",
        why: "A declaration of goods follows their sale.",
        help: "Look which of the two days is wrong.",
    },
    also "old": {
        message: "The {label}, {day}, lies decades back.",
        why: "A day that far back is what programs write when they have none.",
        help: "Correct the day, or leave it out.",
    },
    check: Declaration(check),
}

/// Before this day nobody sold anything over the internet.
const OLDEST: Day = Day::of(1990, 1, 1);

fn check(case: &Case<'_>, found: &mut Findings) {
    let issued = case.declaration.get(declaration::ISSUED);
    let sold = case.declaration.get(declaration::TRANSACTION_DATE);
    let is_issued_impossible = impossible(case, issued, found);
    let is_sold_impossible = impossible(case, sold, found);
    if is_issued_impossible || is_sold_impossible {
        return;
    }
    if let (Some(day), Some(sale)) = (issued.day(), sold.day())
        && day.plus(1) < sale
    {
        found.at(issued.place()).saying("order").with("day", day).with("sale", sale);
    }
}

/// Whether the day alone is impossible; says so where it is.
fn impossible(case: &Case<'_>, field: Field<'_>, found: &mut Findings) -> bool {
    let Some(day) = field.day() else { return false };
    if day < OLDEST {
        found.at(field.place()).saying("old").with("day", day);
        return true;
    }
    let Some(on) = case.on() else {
        found.not_checked("no day was given");
        return false;
    };
    let is_future = day > on.plus(1);
    if is_future {
        found.at(field.place()).with("day", day).with("on", on);
    }
    is_future
}
