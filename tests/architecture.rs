//! The direction of flow: who may use whom, read from the `use crate::` lines.
#![allow(missing_docs)]

use std::path::{Path, PathBuf};

/// A room, and what its files must not use.
const FORBIDDEN: [(&str, &[&str]); 9] = [
    ("model", &["rule", "rules", "render", "report", "validator", "case", "profiles", "ids", "codes"]),
    ("dictionary", &["model", "rule", "rules", "render", "report", "validator", "case", "input"]),
    ("input", &["rule", "rules", "render", "report", "validator", "case", "profiles", "ids"]),
    ("demands", &["rule", "rules", "render", "validator", "input", "profiles", "ids", "codes"]),
    ("ids", &["model", "rule", "rules", "render", "report", "validator", "case", "input"]),
    ("codes", &["model", "rule", "rules", "render", "report", "validator", "case", "input"]),
    ("profiles", &["rules", "render", "validator", "input"]),
    ("rules", &["render", "validator", "digest", "fix"]),
    ("render", &["profiles", "ids", "codes", "validator", "rules"]),
];

fn files(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).expect("a directory") {
            files(&entry.expect("an entry").path(), found);
        }
    } else if path.extension().is_some_and(|kind| kind == "rs") {
        found.push(path.to_owned());
    }
}

#[test]
fn nothing_points_back() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (room, forbidden) in FORBIDDEN {
        let mut inside = Vec::new();
        files(&src.join(room), &mut inside);
        let door = src.join(format!("{room}.rs"));
        if door.exists() {
            inside.push(door);
        }
        assert!(!inside.is_empty(), "{room} has no files");
        for file in inside {
            let text = std::fs::read_to_string(&file).expect("a source file");
            for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for used in forbidden {
                    let named = [format!("crate::{used}::"), format!("crate::{used};"), format!("crate::{{{used}")];
                    assert!(
                        named.iter().all(|name| !line.contains(name.as_str())),
                        "{} uses {used}: {line}",
                        file.display()
                    );
                }
            }
        }
    }
}

/// A file that isn't listed is never compiled, and nobody would notice.
#[test]
fn every_file_is_listed_above_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&src, &mut all);
    for file in all {
        let module = file.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        // The rules of a family are listed two levels up.
        let above = file.ancestors().skip(1).take_while(|folder| folder.starts_with(&src));
        let mut lists: Vec<PathBuf> =
            above.map(|folder| folder.with_extension("rs")).filter(|list| list.exists()).collect();
        if file.parent() == Some(&src) {
            lists = ["lib.rs", "main.rs"].map(|root| src.join(root)).to_vec();
        }
        let is_word = |text: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == module);
        let is_listed = lists.iter().any(|list| is_word(&std::fs::read_to_string(list).expect("a source file")));
        assert!(
            is_listed || ["lib", "main"].contains(&module),
            "{} isn't listed in {}",
            file.display(),
            lists.iter().map(|list| list.display().to_string()).collect::<Vec<_>>().join(" or ")
        );
    }
}

#[test]
fn the_library_has_no_clock_and_no_files() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&src, &mut all);
    for file in all
        .iter()
        .filter(|file| !file.starts_with(src.join("cli")) && ![src.join("main.rs"), src.join("cli.rs")].contains(file))
    {
        let text = std::fs::read_to_string(file).expect("a source file");
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for name in ["std::fs", "std::time", "std::net", "std::env", "std::process", "jiff::"] {
                assert!(!line.contains(name), "{} uses {name}: {line}", file.display());
            }
        }
    }
}
