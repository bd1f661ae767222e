//! Under every kind of doubt an accepted action counts once.

use std::sync::Arc;

use journal::{
    Batch, Engine, Fault, FaultyEngine, Journal, MemoryEngine, RESOLVE_ATTEMPTS_MAX, Reason, ResolveError, SessionId,
};

use crate::kit::{batch, fill, id, no_texts, session};

const ACTIONS: u64 = 12;

fn scripted(faults: impl IntoIterator<Item = Fault>) -> Journal {
    let inner: Arc<dyn Engine> = Arc::new(MemoryEngine::new());
    Journal::new(FaultyEngine::scripted(inner, faults))
}

/// What a room does: decide on what it has read, append, and after a refusal read on.
async fn write_all(journal: &Journal, room: SessionId, first: u64) {
    let (mut position, mut wanted) = (0, (first..first + ACTIONS).collect::<Vec<_>>());
    while let Some(action) = wanted.first().copied() {
        match journal.append_resolved(room, position, batch(action)).await {
            Ok(version) => {
                assert_eq!(version, position + 1);
                position = version;
                wanted.remove(0);
            }
            Err(ResolveError::TooLarge { .. }) => panic!("it is small"),
            Err(ResolveError::Conflict { .. } | ResolveError::Unavailable { .. }) => {
                for record in journal.read_from(room, position, 100).await.unwrap() {
                    position = record.version;
                    wanted.retain(|action| !record.actions.contains(&id(*action)));
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn every_action_counts_once_whatever_the_engine_says() {
    for seed in 0..500 {
        let inner: Arc<dyn Engine> = Arc::new(MemoryEngine::new());
        let journal = Journal::new(FaultyEngine::seeded(Arc::clone(&inner), seed, 600));
        let room = session(1);
        tokio::join!(write_all(&journal, room, 0), write_all(&journal, room, 100), write_all(&journal, room, 200));

        let records = journal.read_from(room, 0, 1000).await.unwrap();
        let mut actions: Vec<_> = records.iter().flat_map(|record| record.actions.clone()).collect();
        actions.sort_unstable();
        let expected: Vec<_> = [0, 100, 200].into_iter().flat_map(|first| (first..first + ACTIONS).map(id)).collect();
        assert_eq!(actions, expected, "seed {seed}");
        assert!(journal.verify(room, no_texts).await.unwrap().is_sound(), "seed {seed}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_stored_append_is_found_without_a_second_one() {
    let journal = scripted([Fault::UnknownStored]);
    assert_eq!(journal.append_resolved(session(1), 0, batch(1)).await, Ok(1));
    assert_eq!(journal.figures().appends, 1);
}

#[tokio::test(start_paused = true)]
async fn a_lost_append_is_made_again() {
    let journal = scripted([Fault::UnknownLost, Fault::Unavailable(Reason::Io), Fault::UnknownLost]);
    assert_eq!(journal.append_resolved(session(1), 0, batch(1)).await, Ok(1));
    assert_eq!(journal.figures().appends, 1);
}

#[tokio::test(start_paused = true)]
async fn a_late_append_is_recognized_as_ones_own() {
    let journal = scripted([Fault::UnknownLate]);
    assert_eq!(journal.append_resolved(session(1), 0, batch(1)).await, Ok(1));
    assert_eq!(journal.figures().appends, 1);
}

#[tokio::test(start_paused = true)]
async fn without_actions_the_body_tells() {
    let mine = Batch { actions: Vec::new(), ..batch(1) };
    let journal = scripted([Fault::UnknownStored]);
    assert_eq!(journal.append_resolved(session(1), 0, mine.clone()).await, Ok(1));

    // Somebody else's record in the same place is a conflict, not one's own.
    let journal = scripted([Fault::None, Fault::UnknownLost]);
    fill(&journal, session(1), 1).await;
    assert_eq!(journal.append_resolved(session(1), 0, mine).await, Err(ResolveError::Conflict { head: 1 }));
}

#[tokio::test(start_paused = true)]
async fn doubt_that_does_not_end_is_told() {
    let attempts = usize::try_from(RESOLVE_ATTEMPTS_MAX).unwrap();
    let journal = scripted(std::iter::repeat_n(Fault::UnknownLost, attempts));
    let given_up = ResolveError::Unavailable { reason: Reason::OutcomeUnknown };
    assert_eq!(journal.append_resolved(session(1), 0, batch(1)).await, Err(given_up));
    assert_eq!(journal.append_resolved(session(1), 0, batch(1)).await, Ok(1));

    let journal = scripted(std::iter::repeat_n(Fault::UnknownLost, attempts - 1));
    assert_eq!(journal.append_resolved(session(1), 0, batch(1)).await, Ok(1));
}

#[tokio::test(start_paused = true)]
async fn what_is_certain_is_told_at_once() {
    let journal = scripted([Fault::Unavailable(Reason::DiskFull), Fault::Conflict]);
    let full = ResolveError::Unavailable { reason: Reason::DiskFull };
    assert_eq!(journal.append_resolved(session(1), 0, batch(1)).await, Err(full));
    assert_eq!(journal.append_resolved(session(1), 0, batch(1)).await, Err(ResolveError::Conflict { head: 0 }));
    assert_eq!(journal.append_resolved(session(1), 0, batch(1)).await, Ok(1));
}
