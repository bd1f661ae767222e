//! Which knock is of which kind, by its address.
use axum::http::Method;

/// The long poll of a phone, which proves whose it is by what it says: it is counted by [`super::poll`].
fn is_poll(path: &str) -> bool {
    path.starts_with("/j/") && path.ends_with("/live")
}

/// Whether knocking there is counted: files of the web and signs of life are free.
pub(super) fn is_counted(path: &str) -> bool {
    !is_poll(path) && is_known(path)
}

fn is_known(path: &str) -> bool {
    path.starts_with("/api/") || path == "/ws" || path == "/j" || path.starts_with("/j/")
}

/// Whether somebody comes in.
pub(super) fn is_join(method: &Method, path: &str) -> bool {
    method == Method::POST && (path.starts_with("/api/join/") || (path.starts_with("/j/") && path.ends_with("/join")))
}

/// Whether something from elsewhere is handed in.
pub(crate) fn is_push(method: &Method, path: &str) -> bool {
    let mut parts = path.split('/').skip(1);
    let is_inbox = (parts.next(), parts.next(), parts.nth(1), parts.next())
        == (Some("api"), Some("sessions"), Some("inbox"), None);
    is_inbox && method == Method::POST
}

/// Whether a portion of what somebody has looked at comes in.
pub(super) fn is_take(method: &Method, path: &str) -> bool {
    let mut parts = path.split('/').skip(1);
    let is_inbox = (parts.next(), parts.next(), parts.nth(1)) == (Some("api"), Some("sessions"), Some("inbox"));
    is_inbox && (parts.next(), parts.next()) == (Some("take"), None) && method == Method::POST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_the_web_and_signs_of_life_are_free() {
        assert!(["/", "/assets/desk.js", "/healthz", "/desk", "/host"].iter().all(|path| !is_counted(path)));
        assert!(["/api/sessions", "/ws", "/j", "/j/ABC"].iter().all(|path| is_counted(path)));
        assert!(!is_counted("/j/ABC/live"), "its own door counts it");
        assert!(is_push(&Method::POST, "/api/sessions/0/inbox") && !is_push(&Method::GET, "/api/sessions/0/inbox"));
        assert!(
            ["take", "zoom", ""].iter().all(|more| !is_push(&Method::POST, &format!("/api/sessions/0/inbox/{more}")))
        );
        let takes = |more: &str| is_take(&Method::POST, &format!("/api/sessions/0/inbox/{more}"));
        assert!(takes("take") && !["preview", "zoom", "take/more", ""].into_iter().any(takes));
        assert!(is_join(&Method::POST, "/j/ABC/join") && is_join(&Method::POST, "/api/join/ABC"));
        assert!(!is_join(&Method::GET, "/j/ABC/join") && !is_join(&Method::POST, "/j/ABC/raise"));
    }
}
