//! What a phone's line sends: pieces of HTML, those that everybody gets and those of one person.
use super::{
    drawing::Drawn,
    line::{End, Line},
};
use crate::page::{self, Wall};
use std::sync::Arc;
use wire::view::you::You;

/// Where bytes are dear, what can wait is sent no oftener, in real milliseconds.
pub(super) const SAVER_GAP_MS: i64 = 10_000;

/// What somebody must hear of at once, also where bytes are dear: all but where their hands stand in the line and when
/// they come up.
fn pressing(you: &You) -> You {
    let mut you = you.clone();
    for hand in &mut you.hands {
        (hand.place, hand.expected) = (None, None);
    }
    you
}

impl Line {
    /// The newest drawing; none when the view cannot be read, which would be a mistake of ours.
    fn drawn(&self) -> Option<Arc<Drawn>> {
        let newest = Arc::clone(&self.feed.view.borrow());
        self.doors.drawings().of(self.seat.room.id(), self.lang, &newest)
    }
    /// The newest common pieces.
    pub(super) async fn send_fragments(&mut self) -> Result<(), End> {
        self.feed.view.mark_unchanged();
        let Some(drawn) = self.drawn() else { return Ok(()) };
        self.sent = Some(drawn.version);
        if let Some(message) = self.pieces.common(drawn) {
            self.talk.send(message).await?;
        }
        // The private pieces speak of the room too: whether it is live, what runs.
        self.yours_due.waits = self.feed.has_person();
        Ok(())
    }
    /// The newest private pieces.
    pub(super) async fn send_own(&mut self, you: Arc<You>) -> Result<(), End> {
        let Some(drawn) = self.drawn() else { return Ok(()) };
        let wall = Wall::of(&drawn.view.about, &self.seat.room.clock());
        let pieces = page::you_fragment(&you, &drawn.view, &wall, self.lang);
        self.you = Some(you).filter(|_| self.saves_data);
        if let Some(message) = self.pieces.own(pieces) {
            self.talk.say(&message).await?;
        }
        Ok(())
    }
    /// Whether what has just changed for this person is more than their place, on a line that saves data.
    pub(super) fn is_urgent(&self) -> bool {
        let Some(person) = self.seat.person.filter(|_| self.saves_data) else { return false };
        let listed = self.feed.yours.borrow().get(&person).cloned();
        match (&self.you, listed) {
            (Some(told), Some(now)) => pressing(told) != pressing(&now),
            // Nobody who waits, speaks or has asked is listed.
            (Some(told), None) => !told.hands.is_empty() || told.turn.is_some() || !told.messages.is_empty(),
            (None, _) => true,
        }
    }
}
