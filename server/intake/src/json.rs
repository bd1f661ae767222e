//! JSON that may break off: what stands whole before the break is kept.
use serde_json::Value;

/// Keys of lists whose elements are messages, or chats.
const LISTS: [&str; 9] = ["messages", "list", "items", "questions", "statuses", "feed", "posts", "records", "data"];
/// Keys of objects on the way to such a list.
const WAYS: [&str; 3] = ["chats", "data", "export"];

/// What could be read.
pub(crate) struct Parsed {
    pub(crate) root: Option<Value>,
    /// The line at which it breaks.
    pub(crate) broken_at_line: Option<u32>,
}

/// The whole, or all elements that are whole. An element that is cut has perhaps lost its mark of privacy: it goes.
/// The depth is bounded by `serde_json` (128).
pub(crate) fn parse(text: &str) -> Parsed {
    let broken = match serde_json::from_str(text) {
        Ok(root) => return Parsed { root: Some(root), broken_at_line: None },
        Err(broken) => broken,
    };
    let line = u32::try_from(broken.line()).unwrap_or(u32::MAX);
    let before: usize = text.split_inclusive('\n').take(broken.line().saturating_sub(1)).map(str::len).sum();
    let end = (before + broken.column()).min(text.len());
    let root = mend(text.as_bytes().get(..end).unwrap_or_default()).and_then(|text| serde_json::from_str(&text).ok());
    Parsed { root, broken_at_line: Some(line) }
}

struct Level {
    is_list: bool,
    counts: bool,
}

/// A walk over JSON that knows where it is: in which lists, behind which key.
#[derive(Default)]
struct Walk {
    levels: Vec<Level>,
    key: Vec<u8>,
    word: Vec<u8>,
    is_in_word: bool,
    is_escaped: bool,
}

impl Walk {
    /// Takes one byte; true when an element of a list of messages ended with it.
    fn step(&mut self, byte: u8) -> bool {
        if self.is_in_word {
            match byte {
                _ if self.is_escaped => self.is_escaped = false,
                b'\\' => self.is_escaped = true,
                b'"' => self.is_in_word = false,
                _ if self.word.len() < 16 => self.word.push(byte),
                _ => {}
            }
            return false;
        }
        match byte {
            b'"' => {
                self.is_in_word = true;
                self.word.clear();
            }
            b':' => self.key.clone_from(&self.word),
            b'[' | b'{' => self.open(byte == b'['),
            b']' | b'}' => {
                self.levels.pop();
                self.key.clear();
                return self.levels.last().is_some_and(|level| level.is_list && level.counts);
            }
            _ => {}
        }
        false
    }

    fn open(&mut self, is_list: bool) {
        let is = |keys: &[&str]| keys.iter().any(|key| key.as_bytes() == self.key);
        let counts = match self.levels.last() {
            None => true,
            Some(above) if !above.counts => false,
            Some(above) if above.is_list => !is_list,
            Some(_) => is(if is_list { &LISTS } else { &WAYS }),
        };
        self.levels.push(Level { is_list, counts });
    }
}

/// The text up to the last whole element, closed.
fn mend(text: &[u8]) -> Option<String> {
    let mut walk = Walk::default();
    let mut end = None;
    for (at, byte) in text.iter().enumerate() {
        if walk.step(*byte) {
            end = Some(at + 1);
        }
    }
    let whole = text.get(..end?)?;
    let mut walk = Walk::default();
    for byte in whole {
        walk.step(*byte);
    }
    let mut mended = String::from_utf8(whole.to_vec()).ok()?;
    mended.extend(walk.levels.iter().rev().map(|level| if level.is_list { ']' } else { '}' }));
    Some(mended)
}

/// Short ways into a value.
pub(crate) trait Look {
    /// The words under a key.
    fn word(&self, key: &str) -> Option<&str>;
}

impl Look for Value {
    fn word(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Value::as_str)
    }
}

/// The words under a key, or none.
pub(crate) fn word<'a>(value: &'a Value, key: &str) -> &'a str {
    value.word(key).unwrap_or("")
}

/// The elements of the list under a key, or none.
pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// An id, which is a word or a number.
pub(crate) fn id(value: &Value, key: &str) -> Option<String> {
    let found = value.get(key)?;
    found.as_str().map(ToOwned::to_owned).or_else(|| found.is_number().then(|| found.to_string()))
}

/// A count that is not negative.
pub(crate) fn count(value: &Value, key: &str) -> Option<u32> {
    value.get(key).and_then(Value::as_u64).map(|count| u32::try_from(count).unwrap_or(u32::MAX))
}

/// Whether something is said to be so.
pub(crate) fn says(value: &Value, key: &str) -> bool {
    is_true(value.get(key))
}

/// Anything but false, null, nought and nothing is a yes: a flag of privacy is honored however it is written.
pub(crate) fn is_true(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => false,
        Some(Value::Bool(is)) => *is,
        Some(Value::Number(number)) => number.as_f64() != Some(0.0),
        Some(Value::String(word)) => !matches!(crate::fold::fold(word).as_str(), "" | "false" | "0" | "no" | "null"),
        Some(Value::Array(_) | Value::Object(_)) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn whole_elements_before_a_break_are_kept() {
        let kept = |text| parse(text).root.map(|root| root.to_string());
        assert_eq!(kept(r#"[{"a":1},{"b":[{"c":2}"#).as_deref(), Some(r#"[{"a":1}]"#));
        assert_eq!(
            kept(r#"{"x":"}","messages":[{"a":"\""},{"b"#).as_deref(),
            Some(r#"{"messages":[{"a":"\""}],"x":"}"}"#)
        );
        assert_eq!(
            kept(r#"{"chats":{"list":[{"type":"g","messages":[{"a":1},"#).as_deref(),
            Some(r#"{"chats":{"list":[{"messages":[{"a":1}],"type":"g"}]}}"#)
        );
        assert_eq!(kept("{\"a\":"), None);
        assert_eq!(parse("[\n{},\nx").broken_at_line, Some(3));
        assert!(parse(&"[".repeat(100_000)).root.is_none());
    }
}
