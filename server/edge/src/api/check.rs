//! `/api/check` and `/api/templates`: what anybody may know before they come in. Nothing here is secret.
use crate::{doors::Doors, web};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

/// What a page needs to tell whether address, encryption, socket and clock are right.
pub(super) async fn check(State(doors): State<Doors>) -> Json<Value> {
    let backstage = doors.backstage();
    // Behind a public name, the addresses of the network inside are nobody's business.
    let addresses = if backstage.is_place_open { backstage.place.borrow().addresses.clone() } else { Vec::new() };
    Json(json!({
        "now_utc_ms": doors.house().clock().utc_ms(),
        "public_url": doors.public_url(),
        "addresses": addresses,
        "is_secure": doors.is_secure(),
        "build": web::build(),
        "socket": "/ws",
    }))
}

/// Session files to begin from.
pub(super) async fn templates(State(doors): State<Doors>) -> Response {
    Json(&*doors.backstage().templates).into_response()
}
