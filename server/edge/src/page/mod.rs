//! The participant's pages and the landing page: plain forms that do everything, drawn on the server.
//!
//! A script may enhance them (`web/src/faces/hand`), none is needed. [`fragments`] and [`you_fragment`] draw the same
//! pieces for sockets that asked for `form: fragments`; the keys are the ids of the elements they fill.
mod act;
mod asked;
mod band;
mod codename;
mod coming;
mod deed;
mod device;
mod erase;
mod expected;
mod hand;
mod here;
mod icon;
mod join;
mod landing;
mod lang;
mod leaf;
mod listed;
mod me;
mod own;
mod pass;
mod phrase;
mod piece;
pub(crate) mod plain;
mod proof;
mod recall;
mod sentence;
mod signals;
mod slow;
mod small;
pub mod speech;
mod spent;
mod table;
mod wall;
mod watch;

pub use own::you_fragment;
pub use pass::cookie_name;
pub use piece::fragments;
pub use proof::Proofs;
pub use sentence::refusal;
pub use speech::Lang;
pub use spent::Spent;
pub use wall::Wall;

pub(crate) use leaf::between;
pub(crate) use pass::{cookie_names, token_of};
pub(crate) use recall::check_words;
pub(crate) use slow::too_fast;
pub(crate) use small::shrunk;

use crate::rate::Rates;
use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRef},
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};
use hub::House;
use std::sync::Arc;

/// Longest body of a form, in bytes.
const FORM_BYTES_MAX: usize = 16 * 1024;
/// Longest question the page takes, in characters; the floor would take more.
const ASK_CHARS_MAX: u32 = 500;
/// Kinds of hands that a phone may raise, by their wire names.
const KINDS: [&str; 6] =
    ["floor", "interposed_question", "short_intervention", "direct_reply", "point_of_order", "right_of_reply"];

/// What the pages need from the house.
#[derive(Clone)]
pub struct Porch {
    /// The sessions.
    pub house: Arc<House>,
    /// Where style and script lie.
    pub assets: Assets,
    /// Forms whose answer is shown once.
    pub spent: Arc<Spent>,
    /// How many guesses at four words are taken.
    pub(crate) rates: Arc<Rates>,
    /// What forms carry of whoever is not in yet.
    pub proofs: Arc<Proofs>,
}

/// Addresses of the built files; without them the pages work all the same.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// The stylesheet of the entry `src/faces/hand/main.ts`.
    pub style: Option<String>,
    /// What stands in it: a first view carries it along and needs one request less.
    pub inline: Option<&'static str>,
    /// The script of that entry.
    pub script: Option<String>,
}

/// `/`, `/j` and everything under `/j/{code}`.
pub fn routes<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    Porch: FromRef<S>,
{
    Router::new()
        .route("/", get(landing::show))
        .route("/favicon.ico", get(icon::show))
        .route("/j", get(landing::find))
        .route("/j/{code}", get(join::show))
        .route("/j/{code}/watch", get(watch::show))
        .route("/j/{code}/join", post(join::join).get(join::back))
        .route("/j/{code}/return", post(recall::come_back).get(join::back))
        .route("/j/{code}/{deed}", post(act::act).get(join::back))
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .layer(axum::middleware::from_fn(small::shrink))
}

/// `?lang=ar`, and what a page is told by the one before it.
#[derive(Debug, Default, serde::Deserialize)]
struct Wants {
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    said: Option<String>,
    #[serde(default)]
    at: Option<String>,
    /// Seconds between two looks of the page that refreshes itself.
    #[serde(default)]
    every: Option<String>,
    /// Which of the people on this device.
    #[serde(default)]
    #[serde(deserialize_with = "here::place")]
    p: Option<u8>,
    /// The number of the seat whose code was read.
    #[serde(default)]
    seat: Option<String>,
}

impl Wants {
    fn lang(&self, headers: &axum::http::HeaderMap) -> Lang {
        self.lang.as_deref().and_then(Lang::from_tag).unwrap_or_else(|| Lang::from_headers(headers))
    }
}

/// A page that is nobody else's: never kept by a cache.
fn page(status: StatusCode, template: &impl askama::Template) -> Response {
    let Ok(html) = template.render() else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let headers = [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::VARY, HeaderValue::from_static("accept-language, cookie")),
    ];
    (status, headers, Html(html)).into_response()
}

/// As [`page`], with the stylesheet inside: a first view needs one request less. The nonce is this answer's alone.
fn page_with_style(status: StatusCode, template: &impl askama::Template, nonce: &str, assets: &Assets) -> Response {
    let mut answer = page(status, template);
    if assets.inline.is_some()
        && let Some(policy) = crate::header::with_style(nonce)
    {
        answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    answer
}
