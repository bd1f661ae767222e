//! The totals as a door gives them: [`floor::outcome::Totals`], with the session file's keys beside the ids.
use floor::{Floor, PersonId, outcome::Totals};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What `GET /api/sessions/{id}/totals` answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TotalsView {
    /// The figures; people and hands by id.
    #[serde(flatten)]
    pub totals: Totals,
    /// The session file's keys of people it names, by id (`…: "khalid"`).
    pub keys: BTreeMap<String, String>,
}

/// The totals of `floor` so far.
#[must_use]
pub fn totals(floor: &Floor) -> TotalsView {
    let key = |(id, person): (&PersonId, &floor::person::Person)| Some((id.to_string(), person.key.clone()?));
    TotalsView { totals: floor.totals(), keys: floor.people.iter().filter_map(key).collect() }
}
