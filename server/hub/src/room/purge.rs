//! The purge on disk: every row that the programme does not name, every guest's key, and what the card holds beside them.
use super::{RETRY_MS, Task};
use crate::keep::FILE_KEY;
use journal::{Reason, Unavailable};
use serde_json::Value;

impl Task {
    /// Notes everything that a purge takes away: rows that nothing names any more as well, such as a name of before.
    pub(super) fn all_going(&mut self) {
        let programme = self.floor.texts_of_programme();
        self.to_erase.extend(self.words.texts.keys().filter(|id| !programme.contains(id)));
        let guests = self.floor.people.iter().filter(|(_, person)| person.key.is_none());
        self.to_forget.extend(guests.map(|(id, _)| *id));
    }
    /// Takes from the card what is personal; once, after the purge.
    pub(super) async fn purge_card(&mut self) {
        if self.floor.stage.purged_at.is_none() || self.is_card_purged {
            return;
        }
        match self.purge_beside().await {
            Ok(()) => self.is_card_purged = true,
            Err(error) => {
                tracing::warn!(session = %self.id, %error, "card not purged yet");
                self.timing.retry_at = Some(self.clock.boot_ms().saturating_add(RETRY_MS));
            }
        }
    }
    async fn purge_beside(&self) -> Result<(), Unavailable> {
        self.keys.feeds.clear().await?;
        let file = self.journal.get_meta(self.id.into(), FILE_KEY).await;
        let file = file.map_err(|_| Unavailable { reason: Reason::Io })?;
        let file = file.and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok()).map(without_guests);
        if let Some(file) = file {
            self.journal.put_meta(self.id.into(), FILE_KEY, file.to_string().into_bytes()).await?;
        }
        self.keys
            .change(|kept| {
                (kept.inbox_key, kept.wifi) = (None, None);
                Some(())
            })
            .await
            .map(|_| ())
    }
}

/// The session file with nobody in it but those whom the programme names.
fn without_guests(mut file: Value) -> Value {
    let Some(top) = file.as_object_mut() else { return file };
    for of_a_scenario in ["events", "totals"] {
        top.remove(of_a_scenario);
    }
    if let Some(people) = top.get_mut("people").and_then(Value::as_array_mut) {
        let has_part = |person: &Value| {
            let roles = person.get("roles").and_then(Value::as_array);
            roles.is_some_and(|roles| roles.iter().any(|role| role.as_str() != Some("participant")))
        };
        people.retain(has_part);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::without_guests;
    use serde_json::json;

    #[test]
    fn the_file_keeps_the_programme_alone() {
        let person = |id: &str, role: &str| json!({"id": id, "roles": [role]});
        let file =
            json!({"session": {}, "events": [1], "people": [person("a", "participant"), person("b", "panelist")]});
        assert_eq!(without_guests(file), json!({"session": {}, "people": [person("b", "panelist")]}));
    }
}
