//! How the floor looks from outside: messages of clients and server, their limits, one view per role.
//!
//! A view is computed by a pure function of the floor and its words, encoded once, and sent as a whole or as the
//! difference to the one before. What a role may not know is not in its view.
pub mod client;
pub mod limits;
pub mod lookalike;
pub mod patch;
pub mod problem;
pub mod server;
pub mod text;
pub mod view;

pub use client::{ClientMessage, Do, Form, Hello, ScreenInfo, ScreenOrder, ScreenView};
pub use problem::{Problem, Refused};
pub use server::ServerMessage;

/// The WebSocket subprotocol.
pub const PROTOCOL: &str = "horseshoe.v1";

/// JSON Schema of everything that crosses the WebSocket, for `/api/wire.json` and the generated TypeScript.
#[must_use]
pub fn schema() -> serde_json::Value {
    #[derive(schemars::JsonSchema)]
    #[allow(dead_code)] // only its schema is used
    struct Wire {
        client: ClientMessage,
        server: ServerMessage,
        desk: view::desk::DeskView,
        room: view::room::RoomView,
        read: view::read::ReadView,
    }
    let mut schema = schemars::generate::SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Wire>();
    schema.insert("title".to_owned(), "Wire".into());
    schema.to_value()
}
