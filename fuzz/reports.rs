//! What a build says of many inputs, a line each, so that two builds can be compared (`scripts/compare`).

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};

use declarant::{Dataset, Input, Options, Report, Validator};
use serde_json::Value;

use crate::generate;
use crate::invariants::Setting;
use crate::random::Random;
use crate::{Make, flat};

/// One in so many inputs comes from each of these; the others are JSON.
const MADE: &[Make] =
    &[generate::json, generate::json, generate::fixable, generate::fixable, generate::xml, generate::bytes];

/// The options of the validators. Each is used for many inputs, so that what one leaves behind would show in the next.
fn validators() -> Vec<Validator> {
    let on = |day: &str| Options { on: day.parse().ok(), ..Options::default() };
    let to = |to: &str, day: &str| Options { to: Some(to.to_owned()), ..on(day) };
    let of = |dataset: Dataset| Options { dataset: Some(dataset), ..on("2026-11-23") };
    let all = vec![
        Options::default(),
        on("2026-11-23"),
        on("2019-06-01"),
        to("DE", "2026-11-23"),
        to("BR", "2026-11-23"),
        to("US", "2025-08-28"),
        Options { actor: Some(declarant::options::ActorFilter::Shopper), ..to("CN", "2026-11-23") },
        of(Dataset::Ecommerce),
        of(Dataset::EuH7),
        of(Dataset::Upu),
        of(Dataset::WcoDec),
    ];
    let with_digest = |options| Options { digest: true, ..options };
    let validator = |options| Validator::new(options).unwrap_or_else(|misuse| panic!("{misuse}"));
    all.into_iter().map(with_digest).map(validator).collect()
}

/// Everything that a validator says of an input: the report, the verdict alone, the fixed input, and the report on the
/// same as an object.
fn said(validator: &mut Validator, input: &[u8]) -> String {
    let shown = |report: &Report| serde_json::to_string(report).unwrap_or_default();
    let verdict = validator.verdict(input);
    let mut said = format!("{}\n{verdict:?}\n", shown(&validator.check(input)));
    if let Some(fixed) = validator.fix(input) {
        said.push_str(&String::from_utf8_lossy(&fixed));
        said.push('\n');
    }
    if let Ok(value) = serde_json::from_slice::<Value>(input) {
        let (letters, tokens) = flat::of(&value);
        said.push_str(&shown(&validator.check(Input::object(&letters, &tokens))));
    }
    said
}

/// Writes for each seed a hash of what is said of its input, or all of it.
pub(crate) fn write(first: u64, count: u64, whole: bool, setting: &Setting) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut validators = validators();
    for seed in first..first.saturating_add(count) {
        let mut random = Random::new(seed);
        let make = *random.pick(MADE);
        let input = make(&mut random, setting);
        let at = random.below(validators.len());
        let Some(validator) = validators.get_mut(at) else { continue };
        let said = said(validator, &input);
        if whole {
            writeln!(out, "{seed}\n{}\n{said}", String::from_utf8_lossy(&input))?;
        } else {
            let mut hash = DefaultHasher::new();
            said.hash(&mut hash);
            writeln!(out, "{seed} {:016x}", hash.finish())?;
        }
    }
    out.flush()
}
