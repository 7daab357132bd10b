//! The command line: the only native code that reads files or the clock.
#![allow(clippy::print_stdout)]
#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::string_slice))]

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
