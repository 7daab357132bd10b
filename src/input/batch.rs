//! Splits an input into declarations: one per line (NDJSON), or the elements of a JSON array.
//!
//! A [`Split`] is a push parser. It takes chunks of any length and returns declarations one by one, so memory doesn't
//! grow with their number. It only finds where a declaration begins and ends; the validator says what is wrong inside.
//! Every byte is returned exactly once and in order, either as part of a declaration or as what separates two. A fixed
//! input can therefore be put together again.

mod detect;

use memchr::{memchr, memchr_iter};

use super::MOST_BYTES;
use detect::{Detected, detect};

/// How an input is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Detected from the content.
    Auto,
    /// One JSON declaration, or an array of them.
    Json,
    /// A declaration a line.
    Lines,
    /// One declaration.
    Whole,
}

/// A part of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A declaration. One that is too long is cut after [`MOST_BYTES`] and one more byte.
    Record {
        /// Its bytes.
        bytes: &'a [u8],
        /// The line and column at which it begins. Columns count UTF-16 units.
        start: (u32, u32),
        /// Whether it is one of several.
        of_many: bool,
    },
    /// Separators between declarations, and the rest of a declaration that was too long.
    Between(&'a [u8]),
}

/// The lines of an NDJSON input that is held in memory as a whole, without their line feeds.
///
/// ```
/// use declarant::input::batch::lines;
/// assert!(lines(b"{}\n[]").eq([&b"{}"[..], b"[]"]));
/// ```
pub fn lines(ndjson: &[u8]) -> impl Iterator<Item = &[u8]> {
    let ends = memchr_iter(b'\n', ndjson).chain(std::iter::once(ndjson.len()));
    let mut start = 0;
    ends.map(move |end| {
        let line = ndjson.get(start..end).unwrap_or_default();
        start = end + 1;
        line
    })
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
    /// Bytes that were read and not returned yet.
    held: Vec<u8>,
    /// The positions at which `held` begins and ends.
    start: Position,
    end: Position,
    /// The maximum size of one declaration in bytes.
    most: usize,
    /// How many bytes of a declaration that is too long were skipped.
    passed: u64,
}

/// The maximum number of bytes skipped in search of the end of a declaration that is too long.
const MOST_PASSED: u64 = 4 << 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The layout isn't known yet.
    Head(Head),
    /// A declaration a line.
    Lines,
    /// In an array, between elements: whether there was one, and whether another must follow.
    Gap { any: bool },
    /// In an element of an array, and whether there was one before it.
    Element { nesting: Nesting, any: bool },
    /// Behind an array of one element, which is held: its length.
    Only { element: usize },
    /// After an array.
    Behind,
    /// In a declaration that extends to the end of the input.
    Whole { of_many: bool },
    /// In the rest of a line that was too long.
    LongLine,
    /// In the rest of an element that was too long.
    LongElement(Nesting),
    /// In the rest of a declaration that was too long and extends to the end of the input.
    Done,
}

/// A line and a column.
#[derive(Clone, Copy, Debug)]
struct Position {
    line: u32,
    column: u32,
    /// Whether a carriage return has ended the line before, so that a line feed behind it ends none.
    is_returned: bool,
}

impl Position {
    /// The position after one more byte. A character is counted at its first byte.
    #[inline]
    const fn behind(self, byte: u8) -> Self {
        let Self { line, column, is_returned } = self;
        match byte {
            b'\n' if is_returned => Self { is_returned: false, ..self },
            b'\n' | b'\r' => Self { line: line.saturating_add(1), column: 1, is_returned: byte == b'\r' },
            0x80..=0xBF => self,
            0xF0.. => Self { line, column: column.saturating_add(2), is_returned: false },
            _ => Self { line, column: column.saturating_add(1), is_returned: false },
        }
    }

    fn over(self, bytes: &[u8]) -> Self {
        bytes.iter().fold(self, |position, &byte| position.behind(byte))
    }
}

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Whether a line has nothing but blanks, and in the first one the byte order mark.
fn is_empty(line: &[u8]) -> bool {
    line.strip_prefix(MARK).unwrap_or(line).trim_ascii().is_empty()
}

/// The first line, with its end, or all where none ends.
fn line_of(bytes: &[u8]) -> &[u8] {
    memchr(b'\n', bytes).and_then(|end| bytes.get(..=end)).unwrap_or(bytes)
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

impl Split {
    /// A splitter for a new input.
    pub fn new(layout: Layout) -> Self {
        let state = match layout {
            Layout::Auto | Layout::Json => State::Head(Head::default()),
            Layout::Lines => State::Lines,
            Layout::Whole => State::Whole { of_many: false },
        };
        let top = Position { line: 1, column: 1, is_returned: false };
        Self { layout, state, held: Vec::new(), start: top, end: top, most: MOST_BYTES, passed: 0 }
    }

    /// As [`Split::new`], with another limit on the size of one declaration. For tests.
    #[doc(hidden)]
    pub fn with_most(layout: Layout, most: usize) -> Self {
        Self { most, ..Self::new(layout) }
    }

    /// Whether no further declaration can follow, because the rest belongs to one that is too long.
    pub fn is_done(&self) -> bool {
        self.state == State::Done
    }

    /// Takes the next chunk of the input and passes every piece that it completes to `take`.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn push<E>(&mut self, chunk: &[u8], take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        let mut rest = chunk;
        while !rest.is_empty() {
            let used = match self.state {
                State::Head(head) => self.head(rest, head, take)?,
                State::Lines => self.line(rest, take)?,
                State::LongLine => self.long_line(rest, take)?,
                State::Gap { any } => self.gap(rest, any, take)?,
                State::Element { nesting, any } => self.element(rest, nesting, any, take)?,
                State::Only { element } => self.only(rest, element, take)?,
                State::LongElement(nesting) => self.long_element(rest, nesting, take)?,
                State::Behind => self.behind(rest),
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

    /// Passes on what is left at the end of the input.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn end<E>(mut self, take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        match self.state {
            State::Head(Head { blank, .. }) => {
                let text = self.held.get(blank..).unwrap_or_default();
                // The end of the input ends its last line.
                if self.layout == Layout::Auto && matches!(detect(&[text, b"\n"].concat()), Detected::Lines) {
                    self.split_lines(take)?;
                    return self.end(take);
                }
                self.record(false, take)
            }
            State::Whole { of_many } => self.record(of_many, take),
            State::Lines if is_empty(&self.held) => self.between(take),
            State::Lines => self.trimmed(true, take),
            // The array isn't closed. An empty element reports that.
            State::Gap { .. } => {
                self.between(take)?;
                self.record(true, take)
            }
            State::Only { element } => {
                self.pass_only(element, false, take)?;
                self.between(take)
            }
            State::Element { nesting, .. } => {
                self.trimmed(true, take)?;
                if nesting.depth == 0 { self.record(true, take) } else { Ok(()) }
            }
            State::LongElement(_) | State::Behind | State::LongLine | State::Done => self.between(take),
        }
    }

    /// Appends bytes to the buffer.
    fn hold(&mut self, bytes: &[u8]) {
        self.held.extend_from_slice(bytes);
        self.end = self.end.over(bytes);
    }

    /// How many bytes the buffer takes until its declaration is too long, the first byte beyond the limit included.
    fn room(&self) -> usize {
        (self.most + 1).saturating_sub(self.held.len())
    }

    /// Appends as many bytes to the buffer as there is room for. Returns how many these are.
    fn hold_up_to_limit(&mut self, bytes: &[u8]) -> usize {
        let used = bytes.len().min(self.room());
        self.hold(bytes.get(..used).unwrap_or_default());
        used
    }

    /// Passes on the buffer as a separator.
    fn between<E>(&mut self, take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        self.start = self.end;
        let held = std::mem::take(&mut self.held);
        let taken = if held.is_empty() { Ok(()) } else { take(Piece::Between(&held)) };
        self.reuse(held);
        taken
    }

    /// Passes on the buffer as a declaration.
    fn record<E>(&mut self, of_many: bool, take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        let start = (self.start.line, self.start.column);
        self.start = self.end;
        let held = std::mem::take(&mut self.held);
        let taken = take(Piece::Record { bytes: &held, start, of_many });
        self.reuse(held);
        taken
    }

    /// Passes on the buffer as a declaration, and the blanks around it as separators.
    fn trimmed<E>(&mut self, of_many: bool, take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        let held = std::mem::take(&mut self.held);
        let body = held.trim_ascii_end();
        let blank = held.get(body.len()..).unwrap_or_default();
        take(Piece::Record { bytes: body, start: (self.start.line, self.start.column), of_many })?;
        self.start = self.end;
        let taken = if blank.is_empty() { Ok(()) } else { take(Piece::Between(blank)) };
        self.reuse(held);
        taken
    }

    /// Skips bytes of a declaration that is too long. There is a limit, since an input may never end.
    fn pass_over(&mut self, bytes: &[u8]) {
        self.end = self.end.over(bytes);
        self.start = self.end;
        self.passed += bytes.len() as u64;
        if self.passed > MOST_PASSED {
            self.state = State::Done;
        }
    }

    /// Reuses a buffer's memory for the next declaration.
    fn reuse(&mut self, mut buffer: Vec<u8>) {
        // The memory of a very long declaration is freed instead.
        if buffer.capacity() <= 1 << 20 {
            buffer.clear();
            self.held = buffer;
        }
    }

    /// Detects the layout: NDJSON, an array, or a single declaration.
    fn head<E>(
        &mut self,
        rest: &[u8],
        Head { mut blank, is_fresh }: Head,
        take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<usize, E> {
        // Only a whole line can tell, so it waits for the end of one.
        let was = self.held.len();
        let used = self.hold_up_to_limit(line_of(rest));
        if blank == 0 && self.held.starts_with(MARK) {
            blank = MARK.len();
        }
        blank += self.held.iter().skip(blank).take_while(|&&byte| is_blank(byte)).count();
        let new = self.held.get(was..).unwrap_or_default();
        let is_blank_still = new.iter().all(|byte| is_blank(*byte));
        let is_ended = new.ends_with(b"\n");
        let undecided = State::Head(Head { blank, is_fresh: is_ended || is_fresh && is_blank_still });
        let whole = State::Whole { of_many: false };
        self.state = match self.held.get(blank) {
            None => undecided,
            // An incomplete byte order mark; the rest is still to come.
            Some(_) if MARK.starts_with(&self.held) => undecided,
            Some(b'[') => {
                // Everything up to and including the bracket stays in the buffer; the rest is scanned again.
                self.held.truncate(blank + 1);
                self.end = self.start.over(self.held.strip_prefix(MARK).unwrap_or(&self.held));
                self.state = State::Gap { any: false };
                return Ok((blank + 1).saturating_sub(was));
            }
            Some(byte) if self.layout == Layout::Auto && *byte != b'<' => {
                // Only the beginning of a line and its end tell more, and a blank line nothing.
                let tells = if is_blank_still { is_ended && !is_fresh } else { is_ended || is_fresh };
                match self.held.get(blank..).filter(|_| tells).map_or(Detected::Nothing, detect) {
                    Detected::Lines => {
                        self.split_lines(take)?;
                        return Ok(used);
                    }
                    Detected::Whole => whole,
                    Detected::Nothing => undecided,
                }
            }
            Some(_) => whole,
        };
        if matches!(self.state, State::Head(_)) && self.held.len() > self.most {
            self.state = whole;
        }
        Ok(used)
    }

    /// Splits what is held into lines.
    fn split_lines<E>(&mut self, take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        let held = std::mem::take(&mut self.held);
        (self.end, self.state) = (self.start, State::Lines);
        self.push(&held, take)
    }

    fn line<E>(&mut self, rest: &[u8], take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<usize, E> {
        let used = self.hold_up_to_limit(line_of(rest));
        if self.held.ends_with(b"\n") {
            if is_empty(&self.held) { self.between(take)? } else { self.trimmed(true, take)? }
        } else if self.held.len() > self.most {
            self.record(true, take)?;
            self.state = State::LongLine;
        }
        Ok(used)
    }

    fn long_line<E>(&mut self, rest: &[u8], take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<usize, E> {
        let passed = line_of(rest);
        self.pass_over(passed);
        if passed.last() == Some(&b'\n') {
            self.state = State::Lines;
        }
        take(Piece::Between(passed))?;
        Ok(passed.len())
    }

    /// Scans blanks and commas up to the next element or the end of the array.
    fn gap<E>(&mut self, rest: &[u8], any: bool, take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>) -> Result<usize, E> {
        // Behind an element blanks are no part of a declaration, and so of no limit but that of memory.
        let most = if any { MOST_BYTES } else { self.most };
        let room = (most + 1).saturating_sub(self.held.len());
        let blank = rest.iter().take(room).take_while(|&&byte| is_blank(byte)).count();
        self.hold(rest.get(..blank).unwrap_or_default());
        if self.held.len() > most {
            if any {
                self.between(take)?;
            } else {
                self.state = State::Whole { of_many: false };
            }
            return Ok(blank);
        }
        let Some(&next) = rest.get(blank) else { return Ok(blank) };
        match next {
            // An empty array holds no declaration. It is passed on as one, so that its report says so.
            b']' if !any => {
                self.state = State::Whole { of_many: false };
                Ok(blank)
            }
            b']' | b',' if any && self.held.starts_with(b",") => {
                self.trimmed(true, take)?;
                self.close(next);
                Ok(blank + 1)
            }
            _ => {
                self.between(take)?;
                self.state = State::Element { nesting: Nesting::default(), any };
                Ok(blank)
            }
        }
    }

    fn element<E>(
        &mut self,
        rest: &[u8],
        mut nesting: Nesting,
        any: bool,
        take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<usize, E> {
        let within = rest.get(..rest.len().min(self.room())).unwrap_or_default();
        let ending = within.iter().position(|&byte| nesting.ends_at(byte));
        let body = within.get(..ending.unwrap_or(within.len())).unwrap_or_default();
        self.hold(body);
        let Some(&end) = ending.and_then(|at| within.get(at)) else {
            self.state = State::Element { nesting, any };
            if self.held.len() > self.most {
                self.record(true, take)?;
                self.state = State::LongElement(nesting);
            }
            return Ok(body.len());
        };
        if end == b']' && !any {
            self.state = State::Only { element: self.held.len() };
            self.hold(b"]");
        } else {
            self.trimmed(true, take)?;
            self.close(end);
        }
        Ok(body.len() + 1)
    }

    /// Holds the blanks behind an array of one element, which is the only declaration if nothing else follows.
    fn only<E>(
        &mut self,
        rest: &[u8],
        element: usize,
        take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<usize, E> {
        let blank = rest.iter().take_while(|&&byte| is_blank(byte)).count();
        let used = self.hold_up_to_limit(rest.get(..blank).unwrap_or_default());
        if used < rest.len() {
            self.pass_only(element, true, take)?;
            self.state = State::Behind;
        }
        Ok(used)
    }

    /// Passes on the only element of an array. What stands behind it stays in the buffer.
    fn pass_only<E>(
        &mut self,
        element: usize,
        of_many: bool,
        take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let behind = self.held.split_off(element);
        let end = std::mem::replace(&mut self.end, self.start.over(&self.held));
        self.trimmed(of_many, take)?;
        self.end = end;
        self.held = behind;
        Ok(())
    }

    fn long_element<E>(
        &mut self,
        rest: &[u8],
        mut nesting: Nesting,
        take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<usize, E> {
        let ending = rest.iter().position(|&byte| nesting.ends_at(byte));
        let passed = rest.get(..ending.unwrap_or(rest.len())).unwrap_or_default();
        self.state = State::LongElement(nesting);
        self.pass_over(passed);
        take(Piece::Between(passed))?;
        match ending.and_then(|at| rest.get(at)) {
            Some(&end) => {
                self.close(end);
                Ok(passed.len() + 1)
            }
            None => Ok(passed.len()),
        }
    }

    /// Continues after an element, at the comma or the bracket that ends it.
    ///
    /// Either stays in the buffer. Text after the bracket then reads as trailing text, not as a declaration, and a comma that
    /// no element follows as a declaration of its own, whose report says so.
    fn close(&mut self, end: u8) {
        self.hold(&[end]);
        self.state = if end == b']' { State::Behind } else { State::Gap { any: true } };
    }

    /// Holds the bracket and the blanks behind an array.
    fn behind(&mut self, rest: &[u8]) -> usize {
        let blank = rest.iter().take_while(|&&byte| is_blank(byte)).count();
        let used = self.hold_up_to_limit(rest.get(..blank).unwrap_or_default());
        // A bracket with more blanks behind it than a declaration may have bytes is one that is too long.
        if used < rest.len() {
            self.state = State::Whole { of_many: true };
        }
        used
    }

    fn whole<E>(
        &mut self,
        rest: &[u8],
        of_many: bool,
        take: &mut dyn FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<usize, E> {
        let used = self.hold_up_to_limit(rest);
        if self.held.len() > self.most {
            self.record(of_many, take)?;
            self.state = State::Done;
        }
        Ok(used)
    }
}

/// What is known about the start of an input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Head {
    /// The number of bytes before the first non-blank one, a UTF-8 byte order mark included.
    blank: usize,
    /// Whether the current line has nothing but blanks yet.
    is_fresh: bool,
}

/// The state of the scanner inside an element of an array, or a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Nesting {
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Nesting {
    /// Consumes a byte. Returns whether it is the comma or the bracket that ends the element.
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
