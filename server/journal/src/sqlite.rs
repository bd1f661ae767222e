//! The embedded engine: one `SQLite` file in the data folder, one writer thread, group commit.

mod change;
mod file;
mod reader;
mod writer;

use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use tokio::sync::{mpsc, oneshot, watch};

use crate::bells::Bells;
use crate::engine::{Engine, EraseWhat, Figures, Pending, SessionRow};
use crate::error::{OpenError, Reason};
use crate::{AppendError, Batch, Head, ReadError, Record, SessionId, TextRow, Unavailable};
use change::{Change, Outcome};
use reader::Readers;
use writer::{Answer, Counts, Failure, Job, Waiting, Writer};

/// Changes that may wait for the writer before further ones wait in their own tasks.
const WAITING_MAX: usize = 1024;

/// Limits that an operator or a test may set, also while the engine runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The most pages of 4 KiB the file may grow to; beyond it appends are `Unavailable`.
    pub pages_max: Option<u32>,
    /// Every change is `Unavailable` while this holds; for tests of a read-only disk.
    pub is_read_only: bool,
}

/// Keeps records in `journal.sqlite` of a data folder.
///
/// Dropping it waits for the changes that are under way and lets go of the folder.
#[derive(Debug)]
pub struct SqliteEngine {
    jobs: Mutex<Option<mpsc::Sender<Job>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
    readers: Arc<Readers>,
    bells: Arc<Bells>,
    counts: Arc<Counts>,
}

impl SqliteEngine {
    /// Opens or creates the journal in `folder` and takes the folder's lock. Blocks on the disk.
    pub fn open(folder: &Path, options: Options) -> Result<Self, OpenError> {
        let opened = file::open(folder, options)?;
        let readers = Arc::new(Readers::new(opened.path.clone()));
        let (bells, counts) = (Arc::new(Bells::default()), Arc::new(Counts::default()));
        let failed = |reason, detail| OpenError::Failed { folder: folder.to_owned(), detail, reason };
        let writer = Writer::new(opened, Arc::clone(&bells), Arc::clone(&counts))
            .map_err(|error| failed(file::reason_of(&error), error.to_string()))?;
        let (jobs, waiting) = mpsc::channel(WAITING_MAX);
        let thread = std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || writer.run(waiting))
            .map_err(|error| failed(Reason::Io, error.to_string()))?;
        Ok(Self { jobs: Mutex::new(Some(jobs)), writer: Mutex::new(Some(thread)), readers, bells, counts })
    }

    /// Opens the journal in `folder` for reading only, also beside a running server. Every change
    /// is `Unavailable`, and subscriptions end at the head. Blocks on the disk.
    pub fn open_read_only(folder: &Path) -> Result<Self, OpenError> {
        let readers = Arc::new(Readers::new(file::open_read_only(folder)?));
        let (bells, counts) = (Arc::new(Bells::silent()), Arc::new(Counts::default()));
        Ok(Self { jobs: Mutex::default(), writer: Mutex::default(), readers, bells, counts })
    }

    /// Finishes what is under way, ends every subscription and lets go of the folder. Blocks on
    /// the disk; whatever comes later is `Unavailable` with `Reason::Closed`.
    pub fn close(&self) {
        drop(self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take());
        self.readers.close();
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take();
        // A writer that panicked has nothing more to tell than one that ended.
        drop(writer.map(JoinHandle::join));
        self.bells.close_all();
    }

    /// Changes the limits while the engine runs.
    pub async fn set_options(&self, options: Options) -> Result<(), Unavailable> {
        let (answer, told) = oneshot::channel();
        self.send(Job::SetOptions { options, answer }).await.map_err(|reason| Unavailable { reason })?;
        match told.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(failure)) => Err(certain(failure)),
            Err(_) => Err(Unavailable { reason: Reason::Closed }),
        }
    }

    async fn send(&self, job: Job) -> Result<(), Reason> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let jobs = jobs.ok_or(Reason::Closed)?;
        jobs.send(job).await.map_err(|_| Reason::Closed)
    }

    async fn change(&self, change: Change) -> Answer {
        let (answer, told) = oneshot::channel();
        self.send(Job::Change(Waiting { change, answer })).await.map_err(Failure::Unavailable)?;
        // A writer that vanished without an answer may have committed before.
        told.await.unwrap_or(Err(Failure::Unknown))
    }

    async fn append_now(&self, session: SessionId, expected_version: u64, batch: Batch) -> Result<u64, AppendError> {
        batch.check()?;
        match self.change(Change::Append { session, expected_version, batch }).await {
            Ok(Outcome::Appended { version, .. }) => Ok(version),
            Ok(Outcome::Conflict { head }) => Err(AppendError::Conflict { head }),
            Err(Failure::Unavailable(reason)) => Err(AppendError::Unavailable { reason }),
            Ok(Outcome::Erased { .. } | Outcome::Removed { .. } | Outcome::Kept) | Err(Failure::Unknown) => {
                Err(AppendError::Unknown)
            }
        }
    }
}

/// For changes that may simply be done again, not knowing is the same as not done.
fn certain(failure: Failure) -> Unavailable {
    match failure {
        Failure::Unknown => Unavailable { reason: Reason::OutcomeUnknown },
        Failure::Unavailable(reason) => Unavailable { reason },
    }
}

impl Drop for SqliteEngine {
    fn drop(&mut self) {
        self.close();
    }
}

impl Engine for SqliteEngine {
    fn append(&self, session: SessionId, expected_version: u64, batch: Batch) -> Pending<'_, Result<u64, AppendError>> {
        Box::pin(self.append_now(session, expected_version, batch))
    }

    fn read_from(&self, session: SessionId, after: u64, max: usize) -> Pending<'_, Result<Vec<Record>, ReadError>> {
        Box::pin(self.readers.read(move |connection| reader::records(connection, session, after, max)))
    }

    fn head(&self, session: SessionId) -> Pending<'_, Result<Head, ReadError>> {
        Box::pin(self.readers.read(move |connection| reader::head(connection, session)))
    }

    fn bell(&self, session: SessionId) -> watch::Receiver<u64> {
        self.bells.listen(session)
    }

    fn sessions(&self) -> Pending<'_, Result<Vec<SessionRow>, ReadError>> {
        Box::pin(self.readers.read(reader::sessions))
    }

    fn texts(&self, session: SessionId) -> Pending<'_, Result<Vec<TextRow>, ReadError>> {
        Box::pin(self.readers.read(move |connection| reader::texts(connection, session)))
    }

    fn erase(&self, session: SessionId, what: EraseWhat) -> Pending<'_, Result<u64, Unavailable>> {
        Box::pin(async move {
            let outcome = self.change(Change::Erase { session, what }).await.map_err(certain)?;
            if let Outcome::Erased { texts, .. } = outcome { Ok(texts) } else { Err(certain(Failure::Unknown)) }
        })
    }

    fn remove_session(&self, session: SessionId) -> Pending<'_, Result<bool, Unavailable>> {
        Box::pin(async move {
            let outcome = self.change(Change::Remove { session }).await.map_err(certain)?;
            if let Outcome::Removed { was_there, .. } = outcome {
                Ok(was_there)
            } else {
                Err(certain(Failure::Unknown))
            }
        })
    }

    fn put_meta(&self, session: SessionId, key: String, value: Vec<u8>) -> Pending<'_, Result<(), Unavailable>> {
        Box::pin(async move {
            self.change(Change::PutMeta { session, key, value }).await.map_err(certain)?;
            Ok(())
        })
    }

    fn get_meta(&self, session: SessionId, key: String) -> Pending<'_, Result<Option<Vec<u8>>, ReadError>> {
        Box::pin(self.readers.read(move |connection| reader::meta(connection, session, &key)))
    }

    fn figures(&self) -> Figures {
        Figures {
            appends: self.counts.appends.load(Ordering::Relaxed),
            commits: self.counts.commits.load(Ordering::Relaxed),
        }
    }
}
