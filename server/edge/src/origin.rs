//! Whether a browser's request comes from our own pages.
use crate::{doors::Doors, no::No, rate::is_push, seat};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Where a request comes from, as far as a browser says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum From {
    /// Our own page, or no browser.
    Us,
    /// A page that hides its origin: the forms of an own page do, since `Referrer-Policy: no-referrer` makes it `null`.
    Hidden,
    /// Another site.
    Elsewhere,
}

/// Refuses what another site's page sends: sockets, and whatever changes something.
pub(crate) async fn guard(State(doors): State<Doors>, request: Request, next: Next) -> Response {
    let is_reading = request.method() == Method::GET || request.method() == Method::HEAD;
    let is_socket = request.uri().path() == "/ws";
    // No browser adds a bearer by itself: an extension that reads a chat has an origin of its own, and says whose it is.
    let is_program = is_push(request.method(), request.uri().path()) && seat::bearer(request.headers()).is_some();
    if is_reading && !is_socket || is_program {
        return next.run(request).await;
    }
    // A form of the participant's page proves by a field of its own that it is ours.
    let may_hide = request.uri().path().starts_with("/j/");
    match from(&doors.public_url(), request.headers()) {
        From::Us => next.run(request).await,
        From::Hidden if may_hide => next.run(request).await,
        From::Hidden | From::Elsewhere => No::ForeignOrigin.into_response(),
    }
}

fn from(public_url: &str, headers: &HeaderMap) -> From {
    let text = |name: &str| headers.get(name).map(|value: &HeaderValue| value.to_str().unwrap_or_default());
    let site = text("sec-fetch-site");
    if matches!(site, Some("cross-site" | "same-site")) {
        return From::Elsewhere;
    }
    match text(header::ORIGIN.as_str()) {
        None => From::Us,
        Some("null") if site == Some("same-origin") => From::Us,
        Some("null") => From::Hidden,
        Some(origin) if is_same(origin, public_url) => From::Us,
        Some(origin) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            if host.is_some() && host == text(header::HOST.as_str()) { From::Us } else { From::Elsewhere }
        }
    }
}

/// Whether the browser itself says that a request comes from our own page: no other page can make it say so.
pub(crate) fn is_told(public_url: &str, headers: &HeaderMap) -> bool {
    let says_so = headers.get("sec-fetch-site").is_some_and(|site| site == "same-origin");
    (says_so || headers.contains_key(header::ORIGIN)) && from(public_url, headers) == From::Us
}

/// Whether an address begins with exactly that origin.
fn is_same(origin: &str, address: &str) -> bool {
    address.strip_prefix(origin).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(pairs: &[(&'static str, &'static str)]) -> From {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, HeaderValue::from_static(value));
        }
        from("https://table.example.org", &headers)
    }

    #[test]
    fn only_our_own_origin_passes_and_tools_have_none() {
        assert_eq!(at(&[]), From::Us);
        assert_eq!(at(&[("origin", "https://table.example.org")]), From::Us);
        assert_eq!(at(&[("origin", "http://192.0.2.7:8080"), ("host", "192.0.2.7:8080")]), From::Us);
        assert_eq!(at(&[("origin", "https://table.example.org.evil.example")]), From::Elsewhere);
        assert_eq!(at(&[("origin", "https://table.example.or")]), From::Elsewhere);
        assert_eq!(at(&[("origin", "https://evil.example"), ("host", "192.0.2.7:8080")]), From::Elsewhere);
        assert_eq!(at(&[("origin", "https://table.example.org"), ("sec-fetch-site", "cross-site")]), From::Elsewhere);
    }

    #[test]
    fn what_says_nothing_has_told_nothing() {
        let told = |pairs: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, HeaderValue::from_static(value));
            }
            is_told("http://192.0.2.7:8080", &headers)
        };
        assert!(told(&[("origin", "http://192.0.2.7:8080")]) && told(&[("sec-fetch-site", "same-origin")]));
        assert!(told(&[("origin", "null"), ("sec-fetch-site", "same-origin")]));
        assert!(!told(&[]) && !told(&[("origin", "null")]) && !told(&[("sec-fetch-site", "none")]));
        assert!(!told(&[("origin", "http://evil.example")]));
        assert!(!told(&[("origin", "http://evil.example"), ("sec-fetch-site", "same-origin")]));
    }

    #[test]
    fn a_hidden_origin_is_ours_only_where_the_browser_says_so() {
        assert_eq!(at(&[("origin", "null")]), From::Hidden);
        assert_eq!(at(&[("origin", "null"), ("sec-fetch-site", "same-origin")]), From::Us);
        assert_eq!(at(&[("origin", "null"), ("sec-fetch-site", "cross-site")]), From::Elsewhere);
    }
}
