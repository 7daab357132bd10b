//! The files that declarations are read from.

use std::path::{Path, PathBuf};

/// The declarations that the tests come with, of these kinds.
pub(crate) fn fixtures(kinds: &[&str]) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let places = ["examples/parcel.json", "tests/rules", "tests/declarations", "tests/twins"];
    below(places.map(|place| root.join(place)).to_vec(), kinds)
}

/// The files of these kinds in folders and below, sorted. The options of a fixture are none of them.
pub(crate) fn below(mut left: Vec<PathBuf>, kinds: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    while let Some(path) = left.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            left.extend(entries.map(|entry| entry.expect("an entry").path()));
            continue;
        }
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        if kinds.contains(&kind) && !path.to_string_lossy().ends_with(".options.json") {
            found.push(path);
        }
    }
    found.sort();
    found
}
