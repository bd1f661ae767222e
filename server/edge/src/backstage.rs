//! What the doors are given by whoever puts the program together, since it lies above this crate.
use serde_json::Value;
use std::sync::Arc;
use tokio::sync::watch;
use wire::server::Place;

/// Where the machine is, and what sessions can begin from.
#[derive(Debug, Clone)]
pub struct Backstage {
    /// The machine's own addresses, and whether it is kept awake.
    pub place: watch::Receiver<Place>,
    /// The place may be told to everyone: the server is reached by its address in the network, not by a name.
    pub is_place_open: bool,
    /// Session files to begin from.
    pub templates: Arc<Vec<Template>>,
}

/// A session file to begin from.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Template {
    /// Its name.
    pub id: &'static str,
    /// The file, as the door for new sessions takes it.
    pub file: Value,
}
