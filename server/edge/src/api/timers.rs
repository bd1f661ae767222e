//! `/api/sessions/{id}/timers`: every clock of a session for tools that draw them: as a vector, and worked out already.
//! Nobody is named.
use super::{room, seated};
use crate::{doors::Doors, no::No};
use axum::{
    Json,
    extract::{Path, State},
    http::HeaderMap,
};
use floor::{
    Moment, PersonId, Span, TurnId,
    person::Channel,
    state::Life,
    timer::{Going, Phase, Timer},
    turn::{Kind, Nudge},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wire::{
    Problem,
    view::{Sight, desk::DeskView},
};

/// All clocks at one moment.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Timers {
    /// Session time at which everything else here was worked out.
    session_ms: Moment,
    life: Life,
    is_paused: bool,
    is_blank: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<Shown>,
    #[serde(skip_serializing_if = "Option::is_none")]
    segment: Option<Segment>,
    /// Open turns, the one on top first; moderators see those below it, too.
    turns: Vec<Turn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    silence: Option<Shown>,
    /// For moderators alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    panel: Option<Vec<Budget>>,
}

/// One clock.
#[derive(Debug, PartialEq, Serialize)]
struct Shown {
    timer: Timer,
    left_ms: Span,
    /// None once it has stopped.
    phase: Option<Phase>,
    text: String,
}

#[derive(Debug, PartialEq, Serialize)]
struct Segment {
    key: String,
    title: String,
    #[serde(flatten)]
    shown: Shown,
}

#[derive(Debug, PartialEq, Serialize)]
struct Turn {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<TurnId>,
    kind: Kind,
    channel: Channel,
    #[serde(skip_serializing_if = "Option::is_none")]
    nudge: Option<Nudge>,
    #[serde(flatten)]
    shown: Shown,
}

/// What somebody on the panel has left; a budget has no vector, it is what was planned and what was used.
#[derive(Debug, PartialEq, Serialize)]
struct Budget {
    person: PersonId,
    planned_ms: Span,
    used_ms: Span,
    left_ms: Span,
    text: String,
}

/// A countdown, rounded up: m:ss, h:mm:ss from an hour on; over the limit with a minus (`ALGORITHMS`, section 2).
fn text(left: Span) -> String {
    let whole = left.0.div_euclid(1_000).saturating_add(i64::from(left.0.rem_euclid(1_000) != 0));
    let (sign, seconds) = (if left < Span::ZERO { "\u{2212}" } else { "" }, whole.abs());
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{sign}{hours}:{minutes:02}:{seconds:02}") } else { format!("{sign}{minutes}:{seconds:02}") }
}

impl Shown {
    fn of(timer: Timer, now: Moment) -> Self {
        let left_ms = timer.remaining(now);
        let is_over = matches!(timer.going, Going::Stopped { .. });
        Self { timer, left_ms, phase: (!is_over).then(|| timer.phase(now)), text: text(left_ms) }
    }
}

/// The session's own clock: it ends at a fixed time and no pause stops it.
fn session(life: Life, started_at: Option<Moment>, ends_at: Option<Moment>, now: Moment) -> Option<Shown> {
    let (started_at, ends_at) = (started_at?, ends_at?);
    (life == Life::Live).then(|| Shown::of(Timer::start(started_at, ends_at - started_at), now))
}

fn of_desk(view: DeskView, now: Moment) -> Timers {
    let current = view.current.and_then(|at| view.segments.get(usize::from(at)));
    let turn = |turn: wire::view::desk::DeskTurn| Turn {
        id: Some(turn.id),
        kind: turn.kind,
        channel: turn.channel,
        nudge: turn.nudge,
        shown: Shown::of(turn.timer, now),
    };
    let budget = |budget: floor::fairness::PanelBudget| {
        let left_ms = budget.planned_ms - budget.used_ms;
        let (person, planned_ms, used_ms) = (budget.person, budget.planned_ms, budget.used_ms);
        Budget { person, planned_ms, used_ms, left_ms, text: text(left_ms) }
    };
    Timers {
        session_ms: now,
        life: view.life,
        is_paused: view.paused_since.is_some(),
        is_blank: view.is_blank,
        session: session(view.life, view.started_at, view.ends_at, now),
        segment: current.and_then(|segment| {
            let shown = Shown::of(segment.timer?, now);
            Some(Segment { key: segment.key.clone(), title: segment.title.clone(), shown })
        }),
        turns: view.stack.into_iter().rev().map(turn).collect(),
        silence: view.silence.map(|timer| Shown::of(timer, now)),
        panel: Some(view.panel.into_iter().map(budget).collect()),
    }
}

/// What the public views have in common of clocks.
#[derive(Deserialize)]
struct Open {
    life: Life,
    started_at: Option<Moment>,
    ends_at: Option<Moment>,
    paused_since: Option<Moment>,
    #[serde(default)]
    is_blank: bool,
    segment: Option<OpenSegment>,
    now: Option<OpenTurn>,
    silence: Option<Timer>,
}

#[derive(Deserialize)]
struct OpenSegment {
    key: String,
    title: String,
    timer: Option<Timer>,
}

#[derive(Deserialize)]
struct OpenTurn {
    kind: Kind,
    channel: Channel,
    nudge: Option<Nudge>,
    timer: Timer,
}

fn of_public(view: Open, now: Moment) -> Timers {
    let turn = view.now.map(|turn| Turn {
        id: None,
        kind: turn.kind,
        channel: turn.channel,
        nudge: turn.nudge,
        shown: Shown::of(turn.timer, now),
    });
    Timers {
        session_ms: now,
        life: view.life,
        is_paused: view.paused_since.is_some(),
        is_blank: view.is_blank,
        session: session(view.life, view.started_at, view.ends_at, now),
        segment: view.segment.and_then(|segment| {
            let shown = Shown::of(segment.timer?, now);
            Some(Segment { key: segment.key, title: segment.title, shown })
        }),
        turns: turn.into_iter().collect(),
        silence: view.silence.map(|timer| Shown::of(timer, now)),
        panel: None,
    }
}

fn timers(sight: Sight, value: &Value, now: Moment) -> Option<Timers> {
    Some(match sight {
        Sight::Desk => of_desk(DeskView::deserialize(value).ok()?, now),
        Sight::Room | Sight::Stage | Sight::Speaker | Sight::Overlay | Sight::Reader => {
            of_public(Open::deserialize(value).ok()?, now)
        }
    })
}

/// Every clock, as far as the asker's role may see: what the overlay does not get on air is not told here either.
pub(super) async fn show(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Json<Timers>, No> {
    let seat = seated(&room(&doors, &id)?, &headers, |_| true)?;
    let sight = Sight::of(seat.role);
    let value = seat.room.view(sight).borrow().value.clone();
    let now = seat.room.clock().session_ms;
    timers(sight, &value, now).map(Json).ok_or_else(|| Problem::Stopping.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_what_a_screen_shows() {
        let told = |ms| text(Span(ms));
        assert_eq!([told(65_000), told(64_001), told(0), told(1)], ["1:05", "1:05", "0:00", "0:01"]);
        assert_eq!([told(-1), told(-12_000), told(-12_999)], ["\u{2212}0:00", "\u{2212}0:12", "\u{2212}0:12"]);
        assert_eq!([told(3_599_000), told(3_600_000), told(5_400_000)], ["59:59", "1:00:00", "1:30:00"]);
    }

    #[test]
    fn a_clock_that_stopped_has_no_phase() {
        let mut timer = Timer::start(Moment(0), Span::seconds(90));
        assert_eq!(Shown::of(timer, Moment(81_000)).phase, Some(Phase::Danger));
        timer.stop(Moment(102_000));
        let shown = Shown::of(timer, Moment(500_000));
        assert_eq!((shown.phase, shown.left_ms, shown.text.as_str()), (None, Span(-12_000), "\u{2212}0:12"));
    }
}
