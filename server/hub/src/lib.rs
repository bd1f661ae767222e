//! The shell around the floor: one task per session, the clock, the dice, presence, fan-out, the directory.
//!
//! A [`House`] holds every [`Room`]; a room's task is the only one that moves its floor. What it decides goes first
//! to the journal, then becomes true, then is seen. This crate knows neither HTTP nor frames: a door gets encoded
//! views, verdicts and notices, and does with them what doors do.

pub mod clock;
pub mod dice;
mod directory;
mod export;
pub mod feeds;
pub mod file;
mod handle;
mod house;
mod id;
pub mod inbox;
mod keep;
mod keys;
mod likes;
mod links;
mod naming;
pub mod phrase;
mod plan;
pub mod presence;
mod publish;
mod replay;
mod room;
pub mod secret;
mod timeline;
mod wording;

pub use clock::Clock;
pub use dice::Dice;
pub use file::FileError;
pub use handle::{Identity, JoinWish, Room};
pub use house::{CreateError, Created, House, HouseError, Listed, Options};
pub use id::SessionId;
pub use links::{Asker, Link, LinkError, Notice, Notices, Renewed};
pub use plan::{PlanError, Planned, file_version};
pub use presence::{Guard, Orders, Visitor};
pub use publish::{Published, Yours};
pub use replay::commitments;
