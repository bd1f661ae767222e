//! What a client says on a line, and what comes of it.
use super::{
    asking::action_of,
    feed::view_gap_ms,
    line::{End, Line, YOU_GAP_MS},
    screen::is_screen,
    talk::Heard,
};
use wire::{ClientMessage, Problem, Refused, ServerMessage, server::Pong};

impl Line {
    pub(super) async fn heard(&mut self, heard: Heard) -> Result<(), End> {
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
                let (at, no) = self.sent_last();
                let pong = Pong { c0: ping.c0, s1: now_ms, s2: self.seat.room.server_ms(), at, no };
                Ok(self.talk.say(&ServerMessage::Pong(pong)).await?)
            }
            Ok(ClientMessage::Whole { parts }) => {
                (self.sent, self.you) = (None, None);
                self.pieces.ask(parts);
                self.view_due.hurry(view_gap_ms(self.seat.role));
                if self.feed.has_person() {
                    self.yours_due.hurry(YOU_GAP_MS);
                }
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
    pub(super) async fn fault(&mut self, why: Problem) -> Result<(), End> {
        Ok(self.talk.say(&ServerMessage::Fault { why }).await?)
    }
    /// A no to a message; one that can be read as a command gets it under its own id, so that nobody waits in vain.
    async fn refuse(&mut self, text: &str, why: Problem) -> Result<(), End> {
        match action_of(text) {
            Some(id) => Ok(self.talk.say(&ServerMessage::Refused { id, why: Refused::Before(why) }).await?),
            None => self.fault(why).await,
        }
    }
}
