//! Differences between views as JSON merge patches (RFC 7386), and the hash of a view.
//!
//! Views never use `null` for a meaning (absent fields are left out), so that a merge patch can say everything.
use serde_json::{Map, Value};

/// The patch that leads from `before` to `after`; none when they are the same.
#[must_use]
pub fn diff(before: &Value, after: &Value) -> Option<Value> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let mut patch = Map::new();
            for (key, value) in after {
                match before.get(key) {
                    Some(old) => drop(diff(old, value).map(|change| patch.insert(key.clone(), change))),
                    None => drop(patch.insert(key.clone(), value.clone())),
                }
            }
            for key in before.keys().filter(|key| !after.contains_key(*key)) {
                patch.insert(key.clone(), Value::Null);
            }
            (!patch.is_empty()).then_some(Value::Object(patch))
        }
        _ => (before != after).then(|| after.clone()),
    }
}

/// Makes `patch` true in `target`.
pub fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(changes) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let Value::Object(fields) = target else { return };
    for (key, change) in changes {
        if change.is_null() {
            fields.remove(key);
        } else {
            merge(fields.entry(key.clone()).or_insert(Value::Null), change);
        }
    }
}

/// The first 16 hexadecimal digits of BLAKE3 over the view's canonical JSON: keys sorted, no white space.
#[must_use]
pub fn hash(view: &Value) -> String {
    // `serde_json` keeps objects sorted by key unless its `preserve_order` is turned on; a tidy test forbids that.
    let digest = blake3::hash(view.to_string().as_bytes());
    digest.to_hex().chars().take(16).collect()
}

/// Eight hexadecimal digits that tell one piece of HTML from another on a line: FNV-1a of 32 bits over its UTF-8. No secret
/// and no proof; a client names by it what it has.
#[must_use]
pub fn tag(piece: &str) -> String {
    let hash = piece.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

/// The tag of all those pieces together: of their tags, in the order of their ids.
#[must_use]
pub fn sum<'a>(pieces: impl IntoIterator<Item = &'a String>) -> String {
    tag(&pieces.into_iter().map(|piece| tag(piece)).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_tag_is_that_of_the_published_vectors() {
        assert_eq!((tag("").as_str(), tag("a").as_str(), tag("foobar").as_str()), ("811c9dc5", "e40c292c", "bf9cf968"));
    }

    #[test]
    fn a_patch_leads_where_it_says() {
        let before = json!({"a": 1, "hands": {"1": {"x": 1}, "2": {"x": 2}}, "order": [1, 2]});
        let after = json!({"a": 1, "hands": {"2": {"x": 3}}, "order": [2], "next": 2});
        let patch = diff(&before, &after).unwrap();
        assert_eq!(patch, json!({"hands": {"1": null, "2": {"x": 3}}, "order": [2], "next": 2}));
        let mut patched = before.clone();
        merge(&mut patched, &patch);
        assert_eq!(hash(&patched), hash(&after));
        assert_eq!(diff(&after, &after), None);
    }
}
