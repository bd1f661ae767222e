//! One task owns one session: everything that can move it is an arm of [`Input`].
mod gap;
mod input;
mod purge;
mod rows;
mod told;
mod turn;

pub(crate) use gap::Gap;
pub(crate) use input::{Input, Pending};
pub(crate) use turn::shut_out;

use crate::{
    clock::{Clock, SLEEP_MS_MAX},
    dice::Dice,
    id::SessionId,
    keys::Keys,
    presence::Book,
    publish::Publisher,
    timeline::Timeline,
};
use floor::{Floor, Moment, PersonId, TextId, state::Life};
use journal::Journal;
use std::{collections::BTreeSet, sync::Arc};
use tokio::sync::{mpsc, oneshot, watch};
use tokio_util::sync::CancellationToken;
use wire::{
    server::Presence,
    view::{
        Words,
        totals::totals,
        you::{Line, you},
    },
};

/// How many asks may wait for a room before a sender has to wait too.
pub(crate) const ROOM_INBOX_MAX: usize = 1_024;
/// Commands decided in one record: so many of the longest questions still fit into one batch of the journal.
const BATCH_COMMANDS_MAX: usize = 48;
/// A batch with more words than this takes no further command: one that takes messages in may follow it, and together they
/// still fit into a record.
const BATCH_TEXT_BYTES: usize = 96 * 1024;
/// What the events around one text take, at the least.
const ROW_BYTES: usize = 1_024;
/// Pause before a journal that refused a record is tried again, in milliseconds.
const RETRY_MS: i64 = 1_000;
/// Shortest time between two presence messages, in real milliseconds.
const PRESENCE_GAP_MS: i64 = 250;
/// A room without anybody in it looks up this often, in milliseconds.
const IDLE_MS: i64 = 60_000;

/// A session and everything its task needs.
pub(crate) struct Task {
    pub(crate) id: SessionId,
    pub(crate) journal: Journal,
    pub(crate) clock: Clock,
    pub(crate) dice: Dice,
    pub(crate) keys: Arc<Keys>,
    pub(crate) timeline: Timeline,
    /// What is on disk.
    pub(crate) floor: Floor,
    /// Runs in front of `floor` while a batch is decided; the same as `floor` between turns.
    pub(crate) ahead: Floor,
    /// Version of the last record on disk.
    pub(crate) version: u64,
    pub(crate) words: Words,
    pub(crate) publisher: Publisher,
    pub(crate) book: Arc<Book>,
    pub(crate) inbox: mpsc::Receiver<Input>,
    pub(crate) presence: watch::Sender<Presence>,
    pub(crate) anchor: watch::Sender<wire::server::Clock>,
    pub(crate) is_writable: watch::Sender<bool>,
    pub(crate) stop: CancellationToken,
    /// Redacted texts that the journal has not erased yet.
    pub(crate) to_erase: BTreeSet<TextId>,
    /// People whose keys the journal still has, though they deleted what was theirs.
    pub(crate) to_forget: Vec<PersonId>,
    /// After a purge: the card holds nothing personal any more.
    pub(crate) is_card_purged: bool,
    pub(crate) timing: Timing,
}

/// What the task waits for besides its inbox, in machine milliseconds.
#[derive(Default)]
pub(crate) struct Timing {
    /// The server was away, which is not on disk yet.
    gap: Option<Gap>,
    alive_not_before: i64,
    retry_at: Option<i64>,
    presence_next: Option<i64>,
    presence_not_before: i64,
    presence_is_stale: bool,
    reached: Vec<(Moment, oneshot::Sender<()>)>,
}

/// The map from machine time to session time as clients get it.
pub(crate) fn anchor(clock: &Clock, timeline: &Timeline) -> wire::server::Clock {
    let server_ms = clock.boot_ms();
    wire::server::Clock {
        server_ms,
        session_ms: timeline.at(server_ms),
        rate: timeline.rate(),
        fence_ms: timeline.fence(),
        utc_ms: clock.utc_ms(),
    }
}

impl Task {
    /// Runs until `stop` is cancelled or every handle is gone.
    pub(crate) async fn run(mut self) {
        self.look_up().await; // what fell due while the server was away
        loop {
            let wake = self.wake_at();
            let input = tokio::select! {
                () = self.stop.cancelled() => break,
                input = self.inbox.recv() => match input {
                    Some(input) => Some(input),
                    None => break,
                },
                () = self.book.rung() => {
                    self.timing.presence_is_stale = true;
                    None
                }
                back = self.publisher.compared() => {
                    self.publisher.hinted(back, &self.floor, &self.words);
                    None
                }
                () = self.clock.sleep_until(wake) => None,
            };
            match input {
                Some(input) => self.take(input).await,
                None => self.look_up().await,
            }
            self.note_alive().await;
            self.settle();
        }
        // Who stops in order knows to the millisecond since when nobody keeps the time.
        self.timing.alive_not_before = 0;
        self.note_alive().await;
        // Waiting senders see their reply dropped, which their handle turns into «stopping».
        self.inbox.close();
        self.publisher.at_once(&self.floor, &self.words, self.now());
        tracing::debug!(session = %self.id, version = self.version, "room closed");
    }

    /// Takes `first` and every command that waits behind it as one batch.
    async fn take(&mut self, first: Input) {
        let (mut batch, mut other) = (Vec::new(), None);
        let (mut next, mut bytes) = (Some(first), 0_usize);
        while let Some(input) = next.take() {
            match input {
                Input::Ask { ask, texts, reply } => {
                    bytes = texts
                        .iter()
                        .fold(bytes, |sum, row| sum.saturating_add(row.text.len()).saturating_add(ROW_BYTES));
                    batch.push(Pending { ask, texts, reply });
                    let has_room = batch.len() < BATCH_COMMANDS_MAX && bytes < BATCH_TEXT_BYTES;
                    next = has_room.then(|| self.inbox.try_recv().ok()).flatten();
                }
                Input::You { .. }
                | Input::Totals { .. }
                | Input::Floor { .. }
                | Input::Whole { .. }
                | Input::Elsewhere { .. }
                | Input::Fence { .. }
                | Input::About { .. }
                | Input::File { .. }
                | Input::Plan { .. }
                | Input::Reached { .. } => other = Some(input),
            }
        }
        self.turn(batch).await;
        if let Some(input) = other {
            self.answer(input).await;
        }
        if matches!(self.timeline.fence(), Some(fence) if self.now() == fence) {
            self.turn(Vec::new()).await; // a fence that was reached in one step has deadlines behind it
        }
    }

    /// Answers what is no command. Commands have been taken before.
    async fn answer(&mut self, input: Input) {
        // An asker who has gone meanwhile misses nothing.
        match input {
            Input::Ask { reply, .. } => drop(reply),
            Input::You { person, reply } => {
                let line = Line::of(&self.floor, self.now());
                reply.send(you(&self.floor, &self.words, &line, person)).ok();
            }
            Input::Totals { reply } => {
                reply.send(totals(&self.floor)).ok();
            }
            Input::Floor { reply } => {
                reply.send((self.version, Box::new(self.floor.clone()))).ok();
            }
            Input::Whole { reply } => {
                reply.send(self.whole()).ok();
            }
            Input::Elsewhere { reply } => {
                reply.send(self.elsewhere()).ok();
            }
            Input::Fence { fence, at_once, reply } => {
                reply.send(self.set_fence(fence, at_once)).ok();
            }
            Input::File { reply } => {
                reply.send(self.file().await).ok();
            }
            Input::Plan { file, by, action, seen, reply } => {
                reply.send(self.plan(&file, by, action, seen.as_deref()).await).ok();
            }
            Input::About { about, reply } => {
                self.words.about = *about;
                self.publisher.changed();
                self.publisher.at_once(&self.floor, &self.words, self.now());
                reply.send(()).ok();
            }
            Input::Reached { at, reply } => self.timing.reached.push((at, reply)),
        }
    }

    fn set_fence(&mut self, fence: Moment, at_once: bool) -> Option<wire::server::Clock> {
        if !self.timeline.is_rehearsal() {
            return None;
        }
        let is_over = self.floor.stage.life == Life::Ended;
        self.timeline.set_fence(self.clock.boot_ms(), fence, at_once || is_over);
        let anchor = anchor(&self.clock, &self.timeline);
        self.anchor.send_replace(anchor);
        Some(anchor)
    }

    /// Does what is due by itself: deadlines, and another try with a journal that refused.
    async fn look_up(&mut self) {
        let now = self.clock.boot_ms();
        if self.timing.retry_at.is_none_or(|at| at <= now) {
            self.turn(Vec::new()).await;
            self.retry().await;
        }
    }

    /// Session time, never before the last act.
    pub(crate) fn now(&self) -> Moment {
        self.timeline.at(self.clock.boot_ms()).max(self.floor.at)
    }

    /// Sends what became due and answers those who waited for a moment.
    fn settle(&mut self) {
        self.publisher.catch_up(&self.floor, &self.words, self.now());
        let boot_ms = self.clock.boot_ms();
        let timing = &mut self.timing;
        let is_due = timing.presence_is_stale || timing.presence_next.is_some_and(|at| at <= boot_ms);
        if is_due && boot_ms >= timing.presence_not_before {
            let waits =
                |person: PersonId| self.floor.hands.values().any(|hand| hand.is_open() && hand.who.contains(&person));
            let (presence, next) = self.book.signs(boot_ms, waits, |ms| self.timeline.at(ms).max(Moment(0)));
            self.presence.send_if_modified(|old| {
                let is_new = *old != presence;
                *old = presence;
                is_new
            });
            timing.presence_next = next;
            timing.presence_is_stale = false;
            timing.presence_not_before = boot_ms.saturating_add(PRESENCE_GAP_MS);
        }
        let now = self.now();
        if self.timing.retry_at.is_none() && !self.timing.reached.is_empty() {
            let all = std::mem::take(&mut self.timing.reached);
            let (there, waiting): (Vec<_>, Vec<_>) = all.into_iter().partition(|(at, _)| *at <= now);
            self.timing.reached = waiting;
            for (_, reply) in there {
                reply.send(()).ok();
            }
        }
    }

    /// Machine time of the next thing to do if nobody says anything.
    fn wake_at(&self) -> i64 {
        let boot_ms = self.clock.boot_ms();
        let idle = if self.book.is_anyone_here() { SLEEP_MS_MAX } else { IDLE_MS };
        // A deadline that stands although its time has come is one that the floor does not know how to end: no hurry.
        let deadline = self.floor.next_deadline().and_then(|at| {
            let is_stuck = at <= self.now();
            if is_stuck { Some(boot_ms.saturating_add(RETRY_MS)) } else { self.timeline.boot_at(at) }
        });
        let deadline = match self.timing.retry_at {
            Some(retry) => Some(retry),
            None => deadline,
        };
        let reached = self.timing.reached.iter().filter_map(|(at, _)| self.timeline.boot_at(*at)).min();
        let presence_at = if self.timing.presence_is_stale { Some(boot_ms) } else { self.timing.presence_next };
        let presence = presence_at.map(|at| at.max(self.timing.presence_not_before));
        let outlook = self.publisher.outlook_due().and_then(|at| self.timeline.boot_at(at));
        let reached = reached.filter(|_| self.timing.retry_at.is_none());
        let alive = self.alive_due().filter(|_| self.timing.retry_at.is_none());
        let due = [deadline, reached, presence, alive, outlook, self.publisher.due_at()];
        due.into_iter().flatten().min().unwrap_or(i64::MAX).min(boot_ms.saturating_add(idle))
    }
}
