//! What a command would change, or why it may not.
//!
//! The order of the gates is part of the contract: may this role, is it the time for it, does the sender see what is
//! true, does it need the gavel. Only then the command itself is looked at. Nothing here changes anything.
mod absence;
mod acts;
mod agenda;
mod gates;
mod hands;
mod inbox;
mod merge;
mod own;
mod points;
mod questions;
mod rules;
mod screens;
mod session;
mod speaker;
mod table;
mod turns;

use crate::{
    Ask, Command, Event, Floor, Moment, Refusal,
    agenda::List,
    event::{About, Verb},
    ids::{ActNo, HandId, PersonId, QuestionId, TextRef, TurnId},
    role::Hat,
    signal::SIGNAL_MS,
    turn::{Cause, Kind},
};
use alloc::{boxed::Box, vec::Vec};

/// One command in front of one floor, with the events it leads to so far.
struct Case<'a> {
    floor: &'a Floor,
    ask: &'a Ask,
    now: Moment,
    about: About,
    events: Vec<Event>,
    hands_made: u32,
    questions_made: u32,
    arrivals_made: u32,
}

pub use absence::{interrupt, mark_gap};
use questions::Asked;

/// What one command may come to.
type Verdict = Result<Verb, Refusal>;

/// Says what `ask` would change at `now`, or why it may not. Changes nothing itself.
///
/// # Errors
/// The [`Refusal`] says which rule stands against it, with its figures.
pub fn decide(floor: &Floor, ask: &Ask, now: Moment) -> Result<Vec<Event>, Refusal> {
    let (about, events) = (About::default(), Vec::new());
    let mut case = Case { floor, ask, now, about, events, hands_made: 0, questions_made: 0, arrivals_made: 0 };
    case.check_role()?;
    case.check_life()?;
    case.check_expected()?;
    case.check_gavel()?;
    let verb = case.dispatch()?;
    case.check_banned()?;
    let acted = case.acted(verb);
    let mut events = Vec::with_capacity(case.events.len().saturating_add(1));
    events.push(acted);
    events.append(&mut case.events);
    Ok(events)
}

/// What the clock changes by itself at `now`; nothing before [`Floor::next_deadline`].
#[must_use]
pub fn expire(floor: &Floor, now: Moment) -> Vec<Event> {
    let mut due = Vec::new();
    if floor.silence.is_some_and(|timer| timer.started_at + timer.allotted_ms <= now) {
        due.push(Event::SilenceEnded);
    }
    match floor.list {
        List::OpenUntil { at: Some(at), .. } if at <= now => {
            due.push(Event::ListChanged { list: warned(floor, now) });
        }
        List::Closing { online_at, .. } if online_at <= now => due.push(Event::ListChanged { list: List::Closed }),
        List::Open | List::OpenUntil { .. } | List::Closing { .. } | List::Closed => {}
    }
    let lowering = floor.waiting().filter(|hand| hand.lowers_at.is_some_and(|at| at <= now));
    due.extend(lowering.map(|hand| Event::HandLowered { hand: hand.id }));
    if let Some(turn) = floor.running().filter(|turn| floor.settings.ends_at_zero && turn.timer.remaining(now).0 <= 0) {
        if floor.stack.first() == Some(&turn.id) {
            let asks = floor.waiting().filter(|hand| hand.kind == Kind::InterposedQuestion);
            due.extend(asks.map(|hand| Event::HandExpired { hand: hand.id }));
        }
        due.push(Event::TurnEnded { turn: turn.id, cause: Cause::TimeUp, reason: None });
    }
    if floor.signals_due().is_some_and(|at| at <= now) {
        due.push(Event::SignalsCleared { signal: None, until: now - SIGNAL_MS });
    }
    let (questions, hands) = floor.to_forget(now);
    if !questions.is_empty() || !hands.is_empty() {
        due.push(Event::Forgotten { questions, hands });
    }
    if floor.purge_due().is_some_and(|at| at <= now) {
        due.push(Event::Purged);
    }
    if !due.is_empty() {
        let act = ActNo(floor.counters.acts.saturating_add(1));
        let about = About::default();
        due.insert(0, Event::Acted { act, id: None, by: None, at: now, verb: Verb::Clock, about });
    }
    due
}

/// The list as it is once the warning has been given.
fn warned(floor: &Floor, now: Moment) -> List {
    let room_at = now + floor.settings.closing_ms;
    List::Closing { room_at, online_at: room_at + floor.settings.stream_delay_ms }
}

impl Case<'_> {
    fn acted(&self, verb: Verb) -> Event {
        Event::Acted {
            act: ActNo(self.floor.counters.acts.saturating_add(1)),
            id: Some(self.ask.id),
            by: Some(self.ask.by),
            at: self.now,
            verb,
            about: self.about,
        }
    }
    /// The floor as it is with what was decided so far: for rules that look at hands this very command makes.
    fn ahead(&self) -> Floor {
        let mut ahead = self.floor.clone();
        self.events.iter().for_each(|event| ahead.apply(event));
        ahead
    }
    fn push(&mut self, event: Event) {
        self.events.push(event);
    }
    fn hat(&self) -> Option<Hat> {
        self.ask.by.role.hat()
    }
    fn is_moderator(&self) -> bool {
        self.hat().is_some()
    }
    fn new_hand(&mut self) -> HandId {
        self.hands_made = self.hands_made.saturating_add(1);
        HandId(self.floor.counters.hands.saturating_add(self.hands_made))
    }
    fn new_turn(&self) -> TurnId {
        TurnId(self.floor.counters.turns.saturating_add(1))
    }
    fn new_question(&mut self) -> QuestionId {
        self.questions_made = self.questions_made.saturating_add(1);
        QuestionId(self.floor.counters.questions.saturating_add(self.questions_made))
    }
    fn arrival(&mut self) -> u32 {
        self.arrivals_made = self.arrivals_made.saturating_add(1);
        self.floor.counters.arrivals.saturating_add(self.arrivals_made)
    }
    /// The person who acts, if present.
    fn self_person(&self) -> Result<PersonId, Refusal> {
        let present = |id: &PersonId| self.floor.people.get(id).is_some_and(|person| !person.is_gone);
        self.ask.by.person.filter(present).ok_or(Refusal::NoSuchPerson)
    }

    #[allow(clippy::too_many_lines)] // one closed match: a new command must say where it belongs
    fn dispatch(&mut self) -> Verdict {
        match &self.ask.command {
            Command::StartSession
            | Command::Advance { .. }
            | Command::EndSession
            | Command::Purge
            | Command::PauseSession
            | Command::ResumeSession
            | Command::Reflect { .. }
            | Command::EndSilence
            | Command::ShowCard { .. }
            | Command::RemoteReady
            | Command::PassGavel { .. }
            | Command::CloseList { .. }
            | Command::OpenList
            | Command::Join { .. }
            | Command::Leave
            | Command::SamePerson { .. }
            | Command::PartPerson { .. } => self.on_session(),
            Command::EndSegment
            | Command::ExtendSegment { .. }
            | Command::SkipSegment { .. }
            | Command::MoveSegment { .. }
            | Command::BackdateSegment { .. }
            | Command::Rebudget { .. }
            | Command::SetEnd { .. }
            | Command::SetFloorLimit { .. }
            | Command::SetPanelLimit { .. } => self.on_agenda(),
            Command::SetExtraTime { .. }
            | Command::Ready { .. }
            | Command::AddressQuestion { .. }
            | Command::PublishQuestion { .. }
            | Command::ShowMessage { .. }
            | Command::ClearMessage { .. }
            | Command::Air { .. } => self.on_screen(),
            Command::Support { .. }
            | Command::GiveSignal { .. }
            | Command::ClearSignal { .. }
            | Command::SetConsent { .. }
            | Command::SetNeed { .. }
            | Command::SetLang { .. }
            | Command::Sit { .. }
            | Command::DeleteMine => self.on_own(),
            Command::RaiseHand { .. }
            | Command::LowerHand { .. }
            | Command::ParkHand { .. }
            | Command::UnparkHand { .. }
            | Command::StepBack { .. }
            | Command::MoveHand { .. }
            | Command::ReleaseHand { .. }
            | Command::ChangeHand { .. } => self.on_hand(),
            Command::MergeHands { hands } => self.merge(hands),
            Command::UnmergeHand { hand } => self.unmerge(*hand),
            Command::CallNext { hand, reason } => self.call_next(*hand, *reason),
            Command::ClearNext => self.clear_next(),
            Command::LastWord { hand } => self.last_word(*hand),
            Command::StartTurn { limit_ms, voice } => self.start_turn(*limit_ms, *voice),
            Command::GiveFloor { .. } => self.give_floor(),
            Command::EndTurn { turn } => self.end_turn(*turn),
            Command::PauseTurn { turn } => self.pause_turn(*turn),
            Command::ResumeTurn { turn } => self.resume_turn(*turn),
            Command::ExtendTurn { turn } => self.extend_turn(*turn),
            Command::BackdateTurn { turn, ms } => self.backdate_turn(*turn, *ms),
            Command::CutTurn { turn, reason } => self.cut_turn(*turn, *reason),
            Command::NudgeSpeaker { turn, nudge } => self.nudge(*turn, *nudge),
            Command::CorrectSpeaker { turn, to } => self.correct_speaker(*turn, *to),
            Command::RecordTurn { .. } => self.record_turn(),
            Command::PutBack => self.put_back(),
            Command::RulePoint { hand, accept, reason } => self.rule_point(*hand, *accept, *reason),
            Command::AskInWriting { .. }
            | Command::AddRemote { .. }
            | Command::ForwardQuestion { .. }
            | Command::SortQuestion { .. }
            | Command::DeclineQuestion { .. }
            | Command::AnswerQuestion { .. } => self.on_question(),
            Command::TakeIn { .. }
            | Command::CorrectQuestion { .. }
            | Command::TranslateQuestion { .. }
            | Command::MergeQuestion { .. }
            | Command::PartQuestion { .. }
            | Command::DropQuestion { .. }
            | Command::PutNext { .. }
            | Command::CheckDuty { .. } => self.on_inbox(),
            Command::Redact { target } => self.redact(*target),
            Command::RenamePerson { .. }
            | Command::MutePerson { .. }
            | Command::BanPerson { .. }
            | Command::UnbanPerson { .. }
            | Command::SetGroup { .. }
            | Command::LayTable { .. }
            | Command::LabelSeat { .. }
            | Command::NoteSeat { .. }
            | Command::SeatPerson { .. }
            | Command::StartRound { .. }
            | Command::PassRound { .. }
            | Command::EndRound
            | Command::Blank { .. }
            | Command::Tell { .. }
            | Command::ChangeSettings { .. }
            | Command::AddBudget { .. } => self.on_table(),
            Command::Undo { act, with_dependents } => self.undo(*act, *with_dependents),
            Command::Redo { act } => self.redo(*act),
        }
    }

    /// The person a command names: known here, or made now. The event that makes them is pushed.
    fn resolve(&mut self, who: &crate::Who<TextRef>) -> Result<(PersonId, crate::person::Person), Refusal> {
        match who {
            crate::Who::Known { person } => {
                let known =
                    self.floor.people.get(person).filter(|known| !known.is_gone).ok_or(Refusal::NoSuchPerson)?;
                if self.floor.is_banned(*person) {
                    return Err(Refusal::Banned);
                }
                Ok((*person, known.clone()))
            }
            crate::Who::New { label, channel, via, lang } => {
                if self.floor.people.len() >= crate::settings::PEOPLE_MAX {
                    return Err(full(crate::settings::PEOPLE_MAX));
                }
                let person = crate::person::Person::new(Some(*label), *channel, *via, lang.clone(), self.now);
                let id = self.ask.fresh;
                self.push(Event::PersonJoined { id, person: Box::new(person.clone()) });
                Ok((id, person))
            }
        }
    }
}

fn full(max: usize) -> Refusal {
    Refusal::Full { max: u32::try_from(max).unwrap_or(u32::MAX) }
}
