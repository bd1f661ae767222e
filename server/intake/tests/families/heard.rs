//! Two imports one after the other: what was heard is not news.
use super::holds::{KEY, take};
use intake::{Fingerprint, Hint, Import, Known, fresh, known::Fresh, read};

/// A line that parts two imports.
const PARTING: &[u8] = b"\n%%\n";

/// The first, the second, then both again.
pub(super) fn twice(bytes: &[u8]) {
    let at = bytes.windows(PARTING.len()).position(|window| window == PARTING);
    let (one, other) = match at {
        Some(at) => (&bytes[..at], &bytes[at + PARTING.len()..]),
        None => bytes.split_at(bytes.len() / 2),
    };
    let hint = Hint { is_group: Some(true), ..Hint::default() };
    let (Ok(one), Ok(other)) = (read(one, &hint), read(other, &hint)) else { return };
    let mut known = Known::default();
    let first = take(&mut known, one.clone());
    assert!(take(&mut known, one.clone()).is_nothing(), "the first, twice");
    let second = take(&mut known, other.clone());
    let is_first = |print: &Fingerprint| first.fresh.iter().any(|fresh| fresh.fingerprint == *print);
    assert!(second.edits.iter().all(|edit| is_first(&edit.fingerprint)), "an edit of what is not known");
    assert!(second.votes.iter().all(|(print, _)| is_first(print)), "votes on what is not known");
    assert!(second.gone.iter().all(is_first), "what is not known is not gone");
    assert!(take(&mut known, other.clone()).is_nothing(), "the second, twice");
    assert!(take(&mut known, one.clone()).fresh.is_empty(), "the first once more, after the second");
    remembered(&other, &first.fresh);
}

/// A house that starts again knows by its records what it knew: the same is news to it, in any order of learning.
fn remembered(import: &Import, items: &[Fresh]) {
    let (mut there, mut back) = (Known::default(), Known::default());
    for item in items {
        there.put(item.fingerprint, &item.draft.body, item.votes.clone());
    }
    for item in items.iter().rev() {
        back.put(item.fingerprint, &item.draft.body, item.votes.clone());
    }
    assert_eq!(fresh(&KEY, &there, import.clone()), fresh(&KEY, &back, import.clone()));
    for item in items {
        back.forget(item.fingerprint);
    }
    assert!(back.is_empty());
}
