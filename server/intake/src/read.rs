//! What an input is, and who reads it.
use crate::{
    gather::Gather,
    hint::{Format, Hint},
    import::Import,
    json, messenger, plain, record, social, table,
    text::{decode, lines},
    via::Via,
    webex, zoom,
};
use serde_json::Value;

/// How large an input may be, in bytes.
pub const INPUT_BYTES_MAX: usize = 5 * 1024 * 1024;
/// How many lines a text may have, how many rows a table, how many elements a list.
pub const LINES_MAX: usize = 20_000;
/// How much of a body is kept, in characters.
pub const BODY_CHARS_MAX: usize = 4000;
/// How much of it is shown.
pub const BODY_CHARS_SHOWN: usize = 500;
/// How long a name may be, in characters.
pub const NAME_CHARS_MAX: usize = 64;

/// Why an input is not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooMuch {
    /// It is larger.
    Bytes {
        /// [`INPUT_BYTES_MAX`].
        bytes_max: usize,
    },
    /// It has more lines.
    Lines {
        /// [`LINES_MAX`].
        lines_max: usize,
    },
}

const LINES: TooMuch = TooMuch::Lines { lines_max: LINES_MAX };

/// Reads whatever it is, in time that grows with its length. What nobody understands becomes plain text; only what
/// is too large is refused.
pub fn read(input: &[u8], hint: &Hint) -> Result<Import, TooMuch> {
    if input.len() > INPUT_BYTES_MAX {
        return Err(TooMuch::Bytes { bytes_max: INPUT_BYTES_MAX });
    }
    let text = decode(input);
    let mut import = if looks_like_json(&text.all) {
        read_json(&text.all, hint)?
    } else {
        let all = lines(&text.all);
        if all.lines().nth(LINES_MAX).is_some() {
            return Err(LINES);
        }
        read_text(&all, hint)
    };
    import.has_bad_utf8 = text.has_bad_utf8;
    Ok(import)
}

/// Braces, or a bracket before something that is not the date of a WhatsApp message. No hint changes that: were it read
/// as text, what is private in it would not be known.
fn looks_like_json(text: &str) -> bool {
    let text = text.trim_start();
    let inside = |rest: &str| rest.trim_start().chars().next();
    match text.strip_prefix('[') {
        Some(rest) => matches!(inside(rest), None | Some('{' | '[' | ']')),
        None => text.strip_prefix('{').is_some_and(|rest| matches!(inside(rest), None | Some('"' | '}'))),
    }
}

fn read_text(text: &str, hint: &Hint) -> Import {
    // Before all else: the cells of an export hold what people wrote, and that may look like a chat or like JSON.
    if hint.format.is_none() && record::csv::begins(text) {
        return table::read(text, hint).unwrap_or_else(|| plain::read(text, hint));
    }
    if is_scrap_of_json(text) {
        // Its marks of privacy may be in the part that is missing: it is told, and not shown.
        let mut gather = Gather::new(Format::Objects, Via::Csv, hint);
        text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).for_each(|(at, _)| gather.unread(at + 1));
        return gather.import;
    }
    let format = hint.format.unwrap_or_else(|| sniff(text, hint));
    if matches!(format, Format::Table | Format::ZoomQaReport | Format::Canonical) {
        // What was said to be a table and is none is whatever it looks like.
        return table::read(text, hint).unwrap_or_else(|| read_lines_of(sniff_chat(text), text, hint));
    }
    read_lines_of(format, text, hint)
}

/// The lines of a form other than a table.
fn read_lines_of(format: Format, text: &str, hint: &Hint) -> Import {
    match format {
        Format::ZoomChat => zoom::saved::read(text, hint),
        Format::ZoomClipboard | Format::ZoomQaClipboard => zoom::clipboard::read(text, hint),
        Format::Webex => webex::read(text, hint),
        Format::Whatsapp => messenger::whatsapp::read(text, hint),
        Format::Mastodon if is_stream(text) => social::mastodon::read_stream(text, hint),
        Format::Plain
        | Format::Table
        | Format::ZoomQaReport
        | Format::Canonical
        | Format::Mastodon
        | Format::ZoomQaJson
        | Format::ZoomWebhook
        | Format::WebexQaJson
        | Format::Youtube
        | Format::Matrix
        | Format::Telegram
        | Format::Bluesky
        | Format::SocialStream
        | Format::Objects => plain::read(text, hint),
    }
}

/// The stream of a server: `event: …`, `data: {…}`.
fn is_stream(text: &str) -> bool {
    let start = text.trim_start();
    let is_field = start.starts_with("event:") || start.starts_with("data:") || start.starts_with(":)");
    is_field && text.lines().any(|line| line.starts_with("data:"))
}

/// The middle of some JSON, as a copy that begins too late has it.
fn is_scrap_of_json(text: &str) -> bool {
    let keys = text.match_indices("\":").take(3).count();
    keys == 3 && text.contains(['{', '}']) && !is_stream(text)
}

/// The form that fits; a text without any is plain.
fn sniff(text: &str, hint: &Hint) -> Format {
    let chat = sniff_chat(text);
    // Cells may end in times: a table is looked for before a paste from a panel.
    let is_panel = matches!(chat, Format::ZoomClipboard | Format::Plain);
    if is_panel && table::fits(text, hint) { Format::Table } else { chat }
}

/// The form of chat that fits.
fn sniff_chat(text: &str) -> Format {
    if is_stream(text) {
        return Format::Mastodon;
    }
    let whatsapp = messenger::whatsapp::score(text);
    let saved = zoom::saved::score(text);
    let webex = webex::score(text);
    let best = whatsapp.max(saved).max(webex);
    match best {
        0 if zoom::clipboard::score(text) > 0 => Format::ZoomClipboard,
        0 => Format::Plain,
        _ if best == saved => Format::ZoomChat,
        _ if best == whatsapp => Format::Whatsapp,
        _ => Format::Webex,
    }
}

fn read_json(text: &str, hint: &Hint) -> Result<Import, TooMuch> {
    let parsed = json::parse(text);
    let is_one = parsed.broken_at_line.is_none();
    if !is_one && let Some(import) = read_lines(text, hint)? {
        return Ok(import);
    }
    let mut import = match &parsed.root {
        Some(root) => read_value(root, hint)?,
        None => Gather::new(hint.format.unwrap_or(Format::Objects), Via::Csv, hint).import,
    };
    import.broken_at_line = parsed.broken_at_line;
    Ok(import)
}

/// JSON Lines: most lines are a value of their own. A line that is none is told, not shown: it may be private.
fn read_lines(text: &str, hint: &Hint) -> Result<Option<Import>, TooMuch> {
    let lines = || text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let is_object = |line: &str| line.trim_start().starts_with('{') && line.trim_end().ends_with('}');
    let objects = lines().filter(|(_, line)| is_object(line)).count();
    if lines().nth(LINES_MAX).is_some() {
        return if objects > LINES_MAX { Err(LINES) } else { Ok(None) };
    }
    let mut values = Vec::new();
    let mut unread = Vec::new();
    for (number, line) in lines() {
        match serde_json::from_str::<Value>(line) {
            Ok(value @ Value::Object(_)) => values.push(value),
            Ok(_) | Err(_) => unread.push(number + 1),
        }
    }
    if values.is_empty() || unread.len() > values.len() {
        return Ok(None);
    }
    let mut import = read_value(&Value::Array(values), hint)?;
    import.unread_count += u32::try_from(unread.len()).unwrap_or(u32::MAX);
    let room = 100_usize.saturating_sub(import.unread.len());
    import.unread.extend(unread.into_iter().take(room).filter_map(|line| u32::try_from(line).ok()));
    Ok(Some(import))
}

/// The largest list in it is bounded like the lines of a text.
fn is_too_long(root: &Value) -> bool {
    let lists = [
        Some(root),
        root.get("messages"),
        root.get("items"),
        root.get("questions"),
        root.get("feed"),
        root.get("posts"),
        root.get("records"),
        root.get("data"),
    ];
    let in_chats = root.pointer("/chats/list").and_then(Value::as_array);
    let chats: usize = in_chats.into_iter().flatten().map(|chat| json::list(chat, "messages").len()).sum();
    chats > LINES_MAX || lists.into_iter().flatten().filter_map(Value::as_array).any(|list| list.len() > LINES_MAX)
}

fn read_value(root: &Value, hint: &Hint) -> Result<Import, TooMuch> {
    if is_too_long(root) {
        return Err(LINES);
    }
    if root.is_object() {
        type Reader = (fn(&Value) -> bool, fn(&Value, &Hint) -> Import);
        const WHOLE: [Reader; 6] = [
            (zoom::webhook::fits, zoom::webhook::read),
            (zoom::qa::fits, zoom::qa::read),
            (messenger::matrix::fits, messenger::matrix::read),
            (messenger::telegram::fits, messenger::telegram::read),
            (social::youtube::fits, social::youtube::read),
            (webex::fits, webex::read_json),
        ];
        if let Some((_, read)) = WHOLE.iter().find(|(fits, _)| fits(root)) {
            return Ok(read(root, hint));
        }
    }
    let wrapped = ["items", "statuses", "feed", "posts", "messages", "records", "questions", "data"]
        .iter()
        .find_map(|key| root.get(key).and_then(Value::as_array));
    let one = std::slice::from_ref(root);
    let all = root.as_array().or(wrapped).map_or(one, Vec::as_slice);
    let any = |fits: fn(&Value) -> bool| all.iter().any(fits);
    Ok(if any(record::fits) {
        record::read(all, hint)
    } else if any(social::ninja::fits) {
        social::ninja::read(all, hint)
    } else if any(social::mastodon::fits) {
        social::mastodon::read(all, hint)
    } else if any(social::bluesky::fits) {
        social::bluesky::read(all, hint)
    } else {
        table::objects::read(all, hint)
    })
}
