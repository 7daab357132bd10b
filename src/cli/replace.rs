//! `--fix --in-place`: the new content takes the place of the old one at once, or not at all.
//!
//! The new file is written beside the old one, brought to the disk and then renamed, so that whoever looks sees one or
//! the other whole, also after a crash. Links lead to the same file as before, and its permissions stay.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file whose content will be replaced.
#[derive(Debug)]
pub(crate) struct Target {
    path: PathBuf,
    about: Metadata,
}

impl Target {
    /// The file at the end of all links.
    ///
    /// Asked before anything is read: a pipe would wait for a writer, and what can't be written need not be read.
    pub(crate) fn of(path: &Path) -> io::Result<Self> {
        let path = fs::canonicalize(path)?;
        let about = fs::metadata(&path)?;
        if about.is_dir() {
            return Err(io::Error::other("it is a directory"));
        }
        if !about.is_file() {
            return Err(io::Error::other("it is no regular file, so it can't be rewritten"));
        }
        // A file that is read-only could be renamed over all the same; whoever made it so wants it to stay.
        OpenOptions::new().write(true).open(&path)?;
        Ok(Self { path, about })
    }

    /// Whether the file has another name, which keeps the old content.
    pub(crate) fn has_other_names(&self) -> bool {
        #[cfg(unix)]
        return std::os::unix::fs::MetadataExt::nlink(&self.about) > 1;
        #[cfg(not(unix))]
        return false;
    }

    /// Puts the bytes in the place of the content.
    pub(crate) fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        let (mut file, beside) = beside(folder)?;
        file.write_all(bytes)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt, fchown};
            let (new, old) = (file.metadata()?, &self.about);
            if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
                // Only a few may give files away; for the others the file is theirs now.
                let _ = fchown(&file, Some(old.uid()), Some(old.gid()));
            }
        }
        file.set_permissions(self.about.permissions())?;
        file.sync_all()?;
        drop(file);
        fs::rename(&beside.0, &self.path)?;
        std::mem::forget(beside);
        // The new name is on the disk once its folder is. Not every system can say so, and the content is safe anyway.
        #[cfg(unix)]
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
        Ok(())
    }
}

/// A file that is removed again, unless it was renamed.
struct Beside(PathBuf);

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// A new file in a folder, which nobody else can read.
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
