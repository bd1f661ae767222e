//! The top level holds what a newcomer needs and nothing else.
use super::tree::root;
use std::{collections::BTreeSet, fs};

/// What may stand there besides dot-files.
const MAY_STAND: [&str; 7] = ["Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "server", "tests", "web"];
/// What a build or a run leaves, named in `.gitignore`.
const LEFT: [&str; 2] = ["target", "data"];

#[test]
fn the_top_level_is_bare() {
    let names = fs::read_dir(root()).expect("the root opens").map(|entry| entry.expect("an entry").file_name());
    let found: BTreeSet<String> = names.map(|name| name.into_string().expect("names are UTF-8")).collect();
    let strange: Vec<&String> = found
        .iter()
        .filter(|name| !name.starts_with('.') && !MAY_STAND.contains(&name.as_str()) && !LEFT.contains(&name.as_str()))
        .collect();
    assert!(strange.is_empty(), "{strange:?}");
    let missing: Vec<&str> = MAY_STAND.into_iter().filter(|name| !found.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let ignored = fs::read_to_string(root().join(".gitignore")).expect("a .gitignore");
    for name in LEFT {
        assert!(ignored.lines().any(|line| line == format!("/{name}")), "{name} is not ignored");
    }
}
