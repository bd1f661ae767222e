//! Headers that every answer carries, and the patience with slow requests.
use crate::no::No;
use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::Duration;
use tokio::time::timeout;

/// Longest time from the end of a request's headers to its answer, the body included.
pub(crate) const REQUEST_MAX_MS: u64 = 20_000;
/// Style, script, pictures and sockets from here; nothing inline, no frame, no third party.
const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    img-src 'self' data:; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const SAFE: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_POLICY),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// The same policy for a page whose one style element carries that nonce.
pub(crate) fn with_style(nonce: &str) -> Option<HeaderValue> {
    let own = format!("style-src 'self' 'nonce-{nonce}'");
    HeaderValue::from_str(&CONTENT_POLICY.replace("style-src 'self'", &own)).ok()
}

/// Puts them on; what nobody said may be kept is not kept.
pub(crate) async fn put_on(request: Request, next: Next) -> Response {
    let answer = timeout(Duration::from_millis(REQUEST_MAX_MS), next.run(request)).await;
    let mut answer = answer.unwrap_or_else(|_| No::TooSlow.into_response());
    let headers = answer.headers_mut();
    for (name, value) in SAFE {
        // A page that carries its style along says so in a policy of its own, which is otherwise the same; the join page
        // lets browsers tell us, and nobody else, that its forms are ours.
        let has_own = matches!(name, header::CONTENT_SECURITY_POLICY | header::REFERRER_POLICY);
        if !has_own || !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    answer
}
