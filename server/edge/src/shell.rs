//! The empty pages of the faces that draw themselves: nothing inline, only files of our own.
use crate::{
    doors::Doors,
    page::{Lang, plain},
    seat, web,
};
use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use floor::role::Role;
use serde::Deserialize;

/// Addresses and the face that serves them. Until they have a face of their own, others who see the room without a
/// name see the stage.
const PLACES: [(&str, &str); 9] = [
    ("host", "host"),
    ("check", "check"),
    ("desk", "desk"),
    ("stage", "stage"),
    ("overlay", "overlay"),
    ("rapporteur", "stage"),
    ("organizer", "stage"),
    ("panel", "panel"),
    ("read", "read"),
];

/// Of a face whose page old browsers are led away from: a script that they understand, and the words for none.
const FOR_OLD: &str = "<script src=\"/old.js\" defer></script>\n";

/// `/desk`, `/desk/{session}` and their like, and the stage for old browsers.
pub(crate) fn routes() -> Router<Doors> {
    let routes = Router::new().route("/stage/{session}/plain", get(show_plain));
    PLACES.into_iter().fold(routes, |router, (place, face)| {
        let shown = move |headers: HeaderMap| async move { show(face, &headers) };
        router.route(&format!("/{place}"), get(shown)).route(&format!("/{place}/{{session}}"), get(shown))
    })
}

#[derive(Debug, Default, Deserialize)]
struct Wants {
    #[serde(default)]
    lang: Option<String>,
}

/// `/stage/{session}/plain`: for whoever came by the link of the stage.
async fn show_plain(
    State(doors): State<Doors>,
    Path(session): Path<String>,
    Query(wants): Query<Wants>,
    headers: HeaderMap,
) -> Response {
    let lang = wants.lang.as_deref().and_then(Lang::from_tag).unwrap_or_else(|| Lang::from_headers(&headers));
    let room = session.parse().ok().and_then(|session| doors.house().room(&session));
    let seat = |room: &hub::Room| seat::by_cookies(room, &headers).into_iter().any(|seat| seat.role == Role::Stage);
    match room.filter(seat) {
        Some(room) => plain::draw(&room, lang),
        None => plain::refuse(lang),
    }
}

fn show(name: &str, headers: &HeaderMap) -> Response {
    let Some(face) = web::face(name) else {
        return (StatusCode::SERVICE_UNAVAILABLE, "this program was built without the web\n").into_response();
    };
    let lang = Lang::from_headers(headers);
    let head: Vec<String> =
        face.styles.iter().map(|style| format!("<link rel=\"stylesheet\" href=\"{style}\">\n")).collect();
    let is_stage = name == "stage";
    let head = head.concat() + if is_stage { FOR_OLD } else { "" };
    let without = if is_stage { lang.speech().say("stage-no-script") } else { String::new() };
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"horseshoe-build\" content=\"{}\">\n\
         <title>Horseshoe</title>\n{head}<script type=\"module\" src=\"{}\"></script>\n</head>\n\
         <body class=\"{name}\"><noscript>{without}</noscript></body>\n</html>\n",
        lang.tag(),
        lang.direction(),
        web::build(),
        face.script
    );
    ([(header::VARY, HeaderValue::from_static("accept-language"))], Html(html)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_page_has_its_script_by_file_and_nothing_inline() {
        let headers = HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, HeaderValue::from_static("ar"))]);
        let answer = show("desk", &headers);
        let body = axum::body::to_bytes(answer.into_body(), 64 * 1024).await.unwrap();
        let html = String::from_utf8(body.to_vec()).unwrap();
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("src=\"/assets/desk-"), "{html}");
        assert!(!html.contains("style=") && !html.contains("<style") && html.contains("></script>"), "{html}");
    }

    #[tokio::test]
    async fn the_stage_leads_old_browsers_away_and_says_why_without_a_script() {
        let answer = show("stage", &HeaderMap::new());
        let body = axum::body::to_bytes(answer.into_body(), 64 * 1024).await.unwrap();
        let html = String::from_utf8(body.to_vec()).unwrap();
        assert!(
            html.contains("<script src=\"/old.js\" defer></script>") && !html.contains("<noscript></noscript>"),
            "{html}"
        );
    }
}
