//! Taking acts back and doing them again.
use super::{Case, Verdict};
use crate::{
    Command, Event, Floor, Refusal,
    event::Verb,
    ids::{ActNo, HandId, PersonId},
    undo::Act,
};
use alloc::{collections::BTreeSet, vec::Vec};

impl Case<'_> {
    pub(super) fn undo(&mut self, no: ActNo, with_dependents: bool) -> Verdict {
        let act = self.floor.acts.get(no).ok_or(Refusal::NoSuchAct)?;
        if let Some(later) = act.undone_by {
            let by = self.floor.acts.get(later).and_then(|later| later.by);
            return Err(Refusal::AlreadyUndone { by });
        }
        if !act.can_be_undone() {
            return Err(Refusal::CannotUndo);
        }
        let mut acts = self.floor.acts.dependents(no);
        let known = |no: &ActNo| self.floor.acts.get(*no);
        let is_clock = |act: &Act| act.verb == Verb::Clock;
        if acts.iter().filter_map(known).any(|act| act.verb.is_final() && !is_clock(act)) {
            return Err(Refusal::CannotUndo);
        }
        // What the clock did by itself since goes along without asking.
        if !with_dependents && !acts.iter().filter_map(known).all(is_clock) {
            acts.retain(|no| known(no).is_some_and(|act| !is_clock(act)));
            return Err(Refusal::HasDependents { acts });
        }
        acts.insert(0, no);
        acts.reverse();
        self.about.act = Some(no);
        self.check_sound(&Event::Undone { acts: acts.clone() }, Refusal::CannotUndo)?;
        self.push(Event::Undone { acts });
        Ok(Verb::Undo)
    }

    pub(super) fn redo(&mut self, no: ActNo) -> Verdict {
        let act = self.floor.acts.get(no).ok_or(Refusal::NoSuchAct)?;
        let before = |change: &crate::undo::Change| self.floor.carried(change.key, change.before.clone());
        let is_as_before = act.changes.iter().all(|change| self.floor.value(change.key) == before(change));
        if act.undone_by.is_none() || !is_as_before {
            return Err(Refusal::CannotRedo);
        }
        self.about.act = Some(no);
        self.check_sound(&Event::Redone { act: no }, Refusal::CannotRedo)?;
        self.push(Event::Redone { act: no });
        Ok(Verb::Redo)
    }

    /// Hands come back by more than one way; none of them may bring back somebody who was sent away. What comes apart
    /// leaves their part down, anything else is refused.
    pub(super) fn check_banned(&mut self) -> Result<(), Refusal> {
        let parts = matches!(
            self.ask.command,
            Command::UnmergeHand { .. } | Command::LowerHand { .. } | Command::PartQuestion { .. }
        );
        let revives = matches!(
            self.ask.command,
            Command::PutBack
                | Command::CorrectSpeaker { .. }
                | Command::ForwardQuestion { .. }
                | Command::UnparkHand { .. }
                | Command::SamePerson { .. }
        );
        if !(parts || revives) || self.floor.people.values().all(|person| person.ban.is_none()) {
            return Ok(());
        }
        let back = self.ahead().hands_of_the_banned();
        if revives && !back.is_empty() {
            return Err(Refusal::Banned);
        }
        self.events.extend(back.into_iter().map(|hand| Event::HandLowered { hand }));
        Ok(())
    }

    /// Tries it on a copy: what comes back must fit what has happened since. A rule that changed meanwhile may leave
    /// something standing that it would not allow anew; that alone forbids no undo.
    fn check_sound(&self, event: &Event, refusal: Refusal) -> Result<(), Refusal> {
        let mut tried = self.floor.clone();
        tried.apply(&self.acted(Verb::Undo));
        tried.apply(event);
        let may = tried.is_coherent() && tried.hands_beyond() <= self.floor.hands_beyond();
        if may { Ok(()) } else { Err(refusal) }
    }
}

impl Floor {
    /// Whether what must always hold does: one running turn at most, `next` waits, open turns are open, no person has
    /// two open hands of a kind beyond what is allowed, and joined entries end at a root.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.is_coherent() && self.hands_beyond() == 0
    }

    fn is_coherent(&self) -> bool {
        let running = self.turns.values().filter(|turn| turn.timer.is_running()).count();
        let stack = self.stack.iter().all(|id| self.turns.get(id).is_some_and(|turn| !turn.is_over()));
        let open = self.turns.values().filter(|turn| !turn.is_over()).count() == self.stack.len();
        let next = self.next.is_none_or(|next| self.hands.get(&next).is_some_and(crate::queue::Hand::is_waiting));
        let roots = self
            .people
            .keys()
            .all(|id| self.people.get(&self.canonical(*id)).is_none_or(|person| person.same_as.is_none()));
        let paused = self.pause.is_none() || running == 0;
        let taken = self
            .turns
            .values()
            .filter_map(|turn| turn.hand)
            .all(|hand| self.hands.get(&hand).is_none_or(|hand| !hand.is_open()));
        let table = self.is_laid_well() && self.hands_of_the_banned().is_empty() && self.knows_everyone();
        running <= 1 && stack && open && next && roots && paused && taken && table
    }

    /// Nobody who was sent away has a hand up; one that was merged is also that of others.
    fn hands_of_the_banned(&self) -> Vec<HandId> {
        let roots = self.banned_roots();
        let is_away = |who: &PersonId| roots.contains(&self.canonical(*who));
        let theirs = self.hands.values().filter(|hand| hand.is_open() && hand.parts.is_empty());
        theirs.filter(|hand| !roots.is_empty() && hand.who.iter().all(is_away)).map(|hand| hand.id).collect()
    }

    /// Whoever has a hand, a turn, a question or a seat is somebody.
    fn knows_everyone(&self) -> bool {
        let hands = self.hands.values().filter(|hand| hand.is_open()).flat_map(|hand| &hand.who);
        let turns = self.turns.values().flat_map(|turn| &turn.who);
        let asked = self.questions.values().map(|question| &question.asker);
        let seated = self.seats.values().filter_map(|seat| seat.person.as_ref());
        hands.chain(turns).chain(asked).chain(seated).all(|who| self.people.contains_key(who))
    }

    /// The layout holds every seat once, and nobody sits in two.
    fn is_laid_well(&self) -> bool {
        let ids: BTreeSet<_> = self.layout.iter().collect();
        let people: Vec<_> = self.seats.values().filter_map(|seat| seat.person).collect();
        let once: BTreeSet<_> = people.iter().collect();
        ids.len() == self.layout.len() && ids.into_iter().eq(self.seats.keys()) && once.len() == people.len()
    }

    /// Open hands beyond those that one person may have of a kind: none, unless the setting was lowered.
    fn hands_beyond(&self) -> usize {
        let mut seen: Vec<_> = self
            .hands
            .values()
            .filter(|hand| hand.is_open())
            .flat_map(|hand| hand.who.iter().map(|who| (hand.kind, *who)))
            .collect();
        seen.sort_unstable();
        let most = usize::from(self.settings.hands_per_kind.max(1));
        seen.chunk_by(|a, b| a == b).map(|same| same.len().saturating_sub(most)).sum()
    }
}
