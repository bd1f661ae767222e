//! What the fuzzer found worth keeping, as ordinary tests: each file of a family's corpus keeps the family's laws.
use crate::{families::FAMILIES, golden};
use std::{
    collections::BTreeSet,
    fs,
    panic::catch_unwind,
    path::{Path, PathBuf},
};

/// How much the corpora may weigh together, in bytes.
const CORPUS_BYTES_MAX: u64 = 300 * 1024;

fn folder(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|missing| panic!("{}: {missing}", folder.display()));
    let mut all: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all
}

/// Every file of the family's corpus and every sample.
fn replay(family: &str) {
    let (_, laws) = FAMILIES.iter().find(|(name, _)| *name == family).unwrap();
    let kept = files(&folder("tests/corpus").join(family));
    assert!(kept.len() >= 10, "the corpus of {family} is lost: {kept:?}");
    let kept = kept.iter().map(|path| (path.display().to_string(), fs::read(path).unwrap()));
    let samples = golden::inputs().into_iter().map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
    let broken: Vec<String> =
        kept.chain(samples).filter(|(_, bytes)| catch_unwind(|| laws(bytes)).is_err()).map(|(name, _)| name).collect();
    assert!(broken.is_empty(), "laws of {family} are broken by {broken:#?}");
}

macro_rules! replayed {
    ($($test:ident: $family:literal),+) => {
        $(#[test]
        fn $test() {
            replay($family);
        })+
        const REPLAYED: &[&str] = &[$($family),+];
    };
}

replayed! {
    zoom_keeps_its_laws: "zoom",
    webex_keeps_its_laws: "webex",
    social_networks_keep_their_laws: "social",
    messengers_keep_their_laws: "messenger",
    tables_keep_their_laws: "table",
    records_keep_their_laws: "record",
    cleaning_keeps_its_laws: "clean",
    likeness_keeps_its_laws: "likeness",
    what_is_known_keeps_its_laws: "known"
}

#[test]
fn every_family_has_a_target_a_corpus_and_a_test() {
    let families: BTreeSet<String> = FAMILIES.iter().map(|(name, _)| (*name).to_owned()).collect();
    let names = |inside: &str| -> BTreeSet<String> {
        let stem = |path: &PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
        files(&folder(inside)).iter().map(stem).collect()
    };
    assert_eq!(names("fuzz/targets"), families);
    assert_eq!(names("tests/corpus"), families);
    assert_eq!(REPLAYED.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>(), families);
    let manifest = fs::read_to_string(folder("fuzz/Cargo.toml")).unwrap();
    let targets: BTreeSet<String> = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("path = \"targets/")?.strip_suffix(".rs\"").map(ToOwned::to_owned))
        .collect();
    assert_eq!(targets, families);
}

#[test]
fn the_corpora_stay_small() {
    let all = files(&folder("tests/corpus")).into_iter().flat_map(|family| files(&family));
    let bytes: u64 = all.map(|path| fs::metadata(path).unwrap().len()).sum();
    assert!(bytes <= CORPUS_BYTES_MAX, "{bytes} bytes");
}
