//! What is played on a copy: the scenario of WS #430 where the copy has its people and segments, else a script made of
//! its run of show.
use super::{
    BUILT_IN,
    invent::invent,
    script::{Ms, Script},
};
use edge::RehearsalWish;
use serde_json::{Value, json};

/// Where the scenario begins when nobody says: six hands wait, and twenty seconds of silence begin.
const SCENARIO_FROM: Ms = Ms(955_000);

/// A play on a copy.
#[derive(Debug)]
pub(super) struct Play {
    /// The session file of the copy.
    pub(super) file: Value,
    /// What happens.
    pub(super) script: Script,
    /// What lies before is played at once.
    pub(super) from: Ms,
    /// Somebody else does the chairing.
    pub(super) you_chair: bool,
    /// The script was made of the run of show.
    pub(super) is_invented: bool,
}

impl Play {
    /// Of a session's file.
    ///
    /// # Errors
    /// One line that says what is wrong with the file.
    pub(super) fn of(mut file: Value, wish: RehearsalWish) -> Result<Self, String> {
        let scenario: Value = serde_json::from_str(BUILT_IN).map_err(|error| error.to_string())?;
        let is_invented = !is_like(&file, &scenario);
        let played = if is_invented { invent(&file)? } else { scenario };
        let script = Script::read(&played.to_string())?;
        if let Some(file) = file.as_object_mut() {
            file.remove("events");
            file.remove("totals");
            file.insert("clock".to_owned(), json!({ "rate": wish.speed }));
        }
        let you_chair = is_invented || wish.you_chair;
        let from = wish.from_s.map_or(if you_chair { Ms(0) } else { SCENARIO_FROM }, |s| Ms(s.saturating_mul(1_000)));
        Ok(Self { file, script, from, you_chair, is_invented })
    }
}

/// Whether a session has the people and the segments of a scenario; its titles and limits may be others.
fn is_like(file: &Value, scenario: &Value) -> bool {
    let session = |of: &Value, key: &str| of.pointer(&format!("/session/{key}")).cloned();
    let moderators = ["onsite_moderator", "online_moderator"];
    let is_same = moderators.iter().all(|key| session(file, key) == session(scenario, key));
    is_same && segments(file) == segments(scenario) && panelists(file) == panelists(scenario)
}

fn segments(of: &Value) -> Vec<[Option<Value>; 3]> {
    let all = of.get("segments").and_then(Value::as_array).into_iter().flatten();
    all.map(|segment| ["id", "start_s", "end_s"].map(|key| segment.get(key).cloned())).collect()
}

fn panelists(of: &Value) -> Vec<String> {
    let all = of.pointer("/session/panelists").and_then(Value::as_array).into_iter().flatten();
    let mut keys: Vec<String> = all.filter_map(|one| one.get("who")?.as_str().map(str::to_owned)).collect();
    keys.sort();
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template() -> Value {
        crate::templates::templates().remove(0).file
    }

    #[test]
    fn the_scenario_is_played_where_its_people_and_segments_are() {
        let mut file = template();
        file["session"]["title"] = "Our own title".into();
        let play = Play::of(file, RehearsalWish { speed: 8, ..RehearsalWish::default() }).unwrap();
        assert!(!play.is_invented && !play.you_chair);
        assert_eq!((play.script.events.len(), play.from), (166, SCENARIO_FROM));
        assert_eq!(play.file["clock"]["rate"], 8);
        assert_eq!(play.file["session"]["title"], "Our own title");
    }

    #[test]
    fn another_run_of_show_is_rehearsed_with_a_script_of_its_own() {
        let changes: [fn(&mut Value); 3] = [
            |file| file["segments"][2]["end_s"] = 1_500.into(),
            |file| file["session"]["online_moderator"] = "wafa".into(),
            |file| drop(file["session"]["panelists"].as_array_mut().unwrap().pop()),
        ];
        for change in changes {
            let mut file = template();
            change(&mut file);
            let play = Play::of(file, RehearsalWish::default()).unwrap();
            assert!(play.is_invented && play.you_chair && play.from == Ms(0));
        }
    }
}
