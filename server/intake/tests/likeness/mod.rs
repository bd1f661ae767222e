//! How well questions that were asked before are found: a set of 60 in three languages, written for this test.
mod questions;

use intake::{Found, Index, LIKE_PERMILLE, VERY_LIKE_PERMILLE};
use questions::{QUESTIONS, TWINS};
use std::collections::BTreeSet;

/// A pair of questions, how alike they are found, and whether they are the same question.
struct Pair {
    permille: u32,
    is_twin: bool,
    is_hard: bool,
}

fn index() -> Index<usize> {
    let mut index = Index::new(Some("#WS430"));
    for (id, text) in QUESTIONS.iter().enumerate() {
        index.put(id, text, None);
    }
    index
}

/// Every pair once, scored from the later to the earlier, as questions come in.
fn pairs() -> Vec<Pair> {
    let index = index();
    let twins: BTreeSet<(usize, usize)> = TWINS.into_iter().collect();
    let in_twins: BTreeSet<usize> = TWINS.iter().flat_map(|(a, b)| [*a, *b]).collect();
    let mut all = Vec::new();
    for (later, text) in QUESTIONS.iter().enumerate() {
        for found in index.scores(text).into_iter().filter(|found| found.id < later) {
            // Hard are pairs of one language that share some word.
            let is_hard = found.permille >= 80 || in_twins.contains(&later) && in_twins.contains(&found.id);
            all.push(Pair { permille: found.permille, is_twin: twins.contains(&(found.id, later)), is_hard });
        }
    }
    all
}

/// How often a twin scores above another pair, in thousandths.
fn auc(pairs: &[&Pair]) -> u32 {
    let (twins, others): (Vec<&Pair>, Vec<&Pair>) = pairs.iter().partition(|pair| pair.is_twin);
    let wins: f64 = twins
        .iter()
        .flat_map(|twin| others.iter().map(move |other| twin.permille.cmp(&other.permille)))
        .map(|order| match order {
            std::cmp::Ordering::Greater => 1.0,
            std::cmp::Ordering::Equal => 0.5,
            std::cmp::Ordering::Less => 0.0,
        })
        .sum();
    thousandths(wins, twins.len() * others.len())
}

/// The best harmonic mean of precision and recall over all thresholds, and where.
fn best_f1(pairs: &[&Pair]) -> (u32, u32) {
    let twins = pairs.iter().filter(|pair| pair.is_twin).count();
    (1..=1000)
        .map(|threshold| {
            let shown = pairs.iter().filter(|pair| pair.permille >= threshold);
            let (hits, all) = shown.fold((0, 0), |(hits, all), pair| (hits + usize::from(pair.is_twin), all + 1));
            (thousandths(f64::from(u32::try_from(2 * hits).unwrap()), twins + all), threshold)
        })
        .max_by_key(|(f1, _)| *f1)
        .unwrap()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "small counts")]
fn thousandths(part: f64, whole: usize) -> u32 {
    (part / whole as f64 * 1000.0).round() as u32
}

/// For each question of a twin pair, whether its twin is the best of all others.
fn on_top() -> (usize, usize) {
    let index = index();
    let both = TWINS.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a)]);
    let (mut hits, mut all) = (0, 0);
    for (asked, twin) in both {
        all += 1;
        let best = index.best_but(QUESTIONS[asked], |id| id == asked);
        match best {
            Some(found) if found.id == twin => hits += 1,
            _ => println!("not on top: «{}» found {best:?}", QUESTIONS[asked]),
        }
    }
    (hits, all)
}

#[test]
fn twins_are_found() {
    let pairs = pairs();
    let all: Vec<&Pair> = pairs.iter().collect();
    let hard: Vec<&Pair> = pairs.iter().filter(|pair| pair.is_hard).collect();
    let (f1, threshold) = best_f1(&hard);
    let (top, of) = on_top();
    println!("{} questions, {} pairs, {} of them hard, {} twins", QUESTIONS.len(), all.len(), hard.len(), TWINS.len());
    println!("AUC {} of 1000, hard {} of 1000", auc(&all), auc(&hard));
    println!("best F1 hard {f1} of 1000 at {threshold}; true twin on top {top}/{of}");
    let shown = hard.iter().filter(|pair| pair.permille >= LIKE_PERMILLE);
    let (hits, false_alarms) = shown.partition::<Vec<&&Pair>, _>(|pair| pair.is_twin);
    println!("at {LIKE_PERMILLE}: {} twins and {} false alarms", hits.len(), false_alarms.len());
    assert_eq!(QUESTIONS.len(), 60);
    assert_eq!(TWINS.len(), 14);
    assert!(auc(&all) >= 990 && auc(&hard) >= 970, "worse than it was");
    assert!(f1 >= 700 && top >= of - 1, "worse than it was");
}

#[test]
fn one_decisive_word_is_never_very_likely() {
    for (left, right) in [
        ("Was the export license to Saudi Arabia granted?", "Was the export license to Saudi Arabia revoked?"),
        ("هل تصدر الشركات برامج التجسس إلى السعودية؟", "هل تصدر الشركات برامج التجسس إلى الإمارات؟"),
        ("Is it legal to export it to Egypt?", "Is it illegal to export it to Egypt?"),
        ("La licence est-elle accordée ?", "La licence n'est-elle pas accordée ?"),
        ("What happened to the 2018 report on sources?", "What happened to the 2019 report on sources?"),
    ] {
        let mut index = Index::new(None);
        index.put(1, left, None);
        index.put(2, "Who is liable when a vendor sells to a police force?", None);
        let found = index.best(right);
        assert!(found.is_none_or(|found| !found.is_very_likely), "{right}: {found:?}");
    }
}

#[test]
fn the_same_words_in_another_form_are_very_likely() {
    let mut index = Index::new(Some("WS430"));
    index.put(1, "Who audits the exporters of spyware?", None);
    index.put(2, "Where is the list of licenses?", None);
    let found = index.best("Question from Ana #ws430: who audits exporters of spyware").unwrap();
    assert_eq!((found.id, found.permille >= LIKE_PERMILLE), (1, true), "{found:?}");
    let found = index.best("WHO audits the exporter of spyware??").unwrap();
    assert_eq!(found, Found { id: 1, permille: found.permille, is_very_likely: true });
    assert!(found.permille >= VERY_LIKE_PERMILLE);
}

#[test]
fn a_translation_makes_two_languages_meet() {
    let mut index = Index::new(None);
    index.put(1, "من يراقب الشركات المصدرة؟", None);
    index.put(2, "Comment protéger les sources ?", None);
    assert_eq!(index.best("Who monitors the exporting companies?"), None);
    index.put(1, "من يراقب الشركات المصدرة؟", Some("Who monitors the exporting companies?"));
    let found = index.best("Who is monitoring the companies that export?").unwrap();
    assert_eq!(found.id, 1);
    index.remove(1);
    assert_eq!(index.best("Who monitors the exporting companies?"), None);
    assert_eq!(index.len(), 1);
}

#[test]
fn nothing_is_like_nothing() {
    let mut index: Index<u8> = Index::new(None);
    assert_eq!(index.best("Who?"), None);
    index.put(1, "", None);
    index.put(2, "👍", None);
    assert!(index.is_empty());
    index.put(3, "the of and", None);
    assert_eq!(index.best("the of and"), None);
}
