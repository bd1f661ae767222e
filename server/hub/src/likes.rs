//! Which questions ask the same, across both rooms: a suggestion for a person, never more.
//!
//! A question is compared with all others once, when it comes or when its words change, and gets at most one candidate. Among
//! some hundred that takes less than a millisecond, among thousands of much the same some ten; so the index goes to a thread
//! of its own with a few questions at a time, and the room goes on meanwhile. Hints may come late, nothing waits for them.
use crate::clock::Clock;
use floor::{Floor, QuestionId, TextId, question::Question};
use intake::{Found as Best, Index, Piece};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use tokio::task::JoinHandle;
use wire::view::{
    Words,
    inbox::{DeskLike, DeskPiece, Likes as Found, PieceSide},
};

/// Questions that go to be compared together.
const TOGETHER_MAX: usize = 64;
/// Longest time for that before the rest has to come again, in real milliseconds.
const TOGETHER_MS: i64 = 50;

/// What a question is compared by: its words, those of its translation, and whether it is taken for a remark.
type Texts = (TextId, Option<TextId>, bool);

/// A question on its way to be compared: its words, and those of its translation.
type Wanted = (QuestionId, Vec<String>);

/// What comes back: the index, the best candidates with the text that found them, and those there was no time for.
struct Compared {
    index: Index<QuestionId>,
    best: Vec<(QuestionId, Best<QuestionId>, String)>,
    left: Vec<QuestionId>,
}

/// Compares the questions of one session.
pub(crate) struct Likes {
    /// None while it is away.
    index: Option<Index<QuestionId>>,
    away: Option<JoinHandle<Compared>>,
    clock: Clock,
    hashtag: Option<String>,
    known: BTreeMap<QuestionId, Texts>,
    waiting: VecDeque<QuestionId>,
    found: Found,
    /// Something changed while the index was away: there may be more to learn although nothing waits.
    has_missed: bool,
}

fn texts(question: &Question) -> Option<Texts> {
    let translation = question.translation.as_ref().map(|other| other.text.id);
    question.can_be_put().then_some((question.body.id, translation, question.is_comment))
}

/// Remarks are like each other and need no hint of it; that one is like a question may show that it was no remark.
fn compare(clock: &Clock, index: Index<QuestionId>, wanted: Vec<Wanted>, remarks: &BTreeSet<QuestionId>) -> Compared {
    let until = clock.boot_ms().saturating_add(TOGETHER_MS);
    let mut compared = Compared { index, best: Vec::new(), left: Vec::new() };
    for (id, texts) in wanted {
        if clock.boot_ms() > until {
            compared.left.push(id);
            continue;
        }
        let is_remark = remarks.contains(&id);
        let is_out = |other| other == id || is_remark && remarks.contains(&other);
        let of_text = |text: String| Some((compared.index.best_but(&text, is_out)?, text));
        let best = texts.into_iter().filter_map(of_text).max_by_key(|(best, _)| best.permille);
        compared.best.extend(best.map(|(best, text)| (id, best, text)));
    }
    compared
}

impl Likes {
    /// For a session with this hashtag, which says nothing in a question.
    pub(crate) fn new(clock: Clock, hashtag: Option<String>) -> Self {
        let index = Some(Index::new(hashtag.as_deref()));
        let (known, waiting, found) = (BTreeMap::new(), VecDeque::new(), Found::new());
        Self { index, away: None, clock, hashtag, known, waiting, found, has_missed: false }
    }
    /// The candidates found so far.
    pub(crate) const fn found(&self) -> &Found {
        &self.found
    }
    /// Takes note of what came, changed and went, and sends what was not compared yet; while the index is away, later.
    pub(crate) fn learn(&mut self, floor: &Floor, words: &Words) {
        let Some(mut index) = self.index.take() else {
            self.has_missed = true;
            return;
        };
        self.has_missed = false;
        let now: BTreeMap<QuestionId, Texts> =
            floor.questions.values().filter_map(|question| Some((question.id, texts(question)?))).collect();
        let gone: Vec<QuestionId> = self.known.keys().filter(|id| !now.contains_key(id)).copied().collect();
        for id in gone {
            index.remove(id);
            self.found.retain(|question, like| *question != id && like.question != id);
        }
        for (id, texts) in &now {
            if self.known.get(id) == Some(texts) {
                continue;
            }
            let Some(body) = words.texts.get(&texts.0) else { continue };
            let translation = texts.1.and_then(|text| words.texts.get(&text));
            index.put(*id, body, translation.map(String::as_str));
            self.found.remove(id);
            self.waiting.push_back(*id);
        }
        self.known = now;
        let mut wanted = Vec::new();
        while wanted.len() < TOGETHER_MAX
            && let Some(id) = self.waiting.pop_front()
        {
            wanted.extend(want(floor, words, id));
        }
        if wanted.is_empty() {
            self.index = Some(index);
        } else {
            let clock = self.clock.clone();
            let remarks = self.known.iter().filter(|(_, texts)| texts.2).map(|(id, _)| *id).collect();
            self.away = Some(tokio::task::spawn_blocking(move || compare(&clock, index, wanted, &remarks)));
        }
    }
    /// Waits until questions come back compared; for ever while none is away. May be dropped and called again.
    pub(crate) async fn back(&mut self) -> Back {
        let Some(away) = &mut self.away else { return std::future::pending().await };
        let back = away.await.ok();
        self.away = None;
        Back(back)
    }
    /// Takes in what came back. Whether there is anything new to see, or to send.
    pub(crate) fn take(&mut self, back: Back, floor: &Floor, words: &Words) -> bool {
        let Back(Some(Compared { index, best, left })) = back else {
            // The thread is lost and the index with it: all over again.
            *self = Self::new(self.clock.clone(), self.hashtag.take());
            return true;
        };
        self.index = Some(index);
        let is_new = !best.is_empty() || !left.is_empty() || !self.waiting.is_empty() || self.has_missed;
        self.waiting.extend(left);
        for (id, best, text) in best {
            // One hint for two is enough: the one that was there first shows none of its own.
            let is_shown = self.found.get(&best.id).is_some_and(|back| back.question == id);
            let other = floor.questions.get(&best.id).and_then(|other| words.texts.get(&other.body.id));
            if let Some(other) = other.filter(|_| !is_shown && self.known.contains_key(&id)) {
                self.found.insert(id, like(best, &text, other));
            }
        }
        is_new
    }
}

/// What [`Likes::back`] waited for.
pub(crate) struct Back(Option<Compared>);

fn want(floor: &Floor, words: &Words, id: QuestionId) -> Option<Wanted> {
    let question = floor.questions.get(&id).filter(|one| !one.state.is_done())?;
    let translation = question.translation.as_ref().map(|other| other.text.id);
    let texts = [Some(question.body.id), translation].into_iter().flatten();
    Some((id, texts.filter_map(|text| words.texts.get(&text).cloned()).collect()))
}

fn like(best: Best<QuestionId>, text: &str, other: &str) -> DeskLike {
    let piece = |(side, text): (Piece, String)| DeskPiece {
        side: match side {
            Piece::Both => PieceSide::Both,
            Piece::Left => PieceSide::This,
            Piece::Right => PieceSide::Other,
        },
        text,
    };
    DeskLike {
        question: best.id,
        permille: best.permille,
        is_very_likely: best.is_very_likely,
        diff: intake::diff(text, other).into_iter().map(piece).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use floor::{PersonId, ids::TextRef, person::Via};

    fn ask(floor: &mut Floor, words: &mut Words, no: u32, text: &str) -> QuestionId {
        let (id, row) = (QuestionId(no), TextId([u8::try_from(no).unwrap(); 16]));
        words.texts.insert(row, text.to_owned());
        let body = TextRef { id: row, commitment: [0; 32] };
        let question = Question::asked(id, PersonId([1; 16]), Via::ZoomChat, body);
        floor.questions.insert(id, question);
        id
    }

    async fn compare(likes: &mut Likes, floor: &Floor, words: &Words) {
        likes.learn(floor, words);
        while likes.away.is_some() {
            let back = likes.back().await;
            likes.take(back, floor, words);
            likes.learn(floor, words);
        }
    }

    #[tokio::test]
    async fn the_later_one_gets_the_hint_and_loses_it_with_the_other() {
        let (mut floor, mut words, mut likes) = (Floor::default(), Words::default(), Likes::new(Clock::manual(), None));
        let first = ask(&mut floor, &mut words, 1, "Why do export licenses not list the end user?");
        ask(&mut floor, &mut words, 2, "How long may a panel speak in one segment?");
        compare(&mut likes, &floor, &words).await;
        assert!(likes.found().is_empty());
        let later = ask(&mut floor, &mut words, 3, "Why do export licences never list the end user?");
        compare(&mut likes, &floor, &words).await;
        assert_eq!(likes.found().keys().copied().collect::<Vec<_>>(), [later]);
        let like = &likes.found()[&later];
        assert_eq!(like.question, first);
        let differing = |side| like.diff.iter().any(|piece| piece.side == side);
        assert!(differing(PieceSide::Both) && differing(PieceSide::This) && differing(PieceSide::Other));
        floor.questions.get_mut(&first).unwrap().is_redacted = true;
        compare(&mut likes, &floor, &words).await;
        assert!(likes.found().is_empty());
    }

    #[tokio::test]
    async fn a_remark_gets_a_hint_of_a_question_and_of_no_other_remark() {
        let (mut floor, mut words, mut likes) = (Floor::default(), Words::default(), Likes::new(Clock::manual(), None));
        ask(&mut floor, &mut words, 1, "Why do export licenses not list the end user?");
        for (no, text) in
            [(2, "Thank you for this very good session"), (3, "Thank you for this very good session indeed")]
        {
            let id = ask(&mut floor, &mut words, no, text);
            floor.questions.get_mut(&id).unwrap().is_comment = true;
        }
        compare(&mut likes, &floor, &words).await;
        let taken_for_one = ask(&mut floor, &mut words, 4, "Export licenses should list the end user, why do they not");
        floor.questions.get_mut(&taken_for_one).unwrap().is_comment = true;
        compare(&mut likes, &floor, &words).await;
        assert_eq!(likes.found().keys().copied().collect::<Vec<_>>(), [taken_for_one]);
    }

    #[tokio::test]
    async fn none_of_many_is_passed_over() {
        let (mut floor, mut words, mut likes) = (Floor::default(), Words::default(), Likes::new(Clock::manual(), None));
        let many = u32::try_from(TOGETHER_MAX).unwrap() + 8;
        for no in 1..=many {
            ask(&mut floor, &mut words, no, &format!("Does rule {no} hold for exporter{no} of list{no}?"));
        }
        compare(&mut likes, &floor, &words).await;
        // Each has a twin now, the one at the seam of two heaps as well.
        for no in 1..=many {
            let twin = format!("Does rule {no} still hold for exporter{no} of list{no}?");
            ask(&mut floor, &mut words, no + many, &twin);
        }
        compare(&mut likes, &floor, &words).await;
        let missing: Vec<u32> = (1..=many).filter(|no| !likes.found().contains_key(&QuestionId(no + many))).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[tokio::test]
    async fn what_comes_while_the_index_is_away_is_not_forgotten() {
        let (mut floor, mut words, mut likes) = (Floor::default(), Words::default(), Likes::new(Clock::manual(), None));
        ask(&mut floor, &mut words, 1, "Why do export licenses not list the end user?");
        likes.learn(&floor, &words);
        let later = ask(&mut floor, &mut words, 2, "Why do export licences never list the end user?");
        likes.learn(&floor, &words);
        let back = likes.back().await;
        assert!(likes.take(back, &floor, &words), "there is more to learn");
        compare(&mut likes, &floor, &words).await;
        assert!(likes.found().contains_key(&later));
    }

    #[tokio::test]
    async fn an_arabic_question_meets_its_english_twin_by_its_translation() {
        let (mut floor, mut words, mut likes) = (Floor::default(), Words::default(), Likes::new(Clock::manual(), None));
        let twin = ask(&mut floor, &mut words, 1, "Who checks the end user of exported spyware?");
        let arabic = ask(&mut floor, &mut words, 2, "من يتحقق من المستخدم النهائي لبرامج التجسس المصدرة؟");
        compare(&mut likes, &floor, &words).await;
        assert!(likes.found().is_empty());
        let text = TextRef { id: TextId([9; 16]), commitment: [0; 32] };
        words.texts.insert(text.id, "Who checks the end user of exported spyware".to_owned());
        let lang = "en".to_owned();
        let translation = floor::question::Translation { lang, text, by: None };
        floor.questions.get_mut(&arabic).unwrap().translation = Some(translation);
        compare(&mut likes, &floor, &words).await;
        assert_eq!(likes.found().get(&arabic).map(|like| (like.question, like.is_very_likely)), Some((twin, true)));
    }
}
