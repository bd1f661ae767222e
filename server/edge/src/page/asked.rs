//! What somebody has asked in writing, and what came of it.
use super::{listed::votes, speech::Speech};
use askama::Template;
use floor::question::QuestionState;
use wire::view::you::{You, YourQuestion};

struct Question {
    number: u32,
    /// None: it was removed, or read and not kept.
    text: Option<String>,
    gone: String,
    state: String,
    votes: Option<String>,
    reason: Option<String>,
    answer: Option<String>,
}

#[derive(Template)]
#[template(path = "asked.html")]
struct Asked {
    s: &'static Speech,
    questions: Vec<Question>,
}

fn question(question: &YourQuestion, speech: &Speech) -> Question {
    let state = match question.state {
        QuestionState::New => "hand-state-new",
        QuestionState::Held => "hand-state-held",
        QuestionState::Shortlisted => "hand-state-shortlisted",
        QuestionState::Forwarded => "hand-state-forwarded",
        QuestionState::Voiced => "hand-state-voiced",
        QuestionState::Answered => "hand-state-answered",
        QuestionState::Declined | QuestionState::Dropped => "hand-state-declined",
        QuestionState::Written => "hand-state-written",
    };
    Question {
        number: question.id.0,
        text: question.text.as_deref().map(wire::text::harmless),
        gone: speech.say(if question.is_forgotten { "hand-forgotten" } else { "hand-redacted" }),
        votes: (question.votes > 0).then(|| votes(question.votes, speech)),
        state: speech.say(state),
        reason: question.reason.as_deref().map(|text| speech.with("hand-reason", "text", text)),
        answer: question.answer.as_deref().map(|text| speech.with("hand-answer", "text", text)),
    }
}

/// All but those that a hand carries: they stand with the hand.
pub(super) fn asked(you: &You, s: &'static Speech) -> String {
    let carried = |question: &&YourQuestion| !you.hands.iter().any(|hand| hand.question == Some(question.id));
    let asked = Asked { s, questions: you.questions.iter().filter(carried).map(|one| question(one, s)).collect() };
    asked.render().unwrap_or_default()
}
