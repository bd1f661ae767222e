//! Listening to a stream, and reading the timeline beside it: a stream tells nothing of what happened before it began,
//! and now and then loses something.
use crate::{
    api,
    client::Stream,
    event::{Event, Events},
    feed::{CHECK_EVERY, Feed, Halt, POLL_EVERY, deleted},
    pace::Pace,
    post::{Post, PostId},
    status::{State, Why},
};
use http_body_util::BodyExt;
use hyper::header;
use serde_json::Value;
use std::{pin::pin, time::Duration};
use tokio::{select, time::sleep};

/// A stream from which nothing came for so long is dead: Mastodon sends a heartbeat every 15 seconds.
pub const SILENCE_MAX: Duration = Duration::from_secs(90);
/// A stream that lasted so long was a good one: the back-off begins anew after it.
const PROVEN: Duration = Duration::from_mins(1);

/// How a stream ended.
pub(crate) struct Ended {
    pub(crate) why: Why,
    /// Whether the server will say the same in a minute.
    pub(crate) is_refused: bool,
    pub(crate) has_lived: bool,
}

impl Ended {
    fn at_once(why: Why) -> Self {
        let is_refused = match why {
            Why::NotAllowed | Why::Unauthorized | Why::NoSuchTag | Why::NoStream | Why::Garbage | Why::Redirected => {
                true
            }
            Why::Unreachable
            | Why::TimedOut
            | Why::Silent
            | Why::CutOff
            | Why::TooLarge
            | Why::RateLimited
            | Why::ServerError => false,
        };
        Self { why, is_refused, has_lived: false }
    }
}

impl Feed {
    /// Listens until the stream ends.
    pub(crate) async fn stream(&mut self) -> Result<Ended, Halt> {
        if !matches!(self.state(), State::Live { .. }) {
            self.say(State::Connecting);
        }
        let mut stream = match self.open().await {
            Ok(stream) => stream,
            Err(why) => return Ok(Ended::at_once(why)),
        };
        self.has_stream();
        let mut events = Events::default();
        let mut is_whole = false;
        let mut has_lived = false;
        // The first reading comes after the stream has begun: so nothing falls between the two.
        let mut errand = pin!(sleep(Duration::ZERO));
        let mut silence = pin!(sleep(SILENCE_MAX));
        let mut proven = pin!(sleep(PROVEN));
        let why = loop {
            select! {
                frame = stream.body.frame() => {
                    let Some(Ok(frame)) = frame else { break Why::CutOff };
                    silence.set(sleep(SILENCE_MAX));
                    let piece = frame.into_data().unwrap_or_default();
                    for event in events.push(&piece) {
                        self.hear(event, is_whole).await?;
                    }
                }
                () = &mut errand => {
                    let wait = match self.errand(!self.seen.is_empty()).await {
                        Ok(whole) => {
                            is_whole = whole;
                            self.rest(if whole { CHECK_EVERY } else { POLL_EVERY })
                        }
                        Err(Halt::Why(why)) => {
                            is_whole = false;
                            self.back_off(why)
                        }
                        Err(Halt::Closed) => return Err(Halt::Closed),
                    };
                    errand.set(sleep(wait));
                    // What came meanwhile lies in the socket.
                    silence.set(sleep(SILENCE_MAX));
                }
                () = &mut silence => break Why::Silent,
                () = &mut proven, if !has_lived => has_lived = true,
            }
        };
        if events.is_within() {
            self.drop_garbage(1);
        }
        Ok(Ended { why, is_refused: false, has_lived })
    }

    /// A stream that has begun.
    async fn open(&mut self) -> Result<Stream, Why> {
        let instance = self.fetch(api::INSTANCE).await?;
        let elsewhere = api::stream_server(&instance);
        let server = elsewhere.as_ref().unwrap_or(&self.source.server);
        let path = api::stream(&self.source.hashtag);
        let stream = self.client.open(server, &path, self.source.token.as_ref()).await?;
        if stream.code != 200 {
            self.pace = Pace::of(stream.code, &stream.headers);
            return Err(if stream.code == 404 { Why::NoStream } else { api::why(stream.code) });
        }
        let kind = stream.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.trim_start().to_ascii_lowercase().starts_with("text/event-stream") {
            self.drop_garbage(1);
            return Err(Why::Garbage);
        }
        Ok(stream)
    }

    /// Takes an event in. While a gap is open, what a stream brings is not the newest that was read.
    async fn hear(&mut self, event: Event, is_whole: bool) -> Result<(), Halt> {
        let Event::Whole { name, data } = event else {
            self.drop_garbage(1);
            return Ok(());
        };
        match name.as_str() {
            "update" | "status.update" => {
                let Some(post) = serde_json::from_str::<Value>(&data).ok().and_then(Post::of) else {
                    self.drop_garbage(1);
                    return Ok(());
                };
                let id = post.id.clone();
                self.take(&[post]).await?;
                if is_whole && name == "update" {
                    self.seen.reach(&id);
                }
            }
            "delete" => {
                let Some(id) = PostId::parse(data.trim()) else {
                    self.drop_garbage(1);
                    return Ok(());
                };
                self.hand_on(vec![deleted(id.as_str())]).await?;
                self.seen.forget(&id);
            }
            // Notices and the like are for readers of other streams.
            _ => {}
        }
        Ok(())
    }
}
