//! Questions from elsewhere: into the inbox, together, and on to the room.
//!
//! The hardest part is a merge across both rooms. Two marks carry it: [`crate::question::Question::merged_into`] says which
//! question stands for which, and a merged hand (as of any merge) carries all askers. While both questions lie in the inbox
//! only the first mark is set; as soon as one of them is in the queue the other follows it there and their hands become one,
//! with the earliest arrival. Whatever becomes of the one that stands for them becomes of all of them, so every asker is
//! told. Parting takes both marks away again.
use super::{Asked, Case, Verdict, full};
use crate::{
    Command, Event, Floor, HandId, PersonId, QuestionId, Refusal,
    command::{Item, SourceChange},
    event::Verb,
    ids::{Print, TextRef},
    person::{Channel, Person, Via},
    question::{Origin, Question, QuestionState},
    queue::HandState,
    settings::{MERGE_MAX, PEOPLE_MAX, QUESTIONS_MAX, TAKE_MAX},
    state::Life,
    turn::Kind,
};
use alloc::{
    boxed::Box,
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};

impl Case<'_> {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn on_inbox(&mut self) -> Verdict {
        match &self.ask.command {
            Command::TakeIn { items, changes, private_dropped } => self.take_in(items, changes, *private_dropped),
            Command::CorrectQuestion { question, lang, is_comment, policy_question } => {
                self.correct(*question, lang.as_deref(), *is_comment, policy_question.as_deref())
            }
            Command::TranslateQuestion { question, lang, text } => {
                let (question, text) = (*question, *text);
                let known = self.question(question)?;
                if text.is_none() && known.translation.is_none() {
                    return Err(Refusal::AlreadySo);
                }
                let by = self.ask.by.person;
                let translation = text.map(|text| crate::question::Translation { lang: lang.clone(), text, by });
                self.about.question = Some(question);
                self.push(Event::QuestionTranslated { question, translation });
                Ok(Verb::TranslateQuestion)
            }
            Command::MergeQuestion { question, into } => self.merge_question(*question, *into),
            Command::PartQuestion { question } => self.part_question(*question),
            Command::DropQuestion { question } => self.drop_question(*question),
            Command::PutNext { question, reason } => self.put_next(*question, *reason),
            Command::CheckDuty { duty, is_done } => {
                if !is_done && !self.floor.duties.contains_key(duty) {
                    return Err(Refusal::AlreadySo);
                }
                self.push(Event::DutyDone { duty: *duty, at: is_done.then_some(self.now) });
                Ok(Verb::CheckDuty)
            }
            _ => Err(Refusal::NotYours),
        }
    }

    /// The floor as it is with what was decided so far: for rules that look at hands this very command makes.
    fn ahead(&self) -> Floor {
        let mut ahead = self.floor.clone();
        self.events.iter().for_each(|event| ahead.apply(event));
        ahead
    }

    fn take_in(&mut self, items: &[Item<TextRef>], changes: &[SourceChange<TextRef>], private: u32) -> Verdict {
        if items.len().saturating_add(changes.len()) > TAKE_MAX {
            return Err(full(TAKE_MAX));
        }
        let known: BTreeMap<Print, QuestionId> = self
            .floor
            .questions
            .values()
            .filter_map(|question| Some((question.origin.as_ref()?.print, question.id)))
            .collect();
        let mut seen = BTreeSet::new();
        let new: Vec<&Item<TextRef>> =
            items.iter().filter(|item| !known.contains_key(&item.print) && seen.insert(item.print)).collect();
        if self.floor.questions.len().saturating_add(new.len()) > QUESTIONS_MAX {
            return Err(full(QUESTIONS_MAX));
        }
        let mut made = Vec::new();
        for item in &new {
            self.take_one(item, &mut made)?;
        }
        let made = self.events.len();
        for change in changes {
            if let Some(question) = known.get(&change.print) {
                self.follow_source(*question, change);
            }
        }
        let follows = self.events.len() > made;
        // The same hand-in a second time holds the same private messages: they count with what is new beside them.
        let counts = !new.is_empty() || items.is_empty() && changes.is_empty();
        if private > 0 && counts {
            self.push(Event::PrivateDropped { count: private });
        }
        if self.events.is_empty() {
            return Err(Refusal::AlreadySo);
        }
        self.about.count = Some(u32::try_from(new.len()).unwrap_or(u32::MAX));
        // What its source did is no act of ours to be taken back.
        Ok(if follows { Verb::FollowSource } else { Verb::TakeIn })
    }

    fn take_one(&mut self, item: &Item<TextRef>, made: &mut Vec<(PersonId, Person)>) -> Result<(), Refusal> {
        // Whoever is not told apart from others is a person of their own.
        let asker = item.sender.unwrap_or(PersonId(item.print.0));
        let there = made.iter().find(|(id, _)| *id == asker).map(|(_, person)| person.clone());
        let person = there.or_else(|| self.floor.people.get(&asker).cloned());
        let person = person.map_or_else(|| self.make_sender(asker, item, made), Ok)?;
        let written = self.floor.stage.life == Life::Ended;
        let state = match item.is_held {
            _ if written => QuestionState::Written,
            true => QuestionState::Held,
            false => QuestionState::New,
        };
        let origin = Origin {
            print: item.print,
            stated: item.stated,
            voters: item.voters.iter().copied().collect(),
            reply_to: item.reply_to,
            is_edited: false,
            is_cut: item.is_cut,
        };
        self.keep(Asked {
            asker,
            person,
            via: item.via,
            lang: item.lang.clone(),
            body: item.text,
            policy_question: None,
            relayed_by: self.ask.by.person,
            state,
            at: self.now - item.ago_ms.max(crate::Span::ZERO),
            origin: Some(Box::new(origin)),
            is_comment: item.is_comment,
        })
    }

    /// Somebody who writes elsewhere, known by a number: «Zoom 3».
    fn make_sender(
        &mut self,
        id: PersonId,
        item: &Item<TextRef>,
        made: &mut Vec<(PersonId, Person)>,
    ) -> Result<Person, Refusal> {
        if self.floor.people.len().saturating_add(made.len()) >= PEOPLE_MAX {
            return Err(full(PEOPLE_MAX));
        }
        let mut person = Person::new(item.label, Channel::Online, item.via, item.lang.clone(), self.now);
        let others = self.floor.people.values().chain(made.iter().map(|(_, person)| person));
        let same = others.filter(|other| other.via.source() == item.via.source());
        person.number = same.filter_map(|other| other.number).max().unwrap_or(0).checked_add(1);
        self.push(Event::PersonJoined { id, person: Box::new(person.clone()) });
        made.push((id, person.clone()));
        Ok(person)
    }

    /// Does as the source did: other words, other votes, gone.
    fn follow_source(&mut self, id: QuestionId, change: &SourceChange<TextRef>) {
        let Some(question) = self.floor.questions.get(&id).filter(|known| !known.is_redacted && !known.is_forgotten)
        else {
            return;
        };
        if change.is_gone {
            self.push(Event::Forgotten { questions: Vec::from([id]), hands: Vec::new() });
            if !question.state.is_done() {
                self.settle(id, QuestionState::Dropped, None, None);
            }
            return;
        }
        if let Some(text) = change.text {
            self.push(Event::QuestionEdited { question: id, body: text, is_cut: change.is_cut });
        }
        let Some(origin) = &question.origin else { return };
        let stated = change.stated.unwrap_or(origin.stated);
        let voters = change.voters.as_ref().map_or_else(|| origin.voters.clone(), |all| all.iter().copied().collect());
        if stated != origin.stated || voters != origin.voters {
            self.push(Event::QuestionVoted { question: id, stated, voters });
        }
    }

    fn correct(&mut self, id: QuestionId, lang: Option<&str>, comment: Option<bool>, about: Option<&str>) -> Verdict {
        let known = self.question(id)?;
        let lang = lang.filter(|lang| *lang != known.lang).map(Into::into);
        let is_comment = comment.filter(|comment| *comment != known.is_comment);
        let about = about.map(|about| Some(about).filter(|about| !about.is_empty()));
        let policy_question = about.filter(|about| *about != known.policy_question.as_deref());
        if lang.is_none() && is_comment.is_none() && policy_question.is_none() {
            return Err(Refusal::AlreadySo);
        }
        let policy_question = policy_question.map(|about| about.unwrap_or_default().into());
        self.about.question = Some(id);
        self.push(Event::QuestionCorrected { question: id, lang, is_comment, policy_question });
        Ok(Verb::CorrectQuestion)
    }

    fn drop_question(&mut self, id: QuestionId) -> Verdict {
        if !self.question(id)?.state.is_in_inbox() {
            return Err(Refusal::NoSuchQuestion);
        }
        self.settle(id, QuestionState::Dropped, None, None);
        Ok(Verb::DropQuestion)
    }

    /// The question that stands for `id` and everything that waits in the inbox behind it go into the queue. Their hand.
    pub(super) fn forward_all(&mut self, id: QuestionId) -> Result<HandId, Refusal> {
        let root = self.floor.stands_for(id);
        let mut all: Vec<Question> = Vec::from([self.question(root)?.clone()]);
        all.extend(self.floor.merged_into(root).filter(|one| !one.is_redacted).cloned());
        let mut hands: BTreeMap<PersonId, HandId> = BTreeMap::new();
        for one in &all {
            if !one.state.is_in_inbox() && one.id != root {
                hands.extend(one.hand.map(|hand| (one.asker, hand)));
                continue;
            }
            let hand = match hands.get(&one.asker).copied() {
                Some(hand) => hand,
                None => self.carry_question(one)?,
            };
            hands.insert(one.asker, hand);
            self.push(Event::QuestionHanded { question: one.id, hand });
        }
        let hands: Vec<HandId> = hands.into_values().collect();
        let hand = self.join_hands(&hands)?;
        self.about.hand = Some(hand);
        self.about.question = Some(root);
        Ok(hand)
    }

    /// The hand that carries a question of the floor.
    fn carry_question(&mut self, question: &Question) -> Result<HandId, Refusal> {
        let person = self.floor.people.get(&question.asker).cloned().ok_or(Refusal::NoSuchPerson)?;
        self.carry(question.asker, &person, question.via, question.policy_question.clone())
    }

    /// Makes one hand of those that still wait; whoever was next stays next. The hand that is left, or the first.
    fn join_hands(&mut self, hands: &[HandId]) -> Result<HandId, Refusal> {
        let ahead = self.ahead();
        let mut wholes: Vec<HandId> = hands.iter().map(|hand| ahead.outermost(*hand)).collect();
        wholes.sort_unstable();
        wholes.dedup();
        let waiting: Vec<_> =
            wholes.iter().filter_map(|id| ahead.hands.get(id)).filter(|hand| hand.is_waiting()).collect();
        let first = waiting.iter().min_by_key(|hand| hand.arrival).copied();
        let first = first.ok_or(Refusal::NoSuchHand)?;
        if waiting.len() < 2 {
            return Ok(first.id);
        }
        if waiting.len() > MERGE_MAX
            || first.kind == Kind::PointOfOrder
            || waiting.iter().any(|one| one.kind != first.kind)
        {
            return Err(Refusal::CannotMerge);
        }
        let merged = Self::merged(&waiting, first);
        let named = ahead.next.and_then(|next| waiting.iter().find(|hand| hand.id == next));
        let (over, reason) = named.map_or((None, None), |hand| (hand.over, hand.over_reason));
        let id = self.new_hand();
        self.push(Event::HandsMerged { hand: Box::new(crate::queue::Hand { id, ..merged }) });
        if named.is_some() {
            self.push(Event::NextNamed { hand: id, over, reason });
        }
        Ok(id)
    }

    fn merge_question(&mut self, id: QuestionId, into: QuestionId) -> Verdict {
        let root = self.floor.stands_for(into);
        let (one, other) = (self.question(id)?.clone(), self.question(root)?.clone());
        let is_open = |question: &Question| question.state.is_in_inbox() || question.state == QuestionState::Forwarded;
        let can_stand = is_open(&other) || matches!(other.state, QuestionState::Voiced | QuestionState::Answered);
        if id == root || one.merged_into.is_some() || !is_open(&one) || !can_stand {
            return Err(Refusal::CannotMerge);
        }
        let behind: Vec<QuestionId> = self.floor.merged_into(id).map(|question| question.id).collect();
        if behind.len().saturating_add(self.floor.merged_into(root).count()).saturating_add(2) > MERGE_MAX {
            return Err(Refusal::CannotMerge);
        }
        for question in behind.into_iter().chain([id]) {
            self.push(Event::QuestionJoined { question, into: Some(root) });
        }
        if !is_open(&other) {
            // Asked and put already: the asker is told what the others were told.
            self.settle(id, other.state, None, other.answer);
        } else if one.state == QuestionState::Forwarded || other.state == QuestionState::Forwarded {
            for question in [&one, &other].into_iter().filter(|question| question.state.is_in_inbox()) {
                let hand = self.carry_question(question)?;
                self.push(Event::QuestionHanded { question: question.id, hand });
            }
            let ahead = self.ahead();
            let hands = [id, root].map(|id| ahead.questions.get(&id).and_then(|question| question.hand));
            let hands: Vec<HandId> = hands.into_iter().flatten().collect();
            self.about.hand = Some(self.join_hands(&hands)?);
        }
        self.about.question = Some(id);
        Ok(Verb::MergeQuestion)
    }

    fn part_question(&mut self, id: QuestionId) -> Verdict {
        let one = self.question(id)?.clone();
        let root = one.merged_into.ok_or(Refusal::AlreadySo)?;
        self.about.question = Some(id);
        self.push(Event::QuestionJoined { question: id, into: None });
        let stands = self.floor.questions.get(&root).and_then(|question| question.hand);
        match one.hand {
            // It inherited its end from the other and goes on by itself.
            None if one.state.is_done() && one.state != QuestionState::Dropped => {
                self.push(Event::QuestionMoved { question: id, state: QuestionState::New, reason: None, answer: None });
            }
            Some(hand) if stands.is_some_and(|stands| stands != hand) => self.part_hand(hand),
            _ => {}
        }
        Ok(Verb::PartQuestion)
    }

    /// Takes a part out of the waiting hand it went into; the others stay together.
    fn part_hand(&mut self, part: HandId) {
        let Some(HandState::Merged { into }) = self.floor.hands.get(&part).map(|hand| hand.state) else { return };
        let Some(whole) = self.floor.hands.get(&into).filter(|whole| whole.is_waiting()) else { return };
        let rest: Vec<_> =
            whole.parts.iter().filter(|id| **id != part).filter_map(|id| self.floor.hands.get(id)).collect();
        let first = rest.iter().min_by_key(|hand| hand.arrival).copied();
        let merged = first.filter(|_| rest.len() > 1).map(|first| Self::merged(&rest, first));
        let (was_next, over, reason) = (self.floor.next == Some(into), whole.over, whole.over_reason);
        let mut left = first.map(|hand| hand.id);
        self.push(Event::HandUnmerged { hand: into });
        if let Some(merged) = merged {
            let id = self.new_hand();
            left = Some(id);
            self.push(Event::HandsMerged { hand: Box::new(crate::queue::Hand { id, ..merged }) });
        }
        if let Some(hand) = left.filter(|_| was_next) {
            self.push(Event::NextNamed { hand, over, reason });
        }
    }

    /// From the inbox straight to `next`. An act of the inbox, open to both moderators while nobody else was called; to take
    /// the place of somebody who was, or to start a turn along with it, is the chair's.
    fn put_next(&mut self, id: QuestionId, reason: Option<TextRef>) -> Verdict {
        self.check_not_paused()?;
        let root = self.floor.stands_for(id);
        let question = self.question(root)?;
        let hand = if question.state.is_in_inbox() {
            self.forward_all(root)?
        } else {
            let carried = question.hand.filter(|_| question.state == QuestionState::Forwarded);
            self.floor.outermost(carried.ok_or(Refusal::NoSuchQuestion)?)
        };
        let ahead = self.ahead();
        ahead.hands.get(&hand).filter(|hand| hand.is_waiting()).ok_or(Refusal::NoSuchHand)?;
        if ahead.next == Some(hand) {
            return Err(Refusal::NextAlready { hand });
        }
        if ahead.next.is_some() || self.floor.settings.starts_at_once {
            self.take_gavel()?;
        }
        let over = ahead.suggestion().filter(|suggested| *suggested != hand);
        if let Some(over) = over.filter(|_| reason.is_none()) {
            return Err(Refusal::ReasonNeeded { over });
        }
        self.about.question = Some(root);
        self.about.hand = Some(hand);
        self.push(Event::NextNamed { hand, over, reason: reason.filter(|_| over.is_some()) });
        Ok(Verb::PutNext)
    }
}

impl Floor {
    /// The hand that carries a hand now: itself, or the whole it was merged into.
    #[must_use]
    pub fn outermost(&self, hand: HandId) -> HandId {
        let mut at = hand;
        // Wholes are made later than their parts, so this comes to an end.
        while let Some(HandState::Merged { into }) = self.hands.get(&at).map(|hand| hand.state) {
            if into <= at {
                break;
            }
            at = into;
        }
        at
    }
    /// Whether a question came by a way of its own: not typed by a joined person.
    #[must_use]
    pub fn is_relayed(question: &Question) -> bool {
        question.origin.is_some() || !matches!(question.via, Via::Phone | Via::WebForm)
    }
}
