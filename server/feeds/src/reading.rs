//! Reading a timeline: the newest page, the gap before it, and what has gone from it.
use crate::{
    api::{self, BATCH_POSTS_MAX, Page},
    client::Answer,
    feed::{Feed, Halt, beside, deleted},
    post::{Post, PostId},
    status::Why,
};
use serde_json::Value;
use std::collections::BTreeSet;

/// How many pages one reading takes to close a gap; the next one goes on where it ended.
pub const GAP_PAGES_MAX: usize = 10;
/// How many known posts one check asks for.
pub const CHECK_POSTS_MAX: usize = 40;
/// How many posts are asked for one by one in a reading or a check.
const ONE_BY_ONE_MAX: usize = 8;

impl Feed {
    /// Reads the newest page, and what lies between it and what was read before. Answers whether no gap is left.
    pub(crate) async fn read(&mut self) -> Result<bool, Halt> {
        let page = self.page(None).await?;
        let is_gap = page.oldest().zip(self.seen.newest()).is_some_and(|(oldest, newest)| oldest > newest);
        let closed = if is_gap { self.close_gap(&page).await } else { Ok(true) };
        self.take(&page.posts).await?;
        self.seen.shows_from(page.oldest());
        if let (Ok(true), Some(newest)) = (&closed, page.newest()) {
            self.seen.reach(newest);
        }
        for id in self.seen.missing(&page.posts).iter().take(ONE_BY_ONE_MAX) {
            beside(self.ask_for(id).await)?;
        }
        closed
    }

    /// Goes forward from what was read before, page by page.
    async fn close_gap(&mut self, until: &Page) -> Result<bool, Halt> {
        let Some((mut from, until)) = self.seen.newest().cloned().zip(until.oldest()) else { return Ok(true) };
        for _ in 0..GAP_PAGES_MAX {
            let page = self.page(Some(&from)).await?;
            let Some(newest) = page.newest() else { return Ok(true) };
            self.take(&page.posts).await?;
            let next = page.newer.as_ref().unwrap_or(newest).max(newest).clone();
            // A server that answers what was there before does not page.
            if next <= from {
                return Ok(true);
            }
            self.seen.reach(&next);
            if next >= *until {
                return Ok(true);
            }
            from = next;
        }
        Ok(false)
    }

    /// Asks for known posts by their ids, those first that were not asked for longest: edits of old posts show, and a
    /// post that its server does not know any more is gone.
    pub(crate) async fn check(&mut self) -> Result<(), Halt> {
        let count = if self.has_batch { CHECK_POSTS_MAX } else { ONE_BY_ONE_MAX };
        let mut alone = Vec::new();
        for ids in self.seen.next_to_check(count).chunks(BATCH_POSTS_MAX) {
            alone.extend(if self.has_batch { self.absent(ids).await? } else { ids.to_vec() });
        }
        for id in alone.iter().take(ONE_BY_ONE_MAX) {
            self.ask_for(id).await?;
        }
        Ok(())
    }

    /// Asks for several; answers those that did not come.
    async fn absent(&mut self, ids: &[PostId]) -> Result<Vec<PostId>, Halt> {
        let answer = self.fetch(&api::several(ids)).await?;
        // Servers before 4.3 and some of other make have no such address.
        if matches!(answer.code, 400 | 404 | 405 | 422) {
            self.has_batch = false;
            return Ok(ids.to_vec());
        }
        let page = Page::of(&answer).inspect_err(|_| self.drop_garbage(1))?;
        self.drop_garbage(page.garbage);
        let asked: BTreeSet<&PostId> = ids.iter().collect();
        let posts: Vec<Post> = page.posts.into_iter().filter(|post| asked.contains(&post.id)).collect();
        self.take(&posts).await?;
        Ok(ids.iter().filter(|id| !posts.iter().any(|post| post.id == **id)).cloned().collect())
    }

    /// Asks for one post. Only where the server says that there is none by this id, it is gone: that it is missing in a
    /// list may have other reasons.
    async fn ask_for(&mut self, id: &PostId) -> Result<(), Halt> {
        let answer = self.fetch(&api::one(id)).await?;
        match answer.code {
            404 | 410 => {
                self.hand_on(vec![deleted(id.as_str())]).await?;
                self.seen.forget(id);
            }
            200 => {
                let found = serde_json::from_slice::<Value>(&answer.body).ok().and_then(Post::of);
                match found.filter(|post| post.id == *id) {
                    Some(post) => self.take(&[post]).await?,
                    None => self.drop_garbage(1),
                }
                self.seen.is_elsewhere(id);
            }
            // Single posts are for members only there: nothing can be said of it.
            401 | 403 => self.seen.is_elsewhere(id),
            code => return Err(Halt::Why(api::why(code))),
        }
        Ok(())
    }

    async fn page(&mut self, after: Option<&PostId>) -> Result<Page, Halt> {
        let answer = self.fetch(&api::timeline(&self.source.hashtag, after)).await?;
        let page = Page::of(&answer).inspect_err(|why| {
            if *why == Why::Garbage {
                self.drop_garbage(1);
            }
        })?;
        self.drop_garbage(page.garbage);
        Ok(page)
    }

    /// An answer, unless the last one asked for silence.
    pub(crate) async fn fetch(&mut self, path: &str) -> Result<Answer, Why> {
        if self.pace.hold.is_some() {
            return Err(Why::RateLimited);
        }
        let answer = self.client.get(&self.source.server, path, self.source.token.as_ref()).await?;
        self.pace = crate::pace::Pace::of(answer.code, &answer.headers);
        Ok(answer)
    }
}
