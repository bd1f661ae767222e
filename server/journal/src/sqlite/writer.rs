//! The one thread that writes: whatever waits goes into one transaction, with one fsync for all.

use std::fs::File;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::{Connection, ErrorCode, TransactionBehavior};
use tokio::sync::{mpsc, oneshot};

use super::Options;
use super::change::{Change, Outcome};
use super::file::{self, Opened, reason_of};
use crate::bells::Bells;
use crate::error::Reason;

/// The most changes in one transaction.
const GROUP_CHANGES_MAX: usize = 256;

/// A transaction takes no further change above this many bytes.
const GROUP_BYTES_MAX: usize = 8 * 1024 * 1024;

pub(super) type Answer = Result<Outcome, Failure>;

#[derive(Clone, Copy, Debug)]
pub(super) enum Failure {
    Unknown,
    Unavailable(Reason),
}

#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) change: Change,
    pub(super) answer: oneshot::Sender<Answer>,
}

#[derive(Debug)]
pub(super) enum Job {
    Change(Waiting),
    SetOptions { options: Options, answer: oneshot::Sender<Result<(), Failure>> },
}

#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) appends: AtomicU64,
    pub(super) commits: AtomicU64,
}

pub(super) struct Writer {
    connection: Connection,
    bells: Arc<Bells>,
    counts: Arc<Counts>,
    /// The log still holds bytes of erased texts, because a reading kept it from being emptied.
    is_emptying_owed: bool,
    /// A removed session may have left stale copies in the file.
    is_rewrite_owed: bool,
    /// Last, so that it is let go only after the connection is closed.
    _lock: File,
}

impl Writer {
    pub(super) fn new(opened: Opened, bells: Arc<Bells>, counts: Arc<Counts>) -> rusqlite::Result<Self> {
        let Opened { lock, connection, .. } = opened;
        let is_rewrite_owed = connection.query_row("SELECT EXISTS (SELECT 1 FROM owed)", [], |row| row.get(0))?;
        // A crash may have come between an erasure and the emptying of the log.
        let mut writer = Self { connection, bells, counts, is_emptying_owed: true, is_rewrite_owed, _lock: lock };
        // A full disk or a reading beside us must not keep a server from starting; it stays owed.
        writer.clean().ok();
        Ok(writer)
    }

    pub(super) fn run(mut self, mut jobs: mpsc::Receiver<Job>) {
        while let Some(first) = jobs.blocking_recv() {
            let (mut group, mut bytes) = (Vec::new(), 0);
            let mut next = Some(first);
            while let Some(job) = next {
                match job {
                    Job::SetOptions { options, answer } => {
                        let set = file::set_options(&self.connection, options);
                        tell(answer, set.map_err(|error| Failure::Unavailable(reason_of(&error))));
                    }
                    Job::Change(waiting) => {
                        bytes += waiting.change.bytes();
                        group.push(waiting);
                    }
                }
                let is_full = group.len() >= GROUP_CHANGES_MAX || bytes >= GROUP_BYTES_MAX;
                next = if is_full { None } else { jobs.try_recv().ok() };
            }
            self.serve(group);
        }
    }

    fn serve(&mut self, mut group: Vec<Waiting>) {
        match self.commit(&group) {
            Ok(outcomes) => self.answer(group, outcomes),
            // One change may be what does not fit; the others shall not suffer for it.
            Err(Failure::Unavailable(_)) if group.len() > 1 => {
                while !group.is_empty() {
                    self.serve(vec![group.remove(0)]);
                }
            }
            Err(failure) => group.into_iter().for_each(|waiting| tell(waiting.answer, Err(failure))),
        }
    }

    fn commit(&mut self, group: &[Waiting]) -> Result<Vec<Outcome>, Failure> {
        if group.is_empty() {
            return Ok(Vec::new());
        }
        let failed = |error: rusqlite::Error| Failure::Unavailable(reason_of(&error));
        // Dropping the transaction on any way out rolls it back.
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        let outcomes = group.iter().map(|waiting| waiting.change.carry_out(&transaction));
        let outcomes: Vec<Outcome> = outcomes.collect::<Result<_, _>>().map_err(failed)?;
        if outcomes.iter().all(|outcome| matches!(outcome, Outcome::Conflict { .. })) {
            return Ok(outcomes);
        }
        transaction.commit().map_err(|error| after_commit(&error))?;
        let appends = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Appended { .. })).count();
        self.counts.appends.fetch_add(appends as u64, Ordering::Relaxed);
        self.counts.commits.fetch_add(1, Ordering::Relaxed);
        Ok(outcomes)
    }

    /// Appends are answered at once; whoever erases waits until the bytes are gone.
    fn answer(&mut self, group: Vec<Waiting>, outcomes: Vec<Outcome>) {
        let mut erasers = Vec::new();
        for (waiting, outcome) in group.into_iter().zip(outcomes) {
            match outcome {
                Outcome::Appended { session, version } => {
                    self.bells.ring(session, version);
                    tell(waiting.answer, Ok(outcome));
                }
                Outcome::Conflict { .. } | Outcome::Kept => tell(waiting.answer, Ok(outcome)),
                Outcome::Erased { may_be_stale, .. } => {
                    self.is_emptying_owed = true;
                    self.is_rewrite_owed |= may_be_stale;
                    erasers.push((waiting.answer, outcome));
                }
                Outcome::Removed { session, was_there } => {
                    self.bells.close(session);
                    self.is_emptying_owed = true;
                    self.is_rewrite_owed |= was_there;
                    erasers.push((waiting.answer, outcome));
                }
            }
        }
        if erasers.is_empty() {
            self.clean_in_passing();
            return;
        }
        let cleaned = self.clean();
        for (answer, outcome) in erasers {
            tell(answer, cleaned.map(|()| outcome).map_err(Failure::Unavailable));
        }
    }

    /// Makes good what is owed to whoever erased: rewrites the file, then empties the log.
    fn clean(&mut self) -> Result<(), Reason> {
        if self.is_rewrite_owed {
            self.connection.execute_batch("VACUUM; DELETE FROM owed;").map_err(|error| reason_of(&error))?;
            self.is_rewrite_owed = false;
            self.is_emptying_owed = true;
        }
        if self.is_emptying_owed {
            let emptied = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0));
            if emptied.map_err(|error| reason_of(&error))? {
                return Err(Reason::Busy);
            }
            self.is_emptying_owed = false;
        }
        Ok(())
    }

    /// Tries again to empty the log after somebody else's commit, without waiting for readers.
    fn clean_in_passing(&mut self) {
        if !self.is_emptying_owed {
            return;
        }
        let emptied = file::without_waiting(&self.connection, |connection| {
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0))
        });
        self.is_emptying_owed = !matches!(emptied, Ok(false));
    }
}

/// What a failed COMMIT means. Without space the frame that makes the commit valid was never
/// written; after any other error it may be found on the disk when the log is next recovered.
fn after_commit(error: &rusqlite::Error) -> Failure {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull | ErrorCode::ReadOnly | ErrorCode::DatabaseBusy) => {
            Failure::Unavailable(reason_of(error))
        }
        _ => Failure::Unknown,
    }
}

/// Answers; whoever no longer waits has chosen not to know.
fn tell<T>(answer: oneshot::Sender<T>, outcome: T) {
    drop(answer.send(outcome));
}
