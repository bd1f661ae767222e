//! What whoever hands something in knows about it.
use crate::{lang::Lang, via::Via};
use serde::{Deserialize, Serialize};

/// The forms that we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own word")]
pub enum Format {
    ZoomChat,
    ZoomClipboard,
    /// The clipboard of the question panel: after a blank line comes a question, then its answers.
    ZoomQaClipboard,
    ZoomQaReport,
    ZoomQaJson,
    ZoomWebhook,
    Webex,
    WebexQaJson,
    Mastodon,
    Youtube,
    Matrix,
    Telegram,
    Whatsapp,
    Bluesky,
    SocialStream,
    /// CSV and its like.
    Table,
    /// One JSON object a line, or a list of them, with keys that speak for themselves.
    Objects,
    Canonical,
    Plain,
}

/// Whether 3/4 is the third of April.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own word")]
pub enum DayOrder {
    DayMonth,
    MonthDay,
}

/// Which column of a table, counted from 0, holds what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Columns {
    /// The words. A table without them is no table of questions.
    pub body: usize,
    /// Who wrote.
    pub name: Option<usize>,
    /// When.
    pub time: Option<usize>,
    /// To whom: what is not to everyone is private.
    pub recipient: Option<usize>,
    /// A column that says whether a row is private.
    pub private: Option<usize>,
    /// A count of votes.
    pub votes: Option<usize>,
    /// A language tag.
    pub lang: Option<usize>,
    /// The source's own id of the row.
    pub id: Option<usize>,
    /// A post address: read to tell people apart, never kept.
    pub email: Option<usize>,
    /// Written answers.
    pub answer: Option<usize>,
}

/// All of it may be unknown.
#[derive(Debug, Clone, Default)]
pub struct Hint<'a> {
    /// The file's name.
    pub file: Option<&'a str>,
    /// What it is, if a person said so.
    pub format: Option<Format>,
    /// Where it came from, for forms that do not say so themselves (tables, plain text).
    pub via: Option<Via>,
    /// For WhatsApp.
    pub order: Option<DayOrder>,
    /// For WhatsApp, Matrix, and Telegram where it does not say so itself: whether several people share the chat. A chat
    /// of two is private.
    pub is_group: Option<bool>,
    /// For tables: what a person confirmed.
    pub columns: Option<Columns>,
    /// The language to assume where a text does not show one.
    pub lang: Option<Lang>,
}
