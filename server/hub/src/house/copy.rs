//! Copies of sessions for rehearsals: the original is only read, and no copy outlives the server that plays it.
use super::{CreateError, Created, House};
use crate::id::SessionId;
use serde_json::Value;

/// The meta key of a copy: the session that it is a copy of.
const COPY_KEY: &str = "copy_of";

impl House {
    /// The file of a session as it is laid out now, unknown keys and all; none when there is no such session.
    ///
    /// # Errors
    /// [`CreateError::NotStored`] when the journal cannot be read now.
    pub async fn file(&self, id: &SessionId) -> Result<Option<Value>, CreateError> {
        let Some(room) = self.room(id) else { return Ok(None) };
        room.file().await.map(Some).map_err(|_| CreateError::NotStored)
    }
    /// Creates a session that is a copy of another and is removed with [`House::remove_copies`].
    ///
    /// # Errors
    /// As [`House::create`].
    pub async fn create_copy(&self, of: &SessionId, file: &Value) -> Result<Created, CreateError> {
        let mut file = file.clone();
        if let Some(session) = file.get_mut("session").and_then(Value::as_object_mut) {
            session.remove("one_time_links"); // simulated people and whoever watches come by the same links
        }
        let created = self.create(&file).await?;
        if self.journal.put_meta(created.id.into(), COPY_KEY, of.to_string().into_bytes()).await.is_err() {
            // Unmarked it would stay for ever.
            self.remove(&created.id).await?;
            return Err(CreateError::NotStored);
        }
        Ok(created)
    }
    /// Removes every copy that an earlier run has left, and says how many there were.
    ///
    /// # Errors
    /// [`CreateError::NotStored`] when the journal cannot do it now.
    pub async fn remove_copies(&self) -> Result<usize, CreateError> {
        let rows = self.journal.sessions().await.map_err(|_| CreateError::NotStored)?;
        let copies: Vec<SessionId> =
            rows.into_iter().filter(|row| row.meta.contains_key(COPY_KEY)).map(|row| row.id.into()).collect();
        for copy in &copies {
            self.remove(copy).await?;
        }
        Ok(copies.len())
    }
}
