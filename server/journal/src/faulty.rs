//! The engine that lies: wraps any other and makes its appends fail as real ones do.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::watch;

use crate::engine::{Engine, EraseWhat, Figures, Pending, SessionRow};
use crate::{AppendError, Batch, Head, ReadError, Reason, Record, SessionId, TextRow, Unavailable};

/// What happens to one append.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing goes wrong.
    None,
    /// Refused with the true head, though the expected version was right.
    Conflict,
    /// Stored, and answered with `Unknown`.
    UnknownStored,
    /// Not stored, and answered with `Unknown`.
    UnknownLost,
    /// Answered with `Unknown`; it is still on its way and arrives just before the next append.
    UnknownLate,
    /// Not stored, and answered with `Unavailable`.
    Unavailable(Reason),
}

#[derive(Debug)]
enum Faults {
    Script(VecDeque<Fault>),
    Seeded { state: u64, per_mille: u64 },
}

impl Faults {
    fn next(&mut self) -> Fault {
        match self {
            Self::Script(faults) => faults.pop_front().unwrap_or(Fault::None),
            Self::Seeded { state, per_mille } => {
                if splitmix(state) % 1000 >= *per_mille {
                    return Fault::None;
                }
                match splitmix(state) % 5 {
                    0 => Fault::Conflict,
                    1 => Fault::UnknownStored,
                    2 => Fault::UnknownLost,
                    3 => Fault::UnknownLate,
                    _ => Fault::Unavailable(Reason::Io),
                }
            }
        }
    }
}

/// The generator of Steele, Lea and Flood (2014): small, and the same on every machine.
fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

/// Wraps an engine for the simulator and for tests. Everything but `append` passes through.
#[derive(Debug)]
pub struct FaultyEngine {
    inner: Arc<dyn Engine>,
    faults: Mutex<Faults>,
    late: Mutex<VecDeque<(SessionId, u64, Batch)>>,
}

impl FaultyEngine {
    /// Plays `faults` in order, one an append; after them nothing goes wrong.
    pub fn scripted(inner: Arc<dyn Engine>, faults: impl IntoIterator<Item = Fault>) -> Self {
        Self::with(inner, Faults::Script(faults.into_iter().collect()))
    }

    /// Draws a fault for `per_mille` of the appends; the same seed gives the same faults.
    pub fn seeded(inner: Arc<dyn Engine>, seed: u64, per_mille: u16) -> Self {
        Self::with(inner, Faults::Seeded { state: seed, per_mille: per_mille.into() })
    }

    fn with(inner: Arc<dyn Engine>, faults: Faults) -> Self {
        Self { inner, faults: Mutex::new(faults), late: Mutex::default() }
    }

    fn next_fault(&self) -> Fault {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).next()
    }

    fn next_late(&self) -> Option<(SessionId, u64, Batch)> {
        self.late.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    async fn append_faulty(&self, session: SessionId, expected_version: u64, batch: Batch) -> Result<u64, AppendError> {
        while let Some((session, expected_version, batch)) = self.next_late() {
            // Whether it still fits is the inner engine's business; nobody waits for the answer.
            self.inner.append(session, expected_version, batch).await.ok();
        }
        match self.next_fault() {
            Fault::None => self.inner.append(session, expected_version, batch).await,
            Fault::Conflict => match self.inner.head(session).await {
                Ok(head) => Err(AppendError::Conflict { head: head.version }),
                Err(_) => Err(AppendError::Unavailable { reason: Reason::Io }),
            },
            Fault::UnknownStored => match self.inner.append(session, expected_version, batch).await {
                Ok(_) => Err(AppendError::Unknown),
                refused @ Err(_) => refused,
            },
            Fault::UnknownLost => Err(AppendError::Unknown),
            Fault::UnknownLate => {
                let mut late = self.late.lock().unwrap_or_else(PoisonError::into_inner);
                late.push_back((session, expected_version, batch));
                Err(AppendError::Unknown)
            }
            Fault::Unavailable(reason) => Err(AppendError::Unavailable { reason }),
        }
    }
}

impl Engine for FaultyEngine {
    fn append(&self, session: SessionId, expected_version: u64, batch: Batch) -> Pending<'_, Result<u64, AppendError>> {
        Box::pin(self.append_faulty(session, expected_version, batch))
    }

    fn read_from(&self, session: SessionId, after: u64, max: usize) -> Pending<'_, Result<Vec<Record>, ReadError>> {
        self.inner.read_from(session, after, max)
    }

    fn head(&self, session: SessionId) -> Pending<'_, Result<Head, ReadError>> {
        self.inner.head(session)
    }

    fn bell(&self, session: SessionId) -> watch::Receiver<u64> {
        self.inner.bell(session)
    }

    fn sessions(&self) -> Pending<'_, Result<Vec<SessionRow>, ReadError>> {
        self.inner.sessions()
    }

    fn texts(&self, session: SessionId) -> Pending<'_, Result<Vec<TextRow>, ReadError>> {
        self.inner.texts(session)
    }

    fn erase(&self, session: SessionId, what: EraseWhat) -> Pending<'_, Result<u64, Unavailable>> {
        self.inner.erase(session, what)
    }

    fn remove_session(&self, session: SessionId) -> Pending<'_, Result<bool, Unavailable>> {
        self.inner.remove_session(session)
    }

    fn put_meta(&self, session: SessionId, key: String, value: Vec<u8>) -> Pending<'_, Result<(), Unavailable>> {
        self.inner.put_meta(session, key, value)
    }

    fn get_meta(&self, session: SessionId, key: String) -> Pending<'_, Result<Option<Vec<u8>>, ReadError>> {
        self.inner.get_meta(session, key)
    }

    fn figures(&self) -> Figures {
        self.inner.figures()
    }
}
