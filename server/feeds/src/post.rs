//! What must be known of a post to fetch rightly: its id, whether it is public, whether it has changed. The words are
//! the intake's business.
use serde_json::Value;
use std::{
    cmp::Ordering,
    collections::BTreeMap,
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
};

/// How many posts are remembered.
pub const KNOWN_MAX: usize = 2000;
/// How long an id may be, in characters.
const ID_CHARS_MAX: usize = 64;

/// A post's id at its server, in the order in which the API pages: by length, then by characters.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct PostId(String);

impl PostId {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let is_id = (1..=ID_CHARS_MAX).contains(&text.len()) && text.bytes().all(is_fine);
        is_id.then(|| Self(text.to_owned()))
    }

    /// Fit for an address and for JSON: letters, digits, `-` and `_`.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl PartialOrd for PostId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PostId {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.0.len(), &self.0).cmp(&(other.0.len(), &other.0))
    }
}

impl fmt::Debug for PostId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("withheld")
    }
}

/// A post as the API publishes it.
pub(crate) struct Post {
    pub(crate) id: PostId,
    pub(crate) is_public: bool,
    /// Differs when something that the intake reads differs.
    mark: u64,
    pub(crate) value: Value,
}

impl Post {
    /// A status with the fields that the API promises; anything else is none.
    pub(crate) fn of(value: Value) -> Option<Self> {
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        let id = text("id").and_then(PostId::parse)?;
        let (_, visibility) = text("content").zip(text("visibility"))?;
        let is_public = matches!(visibility, "public" | "unlisted");
        value.get("account").filter(|account| account.is_object())?;
        let mut hasher = DefaultHasher::new();
        for key in ["content", "spoiler_text", "sensitive", "visibility", "language", "edited_at", "favourites_count"] {
            value.get(key).map(Value::to_string).hash(&mut hasher);
        }
        Some(Self { id, is_public, mark: hasher.finish(), value })
    }
}

#[derive(Clone)]
struct Known {
    mark: u64,
    is_public: bool,
    /// The round in which the server was last asked for it by its id.
    checked: u64,
    /// It is not in the timeline and exists nevertheless: its absence says nothing any more.
    is_elsewhere: bool,
}

/// What a feed has seen. Whoever stops a feed gets it, and may begin the next one with it. In memory only.
#[derive(Clone, Default)]
pub struct Seen {
    newest: Option<PostId>,
    shown_from: Option<PostId>,
    known: BTreeMap<PostId, Known>,
    round: u64,
}

impl fmt::Debug for Seen {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} posts", self.known.len())
    }
}

impl Seen {
    pub(crate) fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// The post up to which everything was read.
    pub(crate) fn newest(&self) -> Option<&PostId> {
        self.newest.as_ref()
    }

    /// Everything up to this post has been read.
    pub(crate) fn reach(&mut self, id: &PostId) {
        if self.newest.as_ref().is_none_or(|newest| newest < id) {
            self.newest = Some(id.clone());
        }
    }

    pub(crate) fn knows(&self, id: &PostId) -> bool {
        self.known.contains_key(id)
    }

    /// Whether it is new or has changed.
    pub(crate) fn is_news(&self, post: &Post) -> bool {
        self.known.get(&post.id).is_none_or(|known| known.mark != post.mark)
    }

    /// A post that was for everybody and is not any more.
    pub(crate) fn is_withdrawn(&self, post: &Post) -> bool {
        !post.is_public && self.known.get(&post.id).is_some_and(|known| known.is_public)
    }

    /// It was handed on as it is now.
    pub(crate) fn put(&mut self, post: &Post) {
        let Post { id, is_public, mark, .. } = post;
        let (checked, is_elsewhere) =
            self.known.get(id).map_or((self.round, false), |known| (known.checked, known.is_elsewhere));
        let known = Known { mark: *mark, is_public: *is_public, checked, is_elsewhere };
        self.known.insert(id.clone(), known);
        while self.known.len() > KNOWN_MAX {
            self.known.pop_first();
        }
    }

    pub(crate) fn forget(&mut self, id: &PostId) {
        self.known.remove(id);
    }

    /// Public posts that should be on a page and are not: taken back, perhaps.
    pub(crate) fn missing(&self, page: &[Post]) -> Vec<PostId> {
        let ids = || page.iter().map(|post| &post.id);
        let (Some(first), Some(last)) = (ids().min(), ids().max()) else { return Vec::new() };
        let within = self.known.range(first..=last);
        let is_missing = |(id, known): &(&PostId, &Known)| {
            known.is_public && !known.is_elsewhere && !ids().any(|there| there == *id)
        };
        within.filter(is_missing).map(|(id, _)| id.clone()).collect()
    }

    /// It exists, though it is missing in the timeline.
    pub(crate) fn is_elsewhere(&mut self, id: &PostId) {
        if let Some(known) = self.known.get_mut(id) {
            known.is_elsewhere = true;
        }
    }

    /// The newest page begins with this post: what is on it is read again and again.
    pub(crate) fn shows_from(&mut self, oldest: Option<&PostId>) {
        self.shown_from = oldest.cloned();
    }

    /// The public posts that no page shows any more and that were not asked for by their ids for longest.
    pub(crate) fn next_to_check(&mut self, count: usize) -> Vec<PostId> {
        self.round += 1;
        let is_shown = |id: &PostId| self.shown_from.as_ref().is_some_and(|from| id >= from);
        let unseen = |(id, known): &(&PostId, &Known)| known.is_public && (known.is_elsewhere || !is_shown(id));
        let mut all: Vec<(u64, &PostId)> =
            self.known.iter().filter(unseen).map(|(id, known)| (known.checked, id)).collect();
        all.sort_by_key(|(checked, _)| *checked);
        let next: Vec<PostId> = all.into_iter().take(count).map(|(_, id)| id.clone()).collect();
        for id in &next {
            if let Some(known) = self.known.get_mut(id) {
                known.checked = self.round;
            }
        }
        next
    }
}
