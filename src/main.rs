//! The command line: the only native code that reads files or the clock.
#![allow(clippy::print_stdout)]

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
