//! All that is true now.
use crate::{
    agenda::{List, Segment},
    command::Card,
    counters::Counters,
    duty::Duties,
    ids::{ActNo, ActionId, HandId, PersonId, QuestionId, SeatId, TurnId},
    line::Message,
    person::Person,
    question::Question,
    queue::Hand,
    role::{By, Hat},
    screen::{Notice, Overlay},
    seat::{Round, Seat},
    settings::Settings,
    signal::Signals,
    time::{Moment, Span},
    timer::Timer,
    turn::{Kind, Turn},
    undo::Acts,
};
use alloc::{
    collections::{BTreeMap, VecDeque},
    vec::Vec,
};
use serde::{Deserialize, Serialize};

/// Where a session is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Life {
    /// People join, hands wait.
    #[default]
    Lobby,
    /// The ninety minutes.
    Live,
    /// Written answers and report only.
    Ended,
}

/// The session's life with its moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Stage {
    /// Where it is.
    pub life: Life,
    /// When it went live.
    pub started_at: Option<Moment>,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// The running segment, by position.
    pub current: Option<u16>,
    /// The hard end, where somebody set it; else the session's length after its start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Moment>,
    /// When everything personal was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purged_at: Option<Moment>,
}

/// Who chairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gavel {
    /// The holder.
    pub holder: Hat,
    /// How often it was passed.
    pub passes: u32,
}

/// A paused session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// Since when.
    pub at: Moment,
    /// The turn that ran.
    pub turn: Option<TurnId>,
}

/// What an accepted action made, so that a repeat gets the first answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Receipt {
    /// The act.
    pub act: ActNo,
    /// A person it made or was about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// A hand it made or was about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand: Option<HandId>,
    /// A turn it made or was about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<TurnId>,
    /// A question it made or was about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// How many it took in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// The sender presses too fast; the last state asked for stands.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub slow_down: bool,
    /// The neighbor was gone: the hand stands beside the nearest one that is left.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_near: bool,
}

/// The table: everything that is true now, and the acts that made it so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floor {
    /// Rules.
    pub settings: Settings,
    /// Run of show.
    pub agenda: Vec<Segment>,
    /// The order of show by position in the agenda, once somebody moved a segment; else that of the agenda.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moved_run: Vec<u16>,
    /// Life of the session.
    pub stage: Stage,
    /// Whether hands are accepted.
    pub list: List,
    /// The hand named next.
    pub next: Option<HandId>,
    /// Open turns, the one on top last; at most one of them runs.
    pub stack: Vec<TurnId>,
    /// Who chairs.
    pub gavel: Gavel,
    /// A paused session.
    pub pause: Option<Pause>,
    /// A timed quiet.
    pub silence: Option<Timer>,
    /// A card on the stage.
    pub card: Option<Card>,
    /// When the remote side said that it was ready.
    pub remote_ready_at: Option<Moment>,
    /// Stage, overlay and phones are empty.
    #[serde(default)]
    pub is_blank: bool,
    /// Messages that stand on screens, oldest first.
    #[serde(default)]
    pub notices: Vec<Notice>,
    /// What the stream shows.
    #[serde(default)]
    pub overlay: Overlay,
    /// The last messages between the moderators, oldest first.
    #[serde(default)]
    pub line: VecDeque<Message>,
    /// Seats in their order along the U.
    #[serde(default)]
    pub layout: Vec<SeatId>,
    /// Seats.
    #[serde(default)]
    pub seats: BTreeMap<SeatId, Seat>,
    /// A tour de table that goes on.
    #[serde(default)]
    pub round: Option<Round>,
    /// What the online moderator has done for those afar, and when.
    #[serde(default, skip_serializing_if = "Duties::is_empty")]
    pub duties: Duties,
    /// Signs to the moderators that stand.
    #[serde(default)]
    pub signals: Signals,
    /// People.
    pub people: BTreeMap<PersonId, Person>,
    /// Hands, open and done.
    pub hands: BTreeMap<HandId, Hand>,
    /// Turns, open and done.
    pub turns: BTreeMap<TurnId, Turn>,
    /// Questions.
    pub questions: BTreeMap<QuestionId, Question>,
    /// The log of acts.
    pub acts: Acts,
    /// Accepted actions, for the life of the session.
    pub receipts: BTreeMap<ActionId, Receipt>,
    /// Session time of the last act.
    pub at: Moment,
    /// Who acts in the batch being applied.
    pub by: Option<By>,
    /// Numbers given out so far; undo never gives one back.
    pub counters: Counters,
}

impl Default for Floor {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            agenda: Vec::new(),
            moved_run: Vec::new(),
            stage: Stage::default(),
            list: List::Open,
            next: None,
            stack: Vec::new(),
            gavel: Gavel { holder: Hat::Onsite, passes: 0 },
            pause: None,
            silence: None,
            card: None,
            remote_ready_at: None,
            is_blank: false,
            notices: Vec::new(),
            overlay: Overlay::default(),
            line: VecDeque::new(),
            layout: Vec::new(),
            seats: BTreeMap::new(),
            round: None,
            duties: Duties::new(),
            signals: Signals::new(),
            people: BTreeMap::new(),
            hands: BTreeMap::new(),
            turns: BTreeMap::new(),
            questions: BTreeMap::new(),
            acts: Acts::default(),
            receipts: BTreeMap::new(),
            at: Moment(0),
            by: None,
            counters: Counters::default(),
        }
    }
}

impl Floor {
    /// The turn on top: running, or paused and waiting to go on.
    #[must_use]
    pub fn top(&self) -> Option<&Turn> {
        self.stack.last().and_then(|turn| self.turns.get(turn))
    }
    /// The turn whose clock runs.
    #[must_use]
    pub fn running(&self) -> Option<&Turn> {
        self.stack.iter().filter_map(|turn| self.turns.get(turn)).find(|turn| turn.timer.is_running())
    }
    /// The main turn: the one at the bottom, under all questions to it.
    #[must_use]
    pub fn main_turn(&self) -> Option<&Turn> {
        self.stack.first().and_then(|turn| self.turns.get(turn))
    }
    /// The running segment.
    #[must_use]
    pub fn segment(&self) -> Option<&Segment> {
        self.stage.current.and_then(|current| self.agenda.get(usize::from(current)))
    }
    /// The open hand of a person and kind.
    #[must_use]
    pub fn open_hand(&self, person: PersonId, kind: Kind) -> Option<&Hand> {
        self.hands.values().find(|hand| hand.is_open() && hand.kind == kind && hand.who.contains(&person))
    }
    /// When the floor next changes by itself, if nobody does anything.
    #[must_use]
    pub fn next_deadline(&self) -> Option<Moment> {
        let silence = self.silence.map(|timer| timer.started_at + timer.allotted_ms);
        let list = match self.list {
            List::Open | List::Closed => None,
            List::OpenUntil { at, .. } => at,
            List::Closing { online_at, .. } => Some(online_at),
        };
        let lowering = self.hands.values().filter(|hand| hand.is_waiting()).filter_map(|hand| hand.lowers_at).min();
        let zero =
            self.running().filter(|_| self.settings.ends_at_zero).map(|turn| self.at + turn.timer.remaining(self.at));
        [silence, list, lowering, zero, self.signals_due(), self.forget_due(), self.purge_due()]
            .into_iter()
            .flatten()
            .min()
    }
    /// Session time counted from the start, negative in the lobby.
    #[must_use]
    pub fn since_start(&self, at: Moment) -> Option<Span> {
        self.stage.started_at.map(|start| at - start)
    }
    /// The floor without its log of acts: what undo followed by redo must leave as it was.
    #[must_use]
    pub fn without_log(&self) -> Self {
        let mut bare = self.clone();
        bare.acts = Acts::default();
        bare.receipts = BTreeMap::new();
        bare.at = Moment(0);
        bare.by = None;
        bare.counters = Counters::default();
        bare
    }
}
