//! The intake: where a question from elsewhere wipes its shoes before it comes into the house.
//!
//! Somebody saves a chat, copies a panel, exports a channel, or a web service knocks. All of it arrives here as bytes
//! and leaves as drafts; what is private turns round at the mat, and only a count of it goes on.
//!
//! ```text
//!   ╭────────────────────────────╮
//!   │ 15:01:39 From Lina H. …    │   a saved Zoom chat, a CSV in somebody's language,
//!   │ <p>Any <b>proof</b> …      │   a Mastodon stream, a WhatsApp export, a poem
//!   ╰─────────────┬──────────────╯
//!                 │ read           sniffs what it is; bounded, never panics, never hangs
//!                 ▼
//!         ┌──── the mat ────┐
//!         │ to Nardine      │──▶ «1 private message left out»   never kept, only counted
//!         │ (Direct Message)│
//!         └───────┬─────────┘
//!                 │ clean          markup to text, numbers and addresses masked, tricks of direction gone
//!                 ▼
//!        Draft {body, sender: withheld, votes, …}
//!                 │ fresh          keyed fingerprint: what is known adds nothing, what was edited says so
//!                 ▼
//!   ┌──────────────────────────────┐      likeness::Index: «this was asked in the room as well:
//!   │ the inbox, which is not here │ ◀──▶  export [licenses → licences] list the end user?»
//!   └──────────────────────────────┘
//! ```
//!
//! Three promises. A private message is gone before anything of it is kept. A name is never printed: it lives in
//! memory for as long as its fingerprint is being taken, behind a type that shows `withheld`. And whatever comes in,
//! an [`Import`] comes out in linear time, which says what it left out and why.
//!
//! There is no file, no socket, no clock and no chance in here: whoever has those calls us.
pub mod cell;
mod clean;
mod clock;
pub mod draft;
mod fingerprint;
mod fold;
mod gather;
pub mod hint;
pub mod import;
mod json;
pub mod known;
mod lang;
pub mod likeness;
mod messenger;
mod plain;
mod privacy;
mod question;
mod read;
pub mod record;
mod social;
mod table;
mod text;
mod turns;
pub mod via;
mod webex;
mod withheld;
pub mod zoom;

pub use cell::{guard, unguard};
pub use clean::masked;
pub use draft::{At, Draft, Kind, Reply, Sender};
pub use fingerprint::{Fingerprint, SenderKey, Shred, fingerprint, of_here, sender_key, source_ref};
pub use fold::fold;
pub use hint::{Columns, DayOrder, Format, Hint};
pub use import::{Ask, Import, Skipped};
pub use known::{Known, News, fresh};
pub use lang::{Lang, guess as guess_lang};
pub use likeness::{Found, Index, LIKE_PERMILLE, Piece, VERY_LIKE_PERMILLE, diff};
pub use question::is_question;
pub use read::{BODY_CHARS_MAX, BODY_CHARS_SHOWN, INPUT_BYTES_MAX, LINES_MAX, NAME_CHARS_MAX, TooMuch, read};
pub use record::Record;
pub use via::Via;
pub use withheld::Withheld;
