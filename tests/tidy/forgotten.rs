//! No test file is forgotten: a file that nobody names would never run.
use super::tree::{File, files, none};
use std::{collections::BTreeSet, path::Path};

#[test]
fn every_test_file_is_a_module_of_its_binary() {
    let all = files();
    let is_test = |file: &&File| {
        let in_house = file.path.starts_with("tests/") && !file.path.starts_with("tests/kit/");
        let in_crate = file.path.starts_with("server/") && file.path.contains("/tests/");
        file.is("rs") && (in_house || in_crate)
    };
    let tests: Vec<&File> = all.iter().filter(is_test).collect();
    let paths: BTreeSet<&str> = tests.iter().map(|file| file.path.as_str()).collect();
    let mut complaints = Vec::new();
    for file in &tests {
        let path = Path::new(&file.path);
        let (folder, stem) = (path.parent().expect("a folder"), path.file_stem().and_then(|stem| stem.to_str()));
        let (home, name) = match stem.expect("a name") {
            "main" => continue,
            "mod" => (folder.parent().expect("a folder"), folder.file_name().and_then(|name| name.to_str())),
            stem => (folder, Some(stem)),
        };
        let name = name.expect("a name");
        let parents = [home.join("main.rs"), home.join("mod.rs"), home.with_extension("rs")];
        let says = |parent: &str| {
            let line = format!("mod {name};");
            all.iter().any(|file| {
                file.path == parent
                    && file
                        .text
                        .lines()
                        .any(|found| found.trim_start_matches("pub(crate) ").trim_start_matches("pub ") == line)
            })
        };
        let is_named =
            parents.iter().filter_map(|parent| parent.to_str()).any(|parent| paths.contains(parent) && says(parent));
        if !is_named {
            complaints.push(format!("{} is no module", file.path));
        }
    }
    none(&complaints, "every test file is a module of its binary");
}

#[test]
fn every_crate_has_one_test_binary_at_most() {
    let is_root = |file: &&File| {
        let parts: Vec<&str> = file.path.split('/').collect();
        file.is("rs") && matches!(parts.as_slice(), ["server", _, "tests", name] if *name != "main.rs")
    };
    let roots: Vec<String> = files().iter().filter(is_root).map(|file| file.path.clone()).collect();
    let alone: Vec<String> = roots
        .into_iter()
        .filter(|path| {
            // A file beside main.rs is one of its modules; without a main.rs each would be a binary of its own.
            let main = Path::new(path).with_file_name("main.rs");
            !super::tree::root().join(main).exists()
        })
        .collect();
    let crates: Vec<&str> = alone.iter().filter_map(|path| path.split('/').nth(1)).collect();
    let distinct: BTreeSet<&str> = crates.iter().copied().collect();
    assert_eq!(crates.len(), distinct.len(), "one binary links once: {alone:?}");
}
