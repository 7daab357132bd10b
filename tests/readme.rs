//! The README's examples of the command line show what the command prints; `UPDATE=1 cargo test --test readme` rewrites them.
#![allow(missing_docs)]

use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn readme_shows_what_the_command_prints() {
    let path = format!("{ROOT}/README.md");
    let readme = std::fs::read_to_string(&path).expect("the README");
    let mut expected = String::new();
    let mut examples = 0;
    let mut rest = readme.as_str();
    while let Some((before, block)) = rest.split_once("```console\n") {
        let (block, after) = block.split_once("```").expect("the end of the block");
        let command = block.lines().next().and_then(|line| line.strip_prefix("$ declarant ")).expect("a command");
        let output = Command::new(env!("CARGO_BIN_EXE_declarant"))
            .args(command.split(' '))
            .current_dir(ROOT)
            .output()
            .expect("the command runs");
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        let printed = String::from_utf8(output.stdout).expect("text");
        expected += &format!("{before}```console\n$ declarant {command}\n{}\n```", printed.trim_end());
        rest = after;
        examples += 1;
    }
    expected += rest;
    assert!(examples >= 3, "the README shows the command line");
    if expected != readme {
        assert!(std::env::var_os("UPDATE").is_some(), "README.md is stale: run `UPDATE=1 cargo test --test readme`");
        std::fs::write(path, expected).expect("the README can be written");
    }
}
