//! The program itself, as a process that can be killed.
use super::ground::HOST_KEY;
use app::visitor::Address;
use std::{
    env,
    io::{BufRead, BufReader},
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, ExitStatus, Output, Stdio},
    sync::OnceLock,
};

/// The program that these sources make.
pub(super) fn binary() -> PathBuf {
    static ONCE: OnceLock<PathBuf> = OnceLock::new();
    ONCE.get_or_init(|| {
        // `cargo test` builds the library for the tests, not always the binary beside it.
        let status = Command::new(env!("CARGO"))
            .args(["build", "--offline", "--locked", "-q", "-p", "horseshoe"])
            .status()
            .expect("cargo runs");
        assert!(status.success(), "the program does not build");
        let mut folder = env::current_exe().expect("this test has a path");
        folder.pop();
        folder.pop();
        folder.join("horseshoe")
    })
    .clone()
}

/// A port that nobody has now.
pub(super) fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port").local_addr().expect("an address").port()
}

/// Runs the program to its end.
pub(super) fn run(arguments: &[&str]) -> Output {
    Command::new(binary()).args(arguments).stdin(Stdio::null()).output().expect("the program runs")
}

/// A server as a process; killed when dropped.
pub(super) struct Program {
    child: Child,
    _out: BufReader<ChildStdout>,
}

impl Program {
    /// Starts it and returns when it says where it listens.
    pub(super) fn serve(data: &Path, port: u16) -> Self {
        let mut child = Command::new(binary())
            .args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--host-key", HOST_KEY, "--data"])
            .arg(data)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("it speaks"));
        let mut said = String::new();
        while !said.contains(&port.to_string()) {
            assert_ne!(out.read_line(&mut said).expect("it speaks UTF-8"), 0, "it ended at its start: {said}");
        }
        Self { child, _out: out }
    }

    /// It stands still, as when a machine sleeps: no timer, no answer, and every connection stays open.
    pub(super) fn freeze(&self) {
        self.signal("-STOP");
    }

    /// It goes on.
    pub(super) fn thaw(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, name: &str) {
        let told = Command::new("kill").args([name, &self.child.id().to_string()]).status().expect("kill runs");
        assert!(told.success(), "it is gone already");
    }

    /// SIGTERM, and how it ends.
    pub(super) fn stop(mut self) -> ExitStatus {
        self.signal("-TERM");
        self.child.wait().expect("it ends")
    }

    /// `kill -9`, in the middle of whatever it does.
    pub(super) fn kill(mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it is gone");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Where it listens.
pub(super) fn address(port: u16) -> Address {
    Address::parse(&format!("http://127.0.0.1:{port}")).expect("an address")
}
