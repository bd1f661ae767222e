//! What an act touched: kept before the first change, sealed when the next act begins, put back by undo.
use crate::{
    Floor, Moment,
    event::{About, Verb},
    ids::{ActNo, ActionId, HandId, PersonId, QuestionId, TurnId},
    person::Person,
    question::{Question, QuestionState},
    queue::Hand,
    role::By,
    state::Receipt,
    turn::Turn,
    undo::{Act, Change, Key, Value},
};
use alloc::{boxed::Box, vec::Vec};

impl Floor {
    pub(super) fn acted(
        &mut self,
        act: ActNo,
        id: Option<ActionId>,
        by: Option<By>,
        at: Moment,
        verb: Verb,
        about: About,
    ) {
        self.seal();
        self.counters.acts = self.counters.acts.max(act.0);
        self.at = at;
        self.by = by;
        self.acts.push(Act { no: act, id, by, at, verb, about, undone_by: None, changes: Vec::new() });
        if let Some(id) = id {
            let receipt = Receipt {
                act,
                person: about.person,
                hand: about.hand,
                turn: about.turn,
                question: about.question,
                count: about.count,
                ..Receipt::default()
            };
            self.receipts.insert(id, receipt);
        }
    }

    /// Fills in what the last act's things became.
    fn seal(&mut self) {
        let Some(mut last) = self.acts.kept.pop_back() else { return };
        for change in &mut last.changes {
            if change.after.is_none() {
                change.after = Some(self.value(change.key));
            }
        }
        self.acts.kept.push_back(last);
    }

    /// The receipt of the act being applied.
    pub(super) fn receipt(&mut self) -> Option<&mut Receipt> {
        let id = self.acts.last().and_then(|act| act.id)?;
        self.receipts.get_mut(&id)
    }

    /// Keeps what `key` is, unless this act did so already.
    pub(super) fn touch(&mut self, key: Key) {
        let known = self.acts.last().is_none_or(|act| act.changes.iter().any(|change| change.key == key));
        if known {
            return;
        }
        let before = self.value(key);
        if let Some(act) = self.acts.kept.back_mut() {
            act.changes.push(Change { key, before, after: None });
        }
    }

    /// Whoever a moderator's act made is needed from now on by what this act makes: taking back the one names the other.
    pub(super) fn lean_on(&mut self, people: &[PersonId]) {
        for person in people {
            let key = Key::Person(*person);
            let made = |change: &Change| change.key == key && change.before == Value::Person(None);
            if self.acts.kept.iter().any(|act| act.can_be_undone() && act.changes.iter().any(made)) {
                self.touch(key);
            }
        }
    }

    pub(super) fn undone(&mut self, acts: &[ActNo]) {
        let by = self.acts.last().map(|act| act.no);
        for no in acts {
            let Some(act) = self.acts.kept.iter_mut().find(|act| act.no == *no) else { continue };
            act.undone_by = by;
            let befores: Vec<(Key, Value)> =
                act.changes.iter().map(|change| (change.key, change.before.clone())).collect();
            for (key, value) in befores {
                self.put(key, value);
            }
        }
    }

    pub(super) fn redone(&mut self, no: ActNo) {
        let Some(act) = self.acts.kept.iter_mut().find(|act| act.no == no) else { return };
        act.undone_by = None;
        let afters: Vec<(Key, Value)> =
            act.changes.iter().filter_map(|change| Some((change.key, change.after.clone()?))).collect();
        for (key, value) in afters {
            self.put(key, value);
        }
    }

    /// What `key` is now.
    pub(crate) fn value(&self, key: Key) -> Value {
        match key {
            Key::Stage => Value::Stage(self.stage),
            Key::List => Value::List(self.list),
            Key::Next => Value::Next(self.next),
            Key::Stack => Value::Stack(self.stack.clone()),
            Key::Gavel => Value::Gavel(self.gavel),
            Key::Pause => Value::Pause(self.pause),
            Key::Silence => Value::Silence(self.silence),
            Key::Card => Value::Card(self.card),
            Key::Remote => Value::Remote(self.remote_ready_at),
            Key::Blank => Value::Blank(self.is_blank),
            Key::Settings => Value::Settings(Box::new(self.settings.clone())),
            Key::Layout => Value::Layout(self.layout.clone()),
            Key::Round => Value::Round(self.round.clone()),
            Key::Run => Value::Run(self.moved_run.clone()),
            Key::Overlay => Value::Overlay(self.overlay),
            Key::Seat(id) => Value::Seat(self.seats.get(&id).cloned()),
            Key::Segment(at) => Value::Segment(self.agenda.get(usize::from(at)).cloned()),
            Key::Person(id) => Value::Person(self.people.get(&id).cloned()),
            Key::Hand(id) => Value::Hand(self.hands.get(&id).cloned()),
            Key::Turn(id) => Value::Turn(self.turns.get(&id).cloned()),
            Key::Question(id) => Value::Question(self.questions.get(&id).cloned()),
        }
    }

    fn put(&mut self, key: Key, value: Value) {
        match (key, self.carried(key, value)) {
            (_, Value::Stage(stage)) => self.stage = stage,
            (_, Value::List(list)) => self.list = list,
            (_, Value::Next(next)) => self.next = next,
            (_, Value::Stack(stack)) => self.stack = stack,
            (_, Value::Gavel(gavel)) => self.gavel = gavel,
            (_, Value::Pause(pause)) => self.pause = pause,
            (_, Value::Silence(silence)) => self.silence = silence,
            (_, Value::Card(card)) => self.card = card,
            (_, Value::Remote(at)) => self.remote_ready_at = at,
            (_, Value::Blank(is_blank)) => self.is_blank = is_blank,
            (_, Value::Settings(settings)) => self.set_settings(*settings),
            (_, Value::Layout(layout)) => self.set_layout(layout),
            (_, Value::Round(round)) => self.round = round,
            (_, Value::Run(run)) => self.moved_run = run,
            (_, Value::Overlay(overlay)) => self.overlay = overlay,
            (Key::Seat(id), Value::Seat(seat)) => put_in(&mut self.seats, id, seat),
            (Key::Segment(at), Value::Segment(Some(segment))) => {
                if let Some(place) = self.agenda.get_mut(usize::from(at)) {
                    *place = segment;
                }
            }
            (Key::Person(id), Value::Person(person)) => put_in(&mut self.people, id, person),
            (Key::Hand(id), Value::Hand(hand)) => put_in(&mut self.hands, id, hand),
            (Key::Turn(id), Value::Turn(turn)) => put_in(&mut self.turns, id, turn),
            (Key::Question(id), Value::Question(question)) => put_in(&mut self.questions, id, question),
            _ => {}
        }
    }

    /// What a thing becomes when an act about it is taken back or done again: what somebody has said for themselves since,
    /// here or at the source of a question, is theirs, and no act of a moderator takes it back.
    pub(crate) fn carried(&self, key: Key, mut value: Value) -> Value {
        match (key, &mut value) {
            (Key::Person(id), Value::Person(Some(person))) => {
                // Somebody from elsewhere says nothing here themselves: their consent came with an act, and goes with it.
                if let Some(now) = self.people.get(&id).filter(|now| now.number.is_none()) {
                    (person.consent, person.need, person.is_ready) = (now.consent, now.need, now.is_ready);
                    person.lang.clone_from(&now.lang);
                }
            }
            (Key::Question(id), Value::Question(Some(question))) => {
                if let Some(now) = self.questions.get(&id) {
                    carry_question(question, now);
                }
            }
            _ => {}
        }
        value
    }

    pub(crate) fn hand_mut(&mut self, id: HandId) -> Option<&mut Hand> {
        self.touch(Key::Hand(id));
        let hand = self.hands.get_mut(&id)?;
        hand.version = hand.version.saturating_add(1);
        Some(hand)
    }
    pub(crate) fn turn_mut(&mut self, id: TurnId) -> Option<&mut Turn> {
        self.touch(Key::Turn(id));
        self.turns.get_mut(&id)
    }
    pub(crate) fn person_mut(&mut self, id: PersonId) -> Option<&mut Person> {
        self.touch(Key::Person(id));
        self.people.get_mut(&id)
    }
    pub(crate) fn question_mut(&mut self, id: QuestionId) -> Option<&mut Question> {
        self.touch(Key::Question(id));
        let question = self.questions.get_mut(&id)?;
        question.version = question.version.saturating_add(1);
        Some(question)
    }
}

fn carry_question(question: &mut Question, now: &Question) {
    question.supporters.clone_from(&now.supporters);
    question.is_forgotten |= now.is_forgotten;
    let (Some(origin), Some(source)) = (&mut question.origin, &now.origin) else { return };
    origin.stated = source.stated;
    origin.voters.clone_from(&source.voters);
    if source.is_edited {
        (origin.is_edited, origin.is_cut) = (true, source.is_cut);
        if question.body != now.body {
            question.reword(now.body); // the words before the edit are erased
        }
    }
    if now.is_forgotten && now.state == QuestionState::Dropped {
        question.state = QuestionState::Dropped; // its source took it back
    }
}

fn put_in<K: Ord, V>(map: &mut alloc::collections::BTreeMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}
