//! The direction of flow: who may use whom, read from the paths that begin with `crate::`.
#![allow(missing_docs)]

use std::path::{Path, PathBuf};

/// A room, and what its files must not use.
const FORBIDDEN: [(&str, &[&str]); 12] = [
    ("model", &["rule", "rules", "render", "report", "validator", "case", "profiles", "ids", "codes"]),
    ("dictionary", &["model", "rule", "rules", "render", "report", "validator", "case", "input"]),
    ("input", &["rule", "rules", "render", "report", "validator", "case", "profiles", "ids"]),
    ("demands", &["rule", "rules", "render", "validator", "input", "profiles", "ids", "codes"]),
    ("ids", &["model", "rule", "rules", "render", "report", "validator", "case", "input"]),
    ("codes", &["model", "rule", "rules", "render", "report", "validator", "case", "input"]),
    ("profiles", &["rules", "render", "validator", "input"]),
    ("reads", &["rule", "rules", "render", "report", "validator", "case"]),
    ("plan", &["render", "validator", "digest", "fix"]),
    ("rules", &["render", "validator", "digest", "fix"]),
    ("render", &["profiles", "ids", "codes", "validator", "rules"]),
    ("convert", &["rule", "rules", "render", "report", "validator", "case", "profiles", "ids"]),
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
            let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            for used in used("crate::", &code.join("\n")) {
                assert!(!forbidden.contains(&used.as_str()), "{} uses {used}", file.display());
            }
        }
    }
}

/// What stands behind a root such as `crate::` in a text: a name, or each of those in braces.
fn used(root: &str, code: &str) -> Vec<String> {
    let is_of_name = |letter: &char| letter.is_alphanumeric() || *letter == '_';
    let name = |path: &str| path.trim_start().chars().take_while(is_of_name).collect::<String>();
    let mut names = Vec::new();
    for (at, path) in code.match_indices(root) {
        let rest = &code[at + path.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            names.push(name(rest));
            continue;
        };
        let mut depth = 1;
        let letters = group.chars().map_while(|letter| {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            (depth > 0).then_some((letter, depth))
        });
        // What stands in inner braces is of a name before them.
        let outer: String = letters.filter(|(_, depth)| *depth == 1).map(|(letter, _)| letter).collect();
        names.extend(outer.split(',').map(name).filter(|name| !name.is_empty()));
    }
    names
}

#[test]
fn all_names_in_braces_are_seen() {
    let code =
        "use crate::{demands, ids::{self, Scheme},\n    profiles as law};\nuse crate::rule;\nlet at = crate::at::HERE;";
    assert_eq!(used("crate::", code), ["demands", "ids", "profiles", "rule", "at"]);
}

/// Every module of the library has a row in the table of ARCHITECTURE.md.
#[test]
fn every_module_is_described() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let paths: String = text.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next()).collect();
    for entry in std::fs::read_dir(root.join("src")).expect("src") {
        let path = entry.expect("an entry").path();
        let Some(module) = path.file_stem().and_then(|stem| stem.to_str()).filter(|_| path.is_file()) else { continue };
        let named = [format!("`src/{module}.rs`"), format!("`src/{module}/")];
        assert!(named.iter().any(|name| paths.contains(name.as_str())), "ARCHITECTURE.md has no row for {module}");
    }
}

/// Folders whose files are one thing each, as the name of the folder says.
const ONE_EACH: [&str; 3] = ["src/ids", "src/codes", "src/rules"];

/// Every file of a room is named in ARCHITECTURE.md: in its row of the table, or in the list of what is in larger rooms. A
/// file that is named after a country or a language need not be.
#[test]
fn every_file_of_a_room_is_described() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let mut rooms = vec!["pkg".to_owned(), "www".to_owned(), "src/codes/hs".to_owned()];
    let folders = std::fs::read_dir(root.join("src")).expect("src").map(|entry| entry.expect("an entry").path());
    let names = folders.filter(|path| path.is_dir()).filter_map(|path| path.file_name()?.to_str().map(str::to_owned));
    rooms.extend(names.map(|name| format!("src/{name}")).filter(|room| !ONE_EACH.contains(&room.as_str())));
    let mut missing = Vec::new();
    for room in rooms {
        let rows = text.lines().filter(|line| {
            line.starts_with('|') && [format!("`{room}/"), format!("`{room}.rs")].iter().any(|name| line.contains(name))
        });
        let entries = text.split("\n- ").filter(|entry| entry.starts_with(&format!("`{room}/`")));
        let said = rows.chain(entries.filter_map(|entry| entry.split("\n\n").next())).collect::<Vec<_>>().join("\n");
        let named: Vec<&str> =
            said.split('`').skip(1).step_by(2).map(|path| path.rsplit('/').next().unwrap_or(path)).collect();
        for entry in std::fs::read_dir(root.join(&room)).expect("a room") {
            let path = entry.expect("an entry").path();
            let is_code = path.extension().is_some_and(|kind| ["rs", "js", "txt"].iter().any(|code| kind == *code));
            let [Some(file), Some(stem)] = [path.file_name(), path.file_stem()].map(|name| name?.to_str()) else {
                continue;
            };
            let is_named = named.iter().any(|name| match name.split_once('*') {
                Some((start, end)) => file.starts_with(start) && file.ends_with(end),
                None => *name == file || *name == stem,
            });
            let is_code_of_place = stem.trim_end_matches('_').len() == 2;
            if is_code && !is_named && !is_code_of_place {
                missing.push(format!("{room}/{file}"));
            }
        }
    }
    assert!(missing.is_empty(), "ARCHITECTURE.md doesn't name {}", missing.join(", "));
}

/// The modules that a text declares, by `mod` or in the list of a macro that does: `schemes!`, `profiles!`, `rules!`.
fn declared(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut is_list = false;
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        is_list = is_list && line != "}" || ["schemes! {", "profiles! {", "rules! {"].contains(&line);
        let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        if is_list {
            names.extend(words);
        } else if words.by_ref().any(|word| word == "mod") {
            names.extend(words.next());
        }
    }
    names
}

#[test]
fn a_word_of_a_comment_declares_nothing() {
    let text = "//! A mod of goods.\npub(crate) mod text;\nuse text::value;\nschemes! {\n    // more\n    imo isbn\n}\nstatic LEI: u8;";
    assert_eq!(declared(text), ["text", "schemes", "imo", "isbn"]);
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
        let mut above = file.ancestors().skip(1).take_while(|folder| *folder != src);
        let list = above.find_map(|folder| Some(folder.with_extension("rs")).filter(|list| list.exists()));
        let lists = list.map_or_else(|| ["lib.rs", "main.rs"].map(|root| src.join(root)).to_vec(), |list| vec![list]);
        let texts: Vec<_> = lists.iter().map(|list| std::fs::read_to_string(list).expect("a source file")).collect();
        let is_listed = texts.iter().any(|text| declared(text).contains(&module));
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
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let code = code.join("\n");
        for used in used("std::", &code) {
            let is_outside = ["fs", "time", "net", "env", "process"].contains(&used.as_str());
            assert!(!is_outside, "{} uses std::{used}", file.display());
        }
        assert!(!code.contains("jiff::"), "{} uses jiff", file.display());
    }
}

/// A list that `lists::text` leaves out is empty in the modules of the package, whose tests compare one with the other.
#[test]
fn every_list_is_in_the_text_of_lists() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&src, &mut all);
    let mut statics = Vec::new();
    for file in all {
        let text = std::fs::read_to_string(&file).expect("a source file");
        let of_type = |line: &str| {
            let (name, kind) = line.split_once("static ")?.1.split_once(": ")?;
            let kind = kind.split_once(" = ")?.0;
            ["Text", "Labels", "Aliases", "Lines", "Table"].contains(&kind).then(|| name.to_owned())
        };
        statics.extend(text.lines().filter_map(of_type).map(|name| format!("{name} in {}", file.display())));
    }
    // The files of vague words are a static of one row each.
    let vague =
        std::fs::read_dir(src.join("words/vague")).expect("a folder").map(|entry| entry.expect("an entry").path());
    statics.extend(
        vague.filter(|path| path.extension().is_some_and(|kind| kind == "txt")).map(|path| path.display().to_string()),
    );
    let listed = declarant::lists::text().matches("\n=\n").count();
    assert_eq!(statics.len(), listed, "`texts` of src/codes.rs, src/words.rs or src/finder lacks one of {statics:#?}");
}
