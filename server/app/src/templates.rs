//! Session files to begin from: WS #430 without what was played there. The localized blank ones are made in the web.
use edge::Template;
use serde_json::Value;

/// Keys of a scenario that a session file has not.
const PLAYED: [&str; 3] = ["events", "totals", "clock"];

/// Every template of the program.
#[must_use]
pub fn templates() -> Vec<Template> {
    serde_json::from_str(crate::rehearse::BUILT_IN)
        .map(|scenario| vec![Template { id: "ws430", file: session_file(scenario) }])
        .unwrap_or_default()
}

/// The session file in a scenario: its events, its totals and those who only take part are left out.
fn session_file(mut scenario: Value) -> Value {
    if let Some(file) = scenario.as_object_mut() {
        file.insert("format".to_owned(), "round-table-session/1".into());
        for key in PLAYED {
            file.remove(key);
        }
        if let Some(people) = file.get_mut("people").and_then(Value::as_array_mut) {
            people.retain(holds_a_role);
        }
    }
    scenario
}

fn holds_a_role(person: &Value) -> bool {
    let roles = person.get("roles").and_then(Value::as_array);
    roles.is_some_and(|roles| roles.iter().any(|role| role != "participant"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_is_a_session_file_that_makes_a_session() {
        let all = templates();
        assert_eq!(all.iter().map(|template| template.id).collect::<Vec<_>>(), ["ws430"]);
        let file = &all[0].file;
        assert_eq!(file["format"], "round-table-session/1");
        assert!(PLAYED.iter().all(|key| file.get(key).is_none()));
        assert_eq!(file["people"].as_array().unwrap().len(), 3, "the three panelists");
        let opening = hub::file::open(file, &hub::Dice::system()).unwrap();
        assert_eq!((opening.unknown_keys.len(), opening.panelists.len()), (0, 3));
    }
}
