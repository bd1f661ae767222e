//! Times as people and programs write them, read from a text's beginning or end.

/// A time of day, or an offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Time {
    /// Seconds of the day, or since the recording's start.
    pub(crate) s: u32,
    /// Whether seconds were written.
    pub(crate) has_seconds: bool,
}

/// A digit of the four sets that our sources write: Western, Arabic, Persian, and the wide ones of East Asia.
pub(crate) fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '\u{660}'..='\u{669}' => Some(u32::from(c) - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(u32::from(c) - 0x6f0),
        '\u{ff10}'..='\u{ff19}' => Some(u32::from(c) - 0xff10),
        _ => None,
    }
}

/// A whole number of `min..=max` digits that no further digit follows, and the rest.
pub(crate) fn number(text: &str, min: usize, max: usize) -> Option<(u32, &str)> {
    let mut value = 0_u32;
    let mut count = 0;
    let mut rest = text;
    while let Some(found) = rest.chars().next().and_then(digit) {
        count += 1;
        if count > max {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(found)?;
        rest = skip(rest);
    }
    (count >= min).then_some((value, rest))
}

/// The text without its first character.
pub(crate) fn skip(text: &str) -> &str {
    let mut chars = text.chars();
    chars.next();
    chars.as_str()
}

/// Whether it is a blank within a line.
pub(crate) fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// A time at the beginning: `15:01`, `15:01:39`, `3:01 PM`, `٣:٠١ م`; and the rest.
pub(crate) fn leading(text: &str) -> Option<(Time, &str)> {
    let (hour, rest) = number(text, 1, 2)?;
    let (minute, mut rest) = number(rest.strip_prefix(':')?, 2, 2)?;
    let mut second = None;
    if let Some((found, after)) = rest.strip_prefix(':').and_then(|tail| number(tail, 2, 2)) {
        (second, rest) = (Some(found), after);
    }
    let (hour, rest) = match half(rest.trim_start_matches(is_gap)) {
        Some((is_late, after)) if (1..=12).contains(&hour) => (hour % 12 + if is_late { 12 } else { 0 }, after),
        _ => (hour, rest),
    };
    if hour > 23 || minute > 59 || second.is_some_and(|s| s > 60) {
        return None;
    }
    let s = hour * 3600 + minute * 60 + second.unwrap_or(0);
    Some((Time { s, has_seconds: second.is_some() }, rest))
}

/// Whether the half of the day is the second one, and the rest.
fn half(text: &str) -> Option<(bool, &str)> {
    const MARKS: [(&str, bool); 10] = [
        ("am", false),
        ("pm", true),
        ("a.m.", false),
        ("p.m.", true),
        ("a. m.", false),
        ("p. m.", true),
        ("ص", false),
        ("م", true),
        ("上午", false),
        ("下午", true),
    ];
    MARKS.iter().find_map(|(mark, is_late)| {
        let head = text.get(..mark.len())?;
        let rest = text.get(mark.len()..)?;
        let ends = !rest.chars().next().is_some_and(char::is_alphanumeric);
        (ends && head.eq_ignore_ascii_case(mark)).then_some((*is_late, rest))
    })
}

/// A time at the end, and what stands before it.
pub(crate) fn trailing(text: &str) -> Option<(&str, Time)> {
    let text = text.trim_end();
    let last = text.chars().next_back()?;
    if digit(last).is_none() && !matches!(last, 'm' | 'M' | '.' | 'ص' | 'م') {
        return None;
    }
    let mut end = text;
    for _ in 0..3 {
        let at = end.trim_end_matches(is_gap).rfind(is_gap)?;
        let tail = text.get(at..)?.trim_start_matches(is_gap);
        if let Some((time, "")) = leading(tail) {
            return Some((text.get(..at)?.trim_end_matches(is_gap), time));
        }
        end = text.get(..at)?;
    }
    None
}

/// Days from 1970-01-01 to a date of the Gregorian calendar; none when there is no such day.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    // Counted in years that begin in March, so that the leap day is the last.
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let era = y.div_euclid(400);
    let of_era = y.rem_euclid(400);
    let of_year = (153 * m + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// A date.
pub(crate) type Date = (u16, u8, u8);

/// Whether there is such a day.
pub(crate) fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    days(i64::from(year), i64::from(month), i64::from(day))?;
    Some((u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

/// A moment in UTC, or a local date and time without a zone.
pub(crate) enum Moment {
    Utc(i64),
    Local(Date, Time),
}

/// `2019-11-28T13:10:40Z`, also with a fraction, an offset, or a space for the T.
pub(crate) fn iso(text: &str) -> Option<Moment> {
    let (year, rest) = number(text.trim(), 4, 4)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 2, 2)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 2, 2)?;
    let (time, mut rest) = leading(rest.strip_prefix(['T', 't', ' '])?)?;
    let mut ms = 0;
    if let Some(tail) = rest.strip_prefix('.') {
        let digits: String = tail.chars().take_while(char::is_ascii_digit).collect();
        rest = tail.get(digits.len()..)?;
        ms = format!("{digits:0<3}").get(..3)?.parse().ok()?;
    }
    let on = date(year, month, day)?;
    let zone = match rest.chars().next() {
        None => return Some(Moment::Local(on, time)),
        Some('Z' | 'z') => 0,
        Some(sign @ ('+' | '-')) => {
            let (hours, tail) = number(skip(rest), 1, 4)?;
            let (hours, minutes) = match tail.strip_prefix(':') {
                Some(tail) => (hours, number(tail, 2, 2)?.0),
                None if hours > 99 => (hours / 100, hours % 100),
                None => (hours, 0),
            };
            let offset = i64::from(hours) * 3600 + i64::from(minutes) * 60;
            if sign == '+' { offset } else { -offset }
        }
        Some(_) => return None,
    };
    let day = days(i64::from(year), i64::from(month), i64::from(day))?;
    Some(Moment::Utc((day * 86_400 + i64::from(time.s) - zone) * 1000 + ms))
}

#[cfg(test)]
mod tests {
    use super::{Moment, iso, leading, trailing};

    #[test]
    fn the_same_minute_however_it_is_written() {
        let s = |text| leading(text).map(|(time, rest)| (time.s, rest.to_owned()));
        for text in ["15:01:00", "3:01 PM", "3:01\u{202f}pm", "٣:٠١ م", "03:01:00 p.m."] {
            assert_eq!(s(text), Some((54_060, String::new())), "{text}");
        }
        assert_eq!(s("12:05 AM x"), Some((300, " x".to_owned())));
        assert_eq!(s("25:00"), None);
        assert_eq!(s("15:01 prose"), Some((54_060, " prose".to_owned())));
        assert_eq!(trailing("Lina H. 3:01 PM").map(|(name, time)| (name, time.s)), Some(("Lina H.", 54_060)));
        assert_eq!(trailing("it ends."), None);
    }

    #[test]
    fn moments_have_zones_or_none() {
        let utc = |text| match iso(text) {
            Some(Moment::Utc(ms)) => Some(ms),
            _ => None,
        };
        assert_eq!(utc("2019-11-28T14:02:00+00:00"), Some(1_574_949_720_000));
        assert_eq!(utc("2019-11-28T15:02:00.5+01:00"), Some(1_574_949_720_500));
        assert!(matches!(iso("2019-11-28T14:02:00"), Some(Moment::Local((2019, 11, 28), _))));
        assert!(iso("2019-02-29T14:02:00Z").is_none());
        assert!(iso("é019-02-29").is_none());
    }
}
