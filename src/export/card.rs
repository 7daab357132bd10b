//! The scorecard of many declarations, as text, JSON and CSV.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;
use unicode_width::UnicodeWidthChar;

use super::csv;
use super::lines::pretty;
use crate::Verdict;
use crate::privacy::visible;
use crate::render::text::columns;
use crate::scorecard::{Count, Names, Quality, Scorecard, Sign};

/// How many lines a list has in the text.
const LINES: usize = 15;

#[derive(Serialize)]
struct Scored<'a> {
    #[serde(flatten)]
    scorecard: &'a Scorecard,
    #[serde(flatten)]
    names: Names<'a>,
    signs: &'a [Sign],
}

/// The whole scorecard as JSON.
pub fn json(scorecard: &mut Scorecard) -> String {
    json_in(None, scorecard)
}

/// The whole scorecard as JSON, with signs and names in the language of a BCP 47 tag, or in English if it isn't there.
pub fn json_in(lang: Option<&str>, scorecard: &mut Scorecard) -> String {
    scorecard.cut();
    let signs = scorecard.signs_in(lang);
    pretty(&Scored { names: scorecard.names_in(lang), scorecard, signs: &signs })
}

/// A share in percent, rounded down, so that only all is 100.
fn share(usable: usize, of: usize) -> String {
    match (usable * 100).checked_div(of) {
        Some(percent) => format!("{percent:>3} %"),
        None => "    -".to_owned(),
    }
}

/// The scorecard in words, the most frequent first.
pub fn text(scorecard: &mut Scorecard) -> String {
    scorecard.cut();
    let signs = scorecard.signs();
    let scorecard = &*scorecard;
    let mut out = String::new();
    let [fail, review, pass] = [Verdict::Fail, Verdict::Review, Verdict::Pass].map(|verdict| scorecard.of(verdict));
    let (count, plural) = (scorecard.declarations, if scorecard.declarations == 1 { "" } else { "s" });
    let _ = writeln!(out, "{count} declaration{plural}: {fail} fail, {review} review, {pass} pass");
    findings(&mut out, scorecard);
    let _ = writeln!(out, "\nusable");
    for (name, usable, of) in scorecard.quality.shares() {
        let _ = writeln!(out, "  {}  {name:<12}  {usable} of {of}", share(usable, of));
    }
    quality(&mut out, "by seller", &scorecard.quality_by_seller);
    quality(&mut out, "by destination", &scorecard.quality_by_destination);
    counts(&mut out, "findings by rule", scorecard.rules.iter().map(|(name, count)| (*name, count)));
    counts(&mut out, "by field", scorecard.fields.iter().map(|(name, count)| (name.as_str(), count)));
    counts(&mut out, "by who can mend them", scorecard.actors.iter().map(|(name, count)| (*name, count)));
    counts(&mut out, "by who would refuse for them", scorecard.authorities.iter().map(|(name, count)| (*name, count)));
    counts(&mut out, "by destination", scorecard.destinations.iter().map(|(name, count)| (name.as_str(), count)));
    not_checked(&mut out, scorecard);
    across(&mut out, scorecard, &signs);
    beyond(&mut out, scorecard);
    out
}

/// How many findings there are in all, how many a safe fix mends, and the share of those of the three commonest rules.
fn findings(out: &mut String, scorecard: &Scorecard) {
    let mut sums: Vec<usize> = scorecard.rules.values().map(Count::sum).collect();
    let (sum, fixable) =
        (sums.iter().sum::<usize>(), scorecard.rules.values().map(|count| count.fixable).sum::<usize>());
    if sum == 0 {
        return;
    }
    let plural = if sum == 1 { "" } else { "s" };
    let _ = write!(out, "{sum} finding{plural}, {fixable} with a safe fix");
    sums.sort_unstable_by_key(|sum| std::cmp::Reverse(*sum));
    if sums.len() > FEW {
        let most: usize = sums.iter().take(FEW).sum();
        let _ = write!(out, "; {} are of {FEW} rules", share(most, sum).trim_start());
    }
    out.push('\n');
}

/// So many rules have most of the findings.
const FEW: usize = 3;

fn quality(out: &mut String, title: &str, lines: &BTreeMap<String, Quality>) {
    let names: Vec<&str> = Quality::default().shares().into_iter().map(|(name, ..)| name).collect();
    let _ = writeln!(out, "\n{title:<32}  declarations  {}", names.join("  "));
    let mut lines: Vec<_> = lines.iter().collect();
    lines.sort_by_key(|(_, quality)| std::cmp::Reverse(quality.declarations));
    for (name, quality) in lines.iter().take(LINES) {
        let _ = write!(out, "  {}  {:>12}", in_column(&visible(name), 30), quality.declarations);
        for ((_, usable, of), title) in quality.shares().into_iter().zip(&names) {
            let _ = write!(out, "  {:>width$}", share(usable, of), width = title.len());
        }
        out.push('\n');
    }
    more(out, lines.len());
}

fn counts<'c>(out: &mut String, title: &str, counts: impl Iterator<Item = (&'c str, &'c Count)>) {
    let mut lines: Vec<_> = counts.filter(|(_, count)| count.sum() > 0).collect();
    if lines.is_empty() {
        return;
    }
    lines.sort_by_key(|(name, count)| (std::cmp::Reverse(count.sum()), *name));
    let _ = writeln!(out, "\n{title:<40}  errors  warnings  advice  fixable");
    for (name, count) in lines.iter().take(LINES) {
        let Count { error, warning, advice, fixable } = count;
        let name = in_column(&visible(name), 38);
        let _ = writeln!(out, "  {name}  {error:>6}  {warning:>8}  {advice:>6}  {fixable:>7}");
    }
    more(out, lines.len());
}

/// What rules couldn't judge.
fn not_checked(out: &mut String, scorecard: &Scorecard) {
    let mut lines: Vec<_> = scorecard.not_checked.iter().collect();
    if lines.is_empty() {
        return;
    }
    lines.sort_by_key(|(what, count)| (std::cmp::Reverse(**count), **what));
    let _ = writeln!(out, "\n{:<40}  declarations", "not checked");
    for (what, count) in lines.iter().take(LINES) {
        let _ = writeln!(out, "  {what:<38}  {count:>12}");
    }
    more(out, lines.len());
}

/// What only several declarations show together.
fn across(out: &mut String, scorecard: &Scorecard, signs: &[Sign]) {
    if signs.is_empty() {
        return;
    }
    let _ = writeln!(out, "\nsigns across declarations");
    for sign in signs.iter().take(LINES) {
        let place = |number: &usize| match scorecard.file_of(*number) {
            Some((file, number)) => format!("{}:{number}", visible(file)),
            None => number.to_string(),
        };
        let records: Vec<String> = sign.records.iter().map(place).collect();
        let more = if sign.count > records.len() { ", …" } else { "" };
        let _ = writeln!(out, "  {}  records {}{more}", sign.message, records.join(", "));
        for observation in &sign.observations {
            let _ = writeln!(out, "    {observation}");
        }
        let _ = writeln!(out, "    {}", sign.help);
    }
    more(out, signs.len());
}

/// What a scorecard has no room for.
fn beyond(out: &mut String, scorecard: &Scorecard) {
    let beyond = &scorecard.beyond;
    for (count, what) in [
        (beyond.keys, "declarations too many to be compared with others"),
        (beyond.rates, "declarations not compared with a limit in another currency, because there was no rate"),
        (beyond.lines, "declarations or findings of a seller, destination or field too many for a line of its own"),
        (
            beyond.findings,
            "declarations with more findings than a report lists, so what is usable there is an upper bound",
        ),
        (beyond.signs, "signs not listed"),
    ] {
        if count > 0 {
            let _ = writeln!(out, "\n{what}: {count}");
        }
    }
}

/// A text as wide as a column of a terminal: filled up with blanks, or cut where it is wider.
fn in_column(text: &str, width: usize) -> String {
    let mut shown = text.to_owned();
    if columns(text) > width {
        let mut taken = 0;
        let is_in = |letter: &char| {
            taken += letter.width().unwrap_or(0);
            taken < width
        };
        shown = text.chars().take_while(is_in).collect();
        shown.push('…');
    }
    shown.extend(std::iter::repeat_n(' ', width.saturating_sub(columns(&shown))));
    shown
}

fn more(out: &mut String, count: usize) {
    if count > LINES {
        let _ = writeln!(out, "  and {} more", count - LINES);
    }
}

/// The quality of the data as a table: all of it, by seller and by destination.
pub fn csv(scorecard: &mut Scorecard) -> String {
    scorecard.cut();
    let titles =
        ["of", "name", "declarations", "complete", "parties", "items", "hsCodes", "descriptions", "weights", "values"];
    let mut out = csv::row(titles.map(str::to_owned));
    let mut add = |of: &str, name: &str, quality: &Quality| {
        let Quality { declarations, complete, parties, items, hs_codes, descriptions, weights, values } = *quality;
        let numbers = [declarations, complete, parties, items, hs_codes, descriptions, weights, values];
        let [a, b, c, d, e, f, g, h] = numbers.map(|number| number.to_string());
        out.push_str(&csv::row([of.to_owned(), name.to_owned(), a, b, c, d, e, f, g, h]));
    };
    add("all", "", &scorecard.quality);
    scorecard.quality_by_seller.iter().for_each(|(name, quality)| add("seller", name, quality));
    scorecard.quality_by_destination.iter().for_each(|(name, quality)| add("destination", name, quality));
    out
}
