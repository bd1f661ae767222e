//! Messages of the moderators on a phone: a quiet band, in words or as a preset in the reader's language.
use super::speech::Speech;
use askama::Template;
use floor::screen::Preset;
use wire::view::{room::RoomView, shown::RoomMessage};

#[derive(Template)]
#[template(path = "band.html")]
struct Band {
    lines: Vec<String>,
}

const fn id(preset: Preset) -> &'static str {
    match preset {
        Preset::WrapUp => "hand-message-wrap_up",
        Preset::Slower => "hand-message-slower",
        Preset::Louder => "hand-message-louder",
        Preset::CloserToMic => "hand-message-closer_to_mic",
        Preset::YouAreNext => "hand-message-you_are_next",
        Preset::AnswerPlease => "hand-message-answer_please",
        Preset::LastQuestions => "hand-message-last_questions",
        Preset::WriteInstead => "hand-message-write_instead",
        Preset::ShortBreak => "hand-message-short_break",
        Preset::BackSoon => "hand-message-back_soon",
        Preset::TechnicalProblem => "hand-message-technical_problem",
    }
}

/// The band of those messages; empty where there are none. A text that was erased leaves nothing.
pub(super) fn band(messages: &[RoomMessage], room: &RoomView, speech: &Speech) -> String {
    if room.is_blank {
        return String::new();
    }
    let words = |message: &RoomMessage| {
        message.text.as_deref().map(wire::text::harmless).or_else(|| Some(speech.say(id(message.preset?))))
    };
    let band = Band { lines: messages.iter().filter_map(words).collect() };
    band.render().unwrap_or_default()
}
