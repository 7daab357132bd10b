//! The standing fuzz harness: `make fuzz SECONDS=60`, or `cargo run --profile fuzz --example fuzz -- --help`.
//!
//! Every case has a seed of its own, from which it can be had again. A case takes an input of the corpus, or makes one,
//! changes it with its structure in view, and asserts what holds for every input (`invariants.rs`). A failure prints its
//! seed, writes the input into `target/fuzz/` and ends the run with status 1.
#![allow(missing_docs, clippy::print_stdout)]

#[path = "../tests/flat/mod.rs"]
mod flat;
mod generate;
mod invariants;
#[path = "../tests/random/mod.rs"]
mod random;
mod reports;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use invariants::Setting;
use random::Random;

/// Looks for inputs that break what holds for every input.
#[derive(Debug, Parser)]
struct Arguments {
    /// How long to run
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// The seed of the first case [default: the clock]
    #[arg(long)]
    seed: Option<u64>,
    /// How many cases to run at most
    #[arg(long)]
    count: Option<u64>,
    /// Only this kind of case
    #[arg(long)]
    kind: Option<String>,
    /// The command line to run, which is left out without
    #[arg(long)]
    program: Option<PathBuf>,
    /// Write what is said of each of `--count` inputs instead, as a hash
    #[arg(long)]
    reports: bool,
    /// With `--reports`, the inputs and reports themselves
    #[arg(long)]
    whole: bool,
    /// The folders with inputs to start from [default: those of the sources]
    #[arg(long)]
    corpus: Vec<PathBuf>,
}

/// Makes an input.
type Make = fn(&mut Random, &Setting) -> Vec<u8>;

/// A kind of case, how often it is chosen compared with the others, how its input is made, and what holds for it.
type Kind = (&'static str, u64, Make, fn(&[u8], &mut Random, &Setting));

const KINDS: &[Kind] = &[
    ("json", 34, generate::json, invariants::declaration),
    ("xml", 18, generate::xml, invariants::declaration),
    ("bytes", 14, generate::bytes, invariants::declaration),
    ("fix", 14, generate::fixable, invariants::fixes),
    ("convert", 8, generate::json, invariants::conversion),
    ("batch", 6, generate::records, invariants::batch),
    ("table", 4, generate::table, invariants::table),
    ("id", 5, generate::number, invariants::identifier),
    ("command", 1, generate::bytes, invariants::command),
];

fn corpus(named: &[PathBuf]) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = ["fuzz/corpus", "examples", "tests/rules", "tests/declarations"].map(|name| root.join(name));
    let mut folders = if named.is_empty() { own.to_vec() } else { named.to_vec() };
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "json" || kind == "xml" || kind == "in") {
                files.push(path);
            }
        }
    }
    // In an order that is the same everywhere, or a seed would mean another case.
    files.sort();
    files.iter().filter_map(|file| std::fs::read(file).ok()).collect()
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let first = arguments.seed.unwrap_or(clock << 20);
    let setting = Setting { corpus: corpus(&arguments.corpus), program: arguments.program };
    if arguments.reports {
        let written = reports::write(first, arguments.count.unwrap_or(1_000), arguments.whole, &setting);
        return written.map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    if let Some(unknown) = arguments.kind.as_ref().filter(|kind| KINDS.iter().all(|(name, ..)| name != kind)) {
        eprintln!("fuzz: there is no kind {unknown}");
        return ExitCode::from(2);
    }
    let started = Instant::now();
    let (mut counts, mut slowest) = (vec![0u64; KINDS.len()], (Duration::ZERO, 0));
    // The message of a panic is printed with its case, not before.
    std::panic::set_hook(Box::new(|_| {}));
    let mut seed = first;
    let shares: u64 = KINDS.iter().map(|(_, share, ..)| share).sum();
    while started.elapsed() < Duration::from_secs(arguments.seconds)
        && arguments.count.is_none_or(|count| seed - first < count)
    {
        let mut random = Random::new(seed);
        let mut chosen = random.below(shares as usize) as u64;
        let at = KINDS.iter().position(|&(_, share, ..)| {
            let is_it = chosen < share;
            chosen = chosen.saturating_sub(share);
            is_it
        });
        let at = match &arguments.kind {
            Some(kind) => KINDS.iter().position(|(name, ..)| name == kind).unwrap_or(0),
            None => at.unwrap_or(0),
        };
        let (name, _, make, holds) = KINDS[at];
        let input = make(&mut random, &setting);
        let began = Instant::now();
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| holds(&input, &mut random, &setting))) {
            let why = panic.downcast_ref::<String>().cloned();
            let why = why.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default();
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("target/fuzz/{name}-{seed}.in"));
            let _ = std::fs::create_dir_all(file.parent().unwrap_or(Path::new(".")))
                .and_then(|()| std::fs::write(&file, &input));
            println!("fuzz: {name} FAILED with seed {seed}: {why}");
            println!("fuzz: the input is {}; again with --seed {seed} --count 1", file.display());
            return ExitCode::from(1);
        }
        if began.elapsed() > slowest.0 {
            slowest = (began.elapsed(), seed);
        }
        counts[at] += 1;
        seed += 1;
    }
    let kinds: Vec<String> = KINDS.iter().zip(&counts).map(|((name, ..), count)| format!("{name} {count}")).collect();
    println!(
        "fuzz: {} cases in {} s, seeds {first} to {}: {}",
        counts.iter().sum::<u64>(),
        started.elapsed().as_secs(),
        seed - 1,
        kinds.join(", ")
    );
    println!("fuzz: the slowest took {} ms, seed {}", slowest.0.as_millis(), slowest.1);
    ExitCode::SUCCESS
}
