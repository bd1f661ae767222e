//! Everything that can make a room move, besides its own deadlines.
use crate::{
    export::Whole,
    inbox::Here,
    plan::{PlanError, Planned},
};
use floor::{ActionId, Ask, Floor, Moment, PersonId, role::By, state::Receipt};
use journal::NewText;
use serde_json::Value;
use tokio::sync::oneshot;
use wire::{
    Refused,
    view::{About, totals::TotalsView, you::You},
};

/// Everything that can make a room move, besides its own deadlines. Closed on purpose: read this and you know.
pub(crate) enum Input {
    /// Somebody wants something.
    Ask {
        /// What; boxed, since most inputs are small.
        ask: Box<Ask>,
        /// The words it names.
        texts: Vec<NewText>,
        /// Where the verdict goes.
        reply: oneshot::Sender<Result<Receipt, Refused>>,
    },
    /// What is true for one person.
    You {
        /// Whom.
        person: PersonId,
        /// Where it goes.
        reply: oneshot::Sender<You>,
    },
    /// The totals so far.
    Totals {
        /// Where they go.
        reply: oneshot::Sender<TotalsView>,
    },
    /// The floor and its version, for exports and tests.
    Floor {
        /// Where it goes.
        reply: oneshot::Sender<(u64, Box<Floor>)>,
    },
    /// The floor with its words, for what leaves the house.
    Whole {
        /// Where it goes.
        reply: oneshot::Sender<Box<Whole>>,
    },
    /// What came from elsewhere so far, so that it is known when it comes again.
    Elsewhere {
        /// Where it goes.
        reply: oneshot::Sender<Here>,
    },
    /// A rehearsal's fence moves.
    Fence {
        /// To where.
        fence: Moment,
        /// The time up to it is skipped in one step.
        at_once: bool,
        /// Where the new clock goes; none when this is no rehearsal.
        reply: oneshot::Sender<Option<wire::server::Clock>>,
    },
    /// The session file as the session is laid out now.
    File {
        /// Where it goes.
        reply: oneshot::Sender<Result<Value, PlanError>>,
    },
    /// Another version of the session file.
    Plan {
        /// The file.
        file: Box<Value>,
        /// Who.
        by: By,
        /// The act's id.
        action: ActionId,
        /// The versions that the asker may have read; none asks nothing.
        seen: Option<Vec<String>>,
        /// Where it goes what came of it.
        reply: oneshot::Sender<Result<Planned, PlanError>>,
    },
    /// The public part of the card, which is on disk.
    About {
        /// As it is now.
        about: Box<About>,
        /// Answered when views tell it.
        reply: oneshot::Sender<()>,
    },
    /// Say so when session time is there and everything due by then is on disk.
    Reached {
        /// When.
        at: Moment,
        /// Dropped when the room closes first.
        reply: oneshot::Sender<()>,
    },
}

/// A command on its way.
pub(crate) struct Pending {
    pub(super) ask: Box<Ask>,
    pub(super) texts: Vec<NewText>,
    pub(super) reply: oneshot::Sender<Result<Receipt, Refused>>,
}
