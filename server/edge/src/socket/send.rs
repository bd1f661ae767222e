//! What a line sends by itself: the newest of everything, each only when it changed.
use super::{
    feed::Fed,
    line::{End, Line},
};
use hub::Notice;
use std::sync::Arc;
use wire::{Form, ServerMessage, view::you::You};

fn told(notice: &Notice) -> ServerMessage {
    match notice.clone() {
        Notice::LinkUsed { role } => ServerMessage::LinkUsed { role },
        Notice::LinkChanged { role, panelist, by, is_revoked } => {
            ServerMessage::LinkChanged { role, panelist, by, is_revoked }
        }
    }
}

impl Line {
    /// Sends the newest of what is not a view.
    pub(super) async fn tell(&mut self, fed: Fed) -> Result<(), End> {
        let message = match fed {
            Fed::Clock => ServerMessage::Clock(self.seat.room.clock()),
            Fed::Presence => ServerMessage::Presence(self.feed.presence.borrow_and_update().clone()),
            Fed::Journal => ServerMessage::Journal { is_writable: *self.feed.is_writable.borrow_and_update() },
            Fed::Place => ServerMessage::Place(self.feed.place.borrow_and_update().clone()),
            Fed::Notices => {
                let notices = Arc::clone(&self.feed.notices.borrow_and_update());
                for (_, notice) in notices.last.iter().filter(|(seq, _)| *seq > self.noticed) {
                    self.talk.say(&told(notice)).await?;
                }
                self.noticed = notices.seq;
                return Ok(());
            }
            Fed::Order(order, number) => ServerMessage::Screen { order, number },
            Fed::View | Fed::Yours | Fed::Keys => return Ok(()),
        };
        Ok(self.talk.say(&message).await?)
    }
    pub(super) async fn send_due(&mut self) -> Result<(), End> {
        let now_ms = self.seat.room.server_ms();
        if self.view_due.take(now_ms) {
            match self.form {
                Form::View => self.send_view().await?,
                Form::Fragments => self.send_fragments().await?,
            }
        }
        if self.feed.has_person() && self.yours_due.take(now_ms) {
            self.send_yours().await?;
        }
        Ok(())
    }
    /// What was sent last on this line, for the pong: a client that has less has lost something.
    pub(super) fn sent_last(&self) -> (Option<u64>, Option<u32>) {
        match self.form {
            Form::View => (self.sent, None),
            Form::Fragments => self.pieces.sent_last(),
        }
    }
    /// The newest view wins: the difference where it fits, else the whole, and nothing where the client has it.
    async fn send_view(&mut self) -> Result<(), End> {
        let newest = Arc::clone(&self.feed.view.borrow_and_update());
        if self.sent == Some(newest.version) {
            return Ok(());
        }
        let delta = newest.delta.clone().filter(|_| self.sent == Some(newest.from));
        self.talk.say_encoded(delta.unwrap_or_else(|| newest.whole.clone())).await?;
        self.sent = Some(newest.version);
        Ok(())
    }
    async fn send_yours(&mut self) -> Result<(), End> {
        let Some(person) = self.seat.person else { return Ok(()) };
        let listed = self.feed.yours.borrow_and_update().get(&person).cloned();
        let you = match listed {
            Some(you) => you,
            // Nobody who waits, speaks or has asked: the room itself knows.
            None => match self.seat.room.you_of(person).await {
                Some(you) => Arc::new(you),
                None => return Ok(()),
            },
        };
        if self.form == Form::Fragments {
            // Whoever is sent pieces draws nothing: the data behind them would only cost.
            return self.send_own(you).await;
        }
        if self.you.as_deref() != Some(&*you) {
            self.talk.say(&ServerMessage::You(Box::new(You::clone(&you)))).await?;
            self.you = Some(you);
        }
        Ok(())
    }
}
