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
    /// Takes in what the server said; false when what this visitor has does not fit and the whole is needed.
    pub(super) fn take(&mut self, message: ServerMessage) -> bool {
        match message {
            ServerMessage::Welcome(welcome) => {
                self.is_live = true;
                self.lines = self.lines.saturating_add(1);
                self.clock = Some(welcome.clock);
                self.farewell = None;
                self.welcome = Some(welcome);
            }
            ServerMessage::Clock(clock) => self.clock = Some(clock),
            ServerMessage::Whole { version, hash, view } => {
                self.view = view;
                self.wholes = self.wholes.saturating_add(1);
                return self.settle(version, hash);
            }
            ServerMessage::Delta { from, version, hash, patch } => {
                if self.version != Some(from) {
                    return false;
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
            ServerMessage::Pong(pong) => self.pong = Some(pong),
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
        true
    }
    fn settle(&mut self, version: u64, hash: String) -> bool {
        let is_same = patch::hash(&self.view) == hash;
        self.hash = hash;
        if is_same {
            self.version = Some(version);
        } else {
            self.mismatches = self.mismatches.saturating_add(1);
            self.version = None;
        }
        is_same
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_delta_that_does_not_fit_asks_for_the_whole() {
        let mut known = Known::default();
        let (one, two) = (json!({"a": 1}), json!({"a": 2}));
        assert!(known.take(ServerMessage::Whole { version: 1, hash: patch::hash(&one), view: one }));
        let delta = |from| ServerMessage::Delta { from, version: 3, hash: patch::hash(&two), patch: json!({"a": 2}) };
        assert!(!known.take(delta(2)));
        assert_eq!(known.version, Some(1));
        assert!(known.take(delta(1)));
        assert!(known.is_faithful());
    }

    #[test]
    fn a_view_with_a_strange_hash_is_noticed() {
        let mut known = Known::default();
        assert!(!known.take(ServerMessage::Whole { version: 1, hash: "0".to_owned(), view: json!({}) }));
        assert_eq!((known.mismatches, known.version), (1, None));
    }
}
