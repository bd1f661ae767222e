//! Rules of one session that its moderators may choose.
use crate::{policy::Policy, time::Span, turn::Kind};
use alloc::{string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// Most extra time that somebody may have in a turn.
pub const EXTRA_TIME_MAX: Span = Span::seconds(600);
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
/// Messages that one command takes in: so many, and as many people with them, fit into one record.
pub const TAKE_MAX: usize = 200;
/// Messages that may be joined with one before it comes in.
pub const ABSORBED_MAX: usize = 50;
/// Turns of one session, ever.
pub const TURNS_MAX: usize = 5_000;
/// Hands that one merge may join.
pub const MERGE_MAX: usize = 20;
/// Longest limit that may be given to a turn or a silence.
pub const LIMIT_MAX: Span = Span::seconds(3_600);

/// Groups that may have a budget.
pub const BUDGETS_MAX: usize = 32;
/// Ranks that points of order may have.
pub const RANKS_MAX: u8 = 16;
/// Waiting hands of one kind that a setting may allow.
pub const HANDS_PER_KIND_MAX: u16 = 10;
/// Points of order per person that a setting may allow.
pub const POINTS_MAX: u16 = 1_000;
/// Most time that a group may be given.
pub const BUDGET_MAX: Span = Span::seconds(86_400);

/// The time of a group: panel inputs and floor turns of its people are charged to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// The group's key; its name is in the session file.
    pub group: String,
    /// What it begins with, in milliseconds.
    pub initial_ms: Span,
    /// What it was given since, in milliseconds.
    #[serde(default)]
    pub added_ms: Span,
}

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
    /// Ranks of points of order, 1 the most urgent; 0 has none.
    pub point_ranks: u8,
    /// Groups with a time of their own.
    pub budgets: Vec<Budget>,
    /// Between two turns.
    pub changeover_ms: Span,
    /// Between two segments.
    pub transition_ms: Span,
    /// Chatham House Rule: what is shown and exported reveals nobody.
    pub is_chatham_house: bool,
    /// From the end to the purge of everything personal.
    #[serde(default = "a_day")]
    pub retention_ms: Span,
}

const fn a_day() -> Span {
    Span::seconds(86_400)
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
            point_ranks: 0,
            budgets: Vec::new(),
            changeover_ms: Span::seconds(10),
            transition_ms: Span::ZERO,
            is_chatham_house: false,
            retention_ms: a_day(),
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

macro_rules! changes {
    ($( $(#[$doc:meta])* $field:ident: $type:ty = $name:ident $range:tt ),* $(,)?) => {
        /// What becomes otherwise; whatever is left out stays.
        #[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(default, deny_unknown_fields)]
        pub struct SettingsChange {
            /// The rule that suggests who is next.
            pub policy: Option<Policy>,
            /// `CallNext` starts the turn at once.
            pub starts_at_once: Option<bool>,
            /// A turn ends by itself at zero.
            pub ends_at_zero: Option<bool>,
            /// Groups with a time of their own; what was added to one that stays is kept.
            pub budgets: Option<Vec<Budget>>,
            $( $(#[$doc])* pub $field: Option<$type>, )*
        }
        /// A setting that has a range.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)] // each is the field of that name
        pub enum Setting { $( $name, )* Budgets }
        impl SettingsChange {
            /// The settings as they would be.
            ///
            /// # Errors
            /// The first setting out of its range, with the range.
            pub fn on(&self, settings: &Settings) -> Result<Settings, OutOfRange> {
                let mut new = settings.clone();
                $( if let Some(value) = self.$field {
                    new.$field = changes!(@fits $name, value, $range)?;
                } )*
                new.policy = self.policy.unwrap_or(new.policy);
                new.starts_at_once = self.starts_at_once.unwrap_or(new.starts_at_once);
                new.ends_at_zero = self.ends_at_zero.unwrap_or(new.ends_at_zero);
                if let Some(budgets) = &self.budgets {
                    new.budgets = budgets_on(budgets, &settings.budgets)?;
                }
                Ok(new)
            }
        }
    };
    (@fits $name:ident, $value:ident, (span $min:literal)) => {
        in_range(Setting::$name, $value.0, $min * 1_000, LIMIT_MAX.0).map(|()| $value)
    };
    (@fits $name:ident, $value:ident, ($min:expr, $max:expr)) => {
        in_range(Setting::$name, i64::from($value), $min, i64::from($max)).map(|()| $value)
    };
}

/// A setting that does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange {
    /// Which.
    pub setting: Setting,
    /// The least.
    pub min: i64,
    /// The most.
    pub max: i64,
}

changes! {
    /// An ordinary hand.
    floor_ms: Span = FloorMs (span 5),
    /// A hub's turn.
    hub_ms: Span = HubMs (span 5),
    /// The first panel input of a segment.
    panel_first_ms: Span = PanelFirstMs (span 5),
    /// A further panel input.
    panel_ms: Span = PanelMs (span 5),
    /// An answer.
    reply_ms: Span = ReplyMs (span 5),
    /// A right of reply.
    right_of_reply_ms: Span = RightOfReplyMs (span 5),
    /// A point of order.
    point_of_order_ms: Span = PointOfOrderMs (span 5),
    /// An interposed question.
    interposed_question_ms: Span = InterposedQuestionMs (span 5),
    /// A short intervention.
    short_intervention_ms: Span = ShortInterventionMs (span 5),
    /// A direct reply.
    direct_reply_ms: Span = DirectReplyMs (span 5),
    /// What «+30 s» adds, once per turn.
    extension_ms: Span = ExtensionMs (span 5),
    /// The warning before the list closes.
    closing_ms: Span = ClosingMs (span 0),
    /// How much longer the online lane stays open.
    stream_delay_ms: Span = StreamDelayMs (span 0),
    /// Between two turns.
    changeover_ms: Span = ChangeoverMs (span 0),
    /// Points of order that one person may raise.
    points_of_order_per_person: u16 = PointsOfOrderPerPerson (0, POINTS_MAX),
    /// Waiting hands of one kind that one person may have.
    hands_per_kind: u16 = HandsPerKind (1, HANDS_PER_KIND_MAX),
    /// Ranks of points of order.
    point_ranks: u8 = PointRanks (0, RANKS_MAX),
}

fn in_range(setting: Setting, value: i64, min: i64, max: i64) -> Result<(), OutOfRange> {
    if (min..=max).contains(&value) { Ok(()) } else { Err(OutOfRange { setting, min, max }) }
}

/// Budgets as they would be: each group once, with what it was given so far.
fn budgets_on(wanted: &[Budget], known: &[Budget]) -> Result<Vec<Budget>, OutOfRange> {
    let most = i64::try_from(BUDGETS_MAX).unwrap_or(i64::MAX);
    in_range(Setting::Budgets, i64::try_from(wanted.len()).unwrap_or(i64::MAX), 0, most)?;
    let mut budgets: Vec<Budget> = Vec::with_capacity(wanted.len());
    for Budget { group, initial_ms, .. } in wanted {
        in_range(Setting::Budgets, initial_ms.0, 0, BUDGET_MAX.0)?;
        if budgets.iter().any(|budget| budget.group == *group) {
            continue;
        }
        let added_ms = known.iter().find(|budget| budget.group == *group).map_or(Span::ZERO, |known| known.added_ms);
        budgets.push(Budget { group: group.clone(), initial_ms: *initial_ms, added_ms });
    }
    Ok(budgets)
}
