//! `/api/openapi.json`: the doors by hand, the components from the schema of the wire.
mod elsewhere;
mod timers;

use serde_json::{Map, Value, json};

/// The document.
pub(super) fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Horseshoe", "version": env!("CARGO_PKG_VERSION"), "license": { "name": "Apache-2.0" } },
        "paths": all_paths(),
        "components": {
            "schemas": schemas(),
            "securitySchemes": {
                "host": { "type": "http", "scheme": "bearer", "description": "The host key." },
                "role": { "type": "http", "scheme": "bearer", "description": "The secret of a role link, or the token of somebody who joined." },
            },
        },
    })
}

fn all_paths() -> Value {
    let mut paths = paths();
    if let Some(all) = paths.as_object_mut() {
        all.extend(elsewhere::paths());
    }
    paths
}

fn paths() -> Value {
    let part = |name: &str| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    let (id, code) = (json!([part("id")]), json!([part("code")]));
    json!({
        "/api/sessions": { "get": by("host", &look("Every session; `rehearsal` is the rate of its clock.", &named("Sessions"))), "post": deed("host", "Create a session from a session file of up to 1 MiB.", &json!({ "type": "object" }), &json!({
            "201": answer("Its name, join code and links; secrets are told this once.", &named("Created")),
            "422": no("`bad_file` with the place and the reason."),
        })) },
        "/api/sessions/{id}": { "parameters": id, "delete": by("host", &json!({ "summary": "Remove a session with everything of it, for good.", "responses": { "204": { "description": "It is gone." }, "404": no("`no_such_session`.") } })) },
        "/api/sessions/{id}/file": {
            "parameters": id,
            "get": prepares(&look("The session file `round-table-session/1` as the session is laid out now; host, organizer, moderators. Its `ETag` names this version.", &json!({ "type": "object" }))),
            "put": if_match(&prepares(&deed("role", "Edit it: everything in the lobby; later title, number, place, wifi, stream_url, meeting_url, starts_at and time_zone. People and seats keep their places by their ids.", &json!({ "type": "object" }), &json!({
                "200": answer("Keys that nobody here knows, which are kept; links of new panelists by their ids, told this once.", &edited()),
                "409": no("`already_live`."),
                "412": no("`file_changed`: the file is not the one that `If-Match` names; nothing has changed."),
                "422": no("`bad_file` with the place and the reason; nothing has changed."),
            })))),
        },
        "/api/sessions/{id}/links": { "parameters": id, "get": prepares(&look("Role links without their secrets, and the join address; host, organizer, moderators.", &named("Links"))) },
        "/api/sessions/{id}/links/{role}": {
            "parameters": [part("id"), part("role")],
            "post": prepares(&deed("role", "Give a link a new secret, or the session a new join code; who came by the old one is signed out. Moderators: moderators', panelists', programs' and screens' links and the code.", &named("Whose"), &json!({
                "200": answer("The new link, told this once; for `feed`, the token of a program and the address where it hands things in.", &json!({ "type": "object", "properties": { "link": { "type": "string" }, "join_code": { "type": "string" }, "token": { "type": "string" }, "address": { "type": "string" } } })),
                "404": no("`no_such_link`."),
            }))),
            "delete": prepares(&deed("role", "Revoke a link; who came by it is signed out.", &named("Whose"), &json!({ "204": { "description": "It opens nothing." }, "404": no("`no_such_link`.") }))),
        },
        "/api/sessions/{id}/totals": { "parameters": id, "get": look("What the session came to so far; moderators, rapporteur and organizer.", &json!({ "type": "object" })) },
        "/api/sessions/{id}/view": { "parameters": id, "get": look("The whole view of the asker's role; `?role=` names one of several, an `If-None-Match` with the last `ETag` answers 304.", &named("ServerMessage")) },
        "/api/sessions/{id}/you": { "parameters": id, "get": look("What is true for the asker alone.", &named("You")) },
        "/api/sessions/{id}/do": { "parameters": id, "post": deed("role", "Want something done.", &named("Do"), &json!({
            "200": answer("It is on disk.", &json!({ "type": "object", "required": ["receipt"], "properties": { "receipt": named("Receipt") } })),
            "409": no("Refused; nothing has changed."),
            "503": no("Not stored; nothing has changed."),
        })) },
        "/api/sessions/{id}/timers": { "parameters": id, "get": look("Every clock, as a vector and worked out; any role, nobody is named. Once a second at the most, else /ws.", &named("Timers")) },
        "/api/sessions/{id}/press/{button}": { "parameters": pressed(), "post": press() },
        "/api/sessions/{id}/clock": {
            "parameters": id,
            "get": look("The map from the server's time to session time.", &named("Clock")),
            "post": deed("host", "Move the fence of a rehearsal.", &named("Fence"), &json!({
                "200": answer("The clock now.", &named("Clock")),
                "409": no("`not_a_rehearsal`."),
            })),
        },
        "/api/sessions/{id}/rehearsal": {
            "parameters": id,
            "post": deed("role", "Rehearse on a copy, with simulated people; also with the host key.", &named("Rehearsal"), &json!({
                "201": answer("The copy, as a new session.", &named("Created")),
                "409": no("`rehearsals_full`, `is_rehearsal`."),
            })),
            "delete": { "summary": "End the rehearsals of a session, or this one, and remove them.", "security": [{ "role": [] }, { "host": [] }], "responses": { "204": { "description": "They are gone." }, "404": no("`nothing_here`.") } },
        },
        "/api/join/{code}": { "parameters": code, "post": deed("", "Come in without a page.", &named("Wish"), &json!({
            "201": answer("Who one is now.", &named("Joined")),
        })) },
        "/api/enter": { "post": deed("", "Change the secret of a link for a cookie.", &named("Link"), &json!({
            "200": answer("Session and role; the cookie is set.", &json!({ "type": "object" })),
        })) },
        "/api/check": { "get": open("What a page needs to tell whether address, encryption, socket and clock are right.", &named("Check")) },
        "/api/templates": { "get": open("Session files to begin from.", &json!({ "type": "array", "items": named("Template") })) },
        "/api/wire.json": { "get": look("JSON Schema of every WebSocket message.", &json!({ "type": "object" })) },
        "/healthz": { "get": { "summary": "The program runs.", "responses": { "200": { "description": "ok" } } } },
        "/readyz": { "get": { "summary": "New clients may come.", "responses": { "200": { "description": "ready" }, "503": { "description": "stopping, or the journal takes nothing" } } } },
        "/ws": { "get": { "summary": "WebSocket with the subprotocol horseshoe.v1; the messages stand in /api/wire.json.", "responses": { "101": { "description": "Say hello within 5 s." } } } },
    })
}

/// A button is named in the address, and nothing else has to be said.
fn pressed() -> Value {
    let names: Vec<&str> = super::press::BUTTONS.iter().map(|(name, _)| *name).collect();
    let optional = |name: &str, description: &str, schema: Value| json!({ "name": name, "in": "query", "description": description, "schema": schema });
    json!([
        { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
        { "name": "button", "in": "path", "required": true, "schema": { "type": "string", "enum": names } },
        optional("take_gavel", "Take the gavel along.", json!({ "type": "string", "enum": ["1"] })),
        optional("confirm", "How many waiting questions may be cleared.", json!({ "type": "integer", "minimum": 0 })),
    ])
}

fn press() -> Value {
    json!({
        "summary": "Press a button, without a body; the server fills in id, turn and what was seen. Moderators. Two presses of one button within 400 ms are one.",
        "security": [{ "role": [] }],
        "responses": {
            "200": answer("It is on disk.", &json!({ "type": "object", "required": ["receipt"], "properties": { "receipt": named("Receipt") } })),
            "403": no("`not_yours`: not a moderator's token."),
            "404": no("`nothing_here`: no such button."),
            "409": answer("Refused; nothing has changed.", &json!({ "type": "object", "required": ["why"], "properties": { "why": named("Refusal") } })),
        },
    })
}

fn named(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn answer(description: &str, schema: &Value) -> Value {
    json!({ "description": description, "content": { "application/json": { "schema": schema } } })
}

fn no(description: &str) -> Value {
    answer(description, &json!({ "type": "object", "properties": { "code": { "type": "string" } } }))
}

fn look(summary: &str, schema: &Value) -> Value {
    json!({ "summary": summary, "security": [{ "role": [] }], "responses": { "200": answer("So it is.", schema), "401": no("`not_signed_in`.") } })
}

/// A look that needs no key.
fn open(summary: &str, schema: &Value) -> Value {
    json!({ "summary": summary, "security": [], "responses": { "200": answer("So it is.", schema) } })
}

fn deed(key: &str, summary: &str, body: &Value, answers: &Value) -> Value {
    let security = if key.is_empty() { json!([]) } else { json!([{ key: [] }]) };
    let body = json!({ "required": true, "content": { "application/json": { "schema": body } } });
    json!({ "summary": summary, "security": security, "requestBody": body, "responses": answers })
}

/// The same door for another key.
fn by(key: &str, door: &Value) -> Value {
    let mut door = door.clone();
    if let Some(fields) = door.as_object_mut() {
        fields.insert("security".to_owned(), json!([{ key: [] }]));
    }
    door
}

/// A door that can be told which version was read.
fn if_match(door: &Value) -> Value {
    let mut door = door.clone();
    let why = "The `ETag` of the file that was read; without it, the file is taken whatever it was.";
    let header = json!([{ "name": "If-Match", "in": "header", "description": why, "schema": { "type": "string" } }]);
    if let Some(parts) = door.as_object_mut() {
        parts.insert("parameters".to_owned(), header);
    }
    door
}

fn edited() -> Value {
    let texts = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    json!({ "type": "object", "required": ["unknown_keys"], "properties": {
        "unknown_keys": { "type": "array", "items": { "type": "string" } },
        "links": { "type": "object", "properties": { "panelists": texts } },
    } })
}

/// The same door for the host and for the roles that prepare a session.
fn prepares(door: &Value) -> Value {
    let mut door = by("host", door);
    if let Some(keys) = door.get_mut("security").and_then(Value::as_array_mut) {
        keys.push(json!({ "role": [] }));
    }
    door
}

/// What crosses the wire, and the few bodies that only doors have.
fn schemas() -> Map<String, Value> {
    let text = wire::schema().to_string().replace("#/$defs/", "#/components/schemas/");
    let mut wire: Value = serde_json::from_str(&text).unwrap_or_default();
    let mut schemas = wire.get_mut("$defs").and_then(Value::as_object_mut).map(std::mem::take).unwrap_or_default();
    timers::schemas(&mut schemas);
    elsewhere::schemas(&mut schemas);
    let action = action(&schemas).unwrap_or_default();
    schemas.insert("Do".to_owned(), action);
    let string = || json!({ "type": "string" });
    let object = |required: &[&str], properties: Value| json!({ "type": "object", "required": required, "properties": properties, "additionalProperties": false });
    schemas.insert("Created".to_owned(), json!({ "type": "object", "required": ["id", "join_code", "links"], "properties": { "id": string(), "join_code": string(), "links": { "type": "object" }, "unknown_keys": { "type": "array", "items": string() } } }));
    schemas.insert(
        "Fence".to_owned(),
        object(&["fence_ms"], json!({ "fence_ms": { "type": "integer" }, "at_once": { "type": "boolean" } })),
    );
    schemas.insert("Whose".to_owned(), object(&[], json!({ "panelist": string() })));
    schemas.insert("Links".to_owned(), json!({ "type": "object", "required": ["links", "join", "join_code", "check_phrase"], "properties": { "join": string(), "join_code": string(), "check_phrase": { "type": "object", "additionalProperties": string(), "description": "The four words that the join page shows, by language: for flyers and slides." }, "links": { "type": "array", "items": { "type": "object", "required": ["role", "is_revoked", "first_uses"], "properties": { "role": named("Role"), "panelist": string(), "is_revoked": { "type": "boolean" }, "first_uses": { "type": "integer" } } } } } }));
    schemas.insert("Sessions".to_owned(), json!({ "type": "object", "required": ["sessions"], "properties": { "sessions": { "type": "array", "items": { "type": "object", "required": ["id", "title", "join_code", "life", "desks", "phones"], "properties": { "id": string(), "title": string(), "number": string(), "join_code": string(), "life": named("Life"), "starts_at": string(), "time_zone": string(), "rehearsal": { "type": "integer" }, "desks": { "type": "integer" }, "phones": { "type": "integer" } } } } } }));
    schemas
        .insert("Link".to_owned(), object(&["session", "secret"], json!({ "session": string(), "secret": string() })));
    schemas.insert(
        "Template".to_owned(),
        object(&["id", "file"], json!({ "id": string(), "file": { "type": "object" } })),
    );
    let rehearsal = json!({ "speed": { "type": "integer", "minimum": 1, "maximum": 60 }, "from_s": { "type": "integer" }, "you_chair": { "type": "boolean" } });
    schemas.insert("Rehearsal".to_owned(), object(&[], rehearsal));
    let strings = json!({ "type": "array", "items": string() });
    let check = json!({ "now_utc_ms": { "type": "integer" }, "public_url": string(), "addresses": strings, "is_secure": { "type": "boolean" }, "build": string(), "socket": string() });
    schemas.insert(
        "Check".to_owned(),
        object(&["now_utc_ms", "public_url", "addresses", "is_secure", "build", "socket"], check),
    );
    schemas.insert(
        "Joined".to_owned(),
        object(&["session", "person", "token"], json!({ "session": string(), "person": string(), "token": string() })),
    );
    schemas.insert(
        "Wish".to_owned(),
        object(
            &["action", "channel"],
            json!({ "action": string(), "label": string(), "identity": named("Identity"), "channel": named("Channel"), "via": named("Via"), "lang": string(), "headcount": { "type": "integer", "minimum": 1, "maximum": 10000, "description": "More than 1 for a hub." }, "consent": named("Consent"), "need": string(), "seat": { "type": "integer", "minimum": 1, "maximum": 999, "description": "The number of the seat; the answer says whether they sit there." } }),
        ),
    );
    schemas
}

/// The message `do` without the tag that tells messages apart: a door takes nothing else.
fn action(schemas: &Map<String, Value>) -> Option<Value> {
    let messages = schemas.get("ClientMessage")?.get("oneOf")?.as_array()?;
    let is_action = |message: &&Value| message.pointer("/properties/t/const").is_some_and(|tag| tag == "do");
    let mut action = messages.iter().find(is_action)?.clone();
    action.get_mut("properties")?.as_object_mut()?.remove("t");
    action.get_mut("required")?.as_array_mut()?.retain(|name| name != "t");
    Some(action)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn references(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                found.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
                fields.values().for_each(|field| references(field, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    #[test]
    fn every_name_in_the_document_is_explained_in_it() {
        let document = document();
        let mut found = Vec::new();
        references(&document, &mut found);
        assert!(found.len() > 20);
        for name in found {
            assert!(document.pointer(name.trim_start_matches('#')).is_some(), "{name}");
        }
        for list in ["items", "changes"] {
            let same = document.pointer(&format!("/components/schemas/Reading/properties/{list}/items/$ref"));
            assert!(same.is_some(), "{list} are those of the command");
        }
        let action = &document["components"]["schemas"]["Do"];
        assert_eq!(action["required"], json!(["id", "command"]));
    }
}
