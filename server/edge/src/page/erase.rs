//! «Delete what is mine»: what goes and what stays, said before it is done.
use super::{
    Assets, Lang, Porch,
    here::Here,
    page,
    pass::{Kit, Pass},
    speech::Speech,
};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use hub::Room;
use wire::view::About;

#[derive(Template)]
#[template(path = "erase.html")]
struct ErasePage<'a> {
    lang: Lang,
    s: &'static Speech,
    assets: &'a Assets,
    about: &'a About,
    here: Here,
    kit: Kit,
    has_cookie: bool,
    name: Option<String>,
}

/// Asks whether it is meant. Nothing has happened yet.
pub(super) async fn ask(porch: &Porch, room: &Room, pass: &Pass, lang: Lang) -> Response {
    let you = room.you_of(pass.person).await.unwrap_or_default();
    let page_of = ErasePage {
        lang,
        s: lang.speech(),
        assets: &porch.assets,
        about: &room.about(),
        here: Here { lang, place: pass.place },
        kit: Kit::of(porch, pass),
        has_cookie: pass.has_cookie,
        name: you.label.map(|name| lang.speech().with("hand-me", "name", &name)),
    };
    page(StatusCode::OK, &page_of)
}
