//! Signs to the moderators that are never in the queue: slower, interpretation, cannot hear. Told as counts by side, never
//! by name, and gone by themselves after a while.
use crate::{
    ids::PersonId,
    person::Channel,
    state::Floor,
    time::{Moment, Span},
};
use alloc::{collections::BTreeMap, vec::Vec};
use serde::{Deserialize, Serialize};

/// How long a sign stands, unless it is taken back or seen to before.
pub const SIGNAL_MS: Span = Span::seconds(120);

/// What somebody lets the moderators know without asking for the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// Speak slower, please: interpreters follow at 100 to 120 words a minute.
    Slower,
    /// The interpretation is missing or wrong.
    Interpretation,
    /// The sound does not come through.
    CannotHear,
}

impl Signal {
    /// Every sign there is.
    pub const ALL: [Self; 3] = [Self::Slower, Self::Interpretation, Self::CannotHear];
}

/// Who gives a sign, and since when.
pub type Signals = BTreeMap<Signal, BTreeMap<PersonId, Moment>>;

/// How many give a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SignalCount {
    /// Which.
    pub signal: Signal,
    /// In the room and on the panel.
    pub onsite: u32,
    /// Afar.
    pub online: u32,
    /// Since when the first of them does.
    pub since: Moment,
}

impl Floor {
    /// The signs that stand, each with its counts; a hub counts as the people behind it.
    #[must_use]
    pub fn signal_counts(&self) -> Vec<SignalCount> {
        let count = |(signal, by): (&Signal, &BTreeMap<PersonId, Moment>)| {
            let heads = |online: bool| {
                let people = by.keys().filter_map(|id| self.people.get(id));
                people.filter(|one| (one.channel == Channel::Online) == online).map(|one| one.headcount).sum()
            };
            let since = by.values().min().copied()?;
            Some(SignalCount { signal: *signal, onsite: heads(false), online: heads(true), since })
        };
        self.signals.iter().filter_map(count).collect()
    }
    /// The signs that somebody gives now.
    pub fn signals_of(&self, person: PersonId) -> impl Iterator<Item = Signal> {
        self.signals.iter().filter(move |(_, by)| by.contains_key(&person)).map(|(signal, _)| *signal)
    }
    /// When the oldest sign fades.
    pub(crate) fn signals_due(&self) -> Option<Moment> {
        self.signals.values().flat_map(BTreeMap::values).min().map(|at| *at + SIGNAL_MS)
    }
    /// Takes away every sign given at `until` or before, of that sort or of all.
    pub(crate) fn drop_signals(&mut self, which: Option<Signal>, until: Moment) {
        for (_, by) in self.signals.iter_mut().filter(|(signal, _)| which.is_none_or(|which| which == **signal)) {
            by.retain(|_, at| *at > until);
        }
        self.signals.retain(|_, by| !by.is_empty());
    }
}
