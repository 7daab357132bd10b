//! The native half of the benchmarks: verdicts on files, timed; prints one line of JSON.
//!
//! `native ROUNDS FILE…`: a file of NDJSON with every rule, or messages in XML with those of their structure only unless
//! `--every` is given. With `--reports` each declaration gets a report without a digest.
#![allow(missing_docs, clippy::print_stdout)]

use std::time::Instant;

use declarant::input::batch::lines;
use declarant::{Dataset, Options, Validator, Verdict};

fn main() {
    let reports = std::env::args().any(|argument| argument == "--reports");
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let rounds: usize = arguments.next().and_then(|rounds| rounds.parse().ok()).expect("a number of rounds");
    let files: Vec<Vec<u8>> = arguments.map(|path| std::fs::read(path).expect("a file")).collect();
    let is_xml = files.first().is_some_and(|file| file.starts_with(b"<"));
    let is_every = std::env::args().any(|argument| argument == "--every");
    let every = Options { on: "2026-11-23".parse().ok(), digest: false, ..Options::default() };
    let options = if is_xml && !is_every {
        Options { select: vec!["structure".to_owned()], dataset: Some(Dataset::WcoDec), ..every }
    } else {
        every
    };
    let mut validator = Validator::new(options).expect("options");
    let mut failed = 0;
    let mut run = || {
        let start = Instant::now();
        failed = 0;
        for file in &files {
            if is_xml {
                failed += usize::from(validator.verdict(file) == Verdict::Fail);
                continue;
            }
            for line in lines(file).filter(|line| !line.is_empty()) {
                let verdict = if reports { validator.check(line).verdict } else { validator.verdict(line) };
                failed += usize::from(verdict == Verdict::Fail);
            }
        }
        start.elapsed().as_secs_f64() * 1e3
    };
    run();
    let mut times: Vec<f64> = (0..rounds).map(|_| run()).collect();
    times.sort_by(f64::total_cmp);
    println!("{{\"milliseconds\": {:.3}, \"failed\": {failed}}}", times[times.len() / 2]);
}
