//! The session's life, its list, its gavel and its people.
use crate::{
    Event, Floor,
    state::{Life, Pause},
    timer::Timer,
    turn::Cause,
    undo::Key,
};

impl Floor {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn apply_session(&mut self, event: &Event) {
        match event {
            Event::SessionOpened { settings, agenda, people, gavel } => {
                self.settings = settings.as_ref().clone();
                self.agenda.clone_from(agenda);
                self.people = people.iter().cloned().collect();
                self.gavel.holder = *gavel;
            }
            Event::SessionStarted => {
                self.touch(Key::Stage);
                self.stage.life = Life::Live;
                self.stage.started_at = Some(self.at);
            }
            Event::SessionEnded => {
                self.end_all(0, Cause::Superseded, None);
                self.end_segment();
                self.touch(Key::Stage);
                self.stage.life = Life::Ended;
                self.stage.ended_at = Some(self.at);
                self.set_next(None);
                self.set_silence(None);
                self.touch(Key::Pause);
                self.pause = None;
            }
            Event::Purged => self.purge(),
            Event::SessionPaused => self.session_paused(),
            Event::SessionResumed => self.session_resumed(),
            Event::SilenceBegan { timer } => self.set_silence(Some(*timer)),
            Event::SilenceEnded => self.set_silence(None),
            Event::CardShown { card } => {
                self.touch(Key::Card);
                self.card = *card;
            }
            Event::RemoteWasReady => {
                self.touch(Key::Remote);
                self.remote_ready_at = Some(self.at);
            }
            Event::GavelPassed { to } => {
                self.touch(Key::Gavel);
                self.gavel.holder = *to;
                self.gavel.passes = self.gavel.passes.saturating_add(1);
            }
            Event::ListChanged { list } => {
                self.touch(Key::List);
                self.list = *list;
            }
            Event::PersonJoined { id, person } => {
                self.touch(Key::Person(*id));
                self.people.insert(*id, person.as_ref().clone());
            }
            Event::PersonLeft { id } => {
                if let Some(person) = self.person_mut(*id) {
                    person.is_gone = true;
                }
            }
            Event::PeopleJoined { a, b } => {
                // The root is touched as well: a later join of it builds on this one.
                self.touch(Key::Person(*a));
                let a = *a;
                if let Some(person) = self.person_mut(*b) {
                    person.same_as = Some(a);
                }
            }
            Event::PersonParted { b } => {
                if let Some(person) = self.person_mut(*b) {
                    person.same_as = None;
                }
            }
            _ => {}
        }
    }

    fn session_paused(&mut self) {
        let at = self.at;
        let running = self.running().map(|turn| turn.id);
        if let Some(turn) = running.and_then(|turn| self.turn_mut(turn)) {
            turn.timer.pause(at);
        }
        self.with_segment_timer(|timer| timer.pause(at));
        self.touch(Key::Pause);
        self.pause = Some(Pause { at, turn: running });
    }

    fn session_resumed(&mut self) {
        let at = self.at;
        let turn = self.pause.and_then(|pause| pause.turn).filter(|turn| self.stack.contains(turn));
        if let Some(turn) = turn.and_then(|turn| self.turn_mut(turn)) {
            turn.timer.resume(at);
        }
        self.with_segment_timer(|timer| timer.resume(at));
        self.touch(Key::Pause);
        self.pause = None;
    }

    fn with_segment_timer(&mut self, change: impl FnOnce(&mut Timer)) {
        let Some(position) = self.stage.current else { return };
        self.with_segment(position, |segment| {
            if let Some(timer) = &mut segment.timer {
                change(timer);
            }
        });
    }

    pub(super) fn set_silence(&mut self, silence: Option<Timer>) {
        if self.silence != silence {
            self.touch(Key::Silence);
            self.silence = silence;
        }
    }
}
