//! Which rows of a command's words are kept.
use crate::naming::each_text;
use floor::{Event, ids::TextId};
use journal::NewText;
use std::collections::HashSet;

/// The rows whose texts stand in `events`: a decision may leave some of a command's words unused.
pub(super) fn named(texts: &[NewText], events: &[Event]) -> Vec<NewText> {
    if texts.is_empty() {
        return Vec::new();
    }
    let mut ids: HashSet<TextId> = HashSet::new();
    each_text(&serde_json::to_value(events).unwrap_or_default(), &mut |id, _| ids.extend([id]));
    texts.iter().filter(|row| ids.contains(&TextId(row.key.0))).cloned().collect()
}
