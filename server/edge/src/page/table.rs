//! The page of somebody who has joined.
use super::{
    ASK_CHARS_MAX, Assets, KINDS, Lang, Porch,
    band::band,
    device::Device,
    here::Here,
    own, page,
    pass::{Kit, Pass},
    piece,
    speech::Speech,
    wall::Wall,
};
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use hub::Room;
use wire::view::{About, Sight, room::RoomView};

/// What somebody had typed when something was refused: nothing is lost.
#[derive(Debug, Default)]
pub(super) struct Typed {
    /// A topic.
    pub topic: String,
    /// A question.
    pub text: String,
}

/// What came of the last act.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// As a sentence.
    pub said: Option<String>,
    /// It was refused.
    pub is_refusal: bool,
    /// Who else uses this device, drawn.
    pub device: Device,
    /// To be typed into the fields again.
    pub typed: Typed,
}

#[derive(Template)]
#[template(path = "table.html")]
struct Table<'a> {
    lang: Lang,
    s: &'static Speech,
    assets: &'a Assets,
    about: &'a About,
    session: String,
    here: Here,
    who: String,
    device: Device,
    state: &'static str,
    is_up: bool,
    said: Option<String>,
    is_refusal: bool,
    typed: Typed,
    told: String,
    news: String,
    you: String,
    room: String,
    acts: String,
    asked: String,
    kit: Option<Kit>,
    up_to: String,
    kinds: [&'static str; 6],
}

/// The newest view of the room; none when it cannot be read, which would be a mistake of ours.
pub(super) fn view(room: &Room) -> Option<RoomView> {
    let newest = room.view(Sight::Room).borrow().value.clone();
    serde_json::from_value((*newest).clone()).ok()
}

/// Draws the page of `pass`'s bearer.
pub(super) async fn draw(
    porch: &Porch,
    room: &Room,
    pass: &Pass,
    lang: Lang,
    status: StatusCode,
    outcome: Outcome,
) -> Response {
    let (Some(you), Some(view)) = (room.you_of(pass.person).await, view(room)) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let clock = room.clock();
    let (now, wall) = (Some(clock.session_ms), Wall::of(&view.about, &clock));
    let kit = Kit::of(porch, pass);
    let mut pieces = own::pieces(&you, &view, &wall, lang, now, Some(&kit));
    let mut take = |name: &str| pieces.remove(name).unwrap_or_default();
    let table = Table {
        lang,
        s: lang.speech(),
        assets: &porch.assets,
        about: &view.about,
        session: room.id().to_string(),
        here: Here { lang, place: pass.place },
        who: pass.who(),
        device: outcome.device,
        state: own::state(&you, &view),
        is_up: !you.hands.is_empty(),
        said: outcome.said,
        is_refusal: outcome.is_refusal,
        typed: outcome.typed,
        told: take("told"),
        news: band(&view.messages, &view, lang.speech()),
        you: take("you"),
        acts: take("acts"),
        asked: take("asked"),
        room: piece::room(&view, now, lang),
        kit: Some(kit),
        up_to: lang.speech().count("hand-up-to", "chars", ASK_CHARS_MAX),
        kinds: KINDS,
    };
    page(status, &table)
}
