//! Rules of one session that its moderators may choose.
use crate::{policy::Policy, time::Span, turn::Kind};
use serde::{Deserialize, Serialize};

/// A self-made lowering this soon after that person's last raise waits until the time is over.
pub const COALESCE: Span = Span::seconds(10);
/// A hand raised again this soon keeps its arrival.
pub const RAISE_AGAIN: Span = Span::seconds(30);
/// Presses within [`COALESCE`] from which the sender is told to slow down.
pub const PRESSES_CALM_MAX: u16 = 3;
/// Hands of one session, ever.
pub const HANDS_MAX: usize = 20_000;
/// People of one session, ever.
pub const PEOPLE_MAX: usize = 20_000;
/// Questions of one session, ever.
pub const QUESTIONS_MAX: usize = 20_000;
/// Turns of one session, ever.
pub const TURNS_MAX: usize = 5_000;
/// Hands that one merge may join.
pub const MERGE_MAX: usize = 20;
/// Longest limit that may be given to a turn or a silence.
pub const LIMIT_MAX: Span = Span::seconds(3_600);

/// Limits and switches. All lengths in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Settings {
    /// The session's length.
    pub duration_ms: Span,
    /// The rule that suggests who is next.
    pub policy: Policy,
    /// An ordinary hand.
    pub floor_ms: Span,
    /// A hub's turn.
    pub hub_ms: Span,
    /// The first panel input of a segment.
    pub panel_first_ms: Span,
    /// A further panel input.
    pub panel_ms: Span,
    /// An answer.
    pub reply_ms: Span,
    /// A right of reply.
    pub right_of_reply_ms: Span,
    /// A point of order.
    pub point_of_order_ms: Span,
    /// An interposed question.
    pub interposed_question_ms: Span,
    /// A short intervention.
    pub short_intervention_ms: Span,
    /// A direct reply.
    pub direct_reply_ms: Span,
    /// What «+30 s» adds, once per turn.
    pub extension_ms: Span,
    /// Points of order that one person may raise.
    pub points_of_order_per_person: u16,
    /// Waiting hands of one kind that one person may have.
    pub hands_per_kind: u16,
    /// `CallNext` starts the turn at once.
    pub starts_at_once: bool,
    /// A turn ends by itself at zero.
    pub ends_at_zero: bool,
    /// The warning before the list closes.
    pub closing_ms: Span,
    /// How much longer the online lane stays open, for the delay of the stream.
    pub stream_delay_ms: Span,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            duration_ms: Span::seconds(5_400),
            policy: Policy::EqualVoice,
            floor_ms: Span::seconds(90),
            hub_ms: Span::seconds(120),
            panel_first_ms: Span::seconds(240),
            panel_ms: Span::seconds(120),
            reply_ms: Span::seconds(90),
            right_of_reply_ms: Span::seconds(45),
            point_of_order_ms: Span::seconds(60),
            interposed_question_ms: Span::seconds(30),
            short_intervention_ms: Span::seconds(60),
            direct_reply_ms: Span::seconds(45),
            extension_ms: Span::seconds(30),
            points_of_order_per_person: 3,
            hands_per_kind: 1,
            starts_at_once: false,
            ends_at_zero: false,
            closing_ms: Span::seconds(30),
            stream_delay_ms: Span::seconds(20),
        }
    }
}

impl Settings {
    /// The limit of a turn of `kind`; a segment's own floor limit and a hub's are applied by the caller.
    #[must_use]
    pub fn limit(&self, kind: Kind) -> Span {
        match kind {
            Kind::InterposedQuestion => self.interposed_question_ms,
            Kind::ShortIntervention => self.short_intervention_ms,
            Kind::PointOfOrder => self.point_of_order_ms,
            Kind::DirectReply => self.direct_reply_ms,
            Kind::Floor => self.floor_ms,
            Kind::Panel => self.panel_ms,
            Kind::Reply => self.reply_ms,
            Kind::RightOfReply => self.right_of_reply_ms,
            Kind::Break => self.panel_first_ms,
        }
    }
}
