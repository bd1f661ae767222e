//! The loop of one socket that has said hello.
use super::{
    asking::{Asking, action_of},
    drawing::Drawn,
    due::Due,
    feed::{Fed, Feed, view_gap_ms},
    hello::{HELLO_MAX, greet, welcome},
    screen::is_screen,
    talk::{Code, Gone, Heard, Talk},
};
use crate::{
    allowance::Allowance,
    doors::Doors,
    network::Network,
    page::Lang,
    rate,
    seat::{Seat, Standing},
};
use axum::{extract::ws::WebSocket, http::HeaderMap};
use futures_util::FutureExt;
use hub::{Guard, Visitor};
use std::{collections::BTreeMap, sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;
use wire::{
    ClientMessage, Form, Problem, Refused, ServerMessage,
    limits::{MESSAGE_BYTES_MAX, MESSAGES_PER_S_MAX},
    server::{Farewell, Pong},
    view::you::You,
};

/// Shortest time between two private messages, in real milliseconds.
const YOU_GAP_MS: i64 = 1_000;
/// A client of a stopping server may come back after so long.
const RETRY_MS: u32 = 1_000;
/// Longest wait for the verdict on what was asked before the stop.
const LAST_VERDICT_MAX: Duration = Duration::from_secs(2);

/// What moves the loop.
enum Step {
    Stop,
    Heard(Heard),
    Verdict(ServerMessage),
    Fed(Fed),
    Time,
}

/// How the loop ends.
pub(super) enum End {
    Gone,
    Stop,
    Silent,
    SignedOut,
    TooLarge,
}

impl From<Gone> for End {
    fn from(_: Gone) -> Self {
        Self::Gone
    }
}

pub(super) fn too_large() -> Problem {
    Problem::TooLarge { bytes_max: u32::try_from(MESSAGE_BYTES_MAX).unwrap_or(u32::MAX) }
}

/// Runs a socket from its hello to its end.
pub(super) async fn run(socket: WebSocket, doors: Doors, headers: HeaderMap, network: Network) {
    let talk = Talk::new(socket, HELLO_MAX);
    let Some((mut talk, hello, seat)) = greet(talk, &doors, &headers).await else { return };
    drop(headers);
    if hello.token.is_some() {
        rate::announce(&doors, &seat, network).await;
    }
    let feed = Feed::of(&seat, doors.backstage().place.clone(), hello.screen.as_ref().map(|screen| screen.view));
    let welcome = welcome(&doors, &seat);
    let silence_ms = i64::from(welcome.silence_max_ms);
    talk.set_patience(Duration::from_millis(u64::from(welcome.silence_max_ms)));
    let now_ms = seat.room.server_ms();
    let rate = seat.room.about().rehearsal.unwrap_or(1);
    let mut line = Line {
        talk,
        feed,
        guard: seat.room.enter(Visitor { role: seat.role, person: seat.person }),
        stop: seat.room.stopping(),
        allowance: Allowance::per_s(MESSAGES_PER_S_MAX.saturating_mul(rate), now_ms),
        asking: Asking::default(),
        view_due: Due::every(view_gap_ms(seat.role)),
        yours_due: Due::every(YOU_GAP_MS),
        sent: hello.have,
        drawn: None,
        own: BTreeMap::new(),
        you: None,
        noticed: seat.room.notices().borrow().seq,
        lang: hello.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default(),
        form: hello.form,
        silent_at_ms: now_ms.saturating_add(silence_ms),
        silence_ms,
        doors,
        seat,
    };
    if let Some(screen) = hello.screen.filter(|_| is_screen(line.seat.role)) {
        line.shows(screen);
    }
    let end = match line.begin(ServerMessage::Welcome(welcome)).await {
        Ok(()) => line.go_on().await,
        Err(end) => end,
    };
    line.end(end).await;
}

pub(super) struct Line {
    pub(super) talk: Talk,
    pub(super) feed: Feed,
    /// Tells that a device is here, until it is dropped.
    pub(super) guard: Guard,
    pub(super) stop: CancellationToken,
    pub(super) allowance: Allowance,
    pub(super) asking: Asking,
    pub(super) view_due: Due,
    pub(super) yours_due: Due,
    /// The version that the client has.
    pub(super) sent: Option<u64>,
    pub(super) drawn: Option<Arc<Drawn>>,
    /// The private pieces that the client has.
    pub(super) own: BTreeMap<String, String>,
    pub(super) you: Option<Arc<You>>,
    /// The newest notice that was sent.
    pub(super) noticed: u64,
    pub(super) lang: Lang,
    pub(super) form: Form,
    pub(super) silent_at_ms: i64,
    pub(super) silence_ms: i64,
    pub(super) doors: Doors,
    pub(super) seat: Seat,
}

impl Line {
    async fn begin(&mut self, welcome: ServerMessage) -> Result<(), End> {
        // The key may have gone after it was looked at and before anybody watched.
        if self.seat.standing() == Standing::SignedOut {
            return Err(End::SignedOut);
        }
        self.talk.say(&welcome).await?;
        if self.feed.is_desk() {
            self.tell(Fed::Presence).await?;
            self.tell(Fed::Journal).await?;
            self.tell(Fed::Place).await?;
        }
        self.send_due().await
    }
    async fn go_on(&mut self) -> End {
        loop {
            let step = self.step().await;
            if let Err(end) = self.take(step).await {
                return end;
            }
        }
    }
    /// Waits for the next thing that matters. Nothing is lost when another comes first.
    async fn step(&mut self) -> Step {
        let mut wake_ms = self.silent_at_ms;
        for due in [self.view_due, self.yours_due] {
            if due.waits {
                wake_ms = wake_ms.min(due.not_before_ms);
            }
        }
        let clock = self.doors.house().clock();
        tokio::select! {
            () = self.stop.cancelled() => Step::Stop,
            () = self.doors.closing().cancelled() => Step::Stop,
            heard = self.talk.hear() => Step::Heard(heard),
            verdict = self.asking.verdict(&self.seat) => Step::Verdict(verdict),
            fed = self.feed.news(self.view_due.waits, self.yours_due.waits) => Step::Fed(fed),
            () = clock.sleep_until(wake_ms) => Step::Time,
        }
    }
    async fn take(&mut self, step: Step) -> Result<(), End> {
        match step {
            Step::Stop => return Err(End::Stop),
            Step::Heard(heard) => self.heard(heard).await?,
            Step::Verdict(verdict) => self.talk.say(&verdict).await?,
            Step::Fed(Fed::View) => self.view_due.waits = true,
            Step::Fed(Fed::Yours) => self.yours_due.waits = true,
            Step::Fed(
                fed @ (Fed::Clock | Fed::Presence | Fed::Journal | Fed::Notices | Fed::Place | Fed::Order(..)),
            ) => {
                self.tell(fed).await?;
            }
            Step::Fed(Fed::Keys) => match self.seat.standing() {
                Standing::Same => {}
                Standing::Other => return Err(End::Stop),
                Standing::SignedOut => return Err(End::SignedOut),
            },
            Step::Time => {}
        }
        self.send_due().await?;
        if self.seat.room.server_ms() < self.silent_at_ms {
            return Ok(());
        }
        // Whatever came while something else was being sent counts as a sign of life.
        match self.talk.hear().now_or_never() {
            Some(heard) => self.heard(heard).await,
            None => Err(End::Silent),
        }
    }
    async fn heard(&mut self, heard: Heard) -> Result<(), End> {
        let now_ms = self.seat.room.server_ms();
        self.silent_at_ms = now_ms.saturating_add(self.silence_ms);
        let text = match heard {
            Heard::Text(text) => text,
            Heard::Bytes => return self.fault(Problem::Malformed).await,
            Heard::Life => return Ok(()),
            Heard::TooLarge => return Err(End::TooLarge),
            Heard::End => return Err(End::Gone),
        };
        let message = serde_json::from_str::<ClientMessage>(&text);
        if let Err(retry_ms) = self.allowance.take(now_ms) {
            return self.refuse(&text, Problem::TooFast { retry_ms }).await;
        }
        match message {
            Ok(ClientMessage::Do(wish)) => {
                let fits = self.asking.put(&self.seat, *wish);
                if fits { Ok(()) } else { self.refuse(&text, Problem::TooFast { retry_ms: 1_000 }).await }
            }
            Ok(ClientMessage::Ping(ping)) => {
                let pong = Pong { c0: ping.c0, s1: now_ms, s2: self.seat.room.server_ms(), at: self.sent, no: None };
                Ok(self.talk.say(&ServerMessage::Pong(pong)).await?)
            }
            Ok(ClientMessage::Whole { parts: _ }) => {
                (self.sent, self.drawn, self.you) = (None, None, None);
                self.own.clear();
                (self.view_due.waits, self.yours_due.waits) = (true, true);
                Ok(())
            }
            Ok(ClientMessage::At { item, doing }) if self.feed.is_desk() => {
                self.guard.focus(item, doing);
                Ok(())
            }
            Ok(ClientMessage::Screen { screen, order }) if self.feed.is_desk() => {
                self.guard.order(screen, order);
                Ok(())
            }
            Ok(ClientMessage::Shows { screen }) if is_screen(self.seat.role) => {
                self.shows(screen);
                Ok(())
            }
            Ok(
                ClientMessage::Hello(_)
                | ClientMessage::At { .. }
                | ClientMessage::Screen { .. }
                | ClientMessage::Shows { .. },
            ) => self.fault(Problem::Malformed).await,
            Err(_) => self.refuse(&text, Problem::Malformed).await,
        }
    }
    async fn fault(&mut self, why: Problem) -> Result<(), End> {
        Ok(self.talk.say(&ServerMessage::Fault { why }).await?)
    }
    /// A no to a message; one that can be read as a command gets it under its own id, so that nobody waits in vain.
    async fn refuse(&mut self, text: &str, why: Problem) -> Result<(), End> {
        match action_of(text) {
            Some(id) => Ok(self.talk.say(&ServerMessage::Refused { id, why: Refused::Before(why) }).await?),
            None => self.fault(why).await,
        }
    }
    /// Says goodbye as far as anybody still listens.
    async fn end(mut self, end: End) {
        let (why, code) = match end {
            End::Gone => return self.talk.close(Code::Away).await,
            End::TooLarge => {
                self.fault(too_large()).await.ok();
                return self.talk.close(Code::TooLarge).await;
            }
            End::Silent => (Farewell::Silent, Code::Policy),
            End::Stop if self.seat.room.is_removed() => (Farewell::SignedOut, Code::Policy),
            End::Stop => (Farewell::Stopping, Code::Away),
            End::SignedOut => {
                self.asking.forget_waiting();
                (Farewell::SignedOut, Code::Policy)
            }
        };
        while self.asking.is_busy() {
            let verdict = tokio::time::timeout(LAST_VERDICT_MAX, self.asking.verdict(&self.seat)).await;
            let Ok(verdict) = verdict else { break };
            if self.talk.say(&verdict).await.is_err() {
                break;
            }
        }
        if self.stop.is_cancelled() {
            self.doors.drawings().forget(self.seat.room.id());
        }
        self.talk.say(&ServerMessage::Bye { why, retry_ms: RETRY_MS }).await.ok();
        drop(self.guard);
        self.talk.close(code).await;
    }
}
