//! What is not kept: the words of whoever wanted them read and not kept, and everything of whoever deletes what is theirs.
use crate::{
    Event,
    ids::{HandId, PersonId, QuestionId, TextId, TurnId},
    person::Identity,
    question::{Question, QuestionState},
    queue::{Hand, HandState},
    state::Floor,
    time::{Moment, Span},
};
use alloc::vec::Vec;

/// How long after it was read or settled a text of «read by the moderator, nothing kept» stays: a turn that was ended by
/// mistake can still be taken up again.
pub const FORGET_MS: Span = Span::seconds(120);

/// How long after it was asked a question waits to be read that came when the session was over; what was open before goes
/// with the session.
pub const UNREAD_MS: Span = Span::seconds(3_600);

impl Floor {
    fn keeps_nothing(&self, person: PersonId) -> bool {
        self.people.get(&person).is_some_and(|person| person.identity == Identity::ReadByModerator)
    }
    /// When the words of a question may go: it was read and its turn is over, it was answered or declined, or the session
    /// is over and nobody did.
    fn question_over(&self, question: &Question) -> Option<Moment> {
        if question.is_forgotten || question.is_redacted || !self.keeps_nothing(question.asker) {
            return None;
        }
        let settled = match question.state {
            QuestionState::Voiced => {
                // One hand may put more than one question.
                let put = question.hand.and_then(|hand| self.turn_of(hand)).map(|turn| turn.id);
                let puts_it = |turn: &&crate::turn::Turn| turn.question == Some(question.id) || Some(turn.id) == put;
                let turns = self.turns.values().filter(puts_it);
                turns.filter(|turn| turn.is_over()).filter_map(|turn| turn.ended_at).max()
            }
            QuestionState::Answered | QuestionState::Declined => question.settled_at,
            QuestionState::New
            | QuestionState::Held
            | QuestionState::Shortlisted
            | QuestionState::Dropped
            | QuestionState::Forwarded
            | QuestionState::Written => None,
        };
        let is_late = |ended: Moment| question.asked_at > ended;
        let over = self.stage.ended_at;
        settled.or(over.map(|ended| if is_late(ended) { question.asked_at + (UNREAD_MS - FORGET_MS) } else { ended }))
    }
    /// When the topic of a hand may go: the hand is down, its turn is over, or the session is.
    fn hand_over(&self, hand: &Hand) -> Option<Moment> {
        let [owner] = hand.who.as_slice() else { return None };
        if hand.topic.is_none() || !self.keeps_nothing(*owner) {
            return None;
        }
        let settled = if hand.is_open() { None } else { self.settled(hand) };
        settled.or(self.stage.ended_at)
    }
    /// When a hand that is not up any more came to its end; a merged one ends with the whole that it went into.
    fn settled(&self, hand: &Hand) -> Option<Moment> {
        match hand.state {
            HandState::Taken { turn } => self.turns.get(&turn)?.ended_at,
            HandState::Lowered { at } => Some(at),
            // Wholes are made later than their parts, so this comes to an end.
            HandState::Merged { into } if into > hand.id => {
                self.hands.get(&into).filter(|whole| !whole.is_open()).and_then(|whole| self.settled(whole))
            }
            HandState::Merged { .. } => None,
            HandState::Waiting
            | HandState::Parked
            | HandState::Unmerged
            | HandState::Expired
            | HandState::Ruled { .. }
            | HandState::Written
            | HandState::Declined => Some(hand.pressed_at),
        }
    }
    /// When the next text of those who want nothing kept is to go.
    pub(crate) fn forget_due(&self) -> Option<Moment> {
        let questions = self.questions.values().filter_map(|question| self.question_over(question));
        let hands = self.hands.values().filter_map(|hand| self.hand_over(hand));
        questions.chain(hands).min().map(|at| at + FORGET_MS)
    }
    /// Whose texts are to go at `now`.
    pub(crate) fn to_forget(&self, now: Moment) -> (Vec<QuestionId>, Vec<HandId>) {
        let is_due = |at: Option<Moment>| at.is_some_and(|at| at + FORGET_MS <= now);
        let questions = self.questions.values().filter(|question| is_due(self.question_over(question)));
        let hands = self.hands.values().filter(|hand| is_due(self.hand_over(hand)));
        (questions.map(|question| question.id).collect(), hands.map(|hand| hand.id).collect())
    }
    /// The texts that an event takes away, as long as it is not applied yet.
    #[must_use]
    pub fn texts_going(&self, event: &Event) -> Vec<TextId> {
        if let Event::Redacted { target } = event {
            self.texts_of(*target)
        } else if let Event::Forgotten { questions, hands } = event {
            self.texts_forgotten(questions, hands)
        } else if let Event::NeedSet { id, .. } = event {
            self.people.get(id).and_then(|person| person.need).map(|need| need.id).into_iter().collect()
        } else if let Event::PersonErased { id } = event {
            self.texts_of_person(*id)
        } else if let Event::QuestionEdited { question, .. } = event {
            // Whoever changed their words elsewhere wants the old ones to stand nowhere.
            let known = self.questions.get(question).into_iter();
            known.flat_map(crate::question::Question::own_words).map(|text| text.id).collect()
        } else {
            Vec::new()
        }
    }
    fn texts_forgotten(&self, questions: &[QuestionId], hands: &[HandId]) -> Vec<TextId> {
        let known = questions.iter().filter_map(|id| self.questions.get(id));
        let bodies = known.flat_map(crate::question::Question::own_words).map(|text| text.id);
        let topics = hands.iter().filter_map(|id| self.hands.get(id)).filter_map(|hand| hand.topic);
        bodies.chain(topics.map(|topic| topic.id)).collect()
    }
    /// Every text that is somebody's or about them alone: label, need, topics, questions with what was answered, why they
    /// were ruled on, called out of turn or cut, messages to them, and what their seat is called.
    fn texts_of_person(&self, person: PersonId) -> Vec<TextId> {
        let known = self.people.get(&person);
        let own = known.into_iter().flat_map(|one| [one.label, one.need, one.ban.and_then(|ban| ban.reason)]);
        let hands = self.hands.values().filter(|hand| hand.who == [person]);
        let hands = hands.flat_map(|hand| [hand.topic, hand.over_reason]);
        let turns = self.turns.values().filter(|turn| turn.who == [person]).map(|turn| turn.reason);
        let questions = self.questions.values().filter(|question| question.asker == person);
        let asked =
            questions.flat_map(|question| question.own_words().map(Some).chain([question.answer, question.reason]));
        let told = self.notices.iter().filter(|notice| notice.person == Some(person)).map(|notice| notice.text);
        let seats =
            self.seats.values().filter(|seat| seat.person == Some(person)).flat_map(|seat| [seat.label, seat.note]);
        own.chain(hands).chain(turns).chain(asked).chain(told).chain(seats).flatten().map(|text| text.id).collect()
    }
    /// Makes it so that nothing here names a text of theirs any more; the bare entry stays, so that counts stay true.
    pub(crate) fn erase_person(&mut self, id: PersonId) {
        self.empty_hands(id);
        let questions: Vec<QuestionId> = self.questions.keys().copied().collect();
        for question in questions {
            self.withdraw(question, id);
        }
        self.notices.retain(|notice| notice.person != Some(id));
        for by in self.signals.values_mut() {
            by.remove(&id);
        }
        self.signals.retain(|_, by| !by.is_empty());
        if let Some(person) = self.person_mut(id) {
            person.label = None;
            person.need = None;
            person.ban = person.ban.map(|_| crate::person::Ban { reason: None });
            person.consent = crate::person::Consent::default();
            person.group = None;
            person.extra_ms = Span::ZERO;
            person.lang.clear();
            person.is_gone = true;
            person.is_erased = true;
        }
    }
    /// Takes every word and every policy question from the hands and turns of somebody alone.
    fn empty_hands(&mut self, id: PersonId) {
        let says = |hand: &Hand| hand.topic.is_some() || hand.over_reason.is_some() || hand.policy_question.is_some();
        let hands = self.hands.values().filter(|hand| hand.who == [id] && says(hand)).map(|hand| hand.id);
        for hand in hands.collect::<Vec<HandId>>() {
            if let Some(hand) = self.hand_mut(hand) {
                (hand.topic, hand.over_reason, hand.policy_question) = (None, None, None);
            }
        }
        let turns = self.turns.values().filter(|turn| turn.who == [id] && turn.reason.is_some()).map(|turn| turn.id);
        for turn in turns.collect::<Vec<TurnId>>() {
            if let Some(turn) = self.turn_mut(turn) {
                turn.reason = None;
            }
        }
    }
    /// A question of somebody who deletes what is theirs, or one that they support.
    fn withdraw(&mut self, id: QuestionId, person: PersonId) {
        let Some(known) = self.questions.get(&id) else { return };
        if known.asker != person {
            if known.supporters.contains(&person)
                && let Some(question) = self.questions.get_mut(&id)
            {
                question.supporters.remove(&person);
            }
            return;
        }
        let is_open = !matches!(known.state, QuestionState::Voiced | QuestionState::Answered | QuestionState::Declined);
        let Some(question) = self.question_mut(id) else { return };
        question.is_redacted = true;
        question.answer = None;
        question.translation = None;
        question.reason = None;
        question.policy_question = None;
        if is_open {
            question.state = QuestionState::Declined;
        }
    }
}
