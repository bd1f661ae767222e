//! Keeps the machine from falling asleep while a session is live: a child that ends with this program, however it ends.
use std::{
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};
use tokio::{
    process::{Child, Command},
    time::sleep,
};
use wire::server::Awake;

/// A child that is refused ends within this time.
const SETTLE: Duration = Duration::from_millis(400);
/// Looks between two tries after it was refused: a minute at the usual pace.
const LOOKS_BEFORE_AGAIN: u32 = 6;

/// What keeps a machine awake, and whether it has to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// The program that holds off sleep while it runs, with its arguments; none where there is no such thing.
    pub holder: Option<Vec<String>>,
    /// The folder that lists batteries (`BAT0`); none where every machine is held awake.
    pub supplies: Option<PathBuf>,
}

impl Machine {
    /// As this machine does it.
    #[must_use]
    pub fn own() -> Self {
        let words = |words: &[&str]| Some(words.iter().map(|word| (*word).to_owned()).collect());
        if cfg!(target_os = "macos") {
            let pid = std::process::id().to_string();
            return Self { holder: words(&["caffeinate", "-i", "-w", &pid]), supplies: None };
        }
        // `cat` ends when our end of its pipe is closed, which the system does for us even after `kill -9`.
        let why = ["--who=Horseshoe", "--why=A session is live", "--mode=block", "cat"];
        let mut holder = vec!["systemd-inhibit", "--what=sleep:idle:handle-lid-switch"];
        holder.extend(why);
        let supplies = PathBuf::from("/sys/class/power_supply");
        Self { holder: words(&holder), supplies: Some(supplies) }
    }
    fn has_battery(&self) -> bool {
        self.supplies.as_deref().is_none_or(lists_battery)
    }
}

fn lists_battery(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("BAT"))
}

/// Holds the child, or knows why not.
#[derive(Debug)]
pub struct Vigil {
    machine: Machine,
    child: Option<Child>,
    /// Looks until the next try.
    pause: u32,
}

impl Vigil {
    /// Nothing is held yet.
    #[must_use]
    pub const fn new(machine: Machine) -> Self {
        Self { machine, child: None, pause: 0 }
    }
    /// Holds the machine awake, or lets it go; says how it stands. Called again and again.
    pub async fn keep(&mut self, is_wanted: bool) -> Awake {
        if !is_wanted || !self.machine.has_battery() {
            self.release().await;
            return Awake::NotNeeded;
        }
        if self.is_held() {
            return Awake::Kept;
        }
        if let Some(left) = self.pause.checked_sub(1) {
            self.pause = left;
            return Awake::NotKept;
        }
        self.child = self.spawn();
        if self.child.is_some() {
            sleep(SETTLE).await;
        }
        if self.is_held() {
            return Awake::Kept;
        }
        self.pause = LOOKS_BEFORE_AGAIN;
        Awake::NotKept
    }
    /// Lets the machine fall asleep again; the child is gone when this returns.
    async fn release(&mut self) {
        self.pause = 0;
        let Some(mut child) = self.child.take() else { return };
        // Its input closed, it ends by itself; a child that does not is ended.
        drop(child.stdin.take());
        if tokio::time::timeout(SETTLE, child.wait()).await.is_err() {
            drop(child.kill().await);
        }
    }
    fn spawn(&self) -> Option<Child> {
        let (program, arguments) = self.machine.holder.as_ref()?.split_first()?;
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
        command.spawn().ok()
    }
    fn is_held(&mut self) -> bool {
        let is_held = self.child.as_mut().is_some_and(|child| matches!(child.try_wait(), Ok(None)));
        if !is_held {
            self.child = None;
        }
        is_held
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        fs,
        io::{BufRead as _, BufReader},
    };

    fn machine(holder: &[&str], supplies: &Path) -> Machine {
        let holder = holder.iter().map(|word| (*word).to_owned()).collect();
        Machine { holder: Some(holder), supplies: Some(supplies.to_owned()) }
    }
    fn laptop() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in ["AC", "BAT0"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        folder
    }
    /// Neither gone nor waiting for somebody to ask how it ended.
    fn is_running(pid: u32) -> bool {
        let told = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        told.rsplit_once(") ").is_some_and(|(_, state)| !state.starts_with('Z'))
    }

    #[tokio::test]
    async fn a_machine_without_a_battery_needs_nothing() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("AC")).unwrap();
        let mut vigil = Vigil::new(machine(&["cat"], folder.path()));
        assert_eq!(vigil.keep(true).await, Awake::NotNeeded);
        assert!(vigil.child.is_none());
        let mut vigil = Vigil::new(machine(&["cat"], &folder.path().join("nothing")));
        assert_eq!(vigil.keep(true).await, Awake::NotNeeded);
    }

    #[tokio::test]
    async fn a_laptop_is_held_while_a_session_is_live_and_no_child_stays() {
        let folder = laptop();
        let mut vigil = Vigil::new(machine(&["cat"], folder.path()));
        assert_eq!(vigil.keep(false).await, Awake::NotNeeded);
        assert_eq!(vigil.keep(true).await, Awake::Kept);
        let pid = vigil.child.as_ref().and_then(Child::id).unwrap();
        assert_eq!(vigil.keep(true).await, Awake::Kept);
        assert_eq!(vigil.child.as_ref().and_then(Child::id), Some(pid), "the same child");
        assert_eq!(vigil.keep(false).await, Awake::NotNeeded);
        assert!(!is_running(pid));
    }

    #[tokio::test]
    async fn a_child_that_does_not_listen_is_ended() {
        let folder = laptop();
        let mut vigil = Vigil::new(machine(&["sleep", "3600"], folder.path()));
        assert_eq!(vigil.keep(true).await, Awake::Kept);
        let pid = vigil.child.as_ref().and_then(Child::id).unwrap();
        vigil.keep(false).await;
        assert!(!is_running(pid));
    }

    #[tokio::test]
    async fn what_cannot_be_held_is_told_and_tried_again_after_a_while() {
        let folder = laptop();
        for holder in [["false", ""], ["/nonexistent/holder", ""]] {
            let mut vigil = Vigil::new(machine(&holder, folder.path()));
            assert_eq!(vigil.keep(true).await, Awake::NotKept);
            vigil.machine = machine(&["cat"], folder.path());
            for _ in 0..LOOKS_BEFORE_AGAIN {
                assert_eq!(vigil.keep(true).await, Awake::NotKept);
            }
            assert_eq!(vigil.keep(true).await, Awake::Kept, "the next try");
        }
        let mut none = Vigil::new(Machine { holder: None, supplies: None });
        assert_eq!(none.keep(true).await, Awake::NotKept);
    }

    #[tokio::test]
    async fn a_child_that_was_ended_by_somebody_is_held_anew() {
        let folder = laptop();
        let mut vigil = Vigil::new(machine(&["cat"], folder.path()));
        vigil.keep(true).await;
        vigil.child.as_mut().unwrap().kill().await.unwrap();
        assert_eq!(vigil.keep(true).await, Awake::Kept);
    }

    /// Plays two parts: the program that is killed, when `HELD` is set, and whoever kills it.
    #[test]
    fn no_child_stays_even_when_the_program_is_killed() {
        const SELF: &str = "place::awake::tests::no_child_stays_even_when_the_program_is_killed";
        if let Ok(folder) = std::env::var("HELD") {
            let last = format!("cat; echo gone > '{folder}/last-word'");
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let mut vigil = Vigil::new(machine(&["sh", "-c", &last], Path::new(&folder)));
                assert_eq!(vigil.keep(true).await, Awake::Kept);
                println!("\nholds");
                std::future::pending::<()>().await;
            });
        }
        let folder = laptop();
        let last = folder.path().join("last-word");
        assert!(std::process::Command::new("mkfifo").arg(&last).status().unwrap().success());
        let mut program = std::process::Command::new(std::env::current_exe().unwrap())
            .args([SELF, "--exact", "--nocapture"])
            .env("HELD", folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(program.stdout.take().unwrap()).lines().map_while(Result::ok);
        assert!(lines.any(|line| line == "holds"), "the child is held");
        program.kill().unwrap();
        program.wait().unwrap();
        let (say, heard) = std::sync::mpsc::channel();
        std::thread::spawn(move || say.send(fs::read_to_string(last)));
        let word = heard.recv_timeout(Duration::from_secs(20)).expect("the child stayed behind");
        assert_eq!(word.unwrap(), "gone\n");
    }
}
