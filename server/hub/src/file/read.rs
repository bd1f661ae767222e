//! Reading JSON with a path in hand, so that whoever wrote it is told where it is wrong.
use floor::Span;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::{cell::RefCell, fmt};

/// Longest moment, in characters: `2026-11-27T14:00:00.000000000+01:00`.
const MOMENT_CHARS_MAX: usize = 40;
/// Unknown keys that are reported; a file may hold more.
const UNKNOWN_MAX: usize = 100;

/// A session file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {reason}")]
pub struct FileError {
    /// Where, such as `segments[2].start_s`.
    pub path: String,
    /// Why.
    pub reason: FileReason,
}

/// What is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileReason {
    /// It must be there.
    Missing,
    /// It is of another type.
    Expected(&'static str),
    /// It must be one of these.
    OneOf(&'static [&'static str]),
    /// A number outside its range.
    OutOfRange {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A text or a list that is too long.
    TooLong {
        /// The most characters or items.
        max: usize,
    },
    /// A text without anything to see.
    Empty,
    /// The file describes no such person.
    NoSuchPerson,
    /// The file describes no such group.
    NoSuchGroup,
    /// The same key stands there twice.
    Twice,
    /// It ends before it begins.
    BeforeStart,
}

impl fmt::Display for FileReason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => out.write_str("is missing"),
            Self::Expected(what) => write!(out, "must be {what}"),
            Self::OneOf(allowed) => write!(out, "must be one of {}", allowed.join(", ")),
            Self::OutOfRange { min, max } => write!(out, "must be a whole number from {min} to {max}"),
            Self::TooLong { max } => write!(out, "is longer than {max}"),
            Self::Empty => out.write_str("is empty"),
            Self::NoSuchPerson => out.write_str("names nobody whom the file describes with a role"),
            Self::NoSuchGroup => out.write_str("names no group of this file"),
            Self::Twice => out.write_str("holds the same id twice"),
            Self::BeforeStart => out.write_str("lies before the start"),
        }
    }
}

/// Collects what nobody knew.
#[derive(Debug, Default)]
pub(super) struct Reader {
    unknown: RefCell<Vec<String>>,
}

impl Reader {
    pub(super) fn root<'a>(&'a self, value: &'a Value) -> Result<Node<'a>, FileError> {
        Node { reader: self, path: String::new(), value }.object()
    }
    pub(super) fn unknown(&self) -> Vec<String> {
        self.unknown.borrow().clone()
    }
}

/// A value and where it stands.
pub(super) struct Node<'a> {
    reader: &'a Reader,
    path: String,
    value: &'a Value,
}

impl<'a> Node<'a> {
    pub(super) fn error(&self, reason: FileReason) -> FileError {
        let path = if self.path.is_empty() { "the file".to_owned() } else { self.path.clone() };
        FileError { path, reason }
    }
    fn below(&self, key: &str) -> String {
        let mut path = self.path.clone();
        if !path.is_empty() {
            path.push('.');
        }
        path.extend(key.chars().take(64));
        path
    }
    fn fields(&self) -> Option<&'a Map<String, Value>> {
        self.value.as_object()
    }
    /// This node, if it is an object.
    pub(super) fn object(self) -> Result<Self, FileError> {
        if self.value.is_object() { Ok(self) } else { Err(self.error(FileReason::Expected("an object"))) }
    }
    /// Reports every other key.
    pub(super) fn known(&self, keys: &[&str]) {
        let mut unknown = self.reader.unknown.borrow_mut();
        let others = self.fields().into_iter().flat_map(Map::keys).filter(|key| !keys.contains(&key.as_str()));
        unknown.extend(others.map(|key| self.below(key)));
        unknown.truncate(UNKNOWN_MAX);
    }
    /// A field, unless it is missing or null.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.fields()?.get(key).filter(|value| !value.is_null())?;
        Some(Self { reader: self.reader, path: self.below(key), value })
    }
    pub(super) fn need(&self, key: &str) -> Result<Self, FileError> {
        self.get(key).ok_or_else(|| FileError { path: self.below(key), reason: FileReason::Missing })
    }
    /// The items of this list.
    pub(super) fn items(&self, max: usize) -> Result<Vec<Self>, FileError> {
        let items = self.value.as_array().ok_or_else(|| self.error(FileReason::Expected("a list")))?;
        if items.len() > max {
            return Err(self.error(FileReason::TooLong { max }));
        }
        let item = |(at, value)| Self { reader: self.reader, path: format!("{}[{at}]", self.path), value };
        Ok(items.iter().enumerate().map(item).collect())
    }
    /// The items of a list that may be missing.
    pub(super) fn list(&self, key: &str, max: usize) -> Result<Vec<Self>, FileError> {
        self.get(key).map_or(Ok(Vec::new()), |list| list.items(max))
    }
    /// A text for people, cleaned.
    pub(super) fn text(&self, chars_max: usize) -> Result<String, FileError> {
        let text = self.value.as_str().ok_or_else(|| self.error(FileReason::Expected("a text")))?;
        if text.chars().count() > chars_max {
            return Err(self.error(FileReason::TooLong { max: chars_max }));
        }
        wire::text::clean(text, chars_max).map_err(|_| self.error(FileReason::Empty))
    }
    /// A short plain key.
    pub(super) fn key(&self, chars_max: usize) -> Result<String, FileError> {
        let key = self.text(chars_max)?;
        let is_plain = key.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '.'));
        let plain = FileReason::Expected("letters, digits, hyphens");
        if is_plain { Ok(key) } else { Err(self.error(plain)) }
    }
    pub(super) fn whole(&self, min: i64, max: i64) -> Result<i64, FileError> {
        let number = self.value.as_i64().filter(|number| (min..=max).contains(number));
        number.ok_or_else(|| self.error(FileReason::OutOfRange { min, max }))
    }
    /// So many seconds, down to thousandths.
    pub(super) fn span(&self, min_s: i64, max_s: i64) -> Result<Span, FileError> {
        #[allow(clippy::cast_possible_truncation)] // bounded before it is used
        let ms = self.value.as_f64().filter(|s| s.abs() < 1e9).map(|s| (s * 1_000.0).round() as i64);
        let ms = ms.filter(|ms| (min_s.saturating_mul(1_000)..=max_s.saturating_mul(1_000)).contains(ms));
        ms.map(Span).ok_or_else(|| self.error(FileReason::OutOfRange { min: min_s, max: max_s }))
    }
    /// An address of the web.
    pub(super) fn address(&self, chars_max: usize) -> Result<String, FileError> {
        let text = self.text(chars_max)?;
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let is_address = rest.is_some_and(|rest| !rest.is_empty()) && !text.contains(char::is_whitespace);
        let expected = FileReason::Expected("an address that begins with https://");
        if is_address { Ok(text) } else { Err(self.error(expected)) }
    }
    /// A moment as RFC 3339 writes it, with its offset.
    pub(super) fn moment(&self) -> Result<String, FileError> {
        let text = self.text(MOMENT_CHARS_MAX)?;
        let expected = FileReason::Expected("a moment such as 2026-11-27T14:00:00+01:00");
        if is_moment(&text) { Ok(text) } else { Err(self.error(expected)) }
    }
    /// A time zone such as `Europe/Berlin`.
    pub(super) fn zone(&self, chars_max: usize) -> Result<String, FileError> {
        let text = self.text(chars_max)?;
        let is_plain = text.chars().all(|char| char.is_ascii_alphanumeric() || "/_+-:".contains(char));
        let expected = FileReason::Expected("a time zone such as Europe/Berlin");
        if is_plain { Ok(text) } else { Err(self.error(expected)) }
    }
    pub(super) fn bool(&self) -> Result<bool, FileError> {
        self.value.as_bool().ok_or_else(|| self.error(FileReason::Expected("true or false")))
    }
    pub(super) fn one_of(&self, allowed: &'static [&'static str]) -> Result<&'static str, FileError> {
        let found = allowed.iter().find(|one| self.value.as_str() == Some(**one));
        found.copied().ok_or_else(|| self.error(FileReason::OneOf(allowed)))
    }
    /// One of the words of the glossary.
    pub(super) fn parsed<T: DeserializeOwned>(&self) -> Result<T, FileError> {
        serde_json::from_value(self.value.clone())
            .map_err(|_| self.error(FileReason::Expected("a word of the glossary (channel, via, identity)")))
    }
}

/// RFC 3339: a date, a time and an offset; seconds and their fraction may be missing.
fn is_moment(text: &str) -> bool {
    let Some((date, rest)) = text.split_once(['T', 't', ' ']) else { return false };
    let number = |text: &str, width: usize, min: u32, max: u32| {
        let is_number = text.len() == width && text.chars().all(|char| char.is_ascii_digit());
        is_number && text.parse().is_ok_and(|number: u32| (min..=max).contains(&number))
    };
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let offset_at = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (time, offset) = rest.split_at(offset_at);
    let is_offset = matches!(offset, "Z" | "z")
        || offset
            .get(1..)
            .and_then(|offset| offset.split_once(':'))
            .is_some_and(|(hours, minutes)| number(hours, 2, 0, 23) && number(minutes, 2, 0, 59));
    let (clock, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let parts: Vec<&str> = clock.split(':').collect();
    let is_time = match parts.as_slice() {
        [hours, minutes] => number(hours, 2, 0, 23) && number(minutes, 2, 0, 59),
        [hours, minutes, seconds] => number(hours, 2, 0, 23) && number(minutes, 2, 0, 59) && number(seconds, 2, 0, 60),
        _ => false,
    };
    let is_fraction = !fraction.is_empty() && fraction.chars().all(|char| char.is_ascii_digit());
    number(year, 4, 0, 9_999) && number(month, 2, 1, 12) && number(day, 2, 1, 31) && is_time && is_fraction && is_offset
}

#[cfg(test)]
mod tests {
    use super::is_moment;

    #[test]
    fn a_moment_has_a_date_a_time_and_an_offset() {
        for good in ["2026-11-27T14:00:00+01:00", "2026-11-27T14:00Z", "2026-11-27T14:00:00.250-05:30"] {
            assert!(is_moment(good), "{good}");
        }
        for bad in [
            "",
            "2026-11-27",
            "2026-11-27T14:00",
            "2026-13-27T14:00Z",
            "27.11.2026 14:00",
            "2026-11-27T25:00Z",
            "2026-11-27T14:00:00+1:00",
            "2026-11-27T14:00:00.+01:00",
            "tomorrow",
        ] {
            assert!(!is_moment(bad), "{bad}");
        }
    }
}
