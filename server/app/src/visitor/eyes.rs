//! What a visitor has been shown.
use serde::de::DeserializeOwned;
use serde_json::Value;
use wire::{
    ServerMessage, patch,
    problem::Problem,
    server::{Clock, Farewell, Place, Pong, Presence, Welcome},
    view::you::You,
};

/// Everything a visitor knows. Its view is the server's, or it asks for the whole.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The line is up and welcome.
    pub is_live: bool,
    /// Times that a line came up.
    pub lines: u32,
    /// The last welcome.
    pub welcome: Option<Welcome>,
    /// The clock.
    pub clock: Option<Clock>,
    /// The version of the view.
    pub version: Option<u64>,
    /// The server's hash of the view.
    pub hash: String,
    /// The view.
    pub view: Value,
    /// What is true for this person alone.
    pub you: Option<You>,
    /// Who is connected, for moderators.
    pub presence: Option<Presence>,
    /// Where the server is, for moderators.
    pub place: Option<Place>,
    /// Whether the journal takes records, once the server has said.
    pub is_writable: Option<bool>,
    /// Wholes received.
    pub wholes: u32,
    /// Deltas received that fitted.
    pub deltas: u32,
    /// Wholes and deltas that did not fit: late, doubled, out of order, or after one that was lost.
    pub stale: u32,
    /// Views whose hash was not the server's. Always a bug.
    pub mismatches: u32,
    /// Messages that are none of this protocol. Always a bug.
    pub strange: u32,
    /// Pieces of HTML by the element they fill.
    pub fragments: std::collections::BTreeMap<String, String>,
    /// The last fault.
    pub fault: Option<Problem>,
    /// The last sample of the clock.
    pub pong: Option<Pong>,
    /// Why the server closed the last line, if it said.
    pub farewell: Option<(Farewell, u32)>,
    /// The newest version that the server is known to have sent on this line.
    sent: Option<u64>,
    /// What is here was confirmed on this line; a server that began anew may count lower.
    is_sure: bool,
}

/// What a message was for the view that is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// The server has sent nothing that is not here.
    Whole,
    /// It has, and it may be late only: a pong told of it.
    Late,
    /// It has: the whole is needed.
    Behind,
    /// The message said nothing of the view.
    Other,
}

impl Known {
    /// The view as the type it has.
    #[must_use]
    pub fn view_as<T: DeserializeOwned>(&self) -> Option<T> {
        T::deserialize(&self.view).ok()
    }
    /// Whether the view has the hash that the server gave for it.
    #[must_use]
    pub fn is_faithful(&self) -> bool {
        self.version.is_some() && patch::hash(&self.view) == self.hash
    }
    /// Whether the server has sent a view that is not here.
    pub(super) fn is_behind(&self) -> bool {
        self.sent.is_some_and(|sent| match self.version {
            Some(version) => sent > version || (sent < version && !self.is_sure),
            None => true,
        })
    }
    fn fit(&self) -> Fit {
        if self.is_behind() { Fit::Behind } else { Fit::Whole }
    }
    /// Takes in what the server said.
    pub(super) fn take(&mut self, message: ServerMessage) -> Fit {
        match message {
            // Doubled on the way: this line is up.
            ServerMessage::Welcome(_) if self.is_live => {}
            ServerMessage::Welcome(welcome) => {
                (self.sent, self.is_sure) = (None, false);
                self.is_live = true;
                self.lines = self.lines.saturating_add(1);
                self.clock = Some(welcome.clock);
                self.farewell = None;
                self.welcome = Some(welcome);
            }
            ServerMessage::Clock(clock) => self.clock = Some(clock),
            ServerMessage::Whole { version, hash, view } => {
                if self.is_sure && self.version.is_some_and(|mine| version < mine) {
                    self.stale = self.stale.saturating_add(1);
                    return self.fit();
                }
                self.view = view;
                self.wholes = self.wholes.saturating_add(1);
                return self.settle(version, hash);
            }
            ServerMessage::Delta { from, version, hash, patch } => {
                if self.version != Some(from) {
                    self.stale = self.stale.saturating_add(1);
                    self.sent = self.sent.max(Some(version));
                    return self.fit();
                }
                patch::merge(&mut self.view, &patch);
                self.deltas = self.deltas.saturating_add(1);
                return self.settle(version, hash);
            }
            ServerMessage::Fragments { version, parts, .. } => {
                self.version = version.or(self.version);
                self.fragments.extend(parts);
            }
            ServerMessage::You(you) => self.you = Some(*you),
            ServerMessage::Fault { why } => self.fault = Some(why),
            ServerMessage::Pong(pong) => {
                // Of fragments, `at` counts drawings.
                self.sent = self.sent.max(pong.at.filter(|_| self.fragments.is_empty()));
                self.pong = Some(pong);
                return if self.is_behind() { Fit::Late } else { Fit::Whole };
            }
            ServerMessage::Presence(presence) => self.presence = Some(presence),
            ServerMessage::Place(place) => self.place = Some(place),
            ServerMessage::Journal { is_writable } => self.is_writable = Some(is_writable),
            ServerMessage::Bye { why, retry_ms } => self.farewell = Some((why, retry_ms)),
            ServerMessage::Accepted { .. }
            | ServerMessage::Refused { .. }
            | ServerMessage::LinkUsed { .. }
            | ServerMessage::Screen { .. }
            | ServerMessage::LinkChanged { .. } => {}
        }
        Fit::Other
    }
    fn settle(&mut self, version: u64, hash: String) -> Fit {
        let is_same = patch::hash(&self.view) == hash;
        self.hash = hash;
        if is_same {
            self.version = Some(version);
            self.is_sure = true;
        } else {
            self.mismatches = self.mismatches.saturating_add(1);
            self.version = None;
            self.sent = self.sent.max(Some(version));
        }
        self.fit()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn whole(version: u64, a: u64) -> ServerMessage {
        let view = json!({ "a": a });
        ServerMessage::Whole { version, hash: patch::hash(&view), view }
    }
    fn pong(at: u64) -> ServerMessage {
        ServerMessage::Pong(Pong { c0: 0, s1: 0, s2: 0, at: Some(at), no: None })
    }

    #[test]
    fn a_delta_that_does_not_fit_asks_for_the_whole() {
        let mut known = Known::default();
        assert_eq!(known.take(whole(1, 1)), Fit::Whole);
        let hash = patch::hash(&json!({"a": 2}));
        let delta = |from| ServerMessage::Delta { from, version: 3, hash: hash.clone(), patch: json!({"a": 2}) };
        assert_eq!(known.take(delta(2)), Fit::Behind);
        assert_eq!(known.version, Some(1));
        assert_eq!(known.take(delta(1)), Fit::Whole);
        assert!(known.is_faithful());
        assert_eq!((known.take(delta(1)), known.version), (Fit::Whole, Some(3)), "it came twice");
    }

    #[test]
    fn a_view_with_a_strange_hash_is_noticed() {
        let mut known = Known::default();
        let strange = ServerMessage::Whole { version: 1, hash: "0".to_owned(), view: json!({}) };
        assert_eq!(known.take(strange), Fit::Behind);
        assert_eq!((known.mismatches, known.version), (1, None));
    }

    #[test]
    fn a_pong_tells_of_what_was_lost_and_an_older_whole_changes_nothing() {
        let mut known = Known::default();
        known.take(whole(7, 1));
        assert_eq!((known.take(pong(7)), known.take(pong(8))), (Fit::Whole, Fit::Late));
        assert_eq!((known.take(whole(6, 9)), known.version), (Fit::Behind, Some(7)));
        assert_eq!(known.take(whole(8, 2)), Fit::Whole);
        assert_eq!(known.take(pong(7)), Fit::Whole, "it is late itself");
    }
}
