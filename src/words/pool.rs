//! The texts of a declaration that were split already.
//!
//! Half a dozen rules look at the same description, and some of them only after all other fields were judged. Each text is
//! therefore split once, and its tokens are kept until the declaration is done.

use std::cell::Cell;
use std::rc::Rc;

use super::Tokens;

/// The maximum number of texts that are kept. A declaration with more of them has the later ones split once a pass.
const MOST: usize = 96;

/// The number of slots, of which at most three quarters are used.
const SLOTS: usize = 128;

thread_local! {
    /// The memory of the last pool, for the next declaration.
    static SPARE: Cell<Memory> = const { Cell::new(Memory { texts: Vec::new(), used: 0, slots: Vec::new() }) };
}

/// Tokens by the address and length of their text.
#[derive(Debug)]
pub(crate) struct Pool(Memory);

#[derive(Debug, Default)]
struct Memory {
    /// The texts that are kept, then unused ones whose memory is reused.
    texts: Vec<Text>,
    used: usize,
    /// A hash table of places in `texts`, from 1.
    slots: Vec<u8>,
}

#[derive(Debug)]
struct Text {
    address: usize,
    length: usize,
    tokens: Rc<Tokens>,
}

impl Pool {
    pub(crate) fn new() -> Self {
        Self(SPARE.try_with(Cell::take).unwrap_or_default())
    }

    /// The tokens of a text, which must stay where it is as long as the pool lives.
    pub(crate) fn tokens(&mut self, text: &str) -> Rc<Tokens> {
        let memory = &mut self.0;
        if memory.slots.is_empty() || memory.used == MOST {
            memory.forget();
        }
        let (address, length) = (text.as_ptr().addr(), text.len());
        // Texts of one declaration lie one after the other, so the lower bits tell them apart.
        let mut slot = (address ^ (address >> 7)) % SLOTS;
        while let Some(place) = memory.slots.get(slot).and_then(|place| usize::from(*place).checked_sub(1)) {
            if let Some(known) = memory.texts.get(place)
                && (known.address, known.length) == (address, length)
            {
                return Rc::clone(&known.tokens);
            }
            slot = (slot + 1) % SLOTS;
        }
        let place = memory.used;
        memory.used += 1;
        if let Some(slot) = memory.slots.get_mut(slot) {
            *slot = memory.used as u8;
        }
        if memory.texts.len() == place {
            memory.texts.push(Text { address, length, tokens: Rc::default() });
        }
        let Some(entry) = memory.texts.get_mut(place) else { return Rc::default() };
        (entry.address, entry.length) = (address, length);
        match Rc::get_mut(&mut entry.tokens) {
            Some(tokens) => tokens.turn_to(text),
            // A rule still holds the tokens of another text.
            None => {
                let mut tokens = Tokens::default();
                tokens.turn_to(text);
                entry.tokens = Rc::new(tokens);
            }
        }
        Rc::clone(&entry.tokens)
    }
}

impl Memory {
    fn forget(&mut self) {
        self.used = 0;
        self.slots.clear();
        self.slots.resize(SLOTS, 0);
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.0.forget();
        let memory = std::mem::take(&mut self.0);
        // Where the thread is ending there is no next declaration.
        let _ = SPARE.try_with(|spare| spare.set(memory));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_is_split_once() {
        let text: String = (0..MOST + 10).map(|number| format!("word{number} ")).collect();
        let texts: Vec<&str> = text.split_inclusive(' ').collect();
        let mut pool = Pool::new();
        for text in &texts[..MOST] {
            assert_eq!(pool.tokens(text).get(0), text.trim_end());
        }
        let first = pool.tokens(texts[0]);
        assert!(Rc::ptr_eq(&first, &pool.tokens(texts[0])));
        // Part of a text is another text, though it begins at the same address.
        assert_eq!(pool.tokens(&texts[0][..4]).get(0), "word");
        for text in &texts {
            assert_eq!(pool.tokens(text).get(0), text.trim_end());
        }
        assert_eq!(first.get(0), "word0", "tokens that are still held don't change");
    }
}
