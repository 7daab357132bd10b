//! The lists that descriptions, names and codes are looked up in, as data, for a build that carries none.
//!
//! They are as large as a third of the code, and hardly change from one version to the next. So a build without the
//! feature `lists` is given them as one text, which [`text`] makes in a build with the feature. A validator can't be made
//! before that, since without the lists it would say less than it should.
//!
//! The first line names the version. A text of another version is refused. Behind it stand the lists in the order of
//! `all`, each ended by a line with a single `=`.

use std::sync::OnceLock;

use crate::language::{first_line, incomplete, kept, odd};
use crate::options::Misuse;
use crate::{codes, finder, words};

/// Whether this build carries the lists. A constant, so that the compiler drops those of one that doesn't.
pub(crate) const IS_HERE: bool = cfg!(feature = "lists");

/// The line behind each list.
const END: &str = "\n=\n";

/// The text of a list.
pub(crate) struct Text {
    own: &'static str,
    given: OnceLock<&'static str>,
}

impl Text {
    /// A list that this build carries, or will be given.
    pub(crate) const fn new(own: &'static str) -> Self {
        Self { own: if IS_HERE { own } else { "" }, given: OnceLock::new() }
    }

    /// A text that is at hand.
    pub(crate) fn of(text: &'static str) -> Self {
        Self { own: text, given: OnceLock::from(text) }
    }

    /// The text; empty for as long as a build without lists wasn't given them.
    #[inline]
    pub(crate) fn get(&self) -> &'static str {
        if IS_HERE { self.own } else { self.given.get().copied().unwrap_or_default() }
    }
}

/// Every list.
fn all() -> impl Iterator<Item = &'static Text> {
    words::texts().chain(codes::texts()).chain(finder::texts())
}

fn head() -> String {
    format!("declarant {} lists", env!("CARGO_PKG_VERSION"))
}

/// The lists, for a build that carries none.
pub fn text() -> String {
    let mut text = head() + "\n";
    for list in all() {
        text.push_str(list.get());
        text.push_str(END);
    }
    text
}

/// Takes the lists: a text that [`text`] made.
///
/// The first one counts. A build that carries the lists keeps to its own.
///
/// ```
/// use declarant::lists;
/// lists::load(lists::text())?;
/// assert!(lists::load("declarant 0.0.1 lists\n".to_owned()).is_err());
/// let text = lists::text();
/// let misuse = lists::load(text[..text.len() / 2].to_owned()).unwrap_err();
/// assert!(misuse.to_string().starts_with("the lists are incomplete, or of another build"));
/// # Ok::<(), declarant::Misuse>(())
/// ```
///
/// # Errors
/// If it is of another version or incomplete.
pub fn load(text: String) -> Result<(), Misuse> {
    let first = first_line(&text);
    if first != head() {
        return Err(odd("lists", first));
    }
    let rest = kept(text);
    let given = parts(rest);
    if given.len() != all().count() {
        return Err(incomplete("lists"));
    }
    for (list, text) in all().zip(given) {
        list.given.get_or_init(|| text);
    }
    Ok(())
}

/// The lists of a text. A search for the sign in the line that ends each is faster than one for the whole line.
fn parts(text: &'static str) -> Vec<&'static str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for at in memchr::memchr_iter(b'=', text.as_bytes()) {
        let end = at.saturating_sub(1);
        if text.get(end..).is_some_and(|rest| rest.starts_with(END)) {
            parts.extend(text.get(start..end));
            start = end + END.len();
        }
    }
    // What isn't ended counts as one more, so that the text is refused.
    parts.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    parts
}

/// Whether a text is one of lists, of any version.
#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "only the module is given texts of any kind"))]
pub(crate) fn is_it(text: &str) -> bool {
    text.lines().next().is_some_and(|first| first.ends_with(" lists"))
}

/// Refuses to go on without the lists.
pub(crate) fn needed() -> Result<(), Misuse> {
    if IS_HERE || all().next().is_some_and(|list| list.given.get().is_some()) {
        return Ok(());
    }
    Err(Misuse("this build carries no lists: give it those of its version first".to_owned()))
}

#[cfg(all(test, feature = "lists"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_is_taken() {
        load(text()).expect("its own lists");
        for list in all() {
            assert!(!list.own.is_empty() && !list.own.contains(END));
            assert_eq!(list.given.get(), Some(&list.own));
        }
    }

    #[test]
    fn what_is_of_another_version_is_refused() {
        let version = env!("CARGO_PKG_VERSION");
        let said = format!(
            "this is declarant {version}, and the lists are of \"declarant 0.0.1 lists\": take both from one package"
        );
        assert_eq!(load(text().replacen(version, "0.0.1", 1)), Err(Misuse(said)));
        assert!(load(text().replacen(END, "\n", 1)).is_err());
        assert!(load(String::new()).is_err());
    }
}
