//! As much of a reading as one act holds.
use crate::wording::VOTER_BYTES;
use floor::command::{Item, SourceChange};
use wire::limits::{TAKE_BYTES_MAX, TAKE_MAX};

pub(super) type Portion = (Vec<Item<String>>, Vec<SourceChange<String>>);

/// As many messages at a time as one record holds.
pub(super) fn portions(items: Vec<Item<String>>, changes: Vec<SourceChange<String>>) -> Vec<Portion> {
    let mut all = vec![(Vec::new(), Vec::new())];
    let mut room = (TAKE_MAX, TAKE_BYTES_MAX);
    let mut fits = |bytes: usize| {
        let does = room.0 > 0 && room.1 >= bytes;
        room = if does { (room.0 - 1, room.1 - bytes) } else { (TAKE_MAX - 1, TAKE_BYTES_MAX.saturating_sub(bytes)) };
        does
    };
    for item in items {
        let prints = item.voters.len().saturating_add(item.absorbed.len()).saturating_mul(VOTER_BYTES);
        let translation = item.translation.as_ref().map_or(0, |other| other.text.len());
        if !fits(item.text.len().saturating_add(translation).saturating_add(prints)) {
            all.push((Vec::new(), Vec::new()));
        }
        if let Some((items, _)) = all.last_mut() {
            items.push(item);
        }
    }
    // In acts of their own: what a source did is not taken back along with what was handed in.
    if !changes.is_empty() {
        all.push((Vec::new(), Vec::new()));
    }
    for change in changes {
        let voters = change.voters.as_ref().map_or(0, Vec::len).saturating_mul(VOTER_BYTES);
        if !fits(change.text.as_ref().map_or(0, String::len).saturating_add(voters)) {
            all.push((Vec::new(), Vec::new()));
        }
        if let Some((_, changes)) = all.last_mut() {
            changes.push(change);
        }
    }
    all
}
