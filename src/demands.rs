//! What customs demands of a message beyond its schema: elements that must or mustn't stand, and values.
//!
//! The tables are generated from `schemas/demands.csv` and `schemas/values.csv`; `schemas/README.md` says what their
//! columns mean. Here is what the rows are made of, and how a row is compared with a message. The rules that read them
//! are `entry_missing`, `companion_missing`, `entry_excessive`, `entry_duplicate`, `entry_forbidden`,
//! `placement_duplicate`, `code_unlisted` and `reference_malformed`.

mod tables;

use std::ops::Range;

use crate::case::Case;
use crate::dictionary::ElementId;
use crate::model::{Element, step};
use crate::report::Severity;

pub(crate) use tables::{COMPANIONS, FORBIDDEN, MISSING, PLACEMENTS, SINGLES};

/// A row of `schemas/demands.csv`.
pub(crate) struct Demand {
    /// The class that is looked at.
    pub(crate) at: At,
    /// The path from that class to the one that the other columns start from; empty if it is the same.
    pub(crate) within: &'static str,
    /// What must hold, all of it, for the demand to arise.
    pub(crate) when: &'static [Clause],
    /// The path of the element that is demanded, forbidden or counted; the keys of an entry, parted by blanks.
    pub(crate) element: &'static str,
    /// What meets the demand, any of it; the element itself if there is nothing.
    met: &'static [Clause],
    /// How often the class may stand.
    pub(crate) most: u32,
    /// The kinds of message for which the row is an error, a warning and advice.
    kinds: [Kinds; 3],
    /// The kinds of message in which all items have the element, or none.
    alike: Kinds,
    /// Words or a variant of the message.
    pub(crate) words: &'static str,
}

/// The class that a demand looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// Every class of the index.
    Class,
    /// The declaration.
    Declaration,
    /// The goods shipment.
    Shipment,
    /// Every item.
    Item,
    /// The declaration, or every item.
    DeclarationOrItems,
    /// The goods shipment, or every item.
    ShipmentOrItems,
    /// The goods shipment, because of an item.
    ShipmentByItem,
}

/// A condition on the elements below a class.
pub(crate) struct Clause {
    is_negated: bool,
    /// The names of the elements down to the one that is looked at. Of the last, `A|B` is either, and `A+B` both
    /// joined by a plus sign.
    path: &'static str,
    test: Test,
}

/// What a condition asks of an element.
#[derive(Clone, Copy)]
enum Test {
    /// It has a value.
    Given,
    /// It is there.
    There,
    /// It has one of these values.
    Is(&'static str),
    /// It has no value, or another than these.
    IsNot(&'static str),
    /// It has a value that is none of these.
    IsOther(&'static str),
    /// The first one with a value has one of these.
    FirstIs(&'static str),
}

/// The rows of the generated table, one line each.
#[expect(clippy::too_many_arguments, reason = "a column each")]
const fn demand(
    at: At,
    within: &'static str,
    when: &'static [Clause],
    element: &'static str,
    met: &'static [Clause],
    most: u32,
    kinds: [Kinds; 3],
    alike: Kinds,
    words: &'static str,
) -> Demand {
    Demand { at, within, when, element, met, most, kinds, alike, words }
}

const fn clause(is_negated: bool, path: &'static str, test: Test) -> Clause {
    Clause { is_negated, path, test }
}

/// A set of kinds of message.
pub(crate) type Kinds = u16;

/// The kinds of message, by direction and by the letter that ends the type of the declaration.
#[rustfmt::skip]
pub(crate) mod kinds {
    use super::Kinds;

    pub(crate) const IM_STANDARD: Kinds = 1;
    pub(crate) const IM_SIMPLIFIED: Kinds = 1 << 1;
    pub(crate) const IM_SUPPLEMENTARY: Kinds = 1 << 2;
    pub(crate) const IM_CLEARANCE: Kinds = 1 << 3;
    pub(crate) const EX_STANDARD: Kinds = 1 << 4;
    pub(crate) const EX_SIMPLIFIED: Kinds = 1 << 5;
    pub(crate) const EX_SUPPLEMENTARY: Kinds = 1 << 6;
    pub(crate) const EX_CLEARANCE: Kinds = 1 << 7;
    /// Trade with a territory of special tax status, and goods of low value.
    pub(crate) const SPECIAL: Kinds = 1 << 8;
    /// Goods that a standard or supplementary declaration releases for free circulation, besides its own kind.
    pub(crate) const FREE: Kinds = 1 << 9;
    /// An amendment of a declaration.
    pub(crate) const AMENDMENT: Kinds = 1 << 10;
    /// Every declaration that isn't about another one, whatever its type.
    pub(crate) const ORIGINAL: Kinds = 1 << 11;
    /// Every message.
    pub(crate) const ANY: Kinds = 1 << 12;

    pub(crate) const IMPORT: Kinds = IM_STANDARD | IM_SIMPLIFIED | IM_SUPPLEMENTARY | IM_CLEARANCE;
    pub(crate) const EXPORT: Kinds = EX_STANDARD | EX_SIMPLIFIED | EX_SUPPLEMENTARY | EX_CLEARANCE;
    pub(crate) const ALL: Kinds = IMPORT | EXPORT | SPECIAL;
}

impl Demand {
    /// How bad it is for these kinds of message that the demand isn't met; `None` where there is no such demand.
    pub(crate) fn severity(&self, kinds: Kinds) -> Option<Severity> {
        let severities = [Severity::Error, Severity::Warning, Severity::Advice];
        self.kinds.iter().zip(severities).find(|(set, _)| **set & kinds != 0).map(|(_, severity)| severity)
    }

    /// Whether the element is demanded of all items as soon as one has it.
    pub(crate) const fn is_alike(&self, kinds: Kinds) -> bool {
        self.alike & kinds != 0
    }

    /// Whether the demand arises in a class.
    pub(crate) fn arises(&self, class: Element<'_>) -> bool {
        self.when.iter().all(|clause| clause.holds(class))
    }

    /// Whether the demand is met in a class.
    pub(crate) fn is_met(&self, class: Element<'_>) -> bool {
        if self.met.is_empty() { class.has(self.element) } else { self.met.iter().any(|clause| clause.holds(class)) }
    }

    /// Whether a value decides, not only that the element has one. Then one more of it can meet the demand.
    pub(crate) fn is_of_value(&self) -> bool {
        self.met.iter().any(|clause| !matches!(clause.test, Test::Given))
    }

    /// The element whose value the demand arises from, if it is one beside.
    pub(crate) fn given(&self) -> Option<&'static str> {
        self.when.first().filter(|clause| !clause.is_negated).map(|clause| clause.path)
    }
}

impl Clause {
    pub(crate) fn holds(&self, class: Element<'_>) -> bool {
        let holds = match self.test {
            Test::Given => class.has(self.path),
            Test::There => is_any(class, self.path, &mut |class, name| class.child(name).is_some()),
            Test::Is(values) => is_any(class, self.path, &mut |class, name| is_one_of(class, name, values)),
            Test::IsNot(values) => is_any(class, self.path, &mut |class, name| !is_one_of(class, name, values)),
            Test::IsOther(values) => is_any(class, self.path, &mut |class, name| {
                class.text_at(name).is_some_and(|text| !has_form(text, values))
            }),
            Test::FirstIs(values) => {
                let mut first = None;
                is_any(class, self.path, &mut |class, name| {
                    first = class.text_at(name);
                    first.is_some()
                });
                first.is_some_and(|text| has_form(text, values))
            }
        };
        holds != self.is_negated
    }
}

/// Whether a test holds for any class that the path leads to. Of a class that can stand only once, the first counts.
fn is_any<'a>(class: Element<'a>, path: &str, test: &mut dyn FnMut(Element<'a>, &str) -> bool) -> bool {
    let Some((name, rest)) = step(path) else { return test(class, path) };
    let most = |class: Element<'_>| if class.entry().repeats() { usize::MAX } else { 1 };
    let mut all = class.all(name);
    let Some(first) = all.next() else { return false };
    is_any(first, rest, test) || all.take(most(first) - 1).any(|class| is_any(class, rest, test))
}

/// Whether one of the elements of a class, or those joined by a plus sign, has one of these values.
fn is_one_of(class: Element<'_>, names: &str, values: &str) -> bool {
    if names.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return class.text_at(names).is_some_and(|text| has_form(text, values));
    }
    names.split('|').any(|name| match name.split_once('+') {
        Some((one, other)) => values.split(' ').filter_map(|value| value.split_once('+')).any(|(first, second)| {
            let is = |name: &str, value: &str| class.text_at(name).is_some_and(|text| has_form(text, value));
            is(one, first) && is(other, second)
        }),
        None => class.text_at(name).is_some_and(|text| has_form(text, values)),
    })
}

/// Whether a text has one of the forms, which are parted by blanks: `d` is a digit, `a` a capital letter, `n` either,
/// `.` any character, a `*` at the end anything more. Every other character stands for itself.
pub(crate) fn has_form(text: &str, forms: &str) -> bool {
    let fits = |sign: u8, byte: u8| match sign {
        b'd' => byte.is_ascii_digit(),
        b'a' => byte.is_ascii_uppercase(),
        b'n' => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
        b'.' => true,
        sign => sign == byte,
    };
    forms.as_bytes().split(|&sign| sign == b' ').any(|form| {
        let (form, is_open) = form.strip_suffix(b"*").map_or((form, false), |start| (start, true));
        let is_long_enough = if is_open { text.len() >= form.len() } else { text.len() == form.len() };
        is_long_enough && form.iter().zip(text.bytes()).all(|(&sign, byte)| fits(sign, byte))
    })
}

/// A row of `schemas/values.csv`: a list of codes, or the form of a number.
pub(crate) struct Value {
    /// What must hold, all of it, in the class of the element.
    pub(crate) when: &'static [Clause],
    /// What the codes are, after "the list of"; empty for a form.
    pub(crate) list: &'static str,
    /// How the value is written.
    pub(crate) form: &'static str,
    /// The shapes of the value, as in [`has_form`]; empty for any.
    pub(crate) shapes: &'static str,
    /// The codes, likewise.
    pub(crate) codes: &'static str,
    /// The list or check of our own that knows more.
    pub(crate) known: Known,
    /// The most characters; 0 for any number.
    pub(crate) longest: u16,
    /// How bad a code outside the list is, or a value of the right shape with a flaw.
    pub(crate) unlisted: Severity,
    /// Whether customs may have codes of their own outside the list.
    pub(crate) is_extended: bool,
    /// How bad another form is.
    pub(crate) malformed: Severity,
    pub(crate) source: &'static str,
}

#[expect(clippy::too_many_arguments, reason = "a column each")]
const fn value(
    when: &'static [Clause],
    list: &'static str,
    form: &'static str,
    shapes: &'static str,
    codes: &'static str,
    known: Known,
    longest: u16,
    (unlisted, is_extended, malformed): (Severity, bool, Severity),
    source: &'static str,
) -> Value {
    Value { when, list, form, shapes, codes, known, longest, unlisted, is_extended, malformed, source }
}

/// A list or a check that is written in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// None: the row says it all.
    Nothing,
    /// Countries.
    Country,
    /// Currencies.
    Currency,
    /// Units.
    Unit,
    /// Kinds of package.
    Package,
    /// Procedures.
    Procedure,
    /// The ids of the message's elements.
    WcoId,
    /// Any code in the dataset H7.
    H7,
    /// Previous documents that are unique consignment references.
    Dcr,
    /// Unique consignment references.
    Ucr,
    /// EORI numbers of holders of an authorisation.
    Holder,
    /// EORI numbers.
    Eori,
    /// Numbers of parties that may be EORI numbers.
    Party,
    /// Numbers up to 999.
    ThreeDigits,
    /// UN/LOCODEs.
    Locode,
    /// Numbers of containers.
    Container,
}

/// The demands on one element, as numbers of rows from 1; 0 for none.
pub(crate) struct OfElement {
    /// The first row of what one element of the class asks of another, and the one after the last.
    companions: (u8, u8),
    /// How often the class may stand.
    most: u8,
    /// What tells its entries apart.
    key: u8,
    /// The list of its codes.
    list: u8,
    /// The form of its value.
    form: u8,
}

const fn of_element(companions: (u8, u8), most: u8, key: u8, list: u8, form: u8) -> OfElement {
    OfElement { companions, most, key, list, form }
}

/// The demands on an element.
fn of(element: ElementId) -> &'static OfElement {
    let group = tables::ELEMENTS.get(usize::from(element)).copied().unwrap_or(0);
    tables::GROUPS.get(usize::from(group)).unwrap_or(&tables::GROUPS[0])
}

fn row<T>(rows: &'static [T], number: u8) -> Option<&'static T> {
    rows.get(usize::from(number).checked_sub(1)?)
}

/// The rows of a rule, in the order of the table.
pub(crate) fn rows(range: Range<u8>) -> &'static [Demand] {
    tables::DEMANDS.get(usize::from(range.start)..usize::from(range.end)).unwrap_or(&[])
}

/// What the elements of a class ask of one another.
pub(crate) fn companions_of(class: ElementId) -> &'static [Demand] {
    let (start, end) = of(class).companions;
    rows(start..end)
}

/// How often a class may stand in the class around it.
pub(crate) fn most_of(class: ElementId) -> Option<&'static Demand> {
    row(&tables::DEMANDS, of(class).most)
}

/// What tells the entries of a class apart.
pub(crate) fn key_of(class: ElementId) -> Option<&'static Demand> {
    row(&tables::DEMANDS, of(class).key)
}

/// The list of an element's codes.
pub(crate) fn list_of(element: ElementId) -> Option<&'static Value> {
    row(&tables::VALUES, of(element).list)
}

/// The form of an element's value.
pub(crate) fn form_of(element: ElementId) -> Option<&'static Value> {
    row(&tables::VALUES, of(element).form)
}

/// The list of an attribute's codes, and what the attribute is in a sentence, such as "currency of the ".
pub(crate) fn list_of_attribute(name: &str) -> Option<(&'static Value, &'static str)> {
    let &(_, number, words) = tables::ATTRIBUTES.iter().find(|(known, _, _)| *known == name)?;
    Some((row(&tables::VALUES, number)?, words))
}

/// The names of lists and forms, and what an attribute is, for translations. Some come more than once.
pub(crate) fn phrases() -> impl Iterator<Item = &'static str> {
    let of_values = tables::VALUES.iter().flat_map(|value| [value.list, value.form]);
    of_values.chain(tables::ATTRIBUTES.iter().map(|(_, _, words)| *words))
}

/// A message with what the demands on it depend on.
pub(crate) struct Subject<'a> {
    pub(crate) kinds: Kinds,
    /// The name of its kind in a sentence.
    pub(crate) name: &'static str,
    pub(crate) message: Element<'a>,
    pub(crate) shipment: Option<Element<'a>>,
}

/// An element without which nothing can be demanded: the class that lacks it, its name, and the name of the message.
pub(crate) type Lacking<'a> = (Element<'a>, &'static str, &'static str);

/// Additional procedures of goods of low value, whose sets of data are smaller.
const LOW_VALUE: &str = "C07 C08 F47 F48 F49 F53 3LV 21V";

impl<'a> Subject<'a> {
    /// A message and its kinds; `None` where it isn't known what its kind owes.
    pub(crate) fn of(message: Element<'a>) -> Result<Option<Self>, Lacking<'a>> {
        match message.text_at("FunctionCode") {
            Some("9") => {}
            Some("13") => {
                return Ok(Some(Self { kinds: kinds::AMENDMENT, name: "amending", message, shipment: None }));
            }
            _ => return Ok(None),
        }
        let Some(kind) = message.text_at("TypeCode") else { return Err((message, "TypeCode", "original")) };
        let shipment = shipment_of(message);
        let kinds = kinds_of(kind, shipment);
        if kinds == 0 {
            return Ok(None);
        }
        let name = direction_of(kind).map_or("special territory", |(_, name)| name);
        let Some(shipment) = shipment else { return Err((message, "GoodsShipment", name)) };
        if items_of(shipment).next().is_none() {
            return Err((shipment, "GovernmentAgencyGoodsItem", name));
        }
        Ok(Some(Self { kinds, name, message, shipment: Some(shipment) }))
    }
}

/// The goods shipment of a message.
pub(crate) fn shipment_of(message: Element<'_>) -> Option<Element<'_>> {
    message.child("GoodsShipment")
}

/// The items of a shipment.
pub(crate) fn items_of(shipment: Element<'_>) -> impl Iterator<Item = Element<'_>> + Clone {
    shipment.all("GovernmentAgencyGoodsItem")
}

/// The kinds of message in a direction, and its name in a sentence; by the type of the declaration.
pub(crate) fn direction_of(kind: &str) -> Option<(Kinds, &'static str)> {
    match kind.get(..2)? {
        "IM" => Some((kinds::IMPORT, "import")),
        "EX" => Some((kinds::EXPORT, "export")),
        _ => None,
    }
}

/// The direction of a message.
pub(crate) fn direction(message: Element<'_>) -> Option<(Kinds, &'static str)> {
    direction_of(message.text_at("TypeCode")?)
}

/// Whether a message makes a declaration, and neither amends nor announces one.
pub(crate) fn is_original(message: Element<'_>) -> bool {
    message.text_at("FunctionCode") == Some("9")
}

/// Whether it is an original message with a standard or supplementary import or export declaration, not of low value.
pub(crate) fn is_standard(case: &Case<'_>) -> bool {
    use kinds::{EX_STANDARD, EX_SUPPLEMENTARY, IM_STANDARD, IM_SUPPLEMENTARY};
    let Some(message) = case.declaration.message().filter(|_| case.is_full_message()) else { return false };
    let kinds = message.text_at("TypeCode").map_or(0, |kind| kinds_of(kind, shipment_of(message)));
    let wanted = IM_STANDARD | IM_SUPPLEMENTARY | EX_STANDARD | EX_SUPPLEMENTARY;
    is_original(message) && kinds != kinds::ALL && kinds & wanted != 0
}

/// The kinds of declaration that a type stands for; none where it isn't known what it owes.
fn kinds_of(kind: &str, shipment: Option<Element<'_>>) -> Kinds {
    use kinds::{
        ALL, EX_CLEARANCE, EX_SIMPLIFIED, EX_STANDARD, EX_SUPPLEMENTARY, FREE, IM_CLEARANCE, IM_SIMPLIFIED,
        IM_STANDARD, IM_SUPPLEMENTARY, SPECIAL,
    };
    let Some((direction, letter)) = kind.split_at_checked(2) else { return 0 };
    let (import, export) = match letter {
        "A" | "D" => (IM_STANDARD, EX_STANDARD),
        "B" | "C" | "E" | "F" => (IM_SIMPLIFIED, EX_SIMPLIFIED),
        "X" | "Y" | "Z" => (IM_SUPPLEMENTARY, EX_SUPPLEMENTARY),
        "J" | "K" => (IM_CLEARANCE, EX_CLEARANCE),
        _ => return 0,
    };
    let is_known = matches!(direction, "IM" | "EX" | "CO");
    let Some(shipment) = shipment else { return if is_known { ALL } else { 0 } };
    let procedures = || {
        let all = items_of(shipment).flat_map(|item| item.all("GovernmentProcedure"));
        all.filter_map(|procedure| procedure.text_at("CurrentCode"))
    };
    if procedures().any(|code| has_form(code, LOW_VALUE)) {
        return if is_known { SPECIAL } else { 0 };
    }
    let is_released = || procedures().all(|code| code.len() != 2 || code.starts_with(['4', '6']));
    match direction {
        "IM" if import & (IM_STANDARD | IM_SUPPLEMENTARY) != 0 && is_released() => import | FREE,
        "IM" => import,
        "EX" => export,
        "CO" => SPECIAL,
        _ => 0,
    }
}
