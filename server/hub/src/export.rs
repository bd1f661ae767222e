//! What leaves the house: questions as canonical records, and the whole state. Names only of those who agreed to it.
mod names;
mod records;
mod state;

use crate::{handle::Room, room::Input};
use floor::{Floor, Moment};
use intake::Record;
use serde_json::Value;
use wire::{Problem, server::Clock, view::Words};

/// A session as it is at one moment: what is on disk, and its words.
pub(crate) struct Whole {
    pub(crate) floor: Floor,
    pub(crate) words: Words,
}

/// When a moment of the session was, by the calendar.
#[derive(Clone, Copy)]
pub(crate) struct Calendar(Clock);

impl Calendar {
    /// As RFC 3339 in UTC, to the second.
    pub(crate) fn at(self, moment: Moment) -> Option<String> {
        let ago = self.0.session_ms.0.saturating_sub(moment.0).div_euclid(i64::from(self.0.rate.max(1)));
        let second = self.0.utc_ms.saturating_sub(ago).div_euclid(1_000);
        jiff::Timestamp::from_second(second).ok().map(|at| at.to_string())
    }
    /// Now.
    pub(crate) fn now(self) -> Option<String> {
        self.at(self.0.session_ms)
    }
}

impl Room {
    /// Every question that may leave, asked here or elsewhere, as the canonical record of FORMATS: without what was dropped,
    /// redacted, forgotten or never to be kept. Each has a fingerprint, so that it is known when it comes back.
    ///
    /// # Errors
    /// [`Problem::Stopping`] when the room is closed, [`Problem::NotStored`] when the journal took no key.
    pub async fn records(&self) -> Result<Vec<Record>, Problem> {
        let key = self.0.keys.inbox_key(&self.0.dice).await.map_err(|_| Problem::NotStored)?;
        let (whole, calendar) = self.whole().await?;
        let work = move || records::records(&whole, &key, calendar);
        tokio::task::spawn_blocking(work).await.map_err(|_| Problem::Stopping)
    }
    /// The session as it stands, `round-table-state/1`: what happened and what came of it, without who did what when, without
    /// what moderators said to each other, and without what nobody but them may know of a person.
    ///
    /// # Errors
    /// [`Problem::Stopping`] when the room is closed.
    pub async fn state(&self) -> Result<Value, Problem> {
        let (whole, calendar) = self.whole().await?;
        let id = self.id();
        let work = move || state::state(id, whole, calendar);
        tokio::task::spawn_blocking(work).await.map_err(|_| Problem::Stopping)
    }
    async fn whole(&self) -> Result<(Whole, Calendar), Problem> {
        let whole = self.send(|reply| Input::Whole { reply }).await.ok_or(Problem::Stopping)?;
        Ok((*whole, Calendar(self.clock())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_knows_when_a_moment_was() {
        let clock =
            |rate| Clock { server_ms: 0, session_ms: Moment(60_000), rate, fence_ms: None, utc_ms: 1_574_949_720_500 };
        assert_eq!(Calendar(clock(1)).at(Moment(0)).as_deref(), Some("2019-11-28T14:01:00Z"));
        assert_eq!(Calendar(clock(60)).at(Moment(0)).as_deref(), Some("2019-11-28T14:01:59Z"));
        assert_eq!(Calendar(clock(1)).at(Moment(i64::MIN)), None);
    }
}
