//! Which texts something names: a reference is the one object with an `id` and a `commitment`.
use floor::TextId;
use serde_json::Value;

/// Tells every text that stands in `value`, with what it must hash to in hexadecimal digits.
pub(crate) fn each_text(value: &Value, told: &mut impl FnMut(TextId, &str)) {
    match value {
        Value::Object(fields) => {
            let text = |key| fields.get(key).and_then(Value::as_str);
            if let (Some(id), Some(commitment)) = (text("id"), text("commitment"))
                && let Ok(id) = id.parse()
            {
                told(id, commitment);
            }
            fields.values().for_each(|field| each_text(field, told));
        }
        Value::Array(items) => items.iter().for_each(|item| each_text(item, told)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
