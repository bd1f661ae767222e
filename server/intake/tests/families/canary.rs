//! A private message among messages that the fuzzer made up: whatever stands around it, nothing of it is kept.
use super::{dice, holds::KEY};
use intake::{Format, Hint, Import, Known, fresh, read};
use serde_json::{Value, json};

const CANARY: &str = "zqxcanary";
/// Nobody looks for it in an input that sings it itself, however it hides the letters.
const SONG: &str = "canary";
/// A private message in the forms of Zoom: saved, saved by an older client, copied.
const SAVED: &str = "15:03:10 From Ana to Ben(Direct Message):\n\tzqxcanary one\n\n\tzqxcanary two\n";
const OLDER: &str = "10:22:05\t From  Ana  to  Ben(Privately) : zqxcanary\nzqxcanary too\n";
const COPIED: &str = "\nAna to Ben (Direct Message) 3:01 PM\nzqxcanary\n";
/// Its table: so wide that no other sign parts more cells.
const HEADER: &str = "time,recipient,name,message,c5,c6,c7,c8,c9,c10,c11,c12\n14:00,Everyone,Tom,hello,,,,,,,,\n";
const ROW: &str = "14:01,Ana (Direct Message),Tom,zqxcanary,,,,,,,,\n";

fn sings(bytes: &[u8]) -> bool {
    let letters: String =
        bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).map(|byte| char::from(*byte)).collect();
    letters.to_ascii_lowercase().contains(SONG)
}

fn is_kept(import: &Import) -> bool {
    let news = fresh(&KEY, &Known::default(), import.clone());
    let mut known = Known::default();
    known.learn(&news);
    format!("{import:?}{news:?}{known:?}").contains(CANARY)
}

/// The text with the lines put in at one of its line breaks.
fn put_in(text: &str, lines: &str, place: usize) -> String {
    let mut all: Vec<&str> = text.split_inclusive('\n').collect();
    let place = place % (all.len() + 1);
    let end = if place > 0 && !all[place - 1].ends_with('\n') { "\n" } else { "" };
    all.insert(place, lines);
    all.insert(place, end);
    all.concat()
}

/// In a chat, or in what somebody takes for one. A table is read by its cells, WhatsApp by its own headers.
pub(super) fn in_chat(bytes: &[u8]) {
    if sings(bytes) {
        return;
    }
    let (text, dice) = (String::from_utf8_lossy(bytes), dice(bytes));
    let forms: [(&str, &[Option<Format>]); 3] = [
        (SAVED, &[None, Some(Format::Plain), Some(Format::ZoomChat), Some(Format::ZoomClipboard)]),
        (OLDER, &[None, Some(Format::Plain), Some(Format::ZoomChat)]),
        (COPIED, &[Some(Format::Plain), Some(Format::ZoomClipboard)]),
    ];
    let (lines, formats) = forms[dice % 3];
    let said = put_in(&text, lines, dice / 3);
    for format in formats {
        let hint = Hint { format: *format, ..Hint::default() };
        let Ok(import) = read(said.as_bytes(), &hint) else { continue };
        let is_other = matches!(
            import.format,
            Format::Table | Format::ZoomQaReport | Format::Canonical | Format::Whatsapp | Format::Mastodon
        );
        assert!(is_other || !is_kept(&import), "{format:?} keeps what is private of {said:?}: {import:?}");
    }
}

/// Elements that say in one way or another that they are private.
fn elements() -> [Value; 6] {
    [
        json!({"id": "7", "content": CANARY, "visibility": "direct", "account": {"acct": "a"}}),
        json!({"id": "7", "content": CANARY, "visibility": "private", "account": {"acct": "a"}}),
        json!({"chatname": "a", "chatmessage": CANARY, "type": "zoom", "private": true}),
        json!({"text": CANARY, "private": 1}),
        json!({"message": CANARY, "recipient": "Ana", "name": "Tom"}),
        json!({"body": CANARY, "source": {"via": "zoom_chat"}, "private": "yes"}),
    ]
}

/// In a list of JSON, in a list of chats, or as a line of its own.
pub(super) fn in_list(bytes: &[u8]) {
    if sings(bytes) {
        return;
    }
    let dice = dice(bytes);
    let one = &elements()[dice % 6];
    let said = match serde_json::from_slice::<Value>(bytes) {
        Ok(mut root) => {
            let chat =
                json!({"type": "personal_chat", "id": 1, "messages": [{"id": 1, "type": "message", "text": CANARY}]});
            if let Some(Value::Array(chats)) = root.pointer_mut("/chats/list") {
                let place = dice % (chats.len() + 1);
                chats.insert(place, chat);
            } else if let Some(all) = list_in(&mut root) {
                let place = dice % (all.len() + 1);
                all.insert(place, one.clone());
            } else {
                return;
            }
            root.to_string()
        }
        Err(_) => put_in(&String::from_utf8_lossy(bytes), &format!("{one}\n"), dice / 6),
    };
    if !said.trim_start().starts_with(['{', '[']) {
        return;
    }
    if let Ok(import) = read(said.as_bytes(), &Hint { is_group: Some(true), ..Hint::default() }) {
        // What only looks like a list is a chat or a table in which somebody quotes one.
        let is_text = matches!(
            import.format,
            Format::ZoomChat | Format::ZoomClipboard | Format::Webex | Format::Whatsapp | Format::Plain | Format::Table
        );
        assert!(is_text || !is_kept(&import), "what is private is kept of {said:?}: {import:?}");
    }
}

/// The list of messages: the whole, or that under a key. Lists of forms that know nothing private are left alone.
fn list_in(root: &mut Value) -> Option<&mut Vec<Value>> {
    if root.is_array() {
        return root.as_array_mut();
    }
    let keys = ["statuses", "feed", "posts", "records", "data"];
    let key = keys.into_iter().find(|key| root.get(key).is_some_and(Value::is_array))?;
    root.get_mut(key)?.as_array_mut()
}

/// In a table, as a row whose recipient is no crowd; an open quote above may have swallowed it.
pub(super) fn in_table(bytes: &[u8]) {
    let others = bytes.iter().filter(|byte| matches!(byte, b'\t' | b';' | b'|')).count();
    if sings(bytes) || others >= 11 {
        return;
    }
    let rows = put_in(&String::from_utf8_lossy(bytes), ROW, dice(bytes));
    let said = format!("{HEADER}{rows}");
    for format in [None, Some(Format::Table)] {
        let Ok(import) = read(said.as_bytes(), &Hint { format, ..Hint::default() }) else { continue };
        // Where chats have headers, rows are what somebody says.
        let is_chat = !matches!(import.format, Format::Table | Format::ZoomQaReport | Format::Plain);
        assert!(is_chat || !is_kept(&import), "{format:?} keeps what is private of {said:?}: {import:?}");
    }
}
