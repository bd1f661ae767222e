//! What is true of every input of a family of parsers, told once: the fuzzer tries it on millions of inputs, the ordinary
//! tests on those that it found worth keeping. Each function fails loudly when a law is broken.
#![allow(unreachable_pub, reason = "the fuzz targets call them from another crate")]
mod back;
mod canary;
mod heard;
mod holds;
mod words;

use intake::{DayOrder, Format, Hint, zoom};

/// A family by its name: that of its fuzz target and of its folder in the corpus.
pub type Family = (&'static str, fn(&[u8]));

/// All of them.
pub const FAMILIES: [Family; 9] = [
    ("zoom", zoom),
    ("webex", webex),
    ("social", social),
    ("messenger", messenger),
    ("table", table),
    ("record", record),
    ("clean", clean),
    ("likeness", likeness),
    ("known", known),
];

/// Inputs up to this length are also read many times over, now and then.
const SHORT_BYTES: usize = 2048;
/// So long is an input that repeats a short one.
const OFTEN_BYTES: usize = 48 * 1024;

/// Reads it as what it looks like and as what one of the formats says; what it looks like is exported and read again.
fn all(bytes: &[u8], formats: &[Format]) {
    let sniffed = Hint { order: Some(DayOrder::DayMonth), is_group: Some(true), ..Hint::default() };
    let format = formats.get(dice(bytes) / 16 % formats.len()).copied();
    holds::import(bytes, &Hint { format, ..sniffed.clone() });
    if let Some(import) = holds::import(bytes, &sniffed) {
        back::comes_back(import);
    }
    // What takes longer than its length allows does so sooner when there is more of it: the fuzzer's clock tells.
    if (1..SHORT_BYTES).contains(&bytes.len()) && dice(bytes).is_multiple_of(16) {
        let _import = intake::read(&bytes.repeat(OFTEN_BYTES / bytes.len()), &sniffed);
    }
}

/// A number that hangs on the input alone, so that an input does the same each time.
fn dice(bytes: &[u8]) -> usize {
    let mixed = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    usize::try_from(mixed >> 33).unwrap_or(0)
}

/// Saved chats, pastes, reports, the past webinar's JSON, events and their signature.
pub fn zoom(bytes: &[u8]) {
    all(bytes, &[Format::ZoomChat, Format::ZoomClipboard, Format::ZoomQaClipboard, Format::ZoomQaReport]);
    canary::in_chat(bytes);
    signature(bytes);
}

/// The signature of the whole input is believed; of another body, secret or time it is not.
fn signature(bytes: &[u8]) {
    const NOW_S: u64 = 1_760_000_000;
    let (secret, text) = (b"secret".as_slice(), String::from_utf8_lossy(bytes));
    let at = NOW_S.to_string();
    let given = format!("v0={}", zoom::answer_challenge(secret, &format!("v0:{at}:{text}")));
    let body = text.as_bytes();
    assert_eq!(zoom::verify(secret, &at, NOW_S + 300, body, &given), Ok(()));
    assert_eq!(zoom::verify(secret, &at, NOW_S + 301, body, &given), Err(zoom::Refused::TooOld));
    let wrong = Err(zoom::Refused::WrongSignature);
    assert_eq!(zoom::verify(b"other", &at, NOW_S, body, &given), wrong);
    assert_eq!(zoom::verify(secret, &at, NOW_S, &[body, b"."].concat(), &given), wrong);
    // What comes from outside may be anything: none of it is a signature of another secret's.
    assert_eq!(zoom::verify(b"unknown", &at, NOW_S, body, &text), wrong);
    assert!(zoom::verify(b"unknown", &text, NOW_S, body, &given).is_err());
}

/// Pastes and the older questions as JSON.
pub fn webex(bytes: &[u8]) {
    all(bytes, &[Format::Webex, Format::WebexQaJson]);
    canary::in_chat(bytes);
}

/// Mastodon (also its stream), YouTube, Bluesky, Social Stream Ninja.
pub fn social(bytes: &[u8]) {
    all(bytes, &[Format::Mastodon]);
    canary::in_list(bytes);
}

/// Matrix, Telegram, WhatsApp.
pub fn messenger(bytes: &[u8]) {
    all(bytes, &[Format::Whatsapp]);
    canary::in_list(bytes);
    // A chat of two is private, and a chat of which nobody says what it is may be one.
    let hint = Hint { format: Some(Format::Whatsapp), is_group: Some(false), ..Hint::default() };
    if let Some(import) = holds::import(bytes, &hint).filter(|import| import.format == Format::Whatsapp) {
        assert!(import.drafts.is_empty(), "a chat of two is private: {import:?}");
    }
    let hint = Hint { is_group: Some(false), ..Hint::default() };
    if let Some(import) = holds::import(bytes, &hint).filter(|import| import.format == Format::Matrix) {
        assert!(import.drafts.is_empty(), "a room of two is private: {import:?}");
    }
    holds::import(bytes, &Hint::default());
}

/// CSV and its like, JSON Lines, lists of objects.
pub fn table(bytes: &[u8]) {
    all(bytes, &[Format::Table, Format::ZoomQaReport, Format::Objects]);
    holds::import(bytes, &Hint { file: Some("x.csv"), ..Hint::default() });
    canary::in_list(bytes);
    canary::in_table(bytes);
}

/// Records of ours, as JSON and as a table.
pub fn record(bytes: &[u8]) {
    all(bytes, &[Format::Canonical]);
    canary::in_list(bytes);
}

/// How words are cleaned, masked and folded.
pub fn clean(bytes: &[u8]) {
    all(bytes, &[Format::Plain]);
    canary::in_chat(bytes);
    words::clean(&String::from_utf8_lossy(bytes));
}

/// Which questions are alike, and in what they differ.
pub fn likeness(bytes: &[u8]) {
    words::alike(&String::from_utf8_lossy(bytes));
}

/// Two imports, parted by a line of its own, into what is known.
pub fn known(bytes: &[u8]) {
    heard::twice(bytes);
}
