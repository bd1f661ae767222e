//! The page for whoever knocks too often: nothing is lost, and the way back.
use super::{Assets, Lang, Porch, act::SENTENCE, page, speech::Speech};
use askama::Template;
use axum::{
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
};

#[derive(Template)]
#[template(path = "slow.html")]
struct Slow<'a> {
    lang: Lang,
    s: &'static Speech,
    assets: &'a Assets,
    home: String,
}

fn lang(uri: &Uri, headers: &HeaderMap) -> Lang {
    let wanted = uri.query().and_then(|query| query.split('&').find_map(|pair| pair.strip_prefix("lang=")));
    wanted.and_then(Lang::from_tag).unwrap_or_else(|| Lang::from_headers(headers))
}

/// In the language of the page that asked; a script is told the sentence alone.
pub(crate) fn too_fast(porch: &Porch, status: StatusCode, uri: &Uri, headers: &HeaderMap) -> Response {
    let lang = lang(uri, headers);
    let s = lang.speech();
    if headers.contains_key(SENTENCE) {
        return (status, s.say("hand-no-too_fast")).into_response();
    }
    // `/j/{code}` of whatever stands behind it.
    let path: Vec<&str> = uri.path().split('/').take(3).collect();
    let home = format!("{}?{}", path.join("/"), uri.query().unwrap_or_default());
    page(status, &Slow { lang, s, assets: &porch.assets, home })
}
