//! Every door of the house, put together.
use crate::{
    api,
    backstage::Backstage,
    feeding::Feeding,
    header,
    no::No,
    origin,
    page::{self, Assets, Porch, Proofs, Spent},
    rate::{self, Rates},
    shell, socket, web,
};
use axum::{
    Router,
    extract::{FromRef, State},
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::get,
};
use hub::{House, secret::SecretHash};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// Inputs from elsewhere that are read at the same time: reading one takes many times its own size.
const READERS_MAX: usize = 2;

/// What the doors open to. Clones share it.
#[derive(Debug, Clone)]
pub struct Doors(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    house: Arc<House>,
    host_key: Option<SecretHash>,
    backstage: Backstage,
    drawings: socket::Drawings,
    polls: socket::Polls,
    rates: Arc<Rates>,
    presses: api::Presses,
    spent: Arc<Spent>,
    /// Inputs from elsewhere that are read at the same time.
    readers: Semaphore,
    feeding: Feeding,
    proofs: Arc<Proofs>,
    sockets: TaskTracker,
    closing: CancellationToken,
}

impl Doors {
    /// Doors of `house`.
    #[must_use]
    pub fn new(house: Arc<House>, host_key: &str, backstage: Backstage) -> Self {
        Self(Arc::new(Inner {
            house,
            host_key: SecretHash::of(host_key),
            backstage,
            drawings: socket::Drawings::default(),
            polls: socket::Polls::default(),
            rates: Arc::default(),
            presses: api::Presses::default(),
            spent: Arc::default(),
            readers: Semaphore::new(READERS_MAX),
            feeding: Feeding::default(),
            proofs: Arc::default(),
            sockets: TaskTracker::new(),
            closing: CancellationToken::new(),
        }))
    }
    pub(crate) fn house(&self) -> &House {
        &self.0.house
    }
    pub(crate) fn public_url(&self) -> String {
        self.0.house.public_url()
    }
    pub(crate) fn backstage(&self) -> &Backstage {
        &self.0.backstage
    }
    pub(crate) fn is_secure(&self) -> bool {
        self.public_url().starts_with("https://")
    }
    pub(crate) fn is_host(&self, key: &str) -> bool {
        self.0.host_key.is_some_and(|hash| hash.fits(key))
    }
    pub(crate) fn drawings(&self) -> &socket::Drawings {
        &self.0.drawings
    }
    pub(crate) fn polls(&self) -> &socket::Polls {
        &self.0.polls
    }
    pub(crate) fn rates(&self) -> &Rates {
        &self.0.rates
    }
    pub(crate) fn presses(&self) -> &api::Presses {
        &self.0.presses
    }
    pub(crate) fn readers(&self) -> &Semaphore {
        &self.0.readers
    }
    pub(crate) fn feeding(&self) -> &Feeding {
        &self.0.feeding
    }
    pub(crate) fn sockets(&self) -> &TaskTracker {
        &self.0.sockets
    }
    pub(crate) fn closing(&self) -> &CancellationToken {
        &self.0.closing
    }
}

impl FromRef<Doors> for Porch {
    fn from_ref(doors: &Doors) -> Self {
        let face = web::face("hand");
        let assets = Assets {
            style: face.and_then(|face| face.styles.first()).map(|style| (*style).to_owned()),
            inline: face.and_then(|face| face.styles.first()).and_then(|style| web::text(style)),
            script: face.map(|face| face.script.to_owned()),
        };
        Self {
            house: Arc::clone(&doors.0.house),
            assets,
            spent: Arc::clone(&doors.0.spent),
            proofs: Arc::clone(&doors.0.proofs),
            rates: Arc::clone(&doors.0.rates),
        }
    }
}

/// All doors as one service.
pub fn router(doors: Doors) -> Router {
    Router::new()
        .merge(page::routes())
        .merge(api::routes())
        .merge(shell::routes())
        .route("/ws", get(socket::open))
        .merge(socket::poll_routes())
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .fallback(web::file)
        .method_not_allowed_fallback(|| async { No::WrongMethod })
        .layer(from_fn_with_state(doors.clone(), rate::guard))
        .layer(from_fn_with_state(doors.clone(), origin::guard))
        .layer(from_fn(header::put_on))
        .with_state(doors)
}

/// Whether new clients may come: not while stopping.
async fn ready(State(doors): State<Doors>) -> Response {
    if doors.house().stopping().is_cancelled() || doors.closing().is_cancelled() {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n").into_response();
    }
    if !doors.house().is_writable() {
        return (StatusCode::SERVICE_UNAVAILABLE, "the journal takes nothing\n").into_response();
    }
    "ready\n".into_response()
}
