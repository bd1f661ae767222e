//! `/api/sessions/{id}/press/{button}`: a button outside the browser. It sends nothing but its name; the server fills in
//! what a desk would have seen, decides what is due as the desk's main key does, and makes the id.
use super::{room, seated, session::told, twice::Key};
use crate::{doors::Doors, no::No};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::HeaderMap,
    response::Response,
};
use floor::{
    Command, Expected, Floor, Moment, PersonId, Refusal, Span, TurnId, command::Closing, person::Via, role::By,
    state::Life, turn::Nudge,
};
use hub::Room;
use serde::Deserialize;
use wire::{Do, Problem, Refused, view::Sight};

/// A quiet where the run of show plans none, in milliseconds.
const SILENCE_MS: Span = Span(20_000);
/// `undo` reaches back so far, as the desk's key does; what is older is taken back in the log, where it can be read first.
const UNDO_MS: i64 = 120_000;

/// The buttons by their names in the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Button {
    Next,
    Start,
    Go,
    End,
    Pause,
    Resume,
    PauseSession,
    ResumeSession,
    Extend,
    WrapUp,
    TimeIsUp,
    Silence,
    Blank,
    CloseList,
    Unblank,
    NextSegment,
    Undo,
}

/// Every button. The order is that of the document.
pub(super) const BUTTONS: [(&str, Button); 17] = [
    ("next", Button::Next),
    ("start", Button::Start),
    ("go", Button::Go),
    ("end", Button::End),
    ("pause", Button::Pause),
    ("resume", Button::Resume),
    ("pause-session", Button::PauseSession),
    ("resume-session", Button::ResumeSession),
    ("extend", Button::Extend),
    ("wrap-up", Button::WrapUp),
    ("time-is-up", Button::TimeIsUp),
    ("silence", Button::Silence),
    ("blank", Button::Blank),
    ("unblank", Button::Unblank),
    ("close-list", Button::CloseList),
    ("next-segment", Button::NextSegment),
    ("undo", Button::Undo),
];

/// What may stand behind the button's name.
#[derive(Debug, Deserialize)]
pub(super) struct Wants {
    /// `1` takes the gavel along; nothing else does.
    #[serde(default)]
    take_gavel: Option<String>,
    /// How many waiting things may be cleared, after `needs_confirm` has told it.
    #[serde(default)]
    confirm: Option<u16>,
}

/// What a moderator sees when the button is pressed.
struct Seen<'a> {
    floor: &'a Floor,
    by: By,
    /// Who reads aloud what was asked in writing.
    reader: Option<PersonId>,
    now: Moment,
    rate: i64,
}

impl Seen<'_> {
    fn turn(&self) -> Result<TurnId, Refusal> {
        self.floor.top().map(|turn| turn.id).ok_or(Refusal::NobodySpeaks)
    }
    /// What is due, by the rule of the desk's main key: end the turn, else start `next`, else call.
    fn due(&self) -> Result<Button, Refusal> {
        match self.floor.stage.life {
            Life::Lobby => return Ok(Button::Go),
            Life::Ended => return Err(Refusal::Over),
            Life::Live if self.floor.pause.is_some() => return Err(Refusal::IsPaused),
            Life::Live => {}
        }
        Ok(if self.floor.top().is_some() {
            Button::End
        } else if self.floor.next.is_some() {
            Button::Start
        } else {
            Button::Next
        })
    }
    /// The online moderator, unless whoever asked speaks with their own voice.
    fn voice(&self) -> Option<PersonId> {
        let hand = self.floor.hands.get(&self.floor.next?)?;
        let is_own = hand.question.is_none() || matches!(hand.via, Via::Voice | Via::ZoomVoice | Via::Mic);
        self.reader.filter(|_| !is_own)
    }
    fn last_own_act(&self) -> Result<floor::ActNo, Refusal> {
        let since = Moment(self.now.0.saturating_sub(UNDO_MS.saturating_mul(self.rate)));
        let mine = |act: &&floor::undo::Act| {
            act.by == Some(self.by) && act.undone_by.is_none() && act.can_be_undone() && act.at > since
        };
        self.floor.acts.kept.iter().rev().find(mine).map(|act| act.no).ok_or(Refusal::NoSuchAct)
    }
    fn command(&self, button: Button) -> Result<Command<String>, Refusal> {
        let is_lobby = self.floor.stage.life == Life::Lobby;
        Ok(match button {
            Button::Go if is_lobby => Command::StartSession,
            Button::Go => return self.command(self.due()?),
            Button::Next => Command::CallNext { hand: None, reason: None },
            Button::Start => Command::StartTurn { limit_ms: None, voice: self.voice() },
            Button::End => Command::EndTurn { turn: self.turn()? },
            Button::Pause => Command::PauseTurn { turn: self.turn()? },
            Button::Resume => Command::ResumeTurn { turn: self.turn()? },
            Button::PauseSession => Command::PauseSession,
            Button::ResumeSession => Command::ResumeSession,
            Button::Extend => Command::ExtendTurn { turn: self.turn()? },
            Button::WrapUp => Command::NudgeSpeaker { turn: self.turn()?, nudge: Nudge::WrapUp },
            Button::TimeIsUp => Command::NudgeSpeaker { turn: self.turn()?, nudge: Nudge::TimeIsUp },
            Button::Silence if self.floor.silence.is_some() => Command::EndSilence,
            Button::Silence => {
                let planned = self.floor.segment().map(|segment| segment.silence_ms).filter(|ms| !ms.is_zero());
                Command::Reflect { ms: planned.unwrap_or(SILENCE_MS) }
            }
            // Two who press in an emergency must not cancel each other.
            Button::Blank => Command::Blank { is_blank: true },
            Button::Unblank => Command::Blank { is_blank: false },
            Button::CloseList => Command::CloseList { closing: Closing::Warned },
            Button::NextSegment => {
                let next = self.floor.to_come().first().copied().and_then(|at| self.floor.segment_at(at));
                Command::Advance { to: next.ok_or(Refusal::NoSuchSegment)?.key.clone() }
            }
            Button::Undo => Command::Undo { act: self.last_own_act()?, with_dependents: false },
        })
    }
    /// What the act must still find, where a desk would say so too.
    fn expected(&self, command: &Command<String>) -> Option<Expected> {
        let is_bound = matches!(
            command,
            Command::CallNext { .. }
                | Command::StartTurn { .. }
                | Command::EndTurn { .. }
                | Command::PauseTurn { .. }
                | Command::ResumeTurn { .. }
        );
        is_bound.then(|| Expected { turn: self.floor.top().map(|turn| turn.id), next: self.floor.next })
    }
}

/// Who reads questions aloud, as the desk knows it.
fn reader(room: &Room) -> Option<PersonId> {
    let desk = room.view(Sight::Desk);
    let desk = desk.borrow();
    PersonId::deserialize(desk.value.pointer("/moderators/online")?).ok()
}

async fn wish(doors: &Doors, room: &Room, by: By, button: Button, wants: &Wants) -> Result<Do, Refused> {
    let (_, floor) = room.floor().await.ok_or(Problem::Stopping)?;
    let rate = i64::from(room.about().rehearsal.unwrap_or(1));
    let seen = Seen { floor: &floor, by, reader: reader(room), now: room.clock().session_ms, rate };
    let command = seen.command(button)?;
    Ok(Do {
        id: doors.house().dice().action(),
        takes_gavel: wants.take_gavel.as_deref() == Some("1"),
        expected: seen.expected(&command),
        confirm: wants.confirm,
        command,
    })
}

/// One press. Two of them within 400 ms are one: the second is the same command with the same id, so that it gets the
/// receipt of the first.
pub(super) async fn press(
    State(doors): State<Doors>,
    Path((id, button)): Path<(String, String)>,
    headers: HeaderMap,
    wants: Result<Query<Wants>, QueryRejection>,
) -> Result<Response, No> {
    let seat = seated(&room(&doors, &id)?, &headers, |role| role.hat().is_some())?;
    let Query(wants) = wants.map_err(|_| Problem::Malformed)?;
    let button = BUTTONS.iter().find(|(name, _)| *name == button).map(|(_, button)| *button).ok_or(No::NothingHere)?;
    let key = Key { session: seat.room.id(), token: seat.hash, button };
    let pressed = doors.presses().of(key, doors.house().clock().boot_ms());
    let verdict = match pressed.get_or_try_init(|| wish(&doors, &seat.room, seat.by(), button, &wants)).await {
        Ok(wish) => seat.room.ask(seat.by(), wish.clone()).await,
        Err(why) => Err(why),
    };
    if verdict.is_err() {
        doors.presses().forget(key, &pressed);
    }
    Ok(told(verdict))
}

#[cfg(test)]
mod tests {
    use super::*;
    use floor::role::Role;

    fn due(floor: &Floor) -> Result<Command<String>, Refusal> {
        let by = By { role: Role::OnsiteModerator, person: None };
        Seen { floor, by, reader: None, now: Moment(0), rate: 1 }.command(Button::Go)
    }

    #[test]
    fn go_begins_in_the_lobby_calls_when_nobody_speaks_and_says_why_it_cannot() {
        let mut floor = Floor::default();
        assert_eq!(due(&floor), Ok(Command::StartSession));
        floor.stage.life = Life::Live;
        assert_eq!(due(&floor), Ok(Command::CallNext { hand: None, reason: None }));
        floor.next = Some(floor::HandId(3));
        assert_eq!(due(&floor), Ok(Command::StartTurn { limit_ms: None, voice: None }));
        floor.stage.life = Life::Ended;
        assert_eq!(due(&floor), Err(Refusal::Over));
    }

    #[test]
    fn a_button_that_needs_a_turn_says_that_nobody_speaks() {
        let floor = Floor::default();
        let by = By { role: Role::OnsiteModerator, person: None };
        let seen = Seen { floor: &floor, by, reader: None, now: Moment(0), rate: 1 };
        for button in [Button::End, Button::Pause, Button::Resume, Button::Extend, Button::WrapUp, Button::TimeIsUp] {
            assert_eq!(seen.command(button), Err(Refusal::NobodySpeaks), "{button:?}");
        }
        assert_eq!(seen.command(Button::Undo), Err(Refusal::NoSuchAct));
        assert_eq!(seen.command(Button::NextSegment), Err(Refusal::NoSuchSegment));
    }
}
