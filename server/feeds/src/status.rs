//! How a feed fares, in words that a desk can show.
use serde::Serialize;

/// How posts arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// The server sends them as they are written.
    Streaming,
    /// We ask every [`crate::POLL_EVERY`], or as seldom as the server wants it.
    Polling,
}

/// Why something did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The host is not on the operator's list.
    NotAllowed,
    /// The server wants a token, or not this one (401, 403).
    Unauthorized,
    /// The server does not know the hashtag (404). Nobody may have used it yet.
    NoSuchTag,
    /// No such host, no connection, or no TLS that could be trusted.
    Unreachable,
    /// No answer in time.
    TimedOut,
    /// A stream without a sign of life.
    Silent,
    /// A connection that ended within an answer, or a stream that ended.
    CutOff,
    /// More bytes than are read.
    TooLarge,
    /// Something other than the published form.
    Garbage,
    /// The server asks to wait (429, 503, or no requests left).
    RateLimited,
    /// The server points elsewhere. We do not go there.
    Redirected,
    /// The server has no stream there (404).
    NoStream,
    /// The server failed, or answered with a code that has no meaning here.
    ServerError,
}

/// What a feed is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "name", rename_all = "snake_case")]
pub enum State {
    /// It asks for the first time, or again.
    Connecting,
    /// Posts arrive.
    Live {
        /// How.
        how: How,
    },
    /// It tries again by itself.
    Waiting {
        /// In how many milliseconds, as of this status.
        ms: u64,
        /// What went wrong.
        why: Why,
    },
    /// A person should change something. After [`crate::REFUSED_AGAIN`] it tries once more, unless the host is not
    /// allowed: then it has ended.
    Refused {
        /// What is refused.
        why: Why,
    },
    /// It was told to stop, or nobody takes what it brings.
    Stopped,
}

/// How a feed fares. It holds counts and codes, no word of anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Status {
    /// What it is doing.
    pub state: State,
    /// Why there is no stream although there is a token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_stream: Option<Why>,
    /// How often the timeline was read.
    pub readings: u64,
    /// Posts handed on, new and edited.
    pub taken: u64,
    /// Posts that were taken back.
    pub gone: u64,
    /// Answers, posts and events that were not of the published form, and changed nothing.
    pub dropped_garbage: u64,
}

impl Default for Status {
    fn default() -> Self {
        Self { state: State::Connecting, no_stream: None, readings: 0, taken: 0, gone: 0, dropped_garbage: 0 }
    }
}
