//! The forms that fields have of their own: a value of its field's form is shown.

use crate::codes::hs;
use crate::codes::script::unmarked;
use crate::ids;

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether it is a number as amounts and masses are written, and numbers of persons are not; with thousands apart or not.
///
/// Without a point it has eight digits at most: passports, cards and accounts have more. A point that parts a number makes
/// it an amount, since nobody divides a number of a person by one alone: with cents it has up to ten digits before them,
/// unless they are nought, as spreadsheets write any number. What a program worked out in binary floating point has sixteen
/// or seventeen digits, and those of a quotient or of 0.1 + 0.2 stand behind two or fewer.
pub(super) fn is_amount(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    if is_digits(whole) && is_digits(decimals) {
        let is_fit = match (whole.len(), decimals.len()) {
            (1..=2, 1..=20) | (3..=8, 1..=6) => true,
            (3..=8, 8..) => matches!(whole.len() + decimals.len(), 16 | 17) && !decimals.ends_with('0'),
            (9..=10, 2..=3) => decimals.bytes().any(|digit| digit != b'0') && !is_divided_number(whole, decimals),
            _ => false,
        };
        if is_fit {
            return true;
        }
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

/// Whether it is a number of a person whose check digits were parted from it, as in 390533447.05.
fn is_divided_number(whole: &str, decimals: &str) -> bool {
    let number = format!("{whole}{decimals}");
    ["be-nn", "br-cpf"].iter().any(|name| ids::scheme(name).is_some_and(|known| known.check(&number, None).is_ok()))
}

/// Whether it is nothing but an amount before its currency, as in `1250.00 EUR`. Reports are full of those, and
/// what looks for shapes hides nothing of them.
pub(super) fn is_money(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(amount, currency)| {
        currency.len() == 3 && currency.bytes().all(|letter| letter.is_ascii_uppercase()) && is_amount(amount)
    })
}

/// Whether it is a day, alone or before a time: `2026-11-23`, `20261123`, `2026-11-23T10:00:00Z`, `20261123100000+01`.
pub(super) fn is_moment(text: &str) -> bool {
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
pub(super) fn is_commodity_code(text: &str) -> bool {
    let marked = hs::untitled(unmarked(text));
    let text = [".0", ",00", ",0", "."].iter().find_map(|end| marked.strip_suffix(end)).unwrap_or(marked);
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
pub(super) fn is_product_number(text: &str) -> bool {
    let is_of = |scheme: &str, number: &str| ids::scheme(scheme).is_some_and(|known| known.check(number, None).is_ok());
    let lost_zero = || is_of("gs1-gtin", &format!("0{text}")) && !is_of("br-cpf", text) && !text.starts_with('0');
    is_digits(text) && (matches!(text.len(), 8 | 12..=14) || text.len() == 11 && lost_zero())
}

/// Whether it is a postal item number: two letters, nine digits, two letters, with blanks or without; a digit may be
/// missing or too many.
pub(super) fn is_postal_item(text: &str) -> bool {
    let plain: Vec<char> = text.chars().filter(|letter| *letter != ' ').collect();
    let [first, second, digits @ .., last_but_one, last] = plain.as_slice() else { return false };
    [first, second, last_but_one, last].into_iter().all(char::is_ascii_alphabetic)
        && (8..=10).contains(&digits.len())
        && digits.iter().all(char::is_ascii_digit)
}

/// Whether it is a code: eight letters and digits at most, six of them digits.
pub(super) fn is_code(text: &str) -> bool {
    text.len() <= 8 && text.chars().all(char::is_alphanumeric) && text.bytes().filter(u8::is_ascii_digit).count() <= 6
}

/// Whether it is a postcode: seven letters and digits at most, ZIP+4, or five digits and three with a hyphen.
pub(super) fn is_postcode(text: &str) -> bool {
    let count = text.chars().filter(|letter| letter.is_alphanumeric()).count();
    let is_divided = text.split_once('-').is_some_and(|(first, last)| {
        is_digits(first) && is_digits(last) && first.len() == 5 && matches!(last.len(), 3 | 4)
    });
    is_divided || count <= 7 && text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-'))
}

/// Whether it is an order number: three letters or more, then groups of letters and digits with twelve digits at most.
///
/// CHE is not the beginning of one, but of a Swiss firm's number.
pub(super) fn is_order_number(text: &str) -> bool {
    let mut groups = text.split(['-', '_', '/']);
    let prefix = groups.next().unwrap_or("");
    let is_plain = |group: &str| group.len() <= 10 && group.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_count = text.bytes().filter(u8::is_ascii_digit).count() <= 12;
    let is_prefix = prefix.len() >= 3 && prefix.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_prefix && !prefix.eq_ignore_ascii_case("CHE") && is_count && groups.all(is_plain)
}
