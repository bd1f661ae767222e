//! The session file as the session is laid out now: what was given, with everything that moderators have changed since.
use super::{FORMAT, rules, seats};
use floor::{Floor, Span, person::Person, settings::Settings};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use wire::view::{About, Words};

/// `file` as it was given last, brought up to `floor`.
pub(crate) fn print(file: &Value, floor: &Floor, words: &Words) -> Value {
    let mut file = file.clone();
    let Some(root) = file.as_object_mut() else { return file };
    root.insert("format".to_owned(), FORMAT.into());
    for key in ["events", "totals"] {
        root.remove(key); // of a scenario: what is played, not what is planned
    }
    let named: BTreeMap<&str, &Person> = floor
        .people
        .values()
        .filter(|person| !person.is_gone)
        .filter_map(|person| Some((person.key.as_deref()?, person)))
        .collect();
    people(root, &named, words);
    if let Some(session) = root.get_mut("session").and_then(Value::as_object_mut) {
        settings(session, &floor.settings, &words.about);
        layout(session, floor, words);
    }
    segments(root, floor);
    file
}

/// The run of show in the order and with the lengths that it has now.
fn segments(root: &mut Map<String, Value>, floor: &Floor) {
    let Some(given) = root.get_mut("segments").and_then(Value::as_array_mut) else { return };
    let key = |entry: &Value| entry.get("id").and_then(Value::as_str).map(str::to_owned);
    let position = |entry: &Value| {
        let key = key(entry)?;
        let at = floor.agenda.iter().position(|segment| segment.key == key)?;
        u16::try_from(at).ok()
    };
    given.sort_by_key(|entry| position(entry).and_then(|at| floor.rank(at)));
    for entry in given {
        let Some(segment) = position(entry).and_then(|at| floor.segment_at(at)) else { continue };
        let Some(fields) = entry.as_object_mut() else { continue };
        fields.insert("start_s".to_owned(), seconds(segment.start_ms));
        fields.insert("end_s".to_owned(), seconds(segment.end_ms));
        put(fields, "skipped", segment.is_skipped.into(), &false.into());
        let given_s = segment.given_ms.map_or(Value::Null, seconds);
        put(fields, "given_s", given_s, &Value::Null);
        fields.retain(|_, value| !value.is_null());
        if let Some(limit) = segment.floor_limit_ms {
            fields.insert("floor_limit_s".to_owned(), seconds(limit));
        }
        let slots = fields.get_mut("panel").and_then(Value::as_array_mut).into_iter().flatten();
        for (slot, planned) in slots.zip(&segment.panel) {
            if let Some(slot) = slot.as_object_mut() {
                slot.insert("limit_s".to_owned(), seconds(planned.limit_ms));
            }
        }
    }
}

/// Sets what is not as usual, and what the file spelled out.
fn put(into: &mut Map<String, Value>, key: &str, value: Value, usual: &Value) {
    if into.contains_key(key) || value != *usual {
        into.insert(key.to_owned(), value);
    }
}

fn people(root: &mut Map<String, Value>, named: &BTreeMap<&str, &Person>, words: &Words) {
    let id = |entry: &Value, key: &str| entry.get(key).and_then(Value::as_str).map(str::to_owned);
    let mut listed = Vec::new();
    if let Some(entries) = root.get_mut("people").and_then(Value::as_array_mut) {
        entries.retain(|entry| id(entry, "id").is_some_and(|id| named.contains_key(id.as_str())));
        for entry in entries {
            let Some((key, fields)) = id(entry, "id").zip(entry.as_object_mut()) else { continue };
            let Some(person) = named.get(key.as_str()) else { continue };
            describe(fields, person, words);
            listed.push(key);
        }
    }
    // Whom only `session.panelists` names is described there; a group needs a line of its own.
    let mut grouped = Vec::new();
    let panelists = root.get_mut("session").and_then(|session| session.get_mut("panelists")?.as_array_mut());
    for entry in panelists.into_iter().flatten() {
        let Some((key, fields)) = id(entry, "who").zip(entry.as_object_mut()) else { continue };
        let Some(person) = named.get(key.as_str()) else { continue };
        let Some(label) = words.text(person.label) else { continue };
        if fields.contains_key("name") {
            fields.insert("name".to_owned(), label.into());
        }
        if person.group.is_some() && !listed.contains(&key) {
            let mut line = Map::from_iter([("id".to_owned(), key.into()), ("roles".to_owned(), json!(["panelist"]))]);
            describe(&mut line, person, words);
            grouped.push(Value::Object(line));
        }
    }
    if !grouped.is_empty()
        && let Some(entries) = root.entry("people").or_insert_with(|| json!([])).as_array_mut()
    {
        entries.extend(grouped);
    }
}

fn describe(fields: &mut Map<String, Value>, person: &Person, words: &Words) {
    // A name that was erased leaves the id in its place: a file without one could not be read again.
    let label = words.text(person.label).or_else(|| person.key.clone()).unwrap_or_default();
    fields.insert("label".to_owned(), label.into());
    match &person.group {
        Some(group) => fields.insert("group".to_owned(), group.clone().into()),
        None => fields.remove("group"),
    };
}

fn settings(session: &mut Map<String, Value>, settings: &Settings, about: &About) {
    let mut usual = Settings::default();
    put(session, "duration_s", seconds(settings.duration_ms), &seconds(usual.duration_ms));
    put(session, "policy", json!(settings.policy), &json!(usual.policy));
    put(session, "starts_at_once", settings.starts_at_once.into(), &usual.starts_at_once.into());
    put(session, "ends_at_zero", settings.ends_at_zero.into(), &usual.ends_at_zero.into());
    let ranks = usize::from(settings.point_ranks);
    let rank = |at: usize| about.point_ranks.get(at).cloned().unwrap_or_else(|| at.saturating_add(1).to_string());
    put(session, "point_ranks", (0..ranks).map(rank).collect(), &json!([]));
    for group in session.get_mut("groups").and_then(Value::as_array_mut).into_iter().flatten() {
        group.as_object_mut().map(|group| group.remove("budget_s"));
    }
    let budget =
        |budget: &floor::settings::Budget| json!({ "group": budget.group, "initial_s": seconds(budget.initial_ms) });
    put(session, "budgets", settings.budgets.iter().map(budget).collect(), &json!([]));

    let mut limits = session.get("limits").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut now = settings.clone();
    for ((key, span), (_, usual)) in rules::spans(&mut now).into_iter().zip(rules::spans(&mut usual)) {
        put(&mut limits, key, seconds(*span), &seconds(*usual));
    }
    let points = settings.points_of_order_per_person;
    put(&mut limits, "points_of_order_per_person", points.into(), &usual.points_of_order_per_person.into());
    put(&mut limits, "hands_per_kind", settings.hands_per_kind.into(), &usual.hands_per_kind.into());
    put(session, "limits", Value::Object(limits), &json!({}));
}

fn layout(session: &mut Map<String, Value>, floor: &Floor, words: &Words) {
    let seats = floor.layout.iter().filter_map(|id| Some((*id, floor.seats.get(id)?)));
    let line = |(id, seat): (floor::ids::SeatId, &floor::seat::Seat)| {
        // Readers that know no numbers show the label: a seat without one shows its number.
        let label = words.text(seat.label).unwrap_or_else(|| seat.number.to_string());
        let mut line = Map::from_iter([
            ("id".to_owned(), seats::name(id).into()),
            ("side".to_owned(), json!(seat.side)),
            ("row".to_owned(), seat.row.into()),
            ("number".to_owned(), seat.number.into()),
            ("label".to_owned(), label.into()),
        ]);
        let sitter = seat.person.and_then(|person| floor.people.get(&person));
        let person = sitter.filter(|person| !person.is_gone).and_then(|person| person.key.clone());
        line.extend(words.text(seat.note).map(|note| ("note".to_owned(), note.into())));
        line.extend(person.map(|person| ("person".to_owned(), person.into())));
        Value::Object(line)
    };
    put(session, "seats", seats.map(line).collect(), &json!([]));
}

/// Whole seconds as they are, others with their thousandths.
fn seconds(span: Span) -> Value {
    if span.0.rem_euclid(1_000) == 0 {
        return span.0.div_euclid(1_000).into();
    }
    // The longest span of a file, a day, fits many times over.
    i32::try_from(span.0).map_or(span.0.div_euclid(1_000).into(), |ms| (f64::from(ms) / 1_000.0).into())
}
