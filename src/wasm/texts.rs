//! Lists of texts on their way to the page and from it. Each list crosses as one text, since one of JavaScript's values
//! takes a call for each.

/// Texts on their way to the page, each ended by U+0000, which none of ours has. `textsOf` in `pkg/texts.js` parts them.
#[derive(Debug, Default)]
pub(super) struct Texts(String);

impl Texts {
    /// Adds texts.
    pub(super) fn put(&mut self, texts: &[&str]) {
        for text in texts {
            debug_assert!(!text.contains('\0'));
            self.0.push_str(text);
            self.0.push('\0');
        }
    }

    /// Adds a number, such as how many entries of a list follow.
    pub(super) fn put_number(&mut self, number: usize) {
        self.put(&[&number.to_string()]);
    }
}

impl From<Texts> for String {
    fn from(Texts(text): Texts) -> Self {
        text
    }
}

/// The texts from the page that were joined to one, by their lengths in UTF-16 units. What callers write may have any
/// character, so none parts them.
pub(super) fn parts<'t>(text: &'t str, lengths: &[u32]) -> impl Iterator<Item = &'t str> {
    let mut rest = text;
    lengths.iter().map(move |&length| {
        let mut left = length as usize;
        let end = rest.char_indices().find(|(_, letter)| {
            let is_behind = left == 0;
            left = left.saturating_sub(letter.len_utf16());
            is_behind
        });
        let (part, behind) = end.and_then(|(end, _)| rest.split_at_checked(end)).unwrap_or((rest, ""));
        rest = behind;
        part
    })
}
