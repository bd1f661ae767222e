//! `kill -9` loses nothing that was acknowledged.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::kit::{batch, no_texts, open, session};

const ROUNDS: usize = 6;
const SESSIONS: u8 = 8;
const FOLDER: &str = "JOURNAL_TEST_FOLDER";
const NAME: &str = "killing::a_killed_process_loses_nothing_acknowledged";

/// In the child: appends for ever, and says each version once it is acknowledged.
async fn append_for_ever(folder: &Path) -> std::convert::Infallible {
    let journal = open(folder);
    let mut writers = tokio::task::JoinSet::new();
    for number in 0..SESSIONS {
        let journal = journal.clone();
        writers.spawn(async move {
            let mut version = journal.head(session(number)).await.unwrap().version;
            loop {
                version = journal.append_resolved(session(number), version, batch(version)).await.unwrap();
                writeln!(std::io::stdout().lock(), "\nacknowledged {number} {version}").unwrap();
            }
        });
    }
    // The first to end can only have panicked, and then the child must end as well.
    writers.join_next().await.unwrap().unwrap()
}

fn start(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", NAME, "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills the child after so many acknowledgements, and reads those it still managed to say.
fn kill_after(mut child: Child, count: usize, acknowledged: &mut BTreeMap<u8, u64>) -> usize {
    let mut heard = 0;
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).unwrap() > 0 {
        let whole = String::from_utf8_lossy(&line).into_owned();
        line.clear();
        let Some((number, version)) = whole.strip_prefix("acknowledged ").and_then(|rest| rest.split_once(' ')) else {
            continue;
        };
        // The last line may be cut.
        let Some(version) = version.strip_suffix('\n') else { continue };
        acknowledged.insert(number.parse().unwrap(), version.parse().unwrap());
        heard += 1;
        if heard == count {
            child.kill().unwrap();
        }
    }
    assert!(!child.wait().unwrap().success());
    heard
}

#[tokio::test]
async fn a_killed_process_loses_nothing_acknowledged() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        match append_for_ever(Path::new(&folder)).await {}
    }
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged = BTreeMap::new();
    let mut heard = 0;
    for round in 0..ROUNDS {
        heard += kill_after(start(folder.path()), 50 + 137 * round, &mut acknowledged);
        let journal = open(folder.path());
        for number in 0..SESSIONS {
            let report = journal.verify(session(number), no_texts).await.unwrap();
            assert!(report.is_sound(), "{report:?}");
            assert!(report.head.version >= acknowledged.get(&number).copied().unwrap_or(0));
        }
    }
    println!("{ROUNDS} kills, {heard} acknowledged, none lost");
    assert!(acknowledged.values().sum::<u64>() >= heard as u64);
}
