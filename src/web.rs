//! The service: pages for people, JSON for tools.
//!
//! A handler takes apart the request, asks the glossary or the searcher, and returns a page or an answer; faults become one [`error::Error`].
//!
//! **Invariant:** this is the only module that names axum and maud. No query text reaches a log ([`log`]); no answer sets a cookie or refers to another site's files ([`headers`]).

mod api;
mod app;
mod around;
mod assets;
mod audience;
mod compress;
mod correction;
mod editions;
mod error;
mod etag;
mod export;
mod extract;
mod form;
mod headers;
mod health;
mod limits;
mod log;
mod look_up;
mod negotiate;
mod opensearch;
mod pages;
mod reader;
mod reconcile;
mod selection;
mod serve;
mod sitemap;
mod texts;
mod view;

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::get;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;

pub use app::{App, Content, Options};
pub use editions::{Edition, Open};
pub use serve::serve;
pub use texts::interface_text;

use around::Around;
use limits::Limits;

/// The longest a request may take.
const TIME_LIMIT: Duration = Duration::from_secs(10);
/// Requests worked on at once; more are answered with 503.
const CONCURRENCY: usize = 1024;
/// The longest request body, in bytes. Only reconciliation takes one.
const BODY_LIMIT: usize = 64 << 10;

/// Every route, with the promises that hold for all of them.
pub fn router(app: App) -> Router {
    let around = Around {
        app: app.clone(),
        limits: Limits::new(CONCURRENCY, TIME_LIMIT),
    };
    routes(app.clone()).layer(
        ServiceBuilder::new()
            .layer(middleware::from_fn_with_state(
                around,
                around::every_request,
            ))
            .layer(CatchPanicLayer::custom(error::panicked))
            .layer(DefaultBodyLimit::max(BODY_LIMIT))
            .layer(middleware::from_fn_with_state(app, editions::choose)),
    )
}

/// Every route over one state of the glossary.
fn routes(app: App) -> Router {
    let (api, description) = api::router();
    let api = api.route("/api/v1/openapi.json", api::openapi(&description));
    Router::new()
        .merge(pages::router())
        .merge(api)
        .merge(reconcile::router())
        .merge(opensearch::router())
        .merge(sitemap::router())
        .route("/export/{format}", get(export::export))
        .route("/assets/{name}", get(assets::asset_by_name))
        .route("/health", get(health::health))
        .route("/ready", get(health::ready))
        // `editions` takes these before they come here: they give the log a pattern.
        .route("/editions/{edition}", get(error::no_such_page))
        .route("/editions/{edition}/{*rest}", get(error::no_such_page))
        .fallback(error::no_such_page)
        .method_not_allowed_fallback(error::method_not_allowed)
        .with_state(app)
}
