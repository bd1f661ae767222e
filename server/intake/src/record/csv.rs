//! Records as a table, for spreadsheets and back without loss.
use super::Record;
use crate::{
    cell::{guard, unguard},
    gather::Gather,
    hint::{Format, Hint},
    import::Import,
    via::Via,
};
use serde_json::{Map, Value};

/// How a cell becomes a value again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    Text,
    Number,
    Flag,
    /// A number, or a word; a word that looks like a number stands in quotes.
    Tag,
}

/// Columns and where their values stand in a record. Names are never translated.
const COLUMNS: [(&str, &str, As); 30] = [
    ("id", "id", As::Tag),
    ("seq", "seq", As::Number),
    ("kind", "kind", As::Text),
    ("via", "source/via", As::Text),
    ("ref", "source/ref", As::Text),
    ("label", "asker/label", As::Text),
    ("affiliation", "asker/affiliation", As::Text),
    ("country", "asker/country", As::Text),
    ("may_name", "asker/may_name", As::Flag),
    ("lang", "lang", As::Text),
    ("body", "body", As::Text),
    ("translation_lang", "translation/lang", As::Text),
    ("translation", "translation/text", As::Text),
    ("translation_by", "translation/by", As::Text),
    ("votes_native", "votes/native", As::Number),
    ("votes_imported", "votes/imported", As::Number),
    ("reply_to", "reply_to", As::Tag),
    ("state", "state", As::Text),
    ("reason", "reason", As::Text),
    ("cluster", "cluster", As::Tag),
    ("policy_question", "policy_question", As::Tag),
    ("to", "to", As::Tag),
    ("asked_at", "asked_at", As::Tag),
    ("relayed_by", "relayed_by", As::Text),
    ("answered_by", "answered/by", As::Text),
    ("answered_at", "answered/at", As::Tag),
    ("answered_seconds", "answered/seconds", As::Number),
    ("answered_how", "answered/how", As::Text),
    ("private", "private", As::Flag),
    ("fp", "fp", As::Text),
];

/// The table: UTF-8 with its mark, quoting of RFC 4180, formulas disarmed.
pub fn write(records: &[Record]) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let header: Vec<&str> = COLUMNS.iter().map(|(name, _, _)| *name).collect();
    let mut is_whole = writer.write_record(&header).is_ok();
    for record in records {
        let value = serde_json::to_value(record).unwrap_or_default();
        let cells = COLUMNS.iter().map(|(_, path, form)| cell(value.pointer(&format!("/{path}")), *form));
        is_whole &= writer.write_record(cells).is_ok();
    }
    // Writing to memory does not fail.
    debug_assert!(is_whole);
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

fn cell(value: Option<&Value>, form: As) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        // Also one that stands in quotes by itself: else they would be taken for ours.
        Some(Value::String(text)) if form == As::Tag && (text.starts_with('"') || text.parse::<f64>().is_ok()) => {
            format!("\"{text}\"")
        }
        Some(Value::String(text)) => guard(text),
        Some(other) => other.to_string(),
    }
}

/// Whether a text begins with the header of our table. What its cells hold may look like anything else.
pub(crate) fn begins(text: &str) -> bool {
    let header: Vec<String> = text.lines().next().unwrap_or("").split(',').map(ToOwned::to_owned).collect();
    fits(&header)
}

/// Whether a header is that of our table.
pub(crate) fn fits(header: &[String]) -> bool {
    ["via", "body", "fp", "may_name"].iter().all(|name| header.iter().any(|cell| cell == name))
}

/// The records of a table of ours.
pub(crate) fn read(header: &[String], rows: &[(usize, Vec<String>)], hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Canonical, hint.via.unwrap_or(Via::Csv), hint);
    for (number, row) in rows {
        let mut root = Map::new();
        for (name, text) in header.iter().zip(row).filter(|(_, text)| !text.is_empty()) {
            if let Some((_, path, form)) = COLUMNS.iter().find(|(known, _, _)| known == name) {
                put(&mut root, path, value(text, *form));
            }
        }
        let record = serde_json::from_value::<Record>(Value::Object(root.clone()));
        match record {
            _ if crate::json::is_true(root.get("private")) => gather.drop_private(&[&Value::Object(root).to_string()]),
            Ok(record) if row.len() == header.len() => super::keep(&mut gather, record),
            Ok(_) | Err(_) => gather.unread(*number),
        }
    }
    gather.import
}

fn put(root: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('/') {
        None => {
            root.insert(path.to_owned(), value);
        }
        Some((outer, inner)) => {
            let group = root.entry(outer).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(group) = group {
                group.insert(inner.to_owned(), value);
            }
        }
    }
}

fn value(text: &str, form: As) -> Value {
    let number = || text.trim().parse::<i64>().ok().map(Value::from);
    let count = || text.trim().parse::<u64>().ok().map(Value::from);
    match form {
        As::Text => Value::from(unguard(text)),
        As::Flag => Value::from(text.trim().eq_ignore_ascii_case("true") || text.trim() == "1"),
        As::Number => count().unwrap_or_else(|| Value::from(text)),
        As::Tag => match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            Some(word) => Value::from(word),
            None => number().unwrap_or_else(|| Value::from(unguard(text))),
        },
    }
}
