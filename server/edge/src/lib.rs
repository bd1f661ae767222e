//! Doors: HTTP, pages without script, `WebSocket`, guards, the embedded web.
//!
//! Nothing here decides anything: a door finds out who asks, holds them to size and rate, and hands on to the hub.
mod allowance;
mod api;
mod backstage;
mod doors;
mod feeding;
mod header;
mod listen;
mod network;
mod no;
mod origin;
pub mod page;
mod rate;
mod seat;
mod shell;
mod socket;
mod web;

pub use backstage::{
    Backstage, REHEARSAL_FROM_S, REHEARSAL_SPEED_MAX, RehearsalAsk, RehearsalRefusal, RehearsalWish, Template,
};
pub use doors::{Doors, router};
pub use feeding::{FeedHosts, follow};
pub use listen::serve;
pub use web::build;
