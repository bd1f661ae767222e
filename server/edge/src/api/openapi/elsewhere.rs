//! The doors of the inbox, of what feeds it, and of what leaves the house.
use super::{answer, deed, look, named, no};
use serde_json::{Map, Value, json};

/// The paths, each with its session's id.
pub(super) fn paths() -> Map<String, Value> {
    let id = json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }]);
    let counts = |why: &str| answer(why, &named("Taken"));
    let take = deed(
        "role",
        "Take in what was looked at, up to 200 at a time; moderators. What is known already is not taken twice.",
        &named("Looked"),
        &json!({
            "200": answer("It is on disk; `receipt.count` is how many were new.", &json!({ "type": "object", "required": ["receipt"], "properties": { "receipt": named("Receipt") } })),
            "409": no("Refused, such as `already_so` where nothing was new; nothing has changed."),
            "413": no("`too_large`; nothing has changed."),
        }),
    );
    let mut door = input(
        "Hand in messages and take in what is new, once each, however often it comes; a program's token or a moderator's. At most ten a second.",
        &counts("What came of it."),
    );
    put(&mut door, "/responses/429", no("`too_fast`, with `Retry-After`."));
    let event = deed(
        "",
        "An event of Zoom's, proven by `x-zm-signature` and `x-zm-request-timestamp`; also answers `endpoint.url_validation`.",
        &json!({ "type": "object" }),
        &json!({
            "200": counts("What came of it."),
            "401": no("`wrong_signature`, `old_signature`."),
            "404": no("`no_such_feed`: no secret was given."),
        }),
    );
    let feeds = json!({
        "parameters": id.clone(),
        "get": look("What feeds the session and how that fares; moderators, organizer. No key is told again.", &named("Feeds")),
        "put": deed("role", "Set or change it: what is left out stays, `null` takes it away.", &named("FeedsChange"), &json!({
            "200": answer("As it is now.", &named("Feeds")),
            "403": no("`host_not_allowed`, with the option by which the operator allows it."),
        })),
        "delete": { "summary": "Take all of it away.", "security": [{ "role": [] }], "responses": { "204": { "description": "Nothing feeds the session." } } },
    });
    let paths = [
        (
            "inbox/preview",
            json!({ "post": input("What messages in any form would add, for a moderator to look at. Nothing is kept; private messages are dropped and counted.", &answer("New ones, changes at the source, and what was left out.", &named("Reading"))) }),
        ),
        ("inbox/take", json!({ "post": take })),
        ("inbox", json!({ "get": records(), "post": door })),
        ("inbox/zoom", json!({ "post": event })),
        (
            "state",
            json!({ "get": look("The session as it stands, `round-table-state/1`; moderators, rapporteur, organizer. Names only of those who agreed.", &named("State")) }),
        ),
    ];
    let with_id = |(name, mut doors): (&str, Value)| {
        put(&mut doors, "/parameters", id.clone());
        (format!("/api/sessions/{{id}}/{name}"), doors)
    };
    let mut all: Map<String, Value> = paths.into_iter().map(with_id).collect();
    all.insert("/api/sessions/{id}/feeds".to_owned(), feeds);
    all
}

/// Puts a value under a key of an object inside another.
fn put(into: &mut Value, pointer: &str, value: Value) {
    if let Some((outer, key)) = pointer.rsplit_once('/')
        && let Some(fields) = into.pointer_mut(outer).and_then(Value::as_object_mut)
    {
        fields.insert(key.to_owned(), value);
    }
}

/// A door that takes any form.
fn input(summary: &str, answer: &Value) -> Value {
    let told = json!([{
        "name": "told", "in": "query", "description": "What is known about the body: file, format, via, order, is_group, columns, lang, clock_s.",
        "content": { "application/json": { "schema": named("Told") } },
    }]);
    let any = json!({ "schema": { "type": "string" }, "example": "15:01:39 From Ann to Everyone:\n\tWho audits the exporters?" });
    json!({
        "summary": summary, "security": [{ "role": [] }], "parameters": told,
        "requestBody": { "required": true, "description": "Up to 5 MiB and 20,000 lines: a saved chat, a paste, a table, an export, records of ours.", "content": { "text/plain": any, "application/json": {}, "text/csv": {} } },
        "responses": { "200": answer, "413": no("`too_large`, `too_many_lines`, with their figures.") },
    })
}

fn records() -> Value {
    let form = json!([{ "name": "form", "in": "query", "schema": { "type": "string", "enum": ["json", "csv"] } }]);
    let list = json!({ "type": "array", "items": { "type": "object" } });
    let content = json!({ "application/json": { "schema": list }, "text/csv": { "schema": { "type": "string" } } });
    json!({
        "summary": "Every question that may leave, as records that come back; moderators, rapporteur, organizer.",
        "security": [{ "role": [] }], "parameters": form,
        "responses": { "200": { "description": "A file.", "content": content }, "403": no("`not_yours`.") },
    })
}

/// The bodies that only these doors have.
pub(super) fn schemas(schemas: &mut Map<String, Value>) {
    let take_in = schemas.get("Command").and_then(|command| command.get("oneOf")).and_then(Value::as_array);
    let take_in =
        take_in.and_then(|all| all.iter().find(|one| one.pointer("/properties/do/const") == Some(&json!("take_in"))));
    let list = |name: &str| {
        take_in
            .and_then(|one| one.pointer(&format!("/properties/{name}")).cloned())
            .unwrap_or_else(|| json!({ "type": "array" }))
    };
    let (items, changes) = (list("items"), list("changes"));
    let (integer, string) = (|| json!({ "type": "integer", "minimum": 0 }), || json!({ "type": "string" }));
    let numbers = json!({ "type": "array", "items": { "type": "integer" } });
    let report = json!({
        "format": { "type": ["string", "null"] }, "known": integer(), "private_dropped": integer(), "private_slip": string(), "skipped": integer(),
        "unread": numbers, "unread_count": integer(), "broken_at_line": integer(), "has_bad_utf8": { "type": "boolean" },
        "asks": { "type": "array", "items": { "type": "object", "required": ["ask"], "properties": { "ask": { "type": "string", "enum": ["day_order", "is_group", "columns"] }, "columns": { "type": "object" } } } },
    });
    let mut taken = json!({ "type": "object", "properties": report.clone() });
    put(&mut taken, "/properties/new", integer());
    put(&mut taken, "/properties/changed", integer());
    let report = json!({ "type": "object", "properties": report });
    let told = json!({
        "file": string(), "format": string(), "via": named("Via"), "order": { "type": "string", "enum": ["day_month", "month_day"] },
        "is_group": { "type": "boolean" }, "columns": { "type": "object" }, "lang": string(),
        "clock_s": { "type": "integer", "description": "The time of day where the chat was saved, in seconds." },
    });
    let how = json!({ "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "enum": ["connecting", "live", "waiting", "refused", "stopped"] }, "how": { "type": "string", "enum": ["streaming", "polling"] }, "why": string(), "ms": integer() } });
    let status = json!({ "type": "object", "required": ["state"], "properties": { "state": how, "no_stream": string(), "taken": integer(), "gone": integer(), "dropped_garbage": integer() } });
    let mastodon = json!({ "type": "object", "required": ["server", "hashtag", "has_token", "status"], "properties": { "server": string(), "hashtag": string(), "has_token": { "type": "boolean" }, "status": status } });
    let feeds = json!({ "zoom": { "type": "object", "required": ["is_set"], "properties": { "is_set": { "type": "boolean" } } }, "mastodon": mastodon, "hosts": { "type": "array", "items": string() } });
    let hashtag = json!({ "type": ["object", "null"], "required": ["server", "hashtag"], "properties": { "server": string(), "hashtag": string(), "token": { "type": ["string", "null"] } } });
    let change = json!({ "zoom": { "type": ["object", "null"], "required": ["secret"], "properties": { "secret": string() } }, "mastodon": hashtag });
    let state = json!({ "format": { "const": "round-table-state/1" }, "session": string(), "at": string(), "about": named("About"), "floor": { "type": "object" }, "people": { "type": "object" }, "texts": { "type": "object" }, "votes": { "type": "object" }, "signals": { "type": "object" }, "inbox": { "type": "object" }, "totals": { "type": "object" } });
    let object = |properties: Value| json!({ "type": "object", "properties": properties });
    let all = [
        ("Report", report),
        ("Taken", taken),
        ("Told", object(told)),
        (
            "Reading",
            object(
                json!({ "items": items.clone(), "unsure": numbers.clone(), "changes": changes.clone(), "report": named("Report") }),
            ),
        ),
        (
            "Looked",
            json!({ "type": "object", "required": ["id"], "properties": { "id": string(), "items": items, "changes": changes, "private_dropped": integer(), "private_slip": string() } }),
        ),
        ("Feeds", object(feeds)),
        ("FeedsChange", object(change)),
        ("State", object(state)),
    ];
    schemas.extend(all.into_iter().map(|(name, schema)| (name.to_owned(), schema)));
}
