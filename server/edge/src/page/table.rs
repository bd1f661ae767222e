//! The page of somebody who has joined.
use super::{
    ASK_CHARS_MAX, Assets, KINDS, Lang, Porch,
    band::band,
    deed::Fields,
    device::Device,
    hand,
    here::Here,
    listed::{self, Reader},
    own::{self, Forms},
    page,
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

/// What somebody had sent when it was refused: nothing is lost.
#[derive(Debug, Default)]
pub(super) struct Typed {
    /// Which form it was.
    pub deed: String,
    /// What it held.
    pub fields: Fields,
}

impl Typed {
    /// What was typed into that form.
    pub(super) fn of(&self, deed: &str) -> Option<&Fields> {
        (self.deed == deed).then_some(&self.fields)
    }
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
    /// The part of the page that stands open.
    pub opens: &'static str,
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
    has_cookie: bool,
    said: Option<String>,
    is_refusal: bool,
    raise: Fields,
    is_raise_open: bool,
    /// The wire name of the kind that is offered first.
    kind: String,
    ask: Fields,
    is_ask_open: bool,
    told: String,
    news: String,
    you: String,
    room: String,
    acts: String,
    asked: String,
    listed: String,
    signals: String,
    supports: String,
    me: String,
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
    let (now, wall) = (clock.session_ms, Wall::of(&view.about, &clock));
    let kit = Kit::of(porch, pass);
    let forms = Forms { now, kit: &kit, typed: &outcome.typed, opens: outcome.opens };
    let mut pieces = own::pieces(&you, &view, &wall, lang, Some(&forms));
    let mut take = |name: &str| pieces.remove(name).unwrap_or_default();
    let reader = Reader { kit: &kit, you: &you, is_open: outcome.opens == "others" };
    let listed = listed::listed(&view, lang, Some(&reader));
    let state = own::state(&you, &view);
    let is_up = !you.hands.is_empty();
    let Outcome { said, is_refusal, typed, device, .. } = outcome;
    let (is_raise_typed, is_ask_typed) = (typed.of("raise").is_some(), typed.of("ask").is_some());
    let usual = if is_up { "direct_reply" } else { "floor" };
    let (mut raise, mut ask) = (Fields::default(), Fields::default());
    match typed.deed.as_str() {
        "raise" => raise = typed.fields,
        "ask" => ask = typed.fields,
        _ => {}
    }
    let table = Table {
        lang,
        s: lang.speech(),
        assets: &porch.assets,
        about: &view.about,
        session: room.id().to_string(),
        here: Here { lang, place: pass.place },
        who: pass.who(),
        device,
        state,
        is_up,
        has_cookie: pass.has_cookie,
        said,
        is_refusal,
        is_raise_open: is_raise_typed || state == "idle" || state == "lobby",
        kind: raise.kind.map_or_else(|| usual.to_owned(), hand::kind_name),
        raise,
        is_ask_open: is_ask_typed || state == "ended",
        ask,
        told: take("told"),
        news: band(&view.messages, &view, lang.speech()),
        you: take("you"),
        acts: take("acts"),
        asked: take("asked"),
        signals: take("signals"),
        supports: take("supports"),
        me: take("me"),
        listed,
        room: piece::room(&view, Some(now), lang),
        kit: Some(kit),
        up_to: lang.speech().count("hand-up-to", "chars", ASK_CHARS_MAX),
        kinds: KINDS,
    };
    page(status, &table)
}
