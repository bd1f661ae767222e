//! How long to wait: what the server's headers ask for, and what an exponential back-off does where they say nothing.
use hyper::HeaderMap;
use std::time::{Duration, UNIX_EPOCH};

/// The longest wait that a server can ask for; a header that says more is taken for this much.
pub const ASKED_WAIT_MAX: Duration = Duration::from_hours(1);
/// The longest wait of the back-off, before its spread.
pub const BACK_OFF_MAX: Duration = Duration::from_mins(5);

/// What the headers of one answer say. All of it counts from that answer on: moments are read against the answer's own
/// `Date`, so that no clock of ours comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Pace {
    /// Before that nothing may be asked.
    pub(crate) hold: Option<Duration>,
    /// How far requests should lie apart so that those that are left last until there are new ones.
    pub(crate) apart: Duration,
}

impl Pace {
    /// Reads `Retry-After` (of 429 and 503), `X-RateLimit-Remaining` and `X-RateLimit-Reset`.
    pub(crate) fn of(code: u16, headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        let date_s = text("date").and_then(http_date_s);
        let is_busy = matches!(code, 429 | 503);
        let asked_s = text("retry-after")
            .filter(|_| is_busy)
            .and_then(|text| text.parse::<u64>().ok().or_else(|| Some(http_date_s(text)?.saturating_sub(date_s?))));
        let reset_s = text("x-ratelimit-reset").and_then(moment_s);
        let until_reset_s = reset_s.zip(date_s).map(|(reset, date)| reset.saturating_sub(date) + 1);
        let left: Option<u64> = text("x-ratelimit-remaining").and_then(|text| text.parse().ok());
        let is_out = is_busy || left == Some(0);
        let hold_s = asked_s.or(until_reset_s.filter(|_| is_out));
        let apart_s = until_reset_s.zip(left).map_or(0, |(reset, left)| reset / left.max(1));
        let bound = |s: u64| Duration::from_secs(s).min(ASKED_WAIT_MAX);
        Self { hold: hold_s.map(|s| bound(s.max(1))), apart: bound(apart_s) }
    }
}

/// Chance that comes from a seed: one server's clients should not come back in step.
#[derive(Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end` (`SplitMix64`).
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }

    /// 1 s, 2 s, 4 s … up to [`BACK_OFF_MAX`], each a quarter shorter or longer.
    pub(crate) fn back_off(&mut self, failures: u32) -> Duration {
        let doubled_ms = 1000_u64 << failures.saturating_sub(1).min(9);
        let whole_ms = u64::try_from(BACK_OFF_MAX.as_millis()).unwrap_or(u64::MAX).min(doubled_ms);
        Duration::from_millis(whole_ms * 3 / 4 + self.below(whole_ms / 2 + 1))
    }
}

/// Seconds since 1970 of `Sun, 06 Nov 1994 08:49:37 GMT`.
fn http_date_s(text: &str) -> Option<u64> {
    httpdate::parse_http_date(text).ok()?.duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs())
}

/// Seconds since 1970 of `2026-10-26T20:40:00.123456Z`, as Mastodon writes it, or of a number of seconds, as others do.
fn moment_s(text: &str) -> Option<u64> {
    if let Ok(seconds) = text.parse() {
        return Some(seconds);
    }
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let whole = time.split('.').next()?;
    let numbers = |text: &str, between: char| -> Option<[u64; 3]> {
        let all: Vec<u64> = text.split(between).map(|part| part.parse().ok()).collect::<Option<_>>()?;
        all.try_into().ok()
    };
    let ([year, month, day], [hour, minute, second]) = (numbers(date, '-')?, numbers(whole, ':')?);
    let is_date = (1970..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    if !is_date || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // Days in a calendar whose year begins in March, so that the leap day is its last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1 - 719_468;
    Some(days * 86_400 + hour * 3600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::header::HeaderValue;

    fn headers(all: &[(&'static str, &str)]) -> HeaderMap {
        all.iter().map(|(name, value)| ((*name).parse().unwrap(), HeaderValue::from_str(value).unwrap())).collect()
    }

    #[test]
    fn a_reset_is_read_against_the_date_of_the_same_answer() {
        let date = ("date", "Mon, 26 Oct 2026 20:35:10 GMT");
        let reset = ("x-ratelimit-reset", "2026-10-26T20:40:00.123456Z");
        let of = |code, left| Pace::of(code, &headers(&[date, reset, ("x-ratelimit-remaining", left)]));
        assert_eq!(of(200, "299"), Pace { hold: None, apart: Duration::ZERO });
        assert_eq!(of(200, "2").apart, Duration::from_secs(145));
        assert_eq!(of(200, "0").hold, Some(Duration::from_secs(291)));
        assert_eq!(of(429, "0").hold, Some(Duration::from_secs(291)));
        assert_eq!(Pace::of(429, &headers(&[reset])), Pace::default(), "without a date nobody knows how long");
    }

    #[test]
    fn retry_after_is_seconds_or_a_date_and_is_bounded() {
        let date = ("date", "Mon, 26 Oct 2026 20:35:10 GMT");
        let of =
            |code, after| Pace::of(code, &headers(&[date, ("retry-after", after)])).hold.map(|hold| hold.as_secs());
        assert_eq!(of(429, "17"), Some(17));
        assert_eq!(of(503, "Mon, 26 Oct 2026 20:35:40 GMT"), Some(30));
        assert_eq!(of(429, "0"), Some(1));
        assert_eq!(of(429, "99999999999"), Some(3600));
        assert_eq!(of(429, "-1"), None);
        assert_eq!(of(200, "17"), None);
    }

    #[test]
    fn moments_are_those_of_the_calendar() {
        assert_eq!(moment_s("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(moment_s("2000-02-29T12:00:00.000Z"), Some(951_825_600));
        assert_eq!(moment_s("2026-10-26T20:40:00.123456Z"), http_date_s("Mon, 26 Oct 2026 20:40:00 GMT"));
        assert_eq!(moment_s("1764362400"), Some(1_764_362_400));
        for bad in ["", "soon", "2026-10-26", "2026-13-01T00:00:00Z", "2026-10-26T24:00:00Z", "1969-12-31T00:00:00Z"] {
            assert_eq!(moment_s(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_back_off_doubles_spreads_and_ends() {
        let mut chance = Chance::new(7);
        for (failures, whole_ms) in [(1, 1000), (2, 2000), (5, 16_000), (9, 256_000), (10, 300_000), (99, 300_000)] {
            let all: Vec<u64> =
                (0..200).map(|_| u64::try_from(chance.back_off(failures).as_millis()).unwrap()).collect();
            let range = whole_ms * 3 / 4..=whole_ms * 5 / 4;
            assert!(all.iter().all(|ms| range.contains(ms)), "{failures}: {all:?}");
            assert!(all.iter().max() > all.iter().min());
        }
    }
}
