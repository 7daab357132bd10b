//! The shapes of identity numbers and contact data, which are hidden wherever they stand.

use super::forms::is_amount;
use crate::codes::script::is_unseen;

/// Whether a text can have one of the shapes at all; most have not.
pub(super) fn is_suspect(text: &str) -> bool {
    if text.is_ascii() {
        return text.bytes().any(|byte| matches!(byte, b'@' | b'%'))
            || text.bytes().filter(u8::is_ascii_digit).nth(3).is_some();
    }
    text.contains(['@', '＠', '%']) || text.chars().filter(|letter| letter.is_numeric()).nth(3).is_some()
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
pub(super) fn find(letters: &[char]) -> Vec<bool> {
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

/// Hides each part of a number, of so many digits or more.
pub(super) fn hide_parts(letters: &[char], number: &str, least: usize, hides: &mut [bool]) {
    for group in groups(letters).into_iter().filter(|group| group.digits >= least) {
        let part: String = letters.get(group.start..group.end).unwrap_or(&[]).iter().collect();
        if number.contains(&part) {
            hide(letters, group.start, group.end, hides);
        }
    }
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
