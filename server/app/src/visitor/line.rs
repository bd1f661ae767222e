//! A visitor's connection: up, down, and up again.
use super::{
    Known, Manner, Order, Verdict,
    alarm::{Alarm, every},
    eyes::Fit,
    socket::{Socket, connect, send},
};
use futures_util::StreamExt;
use hub::dice::Dice;
use std::time::Duration;
use tokio::{
    sync::{mpsc, oneshot, watch},
    time::{sleep, timeout},
};
use tokio_tungstenite::tungstenite::Message;
use wire::{
    ClientMessage, Do, ServerMessage,
    client::Ping,
    problem::{Problem, Refused},
    server::Farewell,
};

/// Longest time for a connection and its welcome.
const OPEN_MAX: Duration = Duration::from_secs(10);
/// A version that the server has sent may come so much later than the pong that tells of it: this part of the usual wait
/// for an answer.
const LATE_PART: u32 = 4;
/// Until the welcome says otherwise.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// How a line came to its end.
#[derive(Debug, PartialEq, Eq)]
enum End {
    /// The connection is lost.
    Lost,
    /// Told to stay away.
    Away,
    /// Signed out: coming back makes no sense.
    Out,
    /// Nobody holds the visitor any more.
    Nobody,
}

struct Pending {
    action: Box<Do>,
    answer: oneshot::Sender<Verdict>,
}

pub(super) struct Line {
    manner: Manner,
    dice: Dice,
    eyes: watch::Sender<Known>,
    pending: Vec<Pending>,
    tries: u32,
    pings: i64,
    /// Rings when the whole view is asked for, unless what was missed has come by then.
    whole_in: Alarm,
    /// Rings when what has no answer is sent again.
    repeat_in: Alarm,
}

impl Line {
    pub(super) fn new(manner: Manner, dice: Dice, eyes: watch::Sender<Known>) -> Self {
        Self {
            manner,
            dice,
            eyes,
            pending: Vec::new(),
            tries: 0,
            pings: 0,
            whole_in: Alarm::default(),
            repeat_in: Alarm::default(),
        }
    }

    pub(super) async fn run(mut self, mut inbox: mpsc::Receiver<Order>) {
        loop {
            let end = match timeout(OPEN_MAX, self.open()).await {
                Ok(Some(socket)) => self.live(socket, &mut inbox).await,
                Ok(None) | Err(_) => End::Lost,
            };
            self.eyes.send_modify(|known| known.is_live = false);
            let goes_on = match end {
                End::Lost => self.wait(&mut inbox).await,
                End::Away => self.stay_away(&mut inbox).await,
                End::Out | End::Nobody => false,
            };
            if !goes_on {
                return;
            }
        }
    }

    async fn open(&mut self) -> Option<Socket> {
        if let Some(hold) = &self.manner.hold {
            hold.again(&self.manner.address).await?;
        }
        let mut socket = connect(&self.manner).await?;
        let mut hello = self.manner.hello.clone();
        hello.have = self.eyes.borrow().version;
        send(&mut socket, &ClientMessage::Hello(hello)).await?;
        self.tell(&mut socket).await?;
        Some(socket)
    }

    /// Unanswered actions go again under their own ids: what was taken already is answered, not done twice.
    async fn tell(&mut self, socket: &mut Socket) -> Option<()> {
        self.repeat_in = Alarm::after(self.manner.again);
        for pending in &self.pending {
            send(socket, &ClientMessage::Do(pending.action.clone())).await?;
        }
        Some(())
    }

    /// Asks for the whole view; after a while without it, again.
    async fn whole(&mut self, socket: &mut Socket) -> Option<()> {
        self.whole_in = Alarm::after(self.manner.again);
        send(socket, &ClientMessage::Whole { parts: std::collections::BTreeMap::new() }).await
    }

    async fn live(&mut self, mut socket: Socket, inbox: &mut mpsc::Receiver<Order>) -> End {
        let mut beat = every(HEARTBEAT);
        let mut silence = HEARTBEAT.saturating_mul(3);
        let mut quiet = Box::pin(sleep(silence));
        (self.whole_in, self.repeat_in) = (Alarm::default(), Alarm::after(self.manner.again));
        loop {
            tokio::select! {
                () = self.repeat_in.ring(), if !self.pending.is_empty() => {
                    if self.tell(&mut socket).await.is_none() {
                        return End::Lost;
                    }
                }
                () = self.whole_in.ring() => if self.whole(&mut socket).await.is_none() {
                    return End::Lost;
                },
                order = inbox.recv() => if let Some(end) = self.obey(order, &mut socket).await {
                    return end;
                },
                _ = beat.tick() => {
                    self.pings = self.pings.saturating_add(1);
                    if send(&mut socket, &ClientMessage::Ping(Ping { c0: self.pings })).await.is_none() {
                        return End::Lost;
                    }
                }
                () = &mut quiet => return End::Lost,
                heard = socket.next() => {
                    let Some(Ok(message)) = heard else { return End::Lost };
                    quiet.set(sleep(silence));
                    match self.hear(&message, &mut socket).await {
                        Heard::Nothing => {}
                        Heard::Welcome { heartbeat_ms, silence_max_ms } => {
                            self.tries = 0;
                            beat = every(Duration::from_millis(u64::from(heartbeat_ms.max(10))));
                            silence = Duration::from_millis(u64::from(silence_max_ms.max(20)));
                        }
                        Heard::End(end) => return end,
                    }
                }
            }
        }
    }

    async fn obey(&mut self, order: Option<Order>, socket: &mut Socket) -> Option<End> {
        match order {
            None => Some(End::Nobody),
            Some(Order::Ask(action, answer)) => {
                let message = ClientMessage::Do(action.clone());
                if self.pending.is_empty() {
                    self.repeat_in = Alarm::after(self.manner.again);
                }
                self.pending.push(Pending { action, answer });
                send(socket, &message).await.is_none().then_some(End::Lost)
            }
            Some(Order::Say(message)) => send(socket, &message).await.is_none().then_some(End::Lost),
            Some(Order::Drop) => Some(End::Lost),
            Some(Order::Leave) => Some(End::Away),
            Some(Order::ComeBack) => None,
        }
    }

    async fn hear(&mut self, message: &Message, socket: &mut Socket) -> Heard {
        let text = match message {
            Message::Text(text) => text.as_str(),
            Message::Close(_) => return Heard::End(self.farewell()),
            Message::Ping(_) | Message::Pong(_) | Message::Binary(_) | Message::Frame(_) => return Heard::Nothing,
        };
        let Ok(said) = serde_json::from_str::<ServerMessage>(text) else {
            self.eyes.send_modify(|known| known.strange = known.strange.saturating_add(1));
            return Heard::Nothing;
        };
        let mut heard = Heard::Nothing;
        match &said {
            ServerMessage::Welcome(welcome) => {
                let (heartbeat_ms, silence_max_ms) = (welcome.heartbeat_ms, welcome.silence_max_ms);
                heard = Heard::Welcome { heartbeat_ms, silence_max_ms };
            }
            ServerMessage::Accepted { id, receipt } => self.answer(*id, Ok(*receipt)),
            // A server that stops leaves it to the next one: it stays unanswered and goes again.
            ServerMessage::Refused { id, why } if *why != Refused::Before(Problem::Stopping) => {
                self.answer(*id, Err(why.clone()));
            }
            ServerMessage::Bye { why: Farewell::SignedOut, .. }
            | ServerMessage::Fault { why: Problem::NotSignedIn } => heard = Heard::End(End::Out),
            ServerMessage::Refused { .. }
            | ServerMessage::Clock(_)
            | ServerMessage::Whole { .. }
            | ServerMessage::Delta { .. }
            | ServerMessage::Fragments { .. }
            | ServerMessage::You(_)
            | ServerMessage::Fault { .. }
            | ServerMessage::Pong(_)
            | ServerMessage::Presence(_)
            | ServerMessage::LinkUsed { .. }
            | ServerMessage::LinkChanged { .. }
            | ServerMessage::Place(_)
            | ServerMessage::Screen { .. }
            | ServerMessage::Journal { .. }
            | ServerMessage::Bye { .. } => {}
        }
        let mut fit = Fit::Other;
        self.eyes.send_modify(|known| fit = known.take(said));
        match fit {
            Fit::Other => {}
            Fit::Whole => self.whole_in = Alarm::default(),
            // Asked for once, however many there are that do not fit.
            Fit::Late | Fit::Behind if self.whole_in.is_set() => {}
            Fit::Late => self.whole_in = Alarm::after(self.manner.again / LATE_PART),
            Fit::Behind if self.whole(socket).await.is_some() => {}
            Fit::Behind => return Heard::End(End::Lost),
        }
        heard
    }

    fn answer(&mut self, id: floor::ActionId, verdict: Verdict) {
        if let Some(at) = self.pending.iter().position(|pending| pending.action.id == id) {
            // Whoever asked may have given up in the meantime.
            drop(self.pending.remove(at).answer.send(verdict));
        }
    }

    fn farewell(&self) -> End {
        match self.eyes.borrow().farewell {
            Some((Farewell::SignedOut, _)) => End::Out,
            Some(_) | None => End::Lost,
        }
    }

    /// Waits longer after each try, never at the same moment as the others.
    async fn wait(&mut self, inbox: &mut mpsc::Receiver<Order>) -> bool {
        let doubled = self.manner.back_off_ms.saturating_mul(1 << self.tries.min(10));
        let told = self.eyes.borrow().farewell.map_or(0, |(_, retry_ms)| u64::from(retry_ms));
        let base = doubled.min(self.manner.back_off_ms_max).max(told);
        let chance = u64::from(self.dice.sixteen().first().copied().unwrap_or_default());
        let pause = sleep(Duration::from_millis(base / 2 + base.saturating_mul(chance) / 255));
        self.tries = self.tries.saturating_add(1);
        tokio::pin!(pause);
        loop {
            tokio::select! {
                () = &mut pause => return true,
                order = inbox.recv() => match order {
                    None => return false,
                    Some(Order::Ask(action, answer)) => self.pending.push(Pending { action, answer }),
                    Some(Order::Leave) => return self.stay_away(inbox).await,
                    Some(Order::ComeBack) => return true,
                    Some(Order::Say(_) | Order::Drop) => {}
                }
            }
        }
    }

    async fn stay_away(&mut self, inbox: &mut mpsc::Receiver<Order>) -> bool {
        loop {
            match inbox.recv().await {
                None => return false,
                Some(Order::ComeBack) => return true,
                Some(Order::Ask(action, answer)) => self.pending.push(Pending { action, answer }),
                Some(Order::Say(_) | Order::Drop | Order::Leave) => {}
            }
        }
    }
}

enum Heard {
    Nothing,
    Welcome { heartbeat_ms: u32, silence_max_ms: u32 },
    End(End),
}
