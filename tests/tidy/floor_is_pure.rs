//! The floor knows no clock, no chance, no JSON and no standard library.
use super::{
    packages::{cargo, metadata, ours},
    tree::{files, none},
};

#[test]
fn no_feature_brings_the_standard_library() {
    for features in [&["--no-default-features"][..], &["--all-features"][..]] {
        let mut arguments = vec!["tree", "-p", "floor", "--offline", "--locked", "--prefix", "none"];
        arguments.extend(["-e", "features,normal,no-proc-macro"]);
        arguments.extend(features);
        let told = cargo(&arguments);
        assert!(told.contains("serde feature \"derive\""), "cargo tree told nothing of serde");
        let brings_std = |line: &&str| {
            let by_default = ["serde", "serde_core", "schemars"]
                .iter()
                .any(|name| line.starts_with(&format!("{name} feature \"default\"")));
            line.contains("feature \"std\"") || by_default
        };
        let found: Vec<&str> = told.lines().filter(brings_std).collect();
        assert_eq!(found, [""; 0], "floor is no_std");
    }
}

#[test]
fn the_schema_is_wires_alone() {
    let told =
        cargo(&["tree", "-p", "floor", "--offline", "--locked", "--prefix", "none", "-e", "normal,no-proc-macro"]);
    let mut names: Vec<&str> = told.lines().filter_map(|line| line.split_whitespace().next()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names, ["floor", "serde", "serde_core"]);
    let floor = ours(&metadata()).into_iter().find(|package| package.name == "floor").expect("floor is ours");
    let mut normal: Vec<&str> =
        floor.dependencies.iter().filter(|line| line.is_normal).map(|line| line.name.as_str()).collect();
    normal.sort_unstable();
    assert_eq!(normal, ["schemars", "serde"]);
}

#[test]
fn the_standard_library_is_called_in_tests_only() {
    let sources: Vec<_> = files().into_iter().filter(|file| file.path.starts_with("server/floor/src/")).collect();
    let lib = sources.iter().find(|file| file.path.ends_with("/lib.rs")).expect("floor has a lib.rs");
    assert!(lib.text.contains("#![no_std]"));
    let mut complaints = Vec::new();
    for file in sources.iter().filter(|file| file.is("rs")) {
        let mut before = "";
        for (number, line) in file.text.lines().enumerate() {
            if line.trim_start().starts_with("extern crate std") && before.trim() != "#[cfg(test)]" {
                complaints.push(format!("{}:{} calls the standard library", file.path, number + 1));
            }
            before = line;
        }
        let code = file.text.split("#[cfg(test)]\nmod ").next().unwrap_or("");
        for float in ["f64", "f32", "HashMap", "HashSet"] {
            let is_word = |line: &str| line.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == float);
            if code.lines().any(|line| !line.trim_start().starts_with("//") && is_word(line)) {
                complaints.push(format!("{} uses {float}", file.path));
            }
        }
    }
    none(&complaints, "floor has whole numbers and ordered maps only");
}
