//! Arrows only run down: the table of crates against what cargo says of them.
use super::packages::{metadata, ours};
use std::collections::BTreeSet;

/// A crate, the crates of the house it may use, and what it must never depend on, by name.
struct Layer {
    name: &'static str,
    may_use: &'static [&'static str],
    never: &'static [&'static str],
}

const HOUSE: [&str; 9] = ["floor", "intake", "feeds", "wire", "journal", "hub", "edge", "horseshoe", "tests"];
const SOCKETS: &[&str] = &["axum", "hyper", "http", "tokio-tungstenite", "tower", "tower-http"];

const LAYERS: [Layer; 9] = [
    Layer {
        name: "floor",
        may_use: &[],
        never: &["serde_json", "uuid", "tokio", "axum", "rand", "getrandom", "dashmap", "rustix", "tracing"],
    },
    Layer {
        name: "intake",
        may_use: &[],
        never: &["uuid", "tokio", "axum", "rand", "getrandom", "dashmap", "rustix", "tracing", "rusqlite", "clap"],
    },
    Layer {
        name: "feeds",
        may_use: &["intake"],
        never: &["axum", "uuid", "rand", "dashmap", "rustix", "rusqlite", "tracing", "reqwest", "openssl", "aws-lc-rs"],
    },
    Layer { name: "wire", may_use: &["floor"], never: &["axum", "tokio", "rusqlite", "dashmap", "uuid"] },
    Layer { name: "journal", may_use: &["floor"], never: SOCKETS },
    Layer { name: "hub", may_use: &["floor", "intake", "wire", "journal"], never: SOCKETS },
    Layer {
        name: "edge",
        may_use: &["floor", "intake", "feeds", "wire", "hub"],
        never: &["rusqlite", "dashmap", "uuid"],
    },
    Layer { name: "horseshoe", may_use: &["edge", "hub", "journal", "wire", "floor"], never: &["dashmap", "uuid"] },
    Layer { name: "tests", may_use: &HOUSE, never: &["dashmap"] },
];

#[test]
fn every_crate_has_a_place_in_the_table() {
    let members: BTreeSet<String> = ours(&metadata()).into_iter().map(|package| package.name).collect();
    let table: BTreeSet<String> = LAYERS.iter().map(|layer| layer.name.to_owned()).collect();
    assert_eq!(members, table);
}

#[test]
fn arrows_only_run_down() {
    let mut complaints = Vec::new();
    for package in ours(&metadata()) {
        let layer = LAYERS.iter().find(|layer| layer.name == package.name).expect("the table is whole");
        for dependency in package.dependencies.iter().filter(|dependency| dependency.is_normal) {
            let name = dependency.name.as_str();
            let is_up = HOUSE.contains(&name) && !layer.may_use.contains(&name);
            if is_up || layer.never.contains(&name) {
                complaints.push(format!("{} must not use {name}", layer.name));
            }
        }
    }
    super::tree::none(&complaints, "arrows only run down (DESIGN, section 1)");
}

#[test]
fn only_hub_holds_a_directory_and_dice() {
    let holders = |name: &str| -> Vec<String> {
        let uses = |package: &super::packages::Package| {
            package.dependencies.iter().any(|dependency| dependency.is_normal && dependency.name == name)
        };
        ours(&metadata())
            .into_iter()
            .filter(|package| package.name != "tests" && uses(package))
            .map(|p| p.name)
            .collect()
    };
    assert_eq!(holders("dashmap"), ["hub"]);
    assert_eq!(holders("uuid"), ["hub"]);
}
