//! The run of show of a session file, and where in it hands are heard.
use serde::Deserialize;

/// A segment without a word on floor time has it when it is this long, in seconds.
pub(super) const FLOOR_S_MIN: i64 = 120;

/// What a script needs of a session file; everything else may be as it likes.
#[derive(Debug, Deserialize)]
pub(super) struct Show {
    pub(super) session: Session,
    #[serde(default)]
    pub(super) segments: Vec<Segment>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Session {
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    #[serde(default)]
    pub(super) duration_s: Option<i64>,
    #[serde(default)]
    pub(super) onsite_moderator: Option<String>,
    #[serde(default)]
    pub(super) online_moderator: Option<String>,
    #[serde(default)]
    pub(super) seats: Vec<Place>,
}

/// A seat of the layout.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Place {
    #[serde(default)]
    pub(super) number: Option<u16>,
    #[serde(default)]
    pub(super) person: Option<String>,
}

impl Session {
    /// Numbers of so many free seats, spread over the table.
    pub(super) fn free_seats(&self, count: usize) -> Vec<u16> {
        let free: Vec<u16> =
            self.seats.iter().filter(|seat| seat.person.is_none()).filter_map(|seat| seat.number).collect();
        let count = count.min(free.len());
        (0..count).filter_map(|at| free.get(at.saturating_mul(free.len()).checked_div(count)?).copied()).collect()
    }
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Segment {
    pub(super) id: String,
    pub(super) start_s: i64,
    pub(super) end_s: i64,
    #[serde(default)]
    pub(super) panel: Vec<Slot>,
    #[serde(default)]
    pub(super) silence_s: i64,
    #[serde(default)]
    pub(super) floor_limit_s: Option<i64>,
    #[serde(default)]
    pub(super) policy_question: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Slot {
    pub(super) limit_s: i64,
}

/// The parts in which hands are heard: those that say so, else those that are long enough, else the whole session.
pub(super) fn floors(show: &Show) -> Vec<Segment> {
    let says_so: Vec<Segment> =
        show.segments.iter().filter(|segment| segment.floor_limit_s.is_some()).cloned().collect();
    if !says_so.is_empty() {
        return says_so;
    }
    let is_long = |segment: &&Segment| segment.end_s.saturating_sub(segment.start_s) >= FLOOR_S_MIN;
    let long: Vec<Segment> = show.segments.iter().filter(is_long).cloned().collect();
    if !show.segments.is_empty() {
        return long;
    }
    let end_s = show.session.duration_s.unwrap_or(3_600);
    let whole = Segment {
        id: String::new(),
        start_s: 0,
        end_s,
        panel: Vec::new(),
        silence_s: 0,
        floor_limit_s: None,
        policy_question: None,
    };
    vec![whole]
}
