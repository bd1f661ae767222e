//! One turn of the loop: first on disk, then true, then seen.
use super::{Pending, RETRY_MS, Task, Timing, gap::Gap, rows::named};
use crate::{keep::PROBE_KEY, keys::Out};
use floor::{ActionId, Event, Floor, Moment, decide, expire, ids::TextId, state::Receipt};
use journal::{Batch, EraseWhat, NewText, ResolveError, Stamp, TextKey};

use wire::{Problem, Refused};

/// Tries to put a batch after a head that others move as well.
const CONFLICTS_MAX: u32 = 16;
/// Deadlines that may fire in one turn; the rest follow in the next.
const DEADLINES_MAX: u32 = 1_000;
/// Records read at a time when others wrote some.
const READ_MAX: usize = 256;

/// What a batch came to, before it is on disk.
#[derive(Default)]
pub(super) struct Decided {
    pub(super) events: Vec<Event>,
    texts: Vec<NewText>,
    actions: Vec<[u8; 16]>,
    verdicts: Vec<Result<Receipt, Refused>>,
}

impl Timing {
    /// Of a room that opens, perhaps after an absence.
    pub(crate) fn opening(gap: Option<Gap>) -> Self {
        Self { gap, ..Self::default() }
    }
}

/// The people to whom the doors are shut: those sent away, and those who deleted what was theirs.
pub(crate) fn shut_out(floor: &Floor) -> Out {
    let roots = floor.banned_roots();
    let banned = floor.people.keys().filter(|id| roots.contains(&floor.canonical(**id))).copied().collect();
    let erased = floor.people.iter().filter(|(_, person)| person.is_erased).map(|(id, _)| *id).collect();
    Out { banned, erased }
}

/// Whether an event may shut somebody out or let somebody in.
const fn may_shut_out(event: &Event) -> bool {
    matches!(
        event,
        Event::PersonBanned { .. }
            | Event::PersonErased { .. }
            | Event::Purged
            | Event::PersonUnbanned { .. }
            | Event::PeopleJoined { .. }
            | Event::PersonParted { .. }
            | Event::Undone { .. }
            | Event::Redone { .. }
    )
}

impl Task {
    /// Fires what is due, decides `batch` behind it, and makes both true as one record.
    pub(crate) async fn turn(&mut self, batch: Vec<Pending>) {
        let is_due = self.floor.next_deadline().is_some_and(|at| at <= self.now());
        if batch.is_empty() && !is_due && self.timing.gap.is_none() {
            return;
        }
        for _ in 0..CONFLICTS_MAX {
            let now = self.now();
            let decided = self.decide_batch(now, &batch);
            if decided.events.is_empty() {
                self.timing.gap = None;
                return answer(batch, decided.verdicts);
            }
            let Some(record) = self.record(now, &decided) else { break };
            match self.journal.append_resolved(self.id.into(), self.version, record).await {
                Ok(version) => {
                    self.version = version;
                    self.timing.gap = None;
                    let texts = decided.texts.into_iter().map(|row| (TextId(row.key.0), row.text));
                    self.words.texts.extend(texts);
                    self.make_true(&decided.events);
                    self.after_writing(true);
                    answer(batch, decided.verdicts);
                    self.publisher.catch_up(&self.floor, &self.words, self.now());
                    return self.erase().await;
                }
                Err(ResolveError::Conflict { .. }) => {
                    // Somebody else wrote, or an append of ours whose outcome was unknown came through after all.
                    if !self.catch_up().await {
                        break;
                    }
                }
                Err(error @ (ResolveError::Unavailable { .. } | ResolveError::TooLarge { .. })) => {
                    tracing::warn!(session = %self.id, %error, "record not stored");
                    break;
                }
            }
        }
        self.give_up(batch);
    }

    /// Makes events true that no command led to; false when the journal does not take them.
    pub(crate) async fn write(&mut self, events: &[Event], texts: Vec<NewText>, action: ActionId) -> bool {
        let decided = Decided { events: events.to_vec(), texts, actions: vec![action.0], verdicts: Vec::new() };
        let Some(record) = self.record(self.now(), &decided) else { return false };
        match self.journal.append_resolved(self.id.into(), self.version, record).await {
            Ok(version) => {
                self.version = version;
                self.words.texts.extend(decided.texts.into_iter().map(|row| (TextId(row.key.0), row.text)));
                self.make_true(events);
                self.ahead = self.floor.clone();
                self.after_writing(true);
                true
            }
            Err(error) => {
                tracing::warn!(session = %self.id, %error, "plan not stored");
                self.after_writing(false);
                false
            }
        }
    }

    /// Decides everything on `ahead`, deadlines first and each at its own time.
    fn decide_batch(&mut self, now: Moment, batch: &[Pending]) -> Decided {
        let mut decided = Decided::default();
        if let Some(gap) = self.timing.gap {
            self.tell_gap(gap, now, &mut decided);
        }
        self.fire_due(now, &mut decided);
        for pending in batch {
            let verdict = self.decide_one(now, pending, &mut decided);
            decided.verdicts.push(verdict);
        }
        decided
    }

    pub(super) fn fire_due(&mut self, now: Moment, decided: &mut Decided) {
        for _ in 0..DEADLINES_MAX {
            let Some(due) = self.ahead.next_deadline().filter(|at| *at <= now) else { break };
            let events = expire(&self.ahead, due.max(self.ahead.at));
            if events.is_empty() {
                break;
            }
            self.go_ahead(&events);
            decided.events.extend(events);
        }
    }

    fn decide_one(&mut self, now: Moment, pending: &Pending, decided: &mut Decided) -> Result<Receipt, Refused> {
        let mut ask = floor::Ask::clone(&pending.ask);
        if let Some(first) = self.ahead.receipts.get(&ask.id) {
            // A repeat counts once and gets the first answer; whoever uses the id of another's act is told nothing of it.
            let is_theirs = self.ahead.acts.get(first.act).is_none_or(|act| act.by == Some(ask.by));
            return if is_theirs { Ok(*first) } else { Err(Problem::Malformed.into()) };
        }
        // A holder without a live desk cannot pass the gavel: the server takes it along.
        ask.takes_gavel |= !self.book.has_desk(self.ahead.gavel.holder);
        let events = decide(&self.ahead, &ask, now)?;
        self.go_ahead(&events);
        decided.actions.push(ask.id.0);
        decided.texts.extend(named(&pending.texts, &events));
        decided.events.extend(events);
        Ok(self.ahead.receipts.get(&ask.id).copied().unwrap_or_default())
    }

    pub(super) fn go_ahead(&mut self, events: &[Event]) {
        for event in events {
            self.ahead.apply(event);
        }
    }

    fn record(&self, now: Moment, decided: &Decided) -> Option<Batch> {
        let stamp = Stamp {
            session_ms: now.0,
            utc_ms: self.clock.utc_ms(),
            boot_id: self.clock.boot_id(),
            boot_ms: self.clock.boot_ms(),
        };
        let body = serde_json::to_vec(&decided.events).ok()?;
        Some(Batch { stamp, body, actions: decided.actions.clone(), texts: decided.texts.clone() })
    }

    /// What is on disk is true, and may be seen.
    fn make_true(&mut self, events: &[Event]) {
        for event in events {
            self.going(event);
            self.floor.apply(event);
        }
        for id in &self.to_erase {
            self.words.texts.remove(id);
        }
        if events.iter().any(may_shut_out) {
            self.keys.shut_out(shut_out(&self.floor));
        }
        self.publisher.changed();
        self.timing.presence_is_stale = true; // who is of interest changes with the hands
    }

    #[allow(clippy::wildcard_enum_match_arm)] // of all events only these take more away than their texts
    /// Notes which texts an event takes away, while the floor still knows them.
    fn going(&mut self, event: &Event) {
        self.to_erase.extend(self.floor.texts_going(event));
        match event {
            Event::PersonErased { id } => self.to_forget.push(*id),
            Event::Purged => self.all_going(),
            _ => {}
        }
    }

    /// Takes away the keys of those who deleted what was theirs: the doors are shut to them already.
    async fn forget(&mut self) {
        while let Some(person) = self.to_forget.last().copied() {
            if let Err(error) = self.keys.forget(person).await {
                tracing::warn!(session = %self.id, %error, "keys not forgotten yet");
                self.timing.retry_at = Some(self.clock.boot_ms().saturating_add(RETRY_MS));
                return;
            }
            self.to_forget.pop();
        }
        self.purge_card().await;
    }

    /// Erases redacted texts on disk; what cannot be erased now is tried again.
    async fn erase(&mut self) {
        self.forget().await;
        if self.to_erase.is_empty() {
            return;
        }
        let keys = self.to_erase.iter().map(|id| TextKey(id.0)).collect();
        match self.journal.erase(self.id.into(), EraseWhat::Texts(keys)).await {
            Ok(_) => self.to_erase.clear(),
            Err(error) => {
                tracing::warn!(session = %self.id, %error, "texts not erased yet");
                self.timing.retry_at = Some(self.clock.boot_ms().saturating_add(RETRY_MS));
            }
        }
    }

    /// Reads records that others wrote, and says whether the floor is at the head again.
    async fn catch_up(&mut self) -> bool {
        loop {
            let Ok(records) = self.journal.read_from(self.id.into(), self.version, READ_MAX).await else {
                return false;
            };
            if records.is_empty() {
                break;
            }
            let Ok(rows) = self.journal.texts(self.id.into()).await else { return false };
            self.words.texts.extend(rows.into_iter().map(|row| (TextId(row.key.0), row.text)));
            for record in records {
                let Ok(events) = serde_json::from_slice::<Vec<Event>>(&record.body) else { return false };
                self.version = record.version;
                self.make_true(&events);
            }
        }
        self.ahead = self.floor.clone();
        true
    }

    /// Nothing was stored: `ahead` forgets the batch, and everyone is told.
    fn give_up(&mut self, batch: Vec<Pending>) {
        self.ahead = self.floor.clone();
        self.after_writing(false);
        let verdicts = batch.iter().map(|_| Err(Problem::NotStored.into())).collect();
        answer(batch, verdicts);
    }

    fn after_writing(&mut self, is_writable: bool) {
        self.timing.retry_at = (!is_writable).then(|| self.clock.boot_ms().saturating_add(RETRY_MS));
        self.is_writable.send_if_modified(|old| std::mem::replace(old, is_writable) != is_writable);
    }

    /// Asks a journal that refused whether it takes something again.
    pub(super) async fn retry(&mut self) {
        if !self.to_erase.is_empty() || !self.to_forget.is_empty() {
            self.timing.retry_at = None;
            self.erase().await;
        }
        if *self.is_writable.borrow() {
            return;
        }
        let probe = self.journal.put_meta(self.id.into(), PROBE_KEY, self.clock.utc_ms().to_le_bytes().to_vec());
        let is_writable = probe.await.is_ok();
        self.after_writing(is_writable);
    }
}

fn answer(batch: Vec<Pending>, verdicts: Vec<Result<Receipt, Refused>>) {
    for (pending, verdict) in batch.into_iter().zip(verdicts) {
        pending.reply.send(verdict).ok(); // an asker who has gone will ask again with the same id
    }
}
