//! What happens around every handler, in this order: bounds, the entity tag, errors in the form that fits, headers, one line in the log, compression.
//!
//! It is one layer, because each layer of its own would cost allocations and a copy of all that lies inside it, at every request.

use axum::extract::{Request, State};
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::Response;

use super::app::App;
use super::audience::Audience;
use super::compress::Encodings;
use super::{error, etag, headers, limits::Limits, log};

/// What the layer needs.
#[derive(Debug, Clone)]
pub(super) struct Around {
    pub(super) app: App,
    pub(super) limits: Limits,
}

/// Answers a request with every promise kept that holds for all of them.
pub(super) async fn every_request(
    State(Around { app, limits }): State<Around>,
    request: Request,
    next: Next,
) -> Response {
    let line = log::Line::begin(&request);
    let asker = error::Asker::of(&request);
    let known = etag::Known::of(&request);
    let encodings = Encodings::of(&request);
    let audience = Audience::of(request.uri().path());
    let asks_to_read = request.method() == Method::OPTIONS
        && request
            .headers()
            .contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let mut response = if audience.is_tools() && asks_to_read {
        headers::may_read(audience)
    } else {
        limits.keep(next.run(request)).await
    };
    if audience.is_tools() {
        known.not_modified(&app, &mut response);
    }
    error::give_form(&app, &asker, &mut response);
    headers::secure(audience, &mut response);
    line.end(response.status());
    encodings.encode(response).await
}
