//! The addresses of links: the secret stands behind the `#`, where no server and no `Referer` ever sees it.
use hub::SessionId;

/// The page that a role's link leads to.
fn page(role: &str) -> &str {
    match role {
        "onsite_moderator" | "online_moderator" => "desk",
        "interpreter" => "read",
        "panelist" => "panel",
        other => other,
    }
}

/// The link of a role.
pub(super) fn role(public_url: &str, session: SessionId, role: &str, secret: &str) -> String {
    format!("{public_url}/{}#{session}.{secret}", page(role))
}

/// The address that lets people join.
pub(super) fn join(public_url: &str, code: &str) -> String {
    format!("{public_url}/j/{code}")
}

/// The address at which programs hand in what was said elsewhere.
pub(super) fn inbox(public_url: &str, session: SessionId) -> String {
    format!("{public_url}/api/sessions/{session}/inbox")
}
