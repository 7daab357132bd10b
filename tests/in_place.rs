//! `--fix --in-place`: a file is replaced whole or not at all, and stays what it was besides.
#![cfg(unix)]
#![allow(missing_docs)]

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const FAULTY: &str = "{\"reference\": \" R-1 \", \"items\": [{\"brand\": null}]}\n";
const FIXED: &str = "{\"reference\": \"R-1\", \"items\": [{}]}\n";

/// A folder of its own that goes away at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("declarant-in-place-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir(&path).expect("a folder");
        Self(path)
    }

    fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).expect("a file");
        path
    }

    /// The names in it.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("the folder").map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<String> = entries.map(|name| name.into_string().expect("a name")).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn fix(path: &Path) -> Output {
    let arguments = ["check", "--fix", "--in-place", "--select", "structure", "--ignore", "field-missing"];
    Command::new(env!("CARGO_BIN_EXE_declarant")).args(arguments).arg(path).output().expect("the command ends")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("the file")
}

#[test]
fn permissions_and_links_stay() {
    let folder = Folder::new("links");
    let file = folder.file("parcel.json", FAULTY);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("permissions");
    let link = folder.0.join("link.json");
    symlink("parcel.json", &link).expect("a link");
    let output = fix(&link);
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    assert_eq!(read(&file), FIXED);
    assert_eq!(fs::metadata(&file).expect("the file").mode() & 0o777, 0o640);
    assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
    assert_eq!(folder.names(), ["link.json", "parcel.json"]);
}

#[test]
fn another_name_of_the_file_keeps_the_old_content_and_is_mentioned() {
    let folder = Folder::new("names");
    let file = folder.file("parcel.json", FAULTY);
    let other = folder.0.join("other.json");
    fs::hard_link(&file, &other).expect("a link");
    let output = fix(&file);
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("another name of this file keeps the old content"));
    assert_eq!((read(&file).as_str(), read(&other).as_str()), (FIXED, FAULTY));
}

#[test]
fn a_file_without_anything_to_fix_is_not_touched() {
    let folder = Folder::new("same");
    let file = folder.file("parcel.json", FIXED);
    let before = fs::metadata(&file).expect("the file");
    assert_eq!(fix(&file).status.code(), Some(0));
    let after = fs::metadata(&file).expect("the file");
    assert_eq!((after.ino(), after.mtime_nsec()), (before.ino(), before.mtime_nsec()));
}

#[test]
fn what_is_no_file_is_refused_in_one_line() {
    let folder = Folder::new("odd");
    let pipe = folder.0.join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    for path in [pipe.as_path(), Path::new("/dev/null"), folder.0.as_path()] {
        let output = fix(path);
        assert_eq!(output.status.code(), Some(2), "{}", path.display());
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.lines().count() == 1 && said.contains("cannot rewrite"), "{said}");
    }
}

#[test]
fn where_the_new_file_cannot_be_written_the_old_one_stays() {
    let folder = Folder::new("full");
    // More than the shell below lets a file grow to, which is as a full disk is.
    let many = format!("[{}]\n", vec![FAULTY.trim(); 2_000].join(",\n"));
    let file = folder.file("parcels.json", &many);
    let command = "trap '' XFSZ; ulimit -f 8; exec \"$0\" check --fix --in-place --select structure \"$1\"";
    let arguments = ["-c", command, env!("CARGO_BIN_EXE_declarant"), file.to_str().expect("a path")];
    let output = Command::new("sh").args(arguments).output().expect("the command ends");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.lines().last().is_some_and(|line| line.contains("cannot rewrite")), "{said}");
    assert!(read(&file) == many, "the old content is there");
    assert_eq!(folder.names(), ["parcels.json"]);
}
