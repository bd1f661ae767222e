//! Prints how long the intake takes: `cargo run -p intake --example measure`, also with `--release`.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::format_push_string,
    reason = "it looks at the clock and says what it saw"
)]
use intake::{Hint, Index, Known, fresh, read};
use std::time::Instant;

const WORDS: [&str; 24] = [
    "export",
    "license",
    "government",
    "source",
    "journalist",
    "device",
    "company",
    "audit",
    "right",
    "court",
    "spyware",
    "treaty",
    "border",
    "data",
    "consent",
    "police",
    "record",
    "public",
    "budget",
    "school",
    "network",
    "region",
    "victim",
    "remedy",
];

/// Numbers that look random and are the same each time.
fn dice(seed: &mut u64) -> usize {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    usize::try_from(*seed % 9973).unwrap_or(0)
}

fn question(seed: &mut u64) -> String {
    let mut text = String::from("Why does the");
    for _ in 0..10 {
        let word = WORDS.get(dice(seed) % WORDS.len()).copied().unwrap_or_default();
        let ending = ["", "s", "ing", "ed"].get(dice(seed) % 4).copied().unwrap_or_default();
        text += &format!(" {word}{ending}{}", dice(seed) % 40);
    }
    text.replace(char::is_numeric, "") + "?"
}

/// Milliseconds of one run, the best of five.
fn best_ms<T>(mut run: impl FnMut() -> T) -> f64 {
    let once = |run: &mut dyn FnMut() -> T| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64() * 1000.0
    };
    (0..5).map(|_| once(&mut run)).fold(f64::MAX, f64::min)
}

fn main() {
    let mut seed = 7;
    let mut chat = String::new();
    for number in 0..5000 {
        let (m, s) = (number / 60 % 60, number % 60);
        let name = dice(&mut seed) % 300;
        let question = question(&mut seed);
        chat += &format!("15:{m:02}:{s:02} From Person {name} to Everyone:\n\t{question}\n");
    }
    let drafts = read(chat.as_bytes(), &Hint::default()).map(|import| import.drafts.len());
    println!("{drafts:?} messages of a chat of {} KB", chat.len() / 1024);
    println!("  read:  {:.1} ms", best_ms(|| read(chat.as_bytes(), &Hint::default())));
    let import = read(chat.as_bytes(), &Hint::default());
    println!("  fresh: {:.1} ms", best_ms(|| import.clone().map(|import| fresh(&[1; 32], &Known::default(), import))));
    let mut index = Index::new(None);
    for id in 0..500 {
        index.put(id, &question(&mut seed), None);
    }
    let asked = question(&mut seed);
    println!("one question against {} stored", index.len());
    println!("  best:  {:.2} ms", best_ms(|| index.best(&asked)));
    println!("  put:   {:.2} ms", best_ms(|| index.put(500, &asked, None)));
}
