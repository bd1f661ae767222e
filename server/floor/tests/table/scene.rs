//! What is true at the table, as a text that a person would write down.
use super::{Table, name};
use floor::{
    HandId,
    agenda::List,
    policy::Reason,
    queue::{Hand, HandState},
    turn::{Kind, Turn},
};
use std::fmt::Write as _;

/// A kind in few letters; an ordinary hand needs none.
fn mark(kind: Kind) -> &'static str {
    match kind {
        Kind::InterposedQuestion => "?",
        Kind::ShortIntervention => "!",
        Kind::PointOfOrder => "§",
        Kind::DirectReply => "↩",
        Kind::Floor => "",
        Kind::Panel => " panel",
        Kind::Reply => " reply",
        Kind::RightOfReply => "↯",
        Kind::Break => "break",
    }
}

impl Table {
    fn label(hand: &Hand) -> String {
        let who: Vec<&str> = hand.who.iter().map(|who| name(*who)).collect();
        format!("{}{}", who.join("+"), mark(hand.kind))
    }
    fn labels(&self, hands: &[HandId]) -> String {
        let labels: Vec<String> = hands.iter().map(|hand| Self::label(&self.floor.hands[hand])).collect();
        labels.join(" ")
    }
    /// The waiting hands in stored order: «o1 r1? o2».
    pub(crate) fn stored(&self) -> String {
        self.labels(&self.floor.stored_order())
    }
    /// The waiting hands in the order of the rule.
    pub(crate) fn projected(&self) -> String {
        self.labels(&self.floor.projected_order())
    }
    /// What the rule proposes, and why: `r4: first_time, alternate:online, waiting:60`.
    pub(crate) fn suggested(&self) -> String {
        let Some(hand) = self.floor.suggestion() else { return "nobody".to_owned() };
        let hand = &self.floor.hands[&hand];
        let codes: Vec<String> =
            self.floor.reasons(hand, &self.floor.floor_turns()).into_iter().map(|reason| self.code(reason)).collect();
        format!("{}: {}", Self::label(hand), codes.join(", "))
    }
    fn code(&self, reason: Reason) -> String {
        match reason {
            Reason::FirstTime => "first_time".to_owned(),
            Reason::Turns { turns } => format!("turns:{turns}"),
            Reason::Alternate { channel } => format!("alternate:{channel:?}").to_lowercase(),
            Reason::Waiting { since } => format!("waiting:{}", (self.now - since).0 / 1_000),
            Reason::Spoken { spoken_ms } => format!("spoken:{}", spoken_ms.0 / 1_000),
            Reason::AlongTheTable => "along_the_table".to_owned(),
            Reason::Passed => "passed".to_owned(),
            Reason::Rank { rank } => format!("rank:{rank}"),
            Reason::PlacedBy { role } => format!("placed_by:{role:?}"),
            Reason::Kind { kind } => format!("kind:{kind:?}"),
        }
    }
    /// The state of the newest hand of somebody.
    pub(crate) fn state_of(&self, who: &str) -> HandState {
        let mine = |hand: &&Hand| hand.who.contains(&super::id(who));
        self.floor.hands.values().rev().find(mine).unwrap_or_else(|| panic!("{who} never raised a hand")).state
    }
    /// Open turns, the one on top last: «o1 paused 60 · r1? running 30».
    pub(crate) fn turns(&self) -> String {
        let open: Vec<String> = self.floor.stack.iter().map(|turn| self.turn(&self.floor.turns[turn])).collect();
        if open.is_empty() { "nobody".to_owned() } else { open.join(" · ") }
    }
    fn turn(&self, turn: &Turn) -> String {
        let who: Vec<&str> = turn.who.iter().map(|who| name(*who)).collect();
        let left = turn.timer.remaining(self.now).0 / 1_000;
        let going = if turn.timer.is_running() { "running" } else { "paused" };
        format!("{}{} {going} {left}", who.join("+"), mark(turn.kind))
    }
    /// The list in a word.
    pub(crate) fn list(&self) -> &'static str {
        match self.floor.list {
            List::Open => "open",
            List::OpenUntil { .. } => "open until",
            List::Closing { .. } => "closing",
            List::Closed => "closed",
        }
    }
    /// Everything at once.
    pub(crate) fn scene(&self) -> String {
        let mut text = String::new();
        let or_nobody = |text: String| if text.is_empty() { "nobody".to_owned() } else { text };
        let parked: Vec<HandId> =
            self.floor.hands.values().filter(|hand| hand.state == HandState::Parked).map(|hand| hand.id).collect();
        let next = self.floor.next.map(|hand| self.labels(&[hand])).unwrap_or_default();
        writeln!(text, "speaks   {}", self.turns()).unwrap();
        writeln!(text, "next     {}", or_nobody(next)).unwrap();
        writeln!(text, "waiting  {}", or_nobody(self.stored())).unwrap();
        writeln!(text, "parked   {}", or_nobody(self.labels(&parked))).unwrap();
        writeln!(text, "proposed {}", self.suggested()).unwrap();
        write!(text, "list     {}", self.list()).unwrap();
        text
    }
}
