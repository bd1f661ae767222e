//! Mastodon's addresses, and how its answers are cut into posts (docs.joinmastodon.org: timelines, statuses, streaming).
use crate::{
    client::Answer,
    hashtag::Hashtag,
    place::Origin,
    post::{Post, PostId},
    status::Why,
};
use hyper::{HeaderMap, header};
use serde_json::Value;

/// How many posts a page may have.
pub const PAGE_POSTS_MAX: usize = 40;
/// How many posts can be asked for by their ids in one request.
pub(crate) const BATCH_POSTS_MAX: usize = 20;
/// Where an instance tells of itself.
pub(crate) const INSTANCE: &str = "/api/v2/instance";

/// The newest page of a hashtag, or the page right after a post.
pub(crate) fn timeline(hashtag: &Hashtag, after: Option<&PostId>) -> String {
    let path = format!("/api/v1/timelines/tag/{}?limit={PAGE_POSTS_MAX}", hashtag.encoded());
    after.map_or_else(|| path.clone(), |id| format!("{path}&min_id={}", id.as_str()))
}

/// One post.
pub(crate) fn one(id: &PostId) -> String {
    format!("/api/v1/statuses/{}", id.as_str())
}

/// Several posts, for servers from 4.3.
pub(crate) fn several(ids: &[PostId]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| format!("id%5B%5D={}", id.as_str())).collect();
    format!("/api/v1/statuses?{}", ids.join("&"))
}

/// The stream of a hashtag.
pub(crate) fn stream(hashtag: &Hashtag) -> String {
    format!("/api/v1/streaming/hashtag?tag={}", hashtag.encoded())
}

/// Why an answer with this code holds no posts.
pub(crate) fn why(code: u16) -> Why {
    match code {
        300..=399 => Why::Redirected,
        401 | 403 => Why::Unauthorized,
        404 | 410 => Why::NoSuchTag,
        429 | 503 => Why::RateLimited,
        _ => Why::ServerError,
    }
}

/// Posts, in the order of the server.
#[derive(Default)]
pub(crate) struct Page {
    pub(crate) posts: Vec<Post>,
    /// How many elements were no posts.
    pub(crate) garbage: u64,
    /// After which post the next newer page begins, as the header `Link` says it. Of its address only this id is used.
    pub(crate) newer: Option<PostId>,
}

impl Page {
    /// A list of posts. Something else altogether is garbage as a whole.
    pub(crate) fn of(answer: &Answer) -> Result<Self, Why> {
        if answer.code != 200 {
            return Err(why(answer.code));
        }
        let all: Vec<Value> = serde_json::from_slice(&answer.body).map_err(|_| Why::Garbage)?;
        let count = all.len();
        let posts: Vec<Post> = all.into_iter().filter_map(Post::of).collect();
        if posts.is_empty() && count > 0 {
            return Err(Why::Garbage);
        }
        let garbage = u64::try_from(count - posts.len()).unwrap_or(u64::MAX);
        Ok(Self { posts, garbage, newer: newer(&answer.headers) })
    }

    pub(crate) fn newest(&self) -> Option<&PostId> {
        self.posts.iter().map(|post| &post.id).max()
    }

    pub(crate) fn oldest(&self) -> Option<&PostId> {
        self.posts.iter().map(|post| &post.id).min()
    }
}

/// `<https://…?limit=40&min_id=7>; rel="prev"`: what Mastodon calls «previous» is newer.
fn newer(headers: &HeaderMap) -> Option<PostId> {
    let links = headers.get_all(header::LINK).iter().filter_map(|link| link.to_str().ok());
    links.flat_map(|link| link.split('<').skip(1)).find_map(|link| {
        let (address, rest) = link.split_once('>')?;
        let is_newer = rest.split([';', ',']).any(|part| part.trim().eq_ignore_ascii_case("rel=\"prev\""));
        let (_, query) = address.split_once('?').filter(|_| is_newer)?;
        query.split('&').find_map(|pair| pair.strip_prefix("min_id=")).and_then(PostId::parse)
    })
}

/// The server of the stream, where an instance names one.
pub(crate) fn stream_server(answer: &Answer) -> Option<Origin> {
    let root: Value = serde_json::from_slice(&answer.body).ok().filter(|_| answer.code == 200)?;
    Origin::of_socket(root.pointer("/configuration/urls/streaming")?.as_str()?).ok()
}
