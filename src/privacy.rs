//! What of a declaration may be shown.
//!
//! A value leaves the declaration only through this module: in a message, an argument, a path, a fix, a framed line or
//! the list of what a conversion leaves out. Two questions decide.
//!
//! **Where does it stand?** Identity numbers, contact data and a guarantee's references are never shown. Of the names
//! and street lines of the shopper's side a message may quote words, and nothing else shows them. Everything else may be
//! shown, subject to the second question.
//!
//! **What shape does it have?** People put a number into the wrong field. So text is masked, wherever it stands, where it
//! looks like:
//!
//! - an e-mail address: something on either side of an `@`, also one that is written `%40`;
//! - a number of seven digits or more, of eight where blanks divide it: the shortest local telephone numbers have seven,
//!   most have eight, and tax, personal, card and account numbers have more. Years and dates don't count, nor does an
//!   amount before its currency;
//! - letters and digits with six digits or more in one word, as VAT, EORI and passport numbers have them, and the known
//!   forms with fewer: Indian PAN, British national insurance numbers, IBAN, UUID, and words in which letters and digits
//!   change often.
//!
//! That leaves what people need: "USB-C 65W", "iPhone 15 Pro Max 256GB", "220-240 V". Where a field has a form of its
//! own, a value of that form is shown as well: an HS code of ten digits, an amount, a day, a GTIN, a postal item number,
//! a postcode, an order number such as ORD-2026-000451. In such a field a number of another form is masked.
//!
//! What is masked shows a • for each character. Characters that can't be seen, or that turn the text around them, are
//! shown as `\u{…}`.

use crate::at::Place;
use crate::codes::hs;
use crate::codes::script::{is_unseen, unmarked};
use crate::dictionary::{self, Base, Class, ElementId, Kind, Owner, Slot, WHOLE, declaration, element_of, party};
use crate::ids;
use crate::model::{Declaration, Node};

/// What stands for a character that is not shown.
const MASK: char = '•';

/// The most characters that a message quotes.
const MOST_QUOTED: usize = 1_000;
/// The longest text, in bytes, whose shapes are looked for; of a longer one nothing is shown.
const MOST_JUDGED: usize = 1 << 16;

/// What of a value may be shown, by the place it stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Show {
    /// Nothing: an identity number, contact data, a secret.
    Nothing,
    /// Only words that a message quotes: a name or a street line of the shopper's side.
    Words,
    /// What doesn't look like an identity number or contact data.
    Text,
    /// A decimal of at most eight digits before the point as well.
    Amount,
    /// A day, or a day with its time, as well.
    Moment,
    /// A commodity code of up to ten digits, or filled up behind them, as well.
    Commodity,
    /// A GTIN as well.
    Product,
    /// A postal item number (UPU S10) as well.
    PostalItem,
    /// A postcode as well.
    Postcode,
    /// An order number, which begins with letters, as well.
    Reference,
    /// A code of a list, as well.
    Code,
}

impl Show {
    /// What may be shown of the value at a place.
    pub(crate) fn at(declaration: Declaration<'_>, place: Place) -> Self {
        let store = declaration.store;
        match place {
            Place::Field(record, slot) if slot != WHOLE => {
                let class = store.class_of(record).unwrap_or(Class::Declaration);
                let from = store.node_at(store.leaf(record, slot).node);
                match Self::of_field(class, slot) {
                    _ if from.is_some_and(|node| dictionary::is_private(node.element)) => Show::Nothing,
                    show => show,
                }
            }
            Place::Node(node) => store.node_at(node).map_or(Show::Text, |node| Self::of_node(declaration, node)),
            _ => Show::Text,
        }
    }

    /// What may be shown of a node's value.
    pub(crate) fn of_node(declaration: Declaration<'_>, node: &Node) -> Self {
        let class = declaration.store.class_of(node.record);
        match class.filter(|_| node.slot != WHOLE) {
            _ if dictionary::is_private(node.element) => Show::Nothing,
            Some(class) => Self::of_field(class, node.slot),
            None => Self::of_element(node.element),
        }
    }

    fn of_field(class: Class, slot: Slot) -> Self {
        match (class.field(slot).kind, class, slot) {
            (kind, ..) if kind.is_private() => Show::Nothing,
            (Kind::Decimal | Kind::Integer, ..) => Show::Amount,
            (Kind::Day, ..) => Show::Moment,
            (Kind::HsCode, ..) => Show::Commodity,
            (Kind::Gtin, ..) => Show::Product,
            (_, Class::Party(_), party::NAME | party::ADDRESS_LINE) if class.standing(slot).owner != Owner::Seller => {
                Show::Words
            }
            (_, Class::Party(_), party::ADDRESS_POSTCODE) => Show::Postcode,
            (_, Class::Declaration, declaration::SHIPMENT_ITEM_ID) => Show::PostalItem,
            (_, Class::Declaration, declaration::REFERENCE) => Show::Reference,
            _ => Show::Text,
        }
    }

    fn of_element(id: ElementId) -> Self {
        let element = element_of(id);
        let holder = element_of(element.parent).name;
        match (element.format().base, element.name) {
            (Base::Amount | Base::Measure | Base::Numeric | Base::Quantity, _) => Show::Amount,
            (Base::DateTime, _) => Show::Moment,
            (Base::Code, _) => Show::Code,
            (_, "ID") if holder == "Classification" => Show::Commodity,
            (_, "ID") if holder.ends_with("Office") => Show::Code,
            (_, "ID") if holder == "TransportContractDocument" => Show::PostalItem,
            (_, "PostcodeID") => Show::Postcode,
            (_, "FunctionalReferenceID") => Show::Reference,
            (_, "Name") if dictionary::is_party(element.parent) || matches!(holder, "Contact" | "Authenticator") => {
                Show::Words
            }
            (_, "Line") if holder == "Address" => Show::Words,
            _ => Show::Text,
        }
    }

    /// Whether a value is shown as it is.
    pub(crate) fn admits(self, text: &str) -> bool {
        !matches!(self, Show::Nothing | Show::Words)
            && (!is_suspect(text) || text.len() <= MOST_JUDGED && !self.hides(&letters(text)).contains(&true))
    }

    /// A text that may quote the value at its place, or another, as a message shows it.
    ///
    /// Where the value isn't shown as it is, no part of it with a digit is quoted either: the first six digits of what
    /// was taken for an HS code, the number of a house.
    pub(crate) fn quoted(self, text: &str, value: Option<&str>) -> String {
        if text.len() > MOST_QUOTED
            && let Some((end, _)) = text.char_indices().nth(MOST_QUOTED)
        {
            return self.quoted(text.get(..end).unwrap_or(""), value) + "…";
        }
        let value = value.filter(|value| text.contains(char::is_numeric) && !self.admits(value));
        if value.is_none() && (!is_suspect(text) || is_money(text)) {
            return visible(text);
        }
        let letters = letters(text);
        let mut hides = self.own(&letters).unwrap_or_else(|| shapes(&letters));
        if let Some(value) = value {
            let whole: String = value.chars().take(MOST_JUDGED).filter(|letter| letter.is_alphanumeric()).collect();
            let least = if self == Show::Words { 1 } else { 4 };
            for group in groups(&letters).into_iter().filter(|group| group.digits >= least) {
                let part: String = letters.get(group.start..group.end).unwrap_or(&[]).iter().collect();
                if whole.contains(&part) {
                    hide(&letters, group.start, group.end, &mut hides);
                }
            }
        }
        let shown = letters.iter().zip(&hides).map(|(&letter, &hides)| if hides { MASK } else { letter });
        visible(&shown.collect::<String>())
    }

    /// Which characters of a value are not shown.
    pub(crate) fn hides(self, letters: &[char]) -> Vec<bool> {
        match self {
            Show::Nothing | Show::Words => vec![true; letters.len()],
            _ => self.own(letters).unwrap_or_else(|| shapes(letters)),
        }
    }

    /// Hides nothing where the value has the form that the place has of its own.
    fn own(self, letters: &[char]) -> Option<Vec<bool>> {
        let count = letters.len();
        let is_long = count > 40;
        let text: String = if is_long { String::new() } else { letters.iter().collect() };
        let text = text.trim();
        let is_it = !text.is_empty()
            && match self {
                Show::Nothing | Show::Words | Show::Text => false,
                Show::Amount => is_amount(text),
                Show::Moment => is_moment(text),
                Show::Commodity => is_commodity_code(text),
                Show::Product => is_product_number(text),
                Show::PostalItem => is_postal_item(text),
                Show::Postcode => is_postcode(text),
                Show::Reference => is_order_number(text),
                Show::Code => is_code(text),
            };
        is_it.then(|| vec![false; count])
    }
}

/// A text of the caller's or of the declaration's, as a message or a log line shows it.
///
/// ```
/// use declarant::privacy::masked;
/// assert_eq!(masked("USB-C charger 65W"), "USB-C charger 65W");
/// assert_eq!(masked("for jan@example.com"), "for •••••••••••••••");
/// assert_eq!(masked("call +49 151 77700077"), "call +•• ••• ••••••••");
/// ```
pub fn masked(text: &str) -> String {
    Show::Text.quoted(text, None)
}

/// A declaration's own reference for a report in JSON: as it is, or masked where it looks like a person's number.
///
/// ```
/// use declarant::privacy::reference;
/// assert_eq!(reference("ORDER-2026-17"), "ORDER-2026-17");
/// assert_eq!(reference("390.533.447-05"), "•••.•••.•••-••");
/// ```
pub fn reference(text: &str) -> String {
    if Show::Reference.admits(text) { text.to_owned() } else { Show::Reference.quoted(text, None) }
}

/// A JSON Pointer with `•••` for each key that looks like an identity number or contact data.
///
/// It is a JSON Pointer still, and points nowhere. Keys are the only part of a path that the declaration can choose.
pub(crate) fn pointer(path: String) -> String {
    if !is_suspect(&path) {
        return path;
    }
    let segment = |segment: &str| match Show::Text.admits(&segment.replace("~1", "/").replace("~0", "~")) {
        true => segment.to_owned(),
        false => MASK.to_string().repeat(3),
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// A text with every character that can't be seen, or that turns text around, as `\u{…}`; it is one line.
///
/// ```
/// use declarant::privacy::visible;
/// assert_eq!(visible("Müller\u{202e}\n"), r"Müller\u{202e}\u{a}");
/// ```
pub fn visible(text: &str) -> String {
    if !text.chars().any(is_unseen) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    text.chars().for_each(|letter| match is_unseen(letter) {
        true => out.extend(letter.escape_unicode()),
        false => out.push(letter),
    });
    out
}

/// JSON in which every character that can't be seen, or that turns text around, is escaped; it says the same.
///
/// ```
/// use declarant::privacy::escaped_json;
/// assert_eq!(escaped_json("{\"name\": \"No\u{200b}rd\"}".to_owned()), r#"{"name": "No\u200brd"}"#);
/// ```
#[cfg(any(not(target_arch = "wasm32"), feature = "csv"))]
pub fn escaped_json(json: String) -> String {
    use std::fmt::Write;
    let is_escaped = |letter: char| is_unseen(letter) && letter > '\u{7e}';
    // Most reports are ASCII, which is told faster than what each letter is.
    if json.is_ascii() && !json.contains('\u{7f}') || !json.contains(is_escaped) {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 64);
    for letter in json.chars() {
        if is_escaped(letter) {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(letter);
        }
    }
    out
}

fn letters(text: &str) -> Vec<char> {
    text.chars().collect()
}

/// Whether a text can have one of the shapes at all; most have not.
fn is_suspect(text: &str) -> bool {
    if text.is_ascii() {
        return text.bytes().any(|byte| matches!(byte, b'@' | b'%'))
            || text.bytes().filter(u8::is_ascii_digit).nth(3).is_some();
    }
    text.contains(['@', '＠', '%']) || text.chars().filter(|letter| letter.is_numeric()).nth(3).is_some()
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether it is a number of at most eight digits before the decimal point; with thousands apart or not.
///
/// More decimals than six are those of a quotient, before which hardly a digit stands.
fn is_amount(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let most = if whole.len() <= 2 { 12 } else { 6 };
    let is_plain = is_digits(whole) && is_digits(decimals) && (1..=8).contains(&whole.len());
    if is_plain && (1..=most).contains(&decimals.len()) {
        return true;
    }
    let groups: Vec<&str> = text.split(['.', ',', ' ', '\u{a0}', '\u{202f}', '\'', '’']).collect();
    let [first, between @ .., last] = groups.as_slice() else { return false };
    let digits = first.len() + between.len() * 3 + if last.len() == 3 { 3 } else { 0 };
    groups.iter().all(|group| is_digits(group))
        && (1..=3).contains(&first.len())
        && between.iter().all(|group| group.len() == 3)
        && (1..=3).contains(&last.len())
        && digits <= 8
}

/// Whether it is nothing but an amount before its currency, as in `1250.00 EUR`. Reports are full of those, and
/// [`shapes`] hides nothing of them.
fn is_money(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(amount, currency)| {
        currency.len() == 3 && currency.bytes().all(|letter| letter.is_ascii_uppercase()) && is_amount(amount)
    })
}

/// Whether it is a day, alone or before a time: `2026-11-23`, `20261123`, `2026-11-23T10:00:00Z`, `20261123100000+01`.
fn is_moment(text: &str) -> bool {
    // With the words for year, month and day of Chinese, Japanese and Korean: 2026年11月23日.
    if let Some(marked) = text.strip_suffix(['日', '일']) {
        let mut lengths = [4..=4, 1..=2, 1..=2].into_iter();
        let mut parts = marked.split(['年', '月', '년', '월']).map(str::trim);
        let is_part = |part: &str| is_digits(part) && lengths.next().is_some_and(|length| length.contains(&part.len()));
        return parts.by_ref().all(is_part) && lengths.next().is_none();
    }
    let (day, rest) = match text.as_bytes().get(4) {
        Some(b'-' | b'/' | b'.') => text.split_at_checked(10).unwrap_or((text, "")),
        _ => text.split_at_checked(8).unwrap_or((text, "")),
    };
    let digits: String = day.chars().filter(char::is_ascii_digit).collect();
    let within = |from: usize, to: usize, range: std::ops::RangeInclusive<u32>| {
        digits.get(from..to).and_then(|part| part.parse().ok()).is_some_and(|number| range.contains(&number))
    };
    let is_time = match rest.as_bytes() {
        [] => true,
        [b'T' | b' ', ..] => {
            rest.len() <= 20 && !rest.chars().any(|letter| letter.is_alphabetic() && !"TZ".contains(letter))
        }
        _ => {
            rest.len() >= 6
                && rest.len() <= 11
                && rest.chars().all(|letter| letter.is_ascii_digit() || "+-:Z".contains(letter))
        }
    };
    digits.len() == 8 && is_time && within(0, 4, 1900..=2199) && within(4, 6, 1..=12) && within(6, 8, 1..=31)
}

/// Whether it is a commodity code: ten digits at most, or fourteen in groups of two, four and six or where zeros or nines
/// fill it up; also as a spreadsheet writes it, as a decimal or between signs that make it a text.
fn is_commodity_code(text: &str) -> bool {
    let marked = hs::untitled(unmarked(text));
    let text = [".0", ",0", "."].iter().find_map(|end| marked.strip_suffix(end)).unwrap_or(marked);
    // Hyphens divide personal numbers as well, though not after the fourth digit or before the last two.
    let has_hyphen = |at: usize| text.as_bytes().get(at) == Some(&b'-');
    let divider = if has_hyphen(4) || has_hyphen(text.len().wrapping_sub(3)) { '-' } else { '.' };
    let groups = || text.split([divider, ' ']);
    let count = text.bytes().filter(u8::is_ascii_digit).count();
    let is_group =
        |group: &str| is_digits(group) && (matches!(group.len(), 2 | 4 | 6) || group.len() == 8 && count <= 10);
    let is_divided = groups().nth(1).is_some() && groups().all(is_group);
    is_digits(text) && (count <= 10 || is_filled_up(text)) || (is_divided || is_tariff_line(text)) && count <= 14
}

/// Whether it is a code of ten digits that was filled up to thirteen or fourteen, as China's customs has them.
fn is_filled_up(text: &str) -> bool {
    matches!(text.len(), 13 | 14)
        && [b'0', b'9'].iter().any(|filler| text.bytes().skip(10).all(|byte| byte == *filler))
        && hs::find(text).is_some()
}

/// Whether it is a subheading of the HS and the digits of a nation's own behind it, as tariffs print them, `6109.10-1000`
/// and `6109.10.00.000`, or as people divide them: `610910-000`, `711.319.29`, and `901.21.00` without its first zero.
///
/// Personal and tax numbers are divided as well, most by a hyphen or a slash behind a day of birth. What may be one of those
/// isn't taken for a code.
fn is_tariff_line(text: &str) -> bool {
    let is_sign = |letter: char| matches!(letter, '.' | '-' | ' ' | '/');
    let lengths: Vec<usize> = text.split(is_sign).map(str::len).collect();
    let digits: String = text.chars().filter(|letter| !is_sign(*letter)).collect();
    let is_known = |code: &str| is_digits(&digits) && hs::find(code).is_some();
    match lengths.as_slice() {
        [4, 2, rest @ ..] => rest.iter().all(|length| (1..=4).contains(length)) && is_known(&digits),
        [6, 1..=4] => is_known(&digits) && (!may_be_born(&digits) || text.contains('-') && digits.len() < 10),
        [3, 2, 1..=3] => is_known(&format!("0{digits}")),
        // Behind a slash stands another code, which adds something to the first: 6912002300/80.
        [10, 2] => text.contains('/') && is_known(&digits),
        // One that lost its first zero.
        [5, 2] => text.contains('.') && is_known(&format!("0{digits}")),
        [3, 3, 1 | 2] => is_known(&digits),
        [3, 3, 2, 2] => is_known(&digits) && ids::scheme("pl-nip").is_none_or(|nip| nip.check(text, None).is_err()),
        _ => false,
    }
}

/// Whether six digits may be a day of birth: `010190`, `900101`, or with what some countries add to the month or the day.
fn may_be_born(digits: &str) -> bool {
    let two = |at: usize| digits.get(at..at + 2).and_then(|two| two.parse().ok()).unwrap_or(0_u8);
    let is_day = |two: u8| (1..=31).contains(&(two % 60)) || (41..=71).contains(&two);
    let is_month = |two: u8| matches!(two % 20, 1..=12) || matches!(two, 51..=62 | 71..=82);
    is_month(two(2)) && (is_day(two(0)) || is_day(two(4)))
}

/// Whether it has as many digits as a GTIN, or is an American one without the zero at its start. A Brazilian CPF has as
/// many digits as those.
fn is_product_number(text: &str) -> bool {
    let is_of = |scheme: &str, number: &str| ids::scheme(scheme).is_some_and(|known| known.check(number, None).is_ok());
    let lost_zero = || is_of("gs1-gtin", &format!("0{text}")) && !is_of("br-cpf", text) && !text.starts_with('0');
    is_digits(text) && (matches!(text.len(), 8 | 12..=14) || text.len() == 11 && lost_zero())
}

/// Whether it is a postal item number: two letters, nine digits, two letters, with blanks or without; a digit may be
/// missing or too many.
fn is_postal_item(text: &str) -> bool {
    let plain: Vec<char> = text.chars().filter(|letter| *letter != ' ').collect();
    let [first, second, digits @ .., last_but_one, last] = plain.as_slice() else { return false };
    [first, second, last_but_one, last].into_iter().all(char::is_ascii_alphabetic)
        && (8..=10).contains(&digits.len())
        && digits.iter().all(char::is_ascii_digit)
}

/// Whether it is a code: eight letters and digits at most, six of them digits.
fn is_code(text: &str) -> bool {
    text.len() <= 8 && text.chars().all(char::is_alphanumeric) && text.bytes().filter(u8::is_ascii_digit).count() <= 6
}

/// Whether it is a postcode: seven letters and digits at most, ZIP+4, or five digits and three with a hyphen.
fn is_postcode(text: &str) -> bool {
    let count = text.chars().filter(|letter| letter.is_alphanumeric()).count();
    let is_divided = text.split_once('-').is_some_and(|(first, last)| {
        is_digits(first) && is_digits(last) && first.len() == 5 && matches!(last.len(), 3 | 4)
    });
    is_divided || count <= 7 && text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-'))
}

/// Whether it is an order number: three letters or more, then groups of letters and digits with twelve digits at most.
///
/// CHE is not the beginning of one, but of a Swiss firm's number.
fn is_order_number(text: &str) -> bool {
    let mut groups = text.split(['-', '_', '/']);
    let prefix = groups.next().unwrap_or("");
    let is_plain = |group: &str| group.len() <= 10 && group.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_count = text.bytes().filter(u8::is_ascii_digit).count() <= 12;
    let is_prefix = prefix.len() >= 3 && prefix.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_prefix && !prefix.eq_ignore_ascii_case("CHE") && is_count && groups.all(is_plain)
}

/// A run of letters and digits.
#[derive(Clone, Copy)]
struct Group {
    start: usize,
    end: usize,
    digits: usize,
}

impl Group {
    const fn len(self) -> usize {
        self.end - self.start
    }

    const fn is_number(self) -> bool {
        self.digits == self.len()
    }

    const fn is_word(self) -> bool {
        self.digits == 0
    }
}

fn groups(letters: &[char]) -> Vec<Group> {
    let mut out: Vec<Group> = Vec::new();
    for (at, letter) in letters.iter().enumerate().filter(|(_, letter)| letter.is_alphanumeric()) {
        let digits = usize::from(letter.is_numeric());
        match out.last_mut().filter(|last| last.end == at) {
            Some(last) => (last.end, last.digits) = (at + 1, last.digits + digits),
            None => out.push(Group { start: at, end: at + 1, digits }),
        }
    }
    out
}

/// How two groups of one number are joined.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    /// By blanks, alone or with other signs.
    Blank,
    /// By signs alone.
    Sign,
}

/// How a number goes on from one group to the next; `None` where it ends.
fn join(between: &[char]) -> Option<Join> {
    let is_blank = |letter: &char| letter.is_whitespace() || is_unseen(*letter);
    let is_sign = |letter: &char| {
        matches!(
            letter,
            '.' | '-' | '/' | '(' | ')' | '+' | '_' | '·' | '•' | '\'' | '’' | '*' | '\u{2010}'..='\u{2015}'
        )
    };
    match between {
        [',' | ':'] => Some(Join::Sign),
        _ if between.len() > 3 || !between.iter().all(|letter| is_blank(letter) || is_sign(letter)) => None,
        _ if between.iter().any(is_blank) => Some(Join::Blank),
        _ => Some(Join::Sign),
    }
}

/// Which characters of a text are of something that has the shape of an identity number or of contact data.
fn shapes(letters: &[char]) -> Vec<bool> {
    let mut hides = vec![false; letters.len()];
    addresses(letters, &mut hides);
    let groups = groups(letters);
    let mut at = 0;
    while let Some(&first) = groups.get(at) {
        let rest = groups.get(at..).unwrap_or(&[]);
        let count =
            [iban(letters, rest), uuid(letters, rest), chain(letters, &groups, at)].into_iter().find(|n| *n > 0);
        if let Some(count) = count {
            let last = rest.get(count - 1).map_or(first.end, |last| last.end);
            hide(letters, first.start, last, &mut hides);
            at += count;
            continue;
        }
        if is_mixed_number(letters.get(first.start..first.end).unwrap_or(&[]), first) {
            hide(letters, first.start, first.end, &mut hides);
        }
        at += 1;
    }
    hides
}

/// Hides what isn't blank or a sign between two groups.
fn hide(letters: &[char], start: usize, end: usize, hides: &mut [bool]) {
    for at in start..end {
        if let (Some(hides), Some(letter)) = (hides.get_mut(at), letters.get(at)) {
            *hides |= letter.is_alphanumeric();
        }
    }
}

/// Hides what stands around each `@`.
fn addresses(letters: &[char], hides: &mut [bool]) {
    let is_part = |at: usize| {
        letters.get(at).is_some_and(|letter| {
            !letter.is_whitespace()
                && !matches!(letter, '"' | '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '|' | '/' | '@' | '＠')
        })
    };
    let is_letter =
        |range: std::ops::Range<usize>| letters.get(range).unwrap_or(&[]).iter().any(|l| l.is_alphanumeric());
    let mut done = 0;
    while let Some((at, width)) = (done..letters.len()).find_map(|at| match letters.get(at..)? {
        ['@' | '＠', ..] => Some((at, 1)),
        ['%', '4', '0', ..] => Some((at, 3)),
        _ => None,
    }) {
        let start = (done..at).rev().take_while(|&before| is_part(before)).last().unwrap_or(at);
        let end =
            (at + width..letters.len()).take_while(|&after| is_part(after)).last().map_or(at + width, |last| last + 1);
        if is_letter(start..at) && is_letter(at + width..end) {
            hides.iter_mut().take(end).skip(start).for_each(|hides| *hides = true);
        }
        done = end.max(at + width);
    }
}

/// How many groups from here on are one number that is hidden; 0 for none.
fn chain(letters: &[char], all: &[Group], from: usize) -> usize {
    let between = |one: Group, next: Group| join(letters.get(one.end..next.start).unwrap_or(&[]));
    let Some(&first) = all.get(from).filter(|first| first.is_number()) else { return 0 };
    let (mut count, mut digits, mut last, mut has_blank) = (0, 0, first, false);
    for &next in all.get(from..).unwrap_or(&[]) {
        let joined = if count == 0 { Some(Join::Sign) } else { between(last, next) };
        // The end of a number may have a letter or two, as 010190-123A.
        let is_end = joined == Some(Join::Sign) && next.digits > 0 && next.len() <= 5;
        if joined.is_none() || !(next.is_number() || is_end) {
            break;
        }
        has_blank |= joined == Some(Join::Blank);
        digits += if is_year(letters, next) { 0 } else { next.digits };
        (count, last) = (count + 1, next);
    }
    if count == 1 {
        digits = first.digits;
    }
    let next = all.get(from + count).copied();
    let word = |of: Option<Group>, length: usize| of.is_some_and(|of| of.is_word() && of.len() == length);
    // An amount before its currency.
    let number: String = letters.get(first.start..last.end).unwrap_or(&[]).iter().collect();
    let is_money = word(next, 3)
        && next.is_some_and(|next| {
            letters.get(last.end..next.start) == Some(&[' '])
                && letters.get(next.start..next.end).unwrap_or(&[]).iter().all(char::is_ascii_uppercase)
        });
    if is_money && is_amount(&number) {
        return 0;
    }
    let is_insurance_number = count == 3
        && digits == 6
        && word(from.checked_sub(1).and_then(|before| all.get(before)).copied(), 2)
        && word(next, 1);
    if digits >= if has_blank { 8 } else { 7 } || is_insurance_number { count } else { 0 }
}

/// Whether a group may be a year.
fn is_year(letters: &[char], group: Group) -> bool {
    group.is_number() && matches!(letters.get(group.start..group.end), Some(['1', '9', _, _] | ['2', '0', _, _]))
}

/// Whether a word of letters and digits is a number that tells who somebody is.
fn is_mixed_number(word: &[char], group: Group) -> bool {
    if group.is_word() || group.is_number() {
        return false;
    }
    let changes =
        word.windows(2).filter(|two| matches!(two, [one, next] if one.is_numeric() != next.is_numeric())).count();
    let is_pan = || {
        let is_one = |(at, letter): (usize, &char)| letter.is_numeric() == (5..9).contains(&at);
        word.len() == 10 && word.iter().enumerate().all(is_one)
    };
    group.digits >= 6 || group.digits >= 4 && word.len() >= 8 && changes >= 4 || word.len() >= 20 || is_pan()
}

/// How many groups are an IBAN: two letters and two digits, then groups of four and one of four at most.
fn iban(letters: &[char], groups: &[Group]) -> usize {
    let Some((first, rest)) = groups.split_first() else { return 0 };
    let head = letters.get(first.start..first.start + 4).filter(|_| first.len() >= 4);
    let is_head = head.is_some_and(|head| {
        head.iter().enumerate().all(|(at, letter)| match at {
            0 | 1 => letter.is_ascii_alphabetic(),
            _ => letter.is_ascii_digit(),
        })
    });
    if !is_head {
        return 0;
    }
    let (mut count, mut length, mut end) = (1, first.len(), first.end);
    for next in rest {
        let is_joined = next.start == end + 1 && (1..=4).contains(&next.len());
        if first.len() != 4 || !is_joined || join(letters.get(end..next.start).unwrap_or(&[])).is_none() {
            break;
        }
        (count, length, end) = (count + 1, length + next.len(), next.end);
        if next.len() < 4 {
            break;
        }
    }
    let digits: usize = groups.iter().take(count).map(|group| group.digits).sum();
    if (15..=34).contains(&length) && digits >= 6 { count } else { 0 }
}

/// How many groups are a UUID.
fn uuid(letters: &[char], groups: &[Group]) -> usize {
    let is_one = groups.len() >= 5
        && groups.iter().zip([8, 4, 4, 4, 12]).all(|(group, length)| {
            let word = letters.get(group.start..group.end).unwrap_or(&[]);
            group.len() == length && word.iter().all(char::is_ascii_hexdigit)
        });
    if is_one { 5 } else { 0 }
}
