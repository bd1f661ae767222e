//! Erased means gone from the files, not only from the answers.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use journal::{EraseWhat, Journal, NewText, PersonKey, SessionId, TextKey};

use crate::kit::{batch_with, commitments, id, open, session, text};

const TEXTS: u64 = 400;
const PEOPLE: u64 = 8;

fn files(folder: &Path) -> Vec<u8> {
    let read = |entry: std::io::Result<std::fs::DirEntry>| std::fs::read(entry.unwrap().path()).unwrap();
    std::fs::read_dir(folder).unwrap().flat_map(read).collect()
}

fn holds(folder: &Path, words: &str) -> bool {
    files(folder).windows(words.len()).any(|window| window == words.as_bytes())
}

/// Which of the needles, four bytes and longer, are in the files; one pass for all of them.
fn found<'n>(folder: &Path, needles: impl Iterator<Item = &'n [u8]>) -> HashSet<&'n [u8]> {
    let mut wanted: HashMap<[u8; 4], Vec<&[u8]>> = HashMap::new();
    for needle in needles {
        wanted.entry(needle[..4].try_into().unwrap()).or_default().push(needle);
    }
    let (files, mut found) = (files(folder), HashSet::new());
    for (place, window) in files.windows(4).enumerate() {
        if let Some(needles) = wanted.get(window) {
            found.extend(needles.iter().copied().filter(|needle| files[place..].starts_with(needle)));
        }
    }
    found
}

/// Every text with words of its own and of a different length, some longer than a page.
fn texts_of(room: u8) -> Vec<NewText> {
    let words = |n: u64| {
        let times = if n.is_multiple_of(50) { n * 40 } else { n * 7 % 97 };
        format!("room {room} text {n} {}", format!("<{room}:{n}>").repeat(usize::try_from(times).unwrap()))
    };
    (0..TEXTS)
        .map(|n| {
            let mut text = text(n, u8::try_from(n % PEOPLE).unwrap(), &words(n));
            // Scattered keys, so that indexes are rebalanced.
            text.key =
                TextKey(blake3::hash(&[&[room], id(n).as_slice()].concat()).as_bytes()[..16].try_into().unwrap());
            text.salt = *blake3::hash(text.text.as_bytes()).as_bytes();
            text
        })
        .collect()
}

/// The sessions' texts interleaved, a few a record.
async fn fill(journal: &Journal, rooms: &[(SessionId, Vec<NewText>)]) {
    for version in 0..TEXTS / 4 {
        for (room, texts) in rooms {
            let from = usize::try_from(version * 4).unwrap();
            let batch = batch_with(version, texts[from..from + 4].to_vec());
            assert_eq!(journal.append_resolved(*room, version, batch).await, Ok(version + 1));
        }
    }
}

/// How it begins: «room 1 text 50 ».
fn beginning(text: &NewText) -> &[u8] {
    let end = text.text.match_indices(' ').nth(3).unwrap().0;
    &text.text.as_bytes()[..=end]
}

/// What long texts repeat and most of them end with: «<1:50>».
fn ending(text: &NewText) -> Option<&[u8]> {
    text.text.rfind('<').map(|start| &text.text.as_bytes()[start..])
}

fn parts(text: &NewText) -> impl Iterator<Item = &[u8]> {
    [Some(beginning(text)), Some(text.salt.as_slice()), ending(text)].into_iter().flatten()
}

/// Counts the erased texts of which anything is still in the files; the kept ones must be there.
fn left_of(folder: &Path, texts: &[NewText], is_kept: impl Fn(&NewText) -> bool) -> usize {
    let found = found(folder, texts.iter().flat_map(parts));
    let (kept, erased): (Vec<_>, Vec<_>) = texts.iter().partition(|text| is_kept(text));
    assert!(kept.iter().all(|text| found.contains(beginning(text)) && found.contains(text.salt.as_slice())));
    erased.iter().filter(|text| parts(text).any(|part| found.contains(part))).count()
}

#[tokio::test]
async fn erased_texts_and_salts_leave_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let rooms = [(session(1), texts_of(1)), (session(2), texts_of(2)), (session(3), texts_of(3))];
    fill(&journal, &rooms).await;
    // A reader has been at work too.
    assert_eq!(journal.texts(session(1)).await.unwrap().len(), rooms[0].1.len());
    assert_eq!(left_of(folder.path(), &rooms[0].1, |_| true), 0);

    // One person of one session.
    let gone = PersonKey([3; 16]);
    assert_eq!(journal.erase(session(1), EraseWhat::Person(gone)).await, Ok(TEXTS / PEOPLE));
    assert_eq!(left_of(folder.path(), &rooms[0].1, |text| text.person != Some(gone)), 0);
    assert_eq!(left_of(folder.path(), &rooms[1].1, |_| true), 0);

    // A whole session, which moves the rows of its neighbors.
    assert_eq!(journal.remove_session(session(2)).await, Ok(true));
    assert_eq!(left_of(folder.path(), &rooms[1].1, |_| false), 0);

    // Then single texts, and at last everybody of the other sessions.
    let single: Vec<_> = rooms[2].1.iter().map(|text| text.key).step_by(3).collect();
    assert_eq!(journal.erase(session(3), EraseWhat::Texts(single.clone())).await, Ok(single.len() as u64));
    assert_eq!(left_of(folder.path(), &rooms[2].1, |text| !single.contains(&text.key)), 0);
    for person in 0..u8::try_from(PEOPLE).unwrap() {
        journal.erase(session(1), EraseWhat::Person(PersonKey([person; 16]))).await.unwrap();
        journal.erase(session(3), EraseWhat::Person(PersonKey([person; 16]))).await.unwrap();
    }
    assert_eq!(left_of(folder.path(), &rooms[0].1, |_| false), 0);
    assert_eq!(left_of(folder.path(), &rooms[2].1, |_| false), 0);
    for room in [session(1), session(3)] {
        let report = journal.verify(room, commitments).await.unwrap();
        assert_eq!((report.is_sound(), report.texts_kept, report.texts_erased), (true, 0, TEXTS));
    }
}

#[tokio::test]
async fn a_replaced_text_leaves_the_files_at_the_next_erasure() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    for (version, words) in [(0, "the first wording"), (1, "a second wording"), (2, "the third and last")] {
        let batch = batch_with(version, vec![text(1, 1, words)]);
        assert_eq!(journal.append_resolved(session(1), version, batch).await, Ok(version + 1));
    }
    assert_eq!(journal.erase(session(1), EraseWhat::Texts(Vec::new())).await, Ok(0));
    assert!(!holds(folder.path(), "the first wording"));
    assert!(!holds(folder.path(), "a second wording"));
    assert!(holds(folder.path(), "the third and last"));
}

#[tokio::test]
async fn a_reading_beside_the_server_delays_an_erasure_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    assert_eq!(journal.append_resolved(session(1), 0, batch_with(0, vec![text(1, 1, "to be erased")])).await, Ok(1));
    let reading = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
    reading.execute_batch("BEGIN; SELECT count(*) FROM record;").unwrap();
    assert_eq!(journal.append_resolved(session(1), 1, batch_with(1, vec![])).await, Ok(2));

    let everything = EraseWhat::Person(PersonKey([1; 16]));
    let busy = journal.erase(session(1), everything.clone()).await.unwrap_err();
    assert_eq!(busy.reason.code(), "busy");
    assert_eq!(journal.append_resolved(session(1), 2, batch_with(2, vec![])).await, Ok(3));
    reading.execute_batch("COMMIT").unwrap();
    // Nothing is left to erase but the bytes in the log.
    assert_eq!(journal.erase(session(1), everything).await, Ok(0));
    assert!(!holds(folder.path(), "to be erased"));
}

/// Texts of very different lengths, so that pages fill and empty unevenly.
fn uneven_texts(room: u8, count: u64) -> Vec<NewText> {
    (0..count)
        .map(|n| {
            let chance = blake3::hash(&[&[room], id(n).as_slice()].concat());
            let filling = "z".repeat(5 + 256 * usize::from(chance.as_bytes()[0]) / 200);
            NewText {
                salt: *chance.as_bytes(),
                ..text(n, room, &format!("room {room} text {n} {filling}<{room}:{n}>"))
            }
        })
        .collect()
}

/// Deleting rows instead of overwriting them fails here: `secure_delete` zeroes what is freed, but
/// not the copies left behind where a row has lain before its page was rebalanced.
#[tokio::test]
async fn erasing_in_any_order_leaves_no_stale_copy() {
    const COUNT: usize = 2000;
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let mut texts = uneven_texts(1, COUNT as u64);
    for (version, some) in (0..).zip(texts.chunks(100)) {
        assert_eq!(
            journal.append_resolved(session(1), version, batch_with(version, some.to_vec())).await,
            Ok(version + 1)
        );
    }
    texts.sort_by_key(|text| text.salt);
    for erased in (0..COUNT).step_by(100) {
        let keys = texts[erased..erased + 100].iter().map(|text| text.key).collect();
        assert_eq!(journal.erase(session(1), EraseWhat::Texts(keys)).await, Ok(100));
        if [900, 1500].contains(&erased) {
            assert_eq!(left_of(folder.path(), &texts[..erased + 100], |_| false), 0, "after {erased}");
        }
    }
    assert_eq!(left_of(folder.path(), &texts, |_| false), 0);
}

/// Removing without rewriting the file fails here.
#[tokio::test]
async fn what_is_kept_beside_the_records_is_erased_with_its_stale_copies() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    // Neighbors of uneven length come and go, so that rows are moved about in their pages.
    for n in 0..300_usize {
        let key = format!("key {}", n % 60);
        journal.put_meta(session(1), &key, vec![b'x'; n * 37 % 900]).await.unwrap();
        journal.put_meta(session(1), "opens", format!("a key that opens, {n}").into_bytes()).await.unwrap();
    }
    assert!(holds(folder.path(), "a key that opens"));
    let erase = || journal.erase(session(1), EraseWhat::Meta("opens".to_owned()));
    assert_eq!(erase().await.unwrap(), 1);
    assert!(!holds(folder.path(), "a key that opens"));
    assert_eq!(erase().await.unwrap(), 0, "once");
    assert_eq!(journal.get_meta(session(1), "opens").await.unwrap(), None);
    assert!(journal.get_meta(session(1), "key 7").await.unwrap().is_some(), "its neighbors stay");
}

#[tokio::test]
async fn removing_sessions_leaves_no_stale_copy_of_their_neighbors() {
    const ROOMS: u8 = 30;
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let rooms: Vec<_> = (0..ROOMS).map(|room| (session(room), uneven_texts(room, 80))).collect();
    let mut turns: Vec<_> = (0..ROOMS).flat_map(|room| [room; 80]).zip(0_u64..).collect();
    turns.sort_by_key(|(_, turn)| *blake3::hash(&turn.to_le_bytes()).as_bytes());
    let mut versions = [0; ROOMS as usize];
    for (number, _) in turns {
        let ((room, texts), version) = (&rooms[usize::from(number)], &mut versions[usize::from(number)]);
        let batch = batch_with(*version, vec![texts[usize::try_from(*version).unwrap()].clone()]);
        *version = journal.append_resolved(*room, *version, batch).await.unwrap();
    }
    for (gone, (room, _)) in rooms.iter().enumerate() {
        assert_eq!(journal.remove_session(*room).await, Ok(true));
        if [22, 26, 29].contains(&gone) {
            let texts: Vec<_> = rooms[..=gone].iter().flat_map(|(_, texts)| texts.clone()).collect();
            assert_eq!(left_of(folder.path(), &texts, |_| false), 0, "after {gone}");
        }
    }
    assert_eq!(journal.sessions().await, Ok(Vec::new()));
}
