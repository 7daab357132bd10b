//! Writes the texts that a build without them is given into a folder: words, their translations, headings and lists.
#![allow(missing_docs)]

use declarant::messages::{self, Kind};
use declarant::{language, lists};

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os().nth(1).ok_or_else(|| std::io::Error::other("name a folder"))?;
    let folder = std::path::Path::new(&folder);
    std::fs::write(folder.join("en.words.txt"), language::words())?;
    std::fs::write(folder.join("en.headings.txt"), language::headings())?;
    for tag in messages::LANGUAGES {
        for kind in Kind::ALL {
            let text = messages::text(tag, kind).unwrap_or_default();
            std::fs::write(folder.join(format!("{tag}.{}.txt", kind.name())), text)?;
        }
    }
    std::fs::write(folder.join("lists.txt"), lists::text())
}
