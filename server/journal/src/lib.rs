//! The append-only memory of every session: what was decided, in order, provably unchanged, with
//! personal text beside it so that it can be erased.
//!
//! ```
//! use journal::{Batch, EraseWhat, Journal, MemoryEngine, NewText, SessionId, Stamp, TextKey};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
//! let journal = Journal::new(MemoryEngine::new()); // or SqliteEngine::open(folder, Options::default())?
//! let session = SessionId([7; 16]);
//!
//! let text = NewText { key: TextKey([1; 16]), person: None, salt: [9; 32], text: "Why?".into() };
//! let batch = Batch {
//!     stamp: Stamp { session_ms: 0, utc_ms: 1_700_000_000_000, boot_id: [0; 16], boot_ms: 0 },
//!     body: text.commitment().to_vec(), // the hub writes JSON that names the text by key and commitment
//!     actions: vec![[3; 16]],
//!     texts: vec![text],
//! };
//! assert_eq!(journal.append_resolved(session, 0, batch).await, Ok(1)); // durable
//!
//! let mut records = journal.subscribe(session, 0);
//! assert_eq!(records.next().await.unwrap().unwrap().version, 1);
//!
//! journal.erase(session, EraseWhat::Texts(vec![TextKey([1; 16])])).await.unwrap();
//! let report = journal
//!     .verify(session, |record, expected| {
//!         expected.insert(TextKey([1; 16]), record.body.as_slice().try_into().unwrap());
//!     })
//!     .await
//!     .unwrap();
//! assert!(report.is_sound() && report.texts_erased == 1);
//! # });
//! ```
//!
//! The floors: an [`Engine`] stores; [`Journal`] is the one handle over any engine and adds what all
//! share: checked reading, the resolve loop, subscriptions, verification.

mod bells;
mod engine;
mod error;
pub mod faulty;
mod id;
mod journal;
mod memory;
mod record;
mod sqlite;
mod subscription;
mod text;
mod verify;

pub use engine::{Engine, EraseWhat, Figures, Pending, SessionRow};
pub use error::{AppendError, Damage, DamageKind, OpenError, ReadError, Reason, ResolveError, Unavailable};
pub use faulty::{Fault, FaultyEngine};
pub use id::{PersonKey, SessionId, TextKey};
pub use journal::{Journal, RESOLVE_ATTEMPTS_MAX, RESOLVE_PAUSE_MS_FIRST, RESOLVE_PAUSE_MS_MAX};
pub use memory::MemoryEngine;
pub use record::{BATCH_ACTIONS_MAX, BATCH_BYTES_MAX, Batch, FIRST_PREV, Head, RECORD_FORMAT, Record, Stamp};
pub use sqlite::{Options, SqliteEngine};
pub use subscription::{SUBSCRIPTION_READ_MAX, Subscription};
pub use text::{NewText, TextRow, commit};
pub use verify::Report;
