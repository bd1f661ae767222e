//! The floor: what is true at the table, and what may change it.
//!
//! In moderation one *has the floor*; this crate says what follows from that, and nothing else. There is no clock,
//! no chance, no socket and no name in here: time and fresh ids come in as arguments, words stay outside and are
//! known by id and commitment only.
//!
//! ```text
//! Ask ──decide──▶ Vec<Event>  (or a Refusal, and nothing has changed)
//!                    └──apply──▶ Floor ──next_deadline──▶ when it next changes by itself
//! ```
//!
//! Three promises: [`decide()`] may refuse and never changes anything; [`Floor::apply`] never refuses, so a replay cannot
//! fail; whole numbers only, so that every machine agrees.
#![no_std]
extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod agenda;
mod apply;
pub mod command;
pub mod counters;
mod decide;
pub mod duty;
pub mod event;
pub mod fairness;
pub mod forecast;
mod forget;
pub mod funnel;
pub mod ids;
mod limit;
pub mod line;
pub mod outcome;
pub mod outlook;
mod pace;
pub mod person;
pub mod policy;
pub mod proposal;
mod purge;
pub mod question;
pub mod queue;
pub mod refusal;
pub mod role;
pub mod screen;
pub mod seat;
pub mod settings;
pub mod share;
pub mod signal;
pub mod slot;
pub mod state;
pub mod time;
pub mod timer;
pub mod turn;
pub mod undo;

pub use command::{Ask, Command, Expected, Who};
pub use decide::{decide, expire, interrupt, mark_gap};
pub use event::Event;
pub use forget::{FORGET_MS, UNREAD_MS};
pub use ids::{ActNo, ActionId, HandId, PersonId, Print, QuestionId, SeatId, TextId, TurnId};
pub use refusal::Refusal;
pub use state::Floor;
pub use time::{Moment, Span};
