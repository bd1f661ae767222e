//! The files of the house, as the other tidy tests read them.
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Folders that hold nothing of ours: built, downloaded, recorded, or made up by a fuzzer.
const NOT_OURS: [&str; 8] = [".git", "target", "node_modules", "dist", "data", "artifacts", ".svelte-kit", "corpus"];
/// Endings of files that hold text.
const TEXT: [&str; 20] = [
    "rs", "ts", "mjs", "js", "svelte", "css", "html", "md", "toml", "json", "ftl", "txt", "sh", "lock", "csv", "svg",
    "run", "yml", "yaml", "snap",
];

/// A text file of the house.
pub(super) struct File {
    /// Its path from the root, with forward slashes.
    pub(super) path: String,
    /// What it says.
    pub(super) text: String,
}

impl File {
    /// Whether its name ends in `.{ending}`.
    pub(super) fn is(&self, ending: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == ending)
    }
    /// Whether somebody wrote it by hand.
    pub(super) fn is_written(&self) -> bool {
        !self.path.starts_with("web/src/wire/") && !self.is("lock") && !self.path.contains("-lock.")
    }
}

/// The folder that holds everything.
pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lies in the root").to_owned()
}

/// Every text file below the root.
pub(super) fn files() -> Vec<File> {
    let mut found = Vec::new();
    walk(&root(), "", &mut found);
    assert!(found.len() > 50, "the walk found only {} files", found.len());
    found
}

/// Fails with every complaint at once, so that one run tells all.
pub(super) fn none(complaints: &[String], rule: &str) {
    assert!(complaints.is_empty(), "{rule}\n  {}", complaints.join("\n  "));
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<File>) {
    let entries = fs::read_dir(folder).expect("a folder of the house opens");
    for entry in entries.map(|entry| entry.expect("an entry has a name")) {
        let name = entry.file_name().into_string().expect("names are UTF-8");
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        let kind = entry.file_type().expect("an entry has a type");
        if kind.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                walk(&entry.path(), &path, found);
            }
            continue;
        }
        let ending = Path::new(&name).extension().and_then(|ending| ending.to_str()).unwrap_or("run");
        if TEXT.contains(&ending) {
            match fs::read_to_string(entry.path()) {
                Ok(text) => found.push(File { path, text }),
                Err(gone) if gone.kind() == std::io::ErrorKind::NotFound => {} // an editor's file between two looks
                Err(other) => panic!("{path} is no text: {other}"),
            }
        }
    }
}
