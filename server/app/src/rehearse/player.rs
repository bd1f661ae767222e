//! Plays a scenario: the clock to each event's time, then the event through the door it would really take.
//! Long because it is one loop over one script: what an event does and what must be true after it stand side by side.
use super::{
    cast::{Cast, PATIENCE},
    deeds::Wish,
    screen::Screen,
    script::{Deed, Event, Ms, Person, Script, Suggest, TurnEnd},
    table::{Table, hidden},
};
use crate::visitor::{Lost, Verdict, Visitor};
use floor::{Command, Moment, role::Hat, state::Receipt, turn::Kind};
use std::{collections::BTreeSet, time::Duration};
use tokio::{sync::watch, time::sleep};
use wire::{
    problem::{Problem, Refused},
    server::Presence,
    view::desk::DeskView,
};

/// Tries of one action that the server could not take at once.
const TRIES_MAX: u32 = 100;

/// Between two presses of a button where the clock runs by itself.
const PRESS: Duration = Duration::from_millis(300);

/// Why an event was not played.
#[derive(Debug)]
pub(super) enum Unplayed {
    /// The event makes no sense now; the rest is played.
    Here(String),
    /// The server is gone.
    Lost(Lost),
}

impl Unplayed {
    pub(super) fn here(why: &str) -> Self {
        Self::Here(why.to_owned())
    }
}

impl From<Lost> for Unplayed {
    fn from(lost: Lost) -> Self {
        Self::Lost(lost)
    }
}

/// One play.
pub(super) struct Player<'a> {
    pub(super) script: &'a Script,
    pub(super) table: &'a Table,
    pub(super) cast: Cast,
    /// What was not as the file says, in words.
    pub(super) differences: Vec<String>,
    gone: BTreeSet<String>,
    pub(super) from: Ms,
    /// The clock waits for nobody, since somebody else does the chairing.
    pub(super) runs_free: bool,
    /// Who sits at the desks, where those are people.
    pub(super) sitting: Option<watch::Receiver<Presence>>,
}

impl<'a> Player<'a> {
    pub(super) fn new(script: &'a Script, table: &'a Table, cast: Cast, from: Ms) -> Self {
        Self {
            script,
            table,
            cast,
            differences: Vec::new(),
            gone: BTreeSet::new(),
            from,
            runs_free: false,
            sitting: None,
        }
    }

    /// Plays every event.
    ///
    /// # Errors
    /// [`Lost`] when the server stays away.
    pub(super) async fn play(&mut self, screen: &mut Screen) -> Result<(), Lost> {
        let script = self.script;
        self.seat_the_silent().await?;
        let mut is_live = false;
        for (at, event) in script.events.iter().enumerate() {
            screen.show(script, event, at);
            if matches!(event.deed, Deed::Later) {
                continue;
            }
            let at_once = event.t < self.from;
            if !at_once && !is_live {
                is_live = true;
                let begins = if self.from.0 == i64::MIN { event.t } else { self.from };
                screen.goes_live(begins);
                self.table.stand_at(self.clock(begins), true).await?;
            }
            self.table.stand_at(self.clock(event.t), at_once).await?;
            let until = script.events.get(at.saturating_add(1)).map_or(i64::MAX, |next| next.t.0);
            match self.perform(event, until, at_once).await {
                Ok(()) => {}
                Err(Unplayed::Here(why)) => self.differ(event, &why),
                Err(Unplayed::Lost(lost)) => return Err(lost),
            }
        }
        Ok(())
    }

    pub(super) fn clock(&self, t: Ms) -> Ms {
        Ms(t.0.saturating_add(self.script.lobby().0))
    }

    pub(super) fn differ(&mut self, event: &Event, why: &str) {
        self.differences.push(format!(
            "event {} ({}, {}): {why}",
            event.n,
            event.name,
            super::screen::minutes(event.t)
        ));
    }

    /// The hat of somebody who moderates; the chair's for everyone else.
    pub(super) fn hat_of(&self, key: &str) -> Hat {
        let session = &self.script.session;
        let is_online = session.online_moderator.as_deref() == Some(key);
        if is_online && session.onsite_moderator.as_deref() != Some(key) { Hat::Online } else { Hat::Onsite }
    }

    /// Those with a phone, and those who act themselves, join silently when no event names their joining.
    pub(super) async fn seat_the_silent(&mut self) -> Result<(), Lost> {
        let script = self.script;
        let joins = |event: &&Event| matches!(event.deed, Deed::Join { .. } | Deed::JoinHub { .. });
        let named: BTreeSet<&str> = script.events.iter().filter(joins).map(|event| event.by.as_str()).collect();
        let acting: BTreeSet<&str> = script.events.iter().map(|event| event.by.as_str()).collect();
        self.table.stand_at(Ms(0), true).await?;
        for person in &script.people {
            let has_device = person.via == floor::person::Via::Phone || acting.contains(person.id.as_str());
            let is_guest = person.channel != floor::person::Channel::Panel;
            if has_device && is_guest && !named.contains(person.id.as_str()) && !self.cast.ids.contains_key(&person.id)
            {
                self.cast.join(self.table, person, None).await?;
                match self.sit_down(person).await {
                    Err(Unplayed::Lost(lost)) => return Err(lost),
                    Err(Unplayed::Here(_)) | Ok(()) => {}
                }
            }
        }
        Ok(())
    }

    #[allow(clippy::wildcard_enum_match_arm)] // the match in `moderate` is whole
    pub(super) async fn perform(&mut self, event: &Event, until_ms: i64, at_once: bool) -> Result<(), Unplayed> {
        match &event.deed {
            Deed::Join { js } => return self.join(event, *js == Some(false), None).await,
            Deed::JoinHub { people } => return self.join(event, false, *people).await,
            Deed::Disconnect => return self.leave_line(event).await,
            Deed::Reconnect => return self.come_back(event).await,
            Deed::SubmitForm { idempotency, lang, text } => return self.submit(event, idempotency, lang, text).await,
            Deed::ToggleHand { times, within_s } => {
                let span = within_s.0.min(until_ms.saturating_sub(event.t.0));
                return self.toggle(event, *times, span, at_once).await;
            }
            _ => {}
        }
        let view = self.cast.view(self.table).await?;
        if let Deed::CallNext { waiting, suggest } = &event.deed {
            self.check_call(event, &view, waiting.as_deref(), suggest.as_ref());
        }
        if let Some(wish) = self.speak_up(event, &view)? {
            let receipt = self.by_person(&event.by, wish).await?;
            self.cast.note(event, &receipt);
        } else if let Some(wish) = self.moderate(&event.deed, &view)? {
            let receipt = self.by_moderator(self.hat_of(&event.by), wish).await?;
            self.cast.note(event, &receipt);
        }
        match &event.deed {
            Deed::TurnEnd(end) => self.check_turn(event, end).await?,
            Deed::Override { over: Some(over), .. } => self.check_over(event, &view, over),
            _ => {}
        }
        Ok(())
    }

    async fn by_person(&self, key: &str, wish: Wish) -> Result<Receipt, Unplayed> {
        match self.cast.people.get(key) {
            Some(visitor) => {
                if self.gone.contains(key) {
                    visitor.come_back().await?;
                }
                insist(visitor, wish).await
            }
            None => self.by_moderator(Hat::Online, wish).await,
        }
    }

    async fn by_moderator(&self, hat: Hat, wish: Wish) -> Result<Receipt, Unplayed> {
        if !self.cast.desks.is_empty() {
            return insist(self.cast.desk(hat)?, wish).await;
        }
        let mut action = self.cast.plain(wish.command);
        action.expected = wish.expected;
        match self.table.do_as(self.helper(hat), &action).await? {
            Ok(receipt) => Ok(receipt),
            Err(why) => Err(Unplayed::Here(format!("refused: {why:?}"))),
        }
    }

    async fn join(&mut self, event: &Event, is_bare: bool, headcount: Option<u32>) -> Result<(), Unplayed> {
        let person = self.script.person(&event.by).ok_or_else(|| Unplayed::here("nobody is called so"))?;
        if is_bare || person.via == floor::person::Via::WebForm {
            self.cast.join_by_form(self.table, person).await?;
        } else {
            self.cast.join(self.table, person, headcount).await?;
        }
        self.sit_down(person).await
    }

    /// A moderator sees who takes which seat, and says so on the map.
    async fn sit_down(&self, person: &Person) -> Result<(), Unplayed> {
        let (Some(number), Some(id)) = (person.seat, self.cast.ids.get(&person.id)) else { return Ok(()) };
        let view = self.cast.view(self.table).await?;
        let Some(seat) = view.seats.iter().find(|seat| seat.number == number && seat.person.is_none()) else {
            return Ok(());
        };
        let who = Some(floor::Who::Known { person: *id });
        self.by_moderator(Hat::Online, Command::SeatPerson { seat: seat.id, who }.into()).await.map(|_| ())
    }

    async fn leave_line(&mut self, event: &Event) -> Result<(), Unplayed> {
        if let Some(visitor) = self.cast.people.get(&event.by) {
            visitor.stay_away().await?;
            visitor.until(PATIENCE, |known| !known.is_live).await?;
            self.gone.insert(event.by.clone());
            return Ok(());
        }
        let hat = self.hat_of(&event.by);
        let desk = self.cast.desks.get(&hat).ok_or_else(|| Unplayed::here("no such device"))?;
        desk.stay_away().await?;
        desk.until(PATIENCE, |known| !known.is_live).await?;
        self.cast.away.insert(hat);
        Ok(())
    }

    async fn come_back(&mut self, event: &Event) -> Result<(), Unplayed> {
        let is_back = |known: &crate::visitor::Known| known.is_live;
        if let Some(visitor) = self.cast.people.get(&event.by) {
            visitor.come_back().await?;
            visitor.until(PATIENCE, is_back).await?;
            self.gone.remove(&event.by);
            return Ok(());
        }
        let hat = self.hat_of(&event.by);
        let desk = self.cast.desks.get(&hat).ok_or_else(|| Unplayed::here("no such device"))?;
        desk.come_back().await?;
        desk.until(PATIENCE, is_back).await?;
        self.cast.away.remove(&hat);
        Ok(())
    }

    /// Asks by the form that needs no script; the file's key makes a repeat the same action.
    async fn submit(&mut self, event: &Event, key: &str, lang: &str, text: &str) -> Result<(), Unplayed> {
        let code = &self.table.join_code;
        let Some(cookie) = self.cast.cookies.get(&event.by) else {
            let command = Command::AskInWriting {
                text: text.to_owned(),
                lang: lang.to_owned(),
                policy_question: None,
                for_the_record: false,
            };
            let receipt = self.by_person(&event.by, command.into()).await?;
            self.cast.last_act = self.cast.last_act.max(receipt.act.0);
            return Ok(());
        };
        let lang = if lang == "ar" { "ar" } else { "en" };
        let page = self.table.page(&format!("/j/{code}?lang={lang}"), cookie).await?;
        let proof = hidden(&page, "key").unwrap_or_default();
        let name = if key.is_empty() { format!("{} {}", event.by, event.n) } else { key.to_owned() };
        let id = self.table.action_of(&format!("form {name}"));
        let fields = [("id", id.as_str()), ("key", proof.as_str()), ("text", text)];
        self.table.post(&format!("/j/{code}/ask?lang={lang}"), cookie, &fields).await?;
        if self.cast.desks.is_empty() {
            return Ok(());
        }
        // The form tells no number of its act: the desk is looked at until the hand stands there.
        let person = self.cast.ids.get(&event.by).copied();
        let has_come = |known: &crate::visitor::Known| {
            let view = known.view_as::<DeskView>();
            view.is_some_and(|view| view.questions.values().any(|question| Some(question.asker) == person))
        };
        self.cast.desk(Hat::Onsite)?.until(PATIENCE, has_come).await?;
        Ok(())
    }

    /// Presses the hand's button `times` times, spread over `span_ms`; it ends as it began when the number is even.
    async fn toggle(&mut self, event: &Event, times: u32, span_ms: i64, at_once: bool) -> Result<(), Unplayed> {
        let view = self.cast.view(self.table).await?;
        let mut up = self.cast.hand_of(&view, &event.by, Kind::Floor);
        let mut is_up = up.is_some();
        for press in 0..i64::from(times) {
            let t = event.t.0.saturating_add(span_ms.saturating_mul(press) / i64::from(times.max(1)));
            if self.runs_free {
                sleep(PRESS).await;
            } else {
                self.table.stand_at(self.clock(Ms(t)), at_once).await?;
            }
            let command = match up.filter(|_| is_up) {
                Some(hand) => Command::LowerHand { hand },
                None => Command::RaiseHand {
                    who: None,
                    kind: Kind::Floor,
                    topic: None,
                    policy_question: None,
                    seat: None,
                    rank: None,
                },
            };
            let receipt = self.by_person(&event.by, command.into()).await?;
            is_up = !is_up;
            up = receipt.hand.or(up);
            self.cast.last_act = self.cast.last_act.max(receipt.act.0);
        }
        Ok(())
    }

    /// What waits and what is suggested must be what the file says.
    fn check_call(&mut self, event: &Event, view: &DeskView, waiting: Option<&[String]>, suggest: Option<&Suggest>) {
        let hands = Cast::waiting(view);
        let names: Vec<String> = hands.iter().map(|(id, hand)| self.cast.name_of(Some(*id), &hand.who)).collect();
        if let Some(waiting) = waiting.filter(|waiting| **waiting != *names) {
            self.differ(event, &format!("waiting {} instead of {}", names.join(" "), waiting.join(" ")));
        }
        let Some(suggest) = suggest else { return };
        let Some((id, hand)) = hands.iter().find(|(id, _)| Some(*id) == view.suggestion) else {
            return self.differ(event, &format!("nobody is suggested instead of {}", suggest.who));
        };
        let is = (self.cast.name_of(Some(*id), &hand.who), hand.turns, hand.channel, hand.since);
        let since = suggest.since.map_or(is.3, |since| Moment(self.clock(since).0));
        let must = (suggest.who.clone(), suggest.turns.unwrap_or(is.1), suggest.channel.unwrap_or(is.2), since);
        if is != must {
            self.differ(event, &format!("the suggestion is {is:?} instead of {must:?}"));
        }
    }

    fn check_over(&mut self, event: &Event, view: &DeskView, over: &str) {
        let passed = view.suggestion.and_then(|id| view.hands.get(&id.0.to_string()).map(|hand| (id, hand)));
        let name = passed.map(|(id, hand)| self.cast.name_of(Some(id), &hand.who));
        if name.as_deref() != Some(over) {
            self.differ(
                event,
                &format!("{} is passed over instead of {over}", name.unwrap_or_else(|| "nobody".to_owned())),
            );
        }
    }

    async fn check_turn(&mut self, event: &Event, end: &TurnEnd) -> Result<(), Unplayed> {
        let view = self.cast.view(self.table).await?;
        let Some(turn) = view.spoken.last() else { return Err(Unplayed::here("no turn has ended")) };
        let ended = turn.ended_at.unwrap_or(turn.started_at);
        let spoken = turn.timer.elapsed(ended).or_zero();
        let paused = (ended - turn.started_at) - spoken;
        let overrun = floor::Span(turn.timer.remaining(ended).0.saturating_neg()).or_zero();
        let rows =
            [("spoken", spoken, end.spoken_s), ("paused", paused, end.paused_s), ("overrun", overrun, end.overrun_s)];
        for (what, is, must) in rows {
            if let Some(must) = must.filter(|must| floor::Span(must.0).rounded_s() != is.rounded_s()) {
                let must = floor::Span(must.0).rounded_s();
                self.differ(event, &format!("{what} {} s instead of {must} s", is.rounded_s()));
            }
        }
        Ok(())
    }
}

/// Sends a wish until it is decided; the same action each time.
async fn insist(visitor: &Visitor, wish: Wish) -> Result<Receipt, Unplayed> {
    let mut action = visitor.plain(wish.command);
    action.expected = wish.expected;
    let mut tries = 0;
    loop {
        let verdict: Verdict = visitor.act_as(action.clone()).await?;
        let pause = match verdict {
            Ok(receipt) => return Ok(receipt),
            Err(Refused::Before(Problem::TooFast { retry_ms })) => u64::from(retry_ms),
            Err(Refused::Before(Problem::NotStored | Problem::Stopping)) => 200,
            Err(why) => return Err(Unplayed::Here(format!("refused: {why:?}"))),
        };
        tries += 1;
        if tries > TRIES_MAX {
            return Err(Unplayed::Lost(Lost::Silent));
        }
        sleep(Duration::from_millis(pause.max(1))).await;
    }
}
