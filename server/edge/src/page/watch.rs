//! A page to look at from afar that refreshes itself, for whoever runs no script and asked for it.
//!
//! It does so by the header `Refresh` and never by a meta element: WCAG's failure F41 is a page that reloads under somebody
//! who did not ask. This one was asked for, says how often it does so and how to stop it, and has no field to lose text
//! from. The header also leaves the page alone when it is saved or printed.
use super::{
    Assets, Lang, Porch, Wants,
    band::band,
    here::Here,
    landing, own, page,
    pass::{self, Pass},
    piece,
    speech::Speech,
    table,
    wall::Wall,
};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use floor::state::Life;

/// Seconds between two looks that can be chosen.
const EVERY_S: [u32; 3] = [15, 30, 60];

/// One of them, in words.
struct Choice {
    every: u32,
    word: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "watch.html")]
struct Watch<'a> {
    lang: Lang,
    s: &'static Speech,
    assets: &'a Assets,
    code: &'a str,
    here: Here,
    state: &'static str,
    title: String,
    as_of: Option<String>,
    told: String,
    news: String,
    you: String,
    room: String,
    says: String,
    is_going: bool,
    choices: [Choice; 3],
}

/// `/j/{code}/watch?every=30`; without a number it stands still. It needs the cookie: no address carries a token.
pub(super) async fn show(
    State(porch): State<Porch>,
    Path(code): Path<String>,
    Query(wants): Query<Wants>,
    headers: HeaderMap,
) -> Response {
    let lang = wants.lang(&headers);
    let Some(room) = pass::room_of(&porch, &code, &headers, "") else {
        return landing::draw(&porch, lang, Some(&code));
    };
    let Some(pass) = Pass::of_reader(&room, &headers, wants.p) else {
        return Redirect::to(&Here { lang, place: 1 }.home(&room.about().join_code)).into_response();
    };
    let (Some(you), Some(view)) = (room.you_of(pass.person).await, table::view(&room)) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let (speech, clock) = (lang.speech(), room.clock());
    let (now, wall) = (clock.session_ms, Wall::of(&view.about, &clock));
    let asked = wants.every.as_deref().and_then(|every| every.parse().ok());
    // Once the session is over, nothing more comes of looking.
    let every = EVERY_S.into_iter().find(|every| Some(*every) == asked).filter(|_| view.life != Life::Ended);
    let (title, piece) = own::state_piece(&you, &view, &wall, lang, now);
    let choice = |one| Choice {
        every: one,
        word: speech.count("hand-watch-every", "seconds", one),
        is_chosen: Some(one) == every,
    };
    let watch = Watch {
        lang,
        s: speech,
        assets: &porch.assets,
        code: &view.about.join_code,
        here: Here { lang, place: pass.place },
        state: own::state(&you, &view),
        title,
        as_of: wall.time_of_day(now).map(|time| speech.with("hand-as-of", "time", &lang.figures(&time))),
        told: band(&you.messages, &view, speech),
        news: band(&view.messages, &view, speech),
        you: piece,
        room: piece::room(&view, Some(now), lang),
        says: every
            .map_or_else(|| speech.say("hand-watch-stands"), |every| speech.count("hand-watch-says", "seconds", every)),
        is_going: every.is_some(),
        choices: EVERY_S.map(choice),
    };
    let mut answer = page(StatusCode::OK, &watch);
    if let Some(every) = every {
        answer.headers_mut().insert(header::REFRESH, HeaderValue::from(every));
    }
    answer
}
