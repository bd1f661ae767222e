//! Pages are compressed on their way: what a phone must load before it can ask counts in kilobytes.
//!
//! A page that repeats what was typed beside a secret could be measured by its length (BREACH). Ours repeat only
//! what came with the form's own proof, so a stranger has nothing to vary.
use crate::web::lists;
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use flate2::{Compression, write::GzEncoder};
use std::io::Write;

/// Largest page, in bytes.
const PAGE_BYTES_MAX: usize = 256 * 1024;
/// Pages under this many bytes stay as they are.
const PAGE_BYTES_MIN: usize = 1_024;
/// 0 to 11; from here on every step costs more time than it saves on the line.
const QUALITY: i32 = 5;
/// Logarithm of the window; a page fits into it.
const WINDOW: i32 = 18;

/// How a page becomes smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The smaller one.
    Brotli,
    /// All that browsers take over plain http, and so over an onion address.
    Gzip,
}

/// Compresses HTML for whoever takes it.
pub(super) async fn shrink(request: Request, next: Next) -> Response {
    let way = way(request.headers());
    let answer = next.run(request).await;
    let kind = answer.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    let Some(way) = way.filter(|_| kind.is_some_and(|kind| kind.starts_with(b"text/html"))) else {
        return answer;
    };
    let (mut parts, body) = answer.into_parts();
    let Ok(plain) = to_bytes(body, PAGE_BYTES_MAX).await else {
        return axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    match smaller(&plain, way) {
        Some(small) => {
            parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(way.name()));
            parts.headers.remove(header::CONTENT_LENGTH);
            Response::from_parts(parts, Body::from(small))
        }
        None => Response::from_parts(parts, Body::from(plain)),
    }
}

/// Those bytes made small in a way that the browser takes, and what that way is called; none where that is no gain.
pub(crate) fn shrunk(headers: &HeaderMap, plain: &[u8]) -> Option<(&'static str, Vec<u8>)> {
    let way = way(headers)?;
    Some((way.name(), smaller(plain, way)?))
}

impl Way {
    const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }
}

fn way(headers: &HeaderMap) -> Option<Way> {
    let takes = |name: &str| lists(headers, &header::ACCEPT_ENCODING, name);
    if takes("br") { Some(Way::Brotli) } else { takes("gzip").then_some(Way::Gzip) }
}

/// Those bytes made small; none where that is no gain.
fn smaller(plain: &[u8], way: Way) -> Option<Vec<u8>> {
    if plain.len() < PAGE_BYTES_MIN {
        return None;
    }
    let mut small = Vec::with_capacity(plain.len() / 3);
    match way {
        Way::Brotli => {
            let mut settings =
                brotli::enc::BrotliEncoderParams { quality: QUALITY, lgwin: WINDOW, ..Default::default() };
            settings.size_hint = plain.len();
            brotli::BrotliCompress(&mut &*plain, &mut small, &settings).ok()?;
        }
        Way::Gzip => {
            let mut gzip = GzEncoder::new(&mut small, Compression::default());
            gzip.write_all(plain).and_then(|()| gzip.try_finish()).ok()?;
        }
    }
    (small.len() < plain.len()).then_some(small)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_page_shrinks_and_comes_back_whole() {
        let page = "<p>A hand goes up.</p>\n".repeat(200);
        let small = smaller(page.as_bytes(), Way::Brotli).unwrap();
        assert!(small.len() < page.len() / 20, "{}", small.len());
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut back).unwrap();
        assert_eq!(back, page.as_bytes());
        let small = smaller(page.as_bytes(), Way::Gzip).unwrap();
        assert!(small.len() < page.len() / 20, "{}", small.len());
        let mut back = String::new();
        flate2::read::GzDecoder::new(small.as_slice()).read_to_string(&mut back).unwrap();
        assert_eq!(back, page);
        assert_eq!(smaller(b"<p>short</p>", Way::Brotli), None);
    }

    #[test]
    fn who_takes_brotli_gets_it_and_who_does_not_gets_gzip() {
        let takes = |value: &'static str| {
            way(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(value))]))
        };
        assert_eq!((takes("gzip, deflate, br"), takes("br;q=0.8")), (Some(Way::Brotli), Some(Way::Brotli)));
        assert_eq!((takes("gzip, deflate"), takes("br;q=0, gzip")), (Some(Way::Gzip), Some(Way::Gzip)));
        assert_eq!((takes("brotli"), takes("gzip;q=0"), way(&HeaderMap::new())), (None, None, None));
    }
}
