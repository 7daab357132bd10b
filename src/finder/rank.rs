//! Ranks codes by what they have of a text's words.
//!
//! Each word of the text is evidence for the codes that have terms with it: as much as the word says, times how well the
//! best of these terms is covered by the text. A heading sums the evidence of all words. So one good term outweighs many
//! single words that stand in long terms, and several terms that each explain another word of a title add up.

use super::query::Query;
use super::traits::{self, Traits};
use super::vocabulary::{Row, Term, Vocabulary};

/// A code with its evidence.
#[derive(Clone, Debug)]
pub(super) struct Ranked {
    /// Its place among the rows of the vocabulary.
    pub(super) row: usize,
    /// The evidence of the code itself.
    pub(super) own: f32,
    /// Whether the text is its label.
    pub(super) is_called_so: bool,
}

/// A heading with its evidence.
#[derive(Clone, Debug)]
pub(super) struct Heading {
    pub(super) number: u16,
    /// The evidence of the heading and of all its codes.
    pub(super) score: f32,
    /// Its rows that have any, in order.
    pub(super) rows: Vec<Ranked>,
    /// How much the best of its terms says that stand whole in the text.
    pub(super) whole: f32,
    /// The parts that are evidence for it, as bits.
    pub(super) parts: u128,
}

/// What a text was found to name.
#[derive(Debug)]
pub(super) struct Ranking {
    /// The headings that have evidence, best first.
    pub(super) headings: Vec<Heading>,
    /// The most evidence that there could be.
    pub(super) most: f32,
    /// The traits that the text names.
    pub(super) traits: Traits,
    /// Each of them with the parts that name it, as bits.
    pub(super) naming: Vec<(Traits, u128)>,
}

/// A word of a text that stands in a term.
#[derive(Clone, Copy, Debug)]
struct Hit {
    term: u32,
    place: u8,
    part: u8,
    quality: f32,
}

const WITHOUT_HEAD: f32 = 0.7;
const PHRASE: f32 = 0.2;
const ADJACENT: f32 = 1.2;
/// A term stands whole in a text if this part of what it says does.
const WHOLE: f32 = 0.95;
const BEST_TERM: f32 = 0.1;
/// How much more a heading counts that has so many terms with words of the text.
const MANY: f32 = 0.05;
const MANY_TERMS: usize = 32;
/// How much more a heading counts that many parcels have goods of.
const COMMON: f32 = 1.06;
/// A word decides if its evidence is more than this part of the best one's.
const DECISIVE: f32 = 0.15;
/// How much words that sell count, and in runs of Chinese and Japanese, where a word is several pairs of characters,
/// those for men and women.
const SELLING: f32 = 0.25;

/// Ranks headings and codes by the evidence for them.
pub(super) fn rank(vocabulary: &Vocabulary, query: &mut Query) -> Ranking {
    let (hits, most) = gather(vocabulary, query);
    let is_trait = |hit: &Hit| vocabulary.row_at(hit.term).is_some_and(|row| row.heading() == 0);
    let (of_traits, hits) = hits.split_at(hits.partition_point(is_trait));
    let naming = traits_of(vocabulary, query, of_traits);
    let traits = naming.iter().fold(Traits::NONE, |all, (one, _)| all.or(*one));
    let mut headings: Vec<Heading> = Vec::new();
    let mut of_heading = Evidence::new(query.parts.len());
    let mut of_row = Evidence::new(query.parts.len());
    let mut current: Option<(usize, &Row)> = None;
    let words = query.parts.iter().enumerate().filter(|(_, part)| !part.is_number);
    let all = words.fold(0u128, |bits, (at, _)| bits | 1 << at);
    let is_word = |hit: &Hit| query.parts.get(usize::from(hit.part)).is_some_and(|part| !part.is_number);
    for of_term in hits.chunk_by(|one, next| one.term == next.term).filter(|of_term| of_term.iter().any(is_word)) {
        let Some(term) = of_term.first().and_then(|hit| vocabulary.term(hit.term)) else { continue };
        let Some(row) = vocabulary.row_of(term) else { continue };
        let place = usize::from(term.code);
        if current.is_none_or(|(known, _)| known != place) {
            close_row(&mut headings, &mut of_row, current);
            if current.is_none_or(|(_, known)| known.heading() != row.heading()) {
                close_heading(&mut headings, &mut of_heading);
                headings.push(Heading { number: row.heading(), score: 0.0, rows: Vec::new(), whole: 0.0, parts: 0 });
            }
            current = Some((place, row));
        }
        let (value, whole) = weigh_term(vocabulary, query, term, of_term);
        if let Some(heading) = headings.last_mut() {
            heading.whole = heading.whole.max(whole);
        }
        if whole > 0.0 && of_term.first().is_some_and(|hit| vocabulary.is_label(hit.term)) {
            let parts = of_term.iter().fold(0, |bits, hit| bits | 1 << hit.part);
            of_row.is_label |= all & !parts == 0;
        }
        let term_words = vocabulary.words_of(term);
        let mut sum = 0.0;
        for hit in of_term {
            let Some(part) = query.parts.get(usize::from(hit.part)) else { continue };
            let weight = term_words.get(usize::from(hit.place)).map_or(0.0, |word| vocabulary.weight(*word));
            let evidence = weight * part.weight * hit.quality * value;
            sum += evidence;
            of_row.add(hit.part, evidence);
            of_heading.add(hit.part, evidence);
        }
        of_row.best_term = of_row.best_term.max(sum);
        of_heading.best_term = of_heading.best_term.max(sum);
        of_heading.terms += 1;
    }
    close_row(&mut headings, &mut of_row, current);
    close_heading(&mut headings, &mut of_heading);
    crate::order::sort_by(&mut headings, |one, other| other.score.total_cmp(&one.score));
    Ranking { headings, most: most * (1.0 + BEST_TERM), traits, naming }
}

/// The places where words of a text stand, in the order of the terms and of their words, and the most evidence that there
/// could be.
fn gather(vocabulary: &Vocabulary, query: &Query) -> (Vec<Hit>, f32) {
    let mut hits = Vec::new();
    let mut most = 0.0;
    let mut counted = None;
    for candidate in &query.candidates {
        if counted != Some(candidate.part) {
            counted = Some(candidate.part);
            // A number is no evidence that is missed where nothing has it.
            let part = query.parts.get(usize::from(candidate.part)).filter(|part| !part.is_number);
            most += vocabulary.weight(candidate.word) * part.map_or(0.0, |part| part.weight);
        }
        hits.extend(vocabulary.postings(candidate.word).iter().map(|posting| Hit {
            term: posting.term,
            place: posting.place,
            part: candidate.part,
            quality: candidate.quality,
        }));
    }
    crate::order::sort_by(&mut hits, |one, other| (one.term, one.place).cmp(&(other.term, other.place)));
    (hits, most)
}

/// How much the words of a term count in a text, by how well it is covered there, and how much it says if it stands whole
/// in the text; else 0.
fn weigh_term(vocabulary: &Vocabulary, query: &Query, term: &Term, hits: &[Hit]) -> (f32, f32) {
    // Each word of the term counts once, with the part that fits it best.
    let mut matched = 0.0;
    let mut found = 0u128;
    let mut has_head = false;
    let (mut first, mut last) = (u16::MAX, 0);
    let term_words = vocabulary.words_of(term);
    for of_word in hits.chunk_by(|one, next| one.place == next.place) {
        let best = of_word.iter().map(|hit| hit.quality).fold(0.0, f32::max);
        let Some(hit) = of_word.first() else { continue };
        matched += best * term_words.get(usize::from(hit.place)).map_or(0.0, |word| vocabulary.weight(*word));
        found |= 1 << hit.part;
        has_head |= hit.place == term.head;
        if let Some(part) = query.parts.get(usize::from(hit.part)) {
            first = first.min(part.place);
            last = last.max(part.place);
        }
    }
    let coverage = (matched / term.weight.max(0.01)).min(1.0);
    // A term that has a word of the text twice is no longer phrase for it.
    let words = found.count_ones() as u16;
    let mut value = coverage * (1.0 + PHRASE * f32::from(words - 1));
    if !has_head {
        value *= WITHOUT_HEAD;
    }
    if words > 1 && last - first < words + 1 {
        value *= ADJACENT;
    }
    (value, if coverage > WHOLE { matched } else { 0.0 })
}

/// The traits that a text names, words that sell among them, which count less. A word that belongs to a longer one (`faux
/// leather`) names none of its own.
fn traits_of(vocabulary: &Vocabulary, query: &mut Query, hits: &[Hit]) -> Vec<(Traits, u128)> {
    let mut named: Vec<(u8, u128, Traits)> = Vec::new();
    for of_term in hits.chunk_by(|one, next| one.term == next.term) {
        let Some(term) = of_term.first().and_then(|hit| vocabulary.term(hit.term)) else { continue };
        let Some(row) = vocabulary.row_of(term) else { continue };
        let sure = |hit: &&Hit| hit.quality > 0.85;
        let places = of_term
            .chunk_by(|one, next| one.place == next.place)
            .filter(|of_word| of_word.iter().any(|hit| sure(&hit)));
        if places.count() == usize::from(term.count) {
            let bits = of_term.iter().filter(sure).fold(0u128, |bits, hit| bits | 1 << hit.part);
            named.push((term.count, bits, traits::at(row.number)));
        }
    }
    crate::order::sort_by(&mut named, |one, other| other.0.cmp(&one.0));
    let mut found = Vec::new();
    let (mut taken, mut length) = (0u128, u8::MAX);
    let mut of_length = 0u128;
    for (count, bits, one) in named {
        if count < length {
            (taken, of_length, length) = (taken | of_length, 0, count);
        }
        if bits & !taken == 0 {
            continue;
        }
        of_length |= bits;
        let is_of_users = traits::ADULTS.has(one) && matches!(vocabulary.language, "ja" | "zh");
        if one == traits::NOISE || is_of_users {
            for (_, part) in query.parts.iter_mut().enumerate().filter(|(at, _)| bits >> at & 1 == 1) {
                part.weight *= SELLING;
            }
        }
        found.push((one, bits));
    }
    found
}

/// For each part of the text, the best evidence that it gives.
struct Evidence {
    best: Vec<f32>,
    best_term: f32,
    /// How many terms give any.
    terms: usize,
    /// Whether one of them is a label that is all of the text.
    is_label: bool,
}

impl Evidence {
    fn new(parts: usize) -> Self {
        Self { best: vec![0.0; parts], best_term: 0.0, terms: 0, is_label: false }
    }

    fn add(&mut self, part: u8, evidence: f32) {
        if let Some(best) = self.best.get_mut(usize::from(part)) {
            *best = best.max(evidence);
        }
    }

    /// The sum of the evidence, which is then forgotten, and the parts that gave it.
    fn take(&mut self) -> (f32, u128) {
        let sum = self.best.iter().sum::<f32>() + BEST_TERM * self.best_term;
        let least = self.best.iter().copied().fold(0.0, f32::max) * DECISIVE;
        let parts =
            self.best.iter().enumerate().filter(|(_, best)| **best > least).fold(0, |bits, (at, _)| bits | 1 << at);
        self.best.fill(0.0);
        self.best_term = 0.0;
        // Many goods may be called `lamp` alone; most kinds of lamps are in one heading.
        let many = self.terms.min(MANY_TERMS) as f32 / MANY_TERMS as f32;
        self.terms = 0;
        (sum * (1.0 + MANY * many), parts)
    }
}

fn close_row(headings: &mut [Heading], of_row: &mut Evidence, current: Option<(usize, &Row)>) {
    let (own, _) = of_row.take();
    let is_called_so = std::mem::take(&mut of_row.is_label);
    if let (Some((row, _)), Some(heading)) = (current, headings.last_mut()) {
        heading.rows.push(Ranked { row, own, is_called_so });
    }
}

fn close_heading(headings: &mut [Heading], of_heading: &mut Evidence) {
    let (score, parts) = of_heading.take();
    if let Some(heading) = headings.last_mut() {
        let common = if traits::is_common(heading.number) { COMMON } else { 1.0 };
        (heading.score, heading.parts) = (score * common, parts);
    }
}
