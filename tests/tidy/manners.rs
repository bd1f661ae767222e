//! How files are written: short, opened by a line that says what they are about, named by a noun, free of machine paths.
use super::tree::{File, files, none};

const LINES_MAX: usize = 300;
/// A longer file says this in its first comment, and goes on with the reason.
const EXCUSE: &str = "long because";
/// Names that say nothing.
const EMPTY_NAMES: [&str; 9] = ["utils", "util", "common", "helpers", "helper", "types", "manager", "service", "misc"];
const TIMER: &str = concat!("set", "Timeout(");
/// A test that sleeps is slow on a fast machine and wrong on a slow one. Put together here so that this file is clean.
const SLEEPS: [&str; 5] = [
    concat!("time::sle", "ep"),
    concat!("thread::sle", "ep"),
    concat!("waitFor", "Timeout"),
    TIMER,
    concat!("thread::", "park_timeout"),
];
/// The one file of the tests that may hold a timer: a slow link keeps messages back for a while, and no test waits by it.
const SLOW_LINK: &str = "tests/browser/link.mjs";
const IGNORES: [&str; 5] = [
    concat!("#[ig", "nore"),
    concat!("test.", "skip"),
    concat!("test.", "only"),
    concat!("it.", "skip"),
    concat!("skip: ", "true"),
];

fn is_source(file: &File) -> bool {
    ["rs", "ts", "mjs", "svelte", "css"].iter().any(|ending| file.is(ending)) && file.is_written()
}

/// The comment that a file opens with.
fn opening(file: &File) -> String {
    let is_comment = |line: &&str| {
        let line = line.trim_start();
        line.is_empty() || ["//", "/*", "*", "<!--", "-->", "#!"].iter().any(|sign| line.starts_with(sign))
    };
    file.text.lines().take_while(is_comment).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_file_is_long_without_a_reason() {
    let is_long = |file: &&File| is_source(file) && file.text.lines().count() > LINES_MAX;
    let all = files();
    let complaints: Vec<String> = all
        .iter()
        .filter(is_long)
        .filter(|file| !opening(file).to_lowercase().contains(EXCUSE))
        .map(|file| format!("{} has {} lines", file.path, file.text.lines().count()))
        .collect();
    none(&complaints, "300 lines, or «long because …» in the first comment");
}

#[test]
fn every_file_says_first_what_it_is_about() {
    let all = files();
    let opens = |file: &File| {
        let first = file.text.trim_start();
        match file.path.rsplit('.').next() {
            Some("rs") => first.starts_with("//! "),
            Some("ts" | "mjs") => ["//", "/*", "#!"].iter().any(|sign| first.starts_with(sign)),
            Some("svelte") => first.starts_with("<!--") || first.starts_with("<script") && first.contains("//"),
            Some("css") => first.starts_with("/*"),
            _ => true,
        }
    };
    let complaints: Vec<String> =
        all.iter().filter(|file| is_source(file) && !opens(file)).map(|file| file.path.clone()).collect();
    none(&complaints, "a file opens with one line that says what it is about");
}

#[test]
fn no_test_sleeps_and_none_is_ignored() {
    let mut complaints = Vec::new();
    for file in files() {
        let is_test_file =
            file.path.starts_with("tests/") || file.path.contains("/tests/") || file.path.contains(".test.");
        let code = if is_test_file {
            file.text.as_str()
        } else {
            file.text.split_once("#[cfg(test)]\nmod ").map_or("", |(_, tests)| tests)
        };
        if !is_source(&file) && !file.is("js") {
            continue;
        }
        for needle in SLEEPS.iter().chain(&IGNORES) {
            if file.path == SLOW_LINK && *needle == TIMER {
                continue;
            }
            if let Some(line) = code.lines().find(|line| line.contains(needle)) {
                complaints.push(format!("{}: {}", file.path, line.trim()));
            }
        }
    }
    none(&complaints, "no test sleeps, none is ignored");
}

#[test]
fn every_name_is_a_noun() {
    let is_empty = |file: &&File| {
        let mut parts = file.path.split('/').flat_map(|part| part.split('.'));
        parts.any(|part| EMPTY_NAMES.contains(&part.to_lowercase().as_str()))
    };
    let complaints: Vec<String> = files().iter().filter(is_empty).map(|file| file.path.clone()).collect();
    none(&complaints, "a file is called by the thing it is about");
}

#[test]
fn nothing_flashes() {
    // WCAG 2.3.1 allows three flashes a second; what has no keyframes has none.
    let animated = |file: &&File| {
        (file.is("css") || file.is("svelte")) && file.is_written() && file.text.contains(concat!("@key", "frames"))
    };
    let complaints: Vec<String> = files().iter().filter(animated).map(|file| file.path.clone()).collect();
    none(&complaints, "motion is a transition, never an animation that repeats");
}

#[test]
fn nothing_tells_of_the_machine_it_was_written_on() {
    let paths = [concat!("/wo", "rk/"), concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/Us", "ers/")];
    let mut complaints = Vec::new();
    for file in files() {
        for needle in paths {
            if let Some(line) = file.text.lines().find(|line| line.contains(needle)) {
                complaints.push(format!("{}: {}", file.path, line.trim()));
            }
        }
        let registry = "https://registry.npmjs.org/";
        let strange = |line: &&str| line.contains("\"resolved\":") && !line.contains(registry);
        if file.path.contains("-lock.") && file.text.lines().any(|line| strange(&line)) {
            complaints.push(format!("{} names another registry", file.path));
        }
    }
    none(&complaints, "no machine paths, no private registries");
}
