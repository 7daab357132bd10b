//! Writes the texts that a build without them is given into a folder: words, headings and lists.
#![allow(missing_docs)]

use declarant::{language, lists};

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os().nth(1).ok_or_else(|| std::io::Error::other("name a folder"))?;
    let folder = std::path::Path::new(&folder);
    std::fs::write(folder.join("en.words.txt"), language::words())?;
    std::fs::write(folder.join("en.headings.txt"), language::headings())?;
    std::fs::write(folder.join("lists.txt"), lists::text())
}
