//! What every engine must do.

use journal::{
    AppendError, BATCH_BYTES_MAX, Batch, EraseWhat, FIRST_PREV, Head, PersonKey, RECORD_FORMAT, ResolveError, TextKey,
};

use crate::kit::{self, Place, batch, batch_with, commitments, fill, id, no_texts, session, text};

macro_rules! laws {
    ($($law:ident)*) => { laws!(@memory $($law)*); laws!(@sqlite $($law)*); laws!(@faulty $($law)*); };
    (@$engine:ident $($law:ident)*) => {
        mod $engine {$(
            #[tokio::test]
            async fn $law() {
                super::$law(super::kit::$engine()).await;
            }
        )*}
    };
}

laws! {
    what_is_appended_is_read
    a_wrong_version_conflicts_and_stores_nothing
    of_two_writers_one_wins
    the_largest_batch_fits_and_a_larger_one_does_not
    a_subscription_has_no_gap_and_no_double
    a_subscription_ends_with_its_session
    erasing_takes_texts_and_leaves_the_chain
    a_text_under_an_old_key_replaces_it
    a_removed_session_is_gone
    metadata_is_kept_beside_the_records
}

async fn what_is_appended_is_read(place: Place) {
    let journal = &place.journal;
    let room = session(1);
    assert_eq!(journal.head(room).await, Ok(Head::EMPTY));
    assert_eq!(journal.read_from(room, 0, 10).await, Ok(Vec::new()));
    fill(journal, room, 5).await;

    let records = journal.read_from(room, 0, 10).await.unwrap();
    assert_eq!(records.len(), 5);
    let mut prev = FIRST_PREV;
    for (record, number) in records.iter().zip(0..) {
        let Batch { stamp, body, actions, .. } = batch(number);
        assert_eq!((record.version, record.stamp), (number + 1, stamp));
        assert_eq!((&record.body, &record.actions), (&body, &actions));
        assert_eq!((record.prev, record.format), (prev, RECORD_FORMAT));
        assert_eq!(record.hash, record.hash_in(room));
        prev = record.hash;
    }
    assert_eq!(journal.read_from(room, 2, 2).await.unwrap(), records[2..4]);
    assert_eq!(journal.read_from(room, 5, 2).await.unwrap(), []);
    assert_eq!(journal.read_from(room, u64::MAX, 2).await.unwrap(), []);
    assert_eq!(journal.head(room).await.unwrap(), records[4].head());
    assert_eq!(journal.read_from(session(2), 0, 10).await, Ok(Vec::new()));
    assert!(journal.verify(room, no_texts).await.unwrap().is_sound());
    assert_eq!(journal.figures().appends, 5);
}

async fn a_wrong_version_conflicts_and_stores_nothing(place: Place) {
    let journal = &place.journal;
    fill(journal, session(1), 3).await;
    for wrong in [0, 2, 4, u64::MAX] {
        let answer = journal.engine().append(session(1), wrong, batch(9)).await;
        assert_eq!(answer, Err(AppendError::Conflict { head: 3 }));
        assert_eq!(journal.append_resolved(session(1), wrong, batch(9)).await, Err(ResolveError::Conflict { head: 3 }));
    }
    assert_eq!(journal.head(session(1)).await.unwrap().version, 3);
    assert_eq!(journal.append_resolved(session(2), 1, batch(9)).await, Err(ResolveError::Conflict { head: 0 }));
    assert_eq!(journal.sessions().await.unwrap().len(), 1);
}

async fn of_two_writers_one_wins(place: Place) {
    let journal = &place.journal;
    for version in 0..50 {
        let (one, other) = tokio::join!(
            journal.append_resolved(session(1), version, batch(2 * version)),
            journal.append_resolved(session(1), version, batch(2 * version + 1)),
        );
        let conflict = Err(ResolveError::Conflict { head: version + 1 });
        assert!([(Ok(version + 1), conflict), (conflict, Ok(version + 1))].contains(&(one, other)));
    }
}

async fn the_largest_batch_fits_and_a_larger_one_does_not(place: Place) {
    let journal = &place.journal;
    let mut large = Batch { body: vec![7; BATCH_BYTES_MAX - 16], ..batch(0) };
    assert_eq!(journal.append_resolved(session(1), 0, large.clone()).await, Ok(1));
    assert_eq!(journal.read_from(session(1), 0, 1).await.unwrap()[0].body, large.body);
    large.body.push(7);
    assert_eq!(
        journal.append_resolved(session(1), 1, large).await,
        Err(ResolveError::TooLarge { bytes: BATCH_BYTES_MAX + 1, bytes_max: BATCH_BYTES_MAX })
    );
}

async fn a_subscription_has_no_gap_and_no_double(place: Place) {
    const COUNT: u64 = 600;
    let journal = &place.journal;
    let read = async |after: u64| {
        let mut records = journal.subscribe(session(1), after);
        let mut versions = Vec::new();
        while versions.last() != Some(&COUNT) {
            versions.push(records.next().await.unwrap().unwrap().version);
            assert_eq!(records.position(), *versions.last().unwrap());
        }
        assert_eq!(versions, (after + 1..=COUNT).collect::<Vec<_>>());
    };
    // Before the session exists, in the middle, and beyond its head at that time.
    tokio::join!(fill(journal, session(1), COUNT), read(0), read(0), read(300), read(COUNT - 1));
    read(0).await;
    read(COUNT - 1).await;
}

async fn a_subscription_ends_with_its_session(place: Place) {
    let journal = &place.journal;
    fill(journal, session(1), 2).await;
    let mut records = journal.subscribe(session(1), 2);
    let (ended, removed) = tokio::join!(records.next(), journal.remove_session(session(1)));
    assert_eq!((ended, removed), (None, Ok(true)));
}

async fn erasing_takes_texts_and_leaves_the_chain(place: Place) {
    let journal = &place.journal;
    let texts: Vec<_> = (0..6).map(|n| text(n, u8::try_from(n % 2).unwrap(), "words")).collect();
    assert_eq!(journal.append_resolved(session(1), 0, batch_with(0, texts.clone())).await, Ok(1));
    let kept = journal.texts(session(1)).await.unwrap();
    assert_eq!(kept, texts.into_iter().map(Into::into).collect::<Vec<_>>());

    let some = EraseWhat::Texts(vec![TextKey(id(1)), TextKey(id(2)), TextKey(id(99))]);
    assert_eq!(journal.erase(session(1), some.clone()).await, Ok(2));
    assert_eq!(journal.erase(session(1), some).await, Ok(0));
    assert_eq!(journal.erase(session(2), EraseWhat::Person(PersonKey([1; 16]))).await, Ok(0));
    assert_eq!(journal.erase(session(1), EraseWhat::Person(PersonKey([1; 16]))).await, Ok(2));

    let left: Vec<_> = journal.texts(session(1)).await.unwrap().iter().map(|row| row.key).collect();
    assert_eq!(left, [TextKey(id(0)), TextKey(id(4))]);
    let report = journal.verify(session(1), commitments).await.unwrap();
    assert_eq!((report.is_sound(), report.texts_kept, report.texts_erased), (true, 2, 4));
}

async fn a_text_under_an_old_key_replaces_it(place: Place) {
    let journal = &place.journal;
    assert_eq!(journal.append_resolved(session(1), 0, batch_with(0, vec![text(3, 1, "old")])).await, Ok(1));
    assert_eq!(journal.append_resolved(session(1), 1, batch_with(1, vec![text(3, 2, "newer")])).await, Ok(2));
    let rows = journal.texts(session(1)).await.unwrap();
    assert_eq!(rows, [text(3, 2, "newer").into()]);
    assert!(journal.verify(session(1), commitments).await.unwrap().is_sound());
    // The same key in another session is another text.
    assert_eq!(journal.append_resolved(session(2), 0, batch_with(0, vec![text(3, 1, "old")])).await, Ok(1));
    assert_eq!(journal.texts(session(1)).await.unwrap(), rows);
}

async fn a_removed_session_is_gone(place: Place) {
    let journal = &place.journal;
    for number in [1, 2] {
        fill(journal, session(number), 3).await;
        let texts = vec![text(1, 1, "words")];
        assert_eq!(journal.append_resolved(session(number), 3, batch_with(3, texts)).await, Ok(4));
        journal.put_meta(session(number), "rate", vec![1]).await.unwrap();
    }
    assert_eq!(journal.remove_session(session(1)).await, Ok(true));
    assert_eq!(journal.remove_session(session(1)).await, Ok(false));
    assert_eq!(journal.head(session(1)).await, Ok(Head::EMPTY));
    assert_eq!(journal.texts(session(1)).await, Ok(Vec::new()));
    assert_eq!(journal.get_meta(session(1), "rate").await, Ok(None));
    let left = journal.sessions().await.unwrap();
    assert_eq!(left.iter().map(|row| (row.id, row.head)).collect::<Vec<_>>(), [(session(2), 4)]);
    assert_eq!(journal.texts(session(2)).await.unwrap().len(), 1);
    // Its name is free again, from the first version on.
    fill(journal, session(1), 2).await;
    assert!(journal.verify(session(1), no_texts).await.unwrap().is_sound());
}

async fn metadata_is_kept_beside_the_records(place: Place) {
    let journal = &place.journal;
    assert_eq!(journal.get_meta(session(1), "join").await, Ok(None));
    journal.put_meta(session(1), "join", b"ABCD".to_vec()).await.unwrap();
    journal.put_meta(session(1), "join", b"EFGH".to_vec()).await.unwrap();
    journal.put_meta(session(1), "empty", Vec::new()).await.unwrap();
    assert_eq!(journal.get_meta(session(1), "join").await, Ok(Some(b"EFGH".to_vec())));
    assert_eq!(journal.get_meta(session(1), "empty").await, Ok(Some(Vec::new())));
    assert_eq!(journal.get_meta(session(2), "join").await, Ok(None));
    fill(journal, session(2), 1).await;
    let rows = journal.sessions().await.unwrap();
    assert_eq!(rows.iter().map(|row| (row.id, row.head)).collect::<Vec<_>>(), [(session(1), 0), (session(2), 1)]);
    assert_eq!(rows[0].meta.keys().collect::<Vec<_>>(), ["empty", "join"]);
}
