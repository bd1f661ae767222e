//! What can go wrong, typed for whoever must choose what to do about it.

use std::path::PathBuf;

use thiserror::Error;

use crate::{SessionId, TextKey};

/// Why the journal cannot serve at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// No space left; goes away when space returns.
    DiskFull,
    /// The file or its folder refuses writing.
    ReadOnly,
    /// The disk failed to read or write.
    Io,
    /// Something else holds the file, such as a long reading beside the server.
    Busy,
    /// The engine has been closed.
    Closed,
    /// The file itself is damaged; records found damaged are told by `ReadError::Damaged`.
    Damaged,
    /// The resolve loop gave up: the batch may or may not be stored. Read on from the head.
    OutcomeUnknown,
}

impl Reason {
    /// A stable word for logs and for the language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::DiskFull => "disk-full",
            Self::ReadOnly => "read-only",
            Self::Io => "io",
            Self::Busy => "busy",
            Self::Closed => "closed",
            Self::Damaged => "damaged",
            Self::OutcomeUnknown => "outcome-unknown",
        }
    }
}

/// Why an engine did not confirm an append.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AppendError {
    /// The session does not end where the caller thought; nothing was stored.
    #[error("the session ends at version {head}")]
    Conflict {
        /// Where it ends.
        head: u64,
    },
    /// May or may not be stored: read the tail. [`crate::Journal::append_resolved`] does.
    #[error("it is not known whether the record is stored")]
    Unknown,
    /// Nothing was stored; a later append may succeed.
    #[error("the journal is unavailable: {}", reason.code())]
    Unavailable {
        /// Why.
        reason: Reason,
    },
    /// Nothing was stored, and this batch never will be.
    #[error("a batch of {bytes} bytes is more than {bytes_max}, or has too many actions")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The limit, `BATCH_BYTES_MAX`.
        bytes_max: usize,
    },
}

/// Why [`crate::Journal::append_resolved`] did not store a batch: `AppendError` without `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ResolveError {
    /// The session does not end where the caller thought; this batch is not stored.
    #[error("the session ends at version {head}")]
    Conflict {
        /// Where it ends.
        head: u64,
    },
    /// Not stored, except with `Reason::OutcomeUnknown`: then the next append tells by a conflict.
    #[error("the journal is unavailable: {}", reason.code())]
    Unavailable {
        /// Why.
        reason: Reason,
    },
    /// Not stored, and never will be.
    #[error("a batch of {bytes} bytes is more than {bytes_max}, or has too many actions")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The limit, `BATCH_BYTES_MAX`.
        bytes_max: usize,
    },
}

/// Why erasing, removing or keeping session data failed. All three may simply be done again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the journal is unavailable: {}", reason.code())]
pub struct Unavailable {
    /// Why.
    pub reason: Reason,
}

/// Why a reading failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// What was read is not what was written.
    #[error(transparent)]
    Damaged(#[from] Damage),
    /// Nothing could be read; a later reading may succeed.
    #[error("the journal is unavailable: {}", reason.code())]
    Unavailable {
        /// Why.
        reason: Reason,
    },
}

impl From<Unavailable> for ReadError {
    fn from(Unavailable { reason }: Unavailable) -> Self {
        Self::Unavailable { reason }
    }
}

/// A place where a session's history is not what was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("session {session} is damaged at version {version}: {kind}")]
pub struct Damage {
    /// The session.
    pub session: SessionId,
    /// The record; for texts, the head at which they were checked.
    pub version: u64,
    /// What is wrong there.
    pub kind: DamageKind,
}

/// What is wrong with a record or a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DamageKind {
    /// The record does not have the hash it carries.
    #[error("the hash does not fit")]
    HashWrong,
    /// The record does not follow from the one before it.
    #[error("the link to the record before does not fit")]
    PrevWrong,
    /// A record is missing, double or out of order.
    #[error("the record is missing")]
    VersionMissing,
    /// A field has a length or a value that is never written.
    #[error("a field is malformed")]
    Malformed,
    /// Written by a newer build.
    #[error("format {format} is newer than this build")]
    NewerFormat {
        /// The format found.
        format: u16,
    },
    /// The chain does not end in the head that the session keeps.
    #[error("the chain does not end in the kept head")]
    HeadWrong,
    /// A text does not have the commitment that the records hold.
    #[error("text {key} does not fit its commitment")]
    TextWrong {
        /// Its name.
        key: TextKey,
    },
    /// A text that no record names.
    #[error("no record names text {key}")]
    TextUnnamed {
        /// Its name.
        key: TextKey,
    },
}

/// Why a data folder could not be opened.
#[derive(Debug, Error)]
pub enum OpenError {
    /// Another process serves this folder.
    #[error("another server uses the data folder {}", folder.display())]
    InUse {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder or the file in it cannot be created or written.
    #[error("the data folder {} is not writable: {detail}", folder.display())]
    NotWritable {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// There is nothing to read.
    #[error("the data folder {} holds no journal", folder.display())]
    Missing {
        /// The folder.
        folder: PathBuf,
    },
    /// The file is not a sound journal.
    #[error("the journal in {} is damaged: {detail}", folder.display())]
    Damaged {
        /// The folder.
        folder: PathBuf,
        /// What was found.
        detail: String,
    },
    /// Written by a newer build.
    #[error("the journal in {} has format {found}, this build knows {known}", folder.display())]
    NewerFormat {
        /// The folder.
        folder: PathBuf,
        /// The format found.
        found: i64,
        /// The newest this build reads.
        known: i64,
    },
    /// Anything else: no space, no memory, a failing disk.
    #[error("the journal in {} cannot be opened: {detail}", folder.display())]
    Failed {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        detail: String,
        /// The same as a code.
        reason: Reason,
    },
}
