//! `/`: what this is, and two ways in.
use super::{Assets, Lang, Porch, Wants, page, pass, speech::Speech};
use askama::Template;
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "landing.html")]
struct Landing<'a> {
    lang: Lang,
    s: &'static Speech,
    assets: &'a Assets,
    typed: &'a str,
    is_unknown: bool,
}

/// The landing page; `unknown` is a code that was typed and is none of ours.
pub(super) fn draw(porch: &Porch, lang: Lang, unknown: Option<&str>) -> Response {
    let status = if unknown.is_some() { StatusCode::NOT_FOUND } else { StatusCode::OK };
    let typed: String = unknown.unwrap_or_default().chars().take(64).collect();
    let (assets, s) = (&porch.assets, lang.speech());
    page(status, &Landing { lang, s, assets, typed: &typed, is_unknown: unknown.is_some() })
}

pub(super) async fn show(State(porch): State<Porch>, Query(wants): Query<Wants>, headers: HeaderMap) -> Response {
    draw(&porch, wants.lang(&headers), None)
}

#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    code: String,
    #[serde(default)]
    lang: Option<String>,
}

/// `/j?code=…`: what was typed or pasted, also a whole address of a join page.
pub(super) async fn find(State(porch): State<Porch>, Query(typed): Query<Typed>, headers: HeaderMap) -> Response {
    let lang = Wants { lang: typed.lang, ..Wants::default() }.lang(&headers);
    let code = typed.code.trim().trim_end_matches('/');
    let code = code.split(['?', '#']).next().unwrap_or_default();
    let code = code.rsplit('/').next().unwrap_or_default();
    match pass::room_of(&porch, code, &headers, "") {
        Some(room) => Redirect::to(&format!("/j/{}?lang={}", room.about().join_code, lang.tag())).into_response(),
        None => draw(&porch, lang, Some(code)),
    }
}
