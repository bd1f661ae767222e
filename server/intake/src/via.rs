//! How something arrived.
use serde::{Deserialize, Serialize};

/// The source of a question (FORMATS, section 3); the same words as on the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own word")]
pub enum Via {
    ZoomChat,
    ZoomQa,
    ZoomVoice,
    Webex,
    Slido,
    X,
    Mastodon,
    Youtube,
    Matrix,
    Telegram,
    Whatsapp,
    Bluesky,
    Facebook,
    Email,
    WebForm,
    Phone,
    Hub,
    Paper,
    Voice,
    Csv,
    SeatTap,
    Mic,
    Keyboard,
}

/// Every source with its word.
const WORDS: [(Via, &str); 23] = [
    (Via::ZoomChat, "zoom_chat"),
    (Via::ZoomQa, "zoom_qa"),
    (Via::ZoomVoice, "zoom_voice"),
    (Via::Webex, "webex"),
    (Via::Slido, "slido"),
    (Via::X, "x"),
    (Via::Mastodon, "mastodon"),
    (Via::Youtube, "youtube"),
    (Via::Matrix, "matrix"),
    (Via::Telegram, "telegram"),
    (Via::Whatsapp, "whatsapp"),
    (Via::Bluesky, "bluesky"),
    (Via::Facebook, "facebook"),
    (Via::Email, "email"),
    (Via::WebForm, "web_form"),
    (Via::Phone, "phone"),
    (Via::Hub, "hub"),
    (Via::Paper, "paper"),
    (Via::Voice, "voice"),
    (Via::Csv, "csv"),
    (Via::SeatTap, "seat_tap"),
    (Via::Mic, "mic"),
    (Via::Keyboard, "keyboard"),
];

impl Via {
    /// Its word in records and fingerprints.
    pub fn word(self) -> &'static str {
        WORDS.iter().find(|(via, _)| *via == self).map_or("csv", |(_, word)| word)
    }

    /// The source that this word names.
    pub fn of(word: &str) -> Option<Self> {
        WORDS.iter().find(|(_, known)| *known == word).map(|(via, _)| *via)
    }
}
