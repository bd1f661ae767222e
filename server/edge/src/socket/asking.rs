//! The commands of one socket: one after the other, in the order they came, while views go on.
use crate::seat::Seat;
use floor::{ActionId, state::Receipt};
use futures_util::{FutureExt, future::BoxFuture};
use std::{collections::VecDeque, future::pending};
use wire::{Do, Refused, ServerMessage};

/// Commands of one socket that may wait for the one before.
const WAITING_MAX: usize = 64;

type Verdict = (ActionId, Result<Receipt, Refused>);

/// One command at the room, the others behind it.
#[derive(Default)]
pub(super) struct Asking {
    now: Option<BoxFuture<'static, Verdict>>,
    waiting: VecDeque<Do>,
}

impl Asking {
    /// Takes a command; false when too many wait.
    pub(super) fn put(&mut self, seat: &Seat, wish: Do) -> bool {
        if self.waiting.len() >= WAITING_MAX {
            return false;
        }
        self.waiting.push_back(wish);
        self.go_on(seat);
        true
    }
    /// Forgets what waits behind the one at the room: whoever asked may not ask any more.
    pub(super) fn forget_waiting(&mut self) {
        self.waiting.clear();
    }
    fn go_on(&mut self, seat: &Seat) {
        if self.now.is_none()
            && let Some(wish) = self.waiting.pop_front()
        {
            let (room, by, id) = (seat.room.clone(), seat.by(), wish.id);
            self.now = Some(async move { (id, room.ask(by, wish).await) }.boxed());
        }
    }
    /// The next verdict; waits for ever while nothing is asked. May be dropped at any time.
    pub(super) async fn verdict(&mut self, seat: &Seat) -> ServerMessage {
        let Some(now) = &mut self.now else { return pending().await };
        let (id, verdict) = now.await;
        self.now = None;
        self.go_on(seat);
        match verdict {
            Ok(receipt) => ServerMessage::Accepted { id, receipt },
            Err(why) => ServerMessage::Refused { id, why },
        }
    }
    /// Whether anybody still waits for a verdict.
    pub(super) fn is_busy(&self) -> bool {
        self.now.is_some()
    }
}

/// The id of what looks like a command, even if nothing else of it can be read.
pub(super) fn action_of(text: &str) -> Option<ActionId> {
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    let is_command = value.get("t").and_then(serde_json::Value::as_str) == Some("do");
    value.get("id").filter(|_| is_command)?.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_that_cannot_be_read_is_still_refused_under_its_own_id() {
        let id = "0123456789abcdef0123456789abcdef";
        let told = |text: &str| action_of(text).map(|id| id.to_string());
        assert_eq!(told(&format!(r#"{{"t":"do","id":"{id}","command":{{"do":"fly"}}}}"#)).as_deref(), Some(id));
        assert_eq!(told(&format!(r#"{{"t":"ping","id":"{id}"}}"#)), None);
        assert_eq!(told(r#"{"t":"do","id":"short"}"#), None);
        assert_eq!(told("nonsense"), None);
    }
}
