//! Judges the declarations of a file on several threads, and gives what was said of them in order.

use std::collections::BTreeMap;
use std::io;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Mutex, PoisonError};

use declarant::Options;
use declarant::input::csv;
use declarant::input::source::Record;

use super::judge::{Form, Judge, Said};
use super::records::Failure;

/// How many bytes of declarations a thread is given at once.
const LOAD: usize = 1 << 18;

/// A declaration on its way to a thread.
struct Sent {
    bytes: Vec<u8>,
    start: (u32, u32),
    of_many: bool,
    number: usize,
    rows: Option<csv::Record>,
    is_first: bool,
}

/// Declarations that one thread judges, and the number by which they are put back into order.
type Load = (usize, Vec<Sent>);

/// The threads, as the one that reads and writes sees them.
pub(crate) struct Crew {
    work: SyncSender<Load>,
    done: Receiver<(usize, Vec<Said>)>,
    load: Vec<Sent>,
    bytes: usize,
    /// The number of loads that were sent, and of those that were given back.
    sent: usize,
    given: usize,
    /// The number of declarations.
    count: usize,
    /// What was said of later loads.
    early: BTreeMap<usize, Vec<Said>>,
    jobs: usize,
}

impl Crew {
    /// Starts the threads and calls `with`, which gives them declarations.
    pub(crate) fn run<T>(
        jobs: usize,
        options: &Options,
        form: &Form,
        name: &str,
        with: impl FnOnce(&mut Crew) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (work, receiver) = sync_channel::<Load>(jobs);
        let (sender, done) = channel();
        let queue = Mutex::new(receiver);
        std::thread::scope(|scope| {
            for _ in 0..jobs {
                let (queue, sender) = (&queue, sender.clone());
                scope.spawn(move || Self::work(queue, &sender, options, form, name));
            }
            drop(sender);
            let mut crew = Crew {
                work,
                done,
                load: Vec::new(),
                bytes: 0,
                sent: 0,
                given: 0,
                count: 0,
                early: BTreeMap::new(),
                jobs,
            };
            with(&mut crew)
        })
    }

    fn work(
        queue: &Mutex<Receiver<Load>>,
        done: &Sender<(usize, Vec<Said>)>,
        options: &Options,
        form: &Form,
        name: &str,
    ) {
        // The same options made a validator before.
        let Ok(mut judge) = Judge::new(options.clone(), form.clone()) else { return };
        loop {
            let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((number, load)) = next else { return };
            let said = load.iter().map(|sent| {
                let record = Record {
                    bytes: &sent.bytes,
                    start: sent.start,
                    of_many: sent.of_many,
                    number: sent.number,
                    rows: sent.rows.as_ref(),
                };
                judge.judge(name, &record, sent.is_first)
            });
            if done.send((number, said.collect())).is_err() {
                return;
            }
        }
    }

    /// Gives the threads a declaration, and passes on what was said of earlier ones.
    pub(crate) fn give(
        &mut self,
        record: &Record<'_>,
        take: &mut impl FnMut(Said) -> io::Result<()>,
    ) -> io::Result<()> {
        self.bytes += record.bytes.len();
        self.load.push(Sent {
            bytes: record.bytes.to_vec(),
            start: record.start,
            of_many: record.of_many,
            number: record.number,
            rows: record.rows.cloned(),
            is_first: self.count == 0,
        });
        self.count += 1;
        if self.bytes < LOAD {
            return Ok(());
        }
        self.send(take)
    }

    fn send(&mut self, take: &mut impl FnMut(Said) -> io::Result<()>) -> io::Result<()> {
        let load = std::mem::take(&mut self.load);
        self.bytes = 0;
        let stopped = || io::Error::other("a thread has stopped");
        self.work.send((self.sent, load)).map_err(|_| stopped())?;
        self.sent += 1;
        // Memory stays bounded: no more than so many loads are on the way.
        while self.sent - self.given > 2 * self.jobs {
            self.receive(take)?;
        }
        Ok(())
    }

    fn receive(&mut self, take: &mut impl FnMut(Said) -> io::Result<()>) -> io::Result<()> {
        let (number, said) = self.done.recv().map_err(|_| io::Error::other("a thread has stopped"))?;
        self.early.insert(number, said);
        while let Some(said) = self.early.remove(&self.given) {
            self.given += 1;
            said.into_iter().try_for_each(&mut *take)?;
        }
        Ok(())
    }

    /// Waits for the threads, and passes on what is left.
    pub(crate) fn finish(&mut self, take: &mut impl FnMut(Said) -> io::Result<()>) -> io::Result<()> {
        if !self.load.is_empty() {
            self.send(take)?;
        }
        while self.given < self.sent {
            self.receive(take)?;
        }
        Ok(())
    }
}
