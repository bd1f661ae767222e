//! The server's totals beside the file's.
use super::cast::Cast;
use floor::{HandId, PersonId};
use serde_json::{Map, Value, json};

/// Keys of a file's totals that say nothing about what is played: its own length, and actions, which are not built.
const NOT_COMPARED: [&str; 2] = ["events", "actions"];

/// One line of the table.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) key: String,
    pub(super) file: String,
    pub(super) server: String,
    /// None where nothing is compared.
    pub(super) is_same: Option<bool>,
}

/// Holds the totals of a server, with the file's names, against those of the file.
pub(super) fn compare(file: &Value, server: &Value, cast: &Cast) -> Vec<Row> {
    let named = named(server, cast);
    rows(file, &named)
}

fn rows(file: &Value, server: &Map<String, Value>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (key, file) in file.as_object().into_iter().flatten() {
        let is_compared = !NOT_COMPARED.contains(&key.as_str());
        let mut found = server.get(key).cloned().unwrap_or(Value::Null);
        shorten(key, &mut found, file);
        let is_same = is_compared.then(|| *file == found || is_named_alike(file, &found));
        let shown = if is_compared { brief(&found) } else { "not built, not compared".to_owned() };
        let shown = if key == "events" { "the file's own count".to_owned() } else { shown };
        rows.push(Row { key: key.clone(), file: brief(file), server: shown, is_same });
    }
    rows
}

/// The file names the longest few and the figures of its day; the server may know more of both.
fn shorten(key: &str, found: &mut Value, file: &Value) {
    match (found, file) {
        (Value::Array(found), Value::Array(file)) if key == "longest_waits" => found.truncate(file.len()),
        (Value::Object(found), Value::Object(file)) => found.retain(|key, _| file.contains_key(key)),
        _ => {}
    }
}

/// A list of plain names is the list of those entries' `who`.
fn is_named_alike(file: &Value, found: &Value) -> bool {
    let (Some(file), Some(found)) = (file.as_array(), found.as_array()) else { return false };
    let is_all_names = !file.is_empty() && file.iter().all(Value::is_string);
    is_all_names && found.iter().map(|entry| entry.get("who")).eq(file.iter().map(Some))
}

/// The server's totals with the file's names in place of ids.
fn named(server: &Value, cast: &Cast) -> Map<String, Value> {
    let mut named = server.as_object().cloned().unwrap_or_default();
    for list in ["overruns", "left_waiting", "longest_waits"] {
        let Some(Value::Array(entries)) = named.get_mut(list) else { continue };
        for entry in entries {
            let hand = entry.get("hand").and_then(Value::as_u64).and_then(|id| u32::try_from(id).ok()).map(HandId);
            let who = entry.get("who").and_then(Value::as_array).into_iter().flatten();
            let who: Vec<PersonId> = who.filter_map(|id| id.as_str()?.parse().ok()).collect();
            if let Some(fields) = entry.as_object_mut() {
                fields.remove("hand");
                fields.insert("who".to_owned(), json!(cast.name_of(hand, &who)));
            }
        }
    }
    named
}

/// A value in one line: «onsite 9, online 8», «r4 1470, r7 1465».
fn brief(value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(entries) if entries.is_empty() => "nobody".to_owned(),
        Value::Array(entries) => entries.iter().map(entry).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            let pairs: Vec<String> = fields.iter().map(|(key, value)| format!("{key} {}", brief(value))).collect();
            pairs.join(", ")
        }
    }
}

fn entry(value: &Value) -> String {
    match (value.get("who").and_then(Value::as_str), value.get("seconds")) {
        (Some(who), Some(seconds)) => format!("{who} {seconds}"),
        _ => brief(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(value: &Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn a_difference_is_seen_and_what_is_not_built_is_told() {
        let file = json!({"cuts": 1, "events": 9, "actions": {"drafts": 5}, "floor_turns": {"onsite": 9, "online": 8}});
        let found = rows(&file, &server(&json!({"cuts": 2, "floor_turns": {"online": 8, "onsite": 9}})));
        let verdicts: Vec<(&str, Option<bool>)> = found.iter().map(|row| (row.key.as_str(), row.is_same)).collect();
        assert_eq!(verdicts, [("actions", None), ("cuts", Some(false)), ("events", None), ("floor_turns", Some(true))]);
    }

    #[test]
    fn a_figure_that_the_server_does_not_know_is_a_difference() {
        let found = rows(&json!({"dances": 3}), &Map::new());
        assert_eq!(found.first().and_then(|row| row.is_same), Some(false));
    }

    #[test]
    fn a_figure_within_a_figure_is_compared_as_far_as_the_file_knows_it() {
        let file = json!({"remote": {"asked": 9, "voiced": 9}});
        let is_same = |found: &Value| rows(&file, &server(found)).first().and_then(|row| row.is_same);
        assert_eq!(is_same(&json!({"remote": {"asked": 9, "comments": 1, "voiced": 9}})), Some(true));
        assert_eq!(is_same(&json!({"remote": {"asked": 9, "comments": 1}})), Some(false));
    }

    #[test]
    fn only_the_longest_few_waits_are_held_against_the_file() {
        let file = json!({"longest_waits": [{"who": "r4", "seconds": 9}], "left_waiting": ["o1"]});
        let waits = json!([{"who": "r4", "seconds": 9}, {"who": "r7", "seconds": 3}]);
        let left = json!([{"who": "o1", "seconds": 3}]);
        let found = rows(&file, &server(&json!({"longest_waits": waits, "left_waiting": left})));
        assert!(found.iter().all(|row| row.is_same == Some(true)), "{found:?}");
    }
}
