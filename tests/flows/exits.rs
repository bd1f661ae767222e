//! How the program ends: one clear line, and a code that a script can read.
use super::{
    ground::{HOST_KEY, PATIENCE, Session, file, journal_file},
    program::{Program, address, free_port, run},
};
use floor::role::Hat;
use std::{fs, net::TcpListener, process::Output};
use wire::server::Farewell;

fn ends(output: &Output, code: i32, says: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert!(said.contains(says), "«{says}» is not in: {said}");
    assert!(!said.contains("panicked"), "{said}");
}

fn one_line(output: &Output) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said.trim_end().lines().count(), 1, "one clear line: {said}");
}

#[test]
fn a_port_in_use_ends_with_2_and_says_what_to_do() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = taken.local_addr().unwrap().to_string();
    let data = tempfile::tempdir().unwrap();
    let output = run(&["serve", "--listen", &listen, "--host-key", HOST_KEY, "--data", data.path().to_str().unwrap()]);
    ends(&output, 2, "--listen");
    one_line(&output);
}

#[test]
fn wrong_usage_ends_with_2() {
    ends(&run(&["--loud"]), 2, "--loud");
    ends(&run(&["serve", "--listen", "nowhere"]), 2, "nowhere");
}

#[test]
fn an_encrypted_address_ends_with_2_and_names_the_way_round() {
    let output = run(&["rehearse", "--server", "https://table.example.org", "--host-key", HOST_KEY]);
    ends(&output, 2, "does not speak HTTPS");
    one_line(&output);
}

#[test]
fn a_folder_that_cannot_be_used_ends_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    fs::write(&file, "not a folder").unwrap();
    let output = run(&["serve", "--listen", "127.0.0.1:0", "--host-key", HOST_KEY, "--data", file.to_str().unwrap()]);
    ends(&output, 2, "--data");
    one_line(&output);
}

#[test]
fn a_bad_session_file_ends_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("table.json");
    fs::write(&file, "{ \"format\": \"round-table-scenario/9\", \"session\": {} }").unwrap();
    ends(&run(&["rehearse", file.to_str().unwrap(), "--listen", "127.0.0.1:0"]), 2, "format");
    ends(&run(&["rehearse", "no-such-file.json", "--listen", "127.0.0.1:0"]), 2, "no-such-file.json");
}

#[test]
fn a_broken_journal_ends_with_3() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    fs::write(journal_file(data.path()), "this is no journal at all, whatever its name says".repeat(200)).unwrap();
    let output = run(&["serve", "--listen", "127.0.0.1:0", "--host-key", HOST_KEY, "--data", folder]);
    ends(&output, 3, "journal");
    one_line(&output);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn verify_tells_a_sound_journal_from_one_that_was_tampered_with() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    let port = free_port();
    let program = Program::serve(data.path(), port);
    Session::create(&address(port), &file(None)).await;
    program.kill();
    let sound = run(&["verify", "--data", folder]);
    assert_eq!(sound.status.code(), Some(0), "{}", String::from_utf8_lossy(&sound.stderr));
    let path = journal_file(data.path());
    let program = Program::serve(data.path(), port);
    drop(program);
    let mut bytes = fs::read(&path).unwrap();
    let needle = b"session_opened";
    let at = bytes.windows(needle.len()).position(|window| window == needle).expect("a record in the file");
    bytes[at] = b'S';
    fs::write(&path, bytes).unwrap();
    assert_eq!(run(&["verify", "--data", folder]).status.code(), Some(3));
    let output = run(&["serve", "--listen", "127.0.0.1:0", "--host-key", HOST_KEY, "--data", folder]);
    ends(&output, 3, "damaged");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn told_to_stop_it_tells_its_clients_and_ends_well() {
    let data = tempfile::tempdir().unwrap();
    let port = free_port();
    let program = Program::serve(data.path(), port);
    let session = Session::create(&address(port), &file(None)).await;
    let desk = session.desk(Hat::Onsite).await;
    let phone = session.enter(session.join("Karim Whisper", "onsite").await).await;
    let status = tokio::task::spawn_blocking(move || program.stop()).await.unwrap();
    assert_eq!(status.code(), Some(0));
    for visitor in [&desk, &phone] {
        let is_told = |known: &app::visitor::Known| known.farewell.is_some_and(|(why, _)| why == Farewell::Stopping);
        visitor.until(PATIENCE, is_told).await.expect("a client is told why");
    }
}
