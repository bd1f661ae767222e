//! The feeds: who goes out and brings questions home.
//!
//! A feed asks a public server for what was written there under a hashtag, and hands on what the intake made of it. It
//! understands nothing of what it carries but ids, and it carries it to one place only.
//!
//! ```text
//!        a Mastodon server                                    this house
//!   ╭───────────────────────╮
//!   │ timelines/tag/…       │◀── GET ──┐   Client: only hosts that the operator lists,
//!   │ statuses?id[]=…       │          │   never a redirect, a link, a picture
//!   │ streaming/hashtag?… ──┼──▶ events│
//!   ╰───────────────────────╯          │
//!                          ┌───────────┴──┐  intake::read   ┌────────────────┐
//!          Status ◀────────│     run      │────────────────▶│ mpsc of Import │──▶ intake::fresh, the inbox
//!     «live, 12 taken»     └──────────────┘                 └────────────────┘
//! ```
//!
//! Three promises. It knocks only at doors on the list. It is never faster than the server wants, and never gives up
//! by itself. And nothing of what it reads, no token and no address, is printed: there is no log in here at all.
//!
//! Time comes from tokio, chance from a seed: whoever has those calls us.
mod api;
mod client;
mod event;
mod feed;
mod hashtag;
mod pace;
mod place;
mod post;
mod reading;
mod secret;
mod status;
mod streaming;

pub use api::PAGE_POSTS_MAX;
pub use client::{ANSWER_BYTES_MAX, CONNECT_MAX, Client, REQUEST_MAX};
pub use event::EVENT_BYTES_MAX;
pub use feed::{CHECK_EVERY, Mastodon, POLL_EVERY, REFUSED_AGAIN, Start, run};
pub use hashtag::{HASHTAG_CHARS_MAX, Hashtag, NoHashtag};
pub use pace::{ASKED_WAIT_MAX, BACK_OFF_MAX};
pub use place::{Allowed, HOST_CHARS_MAX, NoOrigin, Origin};
pub use post::{KNOWN_MAX, Seen};
pub use reading::{CHECK_POSTS_MAX, GAP_PAGES_MAX};
pub use secret::{NoSecret, SECRET_CHARS_MAX, Secret};
pub use status::{How, State, Status, Why};
pub use streaming::SILENCE_MAX;
