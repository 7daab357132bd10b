//! Our verdicts against python-stdnum's, on thousands of numbers a scheme.
//!
//! `tests/oracle/make FILE` makes the numbers, `DECLARANT_ORACLE=FILE cargo test --test oracle` compares. Where the two
//! differ, `tests/oracle/exceptions.csv` must say so, why, and on whose word.

use declarant::{Day, ids};
use std::collections::BTreeMap;

/// A way in which we may differ: a scheme or `*`, our verdict, and what the number must look like.
///
/// `(around)` is one with white space around it or its country, `(lower)` one in lower case, `(separated)` one with
/// other signs than digits and letters, `(foreign)` one with digits of another script, `(later)` one that only the day
/// refuses; anything else is a pattern for the compact number.
struct Exception<'a> {
    scheme: &'a str,
    verdict: &'a str,
    shape: &'a str,
}

fn exceptions(text: &str) -> Vec<Exception<'_>> {
    let rows = text.lines().skip(1).filter(|line| !line.is_empty());
    rows.map(|line| {
        let cells: Vec<&str> = line.splitn(5, ',').collect();
        let [scheme, verdict, shape, reason, source] = cells[..] else { panic!("five cells: {line}") };
        assert!(!reason.is_empty() && !source.is_empty(), "a reason and a source: {line}");
        Exception { scheme, verdict, shape }
    })
    .collect()
}

impl Exception<'_> {
    fn covers(&self, name: &str, verdict: &str, number: &str, compact: &str, undated: bool) -> bool {
        let looks = match self.shape {
            "(around)" => number.trim() != number || number.contains(['\t', '\n']),
            "(lower)" => number.chars().any(|c| c.is_ascii_lowercase()),
            "(foreign)" => number.chars().any(|c| c.is_numeric() && !c.is_ascii()),
            "(later)" => undated,
            "(separated)" => number.trim().chars().any(|c| !c.is_alphanumeric()),
            shape => fits(&shape.chars().collect::<Vec<_>>(), &compact.chars().collect::<Vec<_>>()),
        };
        looks && (self.scheme == "*" || self.scheme == name) && self.verdict == verdict
    }
}

/// Whether the text looks so: `*` any characters, `#` a digit, `?` one character.
fn fits(shape: &[char], text: &[char]) -> bool {
    match (shape.first(), text.first()) {
        (None, None) => true,
        (Some('*'), _) => fits(&shape[1..], text) || (!text.is_empty() && fits(shape, &text[1..])),
        (Some('#'), Some(c)) if c.is_ascii_digit() => fits(&shape[1..], &text[1..]),
        (Some('?'), Some(_)) => fits(&shape[1..], &text[1..]),
        (Some(s), Some(c)) if s == c => fits(&shape[1..], &text[1..]),
        _ => false,
    }
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        out.push(match (c, c == '\\') {
            (_, true) => match characters.next() {
                Some('t') => '\t',
                Some('n') => '\n',
                Some('r') => '\r',
                other => other.unwrap_or('\\'),
            },
            (c, false) => c,
        });
    }
    out
}

#[test]
fn verdicts_agree_with_python_stdnum_or_the_list_says_why_not() {
    let listed = include_str!("oracle/exceptions.csv");
    let exceptions = exceptions(listed);
    let Some(path) = std::env::var_os("DECLARANT_ORACLE") else {
        eprintln!("skipped: set DECLARANT_ORACLE to a file that tests/oracle/make has made");
        return;
    };
    let text = std::fs::read_to_string(path).expect("the numbers");
    let (mut all, mut unlisted, mut excused) = (0, Vec::new(), BTreeMap::<String, usize>::new());
    let mut used = vec![false; exceptions.len()];
    let mut lines = text.lines();
    let day: Day = lines.next().expect("the day on which the numbers were made").parse().expect("a day");
    for line in lines {
        let mut cells = line.splitn(3, '\t');
        let (name, theirs, number) =
            (cells.next().expect("a scheme"), cells.next() == Some("1"), cells.next().expect("a number"));
        let scheme = ids::scheme(name).unwrap_or_else(|| panic!("no scheme {name}"));
        let number = unescape(number);
        let ours = scheme.check(&number, Some(day));
        all += 1;
        if ours.is_ok() == theirs {
            continue;
        }
        let undated = scheme.check(&number, None).is_ok() == theirs;
        let verdict = ours.map_or_else(|reason| reason.to_string(), |()| "valid".into());
        let compact = scheme.compact(&number).unwrap_or_default();
        let excuse =
            exceptions.iter().position(|exception| exception.covers(name, &verdict, &number, &compact, undated));
        match excuse {
            Some(at) => {
                used[at] = true;
                *excused.entry(format!("{name} {verdict}")).or_default() += 1;
            }
            None => unlisted.push(format!("{name}\tours {verdict}\ttheirs {theirs}\t{number:?}")),
        }
    }
    eprintln!("{all} numbers, {} excused by the list: {excused:?}", excused.values().sum::<usize>());
    for (exception, used) in exceptions.iter().zip(used) {
        if !used {
            eprintln!("not needed this time: {},{},{}", exception.scheme, exception.verdict, exception.shape);
        }
    }
    assert!(all > 0, "the file holds no numbers");
    assert!(unlisted.is_empty(), "{} of {all} differ unlisted:\n{}", unlisted.len(), unlisted.join("\n"));
}
