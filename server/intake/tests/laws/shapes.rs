//! Inputs that nearly fit, and ways to spoil one that does.
use proptest::prelude::*;

/// Pieces of every form, in any order.
const PIECES: [&str; 64] = [
    "15:01:39",
    " From ",
    " to ",
    "Everyone",
    ":",
    " : ",
    "\n",
    "\n\n",
    "\t",
    "(Direct Message)",
    "(Privately)",
    "3:01 PM",
    "Lina H.",
    "سلمى",
    "كيف نحمي المصادر؟",
    "Replying to \"",
    "...\"",
    "Reacted to \"",
    "\" with 👍",
    "Removed a 👍 reaction from \"",
    "26.10.2025, 20:40 - ",
    "[1/15/24, 10:30:45 AM] ",
    "<Media omitted>",
    "from ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    ",",
    "\"text\":",
    "\"messages\":",
    "\"type\":\"message\"",
    "\"private\":true",
    "\"content\":\"",
    "\"visibility\":\"public\"",
    "\"id\":1",
    "<p>",
    "</p>",
    "<br>",
    "&amp;",
    "<script>",
    "&#x202e;",
    "\u{202e}",
    "\u{200f}",
    "\0",
    "\r",
    "\r\n",
    "\u{feff}",
    "+20 100 123 4567",
    "a@b.org",
    "@dan@x.org",
    "https://x.org/?",
    "time,name,message\n",
    "14:01,Tom,",
    "2019-11-28T14:02:00Z",
    "event: update\n",
    "data: {}",
    "Is a ban realistic?",
    "e\u{301}",
    "İ",
    "ﷺ",
    "👍🏽",
    "'=1",
];

/// A text made of them.
pub(super) fn text_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![6 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned), 1 => ".{0,4}"];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// One way to spoil a sample that leaves every message with its header.
#[derive(Debug, Clone)]
pub(super) enum Spoil {
    /// Ends it at so many of 1000 parts.
    Cut(usize),
    /// Writes a line twice, by its place among 1000.
    Double(usize),
    /// Sets an empty line below a line, by its place among 1000.
    Blank(usize),
    /// Puts a character in, at so many of 1000 parts.
    Insert(usize, char),
    /// Puts bytes that are no UTF-8 into the place of one that is, outside of words that mark.
    Bytes(usize),
    /// Ends every line in another way.
    Returns,
}

/// Characters that are not seen.
const UNSEEN: [char; 12] = [
    '\0', '\u{1}', '\u{7f}', '\u{9b}', '\u{200e}', '\u{200f}', '\u{202e}', '\u{2067}', '\u{feff}', '\u{61c}',
    '\u{200b}', '\u{ad}',
];

pub(super) fn mutated() -> impl Strategy<Value = Spoil> {
    prop_oneof![
        (0..=1000_usize).prop_map(Spoil::Cut),
        (0..1000_usize).prop_map(Spoil::Double),
        (0..1000_usize).prop_map(Spoil::Blank),
        (0..=1000_usize, prop::sample::select(&UNSEEN[..])).prop_map(|(part, c)| Spoil::Insert(part, c)),
        (0..=1000_usize).prop_map(Spoil::Bytes),
        Just(Spoil::Returns),
    ]
}

impl Spoil {
    pub(super) fn apply(&self, bytes: &[u8]) -> Vec<u8> {
        let text = || String::from_utf8_lossy(bytes).into_owned();
        match self {
            Self::Cut(part) => cut(bytes, *part).to_vec(),
            Self::Double(part) => {
                let text = text();
                let lines: Vec<&str> = text.split_inclusive('\n').collect();
                let at = lines.len() * part / 1000;
                let times = |number| 1 + usize::from(number == at);
                lines
                    .iter()
                    .enumerate()
                    .map(|(number, line)| line.repeat(times(number)))
                    .collect::<String>()
                    .into_bytes()
            }
            Self::Blank(part) => {
                let text = text();
                let lines: Vec<&str> = text.split_inclusive('\n').collect();
                let at = lines.len() * part / 1000;
                let below = |number| if number == at { "\n" } else { "" };
                lines
                    .iter()
                    .enumerate()
                    .flat_map(|(number, line)| [*line, below(number)])
                    .collect::<String>()
                    .into_bytes()
            }
            Self::Insert(part, c) => {
                let mut text = text();
                let at = (0..=text.len() * part / 1000).rev().find(|at| text.is_char_boundary(*at)).unwrap();
                text.insert(at, *c);
                text.into_bytes()
            }
            Self::Bytes(part) => {
                // At a line's end, where no mark is.
                let at = bytes.len() * part / 1000;
                let end = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |found| at + found);
                let mut out = bytes.to_vec();
                out.splice(end..end, [0xc3, 0x28, 0xff]);
                out
            }
            Self::Returns => text().replace("\r\n", "\n").replace('\n', "\r").into_bytes(),
        }
    }
}

/// The beginning, so many of 1000 parts of it.
pub(super) fn cut(bytes: &[u8], part: usize) -> &[u8] {
    &bytes[..bytes.len() * part / 1000]
}

/// A sample as what stands before its messages, its messages, and what stands after them.
fn messages(file: &str, bytes: &[u8]) -> (String, Vec<String>, String) {
    let text = String::from_utf8(bytes.to_vec()).unwrap().replace("\r\n", "\n");
    let text = text.trim_start_matches('\u{feff}').to_owned();
    if file == "mastodon.json" {
        let all: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
        return (
            "[".to_owned(),
            all.iter().map(|one| format!("{one},")).collect(),
            "{\"visibility\":\"public\",\"content\":\"\"}]".to_owned(),
        );
    }
    if file == "telegram.json" {
        // Chats change places; their messages stay with them.
        let all: serde_json::Value = serde_json::from_str(&text).unwrap();
        let chats = all["chats"]["list"].as_array().unwrap();
        return (
            "{\"chats\":{\"list\":[".to_owned(),
            chats.iter().map(|one| format!("{one},")).collect(),
            "{}]}}".to_owned(),
        );
    }
    let is_head = |line: &str| match file {
        "whatsapp.txt" => line.starts_with("26."),
        "clipboard.txt" => line.trim_end().ends_with("PM"),
        "generic.csv" => line.starts_with("14:"),
        _ => line.starts_with(|c: char| c.is_ascii_digit()),
    };
    let (mut before, mut all) = (String::new(), Vec::<String>::new());
    for line in text.split_inclusive('\n') {
        if is_head(line) {
            all.push(String::new());
        }
        all.last_mut().unwrap_or(&mut before).push_str(line);
    }
    for one in &mut all {
        if !one.ends_with('\n') {
            one.push('\n');
        }
        if file == "clipboard.txt" {
            one.push('\n');
        }
    }
    (before, all, String::new())
}

/// Its messages in another order. Reactions and replies may then stand before what they mean.
pub(super) fn reordered(file: &str, bytes: &[u8], seed: u64) -> Vec<u8> {
    let (before, mut all, after) = messages(file, bytes);
    let mut state = seed | 1;
    for at in (1..all.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        all.swap(at, usize::try_from(state % (at as u64 + 1)).unwrap());
    }
    // A message of Mastodon's that says nothing closes its list: it counts as empty, not as a draft.
    format!("{before}{}{after}", all.concat()).into_bytes()
}

/// Every message twice in a row.
pub(super) fn doubled(file: &str, bytes: &[u8]) -> Vec<u8> {
    let (before, all, after) = messages(file, bytes);
    let twice: String = all.iter().map(|one| one.repeat(2)).collect();
    format!("{before}{twice}{after}").into_bytes()
}
