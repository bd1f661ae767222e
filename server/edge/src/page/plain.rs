//! The stage for browsers of old televisions: drawn once, then filled by a small script that they understand.
use super::{Lang, page, piece, speech::Speech};
use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use hub::Room;
use std::collections::BTreeMap;
use wire::view::{About, Sight, room::RoomView};

/// What the script says, by its id in the language files; none of them takes anything in but «not-live», whose time it
/// puts in the place of a `#`.
const WORDS: [&str; 49] = [
    "who-onsite",
    "who-online",
    "who-panel",
    "who-read",
    "who-read-online",
    "who-break",
    "kind-interposed-question",
    "kind-short-intervention",
    "kind-point-of-order",
    "kind-direct-reply",
    "kind-panel",
    "kind-reply",
    "kind-right-of-reply",
    "message-wrap-up",
    "message-slower",
    "message-louder",
    "message-closer-to-mic",
    "message-you-are-next",
    "message-answer-please",
    "message-last-questions",
    "message-write-instead",
    "message-short-break",
    "message-back-soon",
    "message-technical-problem",
    "phase-normal",
    "phase-warning",
    "phase-danger",
    "phase-overtime",
    "paused",
    "stage-please-stop",
    "stage-group",
    "stage-has-floor",
    "stage-ends-in",
    "stage-over-by",
    "stage-nobody",
    "stage-nobody-next",
    "stage-nobody-raise",
    "stage-nobody-speaks",
    "stage-silence",
    "stage-paused",
    "stage-paused-means",
    "stage-lobby",
    "stage-lobby-means",
    "stage-ended",
    "stage-closing",
    "stage-closed",
    "stage-blank",
    "stage-link-refused",
    "stage-no-line",
];

#[derive(Template)]
#[template(path = "plain.html")]
struct Plain<'a> {
    lang: Lang,
    s: &'static Speech,
    about: &'a About,
    session: String,
    words: String,
    address: &'a str,
    code: String,
    now: String,
}

/// Without the marks that isolate what is put in: an old browser would show them as boxes.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn words(speech: &Speech) -> String {
    let mut said: BTreeMap<&str, String> = WORDS.iter().map(|id| (*id, bare(&speech.say(id)))).collect();
    said.insert("not-live", bare(&speech.with("not-live", "time", "#")));
    serde_json::to_string(&said).unwrap_or_default()
}

/// Draws the page; whoever asks has shown that they may see the stage.
pub(crate) fn draw(room: &Room, lang: Lang) -> Response {
    let newest = room.view(Sight::Stage).borrow().value.clone();
    let Ok(view) = serde_json::from_value::<RoomView>((*newest).clone()) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let address = view.about.join_url.trim_start_matches("https://").trim_start_matches("http://");
    let code = view.about.join_code.replace('-', "");
    let (left, right) = code.split_at_checked(4).unwrap_or((&code, ""));
    let plain = Plain {
        lang,
        s: lang.speech(),
        about: &view.about,
        session: room.id().to_string(),
        words: words(lang.speech()),
        address: address.trim_end_matches('/'),
        code: format!("{left}-{right}"),
        now: piece::room(&view, Some(room.clock().session_ms), lang),
    };
    page(StatusCode::OK, &plain)
}

/// Says that the link of a stage is needed.
pub(crate) fn refuse(lang: Lang) -> Response {
    let text = bare(&lang.speech().say("stage-link-missing"));
    let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::VARY, "accept-language, cookie")];
    (StatusCode::FORBIDDEN, kind, format!("{text}\n")).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_has_its_words_and_they_take_nothing_in() {
        for lang in Lang::ALL {
            assert!(WORDS.iter().all(|id| lang.speech().has(id)), "{lang:?}");
            let said = words(lang.speech());
            assert!(!said.contains(['{', '}'].as_slice()) || said.matches('{').count() == 1, "{said}");
            assert!(said.contains('#') && !said.contains('\u{2068}'), "{said}");
        }
    }
}
