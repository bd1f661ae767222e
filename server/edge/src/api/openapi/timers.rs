//! The clocks, for tools.
use super::named;
use serde_json::{Map, Value, json};

/// What tools read of the clocks.
pub(super) fn schemas(schemas: &mut Map<String, Value>) {
    let integer = || json!({ "type": "integer" });
    let string = || json!({ "type": "string" });
    let clock = |more: Value| {
        let mut fields = json!({
            "timer": named("Timer"),
            "left_ms": { "type": "integer", "description": "At session_ms; negative is over." },
            "phase": { "type": ["string", "null"], "enum": ["normal", "warning", "danger", "overtime", null] },
            "text": { "type": "string", "description": "Such as 1:05, or \u{2212}0:12 when over." },
        });
        if let (Some(fields), Value::Object(more)) = (fields.as_object_mut(), more) {
            fields.extend(more);
        }
        json!({ "type": "object", "required": ["timer", "left_ms", "phase", "text"], "properties": fields })
    };
    let turn =
        clock(json!({ "id": integer(), "kind": named("Kind"), "channel": named("Channel"), "nudge": named("Nudge") }));
    let budget = json!({ "type": "object", "required": ["person", "planned_ms", "used_ms", "left_ms", "text"], "properties": { "person": string(), "planned_ms": integer(), "used_ms": integer(), "left_ms": integer(), "text": string() } });
    let fields = json!({
        "session_ms": integer(), "life": named("Life"), "is_paused": { "type": "boolean" }, "is_blank": { "type": "boolean" },
        "session": clock(json!({})), "segment": clock(json!({ "key": string(), "title": string() })),
        "turns": { "type": "array", "items": turn }, "silence": clock(json!({})),
        "panel": { "type": "array", "items": budget, "description": "Moderators only." },
    });
    let required = ["session_ms", "life", "is_paused", "is_blank", "turns"];
    schemas.insert("Timers".to_owned(), json!({ "type": "object", "required": required, "properties": fields }));
}
