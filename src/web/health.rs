//! Whether the process lives, and whether it can answer.

use axum::Json;
use axum::extract::State;
use serde::Serialize;

use super::app::App;

/// The process lives.
pub(super) async fn health() -> &'static str {
    "ok\n"
}

/// What the service answers from.
#[derive(Debug, Serialize)]
pub(super) struct Ready {
    edition: String,
    fingerprint: String,
    /// Seconds since 1970.
    loaded_at: u64,
    concepts: usize,
}

/// The service can answer: there is content, or it would not have started.
pub(super) async fn ready(State(app): State<App>) -> Json<Ready> {
    let content = app.content();
    Json(Ready {
        edition: content.glossary().header.edition.to_string(),
        fingerprint: content.fingerprint().to_owned(),
        loaded_at: content.loaded_at,
        concepts: content.glossary().concepts().len(),
    })
}
