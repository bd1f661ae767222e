//! The built web, inside the program: hashed names, `ETag`s, brotli and gzip beside the plain bytes.
use crate::no::No;
use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};

mod table {
    use super::{Embedded, Face};
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// One built file.
#[derive(Debug)]
pub(crate) struct Embedded {
    /// Below the root, without a slash at the beginning.
    path: &'static str,
    etag: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

/// What the page of a face needs.
#[derive(Debug)]
pub(crate) struct Face {
    /// `desk`, `stage` or `hand`.
    name: &'static str,
    /// The address of its script.
    pub(crate) script: &'static str,
    /// The addresses of its style sheets.
    pub(crate) styles: &'static [&'static str],
}

/// Which build of the web this program holds; pages of another are told to reload.
#[must_use]
pub fn build() -> &'static str {
    table::BUILD
}

/// What the page of that face needs; none when the program was built without the web.
pub(crate) fn face(name: &str) -> Option<&'static Face> {
    table::FACES.iter().find(|face| face.name == name)
}

/// What stands in a built file of text.
pub(crate) fn text(address: &str) -> Option<&'static str> {
    let path = address.trim_start_matches('/');
    let file = table::FILES.iter().find(|file| file.path == path)?;
    std::str::from_utf8(file.plain).ok()
}

/// Any built file by its address.
pub(crate) async fn file(uri: Uri, headers: HeaderMap) -> Response {
    let path = uri.path().trim_start_matches('/');
    match table::FILES.iter().find(|file| file.path == path) {
        Some(file) => file.answer(&headers),
        None => No::NothingHere.into_response(),
    }
}

impl Embedded {
    fn answer(&self, headers: &HeaderMap) -> Response {
        // Vite puts a hash into the name of everything under `assets`: such an address never means anything else.
        let is_hashed = self.path.starts_with("assets/");
        let kept = if is_hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
        let mut answer = HeaderMap::from_iter([
            (header::CACHE_CONTROL, HeaderValue::from_static(kept)),
            (header::ETAG, HeaderValue::from_static(self.etag)),
            (header::VARY, HeaderValue::from_static("accept-encoding")),
        ]);
        if lists(headers, &header::IF_NONE_MATCH, self.etag) {
            return (StatusCode::NOT_MODIFIED, answer).into_response();
        }
        answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime(self.path)));
        let forms = [("br", self.brotli), ("gzip", self.gzip)];
        let mut taken = forms.into_iter().filter(|(name, _)| lists(headers, &header::ACCEPT_ENCODING, name));
        let small = taken.find_map(|(name, small)| Some((name, small?)));
        if let Some((name, _)) = small {
            answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        (answer, Bytes::from_static(small.map_or(self.plain, |(_, small)| small))).into_response()
    }
}

/// Whether a header with a list names `wanted`, which it does not give the weight zero.
pub(crate) fn lists(headers: &HeaderMap, name: &header::HeaderName, wanted: &str) -> bool {
    let lists = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|item| {
        let (item, weight) = item.split_once(';').unwrap_or((item, ""));
        let item = item.trim();
        let is_none = weight.trim().strip_prefix("q=").is_some_and(|q| q.trim_matches(['0', '.']).is_empty());
        item.strip_prefix("W/").unwrap_or(item) == wanted && !is_none
    })
}

fn mime(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("txt" | "ftl") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: header::HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn every_face_names_files_that_are_there() {
        let is_there = |address: &str| table::FILES.iter().any(|file| address.strip_prefix('/') == Some(file.path));
        for name in ["desk", "stage", "hand"] {
            let face = face(name).unwrap();
            assert!(is_there(face.script), "{}", face.script);
            assert!(face.styles.iter().all(|style| is_there(style)), "{:?}", face.styles);
        }
        assert_eq!(build().len(), 12);
    }

    #[test]
    fn a_small_form_is_sent_to_those_who_take_it_and_nothing_to_those_who_have_it() {
        let script = face("desk").unwrap().script.trim_start_matches('/');
        let file = table::FILES.iter().find(|file| file.path == script).unwrap();
        let small = file.answer(&with(header::ACCEPT_ENCODING, "gzip, deflate, br"));
        assert_eq!(small.headers()[header::CONTENT_ENCODING], "br");
        assert!(small.headers()[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        let gzip = file.answer(&with(header::ACCEPT_ENCODING, "gzip, br;q=0"));
        assert_eq!(gzip.headers()[header::CONTENT_ENCODING], "gzip");
        let plain = file.answer(&with(header::ACCEPT_ENCODING, "identity"));
        assert!(!plain.headers().contains_key(header::CONTENT_ENCODING));
        let known = HeaderMap::from_iter([(header::IF_NONE_MATCH, HeaderValue::from_static(file.etag))]);
        assert_eq!(file.answer(&known).status(), StatusCode::NOT_MODIFIED);
    }
}
