//! xmllint's word on messages, by the schema that the command line writes.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

/// What xmllint judges by.
pub(crate) struct Xmllint {
    dir: PathBuf,
    schema: PathBuf,
}

impl Xmllint {
    /// `None` where there is no xmllint.
    ///
    /// The environment may name another schema with `variable`.
    pub(crate) fn new(dataset: &str, variable: &str) -> Option<Self> {
        Command::new("xmllint").arg("--version").output().ok()?;
        let dir = std::env::temp_dir().join(format!("declarant-{}-{dataset}-xmllint", std::process::id()));
        std::fs::create_dir_all(&dir).expect("a directory");
        let schema = std::env::var_os(variable).map(PathBuf::from).unwrap_or_else(|| {
            let written = Command::new(env!("CARGO_BIN_EXE_declarant"))
                .args(["schema", dataset, "--into"])
                .arg(&dir)
                .output()
                .expect("the command runs");
            let names = String::from_utf8(written.stdout).expect("text");
            PathBuf::from(names.lines().next().expect("the name of the schema"))
        });
        Some(Self { dir, schema })
    }

    /// Whether each of the messages is valid.
    pub(crate) fn judge(&self, messages: &[String]) -> Vec<bool> {
        let files: Vec<PathBuf> = (0..messages.len()).map(|number| self.dir.join(format!("{number}.xml"))).collect();
        for (file, message) in files.iter().zip(messages) {
            std::fs::write(file, message).expect("a file");
        }
        let output = Command::new("xmllint")
            .args(["--noout", "--schema"])
            .arg(&self.schema)
            .args(&files)
            .output()
            .expect("xmllint runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!said.contains("Schemas parser error"), "{said}");
        let valid: BTreeSet<&str> = said.lines().filter_map(|line| line.strip_suffix(" validates")).collect();
        files.iter().map(|file| valid.contains(file.to_str().expect("a path"))).collect()
    }
}

impl Drop for Xmllint {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}
