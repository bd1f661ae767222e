//! Numbers given out so far.
use serde::{Deserialize, Serialize};

/// Numbers given out so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[allow(missing_docs)] // each names what it counts
pub struct Counters {
    pub acts: u32,
    pub hands: u32,
    pub turns: u32,
    pub questions: u32,
    pub arrivals: u32,
    pub moves: u32,
    pub redactions: u32,
    #[serde(default)]
    pub seats: u32,
    /// Versions of the layout.
    #[serde(default)]
    pub layouts: u32,
    /// Versions of the settings.
    #[serde(default)]
    pub settings: u32,
    /// Private messages that were in what was handed in, and dropped before anything was kept.
    #[serde(default)]
    pub private_dropped: u32,
}
