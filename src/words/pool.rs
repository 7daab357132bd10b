//! The texts of a declaration that were split already.
//!
//! Half a dozen rules look at the same description, and some of them only after all other fields were judged. Each text is
//! therefore split once, and its tokens are kept until the declaration is done. Those of an object that is kept by its
//! validator are there for the next check of it, too, unless another declaration was judged in between.

use std::cell::Cell;
use std::rc::Rc;

use super::Tokens;

/// The maximum number of texts that are kept: those of some two hundred items. A declaration with more of them has them
/// split once a pass.
const MOST: usize = 512;

/// The number of slots for a declaration of some forty items, a power of two. It doubles where more are needed, so that
/// at most three quarters are used.
const SLOTS: usize = 128;

/// No place of a text.
const NONE: usize = usize::MAX;

thread_local! {
    /// The memory of the last pool, for the next declaration.
    static SPARE: Cell<Memory> = const { Cell::new(Memory::EMPTY) };
}

/// Tokens by the address and length of their text.
#[derive(Debug)]
pub(crate) struct Pool {
    memory: Memory,
    /// Whose texts are asked for.
    owner: Owner,
    /// Whether the memory holds nothing but texts of the owner.
    is_ready: bool,
}

/// What the texts belong to: a declaration that is judged once, or one that is kept to be judged again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Owner {
    /// The number of what is kept; 0 for none.
    kept: u64,
    /// Where its text stands. If that was moved, no address holds any longer.
    address: usize,
}

#[derive(Debug)]
struct Memory {
    /// The texts that are kept, then unused ones whose memory is reused.
    texts: Vec<Text>,
    used: usize,
    /// The place of the text that was asked for last, as most rules ask for the one that the rule before asked for.
    last: usize,
    /// A hash table of places in `texts`, from 1.
    slots: Vec<u16>,
    owner: Owner,
}

#[derive(Debug)]
struct Text {
    address: usize,
    length: usize,
    tokens: Rc<Tokens>,
}

impl Text {
    #[inline]
    fn is_at(&self, address: usize, length: usize) -> bool {
        (self.address, self.length) == (address, length)
    }
}

impl Owner {
    const NOBODY: Self = Self { kept: 0, address: 0 };
}

impl Pool {
    pub(crate) fn new() -> Self {
        Self { memory: SPARE.try_with(Cell::take).unwrap_or_default(), owner: Owner::NOBODY, is_ready: false }
    }

    /// Takes over the tokens of the last pool if it was that of the same kept text. `kept` is its number, from 1.
    pub(crate) fn go_on(&mut self, kept: u64, text: &str) {
        self.owner = Owner { kept, address: text.as_ptr().addr() };
    }

    /// Forgets the texts that end behind this one, since they are about to be dropped.
    pub(crate) fn forget_behind(&mut self, text: &str) {
        let end = text.as_ptr().addr() + text.len();
        let memory = &mut self.memory;
        let used = std::mem::take(&mut memory.used);
        memory.last = NONE;
        memory.slots.fill(0);
        for at in 0..used {
            if memory.texts.get(at).is_some_and(|text| text.address + text.length <= end) {
                memory.texts.swap(at, memory.used);
                memory.list_next();
            }
        }
    }

    /// The tokens of a text, which must stay where it is as long as the pool lives.
    pub(crate) fn tokens(&mut self, text: &str) -> Rc<Tokens> {
        if !self.is_ready {
            self.make_ready();
        }
        let memory = &mut self.memory;
        let (address, length) = (text.as_ptr().addr(), text.len());
        if let Some(last) = memory.texts.get(memory.last).filter(|last| last.is_at(address, length)) {
            return Rc::clone(&last.tokens);
        }
        Self::look_up(memory, text)
    }

    #[inline(never)]
    fn look_up(memory: &mut Memory, text: &str) -> Rc<Tokens> {
        let (address, length) = (text.as_ptr().addr(), text.len());
        if memory.used == MOST {
            memory.forget();
        }
        if let Some(place) = memory.find(address, length) {
            memory.last = place;
            return memory.texts.get(place).map(|known| Rc::clone(&known.tokens)).unwrap_or_default();
        }
        if memory.texts.len() == memory.used {
            memory.texts.push(Text { address, length, tokens: Rc::default() });
        }
        let Some(entry) = memory.texts.get_mut(memory.used) else { return Rc::default() };
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
        let tokens = Rc::clone(&entry.tokens);
        memory.last = memory.used;
        memory.list_next();
        tokens
    }

    #[inline(never)]
    fn make_ready(&mut self) {
        self.is_ready = true;
        if self.owner == Owner::NOBODY || self.memory.owner != self.owner {
            self.memory.forget();
            self.memory.owner = self.owner;
        }
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl Memory {
    const EMPTY: Self = Self { texts: Vec::new(), used: 0, last: NONE, slots: Vec::new(), owner: Owner::NOBODY };

    fn forget(&mut self) {
        (self.used, self.last) = (0, NONE);
        self.slots.clear();
        self.slots.resize(SLOTS, 0);
    }

    /// The slots of the hash table in which a text at that address may be listed, in the order of the search.
    fn slots_of(&self, address: usize) -> impl Iterator<Item = usize> + use<> {
        // Texts of one declaration lie one after the other, so the lower bits tell them apart.
        let (first, slots) = (address ^ (address >> 7), self.slots.len());
        (first..first.wrapping_add(slots)).map(move |slot| slot & (slots - 1))
    }

    /// The place of a text.
    fn find(&self, address: usize, length: usize) -> Option<usize> {
        let places = self.slots_of(address).map(|slot| self.slots.get(slot).copied().unwrap_or(0));
        places
            .take_while(|place| *place > 0)
            .map(|place| usize::from(place) - 1)
            .find(|place| self.texts.get(*place).is_some_and(|text| text.is_at(address, length)))
    }

    /// Lists the text behind those that are listed.
    fn list_next(&mut self) {
        if self.used >= self.slots.len() / 4 * 3 {
            let used = std::mem::take(&mut self.used);
            let slots = self.slots.len() * 2;
            self.slots.clear();
            self.slots.resize(slots, 0);
            (0..used).for_each(|_| self.list_next());
        }
        let Some(text) = self.texts.get(self.used) else { return };
        self.used += 1;
        if let Some(free) = self.slots_of(text.address).find(|slot| self.slots.get(*slot) == Some(&0))
            && let Some(slot) = self.slots.get_mut(free)
        {
            *slot = self.used as u16;
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let memory = std::mem::take(&mut self.memory);
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

    #[test]
    fn texts_of_what_is_kept_are_there_again() {
        let text = String::from("cotton socks");
        let (kept, typed) = text.split_at(6);
        let ask = |number: u64, forget: bool| {
            let mut pool = Pool::new();
            pool.go_on(number, &text);
            let tokens = [Rc::as_ptr(&pool.tokens(typed)), Rc::as_ptr(&pool.tokens(kept))];
            let used = pool.memory.used;
            if forget {
                pool.forget_behind(kept);
            }
            (tokens, used, pool.memory.used)
        };
        let (first, ..) = ask(1, false);
        assert_eq!(ask(1, true), (first, 2, 1), "nothing is split again, and what is typed is forgotten");
        let mut pool = Pool::new();
        pool.go_on(1, &text);
        assert_eq!((pool.tokens(kept).get(0), pool.memory.used), ("cotton", 1));
        assert_eq!((pool.tokens(typed).get(0), pool.memory.used), ("socks", 2));
        drop(pool);
        let mut other = Pool::new();
        other.go_on(2, &text);
        assert_eq!((other.tokens(typed).get(0), other.memory.used), ("socks", 1), "another's texts are forgotten");
    }
}
