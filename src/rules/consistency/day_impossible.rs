use crate::at::Place;
use crate::case::Case;
use crate::day::Day;
use crate::dictionary::{Base, declaration, element_of};
use crate::model::{Field, NodeId};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The days of the declaration can't follow each other as they do.
    ///
    /// A declaration is not issued before the sale it declares, nor after the day it is lodged; nothing of today's parcels
    /// was sold before 1990. A day of grace is given, since it is already tomorrow in the east. In a message, whose schema
    /// counts digits only, a day or an hour that doesn't exist is an error.
    ///
    /// Source: the definitions of the day of issue and the day of sale; UN/EDIFACT 2379, formats 102 and 304.
    name: "day-impossible",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC D011; UN/EDIFACT 2379",
    message: "The {label}, {day}, is after the day of the declaration, {on}.",
    why: "What hasn't happened yet can't be declared.",
    help: "Correct the day; it can't be after {on}.",
    also "order": {
        message: "The declaration was issued on {day}, before the sale on {sale}.",
        why: "A declaration of goods follows their sale.",
        help: "Correct the day that is wrong.",
    },
    also "old": {
        message: "The {label}, {day}, is decades ago.",
        why: "Programs write a day that far back when they have none.",
        help: "Correct the day, or leave it out.",
    },
    also "calendar": {
        message: "The {label} isn't a real date, or its time isn't a real time.",
        why: "Customs' system refuses a date that doesn't exist.",
        help: "Check the month, the day and the time: 20260131, or 20260131143000+01.",
    },
    also "format": {
        message: "The {label} has the format code {code}, but isn't written so.",
        why: "The code tells customs' system how to read the digits: 102 is a day, 304 a day with its time and zone.",
        help: "Write 102 for a day alone, 304 for a day with its time and zone.",
    },
    check: Declaration(check),
    reads: [declaration::ISSUED, declaration::TRANSACTION_DATE, Message],
}

/// Before this day nobody sold anything over the internet.
const OLDEST: Day = Day::of(1990, 1, 1);

fn check(case: &Case<'_>, found: &mut Findings) {
    if crate::MESSAGES {
        moments(case, found);
    }
    let issued = case.declaration.get(declaration::ISSUED);
    let sold = case.declaration.get(declaration::TRANSACTION_DATE);
    let (issued_on, sold_on) = (possible(case, issued, found), possible(case, sold, found));
    if let (Some(day), Some(sale)) = (issued_on, sold_on)
        && day < sale
        && day.plus(1) < sale
    {
        found.at(issued.place()).saying("order").with("day", day).with("sale", sale);
    }
}

/// The days of a message.
fn moments(case: &Case<'_>, found: &mut Findings) {
    for (id, node) in case.declaration.nodes() {
        if element_of(node.element).format().base == Base::DateTime
            && let Some(text) = case.declaration.node_text(node).filter(|_| case.is_admitted(node))
        {
            moment(case, id, text, found);
        }
    }
}

/// A day of the message, with its time or without.
fn moment(case: &Case<'_>, id: NodeId, text: &str, found: &mut Findings) {
    let number = |from, to| text.get(from..to).and_then(|digits| digits.parse::<u16>().ok());
    let is_below = |from, most| number(from, from + 2).is_none_or(|number| number < most);
    let day = (|| Day::new(number(0, 4)?, number(4, 6)? as u8, number(6, 8)? as u8))();
    // A minute may have a leap second.
    if day.is_none() || !is_below(8, 24) || !is_below(10, 60) || !is_below(12, 61) {
        found.at(Place::Node(id)).saying("calendar").severity(Severity::Error);
        return;
    }
    let declaration = case.declaration;
    let mut attributes = declaration.store.attributes_of(id);
    let format = attributes.find(|attribute| declaration.attribute_name(attribute) == "formatCode");
    let code = match format.and_then(|format| declaration.text(&format.value)).map(str::trim) {
        Some("102") if text.len() > 8 => "102",
        Some("304") if text.len() == 8 => "304",
        _ => return,
    };
    found.at(Place::Node(id)).saying("format").with("code", code);
}

/// The day, where it is possible by itself; says so where it isn't.
fn possible(case: &Case<'_>, field: Field<'_>, found: &mut Findings) -> Option<Day> {
    let day = field.day()?;
    if day < OLDEST {
        found.at(field.place()).saying("old").with("day", day);
        return None;
    }
    let Some(on) = case.on() else {
        found.not_checked("no day was given");
        return Some(day);
    };
    if day > on && day > on.plus(1) {
        found.at(field.place()).with("day", day).with("on", on);
        return None;
    }
    Some(day)
}
