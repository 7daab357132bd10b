//! Several declarations in one input: a line each (NDJSON), or the elements of a JSON array.
//!
//! A [`Split`] is fed with pieces of an input of any length and hands out its declarations one after the other, so that
//! memory does not grow with their number. It finds only where a declaration begins and ends; what is wrong within one
//! is for the validator to say. Every byte is handed out exactly once and in order, as part of a declaration or of what
//! stands between two, so that a corrected input can be put together again.

use memchr::memchr;

use super::MOST_BYTES;

/// What an input is split by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// By its content.
    Auto,
    /// One declaration in JSON, or an array of them.
    Json,
    /// A declaration a line.
    Lines,
    /// One declaration.
    Whole,
}

/// A piece of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A declaration. One that is longer than [`MOST_BYTES`] is handed out as far as one byte beyond them.
    Record {
        /// Its bytes.
        bytes: &'a [u8],
        /// The line and the column at which it begins; columns count UTF-16 units.
        start: (u32, u32),
        /// Whether it is one of several.
        of_many: bool,
    },
    /// What stands between declarations, or belongs to one that was too long.
    Between(&'a [u8]),
}

/// Splits an input into its declarations.
///
/// ```
/// use declarant::input::batch::{Layout, Piece, Split};
///
/// let mut found = Vec::new();
/// let mut take = |piece: Piece<'_>| {
///     if let Piece::Record { bytes, start, .. } = piece {
///         found.push((String::from_utf8_lossy(bytes).into_owned(), start));
///     }
///     Ok::<(), ()>(())
/// };
/// let mut split = Split::new(Layout::Auto);
/// split.push(b"[ {\"part\": ", &mut take)?;
/// split.push(b"\"seller\"},\n{} ]", &mut take)?;
/// split.end(&mut take)?;
/// assert_eq!(found, [("{\"part\": \"seller\"}".to_owned(), (1, 3)), ("{}".to_owned(), (2, 1))]);
/// # Ok::<(), ()>(())
/// ```
#[derive(Debug)]
pub struct Split {
    layout: Layout,
    state: State,
    /// What was read and not handed out yet.
    held: Vec<u8>,
    /// Where `held` begins, and where what it holds ends.
    start: Position,
    end: Position,
    /// The most bytes of one declaration.
    most: usize,
    /// How many bytes were passed over of a declaration that is too long.
    passed: u64,
}

/// The most bytes that are passed over in search of the end of a declaration that is too long.
const MOST_PASSED: u64 = 4 << 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// It is not known yet what the input is.
    Head(Head),
    /// A declaration a line.
    Lines,
    /// In an array, between its elements: whether one was there, and whether another must follow.
    Gap { any: bool },
    /// In an element of an array.
    Element(Nesting),
    /// Behind an array.
    Behind,
    /// In a declaration that goes to the end.
    Whole { of_many: bool },
    /// In the rest of a line that was too long.
    LongLine,
    /// In the rest of an element that was too long.
    LongElement(Nesting),
    /// In the rest of a declaration that was too long and goes to the end.
    Done,
}

/// A line and a column.
#[derive(Clone, Copy, Debug)]
struct Position {
    line: u32,
    column: u32,
}

impl Position {
    /// The position behind one more byte. A character counts with its first byte.
    #[inline]
    const fn behind(self, byte: u8) -> Self {
        let Self { line, column } = self;
        match byte {
            b'\n' => Self { line: line.saturating_add(1), column: 1 },
            0x80..=0xBF => self,
            0xF0.. => Self { line, column: column.saturating_add(2) },
            _ => Self { line, column: column.saturating_add(1) },
        }
    }

    fn over(self, bytes: &[u8]) -> Self {
        bytes.iter().fold(self, |position, &byte| position.behind(byte))
    }
}

const MARK: &[u8] = b"\xEF\xBB\xBF";

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

impl Split {
    /// A splitter at the start of an input.
    pub fn new(layout: Layout) -> Self {
        let state = match layout {
            Layout::Auto | Layout::Json => State::Head(Head::default()),
            Layout::Lines => State::Lines,
            Layout::Whole => State::Whole { of_many: false },
        };
        let top = Position { line: 1, column: 1 };
        Self { layout, state, held: Vec::new(), start: top, end: top, most: MOST_BYTES, passed: 0 }
    }

    /// The same with another bound on the bytes of one declaration, for tests.
    #[doc(hidden)]
    pub fn with_most(layout: Layout, most: usize) -> Self {
        Self { most, ..Self::new(layout) }
    }

    /// Whether no declaration can follow: all that is left belongs to one that is too long.
    pub fn is_done(&self) -> bool {
        self.state == State::Done
    }

    /// Takes the next piece of the input and hands out what it completes.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn push<E>(&mut self, chunk: &[u8], take: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        let mut rest = chunk;
        while !rest.is_empty() {
            let used = match self.state {
                State::Head(head) => self.head(rest, head, take)?,
                State::Lines => self.line(rest, take)?,
                State::LongLine => self.long_line(rest, take)?,
                State::Gap { any } => self.gap(rest, any, take)?,
                State::Element(nesting) => self.element(rest, nesting, take)?,
                State::LongElement(nesting) => self.long_element(rest, nesting, take)?,
                State::Behind => self.behind(rest, take)?,
                State::Whole { of_many } => self.whole(rest, of_many, take)?,
                State::Done => {
                    take(Piece::Between(rest))?;
                    rest.len()
                }
            };
            rest = rest.get(used..).unwrap_or_default();
        }
        Ok(())
    }

    /// Hands out what is left at the end of the input.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn end<E>(mut self, take: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        match self.state {
            State::Head(_) => self.record(false, take),
            State::Whole { of_many } => self.record(of_many, take),
            State::Lines if self.held.trim_ascii().is_empty() => self.between(take),
            State::Lines => self.trimmed(true, take),
            // The array is not closed, which an element that is not there says.
            State::Gap { .. } => {
                self.between(take)?;
                self.record(true, take)
            }
            State::Element(nesting) => {
                self.trimmed(true, take)?;
                if nesting.depth == 0 { self.record(true, take) } else { Ok(()) }
            }
            State::LongElement(_) | State::Behind | State::LongLine | State::Done => self.between(take),
        }
    }

    /// Keeps bytes that are not handed out yet.
    fn hold(&mut self, bytes: &[u8]) {
        self.held.extend_from_slice(bytes);
        self.end = self.end.over(bytes);
    }

    /// Hands out what is held as what stands between declarations.
    fn between<E>(&mut self, take: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        self.start = self.end;
        let held = std::mem::take(&mut self.held);
        let taken = if held.is_empty() { Ok(()) } else { take(Piece::Between(&held)) };
        self.reuse(held);
        taken
    }

    /// Hands out what is held as a declaration.
    fn record<E>(&mut self, of_many: bool, take: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        let start = (self.start.line, self.start.column);
        self.start = self.end;
        let held = std::mem::take(&mut self.held);
        let taken = take(Piece::Record { bytes: &held, start, of_many });
        self.reuse(held);
        taken
    }

    /// Hands out what is held as a declaration, and the blanks around it as what stands between.
    fn trimmed<E>(&mut self, of_many: bool, take: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        let held = std::mem::take(&mut self.held);
        let body = held.trim_ascii_end();
        let blank = held.get(body.len()..).unwrap_or_default();
        take(Piece::Record { bytes: body, start: (self.start.line, self.start.column), of_many })?;
        self.start = self.end;
        let taken = if blank.is_empty() { Ok(()) } else { take(Piece::Between(blank)) };
        self.reuse(held);
        taken
    }

    /// Goes on over bytes of a declaration that is too long, up to a bound: an input may never end.
    fn pass_over(&mut self, bytes: &[u8]) {
        self.end = self.end.over(bytes);
        self.start = self.end;
        self.passed += bytes.len() as u64;
        if self.passed > MOST_PASSED {
            self.state = State::Done;
        }
    }

    /// Takes the memory of a buffer for the next declaration.
    fn reuse(&mut self, mut buffer: Vec<u8>) {
        // One that a very long declaration left is given back.
        if buffer.capacity() <= 1 << 20 {
            buffer.clear();
            self.held = buffer;
        }
    }

    /// Looks for what tells NDJSON, an array and a single declaration apart.
    fn head<E>(
        &mut self,
        rest: &[u8],
        Head { mut blank, mut line }: Head,
        take: &mut impl FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<usize, E> {
        // Up to the end of a line, since only a whole line tells anything.
        let room = (self.most + 1).saturating_sub(self.held.len());
        let used = memchr(b'\n', rest).map_or(rest.len(), |at| at + 1).min(room);
        let was = self.held.len();
        self.hold(rest.get(..used).unwrap_or_default());
        if blank == 0 && self.held.starts_with(MARK) {
            blank = MARK.len();
        }
        blank += self.held.iter().skip(blank).take_while(|&&byte| is_blank(byte)).count();
        let undecided = State::Head(Head { blank, line });
        let whole = State::Whole { of_many: false };
        self.state = match self.held.get(blank) {
            None => undecided,
            // A mark of which the rest is still to come.
            Some(_) if MARK.starts_with(&self.held) => undecided,
            Some(b'[') => {
                // What stands before the bracket and the bracket itself are held; the rest is looked at again.
                self.held.truncate(blank + 1);
                self.end = self.start.over(&self.held);
                self.state = State::Gap { any: false };
                return Ok((blank + 1).saturating_sub(was));
            }
            Some(b'{') if self.layout == Layout::Auto => {
                if line == 0 && self.held.ends_with(b"\n") {
                    line = self.held.len();
                    // A line of NDJSON ends as it begins, even where it is broken in between.
                    if self.held.trim_ascii_end().ends_with(b"}") { State::Head(Head { blank, line }) } else { whole }
                } else {
                    let new = self.held.get(was.max(line)..).unwrap_or_default();
                    match new.iter().find(|&&byte| !is_blank(byte)) {
                        Some(b'{') if line > 0 => {
                            let held = std::mem::take(&mut self.held);
                            (self.end, self.state) = (self.start, State::Lines);
                            self.push(&held, take)?;
                            return Ok(used);
                        }
                        Some(_) if line > 0 => whole,
                        _ => undecided,
                    }
                }
            }
            Some(_) => whole,
        };
        if matches!(self.state, State::Head(_)) && self.held.len() > self.most {
            self.state = whole;
        }
        Ok(used)
    }

    fn line<E>(&mut self, rest: &[u8], take: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<usize, E> {
        let Some(at) = memchr(b'\n', rest) else {
            let room = (self.most + 1).saturating_sub(self.held.len());
            let used = rest.len().min(room);
            self.hold(rest.get(..used).unwrap_or_default());
            if self.held.len() > self.most {
                self.record(true, take)?;
                self.state = State::LongLine;
            }
            return Ok(used);
        };
        let line = rest.get(..=at).unwrap_or_default();
        if self.held.len() + line.len() > self.most + 1 {
            let used = (self.most + 1).saturating_sub(self.held.len());
            self.hold(rest.get(..used).unwrap_or_default());
            self.record(true, take)?;
            self.state = State::LongLine;
            return Ok(used);
        }
        self.hold(line);
        if self.held.trim_ascii().is_empty() {
            self.between(take)?
        } else {
            self.trimmed(true, take)?
        }
        Ok(line.len())
    }

    fn long_line<E>(&mut self, rest: &[u8], take: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<usize, E> {
        let used = memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
        let passed = rest.get(..used).unwrap_or_default();
        self.pass_over(passed);
        if passed.last() == Some(&b'\n') {
            self.state = State::Lines;
        }
        take(Piece::Between(passed))?;
        Ok(used)
    }

    /// Blanks and commas up to the next element, or the end of the array.
    fn gap<E>(
        &mut self,
        rest: &[u8],
        any: bool,
        take: &mut impl FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<usize, E> {
        let room = if any { usize::MAX } else { (self.most + 1).saturating_sub(self.held.len()) };
        let blank = rest.iter().take(room).take_while(|&&byte| is_blank(byte)).count();
        self.hold(rest.get(..blank).unwrap_or_default());
        if !any && self.held.len() > self.most {
            self.state = State::Whole { of_many: false };
            return Ok(blank);
        }
        let Some(&next) = rest.get(blank) else {
            if any {
                self.between(take)?;
            }
            return Ok(blank);
        };
        match next {
            // An array without elements is no list of declarations, which its own report says.
            b']' if !any => {
                self.state = State::Whole { of_many: false };
                Ok(blank)
            }
            _ => {
                self.between(take)?;
                self.state = State::Element(Nesting::default());
                Ok(blank)
            }
        }
    }

    fn element<E>(
        &mut self,
        rest: &[u8],
        mut nesting: Nesting,
        take: &mut impl FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<usize, E> {
        let room = (self.most + 1).saturating_sub(self.held.len());
        let within = rest.get(..rest.len().min(room)).unwrap_or_default();
        let ending = within.iter().position(|&byte| nesting.ends_at(byte));
        let body = within.get(..ending.unwrap_or(within.len())).unwrap_or_default();
        self.hold(body);
        let Some(&end) = ending.and_then(|at| within.get(at)) else {
            self.state = State::Element(nesting);
            if self.held.len() > self.most {
                self.record(true, take)?;
                self.state = State::LongElement(nesting);
            }
            return Ok(body.len());
        };
        self.trimmed(true, take)?;
        self.close(end, take)?;
        Ok(body.len() + 1)
    }

    fn long_element<E>(
        &mut self,
        rest: &[u8],
        mut nesting: Nesting,
        take: &mut impl FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<usize, E> {
        let ending = rest.iter().position(|&byte| nesting.ends_at(byte));
        let passed = rest.get(..ending.unwrap_or(rest.len())).unwrap_or_default();
        self.state = State::LongElement(nesting);
        self.pass_over(passed);
        take(Piece::Between(passed))?;
        match ending.and_then(|at| rest.get(at)) {
            Some(&end) => {
                self.close(end, take)?;
                Ok(passed.len() + 1)
            }
            None => Ok(passed.len()),
        }
    }

    /// Goes on behind an element, at the comma or the bracket that ends it.
    fn close<E>(&mut self, end: u8, take: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        self.hold(&[end]);
        if end == b']' {
            // The bracket is kept, for whatever follows it is told from a declaration of its own by it.
            self.state = State::Behind;
            return Ok(());
        }
        self.state = State::Gap { any: true };
        self.between(take)
    }

    fn behind<E>(&mut self, rest: &[u8], take: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<usize, E> {
        let blank = rest.iter().take_while(|&&byte| is_blank(byte)).count();
        if blank == rest.len() {
            if self.held.len() > 1 << 16 {
                // The bracket stays.
                let held = self.held.split_off(1);
                let bracket = std::mem::replace(&mut self.held, held);
                take(Piece::Between(&bracket))?;
                self.between(take)?;
                self.held.push(b']');
            }
            self.hold(rest);
            return Ok(blank);
        }
        self.hold(rest.get(..blank).unwrap_or_default());
        self.state = State::Whole { of_many: true };
        Ok(blank)
    }

    fn whole<E>(
        &mut self,
        rest: &[u8],
        of_many: bool,
        take: &mut impl FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<usize, E> {
        let room = (self.most + 1).saturating_sub(self.held.len());
        let used = rest.len().min(room);
        self.hold(rest.get(..used).unwrap_or_default());
        if self.held.len() > self.most {
            self.record(of_many, take)?;
            self.state = State::Done;
        }
        Ok(used)
    }
}

/// What is known of the start of an input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Head {
    /// How many bytes stand before the first that isn't blank, the mark of UTF-8 included.
    blank: usize,
    /// Where the first line that isn't blank ends; 0 before its end was met.
    line: usize,
}

/// Where a byte stands in an element of an array.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Nesting {
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Nesting {
    /// Goes on over a byte; whether it is the comma or the bracket that ends the element.
    #[inline]
    const fn ends_at(&mut self, byte: u8) -> bool {
        if self.in_string {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_string = false,
                _ => {}
            }
            return false;
        }
        match byte {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth += 1,
            b']' | b',' if self.depth == 0 => return true,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        false
    }
}
