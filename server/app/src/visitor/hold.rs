//! A rehearsal's clock after a restart: the fence is gone, and an action sent again must still meet its own time.
use super::http::{Address, Ask, ask};
use hub::secret::Private;
use std::sync::Arc;
use tokio::sync::watch;

/// Puts the clock back to where it stood when the last action was sent.
#[derive(Debug, Clone)]
pub struct Hold {
    path: String,
    bearer: Arc<Private<String>>,
    stood_at_ms: watch::Receiver<i64>,
}

impl Hold {
    /// For the clock at `path`, moved by `bearer`; `stood_at_ms` is session time that was reached, in milliseconds.
    #[must_use]
    pub fn new(path: String, bearer: Arc<Private<String>>, stood_at_ms: watch::Receiver<i64>) -> Self {
        Self { path, bearer, stood_at_ms }
    }
    /// Puts the clock there at once; a clock that is beyond already does not move.
    pub(super) async fn again(&self, at: &Address) -> Option<()> {
        let stood_at_ms = *self.stood_at_ms.borrow();
        let body = serde_json::json!({ "fence_ms": stood_at_ms, "at_once": true }).to_string();
        let request = Ask {
            method: "POST",
            path: &self.path,
            bearer: Some(self.bearer.reveal()),
            content_type: Some("application/json"),
            body: body.as_bytes(),
            ..Ask::default()
        };
        let answer = ask(at, &request).await.ok()?;
        answer.is_fine().then_some(())
    }
}
