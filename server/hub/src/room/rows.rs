//! Which rows of a command's words are kept.
use floor::{Event, ids::TextId};
use journal::NewText;
use std::collections::HashSet;

/// What stands before the digits of an id where a text is named.
const BEFORE_ID: &str = "\"id\":\"";
/// Hexadecimal digits of an id.
const ID_DIGITS: usize = 32;

/// The rows whose texts stand in `events`: a decision may leave some of a command's words unused.
pub(super) fn named(texts: &[NewText], events: &[Event]) -> Vec<NewText> {
    if texts.is_empty() {
        return Vec::new();
    }
    let written = serde_json::to_string(events).unwrap_or_default();
    let ids =
        written.match_indices(BEFORE_ID).filter_map(|(at, _)| written.get(at + BEFORE_ID.len()..)?.get(..ID_DIGITS));
    let ids: HashSet<&str> = ids.collect();
    texts.iter().filter(|row| ids.contains(TextId(row.key.0).to_string().as_str())).cloned().collect()
}
