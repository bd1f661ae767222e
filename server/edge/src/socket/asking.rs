//! The commands of one socket: one after the other, in the order they came, while views go on.
use crate::seat::Seat;
use floor::{ActionId, state::Receipt};
use futures_util::{FutureExt, future::BoxFuture};
use std::{
    collections::VecDeque,
    future::{pending, ready},
};
use wire::{Do, Refused, ServerMessage};

/// Commands of one socket that may wait for the one before.
const WAITING_MAX: usize = 64;
/// Refusals of one socket that are remembered.
const REFUSED_MAX: usize = 64;

type Verdict = (ActionId, Result<Receipt, Refused>);

/// One command at the room, the others behind it.
#[derive(Default)]
pub(super) struct Asking {
    now: Option<BoxFuture<'static, Verdict>>,
    waiting: VecDeque<Do>,
    /// What was refused last. The room remembers what it took; whoever was told no must not find it done after all, because
    /// the same message came twice and the room had changed meanwhile.
    refused: VecDeque<(ActionId, Refused)>,
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
            let told = self.refused.iter().find(|(refused, _)| *refused == id).cloned();
            self.now = Some(match told {
                Some((id, why)) => ready((id, Err(why))).boxed(),
                None => async move { (id, room.ask(by, wish).await) }.boxed(),
            });
        }
    }
    /// The next verdict; waits for ever while nothing is asked. May be dropped at any time.
    pub(super) async fn verdict(&mut self, seat: &Seat) -> ServerMessage {
        let Some(now) = &mut self.now else { return pending().await };
        let (id, verdict) = now.await;
        self.now = None;
        if let Err(why) = &verdict {
            self.remember(id, why);
        }
        self.go_on(seat);
        match verdict {
            Ok(receipt) => ServerMessage::Accepted { id, receipt },
            Err(why) => ServerMessage::Refused { id, why },
        }
    }
    /// What was not decided at all, such as in a stopping room, may be asked again.
    fn remember(&mut self, id: ActionId, why: &Refused) {
        let is_decided = !matches!(why, Refused::Before(_));
        if is_decided && self.refused.iter().all(|(refused, _)| *refused != id) {
            self.refused.truncate(REFUSED_MAX - 1);
            self.refused.push_front((id, why.clone()));
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
