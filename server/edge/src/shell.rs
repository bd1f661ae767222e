//! The empty pages of the faces that draw themselves: nothing inline, only files of our own.
use crate::{doors::Doors, page::Lang, web};
use axum::{
    Router,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
    routing::get,
};

/// Addresses and the face that serves them. Until they have a face of their own, all who see the room without a name
/// see the stage.
const PLACES: [(&str, &str); 9] = [
    ("host", "host"),
    ("check", "check"),
    ("desk", "desk"),
    ("stage", "stage"),
    ("overlay", "stage"),
    ("rapporteur", "stage"),
    ("organizer", "stage"),
    ("panel", "panel"),
    ("read", "stage"),
];

/// `/desk`, `/desk/{session}` and their like.
pub(crate) fn routes() -> Router<Doors> {
    PLACES.into_iter().fold(Router::new(), |router, (place, face)| {
        let shown = move |headers: HeaderMap| async move { show(face, &headers) };
        router.route(&format!("/{place}"), get(shown)).route(&format!("/{place}/{{session}}"), get(shown))
    })
}

fn show(name: &str, headers: &HeaderMap) -> Response {
    let Some(face) = web::face(name) else {
        return (StatusCode::SERVICE_UNAVAILABLE, "this program was built without the web\n").into_response();
    };
    let lang = Lang::from_headers(headers);
    let head: Vec<String> =
        face.styles.iter().map(|style| format!("<link rel=\"stylesheet\" href=\"{style}\">\n")).collect();
    let head = head.concat();
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"horseshoe-build\" content=\"{}\">\n\
         <title>Horseshoe</title>\n{head}<script type=\"module\" src=\"{}\"></script>\n</head>\n\
         <body class=\"{name}\"></body>\n</html>\n",
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
}
