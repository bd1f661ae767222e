//! The icon in the browser's tab.
use axum::{http::header, response::IntoResponse};

const ICON: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3.5" fill="#00656e"/><path d="M4.500 12.500V7.500a3.500 3.500 0 0 1 7 0v5" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>"##;

pub(super) async fn show() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "public, max-age=604800")], ICON)
}
