//! Which questions ask the same, across both rooms: a suggestion for a person, never more.
//!
//! A question is compared with all others once, when it comes or when its words change, and gets at most one candidate. That
//! takes about a millisecond among some hundred, so a heap of imported ones is compared a few at a time, between the views:
//! hints may come late, the view never does.
use floor::{Floor, QuestionId, TextId, question::Question};
use intake::{Index, Piece};
use std::collections::{BTreeMap, VecDeque};
use wire::view::{
    Words,
    inbox::{DeskLike, DeskPiece, Likes as Found, PieceSide},
};

/// The texts by which a question is compared.
type Texts = (TextId, Option<TextId>);

/// Compares the questions of one session.
pub(crate) struct Likes {
    index: Index<QuestionId>,
    known: BTreeMap<QuestionId, Texts>,
    waiting: VecDeque<QuestionId>,
    found: Found,
}

fn texts(question: &Question) -> Option<Texts> {
    let is_out = question.is_redacted
        || question.is_forgotten
        || question.is_comment
        || question.state == floor::question::QuestionState::Dropped;
    (!is_out).then(|| (question.body.id, question.translation.as_ref().map(|other| other.text.id)))
}

impl Likes {
    /// For a session with this hashtag, which says nothing in a question.
    pub(crate) fn new(hashtag: Option<&str>) -> Self {
        Self { index: Index::new(hashtag), known: BTreeMap::new(), waiting: VecDeque::new(), found: Found::new() }
    }
    /// The candidates found so far.
    pub(crate) const fn found(&self) -> &Found {
        &self.found
    }
    /// Whether some question was not compared yet.
    pub(crate) fn is_behind(&self) -> bool {
        !self.waiting.is_empty()
    }
    /// Takes note of what came, changed and went; compares nothing yet.
    pub(crate) fn learn(&mut self, floor: &Floor, words: &Words) {
        let now: BTreeMap<QuestionId, Texts> =
            floor.questions.values().filter_map(|question| Some((question.id, texts(question)?))).collect();
        if now == self.known {
            return;
        }
        let gone: Vec<QuestionId> = self.known.keys().filter(|id| !now.contains_key(id)).copied().collect();
        for id in gone {
            self.index.remove(id);
            self.found.retain(|question, like| *question != id && like.question != id);
        }
        for (id, texts) in &now {
            if self.known.get(id) == Some(texts) {
                continue;
            }
            let Some(body) = words.texts.get(&texts.0) else { continue };
            let translation = texts.1.and_then(|text| words.texts.get(&text));
            self.index.put(*id, body, translation.map(String::as_str));
            self.found.remove(id);
            self.waiting.push_back(*id);
        }
        self.known = now;
    }
    /// Compares the next question that waits for it.
    pub(crate) fn compare_one(&mut self, floor: &Floor, words: &Words) {
        let Some(id) = self.waiting.pop_front() else { return };
        let Some(question) = floor.questions.get(&id).filter(|one| !one.state.is_done()) else { return };
        let Some(body) = words.texts.get(&question.body.id) else { return };
        let translation = question.translation.as_ref().and_then(|other| words.texts.get(&other.text.id));
        let of_text = |text: &String| self.index.best_but(text, |other| other == id).map(|found| (found, text.clone()));
        let best = [Some(body), translation].into_iter().flatten().filter_map(of_text);
        let Some((best, text)) = best.max_by_key(|(found, _)| found.permille) else { return };
        let Some(other) = floor.questions.get(&best.id).and_then(|other| words.texts.get(&other.body.id)) else {
            return;
        };
        let pieces = intake::diff(&text, other).into_iter();
        let piece = |(side, text): (Piece, String)| DeskPiece {
            side: match side {
                Piece::Both => PieceSide::Both,
                Piece::Left => PieceSide::This,
                Piece::Right => PieceSide::Other,
            },
            text,
        };
        let like = DeskLike {
            question: best.id,
            permille: best.permille,
            is_very_likely: best.is_very_likely,
            diff: pieces.map(piece).collect(),
        };
        // One hint for two is enough: the one that was there first shows none of its own.
        if self.found.get(&best.id).is_none_or(|back| back.question != id) {
            self.found.insert(id, like);
        }
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

    fn compare(likes: &mut Likes, floor: &Floor, words: &Words) {
        likes.learn(floor, words);
        while likes.is_behind() {
            likes.compare_one(floor, words);
        }
    }

    #[test]
    fn the_later_one_gets_the_hint_and_loses_it_with_the_other() {
        let (mut floor, mut words, mut likes) = (Floor::default(), Words::default(), Likes::new(None));
        let first = ask(&mut floor, &mut words, 1, "Why do export licenses not list the end user?");
        ask(&mut floor, &mut words, 2, "How long may a panel speak in one segment?");
        compare(&mut likes, &floor, &words);
        assert!(likes.found().is_empty());
        let later = ask(&mut floor, &mut words, 3, "Why do export licences never list the end user?");
        compare(&mut likes, &floor, &words);
        assert_eq!(likes.found().keys().copied().collect::<Vec<_>>(), [later]);
        let like = &likes.found()[&later];
        assert_eq!(like.question, first);
        let differing = |side| like.diff.iter().any(|piece| piece.side == side);
        assert!(differing(PieceSide::Both) && differing(PieceSide::This) && differing(PieceSide::Other));
        floor.questions.get_mut(&first).unwrap().is_redacted = true;
        compare(&mut likes, &floor, &words);
        assert!(likes.found().is_empty());
    }

    #[test]
    fn an_arabic_question_meets_its_english_twin_by_its_translation() {
        let (mut floor, mut words, mut likes) = (Floor::default(), Words::default(), Likes::new(None));
        let twin = ask(&mut floor, &mut words, 1, "Who checks the end user of exported spyware?");
        let arabic = ask(&mut floor, &mut words, 2, "من يتحقق من المستخدم النهائي لبرامج التجسس المصدرة؟");
        compare(&mut likes, &floor, &words);
        assert!(likes.found().is_empty());
        let text = TextRef { id: TextId([9; 16]), commitment: [0; 32] };
        words.texts.insert(text.id, "Who checks the end user of exported spyware".to_owned());
        let lang = "en".to_owned();
        let translation = floor::question::Translation { lang, text, by: None };
        floor.questions.get_mut(&arabic).unwrap().translation = Some(translation);
        compare(&mut likes, &floor, &words);
        assert_eq!(likes.found().get(&arabic).map(|like| (like.question, like.is_very_likely)), Some((twin, true)));
    }
}
