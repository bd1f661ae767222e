//! The rehearsal: WS #430 and ten other tables at high speed, and once with the server killed in a running turn.
use super::{
    ground::{HOST_KEY, PATIENCE},
    program::{Program, binary, free_port, run},
};
use app::visitor::{Address, Manner, Visitor};
use hub::Dice;
use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _},
    path::PathBuf,
    process::{Command, Output, Stdio},
};

fn all_is_equal(output: &Output, name: &str) {
    let said = String::from_utf8_lossy(&output.stdout);
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{name}\n{said}\n{wrong}");
}

#[test]
fn ws430_ends_with_every_total_equal() {
    all_is_equal(&run(&["rehearse", "--from", "0", "--speed", "600", "--listen", "127.0.0.1:0"]), "ws430");
}

#[test]
fn ten_other_tables_end_with_every_total_equal() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden/scenarios");
    let entries = fs::read_dir(&folder).expect("scenarios").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    files.sort();
    assert!(files.len() >= 10, "only {} other tables", files.len());
    for file in files {
        let path = file.to_str().expect("UTF-8");
        all_is_equal(&run(&["rehearse", path, "--from", "0", "--speed", "2400", "--listen", "127.0.0.1:0"]), path);
    }
}

/// `…/desk#SESSION.SECRET` in what the rehearsal prints.
fn desk_link(line: &str) -> Option<(String, String)> {
    let secret = line.split_whitespace().find_map(|word| word.split_once("/desk#"))?.1;
    let (session, token) = secret.split_once('.')?;
    Some((session.to_owned(), token.trim().to_owned()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_killed_in_a_running_turn_changes_no_total() {
    let data = tempfile::tempdir().unwrap();
    let port = free_port();
    let program = Program::serve(data.path(), port);
    let url = format!("http://127.0.0.1:{port}");
    let mut child = Command::new(binary())
        .args(["rehearse", "--from", "0", "--speed", "300", "--server", &url, "--host-key", HOST_KEY])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the rehearsal starts");
    let mut out = BufReader::new(child.stdout.take().expect("it speaks"));
    let (session, token) = loop {
        let mut line = String::new();
        assert_ne!(out.read_line(&mut line).expect("UTF-8"), 0, "no desk was printed");
        if let Some(found) = desk_link(&line) {
            break found;
        }
    };
    let rest = std::thread::spawn(move || {
        let mut said = String::new();
        out.read_to_string(&mut said).map(|_| said)
    });
    let manner = Manner::with_token(&Address::parse(&url).unwrap(), &session, &token);
    let watcher = Visitor::enter(manner, &Dice::system());
    let runs = |known: &app::visitor::Known| known.view["stack"][0]["timer"]["end_at"].is_i64();
    let turns = |known: &app::visitor::Known| known.view["spoken"].as_array().map_or(0, Vec::len);
    watcher.until(PATIENCE, |known| turns(known) >= 5 && runs(known)).await.expect("a turn runs");
    program.kill();
    let program = Program::serve(data.path(), port);
    let status = tokio::task::spawn_blocking(move || child.wait()).await.unwrap().expect("the rehearsal ends");
    let said = rest.join().expect("it was read").expect("UTF-8");
    assert_eq!(status.code(), Some(0), "{said}");
    program.kill();
}
