//! Pages are compressed on their way: what a phone must load before it can ask counts in kilobytes.
//!
//! A page that repeats what was typed beside a secret could be measured by its length (BREACH). Ours repeat only
//! what came with the form's own proof, so a stranger has nothing to vary.
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Largest page, in bytes.
const PAGE_BYTES_MAX: usize = 256 * 1024;
/// Pages under this many bytes stay as they are.
const PAGE_BYTES_MIN: usize = 1_024;
/// 0 to 11; from here on every step costs more time than it saves on the line.
const QUALITY: i32 = 5;
/// Logarithm of the window; a page fits into it.
const WINDOW: i32 = 18;

/// Compresses HTML for whoever takes brotli.
pub(super) async fn shrink(request: Request, next: Next) -> Response {
    let may = takes_brotli(request.headers());
    let answer = next.run(request).await;
    let kind = answer.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    if !may || !kind.is_some_and(|kind| kind.starts_with(b"text/html")) {
        return answer;
    }
    let (mut parts, body) = answer.into_parts();
    let Ok(plain) = to_bytes(body, PAGE_BYTES_MAX).await else {
        return axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    match smaller(&plain) {
        Some(small) => {
            parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
            parts.headers.remove(header::CONTENT_LENGTH);
            Response::from_parts(parts, Body::from(small))
        }
        None => Response::from_parts(parts, Body::from(plain)),
    }
}

/// Whether a browser takes brotli.
pub(crate) fn takes_brotli(headers: &HeaderMap) -> bool {
    let wanted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    wanted.split(',').any(|one| {
        let mut parts = one.split(';').map(str::trim);
        parts.next() == Some("br") && parts.next() != Some("q=0")
    })
}

/// Those bytes in brotli; none where that is no gain.
pub(crate) fn smaller(plain: &[u8]) -> Option<Vec<u8>> {
    if plain.len() < PAGE_BYTES_MIN {
        return None;
    }
    let mut settings = brotli::enc::BrotliEncoderParams { quality: QUALITY, lgwin: WINDOW, ..Default::default() };
    settings.size_hint = plain.len();
    let mut small = Vec::with_capacity(plain.len() / 3);
    brotli::BrotliCompress(&mut &*plain, &mut small, &settings).ok()?;
    (small.len() < plain.len()).then_some(small)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_shrinks_and_comes_back_whole() {
        let page = "<p>A hand goes up.</p>\n".repeat(200);
        let small = smaller(page.as_bytes()).unwrap();
        assert!(small.len() < page.len() / 20, "{}", small.len());
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut back).unwrap();
        assert_eq!(back, page.as_bytes());
        assert_eq!(smaller(b"<p>short</p>"), None);
    }

    #[test]
    fn only_who_takes_brotli_gets_it() {
        let takes = |value: &'static str| {
            takes_brotli(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(value))]))
        };
        assert!(takes("gzip, deflate, br") && takes("br;q=0.8"));
        assert!(!takes("gzip") && !takes("br;q=0") && !takes("brotli"));
        assert!(!takes_brotli(&HeaderMap::new()));
    }
}
