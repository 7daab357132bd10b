//! `--fix --in-place`: replaces the content of a file atomically.
//!
//! The new file is written beside the old one, synced to disk and then renamed. A reader therefore sees either the old
//! or the new content, even after a crash. Symbolic links still lead to the file, and it keeps its permissions.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file whose content is to be replaced.
#[derive(Debug)]
pub(crate) struct Target {
    path: PathBuf,
    about: Metadata,
}

impl Target {
    /// Resolves all links to the file.
    ///
    /// This is done before anything is read: opening a pipe would block, and an unwritable file need not be read.
    pub(crate) fn of(path: &Path) -> io::Result<Self> {
        let path = fs::canonicalize(path)?;
        let about = fs::metadata(&path)?;
        if about.is_dir() {
            return Err(io::Error::other("it is a directory"));
        }
        if !about.is_file() {
            return Err(io::Error::other("it is no regular file, so it can't be rewritten"));
        }
        // Renaming would replace a read-only file too, but it was made read-only on purpose.
        OpenOptions::new().write(true).open(&path)?;
        Ok(Self { path, about })
    }

    /// Whether the file has another hard link, which would keep the old content.
    pub(crate) fn has_other_names(&self) -> bool {
        #[cfg(unix)]
        return std::os::unix::fs::MetadataExt::nlink(&self.about) > 1;
        #[cfg(not(unix))]
        return false;
    }

    /// Replaces the content with these bytes.
    pub(crate) fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        let (mut file, beside) = beside(folder)?;
        file.write_all(bytes)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt, fchown};
            let (new, old) = (file.metadata()?, &self.about);
            if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
                // Only a privileged user may change the owner. For others the new file is their own.
                let _ = fchown(&file, Some(old.uid()), Some(old.gid()));
            }
        }
        file.set_permissions(self.about.permissions())?;
        file.sync_all()?;
        drop(file);
        fs::rename(&beside.0, &self.path)?;
        std::mem::forget(beside);
        // The rename is durable once the directory is synced. Not every system supports that, and the content is safe
        // anyway.
        #[cfg(unix)]
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
        Ok(())
    }
}

/// A temporary file. It is removed on drop unless it was renamed.
struct Beside(PathBuf);

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Creates a new file in a directory, readable only by its owner.
fn beside(folder: &Path) -> io::Result<(File, Beside)> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut number = 0;
    loop {
        let path = folder.join(format!(".declarant-{}-{number}", std::process::id()));
        match options.open(&path) {
            Ok(file) => return Ok((file, Beside(path))),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 1_000 => number += 1,
            Err(error) => return Err(error),
        }
    }
}
