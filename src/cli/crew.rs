//! Passes the parts of a file on to threads, and what they made of them back in order.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Mutex, PoisonError};

use declarant::input::source::Part;

use super::records::{self, About, Failure, Format};

/// How many bytes of declarations a thread is given at once.
const LOAD: usize = 1 << 18;

/// The minimum size in bytes of a file for more than one thread, and for a progress bar.
pub(super) const LONG: u64 = 8 << 20;

/// How many threads judge a file of that size.
pub(super) fn jobs(asked: Option<NonZero<usize>>, size: u64) -> usize {
    match asked {
        Some(jobs) => jobs.get(),
        None if size >= LONG => std::thread::available_parallelism().map_or(1, NonZero::get),
        None => 1,
    }
}

/// Calls `take` with what a worker made of each part of a file, in order. `start` starts a worker; each thread has its own.
/// With one job there are no threads.
pub(super) fn each<A: Send, W: FnMut(Part<'_>) -> A>(
    jobs: usize,
    start: &(impl Fn() -> W + Sync),
    file: impl Read,
    format: Format,
    only_declarations: bool,
    mut take: impl FnMut(A) -> io::Result<()>,
) -> Result<About, Failure> {
    if jobs == 1 {
        let mut work = start();
        return records::each(file, format, only_declarations, |part| take(work(part)));
    }
    Crew::run(jobs, start, |crew| {
        let about = records::each(file, format, only_declarations, |part| crew.give(&part, &mut take))?;
        crew.finish(&mut take).map_err(Failure::Writing)?;
        Ok(about)
    })
}

/// Parts that one thread works on, and the number by which they are put back into order.
type Load = (usize, Vec<u8>);

/// The threads, as the one that reads and writes sees them.
struct Crew<A> {
    work: SyncSender<Load>,
    done: Receiver<(usize, Vec<A>)>,
    load: Vec<u8>,
    /// The number of loads that were sent.
    sent: usize,
    /// The number of those that were given back.
    given: usize,
    /// What was made of later loads.
    early: BTreeMap<usize, Vec<A>>,
    jobs: usize,
}

impl<A: Send> Crew<A> {
    /// Starts the threads and calls `with`, which gives them parts.
    fn run<T, W: FnMut(Part<'_>) -> A>(
        jobs: usize,
        start: &(impl Fn() -> W + Sync),
        with: impl FnOnce(&mut Self) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (work, receiver) = sync_channel::<Load>(jobs);
        let (sender, done) = channel();
        let queue = Mutex::new(receiver);
        std::thread::scope(|scope| {
            for _ in 0..jobs {
                let (queue, sender) = (&queue, sender.clone());
                scope.spawn(move || Self::work(queue, &sender, start()));
            }
            drop(sender);
            let mut crew = Self { work, done, load: Vec::new(), sent: 0, given: 0, early: BTreeMap::new(), jobs };
            with(&mut crew)
        })
    }

    fn work(queue: &Mutex<Receiver<Load>>, done: &Sender<(usize, Vec<A>)>, mut work: impl FnMut(Part<'_>) -> A) {
        loop {
            let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((number, load)) = next else { return };
            let mut rest = load.as_slice();
            let made = std::iter::from_fn(|| Part::read(&mut rest, &mut work)).collect();
            if done.send((number, made)).is_err() {
                return;
            }
        }
    }

    /// Gives the threads a part, and passes on what was made of earlier ones.
    fn give(&mut self, part: &Part<'_>, take: &mut impl FnMut(A) -> io::Result<()>) -> io::Result<()> {
        part.write(&mut self.load);
        if self.load.len() < LOAD { Ok(()) } else { self.send(take) }
    }

    fn send(&mut self, take: &mut impl FnMut(A) -> io::Result<()>) -> io::Result<()> {
        let load = std::mem::take(&mut self.load);
        self.work.send((self.sent, load)).map_err(|_| io::Error::other("a thread has stopped"))?;
        self.sent += 1;
        // Memory stays bounded: no more than so many loads are on the way.
        while self.sent - self.given > 2 * self.jobs {
            self.receive(take)?;
        }
        Ok(())
    }

    fn receive(&mut self, take: &mut impl FnMut(A) -> io::Result<()>) -> io::Result<()> {
        let (number, made) = self.done.recv().map_err(|_| io::Error::other("a thread has stopped"))?;
        self.early.insert(number, made);
        while let Some(made) = self.early.remove(&self.given) {
            self.given += 1;
            made.into_iter().try_for_each(&mut *take)?;
        }
        Ok(())
    }

    /// Waits for the threads, and passes on what is left.
    fn finish(&mut self, take: &mut impl FnMut(A) -> io::Result<()>) -> io::Result<()> {
        if !self.load.is_empty() {
            self.send(take)?;
        }
        while self.given < self.sent {
            self.receive(take)?;
        }
        Ok(())
    }
}
