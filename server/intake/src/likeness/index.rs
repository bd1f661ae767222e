//! Soft token match against all questions of a session: every word is weighed by how rare it is.
//!
//! Words are kept once, with their pairs of letters and the words that share them; of a new question each word is
//! compared with the words that share a pair with it, and then questions are looked up, not compared letter by letter.
use super::stem::stems;
use std::collections::{BTreeMap, HashMap};

/// From here on a candidate is shown.
pub const LIKE_PERMILLE: u32 = 350;
/// From here on it is «very likely», if no word that says something differs.
pub const VERY_LIKE_PERMILLE: u32 = 700;
/// Below this two words have nothing to do with each other (Dice of their pairs of letters).
const DICE_MIN: f64 = 0.5;

type WordNo = usize;

/// A word of all questions.
struct Word {
    text: String,
    pairs: Vec<(char, char)>,
    /// In how many texts it stands.
    texts: u32,
}

/// A question's words, each once; one set for each text of it.
struct Entry<I> {
    id: I,
    words: Vec<WordNo>,
}

/// The best candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<I> {
    /// Which question.
    pub id: I,
    /// How alike, of 1000.
    pub permille: u32,
    /// At least [`VERY_LIKE_PERMILLE`] alike, and no word differs that says something.
    pub is_very_likely: bool,
}

/// All questions of a session by their words.
pub struct Index<I> {
    entries: Vec<Entry<I>>,
    words: Vec<Word>,
    numbers: HashMap<String, WordNo>,
    by_pair: HashMap<(char, char), Vec<WordNo>>,
    dropped: Option<String>,
}

fn pairs(word: &str) -> Vec<(char, char)> {
    let mut all: Vec<(char, char)> = word.chars().zip(word.chars().skip(1)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Numbers are alike only when they are the same.
fn is_number(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

fn distinct(text: &str, dropped: Option<&str>) -> Vec<String> {
    let mut all = stems(text, dropped);
    all.sort_unstable();
    all.dedup();
    all
}

impl<I: Copy + Ord> Index<I> {
    /// An empty index. The session's hashtag stands in every post and says nothing.
    pub fn new(hashtag: Option<&str>) -> Self {
        let dropped = hashtag.map(|tag| super::stem::words(tag).concat());
        let (entries, words) = (Vec::new(), Vec::new());
        Self { entries, words, numbers: HashMap::new(), by_pair: HashMap::new(), dropped }
    }

    /// Adds a question, or replaces it. A moderator's translation is a second text of the same question, so that an
    /// Arabic one meets its English twin.
    pub fn put(&mut self, id: I, text: &str, translation: Option<&str>) {
        self.remove(id);
        for text in [Some(text), translation].into_iter().flatten() {
            let mut words: Vec<WordNo> =
                distinct(text, self.dropped.as_deref()).into_iter().map(|word| self.number(word)).collect();
            words.sort_unstable();
            for number in &words {
                if let Some(word) = self.words.get_mut(*number) {
                    word.texts += 1;
                }
            }
            if !words.is_empty() {
                self.entries.push(Entry { id, words });
            }
        }
    }

    /// Removes a question. Its words stay: another question may bring them back.
    pub fn remove(&mut self, id: I) {
        let words = &mut self.words;
        self.entries.retain(|entry| {
            if entry.id != id {
                return true;
            }
            for number in &entry.words {
                if let Some(word) = words.get_mut(*number) {
                    word.texts = word.texts.saturating_sub(1);
                }
            }
            false
        });
    }

    /// How many texts it holds.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn number(&mut self, word: String) -> WordNo {
        if let Some(known) = self.numbers.get(&word) {
            return *known;
        }
        let number = self.words.len();
        let pairs = pairs(&word);
        for pair in &pairs {
            self.by_pair.entry(*pair).or_default().push(number);
        }
        self.words.push(Word { text: word.clone(), pairs, texts: 0 });
        self.numbers.insert(word, number);
        number
    }

    /// How much a word that stands in so many texts says.
    fn weight(&self, texts: u32) -> f64 {
        let all = f64::from(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
        ((all + 1.0) / (f64::from(texts) + 1.0)).ln() + 1.0
    }

    /// Words that are like this one, and how much.
    fn like(&self, word: &str) -> Vec<(WordNo, f64)> {
        if let Some(same) = self.numbers.get(word).filter(|_| is_number(word)) {
            return vec![(*same, 1.0)];
        }
        if is_number(word) {
            return Vec::new();
        }
        let own = pairs(word);
        let mut shared: HashMap<WordNo, u32> = HashMap::new();
        for number in own.iter().filter_map(|pair| self.by_pair.get(pair)).flatten() {
            *shared.entry(*number).or_default() += 1;
        }
        let dice = |(number, both): (WordNo, u32)| {
            let other = self.words.get(number)?;
            let size = u32::try_from(own.len() + other.pairs.len()).ok()?;
            let value = 2.0 * f64::from(both) / f64::from(size);
            // Two words may have the same pairs in another order: only the same word is the same.
            let value = if other.text == word { 1.0 } else { value.min(0.99) };
            (value >= DICE_MIN && !is_number(&other.text)).then_some((number, value))
        };
        let mut found: Vec<(WordNo, f64)> = shared.into_iter().filter_map(dice).collect();
        if own.is_empty() {
            found.extend(self.numbers.get(word).map(|number| (*number, 1.0)));
        }
        found
    }

    /// The question that is most like this text, from [`LIKE_PERMILLE`] on.
    pub fn best(&self, text: &str) -> Option<Found<I>> {
        self.best_but(text, |_| false)
    }

    /// As [`Self::best`], without those that `is_out` names, such as the question itself.
    pub fn best_but(&self, text: &str, is_out: impl Fn(I) -> bool) -> Option<Found<I>> {
        let scores = self.scores(text);
        let shown = scores.into_iter().filter(|found| found.permille >= LIKE_PERMILLE && !is_out(found.id));
        // Of equals the one that came first.
        shown.max_by_key(|found| (found.permille, found.is_very_likely, std::cmp::Reverse(found.id)))
    }

    /// How alike each question is; of several texts of one the best.
    pub fn scores(&self, text: &str) -> Vec<Found<I>> {
        let asked: Vec<Asked> = distinct(text, self.dropped.as_deref())
            .iter()
            .map(|word| {
                let texts =
                    self.numbers.get(word).and_then(|number| self.words.get(*number)).map_or(0, |word| word.texts);
                Asked { weight: self.weight(texts), like: self.like(word).into_iter().collect() }
            })
            .collect();
        let mut back: HashMap<WordNo, f64> = HashMap::new();
        for (number, value) in asked.iter().flat_map(|word| &word.like) {
            let best = back.entry(*number).or_default();
            *best = best.max(*value);
        }
        let mut all: BTreeMap<I, Found<I>> = BTreeMap::new();
        for entry in &self.entries {
            let found = self.score(&asked, &back, entry);
            let best = all.entry(entry.id).or_insert(found);
            if found.permille > best.permille {
                *best = found;
            }
        }
        all.into_values().collect()
    }

    fn score(&self, asked: &[Asked], back: &HashMap<WordNo, f64>, entry: &Entry<I>) -> Found<I> {
        let mut is_same = true;
        let mut mean = |pairs: &mut dyn Iterator<Item = (f64, f64)>| {
            let (mut sum, mut weights) = (0.0, 0.0);
            for (weight, value) in pairs {
                is_same &= value >= 1.0;
                sum += weight * value;
                weights += weight;
            }
            if weights > 0.0 { sum / weights } else { 0.0 }
        };
        let there = mean(&mut asked.iter().map(|word| {
            let best = entry
                .words
                .iter()
                .filter_map(|number| word.like.get(number))
                .fold(0.0, |best: f64, one| best.max(*one));
            (word.weight, best)
        }));
        let here = mean(&mut entry.words.iter().map(|number| {
            let texts = self.words.get(*number).map_or(0, |word| word.texts);
            (self.weight(texts), back.get(number).copied().unwrap_or(0.0))
        }));
        let permille = permille(f64::midpoint(there, here));
        Found { id: entry.id, permille, is_very_likely: is_same && permille >= VERY_LIKE_PERMILLE }
    }
}

/// A word of the new question.
struct Asked {
    weight: f64,
    like: HashMap<WordNo, f64>,
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between 0 and 1000")]
fn permille(value: f64) -> u32 {
    (value.clamp(0.0, 1.0) * 1000.0).round() as u32
}
