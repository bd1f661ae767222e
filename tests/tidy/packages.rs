//! What cargo says of the workspace and all it stands on.
use super::tree::root;
use serde_json::Value;
use std::{process::Command, sync::OnceLock};

/// A package, ours or not.
#[derive(Clone)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    /// As its manifest says it; none when it says nothing.
    pub(super) license: Option<String>,
    /// Where it comes from; none for ours.
    pub(super) source: Option<String>,
    pub(super) dependencies: Vec<Dependency>,
}

/// One line of a manifest.
#[derive(Clone)]
pub(super) struct Dependency {
    pub(super) name: String,
    /// Neither for tests nor for build scripts.
    pub(super) is_normal: bool,
}

/// Every package of the lock that this kind of machine builds.
pub(super) fn metadata() -> Vec<Package> {
    static ONCE: OnceLock<Vec<Package>> = OnceLock::new();
    ONCE.get_or_init(read).clone()
}

/// The workspace's own.
pub(super) fn ours(all: &[Package]) -> Vec<Package> {
    all.iter().filter(|package| package.source.is_none()).cloned().collect()
}

/// What a cargo command prints.
pub(super) fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments:?} said: {said}");
    String::from_utf8(output.stdout).expect("cargo speaks UTF-8")
}

fn read() -> Vec<Package> {
    let told: Value = serde_json::from_str(&cargo(&["metadata", "--offline", "--locked", "--format-version", "1"]))
        .expect("cargo metadata is JSON");
    let list = told["packages"].as_array().expect("packages");
    list.iter().map(package).collect()
}

fn package(told: &Value) -> Package {
    let word = |key: &str| told[key].as_str().map(ToOwned::to_owned);
    let dependencies = told["dependencies"].as_array().expect("dependencies").iter();
    Package {
        name: word("name").expect("a name"),
        version: word("version").expect("a version"),
        license: word("license"),
        source: word("source"),
        dependencies: dependencies
            .map(|line| Dependency {
                name: line["name"].as_str().expect("a name").to_owned(),
                is_normal: line["kind"].is_null(),
            })
            .collect(),
    }
}
