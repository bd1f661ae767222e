//! Who was heard how much (`ALGORITHMS`, section 8): recomputed from the log of turns, never from a stored remainder.
use crate::{
    ids::PersonId,
    person::Channel,
    settings::Budget,
    state::Floor,
    time::{Moment, Span},
    turn::{Kind, Turn},
};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// A channel is called short of time below this part of its share, in per mille.
pub const SHORT_PM: u16 = 600;

/// One lane of the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChannelShare {
    /// Which.
    pub channel: Channel,
    /// Floor turns that are over.
    pub turns: u32,
    /// What was spoken in them, in milliseconds.
    pub spoken_ms: Span,
    /// That as a part of all floor time, in per mille.
    pub share_pm: u16,
    /// Hands that wait.
    pub waiting: u32,
    /// Of them, those of people without a floor turn.
    pub first_time_waiting: u32,
    /// Since when the oldest of them waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oldest_since: Option<Moment>,
    /// Somebody waits there while it has had less than [`SHORT_PM`] of its share.
    pub is_short: bool,
}

/// The whole of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fairness {
    /// Room and online.
    pub channels: Vec<ChannelShare>,
    /// All floor time, in milliseconds.
    pub floor_ms: Span,
    /// All panel time, in milliseconds.
    pub panel_ms: Span,
    /// Evenness of the channels (Jain's index), in per mille; none before anybody has spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jain_pm: Option<u16>,
    /// Evenness of the people who were heard, in per mille.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people_jain_pm: Option<u16>,
    /// People who have had a floor turn.
    pub heard: u32,
    /// People present without one, the panel apart.
    pub never_heard: u32,
}

/// What a group has left of its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BudgetState {
    /// The group.
    pub group: String,
    /// What it began with, in milliseconds.
    pub initial_ms: Span,
    /// What it was given since, in milliseconds.
    pub added_ms: Span,
    /// What its panel inputs and floor turns took, in milliseconds.
    pub used_ms: Span,
}

/// What somebody on the panel has of the time that is theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PanelBudget {
    /// Who.
    pub person: PersonId,
    /// All inputs that the run of show plans for them, in milliseconds.
    pub planned_ms: Span,
    /// Spoken so far in panel inputs and floor turns that are over, in milliseconds.
    pub used_ms: Span,
}

/// Jain's index `(Σu)² / (n·Σu²)` in per mille, rounded half up; none when all are zero.
#[must_use]
pub fn jain_pm(used: &[Span]) -> Option<u16> {
    let of = |span: &Span| u128::try_from(span.0.max(0)).unwrap_or(0);
    let sum: u128 = used.iter().map(of).sum();
    let squares: u128 = used.iter().map(of).map(|u| u.saturating_mul(u)).sum();
    let below = squares.saturating_mul(u128::try_from(used.len()).ok()?);
    let above = sum.saturating_mul(sum).saturating_mul(2_000).saturating_add(below);
    u16::try_from(above.checked_div(below.saturating_mul(2))?).ok()
}

impl Floor {
    /// What a person has spoken from the floor, joined entries added up; running turns count until the last act.
    #[must_use]
    pub fn floor_time(&self) -> BTreeMap<PersonId, Span> {
        let mut used: BTreeMap<PersonId, Span> = BTreeMap::new();
        for turn in self.turns.values().filter(|turn| turn.kind == Kind::Floor) {
            for who in &turn.who {
                let sum = used.entry(self.canonical(*who)).or_default();
                *sum = *sum + self.spoken(turn);
            }
        }
        used
    }
    fn spoken(&self, turn: &Turn) -> Span {
        turn.spoken(turn.ended_at.unwrap_or(self.at))
    }
    /// Shares, waits and evenness so far.
    #[must_use]
    pub fn fairness(&self) -> Fairness {
        let counts = self.floor_turns();
        let of_kind = |kind| self.turns.values().filter(move |turn| turn.kind == kind);
        let sum = |turns: &mut dyn Iterator<Item = &Turn>| turns.fold(Span::ZERO, |sum, turn| sum + self.spoken(turn));
        let floor_ms = sum(&mut of_kind(Kind::Floor));
        let is_here = |channel: Channel| {
            self.people.values().any(|person| person.channel == channel && person.is_present())
                || of_kind(Kind::Floor).any(|turn| lane(turn.channel) == channel)
        };
        let lanes: Vec<Channel> = [Channel::Onsite, Channel::Online].into_iter().filter(|one| is_here(*one)).collect();
        let share = |channel: Channel| {
            let turns = || of_kind(Kind::Floor).filter(move |turn| lane(turn.channel) == channel);
            let waiting = || self.waiting().filter(move |hand| lane(hand.channel) == channel);
            let spoken_ms = sum(&mut turns());
            let share_pm = per_mille(spoken_ms, floor_ms);
            // Every lane that somebody is in has the same weight: E = floor time / lanes.
            let entitled_pm = u16::try_from(1_000_usize.checked_div(lanes.len()).unwrap_or(0)).unwrap_or(0);
            let is_below =
                u32::from(share_pm).saturating_mul(1_000) < u32::from(entitled_pm).saturating_mul(u32::from(SHORT_PM));
            ChannelShare {
                channel,
                turns: count(turns().count()),
                spoken_ms,
                share_pm,
                waiting: count(waiting().count()),
                first_time_waiting: count(waiting().filter(|hand| self.turns_of(hand, &counts) == 0).count()),
                oldest_since: waiting().map(|hand| hand.since).min(),
                is_short: floor_ms > Span::ZERO && is_below && waiting().next().is_some(),
            }
        };
        let channels: Vec<ChannelShare> = [Channel::Onsite, Channel::Online].into_iter().map(share).collect();
        let used: Vec<Span> =
            channels.iter().filter(|one| lanes.contains(&one.channel)).map(|one| one.spoken_ms).collect();
        let by_person: Vec<Span> = self.floor_time().into_values().collect();
        let is_unheard = |id: &PersonId| counts.get(id).is_none_or(|turns| *turns == 0);
        let unheard = self.people.iter().filter(|(id, person)| {
            person.is_present() && person.same_as.is_none() && person.channel != Channel::Panel && is_unheard(id)
        });
        Fairness {
            jain_pm: jain_pm(&used),
            people_jain_pm: jain_pm(&by_person),
            channels,
            floor_ms,
            panel_ms: sum(&mut of_kind(Kind::Panel)),
            heard: count(counts.len()),
            never_heard: count(unheard.count()),
        }
    }
    /// What every group with a budget has used: panel inputs and floor turns are charged, nothing else.
    #[must_use]
    pub fn budgets(&self) -> Vec<BudgetState> {
        let of = |budget: &Budget| {
            let is_theirs = |who: &PersonId| {
                let person = self.people.get(&self.canonical(*who));
                person.and_then(|person| person.group.as_ref()) == Some(&budget.group)
            };
            let charged = self.turns.values().filter(|turn| matches!(turn.kind, Kind::Floor | Kind::Panel));
            let used = charged.filter(|turn| turn.who.iter().any(is_theirs));
            BudgetState {
                group: budget.group.clone(),
                initial_ms: budget.initial_ms,
                added_ms: budget.added_ms,
                used_ms: used.fold(Span::ZERO, |sum, turn| sum + self.spoken(turn)),
            }
        };
        self.settings.budgets.iter().map(of).collect()
    }
    /// The time of everyone whom the run of show gives the floor by name.
    #[must_use]
    pub fn panel_budgets(&self) -> Vec<PanelBudget> {
        let mut planned: BTreeMap<PersonId, Span> = BTreeMap::new();
        for slot in self.agenda.iter().filter(|segment| !segment.is_skipped).flat_map(|segment| &segment.panel) {
            let sum = planned.entry(slot.who).or_default();
            *sum = *sum + slot.limit_ms;
        }
        let used = |person: PersonId| {
            let charged = |turn: &&Turn| matches!(turn.kind, Kind::Floor | Kind::Panel) && turn.who.contains(&person);
            let over = self.turns.values().filter(charged).filter_map(|turn| Some(turn.spoken(turn.ended_at?)));
            over.sum::<Span>()
        };
        let budget = |(person, planned_ms)| PanelBudget { person, planned_ms, used_ms: used(person) };
        planned.into_iter().map(budget).collect()
    }
}

/// Whoever of the panel speaks from the floor does so in the room.
const fn lane(channel: Channel) -> Channel {
    match channel {
        Channel::Online => Channel::Online,
        Channel::Onsite | Channel::Panel => Channel::Onsite,
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn per_mille(part: Span, all: Span) -> u16 {
    let twice = part.0.saturating_mul(2_000).saturating_add(all.0);
    twice.checked_div(all.0.saturating_mul(2)).and_then(|pm| u16::try_from(pm).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_is_that_of_the_worked_examples() {
        let of = |seconds: &[i64]| jain_pm(&seconds.iter().map(|s| Span::seconds(*s)).collect::<Vec<_>>());
        assert_eq!(of(&[540, 410, 300, 60]), Some(775));
        assert_eq!(of(&[707, 570]), Some(989));
        assert_eq!(of(&[60, 60, 60]), Some(1_000));
        assert_eq!(of(&[60, 0]), Some(500));
        assert_eq!((of(&[]), of(&[0, 0])), (None, None));
    }
}
