//! Writers who wait together share one transaction.

use crate::kit::{batch, fill, no_texts, open, session};

#[tokio::test]
async fn many_writers_take_fewer_commits_than_appends() {
    const SESSIONS: u8 = 32;
    const APPENDS: u64 = 40;
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let writers: Vec<_> = (0..SESSIONS)
        .map(|number| {
            let journal = journal.clone();
            tokio::spawn(async move { fill(&journal, session(number), APPENDS).await })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let figures = journal.figures();
    println!("{} appends in {} commits", figures.appends, figures.commits);
    assert_eq!(figures.appends, u64::from(SESSIONS) * APPENDS);
    assert!(figures.commits < figures.appends);
    for number in 0..SESSIONS {
        assert!(journal.verify(session(number), no_texts).await.unwrap().is_sound());
    }
}

#[tokio::test]
async fn a_lone_writer_does_not_wait_for_company() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    fill(&journal, session(1), 20).await;
    let figures = journal.figures();
    assert_eq!((figures.appends, figures.commits), (20, 20));
}

#[tokio::test]
async fn appends_of_one_session_in_one_group_keep_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let engine = journal.engine();
    let (first, second, again) = tokio::join!(
        engine.append(session(1), 0, batch(0)),
        engine.append(session(1), 1, batch(1)),
        engine.append(session(1), 1, batch(2)),
    );
    assert_eq!((first, second), (Ok(1), Ok(2)));
    assert_eq!(again, Err(journal::AppendError::Conflict { head: 2 }));
}
