//! The visitor: what a browser knows and does, without the browser. The rehearsal and the tests go through it.
//!
//! It comes in by the public doors, keeps its view by wholes and deltas, checks every hash, comes back by itself after a
//! drop with the version it has, and sends an unanswered action again under the same id until it has an answer.
mod alarm;
mod eyes;
mod hold;
pub mod http;
mod line;
mod socket;

pub use eyes::Known;
pub use hold::Hold;
pub use http::{Address, Answer};

use floor::{ActionId, Command, state::Receipt};
use hub::dice::Dice;
use std::time::Duration;
use tokio::{
    sync::{mpsc, oneshot, watch},
    task::JoinHandle,
    time::timeout,
};
use wire::{ClientMessage, Do, Hello, problem::Refused};

/// Orders that wait for the line at most.
const ORDERS_MAX: usize = 256;

/// Usual wait before an unanswered question is put again; long enough for a server whose disk is slow.
const AGAIN: Duration = Duration::from_secs(5);

/// Why a visitor cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum Lost {
    /// The address is not `http://host:port`.
    #[error("the server's address is not of the form http://host:port")]
    Address,
    /// The address begins with `https://`.
    #[error(
        "this program does not speak HTTPS itself: name the plain address behind it, such as http://127.0.0.1:8080"
    )]
    Encrypted,
    /// The connection failed.
    #[error("no connection to the server: {0}")]
    Link(std::io::Error),
    /// Nobody answered in time.
    #[error("the server does not answer")]
    Silent,
    /// The answer makes no sense.
    #[error("the server's answer makes no sense")]
    Strange,
    /// The door said no.
    #[error("the server refused with status {0}")]
    Door(u16),
    /// The visitor was sent away for good.
    #[error("the server has signed this visitor out")]
    SignedOut,
}

/// What an action came to: what it made, or why not.
pub type Verdict = Result<Receipt, Refused>;

/// How a visitor comes in and how it comes back.
#[derive(Debug, Clone)]
pub struct Manner {
    /// The server.
    pub address: Address,
    /// The first message; `have` is filled in by the visitor.
    pub hello: Hello,
    /// A cookie instead of a token.
    pub cookie: Option<String>,
    /// A rehearsal's clock, put back to where it stood before unanswered actions are sent again.
    pub hold: Option<Hold>,
    /// Wait before the first try to come back, in milliseconds; doubles up to `back_off_ms_max`, give or take a half.
    pub back_off_ms: u64,
    /// Longest wait between two tries, in milliseconds.
    pub back_off_ms_max: u64,
    /// What was asked and has no answer after so long is asked again: the question or the answer may be lost.
    pub again: Duration,
}

impl Manner {
    /// A visitor of that server with a role's or a person's token.
    #[must_use]
    pub fn with_token(address: &Address, session: &str, token: &str) -> Self {
        let hello = Hello {
            protocol: wire::PROTOCOL.to_owned(),
            build: None,
            session: Some(session.to_owned()),
            token: Some(token.to_owned()),
            role: None,
            form: wire::Form::View,
            lang: None,
            have: None,
            screen: None,
            parts: std::collections::BTreeMap::new(),
            key: None,
            saves_data: false,
        };
        Self {
            address: address.clone(),
            hello,
            cookie: None,
            hold: None,
            back_off_ms: 100,
            back_off_ms_max: 5_000,
            again: AGAIN,
        }
    }
}

/// What the visitor's line may be told.
enum Order {
    Ask(Box<Do>, oneshot::Sender<Verdict>),
    Say(Box<ClientMessage>),
    Drop,
    Leave,
    ComeBack,
}

/// Somebody at the other end of a socket. Dropping it ends its line.
#[derive(Debug)]
pub struct Visitor {
    orders: mpsc::Sender<Order>,
    known: watch::Receiver<Known>,
    dice: Dice,
    line: JoinHandle<()>,
}

impl Visitor {
    /// Comes in, and keeps coming back until dropped. Needs a tokio runtime.
    #[must_use]
    pub fn enter(manner: Manner, dice: &Dice) -> Self {
        let (orders, inbox) = mpsc::channel(ORDERS_MAX);
        let (eyes, known) = watch::channel(Known::default());
        let line = tokio::spawn(line::Line::new(manner, dice.clone(), eyes).run(inbox));
        Self { orders, known, dice: dice.clone(), line }
    }
    /// Sends an action under a new id and waits for the answer, over any number of drops.
    ///
    /// # Errors
    /// [`Lost::SignedOut`] when the line has ended.
    pub async fn act(&self, command: Command<String>) -> Result<Verdict, Lost> {
        self.act_as(self.plain(command)).await
    }
    /// An action under a new id, with nothing expected.
    #[must_use]
    pub fn plain(&self, command: Command<String>) -> Do {
        Do { id: self.dice.action(), takes_gavel: false, expected: None, confirm: None, command }
    }
    /// A new id for an action.
    #[must_use]
    pub fn new_id(&self) -> ActionId {
        self.dice.action()
    }
    /// Sends an action and waits for the answer, over any number of drops.
    ///
    /// # Errors
    /// [`Lost::SignedOut`] when the line has ended.
    pub async fn act_as(&self, action: Do) -> Result<Verdict, Lost> {
        let (answer, verdict) = oneshot::channel();
        self.order(Order::Ask(Box::new(action), answer)).await?;
        verdict.await.map_err(|_| Lost::SignedOut)
    }
    /// Sends a message that has no answer of its own, if the line is up.
    ///
    /// # Errors
    /// [`Lost::SignedOut`] when the line has ended.
    pub async fn say(&self, message: ClientMessage) -> Result<(), Lost> {
        self.order(Order::Say(Box::new(message))).await
    }
    /// Loses the connection without a word, and comes back by itself.
    ///
    /// # Errors
    /// [`Lost::SignedOut`] when the line has ended.
    pub async fn drop_link(&self) -> Result<(), Lost> {
        self.order(Order::Drop).await
    }
    /// Loses the connection and stays away until [`Self::come_back`].
    ///
    /// # Errors
    /// [`Lost::SignedOut`] when the line has ended.
    pub async fn stay_away(&self) -> Result<(), Lost> {
        self.order(Order::Leave).await
    }
    /// Comes back with the version it has.
    ///
    /// # Errors
    /// [`Lost::SignedOut`] when the line has ended.
    pub async fn come_back(&self) -> Result<(), Lost> {
        self.order(Order::ComeBack).await
    }
    async fn order(&self, order: Order) -> Result<(), Lost> {
        self.orders.send(order).await.map_err(|_| Lost::SignedOut)
    }
    /// What this visitor knows now.
    #[must_use]
    pub fn known(&self) -> Known {
        self.known.borrow().clone()
    }
    /// Looks at what this visitor knows now without copying it.
    pub fn see<T>(&self, look: impl FnOnce(&Known) -> T) -> T {
        look(&self.known.borrow())
    }
    /// Waits until this visitor knows something.
    ///
    /// # Errors
    /// [`Lost::Silent`] when it does not come true within `patience`, [`Lost::SignedOut`] when the line has ended.
    pub async fn until(&self, patience: Duration, is_so: impl FnMut(&Known) -> bool) -> Result<(), Lost> {
        let mut known = self.known.clone();
        match timeout(patience, known.wait_for(is_so)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(_)) => Err(Lost::SignedOut),
            Err(_) => Err(Lost::Silent),
        }
    }
}

impl Drop for Visitor {
    fn drop(&mut self) {
        self.line.abort();
    }
}
