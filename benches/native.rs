//! The native half of the benchmark: verdicts on a file of NDJSON, timed; prints one line of JSON.
#![allow(missing_docs, clippy::print_stdout)]

use std::time::Instant;

use declarant::{Options, Validator, Verdict};

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let path = arguments.next().expect("a file of NDJSON");
    let rounds: usize = arguments.next().map_or(9, |rounds| rounds.parse().expect("a number of rounds"));
    let bytes = std::fs::read(path).expect("the file");
    let options = Options { on: "2026-11-23".parse().ok(), ..Options::default() };
    let mut validator = Validator::new(options).expect("options");
    let mut failed = 0;
    let mut run = || {
        let start = Instant::now();
        failed = 0;
        for line in bytes.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()) {
            failed += usize::from(validator.verdict(line) == Verdict::Fail);
        }
        start.elapsed().as_secs_f64() * 1e3
    };
    run();
    let mut times: Vec<f64> = (0..rounds).map(|_| run()).collect();
    times.sort_by(f64::total_cmp);
    println!("{{\"milliseconds\": {:.3}, \"failed\": {failed}}}", times[times.len() / 2]);
}
