//! From the file's events to commands (`scenario/README`, «How events become commands»).
use super::{
    cast::{Cast, Started},
    player::{Player, Unplayed},
    script::{Deed, Event, TurnStart},
};
use floor::{
    Command, HandId, Span, Who,
    command::{Card, Closing, Expected, Target},
    question::QuestionState,
    turn::Kind,
};
use wire::view::desk::DeskView;

/// Something a desk or a person wants, and what the sender saw.
pub(super) struct Wish {
    pub(super) command: Command<String>,
    pub(super) expected: Option<Expected>,
}

impl From<Command<String>> for Wish {
    fn from(command: Command<String>) -> Self {
        Self { command, expected: None }
    }
}

/// What the desk saw, for commands that must still find it.
pub(super) fn expected(view: &DeskView) -> Option<Expected> {
    Some(Expected { turn: view.stack.last().map(|turn| turn.id), next: view.next })
}

fn top(view: &DeskView) -> Result<floor::TurnId, Unplayed> {
    view.stack.last().map(|turn| turn.id).ok_or_else(|| Unplayed::here("nobody has the floor"))
}

impl Player<'_> {
    /// A person of the file, known to the server or new to it.
    pub(super) fn who(&self, key: &str) -> Result<Who<String>, Unplayed> {
        if let Some(person) = self.cast.ids.get(key) {
            return Ok(Who::Known { person: *person });
        }
        let person = self.script.person(key).ok_or_else(|| Unplayed::here(&format!("nobody is called {key}")))?;
        let (label, lang) = (person.label.clone(), person.lang.clone());
        Ok(Who::New { label, channel: person.channel, via: person.via, lang })
    }

    /// What a moderator does; none for events that are played by other means.
    pub(super) fn moderate(&self, deed: &Deed, view: &DeskView) -> Result<Option<Wish>, Unplayed> {
        let seen = expected(view);
        let with = |command| Wish { command, expected: seen };
        Ok(Some(match deed {
            Deed::Start => with(Command::StartSession),
            Deed::Advance { to } => {
                // The first segment begins with the session.
                let current = view.current.and_then(|at| view.segments.get(usize::from(at)));
                if current.is_some_and(|segment| segment.key == *to) {
                    return Ok(None);
                }
                Command::Advance { to: to.clone() }.into()
            }
            Deed::End => with(Command::EndSession),
            Deed::PauseSession => with(Command::PauseSession),
            Deed::ResumeSession => with(Command::ResumeSession),
            Deed::RemoteReady => Command::RemoteReady.into(),
            Deed::ShowRules if view.card == Some(Card::Rules) => return Ok(None),
            Deed::ShowRules => Command::ShowCard { card: Some(Card::Rules) }.into(),
            Deed::Reflect { seconds } => Command::Reflect { ms: Span(seconds.0) }.into(),
            Deed::Nudge { kind } => Command::NudgeSpeaker { turn: top(view)?, nudge: *kind }.into(),
            Deed::GavelPass { to } => Command::PassGavel { to: self.hat_of(to) }.into(),
            Deed::Merge { items, .. } => Command::MergeHands { hands: self.hands_of(items, view)? }.into(),
            Deed::CallNext { .. } => with(Command::CallNext { hand: None, reason: None }),
            Deed::Override { pick, reason, .. } => {
                let hand = Some(self.hand(view, pick, Kind::Floor)?);
                with(Command::CallNext { hand, reason: Some(reason.clone()) })
            }
            Deed::TurnStart(start) => with(self.start(start, view)?),
            Deed::TurnEnd(end) if end.cause.as_deref() == Some("cut") => return Ok(None),
            Deed::TurnEnd(_) => with(Command::EndTurn { turn: top(view)? }),
            Deed::PointOfOrderAccept { reason } => self.rule(true, reason.as_ref())?.into(),
            Deed::PointOfOrderDecline { reason } => self.rule(false, reason.as_ref())?.into(),
            Deed::Resume => with(Command::ResumeTurn { turn: top(view)? }),
            Deed::CloseList => Command::CloseList { closing: Closing::Now }.into(),
            Deed::Cut { reason } => with(Command::CutTurn { turn: top(view)?, reason: reason.clone() }),
            Deed::Redact { target } => Command::Redact { target: self.target(target, view)? }.into(),
            Deed::SeatTap { seat } => self.tap(seat, view)?.into(),
            Deed::AddRemote { author, via, lang, text, forward } => Command::AddRemote {
                who: self.who(author)?,
                via: *via,
                text: text.clone(),
                lang: lang.clone(),
                policy_question: None,
                forward: *forward,
            }
            .into(),
            Deed::OpenLobby
            | Deed::Join { .. }
            | Deed::JoinHub { .. }
            | Deed::Disconnect
            | Deed::Reconnect
            | Deed::RaiseHand { .. }
            | Deed::LowerHand { .. }
            | Deed::SubmitForm { .. }
            | Deed::ToggleHand { .. }
            | Deed::PointOfOrder { .. }
            | Deed::RightOfReply { .. }
            | Deed::Later => return Ok(None),
        }))
    }

    #[allow(clippy::wildcard_enum_match_arm)] // the match in `moderate` is whole
    /// What a person does, by their own device or, without one, by a moderator's hand.
    pub(super) fn speak_up(&self, event: &Event, view: &DeskView) -> Result<Option<Wish>, Unplayed> {
        let (kind, topic) = match &event.deed {
            Deed::RaiseHand { topic, kind } => (kind.unwrap_or_default(), topic.clone()),
            Deed::PointOfOrder { reason } => (Kind::PointOfOrder, reason.clone()),
            Deed::RightOfReply { reason } => (Kind::RightOfReply, reason.clone()),
            Deed::LowerHand { kind } => {
                let hand = self.hand(view, &event.by, kind.unwrap_or_default())?;
                return Ok(Some(Command::LowerHand { hand }.into()));
            }
            _ => return Ok(None),
        };
        if self.cast.people.contains_key(&event.by) {
            let (topic, policy_question) = self.about(topic);
            return Ok(Some(
                Command::RaiseHand { who: None, kind, topic, policy_question, seat: None, rank: None }.into(),
            ));
        }
        Ok(Some(self.raise_for(&event.by, kind, topic)?.into()))
    }

    fn raise_for(&self, key: &str, kind: Kind, topic: Option<String>) -> Result<Command<String>, Unplayed> {
        let (topic, policy_question) = self.about(topic);
        Ok(Command::RaiseHand { who: Some(self.who(key)?), kind, topic, policy_question, seat: None, rank: None })
    }

    /// Somebody without a device, in the room: where seats are laid out, a stranger sits down on a free one.
    fn tap(&self, key: &str, view: &DeskView) -> Result<Command<String>, Unplayed> {
        let mut command = self.raise_for(key, Kind::Floor, None)?;
        if let Command::RaiseHand { who: Some(Who::New { .. }), seat, .. } = &mut command {
            let number = self.script.person(key).and_then(|person| person.seat);
            let mut free = view.seats.iter().rev().filter(|seat| seat.person.is_none());
            let own = free.clone().find(|seat| Some(seat.number) == number);
            *seat = own.or_else(|| free.next()).map(|seat| seat.id);
        }
        Ok(command)
    }

    /// A topic that names a policy question is one.
    fn about(&self, topic: Option<String>) -> (Option<String>, Option<String>) {
        let is_question = |topic: &String| self.script.session.policy_questions.iter().any(|known| known.id == *topic);
        match topic {
            Some(topic) if is_question(&topic) => (None, Some(topic)),
            other => (other, None),
        }
    }

    fn hand(&self, view: &DeskView, key: &str, kind: Kind) -> Result<HandId, Unplayed> {
        self.cast.hand_of(view, key, kind).ok_or_else(|| Unplayed::here(&format!("{key} has no hand up")))
    }

    fn hands_of(&self, items: &[String], view: &DeskView) -> Result<Vec<HandId>, Unplayed> {
        items.iter().map(|key| self.hand(view, key, Kind::Floor)).collect()
    }

    fn start(&self, start: &TurnStart, view: &DeskView) -> Result<Command<String>, Unplayed> {
        let limit_ms = start.limit_s.map(|limit| Span(limit.0));
        let voice = start.voice.as_ref().and_then(|voice| self.cast.ids.get(voice)).copied();
        let Some(key) = &start.who else {
            return Ok(Command::GiveFloor { who: None, kind: start.kind, limit_ms, voice, answers: None });
        };
        let hand = self.cast.hand_of(view, key, start.kind);
        if hand.is_some() && hand == view.next {
            return Ok(Command::StartTurn { limit_ms, voice });
        }
        Ok(Command::GiveFloor { who: Some(self.who(key)?), kind: start.kind, limit_ms, voice, answers: None })
    }

    fn rule(&self, accept: bool, reason: Option<&String>) -> Result<Command<String>, Unplayed> {
        let hand = self.cast.points.last().copied().ok_or_else(|| Unplayed::here("there is no point of order"))?;
        Ok(Command::RulePoint { hand, accept, reason: reason.cloned() })
    }

    /// The file says in words what is redacted: «… of o8 in the turn started at 2530», «the question of r3».
    fn target(&self, words: &str, view: &DeskView) -> Result<Target, Unplayed> {
        let tokens: Vec<&str> = words.split(|char: char| !char.is_alphanumeric() && char != '_').collect();
        let key =
            tokens.iter().find(|token| self.script.person(token).is_some() || self.cast.merged.contains_key(**token));
        let mut numbers = tokens.iter().filter_map(|token| token.parse::<i64>().ok());
        let at = numbers.next_back().map(|seconds| seconds.saturating_mul(1_000));
        let is_it = |turn: &&Started| at.map_or(key == Some(&turn.who.as_str()), |at| turn.t_ms == at);
        let is_question = tokens.iter().any(|token| matches!(*token, "question" | "text")) && at.is_none();
        let asker = key.and_then(|key| self.cast.ids.get(*key));
        if let Some(asker) = asker.filter(|_| is_question) {
            let own = view.questions.iter().filter(|(_, question)| question.asker == *asker);
            let open = own.filter(|(_, question)| question.state != QuestionState::Declined);
            let question = open.filter_map(|(id, _)| id.parse().ok().map(floor::QuestionId)).max();
            return question
                .map(|question| Target::Question { question })
                .ok_or_else(|| Unplayed::here("no such question"));
        }
        let turn = self.cast.turns.iter().rev().find(is_it).map(|started| started.turn);
        turn.map(|turn| Target::Turn { turn }).ok_or_else(|| Unplayed::here("no such turn to redact"))
    }
}

impl Cast {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in `moderate` is whole
    /// Remembers what a command made.
    pub(super) fn note(&mut self, event: &Event, receipt: &floor::state::Receipt) {
        self.last_act = self.last_act.max(receipt.act.0);
        let mut meet = |key: &String| {
            if let Some(person) = receipt.person {
                self.ids.entry(key.clone()).or_insert(person);
            }
        };
        match &event.deed {
            Deed::SeatTap { seat } => meet(seat),
            Deed::AddRemote { author, .. } => meet(author),
            Deed::TurnStart(TurnStart { who: Some(who), .. }) => {
                meet(who);
                let started = receipt.turn.map(|turn| Started { who: who.clone(), t_ms: event.t.0, turn });
                self.turns.extend(started);
            }
            Deed::Merge { name, .. } => drop(receipt.hand.map(|hand| self.merged.insert(name.clone(), hand))),
            Deed::PointOfOrder { .. } => {
                meet(&event.by);
                self.points.extend(receipt.hand);
            }
            Deed::RaiseHand { .. } | Deed::RightOfReply { .. } => meet(&event.by),
            _ => {}
        }
    }
}
