//! Rules that change while the session goes on, and the time of groups.
use super::{Case, Verdict};
use crate::{
    Event, Refusal, Span,
    event::Verb,
    settings::{BUDGET_MAX, Setting, SettingsChange},
};
use alloc::{boxed::Box, string::String};

impl Case<'_> {
    pub(super) fn change_settings(&mut self, version: u32, change: &SettingsChange) -> Verdict {
        let now = self.floor.counters.settings;
        if version != now {
            return Err(Refusal::Stale { version: now });
        }
        let settings = change.on(&self.floor.settings).map_err(|out| Refusal::SettingOutOfRange {
            setting: out.setting,
            min: out.min,
            max: out.max,
        })?;
        if settings == self.floor.settings {
            return Err(Refusal::AlreadySo);
        }
        self.push(Event::SettingsChanged { settings: Box::new(settings) });
        Ok(Verb::ChangeSettings)
    }

    /// A group over its budget may be evened out by giving every group the same.
    pub(super) fn add_budget(&mut self, group: Option<&String>, ms: Span) -> Verdict {
        let mut settings = self.floor.settings.clone();
        let out = Refusal::SettingOutOfRange { setting: Setting::Budgets, min: 1, max: BUDGET_MAX.0 };
        if ms <= Span::ZERO {
            return Err(out);
        }
        let mut is_any = false;
        for budget in settings.budgets.iter_mut().filter(|budget| group.is_none_or(|group| *group == budget.group)) {
            budget.added_ms = budget.added_ms + ms;
            if budget.added_ms > BUDGET_MAX {
                return Err(out);
            }
            is_any = true;
        }
        if !is_any {
            return Err(Refusal::NoSuchGroup);
        }
        self.push(Event::SettingsChanged { settings: Box::new(settings) });
        Ok(Verb::AddBudget)
    }

    /// A rank that points of order have here.
    pub(super) fn check_rank(&self, rank: Option<u8>) -> Result<(), Refusal> {
        let max = self.floor.settings.point_ranks;
        if rank.is_none_or(|rank| (1..=max).contains(&rank)) { Ok(()) } else { Err(Refusal::NoSuchRank { max }) }
    }
}
