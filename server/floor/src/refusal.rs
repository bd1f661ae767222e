//! Why not. A code and its figures; the language files make the sentence.
use crate::{
    ids::{ActNo, HandId, PersonId, SeatId, TurnId},
    role::{By, Hat},
    settings::Setting,
    time::Span,
};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// A no, with its reason. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum Refusal {
    /// That role may not do this.
    NotYours,
    /// The other moderator holds the gavel; one tap takes it and does it.
    GavelHeldBy {
        /// Who.
        hat: Hat,
    },
    /// The session has not begun.
    NotLive,
    /// The session has begun already.
    AlreadyLive,
    /// The session is over.
    Over,
    /// The session is paused.
    IsPaused,
    /// The session is not paused.
    NotPaused,
    /// Something changed first.
    Changed {
        /// Who did.
        by: Option<By>,
        /// Which act.
        act: Option<ActNo>,
        /// Who has the floor now.
        turn: Option<TurnId>,
        /// Who is next now.
        next: Option<HandId>,
    },
    /// No such segment, or it has begun already.
    NoSuchSegment,
    /// No such person here.
    NoSuchPerson,
    /// No such hand in the queue.
    NoSuchHand,
    /// No such turn, or it is over.
    NoSuchTurn,
    /// No such question, or it is past that.
    NoSuchQuestion,
    /// No such act, or too long ago.
    NoSuchAct,
    /// A hand of that kind is up already.
    HandAlreadyUp {
        /// Which.
        hand: HandId,
    },
    /// The list is closed and no later segment takes hands; the written list does.
    ListClosed,
    /// The list is already in that state.
    ListAlready,
    /// Nobody waits.
    QueueEmpty,
    /// Somebody is next already.
    NextAlready {
        /// Which hand.
        hand: HandId,
    },
    /// Nobody is next.
    NobodyNext,
    /// Another pick than the suggestion needs a reason.
    ReasonNeeded {
        /// The hand that would be passed over.
        over: HandId,
    },
    /// That kind cannot be raised, or not this way.
    KindNotHere,
    /// It needs a turn to be about.
    NobodySpeaks,
    /// That many points of order were raised already.
    PointsUsedUp {
        /// Per person and session.
        points_max: u16,
    },
    /// Only once.
    OnlyOnce,
    /// The turn was extended already.
    AlreadyExtended,
    /// The clock is in that state already.
    ClockAlready,
    /// It would clear waiting questions to the speaker; confirm with their number.
    NeedsConfirm {
        /// How many.
        clears: u16,
    },
    /// It is so already.
    AlreadySo,
    /// It overlaps a turn.
    Overlaps {
        /// Which.
        turn: TurnId,
    },
    /// It ends before it begins, or lies in the future or before the start.
    BadTimes,
    /// Nobody has spoken yet, or that cannot be taken back.
    NothingToPutBack,
    /// That person waits with the same kind already.
    WaitsAlready {
        /// Which hand.
        hand: HandId,
    },
    /// A merge needs two or more waiting hands of one kind.
    CannotMerge,
    /// These are one person already, or would make a circle.
    CannotJoin {
        /// Which entry.
        person: PersonId,
    },
    /// A limit or silence is out of range.
    LimitOutOfRange {
        /// The longest, in milliseconds.
        max_ms: Span,
    },
    /// Later acts build on it.
    HasDependents {
        /// Which.
        acts: Vec<ActNo>,
    },
    /// It was taken back already.
    AlreadyUndone {
        /// By whom.
        by: Option<By>,
    },
    /// It cannot be taken back.
    CannotUndo,
    /// It stands already, or what it builds on has changed.
    CannotRedo,
    /// The session is full of those.
    Full {
        /// How many there may be.
        max: u32,
    },
    /// The moderators take no hands or questions from this person now.
    Muted,
    /// This person was sent away.
    Banned,
    /// No such seat.
    NoSuchSeat,
    /// Nobody sits there.
    SeatIsFree {
        /// Where.
        seat: SeatId,
    },
    /// Somebody else sits there.
    SeatTaken {
        /// Where.
        seat: SeatId,
    },
    /// A seat has a number out of range or twice, a row that there is not, or an id that is unknown or twice.
    BadLayout {
        /// Which place of the list, counted from 0.
        at: u32,
    },
    /// A round goes on.
    RoundAlready,
    /// There is none, or it does not come to that hand.
    NoRound,
    /// Points of order have no such rank.
    NoSuchRank {
        /// The last one.
        max: u8,
    },
    /// No such group has a budget.
    NoSuchGroup,
    /// A setting is out of its range.
    SettingOutOfRange {
        /// Its name.
        setting: Setting,
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// The segment has begun, or is over.
    SegmentOver,
    /// A fixed segment is never stretched, never cut.
    SegmentFixed,
    /// Its length is another than the sender saw, or it was left out.
    SegmentChanged,
    /// A segment cannot be that long.
    SegmentOutOfRange {
        /// The least, in milliseconds.
        min_ms: Span,
        /// The most, in milliseconds.
        max_ms: Span,
    },
    /// A message for screens needs words or a preset, not both, and somebody to read it.
    NothingToShow,
    /// No such message stands on a screen.
    NoSuchMessage,
    /// Under the Chatham House Rule nobody is named.
    NotPublishable,
    /// A message to the other moderator needs words or a phrase, not both.
    NothingToTell,
    /// The item has changed since the sender saw it.
    Stale {
        /// Its version now.
        version: u32,
    },
}
