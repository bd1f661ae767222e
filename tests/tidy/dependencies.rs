//! Where dependencies come from, under which licenses, and each of them once.
use super::{
    packages::{cargo, metadata},
    tree::{files, none},
};
use std::collections::{BTreeMap, BTreeSet};

/// Licenses under which the whole may be given away as Apache-2.0.
const LICENSES: [&str; 13] = [
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "MIT",
    "MIT-0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "CC0-1.0",
    "Unicode-3.0",
    "Unlicense",
    "0BSD",
    // Mozilla's list of authorities (webpki-roots): data, to be passed on with its license text.
    "CDLA-Permissive-2.0",
];
/// The one registry.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Crates that may stand twice, each with its reason.
const TWICE: [(&str, &str); 4] = [
    ("cpufeatures", "axum's WebSocket takes sha1 0.10, proptest's dice the newer one"),
    ("getrandom", "tungstenite takes rand 0.9, uuid the newer one, ring an older one"),
    ("hashbrown", "dashmap 6, which the design card names, is a version behind"),
    ("syn", "tracing's and unic-langid's macros are a version behind; only the compiler links them"),
];

#[test]
fn every_dependency_comes_from_the_registry() {
    let strange =
        metadata().into_iter().filter(|package| package.source.as_deref().is_some_and(|from| from != REGISTRY));
    let complaints: Vec<String> =
        strange.map(|package| format!("{} from {:?}", package.name, package.source)).collect();
    none(&complaints, "dependencies come from the registry only");
}

#[test]
fn no_lock_names_another_registry() {
    // The fuzz targets are a workspace of their own, which cargo does not tell of here: their lock is read as text.
    let locks: Vec<_> = files().into_iter().filter(|file| file.path.ends_with("Cargo.lock")).collect();
    assert!(locks.len() >= 2, "the house and its fuzz targets have a lock each");
    let mut complaints = Vec::new();
    for file in &locks {
        let sources = file.text.lines().filter_map(|line| line.strip_prefix("source = "));
        let strange = sources.filter(|from| from.trim_matches('"') != REGISTRY);
        complaints.extend(strange.map(|from| format!("{} names {from}", file.path)));
    }
    none(&complaints, "dependencies come from the registry only");
}

#[test]
fn every_license_is_allowed() {
    let is_allowed = |license: &str| {
        // «A OR B» needs one that is allowed, «A AND B» needs both; the old slash means OR.
        let license = license.replace('/', " OR ").replace(['(', ')'], "");
        license.split(" AND ").all(|part| part.split(" OR ").any(|one| LICENSES.contains(&one.trim())))
    };
    let bad = metadata().into_iter().filter(|package| !package.license.as_deref().is_some_and(is_allowed));
    let complaints: Vec<String> = bad.map(|package| format!("{}: {:?}", package.name, package.license)).collect();
    none(&complaints, "licenses are on the list of tests/tidy/dependencies.rs");
}

#[test]
fn no_crate_stands_twice_without_a_reason() {
    // What this machine links, tests aside: the lock also names crates for other systems.
    let told = cargo(&["tree", "--workspace", "--offline", "--locked", "--prefix", "none", "-e", "normal,build"]);
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in told.lines() {
        let mut words = line.split_whitespace();
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            versions.entry(name).or_default().insert(version);
        }
    }
    assert!(versions.contains_key("serde"), "cargo tree told nothing");
    let may_be = |name: &str| TWICE.iter().any(|(twice, _)| *twice == name);
    let twice = versions.iter().filter(|(name, found)| found.len() > 1 && !may_be(name));
    let complaints: Vec<String> = twice.map(|(name, found)| format!("{name}: {found:?}")).collect();
    none(&complaints, "each crate stands once, or its reason in TWICE");
    let idle = TWICE.iter().filter(|(name, _)| versions.get(name).is_none_or(|found| found.len() < 2));
    let complaints: Vec<String> = idle.map(|(name, _)| (*name).to_owned()).collect();
    none(&complaints, "these stand once and need no reason any more");
}

#[test]
fn the_texts_of_json_keep_no_order_of_their_own() {
    // With `preserve_order` a view's hash would depend on who built the program and with what.
    let told = cargo(&["tree", "--workspace", "--offline", "--locked", "--prefix", "none", "-e", "features,normal"]);
    let found: Vec<&str> = told.lines().filter(|line| line.contains("preserve_order")).collect();
    assert_eq!(found, [""; 0]);
    let all = metadata();
    let versions: Vec<&str> =
        all.iter().filter(|package| package.name == "serde_json").map(|package| package.version.as_str()).collect();
    assert_eq!(versions.len(), 1, "{versions:?}");
}
