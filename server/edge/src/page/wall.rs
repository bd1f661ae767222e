//! Session time as the clock on the wall shows it: for labels only, nothing is computed with it.
use floor::{Moment, Span};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use wire::{server::Clock, view::About};

/// One minute of session time, in milliseconds.
const MINUTE_MS: i64 = 60_000;

/// Where a session stands, on its own clock and on the wall.
#[derive(Debug, Clone)]
pub struct Wall {
    zone: Option<TimeZone>,
    utc_ms: i64,
    session_ms: Moment,
    rate: i64,
}

impl Wall {
    /// By the clock's map, in the zone of the session's file. Where the file names none, the offset of its beginning
    /// counts; without either no time of day is told, since nobody could say whose.
    #[must_use]
    pub fn of(about: &About, clock: &Clock) -> Self {
        let named = about.time_zone.as_deref().and_then(|name| TimeZone::get(name).ok());
        let zone = named.or_else(|| offset_of(about.starts_at.as_deref()?));
        Self { zone, utc_ms: clock.utc_ms, session_ms: clock.session_ms, rate: i64::from(clock.rate.max(1)) }
    }
    /// Hours and minutes of the day at `at`, such as «14:47».
    #[must_use]
    pub fn time_of_day(&self, at: Moment) -> Option<String> {
        let away_ms = (at - self.session_ms).0.checked_div(self.rate)?;
        let utc = Timestamp::from_millisecond(self.utc_ms.saturating_add(away_ms)).ok()?;
        let local: Zoned = utc.to_zoned(self.zone.clone()?);
        Some(format!("{:02}:{:02}", local.hour(), local.minute()))
    }
}

/// The offset that a time of RFC 3339 carries; «Z» is one, too.
fn offset_of(starts_at: &str) -> Option<TimeZone> {
    if let Some((_, sign)) = starts_at.split_once(['T', 't'])
        && sign.ends_with(['Z', 'z'])
    {
        return Some(TimeZone::UTC);
    }
    let text = starts_at.get(starts_at.len().checked_sub(6)?..)?;
    let (sign, hours, minutes) = (text.get(..1)?, text.get(1..3)?, text.get(4..)?);
    let ahead_s =
        hours.parse::<i32>().ok()?.checked_mul(3_600)?.checked_add(minutes.parse::<i32>().ok()?.checked_mul(60)?)?;
    let ahead_s = match sign {
        "+" => ahead_s,
        "-" => ahead_s.checked_neg()?,
        _ => return None,
    };
    Some(jiff::tz::Offset::from_seconds(ahead_s).ok()?.to_time_zone())
}

/// The minute of the session in which `at` lies, counted from 0; none before the start.
pub(super) fn minute(started_at: Moment, at: Moment) -> u32 {
    u32::try_from((at - started_at).or_zero().0.div_euclid(MINUTE_MS)).unwrap_or(u32::MAX)
}

/// The first whole minute that is not before `at`.
pub(super) fn minute_after(started_at: Moment, at: Moment) -> u32 {
    minute(started_at, at + Span(MINUTE_MS - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(zone: Option<&str>, starts_at: Option<&str>) -> Wall {
        let about =
            About { time_zone: zone.map(str::to_owned), starts_at: starts_at.map(str::to_owned), ..About::default() };
        // 2026-11-27 13:00:00 UTC, ten minutes after the session was made.
        let clock =
            Clock { server_ms: 0, session_ms: Moment(600_000), rate: 1, fence_ms: None, utc_ms: 1_795_784_400_000 };
        Wall::of(&about, &clock)
    }

    #[test]
    fn the_zone_of_the_file_counts_then_the_offset_of_its_beginning_then_nothing() {
        let at = Moment(600_000 + 47 * 60_000);
        let told = |zone, starts_at| wall(zone, starts_at).time_of_day(at);
        assert_eq!(told(Some("Europe/Berlin"), None).as_deref(), Some("14:47"));
        assert_eq!(told(Some("Asia/Kathmandu"), Some("2026-11-27T14:00:00+01:00")).as_deref(), Some("19:32"));
        assert_eq!(told(None, Some("2026-11-27T14:00:00+01:00")).as_deref(), Some("14:47"));
        assert_eq!(told(None, Some("2026-11-27T08:00:00-05:30")).as_deref(), Some("08:17"));
        assert_eq!(told(Some("Atlantis/Poseidonis"), Some("2026-11-27T13:00:00Z")).as_deref(), Some("13:47"));
        assert_eq!(told(None, None), None);
        assert_eq!(told(None, Some("soon")), None);
    }

    #[test]
    fn a_wall_knows_midnight_and_a_rehearsal_runs_through_it_faster() {
        let berlin = wall(Some("Europe/Berlin"), None);
        assert_eq!(berlin.time_of_day(Moment(600_000 + 10 * 3_600_000)).as_deref(), Some("00:00"));
        let quick = Wall { rate: 60, ..berlin };
        assert_eq!(quick.time_of_day(Moment(600_000 + 3_600_000)).as_deref(), Some("14:01"));
    }

    #[test]
    fn minutes_count_from_the_start_and_a_range_ends_with_a_whole_one() {
        let start = Moment(100_000);
        assert_eq!(minute(start, Moment(100_000 + 47 * 60_000 + 59_999)), 47);
        assert_eq!(minute(start, Moment(0)), 0);
        assert_eq!(minute_after(start, Moment(100_000 + 49 * 60_000 + 1)), 50);
        assert_eq!(minute_after(start, Moment(100_000 + 49 * 60_000)), 49);
    }
}
